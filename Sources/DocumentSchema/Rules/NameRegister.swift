internal import Diagnostics

/// The names by which sections, or the columns of one table, are found: each may mean only one of them.
struct NameRegister {
  /// A name, and what it was given to.
  private struct Use {
    let name: String
    let key: String
    let place: SourceRange
  }

  /// What the names are of, for messages: `section`.
  let what: String
  private var uses: [String: Use] = [:]

  /// No names yet of things that a person calls `what`.
  init(of what: String) {
    self.what = what
  }

  /// Notes that `name`, written at `place`, means the thing under `key`.
  mutating func add(_ name: String, of key: String, at place: SourceRange, _ faults: inout SchemaFaults) {
    let use = Use(name: name, key: key, place: place)
    let folded = HeadingNames.folded(name)
    guard let first = uses[folded] else {
      uses[folded] = use
      return
    }
    guard first.key != key else { return }
    // Whoever extends a built-in schema can only change their own file.
    let isFirstOwn = first.place.file != faults.terms.builtin && place.file == faults.terms.builtin
    let own = isFirstOwn ? first : use
    let other = isFirstOwn ? use : first
    faults.report(
      "\(faults.quoted(own.name)) is a name of the \(what) \"\(other.key)\" already",
      at: own.place,
      notes: [Finding.Note("named here", at: other.place)],
      help: "give \"\(own.key)\" another name"
    )
  }
}

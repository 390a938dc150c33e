internal import Diagnostics
internal import HandoverModel

/// A silencing that silences nothing: it gives no reason, it names no finding that exists, what it names is not found where it
/// stands, or it cannot be silenced.
///
/// It is found before ``Ruling`` says what is told, so that a silencing of what the configuration ignores counts as used; and nobody
/// can silence it. In a handover aside from its course most checks are silent, and so is this.
enum UselessSilencing {
  static let kind = FindingKind(
    "useless-silencing",
    .warning,
    summary: "A comment that should silence a finding silences nothing.",
    reason: "Whoever wrote it thinks that the matter is settled; and one that is left in hides the next finding.",
    wrong: "<!-- baton-ignore vague-success -->",
    right: "<!-- baton-ignore vague-success: the board insists on this wording -->"
  )

  /// The silencings in `book` that cover none of `all`, everything that was found; `known` are the kinds that there are.
  static func findings(in book: AccountBook, among all: [Finding], known: [FindingKind]) -> [Finding] {
    let documents = book.documents.filter { document in
      !document.content.silencings.isEmpty && (document as? Handover).map { $0.isOnCourse } ?? true
    }
    guard !documents.isEmpty else { return [] }
    let files = Set(documents.map(\.file))
    let found = Dictionary(grouping: all.filter { files.contains($0.range.file) }) { Key($0) }
      .mapValues { Places($0) }
    let names = Set(known.map(\.id))
    let sortedNames = names.sorted()
    var guesses = GuessBudget()
    return documents.flatMap { document in
      var log = FindingLog()
      for silencing in document.content.silencings {
        let places = found[Key(file: document.file, kind: silencing.kind.value)]
        // What is only counted needs no guess.
        let guessed = log.hasRoom(for: kind) ? sortedNames : []
        guard let message = message(on: silencing, places, names, guessed, &guesses) else { continue }
        log.append(Finding(kind, message.text, at: silencing.kind.range, help: message.help))
      }
      return log.told
    }
  }

  /// What is wrong with `silencing`, where findings of its name stand at `places`; `nil` for nothing.
  private static func message(
    on silencing: Silencing,
    _ places: Places?,
    _ names: Set<String>,
    _ sortedNames: [String],
    _ guesses: inout GuessBudget
  ) -> (text: String, help: String)? {
    let name = silencing.kind.value
    guard names.contains(name) else {
      if name.isEmpty {
        return (
          "this comment does not say what it should silence", "write the name in brackets of the finding: \(form)"
        )
      }
      let near = guesses.nearest(to: name, among: sortedNames)
      return (
        "there is no finding \"\(name)\" to silence",
        near.map { "did you mean \"\($0)\"?" } ?? "`baton explain` lists the names of all findings"
      )
    }
    let isFound = places?.isAny(in: silencing.scope) ?? false
    if silencing.reason.isEmpty {
      return isFound
        ? ("\"\(name)\" is not silenced, because no reason is given", "write why it may stay: \(form)")
        : ("\"\(name)\" is not found here, and no reason is given", "take the comment out")
    }
    if isFound { return nil }
    if places?.isBroken(in: silencing.scope) ?? false {
      return (
        "\"\(name)\" cannot be silenced, because a page would be wrong",
        "mend what it is about, and take the comment out"
      )
    }
    return (
      "\"\(name)\" is not found here, so there is nothing to silence",
      "take the comment out, or move it: it works before a block, right under a heading, or at the end of a line of front matter"
    )
  }

  private static let form = "<!-- baton-ignore vague-success: the board insists on it -->"

  /// A kind of finding in a file.
  private struct Key: Hashable {
    let file: SourceFile
    let kind: String

    init(file: SourceFile, kind: String) {
      (self.file, self.kind) = (file, kind)
    }

    init(_ finding: Finding) {
      (file, kind) = (finding.range.file, finding.kind.id)
    }
  }

  /// Where findings of one kind begin in one file.
  private struct Places {
    private let usual: [Int]
    private let broken: [Int]

    init(_ findings: [Finding]) {
      let (broken, usual) = (findings.filter { $0.severity == .broken }, findings.filter { $0.severity != .broken })
      self.broken = broken.map(\.range.bytes.lowerBound).sorted()
      self.usual = usual.map(\.range.bytes.lowerBound).sorted()
    }

    /// Where more were found than are kept, one of those left out may be meant.
    func isAny(in scope: SourceRange) -> Bool {
      usual.count >= FindingLog.limit || Self.isAny(of: usual, in: scope)
    }

    func isBroken(in scope: SourceRange) -> Bool { Self.isAny(of: broken, in: scope) }

    /// Found by halving, because a document can hold many of both.
    private static func isAny(of places: [Int], in scope: SourceRange) -> Bool {
      var (low, high) = (0, places.count)
      while low < high {
        let middle = (low + high) / 2
        if places[middle] < scope.bytes.lowerBound { low = middle + 1 } else { high = middle }
      }
      return low < places.count && places[low] <= scope.bytes.upperBound
    }
  }
}

internal import Diagnostics
internal import FrontMatter

/// What is wrong with a schema, collected while its rules are read.
struct SchemaFaults {
  let terms: SchemaTerms
  /// The stages in the course of the kind, without those aside.
  var course: [String] = [] {
    didSet { places = Dictionary(zip(course, course.indices), uniquingKeysWith: { first, _ in first }) }
  }
  /// The place of each stage in the course.
  private(set) var places: [String: Int] = [:]
  /// The conditions that were read before all fields were known.
  var conditions: [PendingCondition] = []
  private var log = FindingLog()
  private var budget = GuessBudget()

  /// No faults yet in a schema that may refer to `terms`.
  init(_ terms: SchemaTerms) {
    self.terms = terms
  }

  /// What was found.
  var findings: [Finding] { log.told }

  /// Notes that the characters in `range` make no sense, because of what `message` says; `help` is what to write.
  mutating func report(_ message: String, at range: SourceRange, notes: [Finding.Note] = [], help: String) {
    guard terms.builtin != nil, terms.builtin == range.file else {
      log.append(Finding(InvalidSchema.kind, message, at: range, notes: notes, help: help))
      return
    }
    // What the company's file took away may be what a built-in rule needs.
    let reason = "your own schema of this kind changes or removes what this rule needs"
    log.append(Finding(InvalidSchema.kind, message, at: range, notes: notes, help: reason))
  }

  /// Notes that `word` at `range` is none of `known`; `what` says what it should be: `a stage`.
  mutating func report(
    _ word: String,
    isNot what: String,
    among known: [String],
    at range: SourceRange,
    orElse otherwise: String? = nil
  ) {
    report("\(quoted(word)) is not \(what)", at: range, help: guess(word, among: known, orElse: otherwise))
  }

  /// Notes each name in `map` that is not `known`.
  mutating func reportUnknown(in map: FieldMap, known: [String]) {
    for field in map.fields where !known.contains(field.name) {
      let help = guess(field.name, among: known, orElse: "the keys are \(known.joined(separator: ", "))")
      report("\(quoted(field.name)) means nothing in a schema here", at: field.nameRange, help: help)
    }
  }

  /// A sentence that names what `word` was probably meant to be, or all that it could be.
  private mutating func guess(_ word: String, among known: [String], orElse otherwise: String?) -> String {
    if let near = budget.nearest(to: word, among: known) { return "did you mean \"\(near)\"?" }
    if let otherwise { return otherwise }
    if known.isEmpty { return "remove it" }
    let listed = known.prefix(20).joined(separator: ", ")
    return "write one of \(listed)" + (known.count > 20 ? " …" : "")
  }

  /// `text` as it is shown within a message: on one line, in quotes, and not too long.
  func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\"\(line.count <= 60 ? line : line.prefix(57) + "…")\""
  }
}

internal import Diagnostics
internal import FrontMatter
internal import HandoverModel

/// What somebody says a field of a new document holds: read exactly as front matter would be.
public struct FieldAnswer: Sendable {
  /// Why an answer cannot be taken.
  public struct Fault: Error, Sendable, Hashable {
    /// What is wrong, one line without a full stop.
    public let message: String
    /// What to write instead; empty where the message says it.
    public let help: String

    /// A fault that says `message`, and what to do.
    public init(_ message: String, help: String = "") {
      self.message = message
      self.help = help
    }
  }

  /// The answer, without spaces around it.
  public let text: String

  /// Reads `text` as the value of the field that `rule` describes.
  ///
  /// - Throws: ``Fault`` where it is not what the field asks for.
  public init(_ text: String, for rule: FieldRule, vocabulary: Vocabulary) throws(Fault) {
    let answer = text.trimmed
    guard !answer.contains(where: { $0.isNewline || $0.unicodeScalars.contains { $0.value < 0x20 } }) else {
      throw Fault("\"\(rule.name)\" is more than one line", help: "write one line")
    }
    guard rule.takesOneLine else {
      throw Fault("\"\(rule.name)\" is a group of fields", help: "write them into the file")
    }
    let file = SourceFile(path: rule.name, text: answer)
    let isList = if case .list = rule.type { true } else { false }
    let parts = isList ? answer.split(separator: ",").map(\.trimmed) : [answer]
    let values = parts.filter { !$0.isEmpty }.map { part in
      FieldValue.scalar(.init(text: part, range: file.range(0, file.bytes.count)))
    }
    let whole = file.range(0, file.bytes.count)
    guard let value = isList ? .list(values, whole) : values.first else {
      self.text = ""
      return
    }
    let field = FieldMap.Field(name: rule.name, nameRange: whole, value: value)
    var reading = FieldsReading(vocabulary: vocabulary)
    let fields = reading.fields(of: FieldMap([field], range: whole), by: [rule])
    if let finding = reading.record.log.told.first { throw Fault(finding.message, help: finding.help.first ?? "") }
    // "WON" is read as "won", and written so.
    let word = if case .word = rule.type { fields.word(rule.name) } else { String?.none }
    self.text = word ?? answer
  }
}

extension FieldRule {
  /// Whether its value can be said on one line: a single one, or a list of those.
  public var takesOneLine: Bool {
    switch type {
    case .group, .map: return false
    case .list(let element):
      switch element {
      case .group, .map, .list: return false
      default: return true
      }
    default: return true
    }
  }

  /// The role that a person named in it has, where it names one person.
  public var personRole: String?? {
    if case .person = type { .some(role) } else { nil }
  }
}

internal import FrontMatter
internal import Templates

/// The text of a sentence: for one thing, and for any other number of them; both are the same where nothing is counted.
struct SentenceText: Sendable {
  let one: Pattern
  let other: Pattern

  /// What `value` says; `nil` where it is neither a text nor a pair of them.
  init?(_ value: FieldValue) {
    switch value {
    case .scalar(let scalar):
      other = Pattern(scalar.text)
      one = other
    case .map(let map):
      guard map.fields.count == 2, case .scalar(let one)? = map["one"]?.value,
        case .scalar(let other)? = map["other"]?.value
      else { return nil }
      (self.one, self.other) = (Pattern(one.text), Pattern(other.text))
    case .list, .empty: return nil
    }
  }

  /// What it names in braces.
  var slots: Set<String> { one.slots.union(other.slots) }

  /// A text with slots: `in {count} days`.
  struct Pattern: Sendable {
    private let parts: [Part]

    private enum Part: Sendable {
      case text(String)
      case slot(String)
    }

    /// No text.
    static let nothing = Pattern("")

    /// The text `text`, in which slots stand in braces.
    init(_ text: String) {
      var parts: [Part] = []
      var rest = text[...]
      while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
        parts += [.text(String(rest[..<start])), .slot(String(rest[rest.index(after: start)..<end]))]
        rest = rest[rest.index(after: end)...]
      }
      self.parts = parts + [.text(String(rest))]
    }

    /// What it names in braces.
    var slots: Set<String> {
      Set(
        parts.compactMap { part in
          if case .slot(let name) = part { name } else { nil }
        }
      )
    }

    /// The text with `value` in its slots.
    func filled(with value: (String) -> String) -> String {
      parts.map { part in
        switch part {
        case .text(let text): text
        case .slot(let name): value(name)
        }
      }.joined()
    }

    /// The same as HTML.
    func html(with value: (String) -> SafeHTML?) -> SafeHTML {
      SafeHTML(
        alreadyEscaped: parts.flatMap { part in
          switch part {
          case .text(let text): SafeHTML(escaping: text).bytes
          case .slot(let name): value(name)?.bytes ?? []
          }
        }
      )
    }
  }
}

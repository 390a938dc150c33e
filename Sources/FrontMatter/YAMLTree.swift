/// YAML to be written: values, lists on one line, and groups on one line or on several.
public indirect enum YAMLTree: Sendable {
  /// A name and what stands behind it.
  public typealias Entry = (name: String, value: YAMLTree)

  case value(String)
  case list([String])
  /// The word `true`, without quotes.
  case isTrue
  /// A group in braces, on one line.
  case flow([Entry])
  /// A group with a line for each name.
  case block([Entry])

  /// The lines of a group, each with so many spaces in front; a value or a list is one line.
  public func lines(indentedBy spaces: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: spaces)
    guard case .block(let entries) = self else { return [margin + inline] }
    return entries.flatMap { name, value in
      let name = YAMLText.value(name, in: .flow)
      guard case .block = value else { return ["\(margin)\(name): \(value.inline)"] }
      return ["\(margin)\(name):"] + value.lines(indentedBy: spaces + 2)
    }
  }

  /// All of it on one line.
  private var inline: String {
    switch self {
    case .value(let text): YAMLText.value(text, in: .flow)
    case .isTrue: "true"
    case .list(let texts): YAMLText.list(texts)
    case .flow(let entries), .block(let entries):
      entries.isEmpty
        ? "{}"
        : "{ " + entries.map { "\(YAMLText.value($0, in: .flow)): \($1.inline)" }.joined(separator: ", ") + " }"
    }
  }
}

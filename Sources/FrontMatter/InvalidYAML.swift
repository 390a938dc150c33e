public import Diagnostics

extension FindingKind {
  /// Anything the YAML rules do not allow.
  public static let invalidYAML = FindingKind(
    "invalid-yaml",
    .broken,
    summary: "A field is not written the way fields must be written, so it cannot be read.",
    reason: "What cannot be read is missing on every page and from every check.",
    wrong: "ae: @lauren\nnote: call: at 3",
    right: "ae: lauren\nnote: \"call: at 3\""
  )

  /// A value that is a comment to YAML.
  public static let valueLostInComment = FindingKind(
    "value-lost-in-comment",
    .warning,
    summary: "A value that begins with \"#\" is read as a comment.",
    reason: "The field counts as empty, although something was written.",
    wrong: "channel: #apex-rollout",
    right: "channel: \"#apex-rollout\""
  )
}

extension Finding {
  /// Something that is not a word stands where a name is expected.
  static func notAName(_ name: SourceRange, in file: SourceFile, until end: Int) -> Finding {
    let start = name.bytes.lowerBound
    if name.bytes.isEmpty {
      return Finding(
        .invalidYAML,
        "a name is missing before the colon",
        at: file.range(start, max(end, start)),
        help: "write the field's name before the colon, or remove the line"
      )
    }
    return Finding(
      .invalidYAML,
      "\(quotedForMessage(name.text)) cannot be the name of a field",
      at: name,
      help: "a name is one or a few words before the colon, without brackets"
    )
  }

  /// A word within `{ }` that has no colon.
  static func missingColon(_ name: FieldValue.Scalar) -> Finding {
    if let colon = name.range.firstPlace(of: ":") {
      let place = colon.bytes.lowerBound - name.range.bytes.lowerBound
      let text = name.range.text
      let before = String(decoding: Array(text.utf8)[..<place], as: UTF8.self)
      let after = String(decoding: Array(text.utf8)[(place + 1)...], as: UTF8.self)
      return Finding(
        .invalidYAML,
        "\(quotedForMessage(text)) needs a space behind its colon",
        at: name.range,
        help: "write \(before): \(after)"
      )
    }
    return Finding(
      .invalidYAML,
      "\(quotedForMessage(name.range.text)) has no colon and no value",
      at: name.range,
      help: "braces hold names with values: { name: value }",
      "for a plain list use brackets: [one, two]"
    )
  }
}

/// `text` in quotes, as YAML wants it.
func quoted(_ text: String) -> String {
  if !text.contains("\"") && !text.contains("\\") { return "\"\(text)\"" }
  if !text.contains("'") { return "'\(text)'" }
  return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}

/// `text` quoted as written, on one line and of a length that can be read.
func quotedForMessage(_ text: String) -> String {
  let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  let short = line.count > 60 || line.count < text.count ? line.prefix(60) + "…" : line[...]
  return "\"\(short)\""
}

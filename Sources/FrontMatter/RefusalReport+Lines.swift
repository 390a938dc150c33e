internal import Diagnostics

extension RefusalReport {
  /// What is wrong with `line` as it stands there, if it is one of the things that people get wrong.
  func wrongLine(_ line: EntryLine, above: ArraySlice<EntryLine>) -> Finding? {
    wrongValue(line) ?? wrongColon(line) ?? wrongIndentation(line, above: above)
      ?? missingColon(line)
  }

  func tabInIndentation(_ line: EntryLine) -> Finding? {
    guard let first = line.indentation.first(where: { bytes[$0] == 0x09 }) else { return nil }
    var end = first
    while bytes.byte(end, before: line.indentation.upperBound) == 0x09 { end += 1 }
    return Finding(
      .invalidYAML,
      "this line is indented with a tab, which is not allowed here",
      at: file.range(first, end),
      help: "indent it with two spaces instead"
    )
  }

  private func wrongValue(_ line: EntryLine) -> Finding? {
    guard let first = bytes[line.value].first, line.name != nil || line.hasDash else { return nil }
    let begins = "it begins with \"\(firstCharacter(of: line.value))\""
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return wrongQuotes(line, first)
    case UInt8(ascii: "["), UInt8(ascii: "{"): return wrongBrackets(line, first)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      let rest = bytes[line.value].dropFirst().drop { "+-0123456789".utf8.contains($0) }
      return rest.isEmpty ? nil : mustBeQuoted(line.value, in: line, because: begins)
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ","), UInt8(ascii: "]"),
      UInt8(ascii: "}"):
      return mustBeQuoted(line.value, in: line, because: begins)
    case UInt8(ascii: "-"), UInt8(ascii: "?"):
      guard line.name != nil, bytes.isBlankOrEnd(line.value.lowerBound + 1, before: line.value.upperBound) else {
        return colonInValue(line)
      }
      return mustBeQuoted(line.value, in: line, because: "\(begins) and a space")
    default: return colonInValue(line)
    }
  }

  private func colonInValue(_ line: EntryLine) -> Finding? {
    let hasColon = line.value.contains {
      bytes[$0] == UInt8(ascii: ":") && bytes.isBlankOrEnd($0 + 1, before: line.value.upperBound)
    }
    guard line.name != nil, hasColon else { return nil }
    return mustBeQuoted(line.value, in: line, because: "it has a colon with a space behind it")
  }

  private func wrongQuotes(_ line: EntryLine, _ quote: UInt8) -> Finding? {
    let extent = ScalarExtent(bytes: bytes, end: line.value.upperBound)
    let end = extent.endOfQuoted(by: quote, from: line.value.lowerBound)
    let text = bytes.text(line.value)
    if end < line.value.upperBound {
      // `'it's'` was quoted as a whole already, only with the wrong quotes.
      let isWhole = text.count > 2 && text.first == text.last
      let content = isWhole ? String(text.dropFirst().dropLast()) : text
      return Finding(
        .invalidYAML,
        "\(quotedForMessage(text)) goes on behind its closing quote",
        at: file.range(line.value),
        help: "write \(name(before: line.value, in: line))\(quoted(content))"
      )
    }
    guard quote == UInt8(ascii: "\""), text.contains("\\"), line.value.count > 2, !text.contains("'") else {
      return nil
    }
    return Finding(
      .invalidYAML,
      "\(quotedForMessage(text)) has a backslash, which means something else in these quotes",
      at: file.range(line.value),
      help: "write \(name(before: line.value, in: line))'\(text.dropFirst().dropLast())'"
    )
  }

  /// `[Name] of the buyer` and `{{client}} Ltd`: brackets begin a list or a group, which must be all there is.
  private func wrongBrackets(_ line: EntryLine, _ bracket: UInt8) -> Finding? {
    let closing = bracket == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    var depth = 0
    for offset in line.value {
      if bytes[offset] == bracket { depth += 1 }
      if bytes[offset] == closing { depth -= 1 }
      if depth == 0, offset + 1 < line.value.upperBound {
        return mustBeQuoted(line.value, in: line, because: "it begins with \"\(firstCharacter(of: line.value))\"")
      }
    }
    return nil
  }

  func wrongColon(_ line: EntryLine) -> Finding? {
    if let name = line.name, name.isEmpty {
      return .notAName(file.range(name), in: file, until: line.content.upperBound)
    }
    guard line.name == nil, !line.content.isEmpty else { return nil }
    let text = bytes.text(line.content)
    if let wide = text.firstIndex(of: "：") {
      let after = text[text.index(after: wide)...].drop { $0 == " " }
      return Finding(
        .invalidYAML,
        "\(quotedForMessage(text)) has a wide colon (：), which is another character",
        at: file.range(line.content),
        help: "write \(text[..<wide]): \(after)"
      )
    }
    guard let colon = text.firstIndex(of: ":"), !text[colon...].hasPrefix("://"),
      text[..<colon].allSatisfy({ $0.isLetter || $0.isNumber || "-_ .".contains($0) }), colon > text.startIndex
    else { return nil }
    return Finding(
      .invalidYAML,
      "\(quotedForMessage(text)) needs a space behind its colon",
      at: file.range(line.content),
      help: "write \(text[..<colon]): \(text[text.index(after: colon)...])"
    )
  }

  private func wrongIndentation(_ line: EntryLine, above: ArraySlice<EntryLine>) -> Finding? {
    guard line.name != nil || line.hasDash, let last = above.last(where: { !$0.content.isEmpty }) else { return nil }
    let range = file.range(line.name ?? line.content)
    let text = quotedForMessage(range.text)
    if line.indentation.count > last.indentation.count, !last.value.isEmpty {
      let remedy = line.indentation.isEmpty ? "" : " so that it lines up with the line above"
      return Finding(
        .invalidYAML,
        "\(text) is indented, but the line above it already has a value",
        at: range,
        help: "remove the spaces before it\(remedy)"
      )
    }
    let columns = above.filter { !$0.content.isEmpty }.map(\.indentation.count)
    if line.indentation.count < last.indentation.count, !columns.contains(line.indentation.count) {
      return Finding(
        .invalidYAML,
        "\(text) does not line up with the lines above it",
        at: range,
        help: "give it as many spaces as the lines it belongs to"
      )
    }
    if !line.hasDash, last.hasDash, line.indentation.count == last.indentation.count, !line.indentation.isEmpty {
      return Finding(
        .invalidYAML,
        "\(text) stands in a list, but does not begin with a dash",
        at: range,
        help: "write \"- \" before it, or move it out of the list"
      )
    }
    guard line.hasDash, !last.hasDash, !last.value.isEmpty else { return nil }
    return Finding(
      .invalidYAML,
      "\(text) is an item of a list, but stands among fields",
      at: range,
      help: "write the items in brackets behind the name, [one, two], or leave the line above empty behind its colon"
    )
  }

  func missingColon(_ line: EntryLine) -> Finding? {
    guard line.name == nil, !line.hasDash, !line.content.isEmpty, line.indentation.isEmpty,
      !"[{\"'".utf8.contains(bytes[line.content.lowerBound])
    else { return nil }
    return Finding(
      .invalidYAML,
      "\(quotedForMessage(bytes.text(line.content))) has no name and no colon",
      at: file.range(line.content),
      help: "write it as a field: a name, a colon, a space, a value",
      "or indent it, if it goes on with the line above"
    )
  }
}

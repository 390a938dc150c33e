internal import Diagnostics

/// Recognises, from the line as its author sees it, why the YAML library refused an entry, and says what to write.
///
/// The library's own words ("could not find expected ':'") help nobody who has not read its source, and its place is
/// often behind the cause. So the lines around that place are compared with what people really get wrong.
struct RefusalReport {
  let file: SourceFile
  /// The bytes of the file, but for what was blanked out.
  let bytes: [UInt8]
  /// The entry.
  let part: Range<Int>
  /// Where the thing began that could not be read, if it is more than a place.
  let context: Int?
  /// Where reading stopped.
  let problem: Int

  /// What is wrong, in the most particular words there are.
  var finding: Finding {
    let lines = bytes.lines(in: part).map { EntryLine(bytes, $0) }
    let problemIndex = lines.lastIndex { $0.range.lowerBound <= problem } ?? 0
    let contextIndex = context.flatMap { place in lines.lastIndex { $0.range.lowerBound <= place } }
    let nearest = [contextIndex, problemIndex].compactMap { $0 }.filter(lines.indices.contains)
    let tab = nearest.lazy.compactMap { tabInIndentation(lines[$0]) }.first
    if let found = controlCharacter ?? tab ?? wrongStart(lines, problemIndex) ?? openQuote ?? tightColon ?? openBracket
    {
      return found
    }
    for index in nearest + (max(0, problemIndex - 20)..<problemIndex).reversed() where lines.indices.contains(index) {
      let line = lines[index]
      if line.content.isEmpty && line.indentation.isEmpty { continue }
      if let found = wrongLine(line, above: lines[..<index]) { return found }
    }
    return unexplained(lines.isEmpty ? nil : lines[problemIndex])
  }

  /// The value `value` must be put in quotes because of how it begins.
  func mustBeQuoted(_ word: Range<Int>) -> Finding {
    let line = bytes.lines(in: part).last { $0.lowerBound <= word.lowerBound }.map { EntryLine(bytes, $0) }
    if let line, line.content.lowerBound == word.lowerBound, let found = missingColon(line) { return found }
    let isWhole = line?.value.lowerBound == word.lowerBound
    let value = isWhole ? line?.value ?? word : word
    return mustBeQuoted(value, in: line, because: "it begins with \"\(firstCharacter(of: value))\"")
  }

  func mustBeQuoted(_ value: Range<Int>, in line: EntryLine?, because reason: String) -> Finding {
    let text = bytes.text(value)
    return Finding(
      .invalidYAML,
      "\(quotedForMessage(text)) must stand in quotes, because \(reason)",
      at: file.range(value),
      help: "write \(name(before: value, in: line))\(quoted(text))"
    )
  }

  /// `name: ` where `value` is all that stands behind the name.
  func name(before value: Range<Int>, in line: EntryLine?) -> String {
    guard let line, line.value.lowerBound == value.lowerBound, let name = line.name else { return "" }
    return bytes.text(name) + ": "
  }

  func firstCharacter(of range: Range<Int>) -> String { String(bytes.text(range).prefix(1)) }

  private var controlCharacter: Finding? {
    guard problem < part.upperBound, bytes.isControlCharacter(problem) else { return nil }
    let code = bytes[problem] == 0xC2 ? bytes.byte(problem + 1, before: part.upperBound) : bytes[problem]
    let digits = String(code, radix: 16, uppercase: true)
    return Finding(
      .invalidYAML,
      "an invisible control character stands here (U+\(String(repeating: "0", count: 4 - digits.count))\(digits))",
      at: file.range(problem, problem + max(1, bytes.scalarLength(at: problem))),
      help: "delete it, or write the line again"
    )
  }

  /// A character that cannot begin anything, such as the `@` of a colleague's name.
  private func wrongStart(_ lines: [EntryLine], _ index: Int) -> Finding? {
    guard problem < part.upperBound, "@`%".utf8.contains(bytes[problem]), lines.indices.contains(index) else {
      return nil
    }
    let line = lines[index]
    var value = problem..<max(problem + 1, line.content.upperBound)
    if line.value.lowerBound != problem {
      let end = value.first { ",]}".utf8.contains(bytes[$0]) }
      value = bytes.trimmed(problem..<(end ?? value.upperBound))
    }
    guard bytes[problem] == UInt8(ascii: "@"), value.count > 1 else {
      return mustBeQuoted(value, in: line, because: "it begins with \"\(firstCharacter(of: value))\"")
    }
    return Finding(
      .invalidYAML,
      "\(quotedForMessage(bytes.text(value))) cannot begin with \"@\" here",
      at: file.range(value),
      help: "write \(name(before: value, in: line))\(bytes.text((value.lowerBound + 1)..<value.upperBound))"
    )
  }

  private var openQuote: Finding? {
    guard let context, context < part.upperBound,
      bytes[context] == UInt8(ascii: "\"") || bytes[context] == UInt8(ascii: "'"),
      bytes.trimmedEnd(part) <= problem
    else { return nil }
    let range = bytes.trimmed(LineCursor(bytes: bytes).line(at: context))
    let text = bytes.text(range)
    return Finding(
      .invalidYAML,
      "\(quotedForMessage(String(text.dropFirst()))) begins with a quotation mark, and none stands at its end",
      at: file.range(range),
      help: "write \(firstCharacter(of: range)) at its end as well, or take away the one at its beginning"
    )
  }

  /// `{ cadence:, status: shared }`
  private var tightColon: Finding? {
    guard let context, problem < part.upperBound, bytes[problem] == UInt8(ascii: ":"), context <= problem else {
      return nil
    }
    return Finding(
      .invalidYAML,
      "a colon with nothing behind it needs a space",
      at: file.range(context, problem + 1),
      help: "write the value behind it, or a space"
    )
  }

  private var openBracket: Finding? {
    guard let context, context < part.upperBound,
      bytes[context] == UInt8(ascii: "[") || bytes[context] == UInt8(ascii: "{")
    else { return nil }
    let closing = bytes[context] == UInt8(ascii: "[") ? "]" : "}"
    if bytes.trimmedEnd(part) <= problem {
      let range = bytes.trimmed(LineCursor(bytes: bytes).line(at: context))
      return Finding(
        .invalidYAML,
        "\(quotedForMessage(bytes.text(range))) has no closing bracket",
        at: file.range(range),
        help: "write \(closing) behind its last item"
      )
    }
    return Finding(
      .invalidYAML,
      "a comma or \"\(closing)\" is missing before this",
      at: file.range(problem, problem + 1),
      help: "put a comma and a space between the items, and an item that has a comma or a bracket in quotes"
    )
  }

  private func unexplained(_ line: EntryLine?) -> Finding {
    let range = line.map { bytes.trimmed($0.range) } ?? part
    return Finding(
      .invalidYAML,
      "\(quotedForMessage(bytes.text(range))) cannot be read as a field",
      at: file.range(range),
      help: "write a name, a colon, a space and a value on one line, and put a value with unusual signs in quotes"
    )
  }
}

extension [UInt8] {
  /// The end of `range` without blanks and line ends at its end.
  func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, [0x20, 0x09, 0x0A, 0x0D].contains(self[end - 1]) { end -= 1 }
    return end
  }
}

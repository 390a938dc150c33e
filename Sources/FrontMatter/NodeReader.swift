internal import Diagnostics
internal import Yams

/// Turns what the YAML library read into fields with exact positions in the original file.
///
/// The library tells where each thing begins; where it ends is found here, from the characters themselves.
struct NodeReader {
  let file: SourceFile
  let bytes: [UInt8]
  let end: Int
  private(set) var findings: [Finding] = []
  private var marks: MarkTable
  private let extent: ScalarExtent

  /// A reader of the part `range` of `bytes`, which may differ from the file's in that something was blanked out.
  init(_ file: SourceFile, bytes: [UInt8], in range: Range<Int>) {
    self.file = file
    self.bytes = bytes
    end = range.upperBound
    marks = MarkTable(bytes, in: range)
    extent = ScalarExtent(bytes: bytes, end: range.upperBound)
  }

  /// The fields of `mapping`; what is no field is a finding.
  mutating func map(_ mapping: Node.Mapping) -> FieldMap {
    let start = offset(of: mapping.mark, orElse: end)
    let firstKeyStart = mapping.first.flatMap { $0.key.scalar }.flatMap(\.mark).map { offset(of: $0, orElse: start) }
    let isFlow = bytes.byte(start, before: end) == UInt8(ascii: "{") && firstKeyStart != start
    var fields: [FieldMap.Field] = []
    var last = isFlow ? start + 1 : start
    for (key, value) in mapping {
      let (field, valueEnd) = field(key, value, isFlow: isFlow, after: last)
      if let field { fields.append(field) }
      last = max(last, valueEnd)
    }
    if isFlow { last = closing(UInt8(ascii: "}"), after: last) }
    return FieldMap(fields, range: file.range(start, last))
  }

  private mutating func field(
    _ key: Node,
    _ value: Node,
    isFlow: Bool,
    after start: Int
  ) -> (FieldMap.Field?, end: Int) {
    let name = self.value(key, after: start)
    let colon = skippingBlanks(from: name.range.bytes.upperBound)
    let hasColon = bytes.byte(colon, before: end) == UInt8(ascii: ":")
    let value = self.value(value, after: hasColon ? colon + 1 : name.range.bytes.upperBound)
    let valueEnd = max(value.range.bytes.upperBound, name.range.bytes.upperBound)
    guard case .scalar(let scalar)? = key.scalar.map({ _ in name }), !scalar.text.isEmpty else {
      // An unquoted `null` is a name like any other: only as a value does it say that there is none.
      if let text = key.scalar?.string, !text.isEmpty {
        return (FieldMap.Field(name: text, nameRange: name.range, value: value), valueEnd)
      }
      findings.append(.notAName(name.range, in: file, until: valueEnd))
      return (nil, valueEnd)
    }
    if !hasColon { findings.append(.missingColon(scalar)) }
    if case .empty(let place) = value { noteComment(after: place, name: scalar.text) }
    return (FieldMap.Field(name: scalar.text, nameRange: scalar.range, value: value), valueEnd)
  }

  /// The value that `node` stands for; if nothing was written, its place is `place`.
  private mutating func value(_ node: Node, after place: Int) -> FieldValue {
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, after: place)
    case .mapping(let mapping): return gap(mapping) ?? .map(map(mapping))
    case .sequence(let sequence): return list(sequence)
    case .alias: return .empty(file.range(place, place))
    }
  }

  private mutating func scalar(_ scalar: Node.Scalar, after place: Int) -> FieldValue {
    let isPlain = scalar.style == .plain || scalar.style == .any
    if isPlain, scalar.string.isEmpty { return .empty(file.range(place, place)) }
    let start = offset(of: scalar.mark, orElse: place)
    let range = file.range(start, extent.end(of: scalar.string, style: scalar.style, from: start))
    if isPlain, ["~", "null", "Null", "NULL"].contains(scalar.string) { return .empty(range) }
    let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    return .scalar(.init(text: scalar.string, isQuoted: isQuoted, range: range))
  }

  private mutating func list(_ sequence: Node.Sequence) -> FieldValue {
    let start = offset(of: sequence.mark, orElse: end)
    let isFlow = bytes.byte(start, before: end) == UInt8(ascii: "[")
    var last = start + 1
    var values: [FieldValue] = []
    for item in sequence {
      let place = isFlow ? last : max(last, offset(of: item.mark, orElse: last))
      let value = value(item, after: place)
      last = max(last, value.range.bytes.upperBound)
      values.append(value)
    }
    if isFlow { last = closing(UInt8(ascii: "]"), after: last) }
    return .list(values, file.range(start, last))
  }

  /// `{{client}}`, the gap of a template that nobody filled in, is braces within braces to YAML, and text to everybody else.
  private mutating func gap(_ mapping: Node.Mapping) -> FieldValue? {
    guard mapping.count == 1, case .mapping(let inner)? = mapping.first?.key, inner.count == 1,
      case .scalar(let name)? = inner.first?.key, name.style == .plain,
      mapping.first?.value.scalar?.string == "", inner.first?.value.scalar?.string == ""
    else { return nil }
    let start = offset(of: mapping.mark, orElse: end)
    var close = start
    while close < end, bytes[close] != UInt8(ascii: "}"), bytes.breakLength(close, before: end) == 0 { close += 1 }
    guard bytes.byte(start + 1, before: end) == UInt8(ascii: "{"), bytes.byte(close, before: end) == UInt8(ascii: "}"),
      bytes.byte(close + 1, before: end) == UInt8(ascii: "}")
    else { return nil }
    let range = file.range(start, close + 2)
    return .scalar(.init(text: range.text, isQuoted: false, range: range))
  }

  private mutating func offset(of mark: Mark?, orElse other: Int) -> Int {
    guard let mark else { return other }
    return marks.offset(line: mark.line, column: mark.column)
  }

  private func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while case let length = bytes.blankLength(offset, before: end), length > 0 { offset += length }
    return offset
  }

  /// The end of the list or group whose last value ends at `offset`: behind its closing bracket.
  private func closing(_ bracket: UInt8, after offset: Int) -> Int {
    var place = offset
    while place < end {
      place = skippingBlanks(from: place)
      switch bytes.byte(place, before: end) {
      case bracket: return place + 1
      case UInt8(ascii: ","), UInt8(ascii: ":"): place += 1
      case UInt8(ascii: "#"):
        while place < end, bytes.breakLength(place, before: end) == 0 { place += 1 }
      default: return offset
      }
    }
    return offset
  }

  /// `channel: #apex` has no value: `#` begins a comment there. Real comments have a space behind the sign.
  private mutating func noteComment(after place: SourceRange, name: String) {
    guard place.bytes.isEmpty else { return }
    var start = place.bytes.upperBound
    while bytes.byte(start, before: end) == 0x20 || bytes.byte(start, before: end) == 0x09 { start += 1 }
    guard start > place.bytes.upperBound, bytes.byte(start, before: end) == UInt8(ascii: "#"),
      !bytes.isBlankOrEnd(start + 1, before: end), bytes[start + 1] != UInt8(ascii: "#")
    else { return }
    var lineEnd = start
    while lineEnd < end, bytes.breakLength(lineEnd, before: end) == 0 { lineEnd += 1 }
    let range = file.range(bytes.trimmed(start..<lineEnd))
    findings.append(
      Finding(
        .valueLostInComment,
        "\"\(range.text)\" is not read, because \"#\" begins a comment here",
        at: range,
        help: "write \(name): \(quoted(range.text))"
      )
    )
  }
}

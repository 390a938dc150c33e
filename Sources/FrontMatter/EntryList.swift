/// The entries of a YAML text by its lines alone: each begins with a name in the first column and goes on until the
/// next. What is broken in one entry then does not hide the others.
struct EntryList {
  /// The entries, in order, without gaps; what stands before the first name belongs to the first.
  private(set) var entries: [Range<Int>] = []

  /// Takes the part `range` of `bytes` apart.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    var starts: [Int] = []
    var hasContent = false
    // Whether a bracket or quote is open at the end of an entry is asked once an entry, so that time stays linear.
    var isOpen: Bool?
    for line in bytes.lines(in: range) {
      let begins: Bool
      switch LineShape(bytes, line) {
      case .blank: continue
      case .inside: begins = !hasContent
      case .named: begins = true
      case .words:
        let start = starts.last ?? range.lowerBound
        if isOpen == nil { isOpen = hasContent && Self.isOpen(bytes, start..<line.lowerBound) }
        begins = isOpen == false
      }
      if begins {
        starts.append(starts.isEmpty ? range.lowerBound : line.lowerBound)
        isOpen = nil
      }
      hasContent = true
    }
    for (index, start) in starts.enumerated() {
      entries.append(start..<(index + 1 < starts.count ? starts[index + 1] : range.upperBound))
    }
  }

  private static func isOpen(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let scan = StructureScan(bytes, in: range)
    return scan.offset >= range.upperBound && (scan.isStopped || scan.flowDepth > 0)
  }

  private enum LineShape {
    case blank
    /// Indented, a list's dash, or a closing bracket: part of what is above.
    case inside
    case named
    case words

    init(_ bytes: [UInt8], _ line: Range<Int>) {
      guard let first = bytes[line].first, !bytes.trimmed(line).isEmpty, first != UInt8(ascii: "#") else {
        self = .blank
        return
      }
      let isDash = first == UInt8(ascii: "-") && bytes.isBlankOrEnd(line.lowerBound + 1, before: line.upperBound)
      if first == 0x20 || first == 0x09 || isDash || "]}".utf8.contains(first) {
        self = .inside
      } else {
        self = Self.isNamed(bytes, line) ? .named : .words
      }
    }

    /// `name: value`, `name:`, and also `name:value`, where only the space was forgotten.
    private static func isNamed(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
      var isWord = true
      for offset in line {
        let byte = bytes[offset]
        if byte == UInt8(ascii: ":") {
          if isWord || bytes.isBlankOrEnd(offset + 1, before: line.upperBound) { return true }
        }
        let isLetter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
        isWord = isWord && (isLetter || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_"))
      }
      return false
    }
  }
}

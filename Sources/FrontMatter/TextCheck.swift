public import Diagnostics

extension FindingKind {
  /// Bytes that are not UTF-8.
  public static let invalidEncoding = FindingKind(
    "invalid-encoding",
    .broken,
    summary: "The file is not saved as UTF-8 text.",
    reason: "Every character from here on may be shown wrongly: names lose their accents, currency signs disappear.",
    wrong: "a file saved as \"Unicode\" (UTF-16), or as \"Western (Windows 1252)\"",
    right: "the same file saved with the encoding \"UTF-8\""
  )

  /// A character of value zero.
  public static let nulCharacter = FindingKind(
    "nul-character",
    .broken,
    summary: "The file holds a character that no text has (NUL).",
    reason: "It is invisible, and most programs stop reading the text where it stands.",
    wrong: "Apex␀Logistics",
    right: "Apex Logistics"
  )
}

/// Whether the bytes of a file are text that can be read: UTF-8 without NUL.
struct TextCheck {
  /// What is wrong, at most one finding a kind.
  private(set) var findings: [Finding] = []
  /// Whether nothing in the file can be read, because all of it is in another encoding.
  private(set) var isForeign = false
  /// Where bytes stand that must not be handed to a reader of UTF-8: the first that is not, every NUL; ascending.
  private(set) var badOffsets: [Int] = []

  init(_ file: SourceFile) {
    let bytes = file.bytes
    if Self.isUTF16(bytes) {
      isForeign = true
      findings.append(
        Finding(
          .invalidEncoding,
          "this file is saved as UTF-16, not as UTF-8",
          at: file.range(0, 0),
          help:
            "open it in your editor, choose \"Save as\" or \"Save with encoding\", take \"UTF-8\", and save it again"
        )
      )
      return
    }
    let (isText, hasNUL) = bytes.withUnsafeBufferPointer { bytes in
      (bytes.isEmpty || String(validating: bytes, as: UTF8.self) != nil, bytes.contains(0))
    }
    if !isText { noteBadBytes(in: file) }
    if hasNUL { noteNUL(in: file) }
  }

  /// Whether a byte within `range` cannot be read.
  func isBad(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = badOffsets.count
    while low < high {
      let middle = (low + high) / 2
      if badOffsets[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < badOffsets.count && range.contains(badOffsets[low])
  }

  private mutating func noteBadBytes(in file: SourceFile) {
    var offset = 0
    while offset < file.bytes.count {
      let length = file.bytes.scalarLength(at: offset)
      if length == 0 { badOffsets.append(offset) }
      offset += max(1, length)
    }
    guard let first = badOffsets.first else { return }
    findings.append(
      Finding(
        .invalidEncoding,
        "this character is not UTF-8, so it cannot be read",
        at: file.range(first, first + 1),
        help: "save the file again with the encoding \"UTF-8\", then look whether accents and signs are still right"
      )
    )
  }

  private mutating func noteNUL(in file: SourceFile) {
    let places = file.bytes.indices.filter { file.bytes[$0] == 0 }
    badOffsets = (badOffsets + places).sorted()
    findings.append(
      Finding(
        .nulCharacter,
        "an invisible character (NUL) stands here, which no text has",
        at: file.range(places[0], places[0] + 1),
        help: "delete it, or write the line again"
      )
    )
  }

  /// UTF-16 has a byte order mark of its own; without it, text in Latin letters has a zero in every second byte.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let sample = bytes.prefix(64)
    guard sample.count >= 4 else { return false }
    let zeros = [0, 1].map { parity in sample.indices.filter { $0 % 2 == parity && sample[$0] == 0 }.count }
    let half = sample.count / 2
    return (zeros[0] == 0 && zeros[1] * 4 >= half * 3) || (zeros[1] == 0 && zeros[0] * 4 >= half * 3)
  }
}

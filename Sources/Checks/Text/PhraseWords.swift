internal import HandoverModel

/// The words of a text, one after the other: runs of letters and digits, each with what stands before it.
struct PhraseWords {
  /// A word.
  struct Word {
    /// Where it stands.
    let bytes: Range<Int>
    /// What tells it from other words, without the case of ASCII letters.
    let hash: UInt64
    /// The same with the marks between the word before and this one: `.` and `&` matter, white space does not.
    let hashWithGap: UInt64
  }

  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  /// The words in `range` of `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
  }

  /// The next word; `nil` behind the last one.
  mutating func next() -> Word? {
    var gap = Self.start
    while place < end {
      let length = gapLength
      guard length > 0 else { break }
      if length > 1 || !Self.isIgnored(bytes[place]) {
        for byte in bytes[place..<min(end, place + length)] { gap = Self.mixed(gap, byte) }
      }
      place += length
    }
    guard place < end else { return nil }
    let first = place
    var (hash, withGap) = (Self.start, gap)
    while place < end, gapLength == 0 {
      let byte = bytes[place]
      let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      hash = Self.mixed(hash, small)
      withGap = Self.mixed(withGap, small)
      place += 1
    }
    return Word(bytes: first..<place, hash: hash, hashWithGap: withGap)
  }

  /// How many bytes the character at `place` takes where it is in no word; 0 for a letter or a digit.
  private var gapLength: Int {
    let byte = bytes[place]
    if byte < 0x80 {
      return ASCII.isLetterOrDigit(byte) ? 0 : 1
    }
    let next = place + 1 < end ? bytes[place + 1] : 0
    // Signs of Latin-1 such as « and the hard space; quotation marks and dashes; those of East Asia.
    if byte == 0xC2, next != 0xAA, next != 0xB5, next != 0xBA { return 2 }
    if byte == 0xE2, next == 0x80 || next == 0x81 { return 3 }
    if byte == 0xE3, next == 0x80 { return 3 }
    return 0
  }

  /// White space, the mark of a quote, of emphasis, of an escape.
  private static func isIgnored(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"): true
    default: false
    }
  }

  /// The hash of nothing (FNV-1a, 64 bits).
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

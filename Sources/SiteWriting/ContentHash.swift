/// A short sum of a file's bytes, by which a later build knows whether a file still is what this one wrote.
///
/// It is FNV-1a of 64 bits, fed with eight bytes at a time, and the high half folded into the low one after each step.
/// It only has to notice that somebody changed a file in the output folder by hand before that file is removed:
/// nobody gains anything by a collision, and one by chance has odds of 1 to 18,000,000,000,000,000,000. Whether a file
/// must be written is never decided by it: that compares the bytes themselves.
struct ContentHash: Hashable, Comparable {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  /// The sum of `bytes`.
  init(_ bytes: [UInt8]) {
    let prime: UInt64 = 0x100_0000_01B3
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 8 <= buffer.count {
        hash = (hash ^ UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))) &* prime
        hash ^= hash >> 32
        offset += 8
      }
      for byte in buffer[offset...] { hash = (hash ^ UInt64(byte)) &* prime }
    }
    value = hash ^ (hash >> 32)
  }

  static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The sum that was written as `text`; `nil` if it is none.
  init?(text: Substring) {
    guard text.utf8.count == 16, text.utf8.first != UInt8(ascii: "+"), let value = UInt64(text, radix: 16) else {
      return nil
    }
    self.init(value: value)
  }
}

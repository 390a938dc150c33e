/// The name that git gives to a content: SHA-1 of its length and its bytes. It only tells here whether a file is as it was committed.
enum BlobName {
  /// The name of `bytes`.
  static func name(of bytes: [UInt8]) -> String {
    let heading = Array("blob \(bytes.count)\0".utf8)
    var text = heading + bytes
    let length = text.count
    text.append(0x80)
    text.append(contentsOf: repeatElement(0, count: (120 - text.count % 64) % 64))
    for place in (0..<8).reversed() { text.append(UInt8(truncatingIfNeeded: (length * 8) >> (place * 8))) }
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    var words = [UInt32](repeating: 0, count: 80)
    text.withUnsafeBufferPointer { bytes in
      for block in stride(from: 0, to: bytes.count, by: 64) { add(bytes, block, to: &state, &words) }
    }
    let digits = Array("0123456789abcdef".utf8)
    let name = state.flatMap { word in
      (0..<8).reversed().map { digits[Int(word >> ($0 * 4)) & 15] }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func add(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ block: Int,
    to state: inout [UInt32],
    _ words: inout [UInt32]
  ) {
    for place in 0..<16 {
      let at = block + place * 4
      words[place] =
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
    }
    for place in 16..<80 {
      words[place] = rotated(words[place - 3] ^ words[place - 8] ^ words[place - 14] ^ words[place - 16], 1)
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for place in 0..<80 {
      let mixed: (UInt32, UInt32) =
        switch place {
        case 0..<20: (b & c | ~b & d, 0x5A82_7999)
        case 20..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case 40..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      let next = rotated(a, 5) &+ mixed.0 &+ e &+ mixed.1 &+ words[place]
      (a, b, c, d, e) = (next, a, rotated(b, 30), c, d)
    }
    for (place, value) in [a, b, c, d, e].enumerated() { state[place] &+= value }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
}

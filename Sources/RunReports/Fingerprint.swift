internal import Diagnostics

/// What tells a finding apart from all others of a run, and is the same in the next run: for a baseline, and for what GitLab and
/// others remember of findings.
///
/// 1. Two findings are the same where their kind, their document, and what they are about are the same: ``FindingIdentity``.
/// 2. Those that still are the same are numbered in the order of their places.
public struct Fingerprint: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 32 digits from 0 to f.
  public let description: String

  /// The fingerprints of `findings`, one each; `words` is what each is known by.
  static func fingerprints(of findings: [Finding], by words: (Finding) -> [String]) -> [Fingerprint] {
    // In bytes, as they are hashed: two texts may look alike.
    var counts: [[[UInt8]]: Int] = [:]
    let places = findings.indices.sorted { findings[$0].range < findings[$1].range }
    var result = findings.map { _ in Fingerprint(description: "") }
    for index in places {
      let identity = words(findings[index])
      let key = identity.map { Array($0.utf8) }
      let number = counts[key, default: 0]
      counts[key] = number + 1
      result[index] = Fingerprint(hashing: identity + ["\(number)"])
    }
    return result
  }

  private init(description: String) { self.description = description }

  /// FNV-1a in 128 bits: the same on every machine and in every version, which Swift's own hashes are not. It keeps no secret.
  private init(hashing words: [String]) {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt128(byte)) &* prime }
      // No byte of UTF-8, so that words do not run into each other.
      hash = (hash ^ 0xFF) &* prime
    }
    let digits = String(hash, radix: 16)
    description = String(repeating: "0", count: 32 - digits.count) + digits
  }

  /// In the order of their digits.
  public static func < (left: Fingerprint, right: Fingerprint) -> Bool { left.description < right.description }
}

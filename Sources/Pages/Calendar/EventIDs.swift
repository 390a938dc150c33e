internal import Crypto
internal import Foundation

/// Names for the events of a calendar, by which a program knows each again when the file is read once more.
///
/// A name is made of what its event is called and of nothing that moves: neither its day nor its place among the others. Of events that
/// are called the same, each is known by what else is written of it, so that they do not swap when their order changes; only those
/// that are the same in all are counted.
struct EventIDs: Sendable {
  /// What an event is called, and what tells it from others that are called the same.
  struct Key: Sendable, Hashable {
    let title: String
    let distinction: [String]

    /// An event called `title`.
    init(_ title: String, beside distinction: [String]) {
      (self.title, self.distinction) = (title, distinction)
    }
  }

  private let scope: [String]

  /// Names within `scope`: whose calendar it is.
  init(_ scope: [String]) {
    self.scope = scope
  }

  /// The name of the only event of its scope.
  var only: UUID { Self.id(scope) }

  /// The names of events with these `keys`, in their order.
  func all(_ keys: [Key]) -> [UUID] {
    let titles = Dictionary(keys.map { ($0.title, 1) }, uniquingKeysWith: +)
    var counts: [Key: Int] = [:]
    return keys.map { key in
      if titles[key.title] == 1 { return Self.id(scope + [key.title, "1"]) }
      counts[key, default: 0] += 1
      return Self.id(scope + [key.title] + key.distinction + ["\(counts[key] ?? 0)"])
    }
  }

  /// A name-based UUID of a kind of one's own (RFC 9562, 5.8).
  private static func id(_ parts: [String]) -> UUID {
    var bytes = Array(SHA256.hash(data: Array(parts.joined(separator: "\u{1F}").utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    return UUID(uuid: bytes.withUnsafeBytes { $0.loadUnaligned(as: uuid_t.self) })
  }
}

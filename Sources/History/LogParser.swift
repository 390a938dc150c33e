internal import Glibc

/// Reads what `git log --raw --patch -U0 -c -z` writes, piece by piece, and hands on one commit after the other.
///
/// Contents cannot pretend to be anything else: the lines of a hunk are counted, and paths end with NUL.
struct LogParser {
  /// The format that is asked for: what each commit begins with.
  static let format = "tformat:%x01%H %ad%x00%aN"

  private var buffer: [UInt8] = []
  private var commit: LoggedCommit?
  private var patch = PatchReading()
  /// Whether the rest of a line that is longer than what is kept must be passed over.
  private var isInLongLine = false

  /// No header, no list of paths and no beginning of a line that matters is longer, in bytes.
  private static let longest = 1 << 16

  /// Reads `bytes`, which follow what was read before.
  ///
  /// - Throws: ``GitFailure/unintelligible`` where they are not what git writes.
  mutating func read(_ bytes: UnsafeRawBufferPointer, _ receive: (LoggedCommit) -> Void) throws(GitFailure) {
    var all: [UInt8] = []
    swap(&all, &buffer)
    all.append(contentsOf: bytes)
    var place = 0
    while place < all.count, let next = try step(all, from: place, receive) { place = next }
    buffer = Array(all[place...])
  }

  /// Nothing follows.
  mutating func finish(_ receive: (LoggedCommit) -> Void) throws(GitFailure) {
    guard buffer.isEmpty, !patch.isInHunk else { throw .unintelligible }
    hand(on: receive)
  }

  private mutating func hand(on receive: (LoggedCommit) -> Void) {
    guard var done = commit else { return }
    patch.close(into: &done.changes)
    patch = PatchReading()
    commit = nil
    receive(done)
  }

  /// Reads one thing at `place`, and says where the next begins; `nil` where it is not all there yet.
  private mutating func step(
    _ all: [UInt8],
    from place: Int,
    _ receive: (LoggedCommit) -> Void
  ) throws(GitFailure) -> Int? {
    if patch.isInHunk || isInLongLine { return line(all, from: place) }
    switch all[place] {
    case 0, UInt8(ascii: "\n"): return place + 1
    case 1:
      guard let (words, end) = try field(all, from: place + 1), let (author, last) = try field(all, from: end) else {
        return nil
      }
      hand(on: receive)
      commit = try LoggedCommit(words, author: author)
      return last
    case UInt8(ascii: ":") where !patch.hasBegun: return try change(all, from: place)
    default: return line(all, from: place)
    }
  }

  /// A line of a patch. Only its beginning is looked at where it is very long.
  private mutating func line(_ all: [UInt8], from place: Int) -> Int? {
    let end = all.place(of: UInt8(ascii: "\n"), from: place)
    if !isInLongLine {
      guard end != nil || all.count - place > Self.longest else { return nil }
      patch.read(all[place..<min(end ?? all.count, place + Self.longest)])
    }
    isInLongLine = end == nil
    return end.map { $0 + 1 } ?? all.count
  }

  /// A file that the commit changed: modes, contents and status, then its paths.
  private mutating func change(_ all: [UInt8], from place: Int) throws(GitFailure) -> Int? {
    guard var (words, end) = try field(all, from: place) else { return nil }
    let parents = words.prefix { $0 == UInt8(ascii: ":") }.count
    words.removeFirst(parents)
    let parts = words.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2 * parents + 3, let status = parts.last else { throw .unintelligible }
    let isMoved = status.hasPrefix("R") || status.hasPrefix("C")
    var paths: [[UInt8]] = []
    for _ in 0..<(parents > 1 ? parents + 1 : isMoved ? 2 : 1) {
      guard let (path, next) = try field(all, from: end) else { return nil }
      paths.append(path)
      end = next
    }
    if parents == 1, !isMoved { paths.append(paths[0]) }
    let old = (0..<parents).map { parent in
      // What was no file, such as a link, was no version of this one.
      parts[parent].hasPrefix("100") ? FileState(path: paths[parent], blob: parts[parents + 1 + parent]) : nil
    }
    let new = FileState(path: paths[parents], blob: parts[2 * parents + 1])
    commit?.changes.append(FileChange(new: new, old: old))
    return end
  }

  /// The bytes up to the next NUL, and where the next field begins; `nil` where it is not there yet.
  private func field(_ all: [UInt8], from place: Int) throws(GitFailure) -> (bytes: [UInt8], next: Int)? {
    guard let end = all.place(of: 0, from: place) else {
      if all.count - place > Self.longest { throw .unintelligible }
      return nil
    }
    return (Array(all[place..<end]), end + 1)
  }
}

extension LoggedCommit {
  /// A commit that begins with `words`: its id, its second, and the author's time zone.
  fileprivate init(_ words: [UInt8], author: [UInt8]) throws(GitFailure) {
    let parts = words.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 3, let seconds = Int(parts[1]), let zone = Int(parts[2]) else { throw .unintelligible }
    id = parts[0]
    self.author = String(decoding: author, as: UTF8.self)
    self.seconds = seconds
    offset = (abs(zone) / 100 * 60 + abs(zone) % 100) * 60 * zone.signum()
  }
}

extension [UInt8] {
  /// Where `byte` stands first, from `place` on.
  func place(of byte: UInt8, from place: Int) -> Int? {
    guard place < count else { return nil }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      return memchr(base + place, Int32(byte), bytes.count - place).map { UnsafeRawPointer($0) - base }
    }
  }
}

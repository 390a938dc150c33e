/// Every name in a text, by the group it belongs to: what it takes to point at the second of two equal ones.
struct NameLog {
  /// A name with all that belongs to it.
  struct Entry {
    /// The group: names in different groups may be equal.
    let group: Int
    /// The characters of the name, quotes included.
    let name: Range<Int>
    /// Where the next name of the group begins, or the group ends.
    fileprivate(set) var end: Int
  }

  /// All names, in the order in which they stand.
  private(set) var entries: [Entry] = []
  private var word: Range<Int>?
  private var groupCount = 0
  private var open: [(group: Int, isGroup: Bool, last: Int?)] = []

  /// Notes a word, which is a name if a colon follows.
  mutating func note(_ range: Range<Int>) { word = range }

  /// Notes that the last word is none: something else followed it.
  mutating func forgetWord() { word = nil }

  /// A group or list begins; in brackets only `{` begins a group.
  mutating func open(isGroup: Bool = true) {
    groupCount += 1
    open.append((groupCount, isGroup, nil))
  }

  /// The innermost group or list ended before `offset`.
  mutating func close(at offset: Int) {
    guard let closed = open.popLast(), let last = closed.last else { return }
    entries[last].end = offset
  }

  /// The text ended at `offset`.
  mutating func finish(at offset: Int) {
    while !open.isEmpty { close(at: offset) }
  }

  /// A colon: the last word was a name of the innermost group.
  mutating func passColon() {
    guard let name = word, let index = open.indices.last, open[index].isGroup else { return }
    if let last = open[index].last { entries[last].end = name.lowerBound }
    open[index].last = entries.count
    entries.append(Entry(group: open[index].group, name: name, end: name.upperBound))
    word = nil
  }

  /// The entries whose name already stood in their group, each with the first of that name.
  func repeated(in bytes: [UInt8]) -> [(first: Entry, second: Entry)] {
    if areClearlyDifferent(in: bytes) { return [] }
    struct Key: Hashable {
      let group: Int
      let name: String
    }
    var firsts: [Key: Int] = [:]
    var repeated: [(first: Entry, second: Entry)] = []
    for (index, entry) in entries.enumerated() {
      var name = bytes.text(entry.name)
      if name.count > 1, name.first == "\"" || name.first == "'" { name = String(name.dropFirst().dropLast()) }
      let first = firsts[Key(group: entry.group, name: name), default: index]
      firsts[Key(group: entry.group, name: name)] = first
      if first != index { repeated.append((entries[first], entry)) }
    }
    return repeated
  }

  /// Whether no two names can be equal, found without making text of them: true of almost every front matter.
  private func areClearlyDifferent(in bytes: [UInt8]) -> Bool {
    guard entries.count <= 64 else { return false }
    for (index, entry) in entries.enumerated() {
      // Quotes and accents can be written in two ways.
      if bytes[entry.name].contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) {
        return false
      }
      for other in entries[..<index] where other.group == entry.group && other.name.count == entry.name.count {
        if bytes[other.name].elementsEqual(bytes[entry.name]) { return false }
      }
    }
    return true
  }
}

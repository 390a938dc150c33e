/// How much of a line stands before one of its characters, in every unit.
struct CharacterCount: Sendable {
  /// How many bytes lie between two counts, about; shorter lines need none.
  static let distance = 1024

  /// The byte of the file at which the character begins.
  let offset: Int
  private(set) var characters = 0
  private(set) var scalars = 0
  private(set) var utf16 = 0
  private(set) var utf8 = 0

  init(offset: Int) {
    self.offset = offset
  }

  /// The counts in the line of `file` that `bytes` name, in the order of their places; none where it is not UTF-8.
  static func counts(in bytes: Range<Int>, of file: SourceFile) -> [CharacterCount] {
    guard let text = String(validating: file.bytes[bytes], as: UTF8.self) else { return [] }
    var counts: [CharacterCount] = []
    var count = CharacterCount(offset: bytes.lowerBound)
    for character in text {
      let offset = bytes.lowerBound + count.utf8
      if offset - (counts.last?.offset ?? bytes.lowerBound) >= distance { counts.append(count.moved(to: offset)) }
      count.characters += 1
      count.scalars += character.unicodeScalars.count
      count.utf16 += character.utf16.count
      count.utf8 += character.utf8.count
    }
    return counts
  }

  /// How much stands before, in `unit`.
  func length(in unit: ColumnUnit) -> Int {
    switch unit {
    case .characters: characters
    case .scalars: scalars
    case .utf16: utf16
    case .utf8: utf8
    }
  }

  private func moved(to offset: Int) -> CharacterCount {
    var count = CharacterCount(offset: offset)
    (count.characters, count.scalars, count.utf16, count.utf8) = (characters, scalars, utf16, utf8)
    return count
  }
}

extension ColumnUnit {
  /// How long `text`, which is `bytes` long in its file, is in this unit.
  func length(of text: String, bytes: Int) -> Int {
    switch self {
    case .characters: text.count
    case .scalars: text.unicodeScalars.count
    case .utf16: text.utf16.count
    case .utf8: bytes
    }
  }
}

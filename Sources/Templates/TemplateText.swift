public import Diagnostics

/// What a template shows by itself: its text without its tags, as a check can read it.
public struct TemplateText: Sendable {
  /// Stands in the text for what a tag shows, of which nothing is known.
  public static let shownByTag: UInt8 = 0

  /// The text, in UTF-8.
  public let bytes: [UInt8]

  /// The file it stands in.
  public let file: SourceFile
  /// For each byte, where it stands in the file.
  private let places: [Int]

  init(of file: SourceFile) {
    let scanner = TagScanner(file)
    var bytes: [UInt8] = []
    var places: [Int] = []
    for (index, text) in scanner.texts.enumerated() {
      bytes += file.bytes[text]
      places += text
      guard index < scanner.tags.count, scanner.tags[index].kind.showsSomething else { continue }
      bytes.append(Self.shownByTag)
      places.append(scanner.tags[index].bytes.lowerBound)
    }
    self.file = file
    self.bytes = bytes
    self.places = places
  }

  /// The characters of the file that `part` of the text, which is not empty, was made of; with the tags between them.
  public func range(of part: Range<Int>) -> SourceRange {
    file.range(places[part.lowerBound], places[part.upperBound - 1] + 1)
  }
}

extension TemplateTag.Kind {
  /// Whether something stands in its own place; what opens and closes does not part the texts around it.
  fileprivate var showsSomething: Bool {
    switch self {
    case .shown, .shownAsItIs, .partial, .parent: true
    case .section, .inverted, .block, .close, .comment, .delimiters: false
    }
  }
}

extension TemplateLibrary {
  /// The texts of the templates called `names` and of all that they include, however deep, each once.
  public func texts(shownBy names: [String]) -> [TemplateText] {
    var open = names.compactMap { indices[$0] }
    var seen = Set(open)
    while let index = open.popLast() {
      for case let target? in programs[index].inclusions.map(\.target) where seen.insert(target).inserted {
        open.append(target)
      }
    }
    return seen.sorted().map { TemplateText(of: programs[$0].file) }
  }
}

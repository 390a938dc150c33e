public import Markdown

/// A piece of what was written, short enough for the brief: a paragraph, an item of a list, a quotation.
public struct BriefPiece: Sendable {
  /// Whether it is in the words of whoever is quoted.
  public let isQuoted: Bool
  /// What it says, with its source.
  public let inlines: [Inline]
}

/// The beginning of what was written in a place, in whole sentences where that can be.
public struct BriefExcerpt: Sendable {
  /// The pieces, in their order.
  public let pieces: [BriefPiece]
  /// Whether there is more than they say.
  public let isCut: Bool

  private init(pieces: [BriefPiece], isCut: Bool) {
    (self.pieces, self.isCut) = (pieces, isCut)
  }

  /// The first pieces of `blocks` that have no more than `limit` characters together, sources not counted; of the first at least its
  /// beginning.
  init(of blocks: some Sequence<Block>, upTo limit: Int) {
    var pieces: [BriefPiece] = []
    var room = limit
    for piece in blocks.lazy.flatMap({ $0.pieces(isQuoted: false) }) {
      let length = splittingSource(of: piece.inlines).content.plainText.unicodeScalars.count
      // A source alone says nothing.
      if length == 0 { continue }
      guard length <= room else {
        // What only announces the next piece says nothing without it.
        if pieces.last?.inlines.plainText.trimmed.hasSuffix(":") ?? true {
          let inlines = piece.inlines.beginning(upTo: max(room, limit / 2))
          pieces.append(BriefPiece(isQuoted: piece.isQuoted, inlines: inlines))
        }
        self.init(pieces: pieces, isCut: true)
        return
      }
      pieces.append(piece)
      room -= length
    }
    self.init(pieces: pieces, isCut: false)
  }
}

extension Block {
  /// What a reader sees here as pieces of text; tables, headings and comments are none.
  fileprivate func pieces(isQuoted: Bool) -> [BriefPiece] {
    switch content {
    case .paragraph(let inlines): inlines.isEmpty ? [] : [BriefPiece(isQuoted: isQuoted, inlines: inlines)]
    case .blockQuote(let blocks): blocks.flatMap { $0.pieces(isQuoted: true) }
    case .list(let list): list.items.flatMap { $0.blocks.flatMap { $0.pieces(isQuoted: isQuoted) } }
    case .codeBlock(_, let text): [BriefPiece(isQuoted: isQuoted, inlines: [.code(text)])]
    case .html(let text): [BriefPiece(isQuoted: isQuoted, inlines: [.text(text)])]
    case .heading, .table, .thematicBreak, .comment: []
    }
  }
}

extension [Inline] {
  /// As much as has `limit` characters, up to the end of a sentence where one ends in its second half, or else of a word; `…` says that it
  /// goes on.
  fileprivate func beginning(upTo limit: Int) -> [Inline] {
    var room = limit
    var beginning: [Inline] = []
    for inline in self {
      let length = [inline].plainText.unicodeScalars.count
      guard length > room else {
        beginning.append(inline)
        room -= length
        continue
      }
      if case .text(let text) = inline { beginning.append(.text(String(text.prefix(room)).endingWithSentence)) }
      return beginning.isEmpty || length == 0 ? beginning : beginning + [.text(" …")]
    }
    return beginning
  }
}

extension String {
  /// Up to the last sentence that ends in its second half; without one, up to its last blank.
  fileprivate var endingWithSentence: String {
    let ends = indices.dropLast().filter { ".!?".contains(self[$0]) && self[index(after: $0)] == " " }
    if let end = ends.last, distance(from: startIndex, to: end) > count / 2 { return String(self[...end]) }
    return lastIndex(of: " ").map { String(self[..<$0]) } ?? ""
  }
}

public import Diagnostics
public import Markdown

extension MarkdownDocument {
  /// The stretches of running text: each paragraph, heading and cell, at any depth, in the order written; no code, HTML or comment.
  public var runningText: [SourceRange] { blocks.flatMap(\.runningText) }
}

extension Block {
  fileprivate var runningText: [SourceRange] {
    switch content {
    case .paragraph: [range]
    case .heading(let heading): [heading.textRange]
    case .blockQuote(let blocks): blocks.flatMap(\.runningText)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.runningText) }
    case .table(let table): table.rows.map(\.range)
    case .codeBlock, .thematicBreak, .html, .comment: []
    }
  }
}

extension SourceRange {
  /// Whether `place`, some bytes within this running text, stands between two backticks, or in a comment.
  public func hidesInCode(_ place: Range<Int>) -> Bool {
    let before = file.bytes[bytes.lowerBound..<place.lowerBound]
    if before.count(where: { $0 == UInt8(ascii: "`") }) % 2 == 1 { return true }
    guard let open = before.lastRange(of: "<!--") else { return false }
    return !before[open...].contains(UInt8(ascii: ">"))
  }
}

extension ArraySlice<UInt8> {
  /// Where `text` begins for the last time.
  fileprivate func lastRange(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard count >= wanted.count else { return nil }
    return (startIndex...(endIndex - wanted.count)).last { self[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }
}

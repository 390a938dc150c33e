extension [Inline] {
  /// The first `count` characters of ``plainText``, with the emphasis and links around them. An image stands on this side as
  /// a whole if it is cut; so do comments and marks of footnotes where the cut is.
  public func prefix(plainCharacters count: Int) -> [Inline] { cut(at: count).before }

  /// What is left without the first `count` characters of ``plainText``, with the emphasis and links around it.
  public func dropFirst(plainCharacters count: Int) -> [Inline] { cut(at: count).after }

  /// These, split at the line breaks, soft and hard, that stand in no emphasis and no link; the breaks are left out.
  public var lines: [[Inline]] {
    var lines: [[Inline]] = [[]]
    for inline in self {
      switch inline {
      case .softBreak, .lineBreak: lines.append([])
      default: lines[lines.count - 1].append(inline)
      }
    }
    return lines
  }

  private func cut(at count: Int) -> (before: [Inline], after: [Inline]) {
    var cut = InlineCut(count)
    return cut.parts(of: self)
  }
}

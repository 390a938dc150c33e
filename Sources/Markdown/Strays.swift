internal import CCMarkGFM

/// What the parser has taken out of its tree though no page would show it: by the block it stood in.
struct Strays {
  /// Something that was taken out.
  enum Stray {
    case definitions(DissolvedParagraph)
    case footnote(CNode)
  }

  private var strays: [UnsafeMutablePointer<cmark_node>: [(line: Int, stray: Stray)]] = [:]
  private var footnotes: Set<UnsafeMutablePointer<cmark_node>> = []
  private let repeated: Set<UnsafeMutablePointer<cmark_node>>

  init(_ paragraphs: [DissolvedParagraph], _ unused: [KeptFootnotes.Standing], repeated: [CNode]) {
    self.repeated = Set(repeated.map(\.raw))
    for paragraph in paragraphs {
      strays[paragraph.parent, default: []].append((paragraph.line, .definitions(paragraph)))
    }
    for footnote in unused {
      strays[footnote.parent.raw, default: []].append((footnote.line, .footnote(footnote.node)))
      footnotes.insert(footnote.node.raw)
    }
    for parent in strays.keys { strays[parent]?.sort { $0.line < $1.line } }
  }

  /// What stood in `parent`, with the lines where it began, from 1, in order.
  func strays(in parent: CNode) -> [(line: Int, stray: Stray)] { strays[parent.raw] ?? [] }

  /// Whether nothing refers to the footnote `node`.
  func isUnused(_ node: CNode) -> Bool { footnotes.contains(node.raw) }

  /// Whether the footnote `node` has the name of another one, and stands where it stood.
  func isRepeated(_ node: CNode) -> Bool { repeated.contains(node.raw) }
}

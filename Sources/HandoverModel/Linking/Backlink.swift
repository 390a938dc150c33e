internal import Diagnostics
internal import Markdown

/// A sentence of a document in which a link leads to another document.
public struct Backlink: Sendable {
  /// The document in which it stands.
  public let source: DocumentName
  /// The anchor of the heading above it; `nil` for none.
  public let anchor: String?
  /// What the sentence says before the link.
  public let before: String
  /// The words of the link.
  public let words: String
  /// What the sentence says behind it.
  public let after: String

  /// So many characters of a sentence are told on each side of the link.
  static let longest = 160
}

/// The sentences in which documents link to others, by what they link to; a document that links to itself is not told, and of several
/// links in one document only the first.
struct Backlinks: Sendable {
  private var byTarget: [DocumentName: [Backlink]] = [:]

  /// The sentences of `documents` whose links lead to a document, by `target`.
  init(_ documents: [any Document], target: (_ destination: String, _ path: ContentPath) -> LinkTarget) {
    for document in documents {
      var seen: Set<DocumentName> = [document.name]
      var anchor: String?
      for block in document.body.blocks + document.body.footnotes.flatMap(\.blocks) {
        if let heading = block.heading { anchor = heading.anchor.isEmpty ? nil : heading.anchor }
        for inlines in [block].allInlines {
          for case .link(let link) in inlines.links {
            guard case .document(let name, _) = target(link.destination, document.path), seen.insert(name).inserted
            else { continue }
            byTarget[name, default: []].append(
              Backlink(link, in: inlines, of: document.name, below: anchor)
            )
          }
        }
      }
    }
  }

  /// The sentences that lead to the document called `name`, in the order of the documents.
  func leading(to name: DocumentName) -> [Backlink] { byTarget[name] ?? [] }
}

extension Backlink {
  /// The sentence of `link`, one of those in `inlines`.
  fileprivate init(_ link: Inline.Link, in inlines: [Inline], of source: DocumentName, below anchor: String?) {
    self.source = source
    self.anchor = anchor
    let (front, back) = inlines.plainTexts(around: link)
    words = link.inlines.plainText.onOneLine
    before = Self.cut(front.onOneLine.afterLastSentence, isFront: true)
    after = Self.cut(back.onOneLine.upToSentenceEnd, isFront: false)
  }

  /// The part of `text` beside the link that is short enough, cut between words.
  private static func cut(_ text: Substring, isFront: Bool) -> String {
    guard text.count > longest else { return String(text) }
    return isFront
      ? "… " + text.suffix(longest).drop { $0 != " " }.dropFirst()
      : text.prefix(longest).reversed().drop { $0 != " " }.dropFirst().reversed() + " …"
  }
}

extension [Inline] {
  /// The plain text before `link` and behind it; all of it is before where the link is not among these.
  fileprivate func plainTexts(around link: Inline.Link) -> (before: String, after: String) {
    for (place, inline) in enumerated() where [inline].links.contains(where: { $0.range == link.destinationRange }) {
      let (before, after) = (Array(self[..<place]).plainText, Array(self[(place + 1)...]).plainText)
      switch inline {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .marked(_, let inner):
        let around = inner.plainTexts(around: link)
        return (before + around.before, around.after + after)
      default: return (before, after)
      }
    }
    return (plainText, "")
  }
}

extension String {
  fileprivate var onOneLine: String {
    let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (first?.isWhitespace ?? false ? " " : "") + words + (count > 1 && last?.isWhitespace ?? false ? " " : "")
  }

  /// What stands behind the last end of a sentence.
  fileprivate var afterLastSentence: Substring {
    var start = startIndex
    var isBehindEnd = false
    for place in indices {
      if isBehindEnd, self[place] == " " { start = index(after: place) }
      isBehindEnd = self[place].endsSentence
    }
    return self[start...]
  }

  /// What stands up to the first end of a sentence, that end included.
  fileprivate var upToSentenceEnd: Substring {
    for place in indices where self[place].endsSentence {
      let next = index(after: place)
      if next == endIndex || self[next] == " " { return self[..<next] }
    }
    return self[...]
  }
}

extension Character {
  fileprivate var endsSentence: Bool { self == "." || self == "!" || self == "?" }
}

/// Which sections of an author's own are the same in two versions of a document: those with one heading that say the same, then those
/// with one heading in their order. One heading may stand there several times.
struct OwnSections {
  /// A section and what it says.
  struct Section {
    let heading: SectionContent.Heading
    let text: String

    init(_ section: DocumentContent.OtherSection) {
      heading = section.heading
      text = section.blocks.answerText
    }
  }

  /// The new ones in their order, each with the old one; then the old ones that are gone.
  let pairs: [(old: Section?, new: Section?)]

  private struct Content: Hashable {
    let heading: String
    let text: String?
  }

  init(_ old: [DocumentContent.OtherSection], _ new: [DocumentContent.OtherSection]) {
    let (before, after) = (old.map(Section.init), new.map(Section.init))
    var partners: [Int?] = after.map { _ in nil }
    var free = Array(before.indices)
    for isSame in [true, false] {
      func content(_ section: Section) -> Content {
        Content(heading: section.heading.text, text: isSame ? section.text : nil)
      }
      var places = Dictionary(grouping: free.reversed()) { content(before[$0]) }
      for place in after.indices where partners[place] == nil {
        partners[place] = places[content(after[place])]?.popLast()
      }
      let taken = Set(partners.compactMap { $0 })
      free.removeAll { taken.contains($0) }
    }
    pairs =
      after.indices.map { (partners[$0].map { before[$0] }, after[$0]) } + free.map { (before[$0], nil) }
  }
}

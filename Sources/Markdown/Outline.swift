public import Diagnostics

/// A document's blocks by their headings. Only headings at the top level count, not those in quotes or lists.
public struct Outline: Sendable {
  /// What stands before the first heading.
  public let preamble: ArraySlice<Block>
  /// The sections that are in no other.
  public let sections: [Section]

  /// The outline of `blocks`.
  public init(of blocks: [Block]) {
    let headings = blocks.indices.filter { blocks[$0].heading != nil }
    preamble = blocks[..<(headings.first ?? blocks.endIndex)]
    var index = 0
    sections = Outline.sections(in: blocks, headings, from: &index, above: 0)
  }

  /// The sections from the `index`-th heading on, up to one of `level` or higher. A section's level is above that of the
  /// sections within it, so this is at most six deep.
  private static func sections(
    in blocks: [Block],
    _ headings: [Int],
    from index: inout Int,
    above level: Int
  ) -> [Section] {
    var sections: [Section] = []
    while index < headings.count, let heading = blocks[headings[index]].heading, heading.level > level {
      let start = headings[index]
      index += 1
      let ownEnd = index < headings.count ? headings[index] : blocks.endIndex
      let inner = self.sections(in: blocks, headings, from: &index, above: heading.level)
      let end = index < headings.count ? headings[index] : blocks.endIndex
      sections.append(
        Section(
          heading: heading,
          headingRange: blocks[start].range,
          blocks: blocks[(start + 1)..<ownEnd],
          content: blocks[(start + 1)..<end],
          subsections: inner
        )
      )
    }
    return sections
  }
}

/// A heading and what stands below it, up to the next heading of its own or a higher level.
public struct Section: Sendable {
  /// The heading.
  public let heading: Block.Heading
  /// The characters of the heading, its marks included.
  public let headingRange: SourceRange
  /// What stands between the heading and the first subsection.
  public let blocks: ArraySlice<Block>
  /// All that stands below the heading, subsections with their headings included.
  public let content: ArraySlice<Block>
  /// The sections within this one.
  public let subsections: [Section]

  /// The characters from the heading to the end of the section.
  public var range: SourceRange {
    headingRange.file.range(
      headingRange.bytes.lowerBound,
      content.last?.range.bytes.upperBound ?? headingRange.bytes.upperBound
    )
  }
}

extension Block {
  /// The heading, if the block is one.
  public var heading: Heading? {
    if case .heading(let heading) = content { heading } else { nil }
  }
}

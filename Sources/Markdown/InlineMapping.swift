extension [Block] {
  /// These blocks with the content of every paragraph, heading and cell, at any depth, replaced by what `transform` makes of it.
  public func mappingInlines(_ transform: ([Inline]) -> [Inline]) -> [Block] {
    map { block in Block(content: block.content.mappingInlines(transform), range: block.range) }
  }
}

extension Block.Content {
  fileprivate func mappingInlines(_ transform: ([Inline]) -> [Inline]) -> Block.Content {
    switch self {
    case .heading(let heading):
      .heading(
        Block.Heading(
          level: heading.level,
          inlines: transform(heading.inlines),
          anchor: heading.anchor,
          textRange: heading.textRange
        )
      )
    case .paragraph(let inlines): .paragraph(transform(inlines))
    case .blockQuote(let blocks): .blockQuote(blocks.mappingInlines(transform))
    case .list(let list):
      .list(
        Block.List(start: list.start, isTight: list.isTight, items: list.items.map { $0.mappingInlines(transform) })
      )
    case .table(let table):
      .table(
        Block.Table(
          alignments: table.alignments,
          header: table.header.mappingInlines(transform),
          rows: table.rows.map { $0.mappingInlines(transform) }
        )
      )
    case .codeBlock, .thematicBreak, .html, .comment: self
    }
  }
}

extension Block.Item {
  fileprivate func mappingInlines(_ transform: ([Inline]) -> [Inline]) -> Block.Item {
    Block.Item(isDone: isDone, number: number, blocks: blocks.mappingInlines(transform), range: range)
  }
}

extension Block.Table.Row {
  fileprivate func mappingInlines(_ transform: ([Inline]) -> [Inline]) -> Block.Table.Row {
    Block.Table.Row(
      cells: cells.map { Block.Table.Cell(inlines: transform($0.inlines), range: $0.range) },
      range: range
    )
  }
}

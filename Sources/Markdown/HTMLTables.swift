extension HTMLOutput {
  mutating func write(_ table: Block.Table) {
    html.lineBreak()
    if let label = writer.tableLabel {
      html.markup("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
      html.text(label)
      html.markup("\">\n")
    }
    html.markup("<table>\n<thead>\n")
    write(table.header, table.alignments, isHeader: true)
    html.markup("</thead>\n")
    if !table.rows.isEmpty {
      html.markup("<tbody>\n")
      for row in table.rows { write(row, table.alignments, isHeader: false) }
      html.markup("</tbody>\n")
    }
    html.markup("</table>\n")
    if writer.tableLabel != nil { html.markup("</div>\n") }
  }

  private mutating func write(_ row: Block.Table.Row, _ alignments: [Block.Table.Alignment], isHeader: Bool) {
    html.markup("<tr>\n")
    for (index, cell) in row.cells.enumerated() {
      // On a page a column without a title has no header: an empty one would be read aloud as one.
      let isTitle = isHeader && (writer.tableLabel == nil || !cell.inlines.isEmpty)
      html.markup(isTitle ? "<th scope=\"col\"" : "<td")
      switch index < alignments.count ? alignments[index] : .none {
      case .none: break
      case .left: html.markup(" class=\"align-left\"")
      case .center: html.markup(" class=\"align-center\"")
      case .right: html.markup(" class=\"align-right\"")
      }
      html.markup(">")
      write(cell.inlines)
      html.markup(isTitle ? "</th>\n" : "</td>\n")
    }
    html.markup("</tr>\n")
  }
}

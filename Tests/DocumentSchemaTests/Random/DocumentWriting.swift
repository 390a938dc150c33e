import DocumentSchema
import HandoverModel

/// Writes a whole handover in one of its many ways.
struct DocumentWriting {
  private let sample: SampleHandover
  private(set) var pen: Pen
  /// What must be found in it: the kind and the characters of each finding.
  private(set) var findings: [String] = []

  init(_ sample: SampleHandover, seed: UInt64) {
    self.sample = sample
    pen = Pen(seed: seed)
  }

  /// The document.
  mutating func text() -> String {
    let kind = Schemas.handover
    pen.isBold = pen.chance(0.15)
    pen.level = pen.one([2, 2, 2, 3, 4])
    var blocks: [String] = []
    if pen.chance(0.5) {
      pen.use(.documentTitle)
      blocks.append(pen.one(["# Apex Logistics", "Apex Logistics\n===", "# Übergabe: Apex 🚚"]))
    }
    let isBare = Pen.canStandInText(sample) && pen.chance(0.1)
    if isBare { blocks.append(pen.fieldsInText(sample)) }
    var sections = sample.sections.compactMap { section in
      kind.sections.first { $0.key == section.key }.map { pen.blocks(section, by: $0) }
    }
    for extra in sample.extras {
      pen.use(.extraSection)
      sections.append([pen.isBold ? "**\(extra.title)**" : "## \(extra.title)", extra.text.markdown])
      findings.append("unknown-section \"\(extra.title)\"")
    }
    for section in sample.sections { findings += Self.findings(in: section.body) }
    blocks += sections.shuffled(using: &pen.random).flatMap { $0 }
    let body = blocks.joined(separator: "\n\n") + (pen.chance(0.9) ? "\n" : "")
    var text =
      isBare ? "---\ntype: handover\n---\n" + body : pen.frontMatter(sample) + (pen.chance(0.8) ? "\n" : "") + body
    if pen.form([.lineFeeds, .lineFeeds, .carriageReturns]) == .carriageReturns {
      text = text.replacing("\n", with: "\r\n")
    }
    if pen.chance(0.1) {
      pen.use(.byteOrderMark)
      text = "\u{FEFF}" + text
    }
    return text
  }

  private static func findings(in body: SampleSection.Body) -> [String] {
    switch body {
    case .rows(let rows), .plan(_, let rows):
      Set(rows.flatMap(\.others).map { "unknown-column \"\($0.title)\"" }).sorted()
    default: []
    }
  }
}

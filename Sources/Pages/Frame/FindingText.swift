internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// A finding as a page shows it.
struct FindingText: Sendable {
  /// Its place among the findings of the page: `finding.3`, which no heading's anchor can be.
  let anchor: String
  /// The way to it on the handover page.
  let address: String
  /// "Error", "Warning" or "Advice".
  let severity: String
  /// The tone that its severity has in the style sheet: `stop`, `watch` or `calm`.
  let tone: String
  /// What is wrong.
  let message: String
  /// What to do about it.
  let help: [String]
  /// Where, within the content folder: `handovers/apex.md:12:3`.
  let place: String
  /// Its permanent name.
  let kind: String
  /// The way to the page that explains its kind.
  let explanation: String
  /// How bad it is.
  let rank: Severity

  /// The finding as the `number`-th of `document`, whose words are on the page `home`, shown on `page`.
  private init(
    _ finding: Finding,
    number: Int,
    of document: some Document,
    on home: PageAddress,
    shownOn page: PageAddress,
    lines: LineTable,
    in words: Words
  ) {
    anchor = Self.anchor(number)
    address = home.link(from: page, anchor: anchor)
    severity = words[finding.severity.phrase]
    tone = finding.severity.tone
    message = finding.message.capitalizedFirst
    help = finding.help.map(\.capitalizedFirst)
    let position = lines.place(of: finding.range.bytes.lowerBound)
    place = "\(document.path):\(position.line):\(position.column)"
    kind = finding.kind.id
    explanation = PageAddress.finding(finding.kind.id).link(from: page)
    rank = finding.severity
  }
}

extension FindingText: TemplateModel {
  static let fields: TemplateFields<FindingText> = [
    .text("anchor") { $0.anchor },
    .text("address") { $0.address },
    .text("severity") { $0.severity },
    .text("tone") { $0.tone },
    .text("message") { $0.message },
    .texts("help") { $0.help },
    .text("place") { $0.place },
    .text("kind") { $0.kind },
    .text("explanation") { $0.explanation },
  ]
}

extension FindingText {
  /// Everything found in `document`, whose words are on the page `home`, in the order of its places, shown on `page`.
  static func all(
    of document: some Document,
    in checked: CheckedBook,
    on home: PageAddress,
    shownOn page: PageAddress,
    in words: Words
  ) -> [FindingText] {
    let lines = LineTable(document.file)
    return checked.findings(in: document.file).enumerated().map { number, finding in
      FindingText(finding, number: number + 1, of: document, on: home, shownOn: page, lines: lines, in: words)
    }
  }
}

extension FindingText {
  /// The anchor of the `number`-th finding of a document, from 1.
  static func anchor(_ number: Int) -> String { "finding.\(number)" }
}

extension Severity {
  /// What it is called.
  var phrase: Phrase {
    switch self {
    case .broken, .notReady: .error
    case .warning: .warning
    case .advice: .advice
    }
  }

  /// Its tone in the style sheet.
  var tone: String {
    switch self {
    case .broken, .notReady: "stop"
    case .warning: "watch"
    case .advice: "calm"
    }
  }
}

extension [FindingText] {
  /// The worst first, otherwise in their order.
  var worstFirst: [FindingText] {
    enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }
}

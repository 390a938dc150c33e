internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// What a kind of finding means, why it matters, what is found and what is not, and where it stands on this site.
///
/// Every kind that was found has one.
struct FindingKindPage: Page {
  static let template = "finding-kind"
  let frame: PageFrame
  let kind: FindingKind
  let tone: String
  let found: [ExampleText]
  let notFound: [ExampleText]
  let places: [FindingPlaceText]

  /// The page of `kind`, found at `places`.
  init(of kind: FindingKind, at places: [FindingPlaceText], in book: AccountBook, _ words: Words) {
    frame = PageFrame(title: kind.id, at: .finding(kind.id), in: book, words)
    self.kind = kind
    tone = kind.severity.tone
    let examples = CheckExample.all(of: kind.id)
    found = examples.filter(\.isFound).map(ExampleText.init)
    notFound = examples.filter { !$0.isFound }.map(ExampleText.init)
    self.places = places
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    var kinds: [String: FindingKind] = [:]
    var places: [String: [(document: any Document, finding: Finding, number: Int)]] = [:]
    for document in checked.book.documents {
      for (number, finding) in checked.findings(in: document.file).enumerated() {
        kinds[finding.kind.id] = finding.kind
        places[finding.kind.id, default: []].append((document, finding, number + 1))
      }
    }
    return kinds.values.sorted { $0.id < $1.id }.map { [places] kind in
      planned(at: .finding(kind.id), in: checked.book.configuration.conventions.language) { words in
        let here = (places[kind.id] ?? []).map { place in
          FindingPlaceText(place.finding, number: place.number, in: place.document, shownOn: .finding(kind.id))
        }
        return FindingKindPage(of: kind, at: here, in: checked.book, words)
      }
    }
  }

  static let fields = pageFields([
    .text("id") { $0.kind.id },
    .text("severity") { $0.frame.words[$0.kind.severity.phrase] },
    .text("tone") { $0.tone },
    .text("summary") { $0.kind.summary },
    .text("reason") { $0.kind.reason },
    .text("wrong") { $0.kind.wrong },
    .text("right") { $0.kind.right },
    .list("places") { $0.places },
    .flag("hasExamples") { !$0.found.isEmpty },
    .list("found") { $0.found },
    .list("notFound") { $0.notFound },
  ])
}

/// Where a finding of a kind stands on the site.
struct FindingPlaceText: Sendable {
  let document: String
  let address: String
  let message: String

  /// `finding`, the `number`-th in `document`, on `page`.
  init(_ finding: Finding, number: Int, in document: any Document, shownOn page: PageAddress) {
    self.document = document.title
    address = PageAddress.words(of: document).link(from: page, anchor: FindingText.anchor(number))
    message = finding.message.capitalizedFirst
  }
}

extension FindingPlaceText: TemplateModel {
  static let fields: TemplateFields<FindingPlaceText> = [
    .text("document") { $0.document },
    .text("address") { $0.address },
    .text("message") { $0.message },
  ]
}

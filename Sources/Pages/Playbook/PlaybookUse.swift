internal import Checks
internal import HandoverModel
internal import Templates

/// A handover to which a playbook applies, and why.
struct PlaybookUse: Sendable {
  let customer: String
  let address: String
  /// "Accepted"
  let stage: String
  /// Why: "named in the handover; for the stage Accepted".
  let reason: String

  /// `use`, shown on `page`.
  init(_ use: AppliedPlaybooks.Use, shownOn page: PageAddress, _ words: Words) {
    customer = use.handover.customer
    address = PageAddress.brief(of: use.handover.id).link(from: page)
    stage = words[use.handover.stage.phrase]
    reason = words.reasons(use.reasons)
  }
}

extension PlaybookUse: TemplateModel {
  static let fields: TemplateFields<PlaybookUse> = [
    .text("customer") { $0.customer },
    .text("address") { $0.address },
    .text("stage") { $0.stage },
    .text("reason") { $0.reason },
  ]
}

/// A sentence of another document that links to a playbook.
struct BacklinkText: Sendable {
  /// What the other document is called.
  let title: String
  let address: String
  let before, words, after: String

  /// `link`, shown on `page`; `nil` where its document has no page.
  init?(_ link: Backlink, in documents: [DocumentName: any Document], shownOn page: PageAddress) {
    guard let document = documents[link.source] else { return nil }
    title = document.title
    address = PageAddress.words(of: document).link(from: page, anchor: link.anchor)
    (before, words, after) = (link.before, link.words, link.after)
  }
}

extension BacklinkText: TemplateModel {
  static let fields: TemplateFields<BacklinkText> = [
    .text("title") { $0.title },
    .text("address") { $0.address },
    .text("before") { $0.before },
    .text("words") { $0.words },
    .text("after") { $0.after },
  ]
}

internal import HandoverModel
internal import Templates

/// A way between the pages of one customer.
struct TabText: Sendable {
  let words: String
  let address: String
  /// Whether this is the page it is on.
  let isCurrent: Bool

  /// The ways between the pages of the customer `id`, on one of them.
  static func all(of id: String, shownOn page: PageAddress, in words: Words) -> [TabText] {
    let pages: [(Phrase, PageAddress)] = [
      (.brief, .brief(of: id)), (.plan, .plan(of: id)), (.meeting, .meeting(of: id)), (.handover, .handover(of: id)),
    ]
    return pages.map { phrase, address in
      TabText(words: words[phrase], address: address.link(from: page), isCurrent: address == page)
    }
  }
}

extension TabText: TemplateModel {
  static let fields: TemplateFields<TabText> = [
    .text("words") { $0.words },
    .text("address") { $0.address },
    .flag("isCurrent") { $0.isCurrent },
  ]
}

internal import HandoverModel
internal import Templates

/// A way to a part of the site, on top of every page.
struct SiteLink: Sendable {
  let words: String
  let address: String
  /// Where we are: `page` on that page, `true` on one below it; `nil` elsewhere.
  let current: String?

  /// The ways on the page at `page` of the site of `book`; none where there is but one.
  static func all(on page: PageAddress, of book: AccountBook, in words: Words) -> [SiteLink] {
    guard !book.playbooks.isEmpty else { return [] }
    // All pages of customers are reached from the first one.
    let parts: [(Phrase, PageAddress, String)] = [
      (.introductions, .index, "customers/"), (.playbooksTitle, .playbooks, "playbooks/"),
    ]
    return parts.map { phrase, address, folder in
      let isBelow = page.path.hasPrefix(folder)
      return SiteLink(
        words: words[phrase],
        address: address.link(from: page),
        current: page == address ? "page" : isBelow ? "true" : nil
      )
    }
  }
}

extension SiteLink: TemplateModel {
  static let fields: TemplateFields<SiteLink> = [
    .text("words") { $0.words },
    .text("address") { $0.address },
    .optionalText("current") { $0.current },
  ]
}

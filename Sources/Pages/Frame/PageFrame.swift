internal import HandoverModel
internal import Templates

/// What all pages have around their content: the title, the way home, the day for which the site was built.
struct PageFrame: Sendable {
  /// What the page is about, for the browser's title.
  let title: String
  /// The name of the whole site.
  let siteName: String
  /// The way to the first page.
  let home: String
  /// Whether this is the first page.
  let isHome: Bool
  /// The way to the style sheet.
  let styleSheet: String
  /// The day for which the site was built.
  let today: TimeText

  /// The frame of the page at `address`, called `title`, on the site of `book`.
  init(title: String, at address: PageAddress, in book: AccountBook) {
    self.title = title
    siteName = book.configuration.name.map { "\($0) handovers" } ?? "Handovers"
    home = PageAddress.index.link(from: address)
    isHome = address == .index
    styleSheet = PageAddress.styleSheet.link(from: address)
    today = TimeText(book.today)
  }
}

extension PageFrame: TemplateModel {
  static let fields: TemplateFields<PageFrame> = [
    .text("title") { $0.title },
    .text("siteName") { $0.siteName },
    .text("home") { $0.home },
    .flag("isHome") { $0.isHome },
    .text("styleSheet") { $0.styleSheet },
    .record("today") { $0.today },
  ]
}

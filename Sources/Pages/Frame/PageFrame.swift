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
  /// The ways to the parts of the site; none where there is but one.
  let parts: [SiteLink]
  /// The way to the style sheet.
  let styleSheet: String
  /// The way to the script that counts days anew.
  let script: String
  /// The day for which the site was built.
  let today: TimeText
  /// The time zone in which it is a new day, by its IANA name; `nil` for that of the reader.
  let timeZone: String?
  /// The words of the page.
  let words: Words

  /// The frame of the page at `address`, called `title`, on the site of `book`, in these `words`.
  init(title: String, at address: PageAddress, in book: AccountBook, _ words: Words) {
    self.title = title
    self.words = words
    siteName = book.configuration.name.map { words(.siteTitleOf, ["name": $0]) } ?? words[.siteTitle]
    home = PageAddress.index.link(from: address)
    parts = SiteLink.all(on: address, of: book, in: words)
    styleSheet = PageAddress.styleSheet.link(from: address)
    script = PageAddress.script.link(from: address)
    today = TimeText(book.today, in: words)
    timeZone = book.configuration.timeZone
  }
}

extension PageFrame: TemplateModel {
  static let fields: TemplateFields<PageFrame> = [
    .text("title") { $0.title },
    .text("siteName") { $0.siteName },
    .text("home") { $0.home },
    .flag("hasParts") { !$0.parts.isEmpty },
    .list("parts") { $0.parts },
    .text("styleSheet") { $0.styleSheet },
    .text("script") { $0.script },
    .optionalText("timeZone") { $0.timeZone },
    .record("today") { $0.today },
  ]
}

internal import Checks
internal import HandoverModel
internal import Templates

/// The first page: who must act before an introduction, which introductions are coming, and where all other handovers stand.
struct IndexPage: Page {
  static let template = "index"
  let frame: PageFrame
  /// What somebody must look at first, the most urgent first; with what they must once its day is past.
  let urgent: [UrgentLine]
  /// From when on there is something.
  let urgentDays: ShownDays
  /// How many more there are: "3 more below".
  let moreUrgent: String?
  let coming: [HandoverLine]
  let undated: [HandoverLine]
  let aside: [HandoverLine]
  let held: [HandoverLine]
  /// Documents of the company's own kinds.
  let others: [LinkText]

  /// More than so many are not first any more.
  private static let mostUrgent = 7

  /// The first page of everything in `checked`.
  init(of checked: CheckedBook, _ words: Words) {
    let book = checked.book
    frame = PageFrame(title: words[.introductions], at: .index, in: book, words)
    let urgent = book.accounts.compactMap { UrgentLine($0, in: checked, words) }
      .sorted { ($0.urgency, $0.customer) < ($1.urgency, $1.customer) }
    let now = urgent.filter(\.when.isNow)
    let notShown = Set(now.dropFirst(Self.mostUrgent).map(\.brief))
    self.urgent = urgent.filter { !notShown.contains($0.brief) }
    moreUrgent = notShown.isEmpty ? nil : words(.moreBelow, count: notShown.count)
    urgentDays = ShownDays(since: now.isEmpty ? urgent.compactMap(\.when.since).min() : nil, on: book.today)
    let lines = book.accounts.map { HandoverLine($0, in: checked, words) }
      .sorted { ($0.sortKey, $0.customer) < ($1.sortKey, $1.customer) }
    coming = lines.filter { $0.part == .coming }
    undated = lines.filter { $0.part == .undated }
    aside = lines.filter { $0.part == .aside }
    held = lines.filter { $0.part == .held }.reversed()
    others = book.others.map { document in
      let kind = document.content.kind.asWritten
      return LinkText("\(kind): \(document.title)", to: PageAddress.general(document.name).link(from: .index))
    }
    .sorted { $0.words < $1.words }
  }

  /// What is coming, in a sentence.
  private var lead: String {
    let words = frame.words
    let open = coming.count { $0.answers.first?.tone == "stop" }
    let booked = coming.isEmpty ? words[.noneBooked] : words(.booked, count: coming.count)
    let missing = open == 0 ? "" : "; " + words(.missingForSome, count: open)
    return booked + missing + "." + (undated.isEmpty ? "" : " " + words(.undatedCount, count: undated.count))
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    [planned(at: .index, in: checked.book.configuration.conventions.language) { IndexPage(of: checked, $0) }]
  }

  static let fields = pageFields([
    .text("lead") { $0.lead },
    .flag("hasUrgent") { !$0.urgent.isEmpty },
    .list("urgent") { $0.urgent },
    .record("urgentDays") { $0.urgentDays },
    .optionalText("moreUrgent") { $0.moreUrgent },
    .flag("hasComing") { !$0.coming.isEmpty },
    .list("coming") { $0.coming },
    .flag("hasUndated") { !$0.undated.isEmpty },
    .list("undated") { $0.undated },
    .flag("hasAside") { !$0.aside.isEmpty },
    .list("aside") { $0.aside },
    .flag("hasHeld") { !$0.held.isEmpty },
    .list("held") { $0.held },
    .flag("hasOthers") { !$0.others.isEmpty },
    .list("others") { $0.others },
  ])
}

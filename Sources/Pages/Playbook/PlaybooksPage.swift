internal import Checks
internal import HandoverModel
internal import Markdown
internal import Templates

/// All playbooks, by the phase of a customer's life they are for.
struct PlaybooksPage: Page {
  static let template = "playbooks"
  let frame: PageFrame
  let phases: [PlaybookPhase]

  /// The page of the playbooks in `checked`.
  init(of checked: CheckedBook, _ words: Words) {
    frame = PageFrame(title: words[.playbooksTitle], at: .playbooks, in: checked.book, words)
    let known = Set(PlaybookPhase.phases.map(\.name))
    var told: Set<String> = []
    func phase(_ title: Phrase, _ isWanted: (Playbook) -> Bool) -> PlaybookPhase {
      PlaybookPhase(
        title: words[title],
        playbooks: checked.book.playbooks.filter(isWanted).map { playbook in
          PlaybookLine(playbook, in: checked, isTold: !told.insert(playbook.id).inserted, words)
        }
      )
    }
    let named = PlaybookPhase.phases.map { name, title in phase(title) { $0.phases.contains { $0.value == name } } }
    let others = phase(.phaseOther) { !$0.phases.contains { known.contains($0.value) } }
    phases = (named + [others]).filter { !$0.playbooks.isEmpty }
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    guard !checked.book.playbooks.isEmpty else { return [] }
    return [
      planned(at: .playbooks, in: checked.book.configuration.conventions.language) { PlaybooksPage(of: checked, $0) }
    ]
  }

  static let fields = pageFields([.list("phases") { $0.phases }])
}

/// A phase with the playbooks that are for it.
struct PlaybookPhase: Sendable {
  let title: String
  let playbooks: [PlaybookLine]

  /// The phases of the schema, in the order of a customer's life.
  static let phases: [(name: String, phrase: Phrase)] = [
    ("sales", .phaseSales), ("handover", .phaseHandover), ("onboarding", .phaseOnboarding),
    ("adoption", .phaseAdoption), ("expansion", .phaseGrowth), ("renewal", .phaseRenewal),
  ]
}

/// A playbook as a line of the list: when to use it, its steps, and how many handovers it applies to.
struct PlaybookLine: Sendable {
  let title: String
  let address: String
  /// When to use it, the first paragraph; `nil` where nothing is written.
  let purpose: SafeHTML?
  let steps: [StepLead]
  /// "for 3 handovers now"; `nil` for none.
  let uses: String?

  /// `playbook`; one that `isTold` in another phase already is only named.
  init(_ playbook: Playbook, in checked: CheckedBook, isTold: Bool, _ words: Words) {
    let writer = DocumentWriter(playbook.path, on: .playbooks, in: checked.book, words).withoutGaps
    title = playbook.title
    address = PageAddress.playbook(playbook.id).link(from: .playbooks)
    let purpose = writer.excerpt(of: Array((playbook.content.section("purpose")?.sentences ?? []).prefix(1)))
    self.purpose = purpose.isEmpty || isTold ? nil : purpose
    steps = isTold ? [] : playbook.steps.map { StepLead(words: writer.html(of: $0.lead)) }
    let count = checked.handovers(using: playbook).count
    uses = count == 0 ? nil : words(.usedByCount, count: count)
  }
}

extension Playbook {
  /// The words of its steps: of the first numbered list under that heading, whose numbers are those that people name.
  fileprivate var steps: [[Inline]] {
    for case .list(let list) in (content.section("steps")?.blocks ?? []).map(\.content) where list.start != nil {
      return list.items.compactMap { item in
        if case .paragraph(let inlines)? = item.blocks.first?.content { inlines } else { nil }
      }
    }
    return []
  }
}

/// The beginning of a step, by which it is known.
struct StepLead: TemplateModel {
  let words: SafeHTML

  static let fields: TemplateFields<StepLead> = [.html("words") { $0.words }]
}

extension [Inline] {
  /// What these begin with: the words in bold, or else the first sentence.
  fileprivate var lead: [Inline] {
    if case .strong(let words)? = first { return words }
    let text = plainText
    var isBehindEnd = false
    var length = 0
    for character in text {
      if isBehindEnd, character.isWhitespace { return prefix(plainCharacters: length) }
      isBehindEnd = character == "." || character == "!" || character == "?"
      length += 1
    }
    return self
  }
}

extension PlaybookPhase: TemplateModel {
  static let fields: TemplateFields<PlaybookPhase> = [
    .text("title") { $0.title },
    .list("playbooks") { $0.playbooks },
  ]
}

extension PlaybookLine: TemplateModel {
  static let fields: TemplateFields<PlaybookLine> = [
    .text("title") { $0.title },
    .text("address") { $0.address },
    .html("purpose") { $0.purpose },
    .flag("hasSteps") { !$0.steps.isEmpty },
    .list("steps") { $0.steps },
    .optionalText("uses") { $0.uses },
  ]
}

internal import Checks
internal import HandoverModel
internal import Templates

/// All playbooks, by the phase of a customer's life they are for.
struct PlaybooksPage: Page {
  static let template = "playbooks"
  let frame: PageFrame
  let phases: [PlaybookPhase]

  /// The page of the playbooks in `checked`.
  init(of checked: CheckedBook, _ words: Words) {
    frame = PageFrame(title: words[.playbooksTitle], at: .playbooks, in: checked.book, words)
    let playbooks = checked.book.playbooks
    let named = PlaybookPhase.phases.map { name, phrase in
      PlaybookPhase(
        title: words[phrase],
        playbooks: playbooks.filter { $0.phases.contains { $0.value == name } }.map {
          PlaybookLine($0, in: checked, words)
        }
      )
    }
    let known = Set(PlaybookPhase.phases.map(\.name))
    let others = playbooks.filter { !$0.phases.contains { known.contains($0.value) } }
    phases =
      (named + [
        PlaybookPhase(title: words[.phaseOther], playbooks: others.map { PlaybookLine($0, in: checked, words) })
      ])
      .filter { !$0.playbooks.isEmpty }
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
  let steps: [AnswerText]
  /// "for 3 handovers now"; `nil` for none.
  let uses: String?

  init(_ playbook: Playbook, in checked: CheckedBook, _ words: Words) {
    let writer = DocumentWriter(playbook.path, on: .playbooks, in: checked.book, words).withoutGaps
    title = playbook.title
    address = PageAddress.playbook(playbook.id).link(from: .playbooks)
    let purpose = writer.excerpt(of: Array((playbook.content.section("purpose")?.sentences ?? []).prefix(1)))
    self.purpose = purpose.isEmpty ? nil : purpose
    steps = (playbook.content.section("steps")?.items ?? []).map { AnswerText($0, by: writer) }
    let count = checked.handovers(using: playbook).count
    uses = count == 0 ? nil : words(.usedByCount, count: count)
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

internal import Checks
internal import HandoverModel
internal import Markdown
internal import Templates

/// What a handover says about each topic of the meeting, in few lines; the whole is on the handover page.
struct AgendaFacts {
  private let account: Account
  private let checked: CheckedBook
  private let page: PageAddress
  private let writer: DocumentWriter

  /// So many lines a list has at the most.
  private static let most = 5

  init(of account: Account, in checked: CheckedBook, shownOn page: PageAddress, by writer: DocumentWriter) {
    self.account = account
    self.checked = checked
    self.page = page
    self.writer = writer
  }

  /// The facts of one topic.
  func facts(of kind: AgendaTopic.Kind) -> [AgendaFact] {
    switch kind {
    case .customer: [whoTheyAre, bought, renewal, whoMatters]
    case .objectives: [why, problems, outcomes]
    case .risks: [risks, promises, notes]
    case .steps: [openItems, firstSteps, support]
    }
  }

  private var handover: Handover { account.handover }
  private var words: Words { writer.words }

  private func missing(_ phrase: Phrase, _ section: String) -> MissingText {
    MissingText(phrase, section: section, of: account, in: checked, shownOn: page, words)
  }

  /// `views` as lines, the first ones; how many more there are is said.
  private func listed<View>(
    _ label: Phrase,
    _ views: [View],
    missing: @autoclosure () -> MissingText? = nil,
    _ line: (View) -> AgendaLine
  ) -> AgendaFact {
    let shown = views.prefix(Self.most)
    return AgendaFact(
      words[label],
      shown.map(line),
      more: views.count > shown.count ? words(.moreInHandover, count: views.count - shown.count) : nil,
      missing: views.isEmpty ? missing() : nil
    )
  }
}

// MARK: - The customer

extension AgendaFacts {
  private var whoTheyAre: AgendaFact {
    let first = DocumentSections(handover.body).preamble.first { block in
      if case .paragraph = block.content { true } else { false }
    }
    return AgendaFact(words[.whoTheyAre], prose: writer.excerpt(of: first.map { [$0] } ?? []))
  }

  private var bought: AgendaFact {
    let products = handover.deal.products.map(\.value)
    return AgendaFact(
      words[handover.deal.isLost ? .offered : .bought],
      products.isEmpty
        ? []
        : [
          AgendaLine(SafeHTML(escaping: products.joined(separator: ", ")), notes: [term.map(SafeHTML.init(escaping:))])
        ]
    )
  }

  private var term: String? { handover.deal.termMonths.map { words(.termMonths, count: $0.value) } }

  private var renewal: AgendaFact {
    guard let renewal = handover.deal.renewal?.value else { return AgendaFact(words[.renewal], []) }
    let notice = handover.deal.noticeDays.map { renewal.adding(days: -$0.value) }
    return AgendaFact(
      words[.renewal],
      [
        AgendaLine(
          TimeText(renewal, in: words).html,
          notes: [notice.map { SafeHTML(escaping: words(.noticeBy, ["day": words.day($0)])) }]
        )
      ]
    )
  }

  private var whoMatters: AgendaFact {
    let ranked = Array(handover.stakeholders.importantFirst(attending: handover.attending).prefix(Self.most))
    let all = handover.stakeholders.count
    return AgendaFact(
      words[.whoMatters],
      ranked.map(line),
      more: all > ranked.count ? words(.moreInHandover, count: all - ranked.count) : nil,
      missing: missing(.nobodyNamed, "stakeholders")
    )
  }

  private func line(_ stakeholder: Stakeholder) -> AgendaLine {
    let isUnmet = stakeholder.met?.value == false
    return AgendaLine(
      AnswerText(stakeholder.name, by: writer).html(in: words).bold,
      tag: isUnmet ? words[.notMet] : nil,
      tone: isUnmet ? "watch" : "",
      notes: [
        written(stakeholder.title), written(stakeholder.roles?.answer), written(stakeholder.stance?.answer),
        stakeholder.ourOwner.flatMap { written($0.answer) }.map { words(.lookedAfterBy, ["name": $0]) },
      ]
    )
  }
}

// MARK: - Objectives

extension AgendaFacts {
  private var why: AgendaFact {
    let blocks = handover.why.map { $0.presence == .missing ? [] : $0.blocks.said } ?? []
    return AgendaFact(
      words[.whyLabel],
      prose: writer.excerpt(of: Array(blocks.prefix(1))),
      missing: missing(.noReason, "why")
    )
  }

  private var problems: AgendaFact {
    let section = handover.problems
    let items = (section?.items ?? []).filter(\.isGiven)
    guard items.isEmpty else { return listed(.problemsLabel, items) { AgendaLine(writer.html(of: $0.inlines)) } }
    let blocks = section.map { $0.presence == .missing ? [] : $0.blocks.said } ?? []
    return AgendaFact(
      words[.problemsLabel],
      prose: writer.excerpt(of: Array(blocks.prefix(1))),
      missing: missing(.noProblem, "problems")
    )
  }

  private var outcomes: AgendaFact {
    listed(.successLabel, handover.outcomes, missing: missing(.noOutcome, "success")) { outcome in
      let course = words(
        .fromToTarget,
        ["baseline": gap(outcome.baseline), "target": gap(outcome.target)]
      )
      return AgendaLine(
        words(.outcomeCourse, ["outcome": gap(outcome.name).bold, "course": course]),
        notes: [
          written(outcome.metric), due(outcome.by?.value),
          written(outcome.judgedBy).map { words(.judgedBy, ["name": $0]) },
        ]
      )
    }
  }
}

// MARK: - Risks

extension AgendaFacts {
  private var risks: AgendaFact {
    if handover.roadblocks.isEmpty, let section = handover.roadblockSection, section.none != nil {
      return AgendaFact(words[.risksLabel], prose: writer.excerpt(of: section.blocks.said))
    }
    return listed(.risksLabel, handover.roadblocks.worstFirst, missing: missing(.noRisk, "roadblocks")) { risk in
      let level = risk.severity?.value
      return AgendaLine(
        gap(risk.name).bold,
        tag: level.map { words[$0.phrase] } ?? words[.severityUnknown],
        tone: level == .high ? "stop" : level == nil ? "watch" : "",
        notes: [
          written(risk.mitigation) ?? SafeHTML(escaping: words[.nothingDone]),
          written(risk.owner?.answer) ?? SafeHTML(escaping: words[.nobodyWatches]),
        ]
      )
    }
  }

  /// The promises that cannot be kept as they were made, those of which nobody knows, and those that were taken back.
  private var promises: AgendaFact {
    let atRisk = handover.commitments.riskiestFirst.filter {
      $0.isOpen && $0.deliverable?.value != .yes || $0.status?.value == .declined
    }
    guard !atRisk.isEmpty else {
      return AgendaFact(
        words[.promisesLabel],
        handover.commitments.isEmpty ? [] : [AgendaLine(SafeHTML(escaping: words[.promisesKept]))],
        missing: missing(.noPromise, "commitments")
      )
    }
    return listed(.promisesLabel, atRisk) { promise in
      let remark: Phrase =
        switch promise.deliverable?.value {
        case _ where promise.status?.value == .declined: .promiseDeclined
        case .no: .notDeliverable
        case .partly: .partlyDeliverable
        case .yes, nil: .deliverableUnknown
        }
      return AgendaLine(
        gap(promise.name).bold,
        tag: words[remark],
        tone: "watch",
        notes: [
          written(promise.madeTo).map { words(.promisedTo, ["name": $0]) }, written(promise.owner?.answer),
          due(promise.due?.value),
        ]
      )
    }
  }

  /// What is noted for our own people, what not to do and say first.
  private var notes: AgendaFact {
    AgendaFact(words[.notesLabel], prose: writer.excerpt(of: Array(handover.warningsFirst.said.prefix(2))))
  }
}

// MARK: - Next steps

extension AgendaFacts {
  private var openItems: AgendaFact {
    let open = account.plan.openItems.filter(\.item.status.isOpen)
    let section = handover.content.section("open-items")
    if open.isEmpty, section != nil {
      return AgendaFact(words[.openItemsLabel], [AgendaLine(SafeHTML(escaping: words[.noOpenItem]))])
    }
    return listed(.openItemsLabel, open, missing: missing(.noOpenItem, "open-items"), line)
  }

  private var firstSteps: AgendaFact {
    let open = account.plan.items.filter { $0.item.status.isOpen }
    let dated = open.enumerated().sorted {
      ($0.element.due?.dayNumber ?? .max, $0.offset) < ($1.element.due?.dayNumber ?? .max, $1.offset)
    }
    return AgendaFact(
      words[.firstStepsLabel],
      dated.prefix(3).map { line($0.element) },
      missing: account.plan.items.isEmpty ? missing(.noPlan, "plan") : nil
    )
  }

  private func line(_ item: Plan.Item) -> AgendaLine {
    AgendaLine(
      gap(item.item.title),
      overdue: item.item.status.isOpen ? item.due.map { ShownDays(after: $0, on: checked.book.today) } : nil,
      notes: [
        written(item.item.owner?.answer),
        item.due.map { TimeText($0, in: words).html } ?? written(item.item.due?.answer),
      ]
    )
  }

  private var support: AgendaFact {
    let until = handover.team.aeSupportUntil?.value
    return AgendaFact(
      words[.aeHelpsLabel],
      until.map { day in
        [AgendaLine(words(.untilDay, ["day": TimeText(day, in: words).html]))]
      } ?? []
    )
  }
}

// MARK: - Words

extension AgendaFacts {
  /// What `answer` says; `nil` where it says nothing.
  private func written(_ answer: Answer?) -> SafeHTML? { AnswerText(answer, by: writer).words }

  /// The same, a gap where it says nothing.
  private func gap(_ answer: Answer?) -> SafeHTML { AnswerText(answer, by: writer).html(in: words) }

  private func due(_ day: PlanDay?) -> SafeHTML? {
    account.plan.date(of: day, in: checked.book.configuration.calendar).map {
      words(.dueDay, ["day": TimeText($0, in: words).html])
    }
  }
}

extension [Block] {
  /// What is said here: no headings, tables and comments.
  fileprivate var said: [Block] {
    filter { block in
      switch block.content {
      case .heading, .table, .comment, .thematicBreak: false
      default: true
      }
    }
  }
}

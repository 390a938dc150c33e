internal import HandoverModel
internal import Templates

/// What one of us, or everybody else, owes: duties that never end, then what is open, in order of its day.
struct OwedText: Sendable {
  /// "Lauren Mitchell, AE"; "Others"
  let title: String
  /// Until when: "until 30 June 2026"; `nil` where it has no end.
  let until: SafeHTML?
  let lines: [AgendaLine]

  /// What is owed on `account`: by the AE, by the CSM, by the others, and by nobody where something has no owner.
  static func all(of account: Account, in book: AccountBook, by writer: DocumentWriter) -> [OwedText] {
    let (team, words) = (account.handover.team, writer.words)
    var debts: [Debtor: [Debt]] = [:]
    for debt in Debt.all(of: account, in: book, by: writer) {
      debts[Debtor(debt.owner, in: team), default: []].append(debt)
    }
    func lines(_ debtor: Debtor) -> [AgendaLine] {
      (debts[debtor] ?? []).enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map {
        $0.element.line(naming: debtor == .others, on: book.today, words)
      }
    }
    func title(_ person: PersonID?, _ part: Phrase) -> String {
      words(.personAs, ["name": person.map(book.personName) ?? words[.nobodyYet], "part": words[part]])
    }
    let support = team.aeSupportUntil.map { words(.untilDay, ["day": TimeText($0.value, in: words).html]) }
    let all = [
      OwedText(title: title(team.ae?.value, .partAE), until: support, lines: lines(.ae)),
      OwedText(title: title(team.csm?.value, .partCSM), until: nil, lines: lines(.csm)),
      OwedText(title: words[.owedByOthers], until: nil, lines: lines(.others)),
      OwedText(title: words[.owedByNobody], until: nil, lines: lines(.nobody)),
    ]
    return Array(all.prefix(2)) + all.dropFirst(2).filter { !$0.lines.isEmpty }
  }

  /// Under whom it stands.
  private enum Debtor: Hashable {
    case ae, csm, others, nobody

    init(_ owner: Owner, in team: Handover.Team) {
      switch owner {
      case .ours(let person) where person == team.ae?.value: self = .ae
      case .ours(let person) where person == team.csm?.value: self = .csm
      case .ours, .named: self = .others
      case .nobody: self = .nobody
      }
    }
  }

  fileprivate enum Owner {
    case ours(PersonID)
    case named(SafeHTML)
    case nobody
  }
}

/// Something that somebody owes.
private struct Debt {
  let words: SafeHTML
  let owner: OwedText.Owner
  let ownerName: SafeHTML?
  let due: CalendarDate?
  let isDuty: Bool

  /// Duties first, then by day, what has none last.
  var rank: Int { isDuty ? .min : due?.dayNumber ?? .max }

  static func all(of account: Account, in book: AccountBook, by writer: DocumentWriter) -> [Debt] {
    let duties = account.handover.duties.map { duty in
      Debt(
        words: AnswerText(duty.name, by: writer).html(in: writer.words),
        owner: duty.accountable?.value.map { .ours($0) } ?? .nobody,
        ownerName: AnswerText(duty.accountable?.answer, by: writer).words,
        due: nil,
        isDuty: true
      )
    }
    let items = (account.plan.openItems + account.plan.items).filter(\.item.status.isOpen).map { item in
      let name = AnswerText(item.item.owner?.answer, by: writer).words
      return Debt(
        words: AnswerText(item.item.title, by: writer).html(in: writer.words),
        owner: item.item.owner?.value?.person.map { .ours($0) } ?? name.map { .named($0) } ?? .nobody,
        ownerName: name,
        due: item.due,
        isDuty: false
      )
    }
    return duties + items
  }

  func line(naming names: Bool, on today: CalendarDate, _ words: Words) -> AgendaLine {
    AgendaLine(
      self.words,
      overdue: due.map { ShownDays(after: $0, on: today) },
      notes: [
        names ? ownerName : nil,
        isDuty
          ? SafeHTML(escaping: words[.standingDuty])
          : due.map { words(.dueDay, ["day": TimeText($0, in: words).html]) }
            ?? SafeHTML(escaping: words[.noDate]),
      ]
    )
  }
}

extension OwedText: TemplateModel {
  static let fields: TemplateFields<OwedText> = [
    .text("title") { $0.title },
    .html("until") { $0.until },
    .flag("hasLines") { !$0.lines.isEmpty },
    .list("lines") { $0.lines },
  ]
}

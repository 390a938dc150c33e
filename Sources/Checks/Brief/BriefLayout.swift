internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// How tall each block of the brief is on paper: the line budget (`templates/assets/style.css`, "Paper").
///
/// All lengths are in pt. The page is A4 in width and US Letter in height, the smaller of each, so that what fits it fits both:
///
/// 1. The margins are 8 mm above and below and 10 mm at the sides: 539 wide, 746 tall.
/// 2. All text is 8.5 in lines of 10; a row has 2.2 of padding and rule, a block 17.9 of margin, rule and title.
/// 3. Blocks 3 to 9 stand in two columns of 262.
/// 4. What is judged so is too high on average. More detail than the least is shown up to 728; the least is taken to fit up to 745, which
///    `Tests/Site/test_brief.py` holds against Chromium.
/// 5. Texts are broken into lines by ``LineMeasure``, which judges their letters as wide as those of the widest face in the style sheet.
struct BriefLayout {
  static let page = 745.0
  /// How tall a brief may be in more detail than the least.
  static let comfortable = 728.0
  static let width = 538.5
  static let column = 262.0

  private static let (text, row, block) = (10.0, 2.2, 17.9)
  private static let size = 8.5

  private let selection: BriefSelection
  private let account: Account
  private let checklist: GateChecklist
  private let book: AccountBook

  init(_ selection: BriefSelection, of account: Account, _ checklist: GateChecklist, in book: AccountBook) {
    (self.selection, self.account, self.checklist, self.book) = (selection, account, checklist, book)
  }

  private var handover: Handover { account.handover }
  private var isTerse: Bool { selection.isTerse }

  private func lines(_ text: String, in width: Double, isBold: Bool = false) -> Double {
    Double(LineMeasure(width: width, size: Self.size).lines(text, isBold: isBold))
  }

  /// The title and the first block: the answer with its strip, and below it the checklist beside the triangle.
  var gate: Double {
    // A handover aside from its course says why beside its answer, in a narrow box.
    let reason =
      handover.isAside
      ? Double(LineMeasure(width: 84, size: Self.size).lines(handover.asideReason ?? "") + 3) : 1
    let headline = 25.0 + (max(reason, ownerNote) + 1) * 10.2
    let title = LineMeasure(width: 330, size: 14.7).lines(handover.customer, isBold: true)
    let asks = checklist.lines.map { line -> Double in
      guard line.isOpen else { return Self.text + Self.row }
      let said =
        line.findings.map(\.message).joined(separator: " · ")
        + (line.more > 0 ? line.findings.isEmpty ? "12 things are missing" : " · 12 more" : "")
      return max(1, lines(said, in: 152)) * Self.text + Self.row
    }
    let triangle = handover.isAside ? 0 : max(69.0, captions + 4)
    let overrides = handover.progress.overrides.map { override in
      lines(override.reason?.value ?? "", in: Self.width - 10) * Self.text + 2 * Self.text
    }
    return Double(max(1, title)) * 17.7 + headline + max(asks.reduce(0, +), triangle) + overrides.reduce(0, +) + 4
  }

  /// How many lines stand below the owner's name: since when, until when they are away and who covers, who helps until when.
  private var ownerNote: Double {
    guard let owner = account.owner else { return 0 }
    var notes = ["since 30 September 2025"]
    if let away = book.people[owner.person], away.absences.contains(where: { $0.days.contains(book.today) }) {
      let cover = away.cover(on: book.today).map { book.personName($0) } ?? ""
      notes.append("away until 30 September 2025, \(cover) covers")
    }
    if owner.role == .csm, handover.team.aeSupportUntil != nil {
      notes.append("\(handover.team.ae.map { book.personName($0.value) } ?? "") helps until 30 September")
    }
    return lines(notes.joined(separator: "; "), in: handover.isIntroduced(by: book.today) ? 136 : 178)
  }

  /// How tall the three sides of the triangle are in words.
  private var captions: Double {
    let trust = TrustTriangle(of: account, in: book)
    func few(_ names: [String], _ words: String) -> String {
      guard !names.isEmpty else { return "" }
      let shown = names.prefix(TrustTriangle.namesShown).joined(separator: ", ")
      return "\(words) \(shown)\(names.count > TrustTriangle.namesShown ? " · 12 more" : "") "
    }
    let met =
      "Partly: AE and CSM met on 30 September. "
      + few(trust.undescribed.map(book.personName), "What they do and do not do is not written")
    let known =
      "Partly: each key contact has one of us. " + few(trust.unowned, "nobody of us looks after")
      + few(trust.unmet, "None of us has met")
    let proof = "Missing: neither an endorsement nor a proof story is written."
    return [met, known, proof].reduce(0) { $0 + lines($1, in: 146) * Self.text + 1 }
  }

  /// Block 2: four facts beside each other.
  var facts: Double {
    let width = 124.0
    let opening = selection.opening.pieces.map(\.inlines.plainText).joined(separator: " ") + " …"
    let excluded = "not: " + selection.excluded.pieces.map(\.inlines.plainText).joined(separator: "; ") + "; …"
    let products = handover.deal.products.map(\.value).joined(separator: ", ")
    let customer = Self.text + lines(opening, in: width) * Self.text
    let bought = max(1, lines(products, in: width)) * Self.text + lines(excluded, in: width) * Self.text
    return Self.block + Self.text + max(customer, bought, 3 * Self.text)
  }

  /// Blocks 3 to 9, in their order.
  var columns: [Double] { [intel, success, people, commitments, risks, steps, questions] }

  private var intel: Double {
    let answers: [(BriefExcerpt, [Answer])] = [
      (selection.why, []), (selection.problems, []), (selection.success, selection.outcomeNames),
      (selection.roadblocks, selection.riskNames),
    ]
    return Self.block
      + answers.reduce(0) { height, answer in
        // What is quoted is set a little larger; a source a little smaller, which is not counted.
        let said = answer.0.pieces.map(\.inlines.plainText) + answer.1.map(\.text) + (answer.0.isCut ? ["more"] : [])
        let measure = LineMeasure(width: Self.column - 57, size: Self.size * 1.03)
        return height + Double(max(1, measure.lines(said.joined(separator: " · ")))) * Self.text * 1.05 + Self.row
      }
  }

  private var success: Double {
    guard !selection.outcomes.things.isEmpty else { return Self.block + Self.text + 1 }
    let rows = selection.outcomes.things.map { outcome -> Double in
      let name =
        lines(outcome.nameText, in: 115, isBold: true) * Self.text + lines(
          isTerse ? "" : outcome.metric?.text ?? "",
          in: 115
        )
        * Self.text
      let course =
        lines("\(outcome.baseline?.text ?? "unknown") to \(outcome.target?.text ?? "unknown")", in: 60)
        * Self.text
      let by =
        max(1, lines(dayText(outcome.by), in: 73)) * Self.text + lines(
          outcome.judgedBy?.text ?? "unknown",
          in: 72
        ) * Self.text
      return max(name, course, by) + Self.row
    }
    return Self.block + 12.2 + rows.reduce(0, +) + note(selection.outcomes.more)
  }

  private var people: Double {
    guard !selection.people.things.isEmpty else { return Self.block + Self.text + 1 }
    let width = 81.5
    let rows = selection.people.things.map { person -> Double in
      let title =
        (person.title?.text ?? "unknown") + (person.contact != nil && !person.isReachable ? ", no contact xx" : "")
      let stance = (person.stance?.answer.text ?? "unknown") + (person.met?.value == false ? ", nicht getroffen" : "")
      let roles = max(1, lines(person.roles?.answer.text ?? "unknown", in: width)) * Self.text
      let preference = max(1, lines(person.preference?.text ?? "unknown", in: width)) * Self.text
      return max(
        max(1, lines(person.nameText, in: width, isBold: true)) * Self.text + lines(title, in: width) * Self.text,
        roles + max(1, lines(stance, in: width - 4)) * Self.text,
        preference + max(1, lines(name(of: person.ourOwner?.answer), in: width)) * Self.text
      ) + Self.row
    }
    let group = selection.attending > 0 && selection.attending < selection.people.things.count ? 14.0 : 0
    return Self.block + 12.2 + rows.reduce(0, +) + group + note(selection.people.more)
  }

  private var commitments: Double {
    guard !selection.commitments.things.isEmpty else { return Self.block + Self.text + 1 }
    let rows = selection.commitments.things.map { commitment -> Double in
      let made = "to \(commitment.madeTo?.text ?? "unknown"), \(isTerse ? "" : commitment.whereRecorded?.text ?? "")"
      let owner = name(of: commitment.owner?.answer)
      return max(
        lines(commitment.nameText, in: 139, isBold: true) * Self.text + lines(made, in: 139) * Self.text,
        Self.text * 2,
        Self.text + max(1, lines(owner, in: 70)) * Self.text
      ) + Self.row
    }
    return Self.block + 12.2 + rows.reduce(0, +) + note(selection.commitments.more)
  }

  private var risks: Double {
    var height = Self.block
    for risk in selection.risks.things {
      let said = "\(risk.nameText) Medium xx \(risk.mitigation?.text ?? "nothing is done about it xx")"
      let sign = "\(name(of: risk.owner?.answer)); sign: \(isTerse ? "" : risk.trigger?.text ?? "")"
      height +=
        max(1, lines(said, in: 248)) * Self.text * 1.03 + max(1, lines(sign, in: 250)) * Self.text + 1
    }
    if selection.risks.things.isEmpty { height += Self.text + 1 }
    height += note(selection.risks.more)
    for (label, excerpt) in [("Internal notes.", selection.notes), ("How they work.", selection.workingStyle)]
    where !excerpt.pieces.isEmpty {
      let said = excerpt.pieces.map(\.inlines.plainText).joined(separator: " ")
      height += lines("\(label) \(said)\(excerpt.isCut ? " more" : "")", in: Self.column) * Self.text * 1.02 + 2.5
    }
    return height
  }

  private var steps: Double {
    guard !selection.steps.things.isEmpty else { return Self.block + Self.text + 1 }
    return Self.block
      + selection.steps.things.reduce(0) { height, step in
        let mark = step.isOverdue(on: book.today) ? "overdue xxx " : ""
        let said = "\(step.item.title.text) \(mark)\(name(of: step.item.owner?.answer))"
        return height + lines(said, in: Self.column - 58) * Self.text * 1.02 + Self.row
      }
  }

  private var questions: Double {
    guard !selection.questions.things.isEmpty else { return Self.block + Self.text + 1 }
    return Self.block + note(selection.questions.more)
      + selection.questions.things.reduce(0) { height, question in
        let subjects = question.subjects.map { subject in
          switch subject {
          case .cell(let column, _): column
          // The page's label says more than the field's name.
          case .field(let name): name + " in the words of the page"
          default: subject.words
          }
        }
        let names = question.respondents.map { book.personName($0) }
        let said = [question.row.map { $0 + ":" } ?? ""] + [subjects, names].map { $0.joined(separator: ", ") }
        return height + lines(said.joined(separator: " ask "), in: 250, isBold: true) * Self.text * 1.04 + 1
      }
  }

  /// Block 10: what is to come out and who says what, beside the agenda; none after the introduction.
  var opening: Double {
    guard !handover.isIntroduced(by: book.today), let meeting = handover.meeting else { return 0 }
    let width = 290.0
    let outcome = meeting.outcomes.map(\.text).joined(separator: " ")
    let said = [outcome, meeting.endorsement?.text ?? "", meeting.proofStory?.text ?? ""].reduce(0) { height, text in
      height + max(1, lines(text, in: width)) * Self.text + Self.row
    }
    let points = meeting.agenda?.value?.map(\.value) ?? []
    // The agenda stands beside it, in half its width, a line or more each point.
    let agenda =
      points.isEmpty
      ? lines(meeting.agenda?.answer.text ?? "", in: 170) : points.reduce(0) { $0 + lines($1, in: 155) }
    return Self.block + max(said, 12 + agenda * (Self.text + 1))
  }

  /// Block 11: where it is from. What should be looked at again, and why the customer gets nothing, is not known here: room for one of the
  /// first and two of the second.
  var sources: Double {
    let links = handover.links.map(\.name) + Array(repeating: "The introduction of a customer", count: 3)
    let said = String(repeating: "word ", count: 38) + links.joined(separator: " · ")
    return 10 + lines(said, in: Self.width) * Self.text * 1.04
  }

  private func note(_ more: Int) -> Double { more > 0 ? Self.text + 2.5 : 0 }

  /// A day as the brief says it: "Wed 17 April", with its year where that is another than today's.
  private func dayText(_ day: Cell<PlanDay>?) -> String {
    guard case .date(let date)? = day?.value else { return day?.answer.text ?? "unknown" }
    let isThisYear = date.components.year == book.today.components.year
    return "Wed " + (isThisYear ? String(date.words.dropLast(5)) : date.words)
  }

  private func name(of answer: Answer?) -> String {
    guard let text = answer?.text else { return "unknown" }
    return text.hasPrefix("@") ? book.personName(PersonID(String(text.dropFirst()))) : text
  }
}

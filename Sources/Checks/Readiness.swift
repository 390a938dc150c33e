internal import Diagnostics
internal import HandoverModel

/// How ready a document is for each gate of its kind: computed, never declared (DOMAIN.md, "Life of a handover").
public struct Readiness: Sendable {
  /// The gates, in the order of the stages they lead into.
  public let gates: [GateState]
  /// What its schema requires from a stage behind the last gate, or where its kind has no gates.
  let others: [MissingRequirement]

  /// The gates up to the one into `stage`, that one included.
  public func gates(upTo stage: String) -> [GateState] {
    gates.firstIndex { $0.stage == stage }.map { Array(gates[...$0]) } ?? []
  }

  /// What the schema requires from the stage at `position` on and is not there, the shortest way first.
  func missing(at position: Int) -> [MissingRequirement] {
    (gates.flatMap(\.missing) + others).filter { $0.requirement.position == position }.shortestFirst
  }

  /// The readiness of `document`, which is that of `review` where it is a handover.
  init(of document: any Document, _ review: GateReview?, in book: AccountBook) {
    let course = document.content.course
    let requirements = document.content.requirements.map { $0.held(against: book, in: document.content) }
    let unmetInOrder = requirements.enumerated().filter { !$0.element.isMet }
    var unmet = unmetInOrder.sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }[...]
    var gates: [GateState] = []
    for (number, gate) in course.gates.enumerated() {
      let due = unmet.prefix { $0.element.position <= gate.position }
      unmet = unmet.dropFirst(due.count)
      let missing = due.compactMap { MissingRequirement(of: document, $0.element, order: $0.offset) }
      let checks = gate.checks.compactMap { name in gateChecks.first { $0.kind.id == name } }
      gates.append(
        GateState(
          number: number + 1,
          stage: gate.stage,
          position: gate.position,
          missing: missing,
          checks: review.map { review in
            checks.map { GateState.Result(id: $0.kind.id, findings: Self.findings(of: $0, in: review)) }
          } ?? [],
          leaks: gate.checks.contains(CustomerPageClean.kind.id) ? review?.share.uncleared ?? [] : [],
          override: review.flatMap { $0.account.override(of: gate.stage, in: $0.book) },
          isBehindOpen: gates.last?.isOpen ?? true
        )
      )
    }
    self.gates = gates
    others = unmet.compactMap { MissingRequirement(of: document, $0.element, order: $0.offset) }
  }

  /// What `check` finds, and that which it needs and is not there. What the schema requires is told as that.
  private static func findings(of check: any GateCheck.Type, in review: GateReview) -> [Finding] {
    let content = review.account.handover.content
    let missing = check.needs.filter { need in
      switch need {
      case .field(let name):
        content.fields.field(name)?.value == nil && !content.requires { $0 == .field(name) }
      case .section(let key):
        content.section(key).map { $0.presence == .missing } ?? true
          && !content.requires { if case .section(key, _) = $0 { true } else { false } }
      }
    }
    return missing.map { $0.finding(check.kind, in: content) } + check.findings(in: review)
  }
}

extension Requirement {
  /// This one with an example that is there and not in the past; not met where it asks for one of our people and `content` names
  /// somebody who is none.
  func held(against book: AccountBook, in content: DocumentContent) -> Requirement {
    guard !isMet || namesNobody(of: book, in: content) else { return self }
    return with(state: isMet ? .nobody : state, expectation: expectation.shown(by: book))
  }

  private func namesNobody(of book: AccountBook, in content: DocumentContent) -> Bool {
    guard case .field(let name) = subject, !book.people.isEmpty,
      case .person(let person)? = content.fields.field(name)?.value?.value
    else { return false }
    return book.people[person] == nil
  }
}

extension Requirement.Expectation {
  /// The same with somebody of our people, and with today, as the example.
  fileprivate func shown(by book: AccountBook) -> Requirement.Expectation {
    switch self {
    case .person(let role):
      return book.knownPeople.example(ofRole: role).map { .value(example: $0.description) } ?? self
    case .day(let timed): return .value(example: "\(book.today)" + (timed ? " 15:00" : ""))
    default: return self
    }
  }
}

extension DocumentContent {
  /// Whether the schema requires a thing from some stage on.
  fileprivate func requires(_ isWanted: (Requirement.Subject) -> Bool) -> Bool {
    requirements.contains { isWanted($0.subject) }
  }
}

extension GateNeed {
  /// A finding of `kind` that what is needed is not there.
  fileprivate func finding(_ kind: FindingKind, in content: DocumentContent) -> Finding {
    let name =
      switch self {
      case .field(let name): name
      case .section(let key): content.section(key)?.heading.text ?? key
      }
    return Finding(
      kind,
      "\"\(name)\" is not there, and a gate of the schema looks at it",
      at: content.course.promise,
      help: "write it, or let the schema name another check: `baton schema handover` prints the gates"
    )
  }
}

extension Account {
  /// The complete override of the gate into `stage`, given by a manager, not in the future.
  fileprivate func override(of stage: String, in book: AccountBook) -> Handover.Override? {
    handover.progress.overrides.first { override in
      override.isComplete && override.gate?.value.rawValue == stage
        && override.on.map { $0.value <= book.today } ?? false
        && override.by.flatMap { book.people[$0.value] }?.isManager ?? false
    }
  }
}

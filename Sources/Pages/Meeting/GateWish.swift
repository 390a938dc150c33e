internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// What the next closed gate asks for under a topic of the meeting. Until the introduction was held, what comes after it is nobody's
/// question.
struct GateWish: Sendable {
  /// "Gate 3, into Introduced"
  let title: String
  /// What is to be done for it.
  let lacks: [String]

  /// What the next closed gate of the handover of `account` lacks, each under its topic.
  static func byTopic(of account: Account, in checked: CheckedBook, _ words: Words) -> [AgendaTopic.Kind: GateWish] {
    let handover = account.handover
    let gates = checked.readiness(of: handover)?.gates ?? []
    let last = gates.firstIndex { $0.stage == Stage.introduced.rawValue }
    let asked = gates.prefix(handover.hasReached(.introduced) ? .max : last.map { $0 + 1 } ?? .max)
    guard handover.stage != .cancelled, let gate = asked.first(where: { !$0.isOpen }) else { return [:] }
    let places = SectionPlaces(of: handover)
    let lacks = Dictionary(grouping: gate.lacks) { lack in
      places.section(at: lack.range).map(AgendaTopic.Kind.init(section:)) ?? .steps
    }
    return lacks.mapValues { GateWish(title: words.title(of: gate), lacks: $0.map(\.message.capitalizedFirst)) }
  }
}

extension GateWish: TemplateModel {
  static let fields: TemplateFields<GateWish> = [
    .text("title") { $0.title },
    .texts("lacks") { $0.lacks },
  ]
}

/// In which section of a handover a place of its file is.
private struct SectionPlaces {
  /// Where sections begin, with their keys, in order; a heading that the schema does not know has none.
  private let starts: [(place: Int, key: String?)]

  init(of handover: Handover) {
    let known = handover.content.sections.map { ($0.heading.range.bytes.lowerBound, Optional($0.key)) }
    let others = handover.content.otherSections.map { ($0.heading.range.bytes.lowerBound, String?.none) }
    starts = (known + others).sorted { $0.0 < $1.0 }
  }

  /// The key of the section in which `range` begins; `nil` outside of all.
  func section(at range: SourceRange) -> String? {
    starts.last { $0.place <= range.bytes.lowerBound }.flatMap(\.key)
  }
}

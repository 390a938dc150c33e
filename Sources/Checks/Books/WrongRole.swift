internal import Diagnostics
internal import HandoverModel

/// Somebody stands in a field that asks for a role, such as `csm`, and has another one in `people.yaml`.
///
/// 1. A manager may stand in for anybody. Whoever has no role in `people.yaml`, and a role that nobody there has, are left alone.
/// 2. Who stands in such a field in three handovers or more does that work too, whatever their role says.
/// 3. What is over is left alone: handovers that are onboarded, and the AE where their support has ended.
/// 4. Of several fields that ask for one role only the first is looked at: who accepted it is compared with the CSM by
///    ``AcceptedByCSM``.
enum WrongRole: BookCheck {
  static let kind = FindingKind(
    "wrong-role",
    .warning,
    summary: "Somebody is named as AE, SE or CSM who has another role in people.yaml.",
    reason:
      "The customer is introduced to somebody who does other work, and the one who should prepare does not know of it.",
    wrong: "csm: lauren      # role: ae in people.yaml",
    right: "csm: jordan      # role: csm in people.yaml"
  )

  /// Who stands in how many handovers in a field.
  private struct Place: Hashable {
    let field: String
    let person: PersonID
  }

  static func findings(in book: AccountBook) -> [Finding] {
    let roles = Dictionary(grouping: book.people.values) { $0.role ?? "" }
    var counts: [Place: Int] = [:]
    for handover in book.handovers {
      for part in handover.content.mentions.parts {
        counts[Place(field: part.field, person: part.person.value), default: 0] += 1
      }
    }
    return book.handovers.filter { $0.isOnCourse && $0.stage != .onboarded }.flatMap { handover in
      var seen: Set<String> = []
      return handover.content.mentions.parts.compactMap { part -> Finding? in
        guard seen.insert(part.role).inserted, let person = book.people[part.person.value], let role = person.role,
          role != part.role, !person.isManager, let others = roles[part.role],
          counts[Place(field: part.field, person: person.id.value), default: 0] < 3,
          part.role != "ae" || handover.team.aeSupportUntil.map({ $0.value >= book.today }) ?? true
        else { return nil }
        return finding(part, person, role, others.map(\.id.value).sorted())
      }
    }
  }

  private static func finding(
    _ part: DocumentContent.Mentions.Part,
    _ person: Person,
    _ role: String,
    _ others: [PersonID]
  ) -> Finding {
    let names = others.map(\.description)
    let choice = names.count > mostNames ? "somebody with the role \(part.role)" : Wording.list(names, "or")
    return Finding(
      kind,
      "\(person.name) is named as \(words(for: part.role)), and has the role \(words(for: role)) in people.yaml",
      at: part.person.range,
      notes: [.init("with this role here", at: person.id.range)],
      help: "name \(choice); or correct the role in people.yaml"
    )
  }

  /// So many people are named.
  private static let mostNames = 6

  /// What a role is called in a sentence.
  private static func words(for role: String) -> String {
    switch role {
    case "ae", "se", "csm": role.uppercased()
    default: role
    }
  }
}

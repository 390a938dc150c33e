internal import Diagnostics
internal import HandoverModel

/// One of our people has no name in `people.yaml`, or their id for one, and so the pages call them by their id.
enum PersonWithoutName: BookCheck {
  static let kind = FindingKind(
    "person-without-name",
    .warning,
    summary: "One of our people has no name in people.yaml.",
    reason: "Every page shows them by their id, and the customer reads \"sam\" where a name should stand.",
    wrong: "sam: { role: implementation }",
    right: "sam: { name: Sam Oduya, role: implementation }"
  )

  static func findings(in book: AccountBook) -> [Finding] {
    var log = FindingLog()
    let nameless = book.people.values.filter { $0.name == $0.id.value.description }.sorted { $0.id.value < $1.id.value }
    for person in nameless {
      log.append(
        Finding(
          kind,
          "\"\(person.id.value)\" has no name, and is shown by this id, to customers too",
          at: person.id.range,
          help: "write first and last name: name: Sam Oduya"
        )
      )
    }
    return log.told
  }
}

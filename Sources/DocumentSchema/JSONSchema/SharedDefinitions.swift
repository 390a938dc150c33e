internal import HandoverModel

/// The definitions that the schemas of all kinds share: a type each, as lenient as Baton reads it.
enum SharedDefinitions {
  /// Which of them `schema` refers to, itself or through others, in their order.
  static func used(by schema: JSONTree) -> [JSONTree.Entry] {
    var open = Array(schema.references)
    var names: Set<String> = []
    while let name = open.popLast() {
      guard names.insert(name).inserted else { continue }
      open += all.first { $0.name == name }.map { Array($0.value.references) } ?? []
    }
    return all.filter { names.contains($0.name) }
  }

  /// The regular expression for a short name.
  static let slug = "^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$"

  private static let all: [JSONTree.Entry] = [
    ("text", .object([("description", .text("Any text, on one line or on several")), ("type", anyScalar)])),
    (
      "slug",
      value(
        "small letters, digits and hyphens",
        slug,
        or: [positive("integer"), truth]
      )
    ),
    ("date", value("year, month and day: 2026-03-27", "^\(day)$")),
    (
      "date-time",
      value("year, month and day, with or without a time: 2026-04-08 15:00", "^\(day)(?:(?: +|T *)\(time))?$")
    ),
    ("day", .object([("description", .text("A date, or a day of the plan: Day 14, D+30")), ("type", anyScalar)])),
    ("amount", value("digits, without a currency: 220000", "^\(amount)$", or: [positive("number")])),
    ("flag", flag),
    ("url", value("a whole address: https://…", "^[hH][tT][tT][pP][sS]?://\\S+$")),
    ("person", value("the id of one of our people: jordan", "^@?[^@,;]+$", or: [number, truth])),
    ("gap", gap),
    ("unknown", unknown),
  ]

  /// What YAML may take one value for, whatever its author meant.
  private static let anyScalar = JSONTree.texts(["string", "number", "boolean", "null"])

  private static let day = "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"
  private static let time = "(?:[01]?\\d|2[0-3]):[0-5]\\d"
  private static let amount =
    "(?:\\d{1,13}|[1-9]\\d{0,2}(?:[.,_'’ \\u00a0\\u2009\\u202f]\\d{3}){1,4})(?:[.,]\\d{2})?"

  private static let number = JSONTree.object([("type", .text("number"))])
  private static let truth = JSONTree.object([("type", .text("boolean"))])

  private static func positive(_ type: String) -> JSONTree {
    .object([("type", .text(type)), ("minimum", .number(0))])
  }

  /// A text that matches `pattern`, what YAML takes some of them for, or nothing yet.
  private static func value(_ form: String, _ pattern: String, or others: [JSONTree] = []) -> JSONTree {
    let text = JSONTree.object([("type", .text("string")), ("pattern", .text(pattern))])
    return .object([
      ("description", .text("Written as \(form)")),
      ("anyOf", .list([text] + others + [.reference("unknown")])),
    ])
  }

  private static let flag = JSONTree.object([
    ("description", .text("Yes or no")),
    (
      "anyOf",
      .list([
        truth, .object([("enum", .texts(["yes", "no"]))]),
        .object([
          ("type", .text("string")),
          (
            "pattern",
            .text(
              (ScalarReading.yesWords + ScalarReading.noWords).map { Placeholder.inAnyCase($0) }.joined(separator: "|")
                .asWhole
            )
          ),
        ]),
        .reference("unknown"),
      ])
    ),
  ])

  private static let unknown = JSONTree.object([
    ("description", .text("Not known yet: nothing, UNKNOWN, or another word that stands for nothing")),
    ("type", .texts(["string", "null"])), ("pattern", .text(Placeholder.pattern)),
  ])

  private static let gap = JSONTree.object([
    ("description", .text("A gap of a template, to be filled in: [Name]")), ("type", .text("array")),
    ("items", .object([("type", .texts(["string", "number", "boolean"]))])), ("minItems", .number(1)),
    ("maxItems", .number(1)),
  ])
}

extension String {
  /// The regular expression for a text that is one of these alternatives from its beginning to its end.
  var asWhole: String { "^(?:\(self))$" }
}

extension JSONTree {
  /// The names of the definitions that it refers to.
  fileprivate var references: Set<String> {
    switch self {
    case .text, .number, .flag: []
    case .list(let values): values.reduce(into: []) { $0.formUnion($1.references) }
    case .object(let entries):
      entries.reduce(into: []) { names, entry in
        if entry.name == "$ref", case .text(let place) = entry.value {
          names.insert(String(place.dropFirst("#/$defs/".count)))
        } else {
          names.formUnion(entry.value.references)
        }
      }
    }
  }
}

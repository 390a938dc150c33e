/// How a sentence speaks of a column: `owner of "…"`, or `"…": made by …`.
enum ColumnWords {
  /// What stands before "of" and the row.
  case noun(String)
  /// What stands between the row and what is said of it.
  case predicate(String)

  /// The words for the column with this key, or this title where the schema does not know it.
  init(_ column: String) {
    if let words = Self.predicates[column] {
      self = .predicate(words)
    } else {
      // A company's own columns are called as they are called.
      self = .noun(Self.nouns[column] ?? "\"\(column)\"")
    }
  }

  private static let predicates = [
    "accountable": "answered for by",
    "after": "after",
    "by": "by",
    "deliverable": "deliverable",
    "done-when": "done when",
    "for": "for",
    "helps": "helped by",
    "judged-by": "judged by",
    "made-by": "made by",
    "made-to": "made to",
    "where": "recorded in",
    "with": "with",
  ]

  private static let nouns = [
    "audience": "audience",
    "baseline": "baseline",
    "channel": "channel",
    "contact": "contact",
    "due": "day",
    "kind": "kind",
    "met": "meeting",
    "metric": "metric",
    "mitigation": "mitigation",
    "often": "frequency",
    "our-owner": "our owner",
    "owner": "owner",
    "preference": "preference",
    "roles": "roles",
    "severity": "severity",
    "stance": "stance",
    "status": "status",
    "target": "target",
    "title": "title",
    "trigger": "trigger",
  ]
}

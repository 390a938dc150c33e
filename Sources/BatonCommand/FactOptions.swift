internal import ArgumentParser

/// The facts of a new document that are known before anybody is asked.
struct FactOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Its id; made of the name without it.", valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp("The account executive, by id.", valueName: "person"))
  var ae: String?

  @Option(help: ArgumentHelp("The customer success manager, by id.", valueName: "person"))
  var csm: String?

  @Option(help: ArgumentHelp("One of the segments in baton.yaml.", valueName: "segment"))
  var segment: String?

  @Option(help: ArgumentHelp("The day the deal closes, such as 2026-03-27.", valueName: "date"))
  var closeDate: String?

  @Option(help: ArgumentHelp("expected, won or lost.", valueName: "state"))
  var closeState: String?

  @Option(help: ArgumentHelp("The stage; the first one without it.", valueName: "stage"))
  var stage: String?

  @Option(
    help: ArgumentHelp("Any other field. Several values of a list have commas between them.", valueName: "field=value")
  )
  var set: [String] = []

  /// The facts, under the names of their fields.
  var given: [(field: String, text: String)] {
    let named = [
      ("id", id), ("ae", ae), ("csm", csm), ("segment", segment), ("close-date", closeDate),
      ("close-state", closeState),
      ("stage", stage),
    ]
    let others = set.compactMap { Self.pair($0) }
    return named.compactMap { field, text in text.map { (field, $0) } } + others
  }

  func validate() throws {
    for text in set where Self.pair(text) == nil {
      throw ValidationError("\"\(text)\" is not a field and its value. Write --set products=\"One, Another\"")
    }
  }

  private static func pair(_ text: String) -> (field: String, text: String)? {
    guard let sign = text.firstIndex(of: "="), sign != text.startIndex else { return nil }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }
}

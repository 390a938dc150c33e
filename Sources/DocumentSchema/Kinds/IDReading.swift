internal import Diagnostics
internal import HandoverModel

/// Reads the ids of people and teams. One that is no short name becomes one, because it names a page: what it becomes is told.
struct IDReading {
  private var log = FindingLog()
  private var taken: Set<String>
  private let scalars: ScalarReading
  private let list: String

  /// What is wrong with them.
  var findings: [Finding] { log.told }

  /// Reads the ids of `entries`, those of the map called `list`.
  init(_ entries: [TypedValue.Entry], in list: String, by scalars: ScalarReading) {
    taken = Set(entries.map(\.name.value))
    self.scalars = scalars
    self.list = list
  }

  /// `name` where it is a short name, otherwise the short name nearest to it; `nil` where that is another's, or there is none.
  mutating func id(_ name: Written<String>) -> Written<String>? {
    do {
      _ = try scalars.value(of: name.value, at: name.range, as: .slug)
      return name
    } catch {
      log.append(WrongType.finding(name.value, in: list, because: error, at: name.range))
      let suggestion = Slug.suggestion(for: name.value)
      return suggestion.isEmpty || !taken.insert(suggestion).inserted ? nil : Written(suggestion, at: name.range)
    }
  }
}

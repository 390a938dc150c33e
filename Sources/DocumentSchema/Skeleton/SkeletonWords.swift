internal import Diagnostics

/// Baton's own words in a skeleton, in one language.
struct SkeletonWords: Sendable {
  private let isGerman: Bool

  init(_ language: String) {
    isGerman = language == "de"
  }

  /// Above fields that a later stage requires.
  func needed(for stage: String) -> String {
    isGerman ? "Erst ab \"\(stage)\" nötig:" : "Needed from \"\(stage)\" on:"
  }

  /// Above the names of fields that no stage requires.
  func possible(_ names: [String]) -> String {
    (isGerman ? "Auch möglich: " : "Also possible: ") + names.joined(separator: ", ")
  }

  /// Words to choose from: `low, medium or high`.
  func choice(_ words: [String]) -> String {
    Wording.list(words, isGerman ? "oder" : "or")
  }

  var yesOrNo: String { isGerman ? "ja oder nein" : "yes or no" }

  func example(_ text: String) -> String { (isGerman ? "z. B. " : "such as ") + text }

  /// A list of any texts.
  var someTexts: String { isGerman ? "[eins, noch eins]" : "[one, another]" }

  func number(_ limits: ClosedRange<Int>) -> String {
    isGerman ? "\(limits.lowerBound) bis \(limits.upperBound)" : "\(limits.lowerBound) to \(limits.upperBound)"
  }

  /// One of our people, of `role` where it matters, among those with these ids.
  func person(_ role: String?, _ ids: [String]) -> String {
    if !ids.isEmpty { return choice(ids) }
    let role = role.map { isGerman ? " mit der Rolle \($0)" : " with the role \($0)" } ?? ""
    return (isGerman ? "jemand aus people.yaml" : "somebody in people.yaml") + role
  }

  /// How the source of an answer is written. The word is the same in every language, because Baton looks for it.
  var source: String {
    isGerman
      ? "Am Ende jeder Antwort steht, woher sie stammt: (source: call, 12 Jan)"
      : "At the end of each answer stands where it comes from: (source: call, 12 Jan)"
  }

  /// How "none" is answered.
  var none: String {
    let form = "None known (reviewed by @jordan, 2026-03-30)"
    return isGerman ? "Gibt es nichts: \(form)" : "If there is nothing: \(form)"
  }
}

internal import HandoverModel

/// Tells titles of items that are a meeting in which a customer is handed over from those that use the same words for something else:
/// "Introduction of the app", "Übergabe der Daten".
struct MeetingTitle {
  /// What the CSM is called, word by word, in small letters.
  private let csm: Set<String>

  /// Titles on a handover to `csm`.
  init(csm: PersonID?, in book: AccountBook) {
    let names = csm.map { [$0.description, book.personName($0)] } ?? []
    self.csm = Set(names.flatMap(Self.words)).union(["csm", "customer", "success", "manager", "managerin"])
  }

  /// Whether `title` is one of these:
  ///
  /// 1. a compound or a phrase that is nothing else: "handover meeting", "intro call", "Vorstellungstermin", "Übergabegespräch";
  /// 2. "meet" before the CSM: "Meet your CSM", "Meet Jordan";
  /// 3. "introduction" or "handover" with nothing but small words and the CSM's name: "Introduction held", "Übergabe an Elif".
  func isMeeting(_ title: String) -> Bool {
    let words = Self.words(of: title)
    let pairs = zip(words, words.dropFirst())
    if words.contains(where: Self.compounds.contains) { return true }
    if pairs.contains(where: { Self.nouns.contains($0) && Self.meetings.contains($1) }) { return true }
    if words.first == "meet", words.dropFirst().contains(where: csm.contains) {
      return words.dropFirst().allSatisfy { csm.contains($0) || Self.fillers.contains($0) }
    }
    return words.contains(where: Self.nouns.contains)
      && words.allSatisfy { Self.nouns.contains($0) || csm.contains($0) || Self.fillers.contains($0) }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let nouns: Set<String> = [
    "introduction", "introductory", "intro", "handover", "handoff", "vorstellung", "übergabe",
  ]
  private static let meetings: Set<String> = ["meeting", "meetings", "call", "termin", "gespräch"]
  private static let compounds: Set<String> = [
    "vorstellungstermin", "vorstellungstreffen", "vorstellungsmeeting", "übergabetermin", "übergabegespräch",
    "übergabetreffen", "übergabemeeting",
  ]
  private static let fillers: Set<String> = [
    "the", "your", "our", "new", "second", "a", "to", "of", "by", "and", "with", "held", "done", "booked", "customer",
    "die", "der", "des", "von", "an", "und", "mit", "ihre", "ihrer", "ihren", "neue", "neuen", "zweite", "gehalten",
    "erfolgt", "durch", "kundenbetreuer", "kundenbetreuerin",
  ]
}

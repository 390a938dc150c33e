internal import Diagnostics
internal import HandoverModel

/// A second thing that is to come out of a meeting, said in a sentence of its own behind the first one.
enum FurtherOutcome {
  /// Where `answer` says it; `nil` where it says one thing.
  static func range(in answer: Answer) -> SourceRange? {
    let sentences = sentences(of: answer.text)
    guard let second = sentences.dropFirst().first(where: isOutcome) else { return nil }
    return answer.range.firstPlace(of: second)
  }

  private static func isOutcome(_ sentence: String) -> Bool {
    let words = sentence.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count > 2, !words.contains(where: denials.contains) else { return false }
    // "They sign it" goes on with what was said.
    let goesOn = words.first.map(references.contains) ?? false
    return words.contains(where: additions.contains) || !goesOn && words.prefix(4).contains(where: verbs.contains)
  }

  /// `text` cut behind each full stop, exclamation mark or semicolon that a new sentence with a capital follows.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var start = text.startIndex
    var word = 0
    var isEnd = false
    for place in text.indices {
      let character = text[place]
      if isEnd, character.isUppercase, text[text.index(before: place)].isWhitespace {
        sentences.append(text[start..<place].trimmed)
        start = place
      }
      if !character.isWhitespace { isEnd = false }
      // "Dr." and "e.g." end no sentence.
      if "!;".contains(character) || character == "." && word > 3 { isEnd = true }
      word = character.isLetter || character.isNumber ? word + 1 : 0
    }
    return sentences + [text[start...].trimmed]
  }

  private static let denials: Set<String> = [
    "no", "not", "nothing", "nobody", "none", "never", "only", "all", "this", "that", "then", "if", "kein", "keine",
    "nicht", "nichts", "niemand", "nur", "das", "dies", "dann", "wenn",
  ]
  private static let references: Set<String> = ["they", "he", "she", "it", "both", "these", "sie", "er", "es", "beide"]
  private static let additions: Set<String> = [
    "also", "too", "besides", "additionally", "addition", "moreover", "furthermore", "second", "secondly", "auch",
    "außerdem", "zudem", "ferner", "zweitens",
  ]
  private static let verbs: Set<String> = [
    "agree", "agrees", "decide", "decides", "name", "names", "approve", "approves", "confirm", "confirms", "sign",
    "signs", "choose", "chooses", "book", "books", "einigen", "einigt", "entscheidet", "entscheiden", "nennt",
    "nennen", "bestätigt", "bestätigen", "genehmigt", "genehmigen", "unterschreibt", "unterschreiben",
  ]
}

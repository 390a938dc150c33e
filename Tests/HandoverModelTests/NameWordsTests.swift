import TestSupport
import Testing

@testable import HandoverModel

@Suite struct NameWordsTests {
  @Test(arguments: [
    ("Müller", "mueller"), ("Håkon", "HAKON"), ("O'Neil", "oneil"), ("St.", "st"), ("Jean-Luc", "jean-luc"),
    ("Straße", "Strasse"),
    ("Goethe", "Göthe"), ("Łukasz", "Lukasz"), ("J. R.", "jr"),
  ])
  func oneNameInTwoSpellings(_ one: String, _ other: String) {
    #expect(NameWords.folded(one) == NameWords.folded(other))
  }

  @Test(arguments: [("Maria", "Mario"), ("Jean-Luc", "Jeanluc"), ("Tom1", "Tom2"), ("Eve", "Ave")])
  func twoNames(_ one: String, _ other: String) {
    #expect(NameWords.folded(one) != NameWords.folded(other))
  }

  /// Words of ASCII are folded by themselves, and as all others.
  @Test func shortCutLeadsToTheSamePlace() {
    var random = SeededGenerator(seed: 7)
    let signs = Array("aeouAEOUxyZ09-.' ")
    for _ in 0..<5000 {
      let word = String(
        (0..<Int.random(in: 0...8, using: &random)).map { _ in signs.randomElement(using: &random) ?? "a" }
      )
      // A letter that is not of ASCII takes the long way, and stands apart from the others.
      let long = NameWords.folded(word + "-й")
      #expect(NameWords.folded(word) + "-й" == long, "\(word)")
    }
  }

  @Test func wordsWithoutFormsOfAddress() {
    #expect(NameWords.all(in: "Dr. Anna-Lena Müller (CFO)") == ["anna-lena", "muller", "cfo"])
    #expect(NameWords.all(in: "Frau Huber") == ["huber"])
  }
}

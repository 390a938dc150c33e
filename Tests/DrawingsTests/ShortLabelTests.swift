import Testing

@testable import Drawings

@Suite struct ShortLabelTests {
  @Test(arguments: [
    ("", ""),
    ("Kickoff held", "Kickoff held"),
    ("  Kickoff \n held ", "Kickoff held"),
    ("Single sign-on is live in", "Single sign-on is live…"),
    ("Confidence asked, a week after", "Confidence asked…"),
    ("All 400 vehicles on the app", "All 400 vehicles on the…"),
    ("Kickoff held, and everybody came", "Kickoff held, and…"),
    ("Kickoff is over: everybody, everywhere", "Kickoff is over…"),
    ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrtsg…"),
    ("A Donaudampfschifffahrtsgesellschaft", "A Donaudampfschifffahrt…"),
    ("配送計画を確認して担当者に連絡する", "配送計画を確認して担当者…"),
    ("WWWWWWWWWWWWWWWWWWWWWWWW", "WWWWWWWWWWWWWW…"),
    ("שלום", "\u{2068}שלום\u{2069}"),
  ])
  func isCutAtAWord(_ text: String, _ short: String) {
    #expect(ShortLabel.cut(text, to: 24) == short)
  }

  @Test(arguments: [
    ("Patricia Morales", "Patricia"),
    ("Christopher Robin", "Christop…"),
    ("Élodie", "Élodie"),
    ("", ""),
  ])
  func firstNames(_ name: String, _ short: String) {
    #expect(ShortLabel.firstName(name, to: 9) == short)
  }
}

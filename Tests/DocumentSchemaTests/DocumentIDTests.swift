import Testing

@testable import DocumentSchema

@Suite struct DocumentIDTests {
  @Test(arguments: [
    ("Apex Logistics", "apex-logistics"), ("Müller & Söhne", "mueller-soehne"), ("Mu\u{308}ller", "mueller"),
    ("Straße 7", "strasse-7"), ("Café Crème", "cafe-creme"), ("O'Reilly’s", "oreillys"),
    ("Åse Ødegård", "aase-oedegaard"),
    ("Łódź", "lodz"), ("🚚 Trucks!", "trucks"), ("Toyota 株式会社", "toyota"), ("  A/B: \"C\"  ", "a-b-c"), ("3M", "3m"),
    ("İstanbul", "istanbul"), ("../../etc/passwd", "etc-passwd"),
  ])
  func isMadeOfAName(_ name: String, _ id: String) {
    #expect(DocumentID.suggestion(for: name) == id)
  }

  @Test(arguments: ["株式会社", "🚚", "", "—", "Ελλάς", "Москва"]) func isNotGuessed(_ name: String) {
    #expect(DocumentID.suggestion(for: name) == nil)
  }

  @Test func staysShort() {
    let id = DocumentID.suggestion(for: String(repeating: "word ", count: 100))
    #expect(id == String(repeating: "word-", count: 11) + "word")
    #expect(DocumentID.suggestion(for: String(repeating: "x", count: 300)) == String(repeating: "x", count: 60))
  }
}

import HandoverModel
import Testing

@Suite struct ColourTests {
  @Test(arguments: ["#000000", "#ffffff", "#0b5a78", "#00ff0a"])
  func isWrittenAsItIsRead(_ text: String) throws {
    #expect(try #require(Colour(text)).description == text)
  }

  @Test(arguments: ["", "#", "0b5a78", "#0b5", "#0b5a7", "#0b5a788", "#0b5a7g", "#+b5a78", "#é5a78", "blue"])
  func whatIsNoColourIsNone(_ text: String) {
    #expect(Colour(text) == nil)
  }

  /// Figures of WCAG 2.2: black on white is 21, #767676 is the lightest grey that can be read on white.
  @Test(arguments: [("#000000", 21.0), ("#ffffff", 1), ("#767676", 4.54), ("#777777", 4.48), ("#0b5a78", 7.6)])
  func contrastIsThatOfTheStandard(_ text: String, _ contrast: Double) throws {
    let colour = try #require(Colour(text))
    #expect(abs(colour.contrast(with: .white) - contrast) < 0.1)
    #expect(colour.contrast(with: .white) == Colour.white.contrast(with: colour))
  }

  @Test func anyColourCanBeMadeReadable() {
    for part in stride(from: 0, through: 0xFF_FFFF, by: 70_001) {
      let colour = Colour(red: UInt8(part >> 16), green: UInt8(part >> 8 & 0xFF), blue: UInt8(part & 0xFF))
      let dark = colour.mixed(with: .black, untilReadOn: .white)
      #expect(dark.contrast(with: .white) >= Colour.readable)
      // What can be read already stays as it is.
      #expect(colour.contrast(with: .white) < Colour.readable || dark == colour)
    }
  }
}

import Diagnostics
import FrontMatter
import Testing

struct EncodingTests {
  private func findings(_ bytes: [UInt8]) -> (parts: DocumentParts, found: [String]) {
    let parts = DocumentParts(splitting: SourceFile(path: "x.md", bytes: bytes))
    return (parts, parts.findings.map { "\($0.kind.id) \($0.range.bytes)" })
  }

  private func utf16(_ text: String, mark: Bool, bigEndian: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  @Test(arguments: [true, false], [true, false])
  func utf16(mark: Bool, bigEndian: Bool) {
    let (parts, found) = findings(utf16("---\nid: apex\n---\ntext of the deal\n", mark: mark, bigEndian: bigEndian))
    #expect(found == ["invalid-encoding 0..<0"])
    #expect(parts.findings.map(\.message) == ["this file is saved as UTF-16, not as UTF-8"])
    #expect(parts.fields.fields.isEmpty)
  }

  @Test func badByteInTheText() {
    let (parts, found) = findings(Array("---\na: b\n---\ncaf".utf8) + [0xE9] + Array(" x\n".utf8))
    #expect(found == ["invalid-encoding 16..<17"])
    #expect(parts.fields.outline == "a=b")
  }

  @Test func badByteInAField() {
    let (parts, found) = findings(Array("---\na: caf".utf8) + [0xE9] + Array("\nb: c\n---\n".utf8))
    #expect(found == ["invalid-encoding 10..<11"])
    #expect(parts.fields.outline == "b=c")
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF],
      [0xF0, 0x80, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func notUTF8(_ bytes: [UInt8]) {
    let (parts, found) = findings(Array("---\na: b\n---\nx".utf8) + bytes + Array("y".utf8))
    #expect(found == ["invalid-encoding 14..<15"])
    #expect(parts.fields.outline == "a=b")
  }

  @Test func nul() {
    let (parts, found) = findings(Array("---\na: b\u{0}c\nd: e\n---\nx\u{0}\n".utf8))
    #expect(found == ["nul-character 8..<9"])
    #expect(parts.fields.outline == "d=e")
  }
}

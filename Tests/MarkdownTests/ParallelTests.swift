import Diagnostics
import Markdown
import TestSupport
import Testing

/// libcmark-gfm shares a table between all its parsers, which extensions change while they parse text.
struct ParallelTests {
  static let parts = [
    "~~gone~~ ", "~a~ b~c ", "www.example.com ", "see https://a.example/b_c, ", "a.b@c.example ", "*d* **e** _f_ ",
    "wow: ",
    "| g | ~~h~~ |\n|---|---|\n| www.i.example | j |\n", "\n\n", "\n- [ ] ", "\n# ", "words ", "`~~k~~` ", "~ : w ",
    "[l](m.md) ",
  ]

  static func html(_ number: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: UInt64(number))
    let text = generator.text(of: parts, count: 5 + number % 20)
    let document = MarkdownDocument(parsing: SourceFile(path: "\(number).md", text: text))
    return HTMLWriter(resolver: WrittenAddresses()).html(of: document.blocks)
  }

  @Test func parallelIsSerial() async {
    let count = 6_000
    let serial = (0..<count).map(Self.html)
    let parallel = await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for number in 0..<count { group.addTask { (number, Self.html(number)) } }
      return await group.reduce(into: [[UInt8]](repeating: [], count: count)) { $0[$1.0] = $1.1 }
    }
    let different = (0..<count).filter { serial[$0] != parallel[$0] }
    #expect(different == [])
    #expect(Set(serial).count > count / 2)
  }
}

import Diagnostics
import FrontMatter
import TestSupport
import Testing

/// Every name and value of a document, marked in its text in the order in which they begin; what encloses comes first.
struct PositionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let outline: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ outline: String) {
      self.name = name
      self.text = text
      self.outline = outline
    }
  }

  @Test("positions of names and values", arguments: plain + quoted + blocks + flows + nested + odd)
  func positions(_ example: Case) {
    let marked = MarkedText(example.text)
    let parts = DocumentParts(splitting: marked.file)
    #expect(parts.findings.map(\.message) == [])
    #expect(parts.hasFrontMatter)
    #expect(parts.fields.outline == example.outline)
    let texts = parts.fields.places.map { marked.file.range($0).text }
    #expect(texts == marked.places.map { marked.file.range($0).text })
    #expect(parts.fields.places == marked.places)
  }

  static let plain = [
    Case("one field", "---\n«a»: «b»\n---\n", "a=b"),
    Case("CR LF", "---\r\n«a»: «b»\r\n«c»: «d»\r\n---\r\n", "a=b c=d"),
    Case("lone CR", "---\r«a»: «b»\r«c»: «d»\r---\r", "a=b c=d"),
    Case("mixed line ends", "---\r\n«a»: «b»\n«c»: «d»\r«e»: «f»\n---\n", "a=b c=d e=f"),
    Case("byte order mark", "\u{FEFF}---\n«a»: «b»\n---\n", "a=b"),
    Case("spaces behind the fences", "--- \n«a»: «b»\n---\t \n", "a=b"),
    Case("closed by dots", "---\n«a»: «b»\n...\ntext", "a=b"),
    Case("no text behind", "---\n«a»: «b»\n---", "a=b"),
    Case("blanks behind a value", "---\n«a»: «b» \t \n«c»: «d»\t\n---\n", "a=b c=d"),
    Case("tab before a value", "---\n«a»:\t«b»\n---\n", "a=b"),
    Case("blanks before the colon", "---\n«a»  : «b»\n---\n", "a=b"),
    Case("comment behind a value", "---\n«a»: «b» # why\n«c»: «d»\t# why\n---\n", "a=b c=d"),
    Case("hash within a value", "---\n«a»: «b#c»\n---\n", "a=b#c"),
    Case("comment lines", "---\n# one\n«a»: «b»\n# two\n\n«c»: «d»\n# three\n---\n", "a=b c=d"),
    Case("nothing written", "---\n«csm»:«»\n«ae»: «b»\n---\n", "csm=∅ ae=b"),
    Case("nothing but blanks", "---\n«csm»:«»  \n«ae»:«» # later\n---\n", "csm=∅ ae=∅"),
    Case("null in words", "---\n«a»: «~»\n«b»: «null»\n«c»: «NULL»\n«d»: «\"~\"»\n---\n", "a=∅ b=∅ c=∅ d=\"~\""),
    Case(
      "what YAML would guess",
      "---\n«a»: «0061»\n«b»: «no»\n«c»: «15:00»\n«d»: «1e3»\n---\n",
      "a=0061 b=no c=15:00 d=1e3"
    ),
    Case("date and time", "---\n«intro-meeting»: «2026-04-08 15:00»\n---\n", "intro-meeting=2026-04-08 15:00"),
    Case("address", "---\n«crm»: «https://crm.example/a?b=c&d#e»\n---\n", "crm=https://crm.example/a?b=c&d#e"),
    Case("two lines", "---\n«a»: «one\n  two»\n«c»: «d»\n---\n", "a=one two c=d"),
    Case("value on the next line", "---\n«a»:\n  «one two»\n---\n", "a=one two"),
    Case("two lines with a blank between", "---\r\n«a»: «one \r\n\r\n  two» # end\r\n---\r\n", "a=one\ntwo"),
    Case("signs that are text there", "---\n«a»: «one\n  *two* &three R&D !»\n---\n", "a=one *two* &three R&D !"),
    Case("emoji in sequence", "---\n«👩‍👩‍👧 x»: «👩🏽‍🚀 b»\n«c»: «d»\n---\n", "👩‍👩‍👧 x=👩🏽‍🚀 b c=d"),
    Case(
      "combining characters",
      "---\n«cafe\u{301}»: «e\u{301}t e\u{301}»  # x\n---\n",
      "cafe\u{301}=e\u{301}t e\u{301}"
    ),
    Case("Chinese", "---\n«客户»: «山田 株式会社»\n«名前»: «花子»\n---\n", "客户=山田 株式会社 名前=花子"),
    Case("right to left", "---\n«לקוח»: «חברה»\n---\n", "לקוח=חברה"),
  ]

  static let quoted = [
    Case("double quotes", "---\n«a»: «\"b c\"» # x\n---\n", "a=\"b c\""),
    Case("single quotes", "---\n«a»: «'it''s'»\n«b»: «''»\n---\n", "a=\"it's\" b=\"\""),
    Case("escapes", #"---\#n«a»: «"x \"y\" \\"» # "z"\#n«b»: «"\u00e9\t"»\#n---\#n"#, "a=\"x \"y\" \\\" b=\"é\t\""),
    Case("hash and colon in quotes", "---\n«a»: «\"b # c: d\"»\n---\n", "a=\"b # c: d\""),
    Case("quoted names", "---\n«\"a b\"»: «c»\n«'d: e'»: «f»\n---\n", "a b=c d: e=f"),
    Case("quotes over lines", "---\n«a»: «\"one\n  two\n\n  three\"»\n«b»: «c»\n---\n", "a=\"one two\nthree\" b=c"),
    Case("single quotes over lines", "---\r\n«a»: «'one\r\n  two'»\r\n«b»: «c»\r\n---\r\n", "a=\"one two\" b=c"),
    Case("U+2028 in quotes", "---\n«a»: «\"x\u{2028}y\"» # z\n«b»: «c»\n---\n", "a=\"x\u{2028}y\" b=c"),
    Case("U+0085 in quotes", "---\n«a»: «\"x\u{85}y\"»\n«b»: «c»\n---\n", "a=\"x y\" b=c"),
    Case("signs that are text in quotes", "---\n«a»: «\"*b &c !d\"»\n---\n", "a=\"*b &c !d\""),
    Case("emoji in quotes", "---\n«a»: «\"👨‍👩‍👧\"» # x\n«b»: «c»\n---\n", "a=\"👨‍👩‍👧\" b=c"),
  ]

  static let blocks = [
    Case("literal", "---\n«a»: «|\n  one\n    two»\n«b»: «c»\n---\n", "a=one\n  two\n b=c"),
    Case("literal, chomped", "---\n«a»: «|-\n  one\n  two»\n\n«b»: «c»\n---\n", "a=one\ntwo b=c"),
    Case("literal with blank lines kept", "---\n«a»: «|+\n  one»\n\n«b»: «c»\n---\n", "a=one\n\n b=c"),
    Case("folded with a comment", "---\n«a»: «> # why\n  one\n  two»\n«b»: «c»\n---\n", "a=one two\n b=c"),
    Case(
      "signs that are text in a block",
      "---\n«a»: «|\n  *bold* &c !d - [ {\n  # no comment»\n«b»: «c»\n---\n",
      "a=*bold* &c !d - [ {\n# no comment\n b=c"
    ),
    Case(
      "block with indentation given",
      "---\r\n«a»: «|2-\r\n    one\r\n  two»\r\n«b»: «c»\r\n---\r\n",
      "a=  one\ntwo b=c"
    ),
    Case("empty block", "---\n«a»: «|»\n«b»: «c»\n---\n", "a= b=c"),
  ]

  static let flows = [
    Case("list", "---\n«a»: «[«b», «c d»,«e»]» # x\n---\n", "a=[b, c d, e]"),
    Case("empty list and group", "---\n«a»: «[]»\n«b»: «[ ]»\n«c»: «{}»\n«d»: «{ }»\n---\n", "a=[] b=[] c={} d={}"),
    Case("list over lines", "---\n«a»: «[«b», # one\n  «'c'»,\n  ]»\n«d»: «e»\n---\n", "a=[b, \"c\"] d=e"),
    Case("group", "---\n«a»: «{ «b»: «c», «d»: «e f» }»\n---\n", "a={b=c d=e f}"),
    Case(
      "group over lines",
      "---\r\n«a»: «{\r\n  «b»: «c»,\r\n  «\"d\"»: «[«e»]»\r\n}»\r\n«f»: «g»\r\n---\r\n",
      "a={b=c d=[e]} f=g"
    ),
    Case("nothing in a group", "---\n«a»: «{ «b»:«» , «c»:«» }»\n---\n", "a={b=∅ c=∅}"),
    Case("groups in a list", "---\n«a»: «[«{«b»: «c»}», «[«d»]»]»\n---\n", "a=[{b=c}, [d]]"),
    Case(
      "gap of a template",
      "---\n«a»: «{{client}}» # x\n«b»: «[«{{ the owner }}», «c»]»\n---\n",
      "a={{client}} b=[{{ the owner }}, c]"
    ),
    Case("pair in a list", "---\n«a»: «[««b»: «c»»]»\n---\n", "a=[{b=c}]"),
  ]

  static let nested = [
    Case("group", "---\n«links»:\n  ««crm»: «x»\n  «doc»: «y»»\n«b»: «c»\n---\n", "links={crm=x doc=y} b=c"),
    Case("group in a group", "---\n«a»:\n  ««b»:\n    ««c»: «d»»»\n---\n", "a={b={c=d}}"),
    Case("list", "---\n«a»:\n  «- «b»\n  - «c»»\n«d»: «e»\n---\n", "a=[b, c] d=e"),
    Case("list not indented", "---\n«a»:\n«- «b»\n- «c»»\n«d»: «e»\n---\n", "a=[b, c] d=e"),
    Case("list with nothing in it", "---\n«a»:\n  «- «b»\n  -«»\n  - «c»\n  -«»»\n---\n", "a=[b, ∅, c, ∅]"),
    Case("list of groups", "---\n«a»:\n  «- ««n»: «x»\n    «m»: «y»»\n  - ««n»: «z»»»\n---\n", "a=[{n=x m=y}, {n=z}]"),
    Case("list of lists", "---\n«a»:\n  «- «- «b»\n    - «c»»\n  - «- «d»»»\n---\n", "a=[[b, c], [d]]"),
    Case("group ending in nothing", "---\n«a»:\n  ««b»: «c»\n  «d»:«»»\n«e»: «f»\n---\n", "a={b=c d=∅} e=f"),
    Case(
      "comments within",
      "---\n«a»: # one\n  # two\n  ««b»: «c» # three\n\n  «d»: «e»»\n# four\n---\n",
      "a={b=c d=e}"
    ),
  ]

  static let odd = [
    Case("nothing", "---\n---\n", ""),
    Case("only a comment", "---\n# nothing yet\n---\n", ""),
    Case("a line of three hyphens in the text", "---\n«a»: «b»\n---\n\nx\n\n---\ny: z\n", "a=b"),
    Case(
      "long",
      "---\n" + (0..<300).map { "«field-\($0)»: «value \($0)»\n" }.joined() + "---\n",
      (0..<300).map { "field-\($0)=value \($0)" }.joined(separator: " ")
    ),
  ]
}

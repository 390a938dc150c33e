import Diagnostics
import DocumentSchema
import FrontMatter
import HandoverModel
import TestSupport
import Testing

@Suite struct PeopleReadingTests {
  static let whole = """
    people:
      lauren: { name: Lauren Mitchell, role: ae, title: Account Executive, email: lauren@fieldnote.example, timezone: America/Chicago, does: [questions from the sales cycle], does-not: [support tickets] }
      jordan:
        name: Jordan Rivera
        role: csm
        introduction: Jordan has run logistics roll-outs for six years.   # may be shown to customers
      maria: { name: Maria Keller, away: [{ from: 2026-12-20, to: 2027-01-06, cover: jordan }, { from: 2026-05-04, to: 2026-05-04 }] }
      nobody:
    teams:
      cs-americas: { name: Customer Success Americas, lead: jordan, members: [jordan, maria] }
      empty:
    """

  @Test func readsEverything() throws {
    let reading = Schemas.people(SourceFile(path: "people.yaml", text: Self.whole))
    #expect(FindingLine.lines(reading.findings) == [])
    #expect(reading.people.map(\.id.value.description) == ["lauren", "jordan", "maria", "nobody"])
    #expect(reading.people.map(\.name) == ["Lauren Mitchell", "Jordan Rivera", "Maria Keller", "nobody"])
    let (lauren, jordan, maria) = (reading.people[0], reading.people[1], reading.people[2])
    #expect([lauren.role, lauren.title, lauren.email] == ["ae", "Account Executive", "lauren@fieldnote.example"])
    #expect(lauren.timeZone?.value == "America/Chicago")
    #expect(lauren.timeZone?.range.text == "America/Chicago")
    let duties = Person.Duties(does: ["questions from the sales cycle"], doesNot: ["support tickets"])
    #expect(lauren.duties == duties)
    #expect(jordan.introduction == "Jordan has run logistics roll-outs for six years.")
    #expect(maria.absences.map(\.days.description) == ["2026-12-20 to 2027-01-06", "2026-05-04 to 2026-05-04"])
    #expect(maria.absences.map(\.cover?.value.description) == ["jordan", nil])
    #expect(reading.teams.map(\.id.value) == ["cs-americas", "empty"])
    #expect(reading.teams.map(\.name) == ["Customer Success Americas", "empty"])
    #expect(reading.teams.map(\.lead?.value.description) == ["jordan", nil])
    #expect(reading.teams.map { $0.members.map(\.value.description) } == [["jordan", "maria"], []])
    #expect(reading.references.map(\.value.description) == ["jordan", "jordan", "jordan", "maria"])
  }

  /// What is found in `text`, at the places between « and ».
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let lines: [String]
    var testDescription: String { text }
  }

  static let cases = [
    Case(
      text: "people:\n  maria: { away: [{ from: 2026-12-20, to: «2026-01-06» }] }",
      lines: [
        "error[reversed-span] \"2026-01-06\" is before \"2026-12-20\", when it begins (begins here: 2026-12-20) = swap the two days, or correct the year"
      ]
    ),
    Case(
      text: "people:\n  maria:\n    away:\n      - «from: 2026-12-20\n        cover: jordan»",
      lines: [
        "error[open-span] \"to\" is missing from this entry of \"away\" = add to: and the last day, such as 2026-12-20"
      ]
    ),
    Case(
      text: "people:\n  maria: { away: [«{ to: 2026-12-20, from: }»] }",
      lines: [
        "error[open-span] \"from\" is missing from this entry of \"away\" = add from: and the first day, such as 2026-12-20"
      ]
    ),
    Case(
      text: "people:\n  maria: { away: [{ from: 2026-12-20, to: «6.1.2027» }] }",
      lines: ["error[wrong-type] \"6.1.2027\" is not a date = write 2027-01-06"]
    ),
    Case(
      text: "people:\n  maria: { away: [{ «form»: 2026-12-20, to: 2027-01-06 }] }",
      lines: ["warning[unknown-field] \"form\" is not a field that Baton knows = did you mean \"from\"?"]
    ),
    Case(
      text: "people:\n  maria: { away: [{ from: 2026-12-20, to: 2027-01-06, cover: \"@«maria»\" }] }",
      lines: [
        "error[covers-themself] \"maria\" cannot cover for themself = name somebody who is there on these days"
      ]
    ),
    Case(
      text: "people:\n  ann: { email: «Ann <ann@x.example>» }",
      lines: ["error[wrong-type] \"Ann <ann@x.example>\" is not an e-mail address = write ann@x.example"]
    ),
    Case(
      text: "people:\n  ann: { email: «ann(at)x.example» }",
      lines: [
        "error[wrong-type] \"ann(at)x.example\" is not an e-mail address = write it like jordan@company.example"
      ]
    ),
    Case(
      text: "people:\n  «Ann Lee»: { name: Ann Lee }",
      lines: [
        "error[wrong-type] \"Ann Lee\" is not a short name of small letters, digits and hyphens = write ann-lee"
      ]
    ),
    Case(
      text: "teams:\n  «../../x»: { name: X }",
      lines: ["error[wrong-type] \"../../x\" is not a short name of small letters, digits and hyphens = write x"]
    ),
    Case(
      text: "people:\n  ann: { name: Ann Lee, email: a@x.example }\n  al: { name: «ann  lee», email: A@X.example }",
      lines: [
        "warning[repeated-person] \"ann  lee\" is the name of \"ann\" already (first written here: Ann Lee) = keep one of the two, or tell them apart by a middle name or a place"
      ]
    ),
    Case(
      text: "people:\n  ann: { name: Ann Lee, email: a@x.example }\n  bob: { name: Bob Lee, email: «A@X.example» }",
      lines: [
        "warning[repeated-person] \"A@X.example\" is the e-mail address of \"ann\" already (first written here: a@x.example) = write each one's own address"
      ]
    ),
    Case(
      text: "«people»:\n  - name: Jordan Rivera\n    role: csm\n  - { id: al, name: Ann Lee }\n  - sam",
      lines: [
        "error[people-without-ids] \"people\" is a list, and needs an id in front of each entry instead of a hyphen = write \"jordan:\" instead of the hyphen, and the fields below it, indented"
      ]
    ),
    Case(
      text: "«teams»: []",
      lines: [
        "error[people-without-ids] \"teams\" is a list, and needs an id in front of each entry instead of a hyphen = write \"jordan:\" instead of the hyphen, and the fields below it, indented"
      ]
    ),
    Case(
      text: "«ann»: { name: Ann Lee }\nbob: { name: Bob Lee }\nteams: { all: { lead: ann } }",
      lines: [
        "error[people-missing] \"ann\" stands where \"people:\" belongs = write \"people:\" on a line of its own above it, and indent everybody below it"
      ]
    ),
    Case(
      text: "people:\n  ann: { name: Ann Lee }\n«bob»: { name: Bob Lee }",
      lines: [
        "warning[unknown-field] \"bob\" is not a field that Baton knows = remove it, or write what it says into a section"
      ]
    ),
    Case(
      text: "people:\n  ann: «Ann Lee»",
      lines: [
        "error[wrong-type] \"Ann Lee\" is not a group of fields = put each field on its own line below"
      ]
    ),
  ]

  @Test(arguments: cases) func finds(_ example: Case) {
    let marked = MarkedText(example.text, path: "people.yaml")
    let findings = Schemas.people(marked.file).findings
    #expect(FindingLine.lines(findings) == example.lines)
    #expect(findings.map(\.range.bytes) == marked.places)
  }

  @Test(arguments: [
    (
      "people:\n  - name: Jordan Rivera\n  - { id: al, name: Ann Lee }\n  - sam\n  - name: Jordan Smith",
      "jordan al sam jordan-smith"
    ),
    ("people:\n  - name: Jordan\n  - name: Jordan\n  - role: csm\n  - []\n  -\n  - { id: jordan }", "jordan"),
    ("people:\n  Ann Lee: { name: Ann }\n  bob:", "ann-lee bob"), ("people:\n  Bob: { name: B }\n  bob:", "bob"),
    ("ann: { name: Ann }\nbob: { name: Bob }\nx: y\nteams: { cs: { } }", "ann bob"),
    ("people:\n  顧客: { name: X }", ""), ("people: Jordan", ""), ("people:", ""), ("", ""),
  ])
  func givesIDs(text: String, ids: String) {
    let people = Schemas.people(SourceFile(path: "people.yaml", text: text)).people
    #expect(people.map(\.id.value.description).joined(separator: " ") == ids)
  }

  @Test(arguments: [
    ("a@b.example", true), ("first.last+tag@mail.company.example", true), ("jürgen@müller.example", true),
    ("a@b", false), ("@b.example", false), ("a@", false), ("a b@c.example", false), ("a@b@c.example", false),
    ("a@.example", false), ("a@b..example", false), (".a@b.example", false), ("a@-b.example", false),
    ("mailto:a@b.example", false), ("a@b.example?subject=x", false), ("a<b>@c.example", false),
    ("\(String(repeating: "a", count: 300))@b.example", false),
  ])
  func judgesEmailAddresses(text: String, isRight: Bool) {
    let file = SourceFile(path: "people.yaml", text: "people:\n  ann: { email: '\(text)' }")
    let reading = Schemas.people(file)
    #expect(reading.people.map(\.email) == [isRight ? text : nil])
    #expect(reading.findings.map(\.kind.id) == (isRight ? [] : ["wrong-type"]))
  }

  @Test func tenThousandWrongPeopleAreReadInASecond() {
    let person = "{ name: Ann, email: x, away: [{ from: 2026-12-20, to: 2026-01-06 }] }"
    let maps = (0..<10_000).map { "  Person \($0): \(person)\n" }.joined()
    let list = (0..<10_000).map { _ in "  - \(person)\n" }.joined()
    for text in [maps, list] {
      let document = YAMLDocument(reading: SourceFile(path: "people.yaml", text: "people:\n" + text))
      #expect(document.findings.map(\.message) == [])
      let time = ContinuousClock().measure {
        let reading = PeopleReading(
          document.fields,
          kind: Schemas.people,
          vocabulary: Vocabulary(kinds: [], segments: [])
        )
        #expect(reading.findings.isEmpty == false)
      }
      #expect(time < .seconds(10), "\(time)")
    }
  }
}

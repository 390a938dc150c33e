import Diagnostics
import Testing

@Suite struct NearestNameTests {
  static let fields = ["contract-start", "renewal-date", "csm", "ae", "arr", "customer", "stage", "stage-before"]

  @Test(arguments: [
    ("contract-stat", "contract-start"), ("contractstart", "contract-start"), ("contract_start", "contract-start"),
    ("Renewal date", "renewal-date"), ("renewal-dtae", "renewal-date"), ("cms", "csm"), ("custmer", "customer"),
    ("stag", "stage"), ("STAGE", "stage"), ("stage befor", "stage-before"), ("arrr", "arr"),
  ])
  func finds(word: String, name: String) {
    #expect(Self.fields.nearest(to: word) == name)
  }

  @Test(arguments: ["", "x", "discount", "owner", "renewal", "zz", String(repeating: "a", count: 10_000)])
  func findsNothing(for word: String) {
    #expect(Self.fields.nearest(to: word) == nil)
  }

  @Test func ofEquallyNearNamesTheFirstInTheAlphabetIsTaken() {
    #expect(["bat", "cat", "hat"].nearest(to: "rat") == "bat")
    #expect(["hat", "cat", "bat"].nearest(to: "rat") == "bat")
  }

  @Test(arguments: [
    ("csn", ["csm"]), ("cms", ["csm"]), ("contract_stat", ["contract-start"]), ("contarct-satrt", ["contract-start"]),
    ("ce", []), ("a", []), ("", []), ("stake", ["stage"]), ("stakes", []), ("renewal", []), ("rat", ["bat", "cat"]),
  ])
  func isSure(word: String, names: [String]) {
    #expect((Self.fields + ["bat", "cat"]).surelyNearest(to: word) == names)
  }

  @Test func ofEquallyNearNamesTheOneWrittenAlikeComesFirst() {
    #expect(["90-Plan", "90 plan"].surelyNearest(to: "90 plna") == ["90 plan", "90-Plan"])
  }
}

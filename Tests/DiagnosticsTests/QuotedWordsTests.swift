import Diagnostics
import Testing

/// What a message quotes, whatever marks its author used.
@Suite struct QuotedWordsTests {
  @Test(arguments: [
    ("nothing is quoted", []),
    (#""csm" is not a field that Baton knows"#, ["csm"]),
    (#""A" could be "B" or "C""#, ["A", "B", "C"]),
    (#"nobody sees to "A", and ("B") waits: "C"; "D"."#, ["A", "B", "C", "D"]),
    (#""" is not a date"#, [""]),
    (#""a"b" is not a date"#, [#"a"b"#]),
    (#""24"" is not a date"#, [#"24""#]),
    (#""Say "yes" now" is late"#, []),
    (#""Send the 24" receiving hours" is 15 days late: Sam was to do it by 2026-03-17"#, []),
    (#""Say "yes" is 15 days late: "24" screens" waits"#, []),
    (#""A 24" screen or "B" is 15 days late, and "C" waits"#, ["A 24", "B", "C"]),
    (#"Pipe 24" Ltd was on hold until 2026-03-01"#, []),
    (#"The "Big" Co was on hold until 2026-03-01"#, ["Big"]),
  ])
  func areTheAuthors(_ message: String, _ expected: [String]) {
    #expect(QuotedWords(in: message).words == expected)
  }
}

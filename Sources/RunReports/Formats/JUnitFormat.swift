internal import Diagnostics

/// For whatever shows tests, such as Jenkins: a suite a document.
///
/// 1. Each error is a failed test. A document without errors is one test that passes, so that the number of tests says how many
///    documents there are.
/// 2. Warnings and advice are the output of their suite. They are no failures, because the run does not fail for them, and no skipped
///    tests, because nothing was skipped.
/// 3. Readers know a test by its suite and name, so the name holds no line number, and a second one with the same words is numbered.
enum JUnitFormat: ReportFormat {
  static let name = "junit"
  static let purpose = "for whatever shows tests, such as Jenkins: a suite for each document"
  static let fileName = "report.xml"

  static func text(of report: RunReport) -> String {
    let findings = Dictionary(grouping: report.findings) { ReportedPath($0.place.path) }
    let suites = Set(report.documents.map(ReportedPath.init)).union(findings.keys).sorted().map {
      Suite(path: $0.text, findings[$0] ?? [])
    }
    let tests = suites.reduce(0) { $0 + max(1, $1.errors.count) }
    let failures = suites.reduce(0) { $0 + $1.errors.count }
    let attributes = attributes([
      ("name", "Baton"), ("tests", "\(tests)"), ("failures", "\(failures)"), ("errors", "0"),
    ])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites\(attributes)>\n" + suites.map(\.text).joined()
      + "</testsuites>\n"
  }

  /// ` name="value"` for each.
  fileprivate static func attributes(_ pairs: [(String, String)]) -> String {
    pairs.map { " \($0)=\"\(XMLText.attribute($1))\"" }.joined()
  }

  /// All that is to be told of one file.
  private struct Suite {
    let path: String
    let errors: [ReportedFinding]
    let others: [ReportedFinding]

    init(path: String, _ findings: [ReportedFinding]) {
      self.path = path.shownLine
      errors = findings.filter { $0.finding.severity.isError }
      others = findings.filter { !$0.finding.severity.isError }
    }

    var text: String {
      let attributes = JUnitFormat.attributes([
        ("name", path), ("tests", "\(max(1, errors.count))"), ("failures", "\(errors.count)"), ("errors", "0"),
        ("skipped", "0"),
      ])
      return "  <testsuite\(attributes)>\n" + cases + output + "  </testsuite>\n"
    }

    private var cases: String {
      var counts: [String: Int] = [:]
      let failed = errors.map { error in
        let words = ReportedWords(error)
        let name = "\(error.finding.kind.id): \(words.message)"
        counts[name, default: 0] += 1
        let number = counts[name, default: 1]
        return testCase(number == 1 ? name : "\(name) (\(number))", failing: error, words)
      }
      return failed.isEmpty ? "    <testcase\(attributes(ofCase: "no errors"))/>\n" : failed.joined()
    }

    private func testCase(_ name: String, failing error: ReportedFinding, _ words: ReportedWords) -> String {
      let attributes = JUnitFormat.attributes([("type", error.finding.kind.id), ("message", words.message)])
      return "    <testcase\(self.attributes(ofCase: name))>\n      <failure\(attributes)>"
        + XMLText.content(JUnitFormat.details(of: error, words)) + "</failure>\n    </testcase>\n"
    }

    private func attributes(ofCase name: String) -> String {
      JUnitFormat.attributes([("classname", path), ("name", name)])
    }

    private var output: String {
      guard !others.isEmpty else { return "" }
      let texts = others.map { other in
        let words = ReportedWords(other)
        return "\(other.finding.severity.word)[\(other.finding.kind.id)]: \(words.message)\n"
          + JUnitFormat.details(of: other, words)
      }
      return "    <system-out>\(XMLText.content(texts.joined(separator: "\n")))</system-out>\n"
    }
  }

  /// Where it is, what to do, and other places, a line each.
  private static func details(of reported: ReportedFinding, _ words: ReportedWords) -> String {
    let lines =
      [reported.place.pathLineAndColumn] + words.help.map { "help: \($0)" } + words.notes.map { "note: \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }
}

import Diagnostics

/// A finding as the tests compare it, whole: in one line, with all that a person reads.
enum FindingLine {
  static func lines(_ findings: [Finding]) -> [String] {
    findings.sorted().map { finding in
      let notes = finding.notes.map { " (\($0.message): \($0.range.text))" }.joined()
      return
        "\(finding.severity.word)[\(finding.kind.id)] \(finding.message)\(notes) = \(finding.help.joined(separator: " / "))"
    }
  }
}

internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// What one mistake brings about is told as that mistake, as bad as the worst of it.
///
/// 1. In a row with more cells than its table has columns, each cell behind the bar that is too many stands under the wrong title: what
///    else is found in that row follows from it.
/// 2. A field or a section that is there under a name with a letter wrong is not missing besides.
///
/// What is broken is always told, and so is what follows from a mistake that nobody is told of.
struct ToldOnce {
  /// What is told, in the order given.
  private(set) var findings: [Finding]

  /// Takes out of `findings`, which are those about `document`, what follows from another of them.
  init(_ findings: [Finding], about document: (any Document)?) {
    self.findings = findings
    mergeRows()
    if let document { mergeMisspellings(of: document) }
  }

  private mutating func mergeRows() {
    let rows = findings.filter { $0.kind == .extraCells }.map { $0.range.line }
    guard !rows.isEmpty else { return }
    let ends = Dictionary(rows.map { ($0.lowerBound, $0.upperBound) }, uniquingKeysWith: { first, _ in first })
    let starts = ends.keys.sorted()
    func row(of finding: Finding) -> Int? {
      let place = finding.range.bytes.lowerBound
      let next = starts.partitioningIndex { $0 > place }
      guard next > 0, let end = ends[starts[next - 1]], place < end else { return nil }
      return starts[next - 1]
    }
    var worst: [Int: Severity] = [:]
    findings.removeAll { finding in
      guard finding.kind != .extraCells, finding.severity != .broken, let row = row(of: finding) else { return false }
      worst[row] = min(worst[row] ?? .advice, finding.severity)
      return true
    }
    findings = findings.map { finding in
      guard finding.kind == .extraCells, let severity = row(of: finding).flatMap({ worst[$0] }) else { return finding }
      return severity < finding.severity ? finding.with(severity: severity) : finding
    }
  }

  private mutating func mergeMisspellings(of document: any Document) {
    let content = document.content
    var meant: [Requirement.Subject: SourceRange] = [:]
    for field in content.fields.fields { if let name = field.meant { meant[.field(name)] = field.name.range } }
    for section in content.otherSections {
      guard let key = section.meant,
        let subject = content.requirements.first(where: { $0.subject.isSection(key) })?.subject
      else { continue }
      meant[subject] = section.heading.range
    }
    for (subject, place) in meant {
      guard let lacking = content.requirements.first(where: { $0.subject == subject && $0.state == .absent }),
        let lack = MissingRequirement(of: document, lacking)?.finding,
        let told = findings.firstIndex(where: { $0.range == place && $0.severity != .broken }),
        let untold = findings.firstIndex(where: { $0.isSame(as: lack) })
      else { continue }
      findings[told] = findings[told].with(severity: min(findings[told].severity, findings[untold].severity))
      findings.remove(at: untold)
    }
  }
}

extension Requirement.Subject {
  fileprivate func isSection(_ key: String) -> Bool { if case .section(key, _) = self { true } else { false } }
}

extension Finding {
  /// Whether it says what `other` says, however bad the configuration makes it.
  fileprivate func isSame(as other: Finding) -> Bool {
    kind == other.kind && range == other.range && message == other.message
  }
}

extension SourceRange {
  /// The bytes of the line in which it begins.
  fileprivate var line: Range<Int> {
    let newline = UInt8(ascii: "\n")
    let start = file.bytes[..<bytes.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = file.bytes[bytes.lowerBound...].firstIndex(of: newline) ?? file.bytes.count
    return start..<end
  }
}

extension [Int] {
  /// Where the elements begin for which `isBehind` holds, in an order in which they all stand behind the others.
  fileprivate func partitioningIndex(where isBehind: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

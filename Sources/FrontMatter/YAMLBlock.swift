public import Diagnostics
internal import Yams

extension FindingKind {
  /// Lists and groups within each other beyond reason.
  public static let yamlTooDeep = FindingKind(
    "yaml-too-deep",
    .broken,
    summary: "Lists and groups stand inside each other too deeply.",
    reason: "Nothing in a handover needs more than a few levels; thousands of them would stop the program.",
    wrong: "tags: [[[[[[[[…]]]]]]]]",
    right: "tags: [logistics, enterprise]"
  )

  /// YAML's way of repeating a value.
  public static let yamlAlias = FindingKind(
    "yaml-alias",
    .broken,
    summary: "A value is repeated with \"&\" and \"*\" instead of being written out.",
    reason: "A few lines of repeats of repeats can stand for more text than any computer holds.",
    wrong: "ae: &owner lauren\ncsm: *owner",
    right: "ae: lauren\ncsm: lauren"
  )

  /// One name twice.
  public static let duplicateKey = FindingKind(
    "duplicate-key",
    .broken,
    summary: "A field stands twice.",
    reason: "Only one of the two values can count, and nobody can tell which was meant.",
    wrong: "csm: jordan\ncsm: sam",
    right: "csm: sam"
  )

  /// A list or text where fields must be.
  public static let notAMapping = FindingKind(
    "not-a-mapping",
    .broken,
    summary: "There are no fields, lines of the form \"name: value\", where they are expected.",
    reason: "Without names nothing can be found: no customer, no stage, no owner.",
    wrong: "- apex\n- Apex Logistics",
    right: "id: apex\ncustomer: Apex Logistics"
  )
}

/// A stretch of YAML within a file, read as far as it can be: what is broken becomes findings, the rest fields.
///
/// 1. The whole is scanned for what must not reach the YAML library (``StructureScan``), and composed by it.
/// 2. If that fails, halves of the entries are read, and halves of these, until each broken entry stands alone; so
///    every one of them is reported, and a thousand sound ones cost little.
/// 3. From a broken entry the broken line is blanked out, with what belongs to it, and the rest is read again: the one
///    entry may be a list of everybody in the company.
/// 4. Of equal names the second is blanked out and reported; the first counts.
struct YAMLBlock {
  /// How many findings one block can have: nobody reads more, and a file that is no YAML at all must not cost time.
  static let maximumFindings = 100

  private let file: SourceFile
  private let range: Range<Int>
  private let check: TextCheck
  private(set) var findings: [Finding] = []
  private var fields: [FieldMap.Field] = []
  private var firstPlaces: [String: SourceRange] = [:]
  /// How many bytes may still be read a second time: whatever the file holds, an answer comes within a second.
  private var rereadable = 1 << 20
  private lazy var repetitions = Repetitions(file.bytes, in: range)

  /// Reads the part `range` of `file`; `check` says which bytes cannot be read.
  init(_ file: SourceFile, in range: Range<Int>, check: TextCheck) {
    self.file = file
    self.range = range
    self.check = check
    switch attempt(range) {
    case .success(let part): accept(part)
    case .failure(.obstacle(.count(let place))): report(.obstacle(.count(at: place)), in: range, of: file.bytes)
    case .failure(let fault):
      let entries = EntryList(file.bytes, in: range).entries
      if entries.count < 2 { readAround(fault, in: range) } else { readHalves(of: entries[...]) }
    }
    limitFindings()
  }

  /// The fields that could be read.
  var map: FieldMap {
    let place = file.range(range.lowerBound, range.lowerBound)
    let start = fields.first?.nameRange ?? place
    let end = fields.last.map { max($0.value.range.bytes.upperBound, $0.nameRange.bytes.upperBound) }
    return FieldMap(fields, range: file.range(start.bytes.lowerBound, end ?? place.bytes.upperBound))
  }

  private mutating func readHalves(of entries: ArraySlice<Range<Int>>) {
    let middle = entries.startIndex + entries.count / 2
    read(entries[..<middle])
    read(entries[middle...])
  }

  private mutating func read(_ entries: ArraySlice<Range<Int>>) {
    guard let first = entries.first, let last = entries.last, findings.count <= Self.maximumFindings else { return }
    switch attempt(first.lowerBound..<last.upperBound) {
    case .success(let part): accept(part)
    case .failure(let fault):
      if entries.count == 1 { readAround(fault, in: first) } else { readHalves(of: entries) }
    }
  }

  private func attempt(_ part: Range<Int>) -> Result<YAMLPart, YAMLFault> {
    if check.isBad(part) { return .failure(.unreadable) }
    return Result { () throws(YAMLFault) in try YAMLPart(composing: part, of: file, as: file.bytes) }
  }

  private mutating func accept(_ part: YAMLPart) {
    findings += part.findings
    for field in part.fields {
      if let first = firstPlaces[field.name] {
        findings.append(.duplicateKey(field.nameRange, name: field.name, first: first))
      } else {
        firstPlaces[field.name] = field.nameRange
        fields.append(field)
      }
    }
  }

  /// Reports `fault`, blanks out its lines, and reads the rest of `entry`, until it can be read or nothing is left.
  private mutating func readAround(_ fault: YAMLFault, in entry: Range<Int>) {
    var fault = fault
    var bytes = file.bytes
    while let finding = report(fault, in: entry, of: bytes), findings.count <= Self.maximumFindings {
      rereadable -= max(entry.count / 8, finding.range.bytes.lowerBound - entry.lowerBound)
      guard rereadable > 0, let lines = NestedLines(at: finding.range.bytes.lowerBound, in: entry, of: bytes) else {
        return
      }
      bytes.blank(lines.range)
      do throws(YAMLFault) {
        accept(try YAMLPart(composing: entry, of: file, as: bytes))
        return
      } catch {
        fault = error
      }
    }
  }

  @discardableResult
  private mutating func report(_ fault: YAMLFault, in part: Range<Int>, of bytes: [UInt8]) -> Finding? {
    let report = FaultReport(file: file, bytes: bytes, block: range, repetitions: repetitions, part: part)
    guard let finding = report.finding(for: fault) else { return nil }
    findings.append(finding)
    return finding
  }

  private mutating func limitFindings() {
    guard findings.count > Self.maximumFindings else { return }
    findings.sort()
    let place = findings[Self.maximumFindings - 1].range
    findings.removeSubrange((Self.maximumFindings - 1)...)
    findings.append(
      Finding(
        .invalidYAML,
        "more than \(Self.maximumFindings) things are wrong here, and what follows is not listed",
        at: place,
        help: "correct the first ones, then check again"
      )
    )
  }
}

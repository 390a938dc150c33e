internal import Diagnostics

/// For code scanning and editors: the Static Analysis Results Interchange Format, version 2.1.0, an OASIS standard.
///
/// 1. Columns count UTF-16 code units, as editors do and as readers assume that do not look at `columnKind`.
/// 2. Files are named from the top of the repository, `%SRCROOT%`, which each reader knows for itself.
/// 3. GitHub computes its `primaryLocationLineHash` itself and warns of another one, so Baton's fingerprint has a name of its own.
enum SARIFFormat: ReportFormat {
  static let name = "sarif"
  static let purpose = "for code scanning and editors: SARIF 2.1.0"
  static let fileName = "report.sarif"

  static func text(of report: RunReport) -> String { JSONText.text(of: SARIFLog(report)) }
}

/// A file of SARIF; the names are the standard's.
private struct SARIFLog: Encodable {
  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  init(_ report: RunReport) { runs = [Run(report)] }

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }

  struct Run: Encodable {
    let tool: Tool
    let columnKind = "utf16CodeUnits"
    let newlineSequences = ["\r\n", "\n", "\r"]
    let originalUriBaseIds = [Location.root: Location.Root()]
    let results: [Result]

    init(_ report: RunReport) {
      let kinds = Set(report.findings.map(\.finding.kind)).sorted { $0.id < $1.id }
      let places = Dictionary(zip(kinds, kinds.indices), uniquingKeysWith: { first, _ in first })
      tool = Tool(driver: Driver(version: report.version, rules: kinds.map(SARIFRule.init)))
      results = report.findings.map { Result($0, ruleIndex: places[$0.finding.kind] ?? 0) }
    }
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "Baton"
    let version: String
    let rules: [SARIFRule]
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: SARIFMessage
    let locations: [Location]
    let relatedLocations: [Location]?
    let partialFingerprints: [String: String]

    init(_ reported: ReportedFinding, ruleIndex: Int) {
      let finding = reported.finding
      ruleId = finding.kind.id
      self.ruleIndex = ruleIndex
      level = finding.severity.inSARIF
      let words = ReportedWords(reported)
      let links = finding.notes.enumerated().map { SARIFMessage.link($1.message.shownLine, to: $0 + 1) }
      let help = words.help.map { SARIFMessage.plain("Help: \($0)") }
      message = SARIFMessage(text: ([SARIFMessage.plain(words.message)] + help + links).joined(separator: "\n"))
      locations = [Location(reported.place)]
      let related = zip(finding.notes, reported.notes).enumerated().map { number, note in
        Location(note.1, id: number + 1, message: SARIFMessage(text: SARIFMessage.plain(note.0.message.shownLine)))
      }
      relatedLocations = related.isEmpty ? nil : related
      partialFingerprints = ["batonFinding/v2": reported.fingerprint.description]
    }
  }

  struct Location: Encodable {
    static let root = "%SRCROOT%"

    let id: Int?
    let message: SARIFMessage?
    let physicalLocation: Physical

    init(_ place: ReportedPlace, id: Int? = nil, message: SARIFMessage? = nil) {
      self.id = id
      self.message = message
      let start = place.start(counting: .utf16)
      let end = place.end(counting: .utf16)
      physicalLocation = Physical(
        artifactLocation: Artifact(place.path),
        region: Region(startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
      )
    }

    struct Physical: Encodable {
      let artifactLocation: Artifact
      let region: Region
    }

    struct Artifact: Encodable {
      let uri: String
      let uriBaseId: String?

      init(_ path: String) {
        let isAbsolute = path.hasPrefix("/")
        uri = (isAbsolute ? "file://" : "") + SARIFText.percentEncoded(path)
        uriBaseId = isAbsolute ? nil : Location.root
      }
    }

    /// The end is behind the last character; where nothing is marked, it is the start.
    struct Region: Encodable {
      let startLine: Int
      let startColumn: Int
      let endLine: Int
      let endColumn: Int
    }

    struct Root: Encodable {
      let description = SARIFMessage(text: "The top of the repository.")
    }
  }
}

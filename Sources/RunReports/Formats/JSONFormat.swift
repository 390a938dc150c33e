internal import BuiltinFiles
internal import Checks
internal import Diagnostics
internal import HandoverModel

/// For programs of one's own. Versioned: within a version names are added, never changed or taken away. Its JSON Schema is
/// `findings.schema.json` among the built-in schemas.
enum JSONFormat: ReportFormat {
  static let name = "json"
  static let purpose = "for programs of your own; `baton check --json-schema` describes it"
  static let fileName = "report.json"

  static func text(of report: RunReport) -> String { JSONText.text(of: Run(report)) }

  /// The JSON Schema (draft 2020-12) of it.
  static var schema: String {
    BuiltinFiles.schemas.first { $0.path == "schema/findings.schema.json" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    } ?? ""
  }

  private struct Run: Encodable {
    let format = "baton-findings"
    let version = 1
    let baton: String
    let today: String
    let counts: Counts
    let findings: [Entry]
    let documents: [String]
    let customers: [Customer]
    let known: Int
    let since: Since?

    init(_ report: RunReport) {
      baton = report.version
      today = "\(report.today)"
      counts = Counts(
        errors: report.count(\.isError),
        warnings: report.count { $0 == .warning },
        advice: report.count { $0 == .advice }
      )
      findings = report.findings.map(Entry.init)
      documents = report.documents
      customers = report.customers.map { Customer($0, report.comparison) }
      known = report.known.count
      since = report.comparison.map { Since($0, aside: report.aside.count) }
    }
  }

  private struct Since: Encodable {
    let revision: String
    let aside: Int
    let mended: [Mended]

    init(_ comparison: RunComparison, aside: Int) {
      self.aside = aside
      revision = comparison.revision
      mended = comparison.mended.map {
        Mended(
          kind: $0.finding.kind.id,
          message: $0.finding.message,
          path: $0.place.path,
          fingerprint: "\($0.fingerprint)"
        )
      }
    }
  }

  private struct Mended: Encodable {
    let kind: String
    let message: String
    let path: String
    let fingerprint: String
  }

  private struct Counts: Encodable {
    let errors: Int
    let warnings: Int
    let advice: Int
  }

  private struct Entry: Encodable {
    let kind: String
    let severity: String
    let message: String
    let label: String?
    let help: [String]
    let fingerprint: String
    let place: Place
    let notes: [Note]

    init(_ reported: ReportedFinding) {
      let finding = reported.finding
      kind = finding.kind.id
      severity = finding.severity.word
      message = finding.message
      label = finding.label.isEmpty ? nil : finding.label
      help = finding.help
      fingerprint = reported.fingerprint.description
      place = Place(reported.place)
      notes = zip(finding.notes, reported.notes).map { Note(message: $0.message, place: Place($1)) }
    }
  }

  private struct Note: Encodable {
    let message: String
    let place: Place
  }

  private struct Place: Encodable {
    let path: String
    let start: Point
    let end: Point

    init(_ place: ReportedPlace) {
      path = place.path
      start = Point(place.start(counting: .characters), offset: place.range.bytes.lowerBound)
      end = Point(place.end(counting: .characters), offset: place.range.bytes.upperBound)
    }
  }

  private struct Point: Encodable {
    let line: Int
    let column: Int
    let offset: Int

    init(_ place: LineAndColumn, offset: Int) {
      line = place.line
      column = place.column
      self.offset = offset
    }
  }

  private struct Customer: Encodable {
    let customer: String
    let id: String
    let path: String
    let stage: String?
    let nextGate: Gate?
    let improvements: [String]?

    init(_ standing: CustomerStanding, _ comparison: RunComparison?) {
      improvements = comparison?.improvements(of: standing)
      customer = standing.customer
      id = standing.id
      path = standing.path
      stage = standing.stage
      nextGate = standing.gate.map { gate in
        Gate(
          number: gate.number,
          stage: gate.stage,
          lacks: gate.lacks.map { Lack(kind: $0.kind.id, message: $0.message) }
        )
      }
    }
  }

  private struct Gate: Encodable {
    let number: Int
    let stage: String
    let lacks: [Lack]
  }

  private struct Lack: Encodable {
    let kind: String
    let message: String
  }
}

extension RunReport {
  /// The JSON Schema (draft 2020-12) of a report in the format `json`.
  public static var jsonSchema: String { JSONFormat.schema }
}

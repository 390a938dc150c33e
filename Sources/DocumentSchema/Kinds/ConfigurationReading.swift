public import Diagnostics
public import FrontMatter
public import HandoverModel

/// What `baton.yaml` says.
public struct ConfigurationReading: Sendable {
  /// The configuration; what is not written has its default.
  public let configuration: SiteConfiguration
  /// The time zone, where it was written; whether it exists is not known here.
  public let timeZone: Written<String>?
  /// What reading it found.
  public let findings: [Finding]

  /// Reads `fields`, those of `baton.yaml` where there is one, by the rules of `kind`.
  public init(_ fields: FieldMap?, kind: DocumentKind) {
    var reading = FieldsReading(vocabulary: Vocabulary(kinds: [], segments: []))
    let contents = fields.map { reading.contents(of: $0, by: kind.fields) } ?? [:]
    let segments = contents.texts("segments").map(\.value)
    configuration = SiteConfiguration(
      name: contents.word("name"),
      timeZone: contents.word("timezone"),
      segments: segments.isEmpty ? SiteConfiguration.standard.segments : segments
    )
    timeZone = contents.text("timezone")
    findings = reading.findings
  }
}

public import Diagnostics
public import FrontMatter
public import HandoverModel

/// What `baton.yaml` says.
public struct ConfigurationReading: Sendable {
  /// The configuration; what is not written, or not readable, has its default.
  public let configuration: SiteConfiguration
  /// The time zone, where it was written; whether it exists is not known here.
  public let timeZone: Written<String>?
  /// The logo, where it was written; whether the file exists is not known here.
  public let logo: Written<ContentPath>?
  /// The folders for which it says something; whether they exist is not known here.
  public let folders: [Written<ContentPath>]
  /// The settings that say what no customer may read and could not be read as a whole, each where it stands.
  public let unreadSecrets: [Written<String>]
  /// What reading it found.
  public let findings: [Finding]

  /// Reads `fields`, those of `baton.yaml` where there is one, by the rules of `kind`, with the names that are `known`.
  public init(_ fields: FieldMap?, kind: DocumentKind, known: KnownNames) {
    guard let fields else {
      (configuration, timeZone, logo, folders, unreadSecrets, findings) = (.standard, nil, nil, [], [], [])
      return
    }
    var reading = FieldsReading(vocabulary: Vocabulary(kinds: [], segments: []))
    let others = FieldMap(fields.fields.filter { $0.name != "findings" }, range: fields.range)
    let contents = reading.fields(of: others, by: TimingReading.rules(kind.fields, for: fields))
    let policy = Self.policy(in: fields, by: kind, known: known, with: &reading)
    let written = contents.texts("segments")
    let segments = written.isEmpty ? SiteConfiguration.standard.segments : written
    let calendar = CalendarReading(contents, of: fields, after: reading.record.log.told)
    let timing = TimingReading(contents.entries("timing"), segments: segments)
    var addresses = AddressReading(contents)
    logo = addresses.logo(contents["logo"])
    let accent: Written<String>? = contents["accent"]
    let colour = accent.flatMap { Colour($0.value) }
    let faint = accent.flatMap { written in colour.flatMap { FaintAccent.finding($0, at: written) } }
    let competitors = contents.texts("competitors")
    unreadSecrets = UnreadSecrets.places(
      in: fields,
      read: ["competitors": competitors.count, "internal-domains": addresses.addresses.internalDomains.count]
    )
    configuration = SiteConfiguration(
      vendor: .init(name: contents.word("name"), logo: logo?.value, accent: colour),
      conventions: .init(contents),
      addresses: addresses.addresses,
      segments: segments,
      calendar: calendar.calendar,
      timing: timing.timing,
      competitors: competitors,
      findings: policy?.policy ?? .standard
    )
    timeZone = contents["timezone"]
    folders = policy?.folders ?? []
    let special = calendar.findings + timing.findings + addresses.findings + [faint].compactMap { $0 }
    findings = reading.record.log.told + (policy?.findings ?? []) + special
  }

  /// `findings:` has maps within maps, which the schema's types do not: it is read apart from the other fields.
  private static func policy(
    in fields: FieldMap,
    by kind: DocumentKind,
    known: KnownNames,
    with reading: inout FieldsReading
  ) -> FindingPolicyReading? {
    guard let field = fields["findings"], let rule = kind.fields.first(where: { $0.name == field.name }) else {
      return nil
    }
    return FindingPolicyReading(field, by: rule, known: known, with: &reading)
  }
}

extension SiteConfiguration.Conventions {
  fileprivate init(_ contents: FieldSet) {
    self.init(
      language: contents.word("language").flatMap(SiteConfiguration.Language.init(rawValue:)) ?? .english,
      timeZone: contents.word("timezone"),
      currency: contents.word("currency")
    )
  }
}

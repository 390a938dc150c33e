/// What `baton.yaml` decides for the whole site. What is not written there, or not readable, is as in ``standard``.
public struct SiteConfiguration: Sendable, Hashable {
  /// Whose site it is, and how it is recognised.
  public let vendor: Vendor
  /// How words, times and sums are written.
  public let conventions: Conventions
  /// Where the site and its sources are.
  public let addresses: Addresses
  /// The sizes of customers that the vendor tells apart, at least one.
  public let segments: [String]
  /// On which days the vendor works.
  public let calendar: WorkingCalendar
  /// How early things must happen.
  public let timing: Timing
  /// The competitors, whose names no customer may read.
  public let competitors: [String]
  /// How bad each kind of finding is.
  public let findings: FindingPolicy

  /// A configuration; what is not given is as in ``standard``.
  public init(
    vendor: Vendor = Vendor(),
    conventions: Conventions = Conventions(),
    addresses: Addresses = Addresses(),
    segments: [String] = ["smb", "mid-market", "enterprise"],
    calendar: WorkingCalendar = .standard,
    timing: Timing = .standard,
    competitors: [String] = [],
    findings: FindingPolicy = .standard
  ) {
    self.vendor = vendor
    self.conventions = conventions
    self.addresses = addresses
    self.segments = segments
    self.calendar = calendar
    self.timing = timing
    self.competitors = competitors
    self.findings = findings
  }

  /// What holds where there is no `baton.yaml`: in English, without a name, Monday to Friday, the timing of DOMAIN.md.
  public static let standard = SiteConfiguration()

  /// The vendor's name, on every page; `nil` where none was written.
  public var name: String? { vendor.name }

  /// The time zone in which "today" is read off the clock, by its IANA name; `nil` for that of the machine.
  public var timeZone: String? { conventions.timeZone }
}

extension SiteConfiguration {
  /// Whose site it is.
  public struct Vendor: Sendable, Hashable {
    /// The name.
    public let name: String?
    /// A picture of the content folder.
    public let logo: ContentPath?
    /// The colour of what stands out, as it was written: it may be too faint to read.
    public let accent: Colour?

    /// A vendor.
    public init(name: String? = nil, logo: ContentPath? = nil, accent: Colour? = nil) {
      self.name = name
      self.logo = logo
      self.accent = accent
    }
  }

  /// How words, times and sums are written.
  public struct Conventions: Sendable, Hashable {
    /// The language of the pages' own words.
    public let language: Language
    /// The time zone of all times, by its IANA name; whether it exists was not looked up. `nil` for that of the machine.
    public let timeZone: String?
    /// The currency of sums that have none of their own: three capital letters.
    public let currency: String?

    /// Some conventions.
    public init(language: Language = .english, timeZone: String? = nil, currency: String? = nil) {
      self.language = language
      self.timeZone = timeZone
      self.currency = currency
    }
  }

  /// A language that pages can be in.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case german = "de"
  }
}

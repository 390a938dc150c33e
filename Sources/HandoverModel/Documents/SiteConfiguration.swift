/// What `baton.yaml` decides for the whole site.
public struct SiteConfiguration: Sendable {
  /// The vendor's name, on every page; `nil` where none was written.
  public let name: String?
  /// The time zone in which "today" is read off the clock, by its IANA name; `nil` for that of the machine.
  public let timeZone: String?
  /// The sizes of customers that the vendor tells apart.
  public let segments: [String]

  /// A configuration.
  public init(name: String?, timeZone: String?, segments: [String]) {
    self.name = name
    self.timeZone = timeZone
    self.segments = segments
  }

  /// What holds where there is no `baton.yaml`.
  public static let standard = SiteConfiguration(
    name: nil,
    timeZone: nil,
    segments: ["smb", "mid-market", "enterprise"]
  )
}

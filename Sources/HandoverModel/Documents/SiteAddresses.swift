extension SiteConfiguration {
  /// Where the site and its sources are.
  public struct Addresses: Sendable, Hashable {
    /// The address of the site, without a slash at its end; feeds and calendars need it.
    public let site: String?
    /// The address at which a document is edited, with `{path}` where the document's path belongs.
    public let editTemplate: String?
    /// The domains that no customer may read of, in small letters: `crm.example`.
    public let internalDomains: [String]

    /// Some addresses.
    public init(site: String? = nil, editTemplate: String? = nil, internalDomains: [String] = []) {
      self.site = site
      self.editTemplate = editTemplate
      self.internalDomains = internalDomains
    }

    /// Where the document at `path`, a path as the version control knows it, is edited: every byte that may not stand in an
    /// address as `%` and two digits. `nil` where nothing was configured.
    public func edit(_ path: String) -> String? {
      editTemplate?.replacing("{path}", with: path.utf8.map(Self.escaped).joined())
    }

    /// Whether `host` is an internal domain, or one below it; letter case does not matter.
    public func isInternal(host: String) -> Bool {
      let host = host.lowercased()
      return internalDomains.contains { host == $0 || host.hasSuffix("." + $0) }
    }

    private static func escaped(_ byte: UInt8) -> String {
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "-._~/".contains(character) {
        return String(character)
      }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }
  }
}

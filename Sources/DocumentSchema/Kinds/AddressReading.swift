internal import Diagnostics
internal import HandoverModel

/// Reads the addresses of `baton.yaml`: `site-url:`, `edit-url:`, `internal-domains:`, and the path of the logo.
struct AddressReading {
  /// What they say.
  private(set) var addresses = SiteConfiguration.Addresses()
  private var log = FindingLog()

  /// What is wrong with them.
  var findings: [Finding] { log.told }

  /// Takes the addresses from `contents`.
  init(_ contents: FieldSet) {
    addresses = SiteConfiguration.Addresses(
      site: contents.word("site-url").map(Self.withoutSlash),
      editTemplate: (contents["edit-url"] as Written<String>?).flatMap { edit($0) },
      internalDomains: (contents.list("internal-domains") as [Written<String>]).compactMap { domain($0) }
    )
  }

  /// The file of the content folder that `logo` names; what leads elsewhere is found.
  mutating func logo(_ logo: Written<String>?) -> Written<ContentPath>? {
    guard let logo else { return nil }
    if !logo.value.contains(":"), !logo.value.hasPrefix("//"), !logo.value.contains("\\"),
      let path = ContentPath("baton.yaml").resolving(logo.value), !path.parts.isEmpty
    {
      return Written(path, at: logo.range)
    }
    let complaint = ScalarReading.Complaint(
      expectation: "a file of the content folder",
      help: "put the picture into the content folder, and write its path there, such as images/logo.png"
    )
    log.append(WrongType.finding(logo.value, in: "logo", because: complaint, at: logo.range))
    return nil
  }

  private mutating func edit(_ address: Written<String>) -> String? {
    if address.value.firstRange(of: "{path}") != nil { return address.value }
    log.append(EditAddressWithoutPath.finding(address))
    return nil
  }

  /// The domain in `domain`, also where more was written: a slip must not make it one that customers may read.
  private mutating func domain(_ domain: Written<String>) -> String? {
    if let complaint = InternetName.complaint(aboutDomain: domain.value) {
      log.append(WrongType.finding(domain.value, in: "internal-domains", because: complaint, at: domain.range))
    }
    return InternetName.domain(in: domain.value)?.lowercased()
  }

  private static func withoutSlash(_ address: String) -> String {
    String(address.reversed().drop { $0 == "/" }.reversed())
  }
}

public import HandoverModel

/// Where a file of the site is: a path below the output folder, and for a link also a place on the page.
public struct PageAddress: Sendable, Hashable, Comparable {
  /// The path, with `/` between its parts: `customers/apex/index.html`.
  public let path: String

  /// The file at `path` of the site.
  public init(_ path: String) {
    self.path = path
  }

  /// The last part of the path: `index.html`.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// What a link on the page at `page` says to lead here, so that the site works under any path and from disk;
  /// `anchor` names a place on this page.
  public func link(from page: PageAddress, anchor: String? = nil) -> String {
    let fragment = anchor.map { "#" + Self.escaped($0) } ?? ""
    if page == self, !fragment.isEmpty { return fragment }
    let here = page.path.split(separator: "/")
    let there = path.split(separator: "/")
    var common = 0
    while common < here.count - 1, common < there.count - 1, here[common] == there[common] { common += 1 }
    let up = Array(repeating: "..", count: here.count - 1 - common)
    return (up + there[common...].map(Self.escaped)).joined(separator: "/") + fragment
  }

  /// By their paths.
  public static func < (left: PageAddress, right: PageAddress) -> Bool { left.path < right.path }

  /// Percent signs for whatever an address may not hold as it is (RFC 3986, 2.3).
  private static func escaped(_ part: some StringProtocol) -> String {
    var escaped = ""
    for byte in part.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isPlain || "-._~".unicodeScalars.contains(scalar) {
        escaped.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return escaped
  }
}

extension PageAddress {
  /// What is coming.
  public static let index = PageAddress("index.html")
  /// The one style sheet.
  public static let styleSheet = PageAddress("assets/style.css")
  /// The one script of the site: it counts days to today where a page was built earlier.
  public static let script = PageAddress("assets/days.js")

  /// What a CSM reads before the introduction.
  public static func brief(of id: String) -> PageAddress { PageAddress("customers/\(id)/index.html") }
  /// The plan of the first 90 days.
  public static func plan(of id: String) -> PageAddress { PageAddress("customers/\(id)/plan/index.html") }
  /// The same for a calendar program.
  public static func planCalendar(of id: String) -> PageAddress { PageAddress("customers/\(id)/plan/plan.ics") }
  /// Its two meetings: the agenda, and what follows.
  public static func meeting(of id: String) -> PageAddress { PageAddress("customers/\(id)/meeting/index.html") }
  /// The whole handover document.
  public static func handover(of id: String) -> PageAddress { PageAddress("customers/\(id)/handover/index.html") }
  /// All playbooks, by phase.
  public static let playbooks = PageAddress("playbooks/index.html")
  /// A playbook.
  public static func playbook(_ id: String) -> PageAddress { PageAddress("playbooks/\(id)/index.html") }
  /// A document of a kind that a company added.
  public static func general(_ name: DocumentName) -> PageAddress {
    PageAddress("documents/\(name.kind)/\(name.id)/index.html")
  }
  /// What a kind of finding means.
  public static func finding(_ id: String) -> PageAddress { PageAddress("findings/\(id)/index.html") }
  /// The page with all words of `document`.
  static func words(of document: any Document) -> PageAddress {
    switch document {
    case let handover as Handover: .handover(of: handover.id)
    case let playbook as Playbook: .playbook(playbook.id)
    default: .general(DocumentName(kind: document.content.kind, id: document.content.id.value))
    }
  }
  /// A file of the content folder that a document links to, copied as it is.
  public static func attachment(_ path: ContentPath) -> PageAddress { PageAddress("files/\(path)") }
}

extension Handover {
  /// The way from `page` to a section of this, by its name in the schema, on the handover page; to that page where it has none.
  func link(toSection key: String, from page: PageAddress) -> String {
    let anchor = content.section(key)?.heading.anchor ?? ""
    return PageAddress.handover(of: id).link(from: page, anchor: anchor.isEmpty ? nil : anchor)
  }
}

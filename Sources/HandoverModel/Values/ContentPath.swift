/// A file's place within the content folder, such as `handovers/apex.md`; how documents name each other.
public struct ContentPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The parts, none of them empty, `.` or `..`.
  public let parts: [String]

  /// The place that `path` names, with `/` between its parts.
  public init(_ path: String) {
    parts = path.split(separator: "/").map(String.init)
  }

  private init(parts: [String]) {
    self.parts = parts
  }

  /// The place that `reference`, a relative path in the document at this place, leads to; `nil` outside the content folder.
  public func resolving(_ reference: String) -> ContentPath? {
    var resolved = reference.hasPrefix("/") ? [] : Array(parts.dropLast())
    for part in reference.split(separator: "/") where part != "." {
      if part != ".." {
        resolved.append(String(part))
      } else if resolved.popLast() == nil {
        return nil
      }
    }
    return ContentPath(parts: resolved)
  }

  /// The file's name without its folders and without `.md`.
  public var stem: String {
    let name = parts.last ?? ""
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  /// Whether it is a Markdown file.
  var isMarkdown: Bool { (parts.last ?? "").lowercased().hasSuffix(".md") }

  /// Whether a browser would run what is in it: such a file, copied to the site, could act as the reader.
  public var runsInABrowser: Bool {
    let ending = (parts.last ?? "").lowercased().split(separator: ".").last.map(String.init) ?? ""
    return ["html", "htm", "xhtml", "xht", "shtml", "svg", "svgz", "xml", "xsl", "js", "mjs", "mht", "mhtml", "swf"]
      .contains(ending)
  }

  /// The folder it is in at the top of the content folder; empty for a file that is in none.
  public var topFolder: String { parts.count > 1 ? parts[0] : "" }

  /// Byte by byte: to a file system, `é` as one character and as two are two names.
  public static func == (left: ContentPath, right: ContentPath) -> Bool {
    left.parts.elementsEqual(right.parts) { $0.utf8.elementsEqual($1.utf8) }
  }

  /// Hashes the bytes of the parts.
  public func hash(into hasher: inout Hasher) {
    for part in parts {
      for byte in part.utf8 { hasher.combine(byte) }
      hasher.combine(UInt8(ascii: "/"))
    }
  }

  /// With `/` between the parts.
  public var description: String { parts.joined(separator: "/") }

  /// By their parts, in the order of their letters.
  public static func < (left: ContentPath, right: ContentPath) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

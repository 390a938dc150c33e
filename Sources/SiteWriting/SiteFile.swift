/// A file that shall exist in the output folder.
public struct SiteFile: Sendable, Hashable {
  /// Where, relative to the output folder, with `/` between the parts: `customers/apex/index.html`.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]

  /// The file at `path` that holds `bytes`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

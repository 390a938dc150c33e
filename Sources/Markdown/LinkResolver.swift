/// Tells where a page's links lead.
public protocol LinkResolver: Sendable {
  /// The address `link` gets on the page; `nil` to show its words without a link.
  func address(of link: Inline.Link) -> String?
  /// The address `image` gets on the page; `nil` to show its alternative text instead.
  func address(of image: Inline.Image) -> String?
}

/// Leaves all links and images as they are written.
public struct WrittenAddresses: LinkResolver {
  /// Links as they are written.
  public init() {}

  /// The destination, as written.
  public func address(of link: Inline.Link) -> String? { link.destination }

  /// The source, as written.
  public func address(of image: Inline.Image) -> String? { image.source }
}

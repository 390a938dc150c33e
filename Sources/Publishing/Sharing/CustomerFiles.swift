internal import Checks
public import Diagnostics
internal import HandoverModel
internal import Pages

/// What one customer gets, or why they get nothing.
public struct CustomerFiles: Sendable {
  /// The customer's name.
  public let customer: String
  /// Why they get nothing, each at its place; empty where they get something.
  public let obstacles: [Finding]
  /// Whether the deal was lost, or the handover withdrawn.
  public let isWithdrawn: Bool
  /// The files, by their names; none where something stands in the way.
  public let files: [(name: String, bytes: [UInt8])]
}

extension Pipeline {
  /// What the customer of the handover called `id` gets; `nil` where there is no such handover.
  ///
  /// What is broken in the templates stands in the way too.
  public func customerFiles(of id: String) -> CustomerFiles? {
    guard let handover = checked.book.handovers.first(where: { $0.id == id }), let share = checked.share(of: handover)
    else { return nil }
    let obstacles = (share.obstacles + templateFindings).sorted()
    let pages = obstacles.isEmpty ? SitePages.shared(withCustomerOf: id, in: checked) : []
    return CustomerFiles(
      customer: handover.customer,
      obstacles: obstacles,
      isWithdrawn: share.isWithdrawn,
      files: pages.map { page in (page.address.name, self.html(of: page)) }
    )
  }

  /// The ids of all handovers, in order.
  public var handoverIDs: [String] { checked.book.handovers.map(\.id) }

  /// Writes `files` into the folder at `path`, which is made where it is not there. A file of the same name is replaced, whole or not at
  /// all; nothing else is touched.
  ///
  /// - Throws: ``OutputError`` where one cannot be written.
  public static func write(_ files: [(name: String, bytes: [UInt8])], into path: String) throws(OutputError) {
    try NewFile.makeFolder(path)
    for file in files { try NewFile.replace(with: file.bytes, at: "\(path)/\(file.name)") }
  }
}

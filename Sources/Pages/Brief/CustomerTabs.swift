internal import HandoverModel
internal import Templates

/// The ways between the pages of one customer.
struct CustomerTabs: Sendable {
  /// The way to the brief.
  let brief: String
  /// Whether this is the brief.
  let isBrief: Bool
  /// The way to the whole handover.
  let handover: String
  /// Whether this is the whole handover.
  let isHandover: Bool

  /// The ways between the pages of the customer `id`, on one of them.
  init(of id: String, shownOn page: PageAddress) {
    brief = PageAddress.brief(of: id).link(from: page)
    isBrief = page == .brief(of: id)
    handover = PageAddress.handover(of: id).link(from: page)
    isHandover = page == .handover(of: id)
  }
}

extension CustomerTabs: TemplateModel {
  static let fields: TemplateFields<CustomerTabs> = [
    .text("brief") { $0.brief },
    .flag("isBrief") { $0.isBrief },
    .text("handover") { $0.handover },
    .flag("isHandover") { $0.isHandover },
  ]
}

public import Checks
public import Diagnostics
internal import HandoverModel
internal import Pages

/// What one customer gets, or why they get nothing.
public struct CustomerFiles: Sendable {
  /// A file, and what is in it.
  public typealias File = (name: String, bytes: [UInt8])

  /// The id of their handover.
  public let id: String
  /// The customer's name.
  public let customer: String
  /// Why they get nothing for now, whatever their handover says; `nil` where they may get something.
  public let withholding: Withholding?
  /// Why they get nothing, each at its place; empty where they get something, or would get nothing anyway.
  public let obstacles: [Finding]
  /// The files; none where something stands in the way.
  public let files: [File]
  /// What was found in what they read, and does not stand in the way.
  public let doubts: [Finding]
  /// What is to be known of it besides, in whole sentences.
  public let notes: [String]
}

/// The handover that somebody means, by its id, its file or the customer's name.
public enum FoundCustomer: Sendable {
  /// That one.
  case customer(CustomerFiles)
  /// It is there, and a part of it cannot be read, as these findings say.
  case unreadable([Finding])
  /// There is none; `near` is the id of the one that was probably meant.
  case nobody(near: String?, ids: [String])
}

extension Pipeline {
  /// What the customer of the handover gets that is called `name`: its id, its file, or the customer's name.
  ///
  /// What is broken in the templates stands in the way too.
  public func customerFiles(of name: String) -> FoundCustomer {
    let handovers = checked.book.handovers
    if let handover = handovers.first(where: { $0.id == name }) ?? handovers.only(where: { $0.isCalled(name) }) {
      return customerFiles(of: handover)
    }
    if let handover = checked.book.unreadable.first(where: { $0.id == name || $0.isCalled(name) }) {
      return .unreadable(checked.findings(in: handover.file).filter { $0.severity == .broken })
    }
    let ids = Dictionary(
      handovers.flatMap { [($0.id, $0.id), ($0.customer, $0.id)] },
      uniquingKeysWith: { first, _ in first }
    )
    let near = ids.keys.sorted().nearest(to: name).flatMap { ids[$0] }
    return .nobody(near: near, ids: handovers.map(\.id))
  }

  private func customerFiles(of handover: Handover) -> FoundCustomer {
    guard let share = checked.share(of: handover) else { return .nobody(near: nil, ids: []) }
    let obstacles = share.isWithdrawn ? [] : (share.obstacles + templateFindings).sorted()
    let pages = obstacles.isEmpty ? SitePages.shared(withCustomerOf: handover.id, in: checked) : []
    return .customer(
      CustomerFiles(
        id: handover.id,
        customer: handover.customer,
        withholding: share.withholding,
        obstacles: obstacles,
        files: pages.map { page in (page.address.name, self.html(of: page)) },
        doubts: checked.findings(readIn: share),
        notes: share.notes(on: handover, in: checked.book)
      )
    )
  }
}

extension Handover {
  /// Whether somebody who types `name` means this one: by its file, or by the customer's name in any letter case.
  fileprivate func isCalled(_ name: String) -> Bool {
    name == file.path || name == path.description || name.hasSuffix("/" + path.description)
      || name.lowercased() == customer.lowercased()
  }
}

extension Array {
  /// The only one for which `holds` is true; `nil` where there are several.
  fileprivate func only(where holds: (Element) -> Bool) -> Element? {
    let found = filter(holds)
    return found.count == 1 ? found.first : nil
  }
}

extension CustomerShare {
  /// What whoever sends it should know besides what was found.
  fileprivate func notes(on handover: Handover, in book: AccountBook) -> [String] {
    var notes: [String] = []
    if !isAccepted {
      let csm = handover.team.csm.map { book.personName($0.value) } ?? "The CSM"
      notes.append("\(csm) has not accepted this handover yet: there is a success plan, and no introduction.")
    }
    if unknownPast != nil {
      let why = unknownPast == .shallow ? "only the last commits are here" : "git does not tell the past of this file"
      notes.append("Whether the plan changed since it was agreed to is not known: \(why).")
    }
    return notes
  }
}

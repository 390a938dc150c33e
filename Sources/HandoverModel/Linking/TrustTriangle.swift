/// How far the three relations of the triangle of trust hold (DOMAIN.md, "Triangle of Trust").
public struct TrustTriangle: Sendable {
  /// How far a relation holds.
  public enum Hold: Sendable, Hashable {
    /// All that it needs is there.
    case held
    /// A part of it is there.
    case partly
    /// Nothing of it is there.
    case missing
  }

  /// A, between Sales and CSM: they met, and of each it is written what they do and do not do.
  public let salesSuccess: Hold
  /// The last day on which they met; `nil` where they have not yet.
  public let met: CalendarDate?
  /// Those of the two of whom nothing is written, by their ids.
  public let undescribed: [PersonID]
  /// B, between Sales and the customer: each key contact has one of us, and was met.
  public let salesCustomer: Hold
  /// The key contacts whom nobody of us looks after, by their names.
  public let unowned: [String]
  /// The key contacts whom none of us has met, by their names.
  public let unmet: [String]
  /// C, between the customer and the CSM: an endorsement, and a proof story from another customer.
  public let customerSuccess: Hold
  /// Whether the endorsement is written.
  public let hasEndorsement: Bool
  /// Whether the proof story is written.
  public let hasProof: Bool

  /// So many names are said of a side; the others are counted.
  public static let namesShown = 3

  /// The triangle of `account` in `book`.
  public init(of account: Account, in book: AccountBook) {
    let handover = account.handover
    met = handover.progress.internalMeetings.map(\.value).filter { $0 <= book.today }.max()
    let team = [handover.team.ae, handover.team.csm].compactMap { $0?.value }
    undescribed = team.filter { id in
      book.people[id].map { $0.duties.does.isEmpty || $0.duties.doesNot.isEmpty } ?? true
    }
    salesSuccess = met == nil ? .missing : team.count == 2 && undescribed.isEmpty ? .held : .partly
    let key = handover.stakeholders.filter {
      $0.plays([.economicBuyer, .executiveSponsor, .champion, .technicalDecisionMaker])
    }
    unowned = key.filter { $0.ourOwner?.value == nil }.map(\.nameText)
    unmet = key.filter { $0.met?.value != true }.map(\.nameText)
    salesCustomer =
      key.isEmpty || unowned.count == key.count ? .missing : unowned.isEmpty && unmet.isEmpty ? .held : .partly
    hasEndorsement = handover.meeting?.endorsement?.isGiven ?? false
    hasProof = handover.meeting?.proofStory?.isGiven ?? false
    customerSuccess = hasEndorsement && hasProof ? .held : hasEndorsement || hasProof ? .partly : .missing
  }
}

/// What is known of the past of a project's documents.
public struct ProjectHistory: Sendable {
  private let histories: [ContentPath: DocumentHistory]
  private let accepted: [ContentPath: Handover]
  private let agreed: [ContentPath: Handover]
  private let otherwise: DocumentHistory

  /// The pasts of some documents, and some handovers as they were accepted and as their customers agreed to the plan; of every other document nothing is known for the reason
  /// `otherwise`.
  public init(
    _ histories: [ContentPath: DocumentHistory] = [:],
    accepted: [ContentPath: Handover] = [:],
    agreed: [ContentPath: Handover] = [:],
    otherwise: DocumentHistory.Unknown
  ) {
    self.histories = histories
    self.accepted = accepted
    self.agreed = agreed
    self.otherwise = DocumentHistory(unknown: otherwise)
  }

  /// Nothing is known.
  public static let none = ProjectHistory(otherwise: .noRepository)

  /// The past of the document at `path`.
  public func history(of path: ContentPath) -> DocumentHistory { histories[path] ?? otherwise }

  /// The handover at `path` as it was at the end of the day on which it was accepted; `nil` where that is not known, or it is as
  /// it was.
  public func accepted(_ path: ContentPath) -> Handover? { accepted[path] }

  /// The handover at `path` as it was at the end of the day on which its customer agreed to the success plan; `nil` where that is not
  /// known, or it is as it was.
  public func agreed(_ path: ContentPath) -> Handover? { agreed[path] }
}

public import HandoverModel
public import History

/// What to build, from where to where. Every path is as a person would type it.
public struct BuildRequest: Sendable {
  /// The content folder.
  public var content: String
  /// The project's own templates; `nil` for none.
  public var templates: String?
  /// The output folder.
  public var output: String
  /// The day for which the site is built; `nil` for the day on the clock in the configured time zone.
  public var today: CalendarDate?
  /// Whether to write what is not broken although something is.
  public var keepsGoing: Bool
  /// Where the past of the documents is looked for.
  public var past: Past = .repository

  /// What to build.
  public init(content: String, templates: String?, output: String, today: CalendarDate?, keepsGoing: Bool) {
    self.content = content
    self.templates = templates
    self.output = output
    self.today = today
    self.keepsGoing = keepsGoing
  }

  /// Where the past of documents is looked for.
  public enum Past: Sendable {
    /// In the repository around the content folder.
    case repository
    /// In the repository around the content folder, up to the commit with this name.
    case commit(String)
    /// Nowhere: nothing is known.
    case nowhere
    /// In these versions, the oldest first.
    case versions([WrittenVersion])
  }
}

/// Why a new document cannot be begun as it was asked for.
public struct DraftFault: Error, Sendable, Hashable {
  /// What is wrong, one line without a full stop.
  public let message: String
  /// What to do; empty where the message says it.
  public let help: String

  init(_ message: String, help: String = "") {
    self.message = message
    self.help = help
  }
}

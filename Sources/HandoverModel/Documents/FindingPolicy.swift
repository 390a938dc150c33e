public import Diagnostics

/// How bad a company holds each kind of finding to be: `findings:` in `baton.yaml`.
///
/// 1. What is broken stays broken: a page would be wrong or leak, and nobody may wish that away.
/// 2. The deepest folder that says something of a kind decides; else the document's stage; else what is said for the whole site.
/// 3. Of what nobody says anything, the kind's own severity holds.
public struct FindingPolicy: Sendable, Hashable {
  /// How bad findings of a kind are to be.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// The command exits with 1; the pages are written all the same.
    case error
    case warning
    case advice
    /// They are not told at all.
    case ignore
  }

  /// Levels by the kinds' names.
  public typealias Levels = [String: Level]

  /// For the whole site.
  public let everywhere: Levels
  /// For what is in a folder of the content folder, or deeper.
  public let folders: [ContentPath: Levels]
  /// For documents in a stage.
  public let stages: [String: Levels]

  /// A policy.
  public init(everywhere: Levels = [:], folders: [ContentPath: Levels] = [:], stages: [String: Levels] = [:]) {
    self.everywhere = everywhere
    self.folders = folders
    self.stages = stages
  }

  /// Each finding as bad as its kind says.
  public static let standard = FindingPolicy()

  /// How bad `finding` is in the document at `path` that is in `stage`, both `nil` for what is in no document; `nil` where it is
  /// to be ignored.
  public func severity(of finding: Finding, at path: ContentPath? = nil, stage: String? = nil) -> Severity? {
    guard finding.severity != .broken, let level = level(of: finding.kind.id, at: path, stage: stage) else {
      return finding.severity
    }
    switch level {
    case .error: return .notReady
    case .warning: return .warning
    case .advice: return .advice
    case .ignore: return nil
    }
  }

  /// What is said of the kind called `kind`; `nil` for nothing.
  private func level(of kind: String, at path: ContentPath?, stage: String?) -> Level? {
    if !folders.isEmpty, let path {
      for depth in stride(from: path.parts.count - 1, to: 0, by: -1) {
        let folder = ContentPath(path.parts.prefix(depth).joined(separator: "/"))
        if let level = folders[folder]?[kind] { return level }
      }
    }
    return stage.flatMap { stages[$0]?[kind] } ?? everywhere[kind]
  }
}

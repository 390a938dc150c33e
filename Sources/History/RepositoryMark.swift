internal import Glibc

/// What tells that a folder is in a repository.
public enum RepositoryMark {
  /// Whether a repository is at `folder` or at one around it.
  static func isAround(_ folder: String) -> Bool { path(of: folder) != nil }

  /// Where `folder` is in the repository around it, without slashes at its ends; empty for its top, `nil` where there is no repository.
  public static func path(of folder: String) -> String? {
    guard let resolved = realpath(folder, nil) else { return nil }
    defer { free(resolved) }
    let whole = String(cString: resolved)
    var place = whole[...]
    while true {
      if isAt(String(place)) { return String(whole.dropFirst(place.count).drop { $0 == "/" }) }
      guard let slash = place.lastIndex(of: "/"), place != "/" else { return nil }
      place = slash == place.startIndex ? "/" : place[..<slash]
    }
  }

  /// Whether a repository begins at `folder`.
  static func isAt(_ folder: String) -> Bool { access(folder + "/.git", F_OK) == 0 }
}

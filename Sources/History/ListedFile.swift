/// What stands at a path of a commit.
enum ListedFile: Hashable {
  /// A file; git keeps its content under this name.
  case file(blob: String)
  /// A link to elsewhere; git keeps under this name where it leads.
  case link(blob: String)
  /// Another repository.
  case repository

  /// What git lists with `mode`, six digits, and the name of its content.
  init(mode: String, name: String) {
    // 100644 and 100755 are files, 120000 is a link, 160000 another repository.
    self = mode.hasPrefix("100") ? .file(blob: name) : mode == "120000" ? .link(blob: name) : .repository
  }

  /// The name under which git keeps what it holds; `nil` for another repository.
  var blob: String? {
    switch self {
    case .file(let blob), .link(let blob): blob
    case .repository: nil
    }
  }
}

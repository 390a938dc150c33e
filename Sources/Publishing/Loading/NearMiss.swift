internal import Diagnostics
internal import HandoverModel

/// What a person meant who named a document that is not there: "did you mean".
public enum NearMiss {
  /// The file of the document in the folder `content` that `written` was probably meant to be: its path with other letters, its name
  /// without its folder, the beginning of its name, or a name with a letter wrong; `nil` where none is near, or several are.
  public static func document(called written: String, in content: String) -> String? {
    guard let listing = try? FolderListing(of: content) else { return nil }
    let paths = listing.files.filter { $0.hasSuffix(".md") }.map { ContentPath($0) }.sorted()
    let wanted = folded(ContentPath(written).stem)
    guard !wanted.isEmpty else { return nil }
    let stems = paths.map { folded($0.stem) }
    let beginning = stems.filter { $0.hasPrefix(wanted + "-") }
    let near = stems.contains(wanted) ? wanted : beginning.count == 1 ? beginning[0] : stems.nearest(to: wanted)
    return stems.firstIndex { $0 == near }.map { "\(content)/\(paths[$0])" }
  }

  /// Without the ending of another program's files, in small letters, with hyphens for blanks.
  private static func folded(_ name: String) -> String {
    let stem = name.split(separator: ".").first.map(String.init) ?? ""
    return stem.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: "-")
  }
}

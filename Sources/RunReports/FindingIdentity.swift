internal import Diagnostics

/// What a finding is known by in every run.
///
/// 1. Its kind.
/// 2. The document, by its kind and id, so that it may be renamed; any other file by its path within the content folder.
/// 3. What it is about: the subjects that it names itself, or else the first line of its characters and the words that its message
///    quotes. Line numbers do not count, and neither do days that pass: "15 days ago" is no quote.
struct FindingIdentity {
  /// The words, those of one part behind the other.
  let words: [String]

  /// That of `finding` in the file at `path` within the content folder, which is the document called `document`.
  init(of finding: Finding, at path: String, in document: String?) {
    let about = finding.subjects ?? [Self.firstLine(of: finding)] + Self.quotes(of: finding, at: path)
    words = [finding.kind.id] + (document.map { ["document", $0] } ?? ["file", path]) + about
  }

  /// That by which baselines of version 1 know it: documents by their paths too, and quoted was every other piece between two marks.
  init(inVersion1Of finding: Finding, at path: String) {
    let pieces = finding.message.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    let quotes = path.isEmpty ? [] : pieces.filter { $0.offset % 2 == 1 }.map { String($0.element) }
    words = [finding.kind.id, path, Self.firstLine(of: finding)] + quotes
  }

  /// What is said of the content folder itself quotes how somebody typed its path.
  private static func quotes(of finding: Finding, at path: String) -> [String] {
    path.isEmpty ? [] : QuotedWords(in: finding.message).words
  }

  /// How much of what a finding is about counts, in bytes.
  private static let most = 400

  private static func firstLine(of finding: Finding) -> String {
    let bytes = finding.range.file.bytes[finding.range.bytes].prefix(most)
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

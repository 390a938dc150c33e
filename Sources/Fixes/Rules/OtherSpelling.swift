internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel

/// A date, a choice or an amount in a spelling that is not read, and that means only one thing: `31.3.2026`, `hihg`, `220k`, `usd`; and
/// one of our people by their whole name, where their id belongs.
enum OtherSpelling: FixRule {
  static let name = "values in another spelling"

  static func fixes(of document: FixableDocument) -> [Fix] {
    document.findings.filter { [WrongType.kind, UnknownPerson.kind].contains($0.kind) }.filter {
      !MisspeltStage.isAboutStage($0, in: document)
    }.compactMap {
      Fix(writingSuggestionOf: $0)
    }
  }
}

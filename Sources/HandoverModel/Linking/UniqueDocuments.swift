internal import Diagnostics

/// Documents, each name once.
struct UniqueDocuments<Kind: Document> {
  /// The documents, in the order of their names.
  let documents: [Kind]
  /// Documents whose name was taken, in their order.
  private(set) var duplicates: [Kind] = []
  /// What is said of those.
  private(set) var findings: [Finding] = []

  init(_ all: [Kind]) {
    var owners: [DocumentName: Kind] = [:]
    // An id that somebody wrote comes before one that was only made of a file's name.
    for document in all.filter(\.content.hasWrittenID) + all.filter({ !$0.content.hasWrittenID }) {
      if let owner = owners[document.name] {
        duplicates.append(document)
        findings.append(DuplicateID.finding(document.content.id, first: owner.content.id))
      } else {
        owners[document.name] = document
      }
    }
    documents = owners.sorted { $0.key < $1.key }.map(\.value)
  }
}

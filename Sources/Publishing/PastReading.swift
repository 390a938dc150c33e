internal import Diagnostics
internal import DocumentSchema
internal import Foundation
internal import FrontMatter
internal import HandoverModel
internal import History
internal import Markdown

/// The past of a project's documents, as far as checks and pages need it.
struct PastReading: Sendable {
  let past: ProjectHistory
  let findings: [Finding]

  /// Brings together `history` and the documents as they were read.
  init(_ history: ContentHistory, of read: ReadTree, by schemas: SchemaSet, in root: String) {
    let zone = read.configuration.configuration.timeZone.flatMap { TimeZone(identifier: $0) }
    let clock = zone.map { zone in
      { @Sendable (second: Int) in
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(second)))
      }
    }
    let histories = Dictionary(
      read.documents.all.map { ($0.path, history.history(of: $0.path, zone: clock)) },
      uniquingKeysWith: { first, _ in first }
    )
    let vocabulary = Vocabulary(kinds: schemas.kinds, segments: read.configuration.configuration.segments)
    let accepted = read.documents.handovers.compactMap { handover in
      histories[handover.path].flatMap { $0.acceptedVersion(of: handover) }.map { (handover, $0) }
    }
    let contents = history.contents(of: accepted.map(\.1))
    let earlier = accepted.compactMap { handover, version in
      contents[version.blob].map { bytes in
        let file = SourceFile(path: handover.file.path, bytes: bytes)
        let parts = DocumentParts(splitting: file)
        let reading = DocumentReading(
          path: handover.path,
          parts: parts,
          body: MarkdownDocument(parsing: file, from: parts.bodyOffset),
          kind: schemas.handover,
          vocabulary: vocabulary
        )
        return (handover.path, Handover(reading.content))
      }
    }
    past = ProjectHistory(
      histories,
      accepted: Dictionary(earlier.filter { $0.1.content.isWhole }, uniquingKeysWith: { first, _ in first }),
      otherwise: .noRepository
    )
    findings = history.problem.map { [$0.finding(at: SourceFile(path: root, bytes: []))] } ?? []
  }
}

extension ContentHistory {
  /// The past of the documents of `tree`, looked for where `source` says.
  init(of tree: SourceTree, in source: BuildRequest.Past) {
    let documents = tree.documents.map { Document(path: $0.path, bytes: $0.file.bytes) }
    switch source {
    case .repository: self.init(of: documents, in: tree.root)
    case .commit(let name): self.init(of: documents, in: tree.root, upTo: name)
    case .nowhere: self.init(unknown: .noRepository)
    case .versions(let versions): self.init(of: documents, as: versions)
    }
  }
}

extension DocumentHistory {
  /// The version of `handover` that was accepted, where it is not today's: the one in force at the end of `accepted-on`, or a later
  /// one that first wrote that day down. Somebody who accepts again accepts what stands there then.
  fileprivate func acceptedVersion(of handover: Handover) -> DocumentVersion? {
    guard let day = handover.progress.acceptedOn, let inForce = versions.lastIndex(where: { $0.day <= day.value }),
      let recorded = lastVersion(of: day.range)
    else { return nil }
    let version = versions[max(inForce, recorded)]
    return version == versions.last && !hasUncommittedChanges ? nil : version
  }
}

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
    let decided = read.documents.handovers.flatMap { handover in
      [handover.progress.acceptedOn, handover.successPlan.agreedOn].map { day in
        (handover, histories[handover.path].flatMap { $0.version(decidedOn: day) })
      }
    }
    let contents = history.contents(of: decided.compactMap(\.1))
    func earlier(_ handover: Handover, on day: Written<CalendarDate>?) -> (ContentPath, Handover)? {
      let version = histories[handover.path].flatMap { $0.version(decidedOn: day) }
      return version.flatMap { contents[$0.blob] }.map { bytes in
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
    func whole(_ day: (Handover) -> Written<CalendarDate>?) -> [ContentPath: Handover] {
      let versions = read.documents.handovers.compactMap { earlier($0, on: day($0)) }
      return Dictionary(versions.filter { $0.1.content.isWhole }, uniquingKeysWith: { first, _ in first })
    }
    past = ProjectHistory(
      histories,
      accepted: whole { $0.progress.acceptedOn },
      agreed: whole { $0.successPlan.agreedOn },
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
  /// The version about which somebody decided on `day`, where it is not today's: the one in force at the end of that day, or a later one
  /// that first wrote the day down. Somebody who decides again decides about what stands there then.
  fileprivate func version(decidedOn day: Written<CalendarDate>?) -> DocumentVersion? {
    guard let day, let inForce = versions.lastIndex(where: { $0.day <= day.value }),
      let recorded = lastVersion(of: day.range)
    else { return nil }
    let version = versions[max(inForce, recorded)]
    return version == versions.last && !hasUncommittedChanges ? nil : version
  }
}

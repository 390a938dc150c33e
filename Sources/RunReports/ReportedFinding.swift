public import Diagnostics

/// A finding as a run reports it: where it is, for whoever counts in lines, and what it is known by.
public struct ReportedFinding: Sendable {
  /// What was found.
  public let finding: Finding
  /// What it is known by, in this run and the next.
  public let fingerprint: Fingerprint
  /// What a baseline of version 1 knows it by.
  let earlierFingerprint: Fingerprint
  /// Where it is.
  public let place: ReportedPlace
  /// Where each of its notes is, in their order.
  public let notes: [ReportedPlace]

  /// All `findings` of a run, in their order; `documents` has the names of the files that are documents.
  static func all(
    _ findings: [Finding],
    in folder: ReportedFolder,
    naming documents: [SourceFile: String]
  ) -> [ReportedFinding] {
    var tables: [SourceFile: LineTable] = [:]
    func place(_ range: SourceRange) -> ReportedPlace {
      let table = tables[range.file] ?? LineTable(range.file)
      tables[range.file] = table
      return ReportedPlace(range, at: folder.path(of: range.file), in: table)
    }
    let fingerprints = Fingerprint.fingerprints(of: findings) { finding in
      let file = finding.range.file
      return FindingIdentity(of: finding, at: folder.contentPath(of: file), in: documents[file]).words
    }
    let earlier = Fingerprint.fingerprints(of: findings) {
      FindingIdentity(inVersion1Of: $0, at: folder.contentPath(of: $0.range.file)).words
    }
    return findings.indices.map { index in
      ReportedFinding(
        finding: findings[index],
        fingerprint: fingerprints[index],
        earlierFingerprint: earlier[index],
        place: place(findings[index].range),
        notes: findings[index].notes.map { place($0.range) }
      )
    }
  }
}

/// A range of characters in a file, for whoever counts in lines.
public struct ReportedPlace: Sendable {
  /// The file, from the top of the repository, or from the folder in which Baton runs where there is none; parts joined by `/`.
  public let path: String
  /// The characters.
  public let range: SourceRange
  private let lines: LineTable

  init(_ range: SourceRange, at path: String, in lines: LineTable) {
    self.range = range
    self.path = path
    self.lines = lines
  }

  /// The line and column of its first character, both from 1.
  public func start(counting unit: ColumnUnit) -> LineAndColumn {
    lines.place(of: range.bytes.lowerBound, counting: unit)
  }

  /// The line and column behind its last character, both from 1; the same as the start where nothing is marked.
  public func end(counting unit: ColumnUnit) -> LineAndColumn {
    lines.place(of: range.bytes.upperBound, counting: unit)
  }
}

internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Fixes
internal import HandoverModel
internal import Publishing

/// `baton fix`
struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Correct slips in the documents, and put in what is missing, for you to fill in.",
    discussion: """
      What can be meant in one way only is corrected:
      - names of fields, columns and headings that have a letter wrong
      - dates, choices and amounts in another spelling: 31.3.2026 becomes 2026-03-31; 3/4/2026 stays, because it may be in March or in \
      April; usd becomes USD
      - one of our people by their whole name: Alex Morgan becomes alex, where only one is called so
      - TBD, ??? and [Name] become UNKNOWN, which Baton turns into a question to somebody

      Sections and columns that the stage asks for are put in: empty, or with UNKNOWN in each row; fields that stand in a comment come \
      out of it. Nothing else in a file changes.

      What would lead to a new error is not corrected, and Baton says so. What you silenced with a comment, or ignore in baton.yaml, \
      stays as it is. With --dry-run nothing is written, and you see the lines that would change; git apply and patch -p1 read them.

      Exit codes: 0 when the files are as baton fix would have them, whatever else is wrong in them, so 1 only with --dry-run when \
      something would change; 2 for usage, 3 when a file could not be read or written. `baton fix && baton check` asks both.
      """
  )

  @Argument(help: ArgumentHelp("Files or folders in the content folder; all of it without.", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Show what would change, and write nothing.")
  var dryRun = false

  @OptionGroup var source: ContentOptions

  @OptionGroup var day: DayOptions

  func run() async throws {
    let content = source.folder
    do {
      Progress.show("Reading \(content)")
      defer { Progress.clear() }
      let request = BuildRequest(content: content, templates: nil, output: "", today: day.today, keepsGoing: false)
      let scope = try PathScope(paths, within: content)
      let mended = try await MendedProject(mending: request) { scope.contains($0.path) }
      Progress.clear()
      for retreat in mended.retreats { StandardError.write(Self.sentence(on: retreat)) }
      for doubt in mended.doubts { StandardError.write(Self.sentence(on: doubt)) }
      throw dryRun ? try show(mended) : try write(mended, within: scope)
    } catch let error as InputError {
      throw complain(error, reading: content)
    }
  }

  /// Shows what would change.
  private func show(_ mended: MendedProject) throws(ExitStatus) -> ExitStatus {
    for document in mended.documents {
      try Output.bytes(UnifiedDiff(from: document.original, to: document.bytes).bytes)
    }
    guard !mended.documents.isEmpty else {
      StandardError.write("Nothing would change.\n")
      return .fine
    }
    StandardError.write("\(Self.count(of: mended.documents)) would be made; nothing was written.\n")
    return .findings
  }

  /// Writes what changed, tells it, and counts what is left.
  private func write(_ mended: MendedProject, within scope: PathScope) throws(ExitStatus) -> ExitStatus {
    var written: [MendedProject.Document] = []
    var failure: ExitStatus?
    for document in mended.documents {
      do {
        try FileReplacement.write(document.bytes, to: document.original.path, replacing: document.original.bytes)
        written.append(document)
      } catch {
        failure = complain(error.description)
        continue
      }
      for fix in document.fixes {
        try Output.data("\(document.original.path): \(fix.report)".shownOnTerminal)
      }
    }
    if let failure { throw failure }
    let left = FindingsReport(mended.checked.findings.filter { scope.contains($0.range.file.path) })
    let done = written.isEmpty ? "There is nothing to fix" : "Made \(Self.count(of: written))"
    StandardError.write("\(done). Left for you: \(left.count). `baton check` tells them.\n")
    return .fine
  }

  /// "3 fixes in 2 files".
  private static func count(of documents: [MendedProject.Document]) -> String {
    let fixes = documents.reduce(0) { $0 + $1.fixes.count }
    return "\(Wording.count(fixes, "fix", "fixes")) in \(Wording.count(documents.count, "file"))"
  }

  private static func sentence(on retreat: MendedProject.Retreat) -> String {
    let why =
      switch retreat.reason {
      case .newError(let words): "that would lead to a new error: \(words)"
      case .noEnd: "what is written then would have to be mended again, without an end"
      }
    let rules = retreat.rules.joined(separator: " and ")
    return "\(retreat.path): \(rules) were not mended, because \(why)".shownOnTerminal + "\n"
  }

  private static func sentence(on doubt: Doubt) -> String {
    let file = doubt.place.file
    let line = LineTable(file).place(of: doubt.place.bytes.lowerBound, counting: .characters).line
    return "\(file.path):\(line): \(doubt.sentence)".shownOnTerminal + "\n"
  }
}

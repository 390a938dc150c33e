internal import Diagnostics
internal import Foundation
internal import Glibc
internal import RunReports

/// The file that holds a baseline.
struct BaselineFile {
  /// The file.
  let file: WrittenFile

  /// What stands in it.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where it cannot be read.
  func read() throws(ExitStatus) -> Baseline {
    do {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file.path))
      return try Baseline(parsing: String(decoding: bytes, as: UTF8.self))
    } catch let fault as Baseline.Fault {
      throw complain("cannot read \(file.path): \(fault)")
    } catch {
      throw complain("cannot read \(file.path): there is no such file, or it cannot be opened")
    }
  }

  /// Writes the findings of `report` into it, and says how many are new where it is there already.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where something else is in that file, or it cannot be written.
  func write(_ report: RunReport) throws(ExitStatus) -> ExitStatus {
    let before = try existing()
    let baseline = Baseline(of: report)
    try file.write(baseline.text)
    let new = before.map { $0.newCount(in: report) } ?? 0
    let count = Wording.count(baseline.entries.count, "finding", none: "no")
    let words = new == 0 ? count : "\(count), \(new) of them new,"
    StandardError.write(
      "Wrote \(words) into \(file.path.shownOnTerminal). Commit it, and check with --baseline \(file.path.shownOnTerminal)\n"
    )
    return tellBroken(report)
  }

  /// Takes out of it what `report` does not have any more, and adds nothing.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where it is no baseline, or cannot be written.
  func shorten(to report: RunReport) throws(ExitStatus) -> ExitStatus {
    let before = try read()
    let gone = before.gone(from: report)
    let after = before.shortened(to: report)
    if after.text != before.text { try file.write(after.text) }
    let left = Wording.count(after.entries.count, "finding is", "findings are", none: "none")
    let taken = gone.isEmpty ? "Nothing" : Wording.count(gone.count, "finding")
    let new = before.newCount(in: report)
    let added = new == 0 ? "" : "; \(new) more \(new == 1 ? "was" : "were") found, and not added"
    StandardError.write(
      "\(taken) taken out of \(file.path.shownOnTerminal): \(after.entries.isEmpty ? "nothing is" : left) left in it\(added)\n"
    )
    list(gone)
    return tellBroken(report)
  }

  /// Says what of `baseline` is not found any more, and that `command` takes it out.
  func tell(_ gone: [Baseline.Entry], takenOutBy command: String) {
    guard !gone.isEmpty else { return }
    let count = Wording.count(gone.count, "finding in it is", "findings in it are", none: "no")
    let them = gone.count == 1 ? "it" : "them"
    StandardError.write(
      "\(file.path.shownOnTerminal): \(count) not there any more. Take \(them) out: \(command.shownOnTerminal)\n"
    )
    list(gone)
  }

  private func list(_ entries: [Baseline.Entry]) {
    for entry in entries.prefix(20) {
      StandardError.write("  \(entry.path): \(entry.message)".shownOnTerminal + " [\(entry.kind)]\n")
    }
    if entries.count > 20 { StandardError.write("  … and \(entries.count - 20) more\n") }
  }

  /// Tells what stops the build, which no baseline has.
  private func tellBroken(_ report: RunReport) -> ExitStatus {
    let broken = report.findings.map(\.finding).filter { $0.severity == .broken }
    guard !broken.isEmpty else { return .fine }
    StandardError.write("\n")
    FindingsReport(broken).print()
    let count = Wording.count(broken.count, "error that stops the build is", "errors that stop the build are")
    StandardError.write("\(count) not in it: mend \(broken.count == 1 ? "it" : "them") first\n")
    return .findings
  }

  /// The baseline that is there; `nil` where nothing is. What is no baseline is not written over.
  private func existing() throws(ExitStatus) -> Baseline? {
    var status = stat()
    guard stat(file.path, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFREG,
      let bytes = try? Data(contentsOf: URL(fileURLWithPath: file.path))
    else { throw complain("cannot write \(file.path): something is there that is no baseline; name another file") }
    do {
      return try Baseline(parsing: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw complain("cannot write \(file.path): a file is there that is no baseline; name another one")
    }
  }
}

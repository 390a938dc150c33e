internal import Diagnostics
internal import Glibc
internal import Publishing

/// Asks the person at the terminal.
enum Terminal {
  /// Whether somebody is there: questions are shown on stderr, and answers come from stdin.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks all that `interview` wants to know for a new document, which a person calls `subject`.
  ///
  /// - Throws: ``ExitStatus/usage`` where the input ends before the last answer.
  static func ask(_ interview: inout Interview, about subject: String) throws {
    guard interview.question != nil else { return }
    StandardError.write(
      "A new \(subject.shownOnTerminal). Enter takes what stands in brackets; Ctrl-C stops, and nothing is written.\n"
    )
    while let question = interview.question {
      StandardError.write(prompt(for: question))
      guard let answer = readLine() else {
        StandardError.write("\nNothing was written, because the answers ended.\n")
        throw ExitStatus.usage
      }
      do {
        try interview.answer(answer)
      } catch {
        let help = error.help.isEmpty ? "" : ": \(error.help)"
        StandardError.write("  \((error.message + help).shownOnTerminal)\n")
      }
    }
  }

  private static func prompt(for question: Interview.Question) -> String {
    let hint = question.hint.isEmpty ? "" : " (\(question.hint))"
    let standard = question.standard.map { " [\($0)]" } ?? " [leave it open]"
    return (question.field + hint + standard).shownOnTerminal + ": "
  }
}

internal import ArgumentParser
internal import Diagnostics
internal import Glibc

/// Runs Baton with the arguments of the process, and ends the process with its exit code: 0 fine, 1 errors found (or
/// warnings with `--strict`), 2 usage, 3 I/O.
public func runBaton() async -> Never {
  // Whoever stops reading what is printed must not stop a site from being written.
  signal(SIGPIPE, SIG_IGN)
  do {
    var command = try Baton.parseAsRoot()
    if var asynchronous = command as? any AsyncParsableCommand {
      try await asynchronous.run()
    } else {
      try command.run()
    }
    exit(ExitStatus.fine.rawValue)
  } catch let status as ExitStatus {
    exit(status.rawValue)
  } catch {
    exit(report(error).rawValue)
  }
}

/// What to say where the first argument is nearly a command; `nil` where it is one, or near to none.
private func misspeltCommand() -> String? {
  guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return nil }
  let names = Baton.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  guard !names.contains(word), let near = names.nearest(to: word) else { return nil }
  return "Error: \"\(word.shownOnTerminal)\" is not a command. Did you mean baton \(near)?"
}

/// Says what ended the run: help goes to stdout, because it was asked for; anything else to stderr.
private func report(_ error: any Error) -> ExitStatus {
  let message = misspeltCommand() ?? Baton.fullMessage(for: error)
  if Baton.exitCode(for: error).isSuccess {
    do {
      try Output.data(message)
      return .fine
    } catch {
      return error
    }
  }
  StandardError.write(message.hasSuffix("\n") ? message : message + "\n")
  return .usage
}

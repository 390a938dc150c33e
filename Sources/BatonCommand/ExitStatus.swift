/// How a run ends, for whoever called it. Thrown by a command that has said all there is to say.
enum ExitStatus: Int32, Error {
  /// Nothing to complain about.
  case fine = 0
  /// Errors were found, or warnings where `--strict` counts them.
  case findings = 1
  /// The command line cannot be understood.
  case usage = 2
  /// Something could not be read or written.
  case inputOutput = 3
}

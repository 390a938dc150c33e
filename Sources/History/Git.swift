internal import Glibc

/// git, as it is run here: on a repository that may be hostile, it must not run anything that the repository names, change anything,
/// or ask anybody.
struct Git: Sendable {
  /// The program; looked up in `PATH` where it has no slash.
  var executable = "git"
  /// What stands before all other arguments.
  var leading: [String] = []
  /// For how many seconds it may write nothing.
  var patience = 60
  /// How many bytes it may write.
  var limit = 4 << 30

  /// The arguments before the command's own, for the repository around `folder`. What git reads from the repository's configuration
  /// and could start a program is overridden; folders in `trusted` may belong to somebody else.
  static func arguments(in folder: String, trusting trusted: [String] = []) -> [String] {
    let settings =
      [
        "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.pager=cat", "core.attributesFile=/dev/null",
        "core.alternateRefsCommand=true", "core.sshCommand=false", "diff.external=", "diff.orderFile=/dev/null",
        "gpg.program=false", "log.showSignature=false", "log.showRoot=true", "log.follow=false", "protocol.allow=never",
        "submodule.recurse=false",
      ] + trusted.map { "safe.directory=" + $0 }
    return ["-C", folder, "--no-pager", "--no-optional-locks", "--no-replace-objects"]
      + settings.flatMap { ["-c", $0] }
  }

  /// The environment: nothing of that in which Baton runs, but where programs are. `GIT_DIR` and its like from outside would show
  /// another repository.
  static var environment: [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return [
      "PATH=\(path)", "HOME=/nonexistent", "LC_ALL=C", "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_SYSTEM=/dev/null",
      "GIT_CONFIG_GLOBAL=/dev/null", "GIT_ATTR_NOSYSTEM=1", "GIT_TERMINAL_PROMPT=0", "GIT_ASKPASS=false",
      "GIT_NO_LAZY_FETCH=1", "GIT_NO_REPLACE_OBJECTS=1", "GIT_GRAFT_FILE=/nonexistent/grafts", "GIT_ALLOW_PROTOCOL=",
      "GIT_OPTIONAL_LOCKS=0", "GIT_PAGER=cat", "GIT_SSH_COMMAND=false",
    ]
  }

  /// Runs it with `arguments`, `input` on its standard input, and hands what it writes to `receive`, piece by piece.
  func run(
    _ arguments: [String],
    input: [UInt8] = [],
    environment: [String] = Git.environment,
    receive: (UnsafeRawBufferPointer) throws(GitFailure) -> Void
  ) throws(GitFailure) {
    let process = try RunningProcess(executable, leading + arguments, environment: environment, input: input)
    var wrote = false
    do {
      try process.read(patience: patience, limit: limit) { (bytes) throws(GitFailure) in
        wrote = wrote || !bytes.isEmpty
        try receive(bytes)
      }
    } catch {
      process.end()
      throw error
    }
    let (status, words) = process.wait()
    if status == Self.statusOne, !wrote, words.isEmpty { throw .denied }
    if status != 0 { throw .refused(words) }
  }

  /// What `waitpid` says of a program that ended with the status 1.
  private static let statusOne: Int32 = 1 << 8

  /// The same, with all that it writes at once.
  func output(
    of arguments: [String],
    input: [UInt8] = [],
    environment: [String] = Git.environment
  ) throws(GitFailure) -> [UInt8] {
    var all: [UInt8] = []
    try run(arguments, input: input, environment: environment) { (bytes) throws(GitFailure) in
      all.append(contentsOf: bytes)
    }
    return all
  }
}

internal import Glibc

/// A program that runs beside this one. What it writes is read while it is given its input, so that nobody waits for anybody.
final class RunningProcess {
  private let id: pid_t
  private let output, complaints: Int32
  private var input: Int32
  private var toGive: ArraySlice<UInt8>
  private var words: [UInt8] = []
  private var isOver = false

  /// How much of what it complains about is kept, in bytes.
  private static let mostWords = 4 << 10

  /// Starts `program`, which is looked up in `PATH`.
  init(_ program: String, _ arguments: [String], environment: [String], input: [UInt8]) throws(GitFailure) {
    let (fromOutput, toOutput) = try Self.pipe()
    let (fromComplaints, toComplaints) = try Self.pipe()
    let (standardInput, toInput) = try Self.socket()
    defer { for descriptor in [toOutput, toComplaints, standardInput] { close(descriptor) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, standardInput, 0)
    posix_spawn_file_actions_adddup2(&actions, toOutput, 1)
    posix_spawn_file_actions_adddup2(&actions, toComplaints, 2)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var id: pid_t = 0
    let result = posix_spawnp(&id, program, &actions, nil, &words, &variables)
    (self.id, output, complaints) = (id, fromOutput, fromComplaints)
    (self.input, toGive) = (toInput, input[...])
    guard result == 0 else {
      isOver = true
      throw result == ENOENT ? .notInstalled : .refused(String(cString: strerror(result)))
    }
  }

  deinit {
    end()
    close(output)
    close(complaints)
    closeInput()
  }

  private func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Reads both pipes until the program closes them.
  func read(
    patience: Int,
    limit: Int,
    _ receive: (UnsafeRawBufferPointer) throws(GitFailure) -> Void
  ) throws(GitFailure) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    var open = [output, complaints]
    var total = 0
    while !open.isEmpty {
      if toGive.isEmpty { closeInput() }
      var polled = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if input >= 0 { polled.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
      let count = poll(&polled, nfds_t(polled.count), Int32(clamping: patience * 1000))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .silent(seconds: patience) }
      for entry in polled where entry.revents != 0 {
        guard entry.fd != input else {
          give()
          continue
        }
        let size = Glibc.read(entry.fd, buffer.baseAddress, buffer.count)
        if size < 0, errno == EINTR || errno == EAGAIN { continue }
        guard size > 0 else {
          open.removeAll { $0 == entry.fd }
          continue
        }
        total += size
        guard total <= limit else { throw .endless }
        let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<size])
        if entry.fd == output {
          try receive(bytes)
        } else {
          words.append(contentsOf: bytes.prefix(max(0, Self.mostWords - words.count)))
        }
      }
    }
  }

  /// Gives it as much of its input as it takes now; nothing more where it takes none at all.
  private func give() {
    let count = toGive.withUnsafeBytes {
      send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    toGive = count > 0 ? toGive.dropFirst(count) : []
  }

  /// How it ended, 0 for well, and the first line that it complained in.
  func wait() -> (status: Int32, words: String) {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    isOver = true
    let line = String(decoding: words, as: UTF8.self).split(separator: "\n").first ?? ""
    return (status, String(line.trimmingPrefix("fatal: ")).filter { !$0.isNewline && $0 != "\u{1B}" })
  }

  /// Ends it, where it still runs.
  func end() {
    guard !isOver else { return }
    kill(id, SIGKILL)
    _ = wait()
  }

  private static func pipe() throws(GitFailure) -> (from: Int32, to: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw .refused(String(cString: strerror(errno))) }
    return (kept(ends[0]), kept(ends[1]))
  }

  private static func socket() throws(GitFailure) -> (one: Int32, other: Int32) {
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
      throw .refused(String(cString: strerror(errno)))
    }
    return (kept(ends[0]), kept(ends[1]))
  }

  /// `descriptor`, which no other program gets.
  private static func kept(_ descriptor: Int32) -> Int32 {
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }
}

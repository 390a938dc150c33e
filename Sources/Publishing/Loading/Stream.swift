internal import Glibc

/// Writes to what the system calls a descriptor: a file, a pipe, a terminal.
public enum Stream {
  /// Writes all of `bytes` to `descriptor`; `false` where that fails, with the system's reason in `errno`.
  public static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

internal import Diagnostics
internal import Glibc

/// Reads files as bytes.
enum InputFile {
  /// The file at `path`, whole.
  static func read(_ path: String) throws(InputError) -> SourceFile {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputError(path: path, reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw InputError(path: path, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw InputError(path: path, reason: "it is not a file") }
    var bytes: [UInt8] = []
    let size = max(Int(status.st_size), 1)
    var failure: Int32 = 0
    while failure == 0 {
      let start = bytes.count
      // Grows with the file, should somebody be writing to it; ends at the first read that brings nothing.
      bytes.append(contentsOf: repeatElement(0, count: start == 0 ? size + 1 : size))
      let count = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start, start)
      }
      if count < 0 { failure = errno }
      bytes.removeLast(bytes.count - start - max(0, count))
      if count <= 0 { break }
    }
    guard failure == 0 else { throw InputError(path: path, reason: String(cString: strerror(failure))) }
    return SourceFile(path: path, bytes: bytes)
  }
}

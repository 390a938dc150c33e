#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Why a site could not be written: always a matter of the machine or the folder, never of the content.
public enum SiteWritingError: Error, Sendable, Hashable {
  /// A planned path that could leave the output folder, or that no file can have.
  case badPath(String, reason: String)
  /// The output folder is one that must not be written to, such as the one that holds the content.
  case protectedFolder(String, reason: String)
  /// The output folder holds something, such as the file `example`, and no build wrote there before.
  case foreignFolder(String, example: String)
  /// Another build is writing into the same folder.
  case busy(String)
  /// The list of what the last build wrote cannot be read; `line` counts from 1.
  case unreadableManifest(String, line: Int)
  /// A link, or a file no build wrote, stands where a folder must be: following it could lead out of the output folder.
  case notAFolder(String)
  /// A folder that is not empty stands where a file must be.
  case notAFile(String)
  /// The system refused to `operation` what is at `path`.
  case failed(operation: String, path: String, code: Int32)
}

extension SiteWritingError: CustomStringConvertible {
  /// One line in plain words, without a full stop.
  public var description: String {
    switch self {
    case .badPath(let path, let reason): "cannot write \"\(path)\": \(reason)"
    case .protectedFolder(let path, let reason): "cannot write into \"\(path)\": \(reason)"
    case .foreignFolder(let path, let example):
      "cannot write into \"\(path)\": it holds files that no build wrote, such as \"\(example)\"; empty it or name another folder"
    case .busy(let path): "cannot write into \"\(path)\": another build is writing there; wait until it is done"
    case .unreadableManifest(let path, let line):
      "cannot read line \(line) of \"\(path)\", the list of what the last build wrote; empty the folder and build again"
    case .notAFolder(let path):
      "cannot write into \"\(path)\": a link or a file stands where a folder must be; remove it"
    case .notAFile(let path): "cannot write \"\(path)\": a folder stands there; remove it"
    case .failed(let operation, let path, let code):
      "cannot \(operation) \"\(path)\": \(strerror(code).map { String(cString: $0) } ?? "error \(code)")"
    }
  }
}

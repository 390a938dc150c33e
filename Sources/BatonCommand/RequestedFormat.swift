internal import ArgumentParser
internal import Diagnostics

/// A form of report that a person asked for, and where it goes: `--format NAME` or `--format NAME=FILE`.
struct RequestedFormat: Sendable {
  /// The name of the form, one that there is.
  let name: String
  /// The file, as a person typed it; `nil` for what is printed.
  let file: String?

  /// Whether it is what people read at a terminal.
  var isForPeople: Bool { name == "terminal" }

  /// Reads `NAME` or `NAME=FILE`, where the name is one of `names`.
  init(_ text: String, among names: [String]) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard names.contains(parts[0]) else {
      let near = names.nearest(to: parts[0]).map { "Did you mean \"\($0)\"?" }
      throw ValidationError(
        "There is no format \"\(parts[0])\". \(near ?? "Write one of \(names.joined(separator: ", "))")"
      )
    }
    if parts.count > 1, parts[1].isEmpty {
      throw ValidationError("Which file? Write its name behind the equals sign: \(parts[0])=report.txt")
    }
    name = parts[0]
    file = parts.count > 1 ? parts[1] : nil
  }

  /// Two cannot be printed, nor stand in one file; `isPrinted` says which go to the standard output where no file is named.
  static func validate(_ formats: [RequestedFormat], printing isPrinted: (RequestedFormat) -> Bool) throws {
    let printed = formats.filter { $0.file == nil && isPrinted($0) }
    if printed.count > 1 {
      let names = printed.map(\.name).joined(separator: " and ")
      throw ValidationError(
        "\(names) cannot both go to the standard output. Write one into a file: --format \(printed[1].name)=FILE"
      )
    }
    for (place, requested) in formats.enumerated() {
      guard let file = requested.file, formats[..<place].contains(where: { $0.file == file }) else { continue }
      throw ValidationError("Only one report can be in \(file). Write each into a file of its own")
    }
  }
}

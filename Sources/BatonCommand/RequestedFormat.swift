internal import ArgumentParser
internal import Diagnostics

/// A form of report that a person asked for, and where it goes: `--format NAME`, `--format NAME=FILE` or `--format NAME=-`.
struct RequestedFormat: Sendable {
  /// Where a report goes.
  enum Destination: Hashable, Sendable {
    /// Where one of this form goes of itself.
    case standard
    /// The standard output.
    case output
    /// A file, by its path as a person typed it.
    case file(String)
  }

  /// The name of the form, one that there is.
  let name: String
  /// What a file of it may be called.
  private let fileName: String
  let destination: Destination

  /// The file; `nil` for what is printed.
  var file: WrittenFile? { if case .file(let path) = destination { WrittenFile(path) } else { nil } }

  /// Whether it is what people read at a terminal.
  var isForPeople: Bool { name == "terminal" }

  /// Reads `NAME`, `NAME=FILE` or `NAME=-`, where the name is one of `forms`, each with what a file of it may be called.
  init(_ text: String, among forms: [(name: String, fileName: String)]) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let names = forms.map(\.name)
    guard let form = forms.first(where: { $0.name == parts[0] }) else {
      let near = names.nearest(to: parts[0]).map { "Did you mean \"\($0)\"?" }
      throw ValidationError(
        "There is no format \"\(parts[0])\". \(near ?? "Write one of \(names.joined(separator: ", "))")"
      )
    }
    if parts.count > 1, parts[1].isEmpty {
      throw ValidationError("Which file? Write its name behind the equals sign: \(parts[0])=\(form.fileName)")
    }
    (name, fileName) = form
    switch parts.dropFirst().first {
    case nil: destination = .standard
    case "-": destination = .output
    case let path?: destination = .file(path)
    }
  }

  /// Writes `text` to where it goes; nothing is printed of an empty one.
  ///
  /// - Throws: ``ExitStatus/inputOutput`` where it cannot be written.
  func write(_ text: String) throws(ExitStatus) {
    if let file {
      try file.write(text)
    } else if !text.isEmpty {
      try Output.data(String(text.dropLast()))
    }
  }

  /// Two cannot be printed, nor stand in one file; `isPrinted` says which go to the standard output where no file is named.
  static func validate(_ formats: [RequestedFormat], printing isPrinted: (RequestedFormat) -> Bool) throws {
    let printed = formats.filter { $0.destination == .output || $0.destination == .standard && isPrinted($0) }
    if printed.count > 1 {
      let names = printed.map(\.name).joined(separator: " and ")
      throw ValidationError(
        "\(names) cannot both go to the standard output. Write one into a file: --format \(printed[1].name)=\(printed[1].fileName)"
      )
    }
    let files = formats.compactMap(\.file)
    for (place, file) in files.enumerated() {
      guard files[..<place].contains(where: { $0.isSame(as: file) }) else { continue }
      throw ValidationError("Only one report can be in \(file.path). Write each into a file of its own")
    }
  }
}

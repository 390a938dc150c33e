/// One example of what a check finds, or of what looks like it and is fine.
///
/// An example changes a healthy project, which stands in `Sources/BuiltinExamples/base/`. What it finds stands between « and ».
public struct CheckExample: Sendable, Hashable {
  /// What is special about it, in a few words.
  public let title: String
  /// Whether the check finds something in it.
  public let isFound: Bool
  /// What it writes.
  public let files: [File]
  /// What the check says, in the order of the places.
  public let said: [Saying]

  /// An example.
  public init(title: String, isFound: Bool, files: [File], said: [Saying]) {
    self.title = title
    self.isFound = isFound
    self.files = files
    self.said = said
  }

  /// What is said of one place.
  public struct Saying: Sendable, Hashable {
    /// What is wrong.
    public let message: String
    /// What to do.
    public let help: [String]

    /// What stands before a sentence of help.
    static let helpMark = "> = help: "

    /// As it stands in an example: the message, and each sentence of help below it.
    public var lines: [String] { ["> " + message] + help.map { Self.helpMark + $0 } }

    /// Something said: what is wrong, and what to do.
    public init(_ message: String, help: [String]) {
      self.message = message
      self.help = help
    }
  }

  /// A file of an example.
  public struct File: Sendable, Hashable {
    /// What stands behind the fence's language: the file's path in the content folder, and facts such as `today=2026-05-20`.
    public let info: [String]
    /// What is written, with « and » around what is found.
    public let text: String

    /// Its path in the content folder; `nil` for the handover of the base.
    public var path: String? { info.first { !$0.contains("=") } }

    /// The value of the fact called `name`.
    public func fact(_ name: String) -> String? {
      info.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
  }
}

extension [CheckExample] {
  /// The examples of one check: a Markdown file with a part "Found" and a part "Not found", an example under each of their
  /// headings, its files in fences, what is said of it in a quotation with the help behind `= help: `.
  public init(parsing text: String) {
    self = []
    var isFound = false
    var open: (title: String, files: [CheckExample.File], said: [CheckExample.Saying])?
    var fence: (mark: String, info: [String], lines: [String])?
    func close() -> [CheckExample] {
      open.map { [CheckExample(title: $0.title, isFound: isFound, files: $0.files, said: $0.said)] } ?? []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let current = fence {
        if line == current.mark {
          open?.files.append(CheckExample.File(info: current.info, text: current.lines.map { $0 + "\n" }.joined()))
          fence = nil
        } else {
          fence?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        let mark = String(line.prefix { $0 == "`" })
        fence = (mark, line.dropFirst(mark.count).split(separator: " ").dropFirst().map(String.init), [])
      } else if line.hasPrefix("### ") {
        self += close()
        open = (String(line.dropFirst(4)), [], [])
      } else if line.hasPrefix("## ") {
        self += close()
        open = nil
        isFound = line == "## Found"
      } else if line.hasPrefix(CheckExample.Saying.helpMark), let last = open?.said.popLast() {
        let help = String(line.dropFirst(CheckExample.Saying.helpMark.count))
        open?.said.append(CheckExample.Saying(last.message, help: last.help + [help]))
      } else if line.hasPrefix("> ") {
        open?.said.append(CheckExample.Saying(String(line.dropFirst(2)), help: []))
      }
    }
    self += close()
  }
}

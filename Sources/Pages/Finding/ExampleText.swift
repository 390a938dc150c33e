internal import BuiltinFiles
internal import Checks
internal import Templates

/// An example of what a check finds, or of what it does not.
struct ExampleText: Sendable {
  let title: String
  let files: [File]
  let said: [Saying]

  /// The text of `example`.
  init(_ example: CheckExample) {
    title = example.title
    files = example.files.map(File.init)
    said = example.said.map { Saying(message: $0.message.capitalizedFirst, help: $0.help.map(\.capitalizedFirst)) }
  }

  /// A file of an example, cut where something is found.
  struct File: Sendable {
    /// Where it is, and as of when; `nil` for the handover itself.
    let caption: String?
    let pieces: [Piece]

    init(_ file: CheckExample.File) {
      let facts = [file.path, file.fact("today").map { "as of \($0)" }, file.fact("on").map { "as it was on \($0)" }]
      let words = facts.compactMap { $0 }.joined(separator: ", ")
      caption = words.isEmpty ? nil : words
      pieces = file.text.split(separator: "«", omittingEmptySubsequences: false).enumerated().flatMap { number, part in
        guard number > 0, let end = part.firstIndex(of: "»") else {
          return [Piece(text: String(part), isMarked: false)]
        }
        return [
          Piece(text: String(part[..<end]), isMarked: true),
          Piece(text: String(part[part.index(after: end)...]), isMarked: false),
        ]
      }
    }
  }

  /// What is said of one place.
  struct Saying: Sendable {
    let message: String
    let help: [String]
  }

  /// A piece of an example.
  struct Piece: Sendable {
    let text: String
    /// Whether this is what is found.
    let isMarked: Bool
  }
}

extension CheckExample {
  /// The examples of the check called `name`; none where it has none.
  static func all(of name: String) -> [CheckExample] {
    let file = BuiltinFiles.examples.first { $0.path == "examples/\(name).md" }
    return [CheckExample](parsing: file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "")
  }
}

extension ExampleText: TemplateModel {
  static let fields: TemplateFields<ExampleText> = [
    .text("title") { $0.title },
    .list("files") { $0.files },
    .list("said") { $0.said },
  ]
}

extension ExampleText.Saying: TemplateModel {
  static let fields: TemplateFields<ExampleText.Saying> = [
    .text("message") { $0.message },
    .texts("help") { $0.help },
  ]
}

extension ExampleText.File: TemplateModel {
  static let fields: TemplateFields<ExampleText.File> = [
    .optionalText("caption") { $0.caption },
    .list("pieces") { $0.pieces },
  ]
}

extension ExampleText.Piece: TemplateModel {
  static let fields: TemplateFields<ExampleText.Piece> = [
    .text("text") { $0.text },
    .flag("isMarked") { $0.isMarked },
  ]
}

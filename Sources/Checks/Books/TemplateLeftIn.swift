internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// A document still says what a template said.
///
/// 1. A sentence or a row that the schema shows as an example stands in it, word for word. In the handover of the customer whose
///    own example it is, known by the e-mail addresses in the examples, it is no leftover.
/// 2. In the text of a handover stands "[Name]", "{{client}}", "____", "XXX" or "Lorem ipsum". Where it is all of an answer, it is
///    told as unknown; in other documents, which may be templates themselves, it is meant.
///
/// Code and comments are left alone, handovers aside from their course too.
enum TemplateLeftIn: BookCheck {
  static let kind = FindingKind(
    "template-left-in",
    .warning,
    summary: "A document still holds a sentence or a gap of the template it was made from.",
    reason: "The CSM reads another customer's facts as this one's, or \"[Name]\" to the customer's face.",
    wrong: "- Endorsement: [CSM Name] has taken four hauliers live.",
    right: "- Endorsement: Jordan has taken four hauliers live."
  )

  static func findings(in book: AccountBook) -> [Finding] {
    let searches = book.examples.mapValues { ExampleSearch($0) }
    let aside = Set(book.handovers.filter { !$0.isOnCourse }.map(\.path))
    return book.documents.filter { !aside.contains($0.path) }.flatMap { document in
      findings(in: document, searches[document.content.kind])
    }
  }

  private static func findings(in document: any Document, _ examples: ExampleSearch?) -> [Finding] {
    let examples = examples.flatMap { $0.isAbout(document.title) ? nil : $0 }
    let hasGaps = document is Handover
    return document.body.runningText.compactMap { running in
      let text = running.range
      if let example = examples?.search.hits(in: text).first(where: { !running.hides($0.bytes) }) {
        let range = text.file.range(example.bytes)
        return Finding(
          kind,
          "\"\(quoted(range.text))\" is the template's example, word for word",
          at: range,
          help: "write what is true of this customer, or take it out; \"UNKNOWN\" is an honest answer"
        )
      }
      guard hasGaps, let gap = TemplateGap.first(in: running), !isAnswer(gap, in: text, of: document) else {
        return nil
      }
      return Finding(
        kind,
        "\"\(gap.text)\" was left in from a template",
        at: gap,
        help: "write what belongs here; what nobody knows yet is written UNKNOWN"
      )
    }
  }

  /// Whether `gap` is all that stands in `text`, or in the answer that it is in: then it is an open question already.
  private static func isAnswer(_ gap: SourceRange, in text: SourceRange, of document: any Document) -> Bool {
    Placeholder.presence(of: text.text) == .missing
      || document.content.gaps.contains {
        $0.presence == .missing && $0.range.file == gap.file
          && $0.range.bytes.lowerBound <= gap.bytes.lowerBound && gap.bytes.upperBound <= $0.range.bytes.upperBound
      }
  }

  /// `text` on one line, without its end where it is long.
  private static func quoted(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.prefix(12).joined(separator: " ") + (words.count > 12 ? " …" : "")
  }

  /// The examples of one kind of document.
  private struct ExampleSearch {
    let search: PhraseSearch
    /// What the customers of the examples are called in their addresses.
    private let customers: Set<String>

    init(_ examples: [String]) {
      search = PhraseSearch(examples)
      customers = Set(
        examples.flatMap { $0.split { $0.isWhitespace || $0 == "|" } }.compactMap { word in
          word.split(separator: "@").dropFirst().first?.split(separator: ".").first?.lowercased()
        }
      )
    }

    /// Whether the customer called `name` is the one of the examples.
    func isAbout(_ name: String) -> Bool {
      name.lowercased().split { !$0.isLetter && !$0.isNumber }.contains { customers.contains(String($0)) }
    }
  }
}

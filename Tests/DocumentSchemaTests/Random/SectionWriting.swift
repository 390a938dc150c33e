import HandoverModel

@testable import DocumentSchema

/// Writes sections.
extension Pen {
  /// `section` by its `rule`, heading and all: blocks that are parted by blank lines.
  mutating func blocks(_ section: SampleSection, by rule: SectionRule) -> [String] {
    use("kind \(rule.content.word)")
    var blocks = [heading(name(rule.names, at: rule.key))]
    if let silenced = section.silenced {
      use(.comment)
      blocks.append("<!-- baton-ignore \(silenced.kind): \(silenced.reason) -->")
    }
    switch section.body {
    case .lines(let texts): blocks += lines(texts)
    case .labels(let labels, let items): blocks += self.labels(labels, items, rule)
    case .rows(let rows): blocks += table(rows, rule.columns, at: rule.key, source: section.source)
    case .tasks(let items): blocks += tasks(items, in: rule.key)
    case .plan(let items, let communication): blocks += plan(items, communication, rule)
    case .none(let reviewer, let date): blocks.append(none(reviewer, date))
    case .unknown(let text): blocks += text.isEmpty ? [] : [text == "____" || chance(0.5) ? text : "- " + text]
    }
    if let source = section.source, !rule.content.isTable {
      use(.sourceLine)
      blocks.append(chance(0.5) ? "(source: \(source))" : "\(one(["Source", "Quelle", "Evidence"])): \(source)")
    }
    return blocks
  }

  /// `text` with where it is from behind it.
  mutating func sourced(_ text: String, _ source: String?) -> String {
    guard let source else { return text }
    use(.sourceAtEnd)
    use(.sourceInParentheses)
    return "\(text) (\(one(["source", "Source", "quelle", "Quelle"])): \(source))" + (chance(0.2) ? "." : "")
  }

  private mutating func lines(_ texts: [(text: SampleValue, source: String?)]) -> [String] {
    let written = texts.map { sourced(text($0.text, as: .text, at: ""), $0.source) }
    switch form([.paragraphs, .quote, .bullets, .starBullets, .plusBullets, .ordered, .orderedParenthesis]) {
    case .paragraphs: return written
    case .quote: return [written.map { "> \($0)" }.joined(separator: "\n>\n")]
    case .starBullets: return [written.map { "* \($0)" }.joined(separator: "\n")]
    case .plusBullets: return [written.map { "+ \($0)" }.joined(separator: "\n")]
    case .ordered: return [written.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")]
    case .orderedParenthesis: return [written.map { "1) \($0)" }.joined(separator: "\n")]
    default: return [written.map { "- \($0)" }.joined(separator: chance(0.3) ? "\n\n" : "\n")]
    }
  }

  private mutating func none(_ reviewer: SampleValue?, _ date: CalendarDate?) -> String {
    var details: [String] = []
    if let reviewer {
      let who = text(reviewer, as: .someone, at: "none")
      details.append(one(["reviewed by ", "Reviewed by: ", "checked by ", "geprüft von ", "bestätigt von "]) + who)
    }
    if let date { details.insert("\(date)", at: chance(0.3) ? 0 : details.count) }
    let words = cased(one(["None known", "None", "No known risks", "Keine bekannt", "Keine", "Nothing known"]))
    let text =
      words + (details.isEmpty ? "" : " (\(details.joined(separator: one([", ", "; "]))))") + (chance(0.2) ? "." : "")
    return form([.noneLine, .noneItem]) == .noneLine ? text : "- \(text)"
  }

  // MARK: Labels

  private mutating func labels(
    _ labels: [(key: String, value: SampleValue)],
    _ items: [Phrase],
    _ rule: SectionRule
  ) -> [String] {
    let written = labels.map { label -> (name: String, column: ColumnRule, value: SampleValue) in
      let column = rule.labels.first { $0.key == label.key } ?? rule.labels[0]
      return (name(column.names, at: "\(rule.key).\(label.key)"), column, label.value)
    }
    var forms: [WritingForm] = [.labelNested]
    if labels.allSatisfy({ $0.value.fitsInLine }) {
      forms += [.labelList, .labelParagraphs, .labelTable] + (items.isEmpty ? [.labelLines] : [])
    }
    if items.isEmpty { forms.append(.labelSubHeadings) }
    // A bold label with nothing behind it would be a heading, and items below any label that stands alone would be its own.
    if isBold || !items.isEmpty, labels.contains(where: \.value.isBlank) {
      forms.removeAll { [.labelParagraphs, .labelLines].contains($0) }
    }
    let form = form(forms)
    var blocks: [String] = []
    let bullet = bullet()
    for (name, column, value) in written {
      let place = "\(rule.key).\(column.key)"
      switch form {
      case .labelSubHeadings: blocks.append(heading(name, depth: isBold ? 0 : 1))
      case .labelNested: blocks.append("\(bullet) " + label(name).trimmingSpaces)
      case .labelList: blocks.append("\(bullet) " + label(name))
      case .labelTable: blocks.append("| \(chance(0.5) ? name : "**\(name)**") | ")
      default: blocks.append(label(name))
      }
      let nested = entries(of: value, column, at: place)
      switch form {
      case .labelNested: blocks[blocks.count - 1] += nested.map { "\n  \(bullet) \($0)" }.joined()
      case .labelSubHeadings:
        let isList = nested.count > 1 || !value.fitsInLine
        blocks += isList ? [nested.map { "\(bullet) \($0)" }.joined(separator: "\n")] : nested
      case .labelTable: blocks[blocks.count - 1] += inOneLine(value, column, at: place) + " |"
      default: blocks[blocks.count - 1] += inOneLine(value, column, at: place)
      }
    }
    let loose = items.map { "\(bullet) \($0.markdown)" }
    switch form {
    case .labelList, .labelNested: return [(blocks + loose).joined(separator: "\n")]
    case .labelTable: return [(["| | |", "|---|---|"] + blocks).joined(separator: "\n")] + loose
    case .labelLines: return [blocks.joined(separator: one(["\n", "\\\n", "  \n"]))]
    default: return blocks + loose
    }
  }

  /// The entries of a list, each by itself; another value as a whole.
  private mutating func entries(of value: SampleValue, _ column: ColumnRule, at place: String) -> [String] {
    guard case .list(let values) = value, case .list(let element) = column.type else {
      let text = text(value, as: column.type, at: place)
      return text.isEmpty ? [] : [text]
    }
    return values.map { text($0, as: element, at: place) }
  }

  private mutating func inOneLine(_ value: SampleValue, _ column: ColumnRule, at place: String) -> String {
    text(value, as: column.type, at: place)
  }

  mutating func bullet() -> String {
    switch form([.bullets, .starBullets, .plusBullets]) {
    case .starBullets: "*"
    case .plusBullets: "+"
    default: "-"
    }
  }
}

extension String {
  var trimmingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension SectionRule.Content {
  var word: String {
    switch self {
    case .prose: "prose"
    case .list: "list"
    case .table: "table"
    case .tasks: "tasks"
    case .plan: "plan"
    case .free: "free"
    }
  }

  var isTable: Bool { if case .table = self { true } else { false } }
}

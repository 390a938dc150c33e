internal import HandoverModel
internal import Markdown
internal import Templates

/// A field of front matter as people read it: a label, and days, names and words of the page's language. What is written in the file stays
/// in the page for programs.
struct FactText: Sendable {
  /// What it is called: "Renewal".
  let label: String
  /// Its name in the file: `renewal-date`.
  let field: String
  let values: [SafeHTML]

  /// The fields of `handover`, as they stand in its file.
  static func all(of handover: Handover, in book: AccountBook, on page: PageAddress, by writer: DocumentWriter)
    -> [FactText]
  {
    let writing = FactWriting(book: book, page: page, writer: writer)
    return handover.content.fields.fields.map { field in
      FactText(
        label: field.isKnown ? writer.words.label(ofField: field.name.value) : field.name.value,
        field: field.name.value,
        values: writing.values(of: field)
      )
    }
  }
}

/// Writes values of front matter for people.
private struct FactWriting {
  let book: AccountBook
  let page: PageAddress
  let writer: DocumentWriter

  private var words: Words { writer.words }

  func values(of field: Field) -> [SafeHTML] {
    guard let value = field.value?.value else { return field.texts.map { plain($0) } }
    switch value {
    case .list(let values):
      return values.enumerated().map { place, value in
        let text = place < field.texts.count ? field.texts[place] : nil
        if let text, case .group(let entries) = value.value, !entries.areWhole { return plain(text) }
        return html(value.value, as: text, in: field.name.value)
      }
    // What cannot be read in it is shown as it is written.
    case .group(let entries):
      return entries.areWhole ? entries.map(html) : field.texts.map { plain($0) }
    default: return [html(value, as: field.texts.first, in: field.name.value)]
    }
  }

  /// A field of a group: "begun 20 March 2026".
  private func html(_ entry: TypedValue.Entry) -> SafeHTML {
    if case .text(let address)? = entry.value?.value, Self.isAddress(address) {
      return data(entry.name.value.asWritten, address).linked(to: address)
    }
    let label = data(words.label(ofField: entry.name.value), entry.name.value)
    guard let value = entry.value?.value else { return label }
    return [label, html(value, as: nil, in: entry.name.value)].joined(by: ": ")
  }

  /// `value` of the field `name`, which was written as `text`.
  private func html(_ value: TypedValue, as text: String?, in name: String) -> SafeHTML {
    switch value {
    case .text(let word): html(word, in: name)
    case .date(let date): TimeText(date, in: words).html
    case .dateTime(let time): html(time)
    case .day(let day): plain(text ?? "\(day)")
    case .number(let number): plain("\(number)")
    case .amount(let amount): data(words.sum(amount), text ?? amount.grouped)
    case .flag(let flag): data(words[flag ? .yes : .no], text ?? (flag ? "true" : "false"))
    case .person(let person), .someone(.ours(let person)): data(book.personName(person), person.description)
    case .someone(.theirs(let somebody)): plain(somebody)
    case .list(let values): values.map { html($0.value, as: nil, in: name) }.joined(by: ", ")
    case .group(let entries): entries.map(html).joined(by: ", ")
    }
  }

  private func html(_ time: CalendarDateTime) -> SafeHTML {
    let shown = TimeText(time, in: words)
    return shown.timeOfDay.map { [shown.html, SafeHTML(escaping: $0)].joined(by: ", ") } ?? shown.html
  }

  private func html(_ word: String, in name: String) -> SafeHTML {
    if let playbook = name == "playbook" ? book.playbooks.first(where: { $0.id == word }) : nil {
      return data(playbook.title, word).linked(to: PageAddress.playbook(word).link(from: page))
    }
    if Self.isAddress(word) { return SafeHTML(escaping: word).linked(to: word) }
    switch name {
    case "stage", "stage-before", "gate":
      return Stage(rawValue: word).map { data(words[$0.phrase], word) } ?? plain(word)
    case "close-state": return Handover.CloseState(rawValue: word).map { data(words[$0.phrase], word) } ?? plain(word)
    case "status":
      return Handover.SuccessPlan.Status(rawValue: word).map { data(words[$0.phrase], word) } ?? plain(word)
    case "plan-anchor": return data(words.label(ofField: word), word)
    case "type": return data(words[.handover], word)
    case "language": return data(SiteConfiguration.Language(rawValue: word)?.ownName ?? word, word)
    case "segment": return plain(word.asWritten)
    case "returned-reason": return data(word.replacing("-", with: " "), word)
    default: return plain(word)
    }
  }

  private static func isAddress(_ word: String) -> Bool { word.hasPrefix("https://") || word.hasPrefix("http://") }

  private func plain(_ text: String) -> SafeHTML { writer.html(of: [.text(text)]) }

  /// `shown` for people, `written` for programs.
  private func data(_ shown: String, _ written: String) -> SafeHTML {
    guard shown != written else { return SafeHTML(escaping: shown) }
    return SafeHTML(
      alreadyEscaped: Array("<data value=\"".utf8) + SafeHTML(escaping: written).bytes + Array("\">".utf8)
        + SafeHTML(escaping: shown).bytes + Array("</data>".utf8)
    )
  }
}

extension [TypedValue.Entry] {
  /// Whether each of them could be read.
  fileprivate var areWhole: Bool { allSatisfy { $0.value != nil } }
}

extension SafeHTML {
  /// This as a link to `address`.
  fileprivate func linked(to address: String) -> SafeHTML {
    SafeHTML(
      alreadyEscaped: Array("<a href=\"".utf8) + SafeHTML(escaping: address).bytes + Array("\">".utf8) + bytes
        + Array("</a>".utf8)
    )
  }
}

extension SiteConfiguration.Language {
  /// What it is called in itself.
  fileprivate var ownName: String {
    switch self {
    case .english: "English"
    case .german: "Deutsch"
    }
  }
}

extension Handover.CloseState {
  /// What it is called.
  fileprivate var phrase: Phrase {
    switch self {
    case .expected: .closeExpected
    case .won: .closeWon
    case .lost: .closeLost
    }
  }
}

extension Handover.SuccessPlan.Status {
  /// What it is called.
  fileprivate var phrase: Phrase {
    switch self {
    case .draft: .planDraft
    case .shared: .planShared
    case .agreed: .planAgreed
    }
  }
}

extension FactText: TemplateModel {
  static let fields: TemplateFields<FactText> = [
    .text("label") { $0.label },
    .text("field") { $0.field },
    .list("values") { $0.values.map(FactValue.init) },
  ]
}

/// A value of a field.
struct FactValue: TemplateModel {
  let html: SafeHTML

  static let fields: TemplateFields<FactValue> = [.html("html") { $0.html }]
}

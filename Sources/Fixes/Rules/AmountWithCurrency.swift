internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel
internal import Markdown

/// An amount with its currency, `arr: USD 220,000`: the digits stay, and the currency stands, or is put, into the field of its own. Where
/// that field says another one, nobody can know which is right.
enum AmountWithCurrency: FixRule {
  static let name = "amounts with a currency"

  static func fixes(of document: FixableDocument) -> [Fix] {
    let fields = document.content.fields
    let amounts = document.kind.fields.filter { $0.type == .amount }.compactMap { fields.field($0.name) }
    guard document.kind.fields.contains(where: { $0.name == "currency" }) else { return [] }
    // Where its name has a letter wrong, that is mended first.
    let isMisspelt = document.content.findings.contains {
      $0.kind == UnknownField.kind && $0.meant == "currency"
    }
    guard !isMisspelt else { return [] }
    var isWritten = fields.field("currency") != nil
    return amounts.compactMap { field in
      guard document.findings(of: WrongType.kind).contains(where: { $0.range == field.range }), field.texts.count == 1,
        let guess = AmountGuess(field.texts[0]), let currency = guess.currency
      else { return nil }
      var edits = [TextEdit(field.range, guess.digits)]
      if !isWritten {
        guard let line = line(currency, after: field, in: document) else { return nil }
        edits.append(line)
        isWritten = true
      } else if fields.field("currency")?.texts != [currency] {
        return nil
      }
      let object = "\"\(guess.digits)\" for \"\(field.range.text.onOneLine)\""
      let whole = edits.count == 1 ? object : object + ", with \"currency: \(currency)\" below it"
      return Fix(.write, whole, mending: WrongType.kind, at: field.range, edits)
    }
  }

  /// A line for the currency below that of `field`, where that is a line of front matter.
  private static func line(_ currency: String, after field: Field, in document: FixableDocument) -> TextEdit? {
    let file = document.file
    let start = field.name.range.bytes.lowerBound
    guard file.lineStart(of: start) == start, start < document.content.body.blocks.first?.range.bytes.lowerBound ?? .max
    else { return nil }
    let end = file.lineTextEnd(of: field.range.bytes.upperBound)
    return TextEdit(inserting: "\(file.lineEnd)currency: \(currency)", at: end, of: file)
  }
}

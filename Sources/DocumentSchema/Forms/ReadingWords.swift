internal import HandoverModel

/// Words that documents are read by in any language of Baton, beside the titles in their schema. Compared as ``HeadingNames`` folds.
enum ReadingWords {
  /// The title of a column or the label of a line that says where an answer is from.
  static let source = SourceWords.all
  /// The title of a column that numbers the rows, in small letters.
  static let numbers = ["#", "no", "no.", "nr", "nr.", "№", "id"]
  /// What stands at the head of an e-mail that was pasted in: nobody means it as a field.
  static let mail: Set<String> = [
    "from", "to", "cc", "bcc", "date", "sent", "subject", "re", "fw", "von", "an", "gesendet", "datum", "betreff",
  ]
  /// What says that there is nothing to tell.
  static let none = [
    "none", "none known", "no known risks", "no risks", "no risks known", "nothing", "nothing known", "no commitments",
    "no open items", "keine", "keine bekannt", "keine bekannten", "nichts", "nichts bekannt", "nichts offen",
  ]
  /// What stands before the name of who looked.
  static let reviewed = ["reviewed by", "checked by", "confirmed by", "geprüft von", "geprüft durch", "bestätigt von"]
  /// The titles of the columns of one table that answers for the whole document: "Field | Answer | Source".
  static let topicTitles = [
    "field", "topic", "question", "section", "item", "area", "category", "feld", "thema", "frage", "abschnitt",
    "bereich",
  ]
}

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
  /// Those of them that may go on: "None known that outlives the bid".
  static let noneKnown = none.filter { $0.contains("known") || $0.contains("bekannt") }
  /// What takes something out of "none": behind one of these words something is told.
  static let exceptions: Set<String> = [
    "except", "excepting", "but", "besides", "beyond", "beside", "apart", "aside", "other", "only", "unless", "though",
    "although", "however", "yet", "save", "außer", "aber", "sondern", "bis", "nur", "ausgenommen", "abgesehen", "doch",
    "jedoch", "obwohl",
  ]
  /// What is said of who looked, or was asked.
  static let reviewed: Set<String> = [
    "reviewed", "checked", "confirmed", "asked", "geprüft", "bestätigt", "gefragt", "nachgefragt",
  ]
  /// The titles of the columns of one table that answers for the whole document: "Field | Answer | Source".
  static let topicTitles = [
    "field", "topic", "question", "section", "item", "area", "category", "feld", "thema", "frage", "abschnitt",
    "bereich",
  ]
}

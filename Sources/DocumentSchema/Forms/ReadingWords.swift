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
  /// With which of these an answer may begin that there is nothing: "None outstanding", "No open items", "Nichts offen".
  static let noneHeads: Set<String> = ["none", "nothing", "no", "keine", "nichts"]
  /// What else such an answer may say. "No" and nothing of this is none.
  static let noneRest: Set<String> = [
    "known", "identified", "found", "made", "outstanding", "open", "pending", "left", "remaining", "currently", "now",
    "today", "as", "of", "at", "the", "moment", "present", "so", "far", "to", "report", "risks", "risk", "roadblocks",
    "roadblock", "blockers", "items", "item", "actions", "action", "points", "tasks", "commitments", "promises",
    "issues", "bekannt", "bekannten", "offen", "offene", "offenen", "ausstehend", "mehr", "derzeit", "aktuell",
    "zurzeit",
    "momentan", "heute", "stand", "risiken", "hindernisse", "punkte", "aufgaben", "zusagen", "versprechen",
  ]
  /// With which of these an answer may begin that all is behind us: "All closed", "Alles erledigt".
  static let allHeads: Set<String> = ["all", "everything", "alle", "alles"]
  /// What that then is, and what else such an answer may say beside ``noneRest``.
  static let closed: Set<String> = [
    "closed", "done", "complete", "completed", "settled", "resolved", "delivered", "finished", "erledigt",
    "abgeschlossen", "geschlossen", "fertig", "geliefert", "geklärt",
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

/// Words with which a sentence speaks of another amount, another time or another contract than the field does.
enum FactWords {
  /// Of another ARR: what it was, could become, or would be without something.
  static let otherAmounts: Set<String> = [
    "another", "additional", "extra", "more", "plus", "would", "could", "may", "might", "should", "shall", "will",
    "was",
    "were", "list", "discount", "before", "after", "former", "formerly", "previous", "old", "next", "second", "third",
    "last", "later", "then", "pilot", "average", "total", "per", "each", "minimum", "maximum", "least", "most",
    "up", "to", "over", "above", "below", "about", "around", "roughly", "approximately", "approx", "circa", "ca",
    "nearly",
    "almost", "their", "his", "her", "target", "goal", "from", "if", "once", "until", "without", "competitor",
    "weitere", "weiteren", "zusätzlich", "zusätzliche", "mehr", "könnte", "würde", "wäre", "war", "waren", "ohne",
    "vor",
    "nach", "früher", "bisher", "bisherige", "dann", "später", "rund", "etwa", "knapp", "über", "bis", "je", "pro",
    "ihr",
    "ihre", "ziel", "ab", "zweiten", "dritten", "nächsten", "wenn", "falls",
  ]
  /// The beginnings of further ones.
  static let otherAmountBeginnings = [
    "expan", "upsell", "up-sell", "cross-sell", "potential", "pipeline", "grow", "rise", "rising", "ramp", "increase",
    "forecast", "option", "renew", "verläng", "potenzial", "ausbau", "wachs", "steig", "erhöh",
  ]
  /// Of another term: what it was, how it goes on, or of another contract.
  static let otherTerms: Set<String> = [
    "notice", "payment", "old", "former", "previous", "last", "next", "pilot", "trial", "competitor", "their", "if",
    "would",
    "could", "may", "might", "instead", "not", "no", "or", "after", "first", "second", "minimum", "proposed", "offered",
    "wanted", "asked", "ended", "ran", "was", "were", "had", "expired", "then", "ago", "previously", "free", "war",
    "waren", "endete", "lief", "danach", "alte", "alten", "früher", "bisher", "bisherige", "wenn", "falls", "statt",
    "nicht", "kein",
    "keine",
    "keinen", "oder", "nach", "zunächst",
  ]
  /// The beginnings of further ones.
  static let otherTermBeginnings = [
    "renew", "exten", "option", "verläng", "kündig", "warrant", "lease", "licen", "framework", "master", "rahmen",
    "probe", "mindest", "angebot",
  ]
  /// What may stand between "renewal" and its date.
  static let renewal: Set<String> = [
    "date", "is", "on", "at", "due", "itself", "automatically", "automatic", "again", "falls", "comes", "up", "the",
    "am", "ist", "zum", "sich", "automatisch", "fällig", "wieder",
  ]
  /// What may stand right before "renewal" or "renews" where it is our contract that does.
  static let renewedContract: Set<String> = [
    "the", "it", "contract", "agreement", "this", "our", "and", "next", "automatic", "auto", "contract's", "die", "der",
    "er", "vertrag", "und", "nächste",
  ]
  /// What may stand right before "ARR" where it is all of it.
  static let wholeAmount: Set<String> = [
    "the", "our", "an", "a", "agreed", "contracted", "contract", "annual", "is", "and", "with", "der", "die", "das",
    "ein", "und", "mit",
  ]
  /// Behind these, before "ARR", an amount is only a part.
  static let parts: Set<String> = ["of", "von", "vom", "davon"]
  /// How a line or a row names the ARR.
  static let arrNames: Set<String> = ["arr", "annual recurring revenue"]
  /// How a line or a row names the term.
  static let termNames: Set<String> = ["term", "contract term", "term of the contract", "laufzeit", "vertragslaufzeit"]
  /// How a line or a row names the day of the renewal.
  static let renewalNames: Set<String> = [
    "renewal", "renewal date", "renews", "renews on", "contract renewal", "verlängerung", "verlängert sich am",
  ]
  /// What stands before "renewal" where the date is that of something else, or of an earlier renewal.
  static let beforeRenewal: Set<String> = [
    "last", "previous", "first", "notice", "before", "after", "until", "by", "decision", "offer", "tender", "talks",
    "their",
    "price", "letzte", "letzten", "zuletzt", "erste", "kündigung", "kündigen", "gekündigt", "vor", "nach", "bis",
    "angebot",
    "ihre", "ihr",
  ]
}

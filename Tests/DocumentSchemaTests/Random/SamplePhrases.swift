/// What the random handovers talk about.
enum SamplePhrases {
  static let people = ["lauren", "jordan", "sam-o", "maria2"]
  static let contacts = [
    "Derek Huang", "Patricia Morales", "Zoë Ångström", "李雷", "محمد علي", "Ana-María O'Neil", "Dr. Jörg Weiß",
    "Bill Crawford",
  ]
  static let placeholders = [
    "UNKNOWN", "TBD", "tbc", "ToDo", "n/a", "N/A", "?", "[Name]", "{{client}}", "____", "-", "–",
  ]
  static let partly = ["UNKNOWN until the CFO answers", "about 40, the rest UNKNOWN", "UNKNOWN: ask finance"]
  static let sources = [
    "call, 12 Jan", "CRM", "COO's board deck", "workshop (day 2), 3 Feb", "E-Mail vom 3. Mai", "契約書",
  ]
  static let extraTitles = ["Budget line", "Wiki page", "Colour of the folder", "Zustandsvermerk", "備考"]
  static let extraSections = ["Parking lot", "Lessons from the bake-off", "なぜ今なのか", "Fuhrpark im Detail"]
  static let reasons = [
    "the board insists on this wording", "co-terminated: see the master contract", "vom Vertrieb bestätigt",
  ]
  static let findingKinds = ["vague-success", "renewal-odd", "thin-section"]
  static let ids = ["board-report", "sso", "Phase_2", "übersicht", "a.1"]

  static let phrases = [
    Phrase("hours per planner and day"), Phrase("4 h → 0.5 h"), Phrase("95% of drivers log in daily"),
    Phrase("on-time rate, weekly"), Phrase("1.8 million a year"),
    Phrase("the new dispatch view", as: "the **new** dispatch view"),
    Phrase("new routes only", as: "**new** routes only"), Phrase("Route 66 export", as: "`Route 66` export"),
    Phrase("A/B test of both depots"), Phrase("the board deck", as: "the [board deck](https://deck.example/a_b)"),
    Phrase("costs | margins", as: "costs \\| margins"), Phrase("Größe der Flotte"), Phrase("配車にかかる時間"),
    Phrase("R&D and IT"), Phrase("\"five lines a month\""), Phrase("(optional) hardware order"),
    Phrase("needs SSO (Okta) first"), Phrase("see https://wiki.example/a now"), Phrase("e-mail, with data"),
    Phrase("3 of 4 planners"), Phrase("Phase 2: all depots"), Phrase("agreed on 2026-05-07 at the latest"),
    Phrase("what's next? Derek decides"), Phrase("minutes agreed; tasks named"), Phrase("ready — or nearly"),
    Phrase("half-done - for now"), Phrase("Wir sparen 30 % der Fahrten."), Phrase("snake_case_names stay"),
    Phrase("2 * 3 = 6", as: "2 \\* 3 = 6"), Phrase("über 400 Fahrzeuge 🚚"), Phrase("נתיבים מהירים"),
    Phrase("it's \"fast\", they say"), Phrase("old plans go", as: "~~old~~ plans go"), Phrase("x < y"),
    Phrase("AT&T lines"),
  ]

  static let subjects = [
    "Planning", "Delivery", "Onboarding", "Die Disposition", "Reporting", "配車計画", "Single sign-on", "The board view",
  ]
  static let verbs = [
    "is quick", "arrives on time", "wird genutzt", "goes live", "saves money", "(pilot) works", "at 95%",
  ]
}

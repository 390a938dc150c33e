public import HandoverModel
internal import Markdown

extension Handover {
  /// The handover that was read: the fields and sections that the pages need, as typed values.
  public init(_ reading: DocumentReading) {
    let fields = reading.fields
    self.init(
      content: reading.content,
      customer: fields.word("customer") ?? reading.content.path.stem,
      deal: Deal(
        segment: fields.word("segment"),
        products: fields.texts("products").map(\.value),
        contractStart: fields.date("contract-start"),
        termMonths: fields.number("term-months"),
        arr: fields.amount("arr"),
        currency: fields.word("currency"),
        renewal: fields.date("renewal-date"),
        noticeDays: fields.number("notice-days"),
        renewsAutomatically: fields.flag("auto-renew")
      ),
      stage: fields.word("stage").flatMap(Stage.init(rawValue:)) ?? .draft,
      stageBefore: fields.word("stage-before").flatMap(Stage.init(rawValue:)),
      asideReason: fields.word("returned-reason")?.replacing("-", with: " ") ?? fields.word("on-hold-reason"),
      team: Team(ae: fields.person("ae"), csm: fields.person("csm")),
      introduction: fields.dateTime("intro-meeting"),
      acceptedOn: fields.date("accepted-on"),
      intel: Intel(
        why: reading.narrative("why"),
        problems: reading.narrative("problems"),
        success: reading.narrative("success"),
        roadblocks: reading.narrative("roadblocks")
      ),
      outcomes: (reading.rows["success"] ?? []).compactMap(Outcome.init),
      roadblocks: (reading.rows["roadblocks"] ?? []).compactMap(Roadblock.init),
      stakeholders: (reading.rows["stakeholders"] ?? []).compactMap(Stakeholder.init),
      playbooks: fields.texts("playbook"),
      links: fields.entries("links").compactMap { entry in
        guard case .text(let address)? = entry.content?.value else { return nil }
        return NamedAddress(name: entry.name.value, address: address)
      }
    )
  }
}

extension DocumentReading {
  fileprivate func narrative(_ key: String) -> Narrative? {
    guard let section = sections[key] else { return nil }
    let heading = section.headings[0]
    return Narrative(
      title: heading.inlines.plainText,
      anchor: heading.anchor,
      headingRange: heading.textRange,
      blocks: section.blocks
    )
  }
}

extension Outcome {
  fileprivate init?(_ row: ReadRow) {
    guard let outcome = row.answers["outcome"] else { return nil }
    let day: PlanDay? = if case .day(let day)? = row.contents["by"] { day } else { nil }
    self.init(
      outcome: outcome,
      metric: row.answers["metric"],
      baseline: row.answers["baseline"],
      target: row.answers["target"],
      by: row.answers["by"],
      day: day,
      judgedBy: row.answers["judged-by"]
    )
  }
}

extension Roadblock {
  fileprivate init?(_ row: ReadRow) {
    guard let risk = row.answers["risk"] else { return nil }
    let level: Level? = if case .text(let word)? = row.contents["severity"] { Level(rawValue: word) } else { nil }
    self.init(
      risk: risk,
      severity: row.answers["severity"],
      level: level,
      trigger: row.answers["trigger"],
      mitigation: row.answers["mitigation"],
      owner: row.answers["owner"]
    )
  }
}

extension Stakeholder {
  fileprivate init?(_ row: ReadRow) {
    guard let name = row.answers["name"] else { return nil }
    let hasMet: Bool? = if case .flag(let flag)? = row.contents["met"] { flag } else { nil }
    self.init(
      name: name,
      title: row.answers["title"],
      roles: row.answers["roles"],
      contact: row.answers["contact"],
      stance: row.answers["stance"],
      met: row.answers["met"],
      hasMet: hasMet,
      ourOwner: row.answers["our-owner"],
      preference: row.answers["preference"]
    )
  }
}

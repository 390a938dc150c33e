internal import Templates

/// A page that shows all of a document.
protocol DocumentPage: Page {
  /// All of the document.
  var body: DocumentBody { get }
}

extension DocumentPage {
  /// The names that every such page gives its template, beside `others` of its own.
  static func documentFields(_ others: [TemplateField<Self>]) -> TemplateFields<Self> {
    let shared: [TemplateField<Self>] = [
      .optionalText("titleAnchor") { $0.body.titleAnchor },
      .html("writtenTitle") { $0.body.title },
      .flag("hasFindings") { !$0.body.findings.isEmpty || !$0.body.looseFindings.isEmpty },
      .flag("hasPlaced") { !$0.body.findings.isEmpty },
      .list("findings") { $0.body.findings },
      .list("loose") { $0.body.looseFindings },
      .html("preamble") { $0.body.preamble },
      .list("sections") { $0.body.sections },
      .html("footnotes") { $0.body.footnotes },
    ]
    return pageFields(shared + others)
  }
}

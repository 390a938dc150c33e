public import Diagnostics

extension TemplateLibrary {
  /// Proves the template called `name` against a page model: every name in it, in the partials and in the parents it uses must be
  /// one that the model has there, shown in the way its kind demands.
  ///
  /// What is wrong in the templates by themselves is in ``findings`` and not repeated here. Nothing found in both means that
  /// ``render(_:_:)`` shows all that the templates ask for.
  public func prove<Model: TemplateModel>(_ name: String, for model: Model.Type) -> [Finding] {
    guard let index = indices[name] else {
      let missing = SourceFile(path: "templates/\(name).mustache", bytes: [])
      var help = "write it, or remove the file that replaces it"
      if let near = names.nearest(to: name) { help = "did you mean \"\(near)\"?" }
      return [Finding(.missingTemplate, "\"\(name)\" is not among the templates", at: missing.beginning, help: help)]
    }
    return TemplateProof(programs, template: index, page: RecordShape(model), escapes: !name.isPlainTextTemplate)
      .findings
  }

  /// Every kind of finding that templates can lead to.
  public static let findingKinds: [FindingKind] = [
    .unclosedTemplateTag, .badTemplateTag, .badTemplateDelimiters, .unsupportedTemplateTag, .unclosedTemplateSection,
    .unopenedTemplateSection, .templateTooDeep, .unknownPartial, .unknownTemplateBlock, .unknownTemplateName,
    .unescapedTemplateText, .escapedTemplateHTML, .unshowableTemplateName, .endlessTemplate, .missingTemplate,
  ]
}

extension FindingKind {
  static let missingTemplate = FindingKind(
    "missing-template",
    .broken,
    summary: "A page's template does not exist.",
    reason: "The page could not be written.",
    wrong: "templates/breif.mustache",
    right: "templates/brief.mustache"
  )
}

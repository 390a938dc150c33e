public import Diagnostics

/// Every kind of finding that compiling and proving templates can make.
public let templateFindingKinds: [FindingKind] = [
  .missingTemplate, .unclosedTemplateTag, .badTemplateTag, .badTemplateDelimiters, .unsupportedTemplateTag,
  .unclosedTemplateSection, .unopenedTemplateSection, .templateTooDeep, .unknownTemplateName, .unescapedTemplateText,
  .escapedTemplateHTML, .unshowableTemplateName, .endlessTemplate, .unknownPartial, .unknownTemplateBlock,
]

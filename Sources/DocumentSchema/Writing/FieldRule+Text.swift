internal import FrontMatter

extension FieldRule {
  /// The rules of the field, one of a schema of `kind`: on one line, unless it is a group.
  func tree(in kind: DocumentKind) -> YAMLTree {
    var entries: [YAMLTree.Entry] = [("type", .value(type.word))]
    if !type.hasFields { entries += type.details(in: kind) }
    if let role { entries.append(("role", .value(role))) }
    if let requiredFrom { entries.append(("required-from", .value(requiredFrom))) }
    if let condition = requiredWhen {
      entries.append(("required-when", .flow([(condition.field, .list(condition.values))])))
    }
    entries += audience.entries
    if let example { entries.append(("example", .value(example))) }
    if let standard { entries.append(("default", .value(standard))) }
    if let help { entries.append(("help", helpTexts.texts.keys.elementsEqual(["en"]) ? .value(help) : helpTexts.tree)) }
    return type.hasFields ? .block(entries + type.details(in: kind)) : .flow(entries)
  }
}

extension ValueType {
  /// Whether fields of their own are in it.
  var hasFields: Bool {
    switch self {
    case .group: true
    case .list(let element), .map(let element): element.hasFields
    default: false
    }
  }

  /// The type and all that belongs to it, in a schema of `kind`.
  func entries(in kind: DocumentKind) -> [YAMLTree.Entry] { [("type", .value(word))] + details(in: kind) }

  /// The word for it.
  fileprivate var word: String {
    switch self {
    case .text: "text"
    case .slug: "slug"
    case .date: "date"
    case .dateTime: "date-time"
    case .day: "day"
    case .wholeNumber: "whole-number"
    case .amount: "amount"
    case .flag: "flag"
    case .url: "url"
    case .word: "word"
    case .wordOrDate: "word or date"
    case .person: "person"
    case .someone: "someone"
    case .reference: "reference"
    case .list(let element): "list of \(element.word)"
    case .map(let element): "map of \(element.word)"
    case .group: "group"
    }
  }

  fileprivate func details(in kind: DocumentKind) -> [YAMLTree.Entry] {
    switch self {
    case .wholeNumber(let limits?): [("range", .value("\(limits.lowerBound)..\(limits.upperBound)"))]
    case .word(let choices), .wordOrDate(let choices): choices.entries(in: kind)
    case .reference(let other): [("to", .value(other))]
    case .list(let element), .map(let element): element.details(in: kind)
    case .group(let fields): [("fields", .block(fields.map { ($0.name, $0.tree(in: kind)) }))]
    default: []
    }
  }
}

extension Choices {
  fileprivate func entries(in kind: DocumentKind) -> [YAMLTree.Entry] {
    switch self {
    case .listed(let words, let spellings):
      let known = words.filter { spellings[$0] != nil }
      let tree = YAMLTree.flow(known.map { ($0, .list(spellings[$0] ?? [])) })
      return [("choices", .list(words))] + (known.isEmpty ? [] : [("spellings", tree)])
    case .stages(let other): return [("choices", .value(other == kind.name ? "stages" : "stages of \(other)"))]
    case .segments: return [("choices", .value("segments"))]
    case .languages: return [("choices", .value("languages"))]
    case .matching(let pattern, _): return [("pattern", .value(pattern))]
    }
  }
}

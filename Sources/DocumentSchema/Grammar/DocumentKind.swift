/// The required-sections schema of one kind of document: what `schema/handover.yaml` and `schema/playbook.yaml` say.
public struct DocumentKind: Sendable {
  /// Its name in front matter: `handover`.
  public let name: String
  /// What a person calls one.
  public let titles: LocalizedText
  /// The folder of the content folder that holds them.
  public let folder: String
  /// The stages one goes through, in their order.
  public let stages: [String]
  /// Stages aside from the course, in which the requirements of `stage-before` apply.
  public let aside: [String]
  /// The fields of the front matter.
  public let fields: [FieldRule]
  /// The sections of the body, in the order of a skeleton.
  public let sections: [SectionRule]
}

/// A title in the languages it is written in.
public struct LocalizedText: Sendable, Hashable {
  /// By language: `en`, `de`.
  public let texts: [String: String]

  /// The title in English, in which every schema is written first.
  public var english: String { texts["en"] ?? texts.sorted { $0.key < $1.key }.first?.value ?? "" }
}

/// The names by which a section or a column is found.
public struct Names: Sendable, Hashable {
  /// The title in each language.
  public let titles: LocalizedText
  /// Other names, in any language.
  public let aliases: [String]

  /// Every name as headings and column titles are compared with it.
  let folded: [String]

  init(titles: LocalizedText, aliases: [String]) {
    self.titles = titles
    self.aliases = aliases
    folded = (titles.texts.sorted { $0.key < $1.key }.map(\.value) + aliases).map(HeadingNames.folded)
  }

  /// Every name.
  public var all: [String] { titles.texts.sorted { $0.key < $1.key }.map(\.value) + aliases }
}

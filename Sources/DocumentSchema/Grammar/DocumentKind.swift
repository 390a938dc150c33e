/// The required-sections schema of one kind of document: what `schema/handover.yaml` and `schema/playbook.yaml` say.
public struct DocumentKind: Sendable, Hashable {
  /// Its name in front matter: `handover`.
  public let name: String
  /// What a person calls one.
  public let titles: LocalizedText
  /// The folder of the content folder that holds them; empty for a kind that is one file, such as `people.yaml`.
  public let folder: String
  /// The stages one goes through, in their order.
  public let stages: [String]
  /// Stages aside from the course, in which the requirements of `stage-before` apply.
  public let aside: [String]
  /// The gates between stages, in the order of the stages they lead into.
  public let gates: [GateRule]
  /// The fields of the front matter.
  public let fields: [FieldRule]
  /// The columns of tasks and plan items, in whichever form they are written.
  public let itemColumns: [ColumnRule]
  /// The sections of the body, in the order of a skeleton.
  public let sections: [SectionRule]

  /// Whether documents of this kind stand in a folder, a file each; otherwise it is the kind of one file, such as `people.yaml`.
  public var isOfDocuments: Bool { !folder.isEmpty }
}

/// What a schema says of a gate: it passes when all that is required by then is complete, and no check named here finds anything.
public struct GateRule: Sendable, Hashable {
  /// The stage that it leads into.
  public let stage: String
  /// The names of its checks.
  public let checks: [String]
}

/// A title in the languages it is written in.
public struct LocalizedText: Sendable, Hashable {
  /// By language: `en`, `de`.
  public let texts: [String: String]

  /// The title in English, in which every schema is written first; in another language where there is none.
  public var english: String { text(in: "en") }

  /// The title in `language`, in English where it is not written in that.
  public func text(in language: String) -> String {
    texts[language] ?? texts["en"] ?? texts.sorted { $0.key < $1.key }.first?.value ?? ""
  }
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

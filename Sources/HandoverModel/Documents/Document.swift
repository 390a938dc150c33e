public import Diagnostics
public import Markdown

/// A document of any kind: what links, checks and pages need of each.
public protocol Document: Sendable {
  /// What it has in common with every document.
  var content: DocumentContent { get }
  /// What a reader calls it.
  var title: String { get }
}

/// The parts of a document that do not depend on its kind: what was understood of it by the schema of its kind.
public struct DocumentContent: Sendable {
  /// The kind, by its name in the schema: `handover`.
  public let kind: String
  /// Where the document is within the content folder.
  public let path: ContentPath
  /// Its permanent name among the documents of its kind; taken from the file's name where none was written.
  public let id: Written<String>
  /// Its Markdown.
  public let body: MarkdownDocument
  /// Whether all of it could be read. Of a document that is in part unreadable nothing is shown and nothing is required,
  /// because what seems to be missing may stand in the part that could not be read.
  public let isWhole: Bool
  /// Whether it has front matter where that belongs; where it has none, that is told once, and not of each field.
  public let hasFrontMatter: Bool
  /// Its stage, as far as it has one.
  public let course: Course
  /// Its front matter.
  public let fields: FieldSet
  /// The sections of the schema that it has, in the order of the schema.
  public let sections: [SectionContent]
  /// The headings that are no section of the schema, in the order written.
  public let otherSections: [OtherSection]
  /// Who may see what of it.
  public let audiences: Audiences
  /// What its schema requires of it, and how far it is met.
  public let requirements: [Requirement]
  /// What its author knows is unknown, in the order of their places.
  public let gaps: [Gap]
  /// Whom it names, wherever it does so in a field or column meant for that.
  public let mentions: Mentions
  /// The findings it silences.
  public let silencings: [Silencing]
  /// What reading it found.
  public let findings: [Finding]

  /// How far a document has come in the course of its kind.
  public struct Course: Sendable {
    /// The stages of its kind, in their order.
    public let stages: [String]
    /// The place in them that it has reached, from 0; in a stage aside from the course, where it left it.
    public let reached: Int
    /// Where it says so, or the beginning of the file: what a missing thing is missing from.
    public let promise: SourceRange

    /// The gates between its stages, in their order.
    public let gates: [Gate]

    /// The place `reached` in `stages`, as `promise` says.
    public init(stages: [String], gates: [Gate], reached: Int, promise: SourceRange) {
      self.stages = stages
      self.gates = gates
      self.reached = reached
      self.promise = promise
    }
  }

  /// A gate between two stages of a course.
  public struct Gate: Sendable, Hashable {
    /// The stage that it leads into.
    public let stage: String
    /// The place of that stage in the course, from 0.
    public let position: Int
    /// The names of its checks.
    public let checks: [String]

    /// A gate into `stage`, the one at `position`, that `checks` guard.
    public init(into stage: String, at position: Int, checks: [String]) {
      self.stage = stage
      self.position = position
      self.checks = checks
    }
  }

  /// A heading that is no section of the schema: what stands under it is shown as it stands.
  public struct OtherSection: Sendable {
    /// The heading.
    public let heading: SectionContent.Heading
    /// What stands under it.
    public let blocks: [Block]
    /// The key of the section that is not there and was probably meant; `nil` for none.
    public let meant: String?

    /// A heading with `blocks` under it.
    public init(heading: SectionContent.Heading, blocks: [Block], meant: String? = nil) {
      self.heading = heading
      self.blocks = blocks
      self.meant = meant
    }

    /// How many words stand under it.
    public var wordCount: Int { blocks.answerText.wordCount }
  }

  /// Whom a document names.
  public struct Mentions: Sendable {
    /// Our people; the characters are those of the id, without `@`.
    public var people: [Written<PersonID>]
    /// People of the customer's, in places meant for somebody who does something.
    public var contacts: [Written<String>]

    /// Our people in fields of the front matter that ask for a role.
    public var parts: [Part] = []

    /// Other documents, by their ids, in fields meant for that.
    public var documents: [Written<DocumentName>]

    /// These people and documents.
    public init(
      people: [Written<PersonID>] = [],
      contacts: [Written<String>] = [],
      documents: [Written<DocumentName>] = []
    ) {
      self.people = people
      self.contacts = contacts
      self.documents = documents
    }

    /// Somebody in a field that asks for a role: `csm: jordan`.
    public struct Part: Sendable {
      /// The field's name.
      public let field: String
      /// The role that it asks for.
      public let role: String
      /// Who is named.
      public let person: Written<PersonID>

      /// `person` stands in `field`, which asks for `role`.
      public init(_ person: Written<PersonID>, in field: String, role: String) {
        self.person = person
        self.field = field
        self.role = role
      }
    }

    /// These and those of `other`.
    public static func + (left: Mentions, right: Mentions) -> Mentions {
      var both = Mentions(
        people: left.people + right.people,
        contacts: left.contacts + right.contacts,
        documents: left.documents + right.documents
      )
      both.parts = left.parts + right.parts
      return both
    }
  }

  /// The parts of a document.
  public init(
    kind: String,
    path: ContentPath,
    id: Written<String>,
    body: MarkdownDocument,
    isWhole: Bool,
    hasFrontMatter: Bool,
    course: Course,
    fields: FieldSet,
    sections: [SectionContent],
    otherSections: [OtherSection],
    audiences: Audiences,
    requirements: [Requirement],
    gaps: [Gap],
    mentions: Mentions,
    silencings: [Silencing],
    findings: [Finding]
  ) {
    self.kind = kind
    self.path = path
    self.id = id
    self.body = body
    self.isWhole = isWhole
    self.hasFrontMatter = hasFrontMatter
    self.course = course
    self.fields = fields
    self.sections = sections
    self.otherSections = otherSections
    self.audiences = audiences
    self.requirements = requirements
    self.gaps = gaps
    self.mentions = mentions
    self.silencings = silencings
    self.findings = findings
  }

  /// The section with this key; `nil` where the document does not have it.
  public func section(_ key: String) -> SectionContent? { sections.first { $0.key == key } }
}

extension DocumentContent {
  /// Whether its author wrote its id; otherwise it was made of the file's name.
  var hasWrittenID: Bool { !id.range.bytes.isEmpty }

  /// The words of the document's first heading, where that is of level 1: its title.
  var headingText: String? {
    guard let first = body.blocks.lazy.compactMap(\.heading).first, first.level == 1 else { return nil }
    return first.inlines.plainText
  }
}

extension Document {
  /// Where the document is within the content folder.
  public var path: ContentPath { content.path }
  /// Its permanent name among the documents of its kind.
  public var id: String { content.id.value }
  /// The kind and the id: what its pages are named after.
  public var name: DocumentName { DocumentName(kind: content.kind, id: id) }
  /// The file it was read from.
  public var file: SourceFile { content.body.file }
  /// Its Markdown.
  public var body: MarkdownDocument { content.body }
}

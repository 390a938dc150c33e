public import Diagnostics
public import HandoverModel

/// Everything in a content folder, read into memory: the `load` stage. What can go wrong here is I/O only.
public struct SourceTree: Sendable {
  /// A Markdown file, and where it is within the content folder.
  public struct Entry: Sendable {
    /// Its place within the content folder.
    public let path: ContentPath
    /// The file.
    public let file: SourceFile
    /// What kind of document it is where its folder does not say, because it is from outside the content folder.
    let adoption: Adoption?
  }

  /// How the kind is told of a document from outside the content folder.
  enum Adoption: Sendable {
    /// By a person, by its name in the schema.
    case named(String)
    /// By its own front matter; a handover where that says nothing.
    case byItself
  }

  /// The Markdown files, in the order of their paths.
  public let documents: [Entry]
  /// `people.yaml`, where there is one.
  public let people: SourceFile?
  /// `baton.yaml`, where there is one.
  public let configuration: SourceFile?
  /// The company's own schemas, `schema/*.yaml`, in the order of their paths.
  public let schemas: [SourceFile]
  /// Any other file: what a document may link to.
  public let attachments: [ContentPath]
  /// The folder, as a person would type it.
  public let root: String
  /// Names in the folder that are links to elsewhere, and were not followed.
  public let links: [SourceFile]
  /// Names in the folder that are no files although they are called so.
  public let others: [SourceFile]

  /// Where the file at `path` is on the machine.
  public func place(of path: ContentPath) -> String { root + "/" + path.description }

  /// Reads the folder at `root`. Files and folders whose names begin with a dot are passed over, and links are not followed.
  ///
  /// - Throws: ``InputError`` where the folder or a file in it cannot be read.
  public init(loading root: String) throws(InputError) {
    let listing = try FolderListing(of: root)
    var documents: [Entry] = []
    var attachments: [ContentPath] = []
    var special: [String: SourceFile] = [:]
    var schemas: [SourceFile] = []
    for name in listing.files {
      let path = ContentPath(name)
      let place = root + "/" + name
      if name == "people.yaml" || name == "baton.yaml" {
        special[name] = try InputFile.read(place)
      } else if path.isSchema {
        schemas.append(try InputFile.read(place))
      } else if name.hasSuffix(".md") {
        documents.append(Entry(path: path, file: try InputFile.read(place), adoption: nil))
      } else {
        attachments.append(path)
      }
    }
    self.documents = documents.sorted { $0.path < $1.path }
    self.attachments = attachments
    self.schemas = schemas
    self.root = root
    people = special["people.yaml"]
    configuration = special["baton.yaml"]
    links = listing.links.map { SourceFile(path: root + "/" + $0, bytes: []) }
    others = listing.others.map { SourceFile(path: root + "/" + $0, bytes: []) }
  }
}

extension SourceTree {
  /// A project with nothing in it.
  init(emptyAt root: String) {
    self.init(
      documents: [],
      people: nil,
      configuration: nil,
      schemas: [],
      attachments: [],
      root: root,
      links: [],
      others: []
    )
  }

  /// This project with `entry` beside what is in it.
  func adding(_ entry: Entry) -> SourceTree { with((documents + [entry]).sorted { $0.path < $1.path }) }

  /// This project with other bytes in the documents that `texts` names by where they are.
  func replacing(_ texts: [String: [UInt8]]) -> SourceTree {
    with(
      documents.map { entry in
        guard let bytes = texts[entry.file.path] else { return entry }
        let file = SourceFile(path: entry.file.path, bytes: bytes)
        return Entry(path: entry.path, file: file, adoption: entry.adoption)
      }
    )
  }

  /// This project with no other documents than those that `paths` name by where they are.
  func keeping(_ paths: Set<String>) -> SourceTree { with(documents.filter { paths.contains($0.file.path) }) }

  /// This project with these documents.
  private func with(_ documents: [Entry]) -> SourceTree {
    SourceTree(
      documents: documents,
      people: people,
      configuration: configuration,
      schemas: schemas,
      attachments: attachments,
      root: root,
      links: links,
      others: others
    )
  }

  private init(
    documents: [Entry],
    people: SourceFile?,
    configuration: SourceFile?,
    schemas: [SourceFile],
    attachments: [ContentPath],
    root: String,
    links: [SourceFile],
    others: [SourceFile]
  ) {
    self.documents = documents
    self.people = people
    self.configuration = configuration
    self.schemas = schemas
    self.attachments = attachments
    self.root = root
    self.links = links
    self.others = others
  }
}

extension ContentPath {
  /// Whether it is a company's own schema: a file directly in `schema/`.
  fileprivate var isSchema: Bool { parts.count == 2 && parts[0] == "schema" && parts[1].hasSuffix(".yaml") }
}

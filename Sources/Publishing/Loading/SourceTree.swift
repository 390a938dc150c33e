public import Diagnostics
public import HandoverModel
internal import History

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

  /// Every file whose content was read.
  var read: [SourceFile] { documents.map(\.file) + schemas + [people, configuration].compactMap { $0 } }

  /// Where the file at `path` is on the machine.
  public func place(of path: ContentPath) -> String { root + "/" + path.description }

  /// Reads the folder at `root`. Files and folders whose names begin with a dot are passed over, and links are not followed.
  ///
  /// - Throws: ``InputError`` where the folder or a file in it cannot be read.
  public init(loading root: String) throws(InputError) {
    let listing = try FolderListing(of: root)
    let files = SortedFiles(listing.files)
    func read(_ name: String) throws(InputError) -> SourceFile { try InputFile.read(root + "/" + name) }
    var documents: [Entry] = []
    for name in files.documents {
      documents.append(Entry(path: ContentPath(name), file: try read(name), adoption: nil))
    }
    var schemas: [SourceFile] = []
    for name in files.schemas { schemas.append(try read(name)) }
    self.init(
      documents: documents,
      people: try files.people.map { (name) throws(InputError) in try read(name) },
      configuration: try files.configuration.map { (name) throws(InputError) in try read(name) },
      schemas: schemas,
      attachments: files.attachments.map { ContentPath($0) },
      root: root,
      links: listing.links.map { SourceFile(path: root + "/" + $0, bytes: []) },
      others: listing.others.map { SourceFile(path: root + "/" + $0, bytes: []) }
    )
  }

  /// The folder at `root` as it was at a revision; its files have the paths that they have today.
  ///
  /// - Throws: `RevisionError` where they cannot be read.
  init(of root: String, at revision: RevisionFiles) throws(RevisionError) {
    // Names that begin with a dot are passed over, as in a folder.
    func isShown(_ path: String) -> Bool { !path.split(separator: "/").contains { $0.hasPrefix(".") } }
    let paths = revision.paths.filter(isShown)
    let files = SortedFiles(paths)
    let read = Set(files.documents + files.schemas + [files.people, files.configuration].compactMap { $0 })
    let contents = try revision.contents { read.contains($0) }
    func file(_ name: String) -> SourceFile { SourceFile(path: root + "/" + name, bytes: contents[name] ?? []) }
    let links = revision.links.filter(isShown)
    self.init(
      documents: files.documents.map { Entry(path: ContentPath($0), file: file($0), adoption: nil) },
      people: files.people.map(file),
      configuration: files.configuration.map(file),
      schemas: files.schemas.map(file),
      attachments: files.attachments.map { ContentPath($0) },
      root: root,
      links: links.sorted().map(file),
      others: Self.foldersNamedAsFiles(around: paths + links).map(file)
    )
  }

  /// The folders of `paths` whose names end like a file's.
  private static func foldersNamedAsFiles(around paths: [String]) -> [String] {
    var folders: Set<String> = []
    for path in paths where path.contains(".md/") || path.contains(".yaml/") {
      let parts = path.split(separator: "/")
      for depth in 1..<parts.count where parts[depth - 1].hasSuffix(".md") || parts[depth - 1].hasSuffix(".yaml") {
        folders.insert(parts[..<depth].joined(separator: "/"))
      }
    }
    return folders.sorted()
  }
}

/// The files of a content folder by what they are, each kind in the order of the paths.
private struct SortedFiles {
  var documents: [String] = []
  var people: String?
  var configuration: String?
  var schemas: [String] = []
  var attachments: [String] = []

  init(_ names: [String]) {
    for name in names.sorted(by: { ContentPath($0) < ContentPath($1) }) {
      if name == "people.yaml" {
        people = name
      } else if name == "baton.yaml" {
        configuration = name
      } else if ContentPath(name).isSchema {
        schemas.append(name)
      } else if name.hasSuffix(".md") {
        documents.append(name)
      } else {
        attachments.append(name)
      }
    }
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

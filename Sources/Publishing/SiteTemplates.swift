internal import BuiltinFiles
internal import Diagnostics
internal import HandoverModel
internal import History
internal import Pages
internal import Templates

/// The looks of a site: the templates and assets that the binary carries, each replaced by the project's own file at the
/// same path. Loaded means proven: what its findings do not name can be rendered.
struct SiteTemplates: Sendable {
  private let library: TemplateLibrary
  private let words: WordBook
  /// The tokens of the theme, and behind them the style.
  private let style: [UInt8]
  /// The files beside the style sheet that every page may ask for, by their paths on the site: `assets/days.js`.
  let assets: [(path: String, bytes: [UInt8])]
  /// What is wrong with the templates.
  let findings: [Finding]
  /// Whether the project has templates of its own for what customers get.
  let isOutwardOwn: Bool

  /// How the pages of `vendor` look, whose picture `logo` is.
  func looks(of vendor: SiteConfiguration.Vendor, logo: Logo?) -> SiteLooks {
    SiteLooks(library: library, words: words, style: style, vendor: vendor, logo: logo)
  }

  /// Loads the templates, with the project's own from the folder `overrides`, where there is one.
  init(overriddenBy overrides: String?) throws(InputError) {
    var own: [String: SourceFile] = [:]
    if let overrides {
      for name in try FolderListing(of: overrides).files { own[name] = try InputFile.read(overrides + "/" + name) }
    }
    self = own.isEmpty ? .builtin : SiteTemplates(replacedBy: own)
  }

  /// The templates as they were at the commit called `commit`, with the project's own in the folder `overrides`.
  ///
  /// - Throws: `RevisionError` where they cannot be read.
  init(overriddenBy overrides: String, at commit: String) throws(RevisionError) {
    let files = try RevisionFiles(of: overrides, at: commit)
    // Names that begin with a dot are passed over, as in a folder.
    let contents = try files.contents { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
    let own = contents.map { ($0, SourceFile(path: overrides + "/" + $0, bytes: $1)) }
    self.init(replacedBy: Dictionary(own, uniquingKeysWith: { first, _ in first }))
  }

  /// Those that the binary carries; loading and proving them takes as long as a small site.
  private static let builtin = SiteTemplates(replacedBy: [:])

  /// The built-in templates, and instead of each the project's `own` of the same name.
  private init(replacedBy own: [String: SourceFile]) {
    var builtin: [String: SourceFile] = [:]
    for file in BuiltinFiles.templates {
      let name = String(file.path.trimmingPrefix("templates/"))
      builtin[name] = SourceFile(path: "built-in/\(file.path)", bytes: file.bytes)
    }
    let files = builtin.merging(own) { $1 }
    let sorted = files.sorted { $0.key < $1.key }
    let library = TemplateLibrary(
      sorted.filter { $0.key.hasSuffix(".mustache") }.map { (String($0.key.dropLast(".mustache".count)), $0.value) }
    )
    func words(_ files: [String: SourceFile]) -> [String: SourceFile] {
      Dictionary(
        uniqueKeysWithValues: files.compactMap { name, file in
          name.hasPrefix("words/") ? (String(name.dropFirst("words/".count)), file) : nil
        }
      )
    }
    let book = WordBook(builtin: words(builtin), own: words(own))
    isOutwardOwn = own.keys.contains { $0.hasPrefix("share/") }
    (self.library, self.words) = (library, book)
    let styleSheet = PageAddress.styleSheet.path
    // A project's theme says only what differs.
    let theme = builtin["theme.css"]?.bytes ?? []
    let ownTheme = own["theme.css"]?.bytes ?? []
    style = theme + (ownTheme == theme ? [] : ownTheme) + (files[styleSheet]?.bytes ?? [])
    assets = sorted.filter { $0.key.hasPrefix("assets/") && $0.key != styleSheet }.map { ($0.key, $0.value.bytes) }
    // A partial that several pages use is told once.
    var seen: Set<Finding> = []
    findings = library.findings + book.findings + SitePages.proof(of: library).filter { seen.insert($0).inserted }
  }
}

public import Diagnostics

/// All templates of a site, compiled once. It is a value: pages can be shown from it on several threads at once.
public struct TemplateLibrary: Sendable {
  /// What is wrong with the templates by themselves, whatever they show: syntax, and templates that do not exist.
  public let findings: [Finding]

  let programs: [TemplateProgram]
  let indices: [String: Int]

  /// Compiles `templates`. Of several with one name the last counts, so that a project's own can follow the built-in ones.
  public init(_ templates: [(name: String, file: SourceFile)]) {
    var latest: [String: SourceFile] = [:]
    for template in templates { latest[template.name] = template.file }
    let names = latest.keys.sorted()
    indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var linker = TemplateLinker(
      names.compactMap { name in latest[name].map { TemplateCompiler($0, name: name).program } },
      indices: indices
    )
    linker.link()
    programs = linker.programs
    findings = linker.findings
  }

  /// Compiles the files below `folder` whose names end in `.mustache`; a template's name is its path below `folder` without that ending.
  ///
  /// `templates/partials/head.mustache` is `partials/head`. Files elsewhere and with other endings are not looked at.
  public init(files: [SourceFile], in folder: String = "templates") {
    let (prefix, suffix) = (folder + "/", ".mustache")
    self.init(
      files.compactMap { file in
        guard file.path.hasPrefix(prefix), file.path.hasSuffix(suffix) else { return nil }
        return (String(file.path.dropFirst(prefix.count).dropLast(suffix.count)), file)
      }
    )
  }

  /// The names of all templates, in order.
  public var names: [String] { programs.map(\.name) }

  /// Shows the template called `name` with what `model` gives it, in UTF-8.
  ///
  /// It cannot fail once ``prove(_:for:)`` has found nothing. Without that proof, a name that is missing shows nothing, nor does a
  /// template that is missing.
  public func render<Model: TemplateModel>(_ name: String, _ model: Model) -> [UInt8] {
    render(name, value: .record(ModelRecord(model)))
  }

  func render(_ name: String, value: TemplateValue) -> [UInt8] {
    guard let index = indices[name] else { return [] }
    var renderer = TemplateRenderer(programs: programs, value: value, escapes: !name.isPlainTextTemplate)
    renderer.show(index)
    return renderer.output
  }
}

extension String {
  /// Whether a template of this name makes plain text rather than HTML, in which nothing is escaped: its file ends in `.txt.mustache`.
  var isPlainTextTemplate: Bool { hasSuffix(".txt") }
}

import Diagnostics

/// Connects templates that include each other, and reports what is included but not there.
struct TemplateLinker {
  private(set) var programs: [TemplateProgram]
  private(set) var findings: [Finding]
  private let indices: [String: Int]

  /// Takes programs in the order that `indices` names.
  init(_ programs: [TemplateProgram], indices: [String: Int]) {
    self.programs = programs
    self.indices = indices
    findings = programs.flatMap(\.findings)
  }

  /// Sets where each inclusion leads, then checks that what a parent's tag replaces can be replaced.
  mutating func link() {
    for program in programs.indices {
      for inclusion in programs[program].inclusions.indices {
        let name = programs[program].inclusions[inclusion].name
        programs[program].inclusions[inclusion].target = indices[name]
        if indices[name] == nil { reportMissing(programs[program].inclusions[inclusion], in: programs[program].file) }
      }
    }
    for program in programs {
      for inclusion in program.inclusions where !inclusion.replacements.isEmpty {
        checkReplacements(of: inclusion, in: program.file)
      }
    }
    findings.sort()
  }

  private mutating func reportMissing(_ inclusion: TemplateInclusion, in file: SourceFile) {
    var help = "write the path below the templates' folder, without .mustache"
    if let near = indices.keys.nearest(to: inclusion.name) { help = "did you mean \"\(near)\"?" }
    findings.append(
      Finding(
        .unknownPartial,
        "\"\(inclusion.name)\" is not a template",
        at: file.range(inclusion.nameBytes),
        help: help
      )
    )
  }

  private mutating func checkReplacements(of inclusion: TemplateInclusion, in file: SourceFile) {
    guard let target = inclusion.target else { return }
    let blocks = blocks(reachableFrom: target)
    for replacement in inclusion.replacements where !blocks.contains(replacement.name) {
      var help = "remove it, or write {{$\(replacement.name)}}…{{/\(replacement.name)}} where it should stand"
      if let near = blocks.nearest(to: replacement.name) { help = "did you mean \"\(near)\"?" }
      findings.append(
        Finding(
          .unknownTemplateBlock,
          "\"\(replacement.name)\" is not a block of \"\(inclusion.name)\"",
          at: file.range(replacement.tagBytes),
          help: help
        )
      )
    }
  }

  /// The blocks in the template and in everything it includes, however deep.
  private func blocks(reachableFrom start: Int) -> Set<String> {
    var (seen, open, blocks) = (Set([start]), [start], Set<String>())
    while let program = open.popLast() {
      blocks.formUnion(programs[program].blocks.map(\.name))
      for case let target? in programs[program].inclusions.map(\.target) where seen.insert(target).inserted {
        open.append(target)
      }
    }
    return blocks
  }
}

extension FindingKind {
  static let unknownPartial = FindingKind(
    "unknown-partial",
    .broken,
    summary: "A template includes another one that does not exist.",
    reason: "The part of the page that it should show would silently be missing.",
    wrong: "{{>partials/haed}}",
    right: "{{>partials/head}}"
  )

  static let unknownTemplateBlock = FindingKind(
    "unknown-template-block",
    .broken,
    summary: "A template replaces a block that its parent does not have.",
    reason: "What was written in the block would appear nowhere on the page.",
    wrong: "{{<page}}{{$tilte}}Apex{{/tilte}}{{/page}}",
    right: "{{<page}}{{$title}}Apex{{/title}}{{/page}}"
  )
}

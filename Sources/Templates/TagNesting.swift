import Diagnostics

/// Which closing tag belongs to which opening one.
struct TagNesting {
  /// Sections, blocks and parents may be nested so deep.
  static let maximumDepth = 64

  /// For each tag that opens, the index of its closing tag, or of the end of the text where it is cut off;
  /// for every other tag its own index.
  private(set) var ends: [Int]
  /// For each tag, the index of the one it stands directly in.
  private(set) var parents: [Int?]
  private(set) var findings: [Finding] = []
  /// Whether nesting went over the bound; then nothing of the template may be compiled.
  private(set) var isTooDeep = false

  /// Pairs `tags`, all of them from `file`; a closing tag that closes nothing becomes a comment.
  init(_ tags: inout [TemplateTag], in file: SourceFile) {
    ends = Array(tags.indices)
    parents = Array(repeating: nil, count: tags.count)
    var open: [Int] = []
    for index in tags.indices where !isTooDeep {
      if tags[index].kind == .close {
        close(index, &tags, &open, file)
        continue
      }
      parents[index] = open.last
      guard tags[index].opens else { continue }
      open.append(index)
      if open.count > Self.maximumDepth {
        isTooDeep = true
        findings.append(
          Finding(
            .templateTooDeep,
            "\"\(tags[index].name)\" is nested more than \(Self.maximumDepth) deep",
            at: file.range(tags[index].bytes),
            help: "move an inner part into a partial of its own"
          )
        )
      }
    }
    guard !isTooDeep else { return }
    for index in open { reportUnclosed(index, tags, file, end: tags.count) }
  }

  private mutating func close(_ index: Int, _ tags: inout [TemplateTag], _ open: inout [Int], _ file: SourceFile) {
    let tag = tags[index]
    guard let match = open.lastIndex(where: { tags[$0].name == tag.name }) else {
      reportStray(tag, innermost: open.last.map { tags[$0] }, file)
      // The mistaken tag was most likely meant to close the innermost one, unless that one is closed further on.
      let isClosedLater = open.last.map { last in
        // Rubbish full of strays is not searched for each of them.
        findings.count >= TagScanner.maximumFindings
          || tags[(index + 1)...].contains { $0.kind == .close && $0.name == tags[last].name }
      }
      if isClosedLater == false, let last = open.popLast() {
        ends[last] = index
        parents[index] = parents[last]
      } else {
        tags[index].kind = .comment
        parents[index] = open.last
      }
      return
    }
    for unclosed in open[(match + 1)...] { reportUnclosed(unclosed, tags, file, end: index) }
    ends[open[match]] = index
    parents[index] = parents[open[match]]
    open.removeSubrange(match...)
  }

  private mutating func reportUnclosed(_ index: Int, _ tags: [TemplateTag], _ file: SourceFile, end: Int) {
    ends[index] = end
    guard findings.count < TagScanner.maximumFindings else { return }
    let tag = tags[index]
    findings.append(
      Finding(
        .unclosedTemplateSection,
        "\"\(tag.name)\" is opened here and never closed",
        at: file.range(tag.bytes),
        help: "write {{/\(tag.name)}} where it should end"
      )
    )
  }

  private mutating func reportStray(_ tag: TemplateTag, innermost: TemplateTag?, _ file: SourceFile) {
    guard findings.count < TagScanner.maximumFindings else { return }
    let range = file.range(tag.bytes)
    guard let innermost else {
      findings.append(
        Finding(
          .unopenedTemplateSection,
          "\"\(tag.name)\" is closed here but was never opened",
          at: range,
          help: "remove the tag, or open {{#\(tag.name)}} before it"
        )
      )
      return
    }
    findings.append(
      Finding(
        .unopenedTemplateSection,
        "\"\(tag.name)\" is closed here, but \"\(innermost.name)\" is open",
        at: range,
        notes: [.init("opened here", at: file.range(innermost.bytes))],
        help: "write {{/\(innermost.name)}}"
      )
    )
  }
}

extension FindingKind {
  static let unclosedTemplateSection = FindingKind(
    "unclosed-template-section",
    .broken,
    summary: "A section, block or parent in a template has no end.",
    reason: "Nobody can tell what belongs to it, so the page would show too much, too little or too often.",
    wrong: "{{#owner}}<p>{{.}}</p>",
    right: "{{#owner}}<p>{{.}}</p>{{/owner}}"
  )

  static let unopenedTemplateSection = FindingKind(
    "unopened-template-section",
    .broken,
    summary: "A closing tag in a template does not fit what is open.",
    reason: "Nobody can tell what belongs to which section, so the page would show the wrong parts.",
    wrong: "{{#owner}}<p>{{.}}</p>{{/ownr}}",
    right: "{{#owner}}<p>{{.}}</p>{{/owner}}"
  )

  static let templateTooDeep = FindingKind(
    "template-too-deep",
    .broken,
    summary: "Sections in a template are nested too deep.",
    reason: "A page that nests so deep is a mistake, and following it could exhaust the program's memory.",
    wrong: "{{#a}}{{#b}}{{#c}}… 65 of them",
    right: "{{#a}}{{>partials/inner}}{{/a}}"
  )
}

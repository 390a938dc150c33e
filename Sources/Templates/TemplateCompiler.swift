import Diagnostics

/// Turns a template's text into a program.
///
/// 1. ``TagScanner`` finds the tags.
/// 2. ``TagNesting`` pairs those that open with those that close.
/// 3. ``LineLayout`` decides which whitespace belongs to the tags.
/// 4. What is left is written down as steps, in order; the body of a section follows its step.
struct TemplateCompiler {
  private(set) var program: TemplateProgram
  private let tags: [TemplateTag]
  private let texts: [Range<Int>]
  private let nesting: TagNesting
  private let layout: LineLayout

  /// Compiles `file`, which other templates include as `name`.
  init(_ file: SourceFile, name: String) {
    let scanner = TagScanner(file)
    var tags = scanner.tags
    nesting = TagNesting(&tags, in: file)
    layout = LineLayout(bytes: file.bytes, tags: tags, texts: scanner.texts, nesting: nesting)
    self.tags = tags
    texts = scanner.texts
    program = TemplateProgram(name: name, file: file)
    program.findings = (scanner.findings + nesting.findings).sorted()
    guard !nesting.isTooDeep else { return }
    compile(from: 0, to: tags.count)
  }

  /// Writes the text with index `first`, the tag after it, and so on up to the text before the tag at `end`.
  private mutating func compile(from first: Int, to end: Int) {
    var index = first
    while true {
      writeText(index)
      guard index < end else { return }
      writeTag(index)
      index = min(nesting.ends[index], end - 1) + 1
    }
  }

  private mutating func writeTag(_ index: Int) {
    let tag = tags[index]
    switch tag.kind {
    case .shown, .shownAsItIs:
      program.instructions.append(.value(path(of: tag), asItIs: tag.kind == .shownAsItIs))
    case .section:
      let path = path(of: tag)
      writeBody(of: index) { .section(path, end: $0) }
    case .inverted:
      let path = path(of: tag)
      writeBody(of: index) { .inverted(path, end: $0) }
    case .partial, .parent: writeInclusion(index)
    case .block:
      let block = program.blocks.count
      program.blocks.append(
        TemplateBlock(
          name: tag.name,
          tagBytes: tag.bytes,
          indentation: layout.indentations[index],
          beginsLine: layout.beginsLine[index]
        )
      )
      writeBody(of: index) { .block(block, end: $0) }
    case .close, .comment, .delimiters: return
    }
  }

  /// Writes what stands between the tag at `index` and its end, after the step that needs to know where the body ends.
  private mutating func writeBody(of index: Int, _ step: (Int) -> TemplateInstruction) {
    let place = program.instructions.count
    program.instructions.append(step(place))
    compile(from: index + 1, to: nesting.ends[index])
    program.instructions[place] = step(program.instructions.count)
  }

  /// Writes a partial, or a parent with the blocks it replaces; what else stands in a parent's tag is not shown.
  private mutating func writeInclusion(_ index: Int) {
    let tag = tags[index]
    let place = program.instructions.count
    let inclusion = program.inclusions.count
    program.instructions.append(.include(inclusion, end: place))
    program.inclusions.append(
      TemplateInclusion(
        name: tag.name,
        nameBytes: tag.nameBytes,
        tagBytes: tag.bytes,
        indentation: layout.indentations[index]
      )
    )
    var inner = index + 1
    while tag.kind == .parent, inner < nesting.ends[index] {
      if tags[inner].kind == .block {
        let start = program.instructions.count
        compile(from: inner + 1, to: nesting.ends[inner])
        program.inclusions[inclusion].replacements.append(
          .init(
            name: tags[inner].name,
            tagBytes: tags[inner].bytes,
            body: start..<program.instructions.count,
            beginsLine: layout.beginsLine[inner]
          )
        )
      }
      inner = nesting.ends[inner] + 1
    }
    program.instructions[place] = .include(inclusion, end: program.instructions.count)
  }

  private mutating func path(of tag: TemplateTag) -> Int {
    let parts = tag.name == "." ? [] : tag.name.split(separator: ".").map { TemplateName(String($0)) }
    program.paths.append(
      TemplatePath(
        first: parts.first,
        rest: Array(parts.dropFirst()),
        text: tag.name,
        bytes: tag.nameBytes,
        tagBytes: tag.bytes
      )
    )
    return program.paths.count - 1
  }

  /// Writes the shown part of a text, and where lines begin in it.
  private mutating func writeText(_ index: Int) {
    let shown = layout.shown[index]
    let bytes = program.file.bytes
    let start = program.literalBytes.count
    var lineStarts: [Int] = []
    var place = shown.lowerBound
    while place < shown.upperBound {
      if beginsLine(place) {
        lineStarts.append(program.literalBytes.count - start)
        place = min(place + layout.margin(from: place, in: index), shown.upperBound)
      }
      let rest = bytes[place..<shown.upperBound]
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      program.literalBytes += bytes[place..<end]
      place = end
    }
    // The line of a tag that has no line to itself is indented like one of text, before the tag.
    if shown.upperBound == texts[index].upperBound, index < tags.count, !layout.ownsLineStart[index],
      beginsLine(shown.upperBound), lineStarts.last != program.literalBytes.count - start
    {
      lineStarts.append(program.literalBytes.count - start)
    }
    guard program.literalBytes.count > start || !lineStarts.isEmpty else { return }
    program.instructions.append(.literal(program.literals.count))
    program.literals.append(TemplateLiteral(bytes: start..<program.literalBytes.count, lineStarts: lineStarts))
  }

  private func beginsLine(_ place: Int) -> Bool {
    place == program.file.byteOrderMarkLength || program.file.bytes[place - 1] == UInt8(ascii: "\n")
  }
}

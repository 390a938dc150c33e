import Diagnostics

/// Follows a template through everything it includes, as the renderer would, with shapes in place of values.
///
/// What it finds nothing wrong with shows every name it uses, escapes every text exactly once, and comes to an end.
struct TemplateProof {
  /// Something that is followed: a template, or the replacement of a block, with all that decides what its names mean.
  private struct Visit: Hashable {
    let template: Int
    let bodyStart: Int
    let stack: ShapeStack
    let bindings: [Binding]
  }

  /// A replacement of a block, and the template in which it is written.
  private struct Binding: Hashable {
    let name: String
    let template: Int
    let body: Range<Int>
  }

  private let programs: [TemplateProgram]
  private let escapes: Bool
  private var found = FindingCollection()
  /// What has been followed, or is being followed.
  private var visits: Set<Visit> = []
  /// What is being followed, the page first, with the number of sections that had been entered then.
  private var trail: [(visit: Visit, sections: Int)] = []
  /// For each section around this place that brings other names, whether it goes deeper into the data than the one around it.
  private var sections: [Bool] = []
  /// The tags that led here, the page's first.
  private var uses: [SourceRange] = []
  private var bindings: [Binding] = []

  /// Proves the template with the index `template` against a page of the shape `page`.
  init(_ programs: [TemplateProgram], template: Int, page: RecordShape, escapes: Bool) {
    self.programs = programs
    self.escapes = escapes
    follow(template, programs[template].body, ShapeStack(page))
  }

  /// What is wrong, by place.
  var findings: [Finding] { found.findings }

  /// Follows a template, or a replacement written in it, unless that has been done with the same meaning of its names.
  private mutating func follow(_ template: Int, _ body: Range<Int>, _ stack: ShapeStack) {
    let visit = Visit(template: template, bodyStart: body.lowerBound, stack: stack, bindings: bindings)
    if let earlier = trail.first(where: { $0.visit == visit }) {
      // It ends only if each time round goes deeper into the data, which is finite.
      let since = sections[earlier.sections...]
      if since.isEmpty || since.contains(false) { reportEndless() }
      return
    }
    guard visits.insert(visit).inserted else { return }
    guard uses.count <= TemplateRenderer.maximumDepth / 4 else { return reportEndless() }
    trail.append((visit, sections.count))
    check(programs[template], template, body, stack)
    trail.removeLast()
  }

  private mutating func check(_ program: TemplateProgram, _ template: Int, _ body: Range<Int>, _ stack: ShapeStack) {
    var next = body.lowerBound
    while next < body.upperBound {
      let instruction = program.instructions[next]
      next += 1
      switch instruction {
      case .literal: break
      case .value(let path, let asItIs): checkValue(program.paths[path], asItIs: asItIs, program, stack)
      case .section(let path, let end):
        checkSection(program.paths[path], program, template, next..<end, stack)
        next = end
      case .inverted(let path, let end):
        _ = resolve(program.paths[path], program, stack)
        check(program, template, next..<end, stack)
        next = end
      case .include(let inclusion, let end):
        checkInclusion(program.inclusions[inclusion], program, template, stack)
        next = end
      case .block(let block, let end):
        checkBlock(program.blocks[block], program, template, next..<end, stack)
        next = end
      }
    }
  }

  private mutating func checkSection(
    _ path: TemplatePath,
    _ program: TemplateProgram,
    _ template: Int,
    _ body: Range<Int>,
    _ stack: ShapeStack
  ) {
    // What stands inside a section over a name that is unknown is not judged: nearly all of it would be unknown too.
    guard let (shape, isInner) = resolve(path, program, stack) else { return }
    let brings = shape.bringsNames
    if brings { sections.append(isInner) }
    check(program, template, body, stack.inside(shape))
    if brings { sections.removeLast() }
  }

  private mutating func checkInclusion(
    _ inclusion: TemplateInclusion,
    _ program: TemplateProgram,
    _ template: Int,
    _ stack: ShapeStack
  ) {
    guard let target = inclusion.target else { return }
    let outer = bindings.count
    for replacement in inclusion.replacements where !bindings.contains(where: { $0.name == replacement.name }) {
      bindings.append(Binding(name: replacement.name, template: template, body: replacement.body))
    }
    uses.append(program.file.range(inclusion.tagBytes))
    follow(target, programs[target].body, stack)
    uses.removeLast()
    bindings.removeLast(bindings.count - outer)
  }

  private mutating func checkBlock(
    _ block: TemplateBlock,
    _ program: TemplateProgram,
    _ template: Int,
    _ body: Range<Int>,
    _ stack: ShapeStack
  ) {
    guard let binding = bindings.first(where: { $0.name == block.name }) else {
      return check(program, template, body, stack)
    }
    uses.append(program.file.range(block.tagBytes))
    follow(binding.template, binding.body, stack)
    uses.removeLast()
  }

  private mutating func checkValue(
    _ path: TemplatePath,
    asItIs: Bool,
    _ program: TemplateProgram,
    _ stack: ShapeStack
  ) {
    guard let (shape, _) = resolve(path, program, stack) else { return }
    let wording = ShapeWording(path: path, shape: shape)
    switch shape {
    case .text: if asItIs, escapes { add(wording.unescapedText, at: path.tagBytes, program) }
    case .html: if !asItIs || !escapes { add(wording.html(inPlainText: !escapes), at: path.tagBytes, program) }
    case .flag, .texts, .record, .list: add(wording.notShown, at: path.tagBytes, program)
    }
  }

  private mutating func resolve(
    _ path: TemplatePath,
    _ program: TemplateProgram,
    _ stack: ShapeStack
  ) -> (shape: TemplateShape, isInner: Bool)? {
    switch stack.resolve(path) {
    case .found(let shape, let isInner): return (shape, isInner)
    case .unknown(let part):
      let bytes = path.bytes(ofPart: part)
      add(ShapeWording.unknown(path, part: part, among: stack.names(for: path, part: part)), at: bytes, program)
    case .noNames(let part, let shape):
      add(ShapeWording.noNames(path, part: part, in: shape), at: path.bytes(ofPart: part), program)
    }
    return nil
  }

  private mutating func reportEndless() {
    guard let use = uses.last else { return }
    let words = ShapeWording.Words(
      kind: .endlessTemplate,
      message: "\"\(use.text)\" includes itself again without end",
      help: "include it in a section over a list of the innermost data, which comes to an end"
    )
    found.add(words, at: use, uses: uses.dropLast())
  }

  private mutating func add(_ words: ShapeWording.Words, at bytes: Range<Int>, _ program: TemplateProgram) {
    found.add(words, at: program.file.range(bytes), uses: uses[...])
  }
}

extension TemplateShape {
  /// Whether a section over it has names of its own.
  fileprivate var bringsNames: Bool {
    switch self {
    case .record, .list: true
    case .flag, .text, .html, .texts: false
    }
  }
}

extension TemplatePath {
  /// The bytes of the part with the index `part` in the file.
  fileprivate func bytes(ofPart part: Int) -> Range<Int> {
    let parts = (first.map { [$0] } ?? []) + rest
    guard part < parts.count else { return bytes }
    // One byte for each dot before it.
    let start = bytes.lowerBound + parts[..<part].reduce(0) { $0 + $1.text.utf8.count + 1 }
    return start..<min(start + parts[part].text.utf8.count, bytes.upperBound)
  }
}

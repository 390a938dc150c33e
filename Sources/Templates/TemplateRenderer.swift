/// Shows programs: the one evaluator, for page models as for the dynamic data of the tests.
///
/// It is lenient as the specification demands: a name or a template that is missing shows nothing.
/// ``TemplateProof`` is what makes sure beforehand that none is.
struct TemplateRenderer {
  /// Sections, blocks and templates may be nested so deep while they are shown; where they are nested deeper, the page ends.
  /// Only data that nests without end gets there, and the program's stack must hold that much.
  static let maximumDepth = 400

  /// A replacement of a block, and the template in which it is written.
  private struct Binding {
    let template: Int
    let replacement: TemplateInclusion.Replacement
  }

  let programs: [TemplateProgram]
  /// Whether text is escaped for HTML.
  let escapes: Bool
  private(set) var output: [UInt8] = []

  private var stack: [TemplateValue]
  private var bindings: [Binding] = []
  /// What is written at the beginning of each line.
  private var indentation: [UInt8] = []
  /// Whether the next line that begins continues one that has begun.
  private var continuesLine = false
  private var depth = 0
  /// Whether the bound was met: going on elsewhere could take for ever.
  private var isOver = false

  init(programs: [TemplateProgram], value: TemplateValue, escapes: Bool) {
    self.programs = programs
    self.escapes = escapes
    stack = [value]
    output.reserveCapacity(16 * 1024)
  }

  /// Shows the whole template with the index `template`.
  mutating func show(_ template: Int) {
    run(programs[template], template, programs[template].body)
  }

  private mutating func run(_ program: TemplateProgram, _ template: Int, _ body: Range<Int>) {
    guard depth < Self.maximumDepth else {
      isOver = true
      return
    }
    depth += 1
    defer { depth -= 1 }
    var next = body.lowerBound
    while next < body.upperBound, !isOver {
      let instruction = program.instructions[next]
      next += 1
      switch instruction {
      case .literal(let index): writeLiteral(index, of: program)
      case .value(let path, let asItIs): write(value(path, of: program), asItIs: asItIs)
      case .section(let path, let end):
        runSection(value(path, of: program), program, template, next..<end)
        next = end
      case .inverted(let path, let end):
        if !value(path, of: program).isTruthy { run(program, template, next..<end) }
        next = end
      case .include(let inclusion, let end):
        include(program.inclusions[inclusion], from: template)
        next = end
      case .block(let block, let end):
        runBlock(program.blocks[block], program, template, next..<end)
        next = end
      }
    }
  }

  private mutating func runSection(
    _ value: TemplateValue,
    _ program: TemplateProgram,
    _ template: Int,
    _ body: Range<Int>
  ) {
    guard value.isTruthy else { return }
    switch value {
    case .absent: return
    case .flag: run(program, template, body)
    case .text, .html, .record:
      stack.append(value)
      run(program, template, body)
      stack.removeLast()
    case .list(let list):
      for index in 0..<list.count where !isOver {
        stack.append(list.element(index))
        run(program, template, body)
        stack.removeLast()
      }
    }
  }

  // MARK: - Names

  // Tables are read field by field: copying a whole path costs more than looking it up.
  private func value(_ path: Int, of program: TemplateProgram) -> TemplateValue {
    guard let first = program.paths[path].first else { return stack.last ?? .absent }
    guard var value = value(of: first) else { return .absent }
    for name in program.paths[path].rest {
      guard case .record(let record) = value, let inner = record.value(of: name) else { return .absent }
      value = inner
    }
    return value
  }

  private func value(of name: TemplateName) -> TemplateValue? {
    for index in stack.indices.reversed() {
      if case .record(let record) = stack[index], let value = record.value(of: name) { return value }
    }
    return nil
  }

  // MARK: - Other templates

  private mutating func include(_ inclusion: TemplateInclusion, from template: Int) {
    guard let target = inclusion.target else { return }
    let (outerIndentation, outerCount) = (indentation, bindings.count)
    // Indentation goes before each line of the included template as it is written: a template that is included
    // within a line is not part of the lines that are indented.
    if let inner = inclusion.indentation { indentation += inner } else { indentation = [] }
    for replacement in inclusion.replacements
    where !bindings.contains(where: { $0.replacement.name == replacement.name }) {
      bindings.append(Binding(template: template, replacement: replacement))
    }
    run(programs[target], target, programs[target].body)
    bindings.removeLast(bindings.count - outerCount)
    indentation = outerIndentation
  }

  private mutating func runBlock(
    _ block: TemplateBlock,
    _ program: TemplateProgram,
    _ template: Int,
    _ body: Range<Int>
  ) {
    guard let binding = bindings.first(where: { $0.replacement.name == block.name }) else {
      if let inner = block.indentation, !block.beginsLine {
        writeIndentation()
        output += inner
      }
      run(program, template, body)
      return
    }
    let outer = indentation
    indentation += block.indentation ?? []
    if binding.replacement.beginsLine {
      continuesLine = block.indentation == nil
    } else if block.indentation != nil {
      writeIndentation()
    }
    run(programs[binding.template], binding.template, binding.replacement.body)
    continuesLine = false
    indentation = outer
  }

  // MARK: - Writing

  private mutating func writeLiteral(_ index: Int, of program: TemplateProgram) {
    let bytes = program.literals[index].bytes
    guard !indentation.isEmpty else {
      output += program.literalBytes[bytes]
      // The line that continued another has begun.
      if continuesLine, !program.literals[index].lineStarts.isEmpty { continuesLine = false }
      return
    }
    var start = bytes.lowerBound
    for line in program.literals[index].lineStarts {
      let place = bytes.lowerBound + line
      output += program.literalBytes[start..<place]
      start = place
      writeIndentation()
    }
    output += program.literalBytes[start..<bytes.upperBound]
  }

  private mutating func writeIndentation() {
    if !continuesLine { output += indentation }
    continuesLine = false
  }

  private mutating func write(_ value: TemplateValue, asItIs: Bool) {
    switch value {
    case .text(var text):
      if asItIs || !escapes {
        text.withUTF8 { output.append(contentsOf: $0) }
      } else {
        output.appendEscapingHTML(text)
      }
    case .html(let html):
      if asItIs {
        output += html.bytes
      } else {
        html.bytes.withUnsafeBufferPointer { output.appendEscapingHTML($0) }
      }
    case .absent, .flag, .record, .list: return
    }
  }
}

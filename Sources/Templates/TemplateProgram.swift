import Diagnostics

/// A name as it is looked up: with its hash, so that comparing names costs next to nothing.
struct TemplateName: Hashable, Sendable {
  let text: String
  let hash: UInt64

  init(_ text: String) {
    self.text = text
    hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  static func == (left: TemplateName, right: TemplateName) -> Bool {
    left.hash == right.hash && left.text == right.text
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// A name in a tag, taken apart at its dots.
struct TemplatePath: Sendable {
  /// The first part, looked for from the innermost section outwards; `nil` for `.`, the value itself.
  let first: TemplateName?
  /// The parts after it, each looked for in what the one before names.
  let rest: [TemplateName]
  /// As it is written.
  let text: String
  /// The bytes of it in the file.
  let bytes: Range<Int>
  /// The bytes of the whole tag.
  let tagBytes: Range<Int>
}

/// Text that is shown as it stands.
struct TemplateLiteral: Sendable {
  /// Where it is among the program's literal bytes.
  let bytes: Range<Int>
  /// Where in them lines of the template begin, at which indentation is written.
  let lineStarts: [Int]
}

/// A tag that shows another template in its place: a partial or a parent.
struct TemplateInclusion: Sendable {
  /// A block that a parent's tag replaces.
  struct Replacement: Sendable {
    let name: String
    /// The bytes of its opening tag.
    let tagBytes: Range<Int>
    /// The instructions of its content.
    let body: Range<Int>
    /// Whether its content begins on a line of its own.
    let beginsLine: Bool
  }

  let name: String
  let nameBytes: Range<Int>
  let tagBytes: Range<Int>
  /// What every line of the other template is indented with; `nil` if the tag has no line to itself.
  let indentation: [UInt8]?
  var replacements: [Replacement] = []
  /// The index of the other template in the library; `nil` until it is linked, and if there is none.
  var target: Int?
}

/// A part of a template that whoever includes it may replace.
struct TemplateBlock: Sendable {
  let name: String
  let tagBytes: Range<Int>
  /// What a replacement's lines are indented with; `nil` if something stands before the tag on its line.
  let indentation: [UInt8]?
  /// Whether the default content begins on a line of its own.
  let beginsLine: Bool
}

/// One step of showing a template. Numbers are indices into the program's tables; `end` is the step after the body.
enum TemplateInstruction: Sendable, Equatable {
  case literal(Int)
  case value(Int, asItIs: Bool)
  case section(Int, end: Int)
  case inverted(Int, end: Int)
  case include(Int, end: Int)
  case block(Int, end: Int)
}

/// A template compiled: a flat list of steps and what they refer to.
struct TemplateProgram: Sendable {
  let name: String
  let file: SourceFile
  var instructions: [TemplateInstruction] = []
  var literalBytes: [UInt8] = []
  var literals: [TemplateLiteral] = []
  var paths: [TemplatePath] = []
  var inclusions: [TemplateInclusion] = []
  var blocks: [TemplateBlock] = []
  /// What is wrong with the template by itself.
  var findings: [Finding] = []

  /// All steps.
  var body: Range<Int> { instructions.indices }
}

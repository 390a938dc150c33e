internal import CCMarkGFM

/// Looks at the text of all blocks before it is parsed, and tells what it holds more of than ``ShapeLimits`` allow.
///
/// This guards the second stage of parsing. What is expensive in it, in the versions of libcmark-gfm that Debian carries:
/// marks of emphasis and brackets that are looked for again and again, links written out that end in many parentheses,
/// chains of e-mail addresses, unclosed HTML, runs of `~`, and the copies of a definition's destination for each link.
struct TextShape {
  private var pieces = 0
  private var steps = 0
  private var copies = 0
  private var closedBrackets = 0
  private var longestDefinition = 0

  /// Looks at all that `parser` has read.
  static func check(_ parser: borrowing CParser) -> ShapeExcess? {
    var shape = TextShape()
    shape.longestDefinition = parser.longestDefinition
    guard let root = parser.root, let iterator = cmark_iter_new(root.raw) else { return nil }
    defer { cmark_iter_free(iterator) }
    var line = 1
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return nil }
      guard event == CMARK_EVENT_ENTER, let node = CNode(cmark_iter_get_node(iterator)) else { continue }
      if node.startLine > 0 { line = node.startLine }
      guard [.paragraph, .heading, .cell].contains(node.kind) else { continue }
      if let what = shape.add(node.content) { return .dense(what, line: line) }
    }
  }

  /// Adds the text of a block; what is told is what there is too much of.
  private mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var count = TextCount(text)
    count.run()
    pieces += count.pieces
    steps += count.steps + 2 * count.marks * count.marks
    copies += count.copies
    closedBrackets += count.closedBrackets
    if count.marks > ShapeLimits.marks {
      return "more than \(ShapeLimits.marks) marks such as *, _, ~ and [ stand in this paragraph"
    }
    if pieces > ShapeLimits.pieces { return "more than \(ShapeLimits.pieces) marks and short lines stand up to here" }
    if steps > ShapeLimits.steps {
      return "very many marks, very long links or e-mail addresses, or very many beginnings of HTML stand up to here"
    }
    if copies + closedBrackets * longestDefinition > ShapeLimits.copies {
      return "very long lines with many links or e-mail addresses stand up to here"
    }
    return nil
  }
}

extension CParser {
  /// The length of the longest destination and title that a definition of a link gives; each use copies them.
  var longestDefinition: Int {
    guard let map = raw.pointee.refmap else { return 0 }
    var longest = 0
    var entry = map.pointee.refs
    while let current = entry {
      current.withMemoryRebound(to: cmark_reference.self, capacity: 1) { reference in
        longest = max(longest, Int(reference.pointee.url.len) + Int(reference.pointee.title.len))
      }
      entry = current.pointee.next
    }
    return longest
  }
}

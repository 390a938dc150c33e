/// What is known, before there is any content, about the sections around a place in a template.
struct ShapeStack: Hashable {
  /// What a name leads to.
  enum Resolution {
    /// A value of this shape. `isInner` says that its name was found in the innermost record, so that a section over it goes
    /// deeper into the data.
    case found(TemplateShape, isInner: Bool)
    /// The part with this index, from 0, names nothing.
    case unknown(part: Int)
    /// The part with this index stands after one that has this shape, which has no names inside.
    case noNames(part: Int, TemplateShape)
  }

  /// The records around, the page first. A type that comes again counts only where it is innermost: the same names would be
  /// found there. So there are only so many stacks, and following templates that include themselves comes to an end.
  private(set) var records: [RecordShape]
  /// What `{{.}}` stands for.
  private(set) var current: TemplateShape

  /// The stack of a page itself.
  init(_ page: RecordShape) {
    records = [page]
    current = .record(page)
  }

  /// What `path` names here.
  func resolve(_ path: TemplatePath) -> Resolution {
    guard let first = path.first else { return .found(current, isInner: false) }
    for (depth, record) in records.reversed().enumerated() {
      guard var shape = record.shape(of: first) else { continue }
      for (index, name) in path.rest.enumerated() {
        guard case .record(let inner) = shape else { return .noNames(part: index + 1, shape) }
        guard let next = inner.shape(of: name) else { return .unknown(part: index + 1) }
        shape = next
      }
      return .found(shape, isInner: depth == 0)
    }
    return .unknown(part: 0)
  }

  /// The names that the part with the index `part` of `path` could have been, those of the innermost record first.
  func names(for path: TemplatePath, part: Int) -> [String] {
    guard part > 0 else {
      var seen: Set<String> = []
      return records.reversed().flatMap { $0.names }.filter { seen.insert($0).inserted }
    }
    let before = TemplatePath(
      first: path.first,
      rest: Array(path.rest.prefix(part - 1)),
      text: "",
      bytes: path.bytes,
      tagBytes: path.tagBytes
    )
    guard case .found(.record(let record), _) = resolve(before) else { return [] }
    return record.names
  }

  /// The stack inside a section over something of `shape`.
  func inside(_ shape: TemplateShape) -> ShapeStack {
    var inner = self
    switch shape {
    case .flag: return self
    case .text, .html: inner.current = shape
    case .texts: inner.current = .text
    case .record(let record), .list(let record):
      inner.current = .record(record)
      inner.records.removeAll { $0 == record }
      inner.records.append(record)
    }
    return inner
  }
}

internal import Diagnostics
internal import Yams

/// Some entries of a block, composed by the YAML library in one go: all of them or none.
struct YAMLPart {
  let fields: [FieldMap.Field]
  private(set) var findings: [Finding]

  /// Reads the part `range` of `file`, whose bytes are `bytes` but for what was blanked out.
  init(composing range: Range<Int>, of file: SourceFile, as bytes: [UInt8]) throws(YAMLFault) {
    let scan = StructureScan(bytes, in: range)
    if let obstacle = scan.obstacle { throw .obstacle(obstacle) }
    findings = []
    var bytes = bytes
    let repeated = scan.names.repeated(in: bytes)
    if !repeated.isEmpty { findings = Self.blank(repeated, in: &bytes, of: file) }
    switch Self.compose(bytes, range) {
    case .success(nil):
      fields = []
    case .success(.mapping(let mapping)?):
      var reader = NodeReader(file, bytes: bytes, in: range)
      fields = reader.map(mapping).fields
      findings += reader.findings
    case .success(.sequence?): throw .notAMapping(isList: true)
    case .success: throw .notAMapping(isList: false)
    case .failure(let error): throw Self.fault(error, in: bytes, range)
    }
  }

  static func compose(_ bytes: [UInt8], _ range: Range<Int>) -> Result<Node?, YamlError> {
    do {
      // The basic resolver has no rules: text stays text, and no time goes into guessing numbers and dates.
      return .success(try Parser(yaml: bytes.text(range), resolver: .basic, encoding: .utf8).singleRoot())
    } catch let error as YamlError {
      return .failure(error)
    } catch {
      return .failure(.no)
    }
  }

  /// Overwrites each entry whose name already stood in its group with spaces, so that all others keep their places.
  private static func blank(
    _ repeated: [(first: NameLog.Entry, second: NameLog.Entry)],
    in bytes: inout [UInt8],
    of file: SourceFile
  ) -> [Finding] {
    var findings: [Finding] = []
    for (first, second) in repeated {
      findings.append(
        .duplicateKey(file.range(second.name), name: file.bytes.text(second.name), first: file.range(first.name))
      )
      bytes.blank(second.name.lowerBound..<second.end)
    }
    return findings
  }

  private static func fault(_ error: YamlError, in bytes: [UInt8], _ range: Range<Int>) -> YAMLFault {
    var marks = MarkTable(bytes, in: range)
    switch error {
    case .scanner(let context, _, let mark, _), .parser(let context, _, let mark, _),
      .composer(let context, _, let mark, _):
      let problem = marks.offset(line: mark.line, column: mark.column)
      // Where a whole group began says nothing; where a quote, a bracket or a word began does.
      let start = context.flatMap { $0.text.contains("block") ? nil : $0.mark }
      return .refused(context: start.map { marks.offset(line: $0.line, column: $0.column) }, problem: problem)
    case .duplicatedKeysInMapping(_, let context):
      return .refused(context: nil, problem: marks.offset(line: context.mark.line, column: context.mark.column))
    default:
      return .refused(context: nil, problem: controlCharacter(in: bytes, range) ?? range.lowerBound)
    }
  }

  /// The first character that YAML does not allow anywhere.
  private static func controlCharacter(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    range.first { bytes.isControlCharacter($0) }
  }
}

extension Finding {
  /// A name for the second time.
  static func duplicateKey(_ second: SourceRange, name: String, first: SourceRange) -> Finding {
    Finding(
      .duplicateKey,
      "\(quotedForMessage(name)) stands twice, and only the first one counts",
      at: second,
      notes: [Note("first written here", at: first)],
      help: "keep the one that is right, and remove the other"
    )
  }
}

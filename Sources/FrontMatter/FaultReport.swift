internal import Diagnostics

/// Puts into words why a stretch of YAML could not be read.
struct FaultReport {
  let file: SourceFile
  /// The bytes of the file, but for what was blanked out.
  let bytes: [UInt8]
  /// All of the YAML.
  let block: Range<Int>
  /// What is marked and repeated anywhere in it.
  let repetitions: Repetitions
  /// The entry, or whatever is left to blame.
  let part: Range<Int>

  /// The finding for `fault`; `nil` where it is reported elsewhere.
  func finding(for fault: YAMLFault) -> Finding? {
    switch fault {
    case .unreadable: nil
    case .obstacle(let obstacle): finding(for: obstacle)
    case .notAMapping(let isList): notAMapping(isList: isList)
    case .refused(let context, let problem):
      RefusalReport(file: file, bytes: bytes, part: part, context: context, problem: problem).finding
    }
  }

  private func finding(for obstacle: StructureScan.Obstacle) -> Finding {
    switch obstacle {
    case .depth(let place):
      Finding(
        .yamlTooDeep,
        "more than \(StructureScan.maximumDepth) lists and groups stand inside each other here",
        at: file.range(place, place + 1),
        help: "write it flat: a name, a colon and a value a line"
      )
    case .anchor(let word): repetition(word, partner: UInt8(ascii: "*"))
    case .alias(let word): repetition(word, partner: UInt8(ascii: "&"))
    case .tag(let word):
      RefusalReport(file: file, bytes: bytes, part: part, context: nil, problem: word.lowerBound).mustBeQuoted(word)
    case .complexKey(let place):
      Finding(
        .invalidYAML,
        "a field cannot begin with a question mark and a space",
        at: file.range(place, place + 1),
        help: "write name: value, or put text that begins so in quotes"
      )
    case .count(let place):
      Finding(
        .frontMatterTooLarge,
        "there are too many values to be read: more than \(StructureScan.maximumCount)",
        at: file.range(place, place + 1),
        help: "look whether it is the file you meant, or split it"
      )
    case .documentMark(let place):
      Finding(
        .invalidYAML,
        "an invisible line end and three hyphens or dots stand here, which end the fields",
        at: file.range(place, place + 3),
        help: "delete them, and write the line again"
      )
    case .directive(let place):
      Finding(
        .invalidYAML,
        "\(quotedForMessage(bytes.text(lineAround(place)))) is an instruction to YAML that is not read",
        at: file.range(lineAround(place)),
        help: "remove the line"
      )
    }
  }

  /// `&name` and `*name` repeat values only if both stand there; one alone is text whose quotes were forgotten.
  private func repetition(_ word: Range<Int>, partner: UInt8) -> Finding {
    let name = bytes.text((word.lowerBound + 1)..<word.upperBound)
    guard repetitions.names.contains(name) else {
      return RefusalReport(file: file, bytes: bytes, part: part, context: nil, problem: word.lowerBound).mustBeQuoted(
        word
      )
    }
    let text = quotedForMessage(bytes.text(word))
    let message =
      partner == UInt8(ascii: "&") ? "\(text) repeats a value from elsewhere" : "\(text) marks a value to be repeated"
    return Finding(
      .yamlAlias,
      "\(message), which is not read",
      at: file.range(word),
      help: "write the value out in both places"
    )
  }

  private func notAMapping(isList: Bool) -> Finding {
    let content = bytes.lines(in: part).first { line in
      let text = bytes.trimmed(line)
      return !text.isEmpty && bytes[text.lowerBound] != UInt8(ascii: "#")
    }
    let place = content.map { bytes.trimmed($0) } ?? part.lowerBound..<part.lowerBound
    let hasColon = bytes.text(place).contains { $0 == ":" || $0 == "：" }
    if isList || (part == block && !hasColon) {
      return Finding(
        .notAMapping,
        "\(quotedForMessage(bytes.text(place))) is \(isList ? "a list" : "text"), but fields are expected here",
        at: file.range(place),
        help: "write each field on a line of its own: a name, a colon, a space, a value"
      )
    }
    return RefusalReport(file: file, bytes: bytes, part: part, context: nil, problem: place.lowerBound).finding
  }

  private func lineAround(_ place: Int) -> Range<Int> {
    bytes.lines(in: part).first { $0.contains(place) } ?? place..<place
  }
}

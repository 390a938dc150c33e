/// The stage that the front matter of a document says.
enum WrittenStage {
  /// The stage in `document`; `nil` where it has no front matter, or none with a stage.
  ///
  /// Only a line that begins with `stage:` counts: in front matter what belongs to a group or goes on with a text is indented.
  static func stage(in document: [UInt8]) -> String? {
    var rest = document[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    guard isFence(nextLine(of: &rest)) else { return nil }
    while !rest.isEmpty {
      let line = nextLine(of: &rest)
      if isFence(line) { return nil }
      if let stage = PatchReading.stage(in: line) { return stage }
    }
    return nil
  }

  private static func nextLine(of rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    rest = rest.dropFirst(line.count + 1)
    return line
  }

  /// Whether `line` begins or ends front matter: three dashes, and nothing else but blanks.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: Array("---".utf8)) && line.dropFirst(3).allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
  }
}

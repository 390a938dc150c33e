internal import Foundation

extension DocumentReport {
  /// The report for programs: JSON with sorted names, ending with a line end.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Nothing in a report can fail to be encoded: it holds texts, whole numbers and truth values only.
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

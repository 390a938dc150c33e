internal import Foundation

/// JSON as Baton writes it: names sorted, two spaces a level, a line end at the end, so that two runs and two versions compare well.
public enum JSONText {
  /// `value` as JSON.
  public static func text(of value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // What Baton reports are texts, whole numbers and truth values, none of which can fail to be encoded.
    let data = (try? encoder.encode(value)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

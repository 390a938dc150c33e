/// How messages say lists and numbers.
public enum Wording {
  /// "a, b and c", or with another word before the last one; empty for none.
  public static func list(_ parts: [String], _ word: String = "and") -> String {
    guard parts.count > 1, let last = parts.last else { return parts.joined() }
    return "\(parts.dropLast().joined(separator: ", ")) \(word) \(last)"
  }

  /// "1 error", "12 errors".
  ///
  /// - Parameters:
  ///   - one: What one is called.
  ///   - many: What several and none are called; `one` with an s without it.
  ///   - none: What stands for the number 0, such as "no".
  public static func count(_ number: Int, _ one: String, _ many: String? = nil, none: String = "0") -> String {
    if number == 1 { return "1 \(one)" }
    return "\(number == 0 ? none : String(number)) \(many ?? one + "s")"
  }
}

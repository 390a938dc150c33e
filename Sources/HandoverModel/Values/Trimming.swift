extension StringProtocol {
  /// Without white space at both ends.
  public var trimmed: String { String(drop(while: \.isWhitespace)).trimmedEnd }

  /// Without white space at the end.
  public var trimmedEnd: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isWhitespace { end = index(before: end) }
    return String(self[..<end])
  }
}

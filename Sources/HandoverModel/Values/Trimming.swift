extension StringProtocol {
  /// Without white space at both ends.
  public var trimmed: String { Substring(self).trimmedStart.trimmedEnd }

  /// Without white space at the end.
  public var trimmedEnd: String {
    let scalars = Substring(self).unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(scalars[...last])
  }
}

extension Substring {
  fileprivate var trimmedStart: Substring { Substring(unicodeScalars.drop(while: \.isBlank)) }
}

extension Unicode.Scalar {
  /// Whether it is white space. Of ASCII, which nearly all of a text is, that is told without a table.
  public var isBlank: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

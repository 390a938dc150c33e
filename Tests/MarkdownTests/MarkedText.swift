import Diagnostics
import TestSupport

extension MarkedText {
  /// The line and column of the byte at `offset`, counted in characters from 1, found by reading the text from its
  /// beginning: another way than the one that is tested.
  static func lineAndColumn(of offset: Int, in text: String) -> LineAndColumn {
    var line = 1
    var column = 1
    var passed = 0
    for character in text {
      if passed >= offset { break }
      passed += character.utf8.count
      if character == "\n" || character == "\r" || character == "\r\n" {
        line += 1
        column = 1
      } else if character != "\u{FEFF}" {
        column += 1
      }
    }
    return LineAndColumn(line: line, column: column)
  }
}

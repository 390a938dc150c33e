/// Classes of bytes, as those look at them who read a text byte by byte.
public enum ASCII {
  /// Whether `byte` is a letter of ASCII.
  public static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether `byte` is a digit of ASCII.
  public static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether `byte` is a letter or a digit of ASCII.
  public static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}

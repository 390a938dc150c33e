public import Diagnostics
internal import HandoverModel

/// A company's colour in which nobody can read a link.
public enum FaintAccent {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "faint-accent",
    .warning,
    summary: "Words in the accent colour cannot be read on a white page.",
    reason:
      "Links are in this colour, and the customer's pages are too. Text needs a contrast of 4.5 to its page (WCAG 2.2, 1.4.3), so the pages take the same colour as dark as that asks for: not quite yours. For dark pages it is made lighter where that is needed, which is not told.",
    wrong: "accent: \"#ffe000\"",
    right: "accent: \"#7f7000\""
  )

  /// What is wrong with `accent`, written as that; `nil` where it can be read.
  static func finding(_ accent: Colour, at written: Written<String>) -> Finding? {
    let contrast = accent.contrast(with: .white)
    guard contrast < Colour.readable else { return nil }
    let dark = accent.mixed(with: .black, untilReadOn: .white)
    // Rounded down, so that what is not enough never reads as enough.
    let tenths = Int(contrast * 10)
    return Finding(
      kind,
      "words in \"\(written.value)\" cannot be read on white: the contrast is \(tenths / 10).\(tenths % 10), and 4.5 is needed",
      at: written.range,
      help: "write accent: \"\(dark)\", in which the pages are now, or another darker colour"
    )
  }
}

/// A line of a file as a terminal can show it: every character with the number of cells it takes.
///
/// Control characters, and the invisible marks that reorder text, are shown as signs: a document must not be able to
/// move the cursor, change colours, or make a line read as something else.
struct TerminalText {
  /// One character as shown.
  struct Cell {
    let shown: String
    let width: Int
  }

  let cells: [Cell]

  init(_ text: some StringProtocol) {
    cells = text.map(Self.cell(for:))
  }

  /// The text as shown.
  var shown: String { cells.map(\.shown).joined() }

  /// `text` as shown, on one line.
  static func shown(_ text: some StringProtocol) -> String { TerminalText(text).shown }

  private static func cell(for character: Character) -> Cell {
    guard let first = character.unicodeScalars.first else { return Cell(shown: "", width: 0) }
    if character == "\t" { return Cell(shown: "    ", width: 4) }
    if first.value < 0x20, let sign = Unicode.Scalar(0x2400 + first.value) {
      return Cell(shown: String(sign), width: 1)
    }
    if first.value == 0x7F { return Cell(shown: "\u{2421}", width: 1) }
    let isHidden = character.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: true
      // A zero-width joiner holds emoji and some scripts together; all other format characters are invisible.
      case .format:
        scalar.value != 0x200D && scalar.value != 0x200C && character.unicodeScalars.count == 1 || isReordering(scalar)
      default: false
      }
    }
    return isHidden ? Cell(shown: "\u{FFFD}", width: 1) : Cell(shown: String(character), width: width(of: character))
  }

  /// Bidirectional embeddings, overrides and isolates.
  private static func isReordering(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// Two cells for emoji and East Asian wide characters (Unicode UAX #11, the blocks that matter), otherwise one.
  private static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.properties.isEmojiPresentation || scalars.contains("\u{FE0F}") { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      return 2
    default:
      return first.properties.generalCategory == .nonspacingMark ? 0 : 1
    }
  }
}

extension String {
  /// This text as a terminal can show it, on one line: no control character of a file's name reaches the terminal.
  public var shownOnTerminal: String { TerminalText.shown(self) }
}

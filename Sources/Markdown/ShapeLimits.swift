/// How much of what a document may hold, so that any document is read within a second and 300 MB.
///
/// libcmark-gfm takes minutes for some small documents that nobody writes by hand. Time being no measure (the same
/// document must give the same answer on any machine), what drives it is counted. Each limit is several times what the
/// largest real document was found to need: 2,000 items with bold labels and links, 40 columns by 3,000 rows, 3,000 links.
enum ShapeLimits {
  /// The size of a file, in bytes.
  static let fileSize = 1_048_576
  /// Quotes, lists and footnotes, one within another.
  static let depth = 64
  /// Emphasis, links and the like, one within another, the blocks around them included.
  static let treeDepth = 220
  /// Levels of depth, summed over all lines: the parser walks through all of them in each line.
  static let depthOfLines = 10_000_000
  /// Columns of a table, and bars in one of its lines.
  static let columns = 200
  /// Cells of all tables; rows that are too short are filled up.
  static let cells = 200_000
  /// Paragraphs, headings, items and the like.
  static let blocks = 150_000
  /// Headings that are in no quote and no list: each is a part of the page and of its contents.
  static let headings = 2_000
  /// Steps spent on looking for a table's head in text that is none.
  static let headSteps = 150_000_000
  /// Marks (`*`, `_`, `~`, `[`) in one paragraph.
  static let marks = 10_000
  /// Pieces that the text falls into, at each mark, line end, `w` and so on.
  static let pieces = 400_000
  /// Steps, of about a nanosecond each, spent on marks, links written out, e-mail addresses and unclosed HTML.
  static let steps = 400_000_000
  /// Bytes copied for definitions of links and for e-mail addresses.
  static let copies = 16_000_000
}

/// Why a stretch of YAML could not be read.
enum YAMLFault: Error {
  /// It holds bytes that are no text; that is reported elsewhere, once for the file.
  case unreadable
  /// It holds something that is not read on purpose.
  case obstacle(StructureScan.Obstacle)
  /// The YAML library refused it at the offset `problem`, while it read what began at `context`.
  case refused(context: Int?, problem: Int)
  /// It holds a list or text, not fields.
  case notAMapping(isList: Bool)
}

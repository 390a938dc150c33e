/// What a gate's check looks at.
enum GateNeed: Sendable, Hashable {
  /// A field of the front matter, by its name.
  case field(String)
  /// A section, by its key.
  case section(String)
}

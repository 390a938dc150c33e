internal import Diagnostics
internal import HandoverModel

extension Account {
  /// A finding about `range`; where there is none about the section with the key `section`, or what the document promises.
  func finding(_ kind: FindingKind, _ message: String, about range: SourceRange?, in section: String, help: String)
    -> Finding
  {
    let place = range ?? handover.content.section(section)?.heading.range ?? handover.content.course.promise
    return Finding(kind, message, at: place, help: help)
  }
}

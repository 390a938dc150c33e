internal import Diagnostics
internal import HandoverModel

/// Finds people with one name or one e-mail address, letter case and spaces aside.
struct RepeatedPeople {
  private var names: [String: (id: String, range: SourceRange)] = [:]
  private var emails: [String: (id: String, range: SourceRange)] = [:]
  private var log = FindingLog()

  /// Whoever was there before.
  var findings: [Finding] { log.told }

  /// Looks at the person `id`. Two people with both in common are told once.
  mutating func look(at id: String, name: Written<String>?, email: Written<String>?) {
    var isTold = false
    if let name {
      let key = name.value.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if let first = names[key] {
        log.append(RepeatedPerson.finding(name: name, of: first.id, first: first.range))
        isTold = true
      } else {
        names[key] = (id, name.range)
      }
    }
    guard let email else { return }
    let key = email.value.lowercased()
    if let first = emails[key] {
      if !isTold { log.append(RepeatedPerson.finding(email: email, of: first.id, first: first.range)) }
    } else {
      emails[key] = (id, email.range)
    }
  }
}

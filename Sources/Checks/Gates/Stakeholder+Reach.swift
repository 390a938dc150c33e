internal import HandoverModel

extension Stakeholder {
  /// What to write where there is no way to reach them.
  var helpToReach: String {
    let written = contact.map { $0.isWhole ? " in place of \"\($0.text)\"" : "" } ?? ""
    return "write their e-mail address or phone number" + written
  }
}

/// The forms of e-mail addresses and domains: strict enough that a link made of one works, no stricter.
enum InternetName {
  /// Why `text` is no e-mail address; `nil` where it can be one.
  static func complaint(aboutEmail text: String) -> ScalarReading.Complaint? {
    if isEmail(text) { return nil }
    let inner = text.split { "<>() ".contains($0) || $0.isWhitespace }.map { part in
      String(part.hasPrefix("mailto:") ? part.dropFirst(7) : part)
    }
    let guess = inner.count <= 20 ? inner.first(where: isEmail) : nil
    return ScalarReading.Complaint(
      expectation: "an e-mail address",
      help: "write \(guess ?? "it like jordan@company.example")"
    )
  }

  /// Why `text` is no domain; `nil` where it can be one.
  static func complaint(aboutDomain text: String) -> ScalarReading.Complaint? {
    if isDomain(text) { return nil }
    return ScalarReading.Complaint(
      expectation: "a domain",
      help: "write only the name, such as \(domain(in: text) ?? "crm.example")"
    )
  }

  /// The domain that `text` is, or that it names in an address, behind an asterisk or a point: `https://crm.example`, `*.crm.example`.
  static func domain(in text: String) -> String? {
    let start = text.firstRange(of: "://")?.upperBound ?? text.startIndex
    let host = text[start...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }
    let name = (host.hasPrefix("*.") ? host.dropFirst(2) : host.hasPrefix(".") ? host.dropFirst() : host)
    let guess = String(name.hasSuffix(".") ? name.dropLast() : name)
    return isDomain(guess) ? guess : nil
  }

  private static func isEmail(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 254, let at = text.lastIndex(of: "@") else { return false }
    let name = text[..<at]
    return !name.isEmpty && !name.hasPrefix(".") && !name.hasSuffix(".")
      && name.allSatisfy { $0.isLetter || $0.isNumber || ".!#$%&'*+/=?^_`{|}~-".contains($0) }
      && isDomain(text[text.index(after: at)...])
  }

  private static func isDomain(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 253 else { return false }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }
}

internal import HandoverModel

/// Which domain of e-mail addresses belongs to which customer.
///
/// 1. A domain is a customer's where two of its stakeholders have it, or where it is like the customer's name: whoever else stands
///    in the table alone, such as a consultant, brings no domain along.
/// 2. One that is two customers' in this way is nobody's: that is a group of companies, or somebody who gives addresses to everybody.
/// 3. Where a customer's domain stands in one single row of another one, whose other people have others, it strayed there, provided
///    that most people of the first have it. One that strays to several is like its customer's name, or it is nobody's.
struct CustomerDomains {
  /// For each customer, in the order given, the domains that its people have; those that strayed there are left out.
  private(set) var ofPeople: [Set<String>] = []
  /// For each customer, the domains that several of its people have, or that are like its name.
  private(set) var sure: [Set<String>] = []
  /// The customer's place, for each domain that is one customer's.
  private(set) var owners: [String: Int] = [:]

  /// How many rows of a customer have addresses, and how many each domain.
  private struct Rows {
    var count = 0
    var byDomain: [String: Int] = [:]
  }

  /// The domains in `handovers`, one a customer; those that `isNobodys` are left out.
  init(in handovers: [Handover], except isNobodys: (String) -> Bool) {
    let rows = handovers.map { handover in
      handover.stakeholders.reduce(into: Rows()) { rows, stakeholder in
        let domains = Set(Self.domains(in: stakeholder.contact?.text ?? "")).filter { !isNobodys($0) }
        rows.count += domains.isEmpty ? 0 : 1
        for domain in domains { rows.byDomain[domain, default: 0] += 1 }
      }
    }
    ofPeople = rows.map { Set($0.byDomain.keys) }
    sure = zip(handovers, rows).map { handover, rows in
      Set(rows.byDomain.filter { $0.value > 1 || Self.isLike($0.key, handover.customer) }.keys)
    }
    var places: [String: [Int]] = [:]
    for (place, rows) in rows.enumerated() {
      for domain in rows.byDomain.keys { places[domain, default: []].append(place) }
    }
    for (domain, places) in places {
      let isLike = places.map { Self.isLike(domain, handovers[$0].customer) }
      let claims = places.indices.filter { isLike[$0] || rows[places[$0]].byDomain[domain, default: 0] > 1 }
      guard let claim = claims.first, claims.count == 1 else { continue }
      let owner = rows[places[claim]]
      let others = places.enumerated().filter { $0.offset != claim }.map(\.element)
      guard !others.isEmpty else {
        owners[domain] = places[claim]
        continue
      }
      guard isLike[claim] || others.count == 1, owner.byDomain[domain, default: 0] * 2 > owner.count,
        others.allSatisfy({ rows[$0].count > 1 })
      else { continue }
      owners[domain] = places[claim]
      for other in others { ofPeople[other].remove(domain) }
    }
  }

  /// The domains of the e-mail addresses in `text`, in small letters.
  static func domains(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && !".-_@+".contains($0) }.compactMap { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(".") else { return nil }
      let domain = parts[1].trimmingPrefix(".")
      return domain.last == "." ? String(domain.dropLast()) : String(domain)
    }
  }

  /// Whether `domain` holds a word of the customer's `name`, a good part of it, or its first letters.
  private static func isLike(_ domain: String, _ name: String) -> Bool {
    let words = NameWords.all(in: name).map { $0.filter { $0 != "-" } }.filter { !LegalForms.include($0) }
    guard !words.isEmpty else { return false }
    let (whole, initials) = (words.joined(), String(words.compactMap(\.first)))
    return domain.split(separator: ".").dropLast().contains { part in
      let label = NameWords.folded(part.filter { $0 != "-" })
      return words.contains { $0.count > 2 && label.contains($0) } || label.count > 3 && whole.contains(label)
        || label.count > 1 && label == initials
    }
  }
}

internal import Drawings
internal import HandoverModel
internal import Templates

/// The triangle of trust, drawn, and each side in words.
struct TrustText: Sendable {
  /// The drawing.
  let drawing: SafeHTML
  /// The three sides in words.
  let sides: [Side]

  /// A side of the triangle: how far it holds, and by what.
  struct Side: Sendable {
    let state: String
    let evidence: SafeHTML
  }

  /// The triangle of `account` in `book`.
  init(of account: Account, in book: AccountBook, _ words: Words) {
    let trust = TrustTriangle(of: account, in: book)
    let handover = account.handover
    sides = [
      Side(state: words[trust.salesSuccess.phrase], evidence: Self.salesSuccess(trust, handover, book, words)),
      Side(state: words[trust.salesCustomer.phrase], evidence: SafeHTML(escaping: Self.salesCustomer(trust, words))),
      Side(
        state: words[trust.customerSuccess.phrase],
        evidence: SafeHTML(escaping: Self.customerSuccess(trust, words))
      ),
    ]
    let triangle = Triangle(
      id: "page.trust",
      corners: Triangle.Corners(
        customer: handover.customer,
        sales: handover.team.ae.map { book.personName($0.value) },
        success: handover.team.csm.map { book.personName($0.value) }
      ),
      sides: Triangle.Sides(
        salesSuccess: trust.salesSuccess.drawn,
        salesCustomer: trust.salesCustomer.drawn,
        customerSuccess: trust.customerSuccess.drawn
      ),
      title: words[.trust],
      description: words(
        .trustDrawn,
        ["a": sides[0].state, "b": sides[1].state, "c": sides[2].state]
      )
    )
    drawing = SafeHTML(alreadyEscaped: Array(triangle.svg.utf8))
  }

  private static func salesSuccess(_ trust: TrustTriangle, _ handover: Handover, _ book: AccountBook, _ words: Words)
    -> SafeHTML
  {
    guard let met = trust.met else { return SafeHTML(escaping: words[.notMetYet]) }
    let said = words(.metOn, ["day": TimeText(plain: met, near: book.today, in: words).html])
    guard !trust.undescribed.isEmpty else { return said }
    let names = words.list(trust.undescribed.map { book.personName($0) })
    return said.followed(by: " ", SafeHTML(escaping: words(.undescribed, ["names": names])))
  }

  private static func salesCustomer(_ trust: TrustTriangle, _ words: Words) -> String {
    if trust.salesCustomer == .missing { return words[.nobodyLooksAfter] }
    let unmet = trust.unmet.isEmpty ? nil : words(.notMetNames, ["names": Self.few(trust.unmet, words)])
    let unowned =
      trust.unowned.isEmpty
      ? words[.everyContactOwned] : words(.unownedNames, ["names": Self.few(trust.unowned, words)])
    return [unowned, unmet].compactMap { $0 }.joined(separator: " ")
  }

  /// The first of `names`, and how many more there are.
  private static func few(_ names: [String], _ words: Words) -> String {
    let shown = names.prefix(TrustTriangle.namesShown)
    return names.count > shown.count
      ? shown.joined(separator: ", ") + " · " + words(.moreReasons, count: names.count - shown.count)
      : words.list(Array(shown))
  }

  private static func customerSuccess(_ trust: TrustTriangle, _ words: Words) -> String {
    switch (trust.hasEndorsement, trust.hasProof) {
    case (true, true): words[.endorsedAndProven]
    case (true, false): words[.endorsedOnly]
    case (false, true): words[.provenOnly]
    case (false, false): words[.neitherEndorsed]
    }
  }
}

extension TrustTriangle.Hold {
  fileprivate var phrase: Phrase {
    switch self {
    case .held: .sideHeld
    case .partly: .sidePartly
    case .missing: .sideMissing
    }
  }

  fileprivate var drawn: Triangle.Hold {
    switch self {
    case .held: .held
    case .partly: .partly
    case .missing: .missing
    }
  }
}

extension TrustText: TemplateModel {
  static let fields: TemplateFields<TrustText> = [
    .html("drawing") { $0.drawing },
    .list("sides") { $0.sides },
  ]
}

extension TrustText.Side: TemplateModel {
  static let fields: TemplateFields<TrustText.Side> = [
    .text("state") { $0.state },
    .html("evidence") { $0.evidence },
  ]
}

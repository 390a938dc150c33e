extension Handover {
  /// What was bought, for how long and how much.
  public var deal: Deal { Deal(fields: content.fields) }

  /// The facts of a deal.
  public struct Deal: Sendable {
    let fields: FieldSet

    /// When it closes, or closed.
    public var closeDate: Written<CalendarDate>? { fields["close-date"] }
    /// Whether it is closed.
    public var closeState: Written<CloseState>? { fields["close-state"] }
    /// Whether it was lost.
    public var isLost: Bool { closeState?.value == .lost }
    /// What they bought.
    public var products: [Written<String>] { fields.list("products") }
    /// When the contract starts.
    public var contractStart: Written<CalendarDate>? { fields["contract-start"] }
    /// How long it runs.
    public var termMonths: Written<Int>? { fields["term-months"] }
    /// Annual recurring revenue.
    public var arr: Written<Amount>? { fields["arr"] }
    /// The currency of `arr`: three capital letters.
    public var currency: Written<String>? { fields["currency"] }
    /// When it is renewed.
    public var renewal: Written<CalendarDate>? { fields["renewal-date"] }
    /// How many days before the renewal notice must be given.
    public var noticeDays: Written<Int>? { fields["notice-days"] }
    /// Whether it renews by itself.
    public var renewsAutomatically: Written<Bool>? { fields["auto-renew"] }
    /// Whether other customers may be told this one's name.
    public var reference: Written<Reference>? { fields["reference"] }
  }

  /// Whether a deal is closed.
  public enum CloseState: String, ReadableWord, Hashable, CaseIterable {
    case expected, won, lost
  }

  /// Whether other customers may be told a customer's name.
  public enum Reference: String, ReadableWord, Hashable, CaseIterable {
    case `public`, `private`
  }
}

extension Handover {
  /// The plan made with the customer.
  public var successPlan: SuccessPlan { SuccessPlan(entries: content.fields.entries("success-plan")) }

  /// How far the plan made with the customer is.
  public struct SuccessPlan: Sendable {
    let entries: [TypedValue.Entry]

    /// How far it is.
    public var status: Written<Status>? { entries["status"] }
    /// The day it was begun.
    public var startedOn: Written<CalendarDate>? { entries["started-on"] }
    /// Who of the customer's agreed to it.
    public var agreedBy: Written<String>? { entries["agreed-by"] }
    /// The day they agreed.
    public var agreedOn: Written<CalendarDate>? { entries["agreed-on"] }
    /// How often it is looked at together.
    public var cadence: Written<String>? { entries["cadence"] }
    /// When it is looked at next.
    public var nextReview: Written<CalendarDate>? { entries["next-review"] }

    /// How far a plan made with the customer is.
    public enum Status: String, ReadableWord, Hashable, CaseIterable {
      case draft, shared, agreed
    }
  }
}

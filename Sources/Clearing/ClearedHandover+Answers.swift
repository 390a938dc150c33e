internal import HandoverModel

// What the customer agrees to, answer by answer. A part that gets another answer offers it here, beside the property.
extension ClearedHandover {
  /// An answer of a part of the success plan.
  public struct Answer: Sendable, Hashable {
    /// What it answers, for our own people: "target".
    public let label: String
    /// The words; `nil` where none were written.
    public let text: String?

    init(_ label: String, _ text: String?) {
      self.label = label
      self.text = text
    }
  }
}

extension ClearedHandover.Goal {
  /// Its answers.
  public var answers: [ClearedHandover.Answer] {
    [
      .init("metric", metric?.value), .init("baseline", baseline?.value), .init("target", target?.value),
      .init("date", by?.value.words), .init("judged by", judgedBy?.value),
    ]
  }
}

extension Clearance.Item {
  /// Its answers; how far it is, is none of them: that is what a plan is for.
  public var answers: [ClearedHandover.Answer] {
    [.init("owner", owner?.value), .init("date", due?.value.words), .init("done when", doneWhen?.value)]
  }
}

extension ClearedHandover.Exchange {
  /// Its answers.
  public var answers: [ClearedHandover.Answer] {
    [
      .init("with", with?.value), .init("channel", channel?.value), .init("how often", often?.value),
      .init("owner", owner?.value),
    ]
  }
}

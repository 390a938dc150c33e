/// What documents call one of our people: `jordan` in `people.yaml`, `@jordan` in a document.
public struct PersonID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The id, without `@`.
  public let description: String

  /// The person with this id.
  public init(_ id: String) {
    description = id
  }

  /// In the order of their letters.
  public static func < (left: PersonID, right: PersonID) -> Bool { left.description < right.description }
}

/// Somebody who does something: one of us, or somebody of the customer's.
public enum Party: Sendable, Hashable {
  /// One of our people: `@jordan`.
  case ours(PersonID)
  /// Somebody of the customer's, by the name that was written: `Derek Huang`.
  case theirs(String)

  /// Our person; `nil` for somebody of the customer's.
  public var person: PersonID? {
    if case .ours(let person) = self { person } else { nil }
  }
}

public import Diagnostics

/// Something that says what must not leave the house could not be read: then nobody knows what to look for, and nothing may leave.
///
/// It is told where files for a customer are asked for, and not by a check: what could not be read is told as that.
public enum SecretsInDoubt {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "secrets-in-doubt",
    .broken,
    summary: "A file for a customer cannot be written, because what must not stand in it could not be read.",
    reason:
      "Names of competitors, of other customers and internal sums are looked for in all that leaves the house. What nobody could read, nobody looks for.",
    wrong: "competitors: [RouteMaster\nlanguage: en",
    right: "competitors: [RouteMaster]\nlanguage: en"
  )

  /// `baton.yaml`, or what was meant as it, cannot be read: that stands at `range`.
  public static func settings(at range: SourceRange) -> Finding {
    finding("baton.yaml cannot be read as a whole, so nobody knows which names must not leave", at: range)
  }

  /// The setting called `name`, which stands at `range`, cannot be read.
  public static func setting(_ name: String, at range: SourceRange) -> Finding {
    finding("\"\(name)\" cannot be read as a whole, so nobody knows which names must not leave", at: range)
  }

  /// `people.yaml` cannot be read.
  public static func people(at range: SourceRange) -> Finding {
    finding("people.yaml cannot be read as a whole, so nobody knows who of us may be named, and how", at: range)
  }

  /// A schema of the company's cannot be read.
  public static func schema(at range: SourceRange) -> Finding {
    finding("this schema cannot be read as a whole, so nobody knows what customers may see", at: range)
  }

  /// Another handover cannot be read.
  static func handover(at range: SourceRange) -> Finding {
    finding("another handover cannot be read, so nobody knows whose name must not leave", at: range)
  }

  /// The name of the customer of another handover cannot be read.
  static func customer(at range: SourceRange) -> Finding {
    finding("this customer's name cannot be read, so nobody knows whose name must not leave", at: range)
  }

  /// The sum in the field called `name` cannot be read.
  static func sum(_ name: String, at range: SourceRange) -> Finding {
    finding("\"\(name)\" cannot be read as a sum, so nobody knows which sum must not leave", at: range)
  }

  /// Another handover has the same `id`, so that it is not sure whose files they are.
  static func owner(of id: String, at range: SourceRange) -> Finding {
    finding("another handover has the id \"\(id)\" too, so nobody knows whose files these are", at: range)
  }

  private static func finding(_ message: String, at range: SourceRange) -> Finding {
    Finding(kind, message, at: range, help: "mend what `baton check` says of it; until then no customer gets anything")
  }
}

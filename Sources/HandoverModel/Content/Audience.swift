/// Who may see a field, a column or a section. Everything is internal until the schema says otherwise.
public enum Audience: String, Sendable, Hashable, CaseIterable {
  /// Our own people only.
  case `internal`
  /// The customer too.
  case customer
  /// Our own people only, and said so by its very name: what stands there must not be repeated to a customer.
  case internalByName = "internal-by-name"
}

/// Who may see what of a document, by the schema of its kind. What is not named here is internal: a field, a section or a column that is
/// new stays in the house until the schema says otherwise.
public struct Audiences: Sendable, Hashable {
  private let fields: [String: Audience]
  private let groups: [String: [String: Audience]]
  private let sections: [String: Audience]
  private let columns: [String: [String: Audience]]
  private let items: [String: Audience]

  /// Everything is internal.
  public static let none = Audiences(fields: [:], groups: [:], sections: [:], columns: [:], items: [:])

  /// Who may see what.
  ///
  /// - Parameters:
  ///   - fields: By the names of fields.
  ///   - groups: By the names of fields that are groups, and the names of the fields in them.
  ///   - sections: By the keys of sections.
  ///   - columns: By the keys of sections, and the keys of the columns and labels in them; those of a communication plan under the key
  ///     of the plan it is in.
  ///   - items: By the keys of the columns of tasks and items.
  public init(
    fields: [String: Audience],
    groups: [String: [String: Audience]],
    sections: [String: Audience],
    columns: [String: [String: Audience]],
    items: [String: Audience]
  ) {
    self.fields = fields
    self.groups = groups
    self.sections = sections
    self.columns = columns
    self.items = items
  }

  /// Who may see the field called `name`.
  public func ofField(_ name: String) -> Audience { fields[name] ?? .internal }

  /// Who may see the field called `name` of `group`, itself a field: the customer only where both say so.
  public func ofField(_ name: String, in group: String) -> Audience {
    let own = groups[group]?[name] ?? .internal
    return ofField(group) == .customer ? own : ofField(group)
  }

  /// Who may see what stands in the section with this key, as far as no column says otherwise.
  public func ofSection(_ key: String) -> Audience { sections[key] ?? .internal }

  /// Who may see the column or label with this key in the section with the key `section`.
  public func ofColumn(_ key: String, in section: String) -> Audience {
    // What is internal by the name of its section is so whatever a column says.
    ofSection(section) == .internalByName ? .internalByName : columns[section]?[key] ?? .internal
  }

  /// Who may see the column with this key of tasks and items, where an item is for the customer.
  public func ofItemColumn(_ key: String) -> Audience { items[key] ?? .internal }

  /// The keys of the sections that are internal by their names.
  public var sectionsInternalByName: Set<String> { Set(sections.filter { $0.value == .internalByName }.keys) }
}

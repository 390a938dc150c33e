/// Fields whose values have types: those of a document, or those of a group.
public protocol TypedFields: Sendable {
  /// What the field called `name` means; `nil` where it was not written, is not known, or could not be read.
  func typedValue(_ name: String) -> Written<TypedValue>?
}

extension TypedFields {
  /// What the field called `name` means; `nil` where it was not written, is not known, or holds a value of another type.
  public subscript<Value: Readable>(name: String) -> Written<Value>? { typedValue(name)?.reading() }

  /// The text or word in the field called `name`.
  public func word(_ name: String) -> String? { typedValue(name)?.reading(as: String.self)?.value }

  /// The values of the list called `name`, those of another type left out.
  public func list<Value: Readable>(_ name: String) -> [Written<Value>] {
    guard case .list(let values)? = typedValue(name)?.value else { return [] }
    return values.compactMap { $0.reading() }
  }

  /// The entries of the group or map called `name`.
  public func entries(_ name: String) -> [TypedValue.Entry] {
    guard case .group(let entries)? = typedValue(name)?.value else { return [] }
    return entries
  }

  /// The fields of each group in the list called `name`.
  public func groups(_ name: String) -> [Written<[TypedValue.Entry]>] {
    guard case .list(let values)? = typedValue(name)?.value else { return [] }
    return values.compactMap { value in
      if case .group(let entries) = value.value { Written(entries, at: value.range) } else { nil }
    }
  }
}

extension [TypedValue.Entry]: TypedFields {
  /// What the field called `name` means.
  public func typedValue(_ name: String) -> Written<TypedValue>? { first { $0.name.value == name }?.value }
}

extension Written<TypedValue> {
  /// The same place with the value as a `Wanted`; `nil` for a value of another type.
  public func reading<Wanted: Readable>(as type: Wanted.Type = Wanted.self) -> Written<Wanted>? {
    Wanted(value).map { Written<Wanted>($0, at: range) }
  }
}

/// An attribute of an element. Looks are classes, because the pages' security policy allows no styles in elements; where something is,
/// an attribute says.
struct SVGAttribute: Sendable {
  /// What it is called.
  let name: String
  /// What it says.
  let value: String

  private init(_ name: String, _ value: String) {
    (self.name, self.value) = (name, value)
  }

  /// By what the page knows it.
  static func id(_ id: String) -> Self { Self("id", id) }
  /// What it looks like: names of the style sheet.
  static func look(_ classes: String...) -> Self { Self("class", classes.joined(separator: " ")) }
  /// A picture that is named by the elements with these ids.
  static func picture(named ids: String...) -> [Self] {
    [Self("role", "img"), Self("aria-labelledby", ids.joined(separator: " "))]
  }
  /// A picture that says nothing that is not said in words beside it.
  static let isDecoration = Self("aria-hidden", "true")

  /// Any attribute that holds whole numbers.
  static func number(_ name: String, _ value: Int) -> Self { Self(name, String(value)) }
  /// Any attribute that holds a share of the drawing's width.
  static func share(_ name: String, _ share: Share) -> Self { Self(name, share.description) }
  /// The part of the plane that is seen.
  static func seen(width: Int, height: Int) -> Self { Self("viewBox", "0 0 \(width) \(height)") }
  /// Also what stands out of it is seen.
  static let showsAll = Self("overflow", "visible")
  /// Filled with the pattern that has this id.
  static func filled(by id: String) -> Self { Self("fill", "url(#\(id))") }
  /// Not seen, until a script says otherwise.
  static let unseen = Self("display", "none")
  /// What the script of the page (`templates/assets/days.js`) reads on a day that is not that of the drawing.
  static func data(_ name: String, _ value: String) -> Self { Self("data-\(name)", value) }
  /// The line of a path.
  static func path(_ path: StaticString) -> Self { Self("d", "\(path)") }
  /// What a pattern counts in, and how it is turned: stripes from the lower left to the upper right.
  static let stripes = [Self("patternUnits", "userSpaceOnUse"), Self("patternTransform", "rotate(45)")]
}

import TestSupport

/// Random templates and data on which swift-mustache 2.1.1 follows the specification.
///
/// It departs from the specification, or from what this project wants, in the following, which `DepartureTests` shows (but for
/// the crash); the generator goes around them:
/// 1. An empty text is truthy for it. → No text is empty.
/// 2. It shows flags, lists and records as Swift describes them. → None is shown.
/// 3. Within `{{^list}}` it makes the empty list the current value. → No `{{.}}` there.
/// 4. After a section it judges by its opening tag whether the line has just begun. → Both tags have lines to themselves,
///    or neither has and text stands beside them.
/// 5. Whitespace before comments that end the file is lost. → A file ends with a line end.
/// 6. In an indented partial every item of a list but the first lacks its first line's indentation, a value that ends in a line
///    end indents what follows, and a partial within a line is indented as well. → Indented partials have neither lists nor
///    partials, and no value ends in a line end.
/// 7. An indented partial that shows nothing leaves its indentation. → Its first line is text.
/// 8. It does not indent a replacement as the block's default content is indented. → Blocks and replacements are within a line.
/// 9. A parent on one line with its blocks keeps its line end. → Text stands before and after it.
/// 10. Delimiters set in a section hold only to its end. → They are set back before it.
/// 11. Delimiters of one character make it crash at an empty section. → All have two.
struct RandomTemplate {
  /// What may stand at a place.
  private struct Place {
    var depth = 0
    /// Whether `{{.}}` is text there.
    var hasText = false
    /// Whether lists, partials and parents may stand there.
    var allowsMore = true
  }

  private var random: SeededGenerator
  private var delimiters = ("{{", "}}")

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Templates by name; "t" is the page.
  mutating func templates() -> [String: String] {
    var templates: [String: String] = [:]
    for (name, allowsMore) in [("t", true), ("indented", false), ("parent", false)] {
      delimiters = ("{{", "}}")
      let first = name == "indented" ? "f" + end() : ""
      templates[name] = first + lines(Place(allowsMore: allowsMore), isParent: name == "parent")
    }
    delimiters = ("{{", "}}")
    templates["inline"] = "i" + inline(Place(allowsMore: false))
    return templates
  }

  /// A record with every kind of value; records inside have some of the same names, to hide those outside.
  mutating func data(depth: Int = 0) -> DynamicValue {
    var values: [String: DynamicValue] = [:]
    for name in ["a", "b", "text"] where depth == 0 || chance(50) { values[name] = .text(value()) }
    for name in ["yes", "no"] where depth == 0 || chance(20) { values[name] = .flag(name == "yes") }
    if chance(50) { values["none"] = .null }
    if depth < 3 {
      for name in ["record", "other"] where chance(80) { values[name] = data(depth: depth + 1) }
      for name in ["rows", "list"] where chance(80) {
        values[name] = .list((0..<number(4)).map { _ in data(depth: depth + 1) })
      }
      if depth == 0 || chance(50) { values["texts"] = .list((0..<number(4)).map { _ in .text(value()) }) }
    }
    return .object(values)
  }

  // MARK: - Lines

  private mutating func lines(_ place: Place, isParent: Bool = false) -> String {
    let outer = delimiters
    let count = (place.depth == 0 ? 1 : 0) + number(place.depth == 0 ? 6 : 3)
    var text = ""
    for index in 0..<max(count, 1) {
      if isParent, index == 0 { text += "p\(tag("$", "block"))\(inline(place))\(tag("/", "block"))q\(end())" }
      text += line(place)
    }
    if place.depth > 0, delimiters != outer { text += set(outer) }
    return text
  }

  private mutating func line(_ place: Place) -> String {
    switch number(12) {
    case 0: return space() + delimiters.0 + "! \(word())\(chance(30) ? "\n" : " ")\(word())" + delimiters.1 + end()
    case 1 where place.allowsMore: return space() + tag(">", "indented") + end()
    case 2: return setDelimiters()
    case 3, 4, 5: return place.depth < 4 ? section(place, isStandalone: true) : end()
    case 6: return place.depth < 4 ? section(place, isStandalone: false) : end()
    case 7: return end()
    default: return space() + inline(place) + "." + end()
    }
  }

  private mutating func section(_ place: Place, isStandalone: Bool) -> String {
    let (sign, name, inner) = sectionName(place)
    let outer = delimiters
    if isStandalone {
      let body = lines(inner)
      let opening = space() + outer.0 + sign + name + outer.1
      return opening + end() + body + space() + tag("/", name) + end()
    }
    let opening = "s" + tag(sign, name) + " o" + end()
    return opening + lines(inner) + "c " + tag("/", name) + " d" + end()
  }

  private mutating func setDelimiters() -> String {
    set([("{{", "}}"), ("<%", "%>"), ("[[", "]]"), ("@@", "@@")][number(4)])
  }

  private mutating func set(_ new: (String, String)) -> String {
    let old = delimiters
    delimiters = new
    return space() + "\(old.0)=\(delimiters.0) \(delimiters.1)=\(old.1)" + end()
  }

  // MARK: - Within a line

  private mutating func inline(_ place: Place) -> String {
    var text = ""
    for _ in 0..<number(5) {
      switch number(10) {
      case 0, 1: text += word()
      case 2: text += " " + word() + " "
      case 3, 4: text += tag("", valueName(place))
      case 5: text += delimiters.0 == "{{" ? "{{{\(valueName(place))}}}" : tag("&", valueName(place))
      case 6: text += tag("&", valueName(place))
      case 7 where place.depth < 4:
        let (sign, name, inner) = sectionName(place)
        text += tag(sign, name) + inline(inner) + tag("/", name)
      case 8 where place.allowsMore: text += "x" + inclusion(place)
      default: text += tag("!", word())
      }
    }
    return text
  }

  private mutating func inclusion(_ place: Place) -> String {
    if chance(50) { return tag(">", "inline") }
    guard chance(80) else { return tag("<", "parent") + tag("/", "parent") + "y" }
    var inner = place
    (inner.depth, inner.allowsMore) = (place.depth + 1, false)
    let block = tag("$", "block") + "z" + inline(inner) + tag("/", "block")
    return tag("<", "parent") + block + tag("/", "parent") + "y"
  }

  // MARK: - Names and words

  private mutating func sectionName(_ place: Place) -> (sign: String, name: String, inner: Place) {
    var inner = place
    inner.depth += 1
    let isInverted = chance(25)
    var names = ["yes", "no", "a", "record", "other", "record.other", "record.a", "missing", "none"]
    if place.allowsMore { names += ["rows", "list", "texts", "record.rows"] }
    let name = names[number(names.count)]
    if isInverted {
      if ["rows", "list", "texts", "record.rows"].contains(name) { inner.hasText = false }
    } else if !["yes", "no"].contains(name) {
      inner.hasText = ["a", "record.a", "texts"].contains(name)
    }
    return (isInverted ? "^" : "#", name, inner)
  }

  private mutating func valueName(_ place: Place) -> String {
    let names = ["a", "b", "text", "record.a", "record.other.b", "missing", "missing.a", "none", "other.text"]
    return place.hasText && chance(40) ? "." : names[number(names.count)]
  }

  private mutating func tag(_ sign: String, _ name: String) -> String {
    let (before, after) = (chance(10) ? " " : "", chance(10) ? " " : "")
    return delimiters.0 + sign + (sign.isEmpty || sign == "!" ? "" : before) + name + after + delimiters.1
  }

  private mutating func word() -> String { ["w", "<b>", "&amp;", "é", "{ ", "}", "\"q\"", "👍🏽", "a b"][number(9)] }
  private mutating func value() -> String { ["v", "<i>", "a & b", "'x\"", "ü{{a}}", "1\n2", "👩‍👩‍👧"][number(7)] }
  private mutating func space() -> String { ["", "", " ", "  ", "\t"][number(5)] }
  private mutating func end() -> String { ["\n", "\n", "\n", " \n"][number(4)] }
  private mutating func number(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
  private mutating func chance(_ percent: Int) -> Bool { number(100) < percent }
}

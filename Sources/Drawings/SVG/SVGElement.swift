/// An element of a drawing. Markup comes from here and from nowhere else, and every text in it is escaped when it is written, so that
/// no word of an author's can be anything but a word.
struct SVGElement: Sendable {
  /// The elements that drawings are made of.
  enum Name: String, Sendable { case svg, title, desc, defs, pattern, g, rect, line, circle, path, text, tspan }

  private let name: Name
  private let attributes: [SVGAttribute]
  private let content: Content

  private enum Content: Sendable {
    case elements([SVGElement])
    case words([Run])
  }

  /// A piece of a text: words, or words that look different.
  enum Run: Sendable {
    case plain(String)
    case element(SVGElement)
  }

  /// An element with others in it, each on a line of its own.
  init(_ name: Name, _ attributes: SVGAttribute..., containing elements: [SVGElement] = []) {
    self.init(name, attributes, containing: elements)
  }

  /// The same with attributes that were collected.
  init(_ name: Name, _ attributes: [SVGAttribute], containing elements: [SVGElement] = []) {
    (self.name, self.attributes, content) = (name, attributes, .elements(elements))
  }

  /// An element that says something.
  init(_ name: Name, _ attributes: SVGAttribute..., saying words: String) {
    (self.name, self.attributes, content) = (name, attributes, .words([.plain(words)]))
  }

  /// An element that says something, some of it in another look.
  init(_ name: Name, _ attributes: [SVGAttribute], saying runs: [Run]) {
    (self.name, self.attributes, content) = (name, attributes, .words(runs))
  }

  /// The element as text, without a line end behind it.
  var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    text += "<" + name.rawValue
    for attribute in attributes {
      text += " " + attribute.name + "=\""
      text.appendEscapingXML(attribute.value)
      text += "\""
    }
    switch content {
    case .elements(let elements) where elements.isEmpty: text += "/>"
    case .elements(let elements):
      text += ">\n"
      for element in elements {
        element.write(to: &text)
        text += "\n"
      }
      text += "</" + name.rawValue + ">"
    case .words(let runs):
      text += ">"
      for run in runs {
        switch run {
        case .plain(let words): text.appendEscapingXML(words)
        case .element(let element): element.write(to: &text)
        }
      }
      text += "</" + name.rawValue + ">"
    }
  }
}

extension String {
  /// Appends `words` with the characters escaped that mean something in XML and HTML; what neither may hold becomes a blank.
  fileprivate mutating func appendEscapingXML(_ words: String) {
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"": self += "&quot;"
      case "'": self += "&#39;"
      case _ where scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint:
        self += " "
      default: unicodeScalars.append(scalar)
      }
    }
  }
}

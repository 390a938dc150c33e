import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A drawing as a reader of XML understands it: its elements with their attributes, and the words in each.
final class ReadDrawing: NSObject, XMLParserDelegate {
  struct Element: Equatable {
    let name: String
    let attributes: [String: String]
    /// What stands in it, and in those inside of it.
    var words = ""
    /// The names of the elements it stands in, the outer ones first.
    let path: [String]
  }

  private(set) var elements: [Element] = []
  /// Whether it is well-formed.
  private(set) var isWhole = false
  private var open: [Int] = []

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    isWhole = parser.parse()
  }

  /// The elements with this name and this class, where one is given.
  func all(_ name: String, _ look: String? = nil) -> [Element] {
    elements.filter { element in
      let looks = element.attributes["class"]?.split(separator: " ").map(String.init) ?? []
      return element.name == name && (look.map { looks.contains($0) } ?? true)
    }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    let path = open.map { elements[$0].name }
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes, path: path))
  }

  func parser(_ parser: XMLParser, foundCharacters words: String) {
    for place in open { elements[place].words += words }
  }

  func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }
}

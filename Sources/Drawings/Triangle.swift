/// The triangle of trust: the customer, the AE and the CSM, and the three relations between them (DOMAIN.md, "Triangle of Trust").
///
/// It knows no language: all words are the caller's.
public struct Triangle: Sendable {
  /// How far a relation holds. Each has a line of its own: solid, dashed, dotted.
  public enum Hold: String, Sendable, Hashable, CaseIterable {
    case held, partly, missing
  }

  /// Who stands at the corners; `nil` for nobody yet.
  public struct Corners: Sendable, Hashable {
    /// The customer, at the top.
    public let customer: String
    /// The AE, at the left.
    public let sales: String?
    /// The CSM, at the right.
    public let success: String?

    /// Names; the drawing shows the first word of each, in at most nine letters.
    public init(customer: String, sales: String?, success: String?) {
      (self.customer, self.sales, self.success) = (customer, sales, success)
    }
  }

  /// How far the three relations hold.
  public struct Sides: Sendable, Hashable {
    /// A, between Sales and CSM.
    public let salesSuccess: Hold
    /// B, between Sales and the customer.
    public let salesCustomer: Hold
    /// C, between the customer and the CSM.
    public let customerSuccess: Hold

    /// Three relations.
    public init(salesSuccess: Hold, salesCustomer: Hold, customerSuccess: Hold) {
      (self.salesSuccess, self.salesCustomer, self.customerSuccess) = (salesSuccess, salesCustomer, customerSuccess)
    }
  }

  private let id: String
  private let corners: Corners
  private let sides: Sides
  private let title: String
  private let description: String

  /// A triangle.
  ///
  /// - Parameters:
  ///   - id: What the ids of its elements begin with; no other drawing of the page has the same.
  ///   - corners: Who stands at the corners.
  ///   - sides: How far the three relations hold.
  ///   - title: What it shows, in short.
  ///   - description: What can be seen in it, in sentences.
  public init(id: String, corners: Corners, sides: Sides, title: String, description: String) {
    (self.id, self.corners, self.sides, self.title, self.description) = (id, corners, sides, title, description)
  }

  /// A point of the drawing, in px.
  private typealias Point = (x: Int, y: Int)
  private static let (top, left, right): (Point, Point, Point) = ((80, 22), (28, 88), (132, 88))

  /// The drawing, as an `svg` element to be put into a page.
  public var svg: String {
    let lines = [
      line(Self.left, Self.right, sides.salesSuccess), line(Self.left, Self.top, sides.salesCustomer),
      line(Self.right, Self.top, sides.customerSuccess),
    ]
    let points = [Self.top, Self.left, Self.right].map { circle("corner", $0, radius: 4) }
    let letters: [(String, Point)] = [("A", (80, 88)), ("B", (54, 55)), ("C", (106, 55))]
    let shown =
      letters.map { circle("side", $0.1, radius: 9) }
      + letters.map { SVGElement(.text, .look("letter"), .number("x", $0.1.x), .number("y", $0.1.y + 5), saying: $0.0) }
    let names = [
      name(corners.customer, (80, 12)), name(corners.sales, (28, 109)), name(corners.success, (132, 109)),
    ].compactMap { $0 }
    let said = [
      SVGElement(.title, .id("\(id).title"), saying: title), SVGElement(.desc, .id("\(id).desc"), saying: description),
    ]
    return SVGElement(
      .svg,
      [.look("triangle"), .seen(width: 160, height: 114)] + SVGAttribute.picture(named: "\(id).title", "\(id).desc"),
      containing: said + lines + points + shown + names
    ).text
  }

  private func line(_ from: Point, _ to: Point, _ hold: Hold) -> SVGElement {
    SVGElement(
      .line,
      .look(hold.rawValue),
      .number("x1", from.x),
      .number("y1", from.y),
      .number("x2", to.x),
      .number("y2", to.y)
    )
  }

  private func circle(_ look: String, _ point: Point, radius: Int) -> SVGElement {
    SVGElement(.circle, .look(look), .number("cx", point.x), .number("cy", point.y), .number("r", radius))
  }

  private func name(_ name: String?, _ point: Point) -> SVGElement? {
    name.map {
      SVGElement(.text, .number("x", point.x), .number("y", point.y), saying: ShortLabel.firstName($0, to: 9))
    }
  }
}

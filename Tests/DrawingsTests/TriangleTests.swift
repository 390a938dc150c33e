import Testing

@testable import Drawings

@Suite struct TriangleTests {
  private static func triangle(_ success: String?) -> Triangle {
    Triangle(
      id: "page.trust",
      corners: Triangle.Corners(customer: "Apex Logistics", sales: "Lauren Mitchell", success: success),
      sides: Triangle.Sides(salesSuccess: .held, salesCustomer: .partly, customerSuccess: .missing),
      title: "Triangle of trust",
      description: "A is held & B partly."
    )
  }

  @Test func anExactOne() {
    #expect(
      Self.triangle("Bartholomew <b>").svg == """
        <svg class="triangle" viewBox="0 0 160 114" role="img" aria-labelledby="page.trust.title page.trust.desc">
        <title id="page.trust.title">Triangle of trust</title>
        <desc id="page.trust.desc">A is held &amp; B partly.</desc>
        <line class="held" x1="28" y1="88" x2="132" y2="88"/>
        <line class="partly" x1="28" y1="88" x2="80" y2="22"/>
        <line class="missing" x1="132" y1="88" x2="80" y2="22"/>
        <circle class="corner" cx="80" cy="22" r="4"/>
        <circle class="corner" cx="28" cy="88" r="4"/>
        <circle class="corner" cx="132" cy="88" r="4"/>
        <circle class="side" cx="80" cy="88" r="9"/>
        <circle class="side" cx="54" cy="55" r="9"/>
        <circle class="side" cx="106" cy="55" r="9"/>
        <text class="letter" x="80" y="93">A</text>
        <text class="letter" x="54" y="60">B</text>
        <text class="letter" x="106" y="60">C</text>
        <text x="80" y="12">Apex</text>
        <text x="28" y="109">Lauren</text>
        <text x="132" y="109">Bartholo…</text>
        </svg>
        """
    )
  }

  @Test func nobodyStandsAtAnEmptyCorner() {
    let read = ReadDrawing(Self.triangle(nil).svg)
    #expect(read.isWhole)
    #expect(read.all("text").map(\.words) == ["A", "B", "C", "Apex", "Lauren"])
  }
}

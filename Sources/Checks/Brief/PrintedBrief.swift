public import HandoverModel

/// The brief as it is printed: how much of the handover it shows, in which column each block stands, and whether it fits one page.
public struct PrintedBrief: Sendable {
  /// What is shown.
  public let selection: BriefSelection
  /// What the gates ask.
  public let checklist: GateChecklist
  /// The first block of the second column: 4 to 9.
  public let secondColumn: Int
  /// Whether it fits one page, A4 and US Letter. Where it says so, it does; where it does not, it may all the same.
  public let fits: Bool
  /// The blocks of the second and following ones that take the most room, the longest first: 3 to 10.
  public let longest: [Int]

  /// The brief of `account`, which is as ready as `readiness` says: in as much detail as fits, or else in the least.
  public init(of account: Account, _ readiness: Readiness, in book: AccountBook) {
    let checklist = GateChecklist(of: account.handover, readiness)
    self.checklist = checklist
    // There may be thousands, and they are the same in each detail.
    let attending = account.handover.attendingNames
    var chosen: (selection: BriefSelection, columns: Columns, height: Double, blocks: [Double])?
    for detail in BriefSelection.Detail.allCases {
      let selection = BriefSelection(of: account, in: detail, attending: attending)
      let layout = BriefLayout(selection, of: account, checklist, in: book)
      let columns = Columns(of: layout.columns)
      let height = layout.gate + layout.facts + columns.height + layout.opening + layout.sources
      chosen = (selection, columns, height, layout.columns + [layout.opening])
      if height <= BriefLayout.comfortable { break }
    }
    selection = chosen?.selection ?? BriefSelection(of: account, in: .least, attending: attending)
    secondColumn = (chosen?.columns.split ?? 3) + 3
    let height = chosen?.height ?? .infinity
    fits = height <= BriefLayout.page
    let blocks = chosen?.blocks ?? []
    longest = blocks.indices.sorted { (blocks[$1], $0) < (blocks[$0], $1) }.prefix(2).map { $0 + 3 }
  }

  /// Blocks 3 to 9 in two columns, as even as can be.
  private struct Columns {
    /// How many blocks stand in the first.
    let split: Int
    /// How tall the taller one is.
    let height: Double

    init(of blocks: [Double]) {
      let heights = (1..<blocks.count).map { split in
        max(blocks[..<split].reduce(0, +), blocks[split...].reduce(0, +))
      }
      height = heights.min() ?? 0
      split = (heights.firstIndex(of: height) ?? 0) + 1
    }
  }
}

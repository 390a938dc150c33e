public import HandoverModel

/// The brief as it is printed: how much of the handover it shows, and in which column each block stands.
public struct PrintedBrief: Sendable {
  /// What is shown.
  public let selection: BriefSelection
  /// What the gates ask.
  public let checklist: GateChecklist
  /// The first block of the second column: 4 to 9.
  public let secondColumn: Int

  /// The brief of `account`, which is as ready as `readiness` says: in the most detailed degree that fits, and then more of each part for
  /// which there is room; or else in the least.
  public init(of account: Account, _ readiness: Readiness, in book: AccountBook) {
    let checklist = GateChecklist(of: account.handover, readiness)
    let material = BriefMaterial(of: account)
    func draft(_ detail: BriefDetail) -> Draft {
      Draft(BriefSelection(of: material, in: detail), of: account, checklist, in: book)
    }
    let degrees = BriefDetail.Degree.allCases
    let degree = degrees.dropLast().first { draft(BriefDetail($0)).height <= BriefLayout.comfortable } ?? .least
    var chosen = draft(BriefDetail(degree))
    var enlarged: Set<BriefDetail.Part> = []
    if chosen.height <= BriefLayout.comfortable, degree != degrees.first {
      for part in BriefDetail.Part.allCases {
        let larger = draft(BriefDetail(degree, enlarged: enlarged.union([part])))
        guard larger.height <= BriefLayout.comfortable else { continue }
        enlarged.insert(part)
        chosen = larger
      }
    }
    self.checklist = checklist
    selection = chosen.selection
    secondColumn = chosen.columns.split + 3
  }

  /// Which blocks of the brief of `account` take the most room where not even the least fits one page, A4 and US Letter: 3 to 10, the longest
  /// first; `nil` where it fits. Where it says so, it does; where it does not, it may all the same.
  static func excess(of account: Account, _ readiness: Readiness, in book: AccountBook) -> [Int]? {
    let checklist = GateChecklist(of: account.handover, readiness)
    let least = Draft(
      BriefSelection(of: BriefMaterial(of: account), in: BriefDetail(.least)),
      of: account,
      checklist,
      in: book
    )
    return least.height <= BriefLayout.page ? nil : least.longest.map { $0 + 3 }
  }

  /// A brief in some detail, laid out.
  private struct Draft {
    let selection: BriefSelection
    let columns: Columns
    /// How tall it is at most, in pt.
    let height: Double
    private let blocks: [Double]

    init(_ selection: BriefSelection, of account: Account, _ checklist: GateChecklist, in book: AccountBook) {
      let layout = BriefLayout(selection, of: account, checklist, in: book)
      self.selection = selection
      columns = Columns(of: layout.columns)
      blocks = layout.columns + [layout.opening]
      height = layout.gate + layout.facts + columns.height + layout.opening + layout.sources
    }

    /// The two blocks that take the most room, the longer first.
    var longest: [Int] {
      Array(blocks.indices.sorted { (blocks[$1], $0) < (blocks[$0], $1) }.prefix(2))
    }
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

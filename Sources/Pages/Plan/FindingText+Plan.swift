internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Markdown

extension FindingText {
  /// What was found in the plan and the open items of `handover`, the worst first.
  static func ofPlan(
    _ handover: Handover,
    in checked: CheckedBook,
    shownOn page: PageAddress,
    _ words: Words
  ) -> [FindingText] {
    let parts = ["plan", "open-items"].compactMap { handover.content.section($0) }.compactMap { section in
      section.blocks.last.map { section.heading.range.bytes.lowerBound..<$0.range.bytes.upperBound }
    }
    let all = all(of: handover, in: checked, on: .handover(of: handover.id), shownOn: page, in: words)
    return zip(checked.findings(in: handover.file), all)
      // What the rows themselves say is not said again.
      .filter { finding, _ in !["overdue-item", "item-on-closed-day", "item-in-freeze"].contains(finding.kind.id) }
      .filter { finding, _ in parts.contains { $0.contains(finding.range.bytes.lowerBound) } }
      .map(\.1).worstFirst
  }
}

internal import Diagnostics

extension DifferenceReport {
  /// The same for a comment on a merge request, in at most 60,000 bytes: GitHub takes 65,536 characters.
  public var markdown: String {
    guard !difference.handovers.isEmpty else { return "**No handover changed \(MarkdownText.escaped(span)).**\n" }
    let count = Wording.count(difference.handovers.count, "handover", "handovers")
    var text = "**\(count) changed \(MarkdownText.escaped(span)).**\n"
    var omitted = 0
    for handover in difference.handovers {
      let lines = handover.sentences.map { "- \(MarkdownText.escaped($0))\n" }.joined()
      let part = "\n### \(MarkdownText.escaped(handover.title))\n" + (lines.isEmpty ? "" : "\n" + lines)
      if omitted == 0, text.utf8.count + part.utf8.count <= 59_800 { text += part } else { omitted += 1 }
    }
    let more = Wording.count(omitted, "more handover does", "more handovers do")
    return omitted == 0 ? text : text + "\n\(more) not fit in here. `baton diff` prints everything.\n"
  }
}

internal import Diagnostics

extension DifferenceReport {
  /// The same for a comment on a merge request: what does not fit into one is counted.
  public var markdown: String {
    guard !difference.handovers.isEmpty else { return "**No handover changed \(MarkdownText.escaped(span)).**\n" }
    let count = Wording.count(difference.handovers.count, "handover", "handovers")
    var markdown = MarkdownRoom(
      MarkdownRoom.comment,
      opening: "**\(count) changed \(MarkdownText.escaped(span)).**\n"
    )
    for handover in difference.handovers {
      // No heading stands without the first thing below it.
      var heading = "\n### \(MarkdownText.escaped(handover.title))\n"
      let sentences = handover.sentences.map { "- \(MarkdownText.escaped($0))\n" }
      if sentences.isEmpty { markdown.add(heading) }
      for sentence in sentences {
        markdown.add(heading.isEmpty ? sentence : heading + "\n" + sentence)
        heading = ""
      }
    }
    return markdown.text(completedBy: "baton diff")
  }
}

internal import HandoverModel

extension Handover {
  /// Where it stands, in a word: the stage it has reached, or that it goes no further: "In review", "On hold", "Deal lost".
  func standing(in words: Words) -> String { words[isOnCourse && deal.isLost ? .dealLost : stage.phrase] }

  /// Why it goes no further at present, and until when it waits; empty where nobody wrote that.
  func reasonsAside(in words: Words) -> [String] {
    let until = stage == .onHold ? progress.onHoldUntil : nil
    return [asideReason, until.map { words(.untilDay, ["day": words.day($0.value)]) }].compactMap { $0 }
  }
}

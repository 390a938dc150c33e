internal import HandoverModel

extension HandoverReview {
  /// Whether the introduction is booked for today or later, and was not held yet.
  var isIntroductionAhead: Bool {
    guard isOnCourse, !isIntroduced, let introduction = handover.introduction else { return false }
    return introduction.value.date >= today
  }
}

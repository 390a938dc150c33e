/// Measures how long a run takes.
struct Stopwatch {
  private let start = ContinuousClock.now

  /// Seconds since the stopwatch was made, with two decimals.
  var seconds: String {
    let hundredths = Int((ContinuousClock.now - start) / .milliseconds(10))
    let rest = String(hundredths % 100)
    return "\(hundredths / 100)." + (rest.count == 1 ? "0" : "") + rest
  }
}

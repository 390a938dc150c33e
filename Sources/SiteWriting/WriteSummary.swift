/// What writing a site did; each list is sorted.
public struct WriteSummary: Sendable, Hashable {
  /// The files whose bytes are new.
  public internal(set) var writtenPaths: [String] = []
  /// How many files already held the right bytes, and were not touched.
  public internal(set) var unchanged = 0
  /// The files an earlier build wrote and this one does not, which are gone now.
  public internal(set) var removedPaths: [String] = []
  /// The files an earlier build wrote and this one does not, which were changed since by somebody else: they are left
  /// alone, and from now on count as theirs.
  public internal(set) var keptPaths: [String] = []

  /// How many files were written.
  public var written: Int { writtenPaths.count }
  /// How many files were removed.
  public var removed: Int { removedPaths.count }
}

extension Array where Element: Sendable {
  /// The results of `transform` for all elements, in their order, computed on all cores.
  func concurrentMap<Result: Sendable>(_ transform: @escaping @Sendable (Element) -> Result) async -> [Result] {
    // Several batches a core, so that one with long documents does not keep the others waiting.
    let size = Swift.max(1, Swift.min(64, count / 16))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for start in stride(from: 0, to: count, by: size) {
        let batch = self[start..<Swift.min(start + size, count)]
        group.addTask { (start, batch.map(transform)) }
      }
      var batches: [(Int, [Result])] = []
      for await batch in group { batches.append(batch) }
      return batches.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}

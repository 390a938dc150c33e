/// Circles among things that each lead to others, found without recursion, because whoever wrote them decides how deep it goes.
public struct Circles {
  /// The circles, each as the places on its way.
  public private(set) var circles: [[Int]] = []

  /// The circles in `steps`, which says of each thing where it leads to; so many `atMost`. Of circles that share things one may be
  /// left out: once the others are mended, it is found.
  public init(in steps: [[Int]], atMost: Int) {
    enum Mark { case new, onTheWay, done }
    var marks = Array(repeating: Mark.new, count: steps.count)
    var told: Set<Int> = []
    for start in steps.indices where marks[start] == .new {
      var way: [(place: Int, next: Int)] = [(start, 0)]
      marks[start] = .onTheWay
      while let (place, next) = way.last {
        guard next < steps[place].count else {
          marks[place] = .done
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let step = steps[place][next]
        switch marks[step] {
        case .new:
          marks[step] = .onTheWay
          way.append((step, 0))
        case .onTheWay where !told.contains(step) && !told.contains(place):
          guard circles.count < atMost, let begin = way.lastIndex(where: { $0.place == step }) else { return }
          let circle = way[begin...].map(\.place)
          circles.append(circle)
          told.formUnion(circle)
        case .onTheWay, .done: continue
        }
      }
    }
  }
}

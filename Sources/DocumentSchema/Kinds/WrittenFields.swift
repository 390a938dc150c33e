internal import HandoverModel

extension TypedFields {
  /// The numbers of the map called `name`, each under its name, in the order written.
  func numbers(_ name: String) -> [(name: Written<String>, number: Int)] {
    entries(name).compactMap { entry in
      entry.value?.reading(as: Int.self).map { (entry.name, $0.value) }
    }
  }
}

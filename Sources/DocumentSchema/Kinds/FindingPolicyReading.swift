internal import Diagnostics
internal import FrontMatter
internal import HandoverModel

/// Reads `findings:`: a level for each kind, and the same below `folders:` and `stages:`.
struct FindingPolicyReading {
  /// What it says.
  private(set) var policy = FindingPolicy.standard
  /// The folders it names.
  private(set) var folders: [Written<ContentPath>] = []
  private let known: KnownNames
  private let rule: FieldRule
  private var log = FindingLog()
  private var guesses = GuessBudget()

  /// What is wrong with it, apart from what `reading` found.
  var findings: [Finding] { log.told }

  /// Reads `field` with `reading`, every map of levels by `rule`.
  init(_ field: FieldMap.Field, by rule: FieldRule, known: KnownNames, with reading: inout FieldsReading) {
    self.known = known
    self.rule = rule
    guard case .map(let map) = field.value else {
      _ = levels(field.value, with: &reading)
      return
    }
    let plain = map.fields.filter { !["folders", "stages"].contains($0.name) }
    let everywhere = levels(.map(FieldMap(plain, range: map.range)), with: &reading)
    let byFolder = folderLevels(map["folders"]?.value, with: &reading)
    let byStage = stageLevels(map["stages"]?.value, with: &reading)
    policy = FindingPolicy(everywhere: everywhere, folders: byFolder, stages: byStage)
  }

  private mutating func folderLevels(
    _ value: FieldValue?,
    with reading: inout FieldsReading
  ) -> [ContentPath: FindingPolicy.Levels] {
    var byFolder: [ContentPath: FindingPolicy.Levels] = [:]
    for field in entries(value, with: &reading) {
      let levels = levels(field.value, with: &reading)
      // A folder outside the content folder is one in which nothing is, and is told as such.
      let path = ContentPath("baton.yaml").resolving(field.name) ?? ContentPath(field.name)
      folders.append(Written(path, at: field.nameRange))
      byFolder[path, default: [:]].merge(levels) { first, _ in first }
    }
    return byFolder
  }

  private mutating func stageLevels(
    _ value: FieldValue?,
    with reading: inout FieldsReading
  ) -> [String: FindingPolicy.Levels] {
    var byStage: [String: FindingPolicy.Levels] = [:]
    for field in entries(value, with: &reading) {
      byStage[field.name] = levels(field.value, with: &reading)
      if !known.stages.contains(field.name) {
        log.append(UnknownStage.finding(Written(field.name, at: field.nameRange), stages: known.stages))
      }
    }
    return byStage
  }

  /// The entries of a map; where `value` is none, that is found.
  private mutating func entries(_ value: FieldValue?, with reading: inout FieldsReading) -> [FieldMap.Field] {
    if case .map(let map)? = value { return map.fields }
    if let value { _ = levels(value, with: &reading) }
    return []
  }

  /// The levels in `value`, by the kinds' names.
  private mutating func levels(_ value: FieldValue, with reading: inout FieldsReading) -> FindingPolicy.Levels {
    let place = FieldMap.Field(name: rule.name, nameRange: value.range, value: value)
    let contents = reading.fields(of: FieldMap([place], range: value.range), by: [rule])
    return contents.entries(rule.name).reduce(into: [:]) { levels, entry in
      look(at: entry.name)
      if case .text(let word)? = entry.value?.value { levels[entry.name.value] = FindingPolicy.Level(rawValue: word) }
    }
  }

  private mutating func look(at name: Written<String>) {
    guard let kind = known.kinds[name.value] else {
      let near = log.hasRoom(for: UnknownFinding.kind) ? guesses.nearest(to: name.value, among: known.kinds.keys) : nil
      log.append(UnknownFinding.finding(name, near: near))
      return
    }
    if kind.severity == .broken { log.append(FixedFinding.finding(name)) }
  }
}

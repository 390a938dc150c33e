internal import Diagnostics
internal import Fixes

/// A document on its way from what was read to what is written.
struct MendedText {
  /// The file as it was read.
  let original: SourceFile
  /// What it holds now.
  var bytes: [UInt8]
  /// The fixes that were made, in their order.
  var made: [(rule: String, fix: Fix)] = []
  /// Whether the last round found anything to mend.
  var isOpen = true
  /// The rules whose fixes are left out, because they would make an error or never come to an end.
  var leftOut: Set<String> = []
  /// How often rules were left out, and why the last time.
  var retreats: [String] = []
  /// The rules that made a fix when none was left out, in the order in which they are taken back.
  private var suspects: [String] = []

  init(_ file: SourceFile) {
    original = file
    bytes = file.bytes
  }

  /// Makes all fixes of `document` that do not overlap.
  mutating func mend(_ document: FixableDocument) {
    let fixes = document.fixes(without: leftOut)
    let edited = EditedText(making: fixes.map(\.fix), in: document.file)
    isOpen = !edited.made.isEmpty
    bytes = edited.bytes
    made += edited.made.map { (fixes[$0].rule.name, fixes[$0].fix) }
  }

  /// Goes back to the original, to try again without some of the rules: each alone, then the first two, three …, at last all.
  ///
  /// - Returns: `false` where all are left out already.
  mutating func retreat(because reason: String) -> Bool {
    if suspects.isEmpty {
      let names = Set(made.map(\.rule))
      suspects = fixRules.map { $0.name }.filter { names.contains($0) }
    }
    let all = Set(fixRules.map { $0.name })
    guard leftOut != all, !made.isEmpty || !retreats.isEmpty else { return false }
    let step = retreats.count
    if step < suspects.count, suspects.count > 1 {
      leftOut = [suspects[step]]
    } else {
      let count = suspects.count > 1 ? step - suspects.count + 2 : suspects.count + step
      leftOut = count < suspects.count ? Set(suspects.prefix(count)) : all
    }
    retreats.append(reason)
    (bytes, made, isOpen) = (original.bytes, [], true)
    return true
  }

  /// The rules that would have mended something, and were left out.
  var takenBack: [String] { suspects.filter { leftOut.contains($0) } }
}

/// The names that stand behind both `&` and `*` somewhere in a text: values marked and repeated, as YAML has it.
struct Repetitions {
  /// The names, without the sign.
  let names: Set<String>

  /// Looks through the part `range` of `bytes`.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    var marked: Set<String> = []
    var repeated: Set<String> = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let sign = bytes[offset]
      offset += 1
      guard sign == UInt8(ascii: "&") || sign == UInt8(ascii: "*") else { continue }
      let start = offset
      while !bytes.isBlankOrEnd(offset, before: range.upperBound), !",[]{}".utf8.contains(bytes[offset]) { offset += 1 }
      let name = bytes.text(start..<offset)
      if sign == UInt8(ascii: "&") { marked.insert(name) } else { repeated.insert(name) }
    }
    names = marked.intersection(repeated).subtracting([""])
  }
}

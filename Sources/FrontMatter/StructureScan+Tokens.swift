extension StructureScan {
  /// Reads the token at `offset`, and goes behind it.
  mutating func readToken() {
    let isFollowedByBlank = bytes.isBlankOrEnd(offset + 1, before: end)
    switch byte(offset) {
    case _ where isAtDocumentMark: stop(at: .documentMark(at: offset))
    case UInt8(ascii: "%") where offset == lineStart: stop(at: .directive(at: offset))
    case UInt8(ascii: "["), UInt8(ascii: "{"): openBracket()
    case UInt8(ascii: "]"), UInt8(ascii: "}"): closeBracket()
    case UInt8(ascii: ","): flowDepth > 0 ? pass(thenAllowingKey: true) : stop()
    case UInt8(ascii: "-") where isFollowedByBlank: passDash()
    case UInt8(ascii: "?") where flowDepth > 0 || isFollowedByBlank:
      allowsKey || flowDepth > 0 ? stop(at: .complexKey(at: offset)) : stop()
    case UInt8(ascii: ":") where flowDepth > 0 || isFollowedByBlank: passColon()
    case UInt8(ascii: "*"): stop(at: .alias(wordAfterIndicator()))
    case UInt8(ascii: "&"): stop(at: .anchor(wordAfterIndicator()))
    case UInt8(ascii: "!"): stop(at: .tag(wordAfterIndicator()))
    case UInt8(ascii: "|") where flowDepth == 0, UInt8(ascii: ">") where flowDepth == 0: readBlockScalar()
    case UInt8(ascii: "'"): readQuoted(by: UInt8(ascii: "'"))
    case UInt8(ascii: "\""): readQuoted(by: UInt8(ascii: "\""))
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), 0x09: stop()
    default: readPlain()
    }
  }

  private mutating func pass(thenAllowingKey allows: Bool) {
    names.forgetWord()
    allowsKey = allows
    offset += 1
  }

  private mutating func openBracket() {
    savePossibleKey()
    flowDepth += 1
    let isGroup = byte(offset) == UInt8(ascii: "{")
    names.open(isGroup: isGroup)
    checkDepth()
    pass(thenAllowingKey: true)
  }

  private mutating func closeBracket() {
    guard flowDepth > 0 else { return stop() }
    flowDepth -= 1
    names.close(at: offset)
    pass(thenAllowingKey: false)
  }

  private mutating func passDash() {
    guard allowsKey, flowDepth == 0 else { return stop() }
    let column = column(of: offset)
    // A list may stand at the indentation of the name it belongs to: then each dash ends what the one before began.
    if indent < column { indent(to: column) }
    dropPossibleKey()
    pass(thenAllowingKey: true)
  }

  private mutating func passColon() {
    guard flowDepth == 0 else {
      names.passColon()
      return pass(thenAllowingKey: false)
    }
    if let key = possibleKey {
      indent(to: key.column)
      possibleKey = nil
      names.passColon()
      pass(thenAllowingKey: false)
    } else if allowsKey {
      indent(to: column(of: offset))
      pass(thenAllowingKey: true)
    } else {
      stop()
    }
  }

  private func wordAfterIndicator() -> Range<Int> {
    var wordEnd = offset + 1
    while wordEnd < end, !bytes.isBlankOrEnd(wordEnd, before: end),
      !(flowDepth > 0 && ",[]{}".utf8.contains(bytes[wordEnd]))
    {
      wordEnd += 1
    }
    return offset..<wordEnd
  }

  private mutating func readQuoted(by quote: UInt8) {
    savePossibleKey()
    allowsKey = false
    let start = offset
    offset += 1
    while offset < end {
      let byte = byte(offset)
      let length = bytes.breakLength(offset, before: end)
      if length > 0 {
        passBreak(length)
      } else if byte == quote, quote == UInt8(ascii: "'"), self.byte(offset + 1) == quote {
        offset += 2
      } else if byte == quote {
        offset += 1
        names.note(start..<offset)
        return
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), offset + 1 < end {
        let escapedBreak = bytes.breakLength(offset + 1, before: end)
        offset += 1
        if escapedBreak > 0 { passBreak(escapedBreak) } else { offset += 1 }
      } else {
        offset += 1
      }
    }
    stop()
  }

  private mutating func readPlain() {
    savePossibleKey()
    allowsKey = false
    let start = offset
    var contentEnd = offset
    while byte(offset) != UInt8(ascii: "#"), !isAtDocumentMark {
      let wordStart = offset
      while !bytes.isBlankOrEnd(offset, before: end), !endsPlain() { offset += 1 }
      if offset > wordStart { contentEnd = offset }
      if bytes.blankLength(offset, before: end) == 0 || !passBlanksWithinPlain() { break }
    }
    names.note(start..<contentEnd)
  }

  private func endsPlain() -> Bool {
    let byte = byte(offset)
    if byte == UInt8(ascii: ":"), bytes.isBlankOrEnd(offset + 1, before: end) { return true }
    guard flowDepth > 0 else { return false }
    if byte == UInt8(ascii: ":"), ",?[]{}".utf8.contains(self.byte(offset + 1)) { return true }
    return ",[]{}".utf8.contains(byte)
  }

  /// Goes over blanks and line breaks within unquoted text; whether the text may go on behind them.
  private mutating func passBlanksWithinPlain() -> Bool {
    var hasBreak = false
    while offset < end {
      let length = bytes.breakLength(offset, before: end)
      if length > 0 {
        hasBreak = true
        passBreak(length)
      } else if byte(offset) == 0x20 || byte(offset) == 0x09 {
        offset += 1
      } else {
        break
      }
    }
    if hasBreak { allowsKey = true }
    return flowDepth > 0 || !hasBreak || column(of: offset) > indent
  }
}

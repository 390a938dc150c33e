extension String {
  /// As it is typed in a shell.
  var inShell: String {
    allSatisfy { $0.isLetter || $0.isNumber || "./_-".contains($0) } ? self : "'\(replacing("'", with: "'\\''"))'"
  }
}

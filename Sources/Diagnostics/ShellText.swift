extension String {
  /// As it is typed in a shell.
  public var inShell: String {
    allSatisfy { $0.isLetter || $0.isNumber || "./_-".contains($0) } ? self : "'\(replacing("'", with: "'\\''"))'"
  }
}

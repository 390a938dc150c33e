/// Says on stderr that something could not be read or written; throw the result.
func complain(_ message: String) -> ExitStatus {
  StandardError.write("Error: \(message)\n")
  return .inputOutput
}

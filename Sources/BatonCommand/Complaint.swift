internal import Diagnostics
internal import Publishing

/// Says on stderr that something could not be read or written; throw the result.
func complain(_ message: String) -> ExitStatus {
  StandardError.write("Error: \(message.shownOnTerminal)\n")
  return .inputOutput
}

/// Says on stderr what could not be read, and for the content folder how to name another one; throw the result.
func complain(_ error: InputError, reading content: String) -> ExitStatus {
  let status = complain(error.description)
  if error.path == content {
    StandardError.write(
      "Help: run Baton in the folder that holds \(content.shownOnTerminal), or name another one with --content\n"
    )
  }
  return status
}

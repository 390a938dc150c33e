internal import Diagnostics
internal import Publishing

/// Says on stderr that something could not be read or written; throw the result.
func complain(_ message: String) -> ExitStatus {
  StandardError.write("Error: \(message.shownOnTerminal)\n")
  return .inputOutput
}

/// The same, and which document in the folder `content` was probably meant by `written`.
func complain(_ message: String, near written: String, in content: String) -> ExitStatus {
  let status = complain(message)
  if let near = NearMiss.document(called: written, in: content), near != written {
    StandardError.write("Help: did you mean \(near.shownOnTerminal)?\n")
  }
  return status
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

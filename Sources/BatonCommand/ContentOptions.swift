internal import ArgumentParser

/// Where the content is: the option that all commands on it share.
struct ContentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with handovers/, playbooks/, people.yaml and baton.yaml.", valueName: "dir"))
  var content = "content"

  /// The folder, without slashes at its end, so that messages show one between folder and file.
  var folder: String { ProjectOptions.trimmed(content) }
}

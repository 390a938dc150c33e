/// Where a project's merge requests are checked.
public enum RecipeKind: String, Sendable, CaseIterable {
  /// GitHub Actions and GitHub Pages.
  case github
  /// GitLab CI and GitLab Pages.
  case gitlab

  /// The file of the recipe, within the project.
  public var path: String {
    switch self {
    case .github: ".github/workflows/baton.yml"
    case .gitlab: ".gitlab-ci.yml"
    }
  }

  /// The recipe: it checks each merge request, and publishes the site from the main branch.
  public var text: String {
    switch self {
    case .github: GitHubRecipe.text
    case .gitlab: GitLabRecipe.text
    }
  }

  /// What a person must do once, a line each.
  public var steps: [String] {
    switch self {
    case .github:
      [
        "In the repository's settings, under Secrets and variables, Actions, Variables: say in BATON_URL where the program",
        "is, and in BATON_SHA256 its checksum; the file's first lines say how. Under Pages choose \"GitHub Actions\".",
      ]
    case .gitlab:
      [
        "In the project's settings, under CI/CD, Variables: say in BATON_URL where the program is, and in BATON_SHA256 its",
        "checksum; the file's first lines say how.",
      ]
    }
  }
}

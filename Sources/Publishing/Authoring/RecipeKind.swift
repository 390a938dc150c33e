/// Where a project's merge requests are checked.
public enum RecipeKind: String, Sendable, CaseIterable {
  /// GitHub Actions and GitHub Pages.
  case github
  /// GitLab CI and GitLab Pages.
  case gitlab

  /// The file of the recipe, within the repository: neither looks for it anywhere else.
  public var path: String {
    switch self {
    case .github: ".github/workflows/baton.yml"
    case .gitlab: ".gitlab-ci.yml"
    }
  }

  /// The recipe for the project at `place`: it checks each merge request, and publishes the site from the main branch where a variable
  /// says so.
  public func text(for place: RecipePlace) -> String {
    switch self {
    case .github: GitHubRecipe.text(for: place)
    case .gitlab: GitLabRecipe.text(for: place)
    }
  }

  /// What a person must do once, a line each.
  public var steps: [String] {
    switch self {
    case .github:
      [
        "1. In the repository's settings, under \"Secrets and variables\", \"Actions\", \"Variables\": say in BATON_URL where the",
        "   program is, and in BATON_SHA256 its checksum. The file's first lines say how.",
        "2. Nothing is published yet. The site names customers and amounts, and GitHub's Pages can be read by anybody on the",
        "   internet, unless your plan has private Pages and they are chosen. Once only your own people can open them: under",
        "   \"Pages\" choose \"GitHub Actions\", and write yes into a variable BATON_PUBLISH.",
      ]
    case .gitlab:
      [
        "1. In the project's settings, under \"CI/CD\", \"Variables\": say in BATON_URL where the program is, and in BATON_SHA256",
        "   its checksum. The file's first lines say how.",
        "2. Nothing is published yet. The site names customers and amounts: under \"General\", \"Visibility\", \"Pages\", choose that",
        "   only members of the project may open it; then write yes into a variable BATON_PUBLISH.",
        "3. Under \"Build\", \"Pipeline schedules\", have it run each working morning: handovers go stale by themselves.",
      ]
    }
  }
}

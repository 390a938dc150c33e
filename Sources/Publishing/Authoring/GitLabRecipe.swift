/// The pipeline for GitLab.
enum GitLabRecipe {
  /// The recipe for the project at `place`.
  static func text(for place: RecipePlace) -> String {
    #"""
    # Checks the handovers of each merge request; and publishes the site from the main branch, once you say so (3).
    #
    # Before the first run, once:
    #
    # 1. This pipeline needs the program `baton`. Nobody publishes it ready-made yet, so you do: `make install` in a copy of Baton's
    #    own repository writes one file, which runs on any Linux of the same age (build it on Debian 12 for the image below). Put that
    #    file where this pipeline can fetch it over https without signing in, such as a web server of yours.
    # 2. In the settings of this project, under "CI/CD", "Variables", make two variables:
    #      BATON_URL      the address of the file
    #      BATON_SHA256   what `sha256sum baton` prints for it, the first word. Another file is then refused.
    # 3. The site names customers and amounts. So nothing is published until you ask for it: choose in the settings, under "General",
    #    "Visibility", "Pages", that only members of the project may open it, and make a third variable:
    #      BATON_PUBLISH  yes
    # 4. A handover can go stale without anybody touching it: under "Build", "Pipeline schedules", have this run each working morning.
    default:
      image: debian:12-slim
      interruptible: true

    variables:
      # Baton reads from the history who wrote what when: without it, stale answers are not found.
      GIT_DEPTH: "0"

    workflow:
      rules:
        - if: $CI_PIPELINE_SOURCE == "merge_request_event"
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

    stages: [check, publish]

    .baton:
      timeout: 10 minutes
      before_script:
        - |
          test -n "$BATON_URL" || { echo "Say in the variable BATON_URL where the program is; see the first lines of .gitlab-ci.yml"; exit 1; }
          if ! { command -v curl && command -v git; } >/dev/null; then
            apt-get update -qq
            apt-get install -y -qq --no-install-recommends ca-certificates curl git libstdc++6 >/dev/null
          fi
          mkdir -p "$CI_PROJECT_DIR/.baton-bin"
          curl --fail --silent --show-error --location --proto '=https' --retry 3 --output "$CI_PROJECT_DIR/.baton-bin/baton" "$BATON_URL"
          echo "$BATON_SHA256  $CI_PROJECT_DIR/.baton-bin/baton" | sha256sum --check --quiet
          chmod +x "$CI_PROJECT_DIR/.baton-bin/baton"
          export PATH="$CI_PROJECT_DIR/.baton-bin:$PATH"

    check:
      extends: .baton
      stage: check
      # Findings show in the merge request, beside the lines that they are about and under "Tests". What each customer lacks is in
      # summary.md, among the job's artifacts: GitLab shows it nowhere by itself. Errors fail the job; with --strict behind `check`,
      # warnings too.
      script:
        - |
          baton check --format terminal --format gitlab=gl-code-quality.json --format junit=junit.xml --format markdown=summary.md\#(place.options)
      artifacts:
        when: always
        expire_in: 1 week
        paths: [summary.md]
        reports:
          codequality: gl-code-quality.json
          junit: junit.xml

    pages:
      extends: .baton
      stage: publish
      # The site is shown also where a customer is not ready: that is when it is needed.
      needs: []
      interruptible: false
      rules:
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $BATON_PUBLISH == "yes"
      # A customer who is not ready (1) is shown as such on the site, which is published all the same. Where something is broken,
      # nothing was written, and the site stays as it is.
      script:
        - |
          baton build --out public\#(place.options) || test $? = 1
        - test -f public/index.html
      artifacts:
        paths: [public]

    """#
  }
}

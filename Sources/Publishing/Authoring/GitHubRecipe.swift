/// The workflow for GitHub.
enum GitHubRecipe {
  /// The recipe for the project at `place`.
  static func text(for place: RecipePlace) -> String {
    let branch = place.branch.replacing("'", with: "''")
    return #"""
      # Checks the handovers of each pull request; and publishes the site from the main branch, once you say so (3).
      #
      # Before the first run, once:
      #
      # 1. This workflow needs the program `baton`. Nobody publishes it ready-made yet, so you do: `make install` in a copy of Baton's
      #    own repository writes one file, which runs on any Linux of the same age (build it on Ubuntu 24.04 or Debian 12 for the runner
      #    below). Put that file where this workflow can fetch it over https without signing in, such as a web server of yours.
      # 2. In the settings of this repository, under "Secrets and variables", "Actions", "Variables", make two variables:
      #      BATON_URL      the address of the file
      #      BATON_SHA256   what `sha256sum baton` prints for it, the first word. Another file is then refused.
      # 3. The site names customers and amounts, and GitHub's Pages can be read by anybody on the internet, unless your plan has private
      #    Pages and they are chosen. So nothing is published until you ask for it: once only your own people can open them, choose
      #    under "Pages" the source "GitHub Actions", and make a third variable:
      #      BATON_PUBLISH  yes
      name: Handovers

      on:
        pull_request:
        push:
          branches: [\#(place.branchInYAML)]
        schedule:
          # A handover can go stale without anybody touching it: look each working morning.
          - cron: "17 5 * * 1-5"
        workflow_dispatch:

      # Only what each job needs is allowed to it.
      permissions: {}

      # Of two runs for one branch, the newer one counts; a site that is being published is finished first.
      concurrency:
        group: baton-${{ github.ref }}
        cancel-in-progress: ${{ github.event_name == 'pull_request' }}

      env:
        BATON_URL: ${{ vars.BATON_URL }}
        BATON_SHA256: ${{ vars.BATON_SHA256 }}

      jobs:
        check:
          name: Check
          runs-on: ubuntu-24.04
          timeout-minutes: 10
          permissions:
            contents: read
            # To show findings in the Security tab. Private repositories without code scanning go without: that step may fail.
            security-events: write
          steps:
      \#(preparation)
            - name: Check
              # Findings show beside the lines of the pull request: GitHub shows ten of each level for a step, the worst first. The job's
              # summary says of each customer what is missing. Errors fail it; with --strict behind `check`, warnings too.
              run: |
                baton check --format github --format sarif="$RUNNER_TEMP/baton.sarif"\#(place.options)
            - name: Show findings in the Security tab
              if: ${{ !cancelled() }}
              continue-on-error: true
              uses: github/codeql-action/upload-sarif@v4
              with:
                sarif_file: ${{ runner.temp }}/baton.sarif
                category: baton

        publish:
          name: Publish
          if: ${{ github.event_name != 'pull_request' && github.ref == 'refs/heads/\#(branch)' && vars.BATON_PUBLISH == 'yes' }}
          runs-on: ubuntu-24.04
          timeout-minutes: 10
          permissions:
            contents: read
            pages: write
            id-token: write
          environment:
            name: github-pages
            url: ${{ steps.pages.outputs.page_url }}
          steps:
      \#(preparation)
            - name: Build
              # A customer who is not ready (1) is shown as such on the site, which is published all the same. Where something is broken,
              # nothing was written, and the site stays as it is.
              run: |
                baton build --out public\#(place.options) || test $? = 1
                test -f public/index.html
            - uses: actions/upload-pages-artifact@v4
              with:
                path: public
            - id: pages
              uses: actions/deploy-pages@v4

      """#
  }

  /// The first steps of each job.
  private static let preparation = #"""
          - uses: actions/checkout@v5
            with:
              # Baton reads from the history who wrote what when: without it, stale answers are not found.
              fetch-depth: 0
              persist-credentials: false
          - name: Fetch Baton
            run: |
              test -n "$BATON_URL" || { echo "::error::Say in the variable BATON_URL where the program is; see the first lines of .github/workflows/baton.yml"; exit 1; }
              mkdir -p "$RUNNER_TEMP/bin"
              curl --fail --silent --show-error --location --proto '=https' --retry 3 --output "$RUNNER_TEMP/bin/baton" "$BATON_URL"
              echo "$BATON_SHA256  $RUNNER_TEMP/bin/baton" | sha256sum --check --quiet
              chmod +x "$RUNNER_TEMP/bin/baton"
              echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
    """#
}

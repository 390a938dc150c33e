/// Documents with what GitHub adds to CommonMark.
enum GitHubExamples {
  /// A document whose HTML is not the library's, on purpose.
  struct Difference: Sendable {
    let reason: String
    let markdown: String
    let html: String
    /// Whether later versions of the library do the same.
    var isGone = false
  }

  static let all = [
    "| a | b |\n|---|---|\n| c | d |\n",
    "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n| 5 |\n| 6 | 7 | 8 | 9 |\n",
    "a | b\n--|--\n*c* | **d**\n`e` | [f](g)\n\nh\n",
    "| a \\| b | `c \\| d` |\n|---|---|\n| \\\\ | ~~e~~ |\n",
    "| a |\n|---|\n",
    "text\n| a |\n|---|\n| b |\n# c\n",
    "> | a |\n> |---|\n> | b |\n\n- | c |\n  |---|\n  | d |\n",
    "| a | b |\n|---|\n| c | d |\n",
    "| a |\n|---|\n| b |\n> c\n",
    "~~a~~ and ~b~ and ~~~c~~~ and ~~ d ~~\n",
    "~~a *b ~~c* d~~\n",
    "- [ ] a\n- [x] b\n- [X] c\n- d\n",
    "1. [ ] a\n2. [x] b *c*\n   - [ ] d\n",
    "- [ ]\n- [x]a\n- []\n",
    "www.example.com and http://a.b/c?d=e&f=g, https://h.i.\n",
    "(www.example.com/a_(b)) www.a.b). http://a.b/c&amp;\n",
    "a@b.example and mailto:c@d.example, _e@f.example_\n",
    "[www.a.b](https://c.d) http://a.b\n",
    "a[^1] b[^2] c[^1]\n\n[^1]: one\n[^2]: two\n\n    more\n",
    "a[^1]\n\n[^1]: - one\n    - two\n",
    "a[^nothing]\n",
    "[^1]: *one* `two` [three](four)\n\n# a[^1]\n",
    "| a[^1] |\n|---|\n| b[^1] |\n\n[^1]: c\n",
    "- a\n  b\n\n  c\n- d\n  1. e\n\n     f\n",
    "# a\n\n```swift let\nb\n```\n\n~~~\nc\n",
    "![a *b* `c`](d \"e\") ![f [g](h)](i)\n",
    "<b>a</b> <script>alert(1)</script>\n\n<div>\n<p>a\n\n</div>\n",
    "a\\\nb  \nc\n",
    "\u{FEFF}# a\r\nb\rc\n",
  ]

  static let differences = [
    Difference(
      reason: "a box further on in the line does not tick the task",
      markdown: "- [ ] a [x]\n",
      html: task("disabled", "a [x]")
    ),
    Difference(
      reason: "a task in a quote is one, as on GitHub",
      markdown: "> - [ ] a\n",
      html: "<blockquote>\n" + task("disabled", "a") + "</blockquote>\n"
    ),
    Difference(
      reason: "a box stands in one paragraph with its words",
      markdown: "- [ ] a\n\n- [x] b\n",
      html: "<ul>\n<li>\n<p><input type=\"checkbox\" disabled> a</p>\n</li>\n"
        + "<li>\n<p><input type=\"checkbox\" checked disabled> b</p>\n</li>\n</ul>\n"
    ),
    Difference(reason: "hyphens in a comment", markdown: "a <!-- b -- c --> d\n", html: "<p>a  d</p>\n", isGone: true),
    Difference(reason: "the shortest comments", markdown: "a <!--> b <!---> c\n", html: "<p>a  b  c</p>\n"),
    Difference(
      reason: "a bar in a comment splits no cell",
      markdown: "| a |\n|---|\n| b <!-- c | d --> |\n",
      html:
        "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b </td>\n</tr>\n</tbody>\n</table>\n"
    ),
    Difference(
      reason: "cells without a column are shown in the last one",
      markdown: "| a |\n|---|\n| b | c | d |\n",
      html:
        "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b | c | d</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    Difference(
      reason: "a footnote that nothing refers to is shown",
      markdown: "a\n\n[^2]: not used\n",
      html: "<p>a</p>\n<p>[^2]: not used</p>\n"
    ),
    Difference(
      reason: "numbers as written",
      markdown: "1. a\n3. b\n",
      html: "<ol>\n<li>a</li>\n<li value=\"3\">b</li>\n</ol>\n"
    ),
    Difference(reason: "no such scheme", markdown: "[a](javascript:b)\n", html: "<p>a</p>\n"),
    Difference(reason: "no such scheme", markdown: "ftp://a.b\n", html: "<p>ftp://a.b</p>\n"),
    Difference(reason: "another host without a scheme", markdown: "[a](//b.c)\n", html: "<p>a</p>\n"),
    Difference(reason: "a control character", markdown: "a\u{1}b\n", html: "<p>a\u{FFFD}b</p>\n"),
  ]

  private static func task(_ attributes: String, _ words: String) -> String {
    "<ul>\n<li><input type=\"checkbox\" \(attributes)> \(words)</li>\n</ul>\n"
  }
}

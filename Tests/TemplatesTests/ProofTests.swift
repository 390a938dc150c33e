import Diagnostics
import Testing

@testable import Templates

/// What the proof of a template against a page model finds, and what it accepts.
@Suite struct ProofTests {
  /// Wrong in a template called "t", alone, and what is said about it.
  @Test(arguments: [
    (
      "{{custmer}}",
      ["t:1:3-10 unknown-template-name: \"custmer\" is not a name here -- did you mean \"customer\"?"]
    ),
    (
      "{{#gate}}\n  {{zzz}}{{/gate}}",
      [
        "t:2:5-8 unknown-template-name: \"zzz\" is not a name here -- "
          + "the names here are: customer, gate, isOverdue, name, outcomes, owner, summary, tags, tree"
      ]
    ),
    (
      "{{gate.nam}}",
      ["t:1:8-11 unknown-template-name: \"nam\" is not a name in \"gate\" -- did you mean \"name\"?"]
    ),
    (
      "é{{ customer.length }}",
      [
        "t:1:14-20 unknown-template-name: \"length\" is not a name in \"customer\", which is text -- write {{customer}}"
      ]
    ),
    (
      "{{outcomes.name}}",
      [
        "t:1:12-16 unknown-template-name: \"name\" is not a name in \"outcomes\", which is a list -- "
          + "write {{#outcomes}}…{{/outcomes}} and the name in between"
      ]
    ),
    (
      "{{^nobody}}{{nothing}}{{/nobody}}",
      [
        "t:1:4-10 unknown-template-name: \"nobody\" is not a name here -- "
          + "the names here are: customer, gate, isOverdue, outcomes, owner, summary, tags, tree",
        "t:1:14-21 unknown-template-name: \"nothing\" is not a name here -- "
          + "the names here are: customer, gate, isOverdue, outcomes, owner, summary, tags, tree",
      ]
    ),
    (
      "{{{customer}}}{{&owner}}",
      [
        "t:1:1-15 unescaped-template-text: \"customer\" is text and would be shown unescaped -- write {{customer}}",
        "t:1:15-25 unescaped-template-text: \"owner\" is text and would be shown unescaped -- write {{owner}}",
      ]
    ),
    (
      "{{#tags}}{{{.}}}{{/tags}}",
      ["t:1:10-17 unescaped-template-text: \".\" is text and would be shown unescaped -- write {{.}}"]
    ),
    (
      "{{summary}}",
      ["t:1:1-12 escaped-template-html: \"summary\" is HTML and would be escaped a second time -- write {{{summary}}}"]
    ),
    (
      "{{isOverdue}}{{tags}}",
      [
        "t:1:1-14 unshowable-template-name: \"isOverdue\" is yes or no, which cannot be shown as it is -- "
          + "write {{#isOverdue}}…{{/isOverdue}} around what it decides about",
        "t:1:14-22 unshowable-template-name: \"tags\" is several texts, which cannot be shown as it is -- "
          + "write {{#tags}}{{.}}{{/tags}}",
      ]
    ),
    (
      "{{gate}}{{outcomes}}{{#gate}}{{.}}{{/gate}}",
      [
        "t:1:1-9 unshowable-template-name: \"gate\" is a group of names, which cannot be shown as it is -- "
          + "name what to show of it, for example {{gate.name}}",
        "t:1:9-21 unshowable-template-name: \"outcomes\" is a list, which cannot be shown as it is -- "
          + "write {{#outcomes}}…{{/outcomes}} and what to show of each in between",
        "t:1:30-35 unshowable-template-name: \".\" is a group of names, which cannot be shown as it is -- "
          + "name what to show of it, for example {{name}}",
      ]
    ),
  ])
  func findsInOneTemplate(template: String, expected: [String]) {
    let library = library(["t": template])
    #expect(lines(library.findings) == [])
    #expect(lines(library.prove("t", for: BriefPage.self)) == expected)
  }

  @Test(arguments: [
    "{{customer}}{{{summary}}}{{&summary}}{{owner}}{{gate.name}}",
    "{{#isOverdue}}{{customer}}{{/isOverdue}}{{^isOverdue}}{{owner}}{{/isOverdue}}",
    "{{#owner}}{{.}}{{customer}}{{/owner}}{{#summary}}{{{.}}}{{/summary}}{{^gate}}{{customer}}{{/gate}}",
    "{{#outcomes}}{{name}}{{customer}}{{#steps}}{{.}}{{name}}{{/steps}}{{/outcomes}}",
    "{{#gate}}{{name}}{{/gate}}{{^outcomes}}{{/outcomes}}{{#tags}}{{.}}{{/tags}}",
    "{{#tree}}{{label}}{{#branches}}{{label}}{{/branches}}{{/tree}}",
  ])
  func accepts(template: String) {
    #expect(lines(library(["t": template]).prove("t", for: BriefPage.self)) == [])
  }

  @Test func namesInAPartialMeanWhatTheyMeanWhereItIsUsed() {
    let library = library([
      "t": "{{#gate}}{{>p}}{{/gate}}\n{{>p}}\n{{#outcomes}}{{>p}}{{/outcomes}}\n{{>p}}", "p": "{{name}} {{steps}}",
    ])
    #expect(
      lines(library.prove("t", for: BriefPage.self)) == [
        "p:1:3-7 unknown-template-name: \"name\" is not a name here -- "
          + "the names here are: customer, gate, isOverdue, outcomes, owner, summary, tags, tree",
        "  used here t:2:1-7",
        "p:1:10-19 unshowable-template-name: \"steps\" is several texts, which cannot be shown as it is -- "
          + "write {{#steps}}{{.}}{{/steps}}",
        "  used here t:3:14-20",
        "p:1:12-17 unknown-template-name: \"steps\" is not a name here -- "
          + "the names here are: customer, gate, isOverdue, name, outcomes, owner, summary, tags, tree",
        "  used here t:1:10-16",
        "  used here t:2:1-7",
      ]
    )
  }

  @Test func namesInAReplacementMeanWhatTheyMeanInTheParent() {
    let library = library([
      "t": "{{<parent}}{{$row}}{{name}}{{label}}{{/row}}{{/parent}}",
      "parent": "{{#outcomes}}{{$row}}{{zzz}}{{/row}}{{/outcomes}}",
    ])
    #expect(
      lines(library.prove("t", for: BriefPage.self)) == [
        "t:1:30-35 unknown-template-name: \"label\" is not a name here -- "
          + "the names here are: customer, gate, isOverdue, name, outcomes, owner, steps, summary, tags, tree",
        "  used here parent:1:14-22",
        "  used here t:1:1-12",
      ]
    )
    #expect(library.prove("parent", for: BriefPage.self).map(\.range.text) == ["zzz"])
  }

  @Test func defaultContentIsProvenWhereItIsShown() {
    let library = library(["t": "{{$a}}{{zzz}}{{/a}}"])
    #expect(library.prove("t", for: BriefPage.self).map(\.range.text) == ["zzz"])
  }

  /// Templates that include themselves: accepted where the data ends it.
  @Test(arguments: [
    ("{{#tree}}{{>node}}{{/tree}}", "{{label}}{{#branches}}{{>node}}{{/branches}}", []),
    ("{{>node}}", "{{customer}}{{>node}}", ["node:1:13-22"]),
    ("{{>node}}", "{{#isOverdue}}{{>node}}{{/isOverdue}}", ["node:1:15-24"]),
    ("{{>node}}", "{{^owner}}{{>node}}{{/owner}}", ["node:1:11-20"]),
    ("{{>node}}", "{{#owner}}{{>node}}{{/owner}}", ["node:1:11-20"]),
    // The list is the page's, not the branch's, so it begins anew each time.
    ("{{>node}}", "{{#tree}}{{>node}}{{/tree}}", ["node:1:10-19"]),
    ("{{#tree}}{{>node}}{{/tree}}", "{{#branches}}{{#gate}}{{>node}}{{/gate}}{{/branches}}", ["node:1:23-32"]),
    // The page's list of trees, entered from a branch: endless; from the branch's own list: not.
    ("{{#tree}}{{>node}}{{/tree}}", "{{#branches}}{{>node}}{{/branches}}{{#tree}}{{>node}}{{/tree}}", ["node:1:45-54"]),
    ("{{<node}}{{$a}}{{$a}}{{/a}}{{/a}}{{/node}}", "{{$a}}{{/a}}", ["t:1:16-22"]),
  ])
  func endlessTemplates(template: String, node: String, expected: [String]) {
    let library = library(["t": template, "node": node])
    #expect(library.findings == [])
    let found = lines(library.prove("t", for: BriefPage.self))
    #expect(found.filter { !$0.hasPrefix(" ") }.map { String($0.split(separator: " ")[0]) } == expected)
    #expect(library.prove("t", for: BriefPage.self).allSatisfy { $0.kind.id == "endless-template" })
    // Even so it can be shown.
    _ = library.render("t", BriefPage())
  }

  @Test func wordsOfAnEndlessTemplate() {
    #expect(
      lines(library(["t": "{{>t}}"]).prove("t", for: BriefPage.self)) == [
        "t:1:1-7 endless-template: \"{{>t}}\" includes itself again without end -- "
          + "include it in a section over a list of the innermost data, which comes to an end"
      ]
    )
  }

  @Test func aTemplateThatIsMissing() {
    #expect(
      lines(library(["brief": ""]).prove("breif", for: BriefPage.self)) == [
        "templates/breif:1:1-1 missing-template: \"breif\" is not among the templates -- did you mean \"brief\"?"
      ]
    )
  }

  @Test func plainTextIsNotEscaped() {
    let library = library(["note.txt": "{{customer}} {{#tags}}{{{.}}}{{/tags}}{{{summary}}}"])
    #expect(
      lines(library.prove("note.txt", for: BriefPage.self)) == [
        "note:1:39-52 escaped-template-html: \"summary\" is HTML and this is plain text -- "
          + "give the page a name for the same as text"
      ]
    )
    #expect(String(decoding: library.render("note.txt", BriefPage()), as: UTF8.self).hasPrefix("Apex & Sons new<big>"))
  }
}

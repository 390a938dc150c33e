import Diagnostics
import FrontMatter
import Testing

/// What is said about mistakes in how fields are laid out: every word, and the exact characters, marked in the text.
struct ShapeFindingTests {
  @Test(arguments: cases)
  func findings(_ example: FindingCase) { example.check() }

  typealias Case = FindingCase

  static let cases = [
    Case(
      "---\n«just text»\n---\n",
      reads: "",
      finds: [
        "not-a-mapping: \"just text\" is text, but fields are expected here | write each field on a line of its own: a name, a colon, a space, a value"
      ]
    ),
    Case(
      "---\n«\"just text\"»\n---\n",
      reads: "",
      finds: [
        "not-a-mapping: \"\"just text\"\" is text, but fields are expected here | write each field on a line of its own: a name, a colon, a space, a value"
      ]
    ),
    Case(
      "---\n«?» a\n«: b»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: a field cannot begin with a question mark and a space | write name: value, or put text that begins so in quotes",
        "invalid-yaml: a name is missing before the colon | write the field's name before the colon, or remove the line",
      ]
    ),
    Case(
      "---\na: b\n«%YAML 1.2»\n---\n",
      reads: "a=b",
      finds: [
        "invalid-yaml: \"%YAML 1.2\" is an instruction to YAML that is not read | remove the line"
      ]
    ),
    Case(
      "---\na: b\n«a»: c\nn:\n  x: 1\n  y: 2\n  «x»: 3\nl: {k: 1, m: 2, «k»: 3}\n---\n",
      reads: "a=b n={x=1 y=2} l={k=1 m=2}",
      finds: [
        "duplicate-key: \"a\" stands twice, and only the first one counts | keep the one that is right, and remove the other | note: first written here ~a~",
        "duplicate-key: \"x\" stands twice, and only the first one counts | keep the one that is right, and remove the other | note: first written here ~x~",
        "duplicate-key: \"k\" stands twice, and only the first one counts | keep the one that is right, and remove the other | note: first written here ~k~",
      ]
    ),
    Case(
      "---\na: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[«[»[[[[[[[[[[[[[[[[[[[[\nb: c\n---\n",
      reads: "b=c",
      finds: [
        "yaml-too-deep: more than 64 lists and groups stand inside each other here | write it flat: a name, a colon and a value a line"
      ]
    ),
    Case(
      "---\nae: lauren\n- «x»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"x\" is an item of a list, but stands among fields | write the items in brackets behind the name, [one, two], or leave the line above empty behind its colon"
      ]
    ),
    Case(
      "---\ntags:\n  - a\n  «b»: c\n---\n",
      reads: "tags=[a]",
      finds: [
        "invalid-yaml: \"b\" stands in a list, but does not begin with a dash | write \"- \" before it, or move it out of the list"
      ]
    ),
    Case(
      "---\n«: value»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: a name is missing before the colon | write the field's name before the colon, or remove the line"
      ]
    ),
    Case(
      "---\n«[a, b]»: c\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"[a, b]\" cannot be the name of a field | a name is one or a few words before the colon, without brackets"
      ]
    ),
    Case(
      "---\na: «[one two: three»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"[one two: three\" has no closing bracket | write ] behind its last item"
      ]
    ),
    Case(
      "---\na: «]b»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"]b\" must stand in quotes, because it begins with \"]\" | write a: \"]b\""
      ]
    ),
    Case(
      "---\na: \"x\" # ok\nb: «'don't» # x\n---\n",
      reads: "a=\"x\"",
      finds: [
        "invalid-yaml: \"'don't\" goes on behind its closing quote | write b: \"'don't\""
      ]
    ),
    Case(
      "---\n«stage:accepted»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"stage:accepted\" needs a space behind its colon | write stage: accepted"
      ]
    ),
    Case(
      "---\nx: { «a:», b: c }\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: a colon with nothing behind it needs a space | write the value behind it, or a space"
      ]
    ),
    Case(
      "---\na: «\"it's\" x»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"\"it's\" x\" goes on behind its closing quote | write a: '\"it''s\" x'"
      ]
    ),
    Case(
      "---\nowner: ?unclear\n- «x»: y\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"x\" is an item of a list, but stands among fields | write the items in brackets behind the name, [one, two], or leave the line above empty behind its colon"
      ]
    ),
    Case(
      "---\nlinks:\n  crm: https://x.example\n  doc: «@lauren»\n  «a:b»\n---\n",
      reads: "links={crm=https://x.example}",
      finds: [
        "invalid-yaml: \"@lauren\" cannot begin with \"@\" here | write doc: lauren",
        "invalid-yaml: \"a:b\" needs a space behind its colon | write a: b",
      ]
    ),
    Case(
      "---\ntags:\n  - a\n  - «@b»\n---\n",
      reads: "tags=[a]",
      finds: [
        "invalid-yaml: \"@b\" cannot begin with \"@\" here | write b"
      ]
    ),
    Case(
      "---\nnote: |\n  fine\n «: not»\nid: x\n---\n",
      reads: "note=fine\n    \n id=x",
      finds: [
        "invalid-yaml: a name is missing before the colon | write the field's name before the colon, or remove the line"
      ]
    ),
    Case(
      "---\na: «!!binary aGVsbG8=»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"!!binary aGVsbG8=\" must stand in quotes, because it begins with \"!\" | write a: \"!!binary aGVsbG8=\""
      ]
    ),
    Case(
      "---\npeople:\n  lauren:\n    name: Lauren Ito\n    role: «@ae»\n  jordan:\n    name: «Jordan: the CSM»\n    role: csm\n  - «sam»\n  kim: { name: Kim }\n  «kim»: { name: Kim }\ntags:\n- a\n---\n",
      reads: "people={lauren={name=Lauren Ito} jordan={role=csm} kim={name=Kim}} tags=[a]",
      finds: [
        "invalid-yaml: \"@ae\" cannot begin with \"@\" here | write role: ae",
        "invalid-yaml: \"Jordan: the CSM\" must stand in quotes, because it has a colon with a space behind it | write name: \"Jordan: the CSM\"",
        "invalid-yaml: \"sam\" is an item of a list, but stands among fields | write the items in brackets behind the name, [one, two], or leave the line above empty behind its colon",
        "duplicate-key: \"kim\" stands twice, and only the first one counts | keep the one that is right, and remove the other | note: first written here ~kim~",
      ]
    ),
    Case(
      "---\na: b\u{2028}«---»\nc: d\n---\n",
      reads: "c=d",
      finds: [
        "invalid-yaml: an invisible line end and three hyphens or dots stand here, which end the fields | delete them, and write the line again"
      ]
    ),
  ]
}

import Diagnostics
import FrontMatter
import Testing

/// What is said about mistakes in values: every word, and the exact characters, marked in the text.
struct ValueFindingTests {
  @Test(arguments: cases)
  func findings(_ example: FindingCase) { example.check() }

  typealias Case = FindingCase

  static let cases = [
    Case(
      "---\nid: apex\nae: «@lauren»\ncsm: «@jordan» # him\nstage: draft\n---\n",
      reads: "id=apex stage=draft",
      finds: [
        "invalid-yaml: \"@lauren\" cannot begin with \"@\" here | write ae: lauren",
        "invalid-yaml: \"@jordan\" cannot begin with \"@\" here | write csm: jordan",
      ]
    ),
    Case(
      "---\nnote: «call: at 3»\nid: x\n---\n",
      reads: "id=x",
      finds: [
        "invalid-yaml: \"call: at 3\" must stand in quotes, because it has a colon with a space behind it | write note: \"call: at 3\""
      ]
    ),
    Case(
      "---\n«\t»id: x\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: this line is indented with a tab, which is not allowed here | indent it with two spaces instead"
      ]
    ),
    Case(
      "---\nlinks:\n«\t»crm: x\n---\n",
      reads: "links=∅",
      finds: [
        "invalid-yaml: this line is indented with a tab, which is not allowed here | indent it with two spaces instead"
      ]
    ),
    Case(
      "---\nlinks:\n  a: b\n«\t»crm: x\n---\n",
      reads: "links={a=b}",
      finds: [
        "invalid-yaml: this line is indented with a tab, which is not allowed here | indent it with two spaces instead"
      ]
    ),
    Case(
      "---\nname: «\"Apex»\nid: x\nstage: draft\n---\n",
      reads: "id=x stage=draft",
      finds: [
        "invalid-yaml: \"Apex\" begins with a quotation mark, and none stands at its end | write \" at its end as well, or take away the one at its beginning"
      ]
    ),
    Case(
      "---\nname: «\"Apex\" Logistics»\nid: x\n---\n",
      reads: "id=x",
      finds: [
        "invalid-yaml: \"\"Apex\" Logistics\" goes on behind its closing quote | write name: '\"Apex\" Logistics'"
      ]
    ),
    Case(
      "---\nname: «'it's'»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"'it's'\" goes on behind its closing quote | write name: \"it's\""
      ]
    ),
    Case(
      "---\nproducts: «[Route, Driver»\nid: x\n---\n",
      reads: "id=x",
      finds: [
        "invalid-yaml: \"[Route, Driver\" has no closing bracket | write ] behind its last item"
      ]
    ),
    Case(
      "---\nproducts: [«@lauren», @sam]\nid: x\n---\n",
      reads: "id=x",
      finds: [
        "invalid-yaml: \"@lauren\" cannot begin with \"@\" here | write lauren"
      ]
    ),
    Case(
      "---\nproducts: «{ status: shared»\nid: x\n---\n",
      reads: "id=x",
      finds: [
        "invalid-yaml: \"{ status: shared\" has no closing bracket | write } behind its last item"
      ]
    ),
    Case(
      "---\nproducts: {«status:shared»}\n---\n",
      reads: "products={status:shared=∅}",
      finds: [
        "invalid-yaml: \"status:shared\" needs a space behind its colon | write status: shared"
      ]
    ),
    Case(
      "---\nclient: «{{client}} Ltd»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"{{client}} Ltd\" must stand in quotes, because it begins with \"{\" | write client: \"{{client}} Ltd\""
      ]
    ),
    Case(
      "---\nclient: «[Name] of the buyer»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"[Name] of the buyer\" must stand in quotes, because it begins with \"[\" | write client: \"[Name] of the buyer\""
      ]
    ),
    Case(
      "---\n«stage:accepted»\nid: x\n---\n",
      reads: "id=x",
      finds: [
        "invalid-yaml: \"stage:accepted\" needs a space behind its colon | write stage: accepted"
      ]
    ),
    Case(
      "---\nid: x\n«accepted»\nae: y\n---\n",
      reads: "id=x ae=y",
      finds: [
        "invalid-yaml: \"accepted\" has no name and no colon | write it as a field: a name, a colon, a space, a value | or indent it, if it goes on with the line above"
      ]
    ),
    Case(
      "---\n«客户：Apex»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"客户：Apex\" has a wide colon (：), which is another character | write 客户: Apex"
      ]
    ),
    Case(
      "---\nstage: accepted\n  «ae»: lauren\nid: x\n---\n",
      reads: "stage=accepted id=x",
      finds: [
        "invalid-yaml: \"ae\" is indented, but the line above it already has a value | remove the spaces before it so that it lines up with the line above"
      ]
    ),
    Case(
      "---\nlinks:\n   crm: x\n  «doc»: y\nid: z\n---\n",
      reads: "links={crm=x} id=z",
      finds: [
        "invalid-yaml: \"doc\" does not line up with the lines above it | give it as many spaces as the lines it belongs to"
      ]
    ),
    Case(
      "---\nlinks:\n  crm: x\n    «doc»: y\n---\n",
      reads: "links={crm=x}",
      finds: [
        "invalid-yaml: \"doc\" is indented, but the line above it already has a value | remove the spaces before it so that it lines up with the line above"
      ]
    ),
    Case(
      "---\nprice: «> 50k»\nid: x\n---\n",
      reads: "id=x",
      finds: [
        "invalid-yaml: \"> 50k\" must stand in quotes, because it begins with \">\" | write price: \"> 50k\""
      ]
    ),
    Case(
      "---\nprice: «- 50k»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"- 50k\" must stand in quotes, because it begins with \"-\" and a space | write price: \"- 50k\""
      ]
    ),
    Case(
      "---\nq: «? what»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"? what\" must stand in quotes, because it begins with \"?\" and a space | write q: \"? what\""
      ]
    ),
    Case(
      "---\ncsm: «*jordan*»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"*jordan*\" must stand in quotes, because it begins with \"*\" | write csm: \"*jordan*\""
      ]
    ),
    Case(
      "---\ncsm: «*jordan»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"*jordan\" must stand in quotes, because it begins with \"*\" | write csm: \"*jordan\""
      ]
    ),
    Case(
      "---\na: «&x» foo\nb: «*x»\n---\n",
      reads: "",
      finds: [
        "yaml-alias: \"&x\" marks a value to be repeated, which is not read | write the value out in both places",
        "yaml-alias: \"*x\" repeats a value from elsewhere, which is not read | write the value out in both places",
      ]
    ),
    Case(
      "---\na: «&Sons»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"&Sons\" must stand in quotes, because it begins with \"&\" | write a: \"&Sons\""
      ]
    ),
    Case(
      "---\na: «!important»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"!important\" must stand in quotes, because it begins with \"!\" | write a: \"!important\""
      ]
    ),
    Case(
      "---\na: «%20»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"%20\" must stand in quotes, because it begins with \"%\" | write a: \"%20\""
      ]
    ),
    Case(
      "---\na: «`code`»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"`code`\" must stand in quotes, because it begins with \"`\" | write a: \"`code`\""
      ]
    ),
    Case(
      "---\npath: «\"C:\\Users\\me\"»\n---\n",
      reads: "",
      finds: [
        "invalid-yaml: \"\"C:\\Users\\me\"\" has a backslash, which means something else in these quotes | write path: 'C:\\Users\\me'"
      ]
    ),
    Case(
      "---\nchannel: «#apex»\nae: x # real\n---\n",
      reads: "channel=∅ ae=x",
      finds: [
        "value-lost-in-comment: \"#apex\" is not read, because \"#\" begins a comment here | write channel: \"#apex\""
      ]
    ),
    Case(
      "---\n«- a»\n- b\n---\n",
      reads: "",
      finds: [
        "not-a-mapping: \"- a\" is a list, but fields are expected here | write each field on a line of its own: a name, a colon, a space, a value"
      ]
    ),
  ]
}

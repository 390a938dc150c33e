extension SchemaFaultCase {
  static let files: [SchemaFaultCase] = [
    SchemaFaultCase(
      "«»title: { en: X }\n",
      "this schema does not say which kind of document it is about | write kind: x"
    ),
    SchemaFaultCase(
      "kind: «QBR»\n",
      "\"QBR\" cannot be the name of a kind | write small letters, digits and hyphens, such as kind: x"
    ),
    SchemaFaultCase(
      "kind: «handver»\n",
      "\"handver\" is a new kind of document, which needs a title and a folder | did you mean \"handover\"?"
    ),
    SchemaFaultCase(
      "kind: «renewal»\ntitle: { en: Renewal }\n",
      "\"renewal\" is a new kind of document, which needs a title and a folder | write title: { en: … } and folder: renewals"
    ),
    SchemaFaultCase(
      "kind: renewal\ntitle: { en: Renewal }\nfolder: «handovers»\n",
      "the folder \"handovers\" holds the documents of \"handover\" | choose another, such as folder: renewals"
    ),
    SchemaFaultCase(
      "kind: renewal\ntitle: { en: Renewal }\nfolder: «schema»\n",
      "the folder \"schema\" is kept for other files | choose another, such as folder: renewals"
    ),
    SchemaFaultCase(
      "kind: renewal\ntitle: { en: Renewal }\nfolder: «a/b»\n",
      "\"a/b\" is not the name of a folder | write one name without a slash, such as folder: renewals"
    ),
    SchemaFaultCase(
      "kind: renewal\ntitle: «[Renewal]»\nfolder: renewals\n",
      "\"title\" needs a text, or one for each language | write title: { en: … }"
    ),
    SchemaFaultCase(
      "kind: renewal\ntitle: { «EN»: Renewal }\nfolder: renewals\n",
      "\"EN\" is not a language | write its two small letters, such as en or de"
    ),
    SchemaFaultCase(
      "kind: renewal\ntitle: { en: Renewal }\nfolder: renewals\nfields: { x: { required-from: «draft» } }\n",
      "\"draft\" is not a stage, because this schema names none | write the stages above the fields: stages: [draft, active]"
    ),
    SchemaFaultCase(
      "kind: renewal\ntitle: { en: Renewal }\nfolder: renewals\nstages: [draft, «draft»]\naside: [lost]\n",
      "\"draft\" stands twice in \"stages\" | remove one"
    ),
    SchemaFaultCase(
      "kind: renewal\ntitle: { en: Renewal }\nfolder: renewals\nstages: [draft]\naside: [«draft»]\n",
      "\"draft\" is a stage of the course and aside from it | keep it in one of the two lists"
    ),
    SchemaFaultCase(
      "kind: handover\n«feilds»: { x: { type: text } }\n",
      "\"feilds\" means nothing in a schema here | did you mean \"fields\"?"
    ),
    SchemaFaultCase(
      "kind: handover\n«stages»: [draft, won]\n",
      "the stages of a built-in kind cannot be changed | remove this, or write a schema of a kind of your own with these stages"
    ),
    SchemaFaultCase(
      "kind: handover\ngates: { «acepted»: [] }\n",
      "\"acepted\" is not a stage | did you mean \"accepted\"?"
    ),
    SchemaFaultCase(
      "kind: handover\ngates: { accepted: [«payer-knwn», payer-known, «quite else»] }\n",
      "\"payer-knwn\" is not a check of a gate | did you mean \"payer-known\"?",
      "\"quite else\" is not a check of a gate | write one of payer-known, champion-known"
    ),
    SchemaFaultCase(
      "kind: handover\nfields: «[x]»\n",
      "\"fields\" needs a group | write each name on a line of its own below, with its rules behind it"
    ),
    SchemaFaultCase(
      "kind: handover\nfields: { «x»: text }\n",
      "\"x\" needs rules | write them in braces: x: { title: { en: … } }"
    ),
    SchemaFaultCase(
      "kind: handover\nfields: { «x»: }\n",
      "\"x\" needs rules | write them in braces: x: { title: { en: … } }"
    ),
  ]

  static let fields: [SchemaFaultCase] = [
    .field("{ type: «dat» }", "\"dat\" is not a type | did you mean \"date\"?"),
    .field("{ type: «list of dat» }", "\"list of dat\" is not a type | did you mean \"list of date\"?"),
    .field(
      "{ type: «list of list of text» }",
      "\"list of list of text\" is not a type | did you mean \"list of text\"?".replacing(
        "did you mean \"list of text\"?",
        with:
          "write one of list of text, list of slug, list of date, list of date-time, list of day, list of whole-number, list of amount, list of flag, list of url, list of word, list of word or date, list of person, list of someone, list of reference, list of group"
      )
    ),
    .field("{ type: «[text]» }", "\"type\" needs one value, not a list | write one value"),
    .field("{ «typ»: date }", "\"typ\" means nothing in a schema here | did you mean \"type\"?"),
    .field(
      "{ type: date, «choices»: [a] }",
      "\"choices\" means nothing for a value of the type \"date\" | remove it, or write type: word"
    ),
    .field("{ type: «word» }", "a word needs choices | write choices: [one, another], or a pattern, or type: text"),
    .field("{ type: word, choices: «[]» }", "\"choices\" has no word to choose | write choices: [one, another]"),
    .field(
      "{ type: word, choices: [a, «{ b: c }»] }",
      "\"choices\" needs single words in its list | write a word here, or remove it"
    ),
    .field(
      "{ type: word, choices: «stagse» }",
      "\"stagse\" is not a list of choices | write choices: [one, another], or one of stages, stages of handover, segments, languages"
    ),
    .field(
      "{ type: word, choices: stages of «handver» }",
      "\"handver\" is not a kind of document | did you mean \"handover\"?"
    ),
    .field(
      "{ type: word, choices: [a, b], spellings: { «c»: [d] } }",
      "\"c\" is not one of the choices | write one of a, b"
    ),
    .field(
      "{ type: word, choices: [a, b], spellings: { a: [d], b: [«d»] } }",
      "\"d\" is a spelling of two choices | keep one of them"
    ),
    .field("{ type: word, choices: [a, b], default: «c» }", "\"c\" is not one of the choices | write one of a, b"),
    .field(
      "{ type: word, pattern: «\"[A-Z\"», example: A }",
      "\"[A-Z\" is not a pattern that Baton understands | write letters and sets of letters, such as \"[A-Z]{3}\""
    ),
    .field(
      "{ type: word, pattern: \"[A-Z]{3}\", example: «usd» }",
      "\"usd\" does not match the pattern | write an example that does; messages show it"
    ),
    .field(
      "{ type: word, «choices»: [a], pattern: a }",
      "\"choices\" and \"pattern\" exclude each other | keep one of them"
    ),
    .field(
      "{ type: whole-number, range: «9..1» }",
      "\"9..1\" is not a range | write the least and the greatest number: range: 1..120"
    ),
    .field(
      "{ type: whole-number, range: «5» }",
      "\"5\" is not a range | write the least and the greatest number: range: 1..120"
    ),
    .field(
      "{ type: whole-number, range: «99999999999999999999..1» }",
      "\"99999999999999999999..1\" is not a range | write the least and the greatest number: range: 1..120"
    ),
    .field("{ type: «reference» }", "this reference does not say to what kind | write to: playbook"),
    .field("{ type: reference, to: «playbok» }", "\"playbok\" is not a kind of document | did you mean \"playbook\"?"),
    .field("{ type: «group» }", "this group has no fields | write fields: { name: { type: text } }"),
    .field("{ required-from: «acepted» }", "\"acepted\" is not a stage | did you mean \"accepted\"?"),
    .field(
      "{ required-from: «returned» }",
      "\"returned\" is not a stage | write one of draft, in-review, accepted, introduced, onboarding, onboarded"
    ),
    .field("{ audience: «custmer» }", "\"custmer\" is not an audience | did you mean \"customer\"?"),
    .field(
      "{ required-when: «stage» }",
      "\"required-when\" needs a group | write required-when: { stage: [returned] }"
    ),
    .field(
      "{ required-when: «{ stage: [returned], phase: [renewal] }» }",
      "\"required-when\" needs one field and its values | write required-when: { stage: [returned] }"
    ),
    .field("{ required-when: { «stge»: [returned] } }", "\"stge\" is not a field | did you mean \"stage\"?"),
    .field(
      "{ required-when: { stage: [«retured»] } }",
      "\"retured\" is not one of the choices of \"stage\" | did you mean \"returned\"?"
    ),
    .field(
      "{ required-when: { success-plan.status: [«agred», agreed] } }",
      "\"agred\" is not one of the choices of \"success-plan.status\" | did you mean \"agreed\"?"
    ),
    .field("{ help: «[x]» }", "\"help\" needs a text, or one for each language | write help: { en: … }"),
    .field("{ type: group, fields: { x: { type: «dat» } } }", "\"dat\" is not a type | did you mean \"date\"?"),
  ]
}

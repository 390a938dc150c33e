extension SchemaFaultCase {
  static let sections: [SchemaFaultCase] = [
    SchemaFaultCase(
      "kind: handover\nsections: { «budget-plan»: {} }\n",
      "\"budget-plan\" has no title | write title: { en: Budget plan }"
    ),
    SchemaFaultCase(
      "kind: handover\nsections: { budget: { title: { en: «\"—\"» } } }\n",
      "\"—\" has no letter or digit to be found by | write a word or two"
    ),
    SchemaFaultCase(
      "kind: handover\nsections: { budget: { title: { en: «Risks» } } }\n",
      "\"Risks\" is a name of the section \"roadblocks\" already | give \"budget\" another name"
    ),
    SchemaFaultCase(
      "kind: handover\nsections: { budget: { title: { en: «\"2. RISKS:\"» }, before: why } }\n",
      "\"2. RISKS:\" is a name of the section \"roadblocks\" already | give \"budget\" another name"
    ),
    SchemaFaultCase(
      "kind: handover\nsections: { why: { «titel»: x } }\n",
      "\"titel\" means nothing in a schema here | did you mean \"title\"?"
    ),
    SchemaFaultCase(
      "kind: handover\nsections: { why: { aliases: «Reason» } }\n",
      "\"aliases\" needs a list | write it in brackets: aliases: [one, another]"
    ),
    SchemaFaultCase(
      "kind: handover\nsections: { budget: { title: { en: Budget }, after: «succes» } }\n",
      "\"succes\" is not a name beside this one | did you mean \"success\"?"
    ),
    SchemaFaultCase(
      "kind: handover\nsections: { a: { title: { en: A }, after: «b» }, b: { title: { en: B }, after: a } }\n",
      "\"a\" and \"b\" each stand where the other does | name one that has its place already"
    ),
    SchemaFaultCase(
      "kind: handover\nsections: { a: { title: { en: A }, after: why, «before»: plan } }\n",
      "\"after\" and \"before\" exclude each other | keep one of them"
    ),
    .content("«prose»", "\"content\" needs a group | write content: { kind: prose }"),
    .content("«{ min: 3 }»", "this content has no kind | write kind: prose, list, table, tasks, plan, free"),
    .content("{ kind: «tabel» }", "\"tabel\" is not a kind of content | did you mean \"table\"?"),
    .content(
      "{ kind: prose, «min»: 3 }",
      "\"min\" means nothing in a schema here | the keys are kind, source, none, min-words"
    ),
    .content(
      "{ kind: list, min: «three» }",
      "\"three\" is not a whole number from 0 on | write digits only, such as min: 1"
    ),
    .content(
      "{ kind: «table» }",
      "this table has no columns | write columns: and below it a line each, such as item: { title: { en: Item }, required: true }"
    ),
    .content(
      "{ kind: prose, source: «yes» }",
      "\"yes\" means nothing for a source | write source: required, or remove it"
    ),
    .content(
      "{ kind: list, none: «{ needs: [date] }» }",
      "\"none\" needs a reviewer and a date | write none: { needs: [reviewer, date] }"
    ),
    .content("{ kind: «plan» }", "this plan has no windows | write windows: { 30: { title: { en: First 30 days } } }"),
    .content(
      "{ kind: plan, windows: { 30: { title: { en: A } }, «soon»: { title: { en: B } } } }",
      "\"soon\" is not the last day of a window | write a number of days, such as 30, each only once"
    ),
    .content(
      "{ kind: plan, windows: { 30: { title: { en: A } }, 60: { title: { en: «a» } } } }",
      "\"a\" is a name of the window \"30\" already | give \"60\" another name"
    ),
    .content(
      "{ kind: table, columns: { x: { title: { en: X }, type: «group» } } }",
      "\"group\" does not fit into a cell | write a type of one value, or a list of them, such as list of text"
    ),
    .content(
      "{ kind: table, columns: { x: { title: { en: X }, type: «map of url» } } }",
      "\"map of url\" does not fit into a cell | write a type of one value, or a list of them, such as list of text"
    ),
    .content(
      "{ kind: table, columns: { x: { title: { en: X }, required: «yes» } } }",
      "\"yes\" is neither true nor false | write required: true"
    ),
    .content(
      "{ kind: table, columns: { x: { title: { en: X } }, y: { title: { en: Y }, aliases: [«X»] } } }",
      "\"X\" is a name of the column \"x\" already | give \"y\" another name"
    ),
    .content(
      "{ kind: list, labels: { x: { title: { en: X } }, y: { title: { en: «x» } } } }",
      "\"x\" is a name of the label \"x\" already | give \"y\" another name"
    ),
  ]

  static let changes: [SchemaFaultCase] = [
    SchemaFaultCase(
      "kind: handover\nfields: { remove: [«stage»] }\n",
      "\"stage\" cannot be removed, because the pages are built on it | take it out of this list"
    ),
    SchemaFaultCase(
      "kind: handover\nfields: { remove: [«renewal-dat»] }\n",
      "\"renewal-dat\" is not there to be removed | did you mean \"renewal-date\"?"
    ),
    SchemaFaultCase(
      "kind: handover\nfields: { remove: «renewal-date» }\n",
      "\"remove\" needs a list | write it in brackets: remove: [one, another]"
    ),
    SchemaFaultCase(
      "kind: handover\nsections: { success: { content: { columns: { remove: [«outcome», kind] } } } }\n",
      "\"outcome\" cannot be removed, because the pages are built on it | take it out of this list"
    ),
    SchemaFaultCase(
      "kind: handover\nfields: { arr: { type: «text» } }\n",
      "\"text\" cannot replace \"amount\" here, because the pages are built on it | remove it, or add a name of your own with this type"
    ),
    SchemaFaultCase(
      "kind: handover\nsections: { success: { content: { kind: «prose» } } }\n",
      "\"prose\" cannot replace \"table\" here, because the pages are built on it | remove it, or add a name of your own with this kind"
    ),
    SchemaFaultCase(
      "kind: handover\nsections: { budget: { title: { en: Budget }, remove: [x] } }\n".replacing(
        "remove",
        with: "«remove»"
      ),
      "\"remove\" means nothing in a schema here | the keys are title, aliases, required-from, audience, help, content"
    ),
  ]
}

"""`baton read`: what it prints for programs is what its own JSON Schema describes; what it prints for people is plain."""

import copy
import json

import jsonschema
import pytest

from conftest import ROOT, run
from test_words import DOCUMENTS

SCHEMA = json.loads(run("read", "--json-schema").stdout)


def strict(schema):
    """The same schema, which allows nothing that it does not describe."""
    schema = copy.deepcopy(schema)
    for part in [schema, *schema["$defs"].values()]:
        part["additionalProperties"] = False
    return schema


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_json_is_as_described(document):
    result = run("read", document, "--json", "--content", ROOT / "content", "--today", "2026-04-02")
    assert (result.returncode, result.stderr) == (0, "")
    jsonschema.validate(json.loads(result.stdout), strict(SCHEMA), jsonschema.Draft202012Validator)


# What the other documents do not have.
RARE = """\
---
type: handover
id: rare
customer: Rare
stage: introduced
plan-anchor: 2026-04-02
override: [{ gate: accepted, by: maria, on: 2026-04-01, reason: the board decided }]
---
# Rare

## Roadblocks
None known (reviewed by @jordan, 2026-03-30)

## Success criteria
<!-- baton-ignore measurable-success: the board insists on this wording -->
| Outcome | Metric | Weight | Source |
|---|---|---|---|
| They plan quickly {#quick} | hours | 3 | call |

## 30/60/90 plan
### First 30 days
- [ ] Kickoff {#kickoff} (@jordan, D+2, for: quick)
- [ ] First figures (@jordan, Day 9, after: kickoff)
  - the CFO wants them on paper
"""


def test_everything_described_is_printed(tmp_path):
    """Each name of the schema is in some document's report, so that none is described and never printed."""
    printed = set()

    def collect(value):
        if isinstance(value, dict):
            printed.update(value)
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
            collect(inner)

    rare = tmp_path / "rare.md"
    rare.write_text(RARE)
    for document in [*DOCUMENTS, rare]:
        result = run("read", document, "--json", "--content", ROOT / "content", "--today", "2026-06-02")
        report = json.loads(result.stdout)
        jsonschema.validate(report, strict(SCHEMA), jsonschema.Draft202012Validator)
        collect(report)
    described = set(SCHEMA["properties"]).union(*(part.get("properties", {}) for part in SCHEMA["$defs"].values()))
    assert described - printed == set()


def test_a_document_anywhere(tmp_path):
    (tmp_path / "notes.md").write_text("# Acme\n\n**Why they bought:** planning took four hours a day (source: call)\n")
    result = run("read", "notes.md", cwd=tmp_path)
    assert result.returncode == 0
    assert result.stdout.splitlines()[0] == 'notes.md: a handover "notes", Acme'
    assert "  sources: call" in result.stdout.splitlines()


@pytest.mark.parametrize("arguments, words", [
    ([], "Which file?"),
    (["nothing.md"], "cannot read nothing.md"),
    (["notes.md", "--kind", "handovr"], 'there is no kind of document called "handovr"'),
])
def test_what_cannot_be_read(tmp_path, arguments, words):
    (tmp_path / "notes.md").write_text("# Acme\n")
    result = run("read", *arguments, cwd=tmp_path)
    assert result.returncode in (2, 3)
    assert words in result.stderr


def test_a_slash_behind_the_content_folder_changes_nothing(project):
    project.handover("acme")
    arguments = ["read", "content/handovers/acme.md", "--today", "2026-04-02"]
    plain = project.run(*arguments)
    assert plain.stdout.startswith("content/handovers/acme.md: a handover ")
    assert project.run(*arguments, "--content", "content/").stdout == plain.stdout

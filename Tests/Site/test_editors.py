"""What editors are told: the JSON Schemas agree with Baton about what may stand in a field, and a new project refers to them."""

import collections
import itertools
import json
import re
import shutil
import subprocess

import jsonschema
import pytest
import ruamel.yaml

import healthy
from conftest import ROOT, TODAY, VENV, run

KINDS = ["handover", "playbook", "people", "configuration"]
CHECK_JSONSCHEMA = VENV / "bin/check-jsonschema"


class EditorYAML(ruamel.yaml.constructor.SafeConstructor):
    """YAML 1.2 as editors read it: `yes` is a text, and so is a date."""


EditorYAML.add_constructor("tag:yaml.org,2002:timestamp", EditorYAML.construct_yaml_str)


def yaml(text):
    reader = ruamel.yaml.YAML(typ="safe", pure=True)
    reader.Constructor = EditorYAML
    return reader.load(text)


def front_matter(text):
    return yaml(re.match(r"---\n(.*?)\n---\n", text, re.DOTALL).group(1))


def schema(*arguments, cwd=ROOT):
    result = run("schema", "--json-schema", *arguments, cwd=cwd)
    assert (result.returncode, result.stderr) == (0, ""), arguments
    return json.loads(result.stdout)


def validator(*arguments, cwd=ROOT):
    made = schema(*arguments, cwd=cwd)
    jsonschema.Draft202012Validator.check_schema(made)
    return jsonschema.Draft202012Validator(made)


def complaints(validator, instance):
    return [f"{'.'.join(map(str, error.path))}: {error.message[:200]}" for error in validator.iter_errors(instance)]


@pytest.fixture(scope="module")
def handovers():
    return validator("handover")


@pytest.fixture(scope="module")
def documents():
    return validator()


@pytest.mark.parametrize("kind", KINDS + [None])
def test_each_is_a_schema(kind, tmp_path):
    """By a validator of JSON Schema, and by one that reads the file as a person would have it checked."""
    made = schema(*filter(None, [kind]))
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    file = tmp_path / "made.json"
    file.write_text(json.dumps(made))
    checked = subprocess.run([CHECK_JSONSCHEMA, "--check-metaschema", file], capture_output=True, encoding="utf-8")
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("kind", KINDS)
def test_examples_and_defaults_are_valid(kind):
    made = schema(kind)
    count = 0

    def look(node):
        nonlocal count
        if isinstance(node, dict):
            own = {**node, "$defs": made["$defs"]}
            for example in node.get("examples", []) + ([node["default"]] if "default" in node else []):
                count += 1
                assert complaints(jsonschema.Draft202012Validator(own), example) == [], example
            node = list(node.values())
        if isinstance(node, list):
            for inner in node:
                look(inner)

    look({name: value for name, value in made.items()})
    assert count >= {"handover": 30, "playbook": 5, "people": 5, "configuration": 15}[kind], count


def test_the_example_company_is_valid(documents, handovers):
    playbooks = validator("playbook")
    files = sorted((ROOT / "content").glob("[hp]*s/*.md"))
    assert len(files) == 21
    for file in files:
        instance = front_matter(file.read_text(encoding="utf-8"))
        own = handovers if instance["type"] == "handover" else playbooks
        assert complaints(own, instance) + complaints(documents, instance) == [], file
    for kind, name in [("people", "people.yaml"), ("configuration", "baton.yaml")]:
        assert complaints(validator(kind), yaml((ROOT / "content" / name).read_text(encoding="utf-8"))) == [], name


@pytest.fixture(scope="module")
def healthy_project(tmp_path_factory):
    folder = tmp_path_factory.mktemp("healthy")
    return folder, healthy.write(folder, 300)


def test_healthy_handovers_are_valid(healthy_project, documents):
    """Each of 300 that Baton finds nothing wrong with; and their people and configuration, as a CI job would check them."""
    folder, written = healthy_project
    made = validator("handover", cwd=folder)
    for handover in written:
        instance = front_matter(handover.text)
        assert complaints(made, instance) == [], handover.text[:2000]
    assert run("schema", "--json-schema", "--into", ".baton", cwd=folder).returncode == 0
    for kind, name in [("people", "people.yaml"), ("configuration", "baton.yaml")]:
        checked = subprocess.run(
            [CHECK_JSONSCHEMA, "--schemafile", folder / f".baton/{kind}.schema.json", folder / "content" / name], capture_output=True, encoding="utf-8")
        assert checked.returncode == 0, checked.stdout + checked.stderr


# A damage each: a pattern in the front matter, and what takes its place.
DAMAGES = [
    (r"close-date: .*", "close-date: 31.3.2026"), (r"close-date: .*", "close-date: 2026-13-01"), (r"close-date: .*\n", ""), (r"close-date:", "close-dat:"),
    (r"stage: .*", "stage: acepted"), (r"stage: .*", "stage: [draft, accepted]"), (r"stage: .*\n", ""), (r"segment: .*", "segment: huge"),
    (r"segment: .*\n", ""), (r"ae: .*", "ae: lauren, felix"), (r"\nae: .*", ""), (r"\ncsm: .*", "\ncsm: { id: jordan }"), (r"\ncsm: .*", ""),
    (r"close-state: .*", "close-state: maybe"), (r"contract-start: .*", "contract-start: next week"), (r"contract-start: .*\n", ""),
    (r"term-months: .*", "term-months: 999"), (r"term-months: .*", "term-months: two years"), (r"term-months: .*\n", ""), (r"\narr: .*", "\narr: EUR 200k"),
    (r"\narr: .*", "\narr: -5"), (r"\narr: .*", ""), (r"currency: .*", "currency: Euro"), (r"\nrenewal-date: .*", "\nrenewal-date: 1/2/2027"),
    (r"notice-days: .*", "notice-days: 400"), (r"auto-renew: .*", "auto-renew: perhaps"), (r"internal-meeting: .*", "internal-meeting: [2026-03-27, yesterday]"),
    (r"intro-meeting: .*", "intro-meeting: 2026-04-08 25:00"), (r"plan-anchor: .*", "plan-anchor: kickoff"), (r"accepted-on: .*", "accepted-on: [2026-01-01, 2026-01-02]"),
    (r"id: .*", "id: Ügly Name"), (r"customer: .*\n", ""), (r"type: handover", "type: handoff"), (r"id: .*\n", ""),
]


@pytest.mark.parametrize("pattern, replacement", DAMAGES)
def test_damaged_handovers_are_not(healthy_project, handovers, pattern, replacement):
    """In the first handover that has such a line; Baton itself finds the same damage."""
    _, written = healthy_project
    for handover in written:
        head, body = re.match(r"(---\n.*?\n---\n)(.*)", handover.text, re.DOTALL).groups()
        if handover.is_aside or "override:" in head:
            continue
        damaged, count = re.subn(pattern, replacement, head, count=1)
        if count and damaged != head:
            assert complaints(handovers, front_matter(head)) == []
            assert complaints(handovers, front_matter(damaged)) != [], damaged
            return
    pytest.fail(f"no handover has a line like {pattern}")


VALUES = """\
2026-03-27|"2026-03-27"|27.3.2026|2026-02-30|2026-04-08 15:00|2026-04-08T9:05|2026-04-08 24:00|Day 14|D+30|UNKNOWN|unknown|TBD|tbd.|n/a|?|???|"-"|~||null|[Name]|[CSM]|["Name"]|\
[2026-03-27]|[one, two]|[]|{a: b}|12|-3|0|1.5|0061|99.50|220000|"220,000"|220.000|"1.234,50"|"220'000"|EUR 5|5k|1e3|0x1F|yes|No|true|FALSE|on|ja|not yet|Noch nicht|maybe|\
https://a.example/x|HTTP://A.example|ftp://x.example|https://|jordan|"@jordan"|"a, b"|"a@b"|Jordan Rivera|draft|In review|IN_REVIEW|accepted|won|smb|Mid Market|en|DE|EUR|eur|\
UNKNOWN until May|the UNKNOWNS|call UNKNOWN|"<company>"|"{{client}}"|___|"[one] or [two]"|-a|a-|a--b|A|contract-start|Contract start|adoption|public|agreed|15:00|2026|.5|.inf|\
"k. A."|YYYY-MM-DD|"UNKNOWN\\nor so"|returned|on hold|introduction-meeting|[[Name]]|[UNKNOWN]|[~]|[12]|[yes]""".split("|")


def test_what_baton_reads_is_valid(project, handovers):
    """Every field with every value of a list of likely and unlikely ones: where Baton complains of no type, the schema does not either."""
    made = schema("handover")
    names = [name for name in made["properties"] if name not in ("id", "type", "customer")]
    inner = {"success-plan": ["status", "agreed-on", "agreed-by"], "confidence": ["score", "on"], "override": ["gate", "by"], "csm-history": ["csm", "until"], "links": ["crm"]}
    places = [f"{name}: %s" for name in names] + [f"{group}: {{ {field}: %s }}" for group, fields in inner.items() for field in fields]
    written = {}
    for number, (place, value) in enumerate(itertools.product(places, VALUES)):
        line = place % value
        lines = [line] + [f"{name}: {known}" for name, known in BASE.items() if not line.startswith(f"{name}:")]
        # A value that YAML does not take within braces says nothing about types.
        try:
            instance = yaml("\n".join([f"id: c{number}", *lines]))
        except ruamel.yaml.YAMLError:
            continue
        if place.count("{") and not isinstance(instance[line.split(":")[0]], dict):
            continue
        written[f"content/handovers/c{number}.md"] = (line, instance)
        project.write(f"content/handovers/c{number}.md", f"---\nid: c{number}\n" + "\n".join(lines) + "\n---\n# Customer\n")
    assert len(written) > 4000
    project.run("check", "--today", TODAY, "--format", "json=found.json", "--format", "gitlab=quality.json")
    # Of what cannot be read at all nothing would be said about types; only Code Quality tells such errors from others.
    assert "blocker" not in {entry["severity"] for entry in json.loads((project.path / "quality.json").read_text())}
    found = {}
    for finding in json.loads((project.path / "found.json").read_text())["findings"]:
        found.setdefault(finding["place"]["path"], []).append(finding)
    refused, wrong, missed = [], 0, []
    for path, (line, instance) in written.items():
        kinds = {finding["kind"] for finding in found.get(path, [])}
        # What a stage requires is another matter; here it is about values.
        errors = [error for error in handovers.iter_errors(instance) if error.validator != "required"]
        is_wrong = bool(kinds & {"wrong-type", "unknown-field"})
        wrong += is_wrong
        if errors and not is_wrong:
            refused.append((line, errors[0].message[:100]))
        if is_wrong and not errors:
            missed.append(line)
    assert refused == [], refused
    # The other way round JSON Schema cannot say everything: a day that no calendar has, a list of one that is no gap of a template.
    assert wrong > 2000
    by_value = collections.Counter(line.partition(": ")[2].rpartition(": ")[2] for line in missed).most_common(12)
    assert len(missed) < wrong * 0.06, (len(missed), wrong, by_value)


BASE = {"type": "handover", "customer": "Acme", "stage": "draft", "segment": "smb", "ae": "lauren", "close-date": "2099-04-30", "close-state": "expected"}


@pytest.mark.parametrize("stage", ["draft", "in-review", "accepted", "introduced", "onboarded"])
def test_what_a_stage_requires(project, stage):
    """The fields that the schema asks for at a stage are those that Baton misses."""
    made = validator("handover")
    asked = {re.match(r"'([a-z-]+)' is a required", error.message).group(1) for error in made.iter_errors({"stage": stage}) if error.validator == "required"}
    project.write("content/handovers/acme.md", f"---\nstage: {stage}\n---\n# Acme\n")
    project.run("check", "--today", TODAY, "--format", "json=found.json")
    findings = json.loads((project.path / "found.json").read_text())["findings"]
    missed = {re.match('"([a-z.-]+)"', finding["message"]).group(1) for finding in findings if finding["kind"] == "missing-field" and finding["severity"] != "advice"}
    assert asked == missed and len(asked) >= 7


def test_what_another_value_requires(handovers):
    returned = {**BASE, "id": "acme", "stage": "returned", "stage-before": "in-review"}
    assert [line.partition(":")[2].strip() for line in complaints(handovers, returned)] == ["'returned-reason' is a required property"]
    agreed = {**BASE, "id": "acme", "success-plan": {"status": "agreed", "agreed-by": "Maria"}}
    assert complaints(handovers, agreed) == ["success-plan: 'agreed-on' is a required property"]


OWN = """\
kind: handover
fields:
  region: { type: word, choices: [emea, amer, "2026"], spellings: { emea: [europe] }, required-from: draft, help: "Who serves them" }
  number: { type: word, pattern: "K-\\\\d{3}[a-z_.]?", example: K-123 }
  remove: [tags]
"""


def test_a_companys_own_schema(project):
    project.write("content/schema/handover.yaml", OWN)
    project.write("content/schema/lesson.yaml", "kind: lesson\ntitle: { en: Lesson }\nfolder: lessons\nfields: { learnt-on: { type: date } }\n")
    project.write("content/baton.yaml", "segments: [public-sector]\n")
    own = validator("handover", cwd=project.path)
    base = {**BASE, "id": "acme", "segment": "public-sector"}
    for fields, expected in [
        ({"region": "emea"}, True), ({"region": "Europe"}, True), ({"region": 2026}, True), ({"region": "asia"}, False), ({}, False),
        ({"region": "amer", "number": "K-123a"}, True), ({"region": "amer", "number": "K-12"}, False), ({"region": "amer", "tags": ["x"]}, False),
        ({"region": "amer", "segment": "smb"}, False),
    ]:
        assert own.is_valid({**base, **fields}) == expected, fields
    assert schema("handover", cwd=project.path)["properties"]["region"]["description"] == 'Who serves them. Required from the stage "draft" on.'
    every = validator(cwd=project.path)
    assert every.is_valid({"type": "lesson", "learnt-on": "2026-03-27"}) and not every.is_valid({"type": "lesson", "learnt-on": "March"})


def test_configuration_and_people():
    configuration = validator("configuration")
    for text, expected in [
        ("", True), ("name: Acme", True), ("nmae: Acme", False), ("accent: '#0b5fff'", True), ("accent: blue", False), ("language: fr", False),
        ("timing: { internal-meeting-after-close: 3 }", True), ("timing: { internal-meeting-after-close: { smb: 2 } }", True), ("timing: { kickoff-within: soon }", False),
        ("working-days: [mon, Dienstag]", True), ("working-days: [someday]", False), ("findings: { stale-answer: warning }", True), ("findings: { stale-answr: warning }", False),
        ("findings: { stale-answer: fatal }", False), ("findings: { folders: { handovers/emea: { stale-answer: ignore } }, stages: { draft: { thin-section: ignore } } }", True),
        ("findings: { stages: { draught: { stale-answer: ignore } } }", False), ("freezes: [{ from: 2026-12-18, to: 2027-01-04 }]", True), ("holidays: [25.12.2026]", False),
    ]:
        assert configuration.is_valid(yaml(text)) == expected, text
    people = validator("people")
    for text, expected in [
        ("people: { jordan: { name: Jordan Rivera, role: csm } }", True), ("people: { jordan: { role: Account Executive } }", True), ("people: { jordan: { role: king } }", False),
        ("people: { Jordan Rivera: { role: csm } }", False), ("people: { jordan: { nme: Jordan } }", False), ("peple: {}", False),
        ("people: { jordan: { away: [{ from: 2026-05-01, to: soon }] } }", False), ("teams: { emea: { members: [jordan, '@nora'] } }", True),
    ]:
        assert people.is_valid(yaml(text)) == expected, text


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_new_project_refers_to_them(tmp_path, language):
    """The first line of people.yaml and baton.yaml names a file that is there, by which they are valid; Baton finds nothing in any."""
    assert run("init", "--language", language, cwd=tmp_path).returncode == 0
    for name in ["people.yaml", "baton.yaml"]:
        file = tmp_path / "content" / name
        # As the YAML language server looks for it, from the folder of the file.
        target = re.match(r"# yaml-language-server: \$schema=(\S+)\n", file.read_text(encoding="utf-8")).group(1)
        checked = subprocess.run([CHECK_JSONSCHEMA, "--schemafile", file.parent / target, file], capture_output=True, encoding="utf-8")
        assert checked.returncode == 0, checked.stdout + checked.stderr
        broken = tmp_path / "content/broken.yaml"
        broken.write_text(file.read_text(encoding="utf-8") + "\nnonsense: 1\n", encoding="utf-8")
        checked = subprocess.run([CHECK_JSONSCHEMA, "--schemafile", file.parent / target, broken], capture_output=True, encoding="utf-8")
        assert checked.returncode == 1 and "nonsense" in checked.stdout
        broken.unlink()
    every = validator(cwd=tmp_path)
    for file in tmp_path.glob("content/*/*.md"):
        assert complaints(every, front_matter(file.read_text(encoding="utf-8"))) == [], file
    result = run("check", "--strict", cwd=tmp_path)
    assert result.returncode == 0 and "no errors, no warnings" in result.stderr


def test_files_for_editors_are_written_anew(project):
    project.write(".baton/people.schema.json", "old")
    result = project.run("schema", "--json-schema", "--into", ".baton/")
    names = ["handover", "playbook", "people", "configuration", "document"]
    assert (result.returncode, result.stdout) == (0, "")
    assert sorted(result.stderr.splitlines()) == sorted(f"Wrote .baton/{name}.schema.json" for name in names)
    for name in names:
        text = (project.path / f".baton/{name}.schema.json").read_text(encoding="utf-8")
        assert text == project.run("schema", "--json-schema", *([] if name == "document" else [name])).stdout
    shutil.rmtree(project.path / ".baton")
    project.write(".baton", "in the way")
    result = project.run("schema", "--json-schema", "--into", ".baton")
    assert (result.returncode, result.stderr) == (3, "Error: cannot write .baton/handover.schema.json: Not a directory\n")


@pytest.mark.parametrize("arguments, words", [
    (["--into", ".baton"], "Error: --into is about --json-schema. Write both, or neither"),
    (["people", "--json-schema", "--into", ".baton"], 'Error: --into writes all kinds. Leave out "people", or leave out --into to see it'),
    (["peple", "--json-schema"], 'Error: No kind of document is called "peple". Did you mean "people"?'),
])
def test_schema_refuses_in_words(project, arguments, words):
    result = project.run("schema", *arguments)
    assert (result.returncode, result.stdout, result.stderr.splitlines()[0]) == (2, "", words)

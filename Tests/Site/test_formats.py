"""The formats of `baton check --format`, each read by its published schema or by a reader written from its published rules."""

import collections
import json
import re
import shutil
import subprocess
import urllib.parse
import xml.etree.ElementTree

import jsonschema
import pytest

from conftest import ROOT, TODAY, VENV, run
from repository import Repository
from report_readers import CODE_QUALITY, MARKS, Page, commands

SCHEMAS = ROOT / ".build-tools/report-schemas"
FIXTURES = ROOT / "Tests/RunReportsTests/Fixtures"
FORMATS = ["terminal", "json", "sarif", "github", "gitlab", "junit", "markdown"]
# A file whose name has a line end in it, and more findings than any list shows.
MANY = """\
---
type: handover
id: many
customer: "@many \\u2066 <b>customers</b>"
stage: in-review
ae: lauren
---
# Many

""" + "".join(f"👩🏽‍🚒 [n{n}](no-{n}%0A.md) @nobody [x](javascript:{n})\r\n\r\n" for n in range(90))


class Reports:
    """All formats of one run on a project, with its files."""

    def __init__(self, name, folder):
        content = {"example": ROOT / "content", "healthy": FIXTURES / "healthy/content"}.get(name)
        if name == "hostile":
            content = shutil.copytree(FIXTURES / "hostile/content", folder / "content")
            (content / "handovers/many\n::error::%0A.md").write_bytes(MANY.encode())
        # Where nothing is above the content but the file system, it is named as it was typed.
        self.root = ROOT if name != "hostile" else folder
        arguments = [f"--format={format}={folder / format}" for format in FORMATS]
        self.result = run(
            "check", "--today", "2026-04-02" if name != "example" else TODAY, "--content", content.relative_to(self.root),
            *arguments, cwd=self.root)
        self.text = {format: (folder / format).read_bytes().decode() for format in FORMATS}
        self.path = {format: folder / format for format in FORMATS}
        self.json = json.loads(self.text["json"])
        self.findings = self.json["findings"]

    def column(self, path, point, count):
        """The line of a place, and its column from 1, where `count` says how long a text is; from the file itself."""
        before = (self.root / path).read_bytes()[: point["offset"]].decode().removeprefix("\ufeff")
        lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return len(lines), count(lines[-1]) + 1


@pytest.fixture(scope="module", params=["example", "healthy", "hostile"])
def reports(request, tmp_path_factory):
    return Reports(request.param, tmp_path_factory.mktemp(request.param))


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def test_the_projects_are_what_they_are_meant_to_be(reports, request):
    name = request.node.callspec.params["reports"]
    assert reports.result.returncode == (0 if name == "healthy" else 1)
    assert (len(reports.findings) == 0) == (name == "healthy")
    assert name != "hostile" or len(reports.findings) > 200


def test_json_is_as_described(reports):
    schema = json.loads(run("check", "--json-schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    for part in [schema, *schema["$defs"].values()]:
        part["additionalProperties"] = False
    jsonschema.validate(reports.json, schema, jsonschema.Draft202012Validator)
    severities = collections.Counter(finding["severity"] for finding in reports.findings)
    assert reports.json["counts"] == {
        "errors": severities["error"], "warnings": severities["warning"], "advice": severities["advice"]}


def test_everything_described_is_printed(tmp_path):
    schema = json.loads(run("check", "--json-schema").stdout)
    printed = set()

    def collect(value):
        if isinstance(value, dict):
            printed.update(value)
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
            collect(inner)

    (tmp_path / "example").mkdir()
    collect(Reports("example", tmp_path / "example").json)
    compared = Repository(tmp_path / "compared", ROOT / "content")
    compared.commit("All handovers")
    compared.replace("content/handovers/apex.md", "csm: jordan\n", "csm: jordn\n")
    compared.commit("Another CSM")
    compared.replace("content/handovers/apex.md", "csm: jordn\n", "csm: jordan\n")
    collect(json.loads(compared.run("check", "--today", TODAY, "--since", "HEAD", "--format", "json").stdout))
    described = set(schema["properties"]).union(*(part["properties"] for part in schema["$defs"].values()))
    assert described - printed == set()


def test_fingerprints_are_unique(reports):
    fingerprints = [finding["fingerprint"] for finding in reports.findings]
    assert len(set(fingerprints)) == len(fingerprints)


def test_sarif_is_valid(reports):
    schema = SCHEMAS / "sarif-2.1.0.json"
    result = subprocess.run(
        [VENV / "bin/check-jsonschema", "--schemafile", schema, reports.path["sarif"]], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_sarif_says_the_same(reports):
    [sarif] = json.loads(reports.text["sarif"])["runs"]
    assert (sarif["columnKind"], len(sarif["results"])) == ("utf16CodeUnits", len(reports.findings))
    rules = sarif["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({finding["kind"] for finding in reports.findings})
    for result, finding in zip(sarif["results"], reports.findings):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["kind"]
        assert result["level"] == {"advice": "note"}.get(finding["severity"], finding["severity"])
        assert list(result["partialFingerprints"].values()) == [finding["fingerprint"]]
        places = [finding["place"], *(note["place"] for note in finding["notes"])]
        for location, place in zip([*result["locations"], *result.get("relatedLocations", [])], places, strict=True):
            physical, path = location["physicalLocation"], place["path"]
            assert physical["artifactLocation"]["uriBaseId"] == "%SRCROOT%"
            assert urllib.parse.unquote(physical["artifactLocation"]["uri"]) == path
            assert physical["artifactLocation"]["uri"].isascii()
            region = physical["region"]
            if not (reports.root / path).is_dir():
                assert (region["startLine"], region["startColumn"]) == reports.column(path, place["start"], utf16)
                assert (region["endLine"], region["endColumn"]) == reports.column(path, place["end"], utf16)


def shown_by_github(text):
    """GitHub shows the first ten annotations of each level of a step."""
    counts = collections.Counter()
    shown = []
    for command in commands(text):
        counts[command.name] += 1
        shown += [command] if counts[command.name] <= 10 else []
    return shown


def test_github_annotates_the_ten_that_matter_most(reports):
    found = commands(reports.text["github"])
    assert [vars(command) for command in shown_by_github(reports.text["github"])] == [vars(command) for command in found]
    total = len(reports.findings)
    ranks = {"error": 0, "warning": 1, "advice": 2}
    names = {"error": "error", "warning": "warning", "advice": "notice"}
    if total > 10:
        first = found.pop(0)
        assert (first.name, first.properties) == ("notice", {"title": "Baton"})
        assert first.data == f"{total - len(found)} more findings are not shown here; `baton check` tells all"
    expected = sorted(ranks[finding["severity"]] for finding in reports.findings)[: len(found)]
    assert [list(names.values()).index(command.name) for command in found] == expected
    assert len(found) == min(total, 10)
    told = {(finding["kind"], finding["place"]["path"], str(finding["place"]["start"]["line"])): finding
            for finding in reports.findings}
    for command in found:
        properties = command.properties
        finding = told[properties["title"], properties["file"], properties["line"]]
        assert command.name == names[finding["severity"]]
        # Several findings may be in the line: each column is that of one of them.
        columns = {reports.column(other["place"]["path"], other["place"]["start"], len)[1] for other in reports.findings
                   if other["place"]["path"] == properties["file"]}
        assert int(properties["col"]) in columns
        assert properties.get("endLine", properties["line"]) == properties["line"]


def test_github_says_no_column_of_several_lines(project):
    """GitHub drops columns where the lines differ."""
    project.handover("acme", fields="override:\n  gate: accepted\n  by: lauren\n")
    [command] = [each for each in commands(project.run("check", "--format", "github").stdout) if each.properties.get("title") == "override-not-valid" and "does not say" in each.data]
    lines = (project.path / "content/handovers/acme.md").read_text().split("\n")
    start, end = lines.index("  gate: accepted") + 1, lines.index("  by: lauren") + 1
    assert (command.properties["line"], command.properties["endLine"]) == (str(start), str(end))
    assert command.properties.keys() == {"file", "line", "endLine", "title"}


@pytest.mark.parametrize("number", [9, 10, 11, 30])
def test_github_shows_how_many_more_there_are_beside_advice(project, number):
    """Where all is advice, the ten notices that GitHub shows are nine of it and the one that counts the rest."""
    project.write("content/baton.yaml", "findings: { next-stage: ignore, unknown-field: advice }\n")
    project.handover("acme", fields="".join(f"field{n}: x\n" for n in range(number)))
    text = project.run("check", "--format", "github").stdout
    shown = shown_by_github(text)
    assert len(shown) == len(commands(text)) == min(number, 10) and {command.name for command in shown} == {"notice"}
    counting = [command.data for command in shown if command.properties["title"] == "Baton"]
    assert counting == ([] if number <= 10 else [f"{number - 9} more findings are not shown here; `baton check` tells all"])


def test_github_promises_a_summary_only_where_there_is_one(project):
    project.handover("acme", body=MANY.split("# Many\n")[1])

    def counted(**environment):
        return commands(project.run("check", "--format", "github", **environment).stdout)[0].data

    summary = project.path / "summary.md"
    assert counted(GITHUB_STEP_SUMMARY=str(summary)).endswith(" more findings are in this job's summary")
    assert "### Acme: draft" in summary.read_text(encoding="utf-8")
    assert counted().endswith(" more findings are not shown here; `baton check` tells all")
    summary.write_bytes(b"x" * 1_048_570)
    assert counted(GITHUB_STEP_SUMMARY=str(summary)).endswith(" more findings are not shown here; `baton check` tells all")
    # One that cannot be written: the annotations are there all the same.
    result = project.run("check", "--format", "github", GITHUB_STEP_SUMMARY=str(project.path / "nowhere/summary.md"))
    assert result.returncode == 3 and "cannot write" in result.stderr
    assert commands(result.stdout)[0].data.endswith(" more findings are not shown here; `baton check` tells all")


def test_markdown_says_what_to_do_and_what_is_left_out(project):
    project.handover("acme", fields="csm: lauern\nmood: good\n")
    project.run("check", "--write-baseline", "known.json")
    project.handover("acme", fields="csm: lauern\nmood: good\ncustomer-told: 31 March\n")
    report = project.run("check", "--baseline", "known.json", "--format", "markdown").stdout
    lines = report.splitlines()
    known = json.loads(project.run("check", "--baseline", "known.json", "--format", "json").stdout)["known"]
    assert known >= 2
    assert lines[:3] == ["**Baton found 1 error in 1 document.**", "", f"Not told: {known} known findings of the baseline."]
    assert '- [ ] "Scope" is required before a handover can be reviewed — add a section "\\#\u200b\\#\u200b Scope" with a list: - In: …, - Out: …' in [
        line.replace("\\# Scope", "\\#\u200b Scope") for line in lines]
    [error] = [line for line in lines if line.startswith("- **error**")]
    assert error.startswith('- **error** `content/handovers/acme.md:12` "31 March" is not a date — ')


# Where several rows lack the same answer, that is one thing to think of, and several to write.
@pytest.mark.parametrize("customer", ["castellan-lifts", "verity-home-care"])
def test_every_form_counts_what_is_missing_alike(tmp_path, customer):
    path = f"content/handovers/{customer}.md"
    report = tmp_path / "report.md"
    terminal = run("check", "--today", TODAY, path, "--format", "terminal", "--format", f"markdown={report}").stderr
    said, stage = re.search(r"\[next-stage\]: (\d+) things are missing [^\n]*\n[^\n]*\n[^\n]*\n[^\n]*next: \"([a-z]+)\"", terminal).groups()
    until = run("check", "--today", TODAY, "--for", stage, path).stderr
    assert f": {said} things are missing until \"{stage}\"" in until
    text = report.read_text(encoding="utf-8")
    assert f", lacks {said} things for gate " in text and text.count("- [ ] ") == int(said)


@pytest.mark.parametrize("arguments, words", [
    (["--format=json=content/found.json"], "content/found.json is in the content folder content, where every file is content. Write it beside that folder"),
    (["--write-baseline=content/handovers/known.json"], "content/handovers/known.json is in the content folder content, where every file is content. Write it beside that folder"),
    (["--format=json=out/../content/new/found.json"], "out/../content/new/found.json is in the content folder content, where every file is content. Write it beside that folder"),
    (["--format=json=link/found.json"], "link/found.json is in the content folder content, where every file is content. Write it beside that folder"),
    (["--format=json=dangling.json"], "dangling.json is in the content folder content, where every file is content. Write it beside that folder"),
    (["--format=json=a.txt", "--format=sarif=./a.txt"], "Only one report can be in ./a.txt. Write each into a file of its own"),
    (["--format=json=a.txt", "--format=sarif=out/../a.txt"], "Only one report can be in out/../a.txt. Write each into a file of its own"),
    (["--format=json=new/a.txt", "--format=sarif={path}/new//a.txt"], "Only one report can be in {path}/new//a.txt. Write each into a file of its own"),
    (["--format=json=-", "--format=sarif"], "json and sarif cannot both go to the standard output. Write one into a file: --format sarif=report.sarif"),
    (["--format=sarif="], "Which file? Write its name behind the equals sign: sarif=report.sarif"),
    (["--format=junit="], "Which file? Write its name behind the equals sign: junit=report.xml"),
    (["--format=json=known.json", "--baseline=./known.json"], "known.json is the baseline. Write the report into another file"),
    (["--write-baseline=-"], "A baseline is a file that you commit. Name one: --write-baseline known.json"),
])
def test_what_cannot_be_written_there(project, arguments, words):
    project.handover("acme")
    (project.path / "out").mkdir()
    (project.path / "link").symlink_to("content/handovers")
    (project.path / "dangling.json").symlink_to("content/found.json")
    before = sorted(project.path.rglob("*"))
    result = project.run("check", *(each.format(path=project.path) for each in arguments))
    first = " ".join(result.stderr.split("\nHelp:")[0].split("\nUsage:")[0].split())
    assert result.returncode == 2 and words.format(path=project.path) in first, result.stderr
    assert sorted(project.path.rglob("*")) == before


def test_where_reports_go(project):
    project.handover("acme")
    expected = project.run("check", "--format", "json").stdout
    assert json.loads(expected)["findings"]
    assert project.run("check", "--format", "json=-").stdout == expected
    assert not (project.path / "-").exists()
    # Folders are made; a name that begins with a dot is none of the content.
    for name in ["reports/of/today/found.json", "content/.reports/found.json", f"{project.path}/other/found.json"]:
        result = project.run("check", "--format", f"json={name}")
        assert result.returncode == 0, result.stderr
        assert (project.path / name).read_text(encoding="utf-8") == expected
    terminal = project.run("check", "--format", "terminal=-")
    assert terminal.stdout.startswith("advice[next-stage]: ") and "advice[" not in terminal.stderr
    project.write("file", "in the way")
    result = project.run("check", "--format", "json=file/found.json")
    assert (result.returncode, result.stderr.splitlines()[0]) == (3, "Error: cannot write file/found.json: Not a directory")


def test_gitlab_is_valid_and_says_the_same(reports):
    entries = json.loads(reports.text["gitlab"])
    jsonschema.validate(entries, CODE_QUALITY, jsonschema.Draft202012Validator)
    assert [(e["fingerprint"], e["check_name"], e["location"]["path"], e["location"]["lines"]["begin"]) for e in entries] == [
        (f["fingerprint"], f["kind"], f["place"]["path"], f["place"]["start"]["line"]) for f in reports.findings]
    severities = {"error": {"blocker", "major"}, "warning": {"minor"}, "advice": {"info"}}
    assert all(e["severity"] in severities[f["severity"]] for e, f in zip(entries, reports.findings))


def test_junit_is_valid(reports):
    result = subprocess.run(
        ["xmllint", "--noout", "--schema", SCHEMAS / "junit-10.xsd", reports.path["junit"]], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr


def test_junit_says_the_same(reports):
    root = xml.etree.ElementTree.fromstring(reports.text["junit"])
    cases = root.findall("testsuite/testcase")
    assert len({(case.get("classname"), case.get("name")) for case in cases}) == len(cases)
    failures = collections.Counter(failure.get("type") for failure in root.iter("failure"))
    assert failures == collections.Counter(f["kind"] for f in reports.findings if f["severity"] == "error")
    assert (root.get("tests"), root.get("failures")) == (str(len(cases)), str(failures.total()))
    files = {*reports.json["documents"], *(finding["place"]["path"] for finding in reports.findings)}
    assert len(root.findall("testsuite")) == len(files)
    for suite in root.findall("testsuite"):
        assert suite.get("tests") == str(len(suite.findall("testcase"))) != "0"
        assert suite.get("failures") == str(len(suite.findall("testcase/failure")))
    lines = [line for output in root.iter("system-out") for line in output.text.split("\n")]
    assert sum(line.startswith(("warning[", "advice[")) for line in lines) == sum(
        finding["severity"] != "error" for finding in reports.findings)


def test_markdown_is_nothing_but_what_baton_wrote(reports):
    text = reports.text["markdown"]
    assert len(text.encode()) <= 60_000
    page = Page(text)
    # Task lists bring their boxes; there is no link, no picture, no other element.
    assert set(page.elements) <= {
        ("p", ()), ("strong", ()), ("h3", ()), ("ul", ()), ("li", ()), ("code", ()), ("input", ("type", "disabled"))}
    assert [match for words in page.texts for match in MARKS.findall(words)] == []
    assert not any(ord(sign) in {*range(0x202A, 0x202F), *range(0x2066, 0x206A)} for sign in text)
    # No line of Markdown begins with what an author wrote: GitLab obeys lines such as "/close".
    assert {line[:2] for line in text.splitlines() if line} <= {"**", "##", "- ", "Al", "No", "[1"}
    assert len([element for element, _ in page.elements if element == "h3"]) <= len(reports.json["customers"]) + 1


def test_the_guide_shows_what_is_printed(tmp_path):
    text = Reports("example", tmp_path).text
    guide = (ROOT / "docs/formats.md").read_text(encoding="utf-8")
    blocks = {name: guide.split(f"\n## {name}\n")[1].split("\n## ")[0] for name in FORMATS if name != "terminal"}
    lines = {name: [line.strip() for line in block.split("\n") if line.startswith("    ")] for name, block in blocks.items()}
    # What is left out is marked by dots; each piece between stands in the report, of JSON each name with its value.
    pair = re.compile(r'"[^" ]+": (?:"(?:[^"\\…]|\\.)*|[0-9]+)')
    for name, shown in lines.items():
        assert shown, name
        report = text[name].replace('" : ', '": ')
        for line in shown:
            pieces = line.split("…") if name in ("github", "junit", "markdown") else pair.findall(line)
            assert all(piece.strip() in report for piece in pieces), (name, line)


@pytest.mark.parametrize("text", [
    "@lauren", "a@b.example", "#12", "!3", "~bug", "&4", "%5", "$x$", "GH-6", "https://a.example", "www.a.example", ":tada:",
    "{+new+}"])
def test_the_reader_of_markdown_sees_what_a_forge_would(text):
    page = Page(text)
    assert [match for words in page.texts for match in MARKS.findall(words)]
    assert (("a", ("href",)) in page.elements) == ("example" in text)

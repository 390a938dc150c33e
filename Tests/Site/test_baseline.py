"""Old findings do not block new work: `--write-baseline`, `--baseline`."""

import json
import pathlib
import random
import re
import shutil

import pytest

import mutants_course  # noqa: F401 (these add their operators)
import mutants_facts  # noqa: F401
import mutants_fields  # noqa: F401
import mutants_items  # noqa: F401
import mutants_sections  # noqa: F401
from conftest import TODAY, run
from handover_text import CONTENT
from mutants import OPERATORS, all_mutants

INSERTIONS = 500


@pytest.fixture
def indebted(tmp_path):
    """The example company, with three damaged copies of handovers for each way of damaging one that lets the site be built."""
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    chance = random.Random(6)
    chosen = [each for name in OPERATORS for made in [all_mutants(name)] for each in chance.sample(made, min(3, len(made)))]
    for number, each in enumerate(chosen):
        text = re.sub(r"(?m)^id: .*$", f"id: copy-{number}", each.text, count=1)
        (content / f"handovers/copy-{number}.md").write_text(text, encoding="utf-8")
    # No baseline has what stops a build.
    for entry in json.loads(run("check", "--today", TODAY, "--format", "gitlab", cwd=tmp_path).stdout):
        if entry["severity"] == "blocker":
            (tmp_path / entry["location"]["path"]).unlink(missing_ok=True)
    return tmp_path


def check(project, *arguments):
    return run("check", "--today", TODAY, *arguments, cwd=project)


def entries(project, name="known.json"):
    return json.loads((project / name).read_text(encoding="utf-8"))["findings"]


def insert(text, chance):
    """The text with a line or a section more, that says nothing which Baton reads."""
    lines = text.split("\n")
    end = lines.index("---", 1)
    number = chance.randrange(10**9)
    kind = chance.choice(["field", "blank", "comment", "section", "section"])
    if kind == "field":
        # Right above a field of the top level, so that no list or group is taken apart.
        places = [place for place in range(1, end) if re.match(r"[a-z]", lines[place])]
        return "\n".join(lines[: (at := chance.choice(places))] + [f"# note {number}"] + lines[at:])
    if kind == "blank":
        places = [place for place in range(end + 1, len(lines)) if lines[place] == ""]
        return "\n".join(lines[: (at := chance.choice(places))] + [""] + lines[at:])
    places = [place for place in range(end + 1, len(lines)) if lines[place].startswith("## ")] + [len(lines)]
    at = chance.choice(places)
    added = [f"<!-- note {number} -->"] if kind == "comment" else [f"## Visit {number}", "", f"We met {number} times."]
    return "\n".join(lines[:at] + ["", *added, ""] + lines[at:])


def test_a_baseline_outlives_what_moves_its_findings(indebted):
    written = check(indebted, "--write-baseline", "known.json")
    assert written.returncode == 0, written.stderr
    known = entries(indebted)
    assert len(known) >= 300
    assert len({entry["fingerprint"] for entry in known}) == len(known)
    chance = random.Random(500)
    files = sorted((indebted / "content/handovers").glob("*.md"))
    for _ in range(INSERTIONS):
        file = chance.choice(files)
        file.write_text(insert(file.read_text(encoding="utf-8"), chance), encoding="utf-8")
    after = check(indebted, "--baseline", "known.json")
    assert "not there any more" not in after.stderr, after.stderr[:3000]
    assert f"{len(known)} known findings left out" in after.stderr
    # What is new is only that sections of one's own are none of the schema's, and no error.
    assert set(re.findall(r"(?m)^(?:error|warning|advice)\[([a-z-]+)\]", after.stderr)) <= {"unknown-section"}
    assert after.returncode == 0


def test_what_is_new_is_told_and_what_is_mended_is_said(indebted):
    assert check(indebted, "--write-baseline", "known.json").returncode == 0
    handover = indebted / "content/handovers/apex.md"
    handover.write_text(handover.read_text(encoding="utf-8").replace("csm: jordan", "csm: jordn"), encoding="utf-8")
    copy = next(entry["path"] for entry in entries(indebted) if "/copy-" in entry["path"])
    (indebted / copy).unlink()
    after = check(indebted, "--baseline", "known.json")
    assert after.returncode == 1
    assert "error[unknown-person]: \"jordn\" is not in people.yaml" in after.stderr
    gone = len([entry for entry in entries(indebted) if entry["path"] == copy])
    assert gone > 0
    said = int(re.search(r"(?m)^known\.json: (\d+) findings? in it (?:is|are) not there any more", after.stderr).group(1))
    assert said >= gone


def test_twice_the_same(indebted):
    check(indebted, "--write-baseline", "one.json")
    check(indebted, "--write-baseline", "two.json")
    assert (indebted / "one.json").read_bytes() == (indebted / "two.json").read_bytes()


def test_the_content_folder_may_be_elsewhere(indebted):
    check(indebted, "--write-baseline", "known.json")
    (indebted / "docs").mkdir()
    (indebted / "content").rename(indebted / "docs/handovers")
    after = run("check", "--today", TODAY, "--content", "docs/handovers", "--baseline", "known.json", cwd=indebted)
    assert f"no errors, no warnings, no advice; {len(entries(indebted))} known findings left out" in after.stderr


@pytest.mark.parametrize("text, words", [
    (None, "there is no such file"),
    ("", "it is not a baseline"),
    ("[]", "it is not a baseline"),
    ('{"format": "baton-findings", "version": 1, "findings": []}', "it is not a baseline"),
    ('{"format": "baton-baseline", "version": 3, "findings": []}', "it was written by a later version"),
    ('{"format": "baton-baseline", "version": 0, "findings": []}', "it was written by a later version"),
])
def test_what_is_no_baseline(project, text, words):
    project.handover("acme")
    if text is not None:
        project.write("known.json", text)
    result = project.run("check", "--baseline", "known.json")
    assert result.returncode == 3
    assert f"Error: cannot read known.json: {words}" in result.stderr


@pytest.mark.parametrize("arguments", [
    ["--write-baseline", "a", "--baseline", "b"], ["--write-baseline", "a", "--since", "HEAD"], ["--write-baseline", "a", "content/handovers"],
    ["--for", "accepted", "--write-baseline", "a"], ["--for", "accepted", "--since", "HEAD"], ["--for", "accepted", "--baseline", "b"],
    ["--write-baseline", "a", "--format", "json"],
])
def test_what_does_not_go_together(project, arguments):
    project.handover("acme")
    assert project.run("check", *arguments).returncode == 2
    assert not (project.path / "a").exists()
    assert "Error: " in project.run("check", *arguments).stderr


BROKEN = "[their page](nowhere.md)\n"


def test_what_stops_the_build_is_in_no_baseline(project):
    project.handover("acme", body=BROKEN + "\n<b>bold</b>\n")
    written = project.run("check", "--today", TODAY, "--write-baseline", "known.json")
    assert written.returncode == 1
    assert 'error[broken-link]: "nowhere.md" leads to no page' in written.stderr
    assert written.stderr.endswith("\n1 error that stops the build is not in it: mend it first\n")
    kinds = {entry["kind"] for entry in entries(project.path)}
    assert "shown-html" in kinds and "broken-link" not in kinds
    checked = project.run("check", "--today", TODAY, "--baseline", "known.json")
    assert checked.returncode == 1 and checked.stderr.count("error[") == 1 and "error[broken-link]" in checked.stderr


def test_what_a_file_says_cannot_hide_what_stops_the_build(project):
    """Not in a baseline of a later day either that somebody wrote by hand."""
    project.handover("acme", body=BROKEN)
    project.run("check", "--today", TODAY, "--format", "json=found.json")
    found = json.loads((project.path / "found.json").read_text())["findings"]
    all_of_it = [{"fingerprint": f["fingerprint"], "kind": f["kind"], "path": f["place"]["path"], "message": f["message"]} for f in found]
    project.write("known.json", json.dumps({"format": "baton-baseline", "version": 2, "findings": all_of_it}))
    checked = project.run("check", "--today", TODAY, "--baseline", "known.json")
    assert checked.returncode == 1
    assert re.findall(r"(?m)^\w+\[([a-z-]+)\]", checked.stderr) == ["broken-link"]


def test_a_baseline_only_gets_shorter(project):
    """The command that the message names takes out what is gone, and adds nothing."""
    project.handover("acme", fields="mood: good\nweather: fine\n")
    assert project.run("check", "--today", TODAY, "--write-baseline", "known.json").returncode == 0
    before = entries(project.path)
    project.handover("acme", fields="weather: fine\ncolour: red\n")
    told = project.run("check", "--today", TODAY, "--baseline", "known.json")
    command = "baton check --baseline known.json --write-baseline known.json"
    assert f"known.json: 1 finding in it is not there any more. Take it out: {command}\n  content/handovers/acme.md: \"mood\"" in told.stderr
    done = project.run(*command.split()[1:], "--today", TODAY)
    assert done.returncode == 0
    left = len(before) - 1
    assert done.stderr.startswith(f"1 finding taken out of known.json: {left} finding{'s are' if left > 1 else ' is'} left in it; 1 more was found, and not added\n")
    assert entries(project.path) == [entry for entry in before if '"mood"' not in entry["message"]]
    again = (project.path / "known.json").read_bytes()
    assert project.run(*command.split()[1:], "--today", TODAY).stderr.startswith("Nothing taken out of known.json: ")
    assert (project.path / "known.json").read_bytes() == again
    told = project.run("check", "--today", TODAY, "--baseline", "known.json")
    assert '"colour" is not a field' in told.stderr and "not there any more" not in told.stderr


def test_the_command_that_is_named_can_be_typed(project):
    project.handover("acme", fields="mood: good\n")
    (project.path / "content").rename(project.path / "our content")
    name = "what is known.json"
    assert project.run("check", "--content", "our content", "--write-baseline", name).returncode == 0
    file = project.path / "our content/handovers/acme.md"
    file.write_text(file.read_text().replace("mood: good\n", ""))
    told = project.run("check", "--content", "our content", "--baseline", name)
    assert f"Take it out: baton check --content 'our content' --baseline '{name}' --write-baseline '{name}'\n" in told.stderr


def test_a_baseline_that_is_written_anew_says_what_is_new(project):
    project.handover("acme", fields="mood: good\n")
    first = project.run("check", "--write-baseline", "known.json")
    assert re.match(r"Wrote \d+ findings into known.json. Commit it", first.stderr)
    project.handover("acme", fields="weather: fine\ncolour: red\n")
    again = project.run("check", "--write-baseline", "known.json")
    assert re.match(r"Wrote \d+ findings, 2 of them new, into known.json. Commit it", again.stderr)


def test_a_baseline_writes_over_nothing_else(project):
    project.handover("acme")
    for name, text in [("README.md", "# Ours\n"), ("empty", ""), ("report.json", '{"format": "baton-findings", "version": 1}')]:
        project.write(name, text)
        result = project.run("check", "--write-baseline", name)
        assert result.returncode == 3
        assert result.stderr == f"Error: cannot write {name}: a file is there that is no baseline; name another one\n"
        assert (project.path / name).read_text() == text
    result = project.run("check", "--write-baseline", "content/../content")
    assert result.returncode == 3 and "something is there that is no baseline" in result.stderr


def test_a_renamed_handover_is_known_by_its_id(project):
    project.handover("acme", fields="mood: good\n")
    project.run("check", "--write-baseline", "known.json")
    (project.path / "content/handovers/acme.md").rename(project.path / "content/handovers/acme-logistics.md")
    result = project.run("check", "--baseline", "known.json")
    assert result.returncode == 0 and "no errors, no warnings, no advice; " in result.stderr and "any more" not in result.stderr


# Written by the version of Baton before: known by paths and by every second piece between quotation marks.
OLD = pathlib.Path(__file__).parent / "baseline-version-1.json"


def test_a_baseline_of_version_1_is_read_and_becomes_one_of_version_2(project):
    project.handover("acme", fields="mood: good\nweather: fine\n", body="One <b>bold</b> word.\n")
    project.write("content/baton.yaml", "findings: { next-stage: ignore }\n")
    project.write("known.json", OLD.read_text(encoding="utf-8"))
    result = project.run("check", "--today", TODAY, "--baseline", "known.json")
    assert result.returncode == 0 and "no errors, no warnings, no advice; 3 known findings left out" in result.stderr
    assert "any more" not in result.stderr
    assert project.run("check", "--today", TODAY, "--baseline", "known.json", "--write-baseline", "known.json").returncode == 0
    text = json.loads((project.path / "known.json").read_text())
    old = json.loads(OLD.read_text(encoding="utf-8"))
    assert (old["version"], text["version"]) == (1, 2)
    assert [{**entry, "fingerprint": ""} for entry in text["findings"]] == [{**entry, "fingerprint": ""} for entry in old["findings"]]
    result = project.run("check", "--today", TODAY, "--baseline", "known.json")
    assert result.returncode == 0 and "no errors, no warnings, no advice; 3 known findings left out" in result.stderr


def test_one_path_and_a_baseline(project):
    """What is left out of other files, and what is gone there, is not this path's."""
    project.handover("acme", fields="mood: good\n")
    project.handover("other", fields="mood: good\nweather: fine\n")
    project.run("check", "--write-baseline", "known.json")
    everything = json.loads(project.run("check", "--baseline", "known.json", "--format", "json").stdout)
    one = project.run("check", "--baseline", "known.json", "content/handovers/acme.md", "--format", "json")
    known = json.loads(one.stdout)["known"]
    assert 0 < known < everything["known"]
    assert f"; {known} known findings left out" in one.stderr
    project.handover("other")
    assert "any more" not in project.run("check", "--baseline", "known.json", "content/handovers/acme.md").stderr


def test_only_what_is_told_can_be_mended(project):
    project.handover("acme", fields="csn: lauren\n")
    told = project.run("check")
    assert "\n1 of these can be mended by `baton fix`" in told.stderr
    project.run("check", "--write-baseline", "known.json")
    assert "can be mended" not in project.run("check", "--baseline", "known.json").stderr
    project.handover("acme", fields="csn: lauren\nproduts: [Routes]\n")
    assert "\n1 of these can be mended by `baton fix`" in project.run("check", "--baseline", "known.json").stderr
    # Two sections that are missing are two findings at one place.
    project.handover("acme", fields="")
    file = project.path / "content/handovers/acme.md"
    file.write_text(file.read_text().replace("stage: draft", "stage: in-review"))
    told = project.run("check")
    sections = told.stderr.count("error[missing-section]")
    assert sections > 1 and f"\n{sections} of these can be mended" in told.stderr

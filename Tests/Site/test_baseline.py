"""Old findings do not block new work: `--write-baseline`, `--baseline`."""

import json
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
    """The example company, with three damaged copies of handovers for each way of damaging one."""
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    chance = random.Random(6)
    chosen = [each for name in OPERATORS for made in [all_mutants(name)] for each in chance.sample(made, min(3, len(made)))]
    for number, each in enumerate(chosen):
        text = re.sub(r"(?m)^id: .*$", f"id: copy-{number}", each.text, count=1)
        (content / f"handovers/copy-{number}.md").write_text(text, encoding="utf-8")
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
    (indebted / "content/handovers/copy-1.md").unlink()
    after = check(indebted, "--baseline", "known.json")
    assert after.returncode == 1
    assert "error[unknown-person]: \"jordn\" is not in people.yaml" in after.stderr
    gone = len([entry for entry in entries(indebted) if entry["path"].endswith("/copy-1.md")])
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
    ('{"format": "baton-baseline", "version": 2, "findings": []}', "it was written by a later version"),
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

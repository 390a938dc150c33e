"""A finding is known by the same fingerprint although other lines come and go around it."""

import collections
import json
import random
import re
import shutil

import pytest

from conftest import ROOT, TODAY, run

FIXTURE = ROOT / "Tests/RunReportsTests/Fixtures/mixed/content"
WORDS = "planner route vehicle driver invoice depot morning handbook garden winter".split()


def report(content):
    result = run("check", "--today", TODAY, "--content", content, "--format", "json")
    assert result.returncode == 1, result.stderr
    return json.loads(result.stdout)["findings"]


def insert(lines, chance):
    """Inserts something that changes no finding before one of the lines: an empty line, a comment, a section of its own."""
    fence = lines.index("---", 1)
    # Between two headings; a section that nobody asked for is shown as it is.
    headings = [n for n, line in enumerate(lines) if line.startswith("## ")]
    kind = chance.choice(["field", "blank", "comment", "section"])
    text = f"{' '.join(chance.choices(WORDS, k=6))} {chance.randrange(10**9)}"
    if kind == "field" or not headings:
        # A value may go on in lines that are indented; no comment may stand among them.
        place, new = chance.choice([n for n in range(1, fence + 1) if not lines[n].startswith(" ")]), [f"# {text}"]
    elif kind == "section":
        place, new = chance.choice([*headings, len(lines)]), [f"## Notes on {text}", "", text, ""]
    else:
        gaps = [n for n, line in enumerate(lines) if n > fence and not line.strip()]
        place, new = chance.choice(gaps), [""] if kind == "blank" else ["", f"<!-- {text} -->", ""]
    return lines[:place] + new + lines[place:]


@pytest.mark.parametrize("source", [ROOT / "content", FIXTURE], ids=["example", "mixed"])
@pytest.mark.parametrize("seed", range(3))
def test_five_hundred_insertions_change_no_fingerprint(tmp_path, source, seed):
    chance = random.Random(seed)
    content = shutil.copytree(source, tmp_path / "content")
    before = report(content)
    files = sorted({tmp_path / finding["place"]["path"] for finding in before})
    # In the repository the example is in its top folder; in the copy too.
    files = [content / path.relative_to(path.parents[1]) for path in files]
    for _ in range(500):
        file = chance.choice(files)
        lines = file.read_text(encoding="utf-8").split("\n")
        file.write_text("\n".join(insert(lines, chance)), encoding="utf-8")
    everything = report(content)
    # The sections that were inserted are none that the schema knows.
    after = [finding for finding in everything if not re.search('"Notes on [a-z ]+ [0-9]+"', finding["message"])]
    moved = sum(a["place"]["start"]["line"] != b["place"]["start"]["line"] for a, b in zip(before, after))
    assert moved > len(before) / 2

    def known(findings):
        return collections.Counter((f["fingerprint"], f["kind"], f["message"]) for f in findings)

    assert known(before) - known(after) == known(after) - known(before) == collections.Counter()


def on(content, day):
    result = run("check", "--today", day, "--content", content, "--format", "json")
    assert result.returncode in (0, 1), result.stderr
    return json.loads(result.stdout)["findings"]


@pytest.mark.parametrize("words", [
    'the 24" screens', 'the 24" and 30" screens', '"the big list', 'what she called "the big list"', '"yes" or "no"', '"', '" x "', "the list"])
def test_a_day_changes_no_fingerprint_whatever_marks_an_author_writes(tmp_path, words):
    """Of what is still found at the same characters a day later, with other words about how late it is."""
    content = shutil.copytree(ROOT / "content", tmp_path / "content")
    for file in content.glob("handovers/*.md"):
        # Into the titles of all items of the plan and all rows whose first cell has words.
        text = re.sub(r"(?m)^(- \[[ x]\] \w+) ", lambda match: f"{match.group(1)} {words} ", file.read_text(encoding="utf-8"))
        text = re.sub(r"(?m)^(\| [A-Z]\w+) (?=[a-z])", lambda match: f"{match.group(1)} {words} ", text)
        file.write_text(text, encoding="utf-8")
    changed = 0
    for day in (1, 10, 19, 28):
        today, tomorrow = (places(on(content, f"2026-05-{number:02}")) for number in (day, day + 1))
        for place in today.keys() & tomorrow.keys():
            # Where several are at one place, one may have come or gone.
            if len(today[place]) == len(tomorrow[place]):
                assert {f for f, _ in today[place]} == {f for f, _ in tomorrow[place]}, (place, today[place], tomorrow[place])
                changed += {m for _, m in today[place]} != {m for _, m in tomorrow[place]}
    assert changed > 50


def places(findings):
    found = collections.defaultdict(list)
    for finding in findings:
        place = finding["place"]
        found[finding["kind"], place["path"], place["start"]["offset"], place["end"]["offset"]].append((finding["fingerprint"], finding["message"]))
    return found


OPEN = """\
---
type: handover
id: acme
customer: Acme
stage: draft
segment: smb
ae:{ae}
close-date: 2099-04-30
close-state: expected
{fields}
---
# Acme

{body}"""
WHY = '## Why they bought\n\n> "We lose 1.8 million a year to routes that are planned in spreadsheets." (source: call, 12 Jan)\n'


@pytest.mark.parametrize("kind, before, after", [
    ("next-stage", {"ae": " lauren"}, {"ae": " lauren", "body": WHY}),
    ("next-stage", {"ae": " lauren"}, {"ae": " lauren", "fields": "arr: 220000\ncurrency: USD\ncsm: lauren"}),
    ("question-for-nobody", {"fields": "arr: UNKNOWN\nterm-months: UNKNOWN\nrenewal-date: UNKNOWN"}, {"fields": "arr: UNKNOWN\nterm-months: 12\nrenewal-date: UNKNOWN"}),
    ("question-for-nobody", {"fields": "arr: UNKNOWN\nterm-months: UNKNOWN\nrenewal-date: UNKNOWN"}, {"fields": "arr: 220000\nterm-months: 12\nrenewal-date: UNKNOWN"}),
    ("shown-html", {"body": "One <b>bold</b> <i>word</i>.\n"}, {"body": "One bold <i>word</i>.\n"}),
])
def test_what_sums_up_stays_the_same_when_a_part_of_it_is_mended(project, kind, before, after):
    told = []
    for parts in (before, after):
        project.write("content/handovers/acme.md", OPEN.format(**{"ae": "", "fields": "tags: [x]", "body": "", **parts}))
        findings = json.loads(project.run("check", "--today", TODAY, "--format", "json").stdout)["findings"]
        told.append([(finding["fingerprint"], finding["message"]) for finding in findings if finding["kind"] == kind])
    [[(first, one)], [(second, other)]] = told
    assert first == second and one != other

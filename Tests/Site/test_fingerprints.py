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

"""Defects that a hostile reader found, each with the smallest content that showed it."""

import json
import re
import subprocess

import pytest

from conftest import BATON
from test_limits import measured


def numbered(form, count):
    return "".join(form.format(n=n) for n in range(count))


SLOW = {
    "wrong anchors": ("acme.md", numbered("# heading number {n}\n", 1000) + numbered("[a](#heading-nr-{n})\n\n", 4000)),
    "wrong anchors on one line": ("acme.md", numbered("# h{n}\n", 1900) + numbered("[a](#b{n}) ", 4900)),
    "flags": ("acme.md", "🇩🇪" * 110_000),
    "flags in a heading": ("acme.md", "# " + "🇩🇪" * 20_000),
    "wrong cells": ("acme.md", "## Stakeholders\n|Name|Roles|Our owner|\n|-|-|-|\n" + "|x|chmpion|nobdy|\n" * 50_000),
    "wrong days": ("acme.md", "## Success criteria\n|Outcome|By|\n|-|-|\n" + "|x|2026-13-01|\n" * 60_000),
    "forbidden links": ("acme.md", "[a](javascript:1)\n\n" * 40_000),
    "broken links": ("acme.md", numbered("[a](b{n}.md)\n\n", 50_000)),
    "tasks": ("acme.md", "## Open items\n" + "- [ ] a (@nobody, Day 3, for: x)\n" * 28_000),
    "tasks in a table": ("acme.md", "## Open items\n|Item|Owner|Due|For|\n|-|-|-|-|\n" + "|x|nobdy|Dy 3|thing|\n" * 40_000),
    "a task in a task": ("acme.md", "## Open items\n" + numbered("- [ ] a{n} (someone, UNKNOWN)\n  - note: x\n", 20_000)),
    "a plan of references": (
        "acme.md", "## Commitments\n|Commitment|\n|-|\n" + numbered("|promise number {n}|\n", 2000)
        + "## 30/60/90 plan\n" + numbered("- [ ] step {n} (@lauren, Day 3, for: promise number, after: step)\n", 9000)),
    "prices": ("acme.md", "## Commercial terms\n" + "USD 220,000 a year for three years. " * 25_000),
    "a price": ("acme.md", "## Commercial terms\n" + "USD 220,000 a year for three years " * 25_000),
    "labels": ("acme.md", "## Introduction meeting\n" + "- Outcome: UNKNOWN\n" * 50_000),
    "unknown labels": ("acme.md", "## Introduction meeting\n" + numbered("- **Outcme {n}:** x\n", 40_000)),
    "nested rows": ("acme.md", "## Roadblocks\n" + "- r\n  - Severity: hih\n" * 40_000),
    "rows under headings": ("acme.md", "## Roadblocks\n" + numbered("### r{n}\n**Svrity:** hih\n\ntext\n\n", 1900)),
    "fields in a table": ("acme.md", "|Field|Answer|\n|-|-|\n" + "|CSM|x|\n" * 90_000),
    "topics in a table": ("acme.md", "|Field|Answer|\n|-|-|\n" + numbered("|topic {n}|x|\n", 50_000)),
    "sections in bold": ("acme.md", "**Why they bought:** x\n\n" * 40_000),
    "bold paragraphs": ("acme.md", "**a**\n\n" * 130_000),
    "unknown paragraphs": ("acme.md", "## Why they bought\n" + "a UNKNOWN a\n\n" * 70_000),
    "unknown items": ("acme.md", "## Problems to solve\n" + "- a UNKNOWN a\n" * 65_000),
    "unknown cells": ("acme.md", "## Roadblocks\n|Risk|Mitigation|Owner|\n|-|-|-|\n" + "|x|UNKNOWN|?|\n" * 60_000),
    "silencings": ("acme.md", "## Why they bought\n" + "<!-- baton-ignore a: b -->\n\nx\n\n" * 27_000),
    "silencings in cells": ("acme.md", "## Roadblocks\n|Risk|\n|-|\n" + "|x <!-- baton-ignore a: b -->|\n" * 30_000),
    "a cell of roles": ("acme.md", "## Stakeholders\n|Name|Roles|\n|-|-|\n|x|" + "user, " * 160_000 + "|\n"),
    "attendees": ("acme.md", "## Introduction meeting\n- Attendees: " + numbered("a{n}, ", 120_000) + "\n"),
    "colons": ("acme.md", "## Open items\n- [ ] " + "a: " * 320_000 + "\n"),
    "dashes": ("acme.md", "## Open items\n- [ ] " + "a — done when: b " * 50_000 + "\n"),
    "parentheses of a task": ("acme.md", "## Open items\n- [ ] a " + "(" * 400_000 + ")" * 400_000 + "\n"),
    "details of a task": ("acme.md", "## Open items\n- [ ] a (@lauren" + ", x" * 300_000 + ")\n"),
    "ids": ("acme.md", "## Open items\n" + "- [ ] a {#b} c\n" * 60_000),
    "beginnings of ids": ("acme.md", "## Why they bought\n" + "{#" * 450_000 + "\n"),
    "sources": ("acme.md", "## Why they bought\n" + "(source: " * 100_000 + ")\n"),
    "many sources": ("acme.md", "## Why they bought\n" + "- a (source: b)\n" * 60_000),
    "none": ("acme.md", "## Roadblocks\nNone known (" + "reviewed by " * 80_000 + ")\n"),
    "windows": ("acme.md", "## 30/60/90 plan\n" + "First 30 days\n\n- a\n\n" * 40_000),
    "communication": (
        "acme.md", "## 30/60/90 plan\n### Communication plan\n|What|Owner|\n|-|-|\n" + "|x|nobdy|\n" * 80_000),
    "gaps in code": ("acme.md", "`" + "XXX " * 240_000 + "`\n"),
    "gaps, each in code": ("acme.md", "`XXX` " * 8000 + "\n"),
    "gaps in a comment": ("acme.md", "a <!-- " + "XXX " * 240_000 + "-->\n"),
    "people in code": ("acme.md", "`" + "@nobody " * 110_000 + "`\n"),
    "people in a comment": ("acme.md", "a <!-- " + "@nobody " * 110_000 + "-->\n"),
}
FIELDS = {
    "tags on one line": "tags: [" + ",".join(f"T_{n}" for n in range(6000)) + "]\n",
    "playbooks on one line": "playbook: [" + ",".join(f"t{n}" for n in range(6000)) + "]\n",
}


# What a customer would get, with more in it that must stay in the house than anybody writes.
LEAKS = {
    "items": "## 30/60/90 plan\n### First 30 days\n" + numbered(
        "- [ ] let somebody carry the {n} numbers (@lauren, Day 3, customer) — done when: champion {n}\n", 4500)
    + "## Internal notes\n" + numbered("Let somebody carry the {n} numbers to the {n} of us.\n\n", 8000),
    "an agenda": "## Introduction meeting\n- Agenda: " + numbered("a{n}.crm.example champion RouteMaster 220,000; ", 19_000) + "\n",
    "an agenda of images": "## Introduction meeting\n- Agenda: " + numbered("a{n} ![x](y.png) b; ", 20_000) + "\n",
    "an endorsement": "## Introduction meeting\n- Endorsement: " + numbered("b{n}.crm.example sceptic 220 000 RouteMaster ", 19_000) + "\n",
    "names": "## Introduction meeting\n- Endorsement: " + "Champion Tyres of Other Company " * 30_000 + "\n",
    "numbers": "## Introduction meeting\n- Endorsement: " + "220 000 " * 120_000 + "\n",
    "figures": "## Introduction meeting\n- Endorsement: " + "2" * 900_000 + "\n",
    "unknown": "## Introduction meeting\n- Endorsement: " + numbered("a{n} UNKNOWN ", 60_000) + "\n",
    "parentheses beside a source": "## Introduction meeting\n- Endorsement: source " + "(" * 600_000 + "\n",
    "words in common": "## Introduction meeting\n- Endorsement: " + numbered("a{n} b c d e ", 30_000)
    + "\n\n## Internal notes\n" + numbered("a{n} b c d e\n", 30_000),
    "rows": "## Success criteria\n|Outcome|Metric|Baseline|Target|\n|-|-|-|-|\n" + "|champion|sceptic|220k|RouteMaster|\n" * 20_000,
    "communication": "## 30/60/90 plan\n### Communication plan\n|What|With whom|Channel|Audience|\n|-|-|-|-|\n"
    + numbered("|call {n}|our champion|crm.example/{n}|customer|\n", 18_000),
}


def answer(project, monkeypatch):
    monkeypatch.chdir(project.path)
    for attempt in range(5):
        code, seconds, megabytes = measured(project, "build", "--keep-going", "--today", "2026-04-02")
        if seconds < 1:
            break
    print(f"{seconds:.2f} s, {megabytes:.0f} MB")
    assert code in (0, 1)
    assert seconds < 1 and megabytes < 300, (seconds, megabytes)


@pytest.mark.parametrize("name", SLOW)
def test_slow_bodies(project, name, monkeypatch):
    project.handover("acme", body=SLOW[name][1])
    answer(project, monkeypatch)


@pytest.mark.parametrize("name", LEAKS)
def test_slow_leaks(project, name, monkeypatch):
    project.write("content/baton.yaml", "name: Fieldnote\ncompetitors: [RouteMaster]\ninternal-domains: [crm.example]\n")
    project.handover("other", customer="Other Company")
    project.handover("acme", customer="Champion Tyres", fields="arr: 220000\ncurrency: EUR\n", body=LEAKS[name])
    answer(project, monkeypatch)


@pytest.mark.parametrize("name", FIELDS)
def test_slow_fields(project, name, monkeypatch):
    project.handover("acme", fields=FIELDS[name])
    answer(project, monkeypatch)


def test_slow_people(project, monkeypatch):
    project.handover("acme")
    project.write(
        "content/people.yaml",
        "people:\n" + numbered("  pers{n}: {{ name: L }}\n", 3000)
        + "teams:\n  t: { members: [" + ",".join(f"person{n}" for n in range(3000)) + "] }\n")
    answer(project, monkeypatch)


@pytest.mark.parametrize("size", [520_000, 1_000_000])
@pytest.mark.parametrize("line", ["  p{n}: {{ role: bos }}\n", "  p{n}: {{ nam: x }}\n", "  p{n}: {{ name: N }}\n"])
def test_many_people(project, monkeypatch, size, line):
    project.handover("acme")
    project.write("content/people.yaml", ("people:\n" + numbered(line, 60_000))[:size].rsplit("\n", 1)[0] + "\n")
    answer(project, monkeypatch)


def test_what_looks_alike_is_told_apart(project):
    """`é` as one character and as two are two names."""
    one, two = "caf\u00e9", "cafe\u0301"
    for name, id in ((one, "one"), (two, "two")):
        file = project.handover("x", body="[x](javascript:1)\n")
        file.rename(project.path / f"content/handovers/{name}.md")
        project.write(f"content/handovers/{name}.md", (project.path / f"content/handovers/{name}.md").read_text().replace("id: x", f"id: {id}"))

    def findings(*paths):
        return json.loads(project.run("check", "--format", "json", *paths).stdout)["findings"]

    both = findings()
    assert {finding["place"]["path"] for finding in both} >= {f"content/handovers/{name}.md" for name in (one, two)}
    for name in (one, two):
        path = f"content/handovers/{name}.md"
        told = findings(path)
        assert {finding["place"]["path"] for finding in told} == {path}
        (project.path / path).rename(project.path / "aside")
        left = {finding["fingerprint"] for finding in findings()}
        (project.path / "aside").rename(project.path / path)
        assert left == {finding["fingerprint"] for finding in both if finding["place"]["path"] != path}


def quick(project, monkeypatch, most):
    monkeypatch.chdir(project.path)
    for attempt in range(5):
        code, seconds, _ = measured(project, "check", "--today", "2026-04-02")
        if seconds < most:
            break
    assert code == 1 and seconds < most, seconds


def test_many_strangers_among_many_people(project, monkeypatch):
    # One error, so that the run ends as that of the other shapes.
    project.handover("acme", fields="csm: nobody\n", body="## Stakeholders\n|Name|Title|\n|-|-|\n|Rana Haddad|CFO|\n\n## Commitments\n|Commitment|Made to|\n|-|-|\n" + numbered("|promise {n}|Mr Omar Stranger{n}|\n", 1000))
    project.write("content/people.yaml", "people:\n  lauren: { name: L }\n" + numbered("  pers{n}: {{ name: Pers Last{n} }}\n", 2000))
    quick(project, monkeypatch, 3)


def test_many_broken_links_in_many_documents(project, monkeypatch):
    for number in range(4000):
        project.handover(f"c{number}", body=f"[x](nothing-{number}.md)\n")
    quick(project, monkeypatch, 8)


def test_what_is_left_out_is_counted(project):
    project.handover("acme", body="[x](y.md)\n\n" * 150)
    assert "= help: 50 more of this kind in this file are not listed\n" in project.run("check").stderr


def page(project, name="customers/acme/handover/index.html"):
    return (project.path / "site" / name).read_text()


def test_the_title_is_shown_where_it_says_more(project):
    file = project.handover("acme")
    file.write_text(file.read_text().replace("# Acme", "# Acme URGENT: call the CFO, see [notes](https://notes.example)"))
    project.run("build")
    assert 'Acme URGENT: call the CFO, see <a href="https://notes.example">notes</a>' in page(project)


@pytest.mark.parametrize("name", ["A.MD", "b.markdown", "../people.yml", "../Baton.yaml"])
def test_misnamed_files_are_told(project, name):
    project.handover("acme")
    project.write(f"content/handovers/{name}", "x")
    assert "warning[ignored-file]" in project.run("check").stderr


def test_what_is_no_file_is_told(project):
    project.handover("acme")
    (project.path / "content/handovers/folder.md").mkdir()
    subprocess.run(["mkfifo", project.path / "content/handovers/pipe.md"], check=True)
    result = project.run("check")
    assert result.stderr.count("warning[ignored-file]: this is not a file") == 2


def test_the_wrong_folder_does_not_empty_the_site(project):
    project.handover("acme")
    project.run("build")
    (project.path / "other").mkdir()
    result = project.run("build", "--content", "other")
    assert result.returncode == 1
    assert (project.path / "site/customers/acme/index.html").exists()


def test_a_page_changed_by_hand_is_kept_and_told(project):
    project.handover("acme")
    project.handover("other")
    project.run("build")
    changed = project.path / "site/customers/other/index.html"
    changed.write_text(changed.read_text() + "x")
    (project.path / "content/handovers/other.md").unlink()
    assert "1 no longer needed but changed by hand, and kept" in project.run("build").stderr
    assert changed.exists()


def test_a_linked_readme_is_a_broken_link(project):
    project.handover("acme", body="[r](README.md)")
    project.write("content/handovers/README.md", "# Read me\n")
    result = project.run("build", "--keep-going")
    assert result.returncode == 1
    assert '"README.md" leads to a file that is no document, and has no page' in result.stderr
    assert not re.search(r'href="[^"]*README.md"', page(project))
    assert not list((project.path / "site").rglob("README.md"))


def test_the_brief_has_no_mark_of_a_footnote_that_is_not_there(project):
    project.handover("acme", body="## Why they bought\nBecause[^1] of it.\n\n## fn-1\n\n[^1]: Note\n")
    project.run("build")
    assert "fn-1" not in page(project, "customers/acme/index.html")
    ids = re.findall(r' id="([^"]*)"', page(project))
    assert len(ids) == len(set(ids))


def test_a_link_to_a_document_without_page_leads_nowhere_else(project):
    project.handover("same")
    second = project.handover("second", body="## Second\n")
    second.write_text(second.read_text().replace("id: second", "id: same"))
    project.handover("acme", body="[2](second.md#second)")
    project.run("build", "--keep-going")
    assert "<p>2</p>" in page(project)


def test_an_id_that_was_written_is_not_taken_by_a_file_name(project):
    file = project.handover("apex", customer="Without")
    file.write_text(file.read_text().replace("id: apex", "id: Apex!"))
    other = project.handover("z", customer="With")
    other.write_text(other.read_text().replace("id: z", "id: apex"))
    project.run("build", "--keep-going")
    assert "<h1>" in page(project, "customers/apex/index.html")
    assert ">With<" in page(project, "customers/apex/index.html").replace("<bdi>", "").replace("</bdi>", "")


def test_no_escape_reaches_the_terminal(project):
    project.handover("acme", body="[r](<a%1B]0;pwn%07.pdf>)")
    project.write("content/handovers/a\x1b]0;pwn\x07.pdf", "x")
    result = project.run("build", "--out", "si\x1bte")
    assert "\x1b" not in result.stderr and "\x07" not in result.stderr
    assert result.returncode == 1


@pytest.mark.parametrize("name", ["x.html", "x.SVG", "x.js"])
def test_nothing_that_runs_is_copied(project, name):
    project.handover("acme", body=f"[r]({name})")
    project.write(f"content/handovers/{name}", "<script>alert(1)</script>")
    result = project.run("build")
    assert "warning[forbidden-link]" in result.stderr
    assert not list((project.path / "site").glob("files/**/*"))


@pytest.mark.parametrize("text", [
    '[x](http://a "<!-- SECRET -->")', "text <? <!-- SECRET --> ?>", "text <!A <!-- SECRET -->", 'text <b title="<!-- SECRET -->">x</b>',
    "text <![CDATA[ <!-- SECRET --> ]]>",
])
def test_no_comment_is_shown(project, text):
    project.handover("acme", body=text)
    project.run("build", "--keep-going")
    assert "SECRET" not in page(project)


def test_a_time_zone_that_does_not_exist(project):
    project.handover("acme")
    project.write("content/baton.yaml", "timezone: Mars/Olympus\n")
    assert "error[unknown-time-zone]" in project.run("check").stderr


def test_one_definition_is_wrong_once(project):
    project.handover("acme", body="[a][r] [b][r] [c][r]\n\n[r]: nope.md\n")
    assert project.run("check").stderr.count("error[broken-link]") == 1


def test_no_document_is_guessed_for_itself(project):
    project.handover("acme", body="[x](acmee.md)")
    assert 'did you mean "acme.md"' not in project.run("check").stderr


@pytest.mark.parametrize("word, shown", [("UNKNOWN", '<strong class="gap">unknown</strong>'), ("UNKNOWN_HOST", "UNKNOWN_HOST"), ("UNKNOWN-2", "UNKNOWN-2"), ("UNKNOWN.", '<strong class="gap">unknown</strong>.')])
def test_unknown_is_a_word(project, word, shown):
    project.handover("acme", body=f"It is {word}")
    project.run("build")
    assert f"<p>It is {shown}</p>" in page(project)


def test_a_placeholder_with_a_source_is_a_gap(project):
    project.handover("acme", body="## Success criteria\n| Outcome | Metric |\n|---|---|\n| Fast | TBD (source: CRM) |\n")
    project.run("build")
    assert "TBD" not in page(project, "customers/acme/index.html")


def test_output_that_cannot_be_written(project):
    with open("/dev/full", "w") as full:
        assert subprocess.run([BATON, "explain"], stdout=full, stderr=subprocess.DEVNULL).returncode == 3


def test_a_reader_who_leaves_does_not_stop_the_build(project):
    for number in range(30):
        project.handover(f"c{number}", body="[x](javascript:1)\n\n" * 100)
    command = f"'{BATON}' build 2>&1 | head -1; exit ${{PIPESTATUS[0]}}"
    result = subprocess.run(["bash", "-c", command], cwd=project.path, capture_output=True, timeout=30)
    assert result.returncode == 0
    assert (project.path / "site/index.html").exists()


def test_documents_without_a_page_are_counted(project):
    project.handover("acme")
    project.write("content/handovers/empty.md", "")
    assert project.run("build", "--keep-going").stderr.splitlines()[-1].startswith("Read 2 documents, 1 of them without a page, wrote")

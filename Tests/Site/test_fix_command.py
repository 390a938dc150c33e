"""`baton fix` as a person runs it: exit codes, what it leaves alone, and how files are written."""

import os
import stat
import time

import pytest

from conftest import ROOT, TODAY, run

TABLE = "## Roadblocks\n\n| Risk | Sevrity |\n|---|---|\n| A | {} |\n"


def text(project, name="acme"):
    return (project.path / f"content/handovers/{name}.md").read_text()


def test_what_it_does_and_says(project):
    project.write("content/people.yaml", "people:\n  lauren: { name: Lauren Mitchell, role: ae }\n  jordan: { name: Jordan Rivera, role: csm }\n")
    project.handover("acme", TABLE.format("hihg"), fields="csn: jordan\n")
    before = text(project)
    dry = project.run("fix", "--dry-run")
    assert (dry.returncode, dry.stderr, text(project)) == (1, "3 fixes in 1 file would be made; nothing was written.\n", before)
    assert dry.stdout.startswith("--- a/content/handovers/acme.md\n+++ b/content/handovers/acme.md\n@@ -7,12 +7,12 @@\n")
    result = project.run("fix", "--today", "2026-04-01")
    assert (result.returncode, result.stdout.splitlines()) == (0, [
        'content/handovers/acme.md: renamed "csn" to "csm"',
        'content/handovers/acme.md: renamed "Sevrity" to "Severity"',
        'content/handovers/acme.md: wrote "high" for "hihg"',
    ])
    assert result.stderr == "Made 3 fixes in 1 file. Left for you: no errors, no warnings, 1 piece of advice. `baton check` tells them.\n"
    assert text(project) == before.replace("csn", "csm").replace("Sevrity", "Severity").replace("hihg", "high")
    again = project.run("fix", "--dry-run")
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "Nothing would change.\n")


def test_check_says_once_what_can_be_mended(project):
    project.handover("acme", TABLE.format("high"), fields="csn: jordan\n")
    project.handover("other")
    told = project.run("check").stderr.splitlines()
    assert told[-2] == "2 of these can be mended by `baton fix`; `baton fix --dry-run` shows how."
    assert not any("can be mended" in line for line in told[:-2])
    assert "can be mended" not in project.run("check", "content/handovers/other.md").stderr
    assert "can be mended" not in project.run("build").stderr


def test_paths_limit_it(project):
    for name in ("acme", "other"):
        project.handover(name, fields="csm: TBD\n")
    result = project.run("fix", "content/handovers/other.md")
    assert (result.returncode, result.stdout) == (0, "content/handovers/other.md: wrote UNKNOWN for \"TBD\"\n")
    assert ("csm: TBD\n" in text(project), "csm: UNKNOWN\n" in text(project, "other")) == (True, True)
    assert project.run("fix", "content/nowhere.md").returncode == 3
    assert project.run("fix", "--content", "nowhere").returncode == 3
    assert project.run("fix", "--nonsense").returncode == 2
    assert project.run("fix", ROOT / "README.md").returncode == 2


def test_the_code_says_whether_the_files_are_as_it_would_have_them(project):
    """Errors that are left to a person are `baton check`'s to tell: a script that mends must not fail where there is nothing to mend."""
    project.handover("acme", "[gone](nothing.md)\n", fields="csm: TBD\n")
    assert project.run("fix", "--dry-run").returncode == 1
    result = project.run("fix")
    assert (result.returncode, result.stdout) == (0, "content/handovers/acme.md: wrote UNKNOWN for \"TBD\"\n")
    again = project.run("fix")
    assert (again.returncode, again.stdout, again.stderr.split(".")[:2]) == (0, "", ["There is nothing to fix", " Left for you: 1 error, no warnings, 1 piece of advice"])
    assert (project.run("fix", "--dry-run").returncode, project.run("check").returncode) == (0, 1)


def test_a_whole_name_becomes_an_id_where_one_is_called_so(project):
    project.write("content/people.yaml", "people:\n  lauren: { name: Lauren Mitchell, role: ae }\n  alex: { name: Alex Morgan, role: csm }\n  sam: { name: Sam Lee, role: csm }\n  sam-l: { name: Sam Lee, role: se }\n")
    project.handover("acme", "## Roadblocks\n\n| Risk | Severity | Owner |\n|---|---|---|\n| A | high | @Alex Morgan |\n", fields="csm: \"alex morgan\"\nse: Sam Lee\n")
    told = project.run("check").stderr
    assert ("write the short name: csm: alex" in told, "write the short name: @alex" in told) == (True, True), told
    before = text(project)
    assert project.run("fix").stdout.splitlines() == [
        'content/handovers/acme.md: wrote "alex" for "alex morgan"',
        'content/handovers/acme.md: wrote "alex" for "Alex Morgan"',
    ]
    assert text(project) == before.replace("alex morgan", "alex").replace("Alex Morgan", "alex")


def test_a_field_comes_out_of_its_comment(project):
    file = project.handover("acme", fields="# contract-start: 2026-04-01 # when it begins\n# arr:\n# renewal-date: 2027-04-01\n")
    file.write_text(file.read_text().replace("stage: draft", "stage: in-review"))
    assert 'added the field "arr", which stood in a comment' in project.run("fix").stdout
    assert "\narr:\n" in text(project) and "\n# renewal-date: 2027-04-01\n" in text(project)
    assert project.run("fix").stdout == ""


def test_a_heading_that_may_be_the_missing_one_is_left_to_a_person(project):
    file = project.handover("acme", "## Why they purchased\n\nThey lose money. (source: call)\n")
    file.write_text(file.read_text().replace("stage: draft", "stage: in-review"))
    for arguments in ((), ("--dry-run",)):
        result = project.run("fix", *arguments)
        assert "Why they bought" not in result.stdout
        assert result.stderr.splitlines()[0] == (
            'content/handovers/acme.md:13: the section "Why they bought" was not put in, because "Why they purchased" may be it; '
            "give that heading this name, or put the section in yourself")
    assert "## Why they bought" not in text(project)


def test_what_is_silenced_or_ignored_stays(project):
    project.handover("acme", fields="csn: jordan # baton-ignore unknown-field: another tool reads it\nsegmnt: smb\n")
    project.write("content/baton.yaml", "findings: { unknown-field: ignore }\n")
    before = text(project)
    assert (project.run("fix").stdout, text(project)) == ("", before)
    project.write("content/baton.yaml", "name: Us\n")
    assert (project.run("fix").stdout, text(project)) == ("", before), "segment stands there already"


def test_what_cannot_be_read_as_a_whole_stays(project):
    file = project.handover("acme", fields="csm: TBD\n")
    file.write_text(file.read_text().replace("ae: lauren", "ae: [lauren"))
    before = file.read_bytes()
    result = project.run("fix")
    assert (result.returncode, result.stdout, file.read_bytes()) == (0, "", before)


def test_a_fix_that_would_make_an_error_is_taken_back(project):
    """A stage that is not read promises nothing; the one that was meant promises much that is not there."""
    file = project.handover("acme", fields="csm: TBD\n")
    file.write_text(file.read_text().replace("stage: draft", "stage: acceptd"))
    project.handover("other", fields="csn: nobody\nse: TBD\n")
    result = project.run("fix")
    assert result.stdout.splitlines() == [
        "content/handovers/acme.md: wrote UNKNOWN for \"TBD\"",
        "content/handovers/other.md: wrote UNKNOWN for \"TBD\"",
    ]
    assert result.stderr.splitlines()[:-1] == [
        'content/handovers/acme.md: misspelt stages were not mended, because that would lead to a new error: "accepted-by" is missing',
        'content/handovers/other.md: misspelt names were not mended, because that would lead to a new error: "nobody" is not in people.yaml',
    ]
    assert ("stage: acceptd" in text(project), "csn: nobody" in text(project, "other")) == (True, True)


def test_a_link_from_another_document_is_not_broken(project):
    project.handover("acme", "## Sucess criteria\n\nA\n")
    project.handover("other", "See [there](acme.md#sucess-criteria).\n")
    before = text(project)
    result = project.run("fix")
    assert (result.returncode, result.stdout, text(project)) == (0, "", before)
    assert "acme.md: misspelt names were not mended" in result.stderr


def test_a_name_in_brackets_answers_nothing_in_front_matter_either(project):
    """To YAML it is a list; a stage that asks for the field has no answer, before UNKNOWN stands there and after."""
    file = project.handover("acme")
    file.write_text(file.read_text().replace("segment: smb", "segment: [Segment]"))
    before = project.run("check").stderr
    assert '"segment" is required from the first draft on' in before
    assert project.run("fix").stdout == "content/handovers/acme.md: wrote UNKNOWN for \"[Segment]\"\n"
    assert '"segment" is required from the first draft on' in project.run("check").stderr


@pytest.mark.parametrize("body", [
    "```\nnever closed\n", "<!-- never closed\n", "<div>\n", "> quote\n", "- item\n", "| a |\n|---|\n| b", "[x]: https://example.com\n", "<script>\n\n",
], ids=repr)
def test_sections_behind_whatever_ends_a_document(project, body):
    """Once, or not at all where nothing can follow; and no error is new."""
    file = project.handover("acme", body)
    file.write_text(file.read_text().replace("stage: draft", "stage: in-review"))
    project.run("fix")
    once = text(project)
    assert once.count("## Roadblocks") <= 1
    result = project.run("fix")
    assert (result.stdout, text(project)) == ("", once)


def test_permissions_stay_and_links_are_not_followed(project, tmp_path):
    file = project.handover("acme", fields="csm: TBD\n")
    file.chmod(0o640)
    target = project.write("elsewhere.md", file.read_bytes())
    os.symlink(target, project.path / "content/handovers/link.md")
    assert project.run("fix").stdout == "content/handovers/acme.md: wrote UNKNOWN for \"TBD\"\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert "csm: TBD" in target.read_text()
    assert sorted(os.listdir(file.parent)) == ["acme.md", "link.md"]


def test_the_example_company_needs_none():
    result = run("fix", "--dry-run", "--today", TODAY)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "Nothing would change.\n")


def test_a_large_file_takes_seconds(project):
    rows = "".join(f"| Risk {number} | TBD | hihg |\n" for number in range(25_000))
    project.handover("acme", "## Roadblocks\n\n| Risk | Trigger | Sevrity |\n|---|---|---|\n" + rows, fields="csn: TBD\n")
    start = time.monotonic()
    result = project.run("fix", "--dry-run")
    assert result.returncode in (0, 1) and time.monotonic() - start < 20, result.stderr[-500:]

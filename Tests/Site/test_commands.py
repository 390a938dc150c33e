"""The command line: exit codes, which words go where, colours, help."""

import os
import pty
import re
import select
import subprocess

import pytest

from conftest import BATON, ROOT

BROKEN = "[gone](nothing.md)\n"
UNREADY = "stage: accepted\n"
WARNED = "[x](javascript:alert(1))\n"


def test_fine(project):
    project.handover("acme")
    for command in (["check"], ["build"]):
        result = project.run(*command)
        assert (result.returncode, result.stdout) == (0, "")


def test_what_is_broken_stops_the_build(project):
    project.handover("acme", BROKEN)
    project.handover("other")
    result = project.run("build")
    assert result.returncode == 1
    assert not (project.path / "site").exists()
    assert result.stderr.splitlines()[-2:-1] == [
        "Nothing was written, because something is broken; mend it, or use --keep-going for the rest."]


def test_keep_going_writes_what_is_not_broken(project):
    project.handover("acme", BROKEN)
    project.handover("other", "See [Acme](acme.md) and [the unreadable](unreadable.md).")
    project.write("content/handovers/unreadable.md", "---\nid: [\n---\n")
    result = project.run("build", "--keep-going")
    assert result.returncode == 1
    site = project.path / "site"
    assert sorted(str(p.relative_to(site)) for p in site.rglob("*.html")) == [
        "customers/acme/handover/index.html", "customers/acme/index.html", "customers/acme/meeting/index.html", "customers/acme/plan/index.html",
        "customers/other/handover/index.html", "customers/other/index.html", "customers/other/meeting/index.html",
        "customers/other/plan/index.html",
        "findings/broken-link/index.html", "findings/next-stage/index.html", "index.html"]
    other = (site / "customers/other/handover/index.html").read_text()
    assert '<p>See <a href="../../acme/index.html">Acme</a> and the unreadable.</p>' in other


def test_what_is_not_ready_is_written(project):
    project.handover("acme", fields="csm: TBD\n").write_text(
        (project.path / "content/handovers/acme.md").read_text().replace("stage: draft", "stage: in-review"))
    result = project.run("build")
    assert result.returncode == 1
    page = (project.path / "site/customers/acme/handover/index.html").read_text()
    assert "&quot;csm&quot; is required before a handover can be reviewed, and nothing is known yet" in page


@pytest.mark.parametrize("arguments, code", [([], 0), (["--strict"], 1)])
def test_warnings_count_with_strict(project, arguments, code):
    project.handover("acme", WARNED)
    assert project.run("check", *arguments).returncode == code
    assert project.run("build", *arguments).returncode == code
    assert (project.path / "site/index.html").exists()


@pytest.mark.parametrize("arguments", [
    ["frobnicate"], ["build", "--today", "tomorrow"], ["build", "--colour"], ["explain", "no-such-thing"],
    ["check", "content/handovers", "extra", "--out"], ["check", "/"],
])
def test_usage(project, arguments):
    project.handover("acme")
    if arguments == ["check", "/"]:
        # The whole machine holds the content folder, so that is fine; a folder beside it is not.
        project.write("beside/x.md", "")
        arguments = ["check", "beside"]
    result = project.run(*arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("Error: ")


@pytest.mark.parametrize("arguments", [
    ["build", "--content", "nowhere"], ["check", "--content", "nowhere"], ["check", "content/nothing.md"],
    ["build", "--out", "content/people.yaml"], ["build", "--out", "full"], ["build", "--templates", "nowhere"],
    ["build", "--out", "content/handovers"],
])
def test_input_and_output(project, arguments):
    project.handover("acme")
    project.write("full/precious.txt", "mine")
    result = project.run(*arguments)
    assert (result.returncode, result.stdout) == (3, "")
    assert [line for line in result.stderr.splitlines() if line.startswith("Error: cannot ")]
    assert (project.path / "full/precious.txt").read_text() == "mine"


def test_the_last_line_accounts_for_everything(project):
    project.handover("acme")
    project.handover("other", WARNED)
    line = re.compile(r"Read 2 documents, wrote 13 files, 0 unchanged, 0 removed: no errors, 1 warning, 2 pieces of advice\. \d+\.\d\d s")
    assert line.fullmatch(project.run("build").stderr.splitlines()[-1])
    (project.path / "content/handovers/other.md").unlink()
    line = re.compile(r"Read 1 document, wrote 2 files, 6 unchanged, 5 removed: no errors, no warnings, 1 piece of advice\. \d+\.\d\d s")
    assert line.fullmatch(project.run("build").stderr.splitlines()[-1])


def test_check_can_be_limited_to_paths(project):
    project.handover("acme", BROKEN)
    project.handover("other")
    assert project.run("check", "content/handovers/other.md").returncode == 0
    assert project.run("check", "content/handovers/acme.md").returncode == 1
    assert project.run("check", "content/handovers").returncode == 1


def terminal(project, *arguments, **environment):
    """What the command writes to stderr when that is a terminal."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [BATON, *arguments], cwd=project.path, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=follower,
        env={"PATH": os.environ["PATH"], **environment})
    os.close(follower)
    output = b""
    while select.select([leader], [], [], 20)[0]:
        try:
            piece = os.read(leader, 65536)
        except OSError:
            break
        if not piece:
            break
        output += piece
    process.wait(20)
    os.close(leader)
    return output.decode()


RED = "\x1b[1;31m"
WIPE = "\r\x1b[K"


def test_colours_only_on_a_terminal(project):
    project.handover("acme", BROKEN)
    assert RED in terminal(project, "check")
    assert RED in terminal(project, "check", NO_COLOR="")
    assert "\x1b[" not in terminal(project, "check", NO_COLOR="1").replace(WIPE, "")
    assert "\x1b[" not in terminal(project, "check", TERM="dumb")
    assert "\x1b[" not in project.run("check").stderr


def test_progress_only_on_a_terminal_and_wiped(project):
    project.handover("acme")
    shown = terminal(project, "build", NO_COLOR="1")
    assert shown.startswith(f"{WIPE}Reading content …{WIPE}")
    assert f"{WIPE}Writing site …{WIPE}Open site/index.html" in shown
    assert "…" not in project.run("build").stderr


def test_a_broken_template_stops_everything(project):
    project.handover("acme")
    project.write("templates/brief.mustache", "{{nothing}}")
    result = project.run("build", "--keep-going")
    assert result.returncode == 1
    assert result.stderr.splitlines()[-2] == "Nothing was written, because a template is broken; mend it first."
    assert not (project.path / "site").exists()


def test_help_and_version_are_data(project):
    for arguments in (["--help"], ["build", "--help"], ["check", "--help"], ["explain", "--help"], ["help", "build"]):
        result = project.run(*arguments)
        assert (result.returncode, result.stderr) == (0, "")
        assert "USAGE: baton" in result.stdout
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", project.run("--version").stdout)


def test_every_kind_of_finding_is_explained(project):
    listing = project.run("explain")
    ids = [line.split("  ")[0] for line in listing.stdout.splitlines()]
    assert len(ids) > 30
    assert ids == sorted(set(ids))
    for id in ids:
        result = project.run("explain", id)
        assert (result.returncode, result.stderr) == (0, "")
        assert re.match(rf"(error|warning|advice)\[{id}\]: [^\n]+\.\n\n[^\n]+\.\n\nWrong:\n\n    (?s:.+)\n\nRight:\n\n    ", result.stdout), result.stdout


def test_every_kind_in_the_sources_is_listed(project):
    listed = {line.split("  ")[0] for line in project.run("explain").stdout.splitlines()}
    written = set()
    for file in (ROOT / "Sources").rglob("*.swift"):
        written |= set(re.findall(r'FindingKind\(\s*"([a-z-]+)"', file.read_text()))
    assert written == listed


def test_nobody_reading_is_no_error(project):
    project.handover("acme", BROKEN)
    command = f"'{BATON}' check 2>&1 | true; exit ${{PIPESTATUS[0]}}"
    result = subprocess.run(["bash", "-c", command], cwd=project.path, timeout=20)
    assert result.returncode in (1, 141)


def test_schema_lists_the_kinds_and_prints_what_can_be_read_back(project):
    assert project.run("schema").stdout.splitlines() == [
        "handover       Handover       handovers/   built-in",
        "playbook       Playbook       playbooks/   built-in",
        "people         People         people.yaml  built-in",
        "configuration  Configuration  baton.yaml   built-in"]
    project.write("content/schema/handover.yaml", "kind: handover\nfields: { region: { type: text } }\n")
    project.write("content/schema/renewal.yaml", "kind: renewal\ntitle: { en: Renewal }\nfolder: renewals\n")
    result = project.run("schema")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines()[0].split("  ")[-1].strip() == "built-in, extended by content/schema/handover.yaml"
    assert result.stdout.splitlines()[2] == "renewal        Renewal        renewals/    content/schema/renewal.yaml"
    printed = project.run("schema", "handover")
    assert (printed.returncode, printed.stderr) == (0, "")
    project.write("content/schema/handover.yaml", printed.stdout)
    again = project.run("schema", "handover")
    assert (again.returncode, again.stderr, again.stdout) == (0, "", printed.stdout)


def test_schema_of_no_kind_and_schemas_with_mistakes(project):
    result = project.run("schema", "handovr")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.splitlines()[0] == 'Error: No kind of document is called "handovr". Did you mean "handover"?'
    assert project.run("schema", "--content", "nowhere").returncode == 3
    project.write("content/schema/handover.yaml", "kind: handover\nfields: { region: { type: txt } }\n")
    for arguments in (["schema"], ["schema", "handover"]):
        result = project.run(*arguments)
        assert (result.returncode, result.stdout) == (1, "")
        assert result.stderr.splitlines()[0] == 'error[invalid-schema]: "txt" is not a type'
        assert result.stderr.splitlines()[-1] == "The schemas have 1 error, no warnings, no advice. Mend them first."


@pytest.mark.parametrize("written", ["Acme", "acme.md", "content/handovers/acmee.md", "handovers/Acme.md", "ACME", "content/handovers/acme.txt"])
def test_a_file_that_is_not_read(project, written):
    """It is an error and not silence, and the one that was meant is named."""
    project.handover("acme-gmbh")
    project.handover("globex")
    (project.path / "content/handovers/acme-gmbh.md").rename(project.path / "content/handovers/acme.md")
    if written.endswith(".txt"):
        project.write(written, "x")
    for command in ("check", "read"):
        result = project.run(command, written)
        assert (result.returncode, result.stdout) == (3, "")
        assert result.stderr.splitlines()[0].startswith(f"Error: cannot read {written}: ")
        assert result.stderr.splitlines()[1:] == ["Help: did you mean content/handovers/acme.md?"]


def test_files_of_other_programs_are_told(project):
    project.handover("acme", "See [the offer](offer.docx).")
    for name in ("offer.docx", "Globex Inc.docx", "initech.txt", "umbrella.odt", "README", "photo.png"):
        project.write(f"content/handovers/{name}", "x")
    result = project.run("check")
    told = dict(re.findall(r"warning\[ignored-file\]: (.+)\n(?:.*\n){3}.*= help: (.+)", result.stderr))
    assert told == {
        '"Globex Inc.docx" is a Word file, and is not read': "save it as plain text, and call it globex-inc.md",
        '"initech.txt" is not read': "call it initech.md",
        '"umbrella.odt" is a LibreOffice file, and is not read': "save it as plain text, and call it umbrella.md"}


def test_near_misses_of_commands(project):
    result = project.run("chek")
    assert (result.returncode, result.stderr) == (2, 'Error: "chek" is not a command. Did you mean baton check?\n')
    project.handover("acme")
    result = project.run("new", "Acme GmbH")
    assert result.returncode == 2
    assert result.stderr.splitlines()[0] == 'Error: What is it? Write the kind before its name: baton new handover "Acme GmbH"'
    result = project.run("new", "handover")
    assert result.stderr.splitlines()[0] == 'Error: What is it called? Write its name behind the kind: baton new handover "Acme GmbH"'


def test_what_is_not_ready_may_be_allowed(project):
    """`--allow-unready` passes what is only not ready, and never what is broken."""
    file = project.handover("acme")
    file.write_text(file.read_text().replace("stage: draft", "stage: in-review"))
    assert project.run("check").returncode == 1
    allowed = project.run("check", "--allow-unready")
    assert allowed.returncode == 0 and "error[missing-field]" in allowed.stderr
    file.write_text(file.read_text() + BROKEN)
    assert project.run("check", "--allow-unready").returncode == 1
    assert project.run("check", "--allow-unready", "--strict").returncode == 2


def test_words_of_what_was_meant(project):
    """Dates that can be two days, a currency by its sign, details without commas."""
    project.handover("acme", "## Open items\n- [ ] Order tablets (@lauren Day 3 customer)\n", "contract-start: 1/2/2027\ncurrency: €\n")
    said = project.run("check").stderr
    assert "= help: 1 February or 2 January? write 2027-02-01 or 2027-01-02\n" in said
    assert '"€" is not three capitals, such as USD\n' in said and "= help: write three capitals: EUR\n" in said
    assert '"@lauren Day 3 customer" says several things without a comma between them\n' in said
    assert "= help: put commas between: (@lauren, Day 3, customer)\n" in said
    assert "is not in people.yaml" not in said


def test_help_can_be_copied(project):
    """People of people.yaml, the day of the run, the file itself."""
    file = project.handover("acme", fields="success-plan: { status: draft }\n")
    file.write_text(file.read_text().replace("ae: lauren\n", "").replace("close-date: 2099-04-30\n", "").replace("stage: draft", "stage: in-review"))
    said = project.run("check", "--today", "2026-11-22").stderr
    assert "such as ae: lauren\n" in said and "such as close-date: 2026-11-22\n" in said
    assert "add a line above the second --- that begins with csm:\n" in said
    assert "`baton check --for accepted handovers/acme.md` lists" in said


def test_a_row_without_its_name(project):
    file = project.handover("acme", "## Stakeholders\n| Name | Roles |\n|---|---|\n| TBD | champion |\n")
    file.write_text(file.read_text().replace("stage: draft", "stage: in-review"))
    said = project.run("check").stderr
    assert 'error[missing-answer]: "TBD" stands for the "Name" of this row, which is required before a handover can be reviewed\n' in said
    assert '= help: who? write the name instead of "TBD"\n' in said

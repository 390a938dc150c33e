"""Reports as a job asks for them: several at once, into files, into the summary of a job of GitHub Actions; how a run ends."""

import json
import os
import re
import subprocess

import pytest

from report_readers import Page

WARNED = "[x](javascript:alert(1))\n"
BROKEN = "[gone](nothing.md)\n"
MIB = 1_048_576


def test_several_at_once(project):
    project.handover("acme", BROKEN)
    result = project.run(
        "check", "--format", "sarif=report.sarif", "--format", "junit=report.xml", "--format", "gitlab", "--format", "terminal")
    assert result.returncode == 1
    assert json.loads((project.path / "report.sarif").read_text())["version"] == "2.1.0"
    assert (project.path / "report.xml").read_text().startswith("<?xml ")
    # Of what is printed, programs read stdout and people read stderr.
    assert {entry["check_name"] for entry in json.loads(result.stdout)} == {"broken-link", "next-stage"}
    assert "error[broken-link]: " in result.stderr


def test_without_terminal_people_see_the_counts(project):
    project.handover("acme", BROKEN)
    result = project.run("check", "--format", "github=annotations")
    assert result.stdout == ""
    assert re.fullmatch(r"Read 1 document: 1 error, no warnings, 1 piece of advice\. \d\.\d\d s\n", result.stderr)


@pytest.mark.parametrize("format", ["terminal", "json", "sarif", "github", "gitlab", "junit", "markdown"])
@pytest.mark.parametrize("body, arguments, code", [
    ("", [], 0), (BROKEN, [], 1), (WARNED, [], 0), (WARNED, ["--strict"], 1),
])
def test_the_exit_code_does_not_depend_on_the_format(project, format, body, arguments, code):
    project.handover("acme", body)
    for target in ["", "=report"]:
        assert project.run("check", "--format", format + target, *arguments).returncode == code


@pytest.mark.parametrize("arguments, words", [
    (["--format", "sarfi"], 'There is no format "sarfi". Did you mean "sarif"?'),
    (["--format", "junit="], "Which file? Write its name behind the equals sign: junit=report.xml"),
    (["--format", "json", "--format", "sarif"], "Write one into a file: --format sarif=report.sarif"),
    (["--format", "json=a", "--format", "sarif=a"], "Only one report can be in a. Write each into a file of its own"),
    (["--for", "accepted", "--format", "json"], "--for lists what is missing until a stage, for people, and nothing else; it does not go with --format"),
    (["--format"], "Missing value for '--format <name[=file]>'"),
])
def test_usage(project, arguments, words):
    project.handover("acme")
    result = project.run("check", *arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert words in result.stderr


@pytest.mark.parametrize("arguments", [["check", "--format", "sarif=file/below"], ["check", "--format", "sarif=folder"]])
def test_a_file_that_cannot_be_written(project, arguments):
    project.handover("acme")
    project.write("file", "")
    project.write("folder/file", "")
    result = project.run(*arguments)
    assert (result.returncode, result.stdout) == (3, "")
    assert result.stderr.startswith("Error: cannot write ")


def test_the_summary_of_a_job(project):
    project.handover("acme", BROKEN)
    summary = project.write("summary", "# Before\n")
    comment = project.run("check", "--format", "markdown").stdout
    # Only where GitHub's format is asked for.
    project.run("check", "--format", "sarif", GITHUB_STEP_SUMMARY=str(summary))
    assert summary.read_text() == "# Before\n"
    result = project.run("check", "--format", "github", GITHUB_STEP_SUMMARY=str(summary))
    assert result.returncode == 1
    assert summary.read_text() == "# Before\n\n" + comment
    # Outside of a job, or in one of something else, nothing is written; a file that is not there yet is made.
    assert project.run("check", "--format", "github", GITHUB_STEP_SUMMARY="").stdout == result.stdout
    project.run("check", "--format", "github=annotations", GITHUB_STEP_SUMMARY="new")
    assert (project.path / "new").read_text() == comment
    assert (project.path / "annotations").read_text() == result.stdout


def test_a_summary_that_cannot_be_written(project):
    project.handover("acme")
    result = project.run("check", "--format", "github", GITHUB_STEP_SUMMARY="no/such/folder")
    assert result.returncode == 3
    assert "Error: cannot write no/such/folder: No such file or directory\n" in result.stderr


@pytest.mark.parametrize("used, is_written", [(0, True), (MIB - 3000, True), (MIB - 100, False), (2 * MIB, False)])
def test_a_summary_has_room_for_one_mebibyte(project, used, is_written):
    project.handover("acme", "".join(f"[x](no-{n}.md)\n\n" for n in range(90)))
    summary = project.write("summary", "x" * used)
    result = project.run("check", "--format", "github", GITHUB_STEP_SUMMARY=str(summary))
    assert result.returncode == 1
    added = summary.read_text()[used:]
    assert (added != "") == is_written
    assert used > MIB or used + len(added.encode()) <= MIB
    left_out = "The summary of this job has no room left, so that the report is not in it.\n"
    assert (left_out in result.stderr) != is_written
    if used and is_written:
        # It says itself what is not in it.
        [more] = re.findall(r"(?m)^(\d+) more things do not fit in here\. `baton check` prints everything\.$", added)
        assert Page(added).items + int(more) == lists(project)
    elif is_written:
        assert "more" not in added and Page(added).items == lists(project)


def lists(project):
    """How much a whole report of the project's only customer lists: what the gate lacks, and all but the advice for it."""
    report = json.loads(project.run("check", "--format", "json").stdout)
    [customer] = report["customers"]
    told = {lack["message"] for lack in customer["nextGate"]["lacks"]}
    others = [f for f in report["findings"] if f["kind"] != "next-stage" and f["message"] not in told]
    return len(customer["nextGate"]["lacks"]) + len(others)


def test_a_comment_is_short_however_much_is_found(project):
    for n in range(60):
        project.handover(f"c{n}", "".join(f"[x](no-{n}-{m}.md)\n\n" for m in range(30)), customer=f"Customer {n}")
    text = project.run("check", "--format", "markdown").stdout
    assert 50_000 < len(text.encode()) <= 60_000
    assert text.splitlines()[0] == "**Baton found 1800 errors and 60 pieces of advice in 60 documents.**"
    report = json.loads(project.run("check", "--format", "json").stdout)
    total = sum(30 + len(customer["nextGate"]["lacks"]) for customer in report["customers"])
    cut = [int(n) for n in re.findall(r"(?m)^- and (\d+) more$", text)]
    [more] = map(int, re.findall(r"(?m)^(\d+) more things do not fit in here\.", text))
    assert Page(text).items - len(cut) + sum(cut) + more == total


def test_paths_are_those_of_the_repository(project):
    project.handover("acme", BROKEN)
    os.rename(project.path / "content", project.path / "inner")
    (project.path / "deep/folder").mkdir(parents=True)
    (project.path / "deep/folder/content").symlink_to("../../inner")
    subprocess.run(["git", "init", "--quiet", project.path], check=True)
    for content, cwd in [("inner", "."), ("../inner", "deep"), ("content", "deep/folder"), (project.path / "inner", ".")]:
        result = project.run("check", "--content", project.path / cwd / content, "--format", "json")
        assert {f["place"]["path"] for f in json.loads(result.stdout)["findings"]} == {"inner/handovers/acme.md"}


def test_two_names_that_look_the_same_are_two_files(project):
    project.handover("composed", BROKEN, customer="One")
    project.handover("decomposed", BROKEN, customer="Two")
    for name, path in [("composed", "\u00e9"), ("decomposed", "e\u0301")]:
        os.rename(project.path / f"content/handovers/{name}.md", project.path / f"content/handovers/{path}.md")
    junit = project.run("check", "--format", "junit").stdout
    assert [junit.count(f'<testsuite name="content/handovers/{path}.md"') for path in ["\u00e9", "e\u0301"]] == [1, 1]
    assert project.run("check", "--format", "markdown").stdout.count("### ") == 2
    gitlab = json.loads(project.run("check", "--format", "gitlab").stdout)
    assert len({entry["fingerprint"] for entry in gitlab}) == len(gitlab) == 4

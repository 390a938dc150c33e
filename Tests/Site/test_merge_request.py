"""A merge request as CI sees it: three commits by two authors, told in each format, with its comparison and its exit codes."""

import json
import xml.etree.ElementTree

import pytest

from conftest import TODAY
from handover_text import CONTENT
from report_readers import commands
from repository import Repository

APEX, NEW = "content/handovers/apex.md", "content/handovers/aldgate-linen.md"
FORMATS = ["json", "sarif", "github", "gitlab", "junit", "markdown"]
DRAFT = """\
---
type: handover
id: aldgate-linen
customer: Aldgate Linen
segment: smb
ae: laurn
close-date: 2026-05-29
close-state: expected
stage: draft
---
# Aldgate Linen

## Why they bought

> "Every hotel calls at six to ask where the towels are." (source: call, 24 March)
"""


@pytest.fixture(scope="module")
def request_(tmp_path_factory):
    """`main` with an old debt, and a branch: Lauren mends Apex and drops its CSM by mistake, Sam begins a handover, Lauren moves a day."""
    company = Repository(tmp_path_factory.mktemp("company"), CONTENT)
    company.replace(APEX, "accepted-on: 2026-03-31\n", "accepted-on:\n")
    company.replace("content/handovers/castellan-lifts.md", "csm: nora\n", "csm: norra\n")
    company.commit("Where we are")
    company.git("switch", "--quiet", "--create", "april")
    company.replace(APEX, "accepted-on:\n", "accepted-on: 2026-03-31\n")
    company.replace(APEX, "ae: lauren\n", "ae: lauren\nmood: good\n")
    company.commit("Jordan has accepted Apex", by="lauren", on="2026-03-31")
    company.file(NEW).write_text(DRAFT, encoding="utf-8")
    company.commit("Aldgate Linen, first draft", by="sam", on="2026-03-31")
    company.replace(APEX, "(Derek Huang, 2026-04-14)", "(Derek Huang, 2026-04-28)")
    company.commit("Derek needs two more weeks", by="lauren", on="2026-04-01")
    return company


@pytest.fixture(scope="module")
def check(request_):
    result = request_.run("check", "--today", TODAY, "--since", "main", *[f"--format={name}=../{name}.out" for name in FORMATS])
    return result, {name: (request_.path.parent / f"{name}.out").read_text(encoding="utf-8") for name in FORMATS}


WRONG = {("unknown-field", APEX, 8), ("unknown-person", NEW, 6), ("next-stage", NEW, 9)}


def test_exit_code_and_what_people_read(check):
    result, _ = check
    assert result.returncode == 1
    assert "1 error, 1 warning, 1 piece of advice" in result.stderr


def test_json(check):
    report = json.loads(check[1]["json"])
    assert {(each["kind"], each["place"]["path"], each["place"]["start"]["line"]) for each in report["findings"]} == WRONG
    assert report["documents"] == [NEW, APEX]
    apex = next(each for each in report["customers"] if each["id"] == "apex")
    assert apex["improvements"][0] == 'nothing is missing for "accepted" any more'
    assert {each["path"] for each in report["since"]["mended"]} == {APEX}


def test_sarif(check):
    [run] = json.loads(check[1]["sarif"])["runs"]
    places = [(each["ruleId"], each["locations"][0]["physicalLocation"]) for each in run["results"]]
    assert {(rule, place["artifactLocation"]["uri"], place["region"]["startLine"]) for rule, place in places} == WRONG


def test_github(check):
    told = [each for each in commands(check[1]["github"]) if "file" in each.properties]
    assert {(each.properties["file"], int(each.properties["line"])) for each in told} == {place[1:] for place in WRONG}
    assert sorted(each.name for each in told) == ["error", "notice", "warning"]


def test_gitlab(check):
    told = {(each["check_name"], each["location"]["path"], each["location"]["lines"]["begin"]) for each in json.loads(check[1]["gitlab"])}
    assert told == WRONG


def test_junit(check):
    suites = xml.etree.ElementTree.fromstring(check[1]["junit"])
    failed = {case.get("classname") or suite.get("name") for suite in suites.iter("testsuite") for case in suite.iter("testcase") if case.find("failure") is not None}
    assert len(failed) == 1


def test_markdown_says_what_got_better(check):
    text = check[1]["markdown"]
    assert text.startswith("**Baton found 1 error, 1 warning and 1 piece of advice in 2 documents.**\n")
    assert '- [x] nothing is missing for "accepted" any more\n' in text
    assert "### Aldgate Linen: draft, lacks" in text and "### Apex Logistics: accepted, lacks" in text
    assert "Castellan" not in text


def test_the_summary_of_the_job(request_):
    summary = request_.path.parent / "summary.md"
    result = request_.run("check", "--today", TODAY, "--since", "main", "--format", "github", GITHUB_STEP_SUMMARY=str(summary))
    assert result.returncode == 1
    assert "Better than at `main`" in summary.read_text(encoding="utf-8")


def test_old_debt_is_there_without_since_and_left_out_with_a_baseline(request_, tmp_path):
    whole = request_.run("check", "--today", TODAY)
    assert 'error[unknown-person]: "norra" is not in people.yaml' in whole.stderr
    known = tmp_path / "known.json"
    request_.git("switch", "--quiet", "main")
    assert request_.run("check", "--today", TODAY, "--write-baseline", known).returncode == 0
    request_.git("switch", "--quiet", "april")
    result = request_.run("check", "--today", TODAY, "--baseline", known)
    assert result.returncode == 1
    assert "1 error, 1 warning, 1 piece of advice" in result.stderr
    request_.replace(NEW, "ae: laurn\n", "ae: lauren\n")
    assert request_.run("check", "--today", TODAY, "--baseline", known).returncode == 0
    assert request_.run("check", "--today", TODAY, "--baseline", known, "--strict").returncode == 1
    assert request_.run("check", "--today", TODAY, "--since", "main").returncode == 0
    request_.git("checkout", "--quiet", "--", "content")


def test_diff(request_):
    result = request_.run("diff", "--today", TODAY, "main..april", "--format", "markdown")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines()[0] == "**2 handovers changed between main and april.**"
    assert f"### Apex Logistics ({APEX})\n" in result.stdout
    assert '- "Send the receiving hours of the 61 stores" moved from 14 to 28 April 2026\n' in result.stdout
    assert '- gate 2, into "accepted", passes now\n' in result.stdout
    assert f"### New: Aldgate Linen ({NEW}), stage draft\n" in result.stdout

"""`baton diff`: what changed in the handovers, in the words of the domain."""

import json

import pytest

from conftest import TODAY
from handover_text import CONTENT
from repository import Repository

APEX = "content/handovers/apex.md"


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    repository = Repository(tmp_path_factory.mktemp("company"), CONTENT)
    repository.commit("All handovers")
    repository.git("tag", "v1")
    repository.replace(APEX, "Derek Huang, 2026-04-14)", "Derek Huang, 2026-04-28)")
    repository.replace(APEX, "telephones | Derek Huang |", "telephones | Derek Huang |\n| A strike at the port | high | | we plan around it | @jordan |")
    repository.replace(APEX, "| Tulsa keeps its spreadsheet beside the tool | medium |", "| Tulsa keeps its spreadsheet beside the tool | high |")
    repository.commit("What Derek said", by="lauren")
    repository.file("content/handovers/nordhavn-dairies.md").rename(repository.file("content/handovers/nordhavn.md"))
    repository.commit("A shorter name")
    repository.git("tag", "v2")
    return repository


def diff(company, *arguments):
    result = company.run("diff", "--today", TODAY, *arguments)
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout


WORDS = f"""\
Apex Logistics ({APEX})
  risk "A strike at the port" raised
  risk "Tulsa keeps its spreadsheet beside the tool" raised to high
  "Send the receiving hours of the 61 stores" moved from 14 to 28 April 2026
"""


def test_words(company):
    lines = diff(company, "v1").splitlines()
    assert lines[0] == WORDS.splitlines()[0]
    assert sorted(lines[1:]) == sorted(WORDS.splitlines()[1:])


@pytest.mark.parametrize("arguments", [["v1", "v2"], ["v1..v2"], ["v1.."], ["HEAD~2", "main"]])
def test_two_revisions(company, arguments):
    assert diff(company, *arguments) == diff(company, "v1")


def test_the_other_way_round(company):
    assert 'risk "A strike at the port" taken out' in diff(company, "v2", "v1")
    assert "moved from 28 to 14 April 2026" in diff(company, "v2", "v1")


def test_a_file_with_another_name_is_the_same_handover(company):
    assert diff(company, "HEAD~1", "HEAD") == "No handover changed between HEAD~1 and HEAD\n"


def test_json(company):
    report = json.loads(diff(company, "v1", "--format", "json"))
    assert (report["format"], report["version"], report["from"], "to" in report) == ("baton-diff", 1, "v1", False)
    [apex] = report["handovers"]
    assert (apex["customer"], apex["id"], apex["path"], apex["state"], apex["gates"]) == ("Apex Logistics", "apex", APEX, "changed", [])
    moved = {"words": '"Send the receiving hours of the 61 stores" moved from 14 to 28 April 2026', "before": "2026-04-14", "after": "2026-04-28"}
    assert moved in apex["changes"]


def test_new_gone_and_gates(tmp_path):
    company = Repository(tmp_path / "company", CONTENT)
    company.commit("All handovers")
    company.file("content/handovers/quillon-telecom.md").unlink()
    new = company.file(APEX).read_text(encoding="utf-8").replace("id: apex", "id: zenith").replace("customer: Apex Logistics", "customer: Zenith")
    company.file("content/handovers/zenith.md").write_text(new, encoding="utf-8")
    lines = diff(company, "HEAD").splitlines()
    assert "New: Zenith (content/handovers/zenith.md), stage accepted" in lines
    assert any(line.startswith("Taken out: Quillon") for line in lines)


def test_a_gate_that_passes_now(tmp_path):
    company = Repository(tmp_path / "company", CONTENT)
    text = company.file(APEX).read_text(encoding="utf-8")
    company.file(APEX).write_text(text.replace("accepted-on: ", "accepted: "), encoding="utf-8")
    company.commit("Not accepted")
    company.file(APEX).write_text(text, encoding="utf-8")
    assert '  gate 2, into "accepted", passes now' in diff(company, "HEAD").splitlines()


def test_no_revision(company):
    result = company.run("diff", "nowhere")
    assert (result.returncode, result.stdout) == (3, "")
    assert 'the repository has no revision "nowhere"' in result.stderr

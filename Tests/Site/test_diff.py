"""`baton diff`: what changed in the handovers, in the words of the domain."""

import json

import jsonschema
import pytest

from conftest import TODAY, run
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


def strict(schema):
    """The schema, knowing no names but its own: what is printed and not described is found."""
    if isinstance(schema, dict):
        schema = {name: strict(value) for name, value in schema.items()}
        return schema | {"additionalProperties": False} if "properties" in schema else schema
    return schema


def of_schema(text):
    schema = json.loads(run("diff", "--json-schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    report = json.loads(text)
    jsonschema.Draft202012Validator(strict(schema)).validate(report)
    return report


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


@pytest.mark.parametrize("arguments", [["v1", "v2"], ["v1..v2"], ["v1.."], ["v1..."], ["v1...v2"], ["HEAD~2", "main"]])
def test_two_revisions(company, arguments):
    assert diff(company, *arguments) == diff(company, "v1")


def test_the_other_way_round(company):
    assert 'risk "A strike at the port" taken out' in diff(company, "v2", "v1")
    assert "moved from 28 to 14 April 2026" in diff(company, "v2", "v1")


def test_a_file_with_another_name_is_the_same_handover(company):
    assert diff(company, "HEAD~1", "HEAD") == "No handover changed between HEAD~1 and HEAD\n"


def test_json(company):
    report = of_schema(diff(company, "v1", "--format", "json"))
    assert (report["format"], report["version"], report["from"], "to" in report) == ("baton-diff", 1, "v1", False)
    assert report["base"] == company.git("rev-parse", "v1").strip()
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


@pytest.fixture
def own(tmp_path):
    repository = Repository(tmp_path / "own", CONTENT)
    repository.commit("All handovers")
    return repository


def test_what_cannot_be_read_now_is_not_taken_out(own):
    own.replace(APEX, "customer: Apex Logistics\n", "customer: Apex Logistics\ntags: [a\n")
    result = own.run("diff", "--today", TODAY, "HEAD")
    [line] = result.stdout.splitlines()
    problem = line.removeprefix(f"Cannot be read now: Apex Logistics ({APEX}, line ").removesuffix(")")
    number, _, words = problem.partition(": ")
    assert (result.returncode, result.stderr, number.isdigit(), words != "") == (1, "", True, True), line
    markdown = own.run("diff", "--today", TODAY, "HEAD", "--format", "markdown").stdout
    assert "### Cannot be read now: Apex Logistics (" in markdown
    [apex] = of_schema(own.run("diff", "--today", TODAY, "HEAD", "--format", "json").stdout)["handovers"]
    assert (apex["customer"], apex["id"], apex["path"], apex["state"]) == ("Apex Logistics", "apex", APEX, "unreadable")
    assert apex["problem"] == {"line": int(number), "message": words}
    # Mended, and compared with the commit in which it could not be read.
    own.commit("A bracket is left open")
    assert diff(own, "HEAD") == "No handover changed since HEAD\n"
    own.replace(APEX, "tags: [a\n", "")
    assert diff(own, "HEAD") == f"Can be read again: Apex Logistics ({APEX}), stage accepted\n"
    [apex] = of_schema(diff(own, "HEAD", "--format", "json"))["handovers"]
    assert apex["state"] == "readable"


def test_what_cannot_be_read_may_have_another_name_or_be_new_or_gone(own):
    own.file("content/handovers/new.md").write_text("---\ncustomer: Nova\ntags: [a\n---\n", encoding="utf-8")
    lines = own.run("diff", "--today", TODAY, "HEAD").stdout.splitlines()
    assert len(lines) == 1 and lines[0].startswith("Cannot be read now: ") and "content/handovers/new.md, line " in lines[0]
    own.commit("New")
    own.file("content/handovers/new.md").unlink()
    assert diff(own, "HEAD").startswith("Taken out: ")


def test_a_branch_is_not_told_what_main_did(own):
    own.git("switch", "--quiet", "--create", "ours")
    own.replace(APEX, "Derek Huang, 2026-04-14)", "Derek Huang, 2026-04-28)")
    own.commit("Ours", by="lauren")
    own.git("switch", "--quiet", "main")
    own.file("content/handovers/quillon-telecom.md").unlink()
    own.commit("Theirs")
    own.git("switch", "--quiet", "ours")
    ours = f'{{}}{APEX})\n  "Send the receiving hours of the 61 stores" moved from 14 to 28 April 2026\n'
    apex = "Apex Logistics ("
    assert diff(own, "main") == ours.format("Changed since this branch left main:\n\n" + apex)
    assert diff(own, "main...ours") == ours.format("Changed since ours left main:\n\n" + apex)
    assert diff(own, "main...") == diff(own, "main")
    base = own.git("merge-base", "main", "ours").strip()
    assert of_schema(diff(own, "main", "--format", "json"))["base"] == base
    assert "**1 handover changed since this branch left main.**" in diff(own, "main", "--format", "markdown")
    # The two themselves, told backwards where somebody asks for that.
    for two in (["main", "ours"], ["main..ours"], ["main.."]):
        assert "New: Quillon" in diff(own, *two), two
    assert diff(own, "..main").startswith("Apex") and diff(own, "HEAD", "main") == diff(own, "..main")


def test_revisions_without_a_common_commit(own):
    own.git("switch", "--quiet", "--orphan", "elsewhere")
    own.file("README").write_text("Another beginning")
    own.commit("Another beginning")
    own.git("switch", "--quiet", "main")
    for arguments in (["elsewhere"], ["elsewhere...main"]):
        result = own.run("diff", *arguments)
        assert (result.returncode, result.stdout) == (3, "")
        assert '"elsewhere" and what it is compared with have no common commit' in result.stderr
    assert "New: Apex" in diff(own, "elsewhere", "main")


def test_paths_limit_it(own):
    own.replace(APEX, "Derek Huang, 2026-04-14)", "Derek Huang, 2026-04-28)")
    own.file("content/handovers/quillon-telecom.md").unlink()
    own.file("content/handovers/nordhavn-dairies.md").rename(own.file("content/handovers/nordhavn.md"))
    own.replace("content/handovers/nordhavn.md", "customer: Nordhavn Dairies", "customer: Nordhavn")
    first = lambda *paths: [line.split(" (")[0] for line in diff(own, "HEAD", "--", *paths).splitlines() if not line.startswith(" ") and line]
    assert first() == ["Apex Logistics", "Nordhavn", "Taken out: Quillon Telecom"]
    assert first(APEX) == first("handovers/apex.md") == ["Apex Logistics"]
    assert first("content/handovers") == first("content") == first()
    assert first("content/handovers/quillon-telecom.md") == ["Taken out: Quillon Telecom"]
    assert first("content/handovers/nordhavn-dairies.md") == first("content/handovers/nordhavn.md") == ["Nordhavn"]
    assert diff(own, "HEAD", "HEAD", "--", APEX) == "No handover changed between HEAD and HEAD\n"
    result = own.run("diff", "HEAD", "--", "content/handovers/nowhere.md")
    assert (result.returncode, result.stdout, "there is no such file" in result.stderr) == (3, "", True)
    result = own.run("diff", "HEAD", APEX)
    assert (result.returncode, result.stdout) == (3, "")
    assert result.stderr == f"Error: {APEX} is a file and no revision; files stand behind --: baton diff HEAD -- {APEX}\n"
    result = own.run("diff", "HEAD~1..HEAD", APEX)
    assert (result.returncode, f"baton diff HEAD~1..HEAD -- {APEX}" in result.stderr) == (2, True)
    assert own.run("diff").returncode == 2


def test_several_forms_at_once(company, tmp_path):
    file = tmp_path / "diff.json"
    markdown = diff(company, "v1", "--format", f"json={file}", "--format", "markdown")
    assert file.read_text(encoding="utf-8") == diff(company, "v1", "--format", "json")
    assert markdown == diff(company, "v1", "--format", "markdown") != ""
    assert diff(company, "v1", "--format", f"json={file}") == ""
    for wrong in (["json", "markdown"], ["jsn"], ["json="], [f"json={file}", f"markdown={file}"]):
        result = company.run("diff", "v1", *(word for form in wrong for word in ("--format", form)))
        assert (result.returncode, result.stdout) == (2, ""), wrong


def test_a_long_list_is_cut_by_entry(own):
    text = own.file(APEX).read_text(encoding="utf-8")
    rows = "".join(f"| Risk {number} {'that is told at length ' * 20}| high | | we plan around it | @jordan |\n" for number in range(149))
    mark = "telephones | Derek Huang |\n"
    assert text.count(mark) == 1
    place = text.index("| Tulsa keeps its spreadsheet beside the tool")
    own.file(APEX).write_text(text[:place] + rows + text[place:], encoding="utf-8")
    markdown = diff(own, "HEAD", "--format", "markdown")
    told = markdown.count("\n- risk ")
    assert 50 < told < 149 and 55_000 < len(markdown.encode()) <= 60_000
    assert markdown.endswith(f"\n{149 - told} more things do not fit in here. `baton diff` prints everything.\n")


def test_a_german_risk_is_lowered(project):
    repository = Repository(project.path)
    body = "## Risiken\n\n| Risiko | Schwere |\n|---|---|\n| Der Hafen streikt | {} |\n"
    project.handover("acme", body.format("hoch"))
    repository.commit("Hoch")
    project.handover("acme", body.format("niedrig"))
    assert repository.run("diff", "HEAD").stdout.splitlines()[1:] == ['  risk "Der Hafen streikt" lowered to low']

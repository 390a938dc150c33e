"""`baton check --since`: what changed, and what depends on it."""

import json
import re

import pytest

from conftest import TODAY
from handover_text import CONTENT
from repository import Repository

FINDING = re.compile(r"(?m)^(?:error|warning|advice)\[([a-z-]+)\].*\n +┌─ content/([^:]+):")


@pytest.fixture
def company(tmp_path):
    repository = Repository(tmp_path / "company", CONTENT)
    repository.commit("All handovers")
    return repository


def found(repository, revision, *arguments):
    result = repository.run("check", "--today", TODAY, "--since", revision, *arguments)
    assert result.returncode in (0, 1), result.stderr
    return sorted(FINDING.findall(result.stderr))


def test_nothing_changed_nothing_told(company):
    assert found(company, "HEAD") == []


def test_a_document_that_changed_is_told_with_all_that_is_wrong(company):
    before = found(company, "HEAD")
    company.replace("content/handovers/apex.md", "csm: jordan\n", "csm: jordn\n")
    company.commit("Another CSM")
    assert ("unknown-person", "handovers/apex.md") in found(company, "HEAD~1")
    assert found(company, "HEAD") == before == []


def test_what_depends_on_it_is_told_too(company):
    """Somebody leaves people.yaml: each document that names them is told, and what was found before is not."""
    company.replace("content/people.yaml", "\n  jordan:", "\n  jordan-r:")
    kinds = {kind for kind, _ in found(company, "HEAD")}
    assert "unknown-person" in kinds
    files = {file for kind, file in found(company, "HEAD") if kind == "unknown-person"}
    assert "handovers/apex.md" in files and len(files) >= 2
    everything = company.run("check", "--today", TODAY).stderr
    old = {file for _, file in FINDING.findall(company.run("check", "--today", TODAY).stderr)} - files
    assert old, everything
    assert not old & {file for _, file in found(company, "HEAD")}


def test_what_happened_on_main_meanwhile_is_not_ours(company):
    company.git("switch", "--quiet", "--create", "ours")
    company.replace("content/handovers/apex.md", "csm: jordan\n", "csm: jordn\n")
    company.commit("Ours", by="lauren")
    company.git("switch", "--quiet", "main")
    (company.file("content/handovers/nordhavn-dairies.md")).unlink()
    company.commit("Theirs")
    company.git("switch", "--quiet", "ours")
    assert {file for _, file in found(company, "main")} == {"handovers/apex.md"}


@pytest.mark.parametrize("revision", ["nowhere", "--output=owned", "-h", "HEAD^{tree}", "HEAD:content", "HEAD..HEAD"])
def test_what_is_no_revision(company, revision):
    result = company.run("check", "--since=" + revision)
    assert result.returncode == 3
    assert f"the repository has no revision \"{revision}\"" in result.stderr
    assert not company.file("owned").exists()


def test_without_a_repository(project):
    project.handover("acme")
    result = project.run("check", "--since", "HEAD")
    assert result.returncode == 3
    assert "the content folder is in no git repository" in result.stderr


def test_in_a_shallow_clone_it_says_how_to_get_the_rest(company, tmp_path):
    company.replace("content/handovers/apex.md", "csm: jordan\n", "csm: jordn\n")
    company.commit("Another CSM")
    company.git("clone", "--quiet", "--depth=1", "--no-local", company.path.as_uri(), str(tmp_path / "shallow"))
    shallow = Repository(tmp_path / "shallow")
    result = shallow.run("check", "--since", "HEAD~1")
    assert result.returncode == 3
    assert "fetch-depth: 0 in GitHub" in result.stderr


ODD = {
    "content/old.MD": "# Old\n", "content/people.yml": "people: {}\n", "content/strays/note.md": "# Stray\n",
    "content/handovers/README.txt": "Read me\n", "content/folder.md/inner.txt": "x\n", "content/tab\tname.txt": "x\n",
}


def test_what_nobody_touched_is_not_told_wherever_it_is(company):
    """Files under wrong names, links, folders called like files, and templates: told when they are new, and not again."""
    for name, text in ODD.items():
        company.file(name).parent.mkdir(parents=True, exist_ok=True)
        company.file(name).write_text(text, encoding="utf-8")
    company.file("content/link.md").symlink_to("handovers/apex.md")
    company.file("content/handovers/everything").symlink_to("..")
    company.file("templates").mkdir()
    company.file("templates/brief.mustache").write_text("{{nobody-knows-this}}\n", encoding="utf-8")
    told = company.run("check", "--today", TODAY, "--since", "HEAD").stderr
    for name in ["old.MD", "people.yml", "strays/note.md", "folder.md", "tab", "link.md", "handovers/everything"]:
        assert re.search(r"(?m)^warning\[ignored-file\].*\n +┌─ content/" + re.escape(name), told), (name, told)
    assert "┌─ templates/brief.mustache:1:" in told
    company.commit("Odd things")
    result = company.run("check", "--today", TODAY, "--since", "HEAD")
    assert result.returncode == 0
    assert "no errors, no warnings, no advice" in result.stderr
    company.replace("templates/brief.mustache", "nobody-knows-this", "nobody-knows-that")
    told = company.run("check", "--today", TODAY, "--since", "HEAD").stderr
    assert told.count("┌─ ") == 1 and "nobody-knows-that" in told


def test_templates_of_which_nothing_is_known_are_told(company, tmp_path):
    (tmp_path / "looks").mkdir()
    (tmp_path / "looks/brief.mustache").write_text("{{nobody-knows-this}}\n", encoding="utf-8")
    told = company.run("check", "--today", TODAY, "--since", "HEAD", "--templates", str(tmp_path / "looks")).stderr
    assert told.count("┌─ ") == 1 and "nobody-knows-this" in told


def test_an_empty_content_folder_is_told_once(company):
    company.git("rm", "-r", "--quiet", "content")
    company.file("content/handovers").mkdir(parents=True)
    company.file("content/people.yaml").write_text("people: {}\n", encoding="utf-8")
    assert "error[nothing-to-read]" in company.run("check", "--today", TODAY, "--since", "HEAD").stderr
    company.commit("Nothing")
    assert "error[nothing-to-read]" not in company.run("check", "--today", TODAY, "--since", "HEAD").stderr


def test_a_handover_that_is_only_renamed_is_no_news(company):
    old = {kind for kind, file in FINDING.findall(company.run("check", "--today", TODAY).stderr) if file == "handovers/kestrel-waste.md"}
    assert old
    company.file("content/handovers/uk").mkdir()
    company.git("mv", "content/handovers/kestrel-waste.md", "content/handovers/uk/kestrel.md")
    # Links within it are told as broken, as they are; nothing else.
    assert {kind for kind, _ in found(company, "HEAD")} <= {"broken-link"}
    assert not [file for kind, file in found(company, "HEAD") if kind in old]
    company.commit("Moved")
    # With one word changed it is told with all that is wrong.
    company.git("mv", "content/handovers/uk/kestrel.md", "content/handovers/kestrel.md")
    company.replace("content/handovers/kestrel.md", "stage: returned\n", "stage: returned\n# A word\n")
    assert {kind for kind, file in found(company, "HEAD") if file == "handovers/kestrel.md"} >= old


def test_a_copy_is_news_and_its_original_is_not(company):
    text = company.file("content/handovers/kestrel-waste.md").read_text(encoding="utf-8")
    company.file("content/handovers/kestrel-north.md").write_text(text.replace("\nid: kestrel-waste\n", "\nid: kestrel-north\n"), encoding="utf-8")
    assert {file for _, file in found(company, "HEAD")} == {"handovers/kestrel-north.md"}


def test_what_is_mended_in_other_files_is_not_told_of_one_path(company):
    company.replace("content/handovers/apex.md", "csm: jordan\n", "csm: jordn\n")
    company.replace("content/handovers/castellan-lifts.md", "csm: nora\n", "csm: norra\n")
    company.commit("Two slips")
    company.replace("content/handovers/apex.md", "csm: jordn\n", "csm: jordan\n")
    company.replace("content/handovers/castellan-lifts.md", "csm: norra\n", "csm: nora\n")
    company.git("mv", "content/handovers/castellan-lifts.md", "content/handovers/castellan.md")

    def mended(*paths):
        text = company.run("check", "--today", TODAY, "--since", "HEAD", "--format", "json", *paths).stdout
        return {each["path"] for each in json.loads(text)["since"]["mended"] if each["kind"] == "unknown-person"}

    assert mended() == {"content/handovers/apex.md", "content/handovers/castellan-lifts.md"}
    assert mended("content/handovers/apex.md") == {"content/handovers/apex.md"}
    # It was there under another name.
    assert mended("content/handovers/castellan.md") == {"content/handovers/castellan-lifts.md"}


def test_it_is_said_what_is_left_aside(company):
    everything = json.loads(company.run("check", "--today", TODAY, "--format", "json").stdout)["findings"]
    result = company.run("check", "--today", TODAY, "--since", "HEAD", "--format", "json", "--format", "markdown=report.md")
    assert json.loads(result.stdout)["since"]["aside"] == len(everything) > 1
    assert f"; {len(everything)} that were there at HEAD left aside. " in result.stderr
    report = company.file("report.md").read_text(encoding="utf-8")
    assert f"\n\nNot told: {len(everything)} that were there at `HEAD` already.\n" in report


def test_without_a_common_commit(company, tmp_path):
    start = "Error: cannot compare with main: \"main\" and what it is compared with have no common commit; "
    company.git("switch", "--quiet", "--orphan", "alone")
    unborn = company.run("check", "--since", "main")
    assert (unborn.returncode, unborn.stdout) == (3, "") and "Error: " in unborn.stderr
    company.file("content/handovers").mkdir(parents=True, exist_ok=True)
    company.file("content/people.yaml").write_text("people: {}\n", encoding="utf-8")
    assert company.run("check", "--since", "main").stderr.startswith(start)
    company.commit("Another beginning")
    result = company.run("check", "--since", "main")
    assert (result.returncode, result.stderr) == (3, start + "name a revision from which both came, such as HEAD~1\n")


def test_in_a_shallow_clone_without_a_common_commit(company, tmp_path):
    company.git("switch", "--quiet", "--create", "ours")
    company.replace("content/handovers/apex.md", "csm: jordan\n", "csm: jordn\n")
    company.commit("Ours")
    company.git("switch", "--quiet", "main")
    company.file("content/handovers/nordhavn-dairies.md").unlink()
    company.commit("Theirs")
    company.git("clone", "--quiet", "--depth=1", "--no-local", "--no-single-branch", "--branch=ours", company.path.as_uri(), str(tmp_path / "shallow"))
    result = Repository(tmp_path / "shallow").run("check", "--since", "origin/main")
    assert result.returncode == 3
    assert result.stderr == (
        "Error: cannot compare with origin/main: \"origin/main\" and what it is compared with have no common commit here; fetch all of it: "
        "fetch-depth: 0 in GitHub, GIT_DEPTH: 0 in GitLab, git fetch --unshallow here\n")


@pytest.mark.parametrize("option", ["--since", "--baseline", "--write-baseline"])
def test_an_empty_variable(company, option):
    result = company.run("check", option, "")
    assert (result.returncode, result.stderr.splitlines()[0]) == (2, f"Error: {option} is empty; is the variable set?")

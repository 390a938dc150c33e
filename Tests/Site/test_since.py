"""`baton check --since`: what changed, and what depends on it."""

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

"""Where nobody can know what must not leave, nobody gets anything: the settings, another handover, a sum that could not be read."""

import re

import pytest

from conftest import run
from share_projects import TODAY, project
from share_site import write

SETTINGS = "name: Fieldnote\ntimezone: Europe/Berlin\n"
OTHER = "---\ntype: handover\nid: other\ncustomer: Nordhavn Dairies\nstage: draft\n---\n\n# Nordhavn Dairies\n"


def share(folder, files, id="acme"):
    write(folder, files)
    return run("share", id, "--today", TODAY, cwd=folder)


def doubts(result):
    return re.findall(r"(?m)^error\[secrets-in-doubt\]: (.*)$", result.stderr)


def refused(result, *messages):
    assert (result.returncode, result.stdout) == (1, ""), result.stderr
    assert doubts(result) == list(messages)


SETTINGS_IN_DOUBT = {
    "a bracket that is not closed": ("competitors: [RouteMaster\n", "baton.yaml"),
    "a character that YAML does not know": ("competitors: [Route\0Master]\n", "baton.yaml"),
    "the same setting twice": ("competitors: [RouteMaster]\ncompetitors: [SpeedRoute]\n", "baton.yaml"),
    "a name with a key": ("competitors: [{name: RouteMaster}]\n", "\"competitors\""),
    "a map of names": ("competitors: {first: RouteMaster}\n", "\"competitors\""),
    "a misspelt setting": ("competitor: [RouteMaster]\n", "\"competitors\""),
    "a misspelt setting beside the right one": ("competitors: [RouteMaster]\ncompetitor: [SpeedRoute]\n", "\"competitors\""),
    "a setting within another": ("timing:\n  kickoff-within: 14\n  competitors: [RouteMaster]\n", "\"competitors\""),
    "a name that waits to be filled in": ("competitors: [TBD]\n", "\"competitors\""),
    "a domain that is none": ("internal-domains: [intranet]\n", "\"internal-domains\""),
    "a misspelt domain setting": ("internal-domain: [crm.example]\n", "\"internal-domains\""),
    "several domains in one text": ("internal-domains: crm.example, wiki.example\n", "\"internal-domains\""),
}


@pytest.mark.parametrize("name", SETTINGS_IN_DOUBT)
def test_settings_in_doubt(tmp_path, name):
    text, what = SETTINGS_IN_DOUBT[name]
    refused(share(tmp_path, project(settings=SETTINGS + text)), f"{what} cannot be read as a whole, so nobody knows which names must not leave")


SETTINGS_WITHOUT_DOUBT = ["", "competitors:\n", "competitors: []\n", "competitors: RouteMaster\n", "computers: [laptop]\n", "internal-domains: [crm.example]\n"]


@pytest.mark.parametrize("text", SETTINGS_WITHOUT_DOUBT)
def test_settings_without_doubt(tmp_path, text):
    assert share(tmp_path, project(settings=SETTINGS + text)).returncode == 0


def test_no_settings_at_all(tmp_path):
    files = project()
    del files["content/baton.yaml"]
    assert share(tmp_path, files).returncode == 0


def test_settings_under_another_name(tmp_path):
    files = project()
    files["content/baton.yml"] = files.pop("content/baton.yaml") + "competitors: [RouteMaster]\n"
    refused(share(tmp_path, files), "baton.yaml cannot be read as a whole, so nobody knows which names must not leave")


@pytest.mark.parametrize("text", ["https://crm.example", "https://crm.example/apex", "\"*.crm.example\"", ".crm.example", "CRM.example."])
def test_a_domain_is_meant_however_it_is_written(tmp_path, text):
    files = project(settings=SETTINGS + f"internal-domains: [{text}]\n", introduction="Jordan writes in us.crm.example every day.")
    result = share(tmp_path, files)
    assert result.returncode == 1 and doubts(result) == []
    assert "error[internal-address]: \"us.crm.example\"" in result.stderr


@pytest.mark.parametrize("mark", [",", ";", " /"])
def test_several_competitors_in_one_text(tmp_path, mark):
    files = project(settings=SETTINGS + f"competitors: SpeedRoute{mark} RouteMaster\n", introduction="Jordan came from RouteMaster.")
    result = share(tmp_path, files)
    assert result.returncode == 1 and "error[competitor-named]: \"RouteMaster\"" in result.stderr


def test_people_in_doubt(tmp_path):
    files = project()
    files["content/people.yaml"] += "  sam: [\n"
    assert "people.yaml cannot be read as a whole, so nobody knows who of us may be named, and how" in doubts(share(tmp_path, files))


@pytest.mark.parametrize("schema", ["kind: handover\nfields: [\n", "kind: handover\nfields:\n  margin: { type: amuont }\n"])
def test_a_schema_in_doubt(tmp_path, schema):
    refused(share(tmp_path, project(schema=schema)), "this schema cannot be read as a whole, so nobody knows what customers may see")


@pytest.mark.parametrize("other", [
    OTHER.replace("stage: draft", "stage: [draft"), OTHER.replace("id: other", "id: other\nid: twice"), OTHER.replace("---\n\n#", "\n\n#"), "\0" + OTHER])
def test_another_handover_in_doubt(tmp_path, other):
    result = share(tmp_path, project() | {"content/handovers/other.md": other})
    refused(result, "another handover cannot be read, so nobody knows whose name must not leave")
    assert "content/handovers/other.md:1:1" in result.stderr
    assert run("build", "--keep-going", "--today", TODAY, cwd=tmp_path).returncode == 1
    assert (tmp_path / "site/customers/acme/index.html").exists() and not (tmp_path / "site/customers/acme/share").exists()


def test_the_name_of_another_customer_in_doubt(tmp_path):
    result = share(tmp_path, project() | {"content/handovers/other.md": OTHER.replace("customer: Nordhavn Dairies", "customer: [Nordhavn, Dairies]")})
    refused(result, "this customer's name cannot be read, so nobody knows whose name must not leave")


def test_another_handover_that_is_broken_in_its_text(tmp_path):
    assert share(tmp_path, project() | {"content/handovers/other.md": OTHER + "\n[gone](nothing.md)\n"}).returncode == 0


@pytest.mark.parametrize("file", ["aaa", "zzz"])
def test_two_handovers_with_one_id(tmp_path, file):
    other = OTHER.replace("id: other", "id: acme")
    result = share(tmp_path, project() | {f"content/handovers/{file}.md": other})
    refused(result, "another handover has the id \"acme\" too, so nobody knows whose files these are")


def test_a_customer_whose_id_is_taken_is_still_another_customer(tmp_path):
    files = project(introduction="Jordan ran it for Nordhavn Dairies.") | {
        "content/handovers/other.md": OTHER.replace("Nordhavn Dairies", "Quillon Telecom"),
        "content/handovers/same.md": OTHER}
    result = share(tmp_path, files)
    assert result.returncode == 1 and "error[customer-named]: \"Nordhavn Dairies\" is another customer" in result.stderr


SUMS = {
    "a currency before it": ("arr: USD 220k", "arr"), "a word before it": ("arr: about 96000", "arr"), "known in part": ("arr: UNKNOWN, about 96000", "arr"),
    "a list": ("arr: [96000, 97000]", "arr"), "a map": ("arr: { first: 96000 }", "arr")}


@pytest.mark.parametrize("name", SUMS)
def test_a_sum_in_doubt(tmp_path, name):
    line, field = SUMS[name]
    files = project()
    path = "content/handovers/acme.md"
    files[path] = files[path].replace("arr: 96000", line)
    assert doubts(share(tmp_path, files)) == [f"\"{field}\" cannot be read as a sum, so nobody knows which sum must not leave"]


OWN = "kind: handover\nfields:\n  tcv: { type: %s }\n"


@pytest.mark.parametrize("type", ["amount", "whole-number"])
def test_a_sum_of_ones_own(tmp_path, type):
    files = project(schema=OWN % type, introduction="Jordan has saved others $288,000.")
    path = "content/handovers/acme.md"
    files[path] = files[path].replace("arr: 96000", "arr: 96000\ntcv: 288000")
    result = share(tmp_path, files)
    assert result.returncode == 1 and "error[internal-amount]: \"$288,000\" is what \"tcv\" says" in result.stderr


def test_a_sum_that_the_schema_does_not_know(tmp_path):
    files = project(introduction="Jordan has saved others $288,000.")
    path = "content/handovers/acme.md"
    files[path] = files[path].replace("arr: 96000", "arr: 96000\ntcv: 288,000")
    result = share(tmp_path, files)
    assert result.returncode == 1 and "error[internal-amount]: \"$288,000\" is what \"tcv\" says" in result.stderr


def test_what_is_not_listed_is_not_cleared(tmp_path):
    """The log keeps a hundred of a kind; the hundred-and-first, which nobody cleared, must not slip out behind them."""
    words = [" ".join(f"w{number}x{place}" for place in range(5)) for number in range(102)]
    files = project(steps="### First 30 days\n" + "".join(f"- [ ] {run} (Anna Field, Day 3, customer)\n" for run in words) + "\n")
    path = "content/handovers/acme.md"
    files[path] = files[path].replace("## 30/60/90 plan\n", "## 30/60/90 plan\n<!-- baton-ignore internal-words: they said so themselves -->\n")
    files[path] += "\n## Internal notes\n" + "\n".join(f"{run}." for run in words) + "\n"
    result = share(tmp_path, files)
    assert result.returncode == 1 and "internal-words" in result.stderr
    files[path] = re.sub(r"(?m)^- \[ \] w(100|101)x.*\n", "", files[path])
    assert share(tmp_path, files).returncode == 0

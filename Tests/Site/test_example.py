"""The example company is what the README says: complete, and wrong only where it says so."""

import collections
import re

import pytest
import yaml

from conftest import ROOT, TODAY, run

CONTENT = ROOT / "content"
HANDOVERS = sorted(CONTENT.glob("handovers/*.md"))
FINDING = re.compile(r"(?m)^(error|warning|advice)\[([a-z-]+)\]: .*\n\s*┌─ (?:.*/)?content/(\S+?):")


def front_matter(path):
    return yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])


def test_what_is_found_is_listed():
    """`baton.yaml` lists each finding as `# path  error[kind]`, and there are no others."""
    listed = re.findall(r"(?m)^#\s+(\S+\.md)\s+(error|warning|advice)\[([a-z-]+)\]$", (CONTENT / "baton.yaml").read_text())
    assert listed
    result = run("check", "--today", TODAY)
    found = [(path, severity, kind) for severity, kind, path in FINDING.findall(result.stderr + result.stdout)]
    assert collections.Counter(found) == collections.Counter(listed)
    assert result.returncode == 1


def test_the_cast():
    people = yaml.safe_load((CONTENT / "people.yaml").read_text(encoding="utf-8"))["people"]
    assert len(people) == 12
    roles = collections.Counter(person["role"] for person in people.values())
    assert roles["ae"] >= 2 and roles["csm"] >= 2 and roles["implementation"] == 1 and roles["manager"] >= 1
    assert any("cover" in absence for person in people.values() for absence in person.get("away", []))
    assert len(list(CONTENT.glob("playbooks/*.md"))) == 7


def test_the_customers():
    facts = [front_matter(path) for path in HANDOVERS]
    assert len(facts) == 14
    stages = {fact["stage"] for fact in facts}
    assert stages == {"draft", "in-review", "accepted", "introduced", "onboarding", "onboarded", "returned", "on-hold", "cancelled"}
    assert {fact["segment"] for fact in facts} == {"smb", "mid-market", "enterprise"}
    assert any("override" in fact for fact in facts) and any("csm-history" in fact for fact in facts)
    assert any(fact.get("language") == "de" for fact in facts)
    assert any(not fact["customer"].isascii() and not re.search("[A-Za-z]", fact["customer"]) for fact in facts)
    assert any(fact.get("phase") == "expansion" for fact in facts)
    texts = [path.read_text(encoding="utf-8") for path in HANDOVERS]
    assert sum("\n|" not in text for text in texts) >= 2, "one only in lists, one only in sub-headings"
    assert max(text.count("UNKNOWN") for text in texts) >= 8
    people = [len(section(text, r"## (Stakeholders|Ansprechpartner)")) for text in texts]
    assert max(people) == 25


def section(text, heading):
    """The rows of the Markdown table under `heading`."""
    match = re.search(rf"(?m)^{heading}\n(.*?)(?=^## |\Z)", text, re.S | re.M)
    rows = [line for line in (match.group(2) if match else "").splitlines() if line.startswith("|")]
    return rows[2:]


@pytest.mark.parametrize("path", HANDOVERS, ids=lambda path: path.stem)
def test_each_brief_answers(site, path):
    """A CSM finds the customer, the four answers and what happens next on every brief."""
    page = (site / "customers" / front_matter(path)["id"] / "index.html").read_text(encoding="utf-8")
    assert front_matter(path)["customer"].replace("&", "&amp;") in page
    for block in ("clear", "who", "intel", "success", "people", "commitments", "risks", "next", "sources"):
        assert f'id="page.{block}"' in page

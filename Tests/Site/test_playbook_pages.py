"""A playbook's page says to which handovers it applies and why, and who links to it in which sentence."""

import re

import pytest


@pytest.fixture(scope="module")
def pages(site):
    return sorted(site.glob("playbooks/**/index.html"))


def items(path, heading):
    text = path.read_text(encoding="utf-8")
    if f'id="page.{heading}"' not in text:
        return []
    block = text.split(f'id="page.{heading}"', 1)[1].split("</section>", 1)[0]
    return [" ".join(re.sub(r"<[^>]+>", "", item).split()) for item in re.findall(r"(?s)<li>(.*?)</li>", block)]


def test_to_which_handovers_it_applies_and_why(site):
    assert items(site / "playbooks/start-early/index.html", "used") == [
        "Castellan Lifts In review: named in the handover; for the stage In review",
        "Marlow County Public Works On hold: named in the handover",
        "Quillon Telecom Draft: named in the handover; for the stage Draft"]
    assert "Kestrel Waste Returned: named in the handover; for the stage Returned" in items(
        site / "playbooks/difficult-handover/index.html", "used")


def test_every_line_of_the_scope_must_be_met(project):
    book = "---\ntype: playbook\nid: {}\ntitle: {}\nstage: {}\nphase: [handover]\nowner: lauren\nreviewed-on: 2099-01-01\n" \
           "review-every-days: 90\n{}---\n# X\n"
    scopes = {
        "both": ("active", "applies-to: { segment: [smb], products: [route optimisation] }\n"),
        "other": ("active", "applies-to: { segment: [smb], tags: [elsewhere] }\n"),
        "found": ("active", "applies-to: { findings: [missing-section] }\n"),
        "retired": ("retired", "applies-to: { segment: [smb] }\n"),
        "none": ("active", ""),
        "named": ("retired", ""),
    }
    for name, (stage, scope) in scopes.items():
        project.write(f"content/playbooks/{name}.md", book.format(name, name, stage, scope))
    project.handover("acme", fields="products: [Route Optimisation]\nplaybook: [named]\n")
    project.run("build", "--keep-going", "--today", "2099-01-02")
    uses = {name: items(project.path / f"site/playbooks/{name}/index.html", "used") for name in scopes}
    assert uses == {
        "both": ["Acme Draft: for the segment SMB; for route optimisation"], "other": [], "found": [], "retired": [], "none": [],
        "named": ["Acme Draft: named in the handover"]}


def test_the_sentences_that_link_to_it(site):
    links = items(site / "playbooks/introduction-meeting/index.html", "backlinks")
    assert links[:2] == [
        "Apex Logistics: How we run the meeting is in the introduction meeting.",
        "Harbour Freight: What turned him was the order of things: he was asked what he knew before he was shown what we have."]
    assert not any(link.startswith("The introduction meeting") for link in links)


def test_long_sentences_are_cut(project):
    project.write("content/playbooks/way.md", "---\ntype: playbook\nid: way\ntitle: Way\n---\n# Way\n")
    long = "word " * 400
    project.handover("acme", f"First. {long}[the way](../playbooks/way.md) {long}. Last.\n\nMore of [it](../playbooks/way.md).\n")
    project.run("build", "--keep-going")
    link, = items(project.path / "site/playbooks/way/index.html", "backlinks")
    assert re.fullmatch(r"Acme: … (word ){20,40}the way( word){20,40} …", link), link


def test_the_list_has_each_phase_and_each_step(site):
    text = (site / "playbooks/index.html").read_text(encoding="utf-8")
    phases = [title for title in re.findall(r"<h2>(.*?)</h2>", text)]
    assert phases == sorted(phases, key=["Sales", "Handover", "Onboarding", "Adoption", "Expansion", "Renewal", "Any time"].index)
    assert {re.sub(r"^(\.\./)*", "", link) for link in re.findall(r'<h3><a href="([^"]*)"', text)} == {
        f"{path.parent.name}/index.html" for path in site.glob("playbooks/*/index.html")}

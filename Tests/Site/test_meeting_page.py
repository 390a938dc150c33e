"""The meeting page is an agenda that can be taken along: its four topics, the introduction, what follows, in their order."""

import html
import re
import subprocess

import pytest


def path(site, customer):
    return site / "customers" / customer / "meeting/index.html"


def words(site, customer):
    """What stands on the page, block by block, in order."""
    text = path(site, customer).read_text(encoding="utf-8")
    main = re.search(r"(?s)<main.*</main>", text).group()
    lines = re.split(r"<(?!/?(?:b|small|strong|time|span|a|bdi|q|data)\b)[^>]*>", main)
    return [line for line in (" ".join(html.unescape(re.sub(r"<[^>]+>", "", part)).split()) for part in lines) if line]


def headings(site, customer):
    text = path(site, customer).read_text(encoding="utf-8")
    return [re.sub(r"<small>.*|<[^>]+>", "", found).strip() for found in re.findall(r'(?s)<h2 id="page\.[a-z]+">(.*?)</h2>', text)]


TOPICS = ["Introduce the customer", "Review objectives", "Discuss risks", "Agree next steps"]


@pytest.mark.parametrize("customer, order", [
    ("castellan-lifts", ["Handover meeting", "Introduction", "What follows"]),
    ("apex", ["Introduction", "What follows", "Handover meeting"]),
    ("solveig-pharma", ["What follows", "Introduction", "Handover meeting"]),
    ("oberland-backwaren", ["Vorstellung", "Was folgt", "Übergabegespräch"]),
    ("brightwell-pharmacies", []),
])
def test_what_comes_next_stands_first(site, customer, order):
    assert headings(site, customer) == order


def test_the_four_topics_have_facts_and_questions(site):
    text = words(site, "quillon-telecom")
    places = [text.index(topic) for topic in TOPICS]
    assert places == sorted(places)
    first = text[places[0]:places[1]]
    for line in ["Days of notice ask Amara Okafor", 'Contact of "Declan Mulrooney" ask Amara Okafor']:
        assert line in first, first
    assert 'Deliverable of "A weekly list of missed visits, a contractor a page" ask Kenji Sato' in text[places[2]:places[3]]
    assert "Planning is quick: 4 h to 0.5 h hours per planner and day, by 7 May 2026, Derek Huang judges" in words(site, "apex")


def test_the_introduction(site):
    text = words(site, "apex")
    assert "Introduction Wed 8 April 2026, 15:00 Berlin, in 7 days" in text
    assert '<p class="aim">Derek and Patricia agree on the four measures and the date of the first review.</p>' in \
        path(site, "apex").read_text(encoding="utf-8")
    for line in ["Lauren Mitchell says", "08:00 in Chicago", "07:00 in Denver", "Track record", "Easy to work with", "Know-how",
                 "success plan introduction introduction as an e-mail calendar"]:
        assert line in text, line


def test_who_speaks_where_the_text_says_so(project):
    project.write("content/people.yaml", "people:\n  lauren: { name: Lauren Mitchell, role: ae }\n  jordan: { name: Jordan Rivera, role: csm }\n")
    project.handover("acme", "## Introduction meeting\n- Attendees: @lauren, @jordan, Derek Huang, Derek Moss\n"
                     "- Agenda: Lauren: who is who; the measures (Jordan Rivera); @jordan: first days; Derek: his view; cost (in euros)\n",
                     fields="csm: jordan\n")
    project.run("build", "--keep-going")
    text = (project.path / "site/customers/acme/meeting/index.html").read_text(encoding="utf-8")
    show = re.search(r'(?s)<ol class="show">(.*?)</ol>', text).group(1)
    assert re.findall(r"<li>(.*?)</li>", show) == [
        "who is who <small>Lauren Mitchell</small>", "the measures <small>Jordan Rivera</small>",
        "first days <small>Jordan Rivera</small>", "Derek: his view", "cost (in euros)"]


def test_once_held_it_is_not_rehearsed(site):
    text = words(site, "solveig-pharma")
    assert "The introduction was held: Wed 25 March 2026, 7 days ago" in text
    assert "What was to be agreed" in text and "3 of 5 31 March 2026, The work I am sure of. The money I can only answer for after our board has met." in text
    for line in ["Agenda", "Why us?", "Daniel Tan says", "One outcome"]:
        assert line not in text, line
    assert not any("in Tokyo" in line for line in text)


def test_what_is_missing_says_who_writes_it_and_who_asks(site):
    text = words(site, "quillon-telecom")
    assert "Nothing is written about the introduction yet. Amara Okafor writes it. Gate 3, into Introduced, asks for it. Open the handover" in text


@pytest.mark.parametrize("customer, line", [
    ("kestrel-waste", "Returned: unclear commitments"),
    ("marlow-county", "On hold: county board moved its budget vote from 10 March to 12 May; until 15 May 2026"),
    ("brightwell-pharmacies", "Cancelled"),
])
def test_aside_from_its_course(site, customer, line):
    assert line in words(site, customer)


def test_in_german(site):
    text = path(site, "oberland-backwaren").read_text(encoding="utf-8")
    assert '<html lang="de"' in text
    said = words(site, "oberland-backwaren")
    for line in ["Das eine Ergebnis", "Den Kunden vorstellen", "Keine Frage ist offen.", "Fragen, wie zuversichtlich sie sind, von 1 bis 5 bis 29. April 2026"]:
        assert line in said, line


def test_each_meeting_is_a_sheet_of_paper(site, browser, tmp_path):
    page = browser.new_page()
    for customer in ["apex", "oberland-backwaren", "solveig-pharma"]:
        page.goto(path(site, customer).as_uri())
        page.pdf(path=tmp_path / "page.pdf", format="A4")
        text = subprocess.run(["pdftotext", "-layout", tmp_path / "page.pdf", "-"], capture_output=True, encoding="utf-8", check=True).stdout
        sheets = text.split("\f")[:-1]
        assert len(sheets) == 2, customer
        for sheet in sheets:
            assert re.search("intern(al)?, (as of|Stand)", sheet), (customer, sheet[:200])
    page.close()

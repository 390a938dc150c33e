"""The handover page: the whole document, and above it where it stands, how success is measured, and who owes what."""

import html
import re

import pytest

CUSTOMERS = ["apex", "oberland-backwaren", "solveig-pharma", "meridian-grocers", "kestrel-waste", "marlow-county", "nordhavn-dairies",
             "brightwell-pharmacies", "minato-unyu"]


def path(site, customer):
    return site / "customers" / customer / "handover/index.html"


def text(site, customer):
    return path(site, customer).read_text(encoding="utf-8")


def plain(markup):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", markup)).split())


@pytest.mark.parametrize("customer, phase", [
    ("quillon-telecom", "Phase of the bow tie: Selection"), ("apex", "Phase of the bow tie: Handover"),
    ("solveig-pharma", "Phase of the bow tie: Onboarding"), ("harbour-freight", "Phase of the bow tie: Expansion, renewal"),
    ("oberland-backwaren", "Phase des Bow Tie: Übergabe"),
])
def test_the_phase(site, customer, phase):
    assert re.findall(r'role="img" aria-label="([^"]*)"', text(site, customer)) == [phase]
    assert len(re.findall(r'<polygon class="here"', text(site, customer))) == 1


def test_nobody_stands_in_a_phase_once_it_is_over(site):
    assert "<polygon" not in text(site, "brightwell-pharmacies")


def test_the_lifecycle_tells_days_and_the_next_gate(site):
    steps = re.search(r'(?s)<ol class="lifecycle".*?</ol>', text(site, "apex")).group()
    assert [plain(step) for step in re.findall(r"(?s)<li.*?</li>", steps)] == [
        "Draft 20 February 2026", "In review", "Accepted 31 March 2026", "Introduced Gate 3: nothing is missing", "Onboarding", "Onboarded"]
    steps = re.search(r'(?s)<ol class="lifecycle".*?</ol>', text(site, "nordhavn-dairies")).group()
    assert re.search(r"Introduced Gate 3: \d+ things? (is|are) missing", plain(steps))


def test_a_measure_for_each_outcome(site):
    cards = re.search(r'(?s)<ul class="measures">(.*?)</ul>', text(site, "apex")).group(1)
    assert [plain(card) for card in re.findall(r"(?s)<li>(.*?)</li>", cards)] == [
        "Adoption Drivers work from the app 0 of 400 to 380 of 400 vehicles logged in daily 22 May 2026, Derek Huang judges",
        "Time to value Planning is quick 4 h to 0.5 h hours per planner and day 7 May 2026, Derek Huang judges",
        "Satisfaction Planners trust the plan 3.5 to 8 planners' score, 1 to 10 2 July 2026, Denise Whitaker judges",
        "Other success Deliveries arrive on time 91% to 97% on-time rate 1 October 2026, Patricia Morales judges"]


def test_who_owes_what(site):
    owed = text(site, "apex").split('class="owed"', 1)[1].split("</section>", 1)[0]
    people = [plain(part) for part in re.findall(r"(?s)<h3>(.*?)</h3>", owed)]
    assert people == ["Lauren Mitchell, AE until 30 June 2026", "Jordan Rivera, CSM", "Others"]
    lists = [[plain(item) for item in re.findall(r"(?s)<li>(.*?)</li>", re.sub(r"<span[^>]* hidden>.*?</span>", "", part))]
             for part in re.findall(r"(?s)<ul>(.*?)</ul>", owed)]
    assert lists[0] == [
        "Answer questions from the sales cycle a standing duty",
        "Get fifteen minutes with Bill Crawford, whom nobody has met by 13 May 2026",
        "Learn the format of the October review by 29 May 2026"]
    assert lists[1][:2] == ["Onboarding, success plan and reviews a standing duty", "Kickoff held by 10 April 2026"]
    assert "Single sign-on live Kevin Tran, by 21 April 2026" in lists[2]


def test_a_counted_day_says_its_date(site):
    page = text(site, "apex")
    assert re.search(r"<td[^>]*>D\+30 <small>= 8 May 2026</small></td>", page)
    assert "(Jordan Rivera, Day 3 <small>= 10 April 2026</small>, customer)" in page
    assert "(Jordan Rivera, D+85 <small>= 2 July 2026</small>, customer)" in page
    # A date is not counted, and a sentence may count from elsewhere.
    assert "2026-04-27 <small>" not in page


def test_a_day_in_a_sentence_stays_as_it_is(project):
    project.handover("acme", "## Why they bought\nThey left on Day 3 of the trial, (see Day 4 there), D+9.\n\nDay 5\n",
                     fields="contract-start: 2099-05-01\nplan-anchor: contract-start\n")
    project.run("build", "--keep-going")
    page = (project.path / "site/customers/acme/handover/index.html").read_text(encoding="utf-8")
    assert "They left on Day 3 of the trial, (see Day 4 there), D+9." in page
    assert "<p>Day 5 <small>= 5 May 2099</small></p>" in page


def facts(site, customer):
    pairs = text(site, customer).split('id="page.facts"', 1)[1]
    return {plain(label): plain(value) for label, value in re.findall(r"(?s)<dt>(.*?)</dt><dd>(.*?)</dd>", pairs)}


def test_facts_are_in_peoples_words(site):
    apex = facts(site, "apex")
    assert apex["Renewal"] == "1 April 2029" and apex["Renews by itself"] == "No" and apex["Price a year (ARR)"] == "220,000"
    assert apex["Customer success manager (CSM)"] == "Jordan Rivera" and apex["Stage"] == "Accepted"
    assert apex["Introduction"] == "Wed 8 April 2026, 15:00"
    assert apex["Success plan"] == ("State: shared with them, not agreed yet Begun: 20 March 2026 Looked at: monthly "
                                    "Next review: 8 May 2026")
    oberland = facts(site, "oberland-backwaren")
    assert oberland["Verlängert sich von selbst"] == "Ja" and oberland["Stufe"] == "Angenommen" and oberland["Sprache"] == "Deutsch"
    for customer in CUSTOMERS:
        for label, value in facts(site, customer).items():
            assert not re.search(r"\d{4}-\d\d-\d\d", value), (customer, label, value)


def test_findings_of_a_german_page_are_marked_as_english(project):
    project.handover("acme", "## Warum sie gekauft haben\nUNKNOWN\n", fields="language: de\nstag: x\n")
    project.run("build", "--keep-going")
    page = (project.path / "site/customers/acme/handover/index.html").read_text(encoding="utf-8")
    found = re.findall(r'<aside class="finding"[^>]*>.*?</aside>', page, re.S)
    assert found and all('<b lang="en">' in finding for finding in found)

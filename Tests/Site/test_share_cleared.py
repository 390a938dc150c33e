"""What is struck out, contradicts itself or is a remark of ours reaches nobody, in the ways in which people write it."""

import html

import pytest

from conftest import run
from share_projects import TODAY, goals, project
from share_site import write

FELIX = "  felix: { name: Felix Meier, role: support, title: Support, email: felix@fieldnote.example }\n"


def given(folder, change=None, **how):
    """All that the customer of a project gets, in one text."""
    files = project(**how)
    files["content/people.yaml"] += FELIX
    path = "content/handovers/acme.md"
    for old, new in (change or {}).items():
        assert old in files[path], old
        files[path] = files[path].replace(old, new, 1)
    write(folder, files)
    result = run("share", "acme", "--today", TODAY, cwd=folder)
    assert result.returncode == 0, result.stderr
    return html.unescape("".join((folder / line).read_text(encoding="utf-8") for line in result.stdout.splitlines()))


ATTENDEES = "- Attendees: Anna Field\n"
BILL = {"| Anna Field | Managing Director | economic buyer | anna@acme.example |": "| Anna Field | Managing Director | economic buyer | anna@acme.example |\n| Bill Crawford | CFO | other | bill@acme.example |"}


@pytest.mark.parametrize("attendees", [
    "@lauren, @jordan, ~~@felix~~, Anna Field", "@lauren, @jordan, ~~Felix Meier~~, Anna Field", "@lauren and @jordan; Anna Field / ~~@felix~~"])
def test_a_colleague_struck_out_does_not_come(tmp_path, attendees):
    text = given(tmp_path, {ATTENDEES: f"- Attendees: {attendees}\n"})
    assert "Felix" not in text and "Anna Field" in text and "Lauren Mitchell" in text


def test_a_list_of_attendees_with_one_struck_out(tmp_path):
    text = given(tmp_path, {ATTENDEES: "- Attendees:\n  - @lauren\n  - ~~@felix~~\n  - @jordan\n  - Anna Field\n"})
    assert "Felix" not in text and "Lauren Mitchell" in text


def test_a_name_struck_out_that_another_one_begins_with(tmp_path):
    text = given(tmp_path, {ATTENDEES: "- Attendees: @lauren, @jordan, ~~Bill~~, Bill Crawford, Anna Field\n"} | BILL)
    assert text.count("Bill Crawford") == text.count("Bill") > 0


@pytest.mark.parametrize("written", ["Bill Crawford (objects, be careful)", "Bill Crawford (objects; be careful)", "Bill Crawford [objects]", "Bill Crawford (be careful"])
def test_a_remark_on_somebody_who_comes(tmp_path, written):
    text = given(tmp_path, {ATTENDEES: f"- Attendees: @lauren, @jordan, Anna Field, {written}\n"} | BILL)
    assert "Bill Crawford" in text and "careful" not in text and "objects" not in text


@pytest.mark.parametrize("agenda", ["who is who; ~~figures~~; questions", "who is who; ~~the~~; the figures; questions", "who is who, ~~figures~~, questions"])
def test_an_entry_of_the_agenda_struck_out(tmp_path, agenda):
    text = given(tmp_path, {"- Agenda: who is who; the two measures; questions": f"- Agenda: {agenda}"})
    assert ("figures" in text) == ("the figures" in agenda) and "who is who" in text and "~~" not in text and ">the<" not in text


@pytest.mark.parametrize("step", [
    "Kickoff held (~~@felix~~, Day 3, customer)", "Kickoff held (Day 3, customer, owner: ~~@felix~~)",
])
def test_an_owner_struck_out(tmp_path, step):
    text = given(tmp_path, steps=f"### First 30 days\n- [ ] {step} — done when: it is held\n\n")
    assert "Kickoff held" in text and "Felix" not in text and "felix" not in text


def test_an_owner_struck_out_in_a_table(tmp_path):
    text = given(tmp_path, steps="| Item | Owner | Due | Audience |\n|---|---|---|---|\n| Kickoff held | ~~@felix~~ | Day 3 | customer |\n\n")
    assert "Kickoff held" in text and "Felix" not in text


def test_a_day_struck_out_in_a_goal(tmp_path):
    text = given(tmp_path, goals=goals([("Planning is quick", "hours", "4 h", "1 h", "2026-05-15", "Anna Field"), ("Punctual", "on time", "91%", "97%", "~~2026-05-07~~", "Anna Field")]),
                 schema="kind: handover\nsections: { success: { content: { columns: { by: { required-from: never } } } } }\n")
    assert "Punctual" in text and "15 May" in text and "7 May" not in text and "2026-05-07" not in text


@pytest.mark.parametrize("step", ["Kickoff held (@jordan, ~~2026-04-23~~, customer)", "Kickoff held (@jordan, customer, due: ~~2026-04-23~~)"])
def test_a_day_struck_out_in_a_step(tmp_path, step):
    text = given(tmp_path, steps=f"### First 30 days\n- [ ] {step} — done when: it is held\n- [ ] Report live (@jordan, 2026-04-30, customer)\n\n")
    assert "Kickoff held" in text and "30 April" in text and "23 April" not in text and "20260423" not in text


NOT_SHOWN = [
    "- [ ] Hidden step (@jordan, Day 3, customer, internal)", "- [ ] Hidden step (@jordan, internal, Day 3, customer)", "- [ ] Hidden step (@jordan, Day 3, customer, audience: internal)",
    "- [ ] Hidden step (@jordan, Day 3, customer)\n  - Audience: internal", "- [-] Hidden step (@jordan, Day 3, customer)", "- [~] Hidden step (@jordan, Day 3, customer)",
    "- [>] Hidden step (@jordan, Day 3, customer)", "- [ ] Hidden step (@jordan, Day 3, customer, in progress, cancelled)", "- [ ] Hidden step (@jordan, Day 3, customer, status: dropped by them)",
    "| Item | Owner | Due | Audience | Status |\n|---|---|---|---|---|\n| Hidden step | @jordan | Day 3 | customer | cancelled, see CRM |",
    "| Item | Owner | Due | Audience | Status |\n|---|---|---|---|---|\n| Hidden step | @jordan | Day 3 | customer | dropped by them |",
]


@pytest.mark.parametrize("step", NOT_SHOWN)
def test_a_step_that_nobody_may_show(tmp_path, step):
    text = given(tmp_path, steps=f"### First 30 days\n- [ ] Shown step (@jordan, Day 2, customer)\n\n### Days 31 to 60\n{step}\n\n")
    assert "Shown step" in text and "Hidden" not in text and "dropped" not in text


@pytest.mark.parametrize("words, isDone", [("", True), (", done", True), (", blocked", False), (", in progress", False), (", not started", False)])
def test_words_say_more_than_the_box(tmp_path, words, isDone):
    text = given(tmp_path, steps=f"### First 30 days\n- [x] Only step (@jordan, Day 2, customer{words})\n\n")
    assert ("class=\"done\"" in text) == isDone


@pytest.mark.parametrize("title", ["Kickoff held (@jordan, Day 3) (customer)", "Kickoff held (Jordan Rivera, Day 3) (customer, @jordan)", "Kickoff held (internal, Day 3) (@jordan, customer)"])
def test_parentheses_of_details_are_no_part_of_a_title(tmp_path, title):
    text = given(tmp_path, steps=f"### First 30 days\n- [ ] {title} — done when: it is held\n\n")
    assert "Kickoff held" in text and "Kickoff held (" not in text and "internal" not in text


def test_other_parentheses_are(tmp_path):
    assert "Roll-out (phase 1) ready" in given(tmp_path, steps="### First 30 days\n- [ ] Roll-out (phase 1) ready (@jordan, Day 3, customer)\n\n")
    assert "Training (Day 1)" in given(tmp_path, steps="### First 30 days\n- [ ] Training (Day 1) (@jordan, Day 3, customer)\n\n")


@pytest.mark.parametrize("heading", ["### Internal preparation", "### Intern: Vorbereitung\n#### Agenda", "#### Confidential\n##### More"])
def test_what_stands_under_an_internal_heading(tmp_path, heading):
    text = given(tmp_path, {"## 30/60/90 plan": f"{heading}\n- Endorsement: Bill objects.\n- Agenda: concealed matters\n- Attendees: @felix\n\n## 30/60/90 plan"})
    assert "objects" not in text and "concealed" not in text and "Felix" not in text


def test_what_stands_under_another_heading(tmp_path):
    assert "shown matters" in given(tmp_path, {"- Agenda: who is who; the two measures; questions": "", "## 30/60/90 plan": "### International agenda\n- Agenda: shown matters\n\n## 30/60/90 plan"})


# What people.yaml says of the CSM is shown where nobody endorses them.
UNENDORSED = "kind: handover\nsections: { introduction: { content: { labels: { endorsement: { required: false } } } } }\n"


@pytest.mark.parametrize("introduction", [
    "Jordan has run roll-outs. ~~Hidden words~~", "Jordan has run roll-outs. <!-- Hidden words -->", "Jordan has run roll-outs. <!-- Hidden words",
    "|\n      Jordan has run roll-outs.\n      Internal: Hidden words", "Jordan has run roll-outs. (source: Hidden words)"])
def test_what_people_yaml_keeps(tmp_path, introduction):
    quoted = introduction if introduction.startswith("|") else f'"{introduction}"'
    text = given(tmp_path, {"- Endorsement: Jordan Rivera has taken four hauliers of this size live in under five weeks.\n": ""}, introduction=quoted, schema=UNENDORSED)
    assert "Jordan has run roll-outs." in text and "Hidden" not in text


def test_a_title_that_people_yaml_keeps(tmp_path):
    files = project()
    files["content/people.yaml"] = files["content/people.yaml"].replace("title: Customer Success Manager", "title: ~~Hidden~~ Customer Success Manager <!-- Hidden -->")
    write(tmp_path, files)
    result = run("share", "acme", "--today", TODAY, cwd=tmp_path)
    text = (tmp_path / "share/acme/introduction.txt").read_text(encoding="utf-8")
    assert result.returncode == 0 and "Customer Success Manager" in text and "Hidden" not in text and "<!--" not in text


def test_the_address_of_the_csm_is_looked_at_too(tmp_path):
    write(tmp_path, project(settings="name: Fieldnote\ninternal-domains: [fieldnote.example]\n"))
    result = run("share", "acme", "--today", TODAY, cwd=tmp_path)
    assert result.returncode == 1 and "error[internal-address]: \"fieldnote.example\"" in result.stderr
    assert "content/people.yaml:7:" in result.stderr


def test_control_characters_reach_nobody(tmp_path):
    text = given(tmp_path, {"- Agenda: who is who; the two measures; questions": "- Agenda: who\u0007 is\u001b who; the\u0085 measures"})
    assert not any(ord(letter) < 32 and letter not in "\r\n\t" or 0x7f <= ord(letter) < 0xa0 for letter in text)

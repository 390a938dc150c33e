"""Defects that readers of the whole program found, each with the smallest content that showed it."""

import json

import pytest

from conftest import ROOT

DOCUMENT = (ROOT / "Tests/PublishingTests/Domain/documents/table-en.md").read_text(encoding="utf-8")
PEOPLE = (ROOT / "Tests/PublishingTests/Domain/content/people.yaml").read_text(encoding="utf-8")


def section(title, text):
    """The whole example with another text under a heading."""
    before, rest = DOCUMENT.split(f"## {title}\n", 1)
    behind = rest.partition("\n## ")[2]
    return f"{before}## {title}\n{text}\n\n## {behind}"


@pytest.fixture
def read(project):
    def read(text):
        project.write("content/people.yaml", PEOPLE)
        path = project.write("content/handovers/apex.md", text)
        result = project.run("read", path, "--json", "--today", "2026-04-02")
        assert result.returncode == 0, result.stderr
        return json.loads(result.stdout)

    return read


def part(report, key):
    return next(section for section in report["sections"] if section["key"] == key)


def is_open(report, stage):
    return next(gate["isOpen"] for gate in report["gates"] if gate["stage"] == stage)


def kinds(report):
    return {finding["kind"] for finding in report["findings"]}


def test_the_example_is_in_order(read):
    report = read(DOCUMENT)
    assert [gate["isOpen"] for gate in report["gates"]] == [True, True, True, False]
    assert kinds(report) == set()


@pytest.mark.parametrize("title, text, gate", [
    ("Roadblocks", "None known (reviewed by @jordan, 2026-03-30) but the CFO is angry and may cancel.", "in-review"),
    ("Roadblocks", "None known (reviewed by @jordan, 2027-03-30)", "accepted"),
    ("Roadblocks", "None (except SSO, reviewed by @jordan, 2026-03-30)", "in-review"),
    ("Roles and responsibilities", "| Duty | Accountable |\n|-|-|\n| A |  |\n| B | TBD |", "accepted"),
    ("Commitments", "| Commitment | Made to | Status |\n|-|-|-|\n| [What we promised] | [Name] | open |", "in-review"),
    ("Why they bought", "They lose money to routes planned in spreadsheets, every day, and know it. (source: TBD)", "in-review"),
    ("Success criteria",
     "| Outcome | Metric | Baseline | Target | By |\n|-|-|-|-|-|\n| Planning is quick | TBD. | ... | 0.5 h | Day 9 |\n\n(source: a)",
     "accepted"),
    ("Stakeholders", "| Name | Roles | Contact | Our owner |\n|-|-|-|-|\n| Klaus |  | k@x.example | @lauren |", "in-review"),
])
def test_gates_stay_closed(read, title, text, gate):
    assert not is_open(read(section(title, text)), gate)


@pytest.mark.parametrize("by, opens", [("maria", True), ("lauren", False), ("nobody", False)])
def test_only_a_manager_lets_through(read, by, opens):
    text = DOCUMENT.replace("accepted-by: jordan\n", "").replace(
        "tags:", f"override: [{{ gate: accepted, by: {by}, on: 2026-03-01, reason: the board decided }}]\ntags:")
    assert is_open(read(text), "accepted") is opens


def test_a_stage_aside_is_no_stage_before(read):
    text = DOCUMENT.replace("stage: accepted", "stage: on-hold\nstage-before: on-hold\non-hold-reason: x")
    assert "wrong-type" in kinds(read(text))


def test_the_window_is_that_of_the_counted_day(read):
    text = section("30/60/90 plan", "- [ ] A (@jordan, Day 30)\n- [ ] B (@jordan, Day 90)").replace(
        "plan-anchor: intro-meeting", "plan-anchor: 2026-04-10")
    items = read(text)["plan"]["items"]
    assert [(item["due"], item["window"]) for item in items] == [("2026-05-11", 30), ("2026-07-08", 90)]


def test_dashes_of_any_length(read):
    report = read(section("30/60/90 plan", "### Days 1–30\n- [ ] A\n\n### Days 31—60\n- [ ] B\n\n### Week 13\n- [ ] C"))
    assert [item.get("window") for item in report["plan"]["items"]] == [30, 60, None]
    assert "unread-text" in kinds(report)


@pytest.mark.parametrize("task, title, owner, due", [
    ("Move the support desk to Austin (US)", "Move the support desk to Austin (US)", None, None),
    ("Prepare questions (client)", "Prepare questions (client)", None, None),
    ("Ship order (@sam, 2026-04-01) (urgent)", "Ship order (@sam, 2026-04-01) (urgent)", "@sam", "2026-04-01"),
    ("Get DPA signed @sam 2026-04-01", "Get DPA signed @sam 2026-04-01", "@sam", "2026-04-01"),
    ("Call Dr. Who: open points (@sam, 2026-05-05)", "Call Dr. Who: open points", "@sam", "2026-05-05"),
    ("&nbsp;&nbsp;Order tablets (@sam, 2026-05-05)", "Order tablets", "@sam", "2026-05-05"),
    ("Confirm (@sam, Day 1 4)", "Confirm", "@sam", None),
])
def test_titles_owners_and_days(read, task, title, owner, due):
    item = part(read(section("Open items", f"- [ ] {task}")), "open-items")["tasks"][0]
    assert (item["title"], item.get("owner"), item.get("due")) == (title, owner, due)


@pytest.mark.parametrize("text", [
    "- [ ] send DPA (Alex, next week)",
    "| Item | Owner | Due |\n|-|-|-|\n| A | @sam | 2026-05-05 |\n|  | @sam | 2026-05-06 |",
])
def test_what_a_task_does_not_say_is_told(read, text):
    assert "unread-text" in kinds(read(section("Open items", text)))


def test_references_by_id(read):
    report = read(section("Open items", "- [ ] Kickoff {#k} (@sam, 2026-05-05)\n- [ ] Training (@sam, 2026-05-06, after: {#k})\n- [ ] X (@sam, 2026-05-06, after: {#nope})"))
    assert report["plan"]["openItems"][1]["after"] == ["Kickoff"]
    assert "unknown-reference" in kinds(report)


def test_two_things_with_one_id(read):
    report = read(section("Open items", "- [ ] Kickoff {#k} (@sam, 2026-05-05)\n- [ ] Data import {#k} (@sam, 2026-05-06)"))
    assert [finding["line"] for finding in report["findings"] if finding["kind"] == "duplicate-item-id"] != []


def test_what_stands_beside_a_table_is_told(read):
    text = "| Risk | Severity |\n|-|-|\n| Works council | high |\n\n- Firewall blocks the app\n\n(source: call)"
    assert "unread-text" in kinds(read(section("Roadblocks", text)))


def test_a_column_for_each_label(read):
    labels = part(read(section("Scope", "| In | Out |\n|-|-|\n| Route planning | Invoices |")), "scope")["labels"]
    assert [(label["key"], label["answer"]["text"]) for label in labels] == [("in", "Route planning"), ("out", "Invoices")]


def test_a_table_of_problems_is_items(read):
    items = part(read(section("Problems to solve", "| Problem | Cost |\n|-|-|\n| Routes by hand | 3 h |\n\n(source: a)")), "problems")["items"]
    assert [item["text"] for item in items] == ["Routes by hand — 3 h"]


def test_each_item_has_its_own_labels(read):
    text = "- Petra Vogel\n  - Roles: champion\n- Klaus\n  - Role: economic buyer\n  - Email: k@x.example"
    rows = part(read(section("Stakeholders", text)), "stakeholders")["rows"]
    assert [row["cells"]["roles"]["value"] for row in rows] == [["champion"], ["economic buyer"]]


def test_a_customer_called_like_a_section(read):
    report = read(DOCUMENT.replace("customer: Apex Logistics", "customer: Scope").replace("# Apex Logistics", "# Scope", 1))
    assert len(report["sections"]) == len(read(DOCUMENT)["sections"])


def test_a_comment_before_a_heading_is_not_about_what_stands_above(read):
    text = DOCUMENT.replace("| supporter | yes | @jordan |", "| happy | yes | @jordan |").replace(
        "## Commitments\n", "<!-- baton-ignore wrong-type: about the next section -->\n## Commitments\n")
    assert "wrong-type" in kinds(read(text))

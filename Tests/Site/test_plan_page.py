"""The plan page and its calendar: readable by everybody on everything, right on the day it is read, and the same things under the same names."""

import datetime
import json
import re
import subprocess
import uuid
import xml.etree.ElementTree

import icalendar
import pytest
import vobject
from axe_playwright_python.sync_playwright import Axe

from conftest import ROOT, VENV, run

DAY = "2026-05-14"
SETTINGS = """\
name: Fieldnote
timezone: Europe/Berlin
holidays: [2026-05-01, 2026-05-14]
freezes: [{ from: 2026-06-29, to: 2026-07-03, reason: our customers' busiest week of all the weeks in the year }]
"""
PEOPLE = "people:\n  lauren: { name: Lauren Mitchell, role: ae }\n  jordan: { name: Jordan Rivera, role: csm }\n"
HANDOVER = """\
---
type: handover
id: {id}
customer: {customer}
stage: accepted
segment: smb
ae: lauren
csm: jordan
accepted-by: jordan
accepted-on: 2026-03-31
close-date: 2026-03-27
close-state: won
contract-start: 2026-04-08
{fields}---
# {customer}

## Open items
- [ ] Confirm the order (@lauren, 2026-05-20)

## 30/60/90 plan
{steps}"""
ANCHOR = "plan-anchor: contract-start\n"
RICH = """\
### First 30 days
**Goal:** everyone can sign in
**Deliverables:** single sign-on

- [x] Kickoff held (@jordan, Day 1, customer) — done when: goals are confirmed
- [ ] Report ready (@jordan, D+30, customer) — done when: Patricia has used it
### Days 31 to 60
- [ ] All vehicles (Derek Huang, Day 45, customer, in progress) — done when: 95% log in
- [ ] Planners trained (@jordan, Day 37, after: All vehicles, blocked) — done when: each has planned a day
- [ ] Old idea (@jordan, Day 50, cancelled)
- [ ] Nobody does this
### Days 61 to 90
- [ ] First review (@jordan, 2026-07-02, customer) — done when: minutes are agreed
- [ ] Report for the year (@jordan, 2026-09-02, customer) — done when: it is read
"""
LONG = "### First 30 days\n" + "".join(
    f"- [{'x' if n % 2 else ' '}] Step {n} {'W' * 60} (@jordan, Day {1 + n % 30}, customer) — done when: {'x' * 90}\n" for n in range(20))
STRANGE = """\
### First 30 days
- [ ] שיחת פתיחה עם הלקוח (@jordan, Day 3, customer) — done when: <script>alert(1)</script>
- [ ] 配送計画を確認して担当者に連絡する (@jordan, Day 31, customer) — done when: "x" & 'y'
- [ ] ]]> </svg></title><b>bold</b> {{x}} (@jordan, Day 60, customer) — done when: x
"""
PROJECTS = {
    "rich": (RICH, ANCHOR + "success-plan: { status: shared, cadence: monthly, next-review: 2026-05-10 }\n"),
    "no-anchor": (RICH, ""),
    "empty": ("", ANCHOR),
    "nothing": ("", ""),
    "long": (LONG, ANCHOR),
    "sixty": ("".join(f"- [ ] Step {n} (@jordan, Day {1 + n * 3 // 2}) — done when: x\n" for n in range(60)), ANCHOR),
    "many": ("".join(f"- [ ] Step {n} (@jordan, Day {1 + n % 20}) — done when: x\n" for n in range(400)), ANCHOR),
    "strange": (STRANGE, ANCHOR),
    "german": (RICH, ANCHOR + "language: de\n"),
}


def write(folder, projects):
    content = folder / "content"
    (content / "handovers").mkdir(parents=True, exist_ok=True)
    (content / "baton.yaml").write_text(SETTINGS, encoding="utf-8")
    (content / "people.yaml").write_text(PEOPLE, encoding="utf-8")
    for id, (steps, fields) in projects.items():
        text = HANDOVER.format(id=id, customer=f"Customer {id}", steps=steps, fields=fields)
        (content / "handovers" / f"{id}.md").write_text(text, encoding="utf-8")
    return folder


def build(folder, day=DAY):
    result = run("build", "--today", day, "--keep-going", cwd=folder)
    assert (folder / "site/index.html").exists(), result.stdout + result.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The plan pages of the projects above on their day, and those of the example company on the same."""
    folder = tmp_path_factory.mktemp("plans")
    site = build(write(folder, PROJECTS))
    run("build", "--today", DAY, "--out", folder / "example", cwd=ROOT)
    found = sorted(site.glob("customers/*/plan/index.html")) + sorted((folder / "example").glob("customers/*/plan/index.html"))
    pages = {page.parents[1].name: page for page in found}
    assert set(PROJECTS) < set(pages) and {"apex", "oberland-backwaren", "kestrel-waste"} < set(pages)
    return pages


def test_every_page_is_valid(pages):
    jar = next(VENV.rglob("vnu.jar"))
    result = subprocess.run(["java", "-Xss4m", "-jar", jar, "--format", "json", "--errors-only", *map(str, pages.values())],
                            capture_output=True, encoding="utf-8", timeout=120)
    messages = [(m["url"].split("/")[-3], m.get("lastLine"), m["message"]) for m in json.loads(result.stderr)["messages"]]
    # It guesses languages by the author's words.
    assert [m for m in messages if not m[2].startswith("This document appears to be written in ")] == []


def test_every_drawing_is_whole_and_stays_inside(pages):
    drawn = 0
    for name, page in pages.items():
        for svg in re.findall(r'<svg class="timeline".*?\n</svg>(?=\n *<figcaption>)', page.read_text(encoding="utf-8"), re.DOTALL):
            drawn += 1
            tree = xml.etree.ElementTree.fromstring(svg)
            shares = [float(v[:-1]) for e in tree.iter() for v in e.attrib.values() if re.fullmatch(r"-?[\d.]+%", v)]
            assert shares and all(0 <= share <= 100 for share in shares), name
            assert tree.find("title").text and tree.find("desc").text
            assert "style" not in {key for e in tree.iter() for key in e.attrib}
    assert drawn >= len(PROJECTS) - 3 + 5


@pytest.mark.parametrize("name, drawn", [("rich", 1), ("no-anchor", 0), ("empty", 0), ("nothing", 0), ("many", 1)])
def test_without_a_first_day_or_steps_there_is_no_drawing(pages, name, drawn):
    assert pages[name].read_text(encoding="utf-8").count('class="timeline"') == drawn


def test_it_stays_within_the_page_and_asks_for_nothing(pages, browser):
    context = browser.new_context(viewport={"width": 320, "height": 900})
    page, said, asked = context.new_page(), [], []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    for name, path in pages.items():
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") == 320, name
        # What stands in a drawing stays within the page, too.
        assert page.evaluate("""[...document.querySelectorAll('.timeline text')].filter(text => {
            const box = text.getBoundingClientRect();
            return getComputedStyle(text).display !== 'none' && (box.left < 0 || box.right > 320);
        }).map(text => text.textContent)""") == [], name
    assert said == []
    assert {url.rsplit("/", 1)[1] for url in asked} == {"index.html", "style.css", "days.js"}
    assert all(url.startswith("file://") for url in asked)
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_read_it(pages, browser, scheme):
    context = browser.new_context(viewport={"width": 360, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    # Four hundred rows are like sixty.
    for name in [*PROJECTS.keys() - {"many"}, "apex", "oberland-backwaren"]:
        page.goto(pages[name].as_uri())
        results = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
        assert [(v["id"], [n["html"][:120] for n in v["nodes"]]) for v in results.response["violations"]] == [], name
    context.close()


@pytest.mark.parametrize("width", [320, 640, 768, 1440])
def test_no_two_labels_of_a_drawing_overlap(pages, browser, width):
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    for name, path in pages.items():
        page.goto(path.as_uri())
        boxes = page.evaluate("""[...document.querySelectorAll('.timeline .labels text')].map(text => {
            const box = text.getBoundingClientRect(); return [box.top, box.bottom]; })""")
        assert all(upper[1] <= lower[0] for upper, lower in zip(boxes, boxes[1:])), name
    context.close()


def test_paper(pages, browser, tmp_path):
    context = browser.new_context()
    page = context.new_page()
    for name, most in [("apex", 3), ("oberland-backwaren", 3), ("kestrel-waste", 1), ("empty", 1)]:
        page.goto(pages[name].as_uri())
        data = page.pdf(format="A4")
        assert len(re.findall(rb"/Type\s*/Page\b", data)) <= most, name
    context.close()


def test_days_are_counted_anew(pages, browser):
    """On Monday, a page built on Thursday knows which day it is, how late things are, and what has become late."""
    context = browser.new_context(timezone_id="Europe/Berlin")
    page = context.new_page()
    page.clock.set_fixed_time(datetime.datetime(2026, 5, 18, 9, 0))
    page.goto(pages["rich"].as_uri())
    assert page.inner_text(".plan-strip > div:nth-child(1) dd").split("\n")[0] == "Day 41 of 90"
    rows = {row.query_selector("th").inner_text().split("\n")[0]: row.query_selector("td:last-child").inner_text().split("\n")
            for row in page.query_selector_all(".steps tbody tr[id]")}
    assert {title: [part.strip().replace("\u00a0", " ") for part in parts] for title, parts in rows.items()} == {
        "Kickoff held": ["Done"],
        "Report ready": ["Late", "due 10 days ago"],
        "Planners trained": ["Late", "due 3 days ago, blocked"],
        "All vehicles": ["In progress", "due in 4 days"],
        "Old idea": ["Cancelled"],
        "Nobody does this": ["Not begun"],
        "First review": ["Not begun", "due in 45 days"],
        "Report for the year": ["Not begun", "due in 107 days"],
        "Confirm the order": ["Not begun", "due in 2 days"],
    }
    context.close()


def test_a_row_says_all_of_its_step(pages, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(pages["rich"].as_uri())
    rows = [[" ".join(line.split()) for line in re.split(r"[\n\t]", row.inner_text()) if line.strip()]
            for row in page.query_selector_all(".steps tbody tr[id]")]
    context.close()
    assert rows == [
        ["Kickoff held", "done when goals are confirmed", "Jordan Rivera", "Wed 8 April, day 1", "Done"],
        ["Report ready", "done when Patricia has used it", "Jordan Rivera", "Fri 8 May, day 31", "Late", "due 6 days ago"],
        ["Planners trained", "done when each has planned a day after All vehicles internal", "Jordan Rivera",
         "Fri 15 May, day 38; moved from Thu 14 May, a holiday", "Blocked", "due tomorrow"],
        ["All vehicles", "done when 95% log in", "Derek Huang (customer)", "Fri 22 May, day 45", "In progress", "due in 8 days"],
        ["Old idea", "internal", "Jordan Rivera", "Wed 27 May, day 50", "Cancelled"],
        ["Nobody does this", "internal", "unknown", "no day", "Not begun"],
        ["First review", "done when minutes are agreed", "Jordan Rivera", "Thu 2 July, day 86",
         "In a freeze: our customers' busiest week of all the weeks in the year", "Not begun", "due in 49 days"],
        ["Report for the year", "done when it is read", "Jordan Rivera", "Wed 2 September", "Not begun", "due in 111 days"],
        ["Confirm the order", "internal", "Lauren Mitchell", "Wed 20 May, day 43", "Not begun", "due in 6 days"],
    ]


def test_what_is_written_of_a_window_is_said(pages):
    text = pages["rich"].read_text(encoding="utf-8")
    assert "<p><strong>Goal:</strong> everyone can sign in<br>\n<strong>Deliverables:</strong> single sign-on</p>" in text


# The calendar


def events(data):
    """The events as icalendar reads them, which must be as vobject reads them."""
    calendar = icalendar.Calendar.from_ical(data)
    found = list(calendar.walk("VEVENT"))
    assert [error for component in calendar.walk() for error in component.errors] == []
    other = getattr(vobject.readOne(data.decode()), "vevent_list", [])
    assert [(str(e["UID"]), str(e["SUMMARY"]), e["DTSTART"].dt) for e in found] == \
        [(e.uid.value, e.summary.value, e.dtstart.value) for e in other]
    return found


def names(data):
    return {str(event["SUMMARY"]): str(event["UID"]) for event in events(data)}


def test_each_calendar_is_one(pages):
    count = 0
    for name, page in pages.items():
        file = page.parent / "plan.ics"
        assert file.exists() == ('href="plan.ics"' in page.read_text(encoding="utf-8")), name
        if not file.exists():
            continue
        count += 1
        data = file.read_bytes()
        assert data.endswith(b"END:VCALENDAR\r\n") and data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r"), name
        for line in data.split(b"\r\n")[:-1]:
            assert 0 < len(line) <= 75, (name, line)
            line.decode()
        uids = [str(event["UID"]) for event in events(data)]
        assert len(set(uids)) == len(uids) > 0 and all(str(uuid.UUID(uid)) == uid for uid in uids), name
    assert count >= len(PROJECTS) + 8


def test_what_is_open_and_dated_is_in_it(pages):
    data = (pages["rich"].parent / "plan.ics").read_bytes()
    assert {str(e["SUMMARY"]): e["DTSTART"].dt.isoformat() for e in events(data)} == {
        "Report ready, Customer rich": "2026-05-08", "All vehicles, Customer rich": "2026-05-22",
        "Planners trained, Customer rich": "2026-05-15", "First review, Customer rich": "2026-07-02",
        "Report for the year, Customer rich": "2026-09-02", "Confirm the order, Customer rich": "2026-05-20"}


def calendar(folder, steps, fields=ANCHOR, day=DAY):
    return (build(write(folder, {"acme": (steps, fields)}), day) / "customers/acme/plan/plan.ics").read_bytes()


def item(title, day=40, owner="@jordan", when="x"):
    return f"- [ ] {title} ({owner}, Day {day}, customer) — done when: {when}\n"


def test_names_stay(tmp_path):
    first = names(calendar(tmp_path / "1", item("One") + item("Two") + item("Three {#three}")))
    # Other days, another order, another anchor, another day of the build.
    assert names(calendar(tmp_path / "2", item("Three {#three}", 50) + item("Two", 44) + item("One", 60))) == first
    assert names(calendar(tmp_path / "3", item("One") + item("Two") + item("Three {#three}"), "plan-anchor: close-date\n", "2026-05-02")) == first
    # Another title for one of them, and one that is gone.
    changed = names(calendar(tmp_path / "4", item("Another") + item("Two") + item("Three, reworded {#three}")))
    assert changed["Two, Customer acme"] == first["Two, Customer acme"]
    assert changed["Three, reworded, Customer acme"] == first["Three, Customer acme"]
    assert changed["Another, Customer acme"] not in first.values()
    # One that is done.
    done = names(calendar(tmp_path / "5", item("One").replace("[ ]", "[x]") + item("Two") + item("Three {#three}")))
    assert done == {title: uid for title, uid in first.items() if not title.startswith("One")}


def test_steps_of_one_title_do_not_swap(tmp_path):
    def by_day(data):
        return {e["DTSTART"].dt: str(e["UID"]) for e in events(data)}
    a, b = item("Training", 44, when="Tulsa is done"), item("Training", 45, when="Wichita is done")
    first = by_day(calendar(tmp_path / "1", a + b))
    assert len(set(first.values())) == 3  # The open item is there, too.
    assert by_day(calendar(tmp_path / "2", b + a)) == first
    assert by_day(calendar(tmp_path / "3", a.replace("[ ]", "[x]") + b)) == {
        day: uid for day, uid in first.items() if day != datetime.date(2026, 5, 21)}


def test_two_customers_share_no_name(tmp_path):
    site = build(write(tmp_path, {"acme": (item("One"), ANCHOR), "bolt": (item("One"), ANCHOR)}))
    a, b = [names((site / f"customers/{id}/plan/plan.ics").read_bytes()) for id in ("acme", "bolt")]
    assert not set(a.values()) & set(b.values())

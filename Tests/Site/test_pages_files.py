"""What stands in the pages leads somewhere, and each calendar is one, with the same names whatever the day of the build."""

import re

import icalendar
import pytest
import vobject

from conftest import TODAY
from every_page import build


def lost(pages):
    """The ids that a page has twice, the anchors that nothing has, and the files that are not there."""
    found, ids = [], {}
    for path in pages:
        ids[path] = re.findall(r'\sid="([^"]*)"', path.read_text(encoding="utf-8"))
        found += [(path, "twice", id) for id in set(ids[path]) if ids[path].count(id) > 1]
    for path in pages:
        text = path.read_text(encoding="utf-8")
        for address in re.findall(r'\s(?:href|src)="([^"]*)"', text):
            if re.match(r"[a-z]+:", address):
                continue
            file, _, anchor = address.partition("#")
            target = (path.parent / file).resolve() if file else path
            if not target.is_file():
                found.append((path, "no file", address))
            elif anchor and target in ids and anchor not in ids[target]:
                found.append((path, "no anchor", address))
        for names in re.findall(r'\saria-(?:labelledby|describedby|controls)="([^"]*)"', text):
            found += [(path, "no label", name) for name in names.split() if name not in ids[path]]
    return found


def test_every_link_anchor_and_label_leads_somewhere(pages):
    assert lost([path.resolve() for path in pages.values()]) == []


def test_what_leads_nowhere_is_noticed(tmp_path):
    page = tmp_path / "page.html"
    page.write_text('<p id="a"></p><p id="a" aria-labelledby="c"></p><a href="#b"></a><a href="gone.html"></a><a href="page.html#d"></a>')
    assert sorted(what for _, what, _ in lost([page.resolve()])) == ["no anchor", "no anchor", "no file", "no label", "twice"]


def faults(data):
    """What is wrong with a calendar: by its bytes, and by two readers."""
    found = []
    if data.replace(b"\r\n", b"").count(b"\n") or data.replace(b"\r\n", b"").count(b"\r") or not data.endswith(b"END:VCALENDAR\r\n"):
        found.append("line ends")
    if any(len(line) > 75 for line in data.split(b"\r\n")):
        found.append("long line")
    calendar = icalendar.Calendar.from_ical(data)
    found += [error for part in calendar.walk() for error in part.errors]
    theirs = [event.uid.value for event in getattr(vobject.readOne(data.decode()), "vevent_list", [])]
    ours = [str(event["UID"]) for event in calendar.walk("VEVENT")]
    if theirs != ours or len(set(ours)) != len(ours) or not ours:
        found.append("events")
    return found


def names(site):
    return {(str(file.relative_to(site)), str(event["SUMMARY"]), str(event["UID"])) for file in site.rglob("*.ics")
            for event in icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")}


def test_every_calendar_is_one(pages):
    files = sorted(pages["index.html"].parent.rglob("*.ics"))
    assert len(files) >= 15
    assert {file: faults(file.read_bytes()) for file in files} == {file: [] for file in files}


def test_names_of_events_stay_on_other_days(content, pages, tmp_path):
    today = names(pages["index.html"].parent)
    later = names(build(content, "2026-04-20", tmp_path / "later"))
    # What is over by then is gone from what a customer gets, and nothing is called otherwise or is new.
    assert later <= today and len(later) > len(today) / 2
    assert names(build(content, TODAY, tmp_path / "again")) == today


@pytest.mark.parametrize("right, wrong, fault", [
    (b"\r\nSUMMARY", b"\nSUMMARY", "line ends"), (b"\r\nSUMMARY", b"\r\nX-LONG:" + b"x" * 75 + b"\r\nSUMMARY", "long line"), (b"\r\nUID:", b"\r\nX-UID:", None)])
def test_a_broken_calendar_is_noticed(pages, right, wrong, fault):
    data = next(pages["index.html"].parent.glob("customers/apex/plan/*.ics")).read_bytes()
    assert right in data and faults(data) == []
    try:
        found = faults(data.replace(right, wrong, 1))
    except Exception:
        found = None
    assert found is None or fault in found

"""The customer's calendar file, read by two readers of calendars, and held against the success plan beside it."""

import datetime
import re
import uuid
import zoneinfo

import icalendar
import pytest
import vobject

from share_projects import PEOPLE_FIELDS, SHARED, project as made, step
from share_site import Steps, all_shares, build, write

UTC = datetime.timezone.utc


@pytest.fixture(scope="module")
def everybody(tmp_path_factory):
    return all_shares(tmp_path_factory.mktemp("shares"))


@pytest.fixture(scope="module")
def shares(everybody):
    """Those with a calendar."""
    return {name: folder for name, folder in everybody.items() if (folder / "plan-customer.ics").exists()}


def events(data):
    """The events as icalendar reads them, which must be as vobject reads them."""
    calendar = icalendar.Calendar.from_ical(data)
    events = [event for event in calendar.walk("VEVENT")]
    assert [error for component in calendar.walk() for error in component.errors] == []
    other = getattr(vobject.readOne(data.decode()), "vevent_list", [])
    read = [(str(event["UID"]), str(event["SUMMARY"]), event["DTSTART"].dt, event["DTEND"].dt, str(event.get("DESCRIPTION", ""))) for event in events]
    assert read == [(e.uid.value, e.summary.value, e.dtstart.value, e.dtend.value,
                     e.description.value if hasattr(e, "description") else "") for e in other]
    return events


def lines(data):
    """The lines as they stand, without their ends."""
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    return data.split(b"\r\n")[:-1]


def calendar_of(folder, **how):
    """The calendar of the project made of these, in `folder`."""
    write(folder, made(**how))
    return (build(folder) / "plan-customer.ics").read_bytes()


def test_each_file_is_one(shares):
    for name, folder in shares.items():
        data = (folder / "plan-customer.ics").read_bytes()
        for line in lines(data):
            assert 0 < len(line) <= 75, (name, line)
            line.decode()  # No character is cut in two.
        text = data.decode()
        assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") and text.endswith("END:VCALENDAR\r\n"), name
        assert not text.startswith("\uFEFF")
        events(data)


def test_each_open_step_stands_on_its_day(shares):
    count = 0
    for name, folder in shares.items():
        planned = [(title, day) for title, day, done in Steps(folder / "success-plan.html").rows if day and not done]
        found = [(str(event["SUMMARY"]), event["DTSTART"].dt) for event in events((folder / "plan-customer.ics").read_bytes())]
        days = [(title, day) for title, day in found if not isinstance(day, datetime.datetime)]
        assert sorted((title, day.isoformat()) for title, day in days) == sorted(planned), name
        count += len(planned)
    assert count > 100


def test_a_day_is_a_whole_day_and_keeps_nobody_from_anything(shares):
    for folder in shares.values():
        for event in events((folder / "plan-customer.ics").read_bytes()):
            start, end = event["DTSTART"].dt, event["DTEND"].dt
            if isinstance(start, datetime.datetime):
                assert (end - start, event["TRANSP"]) == (datetime.timedelta(hours=1), "OPAQUE")
            else:
                assert (end - start, event["TRANSP"]) == (datetime.timedelta(days=1), "TRANSPARENT")


def test_what_is_done_and_what_is_past_needs_no_reminder(everybody, shares):
    """A calendar without any event would be none: there is no file."""
    assert set(everybody) - set(shares) == {"german, agreed, done", "harbour-freight"}
    for folder in shares.values():
        assert events((folder / "plan-customer.ics").read_bytes()) != []


def test_a_step_whose_day_is_over_is_no_event(tmp_path):
    late = made(steps="### First 30 days\n" + step(1, day="2026-03-30", title="Over") + step(2, day="2026-04-01", title="Today") + "\n")
    write(tmp_path, late)
    found = {str(event["SUMMARY"]) for event in events((build(tmp_path) / "plan-customer.ics").read_bytes())}
    assert found == {"Introduction meeting with Jordan Rivera", "Today"}


# A zone, a time on its clock; each beside a change of the clocks, far from one, or in the hour of one.
MEETINGS = [
    ("Europe/Berlin", "2026-04-16 10:00"), ("Europe/Berlin", "2026-10-23 10:00"), ("Europe/Berlin", "2026-10-26 10:00"),
    ("Europe/Berlin", "2026-10-25 01:30"), ("Europe/Berlin", "2026-10-25 03:30"), ("Europe/Berlin", "2027-03-28 01:30"),
    ("Europe/Berlin", "2027-03-28 03:30"), ("Europe/Berlin", "2026-12-31 23:59"), ("America/Chicago", "2026-10-30 15:00"),
    ("America/Chicago", "2026-11-02 15:00"), ("America/Chicago", "2027-03-14 01:30"), ("America/Chicago", "2026-10-31 23:30"),
    ("Pacific/Auckland", "2026-04-05 01:30"), ("Pacific/Auckland", "2026-04-05 03:30"), ("Pacific/Auckland", "2026-09-27 01:30"),
    ("Pacific/Auckland", "2026-09-27 03:30"), ("Pacific/Auckland", "2026-04-06 00:15"), ("Asia/Kolkata", "2026-05-04 09:00"),
    ("America/St_Johns", "2026-05-04 09:00"), ("Australia/Lord_Howe", "2026-05-04 09:00"), ("Pacific/Kiritimati", "2026-05-04 00:00"),
    ("Etc/GMT+11", "2026-05-04 23:00"), ("UTC", "2026-05-04 09:00"),
]


@pytest.mark.parametrize("zone, time", MEETINGS)
def test_the_meeting_in_utc(tmp_path, zone, time):
    fields = PEOPLE_FIELDS + SHARED + f"intro-meeting: {time}\nplan-anchor: contract-start\n"
    data = calendar_of(tmp_path, settings=f"name: Fieldnote\ntimezone: {zone}\n", fields=fields)
    meeting, = [event for event in events(data) if isinstance(event["DTSTART"].dt, datetime.datetime)]
    local = datetime.datetime.fromisoformat(time).replace(tzinfo=zoneinfo.ZoneInfo(zone))
    assert meeting["DTSTART"].dt == local.astimezone(UTC)
    assert meeting["DTEND"].dt == local.astimezone(UTC) + datetime.timedelta(hours=1)
    assert b"TZID" not in data


def test_without_a_time_zone_the_readers_clock_counts(tmp_path):
    data = calendar_of(tmp_path, settings="name: Fieldnote\n")
    meeting, = [event for event in events(data) if isinstance(event["DTSTART"].dt, datetime.datetime)]
    assert meeting["DTSTART"].dt == datetime.datetime(2026, 4, 16, 10, 0)


def test_a_meeting_of_which_only_the_day_is_known(tmp_path):
    data = calendar_of(tmp_path, fields=PEOPLE_FIELDS + SHARED + "intro-meeting: 2026-04-16\nplan-anchor: intro-meeting\n")
    meeting, = [event for event in events(data) if "Jordan Rivera" in event["SUMMARY"]]
    assert (meeting["DTSTART"].dt, meeting["DTEND"].dt) == (datetime.date(2026, 4, 16), datetime.date(2026, 4, 17))


# Signs that mean something in a calendar, characters of one to four bytes, and one that is longer than a line may be.
TITLES = ["a, b; c, d", "one\\\\two\\\\nthree", "\"quoted\" 'words' = x", "ü" * 70, "配送計画を確認する" * 6, "🚚" * 30, "👩‍👩‍👧‍👦" * 8,
          "e" + "\u0301" * 60 + "nd", "אבג " * 20 + "x", "x" * 66, "x" * 67, "x" * 68, "END:VEVENT"]


def test_any_words_come_back_as_they_were(tmp_path):
    folder = tmp_path / "project"
    steps = "### First 30 days\n" + "".join(step(number, title=title) for number, title in enumerate(TITLES, 1)) + "\n"
    write(folder, made(steps=steps))
    share = build(folder)
    data = (share / "plan-customer.ics").read_bytes()
    found = {str(event["SUMMARY"]) for event in events(data) if not isinstance(event["DTSTART"].dt, datetime.datetime)}
    shown = {title for title, _, _ in Steps(share / "success-plan.html").rows}
    assert found == shown and len(found) == len(TITLES)
    assert {"a, b; c, d", "one\\two\\nthree", "ü" * 70} < found
    assert all(0 < len(line) <= 75 for line in lines(data))
    assert [line.decode() for line in lines(data)]
    meeting, = [event for event in events(data) if isinstance(event["DTSTART"].dt, datetime.datetime)]
    assert str(meeting["DESCRIPTION"]).split("\n")[1:] == ["- who is who", "- the two measures", "- questions"]


def names(data):
    return {str(event["SUMMARY"]): str(event["UID"]) for event in events(data)}


def test_names_are_unique_and_tell_nothing(shares):
    seen = []
    for name, folder in shares.items():
        data = (folder / "plan-customer.ics").read_bytes()
        for event in events(data):
            assert str(uuid.UUID(str(event["UID"]))) == event["UID"]
            seen.append(str(event["UID"]))
        keys = {line.split(b":")[0].split(b";")[0] for line in lines(re.sub(rb"\r\n ", b"", data))}
        assert keys <= {b"BEGIN", b"END", b"VERSION", b"PRODID", b"CALSCALE", b"X-WR-CALNAME", b"UID", b"DTSTAMP", b"DTSTART", b"DTEND",
                        b"TRANSP", b"SUMMARY", b"DESCRIPTION"}, name
    # Several of the projects sell to "Acme Freight" and take the same steps: only within a company must they differ.
    assert len(set(seen)) > len(seen) / 3
    for folder in shares.values():
        mine = [str(event["UID"]) for event in events((folder / "plan-customer.ics").read_bytes())]
        assert len(set(mine)) == len(mine)


def test_names_stay_when_days_move(tmp_path):
    first = calendar_of(tmp_path / "first")
    later = PEOPLE_FIELDS + SHARED + "intro-meeting: 2026-04-21 14:00\nplan-anchor: intro-meeting\n"
    second = calendar_of(tmp_path / "second", fields=later)
    assert first != second and names(first) == names(second)
    # Neither does a step that is done change what the others are called.
    ticked = calendar_of(tmp_path / "third", steps=made()["content/handovers/acme.md"].split("30/60/90 plan\n")[1]
                         .split("### Communication")[0].replace("- [ ] Step s01", "- [x] Step s01"))
    assert set(names(ticked)) < set(names(first)) and all(names(first)[title] == uid for title, uid in names(ticked).items())


def test_the_meeting_being_over_changes_no_name(tmp_path):
    steps = "### First 30 days\n" + step(1, title="meeting", day="Day 25") + step(20, title="meeting", day="Day 28") + "\n"
    how = {"fields": PEOPLE_FIELDS + SHARED + "intro-meeting: 2026-04-16 10:00\nplan-anchor: contract-start\n", "steps": steps}
    write(tmp_path, made(**how))
    before = events((build(tmp_path) / "plan-customer.ics").read_bytes())
    after = events((build(tmp_path, day="2026-04-17") / "plan-customer.ics").read_bytes())
    assert len(before) == 3 and [event["UID"] for event in before if event["SUMMARY"] == "meeting"] == [event["UID"] for event in after]


def test_the_same_day_gives_the_same_bytes(tmp_path):
    assert calendar_of(tmp_path / "one") == calendar_of(tmp_path / "two")
    write(tmp_path / "three", made())
    other_day = (build(tmp_path / "three", day="2026-04-02") / "plan-customer.ics").read_bytes()
    assert other_day == calendar_of(tmp_path / "four").replace(b"DTSTAMP:20260401", b"DTSTAMP:20260402")

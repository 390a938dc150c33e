"""Damages to items of the plan and open items, to people, and to references."""

import datetime
import re

from handover_text import DATE, schema
from mutants import Damage, anchor, is_alive, named_places, operator, put, stakeholders, today, typo

HOLIDAYS = ["2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25"]


def open_items(handover, *keys):
    """The items that are still to be done, in a handover that was begun in earnest."""
    if is_alive(handover) and handover.reached:
        for item in handover.items(*keys):
            if not item.is_done:
                yield item


def day_of(item):
    return next((detail for detail in item.details if DATE.fullmatch(detail.text)), None)


def work_day(day):
    while day.weekday() > 4 or str(day) in HOLIDAYS:
        day += datetime.timedelta(1)
    return day


def without_detail(item, detail):
    number = item.details.index(detail)
    if number:
        return (item.details[number - 1].end, detail.end, "")
    return (detail.start, item.details[1].start, "") if len(item.details) > 1 else (detail.start - 2, detail.end + 1, "")


@operator
def item_outside_window(handover):
    windows = list(dict.fromkeys(item.window for item in handover.items("plan")))
    for item in open_items(handover, "plan"):
        if found := day_of(item):
            number = windows.index(item.window)
            for other in {0, 1, 2} - {number}:
                day = work_day(anchor(handover) + datetime.timedelta(30 * other + 15))
                if day > today:
                    yield Damage(f"{item.title.text}: {day}", (put(found, str(day)),))
        elif counted := next((detail for detail in item.details if re.fullmatch(r"Day \d+", detail.text)), None):
            new = f"Day {(int(counted.text[4:]) + 45) % 90}"
            yield Damage(f"{item.title.text}: {new}", (put(counted, new),))


@operator
def item_on_a_weekend(handover):
    for item in open_items(handover):
        if found := day_of(item):
            day = datetime.date.fromisoformat(found.text)
            day -= datetime.timedelta((day.weekday() - 5) % 7)
            if day > today:
                yield Damage(f"{item.title.text}: {day}", (put(found, str(day)),))


@operator
def item_on_a_holiday(handover):
    for item in open_items(handover):
        if found := day_of(item):
            day = min(HOLIDAYS, key=lambda each: abs(datetime.date.fromisoformat(each) - datetime.date.fromisoformat(found.text)))
            yield Damage(f"{item.title.text}: {day}", (put(found, day),))
    for row in handover.rows("commitments") if is_alive(handover) and handover.reached else []:
        if DATE.fullmatch(row.cells["due"].text) and row.cells["due"].text > str(today) and "done" not in row.cells["status"].text:
            yield Damage(row.title.text, (put(row.cells["due"], "2026-05-14"),))


@operator
def item_in_a_freeze(handover):
    for item in open_items(handover):
        if found := day_of(item):
            yield Damage(item.title.text, (put(found, "2026-12-21"),))


@operator
def item_past(handover):
    for item in open_items(handover):
        if found := day_of(item):
            yield Damage(item.title.text, (put(found, "2026-03-31"),))


@operator
def item_without_owner(handover):
    for item in open_items(handover):
        yield Damage(item.title.text, (without_detail(item, item.details[0]),))


@operator
def item_without_day(handover):
    for item in open_items(handover):
        yield Damage(item.title.text, (without_detail(item, item.details[1]),))


@operator
def item_without_done_when(handover):
    for item in open_items(handover, "plan"):
        start = handover.text.index(") —", item.details[-1].end) + 1
        yield Damage(item.title.text, ((start, item.done_when.end, ""),))


@operator
def item_day_impossible(handover):
    for item in open_items(handover):
        for new in ("2026-02-30", "Day 0", "2026-5-7x"):
            yield Damage(f"{item.title.text}: {new}", (put(item.details[1], new),))


@operator
def item_of_the_ae_after_support(handover):
    end = handover.facts.get("ae-support-until")
    for item in open_items(handover):
        if end and item.details[0].text == "@" + handover.facts["ae"] and day_of(item):
            day = work_day(end + datetime.timedelta(5))
            yield Damage(item.title.text, (put(day_of(item), str(day)),), (handover.fields["ae-support-until"].line,))
    for item in open_items(handover):
        if end and item.details[0].text == "@" + handover.facts["ae"] and day_of(item) and day_of(item).text > "2026-04-03":
            day = datetime.date.fromisoformat(day_of(item).text) - datetime.timedelta(1)
            yield Damage(f"support until {day}", (put(handover.fields["ae-support-until"], str(day)),), (item.start,))


@operator
def owner_away(handover):
    for item in open_items(handover, "open-items"):
        if day_of(item) and item.details[0].text.startswith("@"):
            yield Damage(item.title.text, (put(item.details[0], "@elif"), put(day_of(item), "2026-04-09")), (), False)


@operator
def window_emptied(handover):
    """Right: the window's heading, or the lines that require it."""
    if handover.reached < 2 or "plan" not in handover.sections:
        return
    for window in dict.fromkeys(item.window for item in handover.items("plan")):
        edits = tuple((item.start, item.end, "") for item in handover.items("plan") if item.window == window)
        head = handover.text.index(f"### {window}", handover.sections["plan"].body)
        yield Damage(window, edits, (head, handover.sections["plan"].start, *handover.promise), handover.reached > 2)


@operator
def service_removed(handover):
    """An item serves a promise no longer. Right: the promise, or the item; the line of the stage until it is asked for."""
    if not is_alive(handover) or handover.reached < 2:
        return
    open_rows = [row for row in handover.rows("commitments") if row.cells["status"].text in ("open", "offen")]
    for item in handover.items("plan"):
        for detail in item.details:
            name = re.sub(r"^(?:for|für): ", "", detail.text)
            served = [row for row in open_rows if f"{{#{name}}}" in row.title.text or row.title.text.startswith(name)]
            if name != detail.text and served:
                others = [other for other in handover.items("plan") for each in other.details if each.text == detail.text]
                if len(others) == 1:
                    yield Damage(item.title.text, (without_detail(item, detail),), (served[0].start, *handover.promise),
                                 handover.reached > 2)


@operator
def promise_left_open(handover):
    """A promise that was declined or kept counts as open again, and no item serves it; or it is nobody's."""
    if not is_alive(handover) or handover.reached < 2:
        return
    for row in handover.rows("commitments"):
        status = row.cells["status"]
        if status.text == "declined":
            yield Damage(f"{row.title.text}: open", (put(status, "open"),), (row.start, *handover.promise), handover.reached > 2)
        elif status.text in ("open", "offen"):
            columns = schema()["sections"]["commitments"]["content"]["columns"]
            yield Damage(f"{row.title.text}: nobody", (put(row.cells["owner"], ""),), (row.start,), handover.is_told(columns["owner"]))


@operator
def promise_too_soon(handover):
    for row in handover.rows("commitments"):
        words = row.title.text.lower()
        if is_alive(handover) and row.cells["status"].text == "open":
            if "custom report" in words or "data migration" in words or "single sign-on" in words:
                start = handover.facts["contract-start"]
                day = (start if handover.reached > 2 else max(today, start)) + datetime.timedelta(6)
                if day > today:
                    yield Damage(row.title.text, (put(row.cells["due"], str(work_day(day))),))


@operator
def person_unknown(handover):
    for match in re.finditer(r"@([a-z]+)\b", handover.text[handover.front_end :]):
        line = handover.text[: handover.front_end + match.end()].rpartition("\n")[2]
        if is_alive(handover) and re.search(r"\(@|\| @|[,:] @|Owner:|Accountable:|made by", line[-60:]):
            start = handover.front_end + match.start()
            yield Damage(f"{typo(match.group(0))} at {start}", ((start, start + len(match.group(0)), typo(match.group(0))),))


@operator
def name_misspelt_where_it_is_used(handover):
    people = stakeholders(handover)
    for what, span in named_places(handover):
        if span.text in people and is_alive(handover):
            row = people[span.text]
            yield Damage(f"{what}: {typo(span.text)}", (put(span, typo(span.text)),), (row.start,))


@operator
def stranger(handover):
    for what, span in named_places(handover):
        if span.text in stakeholders(handover) and is_alive(handover) and handover.reached:
            yield Damage(what, (put(span, "Robin Ashworth"),))


@operator
def name_misspelt_among_the_stakeholders(handover):
    places = list(named_places(handover))
    for name, row in stakeholders(handover).items():
        naming = tuple(span.start for _, span in places if span.text == name)
        if naming and is_alive(handover):
            yield Damage(f"{typo(name)}", (put(row.title, typo(name)),), naming)


@operator
def reference_broken(handover):
    for item in handover.items():
        for detail in item.details:
            if name := re.match(r"((?:for|für): )(.*)", detail.text):
                first, _, rest = name.group(2).partition(" ")
                for new in (f"{typo(first)} {rest}".strip(), "something else"):
                    yield Damage(f"{item.title.text}: {new}", (put(detail, name.group(1) + new),))


@operator
def id_changed(handover):
    for match in re.finditer(r"\{#([a-z0-9-]+)\}", handover.text):
        using = tuple(item.start for item in handover.items() for detail in item.details if detail.text.endswith(": " + match.group(1)))
        # A title that begins with the id is found by that too.
        if using and not re.search(rf"(?im)^(?:\| |- |### ){match.group(1)}", handover.text):
            yield Damage(typo(match.group(1)), ((match.start(1), match.end(1), typo(match.group(1))),), using)


@operator
def id_twice(handover):
    ids = list(re.finditer(r"\{#([a-z0-9-]+)\}", handover.text))
    for one, other in zip(ids, ids[1:]):
        yield Damage(f"{other.group(1)} is {one.group(1)}", ((other.start(1), other.end(1), one.group(1)),), (one.start(),))


@operator
def link_broken(handover):
    for match in re.finditer(r"\]\(((?:\.\./playbooks/)?([a-z0-9-]+)\.md)(#[a-z-]+)?\)", handover.text):
        yield Damage(typo(match.group(2)), ((match.start(2), match.end(2), typo(match.group(2))),))


@operator
def anchor_broken(handover):
    for match in re.finditer(r"\]\(([a-z0-9./-]*)(#[a-z-]+)?\)", handover.text):
        if match.group(2):
            yield Damage(match.group(2), ((match.start(2), match.end(2), typo(match.group(2))),))
        elif match.group(1).endswith(".md"):
            yield Damage(f"{match.group(1)}#no-such-heading", ((match.end(1), match.end(1), "#no-such-heading"),))


@operator
def attendees_of_one_side_removed(handover):
    """Right: the attendees; the line of the stage until gate 3 asks for them."""
    labels = handover.labels()
    if not is_alive(handover) or handover.reached < 2:
        return
    names = [name.strip() for name in labels["attendees"].text.split(",")]
    theirs = [name for name in names if not name.startswith("@")]
    cut = {"customer": theirs, "AE": ["@" + handover.facts["ae"]], "all": names}
    for csm in {"@" + handover.facts["csm"], "@kenji"} & set(names):
        if csm == "@kenji" or handover.name != "tanager-energy":
            cut[csm] = [csm]
    for what, gone in cut.items():
        left = ", ".join(name for name in names if name not in gone)
        if left != labels["attendees"].text:
            yield Damage(what, (put(labels["attendees"], left),), tuple(handover.promise), handover.reached > 2)

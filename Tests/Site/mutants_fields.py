"""Damages to the front matter."""

import datetime
import re

from handover_text import CONTENT, DATE, STAGES, schema
from mutants import Damage, anchor, is_alive, operator, put, today, typo

PLACEHOLDERS = ["UNKNOWN", "TBD", "[Name]", "____", "n/a", '"?"', "TODO", "{{client}}"]
WRONG = {
    "close-date": "soon", "contract-start": "in spring", "term-months": "three years", "arr": "[1, 2]", "notice-days": "a quarter",
    "auto-renew": "perhaps", "renewal-date": "2028", "products": "{ a: b }", "intro-meeting": "2026-04-08 25:00",
    "internal-meeting": "[yesterday]", "ae-support-until": "summer", "accepted-on": "last week", "customer-told": "yes",
    "currency": "euros", "links": "https://crm.example", "success-plan": "shared", "drafted-on": "early", "id": "Not A Slug",
    "tags": "{ a: 1 }", "plan-anchor": "kickoff-day", "language": "fr", "links ": "{ crm: not an address }",
}


def required(handover):
    """The fields that the handover has and its stage or the next one asks for: the field's name, and whether it is due."""
    for name, field in schema()["fields"].items():
        if name not in handover.fields or name == "stage":
            continue
        when = field.get("required-when", {}).get("stage")
        if when:
            if handover.stage in when:
                yield name, True
        elif handover.is_due(field):
            yield name, handover.is_told(field)
        elif is_alive(handover) and handover.is_due(field, ahead=1):
            yield name, False


def is_known(field):
    return "UNKNOWN" not in field.text


@operator
def field_dropped(handover):
    for name, due in required(handover):
        field = handover.fields[name]
        yield Damage(name, ((field.line, handover.field_end(name), ""),), tuple(handover.promise), due)


@operator
def field_blanked(handover):
    for name, due in required(handover):
        field = handover.fields[name]
        also = tuple(handover.promise) if not due else ()
        yield Damage(name, ((field.line + len(name) + 1, handover.field_end(name) - 1, ""),), also, due)


@operator
def field_placeholder(handover):
    for name, due in required(handover):
        field = handover.fields[name]
        if name in ("type", "id") or not is_known(field):
            continue
        also = tuple(handover.promise) if not due else ()
        new = PLACEHOLDERS[len(name + handover.name) % len(PLACEHOLDERS)]
        new = f'"{new}"' if new[0] in "[{" else new
        yield Damage(f"{name}: {new}", ((field.start, handover.field_end(name) - 1, new),), also, due)


@operator
def field_misspelt(handover):
    for name, field in handover.fields.items():
        yield Damage(typo(name), ((field.line, field.line + len(name), typo(name)),), tuple(handover.promise))


@operator
def field_of_wrong_type(handover):
    for name, value in WRONG.items():
        name = name.strip()
        if name in handover.fields:
            yield Damage(f"{name}: {value}", ((handover.fields[name].start, handover.field_end(name) - 1, value),))


@operator
def field_choice_misspelt(handover):
    for name in ("stage", "stage-before", "segment", "close-state", "reference", "returned-reason", "phase", "plan-anchor", "type"):
        if name in handover.fields:
            field = handover.fields[name]
            yield Damage(f"{name}: {typo(field.text)}", (put(field, typo(field.text)),))
    if status := re.search(r"status: (\w+)", handover.text[: handover.front_end]):
        yield Damage("success-plan.status", ((status.start(1), status.end(1), typo(status.group(1))),))


@operator
def field_twice(handover):
    for name in ("csm", "stage", "customer", "close-date", "arr"):
        if name in handover.fields:
            field = handover.fields[name]
            line = f"{name}: {field.text}\n"
            yield Damage(name, ((handover.front_end, handover.front_end, line),), (field.line,))


def dates(handover):
    """The fields that are one day: name, span of the day."""
    for name, field in handover.fields.items():
        if name not in ("override", "csm-history", "on-hold-until", "links") and (found := list(DATE.finditer(field.text))):
            if len(found) == 1 and "{" not in field.text and "\n" not in field.text:
                yield name, (field.start + found[0].start(), field.start + found[0].end()), found[0].group(0)


@operator
def date_impossible(handover):
    for match in DATE.finditer(handover.text[: handover.front_end]):
        if not handover.text[: match.start()].rpartition("\n")[2].lstrip().startswith(("recording", "contract:", "crm")):
            name = handover.text[: match.start()].rpartition("\n")[2].strip(" :[")[:40]
            yield Damage(f"{name} 2026-02-30", ((*match.span(), "2026-02-30"),))


# What cannot come before what. Two days that may stand in either order are not swapped: the contract may start before the deal
# closes, and the customer may be told before or behind the acceptance.
ORDER = [
    ("drafted-on", "accepted-on"), ("close-date", "renewal-date"), ("contract-start", "renewal-date"), ("close-date", "ae-support-until"),
    ("internal-meeting", "accepted-on"), ("accepted-on", "introduced-on"), ("accepted-on", "ae-support-until"),
    ("customer-told", "introduced-on"), ("customer-told", "intro-meeting"), ("accepted-on", "intro-meeting"),
    ("introduced-on", "onboarded-on"), ("introduced-on", "ae-support-until"), ("drafted-on", "renewal-date"),
    ("intro-meeting", "ae-support-until"), ("internal-meeting", "intro-meeting"),
]


@operator
def dates_swapped(handover):
    known = {name: (at, day) for name, at, day in dates(handover)}
    for first, second in ORDER:
        if is_alive(handover) and first in known and second in known and known[first][1] != known[second][1]:
            (one, day), (two, later) = known[first], known[second]
            yield Damage(f"{first} and {second}", ((*one, later), (*two, day)))


@operator
def date_before_what_precedes_it(handover):
    known = {name: (at, day) for name, at, day in dates(handover)}
    for first, second in ORDER:
        if is_alive(handover) and first in known and second in known:
            if second == "ae-support-until" and handover.reached >= 3:
                continue  # It is over, and cannot be mended.
            day = datetime.date.fromisoformat(known[first][1]) - datetime.timedelta(3)
            yield Damage(f"{second} before {first}", ((*known[second][0], str(day)),), (known[first][0][0],))


@operator
def day_of_the_past_still_to_come(handover):
    for name, at, day in dates(handover):
        if name in ("drafted-on", "internal-meeting", "accepted-on", "introduced-on", "onboarded-on", "returned-on") and is_alive(handover):
            if day <= str(today):
                is_told = handover.is_told(schema()["fields"][name]) or "required-from" not in schema()["fields"][name]
                yield Damage(name, ((*at, str(today + datetime.timedelta(15))),), tuple(handover.promise), is_told)
    if handover.reached >= 3 and (told := handover.fields.get("customer-told")):
        yield Damage("customer-told", (put(told, str(today + datetime.timedelta(15))),))


# What a stage ahead of itself contradicts, beside the line of the stage.
AHEAD = {"introduced": ["intro-meeting", "introduced-on"], "onboarded": ["success-plan", "onboarded-on"]}


@operator
def stage_ahead(handover):
    if handover.stage not in STAGES[:-1]:
        return
    for later in STAGES[handover.reached + 1 :]:
        if (handover.stage, later) == ("introduced", "onboarding"):
            continue  # No gate stands between the two.
        places = [handover.fields[name].line for key in STAGES[handover.reached + 1 : STAGES.index(later) + 1]
                  for name in AHEAD.get(key, []) if name in handover.fields]
        if later == "onboarded":
            first = handover.items("plan")[0].window if handover.items("plan") else None
            places += [item.start for item in handover.items("plan") if item.window == first and not item.is_done]
        yield Damage(later, (put(handover.fields["stage"], later),), tuple(places))


@operator
def renewal_off(handover):
    if "renewal-date" in handover.fields and is_alive(handover):
        field = handover.fields["renewal-date"]
        day = datetime.date.fromisoformat(field.text)
        for what, new in [("a month late", day + datetime.timedelta(31)), ("a month early", day - datetime.timedelta(31)),
                          ("a year early", day.replace(year=day.year - 1))]:
            yield Damage(what, (put(field, str(new)),), (handover.fields["contract-start"].line, handover.fields["term-months"].line))
        yield Damage("the term", (put(handover.fields["term-months"], "18"),), (field.line,))


@operator
def expected_close_past(handover):
    if handover.facts["close-state"] == "expected":
        yield Damage("yesterday", (put(handover.fields["close-date"], "2026-03-31"),))
        yield Damage("lost", (put(handover.fields["close-state"], "lost"),), tuple(handover.promise), handover.reached > 0)


@operator
def id_of_another(handover):
    for path in sorted(CONTENT.glob("handovers/*.md")):
        if path.stem != handover.name:
            other = path.read_text(encoding="utf-8")
            line = other[: re.search(r"(?m)^id:", other).start()].count("\n") + 1
            yield Damage(path.stem, (put(handover.fields["id"], path.stem),), elsewhere=((f"handovers/{path.name}", line),))


@operator
def wrong_person(handover):
    """Somebody of the wrong role, or nobody of ours."""
    if not is_alive(handover):
        return
    for name, wrong in [("ae", "sam"), ("csm", "lauren"), ("csm", "ravi"), ("se", "maria"), ("accepted-by", "felix")]:
        if name in handover.fields:
            yield Damage(f"{name}: {wrong}", (put(handover.fields[name], wrong),))
    for name in ("ae", "csm", "se", "accepted-by"):
        if name in handover.fields:
            new = typo(handover.fields[name].text)
            yield Damage(f"{name}: {new}", (put(handover.fields[name], new),))


@operator
def accepted_by_another(handover):
    for other in ("nora", "kenji", "jordan"):
        if "accepted-by" in handover.fields and other not in (handover.facts["accepted-by"], handover.facts["csm"]):
            is_told = handover.is_told(schema()["fields"]["accepted-by"])
            yield Damage(other, (put(handover.fields["accepted-by"], other),), (), is_told)


@operator
def introduction_today(handover):
    """What is to be ready for it is not: it was never ready, or it comes before the acceptance, or before the plan's items."""
    if handover.reached < 3 and is_alive(handover):
        if "intro-meeting" in handover.fields and handover.stage == "accepted":
            if anchor(handover) and handover.name == "nordhavn-dairies":
                yield Damage("today", (put(handover.fields["intro-meeting"], "2026-04-01 16:00"),))
        elif handover.stage in ("draft", "in-review"):
            line = handover.fields["close-date"].line
            for day in ("2026-04-01", "2026-04-09", "2026-05-20"):
                yield Damage(f"booked for {day}", ((line, line, f"intro-meeting: {day} 10:00\n"),))


@operator
def playbook_unknown(handover):
    if field := handover.fields.get("playbook"):
        for match in re.finditer(r"[a-z0-9-]+", field.text):
            new = typo(match.group(0))
            yield Damage(new, ((field.start + match.start(), field.start + match.end(), new),))


@operator
def link_of_the_front_matter(handover):
    field = handover.fields["links"]
    for match in re.finditer(r"(\w+): (https://\S+)", field.text):
        if match.group(1) == "crm":
            yield Damage("crm: not an address", ((field.start + match.start(2), field.start + match.end(2), "see the CRM"),))
        else:
            new = match.group(2).replace("https://", "javascript:")
            yield Damage(f"{match.group(1)}: script", ((field.start + match.start(2), field.start + match.end(2), new),))

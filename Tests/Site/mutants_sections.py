"""Damages to sections, rows and cells."""

import re

from handover_text import TABLES, schema
from mutants import Damage, is_alive, line_start, named_places, operator, put, stakeholders, typo, without_line

PLACEHOLDERS = ["UNKNOWN", "TBD", "[Name]", "____", "n/a", "?", "TODO", "{{client}}"]
CHOICES = [("success", "kind"), ("roadblocks", "severity"), ("stakeholders", "roles"), ("stakeholders", "stance"),
           ("commitments", "deliverable"), ("commitments", "status"), ("communication", "audience")]


def required(handover, ahead=0):
    """The sections that the handover has and that its stage, or one `ahead`, asks for."""
    for key, rule in schema()["sections"].items():
        if key in handover.sections and handover.is_due(rule, ahead=ahead):
            yield key, handover.sections[key], handover.is_told(rule)


def referring(handover, key):
    """Where something refers to an id of the section."""
    ids = re.findall(r"\{#([a-z0-9-]+)\}", handover.body(key))
    return tuple(item.start for item in handover.items() for detail in item.details
                 if re.sub(r"^\S+: ", "", detail.text) in ids and ": " in detail.text)


@operator
def section_dropped(handover):
    for key, section, due in required(handover, 1 if is_alive(handover) else 0):
        yield Damage(key, ((section.start, section.end, ""),), tuple(handover.promise), due)


@operator
def section_emptied(handover):
    for key, section, is_told in required(handover):
        yield Damage(key, ((section.body, section.end, "\n"),), (section.start,), is_told)


@operator
def section_placeholder(handover):
    for key, section, is_told in required(handover):
        new = PLACEHOLDERS[len(key + handover.name) % len(PLACEHOLDERS)]
        yield Damage(f"{key}: {new}", ((section.body, section.end, f"\n{new}\n\n"),), (section.start,), is_told)


@operator
def section_heading_misspelt(handover):
    for key, section, due in required(handover, 1 if is_alive(handover) else 0):
        yield Damage(key, (put(section.heading, typo(section.heading.text)),), tuple(handover.promise), due)


@operator
def section_twice(handover):
    for key, section, _ in required(handover):
        new = handover.text[section.start : section.end].rstrip() + "\n\n"
        if "{#" not in new:
            end = section.end
            yield Damage(key, ((end, end, ("" if handover.text[:end].endswith("\n\n") else "\n") + new),), (section.start,))


@operator
def text_too_short(handover):
    for key in ("why",):
        section = handover.sections[key]
        if handover.is_due(schema()["sections"][key]):
            yield Damage(key, ((section.body, section.end, "\nThey had to. (source: call, 12 Jan)\n\n"),), (section.start,))
    for key in ("roadblocks", "commitments"):
        section = handover.sections[key]
        if handover.is_due(schema()["sections"][key]) and "{#" not in handover.body(key) and handover.rows(key):
            yield Damage(f"{key}: none", ((section.body, section.end, "\nNone known (source: call, 12 Jan)\n\n"),), (section.start,))


def cells(handover, ahead):
    for key in TABLES:
        rule = schema()["sections"][key]
        columns = rule["content"]["columns"]
        for row in handover.rows(key):
            for column, cell in row.cells.items():
                if handover.is_due(rule, columns[column], ahead=ahead) and cell.text and "UNKNOWN" not in cell.text:
                    if column != next(iter(columns)):
                        yield key, column, row, cell, handover.is_told(rule, columns[column])


@operator
def cell_blanked(handover):
    for key, column, row, cell, due in cells(handover, 1 if is_alive(handover) else 0):
        also = (row.start,) if due else (row.start, *handover.promise)
        yield Damage(f"{key} {column} of {row.title.text}", (without_line(handover, cell),), also, due)


@operator
def cell_placeholder(handover):
    for key, column, row, cell, due in cells(handover, 1 if is_alive(handover) else 0):
        new = PLACEHOLDERS[len(row.title.text + column) % len(PLACEHOLDERS)]
        also = () if due else tuple(handover.promise)
        yield Damage(f"{key} {column} of {row.title.text}: {new}", (put(cell, new),), also, due)


@operator
def column_dropped(handover):
    for key in TABLES:
        rows = handover.rows(key)
        rule = schema()["sections"][key]
        columns = rule["content"]["columns"]
        if not rows:
            continue
        for number, column in enumerate(rows[0].cells):
            if not handover.is_due(rule, columns[column]) or number == 0:
                continue
            is_told = handover.is_told(rule, columns[column])
            if rows[0].form == "table":
                first = line_start(handover.text, rows[0].start - 2)
                head = line_start(handover.text, first - 1)
                edits = []
                for start in [head, first] + [row.start for row in rows]:
                    bars = [start + match.start() for match in re.finditer(r"\|", handover.text[start : handover.text.index("\n", start)])]
                    edits.append((bars[number], bars[number + 1], ""))
                yield Damage(f"{key} {column}", tuple(edits), (handover.sections[key].start,), is_told)
            else:
                edits = tuple(without_line(handover, row.cells[column]) for row in rows if column in row.cells)
                yield Damage(f"{key} {column}", edits, tuple(row.start for row in rows) + (handover.sections[key].start,), is_told)


@operator
def stakeholder_dropped(handover):
    """Right are the places that name them, and the section: who is gone may have been the only payer, champion or other contact."""
    if not is_alive(handover) or not handover.reached:
        return
    places = list(named_places(handover))
    section = handover.sections["stakeholders"]
    for name, row in stakeholders(handover).items():
        naming = tuple(span.start for _, span in places if span.text == name)
        if naming:
            yield Damage(name, ((row.start, row.end, ""),), naming + (section.start,))


@operator
def promise_dropped(handover):
    """A row of the promises or outcomes that an item serves."""
    for key in ("commitments", "success"):
        for row in handover.rows(key):
            if name := re.search(r"\{#([a-z0-9-]+)\}", handover.text[row.start : row.end]):
                serving = tuple(item.start for item in handover.items() if any(
                    detail.text.endswith(f": {name.group(1)}") for detail in item.details))
                if serving:
                    yield Damage(name.group(1), ((row.start, row.end, ""),), serving)


@operator
def choice_misspelt(handover):
    for key, column in CHOICES:
        for row in handover.rows(key):
            if cell := row.cells.get(column):
                if cell.text and "UNKNOWN" not in cell.text and len(cell.text) > 3:
                    yield Damage(f"{key} {column} of {row.title.text}", (put(cell, typo(cell.text)),))


@operator
def column_misspelt(handover):
    for key in TABLES:
        rows = handover.rows(key)
        if rows and rows[0].form == "table":
            header = re.compile(r"(?m)^\|.*$").search(handover.text, handover.sections[key].body)
            for match in re.finditer(r"[^|]+", header.group(0)):
                title = match.group(0).strip()
                if len(title) > 4:
                    start = header.start() + match.start() + 1
                    yield Damage(f"{key}: {typo(title)}", ((start, start + len(title), typo(title)),))
        else:
            for row in rows:
                for column, cell in row.cells.items():
                    if cell.line >= 0 and (label := re.match(r" *- \**([^:*]+)", handover.text[cell.line : cell.start])):
                        if len(label.group(1)) > 4:
                            at, new = cell.line + label.start(1), typo(label.group(1))
                            rule = schema()["sections"][key]
                            is_told = handover.is_told(rule, rule["content"]["columns"][column])
                            yield Damage(f"{key}: {new} of {row.title.text}", ((at, at + len(new), new),) if len(new) == len(
                                label.group(1)) else ((at, at + len(new) + 1, new),), (row.start,), is_told)


@operator
def cell_date_impossible(handover):
    for key, column in [("success", "by"), ("commitments", "due")]:
        for row in handover.rows(key):
            if cell := row.cells.get(column):
                if cell.text and "UNKNOWN" not in cell.text:
                    for new in ("2026-02-30", "soon", "2026-13-01"):
                        yield Damage(f"{key} {column} of {row.title.text}: {new}", (put(cell, new),))


@operator
def outcome_vague(handover):
    words = ["Improve efficiency", "Be successful", "Get value", "Better efficiency", "More value from the tool"]
    for at, row in enumerate(handover.rows("success")):
        if handover.reached and is_alive(handover) and "{#" not in row.title.text:
            new = words[(at + len(handover.name)) % 4]
            serving = tuple(item.start for item in handover.items() for detail in item.details
                            if ": " in detail.text and row.title.text.startswith(re.sub(r"^\S+: ", "", detail.text)))
            if not serving:
                yield Damage(f"{row.title.text}: {new}", (put(row.title, new),))


@operator
def figures_removed(handover):
    for row in handover.rows("success"):
        if handover.reached and is_alive(handover):
            edits = tuple(put(row.cells[column], new) for column, new in
                          [("metric", "how it goes"), ("baseline", "poor"), ("target", "good")] if column in row.cells)
            is_told = handover.is_told({"required-from": "accepted"}) or not handover.is_due({"required-from": "accepted"})
            yield Damage(row.title.text, edits, (row.start,), is_told)


@operator
def two_accountable(handover):
    for row in handover.rows("responsibilities"):
        if is_alive(handover):
            cell = row.cells["accountable"]
            other = "@sam" if cell.text != "@sam" else "@ravi"
            yield Damage(f"{row.title.text}: two in a cell", (put(cell, f"{cell.text}, {other}"),))
            if row.form == "table":
                again = handover.text[row.start : row.end].replace(cell.text, other, 1)
                yield Damage(f"{row.title.text}: two rows", ((row.end, row.end, again),), (row.start,))


@operator
def source_removed(handover):
    """All sources of a section, or one of several rows."""
    pattern = re.compile(r" ?\((?:source|Quelle): [^()]*\)")
    for key, rule in schema()["sections"].items():
        if key in handover.sections and rule["content"].get("source") == "required" and handover.is_due(rule) and is_alive(handover):
            section = handover.sections[key]
            found = list(pattern.finditer(handover.text, section.body, section.end))
            edits = tuple((match.start(), match.end(), "") for match in found)
            if edits:
                yield Damage(f"all of {key}", edits, (section.start,))
            if key == "problems" and len(found) > 2:
                for number, edit in enumerate(edits):
                    yield Damage(f"{key}, number {number + 1}", (edit,), (line_start(handover.text, edit[0]),))


@operator
def contact_removed(handover):
    """Of all who can decide, or of the only champion."""
    rows = handover.rows("stakeholders")
    if handover.reached < 2 or handover.name == "solveig-pharma":
        return
    for what, pattern in [("payers", "sponsor|buyer|budget"), ("champions", "champion"), ("everybody", "")]:
        hit = [row for row in rows if re.search(pattern, row.cells["roles"].text) and row.cells["contact"].text]
        edits = tuple(put(row.cells["contact"], "UNKNOWN") for row in hit)
        yield Damage(what, edits, (handover.sections["stakeholders"].start, *(row.start for row in hit)))


@operator
def role_removed(handover):
    rows = handover.rows("stakeholders")
    if handover.reached < 2 or handover.name == "solveig-pharma":
        return
    for what, pattern in [("payers", "sponsor|buyer|budget"), ("champions", "champion")]:
        hit = [row for row in rows if re.search(pattern, row.cells["roles"].text)]
        edits = tuple(put(row.cells["roles"], "other") for row in hit)
        yield Damage(what, edits, (handover.sections["stakeholders"].start, *(row.start for row in hit)))

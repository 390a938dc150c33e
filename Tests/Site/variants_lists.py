"""Other ways to write the same lists, items and choices."""

import re

from handover_text import TABLES, schema
from mutants import put
from variants import edited, front_and_body, variant
from variants_tables import plain


@variant
def bullets_with_stars(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)^( *)- ", r"\1* ", body)


@variant
def bullets_with_plus(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)^( *)- ", r"\1+ ", body)


@variant
def bullets_as_numbers(handover):
    """The problems and the working style, which are plain lists."""
    edits = []
    for key in ("problems", "working-style"):
        if key in handover.sections:
            start = handover.sections[key].body
            edits += [(start + match.start(), start + match.end(), f"{n}. ") for n, match in
                      enumerate(re.finditer(r"(?m)^- ", handover.body(key)), 1)]
            edits += [(start + match.start(), start + match.end(), "   ") for match in re.finditer(r"(?m)^  (?=\S)", handover.body(key))]
    return edited(handover, edits)


@variant
def lists_loose(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)(^- .*\n)(?=- )", r"\1\n", body)


@variant
def nested_items_deeper(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)^  - ", "    - ", body) if "\n  - " in body else None


@variant
def boxes_ticked_with_capital(handover):
    front, body = front_and_body(handover)
    return front + body.replace("- [x] ", "- [X] ") if "[x]" in body else None


@variant
def details_in_another_order(handover):
    edits = []
    for item in handover.items():
        words = [detail.text for detail in item.details]
        edits.append((item.details[0].start, item.details[-1].end, ", ".join(words[1:] + words[:1])))
    return edited(handover, edits)


@variant
def days_counted_from_zero(handover):
    return edited(handover, (put(detail, f"D+{int(detail.text[4:]) - 1}") for item in handover.items() for detail in item.details
                             if re.fullmatch(r"Day \d+", detail.text)))


@variant
def days_counted_from_one(handover):
    return edited(handover, (put(detail, f"Day {int(detail.text[2:]) + 1}") for item in handover.items() for detail in item.details
                             if re.fullmatch(r"D\+\d+", detail.text)))


def item_cells(handover, item):
    """The cells of an item's row: item, owner, due, audience, done when, for, status."""
    cells = {"Item": item.title.text, "Owner": item.details[0].text, "Due": item.details[1].text}
    cells["Done when"] = item.done_when.text if item.done_when else ""
    cells["Status"] = "done" if item.is_done else ""
    for detail in item.details[2:]:
        name, colon, rest = detail.text.partition(": ")
        if colon:
            cells["For"] = rest
        elif name.lower() in ("customer", "internal", "kunde", "intern"):
            cells["Audience"] = name
        else:
            cells["Status"] = name
    return cells


@variant
def items_as_tables(handover):
    titles = ["Item", "Owner", "Due", "Audience", "Done when", "For", "Status"]
    groups = {}
    for item in handover.items("plan"):
        groups.setdefault(item.window, []).append(item)
    return edited(handover, (
        (items[0].start, items[-1].end,
         plain([titles, ["---"] * 7, *([item_cells(handover, item).get(title, "") for title in titles] for item in items)]))
        for items in groups.values()))


@variant
def labels_in_bold(handover):
    if not handover.labels():
        return None
    section = handover.sections["introduction"]
    return edited(handover, ((section.body + match.start(1), section.body + match.end(1), f"**{match.group(1)}**")
                             for match in re.finditer(r"(?m)^- ([^:\n]+:)(?= )", handover.body("introduction"))))


@variant
def labels_as_sub_headings(handover):
    if not handover.labels() or "\n### " in handover.body("introduction"):
        return None
    section = handover.sections["introduction"]
    return edited(handover, ((section.body + match.start(), section.body + match.end(), f"### {match.group(1)}\n\n{match.group(2)}\n\n")
                             for match in re.finditer(r"(?m)^- ([^:\n]+): (.*)\n", handover.body("introduction"))))


# Words.


def choice_cells(handover):
    for key in TABLES:
        columns = schema()["sections"][key]["content"]["columns"]
        for row in handover.rows(key):
            for name, cell in row.cells.items():
                if columns[name].get("choices") and cell.text and "UNKNOWN" not in cell.text:
                    yield columns[name], cell


@variant
def choices_in_capitals(handover):
    return edited(handover, (put(cell, cell.text.upper()) for _, cell in choice_cells(handover)))


@variant
def choices_with_capitals(handover):
    return edited(handover, (put(cell, cell.text.capitalize()) for _, cell in choice_cells(handover)))


def spelt(handover, number):
    for column, cell in choice_cells(handover):
        words = []
        for word in cell.text.split(", "):
            spellings = {str(key): value for key, value in column.get("spellings", {}).items()}
            right = next((key for key, others in spellings.items() if word.lower() in [key, *others]), word)
            words.append(str(spellings.get(right, [word])[number]))
        if ", ".join(words) != cell.text:
            yield put(cell, ", ".join(words))


@variant
def choices_by_first_synonym(handover):
    return edited(handover, spelt(handover, 0))


@variant
def choices_by_last_synonym(handover):
    return edited(handover, spelt(handover, -1))


@variant
def flags_by_other_words(handover):
    words = {"yes": "true", "no": "false", "ja": "yes", "nein": "no"}
    return edited(handover, (put(cell, words[cell.text]) for row in handover.rows("stakeholders") if (cell := row.cells["met"]).text in words))

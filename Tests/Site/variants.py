"""Other ways to write the same: functions from a handover to its text with no fact changed."""

import re
import unicodedata

from handover_text import TABLES, Handover, schema
from mutants import applied, put

# By name: a function from a handover to a text, or `None` where it has nothing of the kind.
VARIANTS = {}


def variant(function):
    VARIANTS[function.__name__] = function
    return function


def edited(handover, edits):
    edits = list(edits)
    return applied(handover.text, edits)[0] if edits else None


def front_and_body(handover):
    at = handover.front_end + 4
    return handover.text[:at], handover.text[at:]


def blocks(handover):
    """What stands before the first section, and each section's text."""
    sections = sorted(handover.sections.values(), key=lambda section: section.start)
    return handover.text[: sections[0].start], [handover.text[each.start : each.end].rstrip() + "\n\n" for each in sections]


# Sections and headings.


@variant
def sections_reversed(handover):
    before, sections = blocks(handover)
    return before + "".join(reversed(sections))


@variant
def sections_rotated(handover):
    before, sections = blocks(handover)
    return before + "".join(sections[5:] + sections[:5])


def free_headings(handover):
    """The sections to which no link leads by their anchor."""
    for key, section in handover.sections.items():
        if f"(#{section.heading.text.lower().replace(' ', '-')})" not in handover.text:
            yield key, section


@variant
def headings_by_first_alias(handover):
    return edited(handover, (put(section.heading, aliases[0]) for key, section in free_headings(handover)
                             if (aliases := schema()["sections"][key].get("aliases"))))


@variant
def headings_by_last_alias(handover):
    return edited(handover, (put(section.heading, aliases[-1]) for key, section in free_headings(handover)
                             if (aliases := schema()["sections"][key].get("aliases"))))


@variant
def headings_in_the_other_language(handover):
    language = "en" if handover.facts.get("language") == "de" else "de"
    return edited(handover, (put(section.heading, schema()["sections"][key]["title"][language]) for key, section in free_headings(handover)))


@variant
def headings_deeper(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)^##", "###", body)


@variant
def headings_decorated(handover):
    forms = ["{n}. {title}", "🎯 {title}", "{title}:", "{title} (rep)", "{n}) 📋 {title}:"]
    return edited(handover, (put(section.heading, forms[n % 5].format(n=n + 1, title=section.heading.text))
                             for n, (_, section) in enumerate(free_headings(handover))))


@variant
def headings_in_capitals(handover):
    return edited(handover, (put(section.heading, section.heading.text.upper()) for _, section in free_headings(handover)))


@variant
def headings_with_ampersand(handover):
    return edited(handover, (put(section.heading, section.heading.text.replace(" and ", " & "))
                             for _, section in free_headings(handover) if " and " in section.heading.text))


@variant
def headings_underlined(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)^## (.*)$", lambda match: f"{match.group(1)}\n{'-' * 12}", body)


@variant
def headings_closed(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)^(##+) (.*)$", r"\1  \2 \1", body)


# Tables.


def table_edits(handover, change):
    """Every Markdown table of the document, as rows of cells that are written anew."""
    for match in re.finditer(r"(?m)(^\|.*\|\n)+", handover.text):
        rows = [[cell.strip() for cell in line[1:-1].split("|")] for line in match.group(0).splitlines()]
        if new := change(rows):
            yield (match.start(), match.end(), new)


def plain(rows):
    return "".join("| " + " | ".join(row) + " |\n" for row in rows)


@variant
def columns_reversed(handover):
    return edited(handover, table_edits(handover, lambda rows: plain([row[::-1] for row in rows])))


@variant
def columns_rotated(handover):
    return edited(handover, table_edits(handover, lambda rows: plain([row[2:] + row[:2] for row in rows])))


@variant
def columns_padded(handover):
    def pad(rows):
        widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
        lines = []
        for number, row in enumerate(rows):
            cells = [("-" * width if number == 1 else cell.ljust(width)) for cell, width in zip(row, widths)]
            lines.append("| " + " | ".join(cells) + " |\n")
        return "".join(lines)

    return edited(handover, table_edits(handover, pad))


@variant
def columns_aligned(handover):
    marks = [":---", ":---:", "---:"]
    return edited(handover, table_edits(handover, lambda rows: plain([rows[0], [marks[n % 3] for n in range(len(rows[0]))], *rows[2:]])))


@variant
def columns_without_outer_bars(handover):
    return edited(handover, table_edits(
        handover, lambda rows: "".join(" | ".join(row) + "\n" for row in rows) if all(row[0] and row[-1] for row in rows) else None))


@variant
def columns_by_other_titles(handover):
    edits = []
    for key in TABLES:
        columns = schema()["sections"][key]["content"]["columns"]
        if (rows := handover.rows(key)) and rows[0].form == "table":
            header = re.compile(r"(?m)^\|.*\|\n").search(handover.text, handover.sections[key].body)
            names = [column for column in rows[0].cells]
            # "Owner" is a title of one column and an alias of another; alone it is either.
            titles = [next(iter([*columns[name].get("aliases", []), columns[name]["title"]["de"]])) for name in names]
            edits.append((header.start(), header.end(), "| " + " | ".join(titles) + " |\n"))
    return edited(handover, edits)


@variant
def columns_in_the_other_language(handover):
    language = "en" if handover.facts.get("language") == "de" else "de"
    edits = []
    for key in TABLES:
        columns = schema()["sections"][key]["content"]["columns"]
        if (rows := handover.rows(key)) and rows[0].form == "table":
            header = re.compile(r"(?m)^\|.*\|\n").search(handover.text, handover.sections[key].body)
            edits.append((header.start(), header.end(), "| " + " | ".join(columns[name]["title"][language] for name in rows[0].cells) + " |\n"))
    return edited(handover, edits)


def rewritten(handover, form):
    """Every table in another of the three forms."""
    edits = []
    for key in [*TABLES, "communication"]:
        rows = handover.rows(key)
        if not rows or rows[0].form == form:
            continue
        behind = handover.text[rows[-1].end : handover.sections["plan" if key == "communication" else key].end].strip()
        if form == "heads" and behind and not re.match(r"\((source|Quelle): ", behind):
            continue  # It would stand under the last row's heading.
        content = schema()["sections"]["plan" if key == "communication" else key]["content"]
        columns = (content["communication"] if key == "communication" else content)["columns"]
        language = handover.facts.get("language", "en")
        heads = "####" if key == "communication" else "###"
        start, names = rows[0].start, [name for name in columns if any(name in row.cells for row in rows)]
        if rows[0].form == "table":
            start = handover.text.rfind("\n\n", 0, start) + 2
        titles = [columns[name]["title"][language] for name in names]
        if form == "table":
            cells = [[row.cells[name].text if name in row.cells else "" for name in names] for row in rows]
            new = plain([titles, ["---"] * len(titles), *cells])
            new = new if handover.text[rows[-1].end : rows[-1].end + 1] in ("\n", "") else new + "\n"
        else:
            begin, label = ("- {}\n", "  - {}: {}\n") if form == "list" else (heads + " {}\n\n", "- **{}:** {}\n")
            new = ("" if form == "list" else "\n").join(
                begin.format(row.title.text) + "".join(
                    label.format(title, row.cells[name].text)
                    for name, title in list(zip(names, titles))[1:] if name in row.cells and row.cells[name].text)
                for row in rows)
        edits.append((start, rows[-1].end, new))
    return edited(handover, edits)


@variant
def tables_as_tables(handover):
    return rewritten(handover, "table")


@variant
def tables_as_lists(handover):
    return rewritten(handover, "list")


@variant
def tables_as_sub_headings(handover):
    return rewritten(handover, "heads")


# Lists and items.


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


# Bytes and spaces.


@variant
def lines_ended_as_on_windows(handover):
    return handover.text.replace("\n", "\r\n")


@variant
def lines_ended_as_on_old_macs(handover):
    return handover.text.replace("\n", "\r")


@variant
def byte_order_mark(handover):
    return "\ufeff" + handover.text


@variant
def letters_decomposed(handover):
    text = unicodedata.normalize("NFD", handover.text)
    return text if text != handover.text else None


@variant
def no_newline_at_the_end(handover):
    return handover.text.rstrip("\n")


@variant
def spaces_behind_lines(handover):
    return re.sub(r"(?m)$(?<!^)", " ", handover.text)


@variant
def tabs_behind_lines(handover):
    return re.sub(r"(?m)$(?<!^)", "\t", handover.text)


@variant
def empty_lines_added(handover):
    front, body = front_and_body(handover)
    return front + "\n\n" + body.replace("\n\n", "\n \n\n\n") + "\n\n"


@variant
def paragraphs_on_one_line(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)(?<=\S)\n(?: {2})?(?=[A-Za-zÄÖÜäöü0-9(\"„“][^\n|]*$)(?<!\|\n)",
                          lambda match: match.group(0) if previous_is_no_text(body, match.start()) else " ", body)


def previous_is_no_text(body, at):
    """Whether the line that ends at `at` is a heading, a table's row or a quotation, to which nothing can be joined."""
    line = body[body.rfind("\n", 0, at) + 1 : at]
    return line.startswith(("#", "|", ">", "- **")) or bool(re.match(r"\d+\. |  - |- [^a-z]*[A-Z]\w*: ", line))


@variant
def comments_added(handover):
    front, body = front_and_body(handover)
    body = re.sub(r"(?m)^(## .*\n)", r"<!-- to be read aloud -->\n\n\1\n<!-- TBD: ask [Name] about RouteMaster -->\n", body)
    return re.sub(r"(?m)^(stage|arr|tags|products): (.*)$", r"\1: \2 # as told by ____", front) + body

"""Other ways to write the same tables."""

import re

from handover_text import TABLES, schema
from variants import edited, variant


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

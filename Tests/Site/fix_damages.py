"""What `baton fix` is to mend: damages to healthy handovers, each with what must stand there afterwards.

A damage is (start, end, as damaged, as mended). What a reader would be sure of is mended back to the very bytes that stood there; what
nobody wrote becomes UNKNOWN.
"""

import functools
import re

from handover_text import schema
from mutants import typo

PLACEHOLDERS = ["TBD", "tbc", "???", "TODO", "n/a", "[First name]", "____", "…"]
MONTHS = "January February March April May June July August September October November December".split()
MONATE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
# A misspelt one of these may be taken for another, or means too much: with a stage or a meeting, what is missing becomes an error.
NOT_RENAMED = {"intro-meeting", "stage", "stage-before", "type", "id", "ae", "se", "arr", "language"}


@functools.cache
def sections():
    names = {}
    for key, rule in schema()["sections"].items():
        for name in [*rule["title"].values(), *rule.get("aliases", [])]:
            names.setdefault(name.lower(), key)
    return names


def one_letter_off(word):
    """Two letters changed over, unless that gives the same word."""
    wrong = typo(word)
    return wrong if wrong.lower() != word.lower() else None


def other_dates(date):
    year, month, day = date.split("-")
    names = [
        f"{int(day)}.{int(month)}.{year}", f"{day}.{month}.{year}", f"{year}/{int(month)}/{int(day)}", f"{int(day)} {MONTHS[int(month) - 1]} {year}",
        f"{MONTHS[int(month) - 1][:3]} {int(day)}, {year}", f"{int(day)}. {MONATE[int(month) - 1]} {year}",
    ]
    return names + ([f"{int(day)}/{int(month)}/{year}"] if int(day) > 12 else [])


def front(text):
    return text.index("\n---\n", 4) + 1


def keys(text, chance):
    for match in re.finditer(r"(?m)^([a-z-]{3,}):", text[: front(text)]):
        if match.group(1) not in NOT_RENAMED and (wrong := one_letter_off(match.group(1))):
            yield (match.start(1), match.end(1), wrong, match.group(1))


def headings(text, chance):
    known = sections()
    for match in re.finditer(r"(?m)^## (.{5,})$", text):
        title = match.group(1)
        if title.lower() in known and (wrong := one_letter_off(title)):
            # What was written in capitals is mended as the schema writes it.
            if title in {name for rule in schema()["sections"].values() for name in [*rule["title"].values(), *rule.get("aliases", [])]}:
                yield (match.start(1), match.end(1), wrong, title)


@functools.cache
def known_columns():
    """The first title of each table of the schema, in each language, and all titles that such a table has."""
    titles = set()
    for rule in schema()["sections"].values():
        content = rule["content"]
        for columns in [content.get("columns", {}), content.get("communication", {}).get("columns", {})]:
            titles |= {name for column in columns.values() for name in column["title"].values()}
    return titles


def is_own(text, offset):
    """Whether a place is in a table of the author's own."""
    start = offset
    while text.startswith("|", start := text.rfind("\n", 0, start) + 1) and text.startswith("|", text.rfind("\n", 0, start - 1) + 1):
        start -= 1
    cells = text[start : text.index("\n", start)].split("|")[1:-1]
    return text.startswith("|", start) and any(cell.strip() not in known_columns() for cell in cells)


def columns(text, chance):
    known = known_columns()
    for match in re.finditer(r"(?m)^\|(.*)\|\n\|---", text):
        # Tables of the author's own are nobody's business.
        if any(cell.strip() not in known for cell in match.group(1).split("|")):
            continue
        for cell in re.finditer(r"[^|]+", match.group(1)):
            title = cell.group(0).strip()
            start = match.start(1) + cell.start() + len(cell.group(0)) - len(cell.group(0).lstrip())
            if len(title) >= 5 and (wrong := one_letter_off(title)):
                yield (start, start + len(title), wrong, title)


def labels(text, chance):
    for match in re.finditer(r"(?m)^ *- \**(Severity|Trigger|Mitigation|Deliverable|Status|Stance|Metric|Baseline|Preference|Schwere|Kennzahl|Haltung)(?=:)", text):
        yield (match.start(1), match.end(1), one_letter_off(match.group(1)), match.group(1))


def dates(text, chance):
    for match in re.finditer(r"(?m)^(?!intro-meeting)[a-z-]+: (\d{4}-\d{2}-\d{2})$", text[: front(text)]):
        yield (match.start(1), match.end(1), chance.choice(other_dates(match.group(1))), match.group(1))
    for match in re.finditer(r"(?m)(?:\| |(?:By|Due|Bis|Fällig):\** )(\d{4}-\d{2}-\d{2})(?= \||$)", text[front(text) :]):
        start = front(text) + match.start(1)
        yield (start, start + 10, chance.choice(other_dates(match.group(1))), match.group(1))


def choices(text, chance):
    words = "medium|supporter|sceptic|opponent|neutral|adoption|satisfaction|time-to-value|partly|declined"
    for match in re.finditer(rf"(?m)(?:\| |(?:Kind|Severity|Stance|Deliverable|Status):\** )({words})(?= \||$)", text):
        yield (match.start(1), match.end(1), one_letter_off(match.group(1)), match.group(1))
    for match in re.finditer(r"(?m)^(?:segment|close-state): ([a-z-]{5,})$", text):
        yield (match.start(1), match.end(1), one_letter_off(match.group(1)), match.group(1))


def amounts(text, chance):
    currency = re.search(r"(?m)^currency: ([A-Z]{3})$", text)
    for match in re.finditer(r"(?m)^arr: (\d{4,})$", text):
        amount = int(match.group(1))
        if currency:
            yield (match.start(1), match.end(1), f"{currency.group(1)} {amount:,}", match.group(1))
        if amount % 1000 == 0:
            yield (match.start(1), match.end(1), f"{amount // 1000}k", match.group(1))


def placeholders(text, chance):
    for match in re.finditer(r"(?m)^(?:se|accepted-by|contract-start|renewal-date|phase|segment): ([a-z0-9-]+)$", text[: front(text)]):
        yield (match.start(1), match.end(1), chance.choice(PLACEHOLDERS), "UNKNOWN")
    for row in re.finditer(r"(?m)^\| [^|\n]+ \|(?:[^|\n]+\|)+$", text):
        if re.search(r"\|\n\|---", text[row.start() : row.end() + 5]) or row.group(0).startswith("|---"):
            continue
        for cell in list(re.finditer(r"(?<=\| )[^|\n]+(?= \|)", row.group(0)))[1:]:
            if cell.group(0).strip() and "{#" not in cell.group(0):
                yield (row.start() + cell.start(), row.start() + cell.end(), chance.choice(PLACEHOLDERS), "UNKNOWN")
    for match in re.finditer(r"(?m)^  - \**(?:Trigger|Mitigation|Baseline|Contact|Made to|Where):\** (.+)$", text):
        if "{#" not in match.group(1) and "source" not in match.group(1).lower():
            yield (match.start(1), match.end(1), chance.choice(PLACEHOLDERS), "UNKNOWN")


DAMAGES = [keys, headings, columns, labels, dates, choices, amounts, placeholders]


def stages(text, chance):
    """A stage promises much, so that nothing else may be wrong where one is mended."""
    for match in re.finditer(r"(?m)^(?:stage|stage-before): ([a-z-]{5,})$", text[: front(text)]):
        yield (match.start(1), match.end(1), one_letter_off(match.group(1)), match.group(1))


def damaged(text, chance):
    """One to five damages that do not touch each other, at most one to a line, so that each can be mended alone."""
    every = [(damage.__name__, list(damage(text, chance))) for damage in DAMAGES]
    every = [(name, [each for each in found if not is_own(text, each[0])]) for name, found in every]
    every = [(name, found) for name, found in every if found]
    if chance.random() < 0.08 and (found := list(stages(text, chance))):
        return [("stages", *chance.choice(found))]
    made, lines = [], set()
    for _ in range(chance.randint(1, 5)):
        name, found = chance.choice(every)
        start, end, wrong, right = chance.choice(found)
        line = text.count("\n", 0, start)
        # A row whose column is misspelt is read when that is mended; two rows of one list are damaged alike by chance only.
        if line in lines or any(wrong == other[3] for other in made):
            continue
        lines.add(line)
        made.append((name, start, end, wrong, right))
    return sorted(made, key=lambda damage: damage[1])


def written(text, made, which):
    """The text with its damages (`which` 3), or as it must be when they are mended (`which` 4)."""
    parts, at = [], 0
    for damage in made:
        parts += [text[at : damage[1]], damage[which]]
        at = damage[2]
    return "".join(parts) + text[at:]


STAGES = ["draft", "in-review", "accepted", "introduced", "onboarding", "onboarded"]


def without_sections(text, chance):
    """The text without one to three sections that its stage asks for, and their titles with what stood before each."""
    stage = re.search(r"(?m)^stage: (.*)$", text).group(1)
    if stage not in STAGES or "override:" in text:
        return None
    known, rules = sections(), schema()["sections"]
    heads = list(re.finditer(r"(?m)^## (.*)\n", text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    due = []
    for head, end in zip(heads, ends):
        key = known.get(head.group(1).lower())
        asked = key and rules[key].get("required-from", "never")
        if asked in STAGES and STAGES.index(asked) <= STAGES.index(stage) and key not in ("why",):
            due.append((head.start(), end, key))
    if not due:
        return None
    gone = sorted(chance.sample(due, min(len(due), chance.randint(1, 3))))
    for start, end, _ in reversed(gone):
        text = text[:start] + text[end:]
    return text, [key for _, _, key in gone]


def without_column(text, chance):
    """The text without a column that its stage asks for, and as it must be afterwards: with UNKNOWN in each row."""
    stage = re.search(r"(?m)^stage: (.*)$", text).group(1)
    if stage not in STAGES or "override:" in text:
        return None
    asked = {"in-review": ["Roles"], "accepted": ["Accountable", "Metric", "Baseline", "Target", "Severity", "Mitigation", "Made to", "Deliverable", "Our owner"]}
    titles = [title for at in asked for title in asked[at] if STAGES.index(at) <= STAGES.index(stage)]
    tables = [m for m in re.finditer(r"(?m)^\|(.*)\|\n\|-.*\n(?:\|.*\n)+", text) if any(f" {t} " in m.group(1) for t in titles)]
    if not tables:
        return None
    table = chance.choice(tables)
    heads = [cell.strip() for cell in table.group(1).split("|")]
    title = chance.choice([t for t in titles if t in heads])
    at = heads.index(title) + 1
    less, more = [], []
    for number, line in enumerate(table.group(0).splitlines()):
        cells = line.split("|")
        if len(cells) != len(heads) + 2:
            return None
        less.append("|".join(cells[:at] + cells[at + 1 :]))
        more.append(line if number < 2 else "|".join(cells[:at] + [" UNKNOWN "] + cells[at + 1 :]))
    return tuple(text[: table.start()] + "\n".join(lines) + "\n" + text[table.end() :] for lines in (less, more))

"""Damages to the example company: what an operator is, which lines are right for what it does, and which damages are drawn.

A damage is found when checking gives a finding that the unchanged content does not have (same file, severity, kind, message and
notes, wherever they stand) and one of whose places, its own or one of its notes', is a right line:

1. A line whose text the damage changed, as it is numbered afterwards. A line that only moved is none.
2. For what was removed: where it stood, in the innermost thing that is left. The row of a cell; the heading (or the header line of the
   table) of a row or an item; the lines of the front matter that say the stage (`stage:`, `stage-before:`) of a field or a section,
   because it is they that require it.
3. For a reference or a contradiction: its other place, named by the operator. A stakeholder's row for who attends, `ae-support-until:`
   for an item after it. Nothing is right merely for being in the same section.
4. For what only a later stage asks for: the line of `stage:`, where the advice about the next stage stands.

A finding of any severity will do where the schema asks for the fact from a later stage on or not at all (`is_due` is false);
otherwise it must be an error or a warning.
"""

import dataclasses
import datetime
import random
import re

from conftest import TODAY
from handover_text import CONTENT, DATE, STAGES, handovers

SEED = 20260401
EACH = 5
today = datetime.date.fromisoformat(TODAY)
# Operators, by name: a function from a handover (or from the content, for those of other files) to its damages.
OPERATORS = {}


@dataclasses.dataclass(frozen=True)
class Damage:
    """Replacements of (start, end) by a text, all of them together one fact; `also` are places that are right, by offset."""

    what: str
    edits: tuple
    also: tuple = ()
    is_due: bool = True
    elsewhere: tuple = ()


@dataclasses.dataclass(frozen=True)
class Mutant:
    operator: str
    document: str
    what: str
    text: str = dataclasses.field(repr=False)
    lines: frozenset
    is_due: bool

    @property
    def key(self):
        return (self.operator, self.document.rpartition("/")[2], self.what)


def operator(function):
    OPERATORS[function.__name__] = function
    return function


def applied(text, edits):
    """The text with its edits, and a way from an offset before to one behind them."""
    parts, at = [], 0
    edits = sorted(edits)
    for start, end, new in edits:
        assert at <= start <= end, edits
        parts += [text[at:start], new]
        at = end

    def moved(offset):
        shift = 0
        for start, end, new in edits:
            if end <= offset:
                shift += len(new) - (end - start)
            elif start <= offset:
                return start + shift
        return offset + shift

    return "".join(parts) + text[at:], moved


def mutant(name, document, text, damage):
    changed, moved = applied(text, damage.edits)
    assert changed != text, (name, document, damage.what)
    lines = {(document, changed.count("\n", 0, moved(offset)) + 1) for offset in damage.also}
    shift = 0
    for start, end, new in sorted(damage.edits):
        gone = text[start:end]
        whole_lines = not new and text[start - 1] == "\n" and gone.endswith("\n")
        first = changed.count("\n", 0, start + shift) + 1
        if not whole_lines:
            first += len(new) - len(new.lstrip("\n"))
            lines |= {(document, first + extra) for extra in range(new.strip("\n").count("\n") + 1)}
        shift += len(new) - len(gone)
    return Mutant(name, document, damage.what, changed, frozenset(lines | set(damage.elsewhere)), damage.is_due)


def all_mutants(name):
    """Everything that an operator can do to the example company."""
    made = []
    for handover in handovers():
        for damage in OPERATORS[name](handover):
            made.append(mutant(name, f"handovers/{handover.name}.md", handover.text, damage))
    return made


def drawn():
    """At most `EACH` mutants of each operator, the same each time, from as many documents as there are."""
    chosen = []
    for name in OPERATORS:
        chance = random.Random(f"{SEED} {name}")
        by_document = {}
        for each in all_mutants(name):
            by_document.setdefault(each.document, {})[each.what] = each
        stacks = [chance.sample(list(stack.values()), len(stack)) for stack in by_document.values()]
        chance.shuffle(stacks)
        picked = []
        while stacks and len(picked) < EACH:
            stacks = [stack for stack in stacks if stack]
            picked += [stack.pop() for stack in stacks]
        chosen += picked[:EACH]
    return chosen


def other_file(path):
    """An operator of one file that is no handover: a function from its text to its damages."""

    def decorate(function):
        def once(handover):
            return iter(())

        once.__name__ = function.__name__
        OPERATORS[function.__name__] = once
        OTHERS.append((function.__name__, path, function))
        return function

    return decorate


OTHERS = []


def drawn_of_other_files():
    chosen = []
    for name, path, function in OTHERS:
        text = (CONTENT / path).read_text(encoding="utf-8")
        every = [mutant(name, path, text, damage) for damage in function(text)]
        chance = random.Random(f"{SEED} {name} {path}")
        chosen += chance.sample(every, min(EACH, len(every)))
    return chosen


# What operators share.


def typo(text):
    """The text with two letters in the middle of its last word changed over, or the last letter gone where there are few."""
    head, _, word = text.rpartition(" ")
    for at in range(len(word) // 2, len(word) - 1):
        if word[at] != word[at + 1] and word[at : at + 2].isalpha():
            word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            break
    else:
        word = word[:-1]
    return f"{head} {word}" if head else word


def put(span, new):
    return (span.start, span.end, new)


def line_start(text, offset):
    return text.rfind("\n", 0, offset) + 1


def without_line(handover, span):
    """The edit that takes the span's lines away: in a table, that blanks it."""
    if span.line < 0:
        return put(span, "")
    return (span.line, handover.text.index("\n", span.end) + 1, "")


def stakeholders(handover):
    return {row.title.text: row for row in handover.rows("stakeholders")}


def named_places(handover):
    """Where a stakeholder is named in a place that is read as a person: what for, the span, the name."""
    for key, column in [("success", "judged-by"), ("commitments", "made-to"), ("commitments", "owner"), ("roadblocks", "owner"),
                        ("communication", "owner")]:
        for row in handover.rows(key):
            if column in row.cells:
                yield f"{column} of {row.title.text}", row.cells[column]
    for item in handover.items():
        yield f"owner of {item.title.text}", item.details[0]
    if "attendees" in (labels := handover.labels()):
        for part in re.finditer(r"[^,]+", labels["attendees"].text):
            name = part.group(0).strip()
            start = labels["attendees"].start + part.start() + len(part.group(0)) - len(part.group(0).lstrip())
            yield "attendee", type(labels["attendees"])(start, start + len(name), name)


def anchor(handover):
    """The first day of the plan."""
    name = handover.facts.get("plan-anchor")
    return DATE.search(str(handover.facts[name])) and datetime.date.fromisoformat(DATE.search(str(handover.facts[name])).group(0))


def is_alive(handover):
    """Whether somebody works towards the next stage; of what was sent back, waits or is lost, most checks ask nothing."""
    return handover.stage in STAGES

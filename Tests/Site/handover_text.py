"""A handover as a text with places: its fields, sections, rows and items in whichever of the three forms they are written.

Only what the example company's documents need. Baton's own reader is what is tested with this, so nothing of it is used but the
schema that it prints.
"""

import dataclasses
import functools
import re

import yaml

from conftest import ROOT, run

CONTENT = ROOT / "content"
STAGES = ["draft", "in-review", "accepted", "introduced", "onboarding", "onboarded"]
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
TABLES = ("success", "roadblocks", "stakeholders", "commitments", "responsibilities")


@functools.cache
def schema():
    # PyYAML takes a plain "Deliverable?" in a flow sequence for a mistake, which YAML 1.2 allows.
    return yaml.safe_load(run("schema", "handover").stdout.replace("Deliverable?]", '"Deliverable?"]'))


@functools.cache
def titles():
    """Each title and alias of a section, in lower case, and its key."""
    names = {}
    for key, section in schema()["sections"].items():
        for name in [*section["title"].values(), *section.get("aliases", [])]:
            names.setdefault(name.lower(), key)
    return names


def named(columns):
    """Each title and alias of columns or labels, in lower case, and its key."""
    names = {}
    for key, column in columns.items():
        for name in [*column["title"].values(), *column.get("aliases", [])]:
            names.setdefault(name.lower(), key)
    return names


@dataclasses.dataclass
class Span:
    """A part of the text, from `start` up to `end`; `line` is where a line begins that would go with it."""

    start: int
    end: int
    text: str
    line: int = -1


@dataclasses.dataclass
class Row:
    """A row of a table, in one of three forms: "table", "list", "heads". `cells` are by column key, the first among them."""

    form: str
    start: int
    end: int
    title: Span
    cells: dict


@dataclasses.dataclass
class Item:
    """A task: `details` are what stands in its parentheses, one by one."""

    start: int
    end: int
    title: Span
    details: list
    done_when: Span | None
    is_done: bool
    window: str | None
    section: str


@dataclasses.dataclass
class Section:
    key: str
    heading: Span
    start: int
    body: int
    end: int


class Handover:
    def __init__(self, name, text):
        self.name, self.text = name, text
        self.front_end = text.index("\n---\n", 4) + 1
        self.fields = self.read_fields()
        self.facts = yaml.safe_load(text[4 : self.front_end])
        self.sections = self.read_sections()
        stage = self.facts["stage"]
        self.stage = stage
        self.reached = STAGES.index(stage if stage in STAGES else self.facts["stage-before"])
        self.columns = {}

    def is_due(self, *requirements, ahead=0):
        """Whether what the schema's `requirements` say together is asked of this handover by now, or `ahead` stages from now."""
        stages = ["draft" if rule.get("required") is True else rule.get("required-from") for rule in requirements]
        return None not in stages and all(STAGES.index(stage) <= self.reached + ahead for stage in stages)

    def is_told(self, *requirements):
        """Whether a lack of it must be an error or a warning: it is due, and no manager let the handover through without it."""
        gates = {gate["gate"] for gate in self.facts.get("override", [])}
        stages = {rule.get("required-from") for rule in requirements}
        return self.is_due(*requirements) and not gates & stages

    def read_fields(self):
        """The top-level fields with all their lines; the span is the value's."""
        fields = {}
        for match in re.finditer(r"(?m)^([a-z-]+):(.*\n(?:(?:[ -].*)?\n)*)", self.text[4 : self.front_end]):
            value = match.group(2)
            start = 4 + match.start(2) + len(value) - len(value.lstrip())
            plain = re.sub(r"\s+#.*$", "", value.strip()) if "\n" not in value.strip() else value.strip()
            fields[match.group(1)] = Span(start, start + len(plain), plain, 4 + match.start())
        return fields

    def field_end(self, name):
        """Where the lines of a field end."""
        field = self.fields[name]
        later = [other.line for other in self.fields.values() if other.line > field.line]
        return min(later, default=self.front_end)

    def read_sections(self):
        heads = list(re.finditer(r"(?m)^## (.*)\n", self.text))
        ends = [head.start() for head in heads[1:]] + [len(self.text)]
        return {
            key: Section(key, Span(head.start(1), head.end(1), head.group(1), head.start()), head.start(), head.end(), end)
            for head, end in zip(heads, ends)
            if (key := titles().get(head.group(1).lower()))
        }

    def body(self, key):
        section = self.sections[key]
        return self.text[section.body : section.end]

    @property
    def promise(self):
        """The lines of the front matter that say which stage the handover has."""
        return [self.fields[name].line for name in ("stage", "stage-before") if name in self.fields]

    def rows(self, key):
        """The rows of the table in a section, or of the communication plan ("communication")."""
        if key == "communication":
            if "plan" not in self.sections:
                return []
            columns = schema()["sections"]["plan"]["content"]["communication"]["columns"]
            start = re.compile(r"(?m)^### (Communication plan|Kommunikation)\n").search(self.text, self.sections["plan"].body)
            if start is None:
                return []
            return self.read_rows(start.end(), self.sections["plan"].end, columns, "####")
        if key not in self.sections:
            return []
        columns = schema()["sections"][key]["content"]["columns"]
        return self.read_rows(self.sections[key].body, self.sections[key].end, columns, "###")

    def read_rows(self, start, end, columns, heads):
        text, names, first = self.text[start:end], named(columns), next(iter(columns))
        if lines := list(re.finditer(r"(?m)^\|.*\|$", text)):
            keys = [names.get(cell.text.lower()) for cell in cells_of(lines[0], start)]
            return [
                Row("table", start + line.start(), start + line.end() + 1, cells[0], dict(zip(keys, cells)))
                for line in lines[2:]
                if (cells := cells_of(line, start))
            ]
        form, pattern = ("list", r"(?m)^- (.*)\n((?:  - .*\n)+)")
        if re.search(rf"(?m)^{heads} ", text):
            form, pattern = "heads", rf"(?m)^{heads} (.*)\n((?:- \*\*.*\n)+)"
        rows = []
        for match in re.finditer(pattern, text):
            title = span(match, 1, start)
            cells = {first: title}
            for line in re.finditer(r"(?m)^ *- \**([^:*]+):\** ?(.*)\n", match.group(2)):
                offset = start + match.start(2)
                cells[names[line.group(1).lower()]] = Span(
                    offset + line.start(2), offset + line.end(2), line.group(2), offset + line.start())
            rows.append(Row(form, start + match.start(), start + match.end(), title, cells))
        return rows

    def labels(self):
        """The labels of the introduction: of each, the span of its value; `line` is where its lines begin."""
        if "introduction" not in self.sections:
            return {}
        section = self.sections["introduction"]
        names = named(schema()["sections"]["introduction"]["content"]["labels"])
        pattern = r"(?m)^(?:- ([^:\n]+): (.*)\n|### (.*)\n\n?(.*)\n\n?)"
        return {
            names[(match.group(1) or match.group(3)).lower()]: span(match, 2 if match.group(1) else 4, section.body, match.start())
            for match in re.finditer(pattern, self.body("introduction"))
        }

    def items(self, *keys):
        """The tasks of the plan and of the open items."""
        items = []
        for key in keys or ("plan", "open-items"):
            if key not in self.sections:
                continue
            window, offset = None, self.sections[key].body
            for match in re.finditer(r"(?m)^### (.*)\n|^- \[([ x])\] (.*?) \(([^()]*)\)(?: — (?:done when|fertig wenn): (.*))?\n",
                                     self.body(key)):
                if match.group(1):
                    window = match.group(1)
                    continue
                details, at = [], offset + match.start(4)
                for part in match.group(4).split(", "):
                    details.append(Span(at, at + len(part), part))
                    at += len(part) + 2
                done = span(match, 5, offset) if match.group(5) else None
                items.append(Item(offset + match.start(), offset + match.end(), span(match, 3, offset), details, done,
                                  match.group(2) == "x", window, key))
        return items


def span(match, group, offset, line=None):
    at = -1 if line is None else offset + line
    return Span(offset + match.start(group), offset + match.end(group), match.group(group), at)


def cells_of(line, offset):
    cells, at = [], offset + line.start() + 1
    for part in line.group(0)[1:-1].split("|"):
        start = at + len(part) - len(part.lstrip()) if part.strip() else at + min(1, len(part))
        cells.append(Span(start, start + len(part.strip()), part.strip()))
        at += len(part) + 1
    return cells


@functools.cache
def handovers():
    return [Handover(path.stem, path.read_text(encoding="utf-8")) for path in sorted(CONTENT.glob("handovers/*.md"))]

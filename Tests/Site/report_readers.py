"""Readers of the formats in which findings are reported, written from the rules that their own readers publish."""

import html.parser
import re
import subprocess

# GitLab's documentation, "Code Quality report format": what each entry must have, and nothing that it does not know.
CODE_QUALITY = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "pattern": "^[a-z][a-z-]*$"},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                # From the top of the repository, without "./" before it.
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!/|\\./|\\.\\./)."},
                    "lines": {
                        "type": "object",
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                        "required": ["begin"], "additionalProperties": False},
                },
                "required": ["path", "lines"], "additionalProperties": False},
        },
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
    },
}


class Command:
    """A workflow command of GitHub Actions, as the runner understands a line: `::name key=value,key=value::data`."""

    def __init__(self, line):
        head, mark, data = line.lstrip()[2:].partition("::")
        assert line.lstrip().startswith("::") and mark, line
        self.name, _, properties = head.partition(" ")
        pairs = [pair.split("=", 1) for pair in properties.strip().split(",") if pair]
        assert all(len(pair) == 2 and pair[1] for pair in pairs), line
        self.properties = {key: unescaped(value, ":,") for key, value in pairs}
        assert len(self.properties) == len(pairs), line
        self.data = unescaped(data)


def unescaped(text, separators=""):
    # The percent sign comes last, so that an escaped one does not begin another escape.
    for character in "\r\n" + separators + "%":
        text = text.replace(f"%{ord(character):02X}", character)
    return text


def commands(text):
    """The commands of a step's output; .NET ends a line at CR LF, LF or CR."""
    return [Command(line) for line in re.split(r"\r\n|\n|\r", text) if line]


class Page(html.parser.HTMLParser):
    """What a forge makes of Markdown: the elements, and the text outside of code, each with the elements around it."""

    def __init__(self, markdown):
        super().__init__(convert_charrefs=True)
        self.elements, self.texts, self.open = [], [], []
        self.items = 0
        result = subprocess.run(
            ["cmark-gfm", "--unsafe", *(part for name in EXTENSIONS for part in ("-e", name))],
            input=markdown, capture_output=True, encoding="utf-8", check=True)
        self.feed(result.stdout)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, tuple(name for name, _ in attributes)))
        self.items += tag == "li"
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "code" not in self.open:
            self.texts.append(data)


EXTENSIONS = ["table", "strikethrough", "autolink", "tasklist", "footnotes"]
# What GitHub and GitLab look for in finished text: names, numbers of issues and merge requests, labels, milestones, addresses, mail,
# mathematics, emoji, and changes in braces.
MARKS = re.compile(
    r"@\w|[#!&%~$^][\w\"]|\bgh-\d|://|\bwww\.\w|:[a-z+-][\w+-]*:|[{\[][+-]", re.IGNORECASE)

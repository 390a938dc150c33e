"""Nothing in a document is missing from its page: every word of it is there, as often as it was written."""

import collections
import html.parser
import json
import re
import shutil

import pytest
import yaml

from conftest import ROOT, run

CONTENT = ROOT / "content"
PUBLISHING = ROOT / "Tests/PublishingTests"
WILD = ROOT / "Tests/DocumentSchemaTests/Fixtures/wild"
DOCUMENTS = sorted([
    *CONTENT.glob("handovers/*.md"),
    *(PUBLISHING / "Domain/documents").glob("*.md"),
    *WILD.glob("*.md"),
    *(PUBLISHING / "Fixtures/whole-handover/content/handovers").glob("*.md"),
])


class Words(html.parser.HTMLParser):
    """All that a reader of the page can read: its text, and what describes pictures and links."""

    def __init__(self, page):
        super().__init__()
        self.text = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        # A day is said in words, and stands beside them as it is written.
        self.text += [value.replace("T", " ") for name, value in attributes if name == "datetime"]
        self.text += [value for name, value in attributes if name in ("alt", "title", "value") and value]
        if tag not in ("em", "strong", "b", "code", "del", "a", "span", "sup"):
            self.text.append("\n")

    def handle_endtag(self, tag):
        if tag not in ("em", "strong", "b", "code", "del", "a", "span", "sup"):
            self.text.append("\n")

    def handle_data(self, data):
        self.text.append(data)

    def count(self):
        return words("".join(self.text))


def words(text):
    return collections.Counter(word.lower() for word in re.findall(r"\w+", text.replace("_", " ")))


def said(source, people):
    """What the document says: without comments, where links lead, ids of items, the word before a source, marks of Markdown."""
    text = source.replace("\ufeff", "")
    for pattern in [
        r"<!--.*?-->",                       # comments never reach a page
        r"(?<=\])\([^)\s]*(?=[\s)])",        # where a link leads; its title stays
        r"\{#[\w.-]+\}",                     # the id of an item
        r"(?i)\((?:source|quelle)\s*:",      # the page says it in its own way
        r"(?m)^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]",
        r"(?m)^[\s>]*\d+[.)](?=\s)",            # the browser writes the numbers of items
        r"\[\^[^\]]*\]",
        r"&#?\w+;",
        r"(?i)<br\s*/?>",
    ]:
        text = re.sub(pattern, " ", text, flags=re.S if "<!--" in pattern else 0)
    text = re.sub(r"\\([^\w\s])", r"\1", text)
    for person, name in people.items():
        text = re.sub(rf"@{person}(?![\w-])", name, text)
    return text


def without_remarks(front):
    """Front matter without its remarks, which are comments."""
    return re.sub(r"(?m)(^|\s)#[^\n]*$", "", front)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_word_is_on_the_page(document, tmp_path):
    content = tmp_path / "content"
    (content / "handovers").mkdir(parents=True)
    shutil.copy(CONTENT / "people.yaml", content)
    source = document.read_bytes().decode("utf-8", "replace")
    # Links to what is not here are findings of their own, and stop the build.
    (content / "handovers/document.md").write_bytes(document.read_bytes())
    result = run("build", "--keep-going", "--today", "2026-04-02", cwd=tmp_path)
    assert result.returncode in (0, 1), result.stderr
    pages = list((tmp_path / "site/customers").glob("*/handover/index.html"))
    assert len(pages) == 1, result.stderr
    shown = Words(pages[0].read_text(encoding="utf-8")).count()

    reading = json.loads(run("read", content / "handovers/document.md", "--json", "--content", content).stdout)
    people = yaml.safe_load((CONTENT / "people.yaml").read_text(encoding="utf-8"))["people"]
    people = {name: person["name"] for name, person in people.items()}
    match = re.match(r"\ufeff?---\s*\n(.*?\n)---\s*\n", source.replace("\r\n", "\n").replace("\r", "\n"), flags=re.S)
    front = without_remarks(match.group(1)) if match else ""
    body = source.replace("\r\n", "\n").replace("\r", "\n")[match.end() if match else 0:]
    wanted = words(said(body, people)) + words(front)
    lost = {word: count - shown[word] for word, count in wanted.items() if shown[word] < count}
    assert lost == {}
    assert reading["format"] == "baton-document"


def test_a_lost_word_is_seen(tmp_path):
    assert words(said("a <!-- b --> c [d](e.md) (source: f)", {})) == collections.Counter("acdf")
    page = "<p>one <b>t</b>wo</p><img alt=three>"
    assert Words(page).count() == collections.Counter(["one", "two", "three"])

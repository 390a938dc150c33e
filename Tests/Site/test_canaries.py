"""No word that is internal reaches a customer, and every word that is for them does.

A thousand handovers hold a word of their own in every place (`canaries_handover.py`). In the bytes of what their customers get, no internal one may stand, in no
encoding; of the cleared ones, each must stand in the files of its customer and of nobody else.

To see this test fail, weaken `Sources/Clearing`, build, run, and put it back. In `ClearedWords.swift`: keep comments, images, raw HTML, what is struck
out, where links lead; leave out ``withoutSources``, ``beginsWithLabel``, ``withoutLabels``. In `Clearance.swift`: take items that do not say
`customer`, or were cancelled; clear an answer's plain text. Each of these was tried, and names its places in the message.
"""

import base64
import collections
import html
import html.parser
import re
import shutil
import urllib.parse

import pytest

import canaries_handover
from canaries import CLEARED, CLEARED_PLACES, INTERNAL, INTERNAL_PLACES, Canaries, found
from conftest import run

PROJECTS, COUNT = 4, 250
FILES = {"success-plan.html", "introduction.html", "introduction.txt", "plan-customer.ics"}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The built sites: the handovers with what the customer of each gets, by file name; the canaries; the texts and paths they are in."""
    canaries, shares, written = Canaries(), [], []
    for number in range(PROJECTS):
        folder = tmp_path_factory.mktemp("canaries")
        handovers = canaries_handover.write(folder, range(number * COUNT, (number + 1) * COUNT), canaries)
        result = run("build", "--keep-going", "--today", canaries_handover.TODAY, "--out", "site", cwd=folder)
        assert result.returncode == 1, result.stderr[-2000:]
        for handover in handovers:
            share = folder / "site/customers" / handover.id / "share"
            shares.append((handover, {str(file.relative_to(share)): file.read_bytes() for file in share.rglob("*") if file.is_file()}))
        files = [file for file in (folder / "content").rglob("*") if file.is_file()]
        written += [str(file.relative_to(folder)) + file.read_bytes().decode() for file in files]
        shutil.rmtree(folder)
    return shares, canaries, written


def test_every_place_is_used(made):
    _, canaries, written = made
    counts = canaries.counts(written)
    rare = {place: counts[place] for place in INTERNAL_PLACES | CLEARED_PLACES if counts[place] < 20}
    assert not rare and not set(counts) - INTERNAL_PLACES - CLEARED_PLACES, rare


def test_every_customer_gets_their_files(made):
    """All of them, but without an introduction before the CSM accepted and when onboarding is over, and nothing while the handover is aside."""
    shares = made[0]
    wrong = [(handover.file, handover.stage, sorted(files)) for handover, files in shares if set(files) != handover.files]
    assert len(shares) == PROJECTS * COUNT and not wrong, f"{len(wrong)} of {len(shares)}: {wrong[:5]}"
    assert sum(handover.files == FILES for handover, _ in shares) > len(shares) / 2


def test_nothing_internal_is_in_them(made):
    shares, canaries, _ = made
    leaks, places = [], collections.Counter()
    for handover, files in shares:
        for name, data in files.items():
            for text in readings(data):
                for word in {word for word in found(text) if word.startswith(INTERNAL)}:
                    place = canaries.places.get(word, ("no place", None))[0]
                    places[place] += 1
                    leaks.append(f"{place}: {word} in {name} of {handover.file}: …{excerpt(text, word)}…")
            leaks += [f"{sign.decode()} in {name} of {handover.file}" for sign in ENCODED if sign in data]
    assert not leaks, "\n".join([f"{dict(places.most_common())}", *first_of_each(leaks)])


def test_no_internal_value_is_in_them(made):
    leaks = []
    for handover, files in made[0]:
        for name, data in files.items():
            text = re.sub(r"sha256-[\w+/=]+|UID:\S+", "", data.decode())
            arr = f"{handover.arr:,}"
            signs = [arr, arr.replace(",", "."), arr.replace(",", " "), arr.replace(",", "\u202f"), str(handover.arr), "2041", "renewal-odd", "time-to-value"]
            leaks += [f"{sign} in {name} of {handover.file}" for sign in signs if sign in text]
    assert not leaks, leaks[:10]


def test_everything_cleared_is_in_them(made):
    shares, canaries, _ = made
    wrong, places = [], collections.Counter()
    for handover, files in shares:
        there = {word for data in files.values() for word in found(plain(data)) if word.startswith(CLEARED)}
        for word in sorted(handover.required - there):
            places[canaries.places[word][0]] += 1
            wrong.append(f"{canaries.places[word][0]}: {word} is not in what the customer of {handover.file} gets")
        for word in sorted(there - handover.expected):
            places[canaries.places[word][0]] += 1
            wrong.append(f"{canaries.places[word]}: {word} is in what the customer of {handover.number} gets")
    assert not wrong, "\n".join([f"{dict(places.most_common())}", *first_of_each(wrong)])


def test_nothing_leads_out_of_them(made):
    """No link but to the CSM's address, no comment, no picture, no path, nothing to be fetched."""
    wrong = set()
    for _, files in made[0]:
        for name, data in files.items():
            # In Base64 anything may stand beside anything.
            text = re.sub(r"sha256-[\w+/=]+", "", data.decode().replace("PRODID:-//Baton//Baton//EN", ""))
            wrong |= {f"{name}: {hit}" for hit in re.findall(r"(?i)https?:|//|www\.|\.\./|\.md\b|handovers|customers/|url\(|@import|<!--.{0,40}|file:", text)}
            if name.endswith(".html"):
                reader = Reader()
                reader.feed(text)
                wrong |= {f"{name}: {sign}" for sign in reader.strange}
    assert not wrong, sorted(wrong)[:10]


def test_the_same_seed_writes_the_same(tmp_path):
    first, second = (canaries_handover.write(tmp_path / name, range(5), Canaries()) for name in "12")
    assert [handover.text for handover in first] == [handover.text for handover in second]


class Reader(html.parser.HTMLParser):
    """Collects what must not be in a customer's page."""

    ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class", "id", "scope", "datetime", "href", "colspan", "rowspan", "role", "aria-label", "aria-labelledby"}

    def __init__(self):
        super().__init__()
        self.strange = set()

    def handle_starttag(self, tag, attributes):
        self.strange |= {f"<{tag}>" for _ in [0] if tag in ("script", "img", "iframe", "object", "embed", "link", "base", "form", "svg", "video", "audio")}
        for name, value in attributes:
            if name not in self.ATTRIBUTES:
                self.strange.add(f"{tag} {name}={value}")
            if name == "href" and not re.fullmatch(r"mailto:[\w.-]+@vendor\.example|#[a-z-]+", value or ""):
                self.strange.add(f"href={value}")

    def handle_comment(self, data):
        self.strange.add(f"<!--{data[:40]}")


def plain(data):
    """A file as it is read: without the folding of a calendar's lines, without the marks of HTML."""
    return html.unescape(re.sub(r"\r\n[ \t]", "", data.decode()))


def readings(data):
    """A file as it may be read: as it is, and with what encodes a word undone. Mostly they are one and the same."""
    text = plain(data)
    return {text, urllib.parse.unquote(text)}


def encoded(word):
    """What `word` is in base64, wherever it begins, and in hexadecimal digits and escapes."""
    data = word.encode()
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + data)
        yield whole[-(-before * 8 // 6):(before + len(data)) * 8 // 6]
    yield data.hex().encode()
    yield data.hex().upper().encode()
    yield "".join(f"\\u{letter:04x}" for letter in data).encode()


# The beginning of every internal word, as it might be hidden.
ENCODED = {sign for word in (INTERNAL, INTERNAL.upper(), INTERNAL.capitalize()) for sign in encoded(word)}


def excerpt(text, word):
    at = text.lower().index(word)
    return " ".join(text[max(0, at - 80) : at + 40].split())


def first_of_each(lines):
    """The first line of each place, ten at most."""
    return list({line.split(":")[0]: line for line in reversed(lines)}.values())[-30:]

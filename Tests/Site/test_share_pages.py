"""The customer's pages are valid, readable by everybody on everything, and stay alone: no request, no script, no word behind the words."""

import base64
import hashlib
import json
import re
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import VENV
from share_projects import PROJECTS
from share_site import all_shares

PAGES = ["success-plan.html", "introduction.html"]
# How many pages of paper the longest may take: a goal or a step takes two lines of it.
PAPER = {"success-plan.html": 3, "introduction.html": 2}
LONGEST = "thirty goals, sixty steps"


@pytest.fixture(scope="module")
def shares(tmp_path_factory):
    return all_shares(tmp_path_factory.mktemp("shares"))


# One customer of the example company in each language is enough where a browser has to be asked about each page.
TYPICAL = ["apex", "oberland-backwaren", *PROJECTS]


def every(shares, names=None):
    pages = [(f"{name}/{page}", shares[name] / page) for name in names or shares for page in PAGES]
    return [(name, path) for name, path in pages if path.exists()]


# It knows nonces, and no sums: whether the style is allowed, a browser tells below.
UNKNOWN_TO_IT = "Inline style violates Content Security Policy (meta tag): blocked by “style-src” directive (missing “‘unsafe-inline’” or nonce/hash)."
# It guesses a page's language, by chance: German names make an English page German one time in six. Below, it is compared.
GUESSES = ["This document appears to be written in "]
GERMAN = ["german", "german, agreed, done", "oberland-backwaren"]


def vnu(*paths):
    """All that the Nu checker says, of HTML and of the style in it."""
    jar = next(VENV.rglob("vnu.jar"))
    result = subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--format", "json", *map(str, paths)],
        capture_output=True, encoding="utf-8", timeout=120)
    return [(m["url"].rsplit("/", 3)[1:], m.get("lastLine"), m["message"]) for m in json.loads(result.stderr)["messages"]
            if not m["message"].startswith((UNKNOWN_TO_IT, *GUESSES))]


def test_every_page_is_valid(shares):
    assert vnu(*(path for _, path in every(shares))) == []


def test_every_page_says_its_language(shares):
    for name, path in every(shares, TYPICAL):
        language, = re.findall(r'<html lang="([^"]*)"', path.read_text(encoding="utf-8"))
        assert language == ("de" if name.rsplit("/", 1)[0] in GERMAN else "en"), name


def test_the_checker_sees_what_is_wrong(shares, tmp_path):
    text = (shares["plain"] / PAGES[0]).read_text()
    wrongs = [('<th scope="row">', "<th scope=row><table>"), ("max-width: 50rem", "max-width: 50remm"), ('datetime="', 'datetime="x')]
    for number, (old, new) in enumerate(wrongs):
        assert old in text
        (tmp_path / f"page{number}.html").write_text(text.replace(old, new, 1))
    assert {place[-1] for place, _, _ in vnu(*tmp_path.iterdir())} == {"page0.html", "page1.html", "page2.html"}


def opened(browser, path, **how):
    """The page at `path` with nothing to reach, and what it asked for and said."""
    context = browser.new_context(offline=True, **how)
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(path.as_uri())
    return page, asked, said


def test_it_asks_for_nothing_and_says_nothing(shares, browser):
    page, asked, said = opened(browser, every(shares)[0][1])
    for name, path in every(shares):
        asked.clear()
        page.goto(path.as_uri())
        assert (asked, said) == ([path.as_uri()], []), name
    # What was asked for late would have been told by now.
    page.wait_for_timeout(500)
    assert (asked, said) == ([path.as_uri()], [])
    page.context.close()


def test_a_page_that_asks_would_be_noticed(shares, browser, tmp_path):
    page = tmp_path / "page.html"
    page.write_text((shares["plain"] / PAGES[0]).read_text().replace("</main>", '<img src="x.png" alt=""></main>'))
    opened_page, asked, said = opened(browser, page)
    # The page's own policy forbids the picture, and the browser says so.
    assert len(asked) > 1 or said
    opened_page.context.close()


def test_its_one_style_is_allowed_by_its_sum(shares, browser, tmp_path):
    page, _, _ = opened(browser, every(shares)[0][1])
    for name, path in every(shares):
        text = path.read_text(encoding="utf-8")
        style, = re.findall(r"<style>(.*?)</style>", text, re.S)
        allowed = "sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        policy, = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
        assert policy == f"default-src 'none'; style-src '{allowed}'; base-uri 'none'; form-action 'none'", name
        page.goto(path.as_uri())
        assert page.evaluate("getComputedStyle(document.body).maxWidth") == "800px", name
    page.context.close()
    changed = tmp_path / "page.html"
    changed.write_text(text.replace("max-width: 50rem", "max-width: 51rem"), encoding="utf-8")
    page, _, said = opened(browser, changed)
    assert page.evaluate("getComputedStyle(document.body).maxWidth") == "none" and said
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_kept_out(shares, browser, scheme):
    axe = Axe()
    # The checker is a script, which the page's own policy would forbid.
    context = browser.new_context(color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    for name, path in every(shares, TYPICAL):
        page.goto(path.as_uri())
        result = axe.run(page).response
        assert [(v["id"], v["nodes"][0]["html"]) for v in result["violations"]] == [], (name, scheme)
        assert any(p["id"] == "color-contrast" for p in result["passes"]), name
    context.close()


@pytest.mark.parametrize("width", [320, 360, 1440])
def test_nothing_is_wider_than_the_screen(shares, browser, width):
    page, _, _ = opened(browser, every(shares)[0][1], viewport={"width": width, "height": 800})
    for name, path in every(shares):
        page.goto(path.as_uri())
        # What only a screen reader reads has its place off the page.
        wide = page.evaluate("""() => [...document.querySelectorAll('body *:not(.hidden)')]
            .filter(e => e.getBoundingClientRect().right > innerWidth || e.getBoundingClientRect().left < 0)
            .map(e => e.outerHTML.slice(0, 80))""")
        assert wide == [], (name, width)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (name, width)
    page.context.close()


def paper(page, path, out, size):
    """The words of each page when `path` is printed."""
    page.goto(path.as_uri())
    page.pdf(path=out, format=size)
    text = subprocess.run(["pdftotext", "-layout", out, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    return text.split("\f")[:-1]


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_paper(shares, browser, tmp_path, size):
    page, _, _ = opened(browser, every(shares)[0][1])
    for name, path in every(shares, TYPICAL):
        pages = paper(page, path, tmp_path / "page.pdf", size)
        assert len(pages) <= (10 if name.startswith(LONGEST) else PAPER[path.name]), (name, size)
        assert all(words.strip() for words in pages), (name, size)
    page.context.close()


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_no_row_is_split_on_paper(shares, browser, tmp_path, size):
    """A row's first and last words are on one page, and no heading is left behind by its first row."""
    page, _, _ = opened(browser, shares[LONGEST] / "success-plan.html")
    pages = paper(page, shares[LONGEST] / "success-plan.html", tmp_path / "page.pdf", size)
    page.context.close()
    assert len(pages) >= 3

    def page_of(word):
        found = [number for number, words in enumerate(pages) if word in words]
        assert len(found) == 1, (word, found)
        return found[0]

    for number in range(1, 61):
        assert page_of(f"s{number:02}") == page_of(f"d{number:02}"), number
    for number in range(1, 31):
        assert page_of(f"Goal {number:02}") == page_of(f"gm{number:02}"), number
    for heading, first in (("Your goals", "Goal 01"), ("First 30 days", "s01"), ("Days 31 to 60", "s21"), ("Days 61 to 90", "s41")):
        assert page_of(heading) == page_of(first), heading


def test_nothing_stands_behind_the_words(shares):
    for name, path in every(shares):
        text = path.read_text(encoding="utf-8")
        assert re.findall(r"<!--|<script|<link|<base|<iframe|<img|<object|<form", text, re.I) == [], name
        assert re.findall(r"<[^>]*\s(?:src|srcset|style|on\w+|data-\w+|action|ping)\s*=", text, re.I) == [], name
        assert re.findall(r"url\(|@import|image-set|https?:", text, re.I) == [], name
        assert [address for address in re.findall(r'href="([^"]*)"', text) if not address.startswith("mailto:")] == [], name
        assert re.findall(r"\{\{|\}\}", text.replace("{{.}}", "")) == [], name
        for moment in re.findall(r"<time[^>]*>", text):
            assert re.fullmatch(r'<time datetime="\d{4}-\d\d-\d\d(T\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?">', moment), (name, moment)


def test_the_letter_is_plain_text(shares):
    letters = {name: folder / "introduction.txt" for name, folder in shares.items() if (folder / "introduction.html").exists()}
    assert len(letters) > 15
    for name, letter in letters.items():
        text = letter.read_bytes().decode()
        assert re.findall(r"&(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+);", text, re.I) == [], name
        assert "\n\n\n" not in text and not text.startswith("\n") and text.endswith("\n") and not text.endswith("\n\n"), name
        assert re.findall(r"[ \t]+$|[\r\t\0\uFEFF]", text, re.M) == [], name
        assert re.findall(r"  |\( | \)| ,| \.(?!\w)|\(\)|, ,", text) == [], name
    letter = (shares["emoji and marks"] / "introduction.txt").read_text()
    assert "<b>Freight</b> & 'Söhne'" in letter


def test_sentences_without_their_middle(shares, browser):
    """What is not known leaves no hole in a sentence and no heading without anything below it."""
    page, _, _ = opened(browser, every(shares)[0][1])
    for name, path in every(shares):
        page.goto(path.as_uri())
        # Markup in a title is left out, and a blank stands for it.
        words = page.inner_text("body").replace("alert(1) ;", "")
        assert re.findall(r" [,.:;](?!\d)|\( ?\)|, ,|: ?\.|\.\.(?!\.)", words) == [], (name, path.name)
        empty = page.evaluate("""() => [...document.querySelectorAll('h1, h2, h3, p, li, dt, caption, section, dl, ul, ol, table, time, small, b')]
            .filter(e => !e.textContent.trim()).map(e => e.outerHTML)""")
        assert empty == [], (name, path.name)
        alone = page.evaluate("() => [...document.querySelectorAll('section')].filter(s => s.children.length < 2).map(s => s.textContent)")
        assert alone == [], (name, path.name)
    page.context.close()


def test_every_project_gives_pages(shares):
    assert set(PROJECTS) <= set(shares)


@pytest.mark.parametrize("accent, light, dark", [
    ("#ffe000", 4.5, 4.5), ("#1a0033", 4.5, 4.5), ("#000000", 4.5, 4.5), ("#ffffff", 4.5, 4.5), ("#808080", 4.5, 4.5),
])
def test_any_colour_can_be_read(project, accent, light, dark):
    from share_projects import project as made
    from share_site import build, write
    write(project.path, made(settings=f'name: Fieldnote\naccent: "{accent}"\n'))
    text = (build(project.path) / PAGES[0]).read_text()
    by_day, by_night = re.findall(r"--accent: (#[0-9a-f]{6})", text)
    assert contrast(by_day, "#ffffff") >= light
    assert contrast(by_night, "#111617") >= dark


def contrast(one, other):
    def luminance(colour):
        parts = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)

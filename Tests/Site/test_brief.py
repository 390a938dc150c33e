"""The brief is one printed page: where the line budget says that it fits, Chromium prints one page, A4 and US Letter; where it does not
fit, `brief-too-long` says so, and no row is broken."""

import random
import re

import pytest

import healthy
from conftest import TODAY, run

# Width and height in mm of what is inside the margins of the brief, 8 above and below and 10 at the sides.
PAPERS = {"A4": (190, 281), "Letter": (195.9, 263.4)}
PIXELS = 96 / 25.4
PAGES = re.compile(rb"/Type\s*/Page[^s]")
# The smallest size of running text on paper, in pt.
SMALLEST = 8.5


def printed(page, path, paper):
    """How many pages the page at `path` is printed on."""
    page.goto(path.as_uri())
    return len(PAGES.findall(page.pdf(format=paper)))


def fill(page, path, paper):
    """How much of one page the brief at `path` takes; paper must be emulated."""
    page.goto(path.as_uri())
    return page.evaluate("document.querySelector('main').getBoundingClientRect().bottom") / (PAPERS[paper][1] * PIXELS)


@pytest.mark.parametrize("paper", PAPERS)
def test_every_example_is_one_page(site, browser, paper):
    page = browser.new_page()
    briefs = sorted(site.glob("customers/*/index.html"))
    assert len(briefs) == 14
    assert {brief.parent.name: printed(page, brief, paper) for brief in briefs} == {brief.parent.name: 1 for brief in briefs}
    page.close()


def test_running_text_is_large_enough_on_paper(site, browser):
    page = browser.new_page()
    page.emulate_media(media="print")
    for brief in sorted(site.glob("customers/*/index.html")):
        page.goto(brief.as_uri())
        sizes = page.evaluate("""[...document.querySelectorAll('.brief :is(p, li, dd, td, tbody th)')].filter(e => e.checkVisibility())
            .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && !e.closest('.group, .note, .empty'))
            .map(e => parseFloat(getComputedStyle(e).fontSize) * 0.75)""")
        assert sizes and min(sizes) >= SMALLEST, brief


LONG = "which was said on the telephone, again in the demo, and a third time when the contract was signed, by three people of theirs"


def stretched(text, chance):
    """The handover `text`, in which some cells, items and labels say a lot more; many times where `chance` is seldom."""
    lines = []
    is_body = False
    for line in text.split("\n"):
        is_body = is_body or line.startswith("# ")
        if is_body and re.match(r"\|(?! ?:?-)", line) and chance.random() < 0.4:
            cells = line.strip().strip("|").split("|")
            place = chance.randrange(len(cells))
            cells[place] = f" {cells[place].strip()} {' '.join([LONG] * chance.randint(1, 3))} "
            line = "|" + "|".join(cells) + "|"
        elif is_body and re.match(r"- [A-Z]", line) and chance.random() < 0.4:
            line += f" {' '.join([LONG] * chance.randint(1, 4))}"
        lines.append(line)
    return "\n".join(lines)


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    """More than five hundred briefs of all sizes: healthy ones, every third with texts that nobody should write."""
    folder = tmp_path_factory.mktemp("briefs")
    handovers = healthy.write(folder, 540)
    chance = random.Random(8)
    for number, file in enumerate(sorted((folder / "content/handovers").rglob("*.md"))):
        if number % 3 == 0:
            file.write_text(stretched(file.read_text(encoding="utf-8"), chance), encoding="utf-8")
    result = run("build", "--keep-going", "--today", str(healthy.TODAY), cwd=folder)
    told = result.stdout + result.stderr
    too_long = set(re.findall(r"warning\[brief-too-long\][^\n]*\n\s*┌─ content/handovers/(\S+)\.md", told))
    briefs = {path.parent.name: path for path in folder.glob("site/customers/*/index.html")}
    assert len(briefs) >= 500 and len(handovers) == 540
    return briefs, too_long


def test_it_never_says_fits_where_two_pages_are_printed(generated, browser):
    briefs, too_long = generated
    page = browser.new_page()
    page.emulate_media(media="print")
    full = []
    for paper, (width, _) in PAPERS.items():
        page.set_viewport_size({"width": int(width * PIXELS), "height": 1000})
        full += [(fill(page, path, paper), name, paper) for name, path in briefs.items() if name not in too_long]
    # It is no use if it says of everything that it does not fit, or if all briefs are small.
    assert 30 <= len(too_long) <= len(briefs) / 2
    assert sum(part > 0.9 for part, _, _ in full) > 50
    assert [(name, paper, part) for part, name, paper in full if part > 1] == []
    page.emulate_media(media="null")
    # Of the fullest, the printer itself is asked.
    fullest = [(name, paper) for _, name, paper in sorted(full, reverse=True)[:40]]
    assert [(name, paper) for name, paper in fullest if printed(page, briefs[name], paper) != 1] == []
    page.close()


def test_beyond_one_page_no_row_is_broken(generated, browser):
    briefs, too_long = generated
    page = browser.new_page()
    page.emulate_media(media="print")
    for name in sorted(too_long)[:20]:
        page.goto(briefs[name].as_uri())
        assert page.evaluate("""[...document.querySelectorAll('.brief :is(tr, .pairs > div, .finding)')]
            .every(e => getComputedStyle(e).breakInside === 'avoid')"""), name
    page.close()


def test_a_brief_is_light(site):
    """Under 60 KB with its style and its script, in three requests."""
    assets = [site / "assets/style.css", site / "assets/days.js"]
    for brief in site.glob("customers/*/index.html"):
        text = brief.read_text(encoding="utf-8")
        asked = re.findall(r'(?:src|href)="([^"]*assets/[^"]*)"', text)
        assert sorted((brief.parent / path).resolve() for path in asked) == sorted(asset.resolve() for asset in assets)
        assert brief.stat().st_size + sum(asset.stat().st_size for asset in assets) < 60 * 1024, brief


def test_the_sections_that_take_room_are_named(project):
    project.handover("acme", body="## Commitments\n| Commitment | Made to | Deliverable | Owner |\n|---|---|---|---|\n"
                     + "".join(f"| {number}: {f'{LONG} ' * 6}| Anna Field | yes | @lauren |\n" for number in range(9)))
    result = project.run("check", "--today", TODAY)
    told = result.stdout + result.stderr
    assert 'warning[brief-too-long]: the brief does not fit one printed page: "Commitments"' in told


def test_what_is_not_written_is_not_told_as_met(project):
    """A check of what is not there finds nothing; the schema tells that it is missing."""
    project.handover("acme", fields="csm: lauren\n")
    project.run("build", "--today", TODAY)
    brief = (project.path / "site/customers/acme/index.html").read_text(encoding="utf-8")
    lines = re.findall(r"<div( class=\"open\")?><dt>([^<]*)</dt>", brief.split('class="pairs checklist"')[1].split("</dl>")[0])
    assert lines != [] and [title for is_open, title in lines if not is_open] == []


def test_each_met_line_says_by_what(site):
    for brief in site.glob("customers/*/index.html"):
        assert "<dd></dd>" not in brief.read_text(encoding="utf-8"), brief.parent.name

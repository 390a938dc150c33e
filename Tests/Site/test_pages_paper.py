"""What is printed can be read: nothing inside the house is under 8.5 points but second lines of the meetings, and nothing is wider than the paper."""

import pytest

from every_page import damaged, is_shared

# In pt.
SMALLEST = 8.5

SIZES = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), sizes = [];
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const size = parseFloat(getComputedStyle(element).fontSize) * .75;
        if (!walker.currentNode.data.trim() || !size || !element.checkVisibility() || element.closest('.hidden')) continue;
        const drawing = element.closest('svg[viewBox]:not([preserveAspectRatio])');
        const scale = drawing ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1;
        sizes.push([size * scale, element.outerHTML.slice(0, 90)]);
    }
    return sizes;
}"""


def too_small(browser, paths):
    context = browser.new_context(viewport={"width": 718, "height": 1000})
    page, found, words = context.new_page(), [], 0
    page.emulate_media(media="print")
    for path in paths:
        page.goto(path.as_uri(), wait_until="domcontentloaded")
        for size, what in page.evaluate(SIZES):
            words += 1
            if size < SMALLEST - 0.01:
                found.append((path.parts[-3:], round(size, 2), what))
    context.close()
    assert words > 50
    return found


def test_nothing_is_too_small_on_paper(kinds, browser):
    assert too_small(browser, [path for path in kinds.values() if not is_shared(path) and path.parent.name != "meeting"]) == []


def test_what_is_too_small_is_noticed(kinds, browser, tmp_path):
    page = damaged(tmp_path, kinds["brief"], ("<main", "<main"))
    style = tmp_path / "site/assets/style.css"
    style.write_text(style.read_text() + ".brief td { font-size: 8pt } .brief small { font-size: 7pt }\n")
    assert {size for _, size, _ in too_small(browser, [page])} >= {7.0, 8.0}


# The width in pixels of what is inside the margins: A4 and Letter.
@pytest.mark.parametrize("width", [680, 702])
def test_nothing_is_wider_than_the_paper(kinds, browser, width):
    context = browser.new_context(viewport={"width": width, "height": 1000})
    page = context.new_page()
    page.emulate_media(media="print")
    for kind, path in kinds.items():
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, kind
    context.close()

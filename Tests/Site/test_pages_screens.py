"""Every page on narrow screens, with large and with spaced text, without its script, in forced colours: nothing is cut, hidden or lost."""

import datetime
import html.parser

import pytest

from conftest import TODAY
from every_page import damaged

LARGE = "document.documentElement.style.fontSize = '200%'"
SPACED = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [sheet];
}"""
# What is wider than the screen, cut off, or wider than the column it stands in. Words in a drawing cannot wrap, and stand below it again.
CUT = """() => {
    const found = [], page = document.documentElement.scrollWidth;
    if (page > innerWidth) found.push(['wide', page]);
    for (const e of document.querySelectorAll('body *')) {
        const style = getComputedStyle(e);
        if (!e.checkVisibility() || e.closest('svg, .hidden') || [...document.querySelectorAll('thead')].some(h => h.contains(e) && getComputedStyle(h).clipPath !== 'none')) continue;
        const isWider = e.scrollWidth > e.clientWidth + 1, isHigher = e.scrollHeight > e.clientHeight + 1;
        if (/hidden|clip/.test(style.overflowX + style.overflowY) && (isWider || isHigher)) found.push(['cut', e.outerHTML.slice(0, 90)]);
        const hasWords = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
        if (hasWords && isWider && e.clientWidth && !/inline$/.test(style.display) && !/auto|scroll/.test(style.overflowX)) found.push(['spilt', e.outerHTML.slice(0, 90)]);
    }
    return found;
}"""


def cut(browser, paths, width, change=None):
    context = browser.new_context(viewport={"width": width, "height": 800})
    page, found = context.new_page(), []
    for path in paths:
        page.goto(path.as_uri(), wait_until="domcontentloaded")
        if change:
            page.evaluate(change)
        found += [(path.parts[-3:], *what) for what in page.evaluate(CUT)]
    context.close()
    return found


def test_nothing_is_cut_on_the_narrowest_screen(pages, browser):
    assert cut(browser, pages.values(), 320) == []


@pytest.mark.parametrize("width, change", [(640, LARGE), (1280, LARGE), (320, SPACED), (1280, SPACED)],
                         ids=["large on a tablet", "large", "spaced on a phone", "spaced"])
def test_nothing_is_cut_when_text_is_large_or_spaced(kinds, browser, width, change):
    assert cut(browser, kinds.values(), width, change) == []


def test_what_is_cut_is_noticed(kinds, browser, tmp_path):
    page = damaged(tmp_path, kinds["brief"], ("</main>", '<div class="x"><p>Some words</p></div><p class="y">Donaudampfschifffahrt</p><pre class="z">x</pre></main>'))
    style = tmp_path / "site/assets/style.css"
    style.write_text(style.read_text() + ".x { overflow: hidden; height: 5px } .y { width: 30px; overflow-wrap: normal } .z { width: 400px }\n")
    assert {what for _, what, *_ in cut(browser, [page], 320)} == {"wide", "cut", "spilt"}


# Words: with and without the script, and those of the HTML


class Words(html.parser.HTMLParser):
    """The words of a page's body that nothing hides, without blanks."""

    def __init__(self, text):
        super().__init__()
        self.words, self.hidden, self.tags = "", 0, []
        self.feed(text[text.index("<body>"):text.index("</html>")])

    def handle_starttag(self, tag, attributes):
        if tag not in ("br", "hr", "img", "input", "line", "path", "polygon", "circle", "rect"):
            # What runs above the second sheet of paper is for paper only.
            attributes = dict(attributes)
            self.tags.append("hidden" in attributes or "running" in attributes.get("class", ""))

    def handle_endtag(self, tag):
        self.tags.pop()

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_data(self, data):
        if not any(self.tags):
            self.words += "".join(data.split())


# All words that are rendered, also those for screen readers only, and the words of drawings.
RENDERED = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = '';
    while (walker.nextNode()) if (walker.currentNode.parentElement.closest('svg') || walker.currentNode.parentElement.checkVisibility()) words += walker.currentNode.data;
    return words.replace(/\\s+/g, '');
}"""


def rendered(browser, paths, **how):
    context = browser.new_context(timezone_id="Europe/Berlin", viewport={"width": 1000, "height": 800}, **how)
    page = context.new_page()
    page.clock.set_fixed_time(datetime.datetime.fromisoformat(f"{TODAY}T12:00:00+02:00"))
    words = {}
    for path in paths:
        page.goto(path.as_uri(), wait_until="domcontentloaded")
        words[path] = page.evaluate(RENDERED), page.inner_text("body")
    context.close()
    return words


def test_all_words_are_there_without_the_script(kinds, browser):
    plain, counted = rendered(browser, kinds.values(), java_script_enabled=False), rendered(browser, kinds.values())
    for path in kinds.values():
        assert plain[path] == counted[path], path
        assert plain[path][0] == "".join(Words(path.read_text(encoding="utf-8")).words.split()), path


def test_a_hidden_word_is_noticed(kinds, browser, tmp_path):
    page = damaged(tmp_path, kinds["plan"], ("<main", "<main"))
    (tmp_path / "site/assets/style.css").write_text(".note { display: none }")
    assert rendered(browser, [page])[page][0] != "".join(Words(page.read_text(encoding="utf-8")).words.split())


# Forced colours, and motion


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_forced_colours_shapes_still_tell(kinds, browser, scheme):
    context = browser.new_context(forced_colors="active", color_scheme=scheme)
    page = context.new_page()
    page.goto(kinds["brief"].as_uri())
    # The borders of the verdict, of tags and gaps can be seen; only the tab we are on has a line.
    assert page.evaluate("""() => ['.verdict', '.tag', '.gap', '.tabs a[aria-current]', '.tabs a:not([aria-current])'].map(name => {
        const style = getComputedStyle(document.querySelector(name));
        return style.borderBottomColor !== getComputedStyle(document.body).backgroundColor && style.borderBottomStyle !== 'none';
    })""") == [True, True, True, True, False]
    page.goto(kinds["brief, red"].as_uri())
    # A filled square is all border, a hollow one is not.
    assert page.evaluate("""() => ['.checklist > div:not(.open) dt', '.checklist > .open dt'].map(name => {
        const square = getComputedStyle(document.querySelector(name), '::before');
        return parseFloat(square.borderTopWidth) + parseFloat(square.borderBottomWidth) >= parseFloat(square.height);
    })""") == [True, False]
    context.close()


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_nothing_moves(kinds, browser, motion):
    context = browser.new_context(reduced_motion=motion)
    page = context.new_page()
    for path in kinds.values():
        page.goto(path.as_uri())
        assert page.evaluate("document.getAnimations().length") == 0, path
        assert page.evaluate("[...document.querySelectorAll('*')].every(e => parseFloat(getComputedStyle(e).transitionDuration) === 0)"), path
    context.close()


def test_what_moves_is_noticed(kinds, browser, tmp_path):
    page = damaged(tmp_path, kinds["brief"], ("<main", "<main"))
    style = tmp_path / "site/assets/style.css"
    style.write_text(style.read_text() + "@keyframes x { to { opacity: 0 } } h1 { animation: x 9s }\n")
    with pytest.raises(AssertionError):
        test_nothing_moves({"brief": page}, browser, "no-preference")

"""Every kind of page by axe, with all its rules, light and dark, wide and on a phone; and the contrast of every word, also where axe cannot tell."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from every_page import damaged

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LOOKS = [("light", 360), ("dark", 360), ("light", 1440), ("dark", 1440)]
# What a variant of a kind shows otherwise is told by one of the looks; each kind itself is looked at in all.
LOOK_OF_VARIANTS = ("light", 1440)


def barriers(browser, paths, scheme, width):
    """What keeps somebody out, by every rule of axe."""
    # The checker is a script, which the page's own policy would forbid.
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True)
    page, axe, found = context.new_page(), Axe(), []
    for path in paths:
        page.goto(path.as_uri())
        result = axe.run(page, options={"runOnly": RULES, "resultTypes": ["violations"]}).response
        found += [(path.parts[-3:], v["id"], node["html"][:120]) for v in result["violations"] for node in v["nodes"]]
    context.close()
    return found


@pytest.mark.parametrize("scheme, width", LOOKS)
def test_nobody_is_kept_out(kinds, browser, scheme, width):
    looked_at = [path for kind, path in kinds.items() if "," not in kind or (scheme, width) == LOOK_OF_VARIANTS]
    assert barriers(browser, looked_at, scheme, width) == []


def test_a_barrier_is_noticed(kinds, browser, tmp_path):
    page = damaged(tmp_path, kinds["brief"], ('<th scope="col">', '<th scope="col" role="x">'), ("<h1>", '<h4><a href="#x"></a></h4><h1>'),
                   ("</main>", '<p><a href="a">a</a><br><a href="b">b</a></p><h6>x</h6></main>'))
    assert {rule for _, rule, _ in barriers(browser, [page], "light", 360)} >= {"aria-roles", "link-name", "heading-order"}


# The contrast of each word with what is painted behind it, where all that is painted are plain colours. A drawing's words stand on paper.
CONTRASTS = """() => {
    const parts = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
    const light = rgb => rgb.map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
        .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
    const over = (top, [r, g, b]) => { const a = top[3] ?? 1; return [r, g, b].map((c, i) => top[i] * a + c * (1 - a)); };
    const seen = new Set(), poor = [];
    let least = 21;
    const behind = element => element ? over(parts(getComputedStyle(element).backgroundColor), behind(element.parentElement)) : [255, 255, 255];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || seen.has(element) || !element.checkVisibility()) continue;
        seen.add(element);
        const style = getComputedStyle(element);
        const paper = behind(element), ink = over(parts(element.closest('svg') ? style.fill : style.color), paper);
        const [low, high] = [light(paper), light(ink)].sort((a, b) => a - b);
        const contrast = (high + .05) / (low + .05);
        least = Math.min(least, contrast);
        if (!(contrast >= 4.5)) poor.push([contrast.toFixed(2), element.outerHTML.slice(0, 100)]);
    }
    return { poor, least, words: seen.size };
}"""


def contrasts(browser, paths, scheme):
    context = browser.new_context(color_scheme=scheme)
    page, poor, words = context.new_page(), [], 0
    for path in paths:
        page.goto(path.as_uri(), wait_until="domcontentloaded")
        found = page.evaluate(CONTRASTS)
        poor += [(path.parts[-3:], *what) for what in found["poor"]]
        words += found["words"]
    context.close()
    return poor, words


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_stands_out(kinds, browser, scheme):
    poor, words = contrasts(browser, kinds.values(), scheme)
    assert (poor, words > 3000) == ([], True)


def test_a_pale_word_is_noticed(kinds, browser, tmp_path):
    page = damaged(tmp_path, kinds["plan"], ("<main", "<main"))
    style = tmp_path / "site/assets/style.css"
    style.write_text(style.read_text() + ".note { color: #999; background: #fff } .timeline .head { fill: #888 }\n")
    poor, _ = contrasts(browser, [page], "light")
    assert any('class="head"' in what for _, _, what in poor) and any("note" in what for _, _, what in poor)

"""Every kind of page without a mouse: each link, control and scrolling region is reached in order, is seen when it is, and lets go again."""

import pytest

from every_page import damaged

# What can be reached, in the order of the document. What scrolls and holds nothing that can be reached is reached itself.
REACHABLE = """() => {
    const scrolls = e => /auto|scroll/.test(getComputedStyle(e).overflowX + getComputedStyle(e).overflowY)
        && (e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight);
    const all = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled
        && (e.matches('a[href], button, input, select, textarea, summary, [tabindex]') || scrolls(e) && !e.querySelector('a[href], [tabindex]')));
    all.forEach((e, place) => e.setAttribute('data-place', place));
    return all.length;
}"""

FOCUSED = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const box = e.getClientRects()[0], style = getComputedStyle(e);
    const x = Math.min(Math.max(box.left + 2, 0), innerWidth - 1), y = Math.min(box.top + Math.min(box.height, innerHeight - box.top) / 2, innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    const outline = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
    return { place: Number(e.dataset.place ?? -1), html: e.outerHTML.slice(0, 90), outline,
             seen: box.width > 0 && box.top >= -1 && box.top < innerHeight && box.left < innerWidth && box.right > 0 && e.contains(top) };
}"""


def walk(page):
    """What Tab reaches from the top until it leaves the page."""
    count = page.evaluate(REACHABLE)
    walked = []
    for _ in range(count + 5):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            break
        walked.append(focused)
    return count, walked


def faults(page):
    count, walked = walk(page)
    places = [focused["place"] for focused in walked]
    found = [] if places == list(range(count)) else [("order", [p for p in places[:200] if p not in range(count)], sorted(set(range(count)) - set(places)))]
    found += [("no outline", focused["html"]) for focused in walked if not focused["outline"] >= 2]
    return found + [("not seen", focused["html"]) for focused in walked if not focused["seen"]]


def opened(browser, path, width):
    page = browser.new_context(viewport={"width": width, "height": 700}).new_page()
    page.goto(path.as_uri())
    return page


KINDS = ["first page", "brief", "plan", "meetings", "handover", "playbooks", "playbook", "kind of finding", "document of one's own",
         "customer's plan", "customer's introduction"]


@pytest.mark.parametrize("width, names", [(360, KINDS), (1440, ["brief", "handover", "playbook"])])
def test_all_is_reached_in_order_and_seen(kinds, browser, width, names):
    for name in names:
        page = opened(browser, kinds[name], width)
        assert faults(page) == [], name
        page.context.close()


def test_what_cannot_be_reached_is_noticed(kinds, browser, tmp_path):
    page = damaged(tmp_path, kinds["brief"], ("<h1>", '<h1><a href="#x" tabindex="2">first</a>'),
                   ("</main>", '<p class="hidden"><a href="#x">unseen</a></p></main>'))
    style = tmp_path / "site/assets/style.css"
    style.write_text(style.read_text() + ".tabs a:focus-visible { outline: none }\n")
    browsed = opened(browser, page, 360)
    assert {fault[0] for fault in faults(browsed)} == {"order", "no outline", "not seen"}
    browsed.context.close()


def test_the_first_stop_leads_past_the_header(kinds, browser):
    for name in KINDS[:9]:
        page = opened(browser, kinds[name], 360)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip", name
        assert page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"), name
        page.keyboard.press("Enter")
        page.wait_for_url("**#page.main", timeout=5000)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.querySelector('main :is(a[href], [tabindex])')"), name
        page.context.close()


SCROLLING = """() => [...document.querySelectorAll('body *')].filter(e => e.scrollWidth > e.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(e).overflowX))
    .map(e => ({ html: e.outerHTML.slice(0, 90), stop: e.tabIndex, role: e.getAttribute('role'),
                 name: e.getAttribute('aria-label') || document.getElementById(e.getAttribute('aria-labelledby'))?.textContent || '' }))"""


def test_what_scrolls_sideways_is_named_and_scrolled_by_keyboard(kinds, browser):
    scrolled = 0
    for name, path in kinds.items():
        page = opened(browser, path, 360)
        for place, region in enumerate(page.evaluate(SCROLLING)):
            assert region["stop"] == 0 and region["role"] in ("group", "region") and region["name"].strip(), (name, region)
            region = page.locator(".scroll").filter(visible=True).nth(place)
            region.focus()
            page.keyboard.press("ArrowRight")
            # It scrolls smoothly, so not at once.
            for _ in range(40):
                if page.evaluate("document.activeElement.scrollLeft > 0"):
                    scrolled += 1
                    break
                page.wait_for_timeout(50)
            else:
                pytest.fail(f"{name}: {region}")
            if place == 2:
                break
        page.context.close()
    assert scrolled >= 8


def test_nothing_is_folded_away(pages):
    """As long as no page folds anything, nothing has to be unfolded by keyboard."""
    assert [place for place, path in pages.items() if "<details" in path.read_text(encoding="utf-8")] == []

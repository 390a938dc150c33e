"""What every page of the site is held to, in a real browser: nothing wider than the screen, nobody kept out, nothing asked for."""

import contextlib

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright


@contextlib.contextmanager
def chromium():
    with sync_playwright() as playwright:
        # The browser's own sandbox needs rights that root has not got in a container; the pages are our own.
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


def wide_things(browser, paths, width):
    """What is wider than a screen of `width`; tables that scroll in a box of their own are not."""
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    wide = {}
    for path in paths:
        page.goto(path.as_uri())
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wide[path] = page.evaluate("""() => [...document.querySelectorAll('main *')]
                .filter(e => !e.closest('.scroll') && e.getBoundingClientRect().right > innerWidth)
                .map(e => e.outerHTML.slice(0, 80))""")
    context.close()
    return wide


def barriers(browser, paths, scheme):
    """What keeps somebody out, by axe with its best practices."""
    # The checker is a script, which the page's own policy would forbid.
    context = browser.new_context(color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    found, contrasts = [], 0
    for path in paths:
        page.goto(path.as_uri())
        result = Axe().run(page).response
        found += [(path.parts[-3:], v["id"], v["nodes"][0]["html"]) for v in result["violations"]]
        contrasts += any(p["id"] == "color-contrast" for p in result["passes"])
    context.close()
    assert contrasts == len(paths)
    return found


def asked_and_said(browser, paths):
    """What is asked for beside the page, its style sheet and its script, and what the console says, without any network."""
    context = browser.new_context(offline=True)
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for path in paths:
        page.goto(path.as_uri())
    page.wait_for_timeout(300)
    context.close()
    own = {path.as_uri() for path in paths}
    return [url for url in asked if url not in own and not url.endswith(("/assets/style.css", "/assets/days.js"))], said

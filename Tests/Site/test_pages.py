"""Every kind of page in a real browser, from disk and from a server: it asks for nothing else, says nothing, and fits every screen."""

from every_page import damaged, served

ASSETS = ("assets/style.css", "assets/days.js")


def watched(page):
    """What `page` is told to be wrong from now on: any message, any error, anything that did not come."""
    wrong = []
    page.on("console", lambda message: wrong.append(("said", message.type, message.text)))
    page.on("pageerror", lambda error: wrong.append(("error", str(error))))
    page.on("requestfailed", lambda request: wrong.append(("failed", request.url)))
    page.on("response", lambda response: response.status < 400 or wrong.append(("answered", response.status, response.url)))
    return wrong


def is_icon(happening):
    """Whether it is about the icon that a browser asks any server for by itself."""
    return happening[0] == "said" and happening[2].endswith("404 (File not found)")


def visits(browser, addresses):
    """What each page asks for beside itself, and what goes wrong on any."""
    context = browser.new_context()
    page = context.new_page()
    wrong, asked = watched(page), []
    page.on("request", lambda request: asked.append(request.url))
    seen = {}
    for address in addresses:
        asked.clear()
        page.goto(address)
        seen[address] = sorted(set(asked) - {address})
    page.wait_for_timeout(300)
    context.close()
    return seen, wrong


def expected(address, root):
    return [] if "/share/" in address else sorted(f"{root}/{asset}" for asset in ASSETS)


def test_from_disk_it_asks_for_its_style_and_its_script(pages, browser):
    root = pages["index.html"].parent.as_uri()
    seen, wrong = visits(browser, [path.as_uri() for path in pages.values()])
    assert wrong == []
    assert seen == {address: expected(address, root) for address in seen}


def test_from_a_server_it_asks_for_its_style_and_its_script(pages, browser, tmp_path):
    """Also where the site has but a part of the server."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a/b").symlink_to(pages["index.html"].parent)
    with served(tmp_path) as (origin, answers):
        root = f"{origin}/a/b"
        seen, wrong = visits(browser, [f"{root}/{place}" for place in pages])
    assert [happening for happening in wrong if not is_icon(happening)] == []
    assert seen == {address: expected(address, root) for address in seen}
    assert {(path, code) for path, code in answers if code >= 400} <= {("/favicon.ico", 404)}


def test_what_is_asked_for_and_said_is_noticed(kinds, browser, tmp_path):
    page = damaged(tmp_path, kinds["brief"], ("</main>", '<img src="x.png" alt=""><img src="https://elsewhere.example/x.png" alt=""></main>'),
                   ("assets/days.js", "assets/gone.js"))
    seen, wrong = visits(browser, [page.as_uri()])
    assert len(seen[page.as_uri()]) >= 3
    assert {happening[0] for happening in wrong} >= {"said", "failed"}
    with served(tmp_path / "site") as (origin, _):
        _, wrong = visits(browser, [f"{origin}/customers/apex/index.html"])
    assert ("answered", 404, f"{origin}/customers/apex/x.png") in wrong


def test_nobody_is_asked_for_an_icon(kinds, browser):
    with served(kinds["first page"].parent) as (origin, answers):
        _, wrong = visits(browser, [f"{origin}/index.html"])
    assert (wrong, [path for path, _ in answers if "icon" in path]) == ([], [])

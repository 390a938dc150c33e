"""The vendor's name, logo and colour, and a theme of the project's own, on every page inside the house."""

import base64
import re
import struct
import zlib

import pytest
from axe_playwright_python.sync_playwright import Axe

from test_share_pages import contrast

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 32"><rect width="96" height="32" fill="#ff7a00"/></svg>'
PAGES = ["index.html", "customers/acme/index.html", "customers/acme/plan/index.html", "customers/acme/meeting/index.html",
         "customers/acme/handover/index.html"]


def png(width, height, extra=0):
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    rows = b"".join(b"\0" + b"\x80" * width * 3 for _ in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"tEXt", b"k\0" + b"x" * extra) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def build(project, settings, files=None, *arguments):
    project.handover("acme")
    project.write("content/baton.yaml", f"name: Fieldnote\n{settings}")
    for name, content in (files or {}).items():
        project.write(name, content)
    result = project.run("build", "--today", "2026-04-01", *arguments)
    return project.path / "site", result.stdout + result.stderr


@pytest.mark.parametrize("accent", ["#ffe000", "#1a0033", "#808080", "#ffffff", "#000000", "#00ff00"])
def test_links_in_any_colour_can_be_read(project, browser, accent):
    site, _ = build(project, f'accent: "{accent}"\n')
    for scheme, paper in (("light", "#ffffff"), ("dark", "#111617")):
        page = browser.new_page(color_scheme=scheme)
        for name in PAGES:
            page.goto((site / name).as_uri())
            assert Axe().run(page, options={"runOnly": ["color-contrast"]}).response["violations"] == [], (name, scheme)
        value = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent')")
        assert contrast(value, paper) >= 4.5
        behind = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--on-accent')")
        assert contrast(value, behind) >= 4.5
        page.close()


def test_a_colour_that_can_be_read_is_used_as_it_is(project, browser):
    site, told = build(project, 'accent: "#7a1fa2"\n')
    assert "faint-accent" not in told
    page = browser.new_page()
    page.goto((site / "index.html").as_uri())
    assert page.evaluate("getComputedStyle(document.querySelector('th a')).color") == "rgb(122, 31, 162)"
    page.close()


def test_a_faint_colour_is_told_with_one_that_is_not(project):
    _, told = build(project, 'accent: "#ffe000"\n')
    assert 'warning[faint-accent]: words in "#ffe000" cannot be read on white: the contrast is 1.3, and 4.5 is needed' in told
    better = re.search(r'write accent: "(#[0-9a-f]{6})"', told).group(1)
    assert contrast(better, "#ffffff") >= 4.5
    _, told = build(project, f'accent: "{better}"\n')
    assert "faint-accent" not in told


@pytest.mark.parametrize("name, content, width", [
    ("logo.svg", SVG, 84), ("logo.png", png(200, 50), 112), ("tall.png", png(10, 300), 14), ("wide.png", png(400, 10), 224),
    ("sized.svg", SVG.replace(b'viewBox="0 0 96 32"', b'width="64px" height="32"'), 56),
])
def test_the_logo_is_on_every_page_and_asks_for_no_file(project, browser, name, content, width):
    site, told = build(project, f"logo: images/{name}\n", {f"content/images/{name}": content})
    assert "logo" not in told
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: asked.append(message.text))
    for address in PAGES:
        asked.clear()
        page.goto((site / address).as_uri())
        assert len([url for url in asked if not url.startswith("data:")]) == 3, asked
        style = page.evaluate("""() => { const s = getComputedStyle(document.querySelector('.site-header p a'), '::before');
                                 return [s.backgroundImage, parseFloat(s.width), parseFloat(s.height)] }""")
        assert base64.b64encode(content).decode() in style[0]
        assert style[1:] == [width, 28]
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


@pytest.mark.parametrize("name, content, message", [
    ("logo.png", png(100, 30, extra=40_000), '"images/logo.png" has 40 KB, and a logo has 24 at the most'),
    ("logo.jpg", b"\xff\xd8\xff\xe0 a picture", '"images/logo.jpg" is neither an SVG nor a PNG that says how large it is'),
    ("logo.png", b"\x89PNG\r\n\x1a\n", '"images/logo.png" is neither an SVG nor a PNG that says how large it is'),
    ("logo.png", png(0, 0), '"images/logo.png" is neither an SVG nor a PNG that says how large it is'),
    ("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", '"images/logo.svg" is neither an SVG nor a PNG that says how large it is'),
    ("logo.svg", b"", '"images/logo.svg" is neither an SVG nor a PNG that says how large it is'),
])
def test_a_picture_that_fits_no_page_is_told_and_left_out(project, name, content, message):
    site, told = build(project, f"logo: images/{name}\n", {f"content/images/{name}": content})
    assert f"warning[unfit-logo]: {message}" in told
    assert "url(" not in (site / "assets/style.css").read_text(encoding="utf-8")


def test_a_hostile_logo_stays_a_picture(project, browser):
    hostile = SVG.replace(b"</svg>", b'<script>document.title="run"</script><image href="https://elsewhere.example/x.png"/></svg>')
    site, _ = build(project, "logo: logo.svg\n", {"content/logo.svg": hostile})
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / "index.html").as_uri())
    assert [url for url in asked if "elsewhere" in url] == []
    assert page.title() != "run"
    page.close()


def test_a_theme_of_the_projects_own_says_only_what_differs(project, browser):
    site, _ = build(project, "", {"looks/theme.css": ":root { --page: 60rem; --accent: #5b2a86; }\n"}, "--templates", "looks")
    page = browser.new_page()
    page.goto((site / "index.html").as_uri())
    def token(name):
        return page.evaluate(f"getComputedStyle(document.documentElement).getPropertyValue('{name}')")
    assert (token("--page"), token("--accent"), token("--measure")) == ("60rem", "#5b2a86", "42rem")
    assert not (site / "theme.css").exists()
    page.close()

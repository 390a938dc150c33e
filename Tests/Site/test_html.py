"""The pages are valid HTML, and hold no script of their own, no inline style, nothing from elsewhere."""

import json
import re
import subprocess

from conftest import VENV


def vnu(*paths):
    jar = next(VENV.rglob("vnu.jar"))
    result = subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--format", "json", "--errors-only", "--skip-non-html", *map(str, paths)],
        capture_output=True, encoding="utf-8", timeout=120)
    messages = json.loads(result.stderr)["messages"]
    return [(m["url"].rsplit("/site/")[-1], m.get("lastLine"), m["message"]) for m in messages if m["type"] == "error"]


def test_every_page_is_valid(site):
    assert len(list(site.rglob("*.html"))) >= 6
    assert vnu(site) == []


def test_the_checker_sees_what_is_wrong(tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a><b>")
    assert len(vnu(page)) >= 2


def test_hostile_words_stay_words(project):
    words = "<script>alert(1)</script> <img src=x onerror=alert(1)> {{secret}} </main> & \"quoted\" 'q'"
    project.handover(
        "acme", customer='"<script>alert(1)</script> & Sons {{{x}}}"',
        body=f"## Why they bought\n{words}\n\n<div onclick=x>{words}</div>\n\n"
             f"| <b>Name</b> | {words} |\n|---|---|\n| `{words}` | [a](javascript:alert(1)) |\n\n<!-- hidden {words} -->\n"
             "[x](data:text/html,x) <javascript:alert(1)> ![i](https://elsewhere.example/x.png) [y](JaVa&#x0A;Script:alert(1))\n")
    project.run("build", "--keep-going")
    site = project.path / "site"
    assert vnu(site) == []
    for page in site.rglob("*.html"):
        text = page.read_text()
        # The site's one script, and nothing else that runs or is fetched.
        assert [src.rsplit("/", 2)[-2:] for src in re.findall(r'<script src="([^"]*)" defer></script>', text)] == [["assets", "days.js"]]
        assert re.findall(r"<(script(?! src)|img|iframe|object|style|div onclick)", text) == []
        # Of all addresses of that kind, the icon's.
        text = text.replace('<link rel="icon" href="data:image/svg+xml,', "", 1)
        assert re.findall(r'(?:href|src)="(?:javascript|data|vbscript)', text, re.IGNORECASE) == []
        assert re.findall(r"<[^>]* on[a-z]+=", text) == []
        assert "hidden" not in re.sub(r'class="hidden"|aria-hidden="true"|(?<=[\w"]) hidden(?=>)', "", text)
        assert "style=" not in text

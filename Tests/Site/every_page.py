"""Every kind of page there is, for the tests that hold over all of them: the example company's, and a document of a kind of its own."""

import contextlib
import functools
import http.server
import pathlib
import shutil
import threading

import pytest
from playwright.sync_api import sync_playwright

from conftest import ROOT, TODAY, run

NOTE = """\
---
type: note
id: depot-visit
title: What a depot visit shows
---
# What a depot visit shows

Written after the morning at [Apex Logistics](../handovers/apex.md), where 212 drivers leave between five and six.

## What to look at

| What | Who shows it | When | Where | How long | Why it tells something |
|---|---|---|---|---|---|
| The board | the dispatcher | before six | Tulsa | an hour | It is honest: nobody tidies it up for visitors |

- [x] Ask for a badge
- [ ] Bring boots

## What a driver said

> “Nobody asked us.” (source: a driver, at the gate)

```
depot: tulsa
```
"""
# A page of each kind, and of the briefs those that look different.
KINDS = {
    "first page": "index.html",
    "brief": "customers/apex/index.html",
    "brief, red": "customers/nordhavn-dairies/index.html",
    "brief, German": "customers/oberland-backwaren/index.html",
    "brief, sent back": "customers/kestrel-waste/index.html",
    "brief, let through": "customers/solveig-pharma/index.html",
    "brief, long introduced": "customers/harbour-freight/index.html",
    "plan": "customers/apex/plan/index.html",
    "plan, German": "customers/oberland-backwaren/plan/index.html",
    "meetings": "customers/apex/meeting/index.html",
    "meetings, sent back": "customers/kestrel-waste/meeting/index.html",
    "meetings, held": "customers/solveig-pharma/meeting/index.html",
    "meetings, German": "customers/oberland-backwaren/meeting/index.html",
    "handover": "customers/apex/handover/index.html",
    "handover, red": "customers/nordhavn-dairies/handover/index.html",
    "handover, on hold": "customers/marlow-county/handover/index.html",
    "handover, German": "customers/oberland-backwaren/handover/index.html",
    "playbooks": "playbooks/index.html",
    "playbook": "playbooks/introduction-meeting/index.html",
    "kind of finding": "findings/next-stage/index.html",
    "document of one's own": "documents/note/depot-visit/index.html",
    "customer's plan": "customers/apex/share/success-plan.html",
    "customer's introduction": "customers/apex/share/introduction.html",
    "customer's plan, German": "customers/oberland-backwaren/share/success-plan.html",
}


def is_shared(path):
    return path.parent.name == "share"


def build(content, day, out):
    result = run("build", "--content", content, "--today", day, "--out", out)
    assert (out / "index.html").exists(), result.stderr
    return out


@pytest.fixture(scope="session")
def content(tmp_path_factory):
    folder = tmp_path_factory.mktemp("everything") / "content"
    shutil.copytree(ROOT / "content", folder)
    (folder / "schema").mkdir(exist_ok=True)
    (folder / "schema/note.yaml").write_text("kind: note\ntitle: { en: Note }\nfolder: notes\n")
    (folder / "notes").mkdir()
    (folder / "notes/depot-visit.md").write_text(NOTE, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def pages(content):
    """Every page of the site, by its place in it."""
    site = build(content, TODAY, content.parent / "site")
    pages = {str(path.relative_to(site)): path for path in sorted(site.rglob("*.html"))}
    assert set(KINDS.values()) <= set(pages) and len(pages) > 75
    return pages


@pytest.fixture(scope="session")
def kinds(pages):
    """A page of each kind, by the name of the kind."""
    return {kind: pages[place] for kind, place in KINDS.items()}


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # The browser's own sandbox needs rights that root has not got in a container; the pages are our own.
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@contextlib.contextmanager
def served(folder):
    """The address of a server of `folder`, and what it was asked for and how it answered."""
    asked = []

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def log_request(self, code="-", size="-"):
            asked.append((self.path, int(code)))

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.shutdown()


def damaged(tmp_path, page, *changes):
    """A copy of `page` and of what it needs, in which each old text is the new one."""
    site = next(folder for folder in pathlib.Path(page).parents if (folder / "assets").exists())
    copy = tmp_path / "site" / page.relative_to(site)
    shutil.copytree(site / "assets", tmp_path / "site/assets", dirs_exist_ok=True)
    copy.parent.mkdir(parents=True, exist_ok=True)
    text = page.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    copy.write_text(text, encoding="utf-8")
    return copy

"""Every link and anchor of the example site leads somewhere, from disk and under a path of a server."""

import contextlib
import functools
import http.server
import json
import re
import shutil
import subprocess
import threading

from conftest import VENV

LYCHEE = VENV / "bin/lychee"


def lychee(*arguments, cwd):
    result = subprocess.run(
        [LYCHEE, "--no-progress", "--include-fragments", "--format", "json", *map(str, arguments)],
        cwd=cwd, capture_output=True, encoding="utf-8", timeout=120,
    )
    return result.returncode, json.loads(result.stdout)


def test_from_disk(site):
    code, report = lychee("--offline", "--index-files", "index.html", "--root-dir", site, ".", cwd=site)
    assert (code, report["error_map"]) == (0, {})
    assert report["successful"] > 50


def test_no_link_needs_a_server_from_disk(site):
    """A folder that is opened from disk does not show its index.html, so every link names a file."""
    for page in site.rglob("*.html"):
        for address in re.findall(r'(?:href|src)="([^"]*)"', page.read_text()):
            path = address.split("#")[0]
            if path and not re.match(r"[a-z]+:", path):
                assert not path.startswith("/"), (page, address)
                assert (page.parent / path).is_file(), (page, address)


@contextlib.contextmanager
def served(folder):
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
    handler.log_message = lambda *_: None
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


def test_under_a_path_of_a_server(site, tmp_path):
    shutil.copytree(site, tmp_path / "team/handovers")
    with served(tmp_path) as origin:
        pages = [
            f"{origin}/team/handovers/{page.relative_to(site)}" for page in site.rglob("*.html")
        ]
        # Only this server is asked; addresses elsewhere are the author's business.
        code, report = lychee("--include", "^http://127.0.0.1", "--exclude", ".*", *pages, cwd=tmp_path)
    assert (code, report["error_map"]) == (0, {})
    assert report["successful"] > 50


def test_a_broken_site_is_noticed(site, tmp_path):
    """The checker itself is checked: without one page, and without one anchor, it complains."""
    shutil.copytree(site, tmp_path / "site")
    (tmp_path / "site/playbooks/introduction-meeting/index.html").unlink()
    page = tmp_path / "site/customers/apex/handover/index.html"
    page.write_text(page.read_text().replace('id="roadblocks"', 'id="gone"'))
    code, report = lychee(
        "--offline", "--index-files", "index.html", "--root-dir", tmp_path / "site", ".", cwd=tmp_path / "site")
    assert code == 2
    assert len(report["error_map"]) >= 2

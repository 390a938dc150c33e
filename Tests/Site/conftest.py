"""Tests of the program as a person or a CI job runs it: real commands, real files, real readers of what it writes."""

import os
import pathlib
import re
import subprocess

import pytest

# The browser, and the pages for the tests that hold over all of them.
pytest_plugins = ["every_page"]
ROOT = pathlib.Path(__file__).resolve().parents[2]
BATON = ROOT / ".build-release/release/baton"
VENV = ROOT / ".venv"
# The day of the example company's site, as `make site` has it.
TODAY = re.search(r"(?m)^TODAY = (\S+)$", (ROOT / "Makefile").read_text(encoding="utf-8")).group(1)


def run(*arguments, cwd=ROOT, **environment):
    """Runs baton to its end, with nothing of this machine's environment but what it needs."""
    assert BATON.exists(), f"{BATON} is missing: run make test"
    return subprocess.run(
        [BATON, *map(str, arguments)],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The site of the example company, of which one customer is not ready on purpose."""
    folder = tmp_path_factory.mktemp("example") / "site"
    result = run("build", "--today", TODAY, "--out", folder)
    assert result.returncode == 1, result.stderr
    return folder


HANDOVER = """\
---
type: handover
id: {id}
customer: {customer}
stage: draft
segment: smb
ae: lauren
close-date: 2099-04-30
close-state: expected
{fields}---
# {customer}

{body}"""


@pytest.fixture
def project(tmp_path):
    """An empty project, and a way to write files into it."""

    class Project:
        path = tmp_path

        def write(self, name, text):
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text if isinstance(text, bytes) else text.encode())
            return file

        def handover(self, id, body="", fields="", customer="Acme"):
            text = HANDOVER.format(id=id, customer=customer, fields=fields, body=body)
            return self.write(f"content/handovers/{id}.md", text)

        def run(self, *arguments, **environment):
            return run(*arguments, cwd=tmp_path, **environment)

    made = Project()
    made.write("content/people.yaml", "people:\n  lauren: { name: Lauren Mitchell, role: ae }\n")
    return made

"""A git repository for a test, with authors and days of its own, and nothing of this machine's configuration."""

import os
import pathlib
import shutil
import subprocess

from conftest import run

AUTHORS = {"sam": "Sam Okafor", "lauren": "Lauren Mitchell"}


class Repository:
    def __init__(self, path, content=None):
        self.path = pathlib.Path(path)
        self.path.mkdir(parents=True, exist_ok=True)
        if content:
            shutil.copytree(content, self.path / "content")
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments, by="sam", on="2026-03-30"):
        name = AUTHORS[by]
        who = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER")
               for key, value in (("NAME", name), ("EMAIL", f"{by}@fieldnote.example"), ("DATE", f"{on}T12:00:00 +0000"))}
        nothing = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null", "HOME": "/nonexistent"}
        done = subprocess.run(["git", *arguments], cwd=self.path, env={"PATH": os.environ["PATH"], **nothing, **who},
                              capture_output=True, encoding="utf-8", timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def commit(self, message, by="sam", on="2026-03-30"):
        self.git("add", "--all", by=by, on=on)
        self.git("commit", "--quiet", "--message", message, by=by, on=on)

    def file(self, path):
        return self.path / path

    def replace(self, path, old, new):
        text = self.file(path).read_text(encoding="utf-8")
        assert text.count(old) == 1, (path, old, text.count(old))
        self.file(path).write_text(text.replace(old, new), encoding="utf-8")

    def run(self, *arguments, **environment):
        return run(*arguments, cwd=self.path, **environment)

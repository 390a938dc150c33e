"""The findings of the example company with files changed, quickly: a copy of the content that each worker has for itself."""

import collections
import concurrent.futures
import dataclasses
import pathlib
import re
import shutil
import threading

from conftest import TODAY, run
from handover_text import CONTENT

HEAD = re.compile(r"(?m)^(error|warning|advice)\[([a-z-]+)\]: (.*)$")
NOTE = re.compile(r"\s+= note: (.*)")
PLACE = re.compile(r"(?m)┌─ (\S+?):(\d+):\d+$")


@dataclasses.dataclass(frozen=True)
class Finding:
    """`parts` are its message and each of its notes, with the file and line of each, or `None` where it has none."""

    severity: str
    kind: str
    parts: tuple

    @property
    def file(self):
        return self.parts[0][1] and self.parts[0][1][0]

    @property
    def key(self):
        return (self.file, self.severity, self.kind, tuple(words for words, _ in self.parts))


def findings_in(output, folder):
    found = []
    for text in re.split(r"(?m)^(?=(?:error|warning|advice)\[)", output):
        if head := HEAD.match(text):
            # Each note stands below the lines that it is about, the message above them.
            parts, place = [(head.group(3), None)], None
            for line in text.splitlines():
                if at := PLACE.search(line):
                    place = (at.group(1).removeprefix(f"{folder}/"), int(at.group(2)))
                    if parts[0][1] is None:
                        parts[0], place = (head.group(3), place), None
                elif note := NOTE.match(line):
                    parts.append((note.group(1), place))
                    place = None
            found.append(Finding(head.group(1), head.group(2), tuple(parts)))
    return found


class Company:
    """Checks the example company with some of its files changed, in as many processes as are asked for."""

    def __init__(self, folder, workers=2):
        self.folder, self.local, self.count = pathlib.Path(folder), threading.local(), iter(range(100))
        self.workers = workers
        self.healthy = self.check({})

    @staticmethod
    def text(path):
        return (CONTENT / path).read_text(encoding="utf-8")

    def check(self, changes):
        if not hasattr(self.local, "content"):
            self.local.content = self.folder / f"content-{next(self.count)}"
            shutil.copytree(CONTENT, self.local.content)
        content = self.local.content
        for path, text in changes.items():
            (content / path).write_bytes(text.encode() if isinstance(text, str) else text)
        try:
            result = run("check", "--today", TODAY, "--content", content, cwd=self.folder)
        finally:
            for path in changes:
                shutil.copyfile(CONTENT / path, content / path)
        assert result.returncode in (0, 1), result.stderr
        return findings_in(result.stdout + result.stderr, content)

    def check_all(self, every):
        with concurrent.futures.ThreadPoolExecutor(self.workers) as pool:
            return list(pool.map(self.check, every))

    def new(self, findings):
        """What was not found before; of a finding that only grew, the parts that are new."""
        known = collections.Counter(finding.key for finding in self.healthy)
        said = {(finding.file, finding.kind, words) for finding in self.healthy for words, _ in finding.parts}
        fresh = []
        for finding in findings:
            known[finding.key] -= 1
            if known[finding.key] < 0:
                parts = tuple(part for part in finding.parts if (finding.file, finding.kind, part[0]) not in said)
                fresh.append(dataclasses.replace(finding, parts=parts or finding.parts))
        return fresh

    def lost(self, findings):
        return collections.Counter(f.key for f in self.healthy) - collections.Counter(f.key for f in findings)

"""`baton fix`: more than two thousand damaged handovers are mended, nothing else changes, and twice is the same as once."""

import collections
import os
import random
import re
import subprocess

import pytest

import fix_damages
import healthy
from conftest import BATON, run

FINDING = re.compile(r"(?m)^(error|warning|advice)\[([a-z-]+)\]: (.*)\n +┌─ ([^:\n]+):")
ENDS = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}
# What the schema asks for: these say the same of one thing in other words when it is put in empty.
REQUIREMENTS = {"missing-section", "empty-section", "missing-answer", "missing-field", "thin-section", "unreviewed-none"}
DAYS = [healthy.TODAY, healthy.datetime.date.fromisoformat("2028-02-29")]


def as_written(text, form):
    """The text as bytes with the line ends of `form`, with a byte order mark or without a line end at its end."""
    if form == "open":
        return text.rstrip("\n").encode()
    if form == "mark":
        return b"\xef\xbb\xbf" + text.encode()
    return text.replace("\n", ENDS[form]).encode()


def errors(told):
    return collections.Counter((path, kind) for severity, kind, _, path in FINDING.findall(told) if severity == "error")


class Damaged:
    """A project of damaged handovers, mended: the bytes of each before and behind, and what was said."""

    def __init__(self, folder, today):
        self.folder, self.today = folder, today
        self.expected, self.damages, self.dropped, self.columns = {}, {}, {}, set()
        forms = ["lf", "lf", "crlf", "cr", "mark", "open"]
        for number, handover in enumerate(healthy.write(folder, 1010, today)):
            chance = random.Random(f"fix {today} {number}")
            path = folder / "content/handovers" / f"{handover.slug}.md"
            # What an honest salesperson left open in another word than UNKNOWN is no damage, and mended all the same.
            text = re.sub(r"(?m)(\| |:|:\*\*) ?(?:TBD|n/a)(?= \||$)", lambda match: f"{match.group(1).rstrip()} UNKNOWN", handover.text)
            form = chance.choice(forms)
            made = fix_damages.damaged(text, chance)
            wrong, right = fix_damages.written(text, made, 3), fix_damages.written(text, made, 4)
            if number % 5 == 0 and (less := fix_damages.without_sections(text, chance)):
                made, wrong, right, self.dropped[path.name] = [], less[0], None, less[1]
            elif number % 5 == 1 and (less := fix_damages.without_column(text, chance)):
                made, (wrong, right) = [], less
                self.columns.add(path.name)
            path.write_bytes(as_written(wrong, form))
            self.damages[path.name] = made
            self.expected[path.name] = right and as_written(right, form)
        self.before = self.bytes()
        self.told_before = self.check()
        # Once is enough: what a patch looks like does not depend on the day.
        self.dry = self.fix("--dry-run") if today == DAYS[0] else None
        assert self.bytes() == self.before
        self.result = self.fix()
        self.after = self.bytes()
        self.told_after = self.check()

    def bytes(self):
        return {path.name: path.read_bytes() for path in sorted((self.folder / "content/handovers").iterdir())}

    def check(self):
        result = run("check", "--today", str(self.today), cwd=self.folder)
        return result.stdout + result.stderr

    def fix(self, *arguments):
        return run_bytes("fix", "--today", str(self.today), *arguments, cwd=self.folder)


def run_bytes(*arguments, cwd):
    """As `run`, with what is printed as bytes: a difference shows carriage returns."""
    return subprocess.run([BATON, *arguments], cwd=cwd, env={"PATH": os.environ["PATH"]}, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)


@pytest.fixture(scope="module", params=DAYS, ids=str)
def project(request, tmp_path_factory):
    return Damaged(tmp_path_factory.mktemp("damaged"), request.param)


def test_what_is_sure_is_mended_and_nothing_else_changes(project):
    wrong = {}
    for name, expected in project.expected.items():
        if expected is not None and project.after[name] != expected:
            wrong[name] = [(damage[0], damage[3], damage[4]) for damage in project.damages[name]] or "a column"
    assert len(project.expected) == 1010
    counts = collections.Counter(damage[0] for made in project.damages.values() for damage in made)
    assert set(counts) == {damage.__name__ for damage in fix_damages.DAMAGES} | {"stages"} and min(counts.values()) >= 50, counts
    assert len(project.dropped) >= 50 and len(project.columns) >= 50
    assert wrong == {}, (len(wrong), dict(list(wrong.items())[:40]), project.result.stderr.decode()[-3000:])


def test_sections_are_put_in_and_nothing_else_changes(project):
    """Without the lines that were put in, from each heading to the next, the document is what it was."""
    rules, said, left = fix_damages.schema()["sections"], project.result.stderr.decode(), 0
    for name, keys in project.dropped.items():
        before, after = project.before[name].decode(), project.after[name].decode()
        end = "\r\n" if "\r\n" in before else "\r" if "\r" in before else "\n"
        before, after = before.replace(end, "\n"), after.replace(end, "\n")
        assert "\r" not in after
        known = {key: title for key in keys for title in rules[key]["title"].values() if f"\n## {title}\n" in after and f"\n## {title}\n" not in before}
        # A heading of the author's own may be one of them; then it is said, and left to a person.
        doubted = set(re.findall(rf'(?m)^content/handovers/{re.escape(name)}:\d+: the section "(.*?)" was not put in', said))
        keys = [key for key in keys if not doubted & set(rules[key]["title"].values())]
        left += len(doubted)
        assert set(known) == set(keys), (name, keys)
        order = [key for title in re.findall(r"(?m)^## (.*)$", after) if (key := fix_damages.sections().get(title.lower()))]
        ranks = [list(rules).index(key) for key in order]
        # Authors have an order of their own; what is put in stands behind the section that the schema has before it.
        for place, key in enumerate(order):
            if key in keys and (earlier := [rank for rank in ranks if rank < ranks[place]]):
                assert ranks[place - 1] == max(earlier), (name, order)
        for title in known.values():
            after = re.sub(rf"(?ms)^## {re.escape(title)}\n.*?(?=^## |\Z)", "", after)
        assert after.rstrip("\n") == before.rstrip("\n"), name
    assert left <= len(project.dropped) // 5


def test_nothing_is_left_to_mend_and_no_error_is_new(project):
    assert "can be mended by `baton fix`" in project.told_before
    assert "can be mended by" not in project.told_after
    assert b"were not mended" not in project.result.stderr, project.result.stderr.decode()[:3000]
    before, after = errors(project.told_before), errors(project.told_after)
    new = {key: count for key, count in (after - before).items() if key[1] not in REQUIREMENTS}
    assert new == {}
    # What was misspelt and is mended is healthy again.
    whole = {name for name, made in project.damages.items() if made and all(damage[0] != "placeholders" for damage in made)}
    assert {path for path, _ in after if path.rpartition("/")[2] in whole} == set()


def test_twice_is_the_same_as_once(project):
    again = project.fix()
    assert (again.stdout, project.bytes()) == (b"", project.after)
    # What is left to a person is said each time.
    *doubts, last = again.stderr.decode().splitlines()
    assert last.startswith("There is nothing to fix. Left for you: ")
    assert all(re.match(r'content/handovers/.*:\d+: the section ".*" was not put in, because ', doubt) for doubt in doubts)


@pytest.mark.parametrize("project", DAYS[:1], ids=str, indirect=True)
@pytest.mark.parametrize("tool", [["git", "apply", "--whitespace=nowarn"], ["patch", "-p1", "--binary", "--silent"]], ids=lambda tool: tool[0])
def test_the_dry_run_is_a_patch_that_does_the_same(project, tmp_path, tool):
    assert project.dry.returncode == 1
    folder = tmp_path / "content/handovers"
    folder.mkdir(parents=True)
    for name, bytes in project.before.items():
        (folder / name).write_bytes(bytes)
    done = subprocess.run(tool, input=project.dry.stdout, cwd=tmp_path, capture_output=True, timeout=120, env={"PATH": os.environ["PATH"], "GIT_CEILING_DIRECTORIES": str(tmp_path.parent)})
    assert done.returncode == 0, done.stderr.decode()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == project.after


def test_each_fix_is_told(project):
    lines = project.result.stdout.decode().splitlines()
    changed = {name for name in project.before if project.before[name] != project.after[name]}
    assert {re.match(r"content/handovers/(.*?): (?:renamed|wrote|added|inserted) ", line).group(1) for line in lines} == changed
    assert f"Made {len(lines)} fixes in {len(changed)} files. Left for you: ".encode() in project.result.stderr

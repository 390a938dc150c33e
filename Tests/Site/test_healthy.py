"""A thousand healthy handovers, as varied as life: no error and no warning. What is found here is a false alarm, or a generator that lies."""

import collections
import re

import pytest

import healthy
from conftest import run

# An ordinary Wednesday; between the years; a leap day; the day before Golden Week.
DAYS = [healthy.TODAY, *map(healthy.datetime.date.fromisoformat, ["2027-12-29", "2028-02-29", "2026-04-28"])]
FINDING = re.compile(r"(?m)^(error|warning|advice)\[([a-z-]+)\]: ")


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_healthy_handovers_are_left_in_peace(tmp_path, today):
    handovers = healthy.write(tmp_path, 1000 if today == healthy.TODAY else 250, today)
    result = run("check", "--today", str(today), cwd=tmp_path)
    told = result.stdout + result.stderr
    counts = collections.Counter(f"{severity}[{kind}]" for severity, kind in FINDING.findall(told))
    others = [block for block in re.split(r"(?m)^(?=\w+\[[a-z-]+\]: )", told) if re.match(r"(error|warning)\[", block)]
    message = "\n".join([f"{counts}", *others[:5]])
    assert result.returncode == 0, message
    assert f"Read {len(handovers) + 3} documents: no errors, no warnings" in told.strip().splitlines()[-1], message


def test_they_are_as_varied_as_life(tmp_path):
    """A generator that writes the same handover a thousand times proves nothing."""
    handovers = healthy.write(tmp_path, 1000)
    texts = [handover.text for handover in handovers]
    assert {handover.stage for handover in handovers} == set(healthy.STAGES)
    assert {handover.segment for handover in handovers} == set(healthy.SEGMENTS)
    assert {handover.anchor_name for handover in handovers} == {"contract-start", "intro-meeting", "close-date", "date"}
    assert {handover.form for handover in handovers} == {"table", "list", "headings"}
    assert len({handover.customer for handover in handovers}) == 1000
    for words, least in {
        "csm-history:": 5, "override:": 5, "baton-ignore renewal-odd": 20, "baton-ignore vague-success": 5, "baton-ignore late-kickoff": 3, "baton-ignore item-on-closed-day": 10, "UNKNOWN": 50, "None known (reviewed by": 50,
        "language: de": 80, "confidence:": 100, "reference: public": 50, "Day 1": 50, "D+": 100, "declined": 50, "phase: renewal": 10, "opponent": 10, "after: ": 20, "They came through [": 50,
    }.items():
        assert sum(words in text for text in texts) >= least, words
    lengths = [len(text) for text in texts]
    assert min(lengths) < 1500 and max(lengths) > 12000


def test_the_same_seed_writes_the_same(tmp_path):
    first, second = healthy.write(tmp_path / "1", 50), healthy.write(tmp_path / "2", 50)
    assert [handover.text for handover in first] == [handover.text for handover in second]

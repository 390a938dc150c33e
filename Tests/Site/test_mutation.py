"""Does Baton find what goes wrong? The example company is damaged one fact at a time, and written in other ways that mean the same.

What a damage is, and which lines are right for it: `mutants.py`. What is the same in other words: `variants.py`.
"""

import collections

import pytest

import mutants_course  # noqa: F401 (these add their operators)
import mutants_facts  # noqa: F401
import mutants_fields  # noqa: F401
import mutants_items  # noqa: F401
import mutants_sections  # noqa: F401
import variants_lists  # noqa: F401
import variants_tables  # noqa: F401
import variants_yaml  # noqa: F401
from baton_findings import Company
from handover_text import handovers
from mutants import drawn, drawn_of_other_files
from mutants_not_found import NOT_FOUND
from variants import VARIANTS


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    return Company(tmp_path_factory.mktemp("company"))


@pytest.fixture(scope="module")
def outcome(company):
    """Each mutant that was drawn, and whether it was found on a right line."""
    every = [*drawn(), *drawn_of_other_files()]
    found = company.check_all([{each.document: each.text} for each in every])
    return {each.key: is_found(each, company.new(findings)) for each, findings in zip(every, found)}


def is_found(mutant, fresh):
    return any(place in mutant.lines and not (mutant.is_due and finding.severity == "advice")
               for finding in fresh for _, place in finding.parts)


def test_there_are_enough(outcome):
    assert len(outcome) >= 400
    documents = collections.Counter(document for _, document, _ in outcome)
    assert all(documents[f"{handover.name}.md"] >= 5 for handover in handovers())


def test_what_is_not_found_is_listed(outcome):
    """At least 95% are found; the others stand in the table with a reason, and nothing that is found does."""
    missed = {key for key, is_found in outcome.items() if not is_found}
    assert missed - NOT_FOUND.keys() == set(), "not found, and not listed"
    assert NOT_FOUND.keys() - missed == set(), "listed, and found by now (or no longer drawn)"
    assert all(reason.startswith(("equivalent: ", "gap: ")) for reason in NOT_FOUND.values())
    assert len(missed) <= len(outcome) * 0.05


def test_the_same_in_other_ways(company):
    """Each variant of all documents gives the findings of the documents as they are, and no other."""
    jobs, count = [], 0
    for name, variant in VARIANTS.items():
        texts = {f"handovers/{each.name}.md": text for each in handovers() if (text := variant(each)) is not None}
        texts = {path: text for path, text in texts.items() if text != company.text(path)}
        assert texts, f"{name} changes nothing"
        jobs.append((name, texts))
        count += len(texts)
    assert count >= 200
    wrong = {}
    for (name, texts), findings in zip(jobs, company.check_all([texts for _, texts in jobs])):
        if company.new(findings) or company.lost(findings):
            wrong[name] = [*company.new(findings), *company.lost(findings)]
    assert wrong == {}

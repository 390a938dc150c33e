"""`baton share`: what one customer may have, or why they get nothing; and the same files as `baton build` writes them."""

import re
import shutil

import pytest

from conftest import ROOT, TODAY, run

FILES = ["success-plan.html", "introduction.html", "introduction.txt", "plan-customer.ics"]


@pytest.fixture
def company(tmp_path):
    """The example company, to be changed."""
    shutil.copytree(ROOT / "content", tmp_path / "content")

    class Company:
        path = tmp_path

        def change(self, name, old, new):
            file = tmp_path / "content" / name
            text = file.read_text(encoding="utf-8")
            assert old in text, (name, old)
            file.write_text(text.replace(old, new, 1), encoding="utf-8")

        def share(self, *arguments):
            return run("share", *arguments, "--today", TODAY, cwd=tmp_path)

        def files(self, folder):
            return sorted(path.name for path in (tmp_path / folder).iterdir()) if (tmp_path / folder).exists() else []

    return Company()


def test_the_files_of_one_customer(company):
    result = company.share("apex")
    assert result.returncode == 0
    assert result.stdout.splitlines() == [f"share/apex/{name}" for name in FILES]
    assert result.stderr == "Apex Logistics may have these. Read them once before you send them.\n"
    assert company.files("share/apex") == sorted(FILES)


def test_they_are_those_of_the_site(company, site):
    company.share("apex", "--out", "for them/apex")
    for name in FILES:
        shared = (company.path / "for them/apex" / name).read_bytes()
        assert shared == (site / "customers/apex/share" / name).read_bytes(), name


def test_again_replaces_them_and_touches_nothing_else(company):
    company.share("apex")
    (company.path / "share/apex/success-plan.html").write_text("old")
    (company.path / "share/apex/note.txt").write_text("mine")
    assert company.share("apex", "--out", "share/apex/").returncode == 0
    assert (company.path / "share/apex/note.txt").read_text() == "mine"
    assert "old" != (company.path / "share/apex/success-plan.html").read_text(encoding="utf-8")
    assert company.files("share/apex") == sorted(FILES + ["note.txt"])


SLIPS = {
    "internal-amount": "a saving of $220,000",
    "stance-word": "the sceptics are with us",
    "internal-label": "our champion asked for it",
    "competitor-named": "unlike RouteMaster",
    "internal-address": "as wiki.fieldnote.example/apex has it",
    "customer-named": "as at Quillon Telecom",
}


@pytest.mark.parametrize("kind", SLIPS)
def test_a_slip_keeps_everything_in_the_house(company, kind):
    company.change("handovers/apex.md", "- Endorsement: ", f"- Endorsement: {SLIPS[kind]}. ")
    result = company.share("apex")
    assert result.returncode == 1 and result.stdout == ""
    assert re.findall(r"(?m)^(\w+)\[([a-z-]+)\]", result.stderr) == [("error", kind)]
    assert re.search(r"content/handovers/apex\.md:\d+:\d+", result.stderr)
    assert result.stderr.endswith("Apex Logistics gets nothing: 1 thing must be mended first.\n")
    assert company.files("share") == []


def test_what_an_earlier_run_wrote_is_not_to_be_sent(company):
    company.share("apex")
    company.change("handovers/apex.md", "- Endorsement: ", "- Endorsement: Our champion asked. ")
    result = company.share("apex")
    assert result.stderr.endswith("What is in share/apex is from an earlier run: do not send it.\n")


def test_internal_words_can_be_cleared_with_a_reason(company):
    notes = re.search(r"(?ms)^## Internal notes\n\n?(.*?)\n", (company.path / "content/handovers/apex.md").read_text(encoding="utf-8")).group(1)
    words = " ".join(re.findall(r"\w+", notes)[:6])
    company.change("handovers/apex.md", "- Endorsement: ", f"- Endorsement: {words}. ")
    result = company.share("apex")
    assert result.returncode == 1
    assert re.findall(r"(?m)^(\w+)\[([a-z-]+)\]", result.stderr) == [("warning", "internal-words")]
    company.change("handovers/apex.md", "## Introduction meeting\n", "## Introduction meeting\n<!-- baton-ignore internal-words: they said so themselves -->\n")
    assert company.share("apex").returncode == 0


def test_what_is_missing_is_said(company):
    company.change("handovers/apex.md", "intro-meeting:", "# intro-meeting:")
    result = company.share("apex")
    assert result.returncode == 1
    assert "\"intro-meeting\" is required" in result.stderr


def test_nobody_gets_anything_of_a_deal_that_was_withdrawn(company):
    company.change("handovers/apex.md", "stage: accepted\n", "stage: cancelled\nstage-before: accepted\n")
    result = company.share("apex")
    assert result.returncode == 1
    assert result.stderr.endswith("Apex Logistics gets nothing: the handover was cancelled.\n")


def test_what_is_broken_elsewhere_stops_nobody(company):
    company.change("handovers/harbour-freight.md", "\n# ", "\n[gone](nothing.md)\n\n# ")
    assert company.share("apex").returncode == 0
    assert company.share("harbour-freight").returncode == 1


def test_nobody_of_that_name(company):
    result = company.share("apx")
    assert (result.returncode, result.stderr) == (2, "Error: no handover has the id \"apx\"; did you mean apex?\n")
    result = company.share("zzzzzzzzzzz")
    assert result.returncode == 2
    assert re.fullmatch(r"Error: no handover has the id \"zzzzzzzzzzz\"\nHelp: the ids are apex, .* …\n", result.stderr)


def test_a_folder_that_cannot_be_written(company):
    (company.path / "share").write_text("a file")
    result = company.share("apex")
    assert result.returncode == 3
    assert result.stderr.startswith("Error: cannot write share/apex")


def test_the_brief_links_them_or_says_why_not(company, site):
    brief = (site / "customers/apex/index.html").read_text(encoding="utf-8")
    assert re.findall(r'href="share/([^"]+)"', brief) == FILES
    company.change("handovers/apex.md", "- Endorsement: ", "- Endorsement: Our champion asked. ")
    result = run("build", "--keep-going", "--today", TODAY, cwd=company.path)
    assert result.returncode == 1
    brief = (company.path / "site/customers/apex/index.html").read_text(encoding="utf-8")
    assert "href=\"share/" not in brief
    assert "nothing yet" in brief and "champion&quot; is our word" in brief
    assert not (company.path / "site/customers/apex/share").exists()


def test_a_slip_later_takes_away_what_was_there(company):
    assert run("build", "--today", TODAY, cwd=company.path).returncode == 1
    assert company.files("site/customers/apex/share") == sorted(FILES)
    company.change("handovers/apex.md", "- Endorsement: ", "- Endorsement: Our champion asked. ")
    run("build", "--keep-going", "--today", TODAY, cwd=company.path)
    assert company.files("site/customers/apex/share") == []


def test_only_cleared_fields_of_a_model_are_named():
    """Whoever adds a name to a customer's page does it by `SharedField`, which takes nothing but cleared values."""
    for file in (ROOT / "Sources/Pages/Share").glob("*.swift"):
        text = file.read_text(encoding="utf-8")
        if file.name not in ("SharedField.swift", "SharedStyle.swift"):
            assert "TemplateField" not in text and "TemplateModel" not in text, file.name
    made = [
        file.name for file in (ROOT / "Sources").rglob("*.swift")
        if re.search(r"\bCleared(<\w+>)?\(", file.read_text(encoding="utf-8"))
    ]
    assert made == ["Clearance.swift"]

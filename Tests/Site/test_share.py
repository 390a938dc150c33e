"""`baton share`: what one customer may have, or why they get nothing; and the same files as `baton build` writes them."""

import re
import shutil
import subprocess

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
    assert result.stderr.endswith("What was in share/apex from an earlier run is removed: do not send it.\n")
    assert company.files("share") == []


def test_what_an_earlier_run_wrote_elsewhere_is_left_there(company):
    company.share("apex", "--out", "for them")
    company.change("handovers/apex.md", "- Endorsement: ", "- Endorsement: Our champion asked. ")
    result = company.share("apex", "--out", "for them")
    assert result.stderr.endswith("What is in for them is from an earlier run: do not send it.\n")
    assert company.files("for them") == sorted(FILES)


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
    assert "\"intro-meeting\" is required for what Apex Logistics reads" in result.stderr


WITHHELD = {
    "the handover was cancelled": ("stage: accepted\n", "stage: cancelled\nstage-before: accepted\n"),
    "the deal was lost": ("close-state: won\n", "close-state: lost\n"),
    "the handover was sent back to sales": (
        "stage: accepted\n", "stage: returned\nstage-before: accepted\nreturned-reason: incomplete\nreturned-on: 2026-03-31\n"),
    "the handover is on hold": (
        "stage: accepted\n", "stage: on-hold\nstage-before: accepted\non-hold-reason: their audit\non-hold-until: 2026-05-04\n"),
}


@pytest.mark.parametrize("reason", WITHHELD)
def test_nobody_gets_anything_while_there_is_nothing_to_give(company, reason):
    company.share("apex")
    company.change("handovers/apex.md", *WITHHELD[reason])
    result = company.share("apex")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        f"Apex Logistics gets nothing: {reason}.\nWhat was in share/apex from an earlier run is removed: do not send it.\n")
    run("build", "--keep-going", "--today", TODAY, cwd=company.path)
    assert not (company.path / "site/customers/apex/share").exists()
    assert reason in (company.path / "site/customers/apex/index.html").read_text(encoding="utf-8")


def test_nobody_is_introduced_who_has_not_accepted(company):
    company.change("handovers/apex.md", "accepted-by: jordan\naccepted-on: 2026-03-31\n", "")
    result = company.share("apex")
    assert result.returncode == 0
    assert company.files("share/apex") == ["plan-customer.ics", "success-plan.html"]
    assert "Jordan Rivera has not accepted this handover yet: there is a success plan, and no introduction.\n" in result.stderr
    plan = (company.path / "share/apex/success-plan.html").read_text(encoding="utf-8")
    assert "Your contact" not in plan and "our meeting" not in plan and "jordan@" not in plan and "sign here" in plan
    assert "Introduction meeting" not in (company.path / "share/apex/plan-customer.ics").read_text(encoding="utf-8")


def test_nobody_is_introduced_whom_they_know_for_months(company):
    result = company.share("harbour-freight")
    assert result.returncode == 0 and company.files("share/harbour-freight") == ["success-plan.html"]


def test_what_they_do_not_get_any_more_is_removed(company):
    company.share("apex")
    company.change("handovers/apex.md", "accepted-by: jordan\naccepted-on: 2026-03-31\n", "")
    result = company.share("apex")
    assert "share/apex/introduction.txt was from an earlier run, and is removed.\n" in result.stderr
    assert company.files("share/apex") == ["plan-customer.ics", "success-plan.html"]


AGREED = "success-plan: { status: agreed, started-on: 2026-03-20, agreed-by: Patricia Morales, agreed-on: 2026-03-31, cadence: monthly }"
SHARED = "success-plan: { status: shared, started-on: 2026-03-20, cadence: monthly, next-review: 2026-05-08 }"
UNTRUE = {
    "2026-04-02, which is still to come": ("agreed-on: 2026-03-31", "agreed-on: 2026-04-02"),
    "\"Jordan Rivera\" is one of us": ("agreed-by: Patricia Morales", "agreed-by: Jordan Rivera"),
    "\"@lauren\" is one of us": ("agreed-by: Patricia Morales", "agreed-by: \"@lauren\""),
}


@pytest.mark.parametrize("said", UNTRUE)
def test_nobody_reads_that_they_agreed_who_cannot_have(company, said):
    company.change("handovers/apex.md", SHARED, AGREED)
    assert company.share("apex").returncode == 0
    company.change("handovers/apex.md", *UNTRUE[said])
    result = company.share("apex")
    assert result.returncode == 1 and said in result.stderr and company.files("share") == []


def commit(company, day, message="change"):
    for arguments in (["init", "-q"], ["add", "-A"], ["-c", "user.name=L", "-c", "user.email=l@x.example", "commit", "-q", "-m", message]):
        subprocess.run(["git", *arguments], cwd=company.path, check=True, env={
            "PATH": "/usr/bin:/bin", "HOME": str(company.path), "GIT_AUTHOR_DATE": f"{day}T10:00:00+0000", "GIT_COMMITTER_DATE": f"{day}T10:00:00+0000"})


def test_an_agreed_plan_that_changed(company):
    company.change("handovers/apex.md", SHARED, AGREED)
    commit(company, "2026-03-31")
    result = company.share("apex")
    assert "Agreed with <bdi>Patricia Morales</bdi> on" in (company.path / "share/apex/success-plan.html").read_text(encoding="utf-8")
    assert result.stderr == "Apex Logistics may have these. Read them once before you send them.\n"
    company.change("handovers/apex.md", "(@jordan, 2026-04-27, customer", "(@jordan, 2026-04-28, customer")
    result = company.share("apex")
    plan = (company.path / "share/apex/success-plan.html").read_text(encoding="utf-8")
    assert "31 March 2026</time>; changed since, to be agreed again." in plan
    assert "name, date, signature" in plan and "agreed to this plan" not in plan
    assert re.findall(r"(?m)^(\w+)\[([a-z-]+)\]", result.stderr) == [("warning", "changed-since-agreed")]
    assert result.stderr.endswith("Apex Logistics may have these; 1 thing to look at first, above.\n")


def test_nobody_knows_whether_it_changed(company):
    company.change("handovers/apex.md", SHARED, AGREED)
    commit(company, "2026-03-31")
    commit_file = company.path / "content/README.md"
    commit_file.write_text("new\n")
    commit(company, "2026-04-01")
    subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{company.path}", company.path / "shallow"], check=True)
    result = run("share", "apex", "--today", TODAY, cwd=company.path / "shallow")
    assert "Whether the plan changed since it was agreed to is not known: only the last commits are here.\n" in result.stderr


def test_after_a_change_of_csm(company):
    company.share("tanager-energy")
    letter = (company.path / "share/tanager-energy/introduction.txt").read_text(encoding="utf-8")
    assert letter.split("\n")[2].startswith("So far Kenji Sato, Senior Customer Success Manager, Enterprise, has looked after you at Fieldnote. From 14 March 2026 on Jordan Rivera")
    assert "I have been your contact" not in letter and letter.endswith("\nKind regards\nFieldnote\n")
    # What was said of him alone does not stand for her.
    company.change("handovers/tanager-energy.md", "- Endorsement: Kenji", "- Endorsement: He has put five on a schedule.\n- Note: Kenji")
    company.share("tanager-energy")
    page = (company.path / "share/tanager-energy/introduction.html").read_text(encoding="utf-8")
    assert "has put five" not in page and "Jordan has run logistics roll-outs" in page


def test_the_same_person_stays(company):
    company.change("people.yaml", "    role: ae\n    title: Account Executive, Americas", "    role: csm\n    introduction: Lauren knows every depot.\n    title: Account Executive, Americas")
    company.change("handovers/apex.md", "csm: jordan", "csm: lauren")
    company.change("handovers/apex.md", "accepted-by: jordan", "accepted-by: lauren")
    company.share("apex")
    letter = (company.path / "share/apex/introduction.txt").read_text(encoding="utf-8")
    assert "You keep the person you know at Fieldnote: I am responsible" in letter
    assert not re.search("So far|from now on|stays? reachable", letter, re.I)


def test_what_lies_behind_is_no_next_step(company):
    company.change("handovers/apex.md", "(@jordan, Day 3, customer)", "(@jordan, 2026-03-30, customer)")
    company.share("apex")
    letter = (company.path / "share/apex/introduction.txt").read_text(encoding="utf-8")
    assert "Kickoff held" not in letter and "- Single sign-on live" in letter
    plan = (company.path / "share/apex/success-plan.html").read_text(encoding="utf-8")
    row = re.search(r"<tr[^>]*><th[^>]*>Kickoff held.*?</tr>", plan).group(0)
    assert "new date to be agreed" in row and "<time" not in row


@pytest.mark.parametrize("folder, reason", [
    ("", "it names no folder"), ("content", 'it holds "content"'), ("content/handovers", 'it lies in "content"'), ("/", "it is the root of the file system"), (".", 'it holds "content"'),
])
def test_a_folder_that_is_not_for_that(company, folder, reason):
    before = company.files("content") + company.files("content/handovers")
    result = company.share("apex", "--out", folder)
    assert result.returncode == 3 and reason in result.stderr and result.stdout == ""
    assert before == company.files("content") + company.files("content/handovers")


def test_another_customers_folder(company):
    company.share("apex", "--out", "for them")
    before = (company.path / "for them/success-plan.html").read_bytes()
    result = company.share("verity-home-care", "--out", "for them")
    assert result.returncode == 3
    assert result.stderr == "Error: cannot write for them: it holds what another customer gets; empty it or name another folder\n"
    assert (company.path / "for them/success-plan.html").read_bytes() == before


@pytest.mark.parametrize("name", ["content/handovers/apex.md", "handovers/apex.md", "./content/handovers/apex.md", "Apex Logistics", "apex logistics"])
def test_by_file_and_by_name(company, name):
    assert company.share(name).stdout.splitlines() == [f"share/apex/{file}" for file in FILES]


def test_a_name_that_is_nearly_one(company):
    result = company.share("Apex Logistic")
    assert (result.returncode, result.stderr) == (2, "Error: no handover has the id \"Apex Logistic\"; did you mean apex?\n")


def test_a_handover_that_cannot_be_read(company):
    company.change("handovers/apex.md", "links:\n", "links: [\n")
    result = company.share("apex")
    assert result.returncode == 1 and "no handover has the id" not in result.stderr
    assert result.stderr.endswith("The handover \"apex\" cannot be read: nobody gets anything of it.\n")


def test_what_check_calls_wrong_is_said(company):
    company.change("handovers/apex.md", "(@jordan, 2026-04-27, customer", "(@jordan, 2026-04-26, customer")
    result = company.share("apex")
    assert result.returncode == 0
    assert re.findall(r"(?m)^(\w+)\[([a-z-]+)\]", result.stderr) == [("warning", "item-on-closed-day")]
    assert result.stderr.endswith("Apex Logistics may have these; 1 thing to look at first, above.\n")


def test_a_section_that_is_not_there_is_told_once(company):
    text = (company.path / "content/handovers/apex.md").read_text(encoding="utf-8")
    section = re.search(r"(?ms)^## Introduction meeting\n.*?(?=^## )", text).group(0)
    company.change("handovers/apex.md", section, "")
    result = company.share("apex")
    assert result.stderr.count("is required for what Apex Logistics reads") == 1


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


WHEN = {
    "Europe/Berlin": ("at 15:00 (Berlin time), for 60 minutes", "2026-04-08T15:00+02:00"),
    "America/St_Johns": ("at 15:00 (St Johns time), for 60 minutes", "2026-04-08T15:00-02:30"),
    "Etc/UTC": ("at 15:00 (UTC), for 60 minutes", "2026-04-08T15:00Z"),
    "UTC": ("at 15:00 (UTC), for 60 minutes", "2026-04-08T15:00Z"),
}


@pytest.mark.parametrize("zone", WHEN)
def test_when_they_meet(company, zone):
    company.change("baton.yaml", "timezone: Europe/Berlin", f"timezone: {zone}")
    company.share("apex")
    words, machine = WHEN[zone]
    assert f"We meet on Wednesday 8 April 2026 {words}.\n" in (company.path / "share/apex/introduction.txt").read_text(encoding="utf-8")
    assert f'<time datetime="{machine}">8 April 2026</time>' in (company.path / "share/apex/success-plan.html").read_text(encoding="utf-8")


def test_whose_side_everybody_is_on(company):
    company.share("apex")
    plan = (company.path / "share/apex/success-plan.html").read_text(encoding="utf-8")
    assert "<bdi>Kevin Tran</bdi> <small><bdi>Apex Logistics</bdi></small></td>" in plan
    assert "<bdi>Sam Oduya</bdi> <small><bdi>Fieldnote</bdi></small></td>" in plan
    assert "<title>Success plan: Apex Logistics and Fieldnote</title>" in plan
    # The year in which the plan begins is said once.
    assert '<time datetime="2026-05-20">20 May</time>' in plan and '<time datetime="2026-05-07">7 May 2026</time>' in plan

"""What the README and the guides show is what happens."""

import os
import re
import subprocess

import pytest

from conftest import ROOT, TODAY, run

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDES = ["README.md", "CONTRIBUTING.md", "content/README.md", "CHANGELOG.md", "docs/formats.md", "docs/looks.md"]


def block(beginning):
    """The indented block whose first line begins so, without its indentation."""
    match = re.search(rf"(?m)^    {re.escape(beginning)}.*\n(?:    .*\n|\n(?=    ))*", README)
    assert match, f"the README has no block that begins with {beginning}"
    return re.sub(r"(?m)^    ", "", match.group()).rstrip() + "\n"


def commands(text):
    """The commands in a block, without what is remarked behind them."""
    return [re.sub(r"\s{2,}#.*", "", line).strip() for line in text.splitlines()]


def arguments(command):
    return [part.strip('"') for part in re.findall(r'"[^"]*"|\S+', command)][1:]


def test_the_company_schema(project):
    project.write("content/handovers/.keep", "")
    project.write("content/schema/handover.yaml", block("kind: handover"))
    result = project.run("schema", "handover")
    assert (result.returncode, result.stderr) == (0, "")
    assert "  region:" in result.stdout and "  legal:" in result.stdout and "  tags:" not in result.stdout


def test_your_own_handovers_in_five_minutes(tmp_path):
    """As it is told: the program is installed, a project begun, the few facts filled in; check, read and build are content."""
    first = commands(block("mkdir ~/handovers"))
    assert first[0] == "mkdir ~/handovers && cd ~/handovers"
    folder = tmp_path / "handovers"
    folder.mkdir()
    for command in first[1:]:
        result = run(*arguments(command), cwd=folder)
        assert result.returncode == 0, (command, result.stderr)
    path = folder / "content/handovers/acme-gmbh.md"
    text = path.read_text(encoding="utf-8")
    for line in block("segment:").splitlines():
        name = line.split(":")[0]
        text, count = re.subn(rf"(?m)^{name}:.*$", line, text)
        assert count == 1, line
    words = block("## Why they bought")
    assert text.count(words.splitlines()[0] + "\n") == 1
    path.write_text(text.replace(words.splitlines()[0] + "\n", words), encoding="utf-8")
    for command in commands(block("baton check        ")):
        result = run(*arguments(command), "--today", TODAY, cwd=folder)
        assert result.returncode == 0, (command, result.stderr)
        assert "error" not in re.sub("no errors", "", result.stdout + result.stderr), command
    brief = (folder / "site/customers/acme-gmbh/index.html").read_text(encoding="utf-8")
    assert "Our planner retires in September" in brief


def test_the_commands_of_ci(tmp_path):
    assert run("init", cwd=tmp_path).returncode == 0
    for command in commands(block("baton check                # for each")):
        result = run(*arguments(command), "--today", TODAY, cwd=tmp_path)
        assert result.returncode == 0, (command, result.stderr)
    assert (tmp_path / "public/index.html").exists()


def test_the_finding():
    """It is what the example company's red gate says, letter by letter."""
    result = run("check", "content/handovers/nordhavn-dairies.md", "--today", TODAY)
    assert block("error[introduction-too-soon]") in result.stdout + result.stderr
    assert result.returncode == 1


def test_the_options():
    table = re.findall(r"(?m)^\| `(--[a-z-]+)", README)
    assert len(table) >= 6
    assert set(table) <= set(re.findall(r"--[a-z-]+", run("build", "--help").stdout))


def test_make_install(tmp_path):
    """`make install` puts one file in place that runs without Swift and without this repository."""
    made = subprocess.run(
        ["make", "--no-print-directory", "install", f"PREFIX={tmp_path}/usr"], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert made.returncode == 0, made.stdout + made.stderr
    program = tmp_path / "usr/bin/baton"
    assert f"Wrote {program}" in made.stdout
    linked = subprocess.run(["ldd", program], capture_output=True, encoding="utf-8", check=True).stdout
    assert "swift" not in linked and "cmark" not in linked
    ran = subprocess.run([program, "init"], cwd=tmp_path, env={"PATH": "/usr/bin:/bin"}, capture_output=True, encoding="utf-8")
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "content/people.yaml").exists()


@pytest.mark.parametrize("guide", GUIDES)
def test_every_command_exists(guide):
    """Each `baton …` in the text is a command that there is, with options that it has."""
    text = (ROOT / guide).read_text(encoding="utf-8")
    shown = re.findall(r"`baton ([^`]+)`", text) + re.findall(r"(?m)^    baton (.+?)(?:\s{2,}#.*)?$", text)
    for command in shown:
        name, *rest = command.split()
        help = run(name, "--help")
        assert help.returncode == 0, command
        for option in (part for part in rest if part.startswith("--")):
            assert option in help.stdout, command


@pytest.mark.parametrize("guide", GUIDES)
def test_every_make_target_exists(guide):
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    for target in re.findall(r"(?m)(?:`|^    )make ([a-z]+)", (ROOT / guide).read_text(encoding="utf-8")):
        assert target in targets, target


@pytest.mark.parametrize("guide", GUIDES)
def test_every_link_leads_somewhere(guide):
    text = (ROOT / guide).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#\s]+)", re.sub(r"(?s)```.*?```", "", text)):
        if not target.startswith("https://"):
            assert os.path.exists((ROOT / guide).parent / target), target


def test_the_guide_shows_lines_of_the_example():
    """Each line in a fence of the guide for salespeople stands so in the handover of Apex Logistics."""
    guide = (ROOT / "content/README.md").read_text(encoding="utf-8")
    apex = (ROOT / "content/handovers/apex.md").read_text(encoding="utf-8").splitlines()
    shown = [line for fence in re.findall(r"(?s)```\w+\n(.*?)```", guide) for line in fence.splitlines()]
    assert len(shown) >= 15
    assert [line for line in shown if line not in apex] == []
    assert len(guide.splitlines()) <= 90, "one page"


def test_the_guide_shows_a_none_that_is_understood(project):
    none = re.search(r"`(None known [^`]+)`", (ROOT / "content/README.md").read_text(encoding="utf-8")).group(1)
    project.handover("acme", body=f"## Roadblocks\n{none}\n")
    project.write("content/people.yaml", "people:\n  lauren: { name: L, role: ae }\n  jordan: { name: J, role: csm }\n")
    result = project.run("read", "content/handovers/acme.md", "--today", TODAY)
    assert "\nRoadblocks\n  none known, reviewed by @jordan on 2026-03-30\n" in result.stdout

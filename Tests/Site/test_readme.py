"""What the README shows is what happens."""

import re

from conftest import ROOT, run

README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(beginning):
    """The indented block whose first line begins so, without its indentation."""
    match = re.search(rf"(?m)^    {re.escape(beginning)}.*\n(?:    .*\n|\n(?=    ))*", README)
    assert match, f"the README has no block that begins with {beginning}"
    return re.sub(r"(?m)^    ", "", match.group()).rstrip() + "\n"


def test_the_shortest_handover(project):
    text, people = re.split(r"(?m)^(?=people:)", block("---"))
    project.write("content/handovers/acme.md", text)
    project.write("content/people.yaml", people)
    result = project.run("check", "--strict")
    assert result.returncode == 0, result.stderr
    assert "error" not in result.stdout and "warning" not in result.stdout


def test_the_company_schema(project):
    project.write("content/handovers/.keep", "")
    project.write("content/schema/handover.yaml", block("kind: handover"))
    result = project.run("schema", "handover")
    assert (result.returncode, result.stderr) == (0, "")
    assert "  region:" in result.stdout and "  legal:" in result.stdout and "  tags:" not in result.stdout


def test_the_commands(tmp_path):
    for line in block("baton init").splitlines():
        command = re.sub(r"\s{2,}#.*", "", line).strip()
        arguments = [part.strip('"') for part in re.findall(r'"[^"]*"|\S+', command)][1:]
        result = run(*arguments, cwd=tmp_path)
        # The new handover's facts are still to be filled in.
        assert result.returncode == (1 if arguments[0] in ("check", "build") else 0), (command, result.stderr)
    assert (tmp_path / "site/customers/acme-gmbh/index.html").exists()


def test_the_finding(project):
    shown = block("error[missing-section]")
    schema = run("schema", "handover").stdout
    title = re.search(r'"([^"]+)" is required', shown).group(1)
    assert re.search(rf"title: .*{title}", schema)
    project.handover("apex", fields="")
    path = project.path / "content/handovers/apex.md"
    path.write_text(path.read_text().replace("stage: draft", "stage: in-review"))
    result = project.run("check")
    wanted = shown.splitlines()
    printed = [line.rstrip() for line in (result.stdout + result.stderr).splitlines()]
    for line in (wanted[0], wanted[-1]):
        assert line.strip() in [other.strip() for other in printed], line

"""Beginning: `baton init` and `baton new`, with and without somebody at the terminal."""

import fcntl
import os
import pty
import select
import signal
import subprocess
import termios
import time

import pytest

from conftest import BATON, run

FACTS = ["--ae", "lauren", "--segment", "smb", "--close-date", "2099-03-27", "--close-state", "expected"]


@pytest.mark.parametrize("language", ["en", "de"])
def test_init_makes_a_project_that_builds_at_once(tmp_path, language):
    result = run("init", "--language", language, "--name", "Fieldnote", cwd=tmp_path)
    assert (result.returncode, result.stdout) == (0, "")
    commands = [line.split("  #")[0].strip() for line in result.stderr.splitlines() if line.startswith("  baton ")]
    assert commands == ["baton check", "baton build", 'baton new handover "Your customer"']
    assert sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file()) == [
        *(f".baton/{kind}.schema.json" for kind in ("configuration", "document", "handover", "people", "playbook")),
        ".gitignore", "README.md", "content/baton.yaml", "content/handovers/example.md", "content/people.yaml",
        "content/playbooks/introduction-meeting.md"]
    for command in ("check", "build"):
        result = run(command, "--strict", cwd=tmp_path)
        assert result.returncode == 0, result.stderr
        assert "no errors, no warnings" in result.stderr.splitlines()[-1]
    assert (tmp_path / "site/index.html").exists()


def test_init_touches_nothing_that_is_there(tmp_path):
    (tmp_path / "content").mkdir()
    result = run("init", cwd=tmp_path)
    assert (result.returncode, result.stdout) == (3, "")
    assert result.stderr.splitlines()[0] == "Error: cannot write ./content: there is such a folder already"
    assert os.listdir(tmp_path) == ["content"] and os.listdir(tmp_path / "content") == []
    assert run("init", "other/place", cwd=tmp_path).returncode == 0
    assert (tmp_path / "other/place/content/people.yaml").exists()


def test_new_writes_what_can_be_checked(project):
    for name, file in [("Apex Logistics", "apex-logistics"), ("Müller & Söhne: \"Fracht\" 🚚", "mueller-soehne-fracht")]:
        result = project.run("new", "handover", name, *FACTS)
        assert (result.returncode, result.stdout) == (0, "")
        path = f"content/handovers/{file}.md"
        assert result.stderr.splitlines() == [f"Wrote {path}", f"Next: fill in what you know, then run: baton check {path}"]
    result = project.run("new", "playbook", "The", "introduction", "--set", "phase=handover, onboarding")
    assert result.returncode == 0
    assert "phase: [handover, onboarding]\n" in (project.path / "content/playbooks/the-introduction.md").read_text()
    result = project.run("check", "--strict")
    assert result.returncode == 0, result.stderr


def test_new_says_what_is_missing(project):
    result = project.run("new", "handover", "Acme", "--ae", "lauren")
    assert result.returncode == 0
    assert result.stderr.splitlines()[1] == "Still empty, and needed in a draft: segment, close-date, close-state"
    assert "\nclose-date: " in (project.path / "content/handovers/acme.md").read_text()


@pytest.mark.parametrize("arguments, words", [
    (["handver", "Acme"], ['Error: no kind of document is called "handver"', 'Help: did you mean "handover"?']),
    (["handover", "株式会社"], ['Error: no id can be made of "株式会社"', "Help: name one with --id, such as --id acme"]),
    (["handover", "Taken"], ['Error: "taken" is the id of content/handovers/taken.md already', "Help: name another with --id, such as --id taken-2"]),
    (["handover", "Acme", "--close-date", "31.3.2026"], ['Error: "31.3.2026" is not a date', "Help: write 2026-03-31"]),
    (["handover", "Acme", "--id", "../x"], ['Error: "../x" is not a short name of small letters, digits and hyphens', "Help: write x"]),
    (["handover", "Acme", "--ae", "laurne"], ['Error: "laurne" is nobody in people.yaml', 'Help: did you mean "lauren"?']),
    (["handover", "Acme", "--set", "arr"], ['Error: "arr" is not a field and its value. Write --set products="One, Another"']),
    (["handover", "Acme", "--language", "fr"], ['Error: "fr" is not one of en, de']),
])
def test_new_refuses_in_words(project, arguments, words):
    project.handover("taken")
    before = sorted(project.path.rglob("*"))
    result = project.run("new", *arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.splitlines()[:len(words)] == words
    assert sorted(project.path.rglob("*")) == before


def test_new_needs_a_project_and_sound_schemas(project, tmp_path_factory):
    result = run("new", "handover", "Acme", cwd=tmp_path_factory.mktemp("empty"))
    assert result.returncode == 3
    assert result.stderr.splitlines()[-1] == "Help: `baton init` makes a project here; --content names another folder"
    project.write("content/schema/handover.yaml", "kind: handover\nfields: { x: { type: txt } }\n")
    result = project.run("new", "handover", "Acme", *FACTS)
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == "Nothing was written, because a schema has mistakes; mend it first."
    assert not (project.path / "content/handovers").exists()


class Conversation:
    """Somebody at a terminal."""

    def __init__(self, project, *arguments):
        self.leader, follower = pty.openpty()
        self.process = subprocess.Popen(
            [BATON, *arguments], cwd=project.path, stdin=follower, stdout=follower, stderr=follower,
            env={"PATH": os.environ["PATH"]}, start_new_session=True,
            preexec_fn=self.sit_down)
        os.close(follower)
        self.heard = ""

    @staticmethod
    def sit_down():
        """At the terminal, which is the process's own; a shell in the background has its children ignore Ctrl-C."""
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    def hear(self, words):
        """Waits until the words were shown, and answers all that was shown since the last answer."""
        end = time.monotonic() + 20
        while words not in self.heard:
            assert time.monotonic() < end, self.heard
            if select.select([self.leader], [], [], 0.2)[0]:
                try:
                    piece = os.read(self.leader, 65536)
                except OSError:
                    piece = b""
                if not piece:
                    break
                self.heard += piece.decode()
        assert words in self.heard
        heard, self.heard = self.heard, ""
        return heard

    def say(self, words):
        os.write(self.leader, words.encode())

    def end(self):
        code = self.process.wait(20)
        os.close(self.leader)
        return code


def test_new_asks_at_a_terminal(project):
    talk = Conversation(project, "new", "handover", "Acme", "--close-state", "won")
    assert "Ctrl-C stops, and nothing is written." in talk.hear("segment (smb, mid-market or enterprise) [smb]: ")
    talk.say("huge\n")
    assert '"huge" is not one of smb, mid-market, enterprise' in talk.hear("[smb]: ")
    talk.say("enterprise\n")
    talk.hear("ae (lauren) [lauren]: ")
    talk.say("\n")
    talk.hear("close-date (such as 2026-03-27) [leave it open]: ")
    assert not (project.path / "content/handovers").exists()
    talk.say("2026-03-27\n")
    talk.hear("Next: fill in what you know, then run: baton check content/handovers/acme.md")
    assert talk.end() == 0
    text = (project.path / "content/handovers/acme.md").read_text()
    assert text.startswith(
        "---\ntype: handover\nid: acme\ncustomer: Acme\nstage: draft\nsegment: enterprise\nae: lauren\n"
        "close-date: 2026-03-27\nclose-state: won\n")


@pytest.mark.parametrize("key, code", [("\x04", 2), ("\x03", -signal.SIGINT)])
def test_nothing_is_written_when_the_answers_end(project, key, code):
    talk = Conversation(project, "new", "handover", "Acme")
    talk.hear("[smb]: ")
    talk.say("\n")
    talk.hear("ae (lauren) [lauren]: ")
    talk.say(key)
    assert talk.end() == code
    assert not (project.path / "content/handovers").exists()

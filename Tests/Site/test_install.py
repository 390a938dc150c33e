"""`make install`: the program, what three shells complete, and a manual page for each command, made from the commands as they are."""

import os
import re
import subprocess

import pytest

from conftest import BATON, ROOT, run

COMMANDS = re.findall(r"(?m)^  ([a-z]+)  ", run("--help").stdout.partition("SUBCOMMANDS:")[2])


@pytest.fixture(scope="session")
def installed(tmp_path_factory):
    """Where packagers put it: below DESTDIR, for a place it will have later."""
    folder = tmp_path_factory.mktemp("package")
    made = subprocess.run(
        ["make", "--no-print-directory", "install", "PREFIX=/opt/sales tools", f"DESTDIR={folder}"], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert made.returncode == 0, made.stdout + made.stderr
    return folder / "opt/sales tools"


def shell(*command, installed, **environment):
    path = f"{installed}/bin:{os.environ['PATH']}"
    return subprocess.run(command, env={"PATH": path, "HOME": "/nowhere", **environment}, capture_output=True, encoding="utf-8", timeout=60)


def test_nothing_else_is_written(installed):
    assert len(COMMANDS) >= 7
    pages = ["share/man/man1/baton.1", *(f"share/man/man1/baton-{command}.1" for command in COMMANDS)]
    assert sorted(str(file.relative_to(installed)) for file in installed.rglob("*") if file.is_file()) == sorted([
        "bin/baton", "share/bash-completion/completions/baton", "share/fish/vendor_completions.d/baton.fish", "share/zsh/site-functions/_baton", *pages])
    assert {oct(file.stat().st_mode & 0o777) for file in installed.rglob("*") if file.is_file() and file.name != "baton"} == {"0o644"}


BASH = """\
source /usr/share/bash-completion/bash_completion
source "$1/share/bash-completion/completions/baton"
[[ $(complete -p baton) =~ -F\\ ([^ ]+) ]] || exit 9
COMP_WORDS=("${@:2}") COMP_CWORD=$(($# - 2)) COMP_LINE="${*:2}" COMP_POINT=${#COMP_LINE}
"${BASH_REMATCH[1]}" baton "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""
ZSH = """\
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1= fpath=(${(q)1}/share/zsh/site-functions \\$fpath); autoload -Uz compinit; compinit -u -D; echo REA''DY"
until [[ $seen == *READY* ]]; do zpty -r shell more; seen+=$more; done
# Completes, then puts the line that is there into a command that shows it.
zpty -w -n shell $2$'\\t\\C-aecho "<\\C-e>"\\n'
seen=
until [[ $seen == *$'\\n'"<"* ]]; do zpty -r shell more; seen+=$more; done
print -r -- ${${seen##*$'\\n<'}%%>*}
"""
TYPED = [(["baton", "ch"], ["check"]), (["baton", "check", "--st"], ["--strict"]), (["baton", "init", "--ci", "git"], ["github", "gitlab"])]


@pytest.mark.parametrize("words, expected", TYPED, ids=str)
def test_bash_completes(installed, words, expected):
    result = shell("bash", "--norc", "-c", BASH, "bash", installed, *words, installed=installed)
    assert (sorted(result.stdout.split()), result.stderr) == (expected, ""), result


@pytest.mark.parametrize("words, expected", TYPED, ids=str)
def test_fish_completes(installed, tmp_path, words, expected):
    result = shell("fish", "-c", f"complete -C '{' '.join(words)}'", installed=installed, XDG_DATA_DIRS=f"{installed}/share", HOME=str(tmp_path))
    assert [line.split("\t")[0] for line in result.stdout.splitlines()] == expected, result


@pytest.mark.parametrize("words, expected", TYPED[:1], ids=str)
def test_zsh_completes(installed, words, expected):
    result = shell("zsh", "-f", "-c", ZSH, "zsh", installed, " ".join(words), installed=installed, TERM="dumb")
    assert result.stdout.strip() == " ".join(words[:-1] + expected), result


@pytest.mark.parametrize("name", ["baton", *(f"baton-{command}" for command in COMMANDS)])
def test_each_page_of_the_manual(installed, name):
    """It is well-formed for both programs that show manuals, found by its name, and says all that the help says."""
    page = installed / f"share/man/man1/{name}.1"
    lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page], capture_output=True, encoding="utf-8")
    assert (lint.returncode, lint.stdout + lint.stderr) == (0, "")
    shown = shell("man", "--warnings", "-M", installed / "share/man", name, installed=installed, LC_ALL="C.UTF-8", MANWIDTH="500")
    assert (shown.returncode, shown.stderr) == (0, ""), shown
    words = " ".join(shown.stdout.split())
    help = run(*name.split("-")[1:], "--help").stdout
    options = set(re.findall(r"--[a-z-]+", help.partition("OPTIONS:")[2]))
    assert options and all(option in words for option in options)
    assert " ".join(re.search(r"OVERVIEW: ([^.]*)", help).group(1).split()) in words
    if name == "baton":
        assert all(f"baton-{command}(1)" in words for command in COMMANDS)


def test_two_packages_are_alike(tmp_path):
    for folder in ("1", "2"):
        subprocess.run([ROOT / "Tests/Tools/write-man-pages", BATON, tmp_path / folder], check=True, env={**os.environ, "SOURCE_DATE_EPOCH": "1775000000"})
    assert '.TH "BATON" 1 "2026-03-31"' in (tmp_path / "1/baton.1").read_text()
    for file in (tmp_path / "1").iterdir():
        assert file.read_bytes() == (tmp_path / "2" / file.name).read_bytes()

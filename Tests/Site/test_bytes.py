"""The same content gives the same bytes; nothing is written that did not change; nothing is touched that is not ours."""

import hashlib
import os
import shutil
import subprocess

from conftest import BATON, ROOT, TODAY, run


def bytes_of(folder):
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*")) if file.is_file() and file.name != ".baton-lock"
    }


def many(project, count=300):
    for number in range(count):
        project.handover(
            f"customer-{number}", customer=f"Customer {number}",
            body=f"~~old~~ https://example.com/{number} [next](customer-{(number + 1) % count}.md)\n\n| a | b |\n|---|---|\n| ~~{number}~~ | www.example.com |\n")


def test_two_builds_and_one_core_or_two(project):
    many(project)
    for name, prefix in (("first", []), ("second", []), ("one-core", ["taskset", "-c", "0"])):
        subprocess.run(
            [*prefix, BATON, "build", "--today", TODAY, "--out", name], cwd=project.path, check=True, capture_output=True)
    first = bytes_of(project.path / "first")
    assert len(first) > 600
    assert bytes_of(project.path / "second") == first
    assert bytes_of(project.path / "one-core") == first


def test_a_build_after_edits_were_undone(project):
    many(project, 20)
    project.run("build", "--today", TODAY)
    before = bytes_of(project.path / "site")
    file = project.path / "content/handovers/customer-3.md"
    kept = file.read_bytes()
    file.write_bytes(kept + b"\nMore.\n")
    project.handover("another")
    (project.path / "content/handovers/customer-4.md").rename(project.path / "away.md")
    project.run("build", "--today", TODAY, "--keep-going")
    assert bytes_of(project.path / "site") != before
    file.write_bytes(kept)
    (project.path / "content/handovers/another.md").unlink()
    (project.path / "away.md").rename(project.path / "content/handovers/customer-4.md")
    project.run("build", "--today", TODAY)
    assert bytes_of(project.path / "site") == before


def test_only_what_changed_is_written(project):
    many(project, 20)
    project.run("build", "--today", TODAY)
    site = project.path / "site"
    old = 1_000_000_000
    for file in site.rglob("*.html"):
        os.utime(file, (old, old))
    file = project.path / "content/handovers/customer-3.md"
    file.write_text(file.read_text() + "\nMore.\n")
    result = project.run("build", "--today", TODAY)
    touched = sorted(str(f.relative_to(site)) for f in site.rglob("*.html") if f.stat().st_mtime != old)
    # What stands at its beginning is on the brief too.
    assert touched == ["customers/customer-3/handover/index.html", "customers/customer-3/index.html"]
    assert "wrote 2 files, 82 unchanged, 0 removed" in result.stderr


def test_nothing_of_the_machine_is_in_the_site(site, tmp_path):
    """Built elsewhere, in another time zone and language, at another path: the same bytes."""
    shutil.copytree(ROOT / "content", tmp_path / "deep/er/content")
    result = run(
        "build", "--today", TODAY, "--content", "deep/er/content", "--out", "elsewhere", cwd=tmp_path,
        TZ="Asia/Tokyo", LANG="de_DE.UTF-8", HOME="/nonexistent")
    assert result.returncode == 1, result.stderr
    assert bytes_of(tmp_path / "elsewhere") == bytes_of(site)


def test_no_link_in_the_content_is_followed(project):
    project.write("secret.md", "secret")
    project.handover("acme")
    os.symlink(project.path / "secret.md", project.path / "content/handovers/linked.md")
    os.symlink(project.path, project.path / "content/handovers/loop")
    result = project.run("build")
    assert result.returncode == 0
    assert result.stderr.count("warning[ignored-file]") == 2
    assert "secret" not in "".join(f.read_text() for f in (project.path / "site").rglob("*.html"))

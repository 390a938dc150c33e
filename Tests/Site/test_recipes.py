"""`baton init --ci`: valid by the providers' own schemas, and each step of the shell does what it says in a real repository."""

import hashlib
import http.server
import json
import os
import re
import shutil
import ssl
import subprocess
import threading

import pytest
import ruamel.yaml

from conftest import BATON, ROOT, VENV, run

RECIPES = {"github": ".github/workflows/baton.yml", "gitlab": ".gitlab-ci.yml"}
SCHEMAS = {"github": ["vendor.github-workflows"], "gitlab": ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"]}
GIT = ["git", "-c", "user.name=Lauren Mitchell", "-c", "user.email=lauren@fieldnote.example"]


def recipe(folder, name):
    return ruamel.yaml.YAML(typ="safe", pure=True).load((folder / RECIPES[name]).read_text(encoding="utf-8"))


@pytest.fixture(params=RECIPES)
def name(request):
    return request.param


@pytest.fixture
def repository(tmp_path, name):
    """A new project in git, with a change on top that is one of a merge request's."""
    assert run("init", "--ci", name, cwd=tmp_path).returncode == 0
    for command in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-qm", "Begin"]):
        subprocess.run([*GIT, *command], cwd=tmp_path, check=True)
    return tmp_path


def damage(folder):
    """A handover that says it is further than it is: an error."""
    file = folder / "content/handovers/example.md"
    file.write_text(file.read_text(encoding="utf-8").replace("stage: draft", "stage: accepted"), encoding="utf-8")


def shell(script, cwd, *, flags="-e", path=BATON.parent, **environment):
    """Runs a step as the runner does, with the program on its path."""
    return subprocess.run(
        ["bash", "--noprofile", "--norc", flags, "-o", "pipefail", "-c", script], cwd=cwd, capture_output=True, encoding="utf-8",
        env={"PATH": f"{path}:{os.environ['PATH']}", "HOME": str(cwd), **environment})


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_provider_accepts_it(tmp_path, name, language):
    assert run("init", "--ci", name, "--language", language, cwd=tmp_path).returncode == 0
    checked = subprocess.run(
        [VENV / "bin/check-jsonschema", "--builtin-schema", *SCHEMAS[name], tmp_path / RECIPES[name]], capture_output=True, encoding="utf-8")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_nothing_is_ever_replaced(tmp_path, name):
    """In a project that is there already only the recipe is written, and that once."""
    path = RECIPES[name]
    (tmp_path / "content").mkdir()
    result = run("init", "--ci", name, cwd=tmp_path)
    assert result.returncode == 0 and result.stderr.splitlines()[0] == f"Wrote {path}. Before its first run, once:"
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert files == [tmp_path / path]
    files[0].write_text("mine\n")
    result = run("init", "--ci", name, cwd=tmp_path)
    assert result.returncode == 3
    assert result.stderr.splitlines() == [
        f"Error: cannot write {path}: there is such a file already", f"Help: to add its jobs to yours, print it and copy them: baton init --ci {name} --print"]
    assert files[0].read_text() == "mine\n"
    shutil.rmtree(tmp_path / "content")
    result = run("init", "--ci", name, cwd=tmp_path)
    assert result.returncode == 0 and f"Left as it was: {path}" in result.stderr.splitlines()
    assert files[0].read_text() == "mine\n"


def test_below_the_top_of_a_repository(tmp_path, name):
    """The recipe goes where the provider looks for it, runs there, and names files as the provider does; the branch is git's."""
    subprocess.run([*GIT, "init", "-q", "-b", "master"], cwd=tmp_path, check=True)
    (tmp_path / "sales/our handovers/templates").mkdir(parents=True)
    result = run("init", "--ci", name, cwd=tmp_path / "sales/our handovers")
    assert result.returncode == 0, result.stderr
    assert f"Wrote ../../{RECIPES[name]}. Before its first run, once:" in result.stderr.splitlines()
    assert [path for path in tmp_path.rglob("*.yml")] == [tmp_path / RECIPES[name]]
    jobs = recipe(tmp_path, name)
    if name == "github":
        assert jobs[True if True in jobs else "on"]["push"]["branches"] == ["master"]
        assert "github.ref == 'refs/heads/master'" in jobs["jobs"]["publish"]["if"]
    check = step(jobs["jobs"]["check"], "Check") if name == "github" else "\n".join(jobs["check"]["script"])
    build = step(jobs["jobs"]["publish"], "Build") if name == "github" else "\n".join(jobs["pages"]["script"])
    assert "--content 'sales/our handovers/content' --templates 'sales/our handovers/templates'" in check
    file = tmp_path / "sales/our handovers/content/handovers/example.md"
    file.write_text(file.read_text(encoding="utf-8").replace("stage: draft", "stage: accepted"), encoding="utf-8")
    checked = shell(check, tmp_path, RUNNER_TEMP=str(tmp_path))
    assert checked.returncode == 1
    said = checked.stdout if name == "github" else (tmp_path / "gl-code-quality.json").read_text(encoding="utf-8")
    assert "sales/our handovers/content/handovers/example.md" in said
    assert shell(build, tmp_path).returncode == 0 and (tmp_path / "public/index.html").exists()


def test_it_can_be_printed_only(tmp_path, name):
    result = run("init", "--ci", name, "--print", cwd=tmp_path)
    assert (result.returncode, result.stderr, list(tmp_path.iterdir())) == (0, "", [])
    assert run("init", "--ci", name, cwd=tmp_path).returncode == 0
    assert (tmp_path / RECIPES[name]).read_text(encoding="utf-8") == result.stdout
    assert run("init", "--print", cwd=tmp_path).returncode == 2


def test_nothing_is_published_until_somebody_says_so(tmp_path, name):
    """The pages may be open to the world: the recipe and the terminal say so, and a variable is asked for."""
    result = run("init", "--ci", name, cwd=tmp_path)
    assert "Nothing is published yet. The site names customers and amounts" in result.stderr and "BATON_PUBLISH" in result.stderr
    jobs = recipe(tmp_path, name)
    condition = jobs["jobs"]["publish"]["if"] if name == "github" else jobs["pages"]["rules"][0]["if"]
    assert ("vars.BATON_PUBLISH == 'yes'" if name == "github" else '$BATON_PUBLISH == "yes"') in condition
    assert ("Pipeline schedules" in result.stderr) == (name == "gitlab")


def test_what_the_recipes_write_is_ignored_by_git(repository, name):
    jobs = recipe(repository, name)
    script = (
        [step(jobs["jobs"]["check"], "Check"), step(jobs["jobs"]["publish"], "Build")] if name == "github"
        else jobs["check"]["script"] + jobs["pages"]["script"])
    for line in script:
        shell(line, repository, RUNNER_TEMP=str(repository))
    status = subprocess.run([*GIT, "status", "--porcelain"], cwd=repository, capture_output=True, encoding="utf-8", check=True)
    assert status.stdout == ""


def test_an_unknown_provider(tmp_path):
    result = run("init", "--ci", "jenkins", cwd=tmp_path)
    assert (result.returncode, list(tmp_path.iterdir())) == (2, [])
    assert 'There is no recipe for "jenkins". Write github or gitlab' in result.stderr


def test_least_permissions_and_the_whole_history(tmp_path):
    for name in RECIPES:
        assert run("init", "--ci", name, tmp_path / name).returncode == 0
    github = recipe(tmp_path / "github", "github")
    assert github["permissions"] == {}
    assert {name: job["permissions"] for name, job in github["jobs"].items()} == {
        "check": {"contents": "read", "security-events": "write"}, "publish": {"contents": "read", "pages": "write", "id-token": "write"}}
    for job in github["jobs"].values():
        checkouts = [step["with"] for step in job["steps"] if step.get("uses", "").startswith("actions/checkout@")]
        assert checkouts == [{"fetch-depth": 0, "persist-credentials": False}]
        # GitHub's own actions only, by major version: they bring repairs, and nobody else's code runs.
        assert all(step["uses"].split("/")[0] in ("actions", "github") for step in job["steps"] if "uses" in step)
    assert recipe(tmp_path / "gitlab", "gitlab")["variables"] == {"GIT_DEPTH": "0"}


def step(job, title):
    return next(step["run"] for step in job["steps"] if step.get("name") == title)


@pytest.mark.parametrize("is_ready", [True, False])
@pytest.mark.parametrize("name", ["github"], indirect=True)
def test_the_steps_of_github(repository, is_ready, tmp_path_factory):
    temporary = tmp_path_factory.mktemp("runner")
    jobs = recipe(repository, "github")["jobs"]
    if not is_ready:
        damage(repository)
    summary = temporary / "step-summary.md"
    summary.touch()
    environment = {"RUNNER_TEMP": str(temporary), "GITHUB_STEP_SUMMARY": str(summary), "GITHUB_ACTIONS": "true"}
    checked = shell(step(jobs["check"], "Check"), repository, **environment)
    assert checked.returncode == (0 if is_ready else 1), checked.stdout + checked.stderr
    annotations = [line for line in checked.stdout.splitlines() if line.startswith("::error ")]
    assert bool(annotations) != is_ready
    assert all("file=content/handovers/example.md,line=" in line for line in annotations)
    assert "Example Haulage" in summary.read_text(encoding="utf-8")
    results = json.loads((temporary / "baton.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    assert any(result.get("level") == "error" for result in results) != is_ready
    built = shell(step(jobs["publish"], "Build"), repository, **environment)
    assert built.returncode == 0, built.stderr
    assert (repository / "public/index.html").exists()


@pytest.mark.parametrize("is_ready", [True, False])
@pytest.mark.parametrize("name", ["gitlab"], indirect=True)
def test_the_steps_of_gitlab(repository, is_ready):
    jobs = recipe(repository, "gitlab")
    if not is_ready:
        damage(repository)
    checked = shell("\n".join(jobs["check"]["script"]), repository)
    assert checked.returncode == (0 if is_ready else 1), checked.stdout + checked.stderr
    reports = jobs["check"]["artifacts"]["reports"]
    issues = json.loads((repository / reports["codequality"]).read_text(encoding="utf-8"))
    assert any(issue["location"]["path"] == "content/handovers/example.md" for issue in issues) or is_ready
    junit = (repository / reports["junit"]).read_text(encoding="utf-8")
    assert ("<failure" in junit) != is_ready
    assert "Example Haulage" in (repository / jobs["check"]["artifacts"]["paths"][0]).read_text(encoding="utf-8")
    built = shell("\n".join(jobs["pages"]["script"]), repository)
    assert built.returncode == 0, built.stderr
    assert (repository / "public/index.html").exists()


def test_what_is_broken_is_not_published(repository, name):
    """Nothing is written then, and the step fails, so that the site stays as it is."""
    (repository / "content/handovers/example.md").write_text("---\nstage: [\n---\n# Broken\n")
    jobs = recipe(repository, name)
    script = step(jobs["jobs"]["publish"], "Build") if name == "github" else "\n".join(jobs["pages"]["script"])
    assert shell(script, repository).returncode != 0
    assert not (repository / "public").exists()


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A web server with a certificate, which offers the program."""
    folder = tmp_path_factory.mktemp("server")
    shutil.copy(BATON, folder / "baton")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", folder / "key.pem", "-out", folder / "certificate.pem"], check=True, capture_output=True)

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=folder)

        def log_message(self, *arguments):
            pass

    web = http.server.ThreadingHTTPServer(("localhost", 0), Quiet)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    web.socket = context.wrap_socket(web.socket, server_side=True)
    threading.Thread(target=web.serve_forever, daemon=True).start()
    yield {
        "BATON_URL": f"https://localhost:{web.server_port}/baton", "BATON_SHA256": hashlib.sha256((folder / "baton").read_bytes()).hexdigest(),
        "CURL_CA_BUNDLE": str(folder / "certificate.pem")}
    web.shutdown()


def fetching(jobs, name):
    """The script that fetches the program; it is the same in both jobs."""
    if name == "gitlab":
        return "\n".join(jobs[".baton"]["before_script"])
    scripts = {step(job, "Fetch Baton") for job in jobs["jobs"].values()}
    assert len(scripts) == 1
    return scripts.pop()


def test_the_program_is_fetched(repository, name, server, tmp_path_factory):
    """Over https, and only the file with the checksum; without the variable, a sentence says what to do."""
    script = fetching(recipe(repository, name), name)
    temporary = tmp_path_factory.mktemp("runner")
    place = temporary / "bin/baton" if name == "github" else repository / ".baton-bin/baton"
    environment = {
        **server, "RUNNER_TEMP": str(temporary), "GITHUB_PATH": str(temporary / "path"), "CI_PROJECT_DIR": str(repository), "no_proxy": "localhost", "NO_PROXY": "localhost"}
    fetched = shell(script, repository, path="/nowhere", **environment)
    assert fetched.returncode == 0, fetched.stdout + fetched.stderr
    assert subprocess.run([place, "--version"], capture_output=True, check=True).stdout
    if name == "github":
        assert (temporary / "path").read_text() == f"{temporary}/bin\n"
    refused = shell(script, repository, path="/nowhere", **{**environment, "BATON_SHA256": "0" * 64})
    assert refused.returncode != 0 and "FAILED" in refused.stdout + refused.stderr
    missing = shell(script, repository, path="/nowhere", **{**environment, "BATON_URL": ""})
    assert missing.returncode == 1
    assert f"Say in the variable BATON_URL where the program is; see the first lines of {RECIPES[name]}" in missing.stdout
    insecure = shell(script, repository, path="/nowhere", **{**environment, "BATON_URL": server["BATON_URL"].replace("https:", "http:")})
    assert insecure.returncode != 0


def test_the_hook_of_pre_commit(tmp_path):
    """Its definition is valid; a draft can always be saved, and what is broken in a commit is refused."""
    tool = VENV / "bin/pre-commit"
    manifest = ROOT / ".pre-commit-hooks.yaml"
    checked = subprocess.run([tool, "validate-manifest", manifest], capture_output=True, encoding="utf-8")
    assert checked.returncode == 0, checked.stdout
    # Hooks come from a repository; this one holds the definition as it is here.
    hooks, project = tmp_path / "hooks", tmp_path / "project"
    hooks.mkdir()
    shutil.copy(manifest, hooks)
    assert run("init", project).returncode == 0
    for folder in (hooks, project):
        for command in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-qm", "Begin"]):
            subprocess.run([*GIT, *command], cwd=folder, check=True)

    def commit_check():
        subprocess.run([*GIT, "add", "."], cwd=project, check=True)
        return subprocess.run(
            [tool, "try-repo", hooks, "baton-check", "--verbose"], cwd=project, capture_output=True, encoding="utf-8",
            env={"PATH": f"{BATON.parent}:{os.environ['PATH']}", "HOME": str(tmp_path), "PRE_COMMIT_HOME": str(tmp_path / "cache")})

    file = project / "content/handovers/example.md"
    text = file.read_text(encoding="utf-8")
    # A draft that is not finished can be saved, and so can one beside a file that is not in the commit and is broken.
    damage(project)
    saved = commit_check()
    assert saved.returncode == 0 and "error[missing-" in saved.stdout, saved.stdout + saved.stderr
    subprocess.run([*GIT, "commit", "-qm", "Save"], cwd=project, check=True)
    file.write_text(text, encoding="utf-8")
    (project / "content/handovers/README.md").write_text("For whoever looks here.\n")
    broken = project / "content/handovers/broken.md"
    broken.write_text("---\nstage: [\n---\n# Broken\n")
    (project / ".gitignore").write_text("content/handovers/broken.md\n")
    saved = commit_check()
    assert saved.returncode == 0 and "Passed" in saved.stdout, saved.stdout + saved.stderr
    # What is broken and in the commit is refused.
    file.write_text(text + "\n[gone](nothing.md)\n", encoding="utf-8")
    refused = commit_check()
    assert refused.returncode == 1 and "error[broken-link]" in refused.stdout, refused.stdout + refused.stderr
    assert "invalid-yaml" not in refused.stdout
    subprocess.run([*GIT, "reset", "-q", "--hard"], cwd=project, check=True)
    broken.unlink()
    (project / "README.md").write_text("Only this changed.\n")
    assert "Skipped" in commit_check().stdout


def test_the_hook_of_the_readme():
    """Its example is valid, and names a hook that there is."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"(?m)^    repos:\n(?:      .*\n)+", readme).group()
    configuration = ruamel.yaml.YAML(typ="safe", pure=True).load(re.sub(r"(?m)^    ", "", block))
    manifest = ruamel.yaml.YAML(typ="safe", pure=True).load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    [repository] = configuration["repos"]
    assert set(repository) == {"repo", "rev", "hooks"}
    assert [hook["id"] for hook in repository["hooks"]] == [hook["id"] for hook in manifest]

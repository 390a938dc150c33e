"""Customers' pages for the tests that look at them: those of the example company, and those of `share_projects`."""

import html
import html.parser
import pathlib

from conftest import ROOT, TODAY, run
from share_projects import PROJECTS
from share_projects import TODAY as PROJECT_DAY

NAMES = ["introduction.html", "introduction.txt", "plan-customer.ics", "success-plan.html"]


def write(folder, files):
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def build(folder, day=PROJECT_DAY):
    """The folder of the one customer of the project in `folder`, on that day."""
    result = run("build", "--today", day, cwd=folder)
    shares = [path for path in folder.glob("site/customers/*/share")]
    assert len(shares) == 1, result.stdout + result.stderr
    # Where nothing is to come there is no calendar.
    assert sorted({path.name for path in shares[0].iterdir()} | {"plan-customer.ics"}) == NAMES
    return shares[0]


def all_shares(folder):
    """The folder of every customer who gets one, by a name that says which."""
    result = run("build", "--today", TODAY, "--out", folder / "example", cwd=ROOT)
    shares = {path.parent.name: path for path in sorted(folder.glob("example/customers/*/share"))}
    assert len(shares) >= 8, result.stdout + result.stderr
    introduced = {name for name, share in shares.items() if (share / "introduction.html").exists()}
    # Not accepted yet, and long since onboarded.
    assert set(shares) - introduced == {"castellan-lifts", "harbour-freight"}
    for number, (name, files) in enumerate(PROJECTS.items()):
        place = folder / f"project{number}"
        write(place, files)
        shares[name] = build(place)
    return shares


class Steps(html.parser.HTMLParser):
    """The rows of a success plan's steps: each with its title, its day and whether it is done."""

    def __init__(self, page):
        super().__init__()
        self.rows, self.place, self.isSmall, self.isSteps = [], None, False, False
        self.feed(pathlib.Path(page).read_text(encoding="utf-8"))
        self.rows = [(row["title"].strip(), row["day"], row["done"]) for row in self.rows]

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "h2":
            self.isSteps = attributes.get("id") == "steps"
        if not self.isSteps:
            return
        if tag == "th" and attributes.get("scope") == "row":
            self.rows.append({"title": "", "day": None, "done": False})
            self.place = "title"
        elif tag == "time" and self.rows and self.place == "cell":
            self.rows[-1]["day"] = attributes["datetime"]
        elif tag == "td":
            self.place = "cell"
        elif tag == "small":
            self.isSmall = True
            if attributes.get("class") == "done":
                self.rows[-1]["done"] = True

    def handle_endtag(self, tag):
        if tag == "small":
            self.isSmall = False
        elif tag in ("th", "td"):
            self.place = None

    def handle_data(self, data):
        if self.isSteps and self.place == "title" and not self.isSmall:
            self.rows[-1]["title"] += data

"""A page that was built on one day and is read on another says of each counted day what a page built on that other day says."""

import datetime
import shutil

import pytest

from conftest import TODAY
from every_page import build, damaged

ZONE = "Europe/Berlin"
# Where days are counted: an English and a German customer, and one of whose steps some are in progress.
CUSTOMERS = ["apex", "oberland-backwaren", "verity-home-care"]
# An ordinary weekend, the last day that is counted at all, both changes of summer time, and New Year.
SPANS = [(TODAY, "2026-04-02"), (TODAY, "2026-04-06"), (TODAY, "2026-05-02"), ("2026-03-27", "2026-03-30"),
         ("2026-10-23", "2026-10-26"), ("2026-12-30", "2027-01-04")]


COUNTED = """() => {
    const words = element => element.innerText.replace(/\\s+/g, ' ').trim();
    const isSeen = element => element.getClientRects().length > 0;
    const counted = {}, rows = {};
    for (const name of ['days', 'number'])
        document.querySelectorAll(`[data-${name}]`).forEach(e => counted[`${name} ${e.dataset[name]}`] = e.textContent);
    document.querySelectorAll('tr[id]').forEach(row => rows[row.id] = words(row.lastElementChild));
    document.querySelectorAll('.pairs > div').forEach(row => {
        const answer = row.querySelector('dd');
        rows[`${row.closest('section')?.querySelector('h2')?.textContent}: ${answer.firstChild?.textContent}`] = words(answer);
    });
    // What is told in one of several texts: the figures of a plan, the answer, the customers somebody must look at.
    document.querySelectorAll('.plan-strip > div').forEach(tile => isSeen(tile) && (rows[`figure ${tile.querySelector('dt').textContent}`] = words(tile.querySelector('dd'))));
    document.querySelectorAll('.verdict').forEach(answer => isSeen(answer) && (rows.answer = answer.querySelector('p').firstChild.textContent.trim()));
    document.querySelectorAll('.board .state').forEach(state => isSeen(state) && (rows[`answer ${state.closest('tr').querySelector('th a').textContent}`] = words(state)));
    // What is drawn: where today is, and the shapes of the steps.
    document.querySelectorAll('.today').forEach((shape, number) => rows[`drawn ${number}`] =
        [...shape.dataset.today.split(' ').map(name => shape.getAttribute(name)), shape.textContent, shape.getAttribute('class'), isSeen(shape)].join(' '));
    document.querySelectorAll('.timeline > svg').forEach(mark =>
        rows[`mark ${mark.getAttribute('x')} ${mark.getAttribute('y')}`] = [...mark.querySelectorAll('.mark')].map(shape => shape.getAttribute('class')).join());
    const changing = [...document.querySelectorAll('[data-since]')].length;
    return { language: document.documentElement.lang, counted, rows, changing };
}"""


BOTH = {"figure", "answer", "drawn", "mark"}


@pytest.fixture(scope="module")
def built(content, tmp_path_factory):
    """The site on any day, built once."""
    folder, sites = tmp_path_factory.mktemp("days"), {}

    def site(day):
        if day not in sites:
            sites[day] = build(content, day, folder / day)
        return sites[day]
    return site


def at(day, time="09:00", zone="+02:00"):
    return datetime.datetime.fromisoformat(f"{day}T{time}{zone}")


def reader(browser, now, zone=ZONE, **how):
    """A page whose clock and whose zone are these."""
    page = browser.new_context(timezone_id=zone, **how).new_page()
    page.clock.set_fixed_time(now)
    return page


def told(page, site, customers):
    """What the pages of these customers say of counted days, and the first page."""
    said = {}
    for path in [site / "index.html", *(path for name in customers for path in sorted(site.glob(f"customers/{name}/**/index.html")))]:
        page.goto(path.as_uri(), wait_until="domcontentloaded")
        said[str(path.relative_to(site))] = page.evaluate(COUNTED)
    page.context.close()
    return said


def is_checked_anew(name, *answers):
    """Whether the checks of another day found something else, which no script can know."""
    return name.startswith("answer") and not {"Not yet", "Noch nicht"}.isdisjoint(answers)


def differences(old, new):
    """What the old pages, counted anew, say otherwise than the new pages do; and how much was compared."""
    right = {(page["language"], name): words for page in new.values() for name, words in page["counted"].items()}
    found, compared = [], 0
    for place, page in old.items():
        pairs = [(name, words, right.get((page["language"], name), words)) for name, words in page["counted"].items()]
        if page["changing"]:
            rows = new[place]["rows"]
            pairs += [(name, words, rows[name]) for name, words in page["rows"].items() if name in rows]
            # A figure or a shape is there on both, or on neither.
            pairs += [(name, page["rows"].get(name), rows.get(name)) for name in page["rows"].keys() ^ rows.keys() if name.split()[0] in BOTH]
        found += [(place, *pair) for pair in pairs if pair[1] != pair[2] and not is_checked_anew(*pair)]
        compared += len(pairs)
    return found, compared


@pytest.mark.parametrize("old, new", SPANS)
def test_an_old_page_counts_like_a_new_one(built, browser, old, new):
    customers = ["*"] if (old, new) == (TODAY, "2026-04-06") else CUSTOMERS
    read = told(reader(browser, at(new)), built(old), customers)
    found, compared = differences(read, told(reader(browser, at(new), java_script_enabled=False), built(new), customers))
    assert found == []
    assert compared > 45


@pytest.mark.parametrize("right, wrong, day", [
    ("/ 86400000)", "/ 86400000 + 0.6)", "2026-04-10"), 
    ("today < element", "today <= element", "2026-04-11"), ("today > element", "today >= element", "2026-04-10"), ("day < today", "day <= today", "2026-04-14"),
    ("+ 0.5)", "+ 1.5)", "2026-04-10"), ("today > mark", "today >= mark", "2026-04-10")])
def test_a_wrong_count_is_noticed(built, browser, tmp_path, right, wrong, day):
    shutil.copytree(built(TODAY), tmp_path / "site")
    script = tmp_path / "site/assets/days.js"
    assert right in script.read_text()
    script.write_text(script.read_text().replace(right, wrong))
    new = told(reader(browser, at(day), java_script_enabled=False), built(day), ["meridian-grocers", "apex"])
    found, _ = differences(told(reader(browser, at(day)), tmp_path / "site", ["meridian-grocers", "apex"]), new)
    assert found != []


def lines(page, path):
    page.goto(path.as_uri())
    return page.inner_text("body")


def test_on_its_own_day_nothing_changes(kinds, browser):
    for now in (at(TODAY, "00:00"), at(TODAY, "23:59"), at("2026-03-20")):
        page, plain = reader(browser, now), reader(browser, now, java_script_enabled=False)
        for kind in ("brief, German", "plan", "meetings"):
            assert lines(page, kinds[kind]) == lines(plain, kinds[kind]), (kind, now)
        page.context.close()
        plain.context.close()


@pytest.mark.parametrize("kind, day, words", [
    ("brief", "2026-04-01", "in 7 days"), ("brief", "2026-04-06", "in 2 days"), ("brief", "2026-04-07", "tomorrow"),
    ("brief", "2026-04-08", "today"), ("brief", "2026-04-09", "yesterday"), ("brief", "2026-04-10", "2 days ago"),
    ("brief, German", "2026-04-01", "in 14 Tagen"), ("brief, German", "2026-04-14", "morgen"), ("brief, German", "2026-04-15", "heute"),
    ("brief, German", "2026-04-16", "gestern"), ("brief, German", "2026-04-17", "vor 2 Tagen"),
])
def test_the_days_until_the_introduction(kinds, browser, kind, day, words):
    page = reader(browser, at(day))
    page.goto(kinds[kind].as_uri())
    assert page.inner_text(".strip [data-days]") == words
    page.context.close()


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles", ZONE])
@pytest.mark.parametrize("now, day", [("2026-04-05T21:59:59", "2026-04-05"), ("2026-04-05T22:00:00", "2026-04-06"), ("2026-04-06T11:00:00", "2026-04-06")])
def test_the_zone_of_the_site_decides(kinds, browser, zone, now, day):
    page = reader(browser, datetime.datetime.fromisoformat(f"{now}+00:00"), zone)
    page.goto(kinds["brief"].as_uri())
    assert page.get_attribute("[data-counted] time", "datetime") == day
    page.context.close()


@pytest.mark.parametrize("zone, day", [("Pacific/Auckland", "2026-04-06"), ("America/Los_Angeles", "2026-04-05")])
def test_where_the_site_names_no_zone_the_readers_decides(project, browser, zone, day):
    project.handover("acme")
    project.run("build", "--today", TODAY)
    page = reader(browser, datetime.datetime.fromisoformat("2026-04-05T21:00:00+00:00"), zone)
    page.goto((project.path / "site/index.html").as_uri())
    assert page.get_attribute("[data-counted] time", "datetime") == day
    page.context.close()


def test_where_the_browser_does_not_know_the_zone_the_readers_clock_counts(kinds, browser, tmp_path):
    path = damaged(tmp_path, kinds["brief"], (f'data-zone="{ZONE}"', 'data-zone="Mars/Olympus"'))
    page, plain = reader(browser, at("2026-04-06")), reader(browser, at("2026-04-06"))
    assert lines(page, path) == lines(plain, kinds["brief"])
    page.context.close()
    plain.context.close()


@pytest.mark.parametrize("kind, day, counted, is_old", [
    ("brief", TODAY, None, False),
    ("brief", "2026-04-06", "Days are counted to today, 6 April 2026.", False),
    ("brief", "2026-05-02", "Days are counted to today, 2 May 2026.", False),
    ("brief", "2026-05-03", None, True),
    ("brief, German", "2026-04-06", "Tage sind bis heute gezählt, den 6. April 2026.", False),
    ("brief, German", "2026-05-03", None, True),
])
def test_the_footer_says_how_days_are_counted(kinds, browser, kind, day, counted, is_old):
    page = reader(browser, at(day))
    page.goto(kinds[kind].as_uri())
    assert page.is_visible("[data-counted]") == bool(counted) and page.is_visible(".site-footer [data-old]") == page.is_visible("hgroup [data-old]") == is_old
    if counted:
        assert " ".join(page.inner_text("[data-counted]").split()) == counted
    if is_old:
        # Then nothing is counted.
        assert page.inner_text(".strip [data-days]") in ("in 7 days", "in 14 Tagen")
    page.context.close()

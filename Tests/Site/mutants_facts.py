"""Damages by copying, by contradiction, by what a template left; and damages to files that are no handovers."""

import re

from handover_text import CONTENT, Handover, schema
from mutants import Damage, is_alive, operator, other_file, put, stakeholders, typo

CUSTOMERS = {
    "apex": "Apex Logistics", "tanager-energy": "Tanager Energy", "verity-home-care": "Verity Home Care", "kestrel-waste": "Kestrel Waste",
    "castellan-lifts": "Castellan Lifts", "meridian-grocers": "Meridian Grocers", "nordhavn-dairies": "Nordhavn Dairies",
}
DOMAINS = {"apex": "apex.example", "tanager-energy": "tanager.example", "meridian-grocers": "meridian-grocers.example",
           "minato-unyu": "minato-unyu.example", "oberland-backwaren": "oberland-backwaren.example"}


@operator
def name_of_another_customer(handover):
    if not is_alive(handover):
        return
    for id, name in CUSTOMERS.items():
        if id != handover.name:
            for key in ("scope", "working-style", "problems"):
                start = handover.sections[key].body + 1
                if handover.text.startswith("- ", start):
                    yield Damage(f"{name} in {key}", ((start, start, f"- As we did for {name} last year.\n"),))


@operator
def address_of_another_customer(handover):
    for id, domain in DOMAINS.items():
        for row in handover.rows("stakeholders"):
            cell = row.cells["contact"]
            if id != handover.name and is_alive(handover) and "@" in cell.text:
                new = re.sub(r"@[a-z.-]+", "@" + domain, cell.text)
                yield Damage(f"{row.title.text}: {domain}", (put(cell, new),))


@operator
def two_outcomes(handover):
    outcome = handover.labels().get("outcome")
    if outcome and is_alive(handover) and handover.reached < 3:
        end = outcome.end + 1
        label = handover.text[outcome.line : outcome.start]
        yield Damage("two labels", ((end, end, f"{label}Everybody knows the date of the first review.\n"),), (outcome.line,))
        yield Damage("two sentences", (put(outcome, outcome.text + " We also agree on the price of a third depot."),))


@operator
def label_dropped(handover):
    """What the introduction must have. Right: the section's heading; the line of the stage until gate 3."""
    if not is_alive(handover) or handover.reached < 2:
        return
    section = handover.sections["introduction"]
    for name, span in handover.labels().items():
        if schema()["sections"]["introduction"]["content"]["labels"][name].get("required"):
            edit = (span.line, handover.text.index("\n", span.end) + 1, "")
            yield Damage(name, (edit,), (section.start, *handover.promise), handover.reached > 2)
            yield Damage(f"{name} blank", (put(span, ""),), tuple(handover.promise), handover.reached > 2)


@operator
def proof_story_removed(handover):
    if handover.stage == "accepted":
        span = handover.labels()["proof"]
        edit = (span.line, handover.text.index("\n", span.end) + 1, "")
        yield Damage("dropped", (edit,), (handover.sections["introduction"].start,), False)
        yield Damage("blank", (put(span, ""),), (handover.sections["introduction"].start,), False)


@operator
def arr_contradicts(handover):
    """The yearly price of the front matter is another one than that of the text."""
    field = handover.fields["arr"]
    digits = re.sub(r"\D", "", field.text)
    for key in ("commercial",):
        if key not in handover.sections or not is_alive(handover):
            continue
        for match in re.finditer(r"\d{1,3}(?:[.,]\d{3})+", handover.body(key)):
            if re.sub(r"\D", "", match.group(0)) == digits:
                start = handover.sections[key].body + match.start()
                other = ("9" if match.group(0)[0] != "9" else "8") + match.group(0)[1:]
                yield Damage(f"text: {other}", ((start, start + len(other), other),), (field.line,))
                yield Damage(f"arr: 9{digits[1:]}", (put(field, ("9" if digits[0] != "9" else "8") + digits[1:]),), (start,))


@operator
def term_contradicts(handover):
    """The text names another term than the front matter."""
    terms = {12: "One year", 24: "two years", 36: "three years"}
    word = terms.get(handover.facts["term-months"])
    if word and is_alive(handover) and "commercial" in handover.sections:
        for match in re.finditer(rf"(?i)\b({word}|{handover.facts['term-months']} months)\b", handover.body("commercial")):
            start = handover.sections["commercial"].body + match.start()
            yield Damage(match.group(0), ((start, start + len(match.group(0)), "five years"),), (handover.fields["term-months"].line,))


@operator
def stakeholder_twice(handover):
    """A second row for the same person, with another title."""
    for name, row in stakeholders(handover).items():
        if is_alive(handover) and handover.reached:
            title = row.cells["title"]
            at = title.start - row.start
            again = handover.text[row.start : row.end]
            again = again[:at] + "Receptionist" + again[at + len(title.text) :]
            again = again if row.form != "heads" else "\n" + again
            yield Damage(name, ((row.end, row.end, again),), (row.start, title.start))


@operator
def template_sentence(handover):
    examples = {
        "why": "\"We lose 1.8 million a year to routes planned in spreadsheets.\" Their largest customer had threatened to leave. (source: call, 12 Jan)",
        "problems": "- Four planners spend 4 hours a day building routes by hand. (source: call, 12 Jan)",
        "working-style": "- Derek wants data before a call, and to be asked before a decision.",
    }
    for key, sentence in examples.items():
        if key in handover.sections and is_alive(handover) and handover.name != "apex":
            start = handover.sections[key].body + 1
            new = sentence + ("\n\n" if key == "why" else "\n")
            yield Damage(key, ((start, start, new),))


@operator
def template_gap(handover):
    for key in ("technical", "notes", "working-style", "commercial"):
        if key in handover.sections and is_alive(handover):
            match = re.compile(r"(?<=[a-z] )[a-z]{3,}(?= [a-z])").search(handover.text, handover.sections[key].body)
            for new in ("{{client}}", "[Name]", "XXX", "____"):
                yield Damage(f"{key}: {new}", ((*match.span(), new),))


@operator
def silencing_of_nothing(handover):
    if not is_alive(handover):
        return
    for key in ("success", "roadblocks", "plan", "scope"):
        if key in handover.sections:
            start = handover.sections[key].body
            yield Damage(key, ((start, start, "<!-- baton-ignore vague-success: the board insists on this wording -->\n"),))
    field = handover.fields["close-date"]
    yield Damage("close-date", ((field.end, field.end, " # baton-ignore renewal-odd: co-terminated with the master contract"),))
    yield Damage("unknown kind", ((field.end, field.end, " # baton-ignore renewl-odd: co-terminated"),))


@operator
def broken_text(handover):
    """Markdown and YAML that are not what they were meant to be."""
    text = handover.text
    yield Damage("comment not closed", ((handover.sections["scope"].start,) * 2 + ("<!-- for later\n\n",),))
    yield Damage("front matter not closed", ((handover.front_end, handover.front_end + 4, ""),), (0,))
    field = handover.fields["tags"]
    yield Damage("bracket not closed", ((field.end - 1, field.end, ""),), (handover.front_end,))
    product = handover.fields["customer"]
    yield Damage("colon in a value", ((product.end, product.end, ": the second"),))
    yield Damage("script in a link", ((handover.sections["scope"].body + 1,) * 2 + ("[notes](javascript:alert(1))\n\n",),))
    if "|\n" in text:
        row = next(row for key in ("success", "roadblocks") for row in handover.rows(key))
        if row.form == "table":
            yield Damage("one cell too many", ((row.end - 1, row.end - 1, " and more |"),))


@other_file("people.yaml")
def people(text):
    def change(what, old, new, *also):
        at = text.index(old)
        return Damage(what, ((at, at + len(old), new),), tuple(text.index(each) for each in also))

    yield change("role misspelt", "role: csm", "role: cms")
    yield change("name gone", "    name: Sam Oduya\n", "", "  sam:")
    yield change("field misspelt", "does-not: [support tickets, pricing]", "doesnot: [support tickets, pricing]")
    yield change("away backwards", "from: 2026-03-30, to: 2026-04-10", "from: 2026-04-10, to: 2026-03-30")
    yield change("away without an end", "from: 2026-12-20, to: 2027-01-06", "from: 2026-12-20")
    yield change("cover unknown", "cover: nora", "cover: nroa")
    yield change("covers herself", "cover: nora", "cover: elif")
    yield change("member unknown", "members: [kenji, sam]", "members: [kenij, sam]")
    yield change("lead unknown", "lead: nora", "lead: norra")
    yield change("time zone unknown", "timezone: America/Denver", "timezone: America/Denvr")
    yield change("person twice", "  ravi:\n", "  lauren:\n", "  lauren:\n")
    yield change("address is none", "kenji@fieldnote.example", "kenji at fieldnote")


@other_file("people.yaml")
def people_of_the_csm(text):
    """Nothing that the customer may read about a CSM. Right: the person, or the `csm:` of a handover."""
    for id, documents in [("jordan", ["apex", "tanager-energy", "verity-home-care"]), ("nora", ["nordhavn-dairies"]),
                          ("kenji", ["meridian-grocers", "minato-unyu", "solveig-pharma"]), ("elif", ["oberland-backwaren"])]:
        start = text.index(f"  {id}:\n")
        end = re.compile(r"(?m)^  \w+:\n|^\w+:").search(text, start + 5).start()
        for field, due in [("introduction", True), ("does", False), ("does-not", False)]:
            line = re.compile(rf"(?m)^    {field}: .*\n").search(text, start, end)
            elsewhere = []
            for name in documents:
                handover = Handover(name, (CONTENT / f"handovers/{name}.md").read_text(encoding="utf-8"))
                elsewhere.append((f"handovers/{name}.md", handover.text.count("\n", 0, handover.fields["csm"].line) + 1))
            yield Damage(f"{id} {field}", ((*line.span(), ""),), (start,), due, tuple(elsewhere))


def playbook(path):
    @other_file(path)
    def playbooks(text):
        front = text.index("\n---\n", 4)
        for name, new in [("owner", "mria"), ("reviewed-on", "2024-01-15"), ("reviewed-on", "2026-02-30"), ("stage", "actve"),
                          ("review-every-days", "often"), ("phase", "[bording]")]:
            if match := re.compile(rf"(?m)^{name}: (.*)$").search(text, 0, front):
                yield Damage(f"{name}: {new}", ((*match.span(1), new),))
        for name in ("owner", "title", "reviewed-on", "review-every-days"):
            if match := re.compile(rf"(?m)^({name}): .*\n").search(text, 0, front):
                yield Damage(f"{typo(name)}", ((*match.span(1), typo(name)),))
        for match in re.finditer(r"\]\(([a-z./-]+/)?([a-z-]+)\.md(#[a-z-]+)?\)", text):
            yield Damage(f"link to {match.group(2)} at {match.start()}", ((*match.span(2), typo(match.group(2))),))
            yield Damage(f"anchor at {match.start()}", ((*match.span(3), "#nowhere") if match.group(3) else (match.end(2) + 3,) * 2 + ("#nowhere",),))


for each in sorted(CONTENT.glob("playbooks/*.md")):
    playbook(f"playbooks/{each.name}")

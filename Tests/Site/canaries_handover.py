"""Handovers that hold a canary in every place, and the project around them. Everything follows from a seed and a number."""

import random

from canaries import CLEARED, found
from canaries_dressing import Dressing, headings, nested_list, table
from handover_text import schema

SEED, TODAY = "canaries", "2026-04-15"
# Half of them are at a stage at which their customer gets everything.
STAGES = ["draft", "in-review", "onboarded", "returned", "on-hold", "accepted", "introduced", "onboarding", "accepted", "introduced"]
EVERYTHING = {"success-plan.html", "introduction.html", "introduction.txt", "plan-customer.ics"}
# What a plan without an introduction need not say.
OF_INTRODUCTION = {"AE name", "AE title", "CSM name", "CSM title", "CSM e-mail", "CSM introduction", "endorsement", "proof", "easy", "know-how",
                   "attendee name", "attendee title", "former CSM name", "former CSM title", "agenda", "outcome of the meeting"}
FORMS = ["table", "list", "headings"]


class CanaryHandover:
    """One handover: its text, where it is to stand, and which words its customer must get."""

    def __init__(self, number, canaries, playbooks):
        self.number, self.canaries, self.playbooks = number, canaries, playbooks
        self.chance = random.Random(f"{SEED}/{number}")
        self.language = self.chance.choice(["en", "en", "de"])
        self.is_helper_named = False
        self.id = self.internal("id")
        self.folder, self.file = self.internal("folder"), self.internal("file name")
        self.dressing = Dressing(self.chance, self.internal)
        self.sections = schema()["sections"]
        self.form = FORMS[number % 3]
        self.people()
        self.contacts = [self.contact() for _ in range(self.chance.randint(2, 3))]
        self.promise = self.internal("commitment id")
        text = f"---\n{self.front_matter()}\n---\n\n{self.body()}"
        self.text = text.replace("\n", "\r\n") if self.chance.random() < 0.25 else text
        # What its customer must get.
        self.expected = {word for word in found(self.text + self.entries) if word.startswith(CLEARED)}
        if not self.is_helper_named:
            self.expected.discard(self.helper_word)
        without = self.without()
        self.required = {word for word in self.expected if canaries.places[word][0] not in without}

    def without(self):
        """The places whose words this customer need not get."""
        if not self.files:
            return {place for place, _ in self.canaries.places.values()}
        if "introduction.html" not in self.files:
            return OF_INTRODUCTION
        if not self.has_predecessor:
            # Either the endorsement or the few words that the CSM says of themselves.
            return {"CSM introduction", "former CSM name", "former CSM title"}
        # Of another CSM the endorsement may have been said, and the salesperson writes no letter any more.
        return {"CSM introduction", "AE title"} | (set() if self.is_csm_endorsed else {"endorsement"}) - (set() if self.is_csm_endorsed else {"CSM introduction"})

    # Words

    def internal(self, place):
        return self.canaries.internal(place, self.number)

    def clear(self, place):
        """A cleared word as one writes it: small, or with a capital."""
        word = self.canaries.cleared(place, self.number)
        return word.capitalize() if self.chance.random() < 0.5 else word

    def maybe(self, share):
        return self.chance.random() < share

    def one(self, list):
        return self.chance.choice(list)

    def dressed(self, place, before="", behind="", **how):
        return self.dressing.dressed(" ".join(filter(None, [before, self.clear(place), behind])), **how)

    def word(self, english, german):
        return german if self.language == "de" else english

    # People

    def people(self):
        i, c = self.internal, self.clear
        self.ae, self.csm, self.helper, self.other, self.former = (i("person id") for _ in range(5))
        self.helper_word = self.canaries.cleared("item owner of ours", self.number)
        self.entries = f"""\
  {self.ae}:
    name: {c("AE name")} Ae
    role: ae
    title: {c("AE title")}
    email: {i("AE e-mail")}@vendor.example
    introduction: {i("AE introduction")} sells
    does: [{i("person does")}]
    does-not: [{i("person does-not")}]
  {self.csm}: # {i("comment in people.yaml")}
    name: {c("CSM name")} Csm
    role: csm
    title: {c("CSM title")}
    email: {c("CSM e-mail")}@vendor.example
    introduction: "{c("CSM introduction")} has run roll-outs (source: {i("source in a field")})"
    does: [{i("CSM does")}]
    does-not: [{i("CSM does-not")}]
    away: [{{ from: 2026-12-20, to: 2027-01-06, cover: {self.other} }}]
  {self.helper}:
    name: {self.helper_word.capitalize()} Helper
    role: implementation
    title: {i("person title")}
    email: {i("person e-mail")}@vendor.example
    introduction: {i("person introduction")} helps
    {i("person own field")}: {i("person own field")}
  {self.former}: {{ name: {c("former CSM name")} Before, role: csm, title: {c("former CSM title")}, email: {i("person e-mail")}@vendor.example, introduction: {i("person introduction")} }}
  {self.other}: {{ name: {i("cover name")} {i("person name")}, role: manager, title: {i("person title")}, email: {i("person e-mail")}@vendor.example }}
"""
        self.team = f"  {i('team id')}: {{ name: {i('team name')}, lead: {self.other}, members: [{self.csm}, {self.helper}] }}\n"

    def contact(self):
        """One of the customer's people: the name, and whether they come to the introduction."""
        return [f"{self.clear('attendee name').capitalize()} Guest", self.clear("attendee title")]

    # Front matter

    def front_matter(self):
        i, c, one, maybe = self.internal, self.clear, self.one, self.maybe
        self.customer = c("customer").capitalize()
        self.stage = one(STAGES)
        self.arr = 7_000_000 + self.number * 37
        self.canaries.counted["arr"] += 1
        self.canaries.counted["renewal date"] += 1
        agreed = maybe(0.5)
        plan = {"status": "agreed" if agreed else one(["draft", "shared"]), "started-on": "2026-03-20",
                "cadence": one([c("cadence"), f"\"{c('cadence')} (source: {i('source in a field')})\""])}
        if agreed:
            plan |= {"agreed-by": f"{c('agreed by')} Who", "agreed-on": "2026-04-10"}
        if maybe(0.5):
            plan["next-review"] = "2026-05-20"
        fields = [
            f"type: handover # {i('YAML comment')}", f"id: {self.id}", f"customer: {self.customer} Works", f"stage: {self.stage}",
            "segment: smb", *(["stage-before: in-review"] if self.stage in ("returned", "on-hold") else []), f"language: {self.language}", f"ae: {self.ae}", f"csm: {self.csm}", "close-date: 2026-03-27", "close-state: won",
            f"products: [{', '.join(c('product') for _ in range(self.chance.randint(1, 3)))}]", "contract-start: 2026-04-01", "term-months: 36",
            f"arr: {self.arr}", "currency: EUR", f"renewal-date: 2041-04-01 # baton-ignore renewal-odd: {i('silencing reason in YAML')}",
            "notice-days: 90", "auto-renew: false", f"intro-meeting: {one(['2026-05-06 10:00', '2026-05-06', '2026-03-04 15:30'])}",
            "plan-anchor: intro-meeting",
            "success-plan:\n" + "".join(f"  {key}: {value}\n" for key, value in plan.items())
            + f"  {i('nested own field')}: {i('nested own field')}",
            f"links:\n  {i('link name')}: https://crm.example/{i('link address')}\n  crm: https://{i('link address')}.example",
            f"tags: [{i('tag')}, {i('tag')}]", f"{i('own field name')}: {i('own field')}", f"former-ids: [{i('former id')}]",
        ]
        fields += [field for field in [
            f"se: {self.other} # {i('solutions engineer')}", f"reference: {one(['private', 'public'])}",
            f"override:\n  - {{ gate: accepted, by: {self.other}, on: 2026-04-01, reason: {i('override reason')} }}",
            f"csm-history:\n  - csm: {self.former} # {i('CSM before')}\n    until: 2026-04-02", f"playbook: [{one(self.playbooks)}]",
            f"returned-reason: other # {i('returned reason')}", f"on-hold-reason: {i('on-hold reason')}",
            f"confidence: {{ score: 4, on: 2026-04-14, said: {i('confidence said')} }}",
        ] if maybe(0.5)]
        self.has_predecessor = any(field.startswith("csm-history") for field in fields)
        is_accepted = self.stage not in ("draft", "in-review") or maybe(0.5)
        fields += [f"accepted-by: {self.csm}", "accepted-on: 2026-04-01", "ae-support-until: 2026-06-30"] if is_accepted else []
        if self.stage in ("returned", "on-hold"):
            self.files = set()
        elif not is_accepted or self.stage == "onboarded":
            self.files = {"success-plan.html", "plan-customer.ics"}
        else:
            self.files = EVERYTHING
        first, rest = fields[0], fields[1:]
        self.chance.shuffle(rest)
        return "\n".join([first, *rest])

    # The body

    def heading(self, key, level="##"):
        rule = self.sections[key]
        aliases = rule.get("aliases", {})
        title = self.one([rule["title"]["en"], rule["title"]["de"], rule["title"][self.language],
                          *(aliases.get("en", []) + aliases.get("de", []) if isinstance(aliases, dict) else aliases)])
        return f"{level} {self.styled(title)}\n\n"

    def styled(self, title):
        i = self.internal
        return self.one([title, title, f"4. {title}", f"{title}:", title.upper(), f"📌 {title}", f"{title} ({i('remark in a heading')})",
                         f"{title} <!-- {i('comment in a heading')} -->"])

    def title(self, column):
        return self.one([column["title"]["en"], column["title"]["de"], column["title"][self.language], *column.get("aliases", [])])

    def grid(self, columns, rows, level, extra=()):
        """`rows`, each the texts by column key, in the handover's form; `extra` are titles of columns that nobody knows, with their place."""
        keys = list(columns)
        keys = keys[:1] + self.chance.sample(keys[1:], len(keys) - 1)
        titles = [self.title(columns[key]) for key in keys]
        cells = [[row.get(key, "") for key in keys] for row in rows]
        for title, place in extra:
            titles.append(title)
            for row in cells:
                row.append(self.internal(place))
        if self.form == "table":
            order = self.chance.sample(range(len(titles)), len(titles))
            return table([titles[n] for n in order], [[row[n] for n in order] for row in cells])
        return nested_list(titles, cells) if self.form == "list" else headings(titles, cells, level)

    @property
    def indents(self):
        """How far the further lines of a first cell and of the others are indented; `None` where there can be none."""
        return {"table": (None, None), "list": ("  ", "    "), "headings": (None, "  ")}[self.form]

    def body(self):
        i = self.internal
        parts = [
            self.why(), self.problems(), self.success(), self.roadblocks(), self.stakeholders(), self.commitments(), self.free("scope", "scope"),
            self.free("technical", "technical"), self.free("working-style", "working style"), self.open_items(), self.responsibilities(),
            self.plan(), self.free("commercial", "commercial"), self.free("notes", "notes"), self.free("expansion", "expansion"),
            f"## {i('unknown section heading')}\n\n{i('unknown section')} and {i('unknown section')}\n\n- {i('unknown section')}\n",
        ]
        self.chance.shuffle(parts)
        # Not the last one: footnotes below an agenda make one entry of it.
        parts.insert(self.chance.randrange(len(parts)), self.introduction())
        comments = [f"<!-- {i('block comment')} -->", f"<!--\n{i('comment of several lines')}\n\n## {i('comment of several lines')}\n-->",
                    f"<!-- baton-ignore vague-success: {i('silencing reason')} -->"]
        for comment in comments:
            place = self.chance.randrange(len(parts))
            parts[place] = parts[place].rstrip("\n") + f"\n\n{comment}\n"
        before = f"{i('text before the first heading')} was here\n\n# {i('title heading')}\n\n{i('text before the first heading')} too\n\n"
        definitions = self.dressing.definitions + [f"[{i('unused definition')}]: https://a.example/{i('unused definition')}\n"]
        return before + "\n".join(parts) + "\n" + "\n".join(definitions)

    def free(self, key, place):
        i = self.internal
        return self.heading(key) + self.one([f"{i(place)} and {i(place)}\n", f"- {i(place)}\n- {i(place)} twice\n",
                                             f"### {i(place)}\n\n> {i(place)}\n"])

    def why(self):
        return self.heading("why") + f'> "{self.internal("why")} was lost." (source: {self.internal("why")})\n\n{self.internal("why")} left\n'

    def problems(self):
        return self.heading("problems") + f"- {self.internal('problems')} (source: {self.internal('problems')})\n- {self.internal('problems')}\n"

    def success(self):
        i, maybe = self.internal, self.maybe
        own, rest = self.indents
        rows = []
        for n in range(self.chance.randint(1, 3)):
            d = self.dressed
            row = {
                "outcome": d("goal", "They", "runs", indent=own, id=True), "metric": d("metric", "share of", indent=rest),
                "baseline": d("baseline", "9", "%", indent=rest), "target": d("target", "97 of", indent=rest), "by": "2026-08-03",
                "kind": self.one(["other", "adoption", "time-to-value"]),
            }
            if maybe(0.7):
                row["judged-by"] = d("judged by", indent=rest)
            if self.form == "list" and maybe(0.4):
                row["metric"] += f"\n    - {self.one(['Note', 'Remark'])}: {i('nested list below a cell')}"
            if self.form != "table" and maybe(0.5):
                row["target"] += f"\n    {self.one(['Note: ', '**Beware:** '])}{i('nested unknown label')}\n    {i('second line of an unknown label')} went on"
            rows.append(row)
        extra = [(i("success, unknown column title"), "success, unknown column"), ("Source", "success, source column")]
        text = self.grid(self.sections["success"]["content"]["columns"], rows, 3, extra)
        if self.form == "list":
            text += f"  - {i('loose line under a row')} is loose\n"
        return self.heading("success") + text + f"\n({self.dressing.source_word()}: {i('source under a table')}, {i('source under a table, further')})\n\n" + (
            f"{i('text under a table')} remains\n" if self.form == "table" else "")

    def roadblocks(self):
        i = self.internal
        rows = [{key: i("roadblocks cell") for key in ("risk", "trigger", "mitigation", "owner")} | {"severity": "high"}]
        extra = [(i("roadblocks, unknown column title"), "roadblocks, unknown column")]
        return self.heading("roadblocks") + self.grid(self.sections["roadblocks"]["content"]["columns"], rows, 3, extra)

    def stakeholders(self):
        i = self.internal
        rows = [{"name": name, "title": self.dressing.sourceless(title), "roles": "champion", "contact": i("attendee contact") + "@a.example", "stance": "sceptic",
                 "met": "yes", "our-owner": f"@{self.other}", "preference": i("attendee preference")} for name, title in self.contacts]
        rows += [{"name": f"{i('stakeholder name')} Guest", "title": i("stakeholder title"), "roles": "economic buyer", "contact": i("stakeholder contact"),
                  "preference": i("stakeholder preference")}]
        return self.heading("stakeholders") + self.grid(self.sections["stakeholders"]["content"]["columns"], rows, 3)

    def commitments(self):
        i = self.internal
        rows = [{"commitment": f"{i('commitment')} view {{#{self.promise}}}", "made-by": f"@{self.ae}", "made-to": i("commitment cell"), "where": i("commitment cell"),
                 "deliverable": "no", "owner": f"@{self.other}", "due": "D+30", "status": "open"}]
        return self.heading("commitments") + self.grid(self.sections["commitments"]["content"]["columns"], rows, 3)

    def open_items(self):
        i = self.internal
        return self.heading("open-items") + f"- [ ] {i('open item')} (@{self.ae}, 2026-05-15, customer) — done when: {i('open item done-when')}\n- [ ] {i('open item')}\n"

    def responsibilities(self):
        rows = [{"duty": self.internal("responsibility"), "accountable": f"@{person}", "helps": f"@{self.helper}"} for person in (self.ae, self.csm)]
        return self.heading("responsibilities") + self.grid(self.sections["responsibilities"]["content"]["columns"], rows, 3)

    # What the customer gets most of

    def introduction(self):
        i, one, maybe = self.internal, self.one, self.maybe
        labels = self.sections["introduction"]["content"]["labels"]
        form = one(["list", "bold list", "paragraphs", "headings", "table"])
        indent = None if form == "table" else "" if form in ("paragraphs", "headings") else "  "
        lines = []
        for key in ("endorsement", "proof", "easy", "know-how", "outcome"):
            place = "outcome of the meeting" if key == "outcome" else key
            if key in ("easy", "know-how") and maybe(0.3):
                continue
            about = f"@{self.csm}" if key == "endorsement" and maybe(0.5) else ""
            if key == "endorsement":
                self.is_csm_endorsed = bool(about)
            text = self.dressed(place, about, "went live", indent=indent)
            if form == "table":
                text += one(["", f" <!-- {i('comment in cleared text')} -->"])
            elif maybe(0.3):
                text += one([
                    f"\n{indent}**Beware:** {i('unknown bold label')}", f"\n{indent}Remark: {i('unknown label')}\n{indent}{i('second line of an unknown label')} too",
                    *([f"\n  - Note: {i('nested unknown label')}\n    {i('nested unknown label second line')} more", f"\n  - **Note:** {i('nested unknown label')}"]
                      if "list" in form else [])])
            lines.append((key, text))
        names = [name for name, _ in self.contacts]
        hidden = [f"![{i('doubtful attendee')}](https://a.example/{i('image address')}.png)"] if maybe(0.3) else []
        if form == "list" and maybe(0.5):
            lines.append(("attendees", "".join(f"\n  - {name}" for name in [f"@{self.ae}", f"@{self.csm}", *names, *hidden])))
        else:
            lines.append(("attendees", ", ".join([f"@{self.ae}", f"@{self.csm}", *names]) + one(["", f" <!-- {i('comment in cleared text')} -->"])))
        agenda = [one([self.clear("agenda"), f"**{self.clear('agenda')}** together", self.dressing.link(self.clear("agenda"))]) for _ in range(3)]
        agenda += [f"![{i('doubtful agenda entry')}](https://a.example/{i('image address')}.png)"] if maybe(0.5) else []
        if form == "list" and maybe(0.5):
            lines.append(("agenda", "".join(f"\n  - {entry}" for entry in agenda)))
        else:
            lines.append(("agenda", "; ".join(agenda) + one(["", f" (source: {i('source at the end')})"])))
        self.chance.shuffle(lines)
        titled = [(self.title(labels[key]), text) for key, text in lines]
        text = self.heading("introduction")
        if form == "table":
            return text + table(["What", "Said"], titled)
        if form == "headings":
            return text + "".join(f"### {title}\n\n{said}\n\n" for title, said in titled)
        if form == "paragraphs":
            return text + "".join(f"**{title}:** {said}\n\n" for title, said in titled)
        mark = "**{}:**" if form == "bold list" else "{}:"
        text += "".join(f"- {mark.format(title)} {said}\n" for title, said in titled)
        return text + f"- Budget: {i('unknown label as an item')}\n- {i('text under no label')} alone\n"

    def plan(self):
        i, one = self.internal, self.one
        windows = self.sections["plan"]["content"]["windows"]
        text = self.heading("plan")
        done = one([True, False])
        for number, window in enumerate(windows.values()):
            items = [self.item(number, done and number == 0), *(self.item(number, False) for _ in range(self.chance.randint(0, 2)))]
            items += [self.internal_item(number) for _ in range(self.chance.randint(1, 2))]
            self.chance.shuffle(items)
            written = self.item_table(items) if self.maybe(0.3) else "".join(self.task(item) for item in items)
            text += f"### {self.title(window)}\n\n{written}\n{i('text between items')} stands here\n\n"
        text += f"### {i('unknown sub-heading')}\n\n{i('text under an unknown sub-heading')} too\n\n"
        return text + self.communication()

    def item(self, window, done):
        """An item for the customer, by column key; what goes with it is internal."""
        indent = "  " if self.form != "table" else None
        ours = self.maybe(0.3)
        place = "done item" if done else "item"
        self.is_helper_named |= ours
        return {
            "item": ("clear", place), "owner": f"@{self.helper}" if ours else ("person", "item owner"), "done": done,
            "due": f"Day {window * 30 + self.chance.randint(2, 28)}", "audience": self.one(["customer", "Kunde", "Customer"]),
            "done-when": ("clear", f"{place} done-when"), "for": self.promise if self.maybe(0.4) else "", "indent": indent,
        }

    def internal_item(self, window):
        i = self.internal
        kind = self.one(["internal", "internal", "internal", "cancelled", "struck out"])
        if kind == "struck out":
            return {"item": i("item for the customer, struck out"), "owner": f"@{self.other}", "due": f"Day {window * 30 + 5}", "audience": "~~customer~~", "done-when": i("internal item done-when")}
        if kind == "cancelled":
            return {"item": i("cancelled item"), "owner": f"@{self.other}", "due": f"Day {window * 30 + 5}", "audience": "customer", "done-when": i("cancelled item done-when"), "status": "cancelled"}
        return {"item": i("internal item"), "owner": self.one([f"@{self.other}", i("internal item owner")]), "due": f"Day {window * 30 + 9}",
                "audience": self.one(["", "internal", "intern"]), "done-when": i("internal item done-when"), "for": i("item for"), "after": i("item after")}

    def cell(self, value, **how):
        if not isinstance(value, tuple):
            return value
        kind, place = value
        if kind == "person":
            name = f"{self.clear(place).capitalize()} Who"
            if self.maybe(0.2):
                return f"{name} ~~{self.internal('struck-out owner')}~~"
            return self.dressing.comment(name) if how.get("table") and self.maybe(0.3) else name
        return self.dressed(place, "The", "stands", indent=how.get("indent"), id=how.get("id", False))

    def task(self, item):
        """An item as a task of a list, with steps and notes below."""
        i, one, maybe = self.internal, self.one, self.maybe
        indent = item.get("indent")
        details = [self.cell(item["owner"]), item["due"], item["audience"], item.get("status", "")]
        if item.get("for"):
            details.append(f"{one(['for', 'For', 'für'])}: {item['for']}")
        if item.get("after"):
            details.append(f"after: {item['after']}")
        if maybe(0.3):
            place = "item unknown detail" if isinstance(item["item"], tuple) else "internal item detail"
            details.append(f"{i(place)} and more")
        title = self.cell(item["item"])
        if isinstance(item["item"], tuple) and maybe(0.3):
            title += f" {{#{i('item id')}}}"
        text = f"- [{'x' if item.get('done') else ' '}] {title} ({', '.join(filter(None, details))}) — {one(['done when', 'Done when', 'fertig wenn', 'erledigt wenn'])}: {self.cell(item['done-when'], indent=indent)}"
        if maybe(0.15):
            text += f" — {one(['risk', 'Remark', 'Vorsicht'])}: {i('text after a dash behind an item')}"
        text += "\n"
        if maybe(0.3):
            text += f"  - [ ] {i('step below an item')}\n"
        if maybe(0.3):
            text += f"  - {i('note below an item')} said so\n"
        if maybe(0.3):
            text += f"  - Note: {i('labelled note below an item')}\n"
        return text

    def item_table(self, items):
        i, columns = self.internal, schema()["items"]
        keys = ["item", "owner", "due", "audience", "done-when", "for", "after", "status"]
        titles = [self.title(columns[key]) for key in keys] + [i("item, unknown column"), "Source"]
        rows = []
        for item in items:
            status = "done" if item.get("done") else item.get("status", "")
            cells = [self.cell(item["item"], id=True), self.cell(item["owner"], table=True), item["due"], item["audience"], self.cell(item["done-when"]),
                     item.get("for", ""), item.get("after", ""), status, i("item, unknown column"), i("item, source column")]
            rows.append(cells)
        order = self.chance.sample(range(len(titles)), len(titles))
        return table([titles[n] for n in order], [[row[n] for n in order] for row in rows])

    def communication(self):
        i, d = self.internal, self.dressed
        content = self.sections["plan"]["content"]["communication"]
        own, rest = self.indents
        rows = [{"what": d("exchange", "Call", indent=own), "with": d("exchange partner", indent=rest), "channel": d("exchange channel", indent=rest),
                 "often": d("exchange frequency", indent=rest), "owner": f"{self.clear('exchange owner').capitalize()} Who", "audience": self.one(["customer", "Kunde"])}]
        rows += [{key: i("internal communication row") for key in ("what", "with", "channel", "often", "owner")} | {"audience": audience} for audience in ("internal", "", "~~customer~~")]
        self.chance.shuffle(rows)
        extra = [(i("communication, unknown column"), "communication, unknown column")]
        title = self.one(list(content["title"].values()))
        text = self.grid(content["columns"], rows, 4, extra)
        return f"### {title}\n\n" + (f"{i('text in the communication plan')} is said\n\n" if self.form != "headings" else "") + text


def write(folder, numbers, canaries):
    """Writes a project of the handovers with these `numbers`, and returns them."""
    content = folder / "content"
    i = canaries.internal
    playbooks = [i("playbook") for _ in range(25)]
    handovers = [CanaryHandover(number, canaries, playbooks) for number in numbers]
    for handover in handovers:
        file = content / "handovers" / handover.folder / f"{handover.file}.md"
        file.parent.mkdir(parents=True)
        file.write_bytes(handover.text.encode())
    people = "people:\n" + "".join(handover.entries for handover in handovers) + "teams:\n" + "".join(handover.team for handover in handovers)
    (content / "people.yaml").write_text(people, encoding="utf-8")
    (content / "baton.yaml").write_text(configuration(i), encoding="utf-8")
    (content / "playbooks").mkdir()
    for playbook in playbooks:
        text = f"---\ntype: playbook\nid: {playbook}\ntitle: {i('playbook title')}\nstage: active\nphase: [sales]\n{i('playbook own field')}: x\n---\n\n# {i('playbook title')}\n\n{i('playbook text')}\n"
        (content / "playbooks" / f"{i('playbook file name')}.md").write_text(text, encoding="utf-8")
    return handovers


def configuration(i):
    def twenty(place, form="{}", between=", "):
        return between.join(form.format(i(place)) for _ in range(25))

    return f"""\
name: Vendor
language: en
timezone: Europe/Berlin
currency: EUR
segments: [smb]
edit-url: https://git.example/{twenty("edit-url", between="/")}/{{path}}
site-url: https://{i("site-url")}.example/{twenty("site-url", between="/")}
internal-domains: [crm.example, {twenty("internal domain", "{}.example")}]
competitors: [{twenty("competitor", "{}")}]
freezes:
{twenty("freeze reason", "  - {{ from: 2026-12-18, to: 2027-01-04, reason: {} }}", chr(10))}
{twenty("comment in baton.yaml", "# {}", chr(10))}
{twenty("own setting", "{0}: {0}", chr(10))}
"""

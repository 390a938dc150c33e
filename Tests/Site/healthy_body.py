"""The body of a healthy handover: its sections, in every form in which they may be written."""

import datetime

import healthy_words as words

DAY = datetime.timedelta(days=1)

TITLES = {
    "why": ["Why they bought", "Buying context", "Customer context", "Business drivers"],
    "problems": ["Problems to solve", "Pain points", "Challenges"],
    "success": ["Success criteria", "What success means", "Business objectives", "Success metrics"],
    "roadblocks": ["Roadblocks", "Risks", "Risk register", "Risks & red flags"],
    "stakeholders": ["Stakeholders", "Key stakeholders", "Stakeholder map", "Key people"],
    "commitments": ["Commitments", "Promises", "Promises & commitments register"],
    "scope": ["Scope", "Product scope"], "technical": ["Technical context", "Integrations"], "working-style": ["Working style", "Communication preferences"],
    "open-items": ["Open items", "Outstanding items"], "responsibilities": ["Roles and responsibilities", "RACI", "Internal ownership"],
    "introduction": ["Introduction meeting", "CSM introduction"], "plan": ["30/60/90 plan", "90-day plan", "Onboarding roadmap"],
    "commercial": ["Commercial terms", "Pricing", "Deal summary"], "notes": ["Internal notes", "Power dynamics"], "expansion": ["Expansion", "Growth opportunities"],
}
DE_TITLES = {
    "why": "Warum sie gekauft haben", "problems": "Probleme", "success": "Erfolgskriterien", "roadblocks": "Hindernisse", "stakeholders": "Ansprechpartner",
    "commitments": "Zusagen", "scope": "Umfang", "technical": "Technik", "working-style": "Arbeitsweise", "open-items": "Offene Punkte", "responsibilities": "Zuständigkeiten",
    "introduction": "Vorstellung", "plan": "30/60/90-Plan", "commercial": "Konditionen", "notes": "Interne Notizen", "expansion": "Ausbau",
}
DE_WORDS = {
    "Outcome": "Ergebnis", "Kind": "Art", "Metric": "Kennzahl", "Baseline": "Ausgangswert", "Target": "Zielwert", "By": "Bis", "Judged by": "Beurteilt von", "Risk": "Risiko",
    "Severity": "Schwere", "Trigger": "Anzeichen", "Mitigation": "Gegenmaßnahme", "Owner": "Verantwortlich", "Name": "Name", "Title": "Funktion", "Roles": "Rollen",
    "Contact": "Kontakt", "Stance": "Haltung", "Met": "Getroffen", "Our owner": "Bei uns", "Preference": "Vorlieben", "Commitment": "Zusage", "Made by": "Von", "Made to": "An",
    "Where": "Wo", "Deliverable": "Lieferbar", "Due": "Fällig", "Status": "Stand", "Duty": "Aufgabe", "Accountable": "Verantwortlich", "Helps": "Unterstützt",
    "What": "Was", "With whom": "Mit wem", "Channel": "Kanal", "How often": "Wie oft", "Audience": "Für", "yes": "ja", "no": "nein", "partly": "teilweise",
    "open": "offen", "done": "erledigt", "declined": "abgelehnt", "customer": "Kunde", "internal": "intern", "supporter": "Unterstützer", "sceptic": "Skeptiker",
    "First 30 days": "Erste 30 Tage", "Days 31 to 60": "Tag 31 bis 60", "Days 61 to 90": "Tag 61 bis 90", "Communication plan": "Kommunikation", "Item": "Schritt",
    "Endorsement": "Empfehlung", "Proof story": "Erfolgsgeschichte", "Attendees": "Teilnehmer", "Agenda": "Ablauf", "In": "Enthalten", "Out": "Nicht enthalten",
    "Easy to work with": "Zusammenarbeit", "Know-how": "Fachwissen", "Done when": "Fertig wenn", "For": "Für", "Visible to": "Für wen",
}


class Body:
    """Writes the body of `handover`."""

    def __init__(self, handover):
        self.h = handover
        self.german = handover.is_german
        self.number = handover.chance(0.15)
        self.count = 0
        self.own = f"@{handover.csm}"

    def t(self, word):
        return DE_WORDS.get(word, word) if self.german else word

    def pool(self, name, default):
        return words.DE.get(name, default) if self.german else default

    def heading(self, key):
        h = self.h
        self.count += 1
        title = DE_TITLES[key] if self.german else h.one([TITLES[key][0], h.one(TITLES[key])])
        if self.number:
            return f"## {self.count}. {title}"
        if h.chance(0.04):
            return h.one([f"## {title}:", f"## 📌 {title}", f"## {title} (rep)", f"## {title.upper()}"])
        return f"## {title}"

    def body(self):
        h = self.h
        level = h.level
        full = level >= 1
        parts = [self.preamble()]
        needed = ["why", "problems", "success", "roadblocks", "stakeholders", "commitments", "scope"]
        optional = ["technical"] if h.chance(0.6) else []
        later = ["working-style", "open-items", "responsibilities"]
        if not full:
            keys = [key for key in needed if h.chance(0.6)]
        elif level == 1:
            keys = needed + optional + (["open-items"] if h.won else []) + [key for key in later if h.chance(0.5) and not (key == "open-items" and h.won)]
        else:
            keys = needed + optional + later
        # From accepted on there is a plan; an introduction that is booked needs all that comes before it.
        self.plan_text = ""
        has_plan = level >= 2 and (level >= 3 or h.intro or h.chance(0.6))
        if has_plan:
            keys += ["introduction", "plan"]
        if level >= 2:
            keys.append("commercial")
        elif "products" in h.__dict__ and h.chance(0.4):
            keys.append("commercial")
        keys += [key for key in ("notes", "expansion") if h.chance(0.5)]
        self.has_plan = has_plan
        self.prepare(keys)
        sections = [(key, getattr(self, key.replace("-", "_"))()) for key in keys]
        for key, text in sections:
            parts.append(f"{self.heading(key)}\n\n{text}")
        for title, text in h.some(words.EXTRA, 0, 6 if h.is_long else 1):
            parts.insert(h.random.randint(1, len(parts)), f"## {title}\n\n{h.fill(text)}")
        return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"

    def preamble(self):
        h = self.h
        text = " ".join(h.fill(line) for line in h.some(words.PREAMBLE, 0, 6 if h.is_long else 2))
        if h.chance(0.1):
            text += "\n\n<!-- Written on the train; [Name] of the porter is missing. -->"
        return text

    # What the sections share

    def prepare(self, keys):
        h = self.h
        outcomes = self.pool("OUTCOMES", words.OUTCOMES)
        kinds = ["time-to-value", "adoption"] + h.some([kind for kind in outcomes if kind not in ("time-to-value", "adoption")], 0, 3)
        if h.chance(0.1):
            kinds = kinds[1:]
        self.outcomes = []
        for kind in kinds:
            name, metric, baseline, target = h.one(outcomes[kind])
            last = 29 if kind == "time-to-value" else 120
            first = 5 if kind == "time-to-value" else 30
            by = h.anchor + h.random.randint(first, last) * DAY
            person = h.one(h.people)
            judge = h.one([h.one(words.GROUPS)] * (not self.german) + [person.name, person.name, h.champion.name, person.title if "(" not in person.title and "," not in person.title else person.name])
            self.outcomes.append([name, kind, h.fill(metric), h.fill(baseline), h.fill(target), by, judge])
        self.promises, self.items = [], {30: [], 60: [], 90: []}
        if "commitments" in keys and not (h.chance(0.1)):
            for number, (name, where) in enumerate(h.some(self.pool("COMMITMENTS", words.COMMITMENTS), 1, 6 if h.is_long else 3)):
                status = h.one(["open", "open", "done", "declined"]) if h.level >= 2 else "open"
                if h.level == 5 and h.chance(0.7):
                    status = "done"
                id = f"promise-{number}" if h.chance(0.3) else ""
                self.promises.append({"name": name, "where": where, "status": status, "id": id, "served": False})
        self.plan_items()

    def day(self, date, written):
        """`date` as it is written: a date where it is `written` so, or counted."""
        h = self.h
        if written:
            return str(date)
        n = (date - h.anchor).days
        return h.one([f"Day {n + 1}", f"D+{n}", f"Tag {n + 1}" if self.german else f"Day {n + 1}"])

    def plan_items(self):
        h = self.h
        pools = self.pool("PLAN", words.PLAN_ITEMS)
        calendar, today = h.calendar, h.today
        used = []
        for window, first, last in ((30, 0, 29), (60, 30, 59), (90, 60, 89)):
            chosen = h.some(pools[window], 1, 8 if h.is_long else 2)
            for title, when in chosen:
                self.add_item(window, first, last, title, when, None)
        for promise in self.promises:
            if promise["status"] != "open":
                continue
            windows = [(w, f, l) for w, f, l in ((30, 0, 29), (60, 30, 59), (90, 60, 89)) if h.anchor + l * DAY >= today + 7 * DAY]
            window, first, last = h.one(windows) if windows else (90, 60, 89)
            promise["item"] = self.add_item(window, first, last, f"{promise['name']}: shown and used" if not self.german else f"{promise['name']}: gezeigt", "they have used it once" if not self.german else "einmal benutzt", promise)
        kickoff_first, kickoff_last = max(h.start, h.anchor, h.intro or h.start), min(h.start + 14 * DAY, h.anchor + 29 * DAY)
        if h.chance(0.6) and "intro-meeting" not in h.silenced and kickoff_first <= kickoff_last:
            title = h.one(["Kickoff held", "Kick-off with the planners", "Kickoff call"]) if not self.german else "Auftakt gehalten"
            self.add_item(30, (kickoff_first - h.anchor).days, (kickoff_last - h.anchor).days, title, "goals confirmed in writing" if not self.german else "Ziele schriftlich bestätigt", None, is_first=True)
        self.show_next()

    def add_item(self, window, first, last, title, when, promise, is_first=False):
        """An item whose day is within these days from the anchor: past ones are done, others are still to come."""
        h = self.h
        calendar, today = h.calendar, h.today
        dates = [h.anchor + n * DAY for n in range(first, last + 1)]
        ahead = [d for d in dates if d >= today]
        done = False
        if h.level >= 3 and not (ahead and h.chance(0.8)) or not ahead:
            done = True
        if promise and ahead:
            done = False
        is_first_window_gate = h.level == 5 and window == 30
        pool = dates if done or not ahead else ahead
        if done and not ahead and promise:
            # The window is over: the item was given a new day.
            date = calendar.next(today + h.random.randint(3, 60) * DAY)
            done, written = False, True
        else:
            date = h.one(pool)
            written = h.chance(0.6)
            if written and not done:
                opened = [d for d in pool if calendar.is_open(d)]
                date, written = (h.one(opened), True) if opened else (date, False)
        if is_first_window_gate and not promise:
            done = True
        if is_first_window_gate and promise and (date - h.anchor).days < 30:
            done = True
        due = date if written else calendar.next(date)
        owners = [h.csm, *(["sam", "oksana"] if h.chance(0.3) else [])]
        if due <= h.support:
            owners.append(h.ae)
        owners = [f"@{id}" for id in owners if done or calendar.works(id, due)] or [h.champion.name]
        owner = h.one(owners + [h.champion.name, h.one(h.people).name])
        audience = "customer" if is_first or h.chance(0.75) else "internal"
        status = "done" if done else h.one(["", "", "", "in progress", "blocked"]) if due <= today + 20 * DAY and h.level >= 3 else ""
        item = {"title": title, "when": h.fill(when), "date": date, "due": due, "day": self.day(date, written), "owner": owner, "audience": audience, "status": status, "done": done, "for": "", "window": window, "after": ""}
        if promise:
            promise["served"] = True
            # A comma parts several references, so a title is named by what stands before it.
            item["for"] = promise["id"] or promise["name"].split(",")[0]
        elif h.chance(0.2) and not is_first:
            item["for"] = h.one(self.outcomes)[0].replace("\\|", "|").split("|")[0].strip()
        before = [other for other in self.items[window] if other["date"] < date and "," not in other["title"] and not other["done"]]
        if before and h.chance(0.15) and not self.german:
            item["after"] = h.one(before)["title"]
        self.items[window].insert(0, item) if is_first else self.items[window].append(item)
        return item

    def show_next(self):
        """The customer sees something that is still to come; where nothing is, the plan gets one more item."""
        h = self.h
        ahead = [item for items in self.items.values() for item in items if not item["done"]]
        for item in ahead[:1]:
            item["audience"] = "customer"
        if not ahead:
            self.items[90][0]["audience"] = "customer"

    def table(self, columns, rows, level="###", form=None):
        form = form or self.h.form
        columns = [self.t(column) for column in columns]
        if form == "table":
            lines = ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
            return "\n".join(lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows])
        rows = [[str(cell).replace("\\|", "|") for cell in row] for row in rows]
        if form == "list":
            return "\n".join(f"- {row[0]}\n" + "\n".join(f"  - {column}: {cell}" for column, cell in zip(columns[1:], row[1:]) if cell) for row in rows)
        return "\n\n".join(f"{level} {row[0]}\n" + "\n".join(f"- **{column}:** {cell}" for column, cell in zip(columns[1:], row[1:]) if cell) for row in rows)

    def source(self):
        h = self.h
        word = h.one(["Quelle", "Quelle", "Quellen", "Beleg"]) if self.german else h.one(["source", "source", "Source", "Sources", "Evidence"])
        note = h.one(["({})", "({})", "*({})*", "({})."])
        return note.format(f"{word}: {h.one(['workshop, 3 Feb; CRM', 'call with ' + h.champion.name + ', 10 Mar', 'CRM', 'visit; e-mail, 2 Feb'])}")

    # The sections

    def why(self):
        return self.h.fill(self.h.one(self.pool("WHY", words.WHY)))

    def problems(self):
        return "\n".join(f"- {self.h.fill(line)}" for line in self.h.some(self.pool("PROBLEMS", words.PROBLEMS), 1, 5 if self.h.is_long else 3))

    def success(self):
        h = self.h
        kinds = {"adoption": "Nutzung", "other": "andere"} if self.german else {}
        rows = [[name, kinds.get(kind, kind), metric, baseline, target, by if h.chance(0.7) else self.day(by, False), judge] for name, kind, metric, baseline, target, by, judge in self.outcomes]
        if h.level == 0 and h.chance(0.5):
            rows[0][3] = "UNKNOWN: asked on Monday"
        note = ""
        if h.level >= 1 and not h.is_aside and not self.german and h.form == "table" and h.chance(0.05):
            rows[0][0] = "Improve efficiency <!-- baton-ignore vague-success: the board insists on this wording -->"
            for item in [item for items in self.items.values() for item in items]:
                if item["for"] == self.outcomes[0][0]:
                    item["for"] = ""
        return self.table(["Outcome", "Kind", "Metric", "Baseline", "Target", "By", "Judged by"], rows) + f"\n\n{note}{self.source()}"

    def none(self):
        h = self.h
        day = h.accepted if h.level >= 2 else h.today
        if self.german and h.chance(0.5):
            return h.one([f"Keine bekannt (geprüft von @{h.ae}, {day})", f"Keine bekannt (geprüft von @{h.ae} am {day:%d.%m.%Y})"])
        comma = f"None known (reviewed by @{h.ae}, {day})"
        return h.one([comma, comma, f"None known (reviewed by @{h.ae} on {day})", f"None known (asked {h.champion.name} on {day.day} {day:%B})"])

    def roadblocks(self):
        h = self.h
        if h.chance(0.12):
            return self.none() + "\n\n" + self.source() if h.chance(0.3) else self.none()
        rows = [[h.fill(risk), severity, trigger, mitigation, h.one([f"@{h.ae}", f"@{h.csm}", h.champion.name])] for risk, severity, trigger, mitigation in h.some(self.pool("RISKS", words.RISKS), 1, 5 if h.is_long else 3)]
        if h.level == 0:
            rows[0][3] = h.one(["UNKNOWN", rows[0][3]])
        if h.level == 1 and h.chance(0.3):
            rows[0][4] = ""
        return self.table(["Risk", "Severity", "Trigger", "Mitigation", "Owner"], rows) + "\n\n" + self.source()

    def stakeholders(self):
        h = self.h
        rows = [[p.name, p.title, ", ".join(p.roles), p.contact, self.t(p.stance), self.t("yes" if p.met else "no"), f"@{p.owner}", p.preference] for p in h.people]
        if h.level == 0:
            rows[-1][3] = h.one(["UNKNOWN", "TBD", "", rows[-1][3]])
        return self.table(["Name", "Title", "Roles", "Contact", "Stance", "Met", "Our owner", "Preference"], rows)

    def commitments(self):
        h = self.h
        if not self.promises:
            return self.none()
        rows = []
        for promise in self.promises:
            status = promise["status"]
            deliverable = "no" if status == "declined" else h.one(["yes", "yes", "partly"])
            if status == "open" and self.has_plan:
                due = str(promise["item"]["due"]) if h.chance(0.5) else promise["item"]["day"]
            elif status == "open":
                due = str(h.calendar.next(max(h.today, h.start) + h.random.randint(20, 60) * DAY))
            else:
                due = str(h.close + h.random.randint(-20, 0) * DAY)
            owner = h.one([f"@{h.csm}", "@sam"])
            name = promise["name"] + (f" {{#{promise['id']}}}" if promise["id"] else "")
            person = h.one(h.people)
            to = h.one([person.name, person.name, f"{h.champion.name} and {h.sponsor.name}", "the board" if not self.german else "Betriebsrat"])
            rows.append([name, f"@{h.ae}", to, promise["where"], self.t(deliverable), owner, due, self.t(status) if status != "open" or h.chance(0.7) else ""])
        return self.table(["Commitment", "Made by", "Made to", "Where", "Deliverable", "Owner", "Due", "Status"], rows)

    def scope(self):
        h = self.h
        lines = [f"- {self.t('In')}: {h.fill(line)}" for line in h.some(words.SCOPE_IN, 1, 2)]
        return "\n".join(lines + [f"- {self.t('Out')}: {line}" for line in h.some(words.SCOPE_OUT, 0, 2)])

    def technical(self):
        return self.h.fill(self.h.one(words.TECH))

    def working_style(self):
        h = self.h
        lines = [f"- {h.fill(line)}" for line in h.some(self.pool("WORKING", words.WORKING), 1, 12 if h.is_long else 4)]
        if h.customer == "Acme Freight":
            lines.append("- Acme Freight North is a daughter, and signs for itself from next year on.")
        if h.customer == "Acme Freight North":
            lines.append("- Invoices go through Acme Freight, and at Acme only the board signs.")
        if h.chance(0.2):
            lines.append(f"- They came through [{h.neighbour[0]}](../handovers/{h.neighbour[1]}.md), and like to be compared with {h.neighbour[0]}.")
        if h.chance(0.2):
            lines.append("- How we run it is in [the introduction meeting](../playbooks/introduction-meeting.md#steps).")
        return "\n".join(lines)

    def open_items(self):
        h = self.h
        if h.chance(0.1):
            return self.none()
        lines = []
        if h.chance(0.05) and not h.is_aside and h.level >= 1:
            saturday = h.today + ((5 - h.today.weekday()) % 7 + 7 * h.random.randint(1, 4)) * DAY
            if not any(first <= saturday <= last for first, last in h.calendar.freezes):
                lines.append(f"- [ ] Count the stock with us ({h.champion.name}, {saturday}) <!-- baton-ignore item-on-closed-day: it is counted on that Saturday -->")
        for title in h.some(self.pool("OPEN", words.OPEN_ITEMS), 1, 4):
            date = h.calendar.next(h.today + h.random.randint(0, 40) * DAY)
            owners = [h.champion.name] + [f"@{id}" for id in (h.ae, h.csm) if h.calendar.works(id, date) and (id != h.ae or date <= h.support)]
            if h.chance(0.15):
                lines.append(f"- [x] {h.fill(title)} (@{h.ae}, {h.between(h.close - 20 * DAY, h.today)})")
            else:
                lines.append(f"- [ ] {h.fill(title)} ({h.one(owners)}, {date})")
        return "\n".join(lines)

    def responsibilities(self):
        h = self.h
        duties = h.some(self.pool("DUTIES", words.DUTIES), 2, 5)
        rows = [[duty, f"@{h.one([h.ae, h.csm, 'sam'])}", h.one(["", "@sam", "@ravi", "@sam, @grace"])] for duty in duties]
        return self.table(["Duty", "Accountable", "Helps"], rows)

    def introduction(self):
        h = self.h
        attendees = [f"@{h.ae}", f"@{h.first_csm}", h.sponsor.name, h.champion.name] + [p.name for p in h.people[2:] if h.chance(0.2) and p.contact]
        values = {"Endorsement": h.fill(h.one(words.ENDORSEMENTS)).replace(words_name(h.csm), words_name(h.first_csm)), "Proof story": h.one(words.PROOFS)}
        if h.chance(0.4):
            values["Easy to work with"] = "one call a week, and no homework for planners"
        if h.chance(0.4):
            values["Know-how"] = "fixed receiving hours go in first; value comes later"
        values |= {"Attendees": ", ".join(attendees), "Agenda": h.one(words.AGENDA), "Outcome": h.fill(h.one(words.MEETING_OUTCOMES))}
        if h.form == "headings":
            return "\n\n".join(f"### {self.t(label)}\n{value}" for label, value in values.items())
        return "\n".join(f"- {self.t(label)}: {value}" for label, value in values.items())

    def plan(self):
        h = self.h
        parts = []
        as_table = h.form == "table" and h.chance(0.3)
        for window, title in ((30, "First 30 days"), (60, "Days 31 to 60"), (90, "Days 61 to 90")):
            items = sorted(self.items[window], key=lambda item: item["date"]) if h.chance(0.5) else self.items[window]
            if as_table:
                rows = [[i["title"], i["owner"], i["day"], self.t(i["audience"]), i["status"] or "not started", i["when"], i["for"]] for i in items]
                text = self.table(["Item", "Owner", "Due", "Visible to", "Status", "Done when", "For"], rows, form="table")
            else:
                text = "\n".join(self.item(item) for item in items)
            parts.append(f"### {self.t(title)}\n\n{text}")
        if h.level >= 3 or h.chance(0.8):
            rows = [[what, h.champion.name, channel, often, f"@{h.csm}", self.t(audience)] for what, channel, often, audience in h.some(words.COMMUNICATION, 1, 3)]
            parts.append(f"### {self.t('Communication plan')}\n\n" + self.table(["What", "With whom", "Channel", "How often", "Owner", "Audience"], rows, level="####"))
        return "\n\n".join(parts)

    def item(self, item):
        details = [item["owner"], item["day"]]
        if item["audience"] == "customer" or self.h.chance(0.3):
            details.append(self.t(item["audience"]))
        if item["status"] and not item["done"]:
            details.append(item["status"])
        if item["for"]:
            details.append(f"{'für' if self.german else 'for'}: {item['for']}")
        if item["after"] and not item["done"]:
            details.append(f"after: {item['after']}")
        box = "x" if item["done"] else " "
        when = "fertig wenn" if self.german else self.h.one(["done when", "done when", "Done when"])
        said = self.h.one(["({d}) — {w}: {t}", "({d}) — {w}: {t}", "({d}) ({w}: {t})", "({d}) — {w} {t}", "({d}). {w}: {t}"]).format(d=", ".join(details), w=when, t=item["when"])
        steps = self.h.some(["ask who is on leave", "send the list", "room booked (@sam)"], 1, 2) if self.h.chance(0.1) else []
        return "\n".join([f"- [{box}] {item['title']} {said}", *(f"  - {self.h.one(['', '[ ] ', '[x] '])}{step}" for step in steps)])

    def commercial(self):
        h = self.h
        if "products" not in h.__dict__:
            return "UNKNOWN"
        lines = [line for line in h.some(words.TERMS, 1, 3)]
        grouped = f"{h.arr:,}"
        values = {"cur": h.currency, "arr": h.one([grouped, str(h.arr)]), "term": h.term, "notice": h.notice, "renewal": h.renewal}
        text = " ".join(line.format(**values, **{k: "{" + k + "}" for k in "abcnm"}) for line in lines)
        tables = [table.format(arr=grouped, part=f"{h.arr * 2 // 3:,}", rest=f"{h.arr - h.arr * 2 // 3:,}") for table in words.TERM_TABLES]
        return h.fill(text) + ("\n\n" + h.one(tables) if h.chance(0.2) else "")

    def notes(self):
        return "\n\n".join(self.h.fill(note) for note in self.h.some(words.NOTES, 1, 6 if self.h.is_long else 3))

    def expansion(self):
        return self.h.fill(self.h.one(words.EXPANSION))


def words_name(id):
    import healthy

    return healthy.PEOPLE[id][0]

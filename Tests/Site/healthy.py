"""A project of handovers that are healthy by DOMAIN.md, and as varied as life: the checks must find no error and no warning in it.

Everything follows from a seed and a day: `write(folder, count, today)`. A handover that is written here must honestly be healthy; what a
check finds all the same is a false alarm of the check. Words are in `healthy_words.py`.
"""

import datetime
import json
import random
import re
import unicodedata

import healthy_words as words

SEED = "healthy"
TODAY = datetime.date(2026, 4, 15)
DAY = datetime.timedelta(days=1)
SEGMENTS = ["smb", "mid-market", "enterprise"]
COURSE = ["draft", "in-review", "accepted", "introduced", "onboarding", "onboarded"]
STAGES = ["draft"] * 4 + ["in-review"] * 5 + ["accepted"] * 8 + ["introduced"] * 4 + ["onboarding"] * 5 + ["onboarded"] * 7 + ["returned", "on-hold", "cancelled"] * 2

PEOPLE = {
    "lauren": ("Lauren Mitchell", "ae"), "felix": ("Felix Neumann", "ae"), "amara": ("Amara Okafor", "ae"), "daniel": ("Daniel Tan", "ae"),
    "will": ("Will Field", "ae"), "ravi": ("Ravi Menon", "se"), "grace": ("Grace Long", "se"), "jordan": ("Jordan Rivera", "csm"),
    "nora": ("Nora Lindqvist", "csm"), "kenji": ("Kenji Satō", "csm"), "elif": ("Elif Kaya", "csm"), "mateo": ("Mateo d'Aubigné", "csm"),
    "siobhan": ("Siobhán O’Neill", "csm"), "mark-read": ("Mark Read", "csm"), "sam": ("Sam Oduya", "implementation"),
    "oksana": ("Оксана Бондар", "implementation"), "maria": ("Maria Keller", "manager"), "david": ("David Brandt", "manager"),
    "yuki": ("Yuki Hara", "support"), "pat": ("Pat Budget", "support"),
}
IDS = {role: [id for id, (_, its) in PEOPLE.items() if its == role] for role in ("ae", "se", "csm", "implementation", "manager")}
AWAY = {"kenji": (-60, -41, "nora"), "maria": (240, 260, "david"), "nora": (20, 29, "elif"), "felix": (-400, -380, None), "jordan": (500, 540, "mateo"),
        "sam": (8, 9, "oksana"), "daniel": (0, 1, "amara"), "pat": (-5, 90, None)}


class Calendar:
    """On which days the vendor works, around `today`."""

    def __init__(self, today):
        self.today = today
        years = range(today.year - 3, today.year + 6)
        days = [(1, 1), (4, 29), (5, 1), (5, 4), (5, 5), (5, 6), (12, 25), (12, 26)]
        self.holidays = {datetime.date(year, month, day) for year in years for month, day in days}
        self.freezes = [(datetime.date(y, 12, 18), datetime.date(y + 1, 1, 4)) for y in years] + [(datetime.date(y, 6, 22), datetime.date(y, 6, 26)) for y in years]
        self.away = {id: (today + first * DAY, today + last * DAY, cover) for id, (first, last, cover) in AWAY.items()}

    def is_open(self, day):
        return day.weekday() < 5 and day not in self.holidays and not any(first <= day <= last for first, last in self.freezes)

    def next(self, day):
        while not self.is_open(day):
            day += DAY
        return day

    def previous(self, day):
        while not self.is_open(day):
            day -= DAY
        return day

    def works(self, person, day):
        first, last, _ = self.away.get(person, (datetime.date.max, datetime.date.min, None))
        return not first <= day <= last

    def ago(self, count):
        """The day so many working days before today."""
        day = self.today
        while count:
            day -= DAY
            count -= self.is_open(day)
        return day


def months_later(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return datetime.date(year, month + 1, min(day.day, last))
        except ValueError:
            continue


def ascii_of(text):
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def quoted(text):
    """`text` in YAML: plain where that is surely text, in quotes otherwise."""
    plain = re.fullmatch(r"[^\W\d_][\w .&'’+/ー()!-]*[\w.)!]|[^\W\d_]", text) and text.lower() not in ("yes", "no", "on", "off", "true", "false", "null", "y", "n")
    return text if plain else json.dumps(text, ensure_ascii=False)


class Person:
    def __init__(self, name, title, roles, contact, owner, stance="supporter", met=True, preference=""):
        self.name, self.title, self.roles, self.contact, self.owner = name, title, roles, contact, owner
        self.stance, self.met, self.preference = stance, met, preference


class Handover:
    """One healthy handover; `text` is its file."""

    def __init__(self, number, customer, slug, domain, neighbour, calendar):
        self.random = random.Random(f"{SEED}/{number}")
        self.number, self.customer, self.slug, self.domain, self.calendar = number, customer, slug, domain, calendar
        self.neighbour = neighbour
        self.today = calendar.today
        self.stage = self.one(STAGES)
        self.is_aside = self.stage in ("returned", "on-hold", "cancelled")
        self.reached = {"returned": "in-review", "on-hold": self.one(["draft", "in-review", "accepted"]), "cancelled": self.one(["draft", "in-review"])}.get(self.stage, self.stage)
        self.level = COURSE.index(self.reached)
        self.is_german = self.chance(0.15)
        self.is_long = self.chance(0.3)
        self.form = self.one(["table", "table", "table", "list", "headings"])
        self.segment = self.one(SEGMENTS)
        self.ae, self.csm = self.one(IDS["ae"]), self.one(IDS["csm"])
        self.first_csm = self.csm
        self.fields = {}
        self.silenced = {}
        self.cast()
        self.dates()
        self.text = self.document()

    # Chance

    def one(self, list):
        return self.random.choice(list)

    def some(self, list, least, most):
        return self.random.sample(list, min(len(list), self.random.randint(least, most)))

    def chance(self, share):
        return self.random.random() < share

    def between(self, first, last):
        """A day from `first` to `last`; `last` where they are the wrong way round."""
        return first + self.random.randint(0, max(0, (last - first).days)) * DAY

    def fill(self, text):
        """`text` with what stands for names and numbers filled in."""
        values = {"at": self.champion.title, "bt": self.sponsor.title.split(",")[0], "a": self.champion.name, "b": self.sponsor.name, "c": self.customer, "csm": PEOPLE[self.csm][0], "ae": PEOPLE[self.ae][0]}
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        text = re.sub(r"\{n\}", lambda _: str(self.random.randint(12, 900)), text)
        return re.sub(r"\{m\}", lambda _: str(self.random.randint(31, 99)), text)

    # People

    def name(self):
        if self.chance(0.3):
            return self.one(words.WHOLE_NAMES[self.one(list(words.WHOLE_NAMES))])
        firsts, lasts = words.NAMES[self.one(list(words.NAMES))]
        last = self.one(lasts.split())
        if not last[0].isupper() or last in ("Lo-Bianco", "De-Luca", "Della-Rovere"):
            last = last.replace("-", " ")
        return f"{self.one(firsts.split())} {last}"

    def cast(self):
        kinds = [("sponsor", ["executive sponsor"]), ("champion", ["champion"])]
        kinds += [(kind, roles) for kind, roles in [("buyer", ["economic buyer"]), ("admin", ["administrator", "technical decision maker"]), ("user", ["end user"]), ("other", ["other"]), ("other", ["procurement"]), ("user", ["blocker", "end user"])] if self.chance(0.5)]
        if self.is_long:
            kinds += [("user", ["end user"])] * self.random.randint(0, 14)
        self.people, taken, domain_words = [], set(), set()
        for kind, roles in kinds:
            name = self.name()
            parts = {ascii_of(part) or part for part in name.split()}
            while parts & taken or any(name.startswith(person.name) or person.name.startswith(name) for person in self.people):
                name = self.name()
                parts = {ascii_of(part) or part for part in name.split()}
            taken |= parts
            address = f"{ascii_of(name).replace('-', '.') or 'p' + str(len(self.people))}@{self.domain}"
            phone = f"+44 20 7946 0{self.random.randint(100, 999)}"
            contact = self.one([address, address, f"{address}, {phone}", phone if kind != "other" else address])
            is_key = kind in ("sponsor", "champion")
            owner = self.one([self.ae, self.csm] if self.level else [self.ae])
            person = Person(name, self.one(words.TITLES[kind]), roles, contact, owner, self.one(["supporter", "supporter", "neutral", "sceptic"]), is_key or self.chance(0.6), self.one(words.PREFERENCES))
            if kind == "user" and self.chance(0.2):
                person.stance = "opponent"
            self.people.append(person)
        self.sponsor, self.champion = self.people[0], self.people[1]
        if self.chance(0.15):
            self.sponsor.roles = ["economic buyer", "executive sponsor"]
        titles = set()
        for person in self.people:
            if person.title in titles:
                person.title += f", {self.one(['North', 'South', 'Bath', 'Graz'])}"
            titles.add(person.title)

    # Days

    def dates(self):
        today, calendar, fields = self.today, self.calendar, self.fields
        level = self.level
        self.won = level >= 2 or level == 1 and self.chance(0.4)
        self.intro = self.anchor = None
        fields["anchor-name"] = None
        if level <= 1 and not self.won:
            close = self.between(today + (0 if level else 3) * DAY, today + (40 if level else 120) * DAY)
            if self.chance(0.1):
                close = datetime.date(today.year, 12, 31)
            drafted = min(today, close - self.random.randint(30, 60) * DAY)
            self.start = close + self.random.randint(-5, 40) * DAY
            if self.chance(0.1):
                self.start = months_later(close.replace(day=1), 1)
        elif level == 1:
            close = self.between(calendar.ago(1), today)
            drafted = close - self.random.randint(30, 60) * DAY
            self.start = max(close, today - 14 * DAY) + self.random.randint(0, 30) * DAY
        elif level == 2:
            self.when = self.one(["tomorrow", "next week", "today", "two months", "none", "none", "far"])
            if self.when == "none":
                self.start = self.between(today - 14 * DAY, today + 30 * DAY)
            else:
                offset = {"today": (0, 1), "tomorrow": (1, 2), "next week": (5, 10), "two months": (50, 64), "far": (20, 250)}[self.when]
                self.intro = calendar.next(today + self.random.randint(*offset) * DAY)
                self.pick_team(self.intro)
                self.start = self.intro - self.random.randint(0, 14) * DAY
                if self.chance(0.08) and not self.is_aside:
                    self.start = self.intro - self.random.randint(16, 20) * DAY
                    self.silenced["intro-meeting"] = "late-kickoff: they are at the trade fair until then"
            close = min(today - self.random.randint(0, 20) * DAY, self.start + self.random.randint(-40, 31) * DAY)
            drafted = close - self.random.randint(20, 70) * DAY
        elif level <= 4:
            self.intro = self.between(today - 40 * DAY, today - (0 if level == 3 else 2) * DAY)
            while not calendar.is_open(self.intro):
                self.intro -= DAY
            if self.intro < today - 43 * DAY:
                self.intro = calendar.previous(today)
            self.start = self.between(max(self.intro - 14 * DAY, today - 43 * DAY), self.intro + 5 * DAY)
            close = min(self.intro - 3 * DAY, self.start + self.random.randint(-40, 20) * DAY)
            drafted = close - self.random.randint(30, 70) * DAY
        else:
            ago = self.one([self.random.randint(46, 100), self.random.randint(100, 700), self.random.randint(100, 700)])
            self.intro = calendar.previous(today - ago * DAY)
            if self.chance(0.05):
                self.intro = datetime.date(2024, 2, 29)
            self.start = self.intro - self.random.randint(-5, 14) * DAY
            close = self.intro - self.random.randint(5, 60) * DAY
            if (close - self.start).days > 31:
                close = self.start
            drafted = close - self.random.randint(10, 70) * DAY
        self.close = close
        # Met, accepted, told, agreed: in this order, and none of it to come.
        if level >= 2:
            last = min(today, (self.intro or today) - (DAY if self.intro and self.intro <= today and level > 2 else 0 * DAY))
            self.met = self.between(close, min(close + 5 * DAY, last))
            self.accepted = self.between(self.met, min(self.met + 6 * DAY, last))
        elif level == 1 and self.won:
            self.met = self.one([self.between(close, today), calendar.next(today + self.random.randint(1, 3) * DAY)])
        else:
            self.met = None
        self.support = max(self.intro or today, self.start, close) + self.random.randint(30, 120) * DAY
        # The plan's anchor.
        choices = {"contract-start": self.start, "close-date": close, "date": self.start + self.random.randint(-3, 6) * DAY}
        if self.intro:
            choices["intro-meeting"] = self.intro
        if 3 <= level <= 4 or level == 2:
            choices = {name: day for name, day in choices.items() if day + 44 * DAY >= today and day + 10 * DAY >= today - 34 * DAY}
        if level == 2:
            # The first item may still be ahead, and the kickoff in time.
            choices = {name: day for name, day in choices.items() if day + 25 * DAY >= max(today, self.start)} or {"contract-start": self.start}
        name = self.one(sorted(choices)) if choices else "contract-start"
        self.anchor, self.anchor_name = choices.get(name, self.start), name
        if self.level <= 1:
            self.anchor, self.anchor_name = self.start, "contract-start"
        self.renewals()
        self.put("drafted-on", drafted)

    def renewals(self):
        today = self.today
        while True:
            self.term = self.one([12, 12, 24, 24, 36, 36, 48, 60, 1 + self.random.randint(2, 17)])
            self.notice = self.one([0, 30, 60, 90, 120, 180])
            renewal, terms = months_later(self.start, self.term), 1
            while renewal - (self.notice + 31) * DAY <= today and terms < 12:
                terms += 1
                renewal = months_later(self.start, self.term * terms)
            if renewal - (self.notice + 31) * DAY > today and (terms == 1 or months_later(self.start, self.term) <= today):
                break
        self.renewal = renewal
        draw = self.random.random()
        if draw < 0.2:
            self.renewal -= DAY
        elif draw < 0.27 and terms == 1 and not self.is_aside:
            self.renewal = renewal + self.random.randint(40, 90) * DAY
            self.silenced["renewal-date"] = "renewal-odd: co-terminated with the master contract"

    def pick_team(self, day):
        """An AE and a CSM who are there on `day`."""
        self.ae = self.one([id for id in IDS["ae"] if self.calendar.works(id, day)])
        self.csm = self.first_csm = self.one([id for id in IDS["csm"] if self.calendar.works(id, day)])
        for person in self.people:
            person.owner = self.one([self.ae, self.csm])

    def put(self, name, value):
        self.fields[name] = value

    # The front matter

    def front_matter(self):
        level, today, one = self.level, self.today, self.one
        full = level >= 1 or self.chance(0.6)
        lines = ["type: handover", f"id: {self.slug}", f"customer: {quoted(self.customer)}", f"stage: {self.stage}"]
        add = lines.append
        if self.is_aside:
            add(f"stage-before: {self.reached}")
        if self.stage == "returned":
            add(f"returned-on: {self.between(self.calendar.ago(9), today)}")
            add(f"returned-reason: {one(['incomplete', 'vague-success', 'missing-stakeholders', 'unclear-commitments', 'not-met', 'wrong-segment', 'no-capacity', 'other'])}")
        if self.stage == "on-hold":
            add(f"on-hold-reason: {quoted(one(['the county board votes on its budget in May', 'Works council: vote pending', 'merger (see notes)']))}")
            add(f"on-hold-until: {self.between(today, today + 90 * DAY)}")
        add(f"segment: {self.segment}")
        if self.is_german:
            add("language: de")
        add(f"ae: {self.ae}")
        if self.chance(0.5):
            add(f"se: {one(IDS['se'])}")
        if full or self.won:
            add(f"csm: {self.csm}")
        if self.first_csm != self.csm:
            add(f"csm-history:\n  - {{ csm: {self.first_csm}, until: {self.changed} }}")
        state = "lost" if self.stage == "cancelled" else "won" if self.won else "expected"
        lines += [f"close-date: {self.close}", f"close-state: {state}"]
        if full:
            self.products = self.some(words.PRODUCTS, 1, 4)
            self.currency = one(["EUR", "USD", "GBP", "CHF", "JPY", "SEK", "CAD"])
            self.arr = self.random.randint(8, 900) * (100_000 if self.currency == "JPY" else 500)
            amount = self.chance(0.1) and f"{self.arr}.50" or str(self.arr)
            self.arr_text = amount
            unknown = level == 0 and self.chance(0.4)
            lines += [f"products: [{', '.join(self.products)}]", f"contract-start: {self.start}", f"term-months: {'UNKNOWN' if unknown else self.term}"]
            lines += [f"arr: {'UNKNOWN # asked on Monday' if unknown else amount}", f"currency: {self.currency}"]
            comment = self.silenced.get("renewal-date")
            if unknown or level == 1 and self.chance(0.3):
                lines += ["renewal-date: UNKNOWN", "notice-days: TBD"]
            else:
                lines += [f"renewal-date: {self.renewal}" + (f" # baton-ignore {comment}" if comment else ""), f"notice-days: {self.notice}"]
            add(f"auto-renew: {one(['true', 'false', 'yes', 'no'])}")
        add(f"drafted-on: {self.fields['drafted-on']}")
        if self.met and (self.is_aside is False or level >= 1):
            add(f"internal-meeting: {one(['[{}]', '[{}]', '{}']).format(self.met)}")
        if level >= 2:
            lines += [f"accepted-by: {self.first_csm}", f"accepted-on: {self.accepted}", f"ae-support-until: {self.support}"]
            if self.override:
                add(f"override:\n  - gate: accepted\n    by: {one(IDS['manager'])}\n    on: {self.accepted}\n    reason: >-\n      Nobody who pays may be contacted before the board meeting; waiting would cost five weeks.")
            if level >= 3 or self.intro:
                self.told = self.between(self.accepted, min(today, self.intro))
                add(f"customer-told: {self.told}")
        if self.intro:
            time = f" {self.random.randint(7, 17):02}:{one(['00', '15', '30'])}" if self.chance(0.9) else " 09:00"
            comment = self.silenced.get("intro-meeting")
            add(f"intro-meeting: {self.intro}{time}" + (f" # baton-ignore {comment}" if comment else ""))
        if level >= 3:
            add(f"introduced-on: {self.intro}")
        if level >= 2 or full and self.chance(0.5):
            add(f"plan-anchor: {self.anchor if self.anchor_name == 'date' else self.anchor_name}")
        lines += self.success_plan()
        if level == 5:
            self.onboarded = min(self.intro + self.random.randint(10, 45) * DAY, today)
            add(f"onboarded-on: {self.onboarded}")
            if self.chance(0.7):
                add(f"phase: {one(['adoption', 'expansion', 'renewal'])}")
        if level >= 3 and (self.intro < today - 13 * DAY or self.chance(0.3)):
            asked = self.between(self.intro, min(today, self.intro + 14 * DAY))
            said = one(["Nobody made us explain it twice.", "A five when Dayton says it too.", "「同じ説明を二度しないで済みました。」", "Value: yes. Success: ask in autumn."])
            add(f"confidence: {{ score: {self.random.randint(2, 5)}, on: {asked}, said: {json.dumps(said, ensure_ascii=False)} }}")
        if self.chance(0.4):
            add(f"reference: {one(['private', 'private', 'public'])}")
        if self.chance(0.3):
            add("playbook: " + one(["[first-90-days]", "[introduction-meeting, first-90-days]", "start-early"]))
        lines += ["links:", f"  crm: https://crm.example/opportunity/{self.number:05}"]
        if self.chance(0.3):
            add(f"  recording: https://recordings.example/{self.slug}?t=41m&x=1")
        if self.chance(0.4):
            add(f"tags: [{', '.join(self.some(['logistics', 'ports', 'nurses', 'bayern', 'cold-chain', 'retail-lanes'], 1, 3))}]")
        return "\n".join(lines)

    def success_plan(self):
        level, today = self.level, self.today
        if level < 2 and self.chance(0.5):
            return []
        started = self.between(self.close - 20 * DAY, self.close + 14 * DAY)
        started = min(started, today)
        agreed = level == 5 or level >= 3 and self.chance(0.5)
        plan = {"status": "agreed" if agreed else self.one(["draft", "shared"]), "started-on": started}
        if agreed:
            plan["agreed-by"] = quoted(self.one([self.champion.name, self.sponsor.name, f"{self.champion.name} and {self.sponsor.name}"]))
            plan["agreed-on"] = self.between(max(started, self.intro), min(today, self.intro + 40 * DAY))
        plan["cadence"] = self.one(["monthly", "every two weeks", "quarterly, in March first", "monatlich"])
        if self.chance(0.7):
            plan["next-review"] = self.between(today, today + 90 * DAY)
        if self.chance(0.5) and not any("{" in str(value) or '"' in str(value) or "," in str(value) for value in plan.values()):
            return ["success-plan: { " + ", ".join(f"{name}: {value}" for name, value in plan.items()) + " }"]
        return ["success-plan:"] + [f"  {name}: {value}" for name, value in plan.items()]

    # The body

    def document(self):
        self.override = self.level >= 2 and not self.is_aside and self.chance(0.03)
        if self.override:
            for person in self.people:
                if {"executive sponsor", "economic buyer"} & set(person.roles):
                    person.roles, person.contact = ["economic buyer"], "UNKNOWN, asked for it"
            self.people[0].roles = ["economic buyer"]
            self.people[1].roles = ["champion"]
            self.people = [person for person in self.people if person.contact != "UNKNOWN, asked for it" or person is self.sponsor]
            self.people.append(Person(self.fresh_name(), "Fleet planner", ["end user"], f"planner@{self.domain}", self.csm))
        if 3 <= self.level and self.chance(0.15) and (self.today - self.accepted).days > 12:
            self.csm = self.one([id for id in IDS["csm"] if id != self.first_csm])
            first = max(self.accepted, self.intro) + DAY
            self.changed = self.between(first, self.today - DAY)
            if self.changed >= self.today or self.changed < first:
                self.csm = self.first_csm
        front = self.front_matter()
        write = Body(self)
        return f"---\n{front}\n---\n\n# {self.customer}\n\n{write.body()}"

    def fresh_name(self):
        taken = {ascii_of(part) or part for person in self.people for part in person.name.split()}
        while True:
            name = self.name()
            if not {ascii_of(part) or part for part in name.split()} & taken:
                return name


from healthy_body import Body  # noqa: E402  (the body knows nothing of the class above but its values)


def customers(count):
    """The names of so many customers, each once."""
    chance = random.Random(SEED)
    coined = [f"{name} {trade}" for name in words.COINED for trade in words.TRADES]
    chance.shuffle(coined)
    names = list(dict.fromkeys(words.CUSTOMERS)) + coined
    assert len(names) >= count
    names = names[:count]
    chance.shuffle(names)
    return names


PLAYBOOK = """\
---
type: playbook
id: {id}
title: {title}
stage: active
phase: [{phase}]
owner: {owner}
reviewed-on: {reviewed}
review-every-days: 180
---

# {title}

## When to use it

Whenever a customer is handed over, and nobody has done it for this one before. Write "Dear [Name]" yourself.

## Steps

1. Read the handover alone, for twenty minutes.
2. Ask three questions; ten get filed.
3. Say the name of the CSM once before the signature.
"""


def write(folder, count=1000, today=TODAY):
    """Writes the project: `content/` with so many handovers, playbooks, people and a baton.yaml. Returns the handovers."""
    calendar = Calendar(today)
    content = folder / "content"
    (content / "handovers").mkdir(parents=True)
    (content / "playbooks").mkdir()
    (content / "baton.yaml").write_text(configuration(calendar), encoding="utf-8")
    (content / "people.yaml").write_text(people(calendar), encoding="utf-8")
    for id, title, phase in [("first-90-days", "The first 90 days", "onboarding"), ("introduction-meeting", "The introduction meeting", "handover"), ("start-early", "Start early", "sales")]:
        text = PLAYBOOK.format(id=id, title=title, phase=phase, owner="maria", reviewed=today - 30 * DAY)
        (content / "playbooks" / f"{id}.md").write_text(text, encoding="utf-8")
    handovers, slugs = [], {}
    for number, customer in enumerate(customers(count)):
        slug = ascii_of(customer) or "customer"
        slugs[slug if slug not in slugs else f"{slug}-{number}"] = customer
    neighbours = list(slugs.items())
    for number, (slug, customer) in enumerate(neighbours):
        # It may be "Husum Home Care", where "Home Care" is a customer too.
        other, name = neighbours[number - 7]
        handover = Handover(number, customer, slug, "acme.example" if slug.startswith("acme") else f"{slug}.example", (re.sub(r"([&*_\[\]])", r"\\\1", name), other), calendar)
        (content / "handovers" / f"{slug}.md").write_text(handover.text, encoding="utf-8")
        handovers.append(handover)
    return handovers


def configuration(calendar):
    holidays = ", ".join(map(str, sorted(calendar.holidays)))
    freezes = "\n".join(f"  - {{ from: {first}, to: {last}, reason: {'stocktaking' if first.month == 6 else 'our customers’ busiest weeks'} }}" for first, last in calendar.freezes)
    return f"""\
name: Fieldnote
language: en
timezone: Europe/Berlin
currency: EUR
segments: [smb, mid-market, enterprise]
internal-domains: [crm.example, recordings.example]
holidays: [{holidays}]
freezes:
{freezes}
timing:
  lead-times: {{ custom report: 20, data migration: 30, single sign-on: 10 }}
competitors: [RouteMaster, Fleetbright]
"""


def people(calendar):
    lines = ["people:"]
    for id, (name, role) in PEOPLE.items():
        lines += [f"  {id}:", f"    name: {quoted(name)}", f"    role: {role}", f"    email: {id}@fieldnote.example", "    does: [what is agreed here]", "    does-not: [support tickets]"]
        if role == "csm":
            lines.append("    introduction: Six years of roll-outs, and four at a dispatcher's desk before.")
        if id in calendar.away:
            first, last, cover = calendar.away[id]
            lines.append(f"    away: [{{ from: {first}, to: {last}{f', cover: {cover}' if cover else ''} }}]")
    lines += ["teams:", "  cs: { name: Customer Success, lead: maria, members: [jordan, nora, kenji] }"]
    return "\n".join(lines) + "\n"

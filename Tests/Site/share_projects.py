"""Projects whose customers get pages, from the plainest to the most extreme, as files by their paths."""

TODAY = "2026-04-01"

PEOPLE = """\
people:
  lauren: {{ name: {ae}, role: ae, title: Account Executive, email: lauren@fieldnote.example, does: [sales], does-not: [support] }}
  jordan:
    name: {csm}
    role: csm
    title: Customer Success Manager
    email: jordan@fieldnote.example
    does: [onboarding]
    does-not: [pricing]
    introduction: {introduction}
"""

HANDOVER = """\
---
type: handover
id: {id}
customer: "{customer}"
stage: accepted
segment: mid-market
close-date: 2026-03-24
close-state: won
products: [{products}]
contract-start: 2026-04-07
term-months: 12
arr: 96000
currency: EUR
renewal-date: 2027-04-07
notice-days: 90
auto-renew: true
internal-meeting: [2026-03-25]
accepted-by: jordan
accepted-on: 2026-03-26
ae-support-until: 2026-06-30
customer-told: 2026-03-31
{fields}---

# {customer}

## Success criteria
{goals}
## Stakeholders
| Name | Title | Roles | Contact |
|---|---|---|---|
| {guest} | Managing Director | economic buyer | anna@acme.example |

## Introduction meeting
- Endorsement: {csm} has taken four hauliers of this size live in under five weeks.
- Proof story: A wholesaler with 70 trucks plans in 40 minutes since last autumn.
- Easy to work with: one page for the plan, and one call a week.
- Attendees: {guest}
- Agenda: who is who; the two measures; questions
- Outcome: {guest} and we agree on the two measures.

## 30/60/90 plan
{steps}
### Communication plan
| What | With whom | Channel | How often | Owner | Audience |
|---|---|---|---|---|---|
| Progress call | {guest} | video | weekly | @jordan | customer |
| Letter | | | | | customer |
"""

PEOPLE_FIELDS = "ae: lauren\ncsm: jordan\n"
MEETING = "intro-meeting: 2026-04-16 10:00\nplan-anchor: intro-meeting\n"
SHARED = "success-plan: { status: shared, started-on: 2026-03-20, cadence: monthly, next-review: 2026-05-20 }\n"
AGREED = "success-plan: { status: agreed, started-on: 2026-02-20, agreed-by: Anna Field, agreed-on: 2026-03-20, cadence: monthly, next-review: 2026-03-30 }\n"

# A handover of which nothing is asked: what is missing then is missing on the pages too.
ASKS_NOTHING = """\
kind: handover
fields:
  ae: { required-from: never }
  csm: { required-from: never }
  products: { required-from: never }
  intro-meeting: { required-from: never }
  success-plan: { required-from: never }
sections:
  success:
    required-from: never
    content:
      columns:
        metric: { required-from: never }
        baseline: { required-from: never }
        target: { required-from: never }
        by: { required-from: never }
"""


def goals(rows):
    if not rows:
        return "None yet.\n"
    head = "| Outcome | Metric | Baseline | Target | By | Judged by |\n|---|---|---|---|---|---|\n"
    return head + "".join("| " + " | ".join(row) + " |\n" for row in rows) + "\n(source: workshop)\n"


def goal(number):
    return (f"Goal {number:02}: planning is quick", f"hours per planner and day, gm{number:02}", f"{number} h", "0.5 h",
            "2026-05-15", "Anna Field")


def step(number, box=" ", owner="Anna Field", title=None, day=None):
    """A step of the window that its number says, twenty a window, with words of its own in each part."""
    window = (number - 1) // 20
    day = day or f"Day {window * 30 + (number - 1) % 20 + 1}"
    title = title or f"Step s{number:02} of the way is gone"
    return f"- [{box}] {title} ({owner}, {day}, customer) — done when: all have seen d{number:02}, and said so in writing\n"


def steps(numbers, **how):
    text = ""
    for window, heading in enumerate(("First 30 days", "Days 31 to 60", "Days 61 to 90")):
        mine = [number for number in numbers if (number - 1) // 20 == window]
        text += f"### {heading}\n" + "".join(step(number, **how) for number in mine) if mine else ""
    return text + "\n"


def project(*, settings="name: Fieldnote\ntimezone: Europe/Berlin\n", schema=None, ae="Lauren Mitchell", csm="Jordan Rivera",
            introduction="Jordan has run logistics roll-outs for six years.", id="acme", customer="Acme Freight",
            products="Route optimisation, Driver app", fields=PEOPLE_FIELDS + MEETING + SHARED, guest="Anna Field",
            goals=goals([goal(1), goal(2)]), steps=steps([1, 2, 21, 41])):
    files = {
        "content/baton.yaml": settings,
        "content/people.yaml": PEOPLE.format(ae=ae, csm=csm, introduction=introduction),
        f"content/handovers/{id}.md": HANDOVER.format(
            id=id, customer=customer, products=products, fields=fields, guest=guest, goals=goals, steps=steps, csm=csm),
    }
    if schema:
        files["content/schema/handover.yaml"] = schema
    return files


LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KG"

PROJECTS = {
    "plain": project(),
    "long names": project(
        settings=f'name: "{LONG}"\ntimezone: America/Argentina/Buenos_Aires\naccent: "#ffe000"\n', customer=LONG,
        ae="Maximiliane-Leopoldine von Hohenstaufen-Schwarzburg-Sondershausen", csm="Bartholomäus-Nepomuk Freiherr von und zu Unterzell",
        guest="Wilhelmine-Charlotte Oberlandesgerichtspräsidentenwitwenrentnerin",
        products="Rechtsschutzversicherungsgesellschaftsverwaltung, Route optimisation, Driver app",
        steps=steps([1, 2], owner="Wilhelmine-Charlotte Oberlandesgerichtspräsidentenwitwenrentnerin",
                    title="Betriebsvereinbarungsunterzeichnungsvorbereitungsbesprechung")),
    "thirty goals, sixty steps": project(goals=goals(map(goal, range(1, 31))), steps=steps(range(1, 61))),
    "nothing": project(
        settings="accent: \"#1a0033\"\n", schema=ASKS_NOTHING, products="", fields="plan-anchor: contract-start\n", goals=goals([])),
    "holes": project(
        schema=ASKS_NOTHING,
        goals=goals([("Half known", "", "", "5", "", ""), ("Not known", "", "91%", "", "2026-06-01", ""), ("Named", "", "", "", "", "")]),
        steps="- [ ] Nobody does it (2026-04-20, customer) — done when: it is done\n- [ ] No day (Anna Field, customer)\n"
              "- [x] Neither (customer)\n\n"),
    "right to left": project(
        customer="شركة النور للنقل", csm="נועה לוי", guest="أحمد الفارسي", introduction="\"ליוותה שש שנים לקוחות בתחום ההובלה.\"",
        steps=steps([1, 2], owner="أحمد الفارسي", title="الاجتماع الأول")),
    "german": project(
        fields=PEOPLE_FIELDS + MEETING + SHARED + "language: de\n", customer="Müller & Söhne GmbH"),
    "german, agreed, done": project(
        fields=PEOPLE_FIELDS + AGREED + "language: de\nintro-meeting: 2026-03-05 09:30\nplan-anchor: intro-meeting\n",
        steps=steps([1, 2, 3], box="x")),
    "agreed": project(
        settings="name: Fieldnote\naccent: \"#003366\"\n",
        fields=PEOPLE_FIELDS + AGREED + "intro-meeting: 2026-03-05\nplan-anchor: intro-meeting\n",
        steps=steps([1, 2], box="x").rstrip("\n") + "\n" + steps([3, 21])),
    "emoji and marks": project(
        settings="name: \"🚚 <Fieldnote> & \\\"Co\\\"\"\ntimezone: Asia/Kolkata\n", customer="Acme 👩‍👩‍👧‍👦 <b>Freight</b> & 'Söhne'",
        guest="Anna {{.}} Field 🎉", steps=steps([1], title="Kick-off 🚀 & <script>alert(1)</script>; a, b\\\\c")),
}

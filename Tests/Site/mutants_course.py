"""Damages to the fields that say how far the handover is: the success plan, the confidence, overrides, what stands aside."""

import datetime
import re

from mutants import Damage, is_alive, operator, put, today, typo


@operator
def agreed_by_stranger(handover):
    if agreed := re.search(r"agreed-by: ([^,\n]+)", handover.text):
        for name in ("Robin Ashworth", typo(agreed.group(1)), "@jordan"):
            new = f'"{name}"' if name[0] == "@" else name
            yield Damage(name, ((*agreed.span(1), new),))
        plan = handover.fields["success-plan"]
        edit = (agreed.start(), agreed.end() + 2, "") if "{" in plan.text else (agreed.start() - 2, agreed.end() + 1, "")
        status = plan.start + plan.text.index("status")
        yield Damage("nobody", (edit,), (plan.line, status))


@operator
def success_plan(handover):
    if not is_alive(handover) or "success-plan" not in handover.fields:
        return
    plan = handover.fields["success-plan"]
    if review := re.search(r"next-review: ([0-9-]+)", plan.text):
        yield Damage("review past", ((plan.start + review.start(1), plan.start + review.end(1), "2026-03-20"),))
    if started := re.search(r"started-on: ([0-9-]+)", plan.text):
        if handover.reached >= 2 and handover.stage != "onboarded":
            at = (plan.start + started.start(1), plan.start + started.end(1))
            late = datetime.date.fromisoformat(str(handover.facts["close-date"])) + datetime.timedelta(16)
            if handover.facts["success-plan"]["status"] != "agreed" and late <= today:
                yield Damage("begun late", ((*at, str(late)),))
            yield Damage("begun after the agreement or today", ((*at, str(today + datetime.timedelta(9))),))
    if agreed := re.search(r"agreed-on: ([0-9-]+)", plan.text):
        at = (plan.start + agreed.start(1), plan.start + agreed.end(1))
        yield Damage("agreed before it was begun", ((*at, "2025-01-07"),), (plan.start + plan.text.index("started-on"),))


@operator
def confidence(handover):
    if field := handover.fields.get("confidence"):
        score = re.search(r"score: (\d)", field.text)
        day = re.search(r"on: ([0-9-]+)", field.text)
        yield Damage("score 7", ((field.start + score.start(1), field.start + score.end(1), "7"),))
        yield Damage("still to come", ((field.start + day.start(1), field.start + day.end(1), "2026-05-04"),))
        yield Damage("before the introduction", ((field.start + day.start(1), field.start + day.end(1), "2025-01-07"),),
                     (handover.fields["introduced-on"].line,))
        if handover.stage == "onboarding":
            yield Damage("never asked", ((field.line, handover.field_end("confidence"), ""),), (handover.fields["introduced-on"].line,))


@operator
def override(handover):
    if field := handover.fields.get("override"):
        reason = field.start + field.text.index("    reason")
        gone = handover.field_end("override")
        yield Damage("no reason", ((reason, gone, ""),), (field.line, field.line + field.text.index("- gate") + 12))
        for old, new in [("by: maria", "by: kenji"), ("by: maria", "by: marai"), ("gate: accepted", "gate: acepted"),
                         ("by: maria", "by:"), ("on: 2026-03-13", "on: 2026-05-13"), ("gate: accepted", "gate: in-review")]:
            at = field.start + field.text.index(old)
            yield Damage(new, ((at, at + len(old), new),), (field.start,) if new == "by:" else ())
        yield Damage("withdrawn", ((field.line, gone, ""),), (handover.rows("stakeholders")[2].start,))


@operator
def aside(handover):
    """What a handover that was returned or waits must say."""
    if handover.stage == "on-hold":
        yield Damage("waits no longer", (put(handover.fields["on-hold-until"], "2026-03-20"),))
        yield Damage("without a day", ((handover.fields["on-hold-until"].line, handover.field_end("on-hold-until"), ""),),
                     tuple(handover.promise), False)
    if handover.stage == "returned":
        yield Damage("long ago", (put(handover.fields["returned-on"], "2026-03-02"),), tuple(handover.promise))
    if "csm-history" in handover.fields:
        field = handover.fields["csm-history"]
        for old, new in [("2026-03-13", "2026-05-13"), ("2026-03-13", "2026-02-02"), ("csm: kenji", "csm: jordan"), (", until: 2026-03-13", "")]:
            at = field.start + field.text.index(old)
            yield Damage(f"history: {new}", ((at, at + len(old), new),))

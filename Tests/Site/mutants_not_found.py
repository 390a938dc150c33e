"""The damages that are not found, and why: "equivalent" where nothing is wrong afterwards, "gap" where a check should say so."""

AGREED_BY_STRANGER = "gap: told at the stage, although it is `status: agreed` in the group that asks for it"
SUCCESS_PLAN = "gap: a success plan that is shared already begins on a day still to come"
STAGE_AHEAD = "gap: the stage says that the introduction was held, and its day is still to come"
ARR_CONTRADICTS = "gap: an amount 'a year' is compared with `arr` only beside the word ARR"
TERM_CONTRADICTS = "gap: 'for three years', '36 months' behind a price is not compared with `term-months`"

# (operator, document, what): reason
NOT_FOUND = {
    ("agreed_by_stranger", "minato-unyu.md", "nobody"): AGREED_BY_STRANGER,
    ("success_plan", "apex.md", "begun after the agreement or today"): SUCCESS_PLAN,
    ("stage_ahead", "apex.md", "introduced"): STAGE_AHEAD,
    ("arr_contradicts", "verity-home-care.md", "text: 948,000"): ARR_CONTRADICTS,
    ("arr_contradicts", "castellan-lifts.md", "arr: 91000"): ARR_CONTRADICTS,
    ("arr_contradicts", "oberland-backwaren.md", "arr: 94800"): ARR_CONTRADICTS,
    ("arr_contradicts", "quillon-telecom.md", "arr: 910000"): ARR_CONTRADICTS,
    ("arr_contradicts", "apex.md", "text: 920,000"): ARR_CONTRADICTS,
    ("term_contradicts", "solveig-pharma.md", "three years"): TERM_CONTRADICTS,
    ("term_contradicts", "minato-unyu.md", "36 months"): TERM_CONTRADICTS,
    ("term_contradicts", "apex.md", "three years"): TERM_CONTRADICTS,
    ("term_contradicts", "verity-home-care.md", "24 months"): TERM_CONTRADICTS,
    ("term_contradicts", "meridian-grocers.md", "three years"): TERM_CONTRADICTS,
}

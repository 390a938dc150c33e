"""The damages that are not found, and why: "equivalent" where nothing is wrong afterwards, "gap" where a check should say so."""

TERM_OF_DISCOUNT = "equivalent: '15% off list for three years' is how long the discount runs, and need not be the term"

# (operator, document, what): reason
NOT_FOUND = {
    ("term_contradicts", "meridian-grocers.md", "three years"): TERM_OF_DISCOUNT,
}

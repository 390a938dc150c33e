"""The damages that are not found, and why: "equivalent" where nothing is wrong afterwards, "gap" where a check should say so."""

# (operator, document, what): reason
NOT_FOUND = {}

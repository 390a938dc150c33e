"""The damages that are not found, and why: "equivalent" where nothing is wrong afterwards, "gap" where a check should say so."""

WRONG_PERSON = "gap: the role that the schema asks of a person (`role: ae`) is not compared with people.yaml"
ADDRESS_OF_ANOTHER_CUSTOMER = "gap: in a stakeholder's row the copied domain counts as shared by both customers, and is left alone"
ARR_CONTRADICTS = "gap: an amount 'a year' is compared with `arr` only beside the word ARR"
TERM_CONTRADICTS = "gap: 'for three years', '36 months' behind a price is not compared with `term-months`"
PEOPLE = "gap: somebody without a name is shown by their id"

# (operator, document, what): reason
NOT_FOUND = {
    ("wrong_person", "quillon-telecom.md", "ae: sam"): WRONG_PERSON,
    ("wrong_person", "castellan-lifts.md", "csm: lauren"): WRONG_PERSON,
    ("address_of_another_customer", "nordhavn-dairies.md", "Pia Thorup: apex.example"): ADDRESS_OF_ANOTHER_CUSTOMER,
    ("address_of_another_customer", "apex.md", "Patricia Morales: minato-unyu.example"): ADDRESS_OF_ANOTHER_CUSTOMER,
    ("address_of_another_customer", "harbour-freight.md", "Alistair MacIsaac: minato-unyu.example"): ADDRESS_OF_ANOTHER_CUSTOMER,
    ("address_of_another_customer", "oberland-backwaren.md", "Veronika Angermaier: tanager.example"): ADDRESS_OF_ANOTHER_CUSTOMER,
    ("address_of_another_customer", "solveig-pharma.md", "Sindre Åsheim: tanager.example"): ADDRESS_OF_ANOTHER_CUSTOMER,
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
    ("people", "people.yaml", "name gone"): PEOPLE,
}

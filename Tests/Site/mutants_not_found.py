"""The damages that are not found, and why: "equivalent" where nothing is wrong afterwards, "gap" where a check should say so."""

AGREED_BY_STRANGER = "gap: told at the stage, although it is `status: agreed` in the group that asks for it"
SUCCESS_PLAN = "gap: a success plan that is shared already begins on a day still to come"
STAGE_AHEAD = "gap: the stage says that the introduction was held, and its day is still to come"
WRONG_PERSON = "gap: the role that the schema asks of a person (`role: ae`) is not compared with people.yaml"
ADDRESS_OF_ANOTHER_CUSTOMER = "gap: in a stakeholder's row the copied domain counts as shared by both customers, and is left alone"
TERM_OF_DISCOUNT = "equivalent: '15% off list for three years' is how long the discount runs, and need not be the term"
PEOPLE = "gap: somebody without a name is shown by their id"

# (operator, document, what): reason
NOT_FOUND = {
    ("agreed_by_stranger", "minato-unyu.md", "nobody"): AGREED_BY_STRANGER,
    ("success_plan", "apex.md", "begun after the agreement or today"): SUCCESS_PLAN,
    ("stage_ahead", "apex.md", "introduced"): STAGE_AHEAD,
    ("wrong_person", "quillon-telecom.md", "ae: sam"): WRONG_PERSON,
    ("wrong_person", "castellan-lifts.md", "csm: lauren"): WRONG_PERSON,
    ("address_of_another_customer", "nordhavn-dairies.md", "Pia Thorup: apex.example"): ADDRESS_OF_ANOTHER_CUSTOMER,
    ("address_of_another_customer", "apex.md", "Patricia Morales: minato-unyu.example"): ADDRESS_OF_ANOTHER_CUSTOMER,
    ("address_of_another_customer", "harbour-freight.md", "Alistair MacIsaac: minato-unyu.example"): ADDRESS_OF_ANOTHER_CUSTOMER,
    ("address_of_another_customer", "oberland-backwaren.md", "Veronika Angermaier: tanager.example"): ADDRESS_OF_ANOTHER_CUSTOMER,
    ("address_of_another_customer", "solveig-pharma.md", "Sindre Åsheim: tanager.example"): ADDRESS_OF_ANOTHER_CUSTOMER,
    ("term_contradicts", "meridian-grocers.md", "three years"): TERM_OF_DISCOUNT,
    ("people", "people.yaml", "name gone"): PEOPLE,
}

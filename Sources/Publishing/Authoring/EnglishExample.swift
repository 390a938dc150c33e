/// The example project in English.
enum EnglishExample {
  static let people = """
    # Our own people. Replace these two; documents call each by the short name in front.
    people:
      alex:
        name: Alex Morgan
        role: ae
        title: Account Executive
        email: alex@company.example
        does: [questions from the sales cycle, prices and contract]
        does-not: [support tickets, onboarding]
      sam:
        name: Sam Rivera
        role: csm
        title: Customer Success Manager
        email: sam@company.example
        does: [onboarding, reviews, renewal]
        does-not: [support tickets, prices]
        introduction: Sam has brought twelve haulage companies into daily use.

    """

  static let readme = """
    # Handovers

    One file a customer in `content/handovers/`: why they bought, what was promised, who matters.
    `baton new handover "Name"` begins one, `baton check` says what is missing, `baton build` writes the site into `site/`.
    The people are in `content/people.yaml`; `baton schema handover` lists every field and section.

    """

  static func handover(_ dates: ExampleDates) -> String {
    """
    ---
    type: handover
    id: example
    customer: Example Haulage
    stage: draft
    segment: mid-market
    ae: alex
    csm: sam
    close-date: \(dates.close)
    close-state: expected
    products: [Route planning, Driver app]
    contract-start: \(dates.start)
    term-months: 12
    arr: 60000
    currency: USD
    renewal-date: \(dates.renewal)
    notice-days: 60
    auto-renew: false
    plan-anchor: contract-start
    playbook: [introduction-meeting]
    ---

    # Example Haulage

    <!-- An example, to be read and then deleted. Begin your own with: baton new handover "Name" -->

    ## Why they bought

    "We lose 40,000 a month to routes planned in spreadsheets." Their largest customer has asked for figures of
    punctuality by spring, and they have none. (source: call with Maria Lang, \(dates.call))

    ## Problems to solve

    - Three planners spend 3 hours a day building routes by hand. (source: call, \(dates.call))
    - Drivers call the office 60 times a day to ask for the next stop. (source: workshop, \(dates.workshop))

    ## Success criteria

    | Outcome | Kind | Metric | Baseline | Target | By | Judged by |
    |---|---|---|---|---|---|---|
    | Planning is quick | time-to-value | hours per planner and day | 3 h | 0.5 h | Day 45 | Maria Lang |
    | Drivers work with the app | adoption | drivers who use it daily | 0% | 90% | Day 60 | Tom Becker |

    (source: workshop, \(dates.workshop))

    ## Roadblocks

    | Risk | Severity | Trigger | Mitigation | Owner |
    |---|---|---|---|---|
    | Drivers see the app as control | medium | fewer than 10 log in during the first week | two drivers test it first and show it to the others | @sam |

    (source: call with Tom Becker, \(dates.workshop))

    ## Stakeholders

    | Name | Title | Roles | Contact | Stance | Met | Our owner | Preference |
    |---|---|---|---|---|---|---|---|
    | Maria Lang | Head of Operations | champion | maria@haulage.example | supporter | yes | @sam | figures before a call |
    | Tom Becker | Managing Director | economic buyer | tom@haulage.example | neutral | yes | @alex | five lines a month |

    ## Commitments

    | Commitment | Made by | Made to | Where | Deliverable | Owner | Due | Status |
    |---|---|---|---|---|---|---|---|
    | A monthly report of punctuality | @alex | Tom Becker | proposal | yes | @sam | Day 30 | open |

    ## Scope

    - In: route planning and the driver app for 40 vehicles
    - Out: freight invoices

    ## Working style

    - Maria answers within a day by e-mail, and does not like calls without an agenda.

    ## Roles and responsibilities

    | Duty | Accountable | Helps |
    |---|---|---|
    | Answer questions from the sales cycle | @alex | |
    | Onboarding | @sam | @alex |

    ## 30/60/90 plan

    ### First 30 days

    - [ ] Kickoff held (@sam, Day 3, customer) — done when: both measures are confirmed in writing
    - [ ] Monthly report ready (@sam, Day 30, customer, for: A monthly report of punctuality) — done when: Tom has read one

    ### Days 31 to 60

    - [ ] All 40 vehicles on the app (Maria Lang, Day 59, customer) — done when: 90% of the drivers use it daily

    ### Days 61 to 90

    - [ ] First review of both measures (@sam, Day 87, customer) — done when: the minutes are agreed

    """
  }

  static func playbook(_ dates: ExampleDates) -> String {
    """
    ---
    type: playbook
    id: introduction-meeting
    title: The introduction meeting
    stage: active
    phase: [handover]
    owner: sam
    reviewed-on: \(dates.today)
    review-every-days: 180
    applies-to:
      stage: [draft, in-review, accepted]
    ---

    # The introduction meeting

    <!-- An example, to be changed into how you do it. -->

    ## When to use it

    As soon as a handover is accepted, to prepare the one meeting in which the customer meets their CSM.

    ## Steps

    1. The AE reads the brief with the CSM, and answers what is not clear.
    2. The AE writes to the customer who the CSM is, and why.
    3. The CSM sends the agenda two days before.
    4. In the meeting the AE speaks first, and then hands over.

    ## Agenda

    - 5 minutes: who is who
    - 15 minutes: the measures of success, and who judges them
    - 10 minutes: the first 30 days

    ## How we know it works

    The customer asks no question twice, and rates their confidence at 4 or more of 5.

    """
  }
}

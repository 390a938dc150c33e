// Written by Tests/Tools/embed-files.
#include "BuiltinExamples.h"

// #embed belongs to C23; the compiler knows it in earlier versions of the language too, and warns.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file__accepted_2d_by_2d_csm_2e_md[] = {
#embed "./accepted-by-csm.md" suffix(,)
0};
static const unsigned char file__ae_2d_item_2d_after_2d_support_2e_md[] = {
#embed "./ae-item-after-support.md" suffix(,)
0};
static const unsigned char file__agreed_2d_by_2d_stranger_2e_md[] = {
#embed "./agreed-by-stranger.md" suffix(,)
0};
static const unsigned char file__away_2d_on_2d_the_2d_day_2e_md[] = {
#embed "./away-on-the-day.md" suffix(,)
0};
static const unsigned char file__base_2f_baton_2e_yaml[] = {
#embed "./base/baton.yaml" suffix(,)
0};
static const unsigned char file__base_2f_handover_2e_md[] = {
#embed "./base/handover.md" suffix(,)
0};
static const unsigned char file__base_2f_people_2e_yaml[] = {
#embed "./base/people.yaml" suffix(,)
0};
static const unsigned char file__brief_2d_too_2d_long_2e_md[] = {
#embed "./brief-too-long.md" suffix(,)
0};
static const unsigned char file__champion_2d_known_2e_md[] = {
#embed "./champion-known.md" suffix(,)
0};
static const unsigned char file__changed_2d_since_2d_accepted_2e_md[] = {
#embed "./changed-since-accepted.md" suffix(,)
0};
static const unsigned char file__changed_2d_since_2d_agreed_2e_md[] = {
#embed "./changed-since-agreed.md" suffix(,)
0};
static const unsigned char file__commitments_2d_closed_2e_md[] = {
#embed "./commitments-closed.md" suffix(,)
0};
static const unsigned char file__commitments_2d_owned_2e_md[] = {
#embed "./commitments-owned.md" suffix(,)
0};
static const unsigned char file__commitments_2d_served_2e_md[] = {
#embed "./commitments-served.md" suffix(,)
0};
static const unsigned char file__competitor_2d_named_2e_md[] = {
#embed "./competitor-named.md" suffix(,)
0};
static const unsigned char file__confidence_2d_not_2d_asked_2e_md[] = {
#embed "./confidence-not-asked.md" suffix(,)
0};
static const unsigned char file__csm_2d_without_2d_introduction_2e_md[] = {
#embed "./csm-without-introduction.md" suffix(,)
0};
static const unsigned char file__customer_2d_named_2e_md[] = {
#embed "./customer-named.md" suffix(,)
0};
static const unsigned char file__customer_2d_page_2d_clean_2e_md[] = {
#embed "./customer-page-clean.md" suffix(,)
0};
static const unsigned char file__customer_2d_told_2e_md[] = {
#embed "./customer-told.md" suffix(,)
0};
static const unsigned char file__dates_2d_out_2d_of_2d_order_2e_md[] = {
#embed "./dates-out-of-order.md" suffix(,)
0};
static const unsigned char file__day_2d_to_2d_come_2e_md[] = {
#embed "./day-to-come.md" suffix(,)
0};
static const unsigned char file__declined_2d_promise_2d_in_2d_plan_2e_md[] = {
#embed "./declined-promise-in-plan.md" suffix(,)
0};
static const unsigned char file__duplicate_2d_stakeholder_2e_md[] = {
#embed "./duplicate-stakeholder.md" suffix(,)
0};
static const unsigned char file__empty_2d_section_2e_md[] = {
#embed "./empty-section.md" suffix(,)
0};
static const unsigned char file__expected_2d_close_2d_past_2e_md[] = {
#embed "./expected-close-past.md" suffix(,)
0};
static const unsigned char file__expected_2d_close_2d_set_2e_md[] = {
#embed "./expected-close-set.md" suffix(,)
0};
static const unsigned char file__facts_2d_disagree_2e_md[] = {
#embed "./facts-disagree.md" suffix(,)
0};
static const unsigned char file__first_2d_window_2d_done_2e_md[] = {
#embed "./first-window-done.md" suffix(,)
0};
static const unsigned char file__hidden_2d_order_2e_md[] = {
#embed "./hidden-order.md" suffix(,)
0};
static const unsigned char file__intel_2d_answered_2e_md[] = {
#embed "./intel-answered.md" suffix(,)
0};
static const unsigned char file__internal_2d_address_2e_md[] = {
#embed "./internal-address.md" suffix(,)
0};
static const unsigned char file__internal_2d_amount_2e_md[] = {
#embed "./internal-amount.md" suffix(,)
0};
static const unsigned char file__internal_2d_label_2e_md[] = {
#embed "./internal-label.md" suffix(,)
0};
static const unsigned char file__internal_2d_meeting_2d_held_2e_md[] = {
#embed "./internal-meeting-held.md" suffix(,)
0};
static const unsigned char file__internal_2d_words_2e_md[] = {
#embed "./internal-words.md" suffix(,)
0};
static const unsigned char file__introduction_2d_attended_2e_md[] = {
#embed "./introduction-attended.md" suffix(,)
0};
static const unsigned char file__introduction_2d_not_2d_told_2e_md[] = {
#embed "./introduction-not-told.md" suffix(,)
0};
static const unsigned char file__introduction_2d_too_2d_soon_2e_md[] = {
#embed "./introduction-too-soon.md" suffix(,)
0};
static const unsigned char file__item_2d_in_2d_freeze_2e_md[] = {
#embed "./item-in-freeze.md" suffix(,)
0};
static const unsigned char file__item_2d_on_2d_closed_2d_day_2e_md[] = {
#embed "./item-on-closed-day.md" suffix(,)
0};
static const unsigned char file__item_2d_outside_2d_window_2e_md[] = {
#embed "./item-outside-window.md" suffix(,)
0};
static const unsigned char file__item_2d_without_2d_day_2e_md[] = {
#embed "./item-without-day.md" suffix(,)
0};
static const unsigned char file__item_2d_without_2d_done_2d_when_2e_md[] = {
#embed "./item-without-done-when.md" suffix(,)
0};
static const unsigned char file__item_2d_without_2d_owner_2e_md[] = {
#embed "./item-without-owner.md" suffix(,)
0};
static const unsigned char file__items_2d_in_2d_a_2d_circle_2e_md[] = {
#embed "./items-in-a-circle.md" suffix(,)
0};
static const unsigned char file__late_2d_draft_2e_md[] = {
#embed "./late-draft.md" suffix(,)
0};
static const unsigned char file__late_2d_first_2d_value_2e_md[] = {
#embed "./late-first-value.md" suffix(,)
0};
static const unsigned char file__late_2d_internal_2d_meeting_2e_md[] = {
#embed "./late-internal-meeting.md" suffix(,)
0};
static const unsigned char file__late_2d_kickoff_2e_md[] = {
#embed "./late-kickoff.md" suffix(,)
0};
static const unsigned char file__late_2d_onboarding_2e_md[] = {
#embed "./late-onboarding.md" suffix(,)
0};
static const unsigned char file__late_2d_success_2d_plan_2e_md[] = {
#embed "./late-success-plan.md" suffix(,)
0};
static const unsigned char file__measurable_2d_success_2e_md[] = {
#embed "./measurable-success.md" suffix(,)
0};
static const unsigned char file__missing_2d_answer_2e_md[] = {
#embed "./missing-answer.md" suffix(,)
0};
static const unsigned char file__missing_2d_field_2e_md[] = {
#embed "./missing-field.md" suffix(,)
0};
static const unsigned char file__missing_2d_section_2e_md[] = {
#embed "./missing-section.md" suffix(,)
0};
static const unsigned char file__missing_2d_source_2e_md[] = {
#embed "./missing-source.md" suffix(,)
0};
static const unsigned char file__next_2d_stage_2e_md[] = {
#embed "./next-stage.md" suffix(,)
0};
static const unsigned char file__no_2d_csm_2e_md[] = {
#embed "./no-csm.md" suffix(,)
0};
static const unsigned char file__no_2d_early_2d_value_2e_md[] = {
#embed "./no-early-value.md" suffix(,)
0};
static const unsigned char file__no_2d_proof_2d_story_2e_md[] = {
#embed "./no-proof-story.md" suffix(,)
0};
static const unsigned char file__nothing_2d_comes_2d_next_2e_md[] = {
#embed "./nothing-comes-next.md" suffix(,)
0};
static const unsigned char file__notice_2d_near_2e_md[] = {
#embed "./notice-near.md" suffix(,)
0};
static const unsigned char file__on_2d_hold_2d_over_2e_md[] = {
#embed "./on-hold-over.md" suffix(,)
0};
static const unsigned char file__other_2d_customer_2e_md[] = {
#embed "./other-customer.md" suffix(,)
0};
static const unsigned char file__overdue_2d_item_2e_md[] = {
#embed "./overdue-item.md" suffix(,)
0};
static const unsigned char file__override_2d_not_2d_valid_2e_md[] = {
#embed "./override-not-valid.md" suffix(,)
0};
static const unsigned char file__override_2d_outlived_2e_md[] = {
#embed "./override-outlived.md" suffix(,)
0};
static const unsigned char file__owner_2d_away_2e_md[] = {
#embed "./owner-away.md" suffix(,)
0};
static const unsigned char file__ownership_2d_gap_2e_md[] = {
#embed "./ownership-gap.md" suffix(,)
0};
static const unsigned char file__payer_2d_known_2e_md[] = {
#embed "./payer-known.md" suffix(,)
0};
static const unsigned char file__payer_2d_stays_2d_away_2e_md[] = {
#embed "./payer-stays-away.md" suffix(,)
0};
static const unsigned char file__people_2d_without_2d_duties_2e_md[] = {
#embed "./people-without-duties.md" suffix(,)
0};
static const unsigned char file__person_2d_without_2d_name_2e_md[] = {
#embed "./person-without-name.md" suffix(,)
0};
static const unsigned char file__plan_2d_review_2d_past_2e_md[] = {
#embed "./plan-review-past.md" suffix(,)
0};
static const unsigned char file__playbook_2d_review_2d_overdue_2e_md[] = {
#embed "./playbook-review-overdue.md" suffix(,)
0};
static const unsigned char file__promise_2d_before_2d_its_2d_item_2e_md[] = {
#embed "./promise-before-its-item.md" suffix(,)
0};
static const unsigned char file__promise_2d_too_2d_soon_2e_md[] = {
#embed "./promise-too-soon.md" suffix(,)
0};
static const unsigned char file__question_2d_for_2d_nobody_2e_md[] = {
#embed "./question-for-nobody.md" suffix(,)
0};
static const unsigned char file__renewal_2d_odd_2e_md[] = {
#embed "./renewal-odd.md" suffix(,)
0};
static const unsigned char file__renewal_2d_past_2e_md[] = {
#embed "./renewal-past.md" suffix(,)
0};
static const unsigned char file__returned_2d_and_2d_waiting_2e_md[] = {
#embed "./returned-and-waiting.md" suffix(,)
0};
static const unsigned char file__risks_2d_mitigated_2e_md[] = {
#embed "./risks-mitigated.md" suffix(,)
0};
static const unsigned char file__second_2d_introduction_2e_md[] = {
#embed "./second-introduction.md" suffix(,)
0};
static const unsigned char file__several_2d_outcomes_2e_md[] = {
#embed "./several-outcomes.md" suffix(,)
0};
static const unsigned char file__single_2d_threaded_2e_md[] = {
#embed "./single-threaded.md" suffix(,)
0};
static const unsigned char file__stage_2d_ahead_2e_md[] = {
#embed "./stage-ahead.md" suffix(,)
0};
static const unsigned char file__stale_2d_answer_2e_md[] = {
#embed "./stale-answer.md" suffix(,)
0};
static const unsigned char file__stance_2d_word_2e_md[] = {
#embed "./stance-word.md" suffix(,)
0};
static const unsigned char file__stranger_2d_named_2e_md[] = {
#embed "./stranger-named.md" suffix(,)
0};
static const unsigned char file__success_2d_plan_2d_agreed_2e_md[] = {
#embed "./success-plan-agreed.md" suffix(,)
0};
static const unsigned char file__template_2d_left_2d_in_2e_md[] = {
#embed "./template-left-in.md" suffix(,)
0};
static const unsigned char file__thin_2d_section_2e_md[] = {
#embed "./thin-section.md" suffix(,)
0};
static const unsigned char file__two_2d_accountable_2e_md[] = {
#embed "./two-accountable.md" suffix(,)
0};
static const unsigned char file__two_2d_live_2d_contacts_2e_md[] = {
#embed "./two-live-contacts.md" suffix(,)
0};
static const unsigned char file__unprepared_2d_meeting_2e_md[] = {
#embed "./unprepared-meeting.md" suffix(,)
0};
static const unsigned char file__unreachable_2d_attendee_2e_md[] = {
#embed "./unreachable-attendee.md" suffix(,)
0};
static const unsigned char file__unreviewed_2d_none_2e_md[] = {
#embed "./unreviewed-none.md" suffix(,)
0};
static const unsigned char file__useless_2d_silencing_2e_md[] = {
#embed "./useless-silencing.md" suffix(,)
0};
static const unsigned char file__vague_2d_success_2e_md[] = {
#embed "./vague-success.md" suffix(,)
0};
static const unsigned char file__waiting_2d_without_2d_day_2e_md[] = {
#embed "./waiting-without-day.md" suffix(,)
0};
static const unsigned char file__windows_2d_filled_2e_md[] = {
#embed "./windows-filled.md" suffix(,)
0};
static const unsigned char file__wrong_2d_role_2e_md[] = {
#embed "./wrong-role.md" suffix(,)
0};

#define FILE(path, name) {path, name, sizeof(name) - 1}

static const builtin_example files[] = {
  FILE("examples/accepted-by-csm.md", file__accepted_2d_by_2d_csm_2e_md),
  FILE("examples/ae-item-after-support.md", file__ae_2d_item_2d_after_2d_support_2e_md),
  FILE("examples/agreed-by-stranger.md", file__agreed_2d_by_2d_stranger_2e_md),
  FILE("examples/away-on-the-day.md", file__away_2d_on_2d_the_2d_day_2e_md),
  FILE("examples/base/baton.yaml", file__base_2f_baton_2e_yaml),
  FILE("examples/base/handover.md", file__base_2f_handover_2e_md),
  FILE("examples/base/people.yaml", file__base_2f_people_2e_yaml),
  FILE("examples/brief-too-long.md", file__brief_2d_too_2d_long_2e_md),
  FILE("examples/champion-known.md", file__champion_2d_known_2e_md),
  FILE("examples/changed-since-accepted.md", file__changed_2d_since_2d_accepted_2e_md),
  FILE("examples/changed-since-agreed.md", file__changed_2d_since_2d_agreed_2e_md),
  FILE("examples/commitments-closed.md", file__commitments_2d_closed_2e_md),
  FILE("examples/commitments-owned.md", file__commitments_2d_owned_2e_md),
  FILE("examples/commitments-served.md", file__commitments_2d_served_2e_md),
  FILE("examples/competitor-named.md", file__competitor_2d_named_2e_md),
  FILE("examples/confidence-not-asked.md", file__confidence_2d_not_2d_asked_2e_md),
  FILE("examples/csm-without-introduction.md", file__csm_2d_without_2d_introduction_2e_md),
  FILE("examples/customer-named.md", file__customer_2d_named_2e_md),
  FILE("examples/customer-page-clean.md", file__customer_2d_page_2d_clean_2e_md),
  FILE("examples/customer-told.md", file__customer_2d_told_2e_md),
  FILE("examples/dates-out-of-order.md", file__dates_2d_out_2d_of_2d_order_2e_md),
  FILE("examples/day-to-come.md", file__day_2d_to_2d_come_2e_md),
  FILE("examples/declined-promise-in-plan.md", file__declined_2d_promise_2d_in_2d_plan_2e_md),
  FILE("examples/duplicate-stakeholder.md", file__duplicate_2d_stakeholder_2e_md),
  FILE("examples/empty-section.md", file__empty_2d_section_2e_md),
  FILE("examples/expected-close-past.md", file__expected_2d_close_2d_past_2e_md),
  FILE("examples/expected-close-set.md", file__expected_2d_close_2d_set_2e_md),
  FILE("examples/facts-disagree.md", file__facts_2d_disagree_2e_md),
  FILE("examples/first-window-done.md", file__first_2d_window_2d_done_2e_md),
  FILE("examples/hidden-order.md", file__hidden_2d_order_2e_md),
  FILE("examples/intel-answered.md", file__intel_2d_answered_2e_md),
  FILE("examples/internal-address.md", file__internal_2d_address_2e_md),
  FILE("examples/internal-amount.md", file__internal_2d_amount_2e_md),
  FILE("examples/internal-label.md", file__internal_2d_label_2e_md),
  FILE("examples/internal-meeting-held.md", file__internal_2d_meeting_2d_held_2e_md),
  FILE("examples/internal-words.md", file__internal_2d_words_2e_md),
  FILE("examples/introduction-attended.md", file__introduction_2d_attended_2e_md),
  FILE("examples/introduction-not-told.md", file__introduction_2d_not_2d_told_2e_md),
  FILE("examples/introduction-too-soon.md", file__introduction_2d_too_2d_soon_2e_md),
  FILE("examples/item-in-freeze.md", file__item_2d_in_2d_freeze_2e_md),
  FILE("examples/item-on-closed-day.md", file__item_2d_on_2d_closed_2d_day_2e_md),
  FILE("examples/item-outside-window.md", file__item_2d_outside_2d_window_2e_md),
  FILE("examples/item-without-day.md", file__item_2d_without_2d_day_2e_md),
  FILE("examples/item-without-done-when.md", file__item_2d_without_2d_done_2d_when_2e_md),
  FILE("examples/item-without-owner.md", file__item_2d_without_2d_owner_2e_md),
  FILE("examples/items-in-a-circle.md", file__items_2d_in_2d_a_2d_circle_2e_md),
  FILE("examples/late-draft.md", file__late_2d_draft_2e_md),
  FILE("examples/late-first-value.md", file__late_2d_first_2d_value_2e_md),
  FILE("examples/late-internal-meeting.md", file__late_2d_internal_2d_meeting_2e_md),
  FILE("examples/late-kickoff.md", file__late_2d_kickoff_2e_md),
  FILE("examples/late-onboarding.md", file__late_2d_onboarding_2e_md),
  FILE("examples/late-success-plan.md", file__late_2d_success_2d_plan_2e_md),
  FILE("examples/measurable-success.md", file__measurable_2d_success_2e_md),
  FILE("examples/missing-answer.md", file__missing_2d_answer_2e_md),
  FILE("examples/missing-field.md", file__missing_2d_field_2e_md),
  FILE("examples/missing-section.md", file__missing_2d_section_2e_md),
  FILE("examples/missing-source.md", file__missing_2d_source_2e_md),
  FILE("examples/next-stage.md", file__next_2d_stage_2e_md),
  FILE("examples/no-csm.md", file__no_2d_csm_2e_md),
  FILE("examples/no-early-value.md", file__no_2d_early_2d_value_2e_md),
  FILE("examples/no-proof-story.md", file__no_2d_proof_2d_story_2e_md),
  FILE("examples/nothing-comes-next.md", file__nothing_2d_comes_2d_next_2e_md),
  FILE("examples/notice-near.md", file__notice_2d_near_2e_md),
  FILE("examples/on-hold-over.md", file__on_2d_hold_2d_over_2e_md),
  FILE("examples/other-customer.md", file__other_2d_customer_2e_md),
  FILE("examples/overdue-item.md", file__overdue_2d_item_2e_md),
  FILE("examples/override-not-valid.md", file__override_2d_not_2d_valid_2e_md),
  FILE("examples/override-outlived.md", file__override_2d_outlived_2e_md),
  FILE("examples/owner-away.md", file__owner_2d_away_2e_md),
  FILE("examples/ownership-gap.md", file__ownership_2d_gap_2e_md),
  FILE("examples/payer-known.md", file__payer_2d_known_2e_md),
  FILE("examples/payer-stays-away.md", file__payer_2d_stays_2d_away_2e_md),
  FILE("examples/people-without-duties.md", file__people_2d_without_2d_duties_2e_md),
  FILE("examples/person-without-name.md", file__person_2d_without_2d_name_2e_md),
  FILE("examples/plan-review-past.md", file__plan_2d_review_2d_past_2e_md),
  FILE("examples/playbook-review-overdue.md", file__playbook_2d_review_2d_overdue_2e_md),
  FILE("examples/promise-before-its-item.md", file__promise_2d_before_2d_its_2d_item_2e_md),
  FILE("examples/promise-too-soon.md", file__promise_2d_too_2d_soon_2e_md),
  FILE("examples/question-for-nobody.md", file__question_2d_for_2d_nobody_2e_md),
  FILE("examples/renewal-odd.md", file__renewal_2d_odd_2e_md),
  FILE("examples/renewal-past.md", file__renewal_2d_past_2e_md),
  FILE("examples/returned-and-waiting.md", file__returned_2d_and_2d_waiting_2e_md),
  FILE("examples/risks-mitigated.md", file__risks_2d_mitigated_2e_md),
  FILE("examples/second-introduction.md", file__second_2d_introduction_2e_md),
  FILE("examples/several-outcomes.md", file__several_2d_outcomes_2e_md),
  FILE("examples/single-threaded.md", file__single_2d_threaded_2e_md),
  FILE("examples/stage-ahead.md", file__stage_2d_ahead_2e_md),
  FILE("examples/stale-answer.md", file__stale_2d_answer_2e_md),
  FILE("examples/stance-word.md", file__stance_2d_word_2e_md),
  FILE("examples/stranger-named.md", file__stranger_2d_named_2e_md),
  FILE("examples/success-plan-agreed.md", file__success_2d_plan_2d_agreed_2e_md),
  FILE("examples/template-left-in.md", file__template_2d_left_2d_in_2e_md),
  FILE("examples/thin-section.md", file__thin_2d_section_2e_md),
  FILE("examples/two-accountable.md", file__two_2d_accountable_2e_md),
  FILE("examples/two-live-contacts.md", file__two_2d_live_2d_contacts_2e_md),
  FILE("examples/unprepared-meeting.md", file__unprepared_2d_meeting_2e_md),
  FILE("examples/unreachable-attendee.md", file__unreachable_2d_attendee_2e_md),
  FILE("examples/unreviewed-none.md", file__unreviewed_2d_none_2e_md),
  FILE("examples/useless-silencing.md", file__useless_2d_silencing_2e_md),
  FILE("examples/vague-success.md", file__vague_2d_success_2e_md),
  FILE("examples/waiting-without-day.md", file__waiting_2d_without_2d_day_2e_md),
  FILE("examples/windows-filled.md", file__windows_2d_filled_2e_md),
  FILE("examples/wrong-role.md", file__wrong_2d_role_2e_md),
};

const builtin_example *builtin_examples(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}

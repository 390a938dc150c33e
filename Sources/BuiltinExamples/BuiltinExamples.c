// Written by Tests/Tools/embed-files.
#include "BuiltinExamples.h"

// #embed belongs to C23; the compiler knows it in earlier versions of the language too, and warns.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file__accepted_2d_by_2d_csm_2e_md[] = {
#embed "./accepted-by-csm.md" suffix(,)
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
static const unsigned char file__champion_2d_known_2e_md[] = {
#embed "./champion-known.md" suffix(,)
0};
static const unsigned char file__commitments_2d_owned_2e_md[] = {
#embed "./commitments-owned.md" suffix(,)
0};
static const unsigned char file__empty_2d_section_2e_md[] = {
#embed "./empty-section.md" suffix(,)
0};
static const unsigned char file__expected_2d_close_2d_set_2e_md[] = {
#embed "./expected-close-set.md" suffix(,)
0};
static const unsigned char file__intel_2d_answered_2e_md[] = {
#embed "./intel-answered.md" suffix(,)
0};
static const unsigned char file__internal_2d_meeting_2d_held_2e_md[] = {
#embed "./internal-meeting-held.md" suffix(,)
0};
static const unsigned char file__introduction_2d_too_2d_soon_2e_md[] = {
#embed "./introduction-too-soon.md" suffix(,)
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
static const unsigned char file__on_2d_hold_2d_over_2e_md[] = {
#embed "./on-hold-over.md" suffix(,)
0};
static const unsigned char file__other_2d_customer_2e_md[] = {
#embed "./other-customer.md" suffix(,)
0};
static const unsigned char file__override_2d_not_2d_valid_2e_md[] = {
#embed "./override-not-valid.md" suffix(,)
0};
static const unsigned char file__override_2d_outlived_2e_md[] = {
#embed "./override-outlived.md" suffix(,)
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
static const unsigned char file__playbook_2d_review_2d_overdue_2e_md[] = {
#embed "./playbook-review-overdue.md" suffix(,)
0};
static const unsigned char file__promise_2d_too_2d_soon_2e_md[] = {
#embed "./promise-too-soon.md" suffix(,)
0};
static const unsigned char file__returned_2d_and_2d_waiting_2e_md[] = {
#embed "./returned-and-waiting.md" suffix(,)
0};
static const unsigned char file__risks_2d_mitigated_2e_md[] = {
#embed "./risks-mitigated.md" suffix(,)
0};
static const unsigned char file__template_2d_left_2d_in_2e_md[] = {
#embed "./template-left-in.md" suffix(,)
0};
static const unsigned char file__thin_2d_section_2e_md[] = {
#embed "./thin-section.md" suffix(,)
0};
static const unsigned char file__two_2d_live_2d_contacts_2e_md[] = {
#embed "./two-live-contacts.md" suffix(,)
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

#define FILE(path, name) {path, name, sizeof(name) - 1}

static const builtin_example files[] = {
  FILE("examples/accepted-by-csm.md", file__accepted_2d_by_2d_csm_2e_md),
  FILE("examples/base/baton.yaml", file__base_2f_baton_2e_yaml),
  FILE("examples/base/handover.md", file__base_2f_handover_2e_md),
  FILE("examples/base/people.yaml", file__base_2f_people_2e_yaml),
  FILE("examples/champion-known.md", file__champion_2d_known_2e_md),
  FILE("examples/commitments-owned.md", file__commitments_2d_owned_2e_md),
  FILE("examples/empty-section.md", file__empty_2d_section_2e_md),
  FILE("examples/expected-close-set.md", file__expected_2d_close_2d_set_2e_md),
  FILE("examples/intel-answered.md", file__intel_2d_answered_2e_md),
  FILE("examples/internal-meeting-held.md", file__internal_2d_meeting_2d_held_2e_md),
  FILE("examples/introduction-too-soon.md", file__introduction_2d_too_2d_soon_2e_md),
  FILE("examples/measurable-success.md", file__measurable_2d_success_2e_md),
  FILE("examples/missing-answer.md", file__missing_2d_answer_2e_md),
  FILE("examples/missing-field.md", file__missing_2d_field_2e_md),
  FILE("examples/missing-section.md", file__missing_2d_section_2e_md),
  FILE("examples/missing-source.md", file__missing_2d_source_2e_md),
  FILE("examples/next-stage.md", file__next_2d_stage_2e_md),
  FILE("examples/on-hold-over.md", file__on_2d_hold_2d_over_2e_md),
  FILE("examples/other-customer.md", file__other_2d_customer_2e_md),
  FILE("examples/override-not-valid.md", file__override_2d_not_2d_valid_2e_md),
  FILE("examples/override-outlived.md", file__override_2d_outlived_2e_md),
  FILE("examples/ownership-gap.md", file__ownership_2d_gap_2e_md),
  FILE("examples/payer-known.md", file__payer_2d_known_2e_md),
  FILE("examples/payer-stays-away.md", file__payer_2d_stays_2d_away_2e_md),
  FILE("examples/playbook-review-overdue.md", file__playbook_2d_review_2d_overdue_2e_md),
  FILE("examples/promise-too-soon.md", file__promise_2d_too_2d_soon_2e_md),
  FILE("examples/returned-and-waiting.md", file__returned_2d_and_2d_waiting_2e_md),
  FILE("examples/risks-mitigated.md", file__risks_2d_mitigated_2e_md),
  FILE("examples/template-left-in.md", file__template_2d_left_2d_in_2e_md),
  FILE("examples/thin-section.md", file__thin_2d_section_2e_md),
  FILE("examples/two-live-contacts.md", file__two_2d_live_2d_contacts_2e_md),
  FILE("examples/unreachable-attendee.md", file__unreachable_2d_attendee_2e_md),
  FILE("examples/unreviewed-none.md", file__unreviewed_2d_none_2e_md),
  FILE("examples/useless-silencing.md", file__useless_2d_silencing_2e_md),
  FILE("examples/vague-success.md", file__vague_2d_success_2e_md),
  FILE("examples/waiting-without-day.md", file__waiting_2d_without_2d_day_2e_md),
};

const builtin_example *builtin_examples(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}

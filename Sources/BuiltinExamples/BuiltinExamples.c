// Written by Tests/Tools/embed-files.
#include "BuiltinExamples.h"

// #embed belongs to C23; the compiler knows it in earlier versions of the language too, and warns.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file__agreed_2d_by_2d_stranger_2e_md[] = {
#embed "./agreed-by-stranger.md" suffix(,)
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
static const unsigned char file__dates_2d_out_2d_of_2d_order_2e_md[] = {
#embed "./dates-out-of-order.md" suffix(,)
0};
static const unsigned char file__day_2d_to_2d_come_2e_md[] = {
#embed "./day-to-come.md" suffix(,)
0};
static const unsigned char file__duplicate_2d_stakeholder_2e_md[] = {
#embed "./duplicate-stakeholder.md" suffix(,)
0};
static const unsigned char file__expected_2d_close_2d_past_2e_md[] = {
#embed "./expected-close-past.md" suffix(,)
0};
static const unsigned char file__facts_2d_disagree_2e_md[] = {
#embed "./facts-disagree.md" suffix(,)
0};
static const unsigned char file__introduction_2d_too_2d_soon_2e_md[] = {
#embed "./introduction-too-soon.md" suffix(,)
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
static const unsigned char file__no_2d_csm_2e_md[] = {
#embed "./no-csm.md" suffix(,)
0};
static const unsigned char file__no_2d_early_2d_value_2e_md[] = {
#embed "./no-early-value.md" suffix(,)
0};
static const unsigned char file__notice_2d_near_2e_md[] = {
#embed "./notice-near.md" suffix(,)
0};
static const unsigned char file__on_2d_hold_2d_over_2e_md[] = {
#embed "./on-hold-over.md" suffix(,)
0};
static const unsigned char file__playbook_2d_review_2d_overdue_2e_md[] = {
#embed "./playbook-review-overdue.md" suffix(,)
0};
static const unsigned char file__renewal_2d_odd_2e_md[] = {
#embed "./renewal-odd.md" suffix(,)
0};
static const unsigned char file__renewal_2d_past_2e_md[] = {
#embed "./renewal-past.md" suffix(,)
0};
static const unsigned char file__single_2d_threaded_2e_md[] = {
#embed "./single-threaded.md" suffix(,)
0};
static const unsigned char file__stranger_2d_named_2e_md[] = {
#embed "./stranger-named.md" suffix(,)
0};
static const unsigned char file__vague_2d_success_2e_md[] = {
#embed "./vague-success.md" suffix(,)
0};

#define FILE(path, name) {path, name, sizeof(name) - 1}

static const builtin_example files[] = {
  FILE("examples/agreed-by-stranger.md", file__agreed_2d_by_2d_stranger_2e_md),
  FILE("examples/base/baton.yaml", file__base_2f_baton_2e_yaml),
  FILE("examples/base/handover.md", file__base_2f_handover_2e_md),
  FILE("examples/base/people.yaml", file__base_2f_people_2e_yaml),
  FILE("examples/dates-out-of-order.md", file__dates_2d_out_2d_of_2d_order_2e_md),
  FILE("examples/day-to-come.md", file__day_2d_to_2d_come_2e_md),
  FILE("examples/duplicate-stakeholder.md", file__duplicate_2d_stakeholder_2e_md),
  FILE("examples/expected-close-past.md", file__expected_2d_close_2d_past_2e_md),
  FILE("examples/facts-disagree.md", file__facts_2d_disagree_2e_md),
  FILE("examples/introduction-too-soon.md", file__introduction_2d_too_2d_soon_2e_md),
  FILE("examples/late-draft.md", file__late_2d_draft_2e_md),
  FILE("examples/late-first-value.md", file__late_2d_first_2d_value_2e_md),
  FILE("examples/late-internal-meeting.md", file__late_2d_internal_2d_meeting_2e_md),
  FILE("examples/late-kickoff.md", file__late_2d_kickoff_2e_md),
  FILE("examples/late-onboarding.md", file__late_2d_onboarding_2e_md),
  FILE("examples/no-csm.md", file__no_2d_csm_2e_md),
  FILE("examples/no-early-value.md", file__no_2d_early_2d_value_2e_md),
  FILE("examples/notice-near.md", file__notice_2d_near_2e_md),
  FILE("examples/on-hold-over.md", file__on_2d_hold_2d_over_2e_md),
  FILE("examples/playbook-review-overdue.md", file__playbook_2d_review_2d_overdue_2e_md),
  FILE("examples/renewal-odd.md", file__renewal_2d_odd_2e_md),
  FILE("examples/renewal-past.md", file__renewal_2d_past_2e_md),
  FILE("examples/single-threaded.md", file__single_2d_threaded_2e_md),
  FILE("examples/stranger-named.md", file__stranger_2d_named_2e_md),
  FILE("examples/vague-success.md", file__vague_2d_success_2e_md),
};

const builtin_example *builtin_examples(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}

// Written by Tests/Tools/embed-files.
#include "BuiltinExamples.h"

// #embed belongs to C23; the compiler knows it in earlier versions of the language too, and warns.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file__base_2f_baton_2e_yaml[] = {
#embed "./base/baton.yaml" suffix(,)
0};
static const unsigned char file__base_2f_handover_2e_md[] = {
#embed "./base/handover.md" suffix(,)
0};
static const unsigned char file__base_2f_people_2e_yaml[] = {
#embed "./base/people.yaml" suffix(,)
0};
static const unsigned char file__changed_2d_since_2d_accepted_2e_md[] = {
#embed "./changed-since-accepted.md" suffix(,)
0};
static const unsigned char file__introduction_2d_too_2d_soon_2e_md[] = {
#embed "./introduction-too-soon.md" suffix(,)
0};
static const unsigned char file__on_2d_hold_2d_over_2e_md[] = {
#embed "./on-hold-over.md" suffix(,)
0};
static const unsigned char file__playbook_2d_review_2d_overdue_2e_md[] = {
#embed "./playbook-review-overdue.md" suffix(,)
0};
static const unsigned char file__stale_2d_answer_2e_md[] = {
#embed "./stale-answer.md" suffix(,)
0};
static const unsigned char file__vague_2d_success_2e_md[] = {
#embed "./vague-success.md" suffix(,)
0};

#define FILE(path, name) {path, name, sizeof(name) - 1}

static const builtin_example files[] = {
  FILE("examples/base/baton.yaml", file__base_2f_baton_2e_yaml),
  FILE("examples/base/handover.md", file__base_2f_handover_2e_md),
  FILE("examples/base/people.yaml", file__base_2f_people_2e_yaml),
  FILE("examples/changed-since-accepted.md", file__changed_2d_since_2d_accepted_2e_md),
  FILE("examples/introduction-too-soon.md", file__introduction_2d_too_2d_soon_2e_md),
  FILE("examples/on-hold-over.md", file__on_2d_hold_2d_over_2e_md),
  FILE("examples/playbook-review-overdue.md", file__playbook_2d_review_2d_overdue_2e_md),
  FILE("examples/stale-answer.md", file__stale_2d_answer_2e_md),
  FILE("examples/vague-success.md", file__vague_2d_success_2e_md),
};

const builtin_example *builtin_examples(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}

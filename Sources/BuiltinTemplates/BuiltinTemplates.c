// Written by Tests/Tools/embed-files.
#include "BuiltinTemplates.h"

// #embed belongs to C23; the compiler knows it in earlier versions of the language too, and warns.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file__assets_2f_days_2e_js[] = {
#embed "../../templates/assets/days.js" suffix(,)
0};
static const unsigned char file__assets_2f_style_2e_css[] = {
#embed "../../templates/assets/style.css" suffix(,)
0};
static const unsigned char file__brief_2e_mustache[] = {
#embed "../../templates/brief.mustache" suffix(,)
0};
static const unsigned char file__finding_2d_kind_2e_mustache[] = {
#embed "../../templates/finding-kind.mustache" suffix(,)
0};
static const unsigned char file__general_2e_mustache[] = {
#embed "../../templates/general.mustache" suffix(,)
0};
static const unsigned char file__handover_2e_mustache[] = {
#embed "../../templates/handover.mustache" suffix(,)
0};
static const unsigned char file__index_2e_mustache[] = {
#embed "../../templates/index.mustache" suffix(,)
0};
static const unsigned char file__layout_2e_mustache[] = {
#embed "../../templates/layout.mustache" suffix(,)
0};
static const unsigned char file__meeting_2e_mustache[] = {
#embed "../../templates/meeting.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_agenda_2d_facts_2e_mustache[] = {
#embed "../../templates/partials/agenda-facts.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_agenda_2d_line_2e_mustache[] = {
#embed "../../templates/partials/agenda-line.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_answer_2e_mustache[] = {
#embed "../../templates/partials/answer.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_as_2d_of_2e_mustache[] = {
#embed "../../templates/partials/as-of.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_attendee_2e_mustache[] = {
#embed "../../templates/partials/attendee.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_board_2e_mustache[] = {
#embed "../../templates/partials/board.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_contents_2e_mustache[] = {
#embed "../../templates/partials/contents.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_customer_2e_mustache[] = {
#embed "../../templates/partials/customer.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_days_2e_mustache[] = {
#embed "../../templates/partials/days.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_example_2e_mustache[] = {
#embed "../../templates/partials/example.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_facts_2e_mustache[] = {
#embed "../../templates/partials/facts.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_finding_2e_mustache[] = {
#embed "../../templates/partials/finding.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_for_2d_customer_2e_mustache[] = {
#embed "../../templates/partials/for-customer.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_found_2e_mustache[] = {
#embed "../../templates/partials/found.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_line_2e_mustache[] = {
#embed "../../templates/partials/line.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_meeting_2d_follows_2e_mustache[] = {
#embed "../../templates/partials/meeting-follows.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_meeting_2d_internal_2e_mustache[] = {
#embed "../../templates/partials/meeting-internal.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_meeting_2d_introduction_2e_mustache[] = {
#embed "../../templates/partials/meeting-introduction.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_missing_2e_mustache[] = {
#embed "../../templates/partials/missing.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_next_2d_step_2e_mustache[] = {
#embed "../../templates/partials/next-step.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_overdue_2e_mustache[] = {
#embed "../../templates/partials/overdue.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_overrides_2e_mustache[] = {
#embed "../../templates/partials/overrides.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_past_2e_mustache[] = {
#embed "../../templates/partials/past.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_person_2e_mustache[] = {
#embed "../../templates/partials/person.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_said_2e_mustache[] = {
#embed "../../templates/partials/said.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_sections_2e_mustache[] = {
#embed "../../templates/partials/sections.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_state_2e_mustache[] = {
#embed "../../templates/partials/state.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_step_2e_mustache[] = {
#embed "../../templates/partials/step.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_steps_2e_mustache[] = {
#embed "../../templates/partials/steps.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_time_2e_mustache[] = {
#embed "../../templates/partials/time.mustache" suffix(,)
0};
static const unsigned char file__partials_2f_when_2e_mustache[] = {
#embed "../../templates/partials/when.mustache" suffix(,)
0};
static const unsigned char file__plan_2e_mustache[] = {
#embed "../../templates/plan.mustache" suffix(,)
0};
static const unsigned char file__playbook_2e_mustache[] = {
#embed "../../templates/playbook.mustache" suffix(,)
0};
static const unsigned char file__playbooks_2e_mustache[] = {
#embed "../../templates/playbooks.mustache" suffix(,)
0};
static const unsigned char file__share_2f_introduction_2e_de_2e_mustache[] = {
#embed "../../templates/share/introduction.de.mustache" suffix(,)
0};
static const unsigned char file__share_2f_introduction_2e_de_2e_txt_2e_mustache[] = {
#embed "../../templates/share/introduction.de.txt.mustache" suffix(,)
0};
static const unsigned char file__share_2f_introduction_2e_en_2e_mustache[] = {
#embed "../../templates/share/introduction.en.mustache" suffix(,)
0};
static const unsigned char file__share_2f_introduction_2e_en_2e_txt_2e_mustache[] = {
#embed "../../templates/share/introduction.en.txt.mustache" suffix(,)
0};
static const unsigned char file__share_2f_introduction_2e_mustache[] = {
#embed "../../templates/share/introduction.mustache" suffix(,)
0};
static const unsigned char file__share_2f_layout_2e_mustache[] = {
#embed "../../templates/share/layout.mustache" suffix(,)
0};
static const unsigned char file__share_2f_style_2e_mustache[] = {
#embed "../../templates/share/style.mustache" suffix(,)
0};
static const unsigned char file__share_2f_success_2d_plan_2e_de_2e_mustache[] = {
#embed "../../templates/share/success-plan.de.mustache" suffix(,)
0};
static const unsigned char file__share_2f_success_2d_plan_2e_en_2e_mustache[] = {
#embed "../../templates/share/success-plan.en.mustache" suffix(,)
0};
static const unsigned char file__share_2f_success_2d_plan_2e_mustache[] = {
#embed "../../templates/share/success-plan.mustache" suffix(,)
0};
static const unsigned char file__share_2f_time_2e_mustache[] = {
#embed "../../templates/share/time.mustache" suffix(,)
0};
static const unsigned char file__theme_2e_css[] = {
#embed "../../templates/theme.css" suffix(,)
0};
static const unsigned char file__theme_2e_mustache[] = {
#embed "../../templates/theme.mustache" suffix(,)
0};
static const unsigned char file__words_2f_de_2e_yaml[] = {
#embed "../../templates/words/de.yaml" suffix(,)
0};
static const unsigned char file__words_2f_en_2e_yaml[] = {
#embed "../../templates/words/en.yaml" suffix(,)
0};

#define FILE(path, name) {path, name, sizeof(name) - 1}

static const builtin_template files[] = {
  FILE("templates/assets/days.js", file__assets_2f_days_2e_js),
  FILE("templates/assets/style.css", file__assets_2f_style_2e_css),
  FILE("templates/brief.mustache", file__brief_2e_mustache),
  FILE("templates/finding-kind.mustache", file__finding_2d_kind_2e_mustache),
  FILE("templates/general.mustache", file__general_2e_mustache),
  FILE("templates/handover.mustache", file__handover_2e_mustache),
  FILE("templates/index.mustache", file__index_2e_mustache),
  FILE("templates/layout.mustache", file__layout_2e_mustache),
  FILE("templates/meeting.mustache", file__meeting_2e_mustache),
  FILE("templates/partials/agenda-facts.mustache", file__partials_2f_agenda_2d_facts_2e_mustache),
  FILE("templates/partials/agenda-line.mustache", file__partials_2f_agenda_2d_line_2e_mustache),
  FILE("templates/partials/answer.mustache", file__partials_2f_answer_2e_mustache),
  FILE("templates/partials/as-of.mustache", file__partials_2f_as_2d_of_2e_mustache),
  FILE("templates/partials/attendee.mustache", file__partials_2f_attendee_2e_mustache),
  FILE("templates/partials/board.mustache", file__partials_2f_board_2e_mustache),
  FILE("templates/partials/contents.mustache", file__partials_2f_contents_2e_mustache),
  FILE("templates/partials/customer.mustache", file__partials_2f_customer_2e_mustache),
  FILE("templates/partials/days.mustache", file__partials_2f_days_2e_mustache),
  FILE("templates/partials/example.mustache", file__partials_2f_example_2e_mustache),
  FILE("templates/partials/facts.mustache", file__partials_2f_facts_2e_mustache),
  FILE("templates/partials/finding.mustache", file__partials_2f_finding_2e_mustache),
  FILE("templates/partials/for-customer.mustache", file__partials_2f_for_2d_customer_2e_mustache),
  FILE("templates/partials/found.mustache", file__partials_2f_found_2e_mustache),
  FILE("templates/partials/line.mustache", file__partials_2f_line_2e_mustache),
  FILE("templates/partials/meeting-follows.mustache", file__partials_2f_meeting_2d_follows_2e_mustache),
  FILE("templates/partials/meeting-internal.mustache", file__partials_2f_meeting_2d_internal_2e_mustache),
  FILE("templates/partials/meeting-introduction.mustache", file__partials_2f_meeting_2d_introduction_2e_mustache),
  FILE("templates/partials/missing.mustache", file__partials_2f_missing_2e_mustache),
  FILE("templates/partials/next-step.mustache", file__partials_2f_next_2d_step_2e_mustache),
  FILE("templates/partials/overdue.mustache", file__partials_2f_overdue_2e_mustache),
  FILE("templates/partials/overrides.mustache", file__partials_2f_overrides_2e_mustache),
  FILE("templates/partials/past.mustache", file__partials_2f_past_2e_mustache),
  FILE("templates/partials/person.mustache", file__partials_2f_person_2e_mustache),
  FILE("templates/partials/said.mustache", file__partials_2f_said_2e_mustache),
  FILE("templates/partials/sections.mustache", file__partials_2f_sections_2e_mustache),
  FILE("templates/partials/state.mustache", file__partials_2f_state_2e_mustache),
  FILE("templates/partials/step.mustache", file__partials_2f_step_2e_mustache),
  FILE("templates/partials/steps.mustache", file__partials_2f_steps_2e_mustache),
  FILE("templates/partials/time.mustache", file__partials_2f_time_2e_mustache),
  FILE("templates/partials/when.mustache", file__partials_2f_when_2e_mustache),
  FILE("templates/plan.mustache", file__plan_2e_mustache),
  FILE("templates/playbook.mustache", file__playbook_2e_mustache),
  FILE("templates/playbooks.mustache", file__playbooks_2e_mustache),
  FILE("templates/share/introduction.de.mustache", file__share_2f_introduction_2e_de_2e_mustache),
  FILE("templates/share/introduction.de.txt.mustache", file__share_2f_introduction_2e_de_2e_txt_2e_mustache),
  FILE("templates/share/introduction.en.mustache", file__share_2f_introduction_2e_en_2e_mustache),
  FILE("templates/share/introduction.en.txt.mustache", file__share_2f_introduction_2e_en_2e_txt_2e_mustache),
  FILE("templates/share/introduction.mustache", file__share_2f_introduction_2e_mustache),
  FILE("templates/share/layout.mustache", file__share_2f_layout_2e_mustache),
  FILE("templates/share/style.mustache", file__share_2f_style_2e_mustache),
  FILE("templates/share/success-plan.de.mustache", file__share_2f_success_2d_plan_2e_de_2e_mustache),
  FILE("templates/share/success-plan.en.mustache", file__share_2f_success_2d_plan_2e_en_2e_mustache),
  FILE("templates/share/success-plan.mustache", file__share_2f_success_2d_plan_2e_mustache),
  FILE("templates/share/time.mustache", file__share_2f_time_2e_mustache),
  FILE("templates/theme.css", file__theme_2e_css),
  FILE("templates/theme.mustache", file__theme_2e_mustache),
  FILE("templates/words/de.yaml", file__words_2f_de_2e_yaml),
  FILE("templates/words/en.yaml", file__words_2f_en_2e_yaml),
};

const builtin_template *builtin_templates(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}

// Written by Tests/Tools/embed-files.
#include "BuiltinSchemas.h"

// #embed belongs to C23; the compiler knows it in earlier versions of the language too, and warns.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file__configuration_2e_yaml[] = {
#embed "./configuration.yaml" suffix(,)
0};
static const unsigned char file__diff_2e_schema_2e_json[] = {
#embed "./diff.schema.json" suffix(,)
0};
static const unsigned char file__findings_2e_schema_2e_json[] = {
#embed "./findings.schema.json" suffix(,)
0};
static const unsigned char file__handover_2e_yaml[] = {
#embed "./handover.yaml" suffix(,)
0};
static const unsigned char file__people_2e_yaml[] = {
#embed "./people.yaml" suffix(,)
0};
static const unsigned char file__playbook_2e_yaml[] = {
#embed "./playbook.yaml" suffix(,)
0};
static const unsigned char file__read_2e_schema_2e_json[] = {
#embed "./read.schema.json" suffix(,)
0};

#define FILE(path, name) {path, name, sizeof(name) - 1}

static const builtin_schema files[] = {
  FILE("schema/configuration.yaml", file__configuration_2e_yaml),
  FILE("schema/diff.schema.json", file__diff_2e_schema_2e_json),
  FILE("schema/findings.schema.json", file__findings_2e_schema_2e_json),
  FILE("schema/handover.yaml", file__handover_2e_yaml),
  FILE("schema/people.yaml", file__people_2e_yaml),
  FILE("schema/playbook.yaml", file__playbook_2e_yaml),
  FILE("schema/read.schema.json", file__read_2e_schema_2e_json),
};

const builtin_schema *builtin_schemas(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}

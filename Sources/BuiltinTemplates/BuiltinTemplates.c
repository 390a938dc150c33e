// Written by Tests/Tools/embed-files.
#include "BuiltinTemplates.h"

// #embed belongs to C23; the compiler knows it in earlier versions of the language too, and warns.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file__page_2e_mustache[] = {
#embed "../../templates/page.mustache" suffix(,)
0};

#define FILE(path, name) {path, name, sizeof(name) - 1}

static const builtin_template files[] = {
  FILE("templates/page.mustache", file__page_2e_mustache),
};

const builtin_template *builtin_templates(size_t *count) {
  *count = sizeof(files) / sizeof(files[0]);
  return files;
}

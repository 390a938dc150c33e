#ifndef BUILTIN_TEMPLATES_H
#define BUILTIN_TEMPLATES_H

#include <stddef.h>

/// One file that the binary carries.
typedef struct {
  /// Its path below the repository's folder, such as "templates/page.mustache"; ends with a zero byte.
  const char *path;
  /// Its content; does not end with a zero byte.
  const unsigned char *bytes;
  size_t length;
} builtin_template;

/// All files, in the order of their paths; `count` is set to how many there are.
const builtin_template *builtin_templates(size_t *count);

#endif

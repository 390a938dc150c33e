#ifndef BUILTIN_EXAMPLES_H
#define BUILTIN_EXAMPLES_H

#include <stddef.h>

/// One file that the binary carries.
typedef struct {
  /// Its path below the repository's folder, such as "examples/vague-success.md"; ends with a zero byte.
  const char *path;
  /// Its content; does not end with a zero byte.
  const unsigned char *bytes;
  size_t length;
} builtin_example;

/// All files, in the order of their paths; `count` is set to how many there are.
const builtin_example *builtin_examples(size_t *count);

#endif

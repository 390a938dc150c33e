// libcmark-gfm and its extensions, linked statically (see Package.swift): the version a machine has installed must not
// decide what a page looks like.
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// libcmark-gfm and its extensions, linked statically (see Package.swift): the version a machine has installed must not
// decide what a page looks like.
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
// The layout of the parser and of its nodes, which Debian installs beside the library it belongs to: the blocks must be
// looked at between the two stages of parsing, and a node's text be read without a copy in C.
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>
#include <cmark-gfm/references.h>
#include <cmark-gfm/houdini.h>

/// One tag of a Mustache template, such as `{{#rows}}`, as the author wrote it.
struct TemplateTag {
  /// What a tag does, by the character after its opening delimiter.
  enum Kind {
    /// `{{name}}`: the value, escaped.
    case shown
    /// `{{{name}}}` or `{{&name}}`: the value as it is.
    case shownAsItIs
    /// `{{#name}}`: what follows, once, for each, or not at all.
    case section
    /// `{{^name}}`: what follows, unless there is something.
    case inverted
    /// `{{>name}}`: another template, in place.
    case partial
    /// `{{<name}}`: another template, with blocks of it replaced.
    case parent
    /// `{{$name}}`: a part that can be replaced, or its replacement.
    case block
    /// `{{/name}}`: the end of a section, a parent or a block.
    case close
    /// `{{! … }}`, and every tag that was found to be wrong.
    case comment
    /// `{{=<% %>=}}`: other delimiters from here on.
    case delimiters
  }

  /// What it does.
  var kind: Kind
  /// What stands in it, without delimiters, sign and surrounding whitespace; empty for comments.
  let name: String
  /// The bytes of the name in the file.
  let nameBytes: Range<Int>
  /// The bytes of the whole tag in the file, delimiters included.
  let bytes: Range<Int>

  /// Whether a closing tag belongs to it.
  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    default: false
    }
  }
}

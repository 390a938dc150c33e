"""Other ways to write the same: functions from a handover to its text with no fact changed."""

import re
import unicodedata

from handover_text import schema
from mutants import applied, put

# By name: a function from a handover to a text, or `None` where it has nothing of the kind.
VARIANTS = {}


def variant(function):
    VARIANTS[function.__name__] = function
    return function


def edited(handover, edits):
    edits = list(edits)
    return applied(handover.text, edits)[0] if edits else None


def front_and_body(handover):
    at = handover.front_end + 4
    return handover.text[:at], handover.text[at:]


def blocks(handover):
    """What stands before the first section, and each section's text."""
    sections = sorted(handover.sections.values(), key=lambda section: section.start)
    return handover.text[: sections[0].start], [handover.text[each.start : each.end].rstrip() + "\n\n" for each in sections]


# Sections and headings.


@variant
def sections_reversed(handover):
    before, sections = blocks(handover)
    return before + "".join(reversed(sections))


@variant
def sections_rotated(handover):
    before, sections = blocks(handover)
    return before + "".join(sections[5:] + sections[:5])


def free_headings(handover):
    """The sections to which no link leads by their anchor."""
    for key, section in handover.sections.items():
        if f"(#{section.heading.text.lower().replace(' ', '-')})" not in handover.text:
            yield key, section


@variant
def headings_by_first_alias(handover):
    return edited(handover, (put(section.heading, aliases[0]) for key, section in free_headings(handover)
                             if (aliases := schema()["sections"][key].get("aliases"))))


@variant
def headings_by_last_alias(handover):
    return edited(handover, (put(section.heading, aliases[-1]) for key, section in free_headings(handover)
                             if (aliases := schema()["sections"][key].get("aliases"))))


@variant
def headings_in_the_other_language(handover):
    language = "en" if handover.facts.get("language") == "de" else "de"
    return edited(handover, (put(section.heading, schema()["sections"][key]["title"][language]) for key, section in free_headings(handover)))


@variant
def headings_deeper(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)^##", "###", body)


@variant
def headings_decorated(handover):
    forms = ["{n}. {title}", "🎯 {title}", "{title}:", "{title} (rep)", "{n}) 📋 {title}:"]
    return edited(handover, (put(section.heading, forms[n % 5].format(n=n + 1, title=section.heading.text))
                             for n, (_, section) in enumerate(free_headings(handover))))


@variant
def headings_in_capitals(handover):
    return edited(handover, (put(section.heading, section.heading.text.upper()) for _, section in free_headings(handover)))


@variant
def headings_with_ampersand(handover):
    return edited(handover, (put(section.heading, section.heading.text.replace(" and ", " & "))
                             for _, section in free_headings(handover) if " and " in section.heading.text))


@variant
def headings_underlined(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)^## (.*)$", lambda match: f"{match.group(1)}\n{'-' * 12}", body)


@variant
def headings_closed(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)^(##+) (.*)$", r"\1  \2 \1", body)


# Bytes and spaces.


@variant
def lines_ended_as_on_windows(handover):
    return handover.text.replace("\n", "\r\n")


@variant
def lines_ended_as_on_old_macs(handover):
    return handover.text.replace("\n", "\r")


@variant
def byte_order_mark(handover):
    return "\ufeff" + handover.text


@variant
def letters_decomposed(handover):
    text = unicodedata.normalize("NFD", handover.text)
    return text if text != handover.text else None


@variant
def no_newline_at_the_end(handover):
    return handover.text.rstrip("\n")


@variant
def spaces_behind_lines(handover):
    return re.sub(r"(?m)$(?<!^)", " ", handover.text)


@variant
def tabs_behind_lines(handover):
    return re.sub(r"(?m)$(?<!^)", "\t", handover.text)


@variant
def empty_lines_added(handover):
    front, body = front_and_body(handover)
    return front + "\n\n" + body.replace("\n\n", "\n \n\n\n") + "\n\n"


@variant
def paragraphs_on_one_line(handover):
    front, body = front_and_body(handover)
    return front + re.sub(r"(?m)(?<=\S)\n(?: {2})?(?=[A-Za-zÄÖÜäöü0-9(\"„“][^\n|]*$)(?<!\|\n)",
                          lambda match: match.group(0) if previous_is_no_text(body, match.start()) else " ", body)


def previous_is_no_text(body, at):
    """Whether the line that ends at `at` is a heading, a table's row or a quotation, to which nothing can be joined."""
    line = body[body.rfind("\n", 0, at) + 1 : at]
    return line.startswith(("#", "|", ">", "- **")) or bool(re.match(r"\d+\. |  - |- [^a-z]*[A-Z]\w*: ", line))


@variant
def comments_added(handover):
    front, body = front_and_body(handover)
    body = re.sub(r"(?m)^(## .*\n)", r"<!-- to be read aloud -->\n\n\1\n<!-- TBD: ask [Name] about RouteMaster -->\n", body)
    return re.sub(r"(?m)^(stage|arr|tags|products): (.*)$", r"\1: \2 # as told by ____", front) + body

"""Other ways to write the same front matter."""

import re

import yaml

from variants import front_and_body, variant

PLAIN = re.compile(r"(?m)^([a-z-]+): ([^\[{\"'>|\n#]+?)$")


def lines_of(handover):
    """Each field's lines."""
    starts = sorted(field.line for field in handover.fields.values()) + [handover.front_end]
    return [handover.text[start:end] for start, end in zip(starts, starts[1:])]


def with_fields(handover, lines):
    return "---\n" + "".join(lines) + handover.text[handover.front_end :]


@variant
def fields_reversed(handover):
    return with_fields(handover, reversed(lines_of(handover)))


@variant
def fields_sorted(handover):
    return with_fields(handover, sorted(lines_of(handover)))


@variant
def values_in_double_quotes(handover):
    front, body = front_and_body(handover)
    return PLAIN.sub(r'\1: "\2"', front) + body


@variant
def values_in_single_quotes(handover):
    front, body = front_and_body(handover)
    return PLAIN.sub(r"\1: '\2'", front) + body


@variant
def names_in_quotes(handover):
    front, body = front_and_body(handover)
    return re.sub(r"(?m)^([a-z-]+):", r'"\1":', front) + body


@variant
def spaces_around_values(handover):
    front, body = front_and_body(handover)
    return PLAIN.sub(r"\1:    \2   ", front) + body


@variant
def lists_as_blocks(handover):
    def block(match):
        return match.group(1) + ":" + "".join(f"\n  - {part.strip()}" for part in match.group(2).split(","))

    front, body = front_and_body(handover)
    return re.sub(r"(?m)^([a-z-]+): \[(.*)\]$", block, front) + body


@variant
def lists_as_blocks_not_indented(handover):
    def block(match):
        return match.group(1) + ":" + "".join(f"\n- {part.strip()}" for part in match.group(2).split(","))

    front, body = front_and_body(handover)
    return re.sub(r"(?m)^([a-z-]+): \[(.*)\]$", block, front) + body


@variant
def groups_as_blocks(handover):
    front, body = front_and_body(handover)

    def block(match):
        return f"{match.group(1)}:\n" + "".join(f"  {part}\n" for part in parts(handover.facts[match.group(1)]))

    new = re.sub(r"(?m)^([a-z-]+): \{.*\}\n", block, front)
    return new + body if new != front else None


@variant
def groups_in_braces(handover):
    lines, changed = [], False
    for line in lines_of(handover):
        name = line.partition(":")[0]
        value = handover.facts.get(name)
        if isinstance(value, dict) and "{" not in line and "#" not in line:
            lines.append(f"{name}: {{ {', '.join(parts(value))} }}\n")
            changed = True
        else:
            lines.append(line)
    return with_fields(handover, lines) if changed else None


@variant
def single_values_for_lists_of_one(handover):
    front, body = front_and_body(handover)
    new = re.sub(r"(?m)^(internal-meeting|playbook): \[([^,\]]+)\]$", r"\1: \2", front)
    return new + body if new != front else None


@variant
def commas_at_the_end_of_lists(handover):
    front, body = front_and_body(handover)
    return re.sub(r"(?m)^([a-z-]+): \[(.*)\]$", r"\1: [ \2, ]", front) + body


@variant
def choices_of_fields_with_capitals(handover):
    front, body = front_and_body(handover)
    return re.sub(r"(?m)^(stage|stage-before|segment|close-state|reference|phase): (.*)$",
                  lambda match: f"{match.group(1)}: {match.group(2).capitalize()}", front) + body


@variant
def flags_of_fields_by_other_words(handover):
    front, body = front_and_body(handover)
    words = {"true": "yes", "false": "no"}
    new = re.sub(r"(?m)^auto-renew: (\w+)$", lambda match: f"auto-renew: {words[match.group(1)]}", front)
    return new + body if new != front else None


@variant
def amounts_with_separators(handover):
    front, body = front_and_body(handover)
    return re.sub(r"(?m)^arr: (\d+)$", lambda match: f"arr: {int(match.group(1)):,}", front) + body


@variant
def comments_between_fields(handover):
    return with_fields(handover, [f"# {number}: asked on Monday\n\n{line}" for number, line in enumerate(lines_of(handover))])


def parts(group):
    """A group's fields, written anew; PyYAML takes a field `on` for a flag."""
    return [f"{'on' if name is True else name}: {scalar(value)}" for name, value in group.items()]


def scalar(value):
    return yaml.safe_dump(value, allow_unicode=True, width=1000, default_flow_style=True).removesuffix("\n").removesuffix("\n...").strip()

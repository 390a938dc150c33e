"""Ways to write a cleared answer with something internal in it, and tables in their three forms."""


class Dressing:
    """Writes what a customer may read with things in and around it that they may not. `definitions` go to the end of the document."""

    def __init__(self, chance, internal):
        self.chance, self.internal = chance, internal
        self.definitions = []

    # Around the words

    def plain(self, text):
        return text

    def strong(self, text):
        return f"**{text}**"

    def emphasis(self, text):
        return f"_{text}_"

    def code(self, text):
        return f"`{text}`"

    def link(self, text):
        i = self.internal
        address, title = i("link address in cleared text"), i("link title in cleared text")
        return self.chance.choice([
            f'[{text}](https://{address}.example/a "{title}")', f"[{text}](https://a.example/{address}?b=c#d '{title}')",
            f'[**{text}**](<https://a.example/{address} b> "{title}")', f"[{text}](mailto:{address}@a.example ({title}))",
        ])

    def reference(self, text):
        i = self.internal
        label = i("reference label")
        self.definitions.append(f"[{label}]: https://a.example/{i('definition address')} \"{i('definition title')}\"\n")
        return f"[{text}][{label}]"

    def html(self, text):
        i = self.internal
        return self.chance.choice([
            f'<span title="{i("HTML attribute")}">{text}</span>', f"<a href='https://{i('HTML attribute')}.example'>{text}</a>",
            f'<b data-{i("HTML attribute")}="{i("HTML attribute")}">{text}</b>',
        ])

    AROUND = [plain, plain, plain, strong, emphasis, code, link, reference, html]

    # Beside the words

    def comment(self, text):
        return f"{text} <!-- {self.internal('comment in cleared text')} -->"

    def comment_before(self, text):
        return f"{text} <!--{self.internal('comment in cleared text')}--> <!-- {self.internal('HTML comment neighbour')} -->"

    def image(self, text):
        i = self.internal
        return f'{text} ![{i("image alternative")}](https://a.example/{i("image address")}.png "{i("image title")}")'

    def image_by_reference(self, text):
        i = self.internal
        label = i("reference label")
        self.definitions.append(f"[{label}]: https://a.example/{i('definition address')}.png '{i('definition title')}'\n")
        return f"{text} ![{i('image by reference')}][{label}]"

    def linked_image(self, text):
        i = self.internal
        return f"{text} [![{i('linked image')}](https://a.example/{i('image address')}.png)](https://a.example/{i('link address in cleared text')})"

    def footnote(self, text):
        i = self.internal
        label = i("footnote label")
        more = f"\n    {i('footnote further paragraph')} as well\n" if self.chance.random() < 0.5 else ""
        self.definitions.append(f"[^{label}]: {i('footnote text')} was said\n{more}")
        return f"{text}[^{label}]"

    def html_image(self, text):
        return f'{text} <img src="https://a.example/{self.internal("HTML image")}.png" alt="{self.internal("HTML image")}">'

    def struck(self, text):
        if self.chance.random() < 0.5:
            return f"{text} ~~{self.internal('struck out')}~~"
        return f"{text} *~~**{self.internal('struck out in emphasis')}**~~*"

    BESIDE = [comment, comment_before, image, image_by_reference, linked_image, footnote, html_image, struck]

    # Where it is from

    def source_word(self):
        return self.chance.choice(["source", "Source", "sources", "Quelle", "QUELLE", "evidence", "Beleg", "src"])

    def source_at_end(self, text):
        return f"{text} ({self.source_word()}: {self.internal('source at the end')}, 12 Jan)" + self.chance.choice(["", "", ".", ";"])

    def source_in_middle(self, text):
        return f"({self.source_word()}: {self.internal('source in the middle')} (twice)) {text}"

    def source_in_brackets(self, text):
        return f"{text} [{self.source_word()}: {self.internal('source in brackets')}]"

    def source_in_emphasis(self, text):
        note = f"({self.source_word()}: {self.internal('source in emphasis')})"
        return text + self.chance.choice([f" *{note}*", f" _{note}_", f" **{note}**"])

    def source_behind_dash(self, text):
        return f"{text} {self.chance.choice('—–-')} {self.source_word()}: {self.internal('source behind a dash')}, 12 Jan"

    def source_with_link(self, text):
        return f"{text} ({self.source_word()}: [{self.internal('source with a link')}](https://a.example/{self.internal('source with a link')}))"

    def source_over_line(self, text):
        return f"{text} ({self.source_word()}: {self.internal('source over a line end')},\n{{indent}}{self.internal('source over a line end')})"

    def source_line(self, text):
        return f"{text}\n{{indent}}{self.source_word()}: {self.internal('source in a line of its own')}"

    def source_line_in_emphasis(self, text):
        return f"{text}\n{{indent}}*{self.source_word()}: {self.internal('source line in emphasis')}*"

    SOURCES = [source_at_end, source_in_middle, source_in_brackets, source_in_emphasis, source_behind_dash, source_with_link]
    SOURCES_OF_LINES = [source_over_line, source_line, source_line_in_emphasis]

    # All of it

    def dressed(self, text, *, indent=None, source=True, id=False):
        """`text` with internal things about it; over several lines where an `indent` for them is given."""
        chance = self.chance
        text = chance.choice(self.AROUND)(self, text)
        for _ in range(chance.choice([0, 1, 1, 2])):
            text = chance.choice(self.BESIDE)(self, text)
        if id and chance.random() < 0.2:
            text += f" {{#{self.internal('id behind cleared text')}}}"
        elif source and chance.random() < 0.5:
            text = chance.choice(self.SOURCES + (self.SOURCES_OF_LINES if indent is not None else []))(self, text)
        return text.replace("{indent}", indent or "")

    def sourceless(self, text):
        return self.dressed(text, source=False)


def table(titles, rows):
    """A Markdown table."""
    lines = ["| " + " | ".join(titles) + " |", "|" + "---|" * len(titles)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def nested_list(titles, rows):
    """A list with a nested item for each label; the first cell is the item's own text."""
    text = ""
    for first, *cells in rows:
        text += f"- {first}\n" + "".join(f"  - {title}: {cell}\n" for title, cell in zip(titles[1:], cells) if cell)
    return text


def headings(titles, rows, level):
    """A sub-heading for each row; the first cell is its text."""
    text = ""
    for number, (first, *cells) in enumerate(rows):
        labels = [f"**{title}:** {cell}" for title, cell in zip(titles[1:], cells) if cell]
        body = "\n".join(f"- {label}" for label in labels) if number % 2 else "\n\n".join(labels)
        text += f"{'#' * level} {first}\n\n{body}\n\n"
    return text

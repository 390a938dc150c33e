"""Words that nothing else holds, planted wherever a handover can say anything: `zqint…` where only our people read, `zqclr…` where the
customer may. Which word stands where is remembered, and every kind of place has a name that must be used.
"""

import collections
import re
import string

INTERNAL, CLEARED = "zqint", "zqclr"

# Every place that the generator uses, by name; one that it never uses fails the test, as does one that is not named here.
INTERNAL_PLACES = frozenset("""
id|file name|folder|former id|tag|link name|link address|own field|own field name|nested own field|YAML comment|override reason
CSM before|playbook|returned reason|on-hold reason|confidence said|solutions engineer|silencing reason in YAML|arr|renewal date
text before the first heading|title heading|remark in a heading|comment in a heading|block comment|comment of several lines|silencing reason
why|problems|roadblocks cell|roadblocks, unknown column|roadblocks, unknown column title|stakeholder name|stakeholder title
stakeholder contact|stakeholder preference|attendee contact|attendee preference|commitment|commitment cell|commitment id|scope|technical|working style
open item|open item done-when|responsibility|commercial|notes|expansion|unknown section|unknown section heading|unknown sub-heading|text under an unknown sub-heading
success, unknown column|success, unknown column title|success, source column|text under a table|source under a table|source under a table, further
loose line under a row|second line of an unknown label|nested list below a cell
internal communication row|communication, unknown column|text in the communication plan
internal item|struck-out owner|item for the customer, struck out|internal item owner|internal item done-when|internal item detail|cancelled item|cancelled item done-when|step below an item|note below an item
labelled note below an item|item for|item after|item id|item unknown detail|item, unknown column|item, source column|text after a dash behind an item
text between items|unknown label|unknown bold label|nested unknown label|nested unknown label second line|unknown label as an item|text under no label
doubtful agenda entry|doubtful attendee
comment in cleared text|link address in cleared text|link title in cleared text|reference label|definition address|definition title|unused definition
image alternative|image address|image title|image by reference|linked image|footnote label|footnote text|footnote further paragraph
HTML attribute|HTML image|HTML comment neighbour|struck out|struck out in emphasis|id behind cleared text
source at the end|source in the middle|source in brackets|source in emphasis|source behind a dash|source with a link|source over a line end|source in a line of its own|source line in emphasis
source in a field|person id|person does|person does-not|person e-mail|person introduction|person title|person name|cover name|team name|team id|person own field|AE e-mail|AE introduction|CSM does|CSM does-not
edit-url|site-url|competitor|internal domain|freeze reason|own setting|comment in baton.yaml|comment in people.yaml
playbook title|playbook text|playbook file name|playbook own field
""".replace("\n", "|").strip("|").split("|"))

CLEARED_PLACES = frozenset("""
customer|product|AE name|AE title|CSM name|CSM title|CSM e-mail|CSM introduction|endorsement|proof|easy|know-how
attendee name|attendee title|former CSM name|former CSM title|agenda|outcome of the meeting|goal|metric|baseline|target|judged by
item|item owner|item done-when|item owner of ours|done item|done item done-when|exchange|exchange partner|exchange channel|exchange frequency|exchange owner|agreed by|cadence
""".replace("\n", "|").strip("|").split("|"))


class Canaries:
    """Gives out words, each once, and remembers of each where it was planted."""

    def __init__(self):
        self.places = {}
        self.counted = collections.Counter()

    def _word(self, prefix, place, whose):
        number, letters = len(self.places), ""
        for _ in range(5):
            number, rest = divmod(number, 26)
            letters = string.ascii_lowercase[rest] + letters
        word = prefix + letters
        self.places[word] = (place, whose)
        return word

    def internal(self, place, whose=None):
        """A word for a place that only our people read, such as one of the customer `whose`."""
        assert place in INTERNAL_PLACES, place
        return self._word(INTERNAL, place, whose)

    def cleared(self, place, whose):
        """A word for a place that the customer `whose` may read."""
        assert place in CLEARED_PLACES, place
        return self._word(CLEARED, place, whose)

    def counts(self, written):
        """How often each place was used in the texts and paths `written`; a word that was made and not used does not count."""
        used = {word for text in written for word in found(text)}
        return self.counted + collections.Counter(place for word, (place, _) in self.places.items() if word in used)


def found(text):
    """The words in `text`."""
    return {word.lower() for word in re.findall(rf"(?i)(?:{INTERNAL}|{CLEARED})[a-z]{{5}}", text)}

"""How typed letters can be read: as initials, as spelled syllables, or as a mixture; a list search sifts by these before it decides."""

from dataclasses import dataclass

from bigclient_desktop.domain.pinyin import Cell, normalise_query, syllables

_LONGEST_SYLLABLE = 6
_MOST_LETTERS = 24
_MOST_READINGS = 64
_WINDOW = 3


@dataclass(frozen=True, slots=True)
class QueryReadings:
    """Ways to read a query of letters a–z.

    `spelled`: whole syllables, the last one perhaps unfinished, each after a blank (' guang do'). `mixed`: the initials of readings
    in which some syllables are spelled and some are given as their initial; these need `matches` to decide.
    """

    spelled: tuple[str, ...]
    mixed: tuple[str, ...]


def readings_of_query(query: str) -> QueryReadings:
    """The readings of letters, besides the plain one in which every letter is an initial."""
    wanted = normalise_query(query)[:_MOST_LETTERS]
    known = syllables()
    beginnings = {syllable[:length] for syllable in known for length in range(1, len(syllable) + 1)}
    spelled: list[str] = []
    mixed: set[str] = set()
    stack: list[tuple[int, tuple[str, ...], str]] = [(0, (), "")]
    while stack and len(spelled) + len(mixed) < _MOST_READINGS:
        position, pieces, kinds = stack.pop()
        if position == len(wanted):
            if "i" not in kinds:
                spelled.append("".join(f" {piece}" for piece in pieces))
            elif "s" in kinds:
                mixed.add("".join(piece[0] for piece in pieces))
            continue
        for length in range(1, min(_LONGEST_SYLLABLE, len(wanted) - position) + 1):
            piece = wanted[position : position + length]
            last = position + length == len(wanted)
            if piece in known or (last and piece in beginnings):
                stack.append((position + length, (*pieces, piece), kinds + "s"))
            if (length == 1 and piece in beginnings) or piece in ("zh", "ch", "sh"):
                stack.append((position + length, (*pieces, piece), kinds + "i"))
    return QueryReadings(tuple(dict.fromkeys(spelled)), tuple(sorted(mixed)))


def spelled_key(cells: tuple[Cell, ...]) -> str:
    """A name's syllables, each after a blank; further readings of a character follow with their neighbours, a line each."""
    first = [cell[1] if len(cell) > 1 else cell[0] for cell in cells]
    lines = ["".join(f" {syllable}" for syllable in first)]
    for index, cell in enumerate(cells):
        for other in cell[2:]:
            start = max(0, index - _WINDOW)
            near = [*first[start:index], other, *first[index + 1 : index + 1 + _WINDOW]]
            lines.append("".join(f" {syllable}" for syllable in near))
    return "\n".join(lines)

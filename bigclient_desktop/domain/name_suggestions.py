"""Names like a name, with a score: for statements that write a customer's name in their own way."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

LEAST_LIKE = 55


def similar_names(wanted: str, names: Iterable[tuple[str, str]], limit: int = 6) -> list[tuple[str, int]]:
    """Ids with their score (0 to 100), likeliest first; `wanted` and the names are matching names.

    A short form inside a longer name (粤华 in 粤华电子) counts too, a little less than the whole.
    """
    known = dict(names)
    if not wanted:
        return []
    whole = process.extract(wanted, known, scorer=fuzz.ratio, limit=limit * 2, score_cutoff=LEAST_LIKE)
    found = {key: score for _, score, key in whole}
    if len(wanted) >= 2:
        inside = process.extract(wanted, known, scorer=fuzz.partial_ratio, limit=limit * 2, score_cutoff=90)
        for _, score, key in inside:
            found[key] = max(found.get(key, 0), score * 0.9)
    ordered = sorted(found.items(), key=lambda entry: (-entry[1], entry[0]))
    return [(key, int(score)) for key, score in ordered[:limit]]

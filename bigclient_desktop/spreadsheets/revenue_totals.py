"""The sums that a sheet's totals must equal: of its rows, of a block between two totals, of everything so far."""

from collections.abc import Sequence

from bigclient_desktop.spreadsheets.columns import Column

_SUBTOTAL, _RUNNING = "小计", "累计"


class ColumnSums:
    """Keeps the sums column by column, in 分, while a sheet is read from top to bottom."""

    def __init__(self, columns: Sequence[Column]) -> None:
        places = [column.index for column in columns]
        self._all = dict.fromkeys(places, 0)
        self._block = dict.fromkeys(places, 0)
        self._since_any = dict.fromkeys(places, 0)
        self._spoiled: set[int] = set()
        self._row: int | None = None
        self.checked = 0

    def add(self, column: Column, fen: int) -> None:
        """One amount of the row in hand."""
        place = column.index
        self._all[place] += fen
        self._block[place] += fen
        self._since_any[place] += fen
        self._row = (self._row or 0) + fen

    def spoil(self, column: Column) -> None:
        """A cell of the column could not be read: its totals cannot be checked any more, and it is said already."""
        self._spoiled.add(column.index)

    def close_row(self) -> int | None:
        """The sum of the row in hand, None where it had no amounts."""
        total, self._row = self._row, None
        return total

    def compare(self, column: Column, text: str, stated: int) -> int | None:
        """None where the stated total agrees with what it may stand for, else the sum that it most likely means."""
        place = column.index
        if place in self._spoiled or _RUNNING in text:
            return None
        self.checked += 1
        candidates = (self._block[place], self._all[place], self._since_any[place])
        if stated in candidates:
            return None
        return self._block[place] if _SUBTOTAL in text else self._all[place]

    def close_block(self, text: str) -> None:
        """A total row has passed."""
        if _SUBTOTAL in text:
            self._block = dict.fromkeys(self._block, 0)
        self._since_any = dict.fromkeys(self._since_any, 0)

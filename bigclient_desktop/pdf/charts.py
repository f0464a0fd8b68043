"""Charts as ReportLab drawings: one serves the PDF and, as SVG, the window; hatched, readable without colour."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Any

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing, Group, Line, PolyLine, Rect, String
from reportlab.lib.colors import HexColor

from bigclient_desktop.pdf.fonts import Face, registered, text_width

WIDTH, HEIGHT = 480.0, 220.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 52.0, 14.0, 34.0, 30.0
_INK, _QUIET, _RULE = HexColor(0x1F2A25), HexColor(0x6B7A72), HexColor(0xD5DDD8)
_FILLS = (HexColor(0x00783E), HexColor(0xFFFFFF), HexColor(0x9CC8B0), HexColor(0xE4EFE9))
_HATCHES = ("", "/", "\\", "-")
_PITCH = 4.0


@dataclass(frozen=True, slots=True)
class Series:
    """Values by label, with the name that the legend shows."""

    name: str
    values: tuple[float, ...]


def _text(x: float, y: float, text: str, size: float = 8.0, anchor: str = "start", colour: Any = _INK) -> String:
    registered(Face.SANS)
    return String(x, y, text, fontName=Face.SANS.value, fontSize=size, textAnchor=anchor, fillColor=colour)


def _bar(x: float, y: float, width: float, height: float, kind: int) -> Group:
    """A bar of the kind's fill and hatching, framed."""
    group = Group(Rect(x, y, width, height, fillColor=_FILLS[kind % 4], strokeColor=_INK, strokeWidth=0.5))
    hatch = _HATCHES[kind % 4]
    if hatch == "-":
        for step in range(1, int(height / _PITCH) + 1):
            group.add(Line(x, y + step * _PITCH, x + width, y + step * _PITCH, strokeColor=_INK, strokeWidth=0.35))
    elif hatch:
        for step in range(1, int((width + height) / _PITCH) + 1):
            along = step * _PITCH
            x1, y1 = (along, 0.0) if along <= width else (width, along - width)
            x2, y2 = (0.0, along) if along <= height else (along - height, height)
            if hatch == "\\":
                x1, x2 = width - x1, width - x2
            group.add(Line(x + x1, y + y1, x + x2, y + y2, strokeColor=_INK, strokeWidth=0.35))
    return group


class _Plot:
    """A drawing with a title, a scale from `low` to `high`, and level rules."""

    def __init__(
        self, title: str, high: float, low: float = 0.0, *, width: float = WIDTH, height: float = HEIGHT
    ) -> None:
        self.drawing = Drawing(width, height)
        self.width, self.height = width - _LEFT - _RIGHT, height - _TOP - _BOTTOM
        self.drawing.add(_text(_LEFT, height - 14, title, 10))
        step = _step(high - min(low, 0.0))
        self.low = -step * -(-max(-low, 0.0) // step) if low < 0 else 0.0
        self.high = max(step, step * -(-high // step))
        at = self.low
        while at <= self.high + step / 2:
            y = self.y(at)
            self.drawing.add(Line(_LEFT, y, _LEFT + self.width, y, strokeColor=_RULE, strokeWidth=0.5))
            self.drawing.add(_text(_LEFT - 4, y - 3, f"{at:,.10g}", 7, "end", _QUIET))
            at += step

    def y(self, value: float) -> float:
        return _BOTTOM + (value - self.low) / (self.high - self.low) * self.height

    def labels(self, labels: Sequence[str]) -> None:
        """Below the plot, one in the middle of each slot."""
        slot = self.width / max(len(labels), 1)
        for at, label in enumerate(labels):
            self.drawing.add(_text(_LEFT + (at + 0.5) * slot, _BOTTOM - 12, label, 7.5, "middle"))

    def legend(self, names: Sequence[str], *, lines: Sequence[int] = ()) -> None:
        """At the upper right."""
        x, y = _LEFT + self.width, _BOTTOM + self.height + 8
        for kind, name in reversed(list(enumerate(names))):
            x -= text_width(name, Face.SANS, 7.5)
            self.drawing.add(_text(x, y, name, 7.5))
            x -= 14
            if kind in lines:
                self.drawing.add(Line(x, y + 3, x + 11, y + 3, strokeColor=_INK, strokeDashArray=(2, 1.5)))
            else:
                self.drawing.add(_bar(x, y - 1, 11, 8, kind))
            x -= 8


def _step(span: float) -> float:
    """A round distance of the rules: four to eight of them."""
    if span <= 0:
        return 1.0
    rough = span / 5
    power = 10.0 ** (len(str(int(rough))) - 1) if rough >= 1 else 0.1
    while rough / power < 1:
        power /= 10
    return next(power * nice for nice in (1, 2, 5, 10) if power * nice >= rough)


def month_chart(title: str, labels: Sequence[str], this_year: Series, last_year: Series | None = None) -> Drawing:
    """Bars by month, last year's as a dashed line with dots."""
    everything = [*this_year.values, *(last_year.values if last_year else ())]
    plot = _Plot(title, max(everything, default=0), min(everything, default=0))
    slot = plot.width / len(labels)
    for at, value in enumerate(this_year.values):
        if value:
            bottom, top = sorted((plot.y(0), plot.y(value)))
            plot.drawing.add(_bar(_LEFT + (at + 0.2) * slot, bottom, slot * 0.6, top - bottom, 0))
    if last_year:
        points = [(_LEFT + (at + 0.5) * slot, plot.y(value)) for at, value in enumerate(last_year.values)]
        plot.drawing.add(
            PolyLine([part for point in points for part in point], strokeColor=_INK, strokeDashArray=(2, 1.5))
        )
        for x, y in points:
            plot.drawing.add(Rect(x - 1.6, y - 1.6, 3.2, 3.2, fillColor=_FILLS[1], strokeColor=_INK, strokeWidth=0.6))
    plot.labels(labels)
    plot.legend([this_year.name, *([last_year.name] if last_year else [])], lines=(1,))
    return plot.drawing


def share_chart(title: str, shares: Sequence[tuple[str, Decimal]]) -> Drawing:
    """Shares in percent as bars with their figures, the largest on top: read where a pie is guessed."""
    row = 18.0
    height = _TOP + row * max(len(shares), 1) + 8
    drawing = Drawing(WIDTH, height)
    drawing.add(_text(10, height - 14, title, 10))
    longest = max((text_width(name, Face.SANS, 8.5) for name, _ in shares), default=0.0) + 18
    room = WIDTH - longest - 60
    most = max((share for _, share in shares), default=Decimal(1)) or Decimal(1)
    for at, (name, share) in enumerate(shares):
        y = height - _TOP - (at + 1) * row
        drawing.add(_text(longest - 6, y + 4, name, 8.5, "end"))
        length = max(0.0, float(share / most) * room)
        drawing.add(_bar(longest, y + 1, length, row - 5, 0))
        drawing.add(_text(longest + length + 4, y + 4, f"{share:.1f}%", 8.5))
    return drawing


def stacked_chart(title: str, labels: Sequence[str], series: Sequence[Series], nothing: str = "") -> Drawing:
    """Columns of parts, the first at the bottom: customers by grade over the years; `nothing` where there are none."""
    sums = [sum(one.values[at] for one in series) for at in range(len(labels))]
    plot = _Plot(title, max(sums, default=0))
    slot = plot.width / max(len(labels), 1)
    wide = min(slot * 0.5, 60.0)
    for at in range(len(labels)):
        base = 0.0
        for kind, one in enumerate(series):
            value = one.values[at]
            if value:
                y, top = plot.y(base), plot.y(base + value)
                plot.drawing.add(_bar(_LEFT + (at + 0.5) * slot - wide / 2, y, wide, top - y, kind))
                if top - y > 9:
                    plot.drawing.add(
                        _text(_LEFT + (at + 0.5) * slot + wide / 2 + 3, (y + top) / 2 - 3, f"{value:,.10g}", 7)
                    )
            base += value
    if not labels:
        plot.drawing.add(_text(_LEFT + plot.width / 2, _BOTTOM + plot.height / 2, nothing, 9, "middle", _QUIET))
    plot.labels(labels)
    plot.legend([one.name for one in series])
    return plot.drawing


def score_chart(
    title: str, labels: Sequence[str], scores: Sequence[float], lines: Sequence[tuple[str, int]]
) -> Drawing:
    """A customer's scores over the years against the lines of the grades."""
    plot = _Plot(title, 100)
    slot = plot.width / max(len(labels), 1)
    for name, bound in lines:
        if bound:
            y = plot.y(bound)
            plot.drawing.add(Line(_LEFT, y, _LEFT + plot.width, y, strokeColor=_QUIET, strokeDashArray=(4, 2)))
            plot.drawing.add(_text(_LEFT + plot.width, y + 2, name, 7, "end", _QUIET))
    points = [(_LEFT + (at + 0.5) * slot, plot.y(score)) for at, score in enumerate(scores)]
    for (x1, y1), (x2, y2) in pairwise(points):
        plot.drawing.add(Line(x1, y1, x2, y2, strokeColor=_FILLS[0], strokeWidth=1.4))
    for (x, y), score in zip(points, scores, strict=True):
        plot.drawing.add(Rect(x - 2.2, y - 2.2, 4.4, 4.4, fillColor=_FILLS[0], strokeColor=_INK, strokeWidth=0.5))
        plot.drawing.add(_text(x, y + 5, f"{score:.2f}", 7.5, "middle"))
    plot.labels(labels)
    return plot.drawing


def concentration_chart(title: str, x_title: str, y_title: str, points: Sequence[tuple[Decimal, Decimal]]) -> Drawing:
    """The share of revenue by the share of customers, beside the line of equal shares."""
    plot = _Plot(title, 100)

    def at(x: Decimal, y: Decimal) -> tuple[float, float]:
        return _LEFT + float(x) / 100 * plot.width, plot.y(float(y))

    plot.drawing.add(
        Line(*at(Decimal(0), Decimal(0)), *at(Decimal(100), Decimal(100)), strokeColor=_QUIET, strokeDashArray=(3, 2))
    )
    flat = [part for point in points for part in at(*point)]
    plot.drawing.add(PolyLine(flat, strokeColor=_FILLS[0], strokeWidth=1.6))
    for percent in range(0, 101, 20):
        plot.drawing.add(_text(at(Decimal(percent), Decimal(0))[0], _BOTTOM - 11, str(percent), 7, "middle", _QUIET))
    plot.drawing.add(_text(_LEFT + plot.width, _BOTTOM - 22, x_title, 7.5, "end"))
    plot.drawing.add(_text(_LEFT + plot.width, _BOTTOM + plot.height + 8, y_title, 7.5, "end"))
    return plot.drawing


def sparkline(values: Sequence[int], width: float = 90.0, height: float = 18.0) -> Drawing:
    """Twelve months as a small line for a table's cell, its last point marked."""
    drawing = Drawing(width, height)
    low, high = min(values, default=0), max(values, default=0)
    span = (high - low) or 1
    step = (width - 6) / max(len(values) - 1, 1)
    points = [(3 + at * step, 3 + (value - low) / span * (height - 6)) for at, value in enumerate(values)]
    if len(points) > 1:
        drawing.add(PolyLine([part for point in points for part in point], strokeColor=_FILLS[0], strokeWidth=1.1))
    if points:
        x, y = points[-1]
        drawing.add(Rect(x - 1.5, y - 1.5, 3, 3, fillColor=_INK, strokeColor=None))
    return drawing


_FAMILY = re.compile(rf"font-family: ?'?{Face.SANS.value}'?")
_CLIP = re.compile(r"<clipPath.*?</clipPath>|<title>.*?</title>|<desc>.*?</desc>|clip-path: url\(#clip\)", re.DOTALL)
"""What Qt, which knows no clipping, would draw in black over everything; and placeholders."""


def svg_of(drawing: Drawing) -> str:
    """The drawing as SVG in the window's own type family, as Qt reads it."""
    text = _CLIP.sub("", str(renderSVG.drawToString(drawing))).replace("fill: None", "fill: none")
    return _FAMILY.sub("font-family: 'Noto Sans SC'", text)

"""Working time: the office's hours on working days, measured and counted forward."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from bigclient_desktop.domain.working_days import ONE_DAY, WorkCalendar, china_day, china_instant

Parts = Sequence[tuple[time, time]]
NOTHING = timedelta()


@dataclass(frozen=True, slots=True)
class OfficeClock:
    """A calendar with the hours of a working day, in order and apart."""

    calendar: WorkCalendar = field(default_factory=WorkCalendar)
    parts: Parts = ((time(8, 30), time(12)), (time(13, 30), time(18)))

    @property
    def day_length(self) -> timedelta:
        """The working time of one day."""
        return sum((_minutes(end) - _minutes(start) for start, end in self.parts), NOTHING)

    def worked(self, start: datetime, end: datetime) -> timedelta:
        """The working time from `start` to `end`; nothing where the end lies before the start."""
        if end <= start:
            return NOTHING
        total = NOTHING
        first, last = china_day(start), china_day(end)
        for day in self.calendar.working_days(first, last):
            if first < day < last:
                total += self.day_length
                continue
            for opens, closes in self._spans(day):
                total += max(min(closes, end) - max(opens, start), NOTHING)
        return total

    def later(self, start: datetime, amount: timedelta) -> datetime:
        """The instant at which `amount` of working time has passed since `start`; `start` itself for nothing."""
        if amount <= NOTHING:
            return start
        left, day = amount, china_day(start)
        while True:
            if self.calendar.is_working_day(day):
                for opens, closes in self._spans(day):
                    begins = max(opens, start)
                    if begins >= closes:
                        continue
                    if begins + left <= closes:
                        return begins + left
                    left -= closes - begins
            day += ONE_DAY

    def days(self, count: int) -> timedelta:
        """The working time of that many days."""
        return self.day_length * count

    def _spans(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        for opens, closes in self.parts:
            yield china_instant(day, opens), china_instant(day, closes)


def _minutes(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute)


def parts_of(texts: Sequence[Sequence[str]]) -> Parts:
    """Hours from kept values: [["08:30", "12:00"], …]."""
    return tuple((time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in texts)

"""Machines with their sync tabs, and the enrolment flows driven as a person drives them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bigclient_desktop.background import Background
from bigclient_desktop.services.session import Session, set_up
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.sync.big_words import BigWords
from bigclient_desktop.tabs.sync.enrolment_page import EnrolmentPage
from bigclient_desktop.tabs.sync.found_flow import SheetStep
from bigclient_desktop.tabs.sync.tab import SyncTab
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import use_language
from tests.conftest import CHEAP_COST, PASSWORD

CITY, COUNTY = "440100", "440106"
WAIT = 20_000


@dataclass
class Machine:
    """A store with its tab."""

    session: Session
    tab: SyncTab
    said: list[str] = field(default_factory=list)
    root_key: str = ""
    """What `found` showed to be sealed."""

    def flow(self, subject: str) -> EnrolmentPage:
        """The enrolment flow, at its beginning."""
        page = self.tab.show_page("enrolment", subject)
        assert isinstance(page, EnrolmentPage)
        return page


NewMachine = Callable[[str, str, str, str], Machine]


@pytest.fixture
def new_machine(qapp, qtbot, tmp_path) -> Iterator[NewMachine]:
    """`new_machine(name, unit, person, position)`: a store with its tab in front."""
    use_language(qapp, "zh_CN")
    workers, made = [], []

    def make(name: str, unit: str, person: str, position: str) -> Machine:
        worker = Background()
        workers.append(worker)
        store = set_up(tmp_path / name, unit=unit, name=person, position=position, password=PASSWORD, cost=CHEAP_COST)
        notices = Notices()
        tab = SyncTab(TabContext(store.session, worker, notices))
        qtbot.addWidget(tab)
        tab.resize(1280, 640)
        tab.show()
        machine = Machine(store.session, tab)
        made.append(machine)
        notices.said.connect(lambda tone, text, actions: machine.said.append(text))
        return machine

    yield make
    for worker in workers:
        worker.close()
    for machine in made:
        machine.session.close()


@pytest.fixture
def machines(new_machine) -> dict[str, Machine]:
    """刘主任 of the city, 张三 of a county."""
    return {
        "city": new_machine("city", CITY, "刘主任", "director"),
        "laptop": new_machine("laptop", COUNTY, "张三", "manager"),
    }


def at(qtbot, page: EnrolmentPage, title: str) -> None:
    """That step is in front, and nothing is under way."""

    def reached() -> bool:
        return page.step is not None and page.step.title == title and not page.busy.is_on

    qtbot.waitUntil(reached, timeout=WAIT)


def found(qtbot, machine: Machine) -> SheetStep:
    """Be a centre, to the sheet."""
    page = machine.flow("found")
    page.ui.next_button.click()
    at(qtbot, page, "打印并封存下一任根密钥")
    assert isinstance(page.step, SheetStep)
    machine.root_key = page.step.key.accessibleName()
    return page.step


def request(qtbot, machine: Machine, folder: Path, subject: str = "join") -> tuple[str, ...]:
    """Write the request file; its words."""
    page = machine.flow(subject)
    page.flow.write_request(folder)
    at(qtbot, page, "和中心核对八个词")
    return words_of(page)


def words_of(page: EnrolmentPage) -> tuple[str, ...]:
    """The eight words on the step in front."""
    return page.step.findChild(BigWords).words


def grant(qtbot, machine: Machine, path: Path, folder: Path, years: int = 2) -> tuple[tuple[str, ...], ...]:
    """Grant to a request; the words of root and grant as they are read out."""
    page = machine.flow("grant")
    page.flow.take_request(path)
    at(qtbot, page, "核对申请")
    page.ui.next_button.click()
    at(qtbot, page, "定授权内容")
    page.step.years.setValue(years)
    page.flow.write_grant(folder)
    at(qtbot, page, "授权文件已生成")
    return tuple(one.words for one in page.step.findChildren(BigWords))


def only(folder: Path, pattern: str) -> Path:
    (path,) = folder.glob(pattern)
    return path


@pytest.fixture
def enrolled(qtbot, machines, tmp_path) -> dict[str, Machine]:
    """The laptop has joined the city, all by the screen."""
    stick = tmp_path / "stick"
    stick.mkdir()
    step = found(qtbot, machines["city"])
    step.sealed.setChecked(True)
    machines["city"].tab.pages.page("enrolment").ui.next_button.click()
    join(qtbot, machines["city"], machines["laptop"], stick)
    return machines


def join(qtbot, centre: Machine, joining: Machine, stick: Path, subject: str = "join", years: int = 2) -> None:
    """Request, grant and acceptance (or a renewal), every word the same on both screens."""
    asked = request(qtbot, joining, stick, subject)
    page = centre.flow("grant")
    page.flow.take_request(newest(stick, "*.bcrequest"))
    at(qtbot, page, "核对申请")
    assert words_of(page) == asked
    root, granted = grant(qtbot, centre, newest(stick, "*.bcrequest"), stick, years)
    page = joining.flow(subject)
    page.ui.next_button.click()
    page.flow.take_grant(newest(stick, "*.bcpkg"))
    at(qtbot, page, "核对根密钥")
    assert words_of(page) == root
    page.ui.next_button.click()
    at(qtbot, page, "核对授权文件")
    assert words_of(page) == granted
    page.ui.next_button.click()
    at(qtbot, page, "接受授权")
    page.ui.next_button.click()
    at(qtbot, page, "完成")


def newest(folder: Path, pattern: str) -> Path:
    return max(folder.glob(pattern), key=lambda path: path.stat().st_mtime_ns)

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from bigclient_desktop.shell.leaving import LeavingPage
from bigclient_desktop.translations import LANGUAGES
from bigclient_desktop.widgets.words import Worded, listed, tr, use_language, words


@pytest.fixture(autouse=True)
def chinese_again(qapp):
    use_language(qapp, "zh_CN")
    yield
    use_language(qapp, "zh_CN")


def test_forms_get_their_words_by_key(qapp):
    assert QCoreApplication.translate("AnyForm", "tab.customers") == "客户档案"
    use_language(qapp, "en")
    assert QCoreApplication.translate("AnyForm", "tab.customers") == "Customers"


def test_what_the_catalogue_does_not_know_stays_as_it_is(qapp):
    assert QCoreApplication.translate("AnyForm", "no.such_key") == "no.such_key"
    assert tr("no.such_key") == "no.such_key"


def test_places_are_filled(qapp):
    assert tr("shell.folder", folder="/数据") == "数据文件夹：/数据"


def test_lists_are_told_as_the_language_lists_things(qapp):
    assert tr("shell.folder", folder=("甲", "乙")) == "数据文件夹：甲、乙"
    assert listed(name for name in ("甲", "乙")) == "甲、乙"
    use_language(qapp, "en")
    assert tr("shell.folder", folder=["a", 2]) == "Data folder: a, 2"
    assert listed(("a", "b")) == "a, b"


def test_standard_buttons_speak_the_language(qapp, qtbot):
    # The shipped Qt translation knows the word; without it the button would say Cancel.
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"
    shipped = QTranslator()
    assert shipped.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def test_an_open_window_changes_its_words_at_once(qapp, qtbot, background):
    page = LeavingPage(background)
    qtbot.addWidget(page)
    page.show()
    assert page.ui.now.text() == "不备份，立即退出"
    use_language(qapp, "en")
    qapp.processEvents()
    assert page.ui.now.text() == "Close without a backup"
    assert words().language == "en"


def test_a_child_without_words_of_its_own_is_told_too(qapp, qtbot):
    class Inner(Worded, QLabel):
        def retranslate(self):
            self.setText(tr("tab.sync"))

    outer = QWidget()
    inner = Inner()
    QVBoxLayout(outer).addWidget(inner)
    qtbot.addWidget(outer)
    use_language(qapp, "en")
    qapp.processEvents()
    assert inner.text() == "Data exchange"


@pytest.mark.parametrize("language", LANGUAGES)
def test_switching_twice_leaves_no_translator_behind(qapp, language):
    use_language(qapp, language)
    use_language(qapp, "en")
    use_language(qapp, "zh_CN")
    assert QCoreApplication.translate("AnyForm", "tab.home") == "工作台"

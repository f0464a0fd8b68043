"""The dialog of the audit log, at a real store."""

from openpyxl import load_workbook
from PySide6.QtCore import Qt

from bigclient_desktop.dialogs.audit import AuditDialog
from bigclient_desktop.services.audit_log import note
from bigclient_desktop.services.audit_reading import export_audit
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import use_language
from tests.services.test_access import at


def test_the_audit_log_is_filtered_and_written_as_a_workbook(session, background, qapp, qtbot, tmp_path):
    use_language(qapp, "zh_CN")
    note(session, "print", "甲公司", form="audit.form.archive")
    note(session, "export", "乙公司", count=3, target="/media/usb/乙.xlsx", form="audit.form.list")
    dialog = AuditDialog(TabContext(session, background, Notices()))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.ui.list.rowCount() == 2)
    assert [dialog.ui.list.item(0, column).text() for column in (1, 3, 4, 5, 6, 7)] == [
        "张三",
        "导出",
        "乙公司",
        "列表",
        "3",
        "/media/usb/乙.xlsx",
    ]
    dialog.ui.kind.setCurrentIndex(dialog.ui.kind.findData("print"))
    qtbot.waitUntil(lambda: dialog.ui.list.rowCount() == 1)
    assert dialog.ui.list.item(0, 4).text() == "甲公司"
    assert [dialog.ui.person.itemText(at) for at in range(dialog.ui.person.count())] == ["全部", "张三"]
    assert export_audit(session, dialog.query(), tmp_path / "审计.xlsx") == 1
    sheet = load_workbook(tmp_path / "审计.xlsx").active
    assert [cell.value for cell in sheet[2]][1:6] == ["张三", "天河区邮政局", "打印", "甲公司", "客户档案"]
    dialog.ui.kind.setCurrentIndex(0)
    qtbot.waitUntil(lambda: dialog.ui.list.rowCount() == 3)
    assert dialog.ui.list.item(0, 7).text() == str(tmp_path / "审计.xlsx")


def test_a_long_subject_leaves_room_for_where_it_went(session, background, qapp, qtbot):
    """As large as a screen of 1366×768 at 150 % lets it be."""
    use_language(qapp, "zh_CN")
    subject = "、".join(f"广州市天河区某某国际货运代理有限责任公司第{place}分公司" for place in range(3))
    note(session, "print", subject, count=3, target="/home/user/文档/客户档案.pdf", form="audit.form.archive")
    dialog = AuditDialog(TabContext(session, background, Notices()))
    qtbot.addWidget(dialog)
    dialog.resize(870, 430)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.ui.list.rowCount() == 1)
    table = dialog.ui.list
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert min(table.columnWidth(4), table.columnWidth(7)) > 100
    assert table.item(0, 6).textAlignment() & Qt.AlignmentFlag.AlignRight


def test_who_reads_his_own_alone_is_told(tmp_path, background, qapp, qtbot):
    use_language(qapp, "zh_CN")
    manager = at(tmp_path / "s", "manager")
    dialog = AuditDialog(TabContext(manager, background, Notices()))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "只能看到自己的记录" in dialog.ui.count.text())
    assert not dialog.ui.export_button.isEnabled()
    assert dialog.ui.export_button.toolTip() == "没有记录可以导出"
    use_language(qapp, "en")
    qapp.processEvents()
    assert dialog.windowTitle() == "Audit log"
    use_language(qapp, "zh_CN")
    manager.close()

"""The current view as a workbook: the columns on screen, in their order."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bigclient_desktop.background import Job
from bigclient_desktop.services.customers import customer_ids, list_customers
from bigclient_desktop.spreadsheets.writing import write_customers
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.customers.list_page import ListPage

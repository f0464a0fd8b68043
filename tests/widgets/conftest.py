"""A worker of its own for every test with widgets."""

from collections.abc import Iterator

import pytest

from bigclient_desktop.background import Background


@pytest.fixture
def background(qapp) -> Iterator[Background]:
    worker = Background()
    yield worker
    worker.close()

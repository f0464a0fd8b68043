"""Where the shipped `ui/` and `resources/` lie: inside the wheel, beside a checkout, or in a frozen folder."""

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    shipped = package / "_assets"
    return shipped if shipped.is_dir() else package.parent


def resource(*parts: str) -> Path:
    """The path of a shipped resource, e.g. `resource("fonts", "NotoSansSC-Regular.ttf")`."""
    return _root().joinpath("resources", *parts)

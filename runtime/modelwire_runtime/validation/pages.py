"""The vendor's page that a message about a parameter set ends with."""

from importlib import import_module
from typing import Any

_ID, _DOCS = 0, 9
"""Where a row of a generated catalog holds a model's id and its page; see `ModelInfo`."""


def page_of(cls: Any, model_id: str) -> str:
    """Return the page of a model that a set serves.

    A set that serves several models has no page of its own. The called model's is then found in the
    catalog beside the set, else it is the vendor's; empty for a class that no generator wrote.
    """
    own: str = getattr(cls, "__docs__", "")
    if own or not hasattr(cls, "__docs__"):
        return own
    package, _, rest = cls.__module__.rpartition(".params.")
    if not package or "." in rest:
        return ""
    try:
        rows = import_module(f"{package}._catalog").ROWS
        vendor = import_module(f"{package}._vendor").VENDOR
    except ModuleNotFoundError:
        return ""
    found = (row[_DOCS] for row in rows if row[_ID] == model_id)
    return next(found, None) or vendor.docs or ""

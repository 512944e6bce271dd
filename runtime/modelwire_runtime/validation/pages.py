"""The vendor's page that a message about a parameter set ends with."""

from importlib import import_module
from typing import Any

_ID, _DOCS = 0, 9
"""Where a row of a generated catalog holds a model's id and its page; see `ModelInfo`."""


def page_of(cls: Any, model_id: str) -> str:
    """Return the page of a model that a set serves.

    A set that serves several models has the vendor's page for its own. The called model's is found
    in the catalog beside the set, where there is one.
    """
    own: str = getattr(cls, "__docs__", "")
    package, _, rest = cls.__module__.rpartition(".params.")
    if not getattr(cls, "__selects_model__", False) or not package or "." in rest:
        return own
    try:
        rows = import_module(f"{package}._catalog").ROWS
    except ModuleNotFoundError:
        return own
    return next((row[_DOCS] for row in rows if row[_ID] == model_id), "") or own

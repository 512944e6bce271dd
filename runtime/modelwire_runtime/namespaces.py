"""Namespaces: one attribute a model, loaded at first touch."""

import warnings
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from modelwire_runtime.handles import Entry

if TYPE_CHECKING:
    from modelwire_runtime.async_client import AsyncClient
    from modelwire_runtime.client import Client

CLIENT = "client"
"""The namespace whose handles sit on the client itself."""


def table(package: str, name: str) -> Mapping[str, Any]:
    """Return the rows of a namespace, by attribute."""
    rows: Mapping[str, Any] = import_module(f"{package}._{name}").TABLE
    return rows


def missing(owner: str, name: str, known: Iterable[str], noun: str) -> AttributeError:
    """Return the error of an attribute that is not there; it names those that look like it."""
    from difflib import get_close_matches

    names = sorted(known)
    near = get_close_matches(name, names, n=3, cutoff=0.5) or [n for n in names if name in n][:3]
    hint = (
        f"; did you mean {' or '.join(near)}?" if near else f"; there are {len(names)}, see dir()"
    )
    return AttributeError(f"{owner} has no {noun} {name!r}{hint}")


def path_of(namespace: str, attribute: str) -> str:
    """Return where a handle is on a client, such as `image.pruna_p_image_t2i`; the client's own have no namespace before them."""
    return attribute if namespace == CLIENT else f"{namespace}.{attribute}"


def handle_of(client: Any, package: str, row: Any, prefix: str) -> Any:
    """Build the handle of a table's row, its module loaded now; a removed model warns."""
    entry = Entry(*row)
    if entry.notice:
        # The caller's line, behind this function and the `__getattr__` that asked.
        warnings.warn(f"{entry.id}: {entry.notice}", DeprecationWarning, stacklevel=3)
    module = import_module(f"{package}.handles.{entry.module}")
    return getattr(module, prefix + entry.class_name)(client, entry, {})


class BaseNamespace:
    """What sync and async namespaces share."""

    _vendor_package: ClassVar[str] = ""
    _name: ClassVar[str] = ""
    _prefix: ClassVar[str] = ""

    def __init__(self, client: Any) -> None:
        self._client = client

    # Checkers must see the annotated names only, or a misspelt model would pass.
    if not TYPE_CHECKING:

        def __getattr__(self, name):  # noqa: ANN001, ANN204
            if name.startswith("_"):
                raise AttributeError(name)
            rows = table(self._vendor_package, self._name)
            row = rows.get(name)
            if row is None:
                owner = f"{type(self._client).__name__}.{self._name}"
                raise missing(owner, name, rows, "model")
            handle = handle_of(self._client, self._vendor_package, row, self._prefix)
            self.__dict__[name] = handle
            return handle

    def __dir__(self) -> list[str]:
        return sorted(table(self._vendor_package, self._name))

    def __len__(self) -> int:
        return len(table(self._vendor_package, self._name))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {type(self._client).__name__}, {len(self)} models>"


class Namespace(BaseNamespace):
    """The models of one kind of work, on a blocking client."""

    _client: "Client"


class AsyncNamespace(BaseNamespace):
    """The models of one kind of work, on an async client."""

    _client: "AsyncClient"
    _prefix: ClassVar[str] = "Async"

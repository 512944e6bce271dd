"""Finds the parts of a generated package by name; the runtime imports nothing generated."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any, cast

from modelwire_runtime.handles import Entry
from modelwire_runtime.vendor import Vendor


def vendor_of(package: str) -> Vendor:
    """Return the vendor of a package such as `modelwire.runpod`."""
    return cast("Vendor", import_module(f"{package}._vendor").VENDOR)


def entries_of(package: str, vendor: Vendor) -> Iterator[tuple[str, str, Entry]]:
    """Yield namespace, attribute and entry of every handle, in the order of the specs."""
    for namespace in vendor.namespaces:
        for attribute, row in import_module(f"{package}._{namespace}").TABLE.items():
            yield namespace, attribute, Entry(*row)


def handle_class(package: str, entry: Entry) -> Any:
    """Return the class of a handle."""
    return getattr(import_module(f"{package}.handles.{entry.module}"), entry.class_name)


def params_class(package: str, entry: Entry) -> Any:
    """Return the Pydantic class of a handle's parameters."""
    return getattr(import_module(f"{package}.params.{entry.module}"), f"{entry.class_name}Params")


def client_class(package: str, *, asynchronous: bool = False) -> Any:
    """Return the class of a package's `client` module, or of the one in its `aio`."""
    module = import_module(f"{package}.aio.client" if asynchronous else f"{package}.client")
    for value in vars(module).values():
        if isinstance(value, type) and value.__module__ == module.__name__:
            return value
    raise LookupError(f"{module.__name__} has no client")

# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Beta: A vendor that exists in tests only."""

from importlib import import_module
from typing import TYPE_CHECKING

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "AsyncBeta": "modelwire.beta.aio.client",
    "Beta": "modelwire.beta.client",
}

if not TYPE_CHECKING:  # no checker can follow it, and all read the stub
    __all__ = list(_HOMES)


def __getattr__(name: str) -> object:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(_HOMES)

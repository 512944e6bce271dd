# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Acme: A vendor that exists in tests only."""

from importlib import import_module
from typing import TYPE_CHECKING

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "Acme": "modelwire.acme.client",
    "AcmeOneFrame": "modelwire.acme.objects.acme_one_frame",
    "AcmeOneFrameInput": "modelwire.acme.inputs.acme_one_frame",
    "AsyncAcme": "modelwire.acme.aio.client",
    "Corner": "modelwire.acme.objects.corner",
    "CornerInput": "modelwire.acme.inputs.corner",
    "Lora": "modelwire.acme.objects.lora",
    "LoraInput": "modelwire.acme.inputs.lora",
    "Tree": "modelwire.acme.objects.tree",
    "TreeInput": "modelwire.acme.inputs.tree",
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

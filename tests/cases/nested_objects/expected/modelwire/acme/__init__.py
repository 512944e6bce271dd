# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Acme: A vendor that exists in tests only."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire.acme.client import Acme as Acme, AsyncAcme as AsyncAcme
    from modelwire.acme.inputs.acme_one_frame import AcmeOneFrameInput as AcmeOneFrameInput
    from modelwire.acme.inputs.corner import CornerInput as CornerInput
    from modelwire.acme.inputs.lora import LoraInput as LoraInput
    from modelwire.acme.inputs.tree import TreeInput as TreeInput
    from modelwire.acme.objects.acme_one_frame import AcmeOneFrame as AcmeOneFrame
    from modelwire.acme.objects.corner import Corner as Corner
    from modelwire.acme.objects.lora import Lora as Lora
    from modelwire.acme.objects.tree import Tree as Tree

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "Acme": "modelwire.acme.client",
    "AcmeOneFrame": "modelwire.acme.objects.acme_one_frame",
    "AcmeOneFrameInput": "modelwire.acme.inputs.acme_one_frame",
    "AsyncAcme": "modelwire.acme.client",
    "Corner": "modelwire.acme.objects.corner",
    "CornerInput": "modelwire.acme.inputs.corner",
    "Lora": "modelwire.acme.objects.lora",
    "LoraInput": "modelwire.acme.inputs.lora",
    "Tree": "modelwire.acme.objects.tree",
    "TreeInput": "modelwire.acme.inputs.tree",
}

if not TYPE_CHECKING:  # checkers see the imports above only, or a misspelt name would pass
    from importlib import import_module

    __all__ = list(_HOMES)

    def __getattr__(name: str) -> object:
        if name in _HOMES:
            value = getattr(import_module(_HOMES[name]), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(_HOMES)

# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Acme: A vendor that exists in tests only."""

from importlib import import_module
from typing import TYPE_CHECKING

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "Acme": "acme_models.acme.client",
    "AsyncAcme": "acme_models.acme.aio.client",
    "Frame": "acme_models.acme.objects.frame",
    "FrameInner": "acme_models.acme.objects.frame_inner",
    "FrameInnerInput": "acme_models.acme.inputs.frame_inner",
    "FrameInput": "acme_models.acme.inputs.frame",
    "Layer": "acme_models.acme.objects.layer",
    "LayerInput": "acme_models.acme.inputs.layer",
    "Lora": "acme_models.acme.objects.lora",
    "LoraInput": "acme_models.acme.inputs.lora",
    "Mark": "acme_models.acme.objects.mark",
    "MarkInput": "acme_models.acme.inputs.mark",
    "Message": "acme_models.acme.objects.message",
    "MessageInput": "acme_models.acme.inputs.message",
    "PainterFrames": "acme_models.acme.objects.painter_frames",
    "PainterFramesInput": "acme_models.acme.inputs.painter_frames",
    "Point": "acme_models.acme.objects.point",
    "PointInput": "acme_models.acme.inputs.point",
    "Sheet": "acme_models.acme.records",
    "Stroke": "acme_models.acme.objects.stroke",
    "StrokeInput": "acme_models.acme.inputs.stroke",
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

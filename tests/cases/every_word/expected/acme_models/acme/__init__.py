# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Acme: A vendor that exists in tests only."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme_models.acme.client import Acme as Acme, AsyncAcme as AsyncAcme
    from acme_models.acme.inputs.frame import FrameInput as FrameInput
    from acme_models.acme.inputs.frame_inner import FrameInnerInput as FrameInnerInput
    from acme_models.acme.inputs.layer import LayerInput as LayerInput
    from acme_models.acme.inputs.lora import LoraInput as LoraInput
    from acme_models.acme.inputs.mark import MarkInput as MarkInput
    from acme_models.acme.inputs.message import MessageInput as MessageInput
    from acme_models.acme.inputs.painter_frames import PainterFramesInput as PainterFramesInput
    from acme_models.acme.inputs.point import PointInput as PointInput
    from acme_models.acme.inputs.stroke import StrokeInput as StrokeInput
    from acme_models.acme.objects.frame import Frame as Frame
    from acme_models.acme.objects.frame_inner import FrameInner as FrameInner
    from acme_models.acme.objects.layer import Layer as Layer
    from acme_models.acme.objects.lora import Lora as Lora
    from acme_models.acme.objects.mark import Mark as Mark
    from acme_models.acme.objects.message import Message as Message
    from acme_models.acme.objects.painter_frames import PainterFrames as PainterFrames
    from acme_models.acme.objects.point import Point as Point
    from acme_models.acme.objects.stroke import Stroke as Stroke
    from acme_models.acme.records import Sheet as Sheet

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "Acme": "acme_models.acme.client",
    "AsyncAcme": "acme_models.acme.client",
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

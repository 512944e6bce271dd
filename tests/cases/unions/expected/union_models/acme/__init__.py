# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Acme: A vendor that exists in tests only."""

from importlib import import_module
from typing import TYPE_CHECKING

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "Acme": "union_models.acme.client",
    "AsyncAcme": "union_models.acme.aio.client",
    "Branch": "union_models.acme.objects.branch",
    "BranchInput": "union_models.acme.inputs.branch",
    "Call": "union_models.acme.objects.call",
    "CallInput": "union_models.acme.inputs.call",
    "Choice": "union_models.acme.objects.choice",
    "ChoiceInput": "union_models.acme.inputs.choice",
    "Circle": "union_models.acme.objects.circle",
    "CircleInput": "union_models.acme.inputs.circle",
    "Comparison": "union_models.acme.objects.comparison",
    "ComparisonInput": "union_models.acme.inputs.comparison",
    "Compound": "union_models.acme.objects.compound",
    "CompoundInput": "union_models.acme.inputs.compound",
    "ContentInput": "union_models.acme.inputs.content",
    "Extra": "union_models.acme.objects.extra",
    "ExtraInput": "union_models.acme.inputs.extra",
    "Filter": "union_models.acme.objects.filter",
    "FilterInput": "union_models.acme.inputs.filter",
    "Function": "union_models.acme.objects.function",
    "FunctionInput": "union_models.acme.inputs.function",
    "Hosted": "union_models.acme.objects.hosted",
    "HostedInput": "union_models.acme.inputs.hosted",
    "Item": "union_models.acme.objects.item",
    "ItemInput": "union_models.acme.inputs.item",
    "Leaf": "union_models.acme.objects.branch",
    "LeafInput": "union_models.acme.inputs.branch",
    "Message": "union_models.acme.objects.message",
    "MessageInput": "union_models.acme.inputs.message",
    "Part": "union_models.acme.objects.part",
    "PartInput": "union_models.acme.inputs.part",
    "PicturePart": "union_models.acme.objects.picture_part",
    "PicturePartInput": "union_models.acme.inputs.picture_part",
    "Reference": "union_models.acme.objects.reference",
    "ReferenceInput": "union_models.acme.inputs.reference",
    "Search": "union_models.acme.objects.search",
    "SearchInput": "union_models.acme.inputs.search",
    "Shell": "union_models.acme.objects.shell",
    "ShellInput": "union_models.acme.inputs.shell",
    "Square": "union_models.acme.objects.square",
    "SquareInput": "union_models.acme.inputs.square",
    "TextPart": "union_models.acme.objects.text_part",
    "TextPartInput": "union_models.acme.inputs.text_part",
    "Tool": "union_models.acme.objects.tool",
    "ToolInput": "union_models.acme.inputs.tool",
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

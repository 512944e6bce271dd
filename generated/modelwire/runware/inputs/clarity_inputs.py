# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class ClarityInputsObject:
    """Marks a `ClarityInputs` in signatures, which need no Pydantic for it."""


class ClarityInputsInput(TypedDict, total=False):
    """The picture to enlarge."""

    image: Required[MediaInput]
    """Picture to work on."""

# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class OneImageInputsObject:
    """Marks a `OneImageInputs` in signatures, which need no Pydantic for it."""


class OneImageInputsInput(TypedDict, total=False):
    """The picture to work on."""

    image: Required[MediaInput]
    """Picture to work on."""

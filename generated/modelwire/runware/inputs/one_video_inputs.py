# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class OneVideoInputsObject:
    """Marks a `OneVideoInputs` in signatures, which need no Pydantic for it."""


class OneVideoInputsInput(TypedDict, total=False):
    """The clip to work on."""

    video: Required[MediaInput]
    """Clip to work on."""

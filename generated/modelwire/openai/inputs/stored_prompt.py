# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.input_file import InputFileInput, InputFileObject
from modelwire.openai.inputs.input_image import InputImageInput, InputImageObject
from modelwire.openai.inputs.input_text import InputTextInput, InputTextObject


class StoredPromptObject:
    """Marks a `StoredPrompt` in signatures, which need no Pydantic for it."""


class StoredPromptInput(TypedDict, total=False):
    """A prompt that is stored with the service."""

    id: Required[str]
    """Id of the prompt."""
    version: str | None
    """Version of it."""
    variables: (
        Mapping[
            str,
            str
            | InputTextInput
            | InputTextObject
            | InputImageInput
            | InputImageObject
            | InputFileInput
            | InputFileObject,
        ]
        | None
    )
    """What its placeholders become."""

# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.deepinfra.inputs.prompt_media import PromptMediaObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class PromptMedia(Object, PromptMediaObject):
    """Files that a prompt has places for. A few vision models without chat take them."""

    image: list[MediaField] = Field(default=OMIT, description="Pictures as data URIs.")
    video: list[MediaField] = Field(default=OMIT, description="Clips as data URIs.")

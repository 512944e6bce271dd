# Written by modelwire-codegen from specs/openai/models/conversations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar

from pydantic import Field

from modelwire.openai.objects.input_item import InputItem
from modelwire.openai.records import Conversation
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult
from modelwire_runtime.rules import Fits, Rule


class CreateConversationParams(Params[DataResult[Conversation], DataResult[Conversation]]):
    """Create Conversation: Begins a conversation that the service keeps."""

    model_id: ClassVar[str] = "create-conversation"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/conversation-state"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("items[].content[].image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("items[].content[].file_url", kind="file", forms=("url",)),
        MediaSlot("items[].content[].file_data", kind="file", forms=("data_uri",), name_in="filename"),
        MediaSlot("items[].output[].image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("items[].output[].file_url", kind="file", forms=("url",)),
        MediaSlot("items[].output[].file_data", kind="file", forms=("data_uri",), name_in="filename"),
        MediaSlot("items[].tools[].input_image_mask.image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("items[].tools[].environment.skills[].source.data", kind="file", forms=("base64",), types=("zip",)),
        MediaSlot("items[].output.image_url", kind="image", forms=("url", "data_uri")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits("metadata", {"type": ["object", "null"], "additionalProperties": {"type": "string", "maxLength": 512}}),
    )
    items: list[InputItem] | None = Field(default=OMIT, max_length=20, description="Items to begin with.")
    metadata: dict[str, Any] | None = Field(default=OMIT, description="Pairs to store with it.")

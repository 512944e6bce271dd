# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.objects.input_item import InputItem
from modelwire.openai.objects.prompt_cache_options import PromptCacheOptions
from modelwire.openai.records import Compaction
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class CompactResponseParams(Params[DataResult[Compaction], DataResult[Compaction]]):
    """Compact Response: Shortens what came before, for a request to go on from."""

    model_id: ClassVar[str] = "compact-response"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/conversation-state"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("input[].content[].image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("input[].content[].file_url", kind="file", forms=("url",)),
        MediaSlot("input[].content[].file_data", kind="file", forms=("data_uri",), name_in="filename"),
        MediaSlot("input[].output[].image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("input[].output[].file_url", kind="file", forms=("url",)),
        MediaSlot("input[].output[].file_data", kind="file", forms=("data_uri",), name_in="filename"),
        MediaSlot("input[].tools[].input_image_mask.image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("input[].tools[].environment.skills[].source.data", kind="file", forms=("base64",), types=("zip",)),
        MediaSlot("input[].output.image_url", kind="image", forms=("url", "data_uri")),
    )
    model: str = Field(description="Model that does it.")
    input: str | list[InputItem] = Field(
        default=OMIT, description="What to answer: a text, or items such as messages and results of tools."
    )
    instructions: str | None = Field(default=OMIT, description="What the model shall be and do.")
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "scale"] | None = Field(
        default=OMIT, description="How fast and at what price to serve the call."
    )
    prompt_cache_retention: Literal["in_memory", "24h"] | None = Field(
        default=OMIT, description="How long a cached prefix may live."
    )
    prompt_cache_options: PromptCacheOptions = Field(default=OMIT, description="What of the prompt is cached.")
    previous_response_id: str | None = Field(default=OMIT, description="Response to shorten.")
    prompt_cache_key: str | None = Field(
        default=OMIT, max_length=64, description="Requests with one key are likelier to share a cached prefix."
    )

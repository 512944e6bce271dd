# Written by modelwire-codegen from specs/aihubmix/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.aihubmix.objects.gemini_config import GeminiConfig
from modelwire.aihubmix.objects.gemini_content import GeminiContent
from modelwire.aihubmix.objects.gemini_safety import GeminiSafety
from modelwire.aihubmix.objects.gemini_tool import GeminiTool
from modelwire.aihubmix.objects.gemini_tool_config import GeminiToolConfig
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.text import TextResult


class GeminiContentsParams(Params[TextResult, TextResult], alias_generator=CAMEL_CASE):
    """Gemini: Answer a conversation."""

    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    model: (
        Literal[
            "gemini-2.5-flash",
            "gemini-3-flash-preview",
            "gemini-3.1-pro-preview",
            "gemini-3.1-pro-preview-customtools",
            "gemini-3.5-flash-lite",
            "gemini-3.7-flash",
            "gemini-2.5-pro",
            "gemini-3.1-flash-lite",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("contents[].parts[].inlineData.data", kind="file", forms=("base64",)),
        MediaSlot("systemInstruction.parts[].inlineData.data", kind="file", forms=("base64",)),
    )
    contents: list[GeminiContent] = Field(description="The conversation, oldest turn first.")
    system_instruction: GeminiContent = Field(default=OMIT, description="What the model shall be and do.")
    generation_config: GeminiConfig = Field(default=OMIT, description="How to answer.")
    tools: list[GeminiTool] = Field(default=OMIT, description="Tools that the model may use.")
    tool_config: GeminiToolConfig = Field(default=OMIT, description="How tools may be used.")
    safety_settings: list[GeminiSafety] = Field(default=OMIT, description="What to block.")
    cached_content: str = Field(default=OMIT, description="Name of content that is kept.")
    service_tier: Literal["unspecified", "standard", "flex", "priority"] = Field(
        default=OMIT, description="How urgent the request is."
    )
    store: bool = Field(default=OMIT, description="Keep request and answer.")

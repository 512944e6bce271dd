# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.text_settings import TextSettingsObject
from modelwire.runware.objects.prompt_cache import PromptCache
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class TextSettings(Object, TextSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of language models."""

    system_prompt: str = Field(default=OMIT, description="Standing instructions to the model.")
    temperature: float = Field(default=OMIT, description="How freely the model chooses; lower is more predictable.")
    top_p: float = Field(default=OMIT, description="Share of likely tokens that the model chooses from.")
    top_k: int = Field(default=OMIT, description="How many of the likeliest tokens the model chooses from.")
    min_p: float = Field(
        default=OMIT, description="Least probability, against the likeliest token, that a token needs."
    )
    max_tokens: int = Field(default=OMIT, description="Most tokens that the model may write.")
    stop_sequences: list[str] = Field(default=OMIT, description="Texts at which the model stops.")
    presence_penalty: float = Field(default=OMIT, description="How strongly words that already occurred are held down.")
    frequency_penalty: float = Field(default=OMIT, description="How strongly frequent words are held down.")
    repetition_penalty: float = Field(default=OMIT, description="How strongly repetition is held down.")
    thinking_level: str = Field(default=OMIT, description="How much the model reasons before it answers.")
    thinking: bool | str = Field(default=OMIT, description="Whether and how far the model reasons before it answers.")
    cache: PromptCache = Field(default=OMIT, description="Caching of the prompt.")
    seed: int = Field(default=OMIT, description="Same seed, same result.")

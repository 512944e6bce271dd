# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.prompt_cache import PromptCacheInput, PromptCacheObject


class TextSettingsObject:
    """Marks a `TextSettings` in signatures, which need no Pydantic for it."""


class TextSettingsInput(TypedDict, total=False):
    """Settings of language models."""

    system_prompt: str
    """Standing instructions to the model."""
    temperature: float
    """How freely the model chooses; lower is more predictable."""
    top_p: float
    """Share of likely tokens that the model chooses from."""
    top_k: int
    """How many of the likeliest tokens the model chooses from. In tokens."""
    min_p: float
    """Least probability, against the likeliest token, that a token needs."""
    max_tokens: int
    """Most tokens that the model may write. In tokens."""
    stop_sequences: Sequence[str]
    """Texts at which the model stops."""
    presence_penalty: float
    """How strongly words that already occurred are held down."""
    frequency_penalty: float
    """How strongly frequent words are held down."""
    repetition_penalty: float
    """How strongly repetition is held down."""
    thinking_level: str
    """How much the model reasons before it answers. Commonly high, medium, low, xhigh."""
    thinking: bool | str | str
    """Whether and how far the model reasons before it answers. Commonly enabled, disabled, auto."""
    cache: PromptCacheInput | PromptCacheObject
    """Caching of the prompt."""
    seed: int
    """Same seed, same result."""

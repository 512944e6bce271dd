# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class PromptEnhancementObject:
    """Marks a `PromptEnhancement` in signatures, which need no Pydantic for it."""


class PromptEnhancementInput(TypedDict, total=False):
    """How the prompt is rewritten."""

    enabled: bool
    """Switches the rewriting of the prompt on."""
    temperature: float
    """How freely the prompt is rewritten."""
    top_p: float
    """Share of likely tokens that the rewriting chooses from."""

# Written by modelwire-codegen from specs/openai/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.moderation_policy import ModerationPolicyInput, ModerationPolicyObject


class ModerationObject:
    """Marks a `Moderation` in signatures, which need no Pydantic for it."""


class ModerationInput(TypedDict, total=False):
    """How the service judges a call."""

    model: Required[str]
    """Model that judges."""
    policy: ModerationPolicyInput | ModerationPolicyObject | None
    """What follows from its judgement."""

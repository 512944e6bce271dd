# Written by modelwire-codegen from specs/openai/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.openai.inputs.moderation_config import ModerationConfigInput, ModerationConfigObject


class ModerationPolicyObject:
    """Marks a `ModerationPolicy` in signatures, which need no Pydantic for it."""


class ModerationPolicyInput(TypedDict, total=False):
    """What follows from a judgement."""

    input: ModerationConfigInput | ModerationConfigObject | None
    """On the input."""
    output: ModerationConfigInput | ModerationConfigObject | None
    """On the answer."""

# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Fits, Rule
from union_models.acme.inputs.message import MessageObject
from union_models.acme.objects.part import Part


class Message(Object, MessageObject):
    """What someone says. Its tag may be left out."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits(
            "content",
            {
                "anyOf": [
                    {"type": "string", "maxLength": 1000},
                    {"type": "array", "items": {"anyOf": [{"type": "object"}]}},
                    {"type": "null"},
                ]
            },
        ),
    )
    role: Literal["user", "assistant"] = Field(description="Who speaks.")
    content: str | list[Part] | None = Field(description="What is said.")
    type: Literal["message"] = Field(default=OMIT, description="What it is.")

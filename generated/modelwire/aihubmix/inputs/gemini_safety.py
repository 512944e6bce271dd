# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class GeminiSafetyObject:
    """Marks a `GeminiSafety` in signatures, which need no Pydantic for it."""


class GeminiSafetyInput(TypedDict, total=False):
    """What to block of one kind."""

    category: (
        Literal[
            "HARM_CATEGORY_HARASSMENT",
            "HARM_CATEGORY_HATE_SPEECH",
            "HARM_CATEGORY_SEXUALLY_EXPLICIT",
            "HARM_CATEGORY_DANGEROUS_CONTENT",
            "HARM_CATEGORY_CIVIC_INTEGRITY",
            "HARM_CATEGORY_JAILBREAK",
        ]
        | str
    )
    """The kind. Known values: HARM_CATEGORY_HARASSMENT, HARM_CATEGORY_HATE_SPEECH, HARM_CATEGORY_SEXUALLY_EXPLICIT,
    HARM_CATEGORY_DANGEROUS_CONTENT, HARM_CATEGORY_CIVIC_INTEGRITY, HARM_CATEGORY_JAILBREAK; others are passed on."""
    threshold: Literal[
        "HARM_BLOCK_THRESHOLD_UNSPECIFIED",
        "BLOCK_LOW_AND_ABOVE",
        "BLOCK_MEDIUM_AND_ABOVE",
        "BLOCK_ONLY_HIGH",
        "BLOCK_NONE",
        "OFF",
    ]
    """From which probability on."""

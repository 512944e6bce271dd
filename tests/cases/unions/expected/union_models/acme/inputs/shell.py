# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ShellObject:
    """Marks a `Shell` in signatures, which need no Pydantic for it."""


class ShellInput(TypedDict, total=False):
    """Runs commands.

    Rules:
    - Exactly one of these: command is set or script is set."""

    class_: Required[Literal["shell"]]
    """What it is."""
    command: str
    """What to run."""
    script: str
    """What to run instead."""

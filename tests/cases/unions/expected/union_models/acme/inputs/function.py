# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class FunctionObject:
    """Marks a `Function` in signatures, which need no Pydantic for it."""


class FunctionInput(TypedDict, total=False):
    """One of your functions."""

    class_: Required[Literal["function"]]
    """What it is."""
    name: Required[str]
    """Its name."""

# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import Required

from union_models.acme.inputs.shell import ShellInput, ShellObject


class BranchObject:
    """Marks a `Branch` in signatures, which need no Pydantic for it."""


class BranchInput(TypedDict, total=False):
    """A place."""

    name: Required[str]
    """Its name."""
    leaves: "Sequence[LeafInput | LeafObject]"
    """What is there."""
    best: "LeafInput | LeafObject | ShellInput | ShellObject | None"
    """The best of it. Kinds by class: shell."""


class LeafObject:
    """Marks a `Leaf` in signatures, which need no Pydantic for it."""


class LeafInput(TypedDict, total=False):
    """A thing."""

    size: Required[int]
    """How large. At least 1."""
    branch: "BranchInput | BranchObject"
    """Where it is."""

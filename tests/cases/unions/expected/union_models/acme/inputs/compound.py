# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from union_models.acme.inputs.comparison import ComparisonInput, ComparisonObject


class CompoundObject:
    """Marks a `Compound` in signatures, which need no Pydantic for it."""


class CompoundInput(TypedDict, total=False):
    """Several tests."""

    type: Required[Literal["and", "or"]]
    """Whether all must hold."""
    filters: Required["Sequence[ComparisonInput | ComparisonObject | CompoundInput | CompoundObject]"]
    """The tests. At least 1 item. Kinds by type: eq, lt, and, or."""

# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.comparison_filter import ComparisonFilterInput, ComparisonFilterObject


class CompoundFilterObject:
    """Marks a `CompoundFilter` in signatures, which need no Pydantic for it."""


class CompoundFilterInput(TypedDict, total=False):
    """Several tests, of which all or one must hold."""

    type: Required[Literal["and", "or"]]
    """All of them, or one."""
    filters: Required[
        "Sequence[ComparisonFilterInput | ComparisonFilterObject | CompoundFilterInput | CompoundFilterObject]"
    ]
    """The tests. Kinds by type: eq, ne, gt, gte, lt, lte, in, nin, and, or."""

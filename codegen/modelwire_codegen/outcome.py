"""What a run found or did, and how far it is."""

from collections.abc import Callable
from dataclasses import dataclass

from modelwire_codegen.write import Change

Progress = Callable[[int, int], None]
"""Is told how many files have been rendered, and of how many."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found or did."""

    change: Change
    files: int
    rendered: int
    up_to_date: bool = False

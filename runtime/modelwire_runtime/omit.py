"""The one sentinel that says "the caller did not set this"."""

from typing import Any


class Omit:
    """Type of `OMIT`. There is one instance; it is falsy and survives copying and pickling."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"

    def __reduce__(self) -> str:
        return "OMIT"

    def __copy__(self) -> "Omit":
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> "Omit":
        return self


# Declared `Any`, so that a signature reads `width: int = OMIT` and type checkers agree.
OMIT: Any = Omit()

"""The catalogue, which is empty."""

from typing import Any

ROWS: tuple[Any, ...] = ()

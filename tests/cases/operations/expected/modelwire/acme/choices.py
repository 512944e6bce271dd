# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Closed lists of Acme that several parameters take, by name."""

from typing import Literal, TypeAlias

Scheduler: TypeAlias = Literal["DDIM", "Euler"]
"""Order of the steps."""

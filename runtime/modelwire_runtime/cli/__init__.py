"""The `modelwire` command."""

from modelwire_runtime.cli.program import main

__all__ = ["main"]

"""Lower resolved specs to the IR: every decision about the output is made in this package."""

from modelwire_codegen.lower.catalog import lower

__all__ = ["lower"]

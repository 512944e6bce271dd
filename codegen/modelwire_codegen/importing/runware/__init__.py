"""Runware's documents: one OpenAPI document a model, the release bundle, and answers of the schema service."""

from modelwire_codegen.importing.runware.drafting import draft
from modelwire_codegen.importing.runware.tasks import format_of

__all__ = ["draft", "format_of"]

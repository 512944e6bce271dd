"""OpenAPI 3.0 and 3.1 documents in, specs out: the operations that are named, and what they reach.

operations -> flows -> requests, replies -> drafting (vendor)
"""

from modelwire_codegen.importing.openapi.drafting import Settings, draft_of
from modelwire_codegen.importing.openapi.operations import Wanted

__all__ = ["Settings", "Wanted", "draft_of"]

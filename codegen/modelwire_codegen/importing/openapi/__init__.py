"""OpenAPI 3.0 and 3.1 documents in, specs out: the operations that are named, and what they reach.

operations -> flows -> requests, replies -> drafting (vendor) -> fitting, into a vendor that is there
"""

from modelwire_codegen.importing.openapi.drafting import Settings, draft_of
from modelwire_codegen.importing.openapi.fitting import Home, clashes, fitted
from modelwire_codegen.importing.openapi.flows import known_flows
from modelwire_codegen.importing.openapi.operations import NAMESPACES, Wanted

__all__ = [
    "NAMESPACES",
    "Home",
    "Settings",
    "Wanted",
    "clashes",
    "draft_of",
    "fitted",
    "known_flows",
]

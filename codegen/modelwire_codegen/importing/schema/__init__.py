"""JSON Schema of any dialect in, the words of the specs out.

    spots -> keywords -> reading (joining, choosing, meeting) -> writing (objects, conditions)

A schema is first read into *forms*: what it comes to, one kind of value each, with references followed and `allOf` joined; then
the forms are written. What no words of a spec say is a finding, one a construct.
"""

from modelwire_codegen.importing.schema.dialect import Dialect, dialect_of
from modelwire_codegen.importing.schema.translation import Options, Translation

__all__ = ["Dialect", "Options", "Translation", "dialect_of"]

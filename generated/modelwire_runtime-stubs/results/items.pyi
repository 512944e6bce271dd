# Written by modelwire-codegen from items.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from modelwire_runtime.results.records import Record

class OutputItem(Record):
    type: str
    id: str | None
    status: str | None

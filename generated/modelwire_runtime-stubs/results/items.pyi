# Written by modelwire-codegen from items.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any

from modelwire_runtime.results.notes import Annotation, TokenLogprob
from modelwire_runtime.results.records import Record

class OutputItem(Record):
    type: str
    id: str | None
    status: str | None

class Part(Record):
    type: str

class TextPart(Part):
    text: str

    @property
    def annotations(self) -> tuple[Annotation, ...]: ...
    @property
    def logprobs(self) -> tuple[TokenLogprob, ...]: ...

class RefusalPart(Part):
    refusal: str

class MessageItem(OutputItem):
    role: str
    phase: str | None

    @property
    def content(self) -> tuple[Part, ...]: ...

class ReasoningItem(OutputItem):
    encrypted_content: str | None

    @property
    def summary(self) -> tuple[str, ...]: ...
    @property
    def content(self) -> tuple[str, ...]: ...

class CallItem(OutputItem):
    call_id: str | None

class FunctionCallItem(CallItem):
    name: str
    namespace: str | None
    arguments: str

class CustomToolCallItem(CallItem):
    name: str
    namespace: str | None
    input: str

def read_item(raw: Mapping[str, Any]) -> OutputItem: ...
def read_items(output: Any) -> tuple[OutputItem, ...]: ...

"""Requests against what OpenAI publishes: each route, with bodies made from each parameter set, as they are sent.

The document is the one of 2026-05-31 in a package from PyPI. What it does not know yet, and where it is stricter than
the service, is in `CHANGES`, each with who says so; nothing else is passed over.
"""

import random
import re
import warnings
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from modelwire import AIHubMix, OpenAI
from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.handles import BaseHandle
from modelwire_runtime.media import MediaSlot
from modelwire_runtime.testing import API_KEY, FakeVendor, media
from modelwire_runtime.transports import Request, Response
from tests.proof.instances import Maker, instances
from tests.proof.judge import Judge
from tests.proof.sets import Subject, read, subjects
from tests.support.openai_document import Change, Document

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
SPECS = Path(__file__).parents[2] / "specs"
BODIES = 40
FILES = {"image": media.png(8, 8), "audio": media.mp3(0.1), "file": b"%PDF-1.4\n%%EOF\n"}
_NEWER = "the document of 2026-08-22"
_SDK = "openai 3.52.0 on PyPI, the vendor's own client"
_NPM = "@ai-sdk/openai 3.0.141, whose requests have no such field either"
_NO_FIELD = "the document itself, whose object has no such field"
_SELF_PART = "the document itself, of the same part in the output of a function"
_ITSELF = "the document itself, of the same field in ModelResponseProperties"


def _tagged(*tags: str) -> list[Any]:
    """Return objects of kinds that the document has not."""
    return [
        {"type": "object", "properties": {"type": {"enum": [tag]}}, "required": ["type"]}
        for tag in tags
    ]


_NULL = {"nullable": True}
_DRAWN: Any = {"frame_count": {}, "frame_duration_ms": {}, "svg": {}, "complexity": {}}
_RESPONSE = "CreateResponse/allOf/2/properties"
_CHAT = "CreateChatCompletionRequest/allOf/1/properties"
_SPOKEN = _tagged("output_text", "refusal")
CHANGES = [
    Change(_RESPONSE, {"moderation": {}, "prompt_cache_options": {}}, _NEWER),
    Change(_RESPONSE, {"access_programs": {}, "image": {}}, _SDK),
    Change(_CHAT, {"moderation": {}, "prompt_cache_options": {}}, _NEWER),
    Change("CompactResponseMethodPublicBody/properties", {"prompt_cache_options": {}}, _NEWER),
    Change("ModelResponseProperties/properties/prompt_cache_key", _NULL, _NEWER),
    Change("ModelResponseProperties/properties/safety_identifier", _NULL, _NEWER),
    Change("CreateModelResponseProperties/allOf/1/properties/top_logprobs", _NULL, _ITSELF),
    Change("ServiceTier/anyOf/0/enum", ["fast"], _NEWER),
    Change("ServiceTier/anyOf/0/enum", ["ultrafast"], _SDK),
    Change("ReasoningEffort/anyOf/0/enum", ["max"], _NEWER),
    Change("FileInputDetail/enum", ["auto"], _NEWER),
    Change("FileDetailEnum/enum", ["auto"], _NEWER),
    Change("Item/oneOf", _tagged("additional_tools", "program", "program_output"), _NEWER),
    Change("Item/oneOf", _tagged("configuration_update"), _SDK),
    Change("Tool/oneOf", _tagged("programmatic_tool_calling"), _NEWER),
    Change("ToolChoiceTypes/properties/type/enum", ["programmatic_tool_calling"], _NEWER),
    Change("ToolChoiceTypes/properties/type/enum", ["web_search", "web_search_2025_08_26"], _NPM),
    Change("CreateTranscriptionRequest/properties", {"languages": {}, "keywords": {}}, _NEWER),
    Change("CreateImageRequest/properties", {**_DRAWN, "safety_identifier": {}}, _SDK),
    Change("CreateImageEditRequest/properties", {**_DRAWN, "safety_identifier": {}}, _SDK),
    Change("CreateImageEditRequest/properties", {"markup": {}}, _SDK),
    Change("CreateImageRequest/properties/quality/enum", ["xhigh", "max"], _SDK),
    Change("CreateImageEditRequest/properties/quality/enum", ["xhigh", "max"], _SDK),
    Change("CreateImageRequest/properties/output_format/enum", ["gif", "svg"], _SDK),
    Change("CreateImageEditRequest/properties/output_format/enum", ["gif", "svg"], _SDK),
    Change("ImageGenTool/properties/quality/enum", ["xhigh", "max"], _SDK),
    Change("ImageGenTool/properties/output_format/enum", ["gif", "svg"], _SDK),
    Change("FunctionTool/required", None, _NPM, drops="strict"),
    Change("FunctionTool/required", None, _NPM, drops="parameters"),
    Change("InputImageContent/required", None, _NPM, drops="detail"),
    Change("InputImageContent/properties/detail", _NULL, _SELF_PART),
    Change("InputFileContent/properties/filename", _NULL, _SELF_PART),
    Change("InputFileContent/properties/file_data", _NULL, _SELF_PART),
    Change("LocalShellToolCallOutput/required", None, _NPM, drops="id"),
    Change("LocalShellToolCallOutput/required", None, _NO_FIELD, drops="call_id"),
    Change("MCPApprovalResponse/required", None, _NO_FIELD, drops="request_id"),
    Change("InputContent/oneOf", _SPOKEN, _NPM),
]
_GATEWAY = "the gateway's own API, which reads more than the protocol has"
GATEWAY = [
    Change(_CHAT, {"reasoning": {}}, _GATEWAY),
    Change("AutoCodeInterpreterToolParam/required", None, _GATEWAY, drops="type"),
]


class Recorder:
    """A transport that keeps what is sent, and answers with nothing of use."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    def send(self, request: Request) -> Response:
        """Keep a request."""
        self.requests.append(request)
        return Response(200, {"content-type": "application/json"}, b"{}")

    def open(self, request: Request) -> Any:
        """Keep a request for a stream."""
        self.send(request)
        raise NotImplementedError

    def close(self) -> None:
        """Do nothing."""


@cache
def _document(vendor: str = "openai") -> Document:
    return Document(CHANGES if vendor == "openai" else [*CHANGES, *GATEWAY])


@cache
def _sets() -> dict[tuple[str, str], Subject]:
    """Read the specs: each parameter set of a vendor, by the name of its class."""
    found = subjects(*read(SPECS, "modelwire"))
    return {(one.vendor.id, one.class_name): one for one in found if one.kind == "params"}


def _handles(of: Any) -> Iterator[BaseHandle[Any]]:
    """Give each handle of a client."""
    for name in dir(of):
        found = None if name.startswith("_") else getattr(of, name)
        if isinstance(found, BaseHandle):
            yield found
        elif type(found).__module__.startswith("modelwire."):
            yield from _handles(found)


def _ways(client: Any) -> dict[str, Any]:
    """Return one handle for each pair of a route and a parameter set."""
    found: dict[str, Any] = {}
    with warnings.catch_warnings(action="ignore"):  # to look at a model that has ended warns
        for handle in _handles(client):
            entry = handle._entry
            found.setdefault(f"{entry.route}-{entry.module}", handle)
    return found


def _closed(schema: Any) -> Any:
    """Return a schema whose open lists are closed, so that samples hold what the vendor knows."""
    if isinstance(schema, list | tuple):
        return [_closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {key: _closed(value) for key, value in schema.items()}
    if "known_values" in closed and isinstance(closed["known_values"], list):
        closed["enum"] = closed.pop("known_values")
    return closed


def _samples(subject: Subject) -> Iterator[Any]:
    """Give bodies that a set takes: the least, the fullest, one with each parameter, and some at its limits."""
    objects = _closed(dict(subject.objects))
    if "common/InputItem" in objects:  # what came from the service goes back as it came
        union = objects["common/InputItem"]
        union["anyOf"] = [one for one in union["anyOf"] if one["$ref"] != "common/ReturnedItem"]
    schema = _closed(dict(subject.schema))
    maker, judge = Maker(objects, random.Random(subject.name), 300), Judge(schema, objects)
    taken = (one for one in instances(maker, schema, judge) if judge.takes(one))
    for made in islice(taken, BODIES) if subject.has_parameters else [{}]:
        values = made
        for slot in subject.load().__media__:
            values = _filled(values, re.findall(r"\[\]|[^.\[\]]+", slot.path), slot)
        yield values


def _filled(value: Any, steps: list[str], slot: MediaSlot) -> Any:
    """Put a real file, or a link, where a medium is."""
    if not steps:
        media = "https://a.example/b" if slot.forms == ("url",) else FILES[slot.kind]
        return media if isinstance(value, str) else value
    if steps[0] == "[]":
        items = value if isinstance(value, list) else []
        return [_filled(item, steps[1:], slot) for item in items] if items else value
    if isinstance(value, dict) and steps[0] in value:
        return {**value, steps[0]: _filled(value[steps[0]], steps[1:], slot)}
    return value


def _sent(handle: Any, values: Any, recorder: Recorder) -> list[Request]:
    """Return what a call sends, whole and as a stream; an id that cannot stand in an address sends nothing."""
    recorder.requests.clear()
    for verb in ("_run", "_stream"):
        call = getattr(handle, verb, None)
        if call is None:
            continue
        try:
            made = call(values)
            if verb == "_stream":
                made.result()
        except (ModelwireError, NotImplementedError) as error:
            if not recorder.requests and "cannot stand in an address" not in str(error):
                raise
    return list(recorder.requests)


def _judged(handle: Any, subject: Subject, recorder: Recorder) -> tuple[int, set[str]]:
    """Return how many requests of a way were judged, and what the document has against them."""
    judged, faults = 0, set[str]()
    document = _document(subject.vendor.id)
    base = handle._client.vendor.base_url.removesuffix("/v1") + "/v1"
    for values in _samples(subject):
        for request in _sent(handle, values, recorder):
            judged += 1
            faults |= set(document.faults(request, base))
    return judged, faults


def _client(kind: Any) -> tuple[Any, Recorder]:
    recorder = Recorder()
    return kind(api_key=API_KEY, transport=recorder), recorder


@pytest.mark.parametrize("way", sorted(_ways(_client(OpenAI)[0])))
def test_each_request_is_one_that_the_document_has(way: str) -> None:
    """The least, the fullest and many other bodies of each parameter set go by each of its routes."""
    client, recorder = _client(OpenAI)
    handle = _ways(client)[way]
    subject = _sets()["openai", handle.params.__name__]
    judged, faults = _judged(handle, subject, recorder)
    assert not faults
    assert judged >= (BODIES // 2 if subject.has_parameters else 1)


_SPOKEN_BY_OTHERS = sorted(
    way
    for way, handle in _ways(_client(AIHubMix)[0]).items()
    if handle._client.vendor.routes[handle._entry.route].flow in ("openai_chat", "openai_responses")
)


@pytest.mark.parametrize("way", _SPOKEN_BY_OTHERS)
def test_each_request_of_another_vendor_is_one_that_the_document_has(way: str) -> None:
    """The same holds for who speaks OpenAI's protocols to other models."""
    client, recorder = _client(AIHubMix)
    handle = _ways(client)[way]
    subject = _sets()["aihubmix", handle.params.__name__]
    judged, faults = _judged(handle, subject, recorder)
    assert not faults
    assert judged >= BODIES // 2


def test_what_came_from_the_service_goes_back_as_the_document_has_it() -> None:
    """The items of an answer that is not kept are sent again, calls of the service's own tools among them."""
    tools: Any = [
        {"type": "web_search"},
        {"type": "file_search", "vector_store_ids": ["vs_1"]},
        {"type": "image_generation"},
        {"type": "code_interpreter", "container": {"type": "auto"}},
        {"type": "shell", "environment": {"type": "container_auto"}},
    ]
    with FakeVendor("openai") as fake, fake.client() as client:
        asked: Any = {"tools": tools, "store": False, "reasoning": {"summary": "auto"}}
        asked["include"] = ["reasoning.encrypted_content"]
        first = client.text.gpt_5(input="Tell me of Rome", **asked)
        client.text.gpt_5(input=[*first.turns, {"role": "user", "content": "And?"}], **asked)
        body = fake.requests[-1].json()
    assert {"reasoning", "web_search_call", "message"} <= {one.get("type") for one in body["input"]}
    assert not list(_document().of("CreateResponse", body))


def test_the_document_has_each_change_for_a_reason() -> None:
    """A change says who says so, and changes what the document has."""
    assert all(change.why and (change.adds or change.drops) for change in CHANGES)
    plain = Document()
    wrong = {"model": "gpt-5", "service_tier": "ultrafast", "access_programs": {}}
    assert len(list(plain.of("CreateResponse", wrong))) == 2
    assert not list(_document().of("CreateResponse", wrong))


def test_a_field_that_nobody_knows_is_a_fault() -> None:
    """The judge sees a misspelt field, a value of a wrong type, and a path that is not there."""
    document = _document()
    assert list(document.of("CreateSpeechRequest", {"model": "tts-1", "input": "x", "voic": "x"}))
    assert list(document.of("CreateEmbeddingRequest", {"model": "x", "input": 1}))
    request = Request("POST", "https://api.test/v1/speech", {}, b"{}")
    assert document.faults(request, "https://api.test/v1") == ["the document has no POST /speech"]

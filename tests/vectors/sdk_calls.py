"""What the vendor's own client put on the wire, and the same calls made by ours over a scripted transport."""

import inspect
import json
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from modelwire import InvalidParams, ModelwireError, Runpod
from modelwire_runtime.catalog import ModelInfo
from modelwire_runtime.results import MediaResult
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.testing import API_KEY, ScriptedTransport
from modelwire_runtime.transports import Request
from modelwire_runtime.validation import validate
from tests.vectors.sdk_reasons import BY_ENDPOINT, CALLED_AS, GIVEN
from tests.vectors.sdk_replies import replies

Json = dict[str, Any]
BASE = "https://api.runpod.ai/v2"
_CATALOG = Runpod(api_key=API_KEY).models
_CHATS = ("chatModel", "completionModel")


@dataclass(frozen=True)
class Recording:
    """A call of the vendor's client: what it was asked, what it sent, what it made of the reply."""

    data: Json

    @property
    def id(self) -> str:
        """The model's id as the caller gave it."""
        return str(self.data["id"])

    @property
    def factory(self) -> str:
        """The kind of model it was called as."""
        return str(self.data["factory"])

    @property
    def key(self) -> str:
        """A name that no other recording has."""
        return f"{self.id}: {self.data['name']}"

    @property
    def http(self) -> list[Json]:
        """The requests, in order."""
        return list(self.data["http"])

    @property
    def traffic(self) -> list[tuple[str, str]]:
        """Method and URL of each request."""
        return [(request["method"], request["url"]) for request in self.http]

    @property
    def body(self) -> Json:
        """The body of the submission."""
        body: Json = self.http[0]["body"]
        return body

    @property
    def is_chat(self) -> bool:
        """Whether OpenAI's protocol was spoken."""
        return self.factory in _CHATS

    @property
    def streams(self) -> bool:
        """Whether the answer was asked for in pieces."""
        return bool(self.body.get("stream"))

    @property
    def info(self) -> ModelInfo | None:
        """The model in our catalog."""
        return _CATALOG.find(CALLED_AS.get(self.key, (self.id,))[0])

    @property
    def values(self) -> Json:
        """What a caller of ours gives for the same wire: the body without what the route itself fills in."""
        if not self.is_chat:
            return {**self.body["input"], **GIVEN.get(self.key, ({},))[0]}
        ours = {"model", "stream", "stream_options"} - self._chosen
        return {name: value for name, value in self.body.items() if name not in ours}

    @property
    def _chosen(self) -> set[str]:
        """A server of several models leaves `model` to the caller."""
        if self.info is None or self.key in BY_ENDPOINT:
            return set()
        called = handle(Runpod(api_key=API_KEY), self).__call__
        return {"model"} & set(inspect.signature(called).parameters)

    @cached_property
    def faults(self) -> tuple[Fault, ...]:
        """What strict validation has against the values."""
        if self.info is None or self.key in BY_ENDPOINT:
            return ()
        asked = handle(Runpod(api_key=API_KEY), self)
        try:
            validate(asked.params, self.values, "strict", asked.id)
        except InvalidParams as error:
            return error.faults
        return ()

    @property
    def unknown(self) -> set[str]:
        """The names that the spec of the model does not have."""
        return {fault.parameter for fault in self.faults if fault.rule == "unknown"}

    @property
    def is_off(self) -> bool:
        """Whether more is wrong than unknown names, so that only `validate="off"` sends it."""
        return any(fault.rule != "unknown" for fault in self.faults)


def load() -> list[Recording]:
    """Read all recordings."""
    text = (Path(__file__).parent / "runpod_sdk.json").read_text("utf-8")
    return [Recording(data) for data in json.loads(text)["vectors"]]


def handle(client: Runpod, recording: Recording) -> Any:
    """Give the typed handle of a recording's model; legacy completions have a namespace of their own."""
    info = recording.info
    assert info is not None
    completion = recording.factory == "completionModel"
    namespace = getattr(client, "completion" if completion else info.namespace)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # some have been removed since
        return getattr(namespace, info.attribute)


@dataclass(frozen=True)
class Run:
    """What our client sent, and how the call ended."""

    requests: list[Request]
    result: Any = None
    error: ModelwireError | None = None

    @property
    def body(self) -> Any:
        """The body of the submission."""
        return json.loads(self.requests[0].body or b"null")

    @property
    def traffic(self) -> list[tuple[str, str]]:
        """Method and URL of each request."""
        return [(request.method, request.url) for request in self.requests]


def play(recording: Recording) -> Run:
    """Make the call of a recording with our client, and fetch the file if the vendor's client did."""
    transport = ScriptedTransport(replies(recording.data))
    off = recording.is_off or recording.key in GIVEN
    settings: Json = {"validate": "off"} if off else {}
    client = Runpod(
        api_key=API_KEY,
        base_url=_base(recording),
        transport=transport,
        # What the vendor's client was told when its traffic was recorded.
        max_retries=0,
        max_polls=3,
        poll_interval=0,
        cancel_on_timeout=False,
        **settings,
    )
    try:
        result = _call(client, recording)
        if isinstance(result, MediaResult) and _fetched(recording):
            result.bytes()
    except ModelwireError as error:
        return Run(transport.requests, error=error)
    return Run(transport.requests, result)


def _fetched(recording: Recording) -> bool:
    last = recording.traffic[-1]
    return last[0] == "GET" and "/status/" not in last[1]


def _base(recording: Recording) -> str:
    """The vendor's client takes an endpoint's address for a base; ours keeps the two apart."""
    if recording.factory != "imageModel" or "settings" not in recording.data:
        return BASE
    return str(recording.data["settings"]["baseURL"]).rpartition("/")[0]


def _call(client: Runpod, recording: Recording) -> Any:
    values = recording.values
    if recording.key in BY_ENDPOINT or (recording.is_chat and recording.info is None):
        return _chat_of_an_endpoint(client, recording, values)
    if "settings" in recording.data:
        endpoint = str(recording.data["settings"]["baseURL"]).rpartition("/")[2]
        return client.run(endpoint, like=recording.id, **values)
    if recording.info is None:
        return client.run(recording.id, task_type="text-to-image", **values)
    if recording.is_chat:
        return _chat(handle(client, recording), recording, values)
    extra: Json = {}
    if not recording.is_off:
        extra = {name: values[name] for name in recording.unknown}
        values = {name: value for name, value in values.items() if name not in extra}
    return client.with_options(extra=extra).run(recording.info.id, **values)


def _chat_of_an_endpoint(client: Runpod, recording: Recording, values: Json) -> Any:
    endpoint = recording.traffic[0][1].removeprefix(f"{BASE}/").partition("/")[0]
    # The id is given as it is where the endpoint's name follows from it.
    given = recording.id if recording.id.replace("/", "-") == endpoint else endpoint
    return _chat(client.endpoint(given).openai(recording.body["model"]), recording, values)


def _chat(model: Any, recording: Recording, values: Mapping[str, Any]) -> Any:
    if recording.streams:
        with model.stream(**values) as stream:
            return stream.result()
    return model(**values)

"""What the generated code says of a vendor, as plain frozen data.

Nothing here acts: a flow reads a route, a result reader or the error map and does what they say.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Auth:
    """How a request proves who sends it."""

    header: str = "Authorization"
    """Name of the header that carries the key."""
    prefix: str = "Bearer "
    """What stands before the key in the header's value."""
    env: tuple[str, ...] = ()
    """Environment variables that may hold the key; the first one that is set wins."""


@dataclass(frozen=True, slots=True)
class ClientHeader:
    """A header that says for whom a client calls."""

    header: str
    """Name of the header."""
    env: str | None = None
    """Environment variable that may hold its value."""


@dataclass(frozen=True, slots=True)
class Owns:
    """A wire field that the route fills by itself, so that no signature has it."""

    value: Any = None
    """`"flag"` (true when streaming, else absent), `"uuid"`, `"id"`, `"endpoint"` and `"served_model"`
    (the model's), `"named"` (its id, or the alias by which the caller named it), or the constant that is sent."""
    why: str = ""
    """Why the caller has no say."""


@dataclass(frozen=True, slots=True)
class Adds:
    """A wire field that the route sends unless the caller set it."""

    value: Any = None
    """The constant that is sent; `"served_model"` stands for the model's served name."""
    when: str = ""
    """`"streaming"` limits it to streamed calls; empty means always."""
    why: str = ""
    """Why it is added."""


@dataclass(frozen=True, slots=True)
class Route:
    """How a call of a vendor travels."""

    name: str
    """Name of the route, such as `job`."""
    flow: str
    """Name of the flow module that speaks the route's protocol."""
    path: str
    """Path under the base URL; `{endpoint}` is replaced by the model's endpoint."""
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What the flow module needs to know, such as `{"submit": "run"}`."""
    owns: Mapping[str, Owns] = field(default_factory=dict[str, Owns])
    """Fields that the route fills; dotted names reach into objects."""
    adds: Mapping[str, Adds] = field(default_factory=dict[str, Adds])
    """Fields that the route adds unless set; dotted names reach into objects."""
    base: str = ""
    """Which of the vendor's `bases` the path lies below; empty means the base URL."""
    public: bool = False
    """True when no key travels."""
    auth: Auth | None = None
    """How the key travels on this route, when that is not the vendor's way."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """What every request of the route carries unless the caller set it."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Where a result's parts sit in what a job gave; a path of "" means the output itself."""

    kind: str
    """Which result class: image, video, speech, audio, three_d, file, transcription, text, embedding, json or any."""
    media: tuple[str, ...] = ()
    """Paths that may hold the medium, in order of preference."""
    text: tuple[str, ...] = ()
    """Paths that may hold the text, in order of preference."""
    vectors: tuple[str, ...] = ()
    """Paths that may hold the vectors, in order of preference."""
    status: str | None = None
    """Path of the state of the work; where it is `failed`, the reply is an error."""
    runtime_ms: str | None = None
    """Path of the milliseconds that the work took."""
    cost: str | None = None
    """Path of the price as the vendor reports it."""
    input_tokens: str | None = None
    """Path of the count of tokens that went in."""
    output_tokens: str | None = None
    """Path of the count of tokens that came out."""
    unwrap_list: bool = False
    """True when the output may be a list of one, which stands for what is in it."""
    record: str = ""
    """Module and class of the record that the output is read into, such as `model_search.ModelSearch`; empty for none."""
    many: bool = False
    """True when the output is a list of records."""


@dataclass(frozen=True, slots=True)
class Vendor:
    """Who serves models, and how to talk to them."""

    id: str
    """Short name, such as `runpod`."""
    title: str
    """Name as the vendor writes it."""
    package: str
    """Import path of the vendor's generated package."""
    base_url: str
    """Where the service is, unless the caller or the environment says otherwise."""
    auth: Auth
    """How requests are signed."""
    routes: Mapping[str, Route]
    """The ways in which calls travel, by name."""
    base_url_env: str | None = None
    """Environment variable that overrides `base_url`."""
    socket_url: str | None = None
    """Where the vendor's WebSocket is."""
    bases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Further servers of the vendor, by name."""
    client_headers: Mapping[str, ClientHeader] = field(default_factory=dict[str, ClientHeader])
    """Headers that a client's constructor takes a value for, by the name of the keyword."""
    docs: str | None = None
    """The vendor's documentation."""
    namespaces: tuple[str, ...] = ()
    """Names of the client's namespaces."""
    results: Mapping[str, Reader] = field(default_factory=dict[str, Reader])
    """Result readers by name."""
    errors: Mapping[str, str] = field(default_factory=dict[str, str])
    """Error code by HTTP status or by the vendor's own code, both as text."""
    features: tuple[str, ...] = ()
    """Whole capabilities that are mixed into the client."""

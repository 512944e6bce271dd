"""One POST whose reply is the result: embeddings, pictures, speech, transcriptions, uploads, conversations.

A route's `settings` say what its requests and replies are:

- `body`: `json` (the default) or `multipart`; `list_names` names the lists of a form, see `multipart`.
- `reply`: `json` (the default), `text` or `bytes`: what a reply is whose content type says nothing.
- `wrap`: a name below which the whole body stands.
- `method`: `post` (the default) or `delete`, whose parameters stand in the address and which may be sent again.
- `free: true`: a request that costs nothing and changes nothing, so that it may be sent again.
- `stream: true`: has `.stream()`; what comes is told by the kind of the result, see `http_stream`.
- `batch`, `batch_tokens`, `batch_name`: how `embed_many` splits its values, see `modelwire_runtime.embeddings`.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.flows import addresses, bodies, multipart, replies
from modelwire_runtime.flows.context import NoJobs
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.retry import fetch
from modelwire_runtime.transports import Request

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.streams.base import TextSession
    from modelwire_runtime.validation import Checked


class HttpPost(NoJobs):
    """The protocol."""

    def request(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the request of a call that is not streamed.

        Raises:
            InvalidParams: a parameter that stands in the address is missing, or a value cannot be sent.
        """
        return bodies.accepting(ctx, build(ctx, checked.values))

    def call(self, ctx: "Context", checked: "Checked") -> Flow[Any]:
        """Send, and return what the reply holds."""
        request = self.request(ctx, checked)
        response = yield from fetch(ctx, request)
        if response.status >= 300:
            raise replies.error(ctx, response, billable=request.billable)
        data = bodies.read(ctx, checked, response)
        bodies.refuse_failure(ctx, response, data)
        return bodies.result(ctx, checked, response, data)

    def open_stream(self, ctx: "Context", checked: "Checked") -> "TextSession":
        """Return a streamed call that is not opened yet."""
        from modelwire_runtime.flows.http.stream import session

        return session(ctx, checked)


PROTOCOL = HttpPost()


def build(
    ctx: "Context", given: Mapping[str, Any], *, stream: bool = False, timeout: float | None = None
) -> Request:
    """Build the request of a call, streamed or not."""
    settings = ctx.route.settings
    values = ctx.body(given, streaming=stream)
    url = ctx.base_url + addresses.called_path(ctx, values)
    if settings.get("method") == "delete":
        return ctx.request("DELETE", url + addresses.query(ctx, values), timeout=timeout)
    billable = not settings.get("free")
    form = None
    if wrap := settings.get("wrap"):
        values = {str(wrap): values}
    if settings.get("body") == "multipart":
        form = multipart.form(values, ctx.new_id(), settings.get("list_names", "plain"))
    json = values if form is None else None
    request = ctx.request("POST", url, json=json, timeout=timeout, billable=billable, stream=stream)
    if form is not None:
        request.form = form
        request.body = form.encode()
        request.headers["Content-Type"] = form.content_type
    return request

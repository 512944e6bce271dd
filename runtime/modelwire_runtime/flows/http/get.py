"""A plain read: one GET whose reply is the result.

Parameters that the route's path names stand in the path, all others in the query. What the vendor
does not know, it says with 404: then there is nothing, or an empty list, as the result's kind has
it. A route whose settings say `missing: error` raises instead. The reply is JSON, text or a file, as its
content type says; the setting `reply` speaks where that says nothing.
"""

from typing import TYPE_CHECKING, Any

from modelwire_runtime.flows import addresses, bodies, replies
from modelwire_runtime.flows.context import NoJobs
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.retry import fetch
from modelwire_runtime.transports import Request

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.streams.base import TextSession
    from modelwire_runtime.validation import Checked

_TIMEOUT = 60.0  # at most, however long the paid requests of a client may take


class HttpGet(NoJobs):
    """The protocol."""

    def request(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the read.

        Raises:
            InvalidParams: a parameter that stands in the address is missing, or one is an object.
        """
        values = ctx.body(checked.values)
        values.setdefault("id", None)  # an `{id}` here is what the caller reads, never our own name
        path = addresses.called_path(ctx, values)
        url = ctx.base_url + path + addresses.query(ctx, values)
        request = ctx.request("GET", url, timeout=min(ctx.request_timeout or _TIMEOUT, _TIMEOUT))
        return bodies.accepting(ctx, request)

    def call(self, ctx: "Context", checked: "Checked") -> Flow[Any]:
        """Read, and return what is there."""
        response = yield from fetch(ctx, self.request(ctx, checked))
        missing = ctx.route.settings.get("missing", "empty" if ctx.reader.many else "none")
        if response.status == 404 and missing != "error":
            return bodies.result(ctx, checked, response, [] if missing == "empty" else None)
        if response.status >= 300:
            raise replies.error(ctx, response)
        return bodies.result(ctx, checked, response, bodies.read(ctx, checked, response))

    def open_stream(self, ctx: "Context", checked: "Checked") -> "TextSession":
        """Refuse: a read gives its result at once."""
        raise ctx.error("validation", "a read has no stream; call it instead")


PROTOCOL = HttpGet()

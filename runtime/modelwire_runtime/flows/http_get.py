"""A plain read: one GET whose reply is the result.

Parameters that the route's path names stand in the path, all others in the query. What the vendor
does not know, it says with 404: then there is nothing, or an empty list, as the result's kind has
it. A route whose settings say `missing: error` raises instead.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from modelwire_runtime.flows import replies
from modelwire_runtime.flows.context import NoJobs, safe_segment
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.retry import fetch
from modelwire_runtime.jsons import as_list
from modelwire_runtime.transports import Request

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.stream_base import TextSession
    from modelwire_runtime.validation import Checked

_PLACE = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_TIMEOUT = 60.0  # at most, however long the paid requests of a client may take


class HttpGet(NoJobs):
    """The protocol."""

    def request(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the read.

        Raises:
            InvalidParams: a parameter that stands in the address is missing, or one is an object.
        """
        values = ctx.body(checked.values)
        path = _PLACE.sub(lambda place: _segment(ctx, place[1], values), ctx.route.path)
        query = [pair for name, value in values.items() for pair in _pairs(ctx, name, value)]
        url = ctx.base_url + path
        if query:
            url += "?" + urlencode(query, quote_via=quote)
        return ctx.request("GET", url, timeout=min(ctx.request_timeout or _TIMEOUT, _TIMEOUT))

    def call(self, ctx: "Context", checked: "Checked") -> Flow[Any]:
        """Read, and return what is there."""
        from modelwire_runtime import results

        response = yield from fetch(ctx, self.request(ctx, checked))
        missing = ctx.route.settings.get("missing", "empty" if ctx.reader.many else "none")
        if response.status == 404 and missing != "error":
            data: Any = [] if missing == "empty" else None
        elif response.status >= 300:
            raise replies.error(ctx, response)
        else:
            data = replies.body_of(response)
        reply = ctx.reply(
            None,
            request_id=replies.request_id(response.headers),
            rate_limits=replies.rate_limits(response.headers),
            warnings=checked.warnings,
        )
        return results.build(ctx.reader, data, reply)

    def open_stream(self, ctx: "Context", checked: "Checked") -> "TextSession":
        """Refuse: a read gives its result at once."""
        raise ctx.error("validation", "a read has no stream; call it instead")


def _segment(ctx: "Context", name: str, values: dict[str, Any]) -> str:
    """Take a value out of the parameters and return it as a part of the path."""
    if name == "endpoint":
        return safe_segment(ctx.entry.endpoint)
    value = values.pop(name, None)
    if value is None or isinstance(value, (Mapping, list, tuple)):
        raise ctx.error(
            "validation", f"{name} stands in the address, so it must be set", parameter=name
        )
    return safe_segment(_text(value))


def _pairs(ctx: "Context", name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Return a parameter as the query has it: a list stands there once for each item."""
    if isinstance(value, Mapping):
        raise ctx.error(
            "validation", f"{name} stands in the address, which has no objects", parameter=name
        )
    items = as_list(value)
    for item in [value] if items is None else items:
        if item is not None:
            yield name, _text(item)


def _text(value: Any) -> str:
    """Return a value as an address has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


PROTOCOL = HttpGet()

"""Errors inside the replies of Anthropic's and Google's protocols, where no HTTP status tells what they mean.

A gateway may put OpenAI's form in their place; what it says is told all the same.

Facts: https://platform.claude.com/docs/en/api/errors and
https://ai.google.dev/gemini-api/docs/troubleshooting
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.flows import replies
from modelwire_runtime.jsons import as_object

if TYPE_CHECKING:
    from modelwire_runtime.errors import ModelwireError
    from modelwire_runtime.flows.context import Context

_WORDS: Mapping[str, str] = {
    # Anthropic's types.
    "api_error": "server_error",
    "authentication_error": "auth",
    "billing_error": "quota",
    "invalid_request_error": "validation",
    "not_found_error": "not_found",
    "overloaded_error": "server_error",
    "permission_error": "auth",
    "rate_limit_error": "rate_limit",
    "timeout_error": "timeout",
    # Google's statuses.
    "DEADLINE_EXCEEDED": "timeout",
    "FAILED_PRECONDITION": "validation",
    "INTERNAL": "server_error",
    "INVALID_ARGUMENT": "validation",
    "NOT_FOUND": "not_found",
    "PERMISSION_DENIED": "auth",
    "RESOURCE_EXHAUSTED": "rate_limit",
    "UNAUTHENTICATED": "auth",
    "UNAVAILABLE": "server_error",
}


def reported(
    ctx: "Context", told: Any, headers: Mapping[str, str], *, begun: bool
) -> "ModelwireError":
    """Return the error that a reply of good status, or an event of a stream, tells of.

    `begun` says that output had come before.
    """
    return replies.reported_as(ctx, told, headers, _word(ctx, told), begun=begun)


def _word(ctx: "Context", told: Any) -> str | None:
    """Return our word for an error; what the vendor's spec says of its own words comes first."""
    fields = as_object(told) or {}
    given = [fields.get(name) for name in ("code", "type", "status")]
    codes = [code for code in given if isinstance(code, str)]
    found = (ctx.vendor.errors.get(code) or _WORDS.get(code) for code in codes)
    return next((word for word in found if word is not None), None)

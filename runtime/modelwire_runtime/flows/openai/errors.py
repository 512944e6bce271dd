"""What OpenAI's error codes mean, where no HTTP status tells: in a response that failed, and inside a stream.

Facts: https://platform.openai.com/docs/guides/error-codes
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.flows import replies
from modelwire_runtime.jsons import as_object

if TYPE_CHECKING:
    from modelwire_runtime.errors import ModelwireError
    from modelwire_runtime.flows.context import Context

_CODES: Mapping[str, str] = {
    "bio_policy": "safety",
    "context_length_exceeded": "validation",
    "credit_balance_exhausted": "quota",
    "data_residency_mismatch": "validation",
    "empty_image_file": "validation",
    "failed_to_download_image": "validation",
    "image_content_policy_violation": "safety",
    "image_file_not_found": "validation",
    "image_file_too_large": "validation",
    "image_parse_error": "validation",
    "image_too_large": "validation",
    "image_too_small": "validation",
    "insufficient_quota": "quota",
    "invalid_base64_image": "validation",
    "invalid_image": "validation",
    "invalid_image_format": "validation",
    "invalid_image_mode": "validation",
    "invalid_image_url": "validation",
    "invalid_prompt": "safety",
    "misalignment_policy_violation": "safety",
    "model_not_found": "not_found",
    "previous_response_not_found": "not_found",
    "rate_limit_exceeded": "rate_limit",
    "server_error": "server_error",
    "server_is_overloaded": "server_error",
    "slow_down": "rate_limit",
    "unsupported_image_media_type": "validation",
    "vector_store_timeout": "provider",
    "websocket_connection_limit_reached": "connection",
}


def reported(
    ctx: "Context", told: Any, headers: Mapping[str, str], *, begun: bool = True
) -> "ModelwireError":
    """Return the error that a failed response, or an event of a stream, tells of.

    `begun` says that output had come before.
    """
    return replies.reported_as(ctx, told, headers, _word(ctx, told), begun=begun)


def _word(ctx: "Context", told: Any) -> str | None:
    fields = as_object(told) or {}
    for name in ("code", "type"):
        code = fields.get(name)
        if isinstance(code, str) and (word := ctx.vendor.errors.get(code) or _CODES.get(code)):
            return word
    return None

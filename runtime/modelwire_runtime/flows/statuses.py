"""What an HTTP status says by itself, where a vendor's own code says nothing."""

from collections.abc import Mapping

from modelwire_runtime.errors import ErrorCode

_CODES: Mapping[int, ErrorCode] = {
    400: "validation",
    401: "auth",
    402: "quota",
    403: "auth",
    404: "not_found",
    408: "timeout",
    410: "not_found",
    413: "validation",
    415: "validation",
    422: "validation",
    429: "rate_limit",
}


def code_of_status(status: int) -> ErrorCode:
    """Return our code for a status of 300 and above."""
    return _CODES.get(status, "server_error" if status >= 500 else "unknown")

"""Runware's raw error codes: which of our codes each stands for, and which page explains it.

The vendor has hundreds of raw codes and adds new ones, so they are told apart by their words. The
rules and their order are the official client's. Three things are mended: words are found in any
letter case (the vendor's own example `timeoutProvider` was unknown), a code that no rule knows
falls back on the reply's HTTP status, and the codes that clients make up (`sendFailed`, `httpError`,
`parseError`) have a meaning.
"""

from collections.abc import Set as AbstractSet
from typing import NamedTuple

from modelwire_runtime.errors import ErrorCode
from modelwire_runtime.flows.statuses import code_of_status

DOCS = "https://runware.ai/docs"
RETRYABLE = frozenset({"provider", "timeout", "connection", "rate_limit", "server_error"})
"""Codes after which the same task may succeed."""


class _Rule(NamedTuple):
    """Which raw codes stand for one of ours."""

    code: ErrorCode
    words: AbstractSet[str] = frozenset()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    """What may stand anywhere in the code, in any letter case."""
    unless: tuple[str, ...] = ()
    """How a code begins that `holds` does not speak of."""

    def fits(self, raw: str) -> bool:
        """Tell whether a code is one of these."""
        if raw in self.words or raw.startswith(self.starts) or raw.endswith(self.ends):
            return True
        if self.unless and raw.startswith(self.unless):
            return False
        low = raw.lower()
        return any(part in low for part in self.holds)


_CONNECTION = frozenset(
    [
        "connectionFailed",
        "notConnected",
        "notOpen",
        "reconnectionFailed",
        "connectionLost",
        "disconnected",
        "sendFailed",
    ]
)
_QUOTA = frozenset({"quotaExceeded", "paymentRequired", "environmentPaused"})
_SAFETY = frozenset(
    [
        "contentPolicyViolation",
        "providerContentPolicyViolation",
        "sensitiveContentDetected",
        "unsafeContentDetected",
        "nsfwContentDetected",
        "promptBlocked",
        "imageBlocked",
        "moderationFailed",
        "invalidProviderContent",
    ]
)
_SAFETY_PARTS = ("moderation", "nsfw", "unsafe", "contentpolicy")
_WRONG_STARTS = ("invalid", "missing", "conflict", "duplicate", "unsupported")
_AUTH = frozenset(
    [
        "unauthorized",
        "forbidden",
        "permissionDenied",
        "insufficientPermissions",
        "authenticationFailed",
        "authFailed",
        "invalidAuthentication",
        "invalidCredentials",
        "missingAuthentication",
        "authTimeout",
        "tokenExpired",
        "tokenInvalid",
        "tokenMissing",
        "tokenRevoked",
        "accountSuspended",
        "accountDisabled",
        "organizationSuspended",
        "organizationDisabled",
        "workspaceSuspended",
        "workspaceDisabled",
    ]
)
_NOT_FOUND = frozenset({"taskCancelled", "taskFailedOrNotFound", "unknownModel"})
_SERVER = frozenset(
    [
        "internalServerError",
        "serverError",
        "serviceUnavailable",
        "serverUnavailable",
        "standardError",
        "unknownError",
        "undefinedError",
        "defaultError",
        "unrecognizedResponse",
        "errorRetrievingAccountManagement",
        "parseError",
    ]
)
_PROVIDER = frozenset(
    [
        "inferenceError",
        "processingFailed",
        "taskFailed",
        "downloadFailed",
        "uploadFailed",
        "noAvailableServer",
        "modelUnavailable",
        "modelDisabled",
        "modelNotReady",
        "mediaStorageFileCouldNotBeMoved",
    ]
)
_VALIDATION = frozenset(
    [
        "unknownParameter",
        "incompatibleParameters",
        "mismatchProviderSettingsProvider",
        "unknownProviderSettingsProvider",
        "transparentModelMismatch",
        "modelOwnershipValidationError",
        "modelAlreadyExists",
        "validationFailed",
    ]
)
_VALIDATION_STARTS = (*_WRONG_STARTS, "value", "array", "max")

_RULES = (
    _Rule("aborted", {"aborted"}),
    _Rule("connection", _CONNECTION),
    _Rule("quota", _QUOTA, holds=("credits", "quota", "balance")),
    _Rule("rate_limit", holds=("ratelimit", "concurrencylimit")),
    # A parameter may be about moderation; to get it wrong is no matter of content.
    _Rule("safety", _SAFETY, holds=_SAFETY_PARTS, unless=_WRONG_STARTS),
    _Rule("auth", _AUTH, holds=("apikey",)),
    _Rule("timeout", holds=("timeout",)),
    _Rule("not_found", _NOT_FOUND, ends=("NotFound", "Expired")),
    _Rule("server_error", _SERVER),
    _Rule("provider", _PROVIDER, starts=("provider",)),
    _Rule("validation", _VALIDATION, starts=_VALIDATION_STARTS, holds=("conflict",)),
)
"""In the order in which they are tried."""
# A gateway of Runware gives up on a task with it, where other vendors mean a fault of theirs.
_TIMED_OUT = 504

# Pages of the utilities, by task type.
_PAGES = {
    "modelSearch": "model-search",
    "modelUpload": "model-upload",
    "mediaStorage": "media-storage",
    "imageUpload": "media-storage",
    "getResponse": "task-polling",
    "getTaskDetails": "task-polling",
    "accountManagement": "account-management",
}
# Codes that no reply holds: the client itself says so of what happened to it.
_OWN = _CONNECTION | {"aborted", "httpError", "parseError", "authTimeout", "timeout"}


def derive_code(raw: str | None, status: int | None = None) -> ErrorCode:
    """Return our code for one of the vendor's.

    Args:
        raw: The code as the vendor wrote it.
        status: The HTTP status of the reply, which decides where the code says nothing.
    """
    if raw and raw != "httpError":
        for rule in _RULES:
            if rule.fits(raw):
                return rule.code
    if status is not None and status >= 400:
        return "timeout" if status == _TIMED_OUT else code_of_status(status)
    return "server_error" if raw == "httpError" else "unknown"


def documentation_of(
    raw: str | None = None,
    *,
    slug: str | None = None,
    task_type: str | None = None,
    parameter: str | None = None,
    told: str | None = None,
) -> str:
    """Return the page that explains an error, at the parameter where there is one.

    Args:
        raw: The vendor's code.
        slug: Catalogue name of the model, which has a page of its own.
        task_type: The vendor's word for the task; utilities have pages.
        parameter: Wire name of the parameter that is wrong, with dots.
        told: A page that the vendor named, of the model or in its reply.
    """
    if slug:
        page = f"{DOCS}/models/{slug}"
    elif task_type in _PAGES:
        page = f"{DOCS}/platform/{_PAGES[task_type]}"
    elif raw in _OWN:
        return f"{DOCS}/platform/errors"
    elif not told:
        return f"{DOCS}/models"
    else:
        page = told
    if not parameter or "#" in page or not page.startswith(DOCS):
        return page
    return f"{page}#request-{parameter.replace('.', '-').lower()}"

"""Runware's raw codes: which of ours each stands for, and which page explains it."""

import pickle
from typing import get_args

import pytest

from modelwire_runtime.errors import (
    AuthError,
    ErrorCode,
    InvalidParams,
    ModelwireError,
    ProviderError,
)
from modelwire_runtime.flows.runware.codes import RETRYABLE, derive_code, documentation_of
from modelwire_runtime.flows.runware.replies import public_error

OFFICIAL = {
    "aborted": "aborted",
    "connection": "connectionFailed notConnected notOpen reconnectionFailed connectionLost disconnected",
    "quota": "insufficientCredits apiKeyQuotaReached lowBalance quotaExceeded paymentRequired environmentPaused",
    "rate_limit": "userRateLimitReached rateLimitExceeded",
    "safety": "contentPolicyViolation providerContentPolicyViolation sensitiveContentDetected"
    " unsafeContentDetected nsfwContentDetected promptBlocked imageBlocked moderationFailed invalidProviderContent",
    "auth": "invalidApiKey missingApiKey unauthorized forbidden permissionDenied insufficientPermissions"
    " authenticationFailed authFailed authTimeout invalidAuthentication invalidCredentials missingAuthentication"
    " tokenExpired tokenInvalid tokenMissing tokenRevoked accountSuspended accountDisabled"
    " organizationSuspended organizationDisabled workspaceSuspended workspaceDisabled",
    "timeout": "timeout pollTimeout invalidTimeout providerTimeout",
    "not_found": "taskCancelled taskFailedOrNotFound unknownModel modelNotFound linkExpired",
    "server_error": "internalServerError serviceUnavailable serverUnavailable standardError unknownError"
    " undefinedError defaultError unrecognizedResponse errorRetrievingAccountManagement",
    "provider": "providerError providerUnavailable inferenceError processingFailed taskFailed downloadFailed"
    " uploadFailed noAvailableServer modelUnavailable modelDisabled modelNotReady"
    " mediaStorageFileCouldNotBeMoved",
    "validation": "invalidParameter missingPrompt conflictTaskUUID duplicateTaskUUID unsupportedFormat valueTooHigh"
    " arrayTooLong maxLengthExceeded modelConflict unknownParameter incompatibleParameters"
    " mismatchProviderSettingsProvider unknownProviderSettingsProvider transparentModelMismatch"
    " modelOwnershipValidationError modelAlreadyExists validationFailed invalidProviderSettings",
    "unknown": "somethingNew",
}


@pytest.mark.parametrize(
    ("code", "raw"), [(c, r) for c, rs in OFFICIAL.items() for r in rs.split()]
)
def test_the_official_rules(code: str, raw: str) -> None:
    """The twelve rules in their order."""
    assert derive_code(raw) == code


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("timeoutProvider", "timeout"),
        ("sendFailed", "connection"),
        ("parseError", "server_error"),
        ("httpError", "server_error"),
        ("apiKeyRevoked", "auth"),
        ("creditsExhausted", "quota"),
        ("contentModerationFailed", "safety"),
        ("moderationBlocked", "safety"),
        ("outputNSFWDetected", "safety"),
        ("UnsafePrompt", "safety"),
        ("inputContentPolicyHit", "safety"),
        ("invalidModeration", "validation"),
        ("unsupportedModerationLevel", "validation"),
        ("serverError", "server_error"),
        ("concurrencyLimitExceeded", "rate_limit"),
        ("maxConcurrencyLimitReached", "rate_limit"),
    ],
)
def test_what_the_official_rules_miss(raw: str, code: str) -> None:
    """Codes that the official client calls unknown."""
    assert derive_code(raw) == code


@pytest.mark.parametrize(
    ("raw", "status", "code"),
    [
        ("somethingNew", 400, "validation"),
        ("somethingNew", 402, "quota"),
        (None, 403, "auth"),
        (None, 404, "not_found"),
        ("httpError", 429, "rate_limit"),
        ("httpError", 503, "server_error"),
        ("httpError", 504, "timeout"),
        ("httpError", 418, "unknown"),
        ("inferenceError", 500, "provider"),
        ("somethingNew", 200, "unknown"),
        (None, None, "unknown"),
        ("", 200, "unknown"),
    ],
)
def test_the_status_decides_where_the_code_says_nothing(
    raw: str | None, status: int | None, code: str
) -> None:
    """A code that says something wins."""
    assert derive_code(raw, status) == code


def test_every_code_is_one_of_ours() -> None:
    """What is retryable is a code too."""
    assert set(get_args(ErrorCode)) >= RETRYABLE


@pytest.mark.parametrize(
    ("facts", "page"),
    [
        ({"slug": "bfl-flux-2-dev"}, "models/bfl-flux-2-dev"),
        (
            {"slug": "flux", "parameter": "inputs.frameImages"},
            "models/flux#request-inputs-frameimages",
        ),
        ({"task_type": "modelSearch"}, "platform/model-search"),
        ({"task_type": "imageUpload"}, "platform/media-storage"),
        (
            {"task_type": "getTaskDetails", "parameter": "taskUUID"},
            "platform/task-polling#request-taskuuid",
        ),
        ({"raw": "connectionLost"}, "platform/errors"),
        ({"raw": "invalidModel", "task_type": "imageInference"}, "models"),
    ],
)
def test_pages(facts: dict[str, str], page: str) -> None:
    """A model's own page first, then a utility's, then the client's faults, then all models."""
    raw = facts.pop("raw", None)
    assert documentation_of(raw, **facts) == f"https://runware.ai/docs/{page}"


def test_a_page_that_the_vendor_names() -> None:
    """It counts where we know none."""
    told = "https://elsewhere.example/page"
    assert documentation_of("invalidModel", told=told) == told
    assert documentation_of("invalidModel", told=told, parameter="width") == told
    assert documentation_of("invalidModel", told=told, slug="flux").endswith("/flux")
    page = "https://runware.ai/docs/models/community"
    assert documentation_of(told=page, parameter="CFGScale") == f"{page}#request-cfgscale"


def test_an_error_of_ones_own() -> None:
    """Whoever wraps the client raises the errors that it would."""
    error = public_error(
        "invalidParameter",
        "width must be a multiple of 64",
        parameter="width",
        task_type="imageInference",
        model="runware:400@1",
        slug="bfl-flux-2-dev",
    )
    assert isinstance(error, InvalidParams)
    assert (error.code, error.parameter, error.task_type) == (
        "validation",
        "width",
        "imageInference",
    )
    assert error.documentation == "https://runware.ai/docs/models/bfl-flux-2-dev#request-width"
    assert (error.vendor, error.model, error.retryable) == ("runware", "runware:400@1", False)
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.raw) == (
        str(error),
        {"code": "invalidParameter", "message": error.message},
    )


@pytest.mark.parametrize(
    ("raw", "kind", "retryable"),
    [
        ("inferenceError", ProviderError, True),
        ("invalidApiKey", AuthError, False),
        ("somethingNew", ModelwireError, False),
    ],
)
def test_the_class_and_whether_to_try_again_follow_from_the_code(
    raw: str, kind: type[ModelwireError], retryable: bool
) -> None:
    """Providers' failures may pass, keys do not get better."""
    error = public_error(raw, "no")
    assert type(error) is kind
    assert error.retryable is retryable

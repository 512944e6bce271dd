# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire.runware.records import AccountReport
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.account_management import AccountManagementParams


class AccountManagementInput(TypedDict, total=False):
    """Parameters of AccountManagement, as a dictionary."""

    operation: Required[Literal["getDetails", "getUsageActivity", "getUsagePerformance", "getUsageErrors"]]
    start_date: str
    end_date: str
    models: Sequence[str]
    api_keys: Sequence[str]
    group_by: Sequence[Literal["date", "model", "apiKey"] | str]
    timezone: str


class AccountManagementCalls(Calls[CallT]):
    """Account Management: Gives details of the account and figures of its use, spending and errors."""

    if TYPE_CHECKING:
        params: type[AccountManagementParams]

    def __call__(
        self,
        *,
        operation: Literal["getDetails", "getUsageActivity", "getUsagePerformance", "getUsageErrors"],
        start_date: str = OMIT,
        end_date: str = OMIT,
        models: Sequence[str] = OMIT,
        api_keys: Sequence[str] = OMIT,
        group_by: Sequence[Literal["date", "model", "apiKey"] | str] = OMIT,
        timezone: str = OMIT,
    ) -> CallT:
        """Account Management: Gives details of the account and figures of its use, spending and errors.

        Args:
            operation: Which details or figures to give.
            start_date: First day of the period.
            end_date: Last day of the period.
            models: Models to count.
            api_keys: API keys to count.
            group_by: What the figures are grouped by.
            timezone: Time zone of the days.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/platform/account-management
        """
        return self._run(locals())


class AccountManagement(AccountManagementCalls[DataResult[AccountReport]], Handle[DataResult[AccountReport]]):
    """Account Management: Gives details of the account and figures of its use, spending and errors."""


class AsyncAccountManagement(
    AccountManagementCalls[Awaited[DataResult[AccountReport]]], AsyncHandle[DataResult[AccountReport]]
):
    """Account Management: Gives details of the account and figures of its use, spending and errors."""

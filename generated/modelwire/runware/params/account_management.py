# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.records import AccountReport
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.data import DataResult


class AccountManagementParams(Params[DataResult[AccountReport], DataResult[AccountReport]], alias_generator=CAMEL_CASE):
    """Account Management: Gives details of the account and figures of its use, spending and errors."""

    model_id: ClassVar[str] = "account-management"
    __docs__: ClassVar[str] = "https://runware.ai/docs/platform/account-management"
    operation: Literal["getDetails", "getUsageActivity", "getUsagePerformance", "getUsageErrors"] = Field(
        description="Which details or figures to give."
    )
    start_date: str = Field(default=OMIT, description="First day of the period.")
    end_date: str = Field(default=OMIT, description="Last day of the period.")
    models: list[str] = Field(default=OMIT, description="Models to count.")
    api_keys: list[str] = Field(default=OMIT, description="API keys to count.")
    group_by: list[Literal["date", "model", "apiKey"] | str] = Field(
        default=OMIT, description="What the figures are grouped by."
    )
    timezone: str = Field(default=OMIT, description="Time zone of the days.")

# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.openai.handles import (
    any_effort_responses as _any_effort_responses,
    codex_max_responses as _codex_max_responses,
    gpt_5_1_responses as _gpt_5_1_responses,
    gpt_5_4_nano_responses as _gpt_5_4_nano_responses,
    gpt_5_4_responses as _gpt_5_4_responses,
    gpt_5_5_responses as _gpt_5_5_responses,
    gpt_5_6_responses as _gpt_5_6_responses,
    gpt_5_6_sol_responses as _gpt_5_6_sol_responses,
    gpt_5_nano_responses as _gpt_5_nano_responses,
    gpt_5_pro_responses as _gpt_5_pro_responses,
    gpt_5_responses as _gpt_5_responses,
    gpt_6_astra_responses as _gpt_6_astra_responses,
    gpt_6_responses as _gpt_6_responses,
    low_to_high_responses as _low_to_high_responses,
    medium_effort_responses as _medium_effort_responses,
    plain_responses as _plain_responses,
    pro_responses as _pro_responses,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncResponses(AsyncNamespace):
    gpt_5_1_mini: _any_effort_responses.AsyncAnyEffortResponses
    gpt_5_2: _gpt_5_4_responses.AsyncGpt54Responses
    gpt_5_2_pro: _pro_responses.AsyncProResponses
    gpt_5_4: _gpt_5_4_responses.AsyncGpt54Responses
    gpt_5_4_mini: _gpt_5_4_responses.AsyncGpt54Responses
    gpt_5_4_pro: _pro_responses.AsyncProResponses
    gpt_5_5: _gpt_5_5_responses.AsyncGpt55Responses
    gpt_5_5_pro: _pro_responses.AsyncProResponses
    gpt_5_6: _gpt_5_6_responses.AsyncGpt56Responses
    gpt_5_6_cyber: _gpt_5_6_responses.AsyncGpt56Responses
    gpt_5_6_luna: _gpt_5_6_responses.AsyncGpt56Responses
    gpt_5_6_sol: _gpt_5_6_sol_responses.AsyncGpt56SolResponses
    gpt_5_6_terra: _gpt_5_6_responses.AsyncGpt56Responses
    gpt_6_1_sol: _gpt_6_astra_responses.AsyncGpt6AstraResponses
    gpt_6_1_terra: _gpt_6_responses.AsyncGpt6Responses
    gpt_6_astra: _gpt_6_astra_responses.AsyncGpt6AstraResponses
    gpt_6_cyber: _gpt_6_astra_responses.AsyncGpt6AstraResponses
    gpt_6_luna: _gpt_6_responses.AsyncGpt6Responses
    gpt_6_rosalind: _gpt_6_astra_responses.AsyncGpt6AstraResponses
    gpt_6_sol: _gpt_6_responses.AsyncGpt6Responses
    gpt_daybreak_blue_latest: _any_effort_responses.AsyncAnyEffortResponses
    gpt_daybreak_red_latest: _any_effort_responses.AsyncAnyEffortResponses
    gpt_rosalind_research: _any_effort_responses.AsyncAnyEffortResponses

    @property
    @deprecated("removed 2026-02-12; use gpt-5.4-mini")
    def codex_mini_latest(self) -> _any_effort_responses.AsyncAnyEffortResponses:
        """Removed 2026-02-12; use gpt-5.4-mini."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4-mini")
    def computer_use_preview(self) -> _any_effort_responses.AsyncAnyEffortResponses:
        """Removed 2026-07-23; use gpt-5.4-mini."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-terra")
    def gpt_3_5_turbo(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2024-09-13; use gpt-5.6-terra")
    def gpt_3_5_turbo_16k(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2024-09-13; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-03-26; use gpt-5.5")
    def gpt_4_0125_preview(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2026-03-26; use gpt-5.5."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4_1(self) -> _plain_responses.AsyncPlainResponses:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4_1106_preview(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4_1_mini(self) -> _plain_responses.AsyncPlainResponses:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-luna")
    def gpt_4_1_nano(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-luna."""
        ...

    @property
    @deprecated("removed 2025-06-06; use gpt-5.5")
    def gpt_4_32k(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2025-06-06; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4_turbo(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-03-26; use gpt-5.5")
    def gpt_4_turbo_preview(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2026-03-26; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2024-12-06; use gpt-4o")
    def gpt_4_vision_preview(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2024-12-06; use gpt-4o."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4o(self) -> _plain_responses.AsyncPlainResponses:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4o_2024_05_13(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4o_mini(self) -> _plain_responses.AsyncPlainResponses:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def gpt_5(self) -> _gpt_5_responses.AsyncGpt5Responses:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
    def gpt_5_1(self) -> _gpt_5_1_responses.AsyncGpt51Responses:
        """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.5")
    def gpt_5_1_chat_latest(self) -> _medium_effort_responses.AsyncMediumEffortResponses:
        """Removed 2026-07-23; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4")
    def gpt_5_1_codex(self) -> _low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-07-23; use gpt-5.4."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4")
    def gpt_5_1_codex_max(self) -> _codex_max_responses.AsyncCodexMaxResponses:
        """Removed 2026-07-23; use gpt-5.4."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4-mini")
    def gpt_5_1_codex_mini(self) -> _low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-07-23; use gpt-5.4-mini."""
        ...

    @property
    @deprecated("removed 2026-08-10; use gpt-5.5")
    def gpt_5_2_chat_latest(self) -> _medium_effort_responses.AsyncMediumEffortResponses:
        """Removed 2026-08-10; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4")
    def gpt_5_2_codex(self) -> _codex_max_responses.AsyncCodexMaxResponses:
        """Removed 2026-07-23; use gpt-5.4."""
        ...

    @property
    @deprecated("removed 2026-08-10; use gpt-5.5")
    def gpt_5_3_chat_latest(self) -> _any_effort_responses.AsyncAnyEffortResponses:
        """Removed 2026-08-10; use gpt-5.5."""
        ...

    @property
    @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
    def gpt_5_3_codex(self) -> _gpt_5_4_responses.AsyncGpt54Responses:
        """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-04-01; use gpt-6-luna")
    def gpt_5_4_nano(self) -> _gpt_5_4_nano_responses.AsyncGpt54NanoResponses:
        """Deprecated, ends 2027-04-01; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.5")
    def gpt_5_chat_latest(self) -> _plain_responses.AsyncPlainResponses:
        """Removed 2026-07-23; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4")
    def gpt_5_codex(self) -> _low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-07-23; use gpt-5.4."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-terra")
    def gpt_5_mini(self) -> _gpt_5_responses.AsyncGpt5Responses:
        """Deprecated, ends 2026-12-11; use gpt-6.1-terra."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6-luna")
    def gpt_5_nano(self) -> _gpt_5_nano_responses.AsyncGpt5NanoResponses:
        """Deprecated, ends 2026-12-11; use gpt-6-luna."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def gpt_5_pro(self) -> _gpt_5_pro_responses.AsyncGpt5ProResponses:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def o1(self) -> _low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2025-10-27; use gpt-5.6-terra")
    def o1_mini(self) -> _any_effort_responses.AsyncAnyEffortResponses:
        """Removed 2025-10-27; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2025-07-28; use gpt-5.6-sol")
    def o1_preview(self) -> _any_effort_responses.AsyncAnyEffortResponses:
        """Removed 2025-07-28; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def o1_pro(self) -> _low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def o3(self) -> _low_to_high_responses.AsyncLowToHighResponses:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4-pro")
    def o3_deep_research(self) -> _medium_effort_responses.AsyncMediumEffortResponses:
        """Removed 2026-07-23; use gpt-5.4-pro."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def o3_mini(self) -> _low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def o3_pro(self) -> _low_to_high_responses.AsyncLowToHighResponses:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-terra")
    def o4_mini(self) -> _low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-10-23; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4-pro")
    def o4_mini_deep_research(self) -> _medium_effort_responses.AsyncMediumEffortResponses:
        """Removed 2026-07-23; use gpt-5.4-pro."""
        ...

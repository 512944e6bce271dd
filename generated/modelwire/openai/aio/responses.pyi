# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.openai.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncResponses(AsyncNamespace):
    gpt_5_1_mini: handles.any_effort_responses.AsyncAnyEffortResponses
    gpt_5_2: handles.gpt_5_4_responses.AsyncGpt54Responses
    gpt_5_2_pro: handles.pro_responses.AsyncProResponses
    gpt_5_4: handles.gpt_5_4_responses.AsyncGpt54Responses
    gpt_5_4_mini: handles.gpt_5_4_responses.AsyncGpt54Responses
    gpt_5_4_pro: handles.pro_responses.AsyncProResponses
    gpt_5_5: handles.gpt_5_5_responses.AsyncGpt55Responses
    gpt_5_5_pro: handles.pro_responses.AsyncProResponses
    gpt_5_6: handles.gpt_5_6_responses.AsyncGpt56Responses
    gpt_5_6_cyber: handles.gpt_5_6_responses.AsyncGpt56Responses
    gpt_5_6_luna: handles.gpt_5_6_responses.AsyncGpt56Responses
    gpt_5_6_sol: handles.gpt_5_6_sol_responses.AsyncGpt56SolResponses
    gpt_5_6_terra: handles.gpt_5_6_responses.AsyncGpt56Responses
    gpt_6_1_sol: handles.gpt_6_astra_responses.AsyncGpt6AstraResponses
    gpt_6_1_terra: handles.gpt_6_responses.AsyncGpt6Responses
    gpt_6_astra: handles.gpt_6_astra_responses.AsyncGpt6AstraResponses
    gpt_6_cyber: handles.gpt_6_astra_responses.AsyncGpt6AstraResponses
    gpt_6_luna: handles.gpt_6_responses.AsyncGpt6Responses
    gpt_6_rosalind: handles.gpt_6_astra_responses.AsyncGpt6AstraResponses
    gpt_6_sol: handles.gpt_6_responses.AsyncGpt6Responses
    gpt_daybreak_blue_latest: handles.any_effort_responses.AsyncAnyEffortResponses
    gpt_daybreak_red_latest: handles.any_effort_responses.AsyncAnyEffortResponses
    gpt_rosalind_research: handles.any_effort_responses.AsyncAnyEffortResponses

    @property
    @deprecated("removed 2026-02-12; use gpt-5.4-mini")
    def codex_mini_latest(self) -> handles.any_effort_responses.AsyncAnyEffortResponses:
        """Removed 2026-02-12; use gpt-5.4-mini."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4-mini")
    def computer_use_preview(self) -> handles.any_effort_responses.AsyncAnyEffortResponses:
        """Removed 2026-07-23; use gpt-5.4-mini."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-terra")
    def gpt_3_5_turbo(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2024-09-13; use gpt-5.6-terra")
    def gpt_3_5_turbo_16k(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2024-09-13; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-03-26; use gpt-5.5")
    def gpt_4_0125_preview(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2026-03-26; use gpt-5.5."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4_1(self) -> handles.plain_responses.AsyncPlainResponses:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4_1106_preview(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4_1_mini(self) -> handles.plain_responses.AsyncPlainResponses:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-luna")
    def gpt_4_1_nano(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-luna."""
        ...

    @property
    @deprecated("removed 2025-06-06; use gpt-5.5")
    def gpt_4_32k(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2025-06-06; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4_turbo(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-03-26; use gpt-5.5")
    def gpt_4_turbo_preview(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2026-03-26; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2024-12-06; use gpt-4o")
    def gpt_4_vision_preview(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2024-12-06; use gpt-4o."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4o(self) -> handles.plain_responses.AsyncPlainResponses:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4o_2024_05_13(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4o_mini(self) -> handles.plain_responses.AsyncPlainResponses:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def gpt_5(self) -> handles.gpt_5_responses.AsyncGpt5Responses:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
    def gpt_5_1(self) -> handles.gpt_5_1_responses.AsyncGpt51Responses:
        """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.5")
    def gpt_5_1_chat_latest(self) -> handles.medium_effort_responses.AsyncMediumEffortResponses:
        """Removed 2026-07-23; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4")
    def gpt_5_1_codex(self) -> handles.low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-07-23; use gpt-5.4."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4")
    def gpt_5_1_codex_max(self) -> handles.codex_max_responses.AsyncCodexMaxResponses:
        """Removed 2026-07-23; use gpt-5.4."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4-mini")
    def gpt_5_1_codex_mini(self) -> handles.low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-07-23; use gpt-5.4-mini."""
        ...

    @property
    @deprecated("removed 2026-08-10; use gpt-5.5")
    def gpt_5_2_chat_latest(self) -> handles.medium_effort_responses.AsyncMediumEffortResponses:
        """Removed 2026-08-10; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4")
    def gpt_5_2_codex(self) -> handles.codex_max_responses.AsyncCodexMaxResponses:
        """Removed 2026-07-23; use gpt-5.4."""
        ...

    @property
    @deprecated("removed 2026-08-10; use gpt-5.5")
    def gpt_5_3_chat_latest(self) -> handles.any_effort_responses.AsyncAnyEffortResponses:
        """Removed 2026-08-10; use gpt-5.5."""
        ...

    @property
    @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
    def gpt_5_3_codex(self) -> handles.gpt_5_4_responses.AsyncGpt54Responses:
        """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-04-01; use gpt-6-luna")
    def gpt_5_4_nano(self) -> handles.gpt_5_4_nano_responses.AsyncGpt54NanoResponses:
        """Deprecated, ends 2027-04-01; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.5")
    def gpt_5_chat_latest(self) -> handles.plain_responses.AsyncPlainResponses:
        """Removed 2026-07-23; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4")
    def gpt_5_codex(self) -> handles.low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-07-23; use gpt-5.4."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-terra")
    def gpt_5_mini(self) -> handles.gpt_5_responses.AsyncGpt5Responses:
        """Deprecated, ends 2026-12-11; use gpt-6.1-terra."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6-luna")
    def gpt_5_nano(self) -> handles.gpt_5_nano_responses.AsyncGpt5NanoResponses:
        """Deprecated, ends 2026-12-11; use gpt-6-luna."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def gpt_5_pro(self) -> handles.gpt_5_pro_responses.AsyncGpt5ProResponses:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def o1(self) -> handles.low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2025-10-27; use gpt-5.6-terra")
    def o1_mini(self) -> handles.any_effort_responses.AsyncAnyEffortResponses:
        """Removed 2025-10-27; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2025-07-28; use gpt-5.6-sol")
    def o1_preview(self) -> handles.any_effort_responses.AsyncAnyEffortResponses:
        """Removed 2025-07-28; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def o1_pro(self) -> handles.low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def o3(self) -> handles.low_to_high_responses.AsyncLowToHighResponses:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4-pro")
    def o3_deep_research(self) -> handles.medium_effort_responses.AsyncMediumEffortResponses:
        """Removed 2026-07-23; use gpt-5.4-pro."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def o3_mini(self) -> handles.low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def o3_pro(self) -> handles.low_to_high_responses.AsyncLowToHighResponses:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-terra")
    def o4_mini(self) -> handles.low_to_high_responses.AsyncLowToHighResponses:
        """Removed 2026-10-23; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.4-pro")
    def o4_mini_deep_research(self) -> handles.medium_effort_responses.AsyncMediumEffortResponses:
        """Removed 2026-07-23; use gpt-5.4-pro."""
        ...

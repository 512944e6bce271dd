# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.openai.handles.any_effort_responses import AsyncAnyEffortResponses
    from modelwire.openai.handles.codex_max_responses import AsyncCodexMaxResponses
    from modelwire.openai.handles.gpt_5_1_responses import AsyncGpt51Responses
    from modelwire.openai.handles.gpt_5_4_nano_responses import AsyncGpt54NanoResponses
    from modelwire.openai.handles.gpt_5_4_responses import AsyncGpt54Responses
    from modelwire.openai.handles.gpt_5_5_responses import AsyncGpt55Responses
    from modelwire.openai.handles.gpt_5_6_responses import AsyncGpt56Responses
    from modelwire.openai.handles.gpt_5_6_sol_responses import AsyncGpt56SolResponses
    from modelwire.openai.handles.gpt_5_nano_responses import AsyncGpt5NanoResponses
    from modelwire.openai.handles.gpt_5_pro_responses import AsyncGpt5ProResponses
    from modelwire.openai.handles.gpt_5_responses import AsyncGpt5Responses
    from modelwire.openai.handles.gpt_6_astra_responses import AsyncGpt6AstraResponses
    from modelwire.openai.handles.gpt_6_responses import AsyncGpt6Responses
    from modelwire.openai.handles.low_to_high_responses import AsyncLowToHighResponses
    from modelwire.openai.handles.medium_effort_responses import AsyncMediumEffortResponses
    from modelwire.openai.handles.plain_responses import AsyncPlainResponses
    from modelwire.openai.handles.pro_responses import AsyncProResponses


class AsyncResponses(AsyncNamespace):
    """Language models through Responses. For an async client."""

    _vendor_package = "modelwire.openai"
    _name = "responses"

    if TYPE_CHECKING:
        gpt_5_1_mini: AsyncAnyEffortResponses
        gpt_5_2: AsyncGpt54Responses
        gpt_5_2_pro: AsyncProResponses
        gpt_5_4: AsyncGpt54Responses
        gpt_5_4_mini: AsyncGpt54Responses
        gpt_5_4_pro: AsyncProResponses
        gpt_5_5: AsyncGpt55Responses
        gpt_5_5_pro: AsyncProResponses
        gpt_5_6: AsyncGpt56Responses
        gpt_5_6_cyber: AsyncGpt56Responses
        gpt_5_6_luna: AsyncGpt56Responses
        gpt_5_6_sol: AsyncGpt56SolResponses
        gpt_5_6_terra: AsyncGpt56Responses
        gpt_6_1_sol: AsyncGpt6AstraResponses
        gpt_6_1_terra: AsyncGpt6Responses
        gpt_6_astra: AsyncGpt6AstraResponses
        gpt_6_cyber: AsyncGpt6AstraResponses
        gpt_6_luna: AsyncGpt6Responses
        gpt_6_rosalind: AsyncGpt6AstraResponses
        gpt_6_sol: AsyncGpt6Responses
        gpt_daybreak_blue_latest: AsyncAnyEffortResponses
        gpt_daybreak_red_latest: AsyncAnyEffortResponses
        gpt_rosalind_research: AsyncAnyEffortResponses

        @property
        @deprecated("removed 2026-02-12; use gpt-5.4-mini")
        def codex_mini_latest(self) -> AsyncAnyEffortResponses:
            """Removed 2026-02-12; use gpt-5.4-mini."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4-mini")
        def computer_use_preview(self) -> AsyncAnyEffortResponses:
            """Removed 2026-07-23; use gpt-5.4-mini."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-terra")
        def gpt_3_5_turbo(self) -> AsyncPlainResponses:
            """Removed 2026-10-23; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2024-09-13; use gpt-5.6-terra")
        def gpt_3_5_turbo_16k(self) -> AsyncPlainResponses:
            """Removed 2024-09-13; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4(self) -> AsyncPlainResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-03-26; use gpt-5.5")
        def gpt_4_0125_preview(self) -> AsyncPlainResponses:
            """Removed 2026-03-26; use gpt-5.5."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4_1(self) -> AsyncPlainResponses:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4_1106_preview(self) -> AsyncPlainResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4_1_mini(self) -> AsyncPlainResponses:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-luna")
        def gpt_4_1_nano(self) -> AsyncPlainResponses:
            """Removed 2026-10-23; use gpt-5.6-luna."""
            ...

        @property
        @deprecated("removed 2025-06-06; use gpt-5.5")
        def gpt_4_32k(self) -> AsyncPlainResponses:
            """Removed 2025-06-06; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4_turbo(self) -> AsyncPlainResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-03-26; use gpt-5.5")
        def gpt_4_turbo_preview(self) -> AsyncPlainResponses:
            """Removed 2026-03-26; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2024-12-06; use gpt-4o")
        def gpt_4_vision_preview(self) -> AsyncPlainResponses:
            """Removed 2024-12-06; use gpt-4o."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4o(self) -> AsyncPlainResponses:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4o_2024_05_13(self) -> AsyncPlainResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4o_mini(self) -> AsyncPlainResponses:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def gpt_5(self) -> AsyncGpt5Responses:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
        def gpt_5_1(self) -> AsyncGpt51Responses:
            """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.5")
        def gpt_5_1_chat_latest(self) -> AsyncMediumEffortResponses:
            """Removed 2026-07-23; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4")
        def gpt_5_1_codex(self) -> AsyncLowToHighResponses:
            """Removed 2026-07-23; use gpt-5.4."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4")
        def gpt_5_1_codex_max(self) -> AsyncCodexMaxResponses:
            """Removed 2026-07-23; use gpt-5.4."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4-mini")
        def gpt_5_1_codex_mini(self) -> AsyncLowToHighResponses:
            """Removed 2026-07-23; use gpt-5.4-mini."""
            ...

        @property
        @deprecated("removed 2026-08-10; use gpt-5.5")
        def gpt_5_2_chat_latest(self) -> AsyncMediumEffortResponses:
            """Removed 2026-08-10; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4")
        def gpt_5_2_codex(self) -> AsyncCodexMaxResponses:
            """Removed 2026-07-23; use gpt-5.4."""
            ...

        @property
        @deprecated("removed 2026-08-10; use gpt-5.5")
        def gpt_5_3_chat_latest(self) -> AsyncAnyEffortResponses:
            """Removed 2026-08-10; use gpt-5.5."""
            ...

        @property
        @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
        def gpt_5_3_codex(self) -> AsyncGpt54Responses:
            """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-04-01; use gpt-6-luna")
        def gpt_5_4_nano(self) -> AsyncGpt54NanoResponses:
            """Deprecated, ends 2027-04-01; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.5")
        def gpt_5_chat_latest(self) -> AsyncPlainResponses:
            """Removed 2026-07-23; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4")
        def gpt_5_codex(self) -> AsyncLowToHighResponses:
            """Removed 2026-07-23; use gpt-5.4."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-terra")
        def gpt_5_mini(self) -> AsyncGpt5Responses:
            """Deprecated, ends 2026-12-11; use gpt-6.1-terra."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6-luna")
        def gpt_5_nano(self) -> AsyncGpt5NanoResponses:
            """Deprecated, ends 2026-12-11; use gpt-6-luna."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def gpt_5_pro(self) -> AsyncGpt5ProResponses:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def o1(self) -> AsyncLowToHighResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2025-10-27; use gpt-5.6-terra")
        def o1_mini(self) -> AsyncAnyEffortResponses:
            """Removed 2025-10-27; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2025-07-28; use gpt-5.6-sol")
        def o1_preview(self) -> AsyncAnyEffortResponses:
            """Removed 2025-07-28; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def o1_pro(self) -> AsyncLowToHighResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def o3(self) -> AsyncLowToHighResponses:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4-pro")
        def o3_deep_research(self) -> AsyncMediumEffortResponses:
            """Removed 2026-07-23; use gpt-5.4-pro."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def o3_mini(self) -> AsyncLowToHighResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def o3_pro(self) -> AsyncLowToHighResponses:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-terra")
        def o4_mini(self) -> AsyncLowToHighResponses:
            """Removed 2026-10-23; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4-pro")
        def o4_mini_deep_research(self) -> AsyncMediumEffortResponses:
            """Removed 2026-07-23; use gpt-5.4-pro."""
            ...

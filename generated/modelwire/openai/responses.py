# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.openai.handles.any_effort_responses import AnyEffortResponses
    from modelwire.openai.handles.codex_max_responses import CodexMaxResponses
    from modelwire.openai.handles.gpt_5_1_responses import Gpt51Responses
    from modelwire.openai.handles.gpt_5_4_nano_responses import Gpt54NanoResponses
    from modelwire.openai.handles.gpt_5_4_responses import Gpt54Responses
    from modelwire.openai.handles.gpt_5_5_responses import Gpt55Responses
    from modelwire.openai.handles.gpt_5_6_responses import Gpt56Responses
    from modelwire.openai.handles.gpt_5_6_sol_responses import Gpt56SolResponses
    from modelwire.openai.handles.gpt_5_nano_responses import Gpt5NanoResponses
    from modelwire.openai.handles.gpt_5_pro_responses import Gpt5ProResponses
    from modelwire.openai.handles.gpt_5_responses import Gpt5Responses
    from modelwire.openai.handles.gpt_6_astra_responses import Gpt6AstraResponses
    from modelwire.openai.handles.gpt_6_responses import Gpt6Responses
    from modelwire.openai.handles.low_to_high_responses import LowToHighResponses
    from modelwire.openai.handles.medium_effort_responses import MediumEffortResponses
    from modelwire.openai.handles.plain_responses import PlainResponses
    from modelwire.openai.handles.pro_responses import ProResponses


class Responses(Namespace):
    """Language models through Responses."""

    _vendor_package = "modelwire.openai"
    _name = "responses"

    if TYPE_CHECKING:
        gpt_5_1_mini: AnyEffortResponses
        gpt_5_2: Gpt54Responses
        gpt_5_2_pro: ProResponses
        gpt_5_4: Gpt54Responses
        gpt_5_4_mini: Gpt54Responses
        gpt_5_4_pro: ProResponses
        gpt_5_5: Gpt55Responses
        gpt_5_5_pro: ProResponses
        gpt_5_6: Gpt56Responses
        gpt_5_6_cyber: Gpt56Responses
        gpt_5_6_luna: Gpt56Responses
        gpt_5_6_sol: Gpt56SolResponses
        gpt_5_6_terra: Gpt56Responses
        gpt_6_1_sol: Gpt6AstraResponses
        gpt_6_1_terra: Gpt6Responses
        gpt_6_astra: Gpt6AstraResponses
        gpt_6_cyber: Gpt6AstraResponses
        gpt_6_luna: Gpt6Responses
        gpt_6_rosalind: Gpt6AstraResponses
        gpt_6_sol: Gpt6Responses
        gpt_daybreak_blue_latest: AnyEffortResponses
        gpt_daybreak_red_latest: AnyEffortResponses
        gpt_rosalind_research: AnyEffortResponses

        @property
        @deprecated("removed 2026-02-12; use gpt-5.4-mini")
        def codex_mini_latest(self) -> AnyEffortResponses:
            """Removed 2026-02-12; use gpt-5.4-mini."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4-mini")
        def computer_use_preview(self) -> AnyEffortResponses:
            """Removed 2026-07-23; use gpt-5.4-mini."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-terra")
        def gpt_3_5_turbo(self) -> PlainResponses:
            """Removed 2026-10-23; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2024-09-13; use gpt-5.6-terra")
        def gpt_3_5_turbo_16k(self) -> PlainResponses:
            """Removed 2024-09-13; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4(self) -> PlainResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-03-26; use gpt-5.5")
        def gpt_4_0125_preview(self) -> PlainResponses:
            """Removed 2026-03-26; use gpt-5.5."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4_1(self) -> PlainResponses:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4_1106_preview(self) -> PlainResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4_1_mini(self) -> PlainResponses:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-luna")
        def gpt_4_1_nano(self) -> PlainResponses:
            """Removed 2026-10-23; use gpt-5.6-luna."""
            ...

        @property
        @deprecated("removed 2025-06-06; use gpt-5.5")
        def gpt_4_32k(self) -> PlainResponses:
            """Removed 2025-06-06; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4_turbo(self) -> PlainResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-03-26; use gpt-5.5")
        def gpt_4_turbo_preview(self) -> PlainResponses:
            """Removed 2026-03-26; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2024-12-06; use gpt-4o")
        def gpt_4_vision_preview(self) -> PlainResponses:
            """Removed 2024-12-06; use gpt-4o."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4o(self) -> PlainResponses:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4o_2024_05_13(self) -> PlainResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4o_mini(self) -> PlainResponses:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def gpt_5(self) -> Gpt5Responses:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
        def gpt_5_1(self) -> Gpt51Responses:
            """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.5")
        def gpt_5_1_chat_latest(self) -> MediumEffortResponses:
            """Removed 2026-07-23; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4")
        def gpt_5_1_codex(self) -> LowToHighResponses:
            """Removed 2026-07-23; use gpt-5.4."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4")
        def gpt_5_1_codex_max(self) -> CodexMaxResponses:
            """Removed 2026-07-23; use gpt-5.4."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4-mini")
        def gpt_5_1_codex_mini(self) -> LowToHighResponses:
            """Removed 2026-07-23; use gpt-5.4-mini."""
            ...

        @property
        @deprecated("removed 2026-08-10; use gpt-5.5")
        def gpt_5_2_chat_latest(self) -> MediumEffortResponses:
            """Removed 2026-08-10; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4")
        def gpt_5_2_codex(self) -> CodexMaxResponses:
            """Removed 2026-07-23; use gpt-5.4."""
            ...

        @property
        @deprecated("removed 2026-08-10; use gpt-5.5")
        def gpt_5_3_chat_latest(self) -> AnyEffortResponses:
            """Removed 2026-08-10; use gpt-5.5."""
            ...

        @property
        @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
        def gpt_5_3_codex(self) -> Gpt54Responses:
            """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-04-01; use gpt-6-luna")
        def gpt_5_4_nano(self) -> Gpt54NanoResponses:
            """Deprecated, ends 2027-04-01; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.5")
        def gpt_5_chat_latest(self) -> PlainResponses:
            """Removed 2026-07-23; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4")
        def gpt_5_codex(self) -> LowToHighResponses:
            """Removed 2026-07-23; use gpt-5.4."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-terra")
        def gpt_5_mini(self) -> Gpt5Responses:
            """Deprecated, ends 2026-12-11; use gpt-6.1-terra."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6-luna")
        def gpt_5_nano(self) -> Gpt5NanoResponses:
            """Deprecated, ends 2026-12-11; use gpt-6-luna."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def gpt_5_pro(self) -> Gpt5ProResponses:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def o1(self) -> LowToHighResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2025-10-27; use gpt-5.6-terra")
        def o1_mini(self) -> AnyEffortResponses:
            """Removed 2025-10-27; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2025-07-28; use gpt-5.6-sol")
        def o1_preview(self) -> AnyEffortResponses:
            """Removed 2025-07-28; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def o1_pro(self) -> LowToHighResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def o3(self) -> LowToHighResponses:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4-pro")
        def o3_deep_research(self) -> MediumEffortResponses:
            """Removed 2026-07-23; use gpt-5.4-pro."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def o3_mini(self) -> LowToHighResponses:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def o3_pro(self) -> LowToHighResponses:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-terra")
        def o4_mini(self) -> LowToHighResponses:
            """Removed 2026-10-23; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.4-pro")
        def o4_mini_deep_research(self) -> MediumEffortResponses:
            """Removed 2026-07-23; use gpt-5.4-pro."""
            ...

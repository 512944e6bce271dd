# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.openai.handles.any_effort_chat import AnyEffortChat
    from modelwire.openai.handles.gpt_5_1_chat import Gpt51Chat
    from modelwire.openai.handles.gpt_5_4_chat import Gpt54Chat
    from modelwire.openai.handles.gpt_5_4_nano_chat import Gpt54NanoChat
    from modelwire.openai.handles.gpt_5_5_chat import Gpt55Chat
    from modelwire.openai.handles.gpt_5_6_chat import Gpt56Chat
    from modelwire.openai.handles.gpt_5_6_sol_chat import Gpt56SolChat
    from modelwire.openai.handles.gpt_5_chat import Gpt5Chat
    from modelwire.openai.handles.gpt_5_nano_chat import Gpt5NanoChat
    from modelwire.openai.handles.gpt_6_astra_chat import Gpt6AstraChat
    from modelwire.openai.handles.gpt_6_chat import Gpt6Chat
    from modelwire.openai.handles.low_to_high_chat import LowToHighChat
    from modelwire.openai.handles.medium_effort_chat import MediumEffortChat
    from modelwire.openai.handles.plain_chat import PlainChat
    from modelwire.openai.handles.predicting_chat import PredictingChat
    from modelwire.openai.handles.searching_chat import SearchingChat
    from modelwire.openai.handles.spoken_chat import SpokenChat


class Chat(Namespace):
    """Language models through Chat Completions."""

    _vendor_package = "modelwire.openai"
    _name = "chat"

    if TYPE_CHECKING:
        gpt_5_1_mini: AnyEffortChat
        gpt_5_2: Gpt54Chat
        gpt_5_4: Gpt54Chat
        gpt_5_4_mini: Gpt54Chat
        gpt_5_5: Gpt55Chat
        gpt_5_6: Gpt56Chat
        gpt_5_6_cyber: Gpt56Chat
        gpt_5_6_luna: Gpt56Chat
        gpt_5_6_sol: Gpt56SolChat
        gpt_5_6_terra: Gpt56Chat
        gpt_6_1_sol: Gpt6AstraChat
        gpt_6_1_terra: Gpt6Chat
        gpt_6_astra: Gpt6AstraChat
        gpt_6_luna: Gpt6Chat
        gpt_6_sol: Gpt6Chat

        @property
        @deprecated("removed 2026-02-17; use gpt-5.5")
        def chatgpt_4o_latest(self) -> PlainChat:
            """Removed 2026-02-17; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-02-12; use gpt-5.4-mini")
        def codex_mini_latest(self) -> AnyEffortChat:
            """Removed 2026-02-12; use gpt-5.4-mini."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-terra")
        def gpt_3_5_turbo(self) -> PlainChat:
            """Removed 2026-10-23; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2024-09-13; use gpt-5.6-terra")
        def gpt_3_5_turbo_16k(self) -> PlainChat:
            """Removed 2024-09-13; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4(self) -> PlainChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-03-26; use gpt-5.5")
        def gpt_4_0125_preview(self) -> PlainChat:
            """Removed 2026-03-26; use gpt-5.5."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4_1(self) -> PredictingChat:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4_1106_preview(self) -> PlainChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4_1_mini(self) -> PredictingChat:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-luna")
        def gpt_4_1_nano(self) -> PredictingChat:
            """Removed 2026-10-23; use gpt-5.6-luna."""
            ...

        @property
        @deprecated("removed 2025-06-06; use gpt-5.5")
        def gpt_4_32k(self) -> PlainChat:
            """Removed 2025-06-06; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4_turbo(self) -> PlainChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-03-26; use gpt-5.5")
        def gpt_4_turbo_preview(self) -> PlainChat:
            """Removed 2026-03-26; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2024-12-06; use gpt-4o")
        def gpt_4_vision_preview(self) -> PlainChat:
            """Removed 2024-12-06; use gpt-4o."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4o(self) -> PredictingChat:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4o_2024_05_13(self) -> PredictingChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-05-07; use gpt-audio-mini")
        def gpt_4o_audio_preview(self) -> SpokenChat:
            """Removed 2026-05-07; use gpt-audio-mini."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4o_mini(self) -> PredictingChat:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-05-07; use gpt-audio-mini")
        def gpt_4o_mini_audio_preview(self) -> SpokenChat:
            """Removed 2026-05-07; use gpt-audio-mini."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-4.1-mini")
        def gpt_4o_mini_search_preview(self) -> SearchingChat:
            """Removed 2026-07-23; use gpt-4.1-mini."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-4.1-mini")
        def gpt_4o_search_preview(self) -> SearchingChat:
            """Removed 2026-07-23; use gpt-4.1-mini."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def gpt_5(self) -> Gpt5Chat:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
        def gpt_5_1(self) -> Gpt51Chat:
            """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.5")
        def gpt_5_1_chat_latest(self) -> MediumEffortChat:
            """Removed 2026-07-23; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-08-10; use gpt-5.5")
        def gpt_5_2_chat_latest(self) -> MediumEffortChat:
            """Removed 2026-08-10; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-08-10; use gpt-5.5")
        def gpt_5_3_chat_latest(self) -> AnyEffortChat:
            """Removed 2026-08-10; use gpt-5.5."""
            ...

        @property
        @deprecated("deprecated, ends 2027-04-01; use gpt-6-luna")
        def gpt_5_4_nano(self) -> Gpt54NanoChat:
            """Deprecated, ends 2027-04-01; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.5")
        def gpt_5_chat_latest(self) -> PlainChat:
            """Removed 2026-07-23; use gpt-5.5."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-terra")
        def gpt_5_mini(self) -> Gpt5Chat:
            """Deprecated, ends 2026-12-11; use gpt-6.1-terra."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6-luna")
        def gpt_5_nano(self) -> Gpt5NanoChat:
            """Deprecated, ends 2026-12-11; use gpt-6-luna."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-20")
        def gpt_audio_mini(self) -> SpokenChat:
            """Deprecated, ends 2027-01-20."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def o1(self) -> LowToHighChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2025-10-27; use gpt-5.6-terra")
        def o1_mini(self) -> AnyEffortChat:
            """Removed 2025-10-27; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2025-07-28; use gpt-5.6-sol")
        def o1_preview(self) -> AnyEffortChat:
            """Removed 2025-07-28; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def o3(self) -> LowToHighChat:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def o3_mini(self) -> LowToHighChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-terra")
        def o4_mini(self) -> LowToHighChat:
            """Removed 2026-10-23; use gpt-5.6-terra."""
            ...

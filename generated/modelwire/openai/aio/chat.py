# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.openai.handles.any_effort_chat import AsyncAnyEffortChat
    from modelwire.openai.handles.gpt_5_1_chat import AsyncGpt51Chat
    from modelwire.openai.handles.gpt_5_4_chat import AsyncGpt54Chat
    from modelwire.openai.handles.gpt_5_4_nano_chat import AsyncGpt54NanoChat
    from modelwire.openai.handles.gpt_5_5_chat import AsyncGpt55Chat
    from modelwire.openai.handles.gpt_5_6_chat import AsyncGpt56Chat
    from modelwire.openai.handles.gpt_5_6_sol_chat import AsyncGpt56SolChat
    from modelwire.openai.handles.gpt_5_chat import AsyncGpt5Chat
    from modelwire.openai.handles.gpt_5_nano_chat import AsyncGpt5NanoChat
    from modelwire.openai.handles.gpt_6_astra_chat import AsyncGpt6AstraChat
    from modelwire.openai.handles.gpt_6_chat import AsyncGpt6Chat
    from modelwire.openai.handles.low_to_high_chat import AsyncLowToHighChat
    from modelwire.openai.handles.medium_effort_chat import AsyncMediumEffortChat
    from modelwire.openai.handles.plain_chat import AsyncPlainChat
    from modelwire.openai.handles.predicting_chat import AsyncPredictingChat
    from modelwire.openai.handles.searching_chat import AsyncSearchingChat
    from modelwire.openai.handles.spoken_chat import AsyncSpokenChat


class AsyncChat(AsyncNamespace):
    """Language models through Chat Completions. For an async client."""

    _vendor_package = "modelwire.openai"
    _name = "chat"

    if TYPE_CHECKING:
        gpt_5_1_mini: AsyncAnyEffortChat
        gpt_5_2: AsyncGpt54Chat
        gpt_5_4: AsyncGpt54Chat
        gpt_5_4_mini: AsyncGpt54Chat
        gpt_5_5: AsyncGpt55Chat
        gpt_5_6: AsyncGpt56Chat
        gpt_5_6_cyber: AsyncGpt56Chat
        gpt_5_6_luna: AsyncGpt56Chat
        gpt_5_6_sol: AsyncGpt56SolChat
        gpt_5_6_terra: AsyncGpt56Chat
        gpt_6_1_sol: AsyncGpt6AstraChat
        gpt_6_1_terra: AsyncGpt6Chat
        gpt_6_astra: AsyncGpt6AstraChat
        gpt_6_luna: AsyncGpt6Chat
        gpt_6_sol: AsyncGpt6Chat

        @property
        @deprecated("removed 2026-02-17; use gpt-5.5")
        def chatgpt_4o_latest(self) -> AsyncPlainChat:
            """Removed 2026-02-17; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-02-12; use gpt-5.4-mini")
        def codex_mini_latest(self) -> AsyncAnyEffortChat:
            """Removed 2026-02-12; use gpt-5.4-mini."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-terra")
        def gpt_3_5_turbo(self) -> AsyncPlainChat:
            """Removed 2026-10-23; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2024-09-13; use gpt-5.6-terra")
        def gpt_3_5_turbo_16k(self) -> AsyncPlainChat:
            """Removed 2024-09-13; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4(self) -> AsyncPlainChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-03-26; use gpt-5.5")
        def gpt_4_0125_preview(self) -> AsyncPlainChat:
            """Removed 2026-03-26; use gpt-5.5."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4_1(self) -> AsyncPredictingChat:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4_1106_preview(self) -> AsyncPlainChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4_1_mini(self) -> AsyncPredictingChat:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-luna")
        def gpt_4_1_nano(self) -> AsyncPredictingChat:
            """Removed 2026-10-23; use gpt-5.6-luna."""
            ...

        @property
        @deprecated("removed 2025-06-06; use gpt-5.5")
        def gpt_4_32k(self) -> AsyncPlainChat:
            """Removed 2025-06-06; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4_turbo(self) -> AsyncPlainChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-03-26; use gpt-5.5")
        def gpt_4_turbo_preview(self) -> AsyncPlainChat:
            """Removed 2026-03-26; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2024-12-06; use gpt-4o")
        def gpt_4_vision_preview(self) -> AsyncPlainChat:
            """Removed 2024-12-06; use gpt-4o."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4o(self) -> AsyncPredictingChat:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def gpt_4o_2024_05_13(self) -> AsyncPredictingChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-05-07; use gpt-audio-mini")
        def gpt_4o_audio_preview(self) -> AsyncSpokenChat:
            """Removed 2026-05-07; use gpt-audio-mini."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
        def gpt_4o_mini(self) -> AsyncPredictingChat:
            """Deprecated, ends 2027-01-14; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-05-07; use gpt-audio-mini")
        def gpt_4o_mini_audio_preview(self) -> AsyncSpokenChat:
            """Removed 2026-05-07; use gpt-audio-mini."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-4.1-mini")
        def gpt_4o_mini_search_preview(self) -> AsyncSearchingChat:
            """Removed 2026-07-23; use gpt-4.1-mini."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-4.1-mini")
        def gpt_4o_search_preview(self) -> AsyncSearchingChat:
            """Removed 2026-07-23; use gpt-4.1-mini."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def gpt_5(self) -> AsyncGpt5Chat:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
        def gpt_5_1(self) -> AsyncGpt51Chat:
            """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.5")
        def gpt_5_1_chat_latest(self) -> AsyncMediumEffortChat:
            """Removed 2026-07-23; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-08-10; use gpt-5.5")
        def gpt_5_2_chat_latest(self) -> AsyncMediumEffortChat:
            """Removed 2026-08-10; use gpt-5.5."""
            ...

        @property
        @deprecated("removed 2026-08-10; use gpt-5.5")
        def gpt_5_3_chat_latest(self) -> AsyncAnyEffortChat:
            """Removed 2026-08-10; use gpt-5.5."""
            ...

        @property
        @deprecated("deprecated, ends 2027-04-01; use gpt-6-luna")
        def gpt_5_4_nano(self) -> AsyncGpt54NanoChat:
            """Deprecated, ends 2027-04-01; use gpt-6-luna."""
            ...

        @property
        @deprecated("removed 2026-07-23; use gpt-5.5")
        def gpt_5_chat_latest(self) -> AsyncPlainChat:
            """Removed 2026-07-23; use gpt-5.5."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-terra")
        def gpt_5_mini(self) -> AsyncGpt5Chat:
            """Deprecated, ends 2026-12-11; use gpt-6.1-terra."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6-luna")
        def gpt_5_nano(self) -> AsyncGpt5NanoChat:
            """Deprecated, ends 2026-12-11; use gpt-6-luna."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-20")
        def gpt_audio_mini(self) -> AsyncSpokenChat:
            """Deprecated, ends 2027-01-20."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def o1(self) -> AsyncLowToHighChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2025-10-27; use gpt-5.6-terra")
        def o1_mini(self) -> AsyncAnyEffortChat:
            """Removed 2025-10-27; use gpt-5.6-terra."""
            ...

        @property
        @deprecated("removed 2025-07-28; use gpt-5.6-sol")
        def o1_preview(self) -> AsyncAnyEffortChat:
            """Removed 2025-07-28; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
        def o3(self) -> AsyncLowToHighChat:
            """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-sol")
        def o3_mini(self) -> AsyncLowToHighChat:
            """Removed 2026-10-23; use gpt-5.6-sol."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-5.6-terra")
        def o4_mini(self) -> AsyncLowToHighChat:
            """Removed 2026-10-23; use gpt-5.6-terra."""
            ...

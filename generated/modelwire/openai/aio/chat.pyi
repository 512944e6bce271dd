# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.openai.handles import (
    any_effort_chat as _any_effort_chat,
    gpt_5_1_chat as _gpt_5_1_chat,
    gpt_5_4_chat as _gpt_5_4_chat,
    gpt_5_4_nano_chat as _gpt_5_4_nano_chat,
    gpt_5_5_chat as _gpt_5_5_chat,
    gpt_5_6_chat as _gpt_5_6_chat,
    gpt_5_6_sol_chat as _gpt_5_6_sol_chat,
    gpt_5_chat as _gpt_5_chat,
    gpt_5_nano_chat as _gpt_5_nano_chat,
    gpt_6_astra_chat as _gpt_6_astra_chat,
    gpt_6_chat as _gpt_6_chat,
    low_to_high_chat as _low_to_high_chat,
    medium_effort_chat as _medium_effort_chat,
    plain_chat as _plain_chat,
    predicting_chat as _predicting_chat,
    searching_chat as _searching_chat,
    spoken_chat as _spoken_chat,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncChat(AsyncNamespace):
    gpt_5_1_mini: _any_effort_chat.AsyncAnyEffortChat
    gpt_5_2: _gpt_5_4_chat.AsyncGpt54Chat
    gpt_5_4: _gpt_5_4_chat.AsyncGpt54Chat
    gpt_5_4_mini: _gpt_5_4_chat.AsyncGpt54Chat
    gpt_5_5: _gpt_5_5_chat.AsyncGpt55Chat
    gpt_5_6: _gpt_5_6_chat.AsyncGpt56Chat
    gpt_5_6_cyber: _gpt_5_6_chat.AsyncGpt56Chat
    gpt_5_6_luna: _gpt_5_6_chat.AsyncGpt56Chat
    gpt_5_6_sol: _gpt_5_6_sol_chat.AsyncGpt56SolChat
    gpt_5_6_terra: _gpt_5_6_chat.AsyncGpt56Chat
    gpt_6_1_sol: _gpt_6_astra_chat.AsyncGpt6AstraChat
    gpt_6_1_terra: _gpt_6_chat.AsyncGpt6Chat
    gpt_6_astra: _gpt_6_astra_chat.AsyncGpt6AstraChat
    gpt_6_luna: _gpt_6_chat.AsyncGpt6Chat
    gpt_6_sol: _gpt_6_chat.AsyncGpt6Chat

    @property
    @deprecated("removed 2026-02-17; use gpt-5.5")
    def chatgpt_4o_latest(self) -> _plain_chat.AsyncPlainChat:
        """Removed 2026-02-17; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-02-12; use gpt-5.4-mini")
    def codex_mini_latest(self) -> _any_effort_chat.AsyncAnyEffortChat:
        """Removed 2026-02-12; use gpt-5.4-mini."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-terra")
    def gpt_3_5_turbo(self) -> _plain_chat.AsyncPlainChat:
        """Removed 2026-10-23; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2024-09-13; use gpt-5.6-terra")
    def gpt_3_5_turbo_16k(self) -> _plain_chat.AsyncPlainChat:
        """Removed 2024-09-13; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4(self) -> _plain_chat.AsyncPlainChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-03-26; use gpt-5.5")
    def gpt_4_0125_preview(self) -> _plain_chat.AsyncPlainChat:
        """Removed 2026-03-26; use gpt-5.5."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4_1(self) -> _predicting_chat.AsyncPredictingChat:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4_1106_preview(self) -> _plain_chat.AsyncPlainChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4_1_mini(self) -> _predicting_chat.AsyncPredictingChat:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-luna")
    def gpt_4_1_nano(self) -> _predicting_chat.AsyncPredictingChat:
        """Removed 2026-10-23; use gpt-5.6-luna."""
        ...

    @property
    @deprecated("removed 2025-06-06; use gpt-5.5")
    def gpt_4_32k(self) -> _plain_chat.AsyncPlainChat:
        """Removed 2025-06-06; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4_turbo(self) -> _plain_chat.AsyncPlainChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-03-26; use gpt-5.5")
    def gpt_4_turbo_preview(self) -> _plain_chat.AsyncPlainChat:
        """Removed 2026-03-26; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2024-12-06; use gpt-4o")
    def gpt_4_vision_preview(self) -> _plain_chat.AsyncPlainChat:
        """Removed 2024-12-06; use gpt-4o."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4o(self) -> _predicting_chat.AsyncPredictingChat:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4o_2024_05_13(self) -> _predicting_chat.AsyncPredictingChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-05-07; use gpt-audio-mini")
    def gpt_4o_audio_preview(self) -> _spoken_chat.AsyncSpokenChat:
        """Removed 2026-05-07; use gpt-audio-mini."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4o_mini(self) -> _predicting_chat.AsyncPredictingChat:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-05-07; use gpt-audio-mini")
    def gpt_4o_mini_audio_preview(self) -> _spoken_chat.AsyncSpokenChat:
        """Removed 2026-05-07; use gpt-audio-mini."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-4.1-mini")
    def gpt_4o_mini_search_preview(self) -> _searching_chat.AsyncSearchingChat:
        """Removed 2026-07-23; use gpt-4.1-mini."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-4.1-mini")
    def gpt_4o_search_preview(self) -> _searching_chat.AsyncSearchingChat:
        """Removed 2026-07-23; use gpt-4.1-mini."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def gpt_5(self) -> _gpt_5_chat.AsyncGpt5Chat:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
    def gpt_5_1(self) -> _gpt_5_1_chat.AsyncGpt51Chat:
        """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.5")
    def gpt_5_1_chat_latest(self) -> _medium_effort_chat.AsyncMediumEffortChat:
        """Removed 2026-07-23; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-08-10; use gpt-5.5")
    def gpt_5_2_chat_latest(self) -> _medium_effort_chat.AsyncMediumEffortChat:
        """Removed 2026-08-10; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-08-10; use gpt-5.5")
    def gpt_5_3_chat_latest(self) -> _any_effort_chat.AsyncAnyEffortChat:
        """Removed 2026-08-10; use gpt-5.5."""
        ...

    @property
    @deprecated("deprecated, ends 2027-04-01; use gpt-6-luna")
    def gpt_5_4_nano(self) -> _gpt_5_4_nano_chat.AsyncGpt54NanoChat:
        """Deprecated, ends 2027-04-01; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.5")
    def gpt_5_chat_latest(self) -> _plain_chat.AsyncPlainChat:
        """Removed 2026-07-23; use gpt-5.5."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-terra")
    def gpt_5_mini(self) -> _gpt_5_chat.AsyncGpt5Chat:
        """Deprecated, ends 2026-12-11; use gpt-6.1-terra."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6-luna")
    def gpt_5_nano(self) -> _gpt_5_nano_chat.AsyncGpt5NanoChat:
        """Deprecated, ends 2026-12-11; use gpt-6-luna."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-20")
    def gpt_audio_mini(self) -> _spoken_chat.AsyncSpokenChat:
        """Deprecated, ends 2027-01-20."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def o1(self) -> _low_to_high_chat.AsyncLowToHighChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2025-10-27; use gpt-5.6-terra")
    def o1_mini(self) -> _any_effort_chat.AsyncAnyEffortChat:
        """Removed 2025-10-27; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2025-07-28; use gpt-5.6-sol")
    def o1_preview(self) -> _any_effort_chat.AsyncAnyEffortChat:
        """Removed 2025-07-28; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def o3(self) -> _low_to_high_chat.AsyncLowToHighChat:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def o3_mini(self) -> _low_to_high_chat.AsyncLowToHighChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-terra")
    def o4_mini(self) -> _low_to_high_chat.AsyncLowToHighChat:
        """Removed 2026-10-23; use gpt-5.6-terra."""
        ...

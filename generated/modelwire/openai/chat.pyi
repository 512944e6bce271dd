# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.openai.handles as handles
from modelwire_runtime.namespaces import Namespace

class Chat(Namespace):
    gpt_5_1_mini: handles.any_effort_chat.AnyEffortChat
    gpt_5_2: handles.gpt_5_4_chat.Gpt54Chat
    gpt_5_4: handles.gpt_5_4_chat.Gpt54Chat
    gpt_5_4_mini: handles.gpt_5_4_chat.Gpt54Chat
    gpt_5_5: handles.gpt_5_5_chat.Gpt55Chat
    gpt_5_6: handles.gpt_5_6_chat.Gpt56Chat
    gpt_5_6_cyber: handles.gpt_5_6_chat.Gpt56Chat
    gpt_5_6_luna: handles.gpt_5_6_chat.Gpt56Chat
    gpt_5_6_sol: handles.gpt_5_6_sol_chat.Gpt56SolChat
    gpt_5_6_terra: handles.gpt_5_6_chat.Gpt56Chat
    gpt_6_1_sol: handles.gpt_6_astra_chat.Gpt6AstraChat
    gpt_6_1_terra: handles.gpt_6_chat.Gpt6Chat
    gpt_6_astra: handles.gpt_6_astra_chat.Gpt6AstraChat
    gpt_6_luna: handles.gpt_6_chat.Gpt6Chat
    gpt_6_sol: handles.gpt_6_chat.Gpt6Chat

    @property
    @deprecated("removed 2026-02-17; use gpt-5.5")
    def chatgpt_4o_latest(self) -> handles.plain_chat.PlainChat:
        """Removed 2026-02-17; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-02-12; use gpt-5.4-mini")
    def codex_mini_latest(self) -> handles.any_effort_chat.AnyEffortChat:
        """Removed 2026-02-12; use gpt-5.4-mini."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-terra")
    def gpt_3_5_turbo(self) -> handles.plain_chat.PlainChat:
        """Removed 2026-10-23; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2024-09-13; use gpt-5.6-terra")
    def gpt_3_5_turbo_16k(self) -> handles.plain_chat.PlainChat:
        """Removed 2024-09-13; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4(self) -> handles.plain_chat.PlainChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-03-26; use gpt-5.5")
    def gpt_4_0125_preview(self) -> handles.plain_chat.PlainChat:
        """Removed 2026-03-26; use gpt-5.5."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4_1(self) -> handles.predicting_chat.PredictingChat:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4_1106_preview(self) -> handles.plain_chat.PlainChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4_1_mini(self) -> handles.predicting_chat.PredictingChat:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-luna")
    def gpt_4_1_nano(self) -> handles.predicting_chat.PredictingChat:
        """Removed 2026-10-23; use gpt-5.6-luna."""
        ...

    @property
    @deprecated("removed 2025-06-06; use gpt-5.5")
    def gpt_4_32k(self) -> handles.plain_chat.PlainChat:
        """Removed 2025-06-06; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4_turbo(self) -> handles.plain_chat.PlainChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-03-26; use gpt-5.5")
    def gpt_4_turbo_preview(self) -> handles.plain_chat.PlainChat:
        """Removed 2026-03-26; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2024-12-06; use gpt-4o")
    def gpt_4_vision_preview(self) -> handles.plain_chat.PlainChat:
        """Removed 2024-12-06; use gpt-4o."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4o(self) -> handles.predicting_chat.PredictingChat:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def gpt_4o_2024_05_13(self) -> handles.predicting_chat.PredictingChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-05-07; use gpt-audio-mini")
    def gpt_4o_audio_preview(self) -> handles.spoken_chat.SpokenChat:
        """Removed 2026-05-07; use gpt-audio-mini."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-14; use gpt-6-luna")
    def gpt_4o_mini(self) -> handles.predicting_chat.PredictingChat:
        """Deprecated, ends 2027-01-14; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-05-07; use gpt-audio-mini")
    def gpt_4o_mini_audio_preview(self) -> handles.spoken_chat.SpokenChat:
        """Removed 2026-05-07; use gpt-audio-mini."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-4.1-mini")
    def gpt_4o_mini_search_preview(self) -> handles.searching_chat.SearchingChat:
        """Removed 2026-07-23; use gpt-4.1-mini."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-4.1-mini")
    def gpt_4o_search_preview(self) -> handles.searching_chat.SearchingChat:
        """Removed 2026-07-23; use gpt-4.1-mini."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def gpt_5(self) -> handles.gpt_5_chat.Gpt5Chat:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2027-04-01; use gpt-6.1-sol")
    def gpt_5_1(self) -> handles.gpt_5_1_chat.Gpt51Chat:
        """Deprecated, ends 2027-04-01; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.5")
    def gpt_5_1_chat_latest(self) -> handles.medium_effort_chat.MediumEffortChat:
        """Removed 2026-07-23; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-08-10; use gpt-5.5")
    def gpt_5_2_chat_latest(self) -> handles.medium_effort_chat.MediumEffortChat:
        """Removed 2026-08-10; use gpt-5.5."""
        ...

    @property
    @deprecated("removed 2026-08-10; use gpt-5.5")
    def gpt_5_3_chat_latest(self) -> handles.any_effort_chat.AnyEffortChat:
        """Removed 2026-08-10; use gpt-5.5."""
        ...

    @property
    @deprecated("deprecated, ends 2027-04-01; use gpt-6-luna")
    def gpt_5_4_nano(self) -> handles.gpt_5_4_nano_chat.Gpt54NanoChat:
        """Deprecated, ends 2027-04-01; use gpt-6-luna."""
        ...

    @property
    @deprecated("removed 2026-07-23; use gpt-5.5")
    def gpt_5_chat_latest(self) -> handles.plain_chat.PlainChat:
        """Removed 2026-07-23; use gpt-5.5."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-terra")
    def gpt_5_mini(self) -> handles.gpt_5_chat.Gpt5Chat:
        """Deprecated, ends 2026-12-11; use gpt-6.1-terra."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6-luna")
    def gpt_5_nano(self) -> handles.gpt_5_nano_chat.Gpt5NanoChat:
        """Deprecated, ends 2026-12-11; use gpt-6-luna."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-20")
    def gpt_audio_mini(self) -> handles.spoken_chat.SpokenChat:
        """Deprecated, ends 2027-01-20."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def o1(self) -> handles.low_to_high_chat.LowToHighChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2025-10-27; use gpt-5.6-terra")
    def o1_mini(self) -> handles.any_effort_chat.AnyEffortChat:
        """Removed 2025-10-27; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2025-07-28; use gpt-5.6-sol")
    def o1_preview(self) -> handles.any_effort_chat.AnyEffortChat:
        """Removed 2025-07-28; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-11; use gpt-6.1-sol")
    def o3(self) -> handles.low_to_high_chat.LowToHighChat:
        """Deprecated, ends 2026-12-11; use gpt-6.1-sol."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-sol")
    def o3_mini(self) -> handles.low_to_high_chat.LowToHighChat:
        """Removed 2026-10-23; use gpt-5.6-sol."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-5.6-terra")
    def o4_mini(self) -> handles.low_to_high_chat.LowToHighChat:
        """Removed 2026-10-23; use gpt-5.6-terra."""
        ...

# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.openai.handles import gpt_4o_mini_tts as _gpt_4o_mini_tts, tts_1 as _tts_1
from modelwire_runtime.namespaces import Namespace

class Speech(Namespace):
    @property
    @deprecated("deprecated, ends 2027-01-06")
    def gpt_4o_mini_tts(self) -> _gpt_4o_mini_tts.Gpt4oMiniTts:
        """Deprecated, ends 2027-01-06."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-06")
    def tts_1(self) -> _tts_1.Tts1:
        """Deprecated, ends 2027-01-06."""
        ...

    @property
    @deprecated("deprecated, ends 2027-01-06")
    def tts_1_hd(self) -> _tts_1.Tts1:
        """Deprecated, ends 2027-01-06."""
        ...

# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.openai.handles.gpt_4o_mini_tts import AsyncGpt4oMiniTts
    from modelwire.openai.handles.tts_1 import AsyncTts1


class AsyncSpeech(AsyncNamespace):
    """Models that speak a text. For an async client."""

    _vendor_package = "modelwire.openai"
    _name = "speech"

    if TYPE_CHECKING:

        @property
        @deprecated("deprecated, ends 2027-01-06")
        def gpt_4o_mini_tts(self) -> AsyncGpt4oMiniTts:
            """Deprecated, ends 2027-01-06."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-06")
        def tts_1(self) -> AsyncTts1:
            """Deprecated, ends 2027-01-06."""
            ...

        @property
        @deprecated("deprecated, ends 2027-01-06")
        def tts_1_hd(self) -> AsyncTts1:
            """Deprecated, ends 2027-01-06."""
            ...

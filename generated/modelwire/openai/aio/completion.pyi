# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.openai.handles import text_completion as _text_completion
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncCompletion(AsyncNamespace):
    @property
    @deprecated("removed 2026-09-28; use gpt-5.6-luna")
    def babbage_002(self) -> _text_completion.AsyncTextCompletion:
        """Removed 2026-09-28; use gpt-5.6-luna."""
        ...

    @property
    @deprecated("removed 2026-09-28; use gpt-5.6-terra")
    def davinci_002(self) -> _text_completion.AsyncTextCompletion:
        """Removed 2026-09-28; use gpt-5.6-terra."""
        ...

    @property
    @deprecated("removed 2026-09-28; use gpt-5.6-terra")
    def gpt_3_5_turbo_instruct(self) -> _text_completion.AsyncTextCompletion:
        """Removed 2026-09-28; use gpt-5.6-terra."""
        ...

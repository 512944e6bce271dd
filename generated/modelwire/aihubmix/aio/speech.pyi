# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.aihubmix.handles import gpt_4o_mini_tts as _gpt_4o_mini_tts, tts_1 as _tts_1
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncSpeech(AsyncNamespace):
    gpt_4o_mini_tts: _gpt_4o_mini_tts.AsyncGpt4oMiniTts
    tts_1: _tts_1.AsyncTts1
    tts_1_hd: _tts_1.AsyncTts1

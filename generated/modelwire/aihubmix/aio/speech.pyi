# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.aihubmix.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncSpeech(AsyncNamespace):
    gpt_4o_mini_tts: handles.gpt_4o_mini_tts.AsyncGpt4oMiniTts
    tts_1: handles.tts_1.AsyncTts1
    tts_1_hd: handles.tts_1.AsyncTts1

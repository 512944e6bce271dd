# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.aihubmix.handles as handles
from modelwire_runtime.namespaces import Namespace

class Responses(Namespace):
    gpt_4: handles.openai_response.OpenaiResponse
    gpt_4o_mini: handles.openai_response.OpenaiResponse
    gpt_4o_mini_audio_preview: handles.openai_response.OpenaiResponse
    gpt_5: handles.openai_response.OpenaiResponse
    gpt_5_1: handles.openai_response.OpenaiResponse
    gpt_5_1_codex: handles.openai_response.OpenaiResponse
    gpt_5_1_codex_mini: handles.openai_response.OpenaiResponse
    gpt_5_2: handles.openai_response.OpenaiResponse
    gpt_5_2_codex: handles.openai_response.OpenaiResponse
    gpt_5_3_codex: handles.openai_response.OpenaiResponse
    gpt_5_4: handles.openai_response.OpenaiResponse
    gpt_5_4_high: handles.openai_response.OpenaiResponse
    gpt_5_4_low: handles.openai_response.OpenaiResponse
    gpt_5_4_mini: handles.openai_response.OpenaiResponse
    gpt_5_4_nano: handles.openai_response.OpenaiResponse
    gpt_5_5: handles.openai_response.OpenaiResponse
    gpt_5_5_pro: handles.openai_response.OpenaiResponse
    gpt_5_6_luna: handles.openai_response.OpenaiResponse
    gpt_5_6_sol_disc: handles.openai_response.OpenaiResponse
    gpt_5_6_terra: handles.openai_response.OpenaiResponse
    gpt_5_chat_latest: handles.openai_response.OpenaiResponse
    gpt_5_codex: handles.openai_response.OpenaiResponse
    gpt_5_mini: handles.openai_response.OpenaiResponse
    gpt_5_nano: handles.openai_response.OpenaiResponse
    gpt_5_pro: handles.openai_response.OpenaiResponse
    gpt_chat_latest: handles.openai_response.OpenaiResponse
    o3: handles.openai_response.OpenaiResponse
    o4_mini: handles.openai_response.OpenaiResponse

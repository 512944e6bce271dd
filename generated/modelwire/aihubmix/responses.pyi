# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.aihubmix.handles import openai_response as _openai_response
from modelwire_runtime.namespaces import Namespace

class Responses(Namespace):
    gpt_4: _openai_response.OpenaiResponse
    gpt_4o_mini: _openai_response.OpenaiResponse
    gpt_4o_mini_audio_preview: _openai_response.OpenaiResponse
    gpt_5: _openai_response.OpenaiResponse
    gpt_5_1: _openai_response.OpenaiResponse
    gpt_5_1_codex: _openai_response.OpenaiResponse
    gpt_5_1_codex_mini: _openai_response.OpenaiResponse
    gpt_5_2: _openai_response.OpenaiResponse
    gpt_5_2_codex: _openai_response.OpenaiResponse
    gpt_5_3_codex: _openai_response.OpenaiResponse
    gpt_5_4: _openai_response.OpenaiResponse
    gpt_5_4_high: _openai_response.OpenaiResponse
    gpt_5_4_low: _openai_response.OpenaiResponse
    gpt_5_4_mini: _openai_response.OpenaiResponse
    gpt_5_4_nano: _openai_response.OpenaiResponse
    gpt_5_5: _openai_response.OpenaiResponse
    gpt_5_5_pro: _openai_response.OpenaiResponse
    gpt_5_6_luna: _openai_response.OpenaiResponse
    gpt_5_6_sol_disc: _openai_response.OpenaiResponse
    gpt_5_6_terra: _openai_response.OpenaiResponse
    gpt_5_chat_latest: _openai_response.OpenaiResponse
    gpt_5_codex: _openai_response.OpenaiResponse
    gpt_5_mini: _openai_response.OpenaiResponse
    gpt_5_nano: _openai_response.OpenaiResponse
    gpt_5_pro: _openai_response.OpenaiResponse
    gpt_chat_latest: _openai_response.OpenaiResponse
    o3: _openai_response.OpenaiResponse
    o4_mini: _openai_response.OpenaiResponse

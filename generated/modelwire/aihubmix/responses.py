# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.aihubmix.handles.openai_response import OpenaiResponse


class Responses(Namespace):
    """Models of OpenAI through Responses, with tools such as web search."""

    _vendor_package = "modelwire.aihubmix"
    _name = "responses"

    if TYPE_CHECKING:
        gpt_4: OpenaiResponse
        gpt_4o_mini: OpenaiResponse
        gpt_4o_mini_audio_preview: OpenaiResponse
        gpt_5: OpenaiResponse
        gpt_5_1: OpenaiResponse
        gpt_5_1_codex: OpenaiResponse
        gpt_5_1_codex_mini: OpenaiResponse
        gpt_5_2: OpenaiResponse
        gpt_5_2_codex: OpenaiResponse
        gpt_5_3_codex: OpenaiResponse
        gpt_5_4: OpenaiResponse
        gpt_5_4_high: OpenaiResponse
        gpt_5_4_low: OpenaiResponse
        gpt_5_4_mini: OpenaiResponse
        gpt_5_4_nano: OpenaiResponse
        gpt_5_5: OpenaiResponse
        gpt_5_5_pro: OpenaiResponse
        gpt_5_6_luna: OpenaiResponse
        gpt_5_6_sol_disc: OpenaiResponse
        gpt_5_6_terra: OpenaiResponse
        gpt_5_chat_latest: OpenaiResponse
        gpt_5_codex: OpenaiResponse
        gpt_5_mini: OpenaiResponse
        gpt_5_nano: OpenaiResponse
        gpt_5_pro: OpenaiResponse
        gpt_chat_latest: OpenaiResponse
        o3: OpenaiResponse
        o4_mini: OpenaiResponse

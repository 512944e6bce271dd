# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.aihubmix.handles.openai_response import AsyncOpenaiResponse


class AsyncResponses(AsyncNamespace):
    """Models of OpenAI through Responses, with tools such as web search. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "responses"

    if TYPE_CHECKING:
        gpt_4: AsyncOpenaiResponse
        gpt_4o_mini: AsyncOpenaiResponse
        gpt_4o_mini_audio_preview: AsyncOpenaiResponse
        gpt_5: AsyncOpenaiResponse
        gpt_5_1: AsyncOpenaiResponse
        gpt_5_1_codex: AsyncOpenaiResponse
        gpt_5_1_codex_mini: AsyncOpenaiResponse
        gpt_5_2: AsyncOpenaiResponse
        gpt_5_2_codex: AsyncOpenaiResponse
        gpt_5_3_codex: AsyncOpenaiResponse
        gpt_5_4: AsyncOpenaiResponse
        gpt_5_4_high: AsyncOpenaiResponse
        gpt_5_4_low: AsyncOpenaiResponse
        gpt_5_4_mini: AsyncOpenaiResponse
        gpt_5_4_nano: AsyncOpenaiResponse
        gpt_5_5: AsyncOpenaiResponse
        gpt_5_5_pro: AsyncOpenaiResponse
        gpt_5_6_luna: AsyncOpenaiResponse
        gpt_5_6_sol_disc: AsyncOpenaiResponse
        gpt_5_6_terra: AsyncOpenaiResponse
        gpt_5_chat_latest: AsyncOpenaiResponse
        gpt_5_codex: AsyncOpenaiResponse
        gpt_5_mini: AsyncOpenaiResponse
        gpt_5_nano: AsyncOpenaiResponse
        gpt_5_pro: AsyncOpenaiResponse
        gpt_chat_latest: AsyncOpenaiResponse
        o3: AsyncOpenaiResponse
        o4_mini: AsyncOpenaiResponse

# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.aihubmix.handles.chat_completion import AsyncChatCompletion
    from modelwire.aihubmix.handles.claude_64k import AsyncClaude64k
    from modelwire.aihubmix.handles.claude_128k import AsyncClaude128k
    from modelwire.aihubmix.handles.claude_fixed_sampling import AsyncClaudeFixedSampling
    from modelwire.aihubmix.handles.gemini_contents import AsyncGeminiContents


class AsyncText(AsyncNamespace):
    """Language models, each in the protocol that its maker made. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "text"

    if TYPE_CHECKING:
        agnes_2_5_flash: AsyncChatCompletion
        agnes_2_5_pro: AsyncChatCompletion
        alicloud_deepseek_v4_flash: AsyncChatCompletion
        alicloud_deepseek_v4_pro: AsyncChatCompletion
        alicloud_glm_5_1: AsyncChatCompletion
        cc_glm_5_1: AsyncChatCompletion
        claude_3_7_sonnet_20250219: AsyncClaude64k
        claude_fable_5: AsyncClaudeFixedSampling
        claude_haiku_4_5: AsyncClaude64k
        claude_opus_4_6: AsyncClaude128k
        claude_opus_4_6_think: AsyncClaude128k
        claude_opus_4_7: AsyncClaudeFixedSampling
        claude_opus_4_7_think: AsyncClaudeFixedSampling
        claude_opus_4_8_think: AsyncClaudeFixedSampling
        claude_opus_5: AsyncClaudeFixedSampling
        claude_sonnet_4_6: AsyncClaude64k
        claude_sonnet_4_6_think: AsyncClaude64k
        claude_sonnet_5: AsyncClaudeFixedSampling
        coding_glm_5_1: AsyncChatCompletion
        coding_glm_5_1_free: AsyncChatCompletion
        coding_glm_5_3: AsyncChatCompletion
        coding_kimi_k3: AsyncChatCompletion
        coding_minimax_m2_7: AsyncChatCompletion
        coding_minimax_m2_7_free: AsyncChatCompletion
        coding_minimax_m2_7_highspeed: AsyncChatCompletion
        coding_xiaomi_mimo_v2_5: AsyncChatCompletion
        coding_xiaomi_mimo_v2_5_pro: AsyncChatCompletion
        coding_xiaomi_mimo_v2_omni: AsyncChatCompletion
        command_a_plus_05_2026: AsyncChatCompletion
        deep_deepseek_v4_flash: AsyncChatCompletion
        deep_deepseek_v4_pro: AsyncChatCompletion
        deepseek_v4_flash: AsyncChatCompletion
        deepseek_v4_pro: AsyncChatCompletion
        doubao_seed_2_0_code_preview: AsyncChatCompletion
        doubao_seed_2_0_lite_260428: AsyncChatCompletion
        doubao_seed_2_0_mini: AsyncChatCompletion
        doubao_seed_2_0_mini_260428: AsyncChatCompletion
        doubao_seed_2_0_pro: AsyncChatCompletion
        doubao_seed_2_1_turbo: AsyncChatCompletion
        ernie_5_1: AsyncChatCompletion
        gemini_2_5_flash: AsyncGeminiContents
        gemini_2_5_pro: AsyncGeminiContents
        gemini_3_1_flash_lite: AsyncGeminiContents
        gemini_3_1_pro_preview: AsyncGeminiContents
        gemini_3_1_pro_preview_customtools: AsyncGeminiContents
        gemini_3_5_flash_lite: AsyncGeminiContents
        gemini_3_7_flash: AsyncGeminiContents
        gemini_3_flash_preview: AsyncGeminiContents
        gemini_3_flash_preview_search: AsyncChatCompletion
        gemma_4_26b_a4b_it: AsyncChatCompletion
        gemma_4_31b_it: AsyncChatCompletion
        glm_5_2: AsyncChatCompletion
        glm_5_2_fast_preview: AsyncChatCompletion
        glm_5_3: AsyncChatCompletion
        glm_5_3_flash: AsyncChatCompletion
        glm_5v_turbo: AsyncChatCompletion
        gpt_3_5_turbo: AsyncChatCompletion
        gpt_4: AsyncChatCompletion
        gpt_4o_mini: AsyncChatCompletion
        gpt_4o_mini_audio_preview: AsyncChatCompletion
        gpt_5: AsyncChatCompletion
        gpt_5_1: AsyncChatCompletion
        gpt_5_1_codex: AsyncChatCompletion
        gpt_5_1_codex_mini: AsyncChatCompletion
        gpt_5_2: AsyncChatCompletion
        gpt_5_2_codex: AsyncChatCompletion
        gpt_5_3_codex: AsyncChatCompletion
        gpt_5_4: AsyncChatCompletion
        gpt_5_4_high: AsyncChatCompletion
        gpt_5_4_low: AsyncChatCompletion
        gpt_5_4_mini: AsyncChatCompletion
        gpt_5_4_nano: AsyncChatCompletion
        gpt_5_5: AsyncChatCompletion
        gpt_5_5_pro: AsyncChatCompletion
        gpt_5_6_luna: AsyncChatCompletion
        gpt_5_6_sol_disc: AsyncChatCompletion
        gpt_5_6_terra: AsyncChatCompletion
        gpt_5_chat_latest: AsyncChatCompletion
        gpt_5_codex: AsyncChatCompletion
        gpt_5_mini: AsyncChatCompletion
        gpt_5_nano: AsyncChatCompletion
        gpt_5_pro: AsyncChatCompletion
        gpt_chat_latest: AsyncChatCompletion
        grok_4_20_non_reasoning: AsyncChatCompletion
        grok_4_20_reasoning: AsyncChatCompletion
        grok_4_3: AsyncChatCompletion
        grok_4_6: AsyncChatCompletion
        grok_build_0_1: AsyncChatCompletion
        hy3: AsyncChatCompletion
        hy4_preview: AsyncChatCompletion
        kimi_k2_5: AsyncChatCompletion
        kimi_k2_6: AsyncChatCompletion
        kimi_k2_7_code_highspeed: AsyncChatCompletion
        kimi_k3: AsyncChatCompletion
        longcat_2_0: AsyncChatCompletion
        mai_thinking_1: AsyncChatCompletion
        mimo_v2_omni: AsyncChatCompletion
        mimo_v2_pro: AsyncChatCompletion
        minimax_m2_7: AsyncChatCompletion
        minimax_m3: AsyncChatCompletion
        muse_spark_1_2: AsyncChatCompletion
        o3: AsyncChatCompletion
        o4_mini: AsyncChatCompletion
        qwen3_5_122b_a10b: AsyncChatCompletion
        qwen3_5_397b_a17b: AsyncChatCompletion
        qwen3_6_27b: AsyncChatCompletion
        qwen3_6_35b_a3b: AsyncChatCompletion
        qwen3_6_flash: AsyncChatCompletion
        qwen3_6_max_preview: AsyncChatCompletion
        qwen3_6_plus: AsyncChatCompletion
        qwen3_7_max: AsyncChatCompletion
        qwen3_7_plus: AsyncChatCompletion
        qwen3_8_2_4t_a95b: AsyncChatCompletion
        qwen3_8_flash: AsyncChatCompletion
        qwen3_8_max: AsyncChatCompletion
        qwen3_coder_next: AsyncChatCompletion
        step_3_7_flash: AsyncChatCompletion
        xiaomi_mimo_v2_5: AsyncChatCompletion
        xiaomi_mimo_v2_5_free: AsyncChatCompletion
        xiaomi_mimo_v2_5_pro: AsyncChatCompletion
        xiaomi_mimo_v2_5_pro_free: AsyncChatCompletion
        zai_glm_5_1: AsyncChatCompletion

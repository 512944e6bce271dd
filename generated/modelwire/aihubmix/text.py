# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.aihubmix.handles.chat_completion import ChatCompletion
    from modelwire.aihubmix.handles.claude_64k import Claude64k
    from modelwire.aihubmix.handles.claude_128k import Claude128k
    from modelwire.aihubmix.handles.claude_fixed_sampling import ClaudeFixedSampling
    from modelwire.aihubmix.handles.gemini_contents import GeminiContents


class Text(Namespace):
    """Language models, each in the protocol that its maker made."""

    _vendor_package = "modelwire.aihubmix"
    _name = "text"

    if TYPE_CHECKING:
        agnes_2_5_flash: ChatCompletion
        agnes_2_5_pro: ChatCompletion
        alicloud_deepseek_v4_flash: ChatCompletion
        alicloud_deepseek_v4_pro: ChatCompletion
        alicloud_glm_5_1: ChatCompletion
        cc_glm_5_1: ChatCompletion
        claude_3_7_sonnet_20250219: Claude64k
        claude_fable_5: ClaudeFixedSampling
        claude_haiku_4_5: Claude64k
        claude_opus_4_6: Claude128k
        claude_opus_4_6_think: Claude128k
        claude_opus_4_7: ClaudeFixedSampling
        claude_opus_4_7_think: ClaudeFixedSampling
        claude_opus_4_8_think: ClaudeFixedSampling
        claude_opus_5: ClaudeFixedSampling
        claude_sonnet_4_6: Claude64k
        claude_sonnet_4_6_think: Claude64k
        claude_sonnet_5: ClaudeFixedSampling
        coding_glm_5_1: ChatCompletion
        coding_glm_5_1_free: ChatCompletion
        coding_glm_5_3: ChatCompletion
        coding_kimi_k3: ChatCompletion
        coding_minimax_m2_7: ChatCompletion
        coding_minimax_m2_7_free: ChatCompletion
        coding_minimax_m2_7_highspeed: ChatCompletion
        coding_xiaomi_mimo_v2_5: ChatCompletion
        coding_xiaomi_mimo_v2_5_pro: ChatCompletion
        coding_xiaomi_mimo_v2_omni: ChatCompletion
        command_a_plus_05_2026: ChatCompletion
        deep_deepseek_v4_flash: ChatCompletion
        deep_deepseek_v4_pro: ChatCompletion
        deepseek_v4_flash: ChatCompletion
        deepseek_v4_pro: ChatCompletion
        doubao_seed_2_0_code_preview: ChatCompletion
        doubao_seed_2_0_lite_260428: ChatCompletion
        doubao_seed_2_0_mini: ChatCompletion
        doubao_seed_2_0_mini_260428: ChatCompletion
        doubao_seed_2_0_pro: ChatCompletion
        doubao_seed_2_1_turbo: ChatCompletion
        ernie_5_1: ChatCompletion
        gemini_2_5_flash: GeminiContents
        gemini_2_5_pro: GeminiContents
        gemini_3_1_flash_lite: GeminiContents
        gemini_3_1_pro_preview: GeminiContents
        gemini_3_1_pro_preview_customtools: GeminiContents
        gemini_3_5_flash_lite: GeminiContents
        gemini_3_7_flash: GeminiContents
        gemini_3_flash_preview: GeminiContents
        gemini_3_flash_preview_search: ChatCompletion
        gemma_4_26b_a4b_it: ChatCompletion
        gemma_4_31b_it: ChatCompletion
        glm_5_2: ChatCompletion
        glm_5_2_fast_preview: ChatCompletion
        glm_5_3: ChatCompletion
        glm_5_3_flash: ChatCompletion
        glm_5v_turbo: ChatCompletion
        gpt_3_5_turbo: ChatCompletion
        gpt_4: ChatCompletion
        gpt_4o_mini: ChatCompletion
        gpt_4o_mini_audio_preview: ChatCompletion
        gpt_5: ChatCompletion
        gpt_5_1: ChatCompletion
        gpt_5_1_codex: ChatCompletion
        gpt_5_1_codex_mini: ChatCompletion
        gpt_5_2: ChatCompletion
        gpt_5_2_codex: ChatCompletion
        gpt_5_3_codex: ChatCompletion
        gpt_5_4: ChatCompletion
        gpt_5_4_high: ChatCompletion
        gpt_5_4_low: ChatCompletion
        gpt_5_4_mini: ChatCompletion
        gpt_5_4_nano: ChatCompletion
        gpt_5_5: ChatCompletion
        gpt_5_5_pro: ChatCompletion
        gpt_5_6_luna: ChatCompletion
        gpt_5_6_sol_disc: ChatCompletion
        gpt_5_6_terra: ChatCompletion
        gpt_5_chat_latest: ChatCompletion
        gpt_5_codex: ChatCompletion
        gpt_5_mini: ChatCompletion
        gpt_5_nano: ChatCompletion
        gpt_5_pro: ChatCompletion
        gpt_chat_latest: ChatCompletion
        grok_4_20_non_reasoning: ChatCompletion
        grok_4_20_reasoning: ChatCompletion
        grok_4_3: ChatCompletion
        grok_4_6: ChatCompletion
        grok_build_0_1: ChatCompletion
        hy3: ChatCompletion
        hy4_preview: ChatCompletion
        kimi_k2_5: ChatCompletion
        kimi_k2_6: ChatCompletion
        kimi_k2_7_code_highspeed: ChatCompletion
        kimi_k3: ChatCompletion
        longcat_2_0: ChatCompletion
        mai_thinking_1: ChatCompletion
        mimo_v2_omni: ChatCompletion
        mimo_v2_pro: ChatCompletion
        minimax_m2_7: ChatCompletion
        minimax_m3: ChatCompletion
        muse_spark_1_2: ChatCompletion
        o3: ChatCompletion
        o4_mini: ChatCompletion
        qwen3_5_122b_a10b: ChatCompletion
        qwen3_5_397b_a17b: ChatCompletion
        qwen3_6_27b: ChatCompletion
        qwen3_6_35b_a3b: ChatCompletion
        qwen3_6_flash: ChatCompletion
        qwen3_6_max_preview: ChatCompletion
        qwen3_6_plus: ChatCompletion
        qwen3_7_max: ChatCompletion
        qwen3_7_plus: ChatCompletion
        qwen3_8_2_4t_a95b: ChatCompletion
        qwen3_8_flash: ChatCompletion
        qwen3_8_max: ChatCompletion
        qwen3_coder_next: ChatCompletion
        step_3_7_flash: ChatCompletion
        xiaomi_mimo_v2_5: ChatCompletion
        xiaomi_mimo_v2_5_free: ChatCompletion
        xiaomi_mimo_v2_5_pro: ChatCompletion
        xiaomi_mimo_v2_5_pro_free: ChatCompletion
        zai_glm_5_1: ChatCompletion

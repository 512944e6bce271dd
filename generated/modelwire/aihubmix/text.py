# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    import modelwire.aihubmix.handles as handles


class Text(Namespace):
    """Language models, each in the protocol that its maker made."""

    _vendor_package = "modelwire.aihubmix"
    _name = "text"

    if TYPE_CHECKING:
        agnes_2_5_flash: handles.chat_completion.ChatCompletion
        agnes_2_5_pro: handles.chat_completion.ChatCompletion
        alicloud_deepseek_v4_flash: handles.chat_completion.ChatCompletion
        alicloud_deepseek_v4_pro: handles.chat_completion.ChatCompletion
        alicloud_glm_5_1: handles.chat_completion.ChatCompletion
        cc_glm_5_1: handles.chat_completion.ChatCompletion
        claude_3_7_sonnet_20250219: handles.claude_64k.Claude64k
        claude_fable_5: handles.claude_fixed_sampling.ClaudeFixedSampling
        claude_haiku_4_5: handles.claude_64k.Claude64k
        claude_opus_4_6: handles.claude_128k.Claude128k
        claude_opus_4_6_think: handles.claude_128k.Claude128k
        claude_opus_4_7: handles.claude_fixed_sampling.ClaudeFixedSampling
        claude_opus_4_7_think: handles.claude_fixed_sampling.ClaudeFixedSampling
        claude_opus_4_8_think: handles.claude_fixed_sampling.ClaudeFixedSampling
        claude_opus_5: handles.claude_fixed_sampling.ClaudeFixedSampling
        claude_sonnet_4_6: handles.claude_64k.Claude64k
        claude_sonnet_4_6_think: handles.claude_64k.Claude64k
        claude_sonnet_5: handles.claude_fixed_sampling.ClaudeFixedSampling
        coding_glm_5_1: handles.chat_completion.ChatCompletion
        coding_glm_5_1_free: handles.chat_completion.ChatCompletion
        coding_glm_5_3: handles.chat_completion.ChatCompletion
        coding_kimi_k3: handles.chat_completion.ChatCompletion
        coding_minimax_m2_7: handles.chat_completion.ChatCompletion
        coding_minimax_m2_7_free: handles.chat_completion.ChatCompletion
        coding_minimax_m2_7_highspeed: handles.chat_completion.ChatCompletion
        coding_xiaomi_mimo_v2_5: handles.chat_completion.ChatCompletion
        coding_xiaomi_mimo_v2_5_pro: handles.chat_completion.ChatCompletion
        coding_xiaomi_mimo_v2_omni: handles.chat_completion.ChatCompletion
        command_a_plus_05_2026: handles.chat_completion.ChatCompletion
        deep_deepseek_v4_flash: handles.chat_completion.ChatCompletion
        deep_deepseek_v4_pro: handles.chat_completion.ChatCompletion
        deepseek_v4_flash: handles.chat_completion.ChatCompletion
        deepseek_v4_pro: handles.chat_completion.ChatCompletion
        doubao_seed_2_0_code_preview: handles.chat_completion.ChatCompletion
        doubao_seed_2_0_lite_260428: handles.chat_completion.ChatCompletion
        doubao_seed_2_0_mini: handles.chat_completion.ChatCompletion
        doubao_seed_2_0_mini_260428: handles.chat_completion.ChatCompletion
        doubao_seed_2_0_pro: handles.chat_completion.ChatCompletion
        doubao_seed_2_1_turbo: handles.chat_completion.ChatCompletion
        ernie_5_1: handles.chat_completion.ChatCompletion
        gemini_2_5_flash: handles.gemini_contents.GeminiContents
        gemini_2_5_pro: handles.gemini_contents.GeminiContents
        gemini_3_1_flash_lite: handles.gemini_contents.GeminiContents
        gemini_3_1_pro_preview: handles.gemini_contents.GeminiContents
        gemini_3_1_pro_preview_customtools: handles.gemini_contents.GeminiContents
        gemini_3_5_flash_lite: handles.gemini_contents.GeminiContents
        gemini_3_7_flash: handles.gemini_contents.GeminiContents
        gemini_3_flash_preview: handles.gemini_contents.GeminiContents
        gemini_3_flash_preview_search: handles.chat_completion.ChatCompletion
        gemma_4_26b_a4b_it: handles.chat_completion.ChatCompletion
        gemma_4_31b_it: handles.chat_completion.ChatCompletion
        glm_5_2: handles.chat_completion.ChatCompletion
        glm_5_2_fast_preview: handles.chat_completion.ChatCompletion
        glm_5_3: handles.chat_completion.ChatCompletion
        glm_5_3_flash: handles.chat_completion.ChatCompletion
        glm_5v_turbo: handles.chat_completion.ChatCompletion
        gpt_3_5_turbo: handles.chat_completion.ChatCompletion
        gpt_4: handles.chat_completion.ChatCompletion
        gpt_4o_mini: handles.chat_completion.ChatCompletion
        gpt_4o_mini_audio_preview: handles.chat_completion.ChatCompletion
        gpt_5: handles.chat_completion.ChatCompletion
        gpt_5_1: handles.chat_completion.ChatCompletion
        gpt_5_1_codex: handles.chat_completion.ChatCompletion
        gpt_5_1_codex_mini: handles.chat_completion.ChatCompletion
        gpt_5_2: handles.chat_completion.ChatCompletion
        gpt_5_2_codex: handles.chat_completion.ChatCompletion
        gpt_5_3_codex: handles.chat_completion.ChatCompletion
        gpt_5_4: handles.chat_completion.ChatCompletion
        gpt_5_4_high: handles.chat_completion.ChatCompletion
        gpt_5_4_low: handles.chat_completion.ChatCompletion
        gpt_5_4_mini: handles.chat_completion.ChatCompletion
        gpt_5_4_nano: handles.chat_completion.ChatCompletion
        gpt_5_5: handles.chat_completion.ChatCompletion
        gpt_5_5_pro: handles.chat_completion.ChatCompletion
        gpt_5_6_luna: handles.chat_completion.ChatCompletion
        gpt_5_6_sol_disc: handles.chat_completion.ChatCompletion
        gpt_5_6_terra: handles.chat_completion.ChatCompletion
        gpt_5_chat_latest: handles.chat_completion.ChatCompletion
        gpt_5_codex: handles.chat_completion.ChatCompletion
        gpt_5_mini: handles.chat_completion.ChatCompletion
        gpt_5_nano: handles.chat_completion.ChatCompletion
        gpt_5_pro: handles.chat_completion.ChatCompletion
        gpt_chat_latest: handles.chat_completion.ChatCompletion
        grok_4_20_non_reasoning: handles.chat_completion.ChatCompletion
        grok_4_20_reasoning: handles.chat_completion.ChatCompletion
        grok_4_3: handles.chat_completion.ChatCompletion
        grok_4_6: handles.chat_completion.ChatCompletion
        grok_build_0_1: handles.chat_completion.ChatCompletion
        hy3: handles.chat_completion.ChatCompletion
        hy4_preview: handles.chat_completion.ChatCompletion
        kimi_k2_5: handles.chat_completion.ChatCompletion
        kimi_k2_6: handles.chat_completion.ChatCompletion
        kimi_k2_7_code_highspeed: handles.chat_completion.ChatCompletion
        kimi_k3: handles.chat_completion.ChatCompletion
        longcat_2_0: handles.chat_completion.ChatCompletion
        mai_thinking_1: handles.chat_completion.ChatCompletion
        mimo_v2_omni: handles.chat_completion.ChatCompletion
        mimo_v2_pro: handles.chat_completion.ChatCompletion
        minimax_m2_7: handles.chat_completion.ChatCompletion
        minimax_m3: handles.chat_completion.ChatCompletion
        muse_spark_1_2: handles.chat_completion.ChatCompletion
        o3: handles.chat_completion.ChatCompletion
        o4_mini: handles.chat_completion.ChatCompletion
        qwen3_5_122b_a10b: handles.chat_completion.ChatCompletion
        qwen3_5_397b_a17b: handles.chat_completion.ChatCompletion
        qwen3_6_27b: handles.chat_completion.ChatCompletion
        qwen3_6_35b_a3b: handles.chat_completion.ChatCompletion
        qwen3_6_flash: handles.chat_completion.ChatCompletion
        qwen3_6_max_preview: handles.chat_completion.ChatCompletion
        qwen3_6_plus: handles.chat_completion.ChatCompletion
        qwen3_7_max: handles.chat_completion.ChatCompletion
        qwen3_7_plus: handles.chat_completion.ChatCompletion
        qwen3_8_2_4t_a95b: handles.chat_completion.ChatCompletion
        qwen3_8_flash: handles.chat_completion.ChatCompletion
        qwen3_8_max: handles.chat_completion.ChatCompletion
        qwen3_coder_next: handles.chat_completion.ChatCompletion
        step_3_7_flash: handles.chat_completion.ChatCompletion
        xiaomi_mimo_v2_5: handles.chat_completion.ChatCompletion
        xiaomi_mimo_v2_5_free: handles.chat_completion.ChatCompletion
        xiaomi_mimo_v2_5_pro: handles.chat_completion.ChatCompletion
        xiaomi_mimo_v2_5_pro_free: handles.chat_completion.ChatCompletion
        zai_glm_5_1: handles.chat_completion.ChatCompletion

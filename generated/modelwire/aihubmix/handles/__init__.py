# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Handles, one module a parameter set; namespaces load them at first touch."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # in one import, which a checker resolves in one step
    from modelwire.aihubmix.handles import (
        chat_completion as chat_completion,
        claude_64k as claude_64k,
        claude_128k as claude_128k,
        claude_fixed_sampling as claude_fixed_sampling,
        dall_e_3 as dall_e_3,
        doubao_prediction as doubao_prediction,
        flux_background_prediction as flux_background_prediction,
        flux_prediction as flux_prediction,
        gemini_contents as gemini_contents,
        gpt_4o_mini_tts as gpt_4o_mini_tts,
        gpt_image as gpt_image,
        gpt_image_1_mini_edit as gpt_image_1_mini_edit,
        gpt_image_edit as gpt_image_edit,
        ideogram_v3 as ideogram_v3,
        imagen_4_0_ultra_generate_001 as imagen_4_0_ultra_generate_001,
        imagen_prediction as imagen_prediction,
        openai_image as openai_image,
        openai_prediction as openai_prediction,
        openai_response as openai_response,
        picture_prediction as picture_prediction,
        picture_task as picture_task,
        qwen_prediction as qwen_prediction,
        text_embedding_3_large as text_embedding_3_large,
        text_embedding_3_small as text_embedding_3_small,
        text_embedding_ada_002 as text_embedding_ada_002,
        tts_1 as tts_1,
        whisper_1 as whisper_1,
    )

# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import modelwire.aihubmix.handles as handles


class AsyncImage(AsyncNamespace):
    """Models that make or edit pictures. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "image"

    if TYPE_CHECKING:
        dall_e_3: handles.dall_e_3.AsyncDallE3
        dall_e_3_prediction: handles.openai_prediction.AsyncOpenaiPrediction
        doubao_seedream_4_0: handles.doubao_prediction.AsyncDoubaoPrediction
        doubao_seedream_4_0_250828: handles.doubao_prediction.AsyncDoubaoPrediction
        doubao_seedream_4_0_250828_openai: handles.openai_image.AsyncOpenaiImage
        doubao_seedream_4_0_openai: handles.openai_image.AsyncOpenaiImage
        doubao_seedream_4_5: handles.doubao_prediction.AsyncDoubaoPrediction
        doubao_seedream_4_5_openai: handles.openai_image.AsyncOpenaiImage
        doubao_seedream_5_0_lite: handles.doubao_prediction.AsyncDoubaoPrediction
        doubao_seedream_5_0_lite_openai: handles.openai_image.AsyncOpenaiImage
        ernie_irag_edit: handles.picture_prediction.AsyncPicturePrediction
        ernie_irag_edit_openai: handles.openai_image.AsyncOpenaiImage
        flux_1_1_pro: handles.flux_prediction.AsyncFluxPrediction
        flux_1_1_pro_openai: handles.openai_image.AsyncOpenaiImage
        flux_1_kontext_pro: handles.flux_prediction.AsyncFluxPrediction
        flux_1_kontext_pro_openai: handles.openai_image.AsyncOpenaiImage
        flux_2_flex: handles.flux_background_prediction.AsyncFluxBackgroundPrediction
        flux_2_flex_openai: handles.openai_image.AsyncOpenaiImage
        flux_2_pro: handles.flux_background_prediction.AsyncFluxBackgroundPrediction
        flux_2_pro_openai: handles.openai_image.AsyncOpenaiImage
        flux_kontext_max: handles.flux_background_prediction.AsyncFluxBackgroundPrediction
        flux_kontext_max_openai: handles.openai_image.AsyncOpenaiImage
        flux_kontext_pro: handles.flux_background_prediction.AsyncFluxBackgroundPrediction
        flux_kontext_pro_openai: handles.openai_image.AsyncOpenaiImage
        glm_image: handles.picture_prediction.AsyncPicturePrediction
        glm_image_openai: handles.openai_image.AsyncOpenaiImage
        gpt_image_1: handles.gpt_image.AsyncGptImage
        gpt_image_1_5: handles.gpt_image.AsyncGptImage
        gpt_image_1_5_edit: handles.gpt_image_edit.AsyncGptImageEdit
        gpt_image_1_5_prediction: handles.openai_prediction.AsyncOpenaiPrediction
        gpt_image_1_edit: handles.gpt_image_edit.AsyncGptImageEdit
        gpt_image_1_mini: handles.gpt_image.AsyncGptImage
        gpt_image_1_mini_edit: handles.gpt_image_1_mini_edit.AsyncGptImage1MiniEdit
        gpt_image_1_mini_prediction: handles.openai_prediction.AsyncOpenaiPrediction
        gpt_image_1_prediction: handles.openai_prediction.AsyncOpenaiPrediction
        ideogram_v3: handles.ideogram_v3.AsyncIdeogramV3
        ideogram_v3_openai: handles.openai_image.AsyncOpenaiImage
        imagen_3_0_generate_002: handles.imagen_prediction.AsyncImagenPrediction
        imagen_3_0_generate_002_openai: handles.openai_image.AsyncOpenaiImage
        imagen_4_0_fast_generate_001: handles.imagen_prediction.AsyncImagenPrediction
        imagen_4_0_fast_generate_001_openai: handles.openai_image.AsyncOpenaiImage
        imagen_4_0_fast_generate_preview_06_06: handles.imagen_prediction.AsyncImagenPrediction
        imagen_4_0_fast_generate_preview_06_06_openai: handles.openai_image.AsyncOpenaiImage
        imagen_4_0_generate_001: handles.imagen_prediction.AsyncImagenPrediction
        imagen_4_0_generate_001_openai: handles.openai_image.AsyncOpenaiImage
        imagen_4_0_ultra_generate_001: handles.imagen_4_0_ultra_generate_001.AsyncImagen40UltraGenerate001
        imagen_4_0_ultra_generate_001_openai: handles.openai_image.AsyncOpenaiImage
        irag_1_0: handles.picture_prediction.AsyncPicturePrediction
        irag_1_0_openai: handles.openai_image.AsyncOpenaiImage
        qwen_image: handles.qwen_prediction.AsyncQwenPrediction
        qwen_image_2_0: handles.qwen_prediction.AsyncQwenPrediction
        qwen_image_2_0_openai: handles.openai_image.AsyncOpenaiImage
        qwen_image_2_0_pro: handles.qwen_prediction.AsyncQwenPrediction
        qwen_image_2_0_pro_openai: handles.openai_image.AsyncOpenaiImage
        qwen_image_edit: handles.qwen_prediction.AsyncQwenPrediction
        qwen_image_edit_max: handles.qwen_prediction.AsyncQwenPrediction
        qwen_image_edit_max_openai: handles.openai_image.AsyncOpenaiImage
        qwen_image_edit_openai: handles.openai_image.AsyncOpenaiImage
        qwen_image_edit_plus: handles.qwen_prediction.AsyncQwenPrediction
        qwen_image_edit_plus_openai: handles.openai_image.AsyncOpenaiImage
        qwen_image_max: handles.qwen_prediction.AsyncQwenPrediction
        qwen_image_max_openai: handles.openai_image.AsyncOpenaiImage
        qwen_image_openai: handles.openai_image.AsyncOpenaiImage
        qwen_image_plus: handles.qwen_prediction.AsyncQwenPrediction
        qwen_image_plus_openai: handles.openai_image.AsyncOpenaiImage
        stability_stable_diffusion_3_5_large: handles.picture_prediction.AsyncPicturePrediction
        stability_stable_diffusion_3_5_large_openai: handles.openai_image.AsyncOpenaiImage
        wan2_6_t2i: handles.picture_prediction.AsyncPicturePrediction
        wan2_6_t2i_openai: handles.openai_image.AsyncOpenaiImage
        wan2_7_image: handles.picture_prediction.AsyncPicturePrediction
        wan2_7_image_openai: handles.openai_image.AsyncOpenaiImage
        wan2_7_image_pro: handles.picture_prediction.AsyncPicturePrediction
        wan2_7_image_pro_openai: handles.openai_image.AsyncOpenaiImage

# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    import modelwire.aihubmix.handles as handles


class Image(Namespace):
    """Models that make or edit pictures."""

    _vendor_package = "modelwire.aihubmix"
    _name = "image"

    if TYPE_CHECKING:
        dall_e_3: handles.dall_e_3.DallE3
        dall_e_3_prediction: handles.openai_prediction.OpenaiPrediction
        doubao_seedream_4_0: handles.doubao_prediction.DoubaoPrediction
        doubao_seedream_4_0_250828: handles.doubao_prediction.DoubaoPrediction
        doubao_seedream_4_0_250828_openai: handles.openai_image.OpenaiImage
        doubao_seedream_4_0_openai: handles.openai_image.OpenaiImage
        doubao_seedream_4_5: handles.doubao_prediction.DoubaoPrediction
        doubao_seedream_4_5_openai: handles.openai_image.OpenaiImage
        doubao_seedream_5_0_lite: handles.doubao_prediction.DoubaoPrediction
        doubao_seedream_5_0_lite_openai: handles.openai_image.OpenaiImage
        ernie_irag_edit: handles.picture_prediction.PicturePrediction
        ernie_irag_edit_openai: handles.openai_image.OpenaiImage
        flux_1_1_pro: handles.flux_prediction.FluxPrediction
        flux_1_1_pro_openai: handles.openai_image.OpenaiImage
        flux_1_kontext_pro: handles.flux_prediction.FluxPrediction
        flux_1_kontext_pro_openai: handles.openai_image.OpenaiImage
        flux_2_flex: handles.flux_background_prediction.FluxBackgroundPrediction
        flux_2_flex_openai: handles.openai_image.OpenaiImage
        flux_2_pro: handles.flux_background_prediction.FluxBackgroundPrediction
        flux_2_pro_openai: handles.openai_image.OpenaiImage
        flux_kontext_max: handles.flux_background_prediction.FluxBackgroundPrediction
        flux_kontext_max_openai: handles.openai_image.OpenaiImage
        flux_kontext_pro: handles.flux_background_prediction.FluxBackgroundPrediction
        flux_kontext_pro_openai: handles.openai_image.OpenaiImage
        glm_image: handles.picture_prediction.PicturePrediction
        glm_image_openai: handles.openai_image.OpenaiImage
        gpt_image_1: handles.gpt_image.GptImage
        gpt_image_1_5: handles.gpt_image.GptImage
        gpt_image_1_5_edit: handles.gpt_image_edit.GptImageEdit
        gpt_image_1_5_prediction: handles.openai_prediction.OpenaiPrediction
        gpt_image_1_edit: handles.gpt_image_edit.GptImageEdit
        gpt_image_1_mini: handles.gpt_image.GptImage
        gpt_image_1_mini_edit: handles.gpt_image_1_mini_edit.GptImage1MiniEdit
        gpt_image_1_mini_prediction: handles.openai_prediction.OpenaiPrediction
        gpt_image_1_prediction: handles.openai_prediction.OpenaiPrediction
        ideogram_v3: handles.ideogram_v3.IdeogramV3
        ideogram_v3_openai: handles.openai_image.OpenaiImage
        imagen_3_0_generate_002: handles.imagen_prediction.ImagenPrediction
        imagen_3_0_generate_002_openai: handles.openai_image.OpenaiImage
        imagen_4_0_fast_generate_001: handles.imagen_prediction.ImagenPrediction
        imagen_4_0_fast_generate_001_openai: handles.openai_image.OpenaiImage
        imagen_4_0_fast_generate_preview_06_06: handles.imagen_prediction.ImagenPrediction
        imagen_4_0_fast_generate_preview_06_06_openai: handles.openai_image.OpenaiImage
        imagen_4_0_generate_001: handles.imagen_prediction.ImagenPrediction
        imagen_4_0_generate_001_openai: handles.openai_image.OpenaiImage
        imagen_4_0_ultra_generate_001: handles.imagen_4_0_ultra_generate_001.Imagen40UltraGenerate001
        imagen_4_0_ultra_generate_001_openai: handles.openai_image.OpenaiImage
        irag_1_0: handles.picture_prediction.PicturePrediction
        irag_1_0_openai: handles.openai_image.OpenaiImage
        qwen_image: handles.qwen_prediction.QwenPrediction
        qwen_image_2_0: handles.qwen_prediction.QwenPrediction
        qwen_image_2_0_openai: handles.openai_image.OpenaiImage
        qwen_image_2_0_pro: handles.qwen_prediction.QwenPrediction
        qwen_image_2_0_pro_openai: handles.openai_image.OpenaiImage
        qwen_image_edit: handles.qwen_prediction.QwenPrediction
        qwen_image_edit_max: handles.qwen_prediction.QwenPrediction
        qwen_image_edit_max_openai: handles.openai_image.OpenaiImage
        qwen_image_edit_openai: handles.openai_image.OpenaiImage
        qwen_image_edit_plus: handles.qwen_prediction.QwenPrediction
        qwen_image_edit_plus_openai: handles.openai_image.OpenaiImage
        qwen_image_max: handles.qwen_prediction.QwenPrediction
        qwen_image_max_openai: handles.openai_image.OpenaiImage
        qwen_image_openai: handles.openai_image.OpenaiImage
        qwen_image_plus: handles.qwen_prediction.QwenPrediction
        qwen_image_plus_openai: handles.openai_image.OpenaiImage
        stability_stable_diffusion_3_5_large: handles.picture_prediction.PicturePrediction
        stability_stable_diffusion_3_5_large_openai: handles.openai_image.OpenaiImage
        wan2_6_t2i: handles.picture_prediction.PicturePrediction
        wan2_6_t2i_openai: handles.openai_image.OpenaiImage
        wan2_7_image: handles.picture_prediction.PicturePrediction
        wan2_7_image_openai: handles.openai_image.OpenaiImage
        wan2_7_image_pro: handles.picture_prediction.PicturePrediction
        wan2_7_image_pro_openai: handles.openai_image.OpenaiImage

# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.aihubmix.handles.dall_e_3 import AsyncDallE3
    from modelwire.aihubmix.handles.doubao_prediction import AsyncDoubaoPrediction
    from modelwire.aihubmix.handles.flux_background_prediction import AsyncFluxBackgroundPrediction
    from modelwire.aihubmix.handles.flux_prediction import AsyncFluxPrediction
    from modelwire.aihubmix.handles.gpt_image import AsyncGptImage
    from modelwire.aihubmix.handles.gpt_image_1_mini_edit import AsyncGptImage1MiniEdit
    from modelwire.aihubmix.handles.gpt_image_edit import AsyncGptImageEdit
    from modelwire.aihubmix.handles.ideogram_v3 import AsyncIdeogramV3
    from modelwire.aihubmix.handles.imagen_4_0_ultra_generate_001 import AsyncImagen40UltraGenerate001
    from modelwire.aihubmix.handles.imagen_prediction import AsyncImagenPrediction
    from modelwire.aihubmix.handles.openai_image import AsyncOpenaiImage
    from modelwire.aihubmix.handles.openai_prediction import AsyncOpenaiPrediction
    from modelwire.aihubmix.handles.picture_prediction import AsyncPicturePrediction
    from modelwire.aihubmix.handles.qwen_prediction import AsyncQwenPrediction


class AsyncImage(AsyncNamespace):
    """Models that make or edit pictures. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "image"

    if TYPE_CHECKING:
        dall_e_3: AsyncDallE3
        dall_e_3_prediction: AsyncOpenaiPrediction
        doubao_seedream_4_0: AsyncDoubaoPrediction
        doubao_seedream_4_0_250828: AsyncDoubaoPrediction
        doubao_seedream_4_0_250828_openai: AsyncOpenaiImage
        doubao_seedream_4_0_openai: AsyncOpenaiImage
        doubao_seedream_4_5: AsyncDoubaoPrediction
        doubao_seedream_4_5_openai: AsyncOpenaiImage
        doubao_seedream_5_0_lite: AsyncDoubaoPrediction
        doubao_seedream_5_0_lite_openai: AsyncOpenaiImage
        ernie_irag_edit: AsyncPicturePrediction
        ernie_irag_edit_openai: AsyncOpenaiImage
        flux_1_1_pro: AsyncFluxPrediction
        flux_1_1_pro_openai: AsyncOpenaiImage
        flux_1_kontext_pro: AsyncFluxPrediction
        flux_1_kontext_pro_openai: AsyncOpenaiImage
        flux_2_flex: AsyncFluxBackgroundPrediction
        flux_2_flex_openai: AsyncOpenaiImage
        flux_2_pro: AsyncFluxBackgroundPrediction
        flux_2_pro_openai: AsyncOpenaiImage
        flux_kontext_max: AsyncFluxBackgroundPrediction
        flux_kontext_max_openai: AsyncOpenaiImage
        flux_kontext_pro: AsyncFluxBackgroundPrediction
        flux_kontext_pro_openai: AsyncOpenaiImage
        glm_image: AsyncPicturePrediction
        glm_image_openai: AsyncOpenaiImage
        gpt_image_1: AsyncGptImage
        gpt_image_1_5: AsyncGptImage
        gpt_image_1_5_edit: AsyncGptImageEdit
        gpt_image_1_5_prediction: AsyncOpenaiPrediction
        gpt_image_1_edit: AsyncGptImageEdit
        gpt_image_1_mini: AsyncGptImage
        gpt_image_1_mini_edit: AsyncGptImage1MiniEdit
        gpt_image_1_mini_prediction: AsyncOpenaiPrediction
        gpt_image_1_prediction: AsyncOpenaiPrediction
        ideogram_v3: AsyncIdeogramV3
        ideogram_v3_openai: AsyncOpenaiImage
        imagen_3_0_generate_002: AsyncImagenPrediction
        imagen_3_0_generate_002_openai: AsyncOpenaiImage
        imagen_4_0_fast_generate_001: AsyncImagenPrediction
        imagen_4_0_fast_generate_001_openai: AsyncOpenaiImage
        imagen_4_0_fast_generate_preview_06_06: AsyncImagenPrediction
        imagen_4_0_fast_generate_preview_06_06_openai: AsyncOpenaiImage
        imagen_4_0_generate_001: AsyncImagenPrediction
        imagen_4_0_generate_001_openai: AsyncOpenaiImage
        imagen_4_0_ultra_generate_001: AsyncImagen40UltraGenerate001
        imagen_4_0_ultra_generate_001_openai: AsyncOpenaiImage
        irag_1_0: AsyncPicturePrediction
        irag_1_0_openai: AsyncOpenaiImage
        qwen_image: AsyncQwenPrediction
        qwen_image_2_0: AsyncQwenPrediction
        qwen_image_2_0_openai: AsyncOpenaiImage
        qwen_image_2_0_pro: AsyncQwenPrediction
        qwen_image_2_0_pro_openai: AsyncOpenaiImage
        qwen_image_edit: AsyncQwenPrediction
        qwen_image_edit_max: AsyncQwenPrediction
        qwen_image_edit_max_openai: AsyncOpenaiImage
        qwen_image_edit_openai: AsyncOpenaiImage
        qwen_image_edit_plus: AsyncQwenPrediction
        qwen_image_edit_plus_openai: AsyncOpenaiImage
        qwen_image_max: AsyncQwenPrediction
        qwen_image_max_openai: AsyncOpenaiImage
        qwen_image_openai: AsyncOpenaiImage
        qwen_image_plus: AsyncQwenPrediction
        qwen_image_plus_openai: AsyncOpenaiImage
        stability_stable_diffusion_3_5_large: AsyncPicturePrediction
        stability_stable_diffusion_3_5_large_openai: AsyncOpenaiImage
        wan2_6_t2i: AsyncPicturePrediction
        wan2_6_t2i_openai: AsyncOpenaiImage
        wan2_7_image: AsyncPicturePrediction
        wan2_7_image_openai: AsyncOpenaiImage
        wan2_7_image_pro: AsyncPicturePrediction
        wan2_7_image_pro_openai: AsyncOpenaiImage

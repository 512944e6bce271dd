# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.aihubmix.handles import (
    dall_e_3 as _dall_e_3,
    doubao_prediction as _doubao_prediction,
    flux_background_prediction as _flux_background_prediction,
    flux_prediction as _flux_prediction,
    gpt_image as _gpt_image,
    gpt_image_1_mini_edit as _gpt_image_1_mini_edit,
    gpt_image_edit as _gpt_image_edit,
    ideogram_v3 as _ideogram_v3,
    imagen_4_0_ultra_generate_001 as _imagen_4_0_ultra_generate_001,
    imagen_prediction as _imagen_prediction,
    openai_image as _openai_image,
    openai_prediction as _openai_prediction,
    picture_prediction as _picture_prediction,
    qwen_prediction as _qwen_prediction,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    dall_e_3: _dall_e_3.AsyncDallE3
    dall_e_3_prediction: _openai_prediction.AsyncOpenaiPrediction
    doubao_seedream_4_0: _doubao_prediction.AsyncDoubaoPrediction
    doubao_seedream_4_0_250828: _doubao_prediction.AsyncDoubaoPrediction
    doubao_seedream_4_0_250828_openai: _openai_image.AsyncOpenaiImage
    doubao_seedream_4_0_openai: _openai_image.AsyncOpenaiImage
    doubao_seedream_4_5: _doubao_prediction.AsyncDoubaoPrediction
    doubao_seedream_4_5_openai: _openai_image.AsyncOpenaiImage
    doubao_seedream_5_0_lite: _doubao_prediction.AsyncDoubaoPrediction
    doubao_seedream_5_0_lite_openai: _openai_image.AsyncOpenaiImage
    ernie_irag_edit: _picture_prediction.AsyncPicturePrediction
    ernie_irag_edit_openai: _openai_image.AsyncOpenaiImage
    flux_1_1_pro: _flux_prediction.AsyncFluxPrediction
    flux_1_1_pro_openai: _openai_image.AsyncOpenaiImage
    flux_1_kontext_pro: _flux_prediction.AsyncFluxPrediction
    flux_1_kontext_pro_openai: _openai_image.AsyncOpenaiImage
    flux_2_flex: _flux_background_prediction.AsyncFluxBackgroundPrediction
    flux_2_flex_openai: _openai_image.AsyncOpenaiImage
    flux_2_pro: _flux_background_prediction.AsyncFluxBackgroundPrediction
    flux_2_pro_openai: _openai_image.AsyncOpenaiImage
    flux_kontext_max: _flux_background_prediction.AsyncFluxBackgroundPrediction
    flux_kontext_max_openai: _openai_image.AsyncOpenaiImage
    flux_kontext_pro: _flux_background_prediction.AsyncFluxBackgroundPrediction
    flux_kontext_pro_openai: _openai_image.AsyncOpenaiImage
    glm_image: _picture_prediction.AsyncPicturePrediction
    glm_image_openai: _openai_image.AsyncOpenaiImage
    gpt_image_1: _gpt_image.AsyncGptImage
    gpt_image_1_5: _gpt_image.AsyncGptImage
    gpt_image_1_5_edit: _gpt_image_edit.AsyncGptImageEdit
    gpt_image_1_5_prediction: _openai_prediction.AsyncOpenaiPrediction
    gpt_image_1_edit: _gpt_image_edit.AsyncGptImageEdit
    gpt_image_1_mini: _gpt_image.AsyncGptImage
    gpt_image_1_mini_edit: _gpt_image_1_mini_edit.AsyncGptImage1MiniEdit
    gpt_image_1_mini_prediction: _openai_prediction.AsyncOpenaiPrediction
    gpt_image_1_prediction: _openai_prediction.AsyncOpenaiPrediction
    ideogram_v3: _ideogram_v3.AsyncIdeogramV3
    ideogram_v3_openai: _openai_image.AsyncOpenaiImage
    imagen_3_0_generate_002: _imagen_prediction.AsyncImagenPrediction
    imagen_3_0_generate_002_openai: _openai_image.AsyncOpenaiImage
    imagen_4_0_fast_generate_001: _imagen_prediction.AsyncImagenPrediction
    imagen_4_0_fast_generate_001_openai: _openai_image.AsyncOpenaiImage
    imagen_4_0_fast_generate_preview_06_06: _imagen_prediction.AsyncImagenPrediction
    imagen_4_0_fast_generate_preview_06_06_openai: _openai_image.AsyncOpenaiImage
    imagen_4_0_generate_001: _imagen_prediction.AsyncImagenPrediction
    imagen_4_0_generate_001_openai: _openai_image.AsyncOpenaiImage
    imagen_4_0_ultra_generate_001: _imagen_4_0_ultra_generate_001.AsyncImagen40UltraGenerate001
    imagen_4_0_ultra_generate_001_openai: _openai_image.AsyncOpenaiImage
    irag_1_0: _picture_prediction.AsyncPicturePrediction
    irag_1_0_openai: _openai_image.AsyncOpenaiImage
    qwen_image: _qwen_prediction.AsyncQwenPrediction
    qwen_image_2_0: _qwen_prediction.AsyncQwenPrediction
    qwen_image_2_0_openai: _openai_image.AsyncOpenaiImage
    qwen_image_2_0_pro: _qwen_prediction.AsyncQwenPrediction
    qwen_image_2_0_pro_openai: _openai_image.AsyncOpenaiImage
    qwen_image_edit: _qwen_prediction.AsyncQwenPrediction
    qwen_image_edit_max: _qwen_prediction.AsyncQwenPrediction
    qwen_image_edit_max_openai: _openai_image.AsyncOpenaiImage
    qwen_image_edit_openai: _openai_image.AsyncOpenaiImage
    qwen_image_edit_plus: _qwen_prediction.AsyncQwenPrediction
    qwen_image_edit_plus_openai: _openai_image.AsyncOpenaiImage
    qwen_image_max: _qwen_prediction.AsyncQwenPrediction
    qwen_image_max_openai: _openai_image.AsyncOpenaiImage
    qwen_image_openai: _openai_image.AsyncOpenaiImage
    qwen_image_plus: _qwen_prediction.AsyncQwenPrediction
    qwen_image_plus_openai: _openai_image.AsyncOpenaiImage
    stability_stable_diffusion_3_5_large: _picture_prediction.AsyncPicturePrediction
    stability_stable_diffusion_3_5_large_openai: _openai_image.AsyncOpenaiImage
    wan2_6_t2i: _picture_prediction.AsyncPicturePrediction
    wan2_6_t2i_openai: _openai_image.AsyncOpenaiImage
    wan2_7_image: _picture_prediction.AsyncPicturePrediction
    wan2_7_image_openai: _openai_image.AsyncOpenaiImage
    wan2_7_image_pro: _picture_prediction.AsyncPicturePrediction
    wan2_7_image_pro_openai: _openai_image.AsyncOpenaiImage

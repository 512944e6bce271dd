# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.aihubmix.handles.dall_e_3 import DallE3
    from modelwire.aihubmix.handles.doubao_prediction import DoubaoPrediction
    from modelwire.aihubmix.handles.flux_background_prediction import FluxBackgroundPrediction
    from modelwire.aihubmix.handles.flux_prediction import FluxPrediction
    from modelwire.aihubmix.handles.gpt_image import GptImage
    from modelwire.aihubmix.handles.gpt_image_1_mini_edit import GptImage1MiniEdit
    from modelwire.aihubmix.handles.gpt_image_edit import GptImageEdit
    from modelwire.aihubmix.handles.ideogram_v3 import IdeogramV3
    from modelwire.aihubmix.handles.imagen_4_0_ultra_generate_001 import Imagen40UltraGenerate001
    from modelwire.aihubmix.handles.imagen_prediction import ImagenPrediction
    from modelwire.aihubmix.handles.openai_image import OpenaiImage
    from modelwire.aihubmix.handles.openai_prediction import OpenaiPrediction
    from modelwire.aihubmix.handles.picture_prediction import PicturePrediction
    from modelwire.aihubmix.handles.qwen_prediction import QwenPrediction


class Image(Namespace):
    """Models that make or edit pictures."""

    _vendor_package = "modelwire.aihubmix"
    _name = "image"

    if TYPE_CHECKING:
        dall_e_3: DallE3
        dall_e_3_prediction: OpenaiPrediction
        doubao_seedream_4_0: DoubaoPrediction
        doubao_seedream_4_0_250828: DoubaoPrediction
        doubao_seedream_4_0_250828_openai: OpenaiImage
        doubao_seedream_4_0_openai: OpenaiImage
        doubao_seedream_4_5: DoubaoPrediction
        doubao_seedream_4_5_openai: OpenaiImage
        doubao_seedream_5_0_lite: DoubaoPrediction
        doubao_seedream_5_0_lite_openai: OpenaiImage
        ernie_irag_edit: PicturePrediction
        ernie_irag_edit_openai: OpenaiImage
        flux_1_1_pro: FluxPrediction
        flux_1_1_pro_openai: OpenaiImage
        flux_1_kontext_pro: FluxPrediction
        flux_1_kontext_pro_openai: OpenaiImage
        flux_2_flex: FluxBackgroundPrediction
        flux_2_flex_openai: OpenaiImage
        flux_2_pro: FluxBackgroundPrediction
        flux_2_pro_openai: OpenaiImage
        flux_kontext_max: FluxBackgroundPrediction
        flux_kontext_max_openai: OpenaiImage
        flux_kontext_pro: FluxBackgroundPrediction
        flux_kontext_pro_openai: OpenaiImage
        glm_image: PicturePrediction
        glm_image_openai: OpenaiImage
        gpt_image_1: GptImage
        gpt_image_1_5: GptImage
        gpt_image_1_5_edit: GptImageEdit
        gpt_image_1_5_prediction: OpenaiPrediction
        gpt_image_1_edit: GptImageEdit
        gpt_image_1_mini: GptImage
        gpt_image_1_mini_edit: GptImage1MiniEdit
        gpt_image_1_mini_prediction: OpenaiPrediction
        gpt_image_1_prediction: OpenaiPrediction
        ideogram_v3: IdeogramV3
        ideogram_v3_openai: OpenaiImage
        imagen_3_0_generate_002: ImagenPrediction
        imagen_3_0_generate_002_openai: OpenaiImage
        imagen_4_0_fast_generate_001: ImagenPrediction
        imagen_4_0_fast_generate_001_openai: OpenaiImage
        imagen_4_0_fast_generate_preview_06_06: ImagenPrediction
        imagen_4_0_fast_generate_preview_06_06_openai: OpenaiImage
        imagen_4_0_generate_001: ImagenPrediction
        imagen_4_0_generate_001_openai: OpenaiImage
        imagen_4_0_ultra_generate_001: Imagen40UltraGenerate001
        imagen_4_0_ultra_generate_001_openai: OpenaiImage
        irag_1_0: PicturePrediction
        irag_1_0_openai: OpenaiImage
        qwen_image: QwenPrediction
        qwen_image_2_0: QwenPrediction
        qwen_image_2_0_openai: OpenaiImage
        qwen_image_2_0_pro: QwenPrediction
        qwen_image_2_0_pro_openai: OpenaiImage
        qwen_image_edit: QwenPrediction
        qwen_image_edit_max: QwenPrediction
        qwen_image_edit_max_openai: OpenaiImage
        qwen_image_edit_openai: OpenaiImage
        qwen_image_edit_plus: QwenPrediction
        qwen_image_edit_plus_openai: OpenaiImage
        qwen_image_max: QwenPrediction
        qwen_image_max_openai: OpenaiImage
        qwen_image_openai: OpenaiImage
        qwen_image_plus: QwenPrediction
        qwen_image_plus_openai: OpenaiImage
        stability_stable_diffusion_3_5_large: PicturePrediction
        stability_stable_diffusion_3_5_large_openai: OpenaiImage
        wan2_6_t2i: PicturePrediction
        wan2_6_t2i_openai: OpenaiImage
        wan2_7_image: PicturePrediction
        wan2_7_image_openai: OpenaiImage
        wan2_7_image_pro: PicturePrediction
        wan2_7_image_pro_openai: OpenaiImage

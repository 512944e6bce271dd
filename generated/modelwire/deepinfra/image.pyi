# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.deepinfra.handles as handles
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    black_forest_labs_flux_1_1_pro: handles.flux_pro.FluxPro
    black_forest_labs_flux_1_1_pro_openai: handles.openai_image.OpenaiImage
    black_forest_labs_flux_1_dev: handles.black_forest_labs_flux_1_dev.BlackForestLabsFlux1Dev
    black_forest_labs_flux_1_dev_openai: handles.openai_image.OpenaiImage
    black_forest_labs_flux_1_kontext_dev: handles.flux_kontext.FluxKontext
    black_forest_labs_flux_1_kontext_dev_openai: handles.openai_image.OpenaiImage
    black_forest_labs_flux_1_kontext_pro: handles.flux_kontext.FluxKontext
    black_forest_labs_flux_1_kontext_pro_openai: handles.openai_image.OpenaiImage
    black_forest_labs_flux_1_schnell: handles.black_forest_labs_flux_1_schnell.BlackForestLabsFlux1Schnell
    black_forest_labs_flux_1_schnell_openai: handles.openai_image.OpenaiImage
    black_forest_labs_flux_pro: handles.flux_pro.FluxPro
    black_forest_labs_flux_pro_openai: handles.openai_image.OpenaiImage
    qwen_qwen_image_edit: handles.qwen_qwen_image_edit.QwenQwenImageEdit
    stabilityai_sd3_5: handles.stable_diffusion_3_5.StableDiffusion35
    stabilityai_sd3_5_medium: handles.stable_diffusion_3_5.StableDiffusion35
    stabilityai_sd3_5_medium_openai: handles.openai_image.OpenaiImage
    stabilityai_sd3_5_openai: handles.openai_image.OpenaiImage
    stabilityai_sdxl_turbo: handles.stabilityai_sdxl_turbo.StabilityaiSdxlTurbo
    stabilityai_sdxl_turbo_openai: handles.openai_image.OpenaiImage

# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.deepinfra.handles import (
    black_forest_labs_flux_1_dev as _black_forest_labs_flux_1_dev,
    black_forest_labs_flux_1_schnell as _black_forest_labs_flux_1_schnell,
    flux_kontext as _flux_kontext,
    flux_pro as _flux_pro,
    openai_image as _openai_image,
    qwen_qwen_image_edit as _qwen_qwen_image_edit,
    stabilityai_sdxl_turbo as _stabilityai_sdxl_turbo,
    stable_diffusion_3_5 as _stable_diffusion_3_5,
)
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    black_forest_labs_flux_1_1_pro: _flux_pro.FluxPro
    black_forest_labs_flux_1_1_pro_openai: _openai_image.OpenaiImage
    black_forest_labs_flux_1_dev: _black_forest_labs_flux_1_dev.BlackForestLabsFlux1Dev
    black_forest_labs_flux_1_dev_openai: _openai_image.OpenaiImage
    black_forest_labs_flux_1_kontext_dev: _flux_kontext.FluxKontext
    black_forest_labs_flux_1_kontext_dev_openai: _openai_image.OpenaiImage
    black_forest_labs_flux_1_kontext_pro: _flux_kontext.FluxKontext
    black_forest_labs_flux_1_kontext_pro_openai: _openai_image.OpenaiImage
    black_forest_labs_flux_1_schnell: _black_forest_labs_flux_1_schnell.BlackForestLabsFlux1Schnell
    black_forest_labs_flux_1_schnell_openai: _openai_image.OpenaiImage
    black_forest_labs_flux_pro: _flux_pro.FluxPro
    black_forest_labs_flux_pro_openai: _openai_image.OpenaiImage
    qwen_qwen_image_edit: _qwen_qwen_image_edit.QwenQwenImageEdit
    stabilityai_sd3_5: _stable_diffusion_3_5.StableDiffusion35
    stabilityai_sd3_5_medium: _stable_diffusion_3_5.StableDiffusion35
    stabilityai_sd3_5_medium_openai: _openai_image.OpenaiImage
    stabilityai_sd3_5_openai: _openai_image.OpenaiImage
    stabilityai_sdxl_turbo: _stabilityai_sdxl_turbo.StabilityaiSdxlTurbo
    stabilityai_sdxl_turbo_openai: _openai_image.OpenaiImage

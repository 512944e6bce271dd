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
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    black_forest_labs_flux_1_1_pro: _flux_pro.AsyncFluxPro
    black_forest_labs_flux_1_1_pro_openai: _openai_image.AsyncOpenaiImage
    black_forest_labs_flux_1_dev: _black_forest_labs_flux_1_dev.AsyncBlackForestLabsFlux1Dev
    black_forest_labs_flux_1_dev_openai: _openai_image.AsyncOpenaiImage
    black_forest_labs_flux_1_kontext_dev: _flux_kontext.AsyncFluxKontext
    black_forest_labs_flux_1_kontext_dev_openai: _openai_image.AsyncOpenaiImage
    black_forest_labs_flux_1_kontext_pro: _flux_kontext.AsyncFluxKontext
    black_forest_labs_flux_1_kontext_pro_openai: _openai_image.AsyncOpenaiImage
    black_forest_labs_flux_1_schnell: _black_forest_labs_flux_1_schnell.AsyncBlackForestLabsFlux1Schnell
    black_forest_labs_flux_1_schnell_openai: _openai_image.AsyncOpenaiImage
    black_forest_labs_flux_pro: _flux_pro.AsyncFluxPro
    black_forest_labs_flux_pro_openai: _openai_image.AsyncOpenaiImage
    qwen_qwen_image_edit: _qwen_qwen_image_edit.AsyncQwenQwenImageEdit
    stabilityai_sd3_5: _stable_diffusion_3_5.AsyncStableDiffusion35
    stabilityai_sd3_5_medium: _stable_diffusion_3_5.AsyncStableDiffusion35
    stabilityai_sd3_5_medium_openai: _openai_image.AsyncOpenaiImage
    stabilityai_sd3_5_openai: _openai_image.AsyncOpenaiImage
    stabilityai_sdxl_turbo: _stabilityai_sdxl_turbo.AsyncStabilityaiSdxlTurbo
    stabilityai_sdxl_turbo_openai: _openai_image.AsyncOpenaiImage

# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.deepinfra.handles.black_forest_labs_flux_1_dev import AsyncBlackForestLabsFlux1Dev
    from modelwire.deepinfra.handles.black_forest_labs_flux_1_schnell import AsyncBlackForestLabsFlux1Schnell
    from modelwire.deepinfra.handles.flux_kontext import AsyncFluxKontext
    from modelwire.deepinfra.handles.flux_pro import AsyncFluxPro
    from modelwire.deepinfra.handles.openai_image import AsyncOpenaiImage
    from modelwire.deepinfra.handles.qwen_qwen_image_edit import AsyncQwenQwenImageEdit
    from modelwire.deepinfra.handles.stabilityai_sdxl_turbo import AsyncStabilityaiSdxlTurbo
    from modelwire.deepinfra.handles.stable_diffusion_3_5 import AsyncStableDiffusion35


class AsyncImage(AsyncNamespace):
    """Models that make or edit pictures. For an async client."""

    _vendor_package = "modelwire.deepinfra"
    _name = "image"

    if TYPE_CHECKING:
        black_forest_labs_flux_1_1_pro: AsyncFluxPro
        black_forest_labs_flux_1_1_pro_openai: AsyncOpenaiImage
        black_forest_labs_flux_1_dev: AsyncBlackForestLabsFlux1Dev
        black_forest_labs_flux_1_dev_openai: AsyncOpenaiImage
        black_forest_labs_flux_1_kontext_dev: AsyncFluxKontext
        black_forest_labs_flux_1_kontext_dev_openai: AsyncOpenaiImage
        black_forest_labs_flux_1_kontext_pro: AsyncFluxKontext
        black_forest_labs_flux_1_kontext_pro_openai: AsyncOpenaiImage
        black_forest_labs_flux_1_schnell: AsyncBlackForestLabsFlux1Schnell
        black_forest_labs_flux_1_schnell_openai: AsyncOpenaiImage
        black_forest_labs_flux_pro: AsyncFluxPro
        black_forest_labs_flux_pro_openai: AsyncOpenaiImage
        qwen_qwen_image_edit: AsyncQwenQwenImageEdit
        stabilityai_sd3_5: AsyncStableDiffusion35
        stabilityai_sd3_5_medium: AsyncStableDiffusion35
        stabilityai_sd3_5_medium_openai: AsyncOpenaiImage
        stabilityai_sd3_5_openai: AsyncOpenaiImage
        stabilityai_sdxl_turbo: AsyncStabilityaiSdxlTurbo
        stabilityai_sdxl_turbo_openai: AsyncOpenaiImage

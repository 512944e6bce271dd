# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.deepinfra.handles.black_forest_labs_flux_1_dev import BlackForestLabsFlux1Dev
    from modelwire.deepinfra.handles.black_forest_labs_flux_1_schnell import BlackForestLabsFlux1Schnell
    from modelwire.deepinfra.handles.flux_kontext import FluxKontext
    from modelwire.deepinfra.handles.flux_pro import FluxPro
    from modelwire.deepinfra.handles.openai_image import OpenaiImage
    from modelwire.deepinfra.handles.qwen_qwen_image_edit import QwenQwenImageEdit
    from modelwire.deepinfra.handles.stabilityai_sdxl_turbo import StabilityaiSdxlTurbo
    from modelwire.deepinfra.handles.stable_diffusion_3_5 import StableDiffusion35


class Image(Namespace):
    """Models that make or edit pictures."""

    _vendor_package = "modelwire.deepinfra"
    _name = "image"

    if TYPE_CHECKING:
        black_forest_labs_flux_1_1_pro: FluxPro
        black_forest_labs_flux_1_1_pro_openai: OpenaiImage
        black_forest_labs_flux_1_dev: BlackForestLabsFlux1Dev
        black_forest_labs_flux_1_dev_openai: OpenaiImage
        black_forest_labs_flux_1_kontext_dev: FluxKontext
        black_forest_labs_flux_1_kontext_dev_openai: OpenaiImage
        black_forest_labs_flux_1_kontext_pro: FluxKontext
        black_forest_labs_flux_1_kontext_pro_openai: OpenaiImage
        black_forest_labs_flux_1_schnell: BlackForestLabsFlux1Schnell
        black_forest_labs_flux_1_schnell_openai: OpenaiImage
        black_forest_labs_flux_pro: FluxPro
        black_forest_labs_flux_pro_openai: OpenaiImage
        qwen_qwen_image_edit: QwenQwenImageEdit
        stabilityai_sd3_5: StableDiffusion35
        stabilityai_sd3_5_medium: StableDiffusion35
        stabilityai_sd3_5_medium_openai: OpenaiImage
        stabilityai_sd3_5_openai: OpenaiImage
        stabilityai_sdxl_turbo: StabilityaiSdxlTurbo
        stabilityai_sdxl_turbo_openai: OpenaiImage

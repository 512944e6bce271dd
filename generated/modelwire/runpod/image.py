# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runpod.handles.alibaba_wan_2_6 import AlibabaWan26
    from modelwire.runpod.handles.black_forest_labs_flux_1_dev import BlackForestLabsFlux1Dev
    from modelwire.runpod.handles.black_forest_labs_flux_1_kontext_dev import BlackForestLabsFlux1KontextDev
    from modelwire.runpod.handles.black_forest_labs_flux_1_schnell import BlackForestLabsFlux1Schnell
    from modelwire.runpod.handles.bytedance_seedream_3_0 import BytedanceSeedream30
    from modelwire.runpod.handles.bytedance_seedream_4_0 import BytedanceSeedream40
    from modelwire.runpod.handles.bytedance_seedream_4_0_edit import BytedanceSeedream40Edit
    from modelwire.runpod.handles.flux_2_klein_9b_edit import Flux2Klein9bEdit
    from modelwire.runpod.handles.google_nano_banana_2_edit import GoogleNanoBanana2Edit
    from modelwire.runpod.handles.google_nano_banana_edit import GoogleNanoBananaEdit
    from modelwire.runpod.handles.google_nano_banana_pro_edit import GoogleNanoBananaProEdit
    from modelwire.runpod.handles.pruna_p_image_edit import PrunaPImageEdit
    from modelwire.runpod.handles.pruna_p_image_t2i import PrunaPImageT2I
    from modelwire.runpod.handles.qwen_image_t2i_lora import QwenImageT2ILora
    from modelwire.runpod.handles.qwen_qwen_image import QwenQwenImage
    from modelwire.runpod.handles.qwen_qwen_image_edit import QwenQwenImageEdit
    from modelwire.runpod.handles.qwen_qwen_image_edit_2511 import QwenQwenImageEdit2511
    from modelwire.runpod.handles.qwen_qwen_image_edit_2511_lora import QwenQwenImageEdit2511Lora
    from modelwire.runpod.handles.tongyi_mai_z_image_turbo import TongyiMaiZImageTurbo


class Image(Namespace):
    """Models that make or edit pictures."""

    _vendor_package = "modelwire.runpod"
    _name = "image"

    if TYPE_CHECKING:
        alibaba_wan_2_6: AlibabaWan26
        black_forest_labs_flux_1_dev: BlackForestLabsFlux1Dev
        black_forest_labs_flux_1_kontext_dev: BlackForestLabsFlux1KontextDev
        black_forest_labs_flux_1_schnell: BlackForestLabsFlux1Schnell
        bytedance_seedream_4_0: BytedanceSeedream40
        bytedance_seedream_4_0_edit: BytedanceSeedream40Edit
        google_nano_banana_2_edit: GoogleNanoBanana2Edit
        google_nano_banana_edit: GoogleNanoBananaEdit
        google_nano_banana_pro_edit: GoogleNanoBananaProEdit
        pruna_p_image_edit: PrunaPImageEdit
        pruna_p_image_t2i: PrunaPImageT2I
        qwen_image_t2i_lora: QwenImageT2ILora
        qwen_qwen_image: QwenQwenImage
        qwen_qwen_image_edit: QwenQwenImageEdit
        qwen_qwen_image_edit_2511: QwenQwenImageEdit2511
        qwen_qwen_image_edit_2511_lora: QwenQwenImageEdit2511Lora
        tongyi_mai_z_image_turbo: TongyiMaiZImageTurbo

        @property
        @deprecated("removed 2026-06-18; use bytedance/seedream-4.0")
        def bytedance_seedream_3_0(self) -> BytedanceSeedream30:
            """Removed 2026-06-18; use bytedance/seedream-4.0."""
            ...

        @property
        @deprecated("removed 2026-03-12")
        def flux_2_klein_9b_edit(self) -> Flux2Klein9bEdit:
            """Removed 2026-03-12."""
            ...

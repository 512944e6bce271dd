# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runpod.handles.alibaba_wan_2_6 import AsyncAlibabaWan26
    from modelwire.runpod.handles.black_forest_labs_flux_1_dev import AsyncBlackForestLabsFlux1Dev
    from modelwire.runpod.handles.black_forest_labs_flux_1_kontext_dev import AsyncBlackForestLabsFlux1KontextDev
    from modelwire.runpod.handles.black_forest_labs_flux_1_schnell import AsyncBlackForestLabsFlux1Schnell
    from modelwire.runpod.handles.bytedance_seedream_3_0 import AsyncBytedanceSeedream30
    from modelwire.runpod.handles.bytedance_seedream_4_0 import AsyncBytedanceSeedream40
    from modelwire.runpod.handles.bytedance_seedream_4_0_edit import AsyncBytedanceSeedream40Edit
    from modelwire.runpod.handles.flux_2_klein_9b_edit import AsyncFlux2Klein9bEdit
    from modelwire.runpod.handles.google_nano_banana_2_edit import AsyncGoogleNanoBanana2Edit
    from modelwire.runpod.handles.google_nano_banana_edit import AsyncGoogleNanoBananaEdit
    from modelwire.runpod.handles.google_nano_banana_pro_edit import AsyncGoogleNanoBananaProEdit
    from modelwire.runpod.handles.pruna_p_image_edit import AsyncPrunaPImageEdit
    from modelwire.runpod.handles.pruna_p_image_t2i import AsyncPrunaPImageT2I
    from modelwire.runpod.handles.qwen_image_t2i_lora import AsyncQwenImageT2ILora
    from modelwire.runpod.handles.qwen_qwen_image import AsyncQwenQwenImage
    from modelwire.runpod.handles.qwen_qwen_image_edit import AsyncQwenQwenImageEdit
    from modelwire.runpod.handles.qwen_qwen_image_edit_2511 import AsyncQwenQwenImageEdit2511
    from modelwire.runpod.handles.qwen_qwen_image_edit_2511_lora import AsyncQwenQwenImageEdit2511Lora
    from modelwire.runpod.handles.tongyi_mai_z_image_turbo import AsyncTongyiMaiZImageTurbo


class AsyncImage(AsyncNamespace):
    """Models that make or edit pictures. For an async client."""

    _vendor_package = "modelwire.runpod"
    _name = "image"

    if TYPE_CHECKING:
        alibaba_wan_2_6: AsyncAlibabaWan26
        black_forest_labs_flux_1_dev: AsyncBlackForestLabsFlux1Dev
        black_forest_labs_flux_1_kontext_dev: AsyncBlackForestLabsFlux1KontextDev
        black_forest_labs_flux_1_schnell: AsyncBlackForestLabsFlux1Schnell
        bytedance_seedream_4_0: AsyncBytedanceSeedream40
        bytedance_seedream_4_0_edit: AsyncBytedanceSeedream40Edit
        google_nano_banana_2_edit: AsyncGoogleNanoBanana2Edit
        google_nano_banana_edit: AsyncGoogleNanoBananaEdit
        google_nano_banana_pro_edit: AsyncGoogleNanoBananaProEdit
        pruna_p_image_edit: AsyncPrunaPImageEdit
        pruna_p_image_t2i: AsyncPrunaPImageT2I
        qwen_image_t2i_lora: AsyncQwenImageT2ILora
        qwen_qwen_image: AsyncQwenQwenImage
        qwen_qwen_image_edit: AsyncQwenQwenImageEdit
        qwen_qwen_image_edit_2511: AsyncQwenQwenImageEdit2511
        qwen_qwen_image_edit_2511_lora: AsyncQwenQwenImageEdit2511Lora
        tongyi_mai_z_image_turbo: AsyncTongyiMaiZImageTurbo

        @property
        @deprecated("removed 2026-06-18; use bytedance/seedream-4.0")
        def bytedance_seedream_3_0(self) -> AsyncBytedanceSeedream30:
            """Removed 2026-06-18; use bytedance/seedream-4.0."""
            ...

        @property
        @deprecated("removed 2026-03-12")
        def flux_2_klein_9b_edit(self) -> AsyncFlux2Klein9bEdit:
            """Removed 2026-03-12."""
            ...

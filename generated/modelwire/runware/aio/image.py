# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runware.handles.alibaba_qwen_image_edit_plus import AsyncAlibabaQwenImageEditPlus
    from modelwire.runware.handles.alibaba_qwen_image_layered import AsyncAlibabaQwenImageLayered
    from modelwire.runware.handles.alibaba_wan2_5_preview_image import AsyncAlibabaWan25PreviewImage
    from modelwire.runware.handles.alibaba_wan2_6_image import AsyncAlibabaWan26Image
    from modelwire.runware.handles.alibaba_z_image_turbo import AsyncAlibabaZImageTurbo
    from modelwire.runware.handles.any_image import AsyncAnyImage
    from modelwire.runware.handles.baidu_ernie_image import AsyncBaiduErnieImage
    from modelwire.runware.handles.baidu_ernie_image_turbo import AsyncBaiduErnieImageTurbo
    from modelwire.runware.handles.bare_image import AsyncBareImage
    from modelwire.runware.handles.bfl_flux_1_dev import AsyncBflFlux1Dev
    from modelwire.runware.handles.bfl_flux_1_expand_pro import AsyncBflFlux1ExpandPro
    from modelwire.runware.handles.bfl_flux_1_fill_dev import AsyncBflFlux1FillDev
    from modelwire.runware.handles.bfl_flux_1_fill_pro import AsyncBflFlux1FillPro
    from modelwire.runware.handles.bfl_flux_1_kontext_dev import AsyncBflFlux1KontextDev
    from modelwire.runware.handles.bfl_flux_1_schnell import AsyncBflFlux1Schnell
    from modelwire.runware.handles.bfl_flux_2_dev import AsyncBflFlux2Dev
    from modelwire.runware.handles.bfl_flux_2_flex import AsyncBflFlux2Flex
    from modelwire.runware.handles.bfl_flux_2_klein_4b import AsyncBflFlux2Klein4b
    from modelwire.runware.handles.bfl_flux_2_klein_9b import AsyncBflFlux2Klein9b
    from modelwire.runware.handles.bfl_flux_2_max import AsyncBflFlux2Max
    from modelwire.runware.handles.bfl_flux_2_pro import AsyncBflFlux2Pro
    from modelwire.runware.handles.bfl_flux_3_image import AsyncBflFlux3Image
    from modelwire.runware.handles.bfl_flux_erase import AsyncBflFluxErase
    from modelwire.runware.handles.bfl_flux_outpainting import AsyncBflFluxOutpainting
    from modelwire.runware.handles.boogu_image_0_1_edit import AsyncBooguImage01Edit
    from modelwire.runware.handles.bria_3_2 import AsyncBria32
    from modelwire.runware.handles.bria_fibo import AsyncBriaFibo
    from modelwire.runware.handles.bria_fibo_edit import AsyncBriaFiboEdit
    from modelwire.runware.handles.bria_fibo_edit_tools import AsyncBriaFiboEditTools
    from modelwire.runware.handles.bria_fibo_lite import AsyncBriaFiboLite
    from modelwire.runware.handles.bria_image_increase_resolution import AsyncBriaImageIncreaseResolution
    from modelwire.runware.handles.bria_image_replace_background import AsyncBriaImageReplaceBackground
    from modelwire.runware.handles.bria_rmbg_v2_0 import AsyncBriaRmbgV20
    from modelwire.runware.handles.bytedance_seedream_4_0 import AsyncBytedanceSeedream40
    from modelwire.runware.handles.bytedance_seedream_4_5 import AsyncBytedanceSeedream45
    from modelwire.runware.handles.bytedance_seedream_5_0_flash import AsyncBytedanceSeedream50Flash
    from modelwire.runware.handles.bytedance_seedream_5_0_lite import AsyncBytedanceSeedream50Lite
    from modelwire.runware.handles.bytedance_seedream_5_0_pro import AsyncBytedanceSeedream50Pro
    from modelwire.runware.handles.ccsr import AsyncCcsr
    from modelwire.runware.handles.clarity import AsyncClarity
    from modelwire.runware.handles.controlnet_preprocess_canny import AsyncControlnetPreprocessCanny
    from modelwire.runware.handles.controlnet_preprocess_openpose import AsyncControlnetPreprocessOpenpose
    from modelwire.runware.handles.detection_mask import AsyncDetectionMask
    from modelwire.runware.handles.exactly_illustrative import AsyncExactlyIllustrative
    from modelwire.runware.handles.exactly_photo import AsyncExactlyPhoto
    from modelwire.runware.handles.flux_1_1_pro import AsyncFlux11Pro
    from modelwire.runware.handles.flux_1_checkpoint import AsyncFlux1Checkpoint
    from modelwire.runware.handles.flux_1_dev import AsyncFlux1Dev
    from modelwire.runware.handles.flux_1_dev_srpo import AsyncFlux1DevSrpo
    from modelwire.runware.handles.flux_1_kontext import AsyncFlux1Kontext
    from modelwire.runware.handles.flux_1_kontext_dev import AsyncFlux1KontextDev
    from modelwire.runware.handles.flux_1_schnell import AsyncFlux1Schnell
    from modelwire.runware.handles.flux_2_klein_variant import AsyncFlux2KleinVariant
    from modelwire.runware.handles.google_nano_banana_2 import AsyncGoogleNanoBanana2
    from modelwire.runware.handles.google_nano_banana_2_1 import AsyncGoogleNanoBanana21
    from modelwire.runware.handles.google_nano_banana_2_lite import AsyncGoogleNanoBanana2Lite
    from modelwire.runware.handles.google_nano_banana_pro import AsyncGoogleNanoBananaPro
    from modelwire.runware.handles.gpt_image_1 import AsyncGptImage1
    from modelwire.runware.handles.gpt_image_2_5 import AsyncGptImage25
    from modelwire.runware.handles.guide_image import AsyncGuideImage
    from modelwire.runware.handles.hidream_i1_dev import AsyncHidreamI1Dev
    from modelwire.runware.handles.hidream_i1_fast import AsyncHidreamI1Fast
    from modelwire.runware.handles.hidream_i1_full import AsyncHidreamI1Full
    from modelwire.runware.handles.ideogram_2_0 import AsyncIdeogram20
    from modelwire.runware.handles.ideogram_2a import AsyncIdeogram2a
    from modelwire.runware.handles.ideogram_2a_remix import AsyncIdeogram2aRemix
    from modelwire.runware.handles.ideogram_3_0 import AsyncIdeogram30
    from modelwire.runware.handles.ideogram_3_0_reframe import AsyncIdeogram30Reframe
    from modelwire.runware.handles.ideogram_4_0 import AsyncIdeogram40
    from modelwire.runware.handles.ideogram_4_0_remix import AsyncIdeogram40Remix
    from modelwire.runware.handles.ideogram_4_0q import AsyncIdeogram40q
    from modelwire.runware.handles.ideogram_4_5_precise_edit import AsyncIdeogram45PreciseEdit
    from modelwire.runware.handles.ideogram_edit import AsyncIdeogramEdit
    from modelwire.runware.handles.ideogram_layerize_text import AsyncIdeogramLayerizeText
    from modelwire.runware.handles.ideogram_object_remover import AsyncIdeogramObjectRemover
    from modelwire.runware.handles.ideogram_remix import AsyncIdeogramRemix
    from modelwire.runware.handles.illustrious import AsyncIllustrious
    from modelwire.runware.handles.image_cutout import AsyncImageCutout
    from modelwire.runware.handles.image_vectorizer import AsyncImageVectorizer
    from modelwire.runware.handles.imagineart_1_5_pro import AsyncImagineart15Pro
    from modelwire.runware.handles.imagineart_2_0 import AsyncImagineart20
    from modelwire.runware.handles.kandinsky_5_0_image_lite import AsyncKandinsky50ImageLite
    from modelwire.runware.handles.klingai_image_o3 import AsyncKlingaiImageO3
    from modelwire.runware.handles.krea_2_raw import AsyncKrea2Raw
    from modelwire.runware.handles.krea_2_raw_oss import AsyncKrea2RawOss
    from modelwire.runware.handles.krea_2_turbo import AsyncKrea2Turbo
    from modelwire.runware.handles.krea_2_turbo_oss import AsyncKrea2TurboOss
    from modelwire.runware.handles.meta_muse_image import AsyncMetaMuseImage
    from modelwire.runware.handles.noobai import AsyncNoobai
    from modelwire.runware.handles.object_eraser import AsyncObjectEraser
    from modelwire.runware.handles.one_or_two_k_image import AsyncOneOrTwoKImage
    from modelwire.runware.handles.openai_gpt_image_1_5 import AsyncOpenaiGptImage15
    from modelwire.runware.handles.openai_gpt_image_2 import AsyncOpenaiGptImage2
    from modelwire.runware.handles.outline_guide_image import AsyncOutlineGuideImage
    from modelwire.runware.handles.plain_upscaler import AsyncPlainUpscaler
    from modelwire.runware.handles.pony import AsyncPony
    from modelwire.runware.handles.prunaai_p_image_edit import AsyncPrunaaiPImageEdit
    from modelwire.runware.handles.prunaai_p_image_ideogram import AsyncPrunaaiPImageIdeogram
    from modelwire.runware.handles.prunaai_p_image_try_on import AsyncPrunaaiPImageTryOn
    from modelwire.runware.handles.prunaai_p_image_upscale import AsyncPrunaaiPImageUpscale
    from modelwire.runware.handles.qwen_image import AsyncQwenImage
    from modelwire.runware.handles.qwen_image_2 import AsyncQwenImage2
    from modelwire.runware.handles.qwen_image_3 import AsyncQwenImage3
    from modelwire.runware.handles.qwen_image_edit import AsyncQwenImageEdit
    from modelwire.runware.handles.recraft_styles import AsyncRecraftStyles
    from modelwire.runware.handles.recraft_v4 import AsyncRecraftV4
    from modelwire.runware.handles.recraft_v4_1_flash import AsyncRecraftV41Flash
    from modelwire.runware.handles.recraft_v4_pro_vector import AsyncRecraftV4ProVector
    from modelwire.runware.handles.recraft_v4_vector import AsyncRecraftV4Vector
    from modelwire.runware.handles.recraft_vector_styles import AsyncRecraftVectorStyles
    from modelwire.runware.handles.rembg_v1_4 import AsyncRembgV14
    from modelwire.runware.handles.rundiffusion_juggernaut_lightning_flux import (
        AsyncRundiffusionJuggernautLightningFlux,
    )
    from modelwire.runware.handles.runway_gen_4_image import AsyncRunwayGen4Image
    from modelwire.runware.handles.runway_gen_4_image_turbo import AsyncRunwayGen4ImageTurbo
    from modelwire.runware.handles.sd3 import AsyncSd3
    from modelwire.runware.handles.sd_1_5 import AsyncSd15
    from modelwire.runware.handles.sd_1_5_distilled import AsyncSd15Distilled
    from modelwire.runware.handles.sd_1_5_hyper import AsyncSd15Hyper
    from modelwire.runware.handles.sd_1_5_lcm import AsyncSd15Lcm
    from modelwire.runware.handles.sd_2_1 import AsyncSd21
    from modelwire.runware.handles.sdxl import AsyncSdxl
    from modelwire.runware.handles.sdxl_distilled import AsyncSdxlDistilled
    from modelwire.runware.handles.sdxl_hyper import AsyncSdxlHyper
    from modelwire.runware.handles.sdxl_lcm import AsyncSdxlLcm
    from modelwire.runware.handles.sdxl_lightning import AsyncSdxlLightning
    from modelwire.runware.handles.sdxl_turbo import AsyncSdxlTurbo
    from modelwire.runware.handles.seeded_edit import AsyncSeededEdit
    from modelwire.runware.handles.seeded_image import AsyncSeededImage
    from modelwire.runware.handles.seeded_sized_image import AsyncSeededSizedImage
    from modelwire.runware.handles.sourceful_riverflow_2_0_pro import AsyncSourcefulRiverflow20Pro
    from modelwire.runware.handles.sourceful_riverflow_2_5_fast import AsyncSourcefulRiverflow25Fast
    from modelwire.runware.handles.sourceful_riverflow_2_5_pro import AsyncSourcefulRiverflow25Pro
    from modelwire.runware.handles.stabilityai_stable_diffusion_3 import AsyncStabilityaiStableDiffusion3
    from modelwire.runware.handles.stabilityai_stable_diffusion_xl_v1_0_vae_fix import (
        AsyncStabilityaiStableDiffusionXlV10VaeFix,
    )
    from modelwire.runware.handles.stable_diffusion_latent_upscaler import AsyncStableDiffusionLatentUpscaler
    from modelwire.runware.handles.topazlabs_wonder_3_5 import AsyncTopazlabsWonder35
    from modelwire.runware.handles.tuned_image import AsyncTunedImage
    from modelwire.runware.handles.twinflow_z_image_turbo import AsyncTwinflowZImageTurbo
    from modelwire.runware.handles.vidu_q1_image import AsyncViduQ1Image
    from modelwire.runware.handles.xai_grok_imagine_image import AsyncXaiGrokImagineImage
    from modelwire.runware.handles.xai_grok_imagine_image_2_0 import AsyncXaiGrokImagineImage20
    from modelwire.runware.handles.z_image import AsyncZImage
    from modelwire.runware.handles.z_image_checkpoint import AsyncZImageCheckpoint
    from modelwire.runware.handles.z_image_turbo import AsyncZImageTurbo


class AsyncImage(AsyncNamespace):
    """Models that make or change pictures. For an async client."""

    _vendor_package = "modelwire.runware"
    _name = "image"

    if TYPE_CHECKING:
        alibaba_qwen_image: AsyncQwenImage
        alibaba_qwen_image_2512: AsyncQwenImage
        alibaba_qwen_image_2_0: AsyncQwenImage2
        alibaba_qwen_image_2_0_pro: AsyncQwenImage2
        alibaba_qwen_image_2_1_pro: AsyncSeededImage
        alibaba_qwen_image_2_1_turbo: AsyncSeededImage
        alibaba_qwen_image_3_0: AsyncQwenImage3
        alibaba_qwen_image_3_0_pro: AsyncQwenImage3
        alibaba_qwen_image_edit: AsyncQwenImageEdit
        alibaba_qwen_image_edit_2511: AsyncQwenImageEdit
        alibaba_qwen_image_edit_plus: AsyncAlibabaQwenImageEditPlus
        alibaba_qwen_image_layered: AsyncAlibabaQwenImageLayered
        alibaba_wan2_5_preview_image: AsyncAlibabaWan25PreviewImage
        alibaba_wan2_6_image: AsyncAlibabaWan26Image
        alibaba_wan2_7_image: AsyncSeededSizedImage
        alibaba_wan2_7_image_pro: AsyncSeededSizedImage
        alibaba_z_image: AsyncZImageCheckpoint
        alibaba_z_image_turbo: AsyncAlibabaZImageTurbo
        any: AsyncAnyImage
        baidu_ernie_image: AsyncBaiduErnieImage
        baidu_ernie_image_turbo: AsyncBaiduErnieImageTurbo
        bfl_flux_1_1_pro: AsyncFlux11Pro
        bfl_flux_1_1_pro_ultra: AsyncFlux11Pro
        bfl_flux_1_dev: AsyncBflFlux1Dev
        bfl_flux_1_expand_pro: AsyncBflFlux1ExpandPro
        bfl_flux_1_fill_dev: AsyncBflFlux1FillDev
        bfl_flux_1_fill_pro: AsyncBflFlux1FillPro
        bfl_flux_1_kontext_dev: AsyncBflFlux1KontextDev
        bfl_flux_1_kontext_max: AsyncFlux1Kontext
        bfl_flux_1_kontext_pro: AsyncFlux1Kontext
        bfl_flux_1_schnell: AsyncBflFlux1Schnell
        bfl_flux_2_dev: AsyncBflFlux2Dev
        bfl_flux_2_flex: AsyncBflFlux2Flex
        bfl_flux_2_klein_4b: AsyncBflFlux2Klein4b
        bfl_flux_2_klein_4b_base: AsyncFlux2KleinVariant
        bfl_flux_2_klein_9b: AsyncBflFlux2Klein9b
        bfl_flux_2_klein_9b_base: AsyncFlux2KleinVariant
        bfl_flux_2_klein_9b_kv: AsyncFlux2KleinVariant
        bfl_flux_2_max: AsyncBflFlux2Max
        bfl_flux_2_pro: AsyncBflFlux2Pro
        bfl_flux_3_image: AsyncBflFlux3Image
        bfl_flux_erase: AsyncBflFluxErase
        bfl_flux_outpainting: AsyncBflFluxOutpainting
        bfl_flux_virtual_try_on: AsyncSeededEdit
        birefnet_dis: AsyncImageCutout
        birefnet_general: AsyncImageCutout
        birefnet_general_resolution_512x512_fp16: AsyncImageCutout
        birefnet_hrsod_dhu: AsyncImageCutout
        birefnet_massive_tr_dis5k_tr_tes: AsyncImageCutout
        birefnet_matting: AsyncImageCutout
        birefnet_portrait: AsyncImageCutout
        birefnet_v1_base: AsyncImageCutout
        birefnet_v1_base_cod: AsyncImageCutout
        boogu_image_0_1_edit: AsyncBooguImage01Edit
        boogu_image_0_1_edit_turbo: AsyncSeededEdit
        bria_3_2: AsyncBria32
        bria_fibo: AsyncBriaFibo
        bria_fibo_edit: AsyncBriaFiboEdit
        bria_fibo_edit_tools: AsyncBriaFiboEditTools
        bria_fibo_lite: AsyncBriaFiboLite
        bria_image_increase_resolution: AsyncBriaImageIncreaseResolution
        bria_image_replace_background: AsyncBriaImageReplaceBackground
        bria_rmbg_v2_0: AsyncBriaRmbgV20
        bytedance_seedream_4_0: AsyncBytedanceSeedream40
        bytedance_seedream_4_5: AsyncBytedanceSeedream45
        bytedance_seedream_5_0_flash: AsyncBytedanceSeedream50Flash
        bytedance_seedream_5_0_lite: AsyncBytedanceSeedream50Lite
        bytedance_seedream_5_0_pro: AsyncBytedanceSeedream50Pro
        ccsr: AsyncCcsr
        clarity: AsyncClarity
        controlnet_preprocess_canny: AsyncControlnetPreprocessCanny
        controlnet_preprocess_depth: AsyncGuideImage
        controlnet_preprocess_lineart: AsyncOutlineGuideImage
        controlnet_preprocess_lineart_anime: AsyncOutlineGuideImage
        controlnet_preprocess_mlsd: AsyncOutlineGuideImage
        controlnet_preprocess_normalbae: AsyncOutlineGuideImage
        controlnet_preprocess_openpose: AsyncControlnetPreprocessOpenpose
        controlnet_preprocess_scribble: AsyncOutlineGuideImage
        controlnet_preprocess_seg: AsyncGuideImage
        controlnet_preprocess_shuffle: AsyncOutlineGuideImage
        controlnet_preprocess_softedge: AsyncGuideImage
        controlnet_preprocess_tile: AsyncOutlineGuideImage
        exactly_illustrative: AsyncExactlyIllustrative
        exactly_photo_bright_pulse: AsyncExactlyPhoto
        exactly_photo_distant_reality: AsyncExactlyPhoto
        exactly_photo_extreme_contrast: AsyncExactlyPhoto
        exactly_photo_grain_film_look: AsyncExactlyPhoto
        exactly_photo_journey: AsyncExactlyPhoto
        exactly_photo_warm_light: AsyncExactlyPhoto
        flux_1_dev: AsyncFlux1Dev
        flux_1_dev_srpo: AsyncFlux1DevSrpo
        flux_1_kontext_dev: AsyncFlux1KontextDev
        flux_1_schnell: AsyncFlux1Schnell
        google_nano_banana_2: AsyncGoogleNanoBanana2
        google_nano_banana_2_1: AsyncGoogleNanoBanana21
        google_nano_banana_2_lite: AsyncGoogleNanoBanana2Lite
        google_nano_banana_pro: AsyncGoogleNanoBananaPro
        hidream_i1_dev: AsyncHidreamI1Dev
        hidream_i1_fast: AsyncHidreamI1Fast
        hidream_i1_full: AsyncHidreamI1Full
        ideogram_2_0: AsyncIdeogram20
        ideogram_2_0_remix: AsyncIdeogramRemix
        ideogram_2a: AsyncIdeogram2a
        ideogram_2a_remix: AsyncIdeogram2aRemix
        ideogram_3_0: AsyncIdeogram30
        ideogram_3_0_edit: AsyncIdeogramEdit
        ideogram_3_0_reframe: AsyncIdeogram30Reframe
        ideogram_3_0_remix: AsyncIdeogramRemix
        ideogram_3_0_replace_background: AsyncIdeogramEdit
        ideogram_4_0: AsyncIdeogram40
        ideogram_4_0_remix: AsyncIdeogram40Remix
        ideogram_4_0q: AsyncIdeogram40q
        ideogram_4_5: AsyncSeededImage
        ideogram_4_5_precise_edit: AsyncIdeogram45PreciseEdit
        ideogram_layerize_text: AsyncIdeogramLayerizeText
        ideogram_object_remover: AsyncIdeogramObjectRemover
        ideogram_remove_background: AsyncImageCutout
        illustrious: AsyncIllustrious
        imagineart_1_5: AsyncBareImage
        imagineart_1_5_pro: AsyncImagineart15Pro
        imagineart_2_0: AsyncImagineart20
        kandinsky_5_0_image_lite: AsyncKandinsky50ImageLite
        klingai_image_3_0: AsyncOneOrTwoKImage
        klingai_image_o1: AsyncOneOrTwoKImage
        klingai_image_o3: AsyncKlingaiImageO3
        krea_2_large: AsyncSeededSizedImage
        krea_2_medium: AsyncSeededSizedImage
        krea_2_medium_turbo: AsyncSeededSizedImage
        krea_2_raw: AsyncKrea2Raw
        krea_2_raw_oss: AsyncKrea2RawOss
        krea_2_turbo: AsyncKrea2Turbo
        krea_2_turbo_oss: AsyncKrea2TurboOss
        krea_flux_1_krea_dev: AsyncFlux1Checkpoint
        luma_uni_1: AsyncTunedImage
        luma_uni_1_max: AsyncTunedImage
        mediapipe_eyes_lips_mesh: AsyncDetectionMask
        mediapipe_eyes_mesh: AsyncDetectionMask
        mediapipe_face_full: AsyncDetectionMask
        mediapipe_face_mesh: AsyncDetectionMask
        mediapipe_face_mesh_eyes_only: AsyncDetectionMask
        mediapipe_face_short: AsyncDetectionMask
        mediapipe_lips_mesh: AsyncDetectionMask
        mediapipe_nose_eyes_mesh: AsyncDetectionMask
        mediapipe_nose_lips_mesh: AsyncDetectionMask
        mediapipe_nose_mesh: AsyncDetectionMask
        meta_muse_image: AsyncMetaMuseImage
        noobai: AsyncNoobai
        object_eraser: AsyncObjectEraser
        openai_gpt_image_1: AsyncGptImage1
        openai_gpt_image_1_5: AsyncOpenaiGptImage15
        openai_gpt_image_1_mini: AsyncGptImage1
        openai_gpt_image_2: AsyncOpenaiGptImage2
        openai_gpt_image_2_5_flare: AsyncGptImage25
        openai_gpt_image_2_5_sunburst: AsyncGptImage25
        picsart_image_vectorizer: AsyncImageVectorizer
        pony: AsyncPony
        prunaai_p_image: AsyncBareImage
        prunaai_p_image_edit: AsyncPrunaaiPImageEdit
        prunaai_p_image_ideogram: AsyncPrunaaiPImageIdeogram
        prunaai_p_image_try_on: AsyncPrunaaiPImageTryOn
        prunaai_p_image_upscale: AsyncPrunaaiPImageUpscale
        real_esrgan: AsyncPlainUpscaler
        recraft_v4: AsyncRecraftV4
        recraft_v4_1: AsyncRecraftV4
        recraft_v4_1_flash: AsyncRecraftV41Flash
        recraft_v4_1_pro: AsyncRecraftV4
        recraft_v4_1_utility: AsyncRecraftV4
        recraft_v4_1_utility_pro: AsyncRecraftV4
        recraft_v4_pro: AsyncRecraftV4
        recraft_v4_pro_vector: AsyncRecraftV4ProVector
        recraft_v4_styles: AsyncRecraftStyles
        recraft_v4_styles_pro: AsyncRecraftStyles
        recraft_v4_styles_pro_vector: AsyncRecraftVectorStyles
        recraft_v4_styles_vector: AsyncRecraftVectorStyles
        recraft_v4_vector: AsyncRecraftV4Vector
        recraft_vectorize: AsyncImageVectorizer
        rembg_v1_4: AsyncRembgV14
        rundiffusion_juggernaut_base_flux: AsyncFlux1Checkpoint
        rundiffusion_juggernaut_lightning_flux: AsyncRundiffusionJuggernautLightningFlux
        rundiffusion_juggernaut_pro_flux: AsyncFlux1Checkpoint
        rundiffusion_juggernaut_z: AsyncZImageCheckpoint
        rundiffusion_juggernaut_z_fast: AsyncZImageCheckpoint
        runway_gen_4_image: AsyncRunwayGen4Image
        runway_gen_4_image_turbo: AsyncRunwayGen4ImageTurbo
        sd_1_5: AsyncSd15
        sdxl: AsyncSdxl
        sdxl_lightning: AsyncSdxlLightning
        sdxl_turbo: AsyncSdxlTurbo
        sourceful_riverflow_2_0_fast: AsyncOneOrTwoKImage
        sourceful_riverflow_2_0_pro: AsyncSourcefulRiverflow20Pro
        sourceful_riverflow_2_5_fast: AsyncSourcefulRiverflow25Fast
        sourceful_riverflow_2_5_pro: AsyncSourcefulRiverflow25Pro
        stabilityai_stable_diffusion_3: AsyncStabilityaiStableDiffusion3
        stabilityai_stable_diffusion_xl_v1_0_vae_fix: AsyncStabilityaiStableDiffusionXlV10VaeFix
        stable_diffusion_latent_upscaler: AsyncStableDiffusionLatentUpscaler
        swinir: AsyncPlainUpscaler
        topazlabs_wonder_3_5: AsyncTopazlabsWonder35
        twinflow_z_image_turbo: AsyncTwinflowZImageTurbo
        vidu_q1_image: AsyncViduQ1Image
        xai_grok_imagine_image: AsyncXaiGrokImagineImage
        xai_grok_imagine_image_2_0: AsyncXaiGrokImagineImage20
        xai_grok_imagine_image_quality: AsyncOneOrTwoKImage
        yolov8n_face: AsyncDetectionMask
        yolov8n_hand: AsyncDetectionMask
        yolov8n_person_seg: AsyncDetectionMask
        yolov8s_face: AsyncDetectionMask
        yolov8s_person_seg: AsyncDetectionMask
        z_image: AsyncZImage
        z_image_turbo: AsyncZImageTurbo

        @property
        @deprecated("removed; use runware:5@1")
        def sd3(self) -> AsyncSd3:
            """Removed; use runware:5@1."""
            ...

        @property
        @deprecated("removed; use sd-1-5")
        def sd_1_5_distilled(self) -> AsyncSd15Distilled:
            """Removed; use sd-1-5."""
            ...

        @property
        @deprecated("removed; use sd-1-5")
        def sd_1_5_hyper(self) -> AsyncSd15Hyper:
            """Removed; use sd-1-5."""
            ...

        @property
        @deprecated("removed; use sd-1-5")
        def sd_1_5_lcm(self) -> AsyncSd15Lcm:
            """Removed; use sd-1-5."""
            ...

        @property
        @deprecated("removed; use sd-1-5")
        def sd_2_1(self) -> AsyncSd21:
            """Removed; use sd-1-5."""
            ...

        @property
        @deprecated("removed; use sdxl")
        def sdxl_distilled(self) -> AsyncSdxlDistilled:
            """Removed; use sdxl."""
            ...

        @property
        @deprecated("removed; use sdxl")
        def sdxl_hyper(self) -> AsyncSdxlHyper:
            """Removed; use sdxl."""
            ...

        @property
        @deprecated("removed; use sdxl")
        def sdxl_lcm(self) -> AsyncSdxlLcm:
            """Removed; use sdxl."""
            ...

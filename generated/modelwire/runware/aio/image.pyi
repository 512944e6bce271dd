# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    alibaba_qwen_image: handles.qwen_image.AsyncQwenImage
    alibaba_qwen_image_2512: handles.qwen_image.AsyncQwenImage
    alibaba_qwen_image_2_0: handles.qwen_image_2.AsyncQwenImage2
    alibaba_qwen_image_2_0_pro: handles.qwen_image_2.AsyncQwenImage2
    alibaba_qwen_image_2_1_pro: handles.seeded_image.AsyncSeededImage
    alibaba_qwen_image_2_1_turbo: handles.seeded_image.AsyncSeededImage
    alibaba_qwen_image_3_0: handles.qwen_image_3.AsyncQwenImage3
    alibaba_qwen_image_3_0_pro: handles.qwen_image_3.AsyncQwenImage3
    alibaba_qwen_image_edit: handles.qwen_image_edit.AsyncQwenImageEdit
    alibaba_qwen_image_edit_2511: handles.qwen_image_edit.AsyncQwenImageEdit
    alibaba_qwen_image_edit_plus: handles.alibaba_qwen_image_edit_plus.AsyncAlibabaQwenImageEditPlus
    alibaba_qwen_image_layered: handles.alibaba_qwen_image_layered.AsyncAlibabaQwenImageLayered
    alibaba_wan2_5_preview_image: handles.alibaba_wan2_5_preview_image.AsyncAlibabaWan25PreviewImage
    alibaba_wan2_6_image: handles.alibaba_wan2_6_image.AsyncAlibabaWan26Image
    alibaba_wan2_7_image: handles.seeded_sized_image.AsyncSeededSizedImage
    alibaba_wan2_7_image_pro: handles.seeded_sized_image.AsyncSeededSizedImage
    alibaba_z_image: handles.z_image_checkpoint.AsyncZImageCheckpoint
    alibaba_z_image_turbo: handles.alibaba_z_image_turbo.AsyncAlibabaZImageTurbo
    any: handles.any_image.AsyncAnyImage
    baidu_ernie_image: handles.baidu_ernie_image.AsyncBaiduErnieImage
    baidu_ernie_image_turbo: handles.baidu_ernie_image_turbo.AsyncBaiduErnieImageTurbo
    bfl_flux_1_1_pro: handles.flux_1_1_pro.AsyncFlux11Pro
    bfl_flux_1_1_pro_ultra: handles.flux_1_1_pro.AsyncFlux11Pro
    bfl_flux_1_dev: handles.bfl_flux_1_dev.AsyncBflFlux1Dev
    bfl_flux_1_expand_pro: handles.bfl_flux_1_expand_pro.AsyncBflFlux1ExpandPro
    bfl_flux_1_fill_dev: handles.bfl_flux_1_fill_dev.AsyncBflFlux1FillDev
    bfl_flux_1_fill_pro: handles.bfl_flux_1_fill_pro.AsyncBflFlux1FillPro
    bfl_flux_1_kontext_dev: handles.bfl_flux_1_kontext_dev.AsyncBflFlux1KontextDev
    bfl_flux_1_kontext_max: handles.flux_1_kontext.AsyncFlux1Kontext
    bfl_flux_1_kontext_pro: handles.flux_1_kontext.AsyncFlux1Kontext
    bfl_flux_1_schnell: handles.bfl_flux_1_schnell.AsyncBflFlux1Schnell
    bfl_flux_2_dev: handles.bfl_flux_2_dev.AsyncBflFlux2Dev
    bfl_flux_2_flex: handles.bfl_flux_2_flex.AsyncBflFlux2Flex
    bfl_flux_2_klein_4b: handles.bfl_flux_2_klein_4b.AsyncBflFlux2Klein4b
    bfl_flux_2_klein_4b_base: handles.flux_2_klein_variant.AsyncFlux2KleinVariant
    bfl_flux_2_klein_9b: handles.bfl_flux_2_klein_9b.AsyncBflFlux2Klein9b
    bfl_flux_2_klein_9b_base: handles.flux_2_klein_variant.AsyncFlux2KleinVariant
    bfl_flux_2_klein_9b_kv: handles.flux_2_klein_variant.AsyncFlux2KleinVariant
    bfl_flux_2_max: handles.bfl_flux_2_max.AsyncBflFlux2Max
    bfl_flux_2_pro: handles.bfl_flux_2_pro.AsyncBflFlux2Pro
    bfl_flux_3_image: handles.bfl_flux_3_image.AsyncBflFlux3Image
    bfl_flux_erase: handles.bfl_flux_erase.AsyncBflFluxErase
    bfl_flux_outpainting: handles.bfl_flux_outpainting.AsyncBflFluxOutpainting
    bfl_flux_virtual_try_on: handles.seeded_edit.AsyncSeededEdit
    birefnet_dis: handles.image_cutout.AsyncImageCutout
    birefnet_general: handles.image_cutout.AsyncImageCutout
    birefnet_general_resolution_512x512_fp16: handles.image_cutout.AsyncImageCutout
    birefnet_hrsod_dhu: handles.image_cutout.AsyncImageCutout
    birefnet_massive_tr_dis5k_tr_tes: handles.image_cutout.AsyncImageCutout
    birefnet_matting: handles.image_cutout.AsyncImageCutout
    birefnet_portrait: handles.image_cutout.AsyncImageCutout
    birefnet_v1_base: handles.image_cutout.AsyncImageCutout
    birefnet_v1_base_cod: handles.image_cutout.AsyncImageCutout
    boogu_image_0_1_edit: handles.boogu_image_0_1_edit.AsyncBooguImage01Edit
    boogu_image_0_1_edit_turbo: handles.seeded_edit.AsyncSeededEdit
    bria_3_2: handles.bria_3_2.AsyncBria32
    bria_fibo: handles.bria_fibo.AsyncBriaFibo
    bria_fibo_edit: handles.bria_fibo_edit.AsyncBriaFiboEdit
    bria_fibo_edit_tools: handles.bria_fibo_edit_tools.AsyncBriaFiboEditTools
    bria_fibo_lite: handles.bria_fibo_lite.AsyncBriaFiboLite
    bria_image_increase_resolution: handles.bria_image_increase_resolution.AsyncBriaImageIncreaseResolution
    bria_image_replace_background: handles.bria_image_replace_background.AsyncBriaImageReplaceBackground
    bria_rmbg_v2_0: handles.bria_rmbg_v2_0.AsyncBriaRmbgV20
    bytedance_seedream_4_0: handles.bytedance_seedream_4_0.AsyncBytedanceSeedream40
    bytedance_seedream_4_5: handles.bytedance_seedream_4_5.AsyncBytedanceSeedream45
    bytedance_seedream_5_0_flash: handles.bytedance_seedream_5_0_flash.AsyncBytedanceSeedream50Flash
    bytedance_seedream_5_0_lite: handles.bytedance_seedream_5_0_lite.AsyncBytedanceSeedream50Lite
    bytedance_seedream_5_0_pro: handles.bytedance_seedream_5_0_pro.AsyncBytedanceSeedream50Pro
    ccsr: handles.ccsr.AsyncCcsr
    clarity: handles.clarity.AsyncClarity
    controlnet_preprocess_canny: handles.controlnet_preprocess_canny.AsyncControlnetPreprocessCanny
    controlnet_preprocess_depth: handles.guide_image.AsyncGuideImage
    controlnet_preprocess_lineart: handles.outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_lineart_anime: handles.outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_mlsd: handles.outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_normalbae: handles.outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_openpose: handles.controlnet_preprocess_openpose.AsyncControlnetPreprocessOpenpose
    controlnet_preprocess_scribble: handles.outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_seg: handles.guide_image.AsyncGuideImage
    controlnet_preprocess_shuffle: handles.outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_softedge: handles.guide_image.AsyncGuideImage
    controlnet_preprocess_tile: handles.outline_guide_image.AsyncOutlineGuideImage
    exactly_illustrative: handles.exactly_illustrative.AsyncExactlyIllustrative
    exactly_photo_bright_pulse: handles.exactly_photo.AsyncExactlyPhoto
    exactly_photo_distant_reality: handles.exactly_photo.AsyncExactlyPhoto
    exactly_photo_extreme_contrast: handles.exactly_photo.AsyncExactlyPhoto
    exactly_photo_grain_film_look: handles.exactly_photo.AsyncExactlyPhoto
    exactly_photo_journey: handles.exactly_photo.AsyncExactlyPhoto
    exactly_photo_warm_light: handles.exactly_photo.AsyncExactlyPhoto
    flux_1_dev: handles.flux_1_dev.AsyncFlux1Dev
    flux_1_dev_srpo: handles.flux_1_dev_srpo.AsyncFlux1DevSrpo
    flux_1_kontext_dev: handles.flux_1_kontext_dev.AsyncFlux1KontextDev
    flux_1_schnell: handles.flux_1_schnell.AsyncFlux1Schnell
    google_nano_banana_2: handles.google_nano_banana_2.AsyncGoogleNanoBanana2
    google_nano_banana_2_1: handles.google_nano_banana_2_1.AsyncGoogleNanoBanana21
    google_nano_banana_2_lite: handles.google_nano_banana_2_lite.AsyncGoogleNanoBanana2Lite
    google_nano_banana_pro: handles.google_nano_banana_pro.AsyncGoogleNanoBananaPro
    hidream_i1_dev: handles.hidream_i1_dev.AsyncHidreamI1Dev
    hidream_i1_fast: handles.hidream_i1_fast.AsyncHidreamI1Fast
    hidream_i1_full: handles.hidream_i1_full.AsyncHidreamI1Full
    ideogram_2_0: handles.ideogram_2_0.AsyncIdeogram20
    ideogram_2_0_remix: handles.ideogram_remix.AsyncIdeogramRemix
    ideogram_2a: handles.ideogram_2a.AsyncIdeogram2a
    ideogram_2a_remix: handles.ideogram_2a_remix.AsyncIdeogram2aRemix
    ideogram_3_0: handles.ideogram_3_0.AsyncIdeogram30
    ideogram_3_0_edit: handles.ideogram_edit.AsyncIdeogramEdit
    ideogram_3_0_reframe: handles.ideogram_3_0_reframe.AsyncIdeogram30Reframe
    ideogram_3_0_remix: handles.ideogram_remix.AsyncIdeogramRemix
    ideogram_3_0_replace_background: handles.ideogram_edit.AsyncIdeogramEdit
    ideogram_4_0: handles.ideogram_4_0.AsyncIdeogram40
    ideogram_4_0_remix: handles.ideogram_4_0_remix.AsyncIdeogram40Remix
    ideogram_4_0q: handles.ideogram_4_0q.AsyncIdeogram40q
    ideogram_4_5: handles.seeded_image.AsyncSeededImage
    ideogram_4_5_precise_edit: handles.ideogram_4_5_precise_edit.AsyncIdeogram45PreciseEdit
    ideogram_layerize_text: handles.ideogram_layerize_text.AsyncIdeogramLayerizeText
    ideogram_object_remover: handles.ideogram_object_remover.AsyncIdeogramObjectRemover
    ideogram_remove_background: handles.image_cutout.AsyncImageCutout
    illustrious: handles.illustrious.AsyncIllustrious
    imagineart_1_5: handles.bare_image.AsyncBareImage
    imagineart_1_5_pro: handles.imagineart_1_5_pro.AsyncImagineart15Pro
    imagineart_2_0: handles.imagineart_2_0.AsyncImagineart20
    kandinsky_5_0_image_lite: handles.kandinsky_5_0_image_lite.AsyncKandinsky50ImageLite
    klingai_image_3_0: handles.one_or_two_k_image.AsyncOneOrTwoKImage
    klingai_image_o1: handles.one_or_two_k_image.AsyncOneOrTwoKImage
    klingai_image_o3: handles.klingai_image_o3.AsyncKlingaiImageO3
    krea_2_large: handles.seeded_sized_image.AsyncSeededSizedImage
    krea_2_medium: handles.seeded_sized_image.AsyncSeededSizedImage
    krea_2_medium_turbo: handles.seeded_sized_image.AsyncSeededSizedImage
    krea_2_raw: handles.krea_2_raw.AsyncKrea2Raw
    krea_2_raw_oss: handles.krea_2_raw_oss.AsyncKrea2RawOss
    krea_2_turbo: handles.krea_2_turbo.AsyncKrea2Turbo
    krea_2_turbo_oss: handles.krea_2_turbo_oss.AsyncKrea2TurboOss
    krea_flux_1_krea_dev: handles.flux_1_checkpoint.AsyncFlux1Checkpoint
    luma_uni_1: handles.tuned_image.AsyncTunedImage
    luma_uni_1_max: handles.tuned_image.AsyncTunedImage
    mediapipe_eyes_lips_mesh: handles.detection_mask.AsyncDetectionMask
    mediapipe_eyes_mesh: handles.detection_mask.AsyncDetectionMask
    mediapipe_face_full: handles.detection_mask.AsyncDetectionMask
    mediapipe_face_mesh: handles.detection_mask.AsyncDetectionMask
    mediapipe_face_mesh_eyes_only: handles.detection_mask.AsyncDetectionMask
    mediapipe_face_short: handles.detection_mask.AsyncDetectionMask
    mediapipe_lips_mesh: handles.detection_mask.AsyncDetectionMask
    mediapipe_nose_eyes_mesh: handles.detection_mask.AsyncDetectionMask
    mediapipe_nose_lips_mesh: handles.detection_mask.AsyncDetectionMask
    mediapipe_nose_mesh: handles.detection_mask.AsyncDetectionMask
    meta_muse_image: handles.meta_muse_image.AsyncMetaMuseImage
    noobai: handles.noobai.AsyncNoobai
    object_eraser: handles.object_eraser.AsyncObjectEraser
    openai_gpt_image_1: handles.gpt_image_1.AsyncGptImage1
    openai_gpt_image_1_5: handles.openai_gpt_image_1_5.AsyncOpenaiGptImage15
    openai_gpt_image_1_mini: handles.gpt_image_1.AsyncGptImage1
    openai_gpt_image_2: handles.openai_gpt_image_2.AsyncOpenaiGptImage2
    openai_gpt_image_2_5_flare: handles.gpt_image_2_5.AsyncGptImage25
    openai_gpt_image_2_5_sunburst: handles.gpt_image_2_5.AsyncGptImage25
    picsart_image_vectorizer: handles.image_vectorizer.AsyncImageVectorizer
    pony: handles.pony.AsyncPony
    prunaai_p_image: handles.bare_image.AsyncBareImage
    prunaai_p_image_edit: handles.prunaai_p_image_edit.AsyncPrunaaiPImageEdit
    prunaai_p_image_ideogram: handles.prunaai_p_image_ideogram.AsyncPrunaaiPImageIdeogram
    prunaai_p_image_try_on: handles.prunaai_p_image_try_on.AsyncPrunaaiPImageTryOn
    prunaai_p_image_upscale: handles.prunaai_p_image_upscale.AsyncPrunaaiPImageUpscale
    real_esrgan: handles.plain_upscaler.AsyncPlainUpscaler
    recraft_v4: handles.recraft_v4.AsyncRecraftV4
    recraft_v4_1: handles.recraft_v4.AsyncRecraftV4
    recraft_v4_1_flash: handles.recraft_v4_1_flash.AsyncRecraftV41Flash
    recraft_v4_1_pro: handles.recraft_v4.AsyncRecraftV4
    recraft_v4_1_utility: handles.recraft_v4.AsyncRecraftV4
    recraft_v4_1_utility_pro: handles.recraft_v4.AsyncRecraftV4
    recraft_v4_pro: handles.recraft_v4.AsyncRecraftV4
    recraft_v4_pro_vector: handles.recraft_v4_pro_vector.AsyncRecraftV4ProVector
    recraft_v4_styles: handles.recraft_styles.AsyncRecraftStyles
    recraft_v4_styles_pro: handles.recraft_styles.AsyncRecraftStyles
    recraft_v4_styles_pro_vector: handles.recraft_vector_styles.AsyncRecraftVectorStyles
    recraft_v4_styles_vector: handles.recraft_vector_styles.AsyncRecraftVectorStyles
    recraft_v4_vector: handles.recraft_v4_vector.AsyncRecraftV4Vector
    recraft_vectorize: handles.image_vectorizer.AsyncImageVectorizer
    rembg_v1_4: handles.rembg_v1_4.AsyncRembgV14
    rundiffusion_juggernaut_base_flux: handles.flux_1_checkpoint.AsyncFlux1Checkpoint
    rundiffusion_juggernaut_lightning_flux: (
        handles.rundiffusion_juggernaut_lightning_flux.AsyncRundiffusionJuggernautLightningFlux
    )
    rundiffusion_juggernaut_pro_flux: handles.flux_1_checkpoint.AsyncFlux1Checkpoint
    rundiffusion_juggernaut_z: handles.z_image_checkpoint.AsyncZImageCheckpoint
    rundiffusion_juggernaut_z_fast: handles.z_image_checkpoint.AsyncZImageCheckpoint
    runway_gen_4_image: handles.runway_gen_4_image.AsyncRunwayGen4Image
    runway_gen_4_image_turbo: handles.runway_gen_4_image_turbo.AsyncRunwayGen4ImageTurbo
    sd_1_5: handles.sd_1_5.AsyncSd15
    sdxl: handles.sdxl.AsyncSdxl
    sdxl_lightning: handles.sdxl_lightning.AsyncSdxlLightning
    sdxl_turbo: handles.sdxl_turbo.AsyncSdxlTurbo
    sourceful_riverflow_2_0_fast: handles.one_or_two_k_image.AsyncOneOrTwoKImage
    sourceful_riverflow_2_0_pro: handles.sourceful_riverflow_2_0_pro.AsyncSourcefulRiverflow20Pro
    sourceful_riverflow_2_5_fast: handles.sourceful_riverflow_2_5_fast.AsyncSourcefulRiverflow25Fast
    sourceful_riverflow_2_5_pro: handles.sourceful_riverflow_2_5_pro.AsyncSourcefulRiverflow25Pro
    stabilityai_stable_diffusion_3: handles.stabilityai_stable_diffusion_3.AsyncStabilityaiStableDiffusion3
    stabilityai_stable_diffusion_xl_v1_0_vae_fix: (
        handles.stabilityai_stable_diffusion_xl_v1_0_vae_fix.AsyncStabilityaiStableDiffusionXlV10VaeFix
    )
    stable_diffusion_latent_upscaler: handles.stable_diffusion_latent_upscaler.AsyncStableDiffusionLatentUpscaler
    swinir: handles.plain_upscaler.AsyncPlainUpscaler
    topazlabs_wonder_3_5: handles.topazlabs_wonder_3_5.AsyncTopazlabsWonder35
    twinflow_z_image_turbo: handles.twinflow_z_image_turbo.AsyncTwinflowZImageTurbo
    vidu_q1_image: handles.vidu_q1_image.AsyncViduQ1Image
    xai_grok_imagine_image: handles.xai_grok_imagine_image.AsyncXaiGrokImagineImage
    xai_grok_imagine_image_2_0: handles.xai_grok_imagine_image_2_0.AsyncXaiGrokImagineImage20
    xai_grok_imagine_image_quality: handles.one_or_two_k_image.AsyncOneOrTwoKImage
    yolov8n_face: handles.detection_mask.AsyncDetectionMask
    yolov8n_hand: handles.detection_mask.AsyncDetectionMask
    yolov8n_person_seg: handles.detection_mask.AsyncDetectionMask
    yolov8s_face: handles.detection_mask.AsyncDetectionMask
    yolov8s_person_seg: handles.detection_mask.AsyncDetectionMask
    z_image: handles.z_image.AsyncZImage
    z_image_turbo: handles.z_image_turbo.AsyncZImageTurbo

    @property
    @deprecated("removed; use runware:5@1")
    def sd3(self) -> handles.sd3.AsyncSd3:
        """Removed; use runware:5@1."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_1_5_distilled(self) -> handles.sd_1_5_distilled.AsyncSd15Distilled:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_1_5_hyper(self) -> handles.sd_1_5_hyper.AsyncSd15Hyper:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_1_5_lcm(self) -> handles.sd_1_5_lcm.AsyncSd15Lcm:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_2_1(self) -> handles.sd_2_1.AsyncSd21:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sdxl")
    def sdxl_distilled(self) -> handles.sdxl_distilled.AsyncSdxlDistilled:
        """Removed; use sdxl."""
        ...

    @property
    @deprecated("removed; use sdxl")
    def sdxl_hyper(self) -> handles.sdxl_hyper.AsyncSdxlHyper:
        """Removed; use sdxl."""
        ...

    @property
    @deprecated("removed; use sdxl")
    def sdxl_lcm(self) -> handles.sdxl_lcm.AsyncSdxlLcm:
        """Removed; use sdxl."""
        ...

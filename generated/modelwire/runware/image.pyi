# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    alibaba_qwen_image: handles.qwen_image.QwenImage
    alibaba_qwen_image_2512: handles.qwen_image.QwenImage
    alibaba_qwen_image_2_0: handles.qwen_image_2.QwenImage2
    alibaba_qwen_image_2_0_pro: handles.qwen_image_2.QwenImage2
    alibaba_qwen_image_2_1_pro: handles.seeded_image.SeededImage
    alibaba_qwen_image_2_1_turbo: handles.seeded_image.SeededImage
    alibaba_qwen_image_3_0: handles.qwen_image_3.QwenImage3
    alibaba_qwen_image_3_0_pro: handles.qwen_image_3.QwenImage3
    alibaba_qwen_image_edit: handles.qwen_image_edit.QwenImageEdit
    alibaba_qwen_image_edit_2511: handles.qwen_image_edit.QwenImageEdit
    alibaba_qwen_image_edit_plus: handles.alibaba_qwen_image_edit_plus.AlibabaQwenImageEditPlus
    alibaba_qwen_image_layered: handles.alibaba_qwen_image_layered.AlibabaQwenImageLayered
    alibaba_wan2_5_preview_image: handles.alibaba_wan2_5_preview_image.AlibabaWan25PreviewImage
    alibaba_wan2_6_image: handles.alibaba_wan2_6_image.AlibabaWan26Image
    alibaba_wan2_7_image: handles.seeded_sized_image.SeededSizedImage
    alibaba_wan2_7_image_pro: handles.seeded_sized_image.SeededSizedImage
    alibaba_z_image: handles.z_image_checkpoint.ZImageCheckpoint
    alibaba_z_image_turbo: handles.alibaba_z_image_turbo.AlibabaZImageTurbo
    any: handles.any_image.AnyImage
    baidu_ernie_image: handles.baidu_ernie_image.BaiduErnieImage
    baidu_ernie_image_turbo: handles.baidu_ernie_image_turbo.BaiduErnieImageTurbo
    bfl_flux_1_1_pro: handles.flux_1_1_pro.Flux11Pro
    bfl_flux_1_1_pro_ultra: handles.flux_1_1_pro.Flux11Pro
    bfl_flux_1_dev: handles.bfl_flux_1_dev.BflFlux1Dev
    bfl_flux_1_expand_pro: handles.bfl_flux_1_expand_pro.BflFlux1ExpandPro
    bfl_flux_1_fill_dev: handles.bfl_flux_1_fill_dev.BflFlux1FillDev
    bfl_flux_1_fill_pro: handles.bfl_flux_1_fill_pro.BflFlux1FillPro
    bfl_flux_1_kontext_dev: handles.bfl_flux_1_kontext_dev.BflFlux1KontextDev
    bfl_flux_1_kontext_max: handles.flux_1_kontext.Flux1Kontext
    bfl_flux_1_kontext_pro: handles.flux_1_kontext.Flux1Kontext
    bfl_flux_1_schnell: handles.bfl_flux_1_schnell.BflFlux1Schnell
    bfl_flux_2_dev: handles.bfl_flux_2_dev.BflFlux2Dev
    bfl_flux_2_flex: handles.bfl_flux_2_flex.BflFlux2Flex
    bfl_flux_2_klein_4b: handles.bfl_flux_2_klein_4b.BflFlux2Klein4b
    bfl_flux_2_klein_4b_base: handles.flux_2_klein_variant.Flux2KleinVariant
    bfl_flux_2_klein_9b: handles.bfl_flux_2_klein_9b.BflFlux2Klein9b
    bfl_flux_2_klein_9b_base: handles.flux_2_klein_variant.Flux2KleinVariant
    bfl_flux_2_klein_9b_kv: handles.flux_2_klein_variant.Flux2KleinVariant
    bfl_flux_2_max: handles.bfl_flux_2_max.BflFlux2Max
    bfl_flux_2_pro: handles.bfl_flux_2_pro.BflFlux2Pro
    bfl_flux_3_image: handles.bfl_flux_3_image.BflFlux3Image
    bfl_flux_erase: handles.bfl_flux_erase.BflFluxErase
    bfl_flux_outpainting: handles.bfl_flux_outpainting.BflFluxOutpainting
    bfl_flux_virtual_try_on: handles.seeded_edit.SeededEdit
    birefnet_dis: handles.image_cutout.ImageCutout
    birefnet_general: handles.image_cutout.ImageCutout
    birefnet_general_resolution_512x512_fp16: handles.image_cutout.ImageCutout
    birefnet_hrsod_dhu: handles.image_cutout.ImageCutout
    birefnet_massive_tr_dis5k_tr_tes: handles.image_cutout.ImageCutout
    birefnet_matting: handles.image_cutout.ImageCutout
    birefnet_portrait: handles.image_cutout.ImageCutout
    birefnet_v1_base: handles.image_cutout.ImageCutout
    birefnet_v1_base_cod: handles.image_cutout.ImageCutout
    boogu_image_0_1_edit: handles.boogu_image_0_1_edit.BooguImage01Edit
    boogu_image_0_1_edit_turbo: handles.seeded_edit.SeededEdit
    bria_3_2: handles.bria_3_2.Bria32
    bria_fibo: handles.bria_fibo.BriaFibo
    bria_fibo_edit: handles.bria_fibo_edit.BriaFiboEdit
    bria_fibo_edit_tools: handles.bria_fibo_edit_tools.BriaFiboEditTools
    bria_fibo_lite: handles.bria_fibo_lite.BriaFiboLite
    bria_image_increase_resolution: handles.bria_image_increase_resolution.BriaImageIncreaseResolution
    bria_image_replace_background: handles.bria_image_replace_background.BriaImageReplaceBackground
    bria_rmbg_v2_0: handles.bria_rmbg_v2_0.BriaRmbgV20
    bytedance_seedream_4_0: handles.bytedance_seedream_4_0.BytedanceSeedream40
    bytedance_seedream_4_5: handles.bytedance_seedream_4_5.BytedanceSeedream45
    bytedance_seedream_5_0_flash: handles.bytedance_seedream_5_0_flash.BytedanceSeedream50Flash
    bytedance_seedream_5_0_lite: handles.bytedance_seedream_5_0_lite.BytedanceSeedream50Lite
    bytedance_seedream_5_0_pro: handles.bytedance_seedream_5_0_pro.BytedanceSeedream50Pro
    ccsr: handles.ccsr.Ccsr
    clarity: handles.clarity.Clarity
    controlnet_preprocess_canny: handles.controlnet_preprocess_canny.ControlnetPreprocessCanny
    controlnet_preprocess_depth: handles.guide_image.GuideImage
    controlnet_preprocess_lineart: handles.outline_guide_image.OutlineGuideImage
    controlnet_preprocess_lineart_anime: handles.outline_guide_image.OutlineGuideImage
    controlnet_preprocess_mlsd: handles.outline_guide_image.OutlineGuideImage
    controlnet_preprocess_normalbae: handles.outline_guide_image.OutlineGuideImage
    controlnet_preprocess_openpose: handles.controlnet_preprocess_openpose.ControlnetPreprocessOpenpose
    controlnet_preprocess_scribble: handles.outline_guide_image.OutlineGuideImage
    controlnet_preprocess_seg: handles.guide_image.GuideImage
    controlnet_preprocess_shuffle: handles.outline_guide_image.OutlineGuideImage
    controlnet_preprocess_softedge: handles.guide_image.GuideImage
    controlnet_preprocess_tile: handles.outline_guide_image.OutlineGuideImage
    exactly_illustrative: handles.exactly_illustrative.ExactlyIllustrative
    exactly_photo_bright_pulse: handles.exactly_photo.ExactlyPhoto
    exactly_photo_distant_reality: handles.exactly_photo.ExactlyPhoto
    exactly_photo_extreme_contrast: handles.exactly_photo.ExactlyPhoto
    exactly_photo_grain_film_look: handles.exactly_photo.ExactlyPhoto
    exactly_photo_journey: handles.exactly_photo.ExactlyPhoto
    exactly_photo_warm_light: handles.exactly_photo.ExactlyPhoto
    flux_1_dev: handles.flux_1_dev.Flux1Dev
    flux_1_dev_srpo: handles.flux_1_dev_srpo.Flux1DevSrpo
    flux_1_kontext_dev: handles.flux_1_kontext_dev.Flux1KontextDev
    flux_1_schnell: handles.flux_1_schnell.Flux1Schnell
    google_nano_banana_2: handles.google_nano_banana_2.GoogleNanoBanana2
    google_nano_banana_2_1: handles.google_nano_banana_2_1.GoogleNanoBanana21
    google_nano_banana_2_lite: handles.google_nano_banana_2_lite.GoogleNanoBanana2Lite
    google_nano_banana_pro: handles.google_nano_banana_pro.GoogleNanoBananaPro
    hidream_i1_dev: handles.hidream_i1_dev.HidreamI1Dev
    hidream_i1_fast: handles.hidream_i1_fast.HidreamI1Fast
    hidream_i1_full: handles.hidream_i1_full.HidreamI1Full
    ideogram_2_0: handles.ideogram_2_0.Ideogram20
    ideogram_2_0_remix: handles.ideogram_remix.IdeogramRemix
    ideogram_2a: handles.ideogram_2a.Ideogram2a
    ideogram_2a_remix: handles.ideogram_2a_remix.Ideogram2aRemix
    ideogram_3_0: handles.ideogram_3_0.Ideogram30
    ideogram_3_0_edit: handles.ideogram_edit.IdeogramEdit
    ideogram_3_0_reframe: handles.ideogram_3_0_reframe.Ideogram30Reframe
    ideogram_3_0_remix: handles.ideogram_remix.IdeogramRemix
    ideogram_3_0_replace_background: handles.ideogram_edit.IdeogramEdit
    ideogram_4_0: handles.ideogram_4_0.Ideogram40
    ideogram_4_0_remix: handles.ideogram_4_0_remix.Ideogram40Remix
    ideogram_4_0q: handles.ideogram_4_0q.Ideogram40q
    ideogram_4_5: handles.seeded_image.SeededImage
    ideogram_4_5_precise_edit: handles.ideogram_4_5_precise_edit.Ideogram45PreciseEdit
    ideogram_layerize_text: handles.ideogram_layerize_text.IdeogramLayerizeText
    ideogram_object_remover: handles.ideogram_object_remover.IdeogramObjectRemover
    ideogram_remove_background: handles.image_cutout.ImageCutout
    illustrious: handles.illustrious.Illustrious
    imagineart_1_5: handles.bare_image.BareImage
    imagineart_1_5_pro: handles.imagineart_1_5_pro.Imagineart15Pro
    imagineart_2_0: handles.imagineart_2_0.Imagineart20
    kandinsky_5_0_image_lite: handles.kandinsky_5_0_image_lite.Kandinsky50ImageLite
    klingai_image_3_0: handles.one_or_two_k_image.OneOrTwoKImage
    klingai_image_o1: handles.one_or_two_k_image.OneOrTwoKImage
    klingai_image_o3: handles.klingai_image_o3.KlingaiImageO3
    krea_2_large: handles.seeded_sized_image.SeededSizedImage
    krea_2_medium: handles.seeded_sized_image.SeededSizedImage
    krea_2_medium_turbo: handles.seeded_sized_image.SeededSizedImage
    krea_2_raw: handles.krea_2_raw.Krea2Raw
    krea_2_raw_oss: handles.krea_2_raw_oss.Krea2RawOss
    krea_2_turbo: handles.krea_2_turbo.Krea2Turbo
    krea_2_turbo_oss: handles.krea_2_turbo_oss.Krea2TurboOss
    krea_flux_1_krea_dev: handles.flux_1_checkpoint.Flux1Checkpoint
    luma_uni_1: handles.tuned_image.TunedImage
    luma_uni_1_max: handles.tuned_image.TunedImage
    mediapipe_eyes_lips_mesh: handles.detection_mask.DetectionMask
    mediapipe_eyes_mesh: handles.detection_mask.DetectionMask
    mediapipe_face_full: handles.detection_mask.DetectionMask
    mediapipe_face_mesh: handles.detection_mask.DetectionMask
    mediapipe_face_mesh_eyes_only: handles.detection_mask.DetectionMask
    mediapipe_face_short: handles.detection_mask.DetectionMask
    mediapipe_lips_mesh: handles.detection_mask.DetectionMask
    mediapipe_nose_eyes_mesh: handles.detection_mask.DetectionMask
    mediapipe_nose_lips_mesh: handles.detection_mask.DetectionMask
    mediapipe_nose_mesh: handles.detection_mask.DetectionMask
    meta_muse_image: handles.meta_muse_image.MetaMuseImage
    noobai: handles.noobai.Noobai
    object_eraser: handles.object_eraser.ObjectEraser
    openai_gpt_image_1: handles.gpt_image_1.GptImage1
    openai_gpt_image_1_5: handles.openai_gpt_image_1_5.OpenaiGptImage15
    openai_gpt_image_1_mini: handles.gpt_image_1.GptImage1
    openai_gpt_image_2: handles.openai_gpt_image_2.OpenaiGptImage2
    openai_gpt_image_2_5_flare: handles.gpt_image_2_5.GptImage25
    openai_gpt_image_2_5_sunburst: handles.gpt_image_2_5.GptImage25
    picsart_image_vectorizer: handles.image_vectorizer.ImageVectorizer
    pony: handles.pony.Pony
    prunaai_p_image: handles.bare_image.BareImage
    prunaai_p_image_edit: handles.prunaai_p_image_edit.PrunaaiPImageEdit
    prunaai_p_image_ideogram: handles.prunaai_p_image_ideogram.PrunaaiPImageIdeogram
    prunaai_p_image_try_on: handles.prunaai_p_image_try_on.PrunaaiPImageTryOn
    prunaai_p_image_upscale: handles.prunaai_p_image_upscale.PrunaaiPImageUpscale
    real_esrgan: handles.plain_upscaler.PlainUpscaler
    recraft_v4: handles.recraft_v4.RecraftV4
    recraft_v4_1: handles.recraft_v4.RecraftV4
    recraft_v4_1_flash: handles.recraft_v4_1_flash.RecraftV41Flash
    recraft_v4_1_pro: handles.recraft_v4.RecraftV4
    recraft_v4_1_utility: handles.recraft_v4.RecraftV4
    recraft_v4_1_utility_pro: handles.recraft_v4.RecraftV4
    recraft_v4_pro: handles.recraft_v4.RecraftV4
    recraft_v4_pro_vector: handles.recraft_v4_pro_vector.RecraftV4ProVector
    recraft_v4_styles: handles.recraft_styles.RecraftStyles
    recraft_v4_styles_pro: handles.recraft_styles.RecraftStyles
    recraft_v4_styles_pro_vector: handles.recraft_vector_styles.RecraftVectorStyles
    recraft_v4_styles_vector: handles.recraft_vector_styles.RecraftVectorStyles
    recraft_v4_vector: handles.recraft_v4_vector.RecraftV4Vector
    recraft_vectorize: handles.image_vectorizer.ImageVectorizer
    rembg_v1_4: handles.rembg_v1_4.RembgV14
    rundiffusion_juggernaut_base_flux: handles.flux_1_checkpoint.Flux1Checkpoint
    rundiffusion_juggernaut_lightning_flux: (
        handles.rundiffusion_juggernaut_lightning_flux.RundiffusionJuggernautLightningFlux
    )
    rundiffusion_juggernaut_pro_flux: handles.flux_1_checkpoint.Flux1Checkpoint
    rundiffusion_juggernaut_z: handles.z_image_checkpoint.ZImageCheckpoint
    rundiffusion_juggernaut_z_fast: handles.z_image_checkpoint.ZImageCheckpoint
    runway_gen_4_image: handles.runway_gen_4_image.RunwayGen4Image
    runway_gen_4_image_turbo: handles.runway_gen_4_image_turbo.RunwayGen4ImageTurbo
    sd_1_5: handles.sd_1_5.Sd15
    sdxl: handles.sdxl.Sdxl
    sdxl_lightning: handles.sdxl_lightning.SdxlLightning
    sdxl_turbo: handles.sdxl_turbo.SdxlTurbo
    sourceful_riverflow_2_0_fast: handles.one_or_two_k_image.OneOrTwoKImage
    sourceful_riverflow_2_0_pro: handles.sourceful_riverflow_2_0_pro.SourcefulRiverflow20Pro
    sourceful_riverflow_2_5_fast: handles.sourceful_riverflow_2_5_fast.SourcefulRiverflow25Fast
    sourceful_riverflow_2_5_pro: handles.sourceful_riverflow_2_5_pro.SourcefulRiverflow25Pro
    stabilityai_stable_diffusion_3: handles.stabilityai_stable_diffusion_3.StabilityaiStableDiffusion3
    stabilityai_stable_diffusion_xl_v1_0_vae_fix: (
        handles.stabilityai_stable_diffusion_xl_v1_0_vae_fix.StabilityaiStableDiffusionXlV10VaeFix
    )
    stable_diffusion_latent_upscaler: handles.stable_diffusion_latent_upscaler.StableDiffusionLatentUpscaler
    swinir: handles.plain_upscaler.PlainUpscaler
    topazlabs_wonder_3_5: handles.topazlabs_wonder_3_5.TopazlabsWonder35
    twinflow_z_image_turbo: handles.twinflow_z_image_turbo.TwinflowZImageTurbo
    vidu_q1_image: handles.vidu_q1_image.ViduQ1Image
    xai_grok_imagine_image: handles.xai_grok_imagine_image.XaiGrokImagineImage
    xai_grok_imagine_image_2_0: handles.xai_grok_imagine_image_2_0.XaiGrokImagineImage20
    xai_grok_imagine_image_quality: handles.one_or_two_k_image.OneOrTwoKImage
    yolov8n_face: handles.detection_mask.DetectionMask
    yolov8n_hand: handles.detection_mask.DetectionMask
    yolov8n_person_seg: handles.detection_mask.DetectionMask
    yolov8s_face: handles.detection_mask.DetectionMask
    yolov8s_person_seg: handles.detection_mask.DetectionMask
    z_image: handles.z_image.ZImage
    z_image_turbo: handles.z_image_turbo.ZImageTurbo

    @property
    @deprecated("removed; use runware:5@1")
    def sd3(self) -> handles.sd3.Sd3:
        """Removed; use runware:5@1."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_1_5_distilled(self) -> handles.sd_1_5_distilled.Sd15Distilled:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_1_5_hyper(self) -> handles.sd_1_5_hyper.Sd15Hyper:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_1_5_lcm(self) -> handles.sd_1_5_lcm.Sd15Lcm:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_2_1(self) -> handles.sd_2_1.Sd21:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sdxl")
    def sdxl_distilled(self) -> handles.sdxl_distilled.SdxlDistilled:
        """Removed; use sdxl."""
        ...

    @property
    @deprecated("removed; use sdxl")
    def sdxl_hyper(self) -> handles.sdxl_hyper.SdxlHyper:
        """Removed; use sdxl."""
        ...

    @property
    @deprecated("removed; use sdxl")
    def sdxl_lcm(self) -> handles.sdxl_lcm.SdxlLcm:
        """Removed; use sdxl."""
        ...

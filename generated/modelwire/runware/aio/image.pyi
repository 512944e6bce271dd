# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.runware.handles import (
    alibaba_qwen_image_edit_plus as _alibaba_qwen_image_edit_plus,
    alibaba_qwen_image_layered as _alibaba_qwen_image_layered,
    alibaba_wan2_5_preview_image as _alibaba_wan2_5_preview_image,
    alibaba_wan2_6_image as _alibaba_wan2_6_image,
    alibaba_z_image_turbo as _alibaba_z_image_turbo,
    any_image as _any_image,
    baidu_ernie_image as _baidu_ernie_image,
    baidu_ernie_image_turbo as _baidu_ernie_image_turbo,
    bare_image as _bare_image,
    bfl_flux_1_dev as _bfl_flux_1_dev,
    bfl_flux_1_expand_pro as _bfl_flux_1_expand_pro,
    bfl_flux_1_fill_dev as _bfl_flux_1_fill_dev,
    bfl_flux_1_fill_pro as _bfl_flux_1_fill_pro,
    bfl_flux_1_kontext_dev as _bfl_flux_1_kontext_dev,
    bfl_flux_1_schnell as _bfl_flux_1_schnell,
    bfl_flux_2_dev as _bfl_flux_2_dev,
    bfl_flux_2_flex as _bfl_flux_2_flex,
    bfl_flux_2_klein_4b as _bfl_flux_2_klein_4b,
    bfl_flux_2_klein_9b as _bfl_flux_2_klein_9b,
    bfl_flux_2_max as _bfl_flux_2_max,
    bfl_flux_2_pro as _bfl_flux_2_pro,
    bfl_flux_3_image as _bfl_flux_3_image,
    bfl_flux_erase as _bfl_flux_erase,
    bfl_flux_outpainting as _bfl_flux_outpainting,
    boogu_image_0_1_edit as _boogu_image_0_1_edit,
    bria_3_2 as _bria_3_2,
    bria_fibo as _bria_fibo,
    bria_fibo_edit as _bria_fibo_edit,
    bria_fibo_edit_tools as _bria_fibo_edit_tools,
    bria_fibo_lite as _bria_fibo_lite,
    bria_image_increase_resolution as _bria_image_increase_resolution,
    bria_image_replace_background as _bria_image_replace_background,
    bria_rmbg_v2_0 as _bria_rmbg_v2_0,
    bytedance_seedream_4_0 as _bytedance_seedream_4_0,
    bytedance_seedream_4_5 as _bytedance_seedream_4_5,
    bytedance_seedream_5_0_flash as _bytedance_seedream_5_0_flash,
    bytedance_seedream_5_0_lite as _bytedance_seedream_5_0_lite,
    bytedance_seedream_5_0_pro as _bytedance_seedream_5_0_pro,
    ccsr as _ccsr,
    clarity as _clarity,
    controlnet_preprocess_canny as _controlnet_preprocess_canny,
    controlnet_preprocess_openpose as _controlnet_preprocess_openpose,
    detection_mask as _detection_mask,
    exactly_illustrative as _exactly_illustrative,
    exactly_photo as _exactly_photo,
    flux_1_1_pro as _flux_1_1_pro,
    flux_1_checkpoint as _flux_1_checkpoint,
    flux_1_dev as _flux_1_dev,
    flux_1_dev_srpo as _flux_1_dev_srpo,
    flux_1_kontext as _flux_1_kontext,
    flux_1_kontext_dev as _flux_1_kontext_dev,
    flux_1_schnell as _flux_1_schnell,
    flux_2_klein_variant as _flux_2_klein_variant,
    google_nano_banana_2 as _google_nano_banana_2,
    google_nano_banana_2_1 as _google_nano_banana_2_1,
    google_nano_banana_2_lite as _google_nano_banana_2_lite,
    google_nano_banana_pro as _google_nano_banana_pro,
    gpt_image_1 as _gpt_image_1,
    gpt_image_2_5 as _gpt_image_2_5,
    guide_image as _guide_image,
    hidream_i1_dev as _hidream_i1_dev,
    hidream_i1_fast as _hidream_i1_fast,
    hidream_i1_full as _hidream_i1_full,
    ideogram_2_0 as _ideogram_2_0,
    ideogram_2a as _ideogram_2a,
    ideogram_2a_remix as _ideogram_2a_remix,
    ideogram_3_0 as _ideogram_3_0,
    ideogram_3_0_reframe as _ideogram_3_0_reframe,
    ideogram_4_0 as _ideogram_4_0,
    ideogram_4_0_remix as _ideogram_4_0_remix,
    ideogram_4_0q as _ideogram_4_0q,
    ideogram_4_5_precise_edit as _ideogram_4_5_precise_edit,
    ideogram_edit as _ideogram_edit,
    ideogram_layerize_text as _ideogram_layerize_text,
    ideogram_object_remover as _ideogram_object_remover,
    ideogram_remix as _ideogram_remix,
    illustrious as _illustrious,
    image_cutout as _image_cutout,
    image_vectorizer as _image_vectorizer,
    imagineart_1_5_pro as _imagineart_1_5_pro,
    imagineart_2_0 as _imagineart_2_0,
    kandinsky_5_0_image_lite as _kandinsky_5_0_image_lite,
    klingai_image_o3 as _klingai_image_o3,
    krea_2_raw as _krea_2_raw,
    krea_2_raw_oss as _krea_2_raw_oss,
    krea_2_turbo as _krea_2_turbo,
    krea_2_turbo_oss as _krea_2_turbo_oss,
    meta_muse_image as _meta_muse_image,
    noobai as _noobai,
    object_eraser as _object_eraser,
    one_or_two_k_image as _one_or_two_k_image,
    openai_gpt_image_1_5 as _openai_gpt_image_1_5,
    openai_gpt_image_2 as _openai_gpt_image_2,
    outline_guide_image as _outline_guide_image,
    plain_upscaler as _plain_upscaler,
    pony as _pony,
    prunaai_p_image_edit as _prunaai_p_image_edit,
    prunaai_p_image_ideogram as _prunaai_p_image_ideogram,
    prunaai_p_image_try_on as _prunaai_p_image_try_on,
    prunaai_p_image_upscale as _prunaai_p_image_upscale,
    qwen_image as _qwen_image,
    qwen_image_2 as _qwen_image_2,
    qwen_image_3 as _qwen_image_3,
    qwen_image_edit as _qwen_image_edit,
    recraft_styles as _recraft_styles,
    recraft_v4 as _recraft_v4,
    recraft_v4_1_flash as _recraft_v4_1_flash,
    recraft_v4_pro_vector as _recraft_v4_pro_vector,
    recraft_v4_vector as _recraft_v4_vector,
    recraft_vector_styles as _recraft_vector_styles,
    rembg_v1_4 as _rembg_v1_4,
    rundiffusion_juggernaut_lightning_flux as _rundiffusion_juggernaut_lightning_flux,
    runway_gen_4_image as _runway_gen_4_image,
    runway_gen_4_image_turbo as _runway_gen_4_image_turbo,
    sd3 as _sd3,
    sd_1_5 as _sd_1_5,
    sd_1_5_distilled as _sd_1_5_distilled,
    sd_1_5_hyper as _sd_1_5_hyper,
    sd_1_5_lcm as _sd_1_5_lcm,
    sd_2_1 as _sd_2_1,
    sdxl as _sdxl,
    sdxl_distilled as _sdxl_distilled,
    sdxl_hyper as _sdxl_hyper,
    sdxl_lcm as _sdxl_lcm,
    sdxl_lightning as _sdxl_lightning,
    sdxl_turbo as _sdxl_turbo,
    seeded_edit as _seeded_edit,
    seeded_image as _seeded_image,
    seeded_sized_image as _seeded_sized_image,
    sourceful_riverflow_2_0_pro as _sourceful_riverflow_2_0_pro,
    sourceful_riverflow_2_5_fast as _sourceful_riverflow_2_5_fast,
    sourceful_riverflow_2_5_pro as _sourceful_riverflow_2_5_pro,
    stabilityai_stable_diffusion_3 as _stabilityai_stable_diffusion_3,
    stabilityai_stable_diffusion_xl_v1_0_vae_fix as _stabilityai_stable_diffusion_xl_v1_0_vae_fix,
    stable_diffusion_latent_upscaler as _stable_diffusion_latent_upscaler,
    topazlabs_wonder_3_5 as _topazlabs_wonder_3_5,
    tuned_image as _tuned_image,
    twinflow_z_image_turbo as _twinflow_z_image_turbo,
    vidu_q1_image as _vidu_q1_image,
    xai_grok_imagine_image as _xai_grok_imagine_image,
    xai_grok_imagine_image_2_0 as _xai_grok_imagine_image_2_0,
    z_image as _z_image,
    z_image_checkpoint as _z_image_checkpoint,
    z_image_turbo as _z_image_turbo,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    alibaba_qwen_image: _qwen_image.AsyncQwenImage
    alibaba_qwen_image_2512: _qwen_image.AsyncQwenImage
    alibaba_qwen_image_2_0: _qwen_image_2.AsyncQwenImage2
    alibaba_qwen_image_2_0_pro: _qwen_image_2.AsyncQwenImage2
    alibaba_qwen_image_2_1_pro: _seeded_image.AsyncSeededImage
    alibaba_qwen_image_2_1_turbo: _seeded_image.AsyncSeededImage
    alibaba_qwen_image_3_0: _qwen_image_3.AsyncQwenImage3
    alibaba_qwen_image_3_0_pro: _qwen_image_3.AsyncQwenImage3
    alibaba_qwen_image_edit: _qwen_image_edit.AsyncQwenImageEdit
    alibaba_qwen_image_edit_2511: _qwen_image_edit.AsyncQwenImageEdit
    alibaba_qwen_image_edit_plus: _alibaba_qwen_image_edit_plus.AsyncAlibabaQwenImageEditPlus
    alibaba_qwen_image_layered: _alibaba_qwen_image_layered.AsyncAlibabaQwenImageLayered
    alibaba_wan2_5_preview_image: _alibaba_wan2_5_preview_image.AsyncAlibabaWan25PreviewImage
    alibaba_wan2_6_image: _alibaba_wan2_6_image.AsyncAlibabaWan26Image
    alibaba_wan2_7_image: _seeded_sized_image.AsyncSeededSizedImage
    alibaba_wan2_7_image_pro: _seeded_sized_image.AsyncSeededSizedImage
    alibaba_z_image: _z_image_checkpoint.AsyncZImageCheckpoint
    alibaba_z_image_turbo: _alibaba_z_image_turbo.AsyncAlibabaZImageTurbo
    any: _any_image.AsyncAnyImage
    baidu_ernie_image: _baidu_ernie_image.AsyncBaiduErnieImage
    baidu_ernie_image_turbo: _baidu_ernie_image_turbo.AsyncBaiduErnieImageTurbo
    bfl_flux_1_1_pro: _flux_1_1_pro.AsyncFlux11Pro
    bfl_flux_1_1_pro_ultra: _flux_1_1_pro.AsyncFlux11Pro
    bfl_flux_1_dev: _bfl_flux_1_dev.AsyncBflFlux1Dev
    bfl_flux_1_expand_pro: _bfl_flux_1_expand_pro.AsyncBflFlux1ExpandPro
    bfl_flux_1_fill_dev: _bfl_flux_1_fill_dev.AsyncBflFlux1FillDev
    bfl_flux_1_fill_pro: _bfl_flux_1_fill_pro.AsyncBflFlux1FillPro
    bfl_flux_1_kontext_dev: _bfl_flux_1_kontext_dev.AsyncBflFlux1KontextDev
    bfl_flux_1_kontext_max: _flux_1_kontext.AsyncFlux1Kontext
    bfl_flux_1_kontext_pro: _flux_1_kontext.AsyncFlux1Kontext
    bfl_flux_1_schnell: _bfl_flux_1_schnell.AsyncBflFlux1Schnell
    bfl_flux_2_dev: _bfl_flux_2_dev.AsyncBflFlux2Dev
    bfl_flux_2_flex: _bfl_flux_2_flex.AsyncBflFlux2Flex
    bfl_flux_2_klein_4b: _bfl_flux_2_klein_4b.AsyncBflFlux2Klein4b
    bfl_flux_2_klein_4b_base: _flux_2_klein_variant.AsyncFlux2KleinVariant
    bfl_flux_2_klein_9b: _bfl_flux_2_klein_9b.AsyncBflFlux2Klein9b
    bfl_flux_2_klein_9b_base: _flux_2_klein_variant.AsyncFlux2KleinVariant
    bfl_flux_2_klein_9b_kv: _flux_2_klein_variant.AsyncFlux2KleinVariant
    bfl_flux_2_max: _bfl_flux_2_max.AsyncBflFlux2Max
    bfl_flux_2_pro: _bfl_flux_2_pro.AsyncBflFlux2Pro
    bfl_flux_3_image: _bfl_flux_3_image.AsyncBflFlux3Image
    bfl_flux_erase: _bfl_flux_erase.AsyncBflFluxErase
    bfl_flux_outpainting: _bfl_flux_outpainting.AsyncBflFluxOutpainting
    bfl_flux_virtual_try_on: _seeded_edit.AsyncSeededEdit
    birefnet_dis: _image_cutout.AsyncImageCutout
    birefnet_general: _image_cutout.AsyncImageCutout
    birefnet_general_resolution_512x512_fp16: _image_cutout.AsyncImageCutout
    birefnet_hrsod_dhu: _image_cutout.AsyncImageCutout
    birefnet_massive_tr_dis5k_tr_tes: _image_cutout.AsyncImageCutout
    birefnet_matting: _image_cutout.AsyncImageCutout
    birefnet_portrait: _image_cutout.AsyncImageCutout
    birefnet_v1_base: _image_cutout.AsyncImageCutout
    birefnet_v1_base_cod: _image_cutout.AsyncImageCutout
    boogu_image_0_1_edit: _boogu_image_0_1_edit.AsyncBooguImage01Edit
    boogu_image_0_1_edit_turbo: _seeded_edit.AsyncSeededEdit
    bria_3_2: _bria_3_2.AsyncBria32
    bria_fibo: _bria_fibo.AsyncBriaFibo
    bria_fibo_edit: _bria_fibo_edit.AsyncBriaFiboEdit
    bria_fibo_edit_tools: _bria_fibo_edit_tools.AsyncBriaFiboEditTools
    bria_fibo_lite: _bria_fibo_lite.AsyncBriaFiboLite
    bria_image_increase_resolution: _bria_image_increase_resolution.AsyncBriaImageIncreaseResolution
    bria_image_replace_background: _bria_image_replace_background.AsyncBriaImageReplaceBackground
    bria_rmbg_v2_0: _bria_rmbg_v2_0.AsyncBriaRmbgV20
    bytedance_seedream_4_0: _bytedance_seedream_4_0.AsyncBytedanceSeedream40
    bytedance_seedream_4_5: _bytedance_seedream_4_5.AsyncBytedanceSeedream45
    bytedance_seedream_5_0_flash: _bytedance_seedream_5_0_flash.AsyncBytedanceSeedream50Flash
    bytedance_seedream_5_0_lite: _bytedance_seedream_5_0_lite.AsyncBytedanceSeedream50Lite
    bytedance_seedream_5_0_pro: _bytedance_seedream_5_0_pro.AsyncBytedanceSeedream50Pro
    ccsr: _ccsr.AsyncCcsr
    clarity: _clarity.AsyncClarity
    controlnet_preprocess_canny: _controlnet_preprocess_canny.AsyncControlnetPreprocessCanny
    controlnet_preprocess_depth: _guide_image.AsyncGuideImage
    controlnet_preprocess_lineart: _outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_lineart_anime: _outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_mlsd: _outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_normalbae: _outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_openpose: _controlnet_preprocess_openpose.AsyncControlnetPreprocessOpenpose
    controlnet_preprocess_scribble: _outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_seg: _guide_image.AsyncGuideImage
    controlnet_preprocess_shuffle: _outline_guide_image.AsyncOutlineGuideImage
    controlnet_preprocess_softedge: _guide_image.AsyncGuideImage
    controlnet_preprocess_tile: _outline_guide_image.AsyncOutlineGuideImage
    exactly_illustrative: _exactly_illustrative.AsyncExactlyIllustrative
    exactly_photo_bright_pulse: _exactly_photo.AsyncExactlyPhoto
    exactly_photo_distant_reality: _exactly_photo.AsyncExactlyPhoto
    exactly_photo_extreme_contrast: _exactly_photo.AsyncExactlyPhoto
    exactly_photo_grain_film_look: _exactly_photo.AsyncExactlyPhoto
    exactly_photo_journey: _exactly_photo.AsyncExactlyPhoto
    exactly_photo_warm_light: _exactly_photo.AsyncExactlyPhoto
    flux_1_dev: _flux_1_dev.AsyncFlux1Dev
    flux_1_dev_srpo: _flux_1_dev_srpo.AsyncFlux1DevSrpo
    flux_1_kontext_dev: _flux_1_kontext_dev.AsyncFlux1KontextDev
    flux_1_schnell: _flux_1_schnell.AsyncFlux1Schnell
    google_nano_banana_2: _google_nano_banana_2.AsyncGoogleNanoBanana2
    google_nano_banana_2_1: _google_nano_banana_2_1.AsyncGoogleNanoBanana21
    google_nano_banana_2_lite: _google_nano_banana_2_lite.AsyncGoogleNanoBanana2Lite
    google_nano_banana_pro: _google_nano_banana_pro.AsyncGoogleNanoBananaPro
    hidream_i1_dev: _hidream_i1_dev.AsyncHidreamI1Dev
    hidream_i1_fast: _hidream_i1_fast.AsyncHidreamI1Fast
    hidream_i1_full: _hidream_i1_full.AsyncHidreamI1Full
    ideogram_2_0: _ideogram_2_0.AsyncIdeogram20
    ideogram_2_0_remix: _ideogram_remix.AsyncIdeogramRemix
    ideogram_2a: _ideogram_2a.AsyncIdeogram2a
    ideogram_2a_remix: _ideogram_2a_remix.AsyncIdeogram2aRemix
    ideogram_3_0: _ideogram_3_0.AsyncIdeogram30
    ideogram_3_0_edit: _ideogram_edit.AsyncIdeogramEdit
    ideogram_3_0_reframe: _ideogram_3_0_reframe.AsyncIdeogram30Reframe
    ideogram_3_0_remix: _ideogram_remix.AsyncIdeogramRemix
    ideogram_3_0_replace_background: _ideogram_edit.AsyncIdeogramEdit
    ideogram_4_0: _ideogram_4_0.AsyncIdeogram40
    ideogram_4_0_remix: _ideogram_4_0_remix.AsyncIdeogram40Remix
    ideogram_4_0q: _ideogram_4_0q.AsyncIdeogram40q
    ideogram_4_5: _seeded_image.AsyncSeededImage
    ideogram_4_5_precise_edit: _ideogram_4_5_precise_edit.AsyncIdeogram45PreciseEdit
    ideogram_layerize_text: _ideogram_layerize_text.AsyncIdeogramLayerizeText
    ideogram_object_remover: _ideogram_object_remover.AsyncIdeogramObjectRemover
    ideogram_remove_background: _image_cutout.AsyncImageCutout
    illustrious: _illustrious.AsyncIllustrious
    imagineart_1_5: _bare_image.AsyncBareImage
    imagineart_1_5_pro: _imagineart_1_5_pro.AsyncImagineart15Pro
    imagineart_2_0: _imagineart_2_0.AsyncImagineart20
    kandinsky_5_0_image_lite: _kandinsky_5_0_image_lite.AsyncKandinsky50ImageLite
    klingai_image_3_0: _one_or_two_k_image.AsyncOneOrTwoKImage
    klingai_image_o1: _one_or_two_k_image.AsyncOneOrTwoKImage
    klingai_image_o3: _klingai_image_o3.AsyncKlingaiImageO3
    krea_2_large: _seeded_sized_image.AsyncSeededSizedImage
    krea_2_medium: _seeded_sized_image.AsyncSeededSizedImage
    krea_2_medium_turbo: _seeded_sized_image.AsyncSeededSizedImage
    krea_2_raw: _krea_2_raw.AsyncKrea2Raw
    krea_2_raw_oss: _krea_2_raw_oss.AsyncKrea2RawOss
    krea_2_turbo: _krea_2_turbo.AsyncKrea2Turbo
    krea_2_turbo_oss: _krea_2_turbo_oss.AsyncKrea2TurboOss
    krea_flux_1_krea_dev: _flux_1_checkpoint.AsyncFlux1Checkpoint
    luma_uni_1: _tuned_image.AsyncTunedImage
    luma_uni_1_max: _tuned_image.AsyncTunedImage
    mediapipe_eyes_lips_mesh: _detection_mask.AsyncDetectionMask
    mediapipe_eyes_mesh: _detection_mask.AsyncDetectionMask
    mediapipe_face_full: _detection_mask.AsyncDetectionMask
    mediapipe_face_mesh: _detection_mask.AsyncDetectionMask
    mediapipe_face_mesh_eyes_only: _detection_mask.AsyncDetectionMask
    mediapipe_face_short: _detection_mask.AsyncDetectionMask
    mediapipe_lips_mesh: _detection_mask.AsyncDetectionMask
    mediapipe_nose_eyes_mesh: _detection_mask.AsyncDetectionMask
    mediapipe_nose_lips_mesh: _detection_mask.AsyncDetectionMask
    mediapipe_nose_mesh: _detection_mask.AsyncDetectionMask
    meta_muse_image: _meta_muse_image.AsyncMetaMuseImage
    noobai: _noobai.AsyncNoobai
    object_eraser: _object_eraser.AsyncObjectEraser
    openai_gpt_image_1: _gpt_image_1.AsyncGptImage1
    openai_gpt_image_1_5: _openai_gpt_image_1_5.AsyncOpenaiGptImage15
    openai_gpt_image_1_mini: _gpt_image_1.AsyncGptImage1
    openai_gpt_image_2: _openai_gpt_image_2.AsyncOpenaiGptImage2
    openai_gpt_image_2_5_flare: _gpt_image_2_5.AsyncGptImage25
    openai_gpt_image_2_5_sunburst: _gpt_image_2_5.AsyncGptImage25
    picsart_image_vectorizer: _image_vectorizer.AsyncImageVectorizer
    pony: _pony.AsyncPony
    prunaai_p_image: _bare_image.AsyncBareImage
    prunaai_p_image_edit: _prunaai_p_image_edit.AsyncPrunaaiPImageEdit
    prunaai_p_image_ideogram: _prunaai_p_image_ideogram.AsyncPrunaaiPImageIdeogram
    prunaai_p_image_try_on: _prunaai_p_image_try_on.AsyncPrunaaiPImageTryOn
    prunaai_p_image_upscale: _prunaai_p_image_upscale.AsyncPrunaaiPImageUpscale
    real_esrgan: _plain_upscaler.AsyncPlainUpscaler
    recraft_v4: _recraft_v4.AsyncRecraftV4
    recraft_v4_1: _recraft_v4.AsyncRecraftV4
    recraft_v4_1_flash: _recraft_v4_1_flash.AsyncRecraftV41Flash
    recraft_v4_1_pro: _recraft_v4.AsyncRecraftV4
    recraft_v4_1_utility: _recraft_v4.AsyncRecraftV4
    recraft_v4_1_utility_pro: _recraft_v4.AsyncRecraftV4
    recraft_v4_pro: _recraft_v4.AsyncRecraftV4
    recraft_v4_pro_vector: _recraft_v4_pro_vector.AsyncRecraftV4ProVector
    recraft_v4_styles: _recraft_styles.AsyncRecraftStyles
    recraft_v4_styles_pro: _recraft_styles.AsyncRecraftStyles
    recraft_v4_styles_pro_vector: _recraft_vector_styles.AsyncRecraftVectorStyles
    recraft_v4_styles_vector: _recraft_vector_styles.AsyncRecraftVectorStyles
    recraft_v4_vector: _recraft_v4_vector.AsyncRecraftV4Vector
    recraft_vectorize: _image_vectorizer.AsyncImageVectorizer
    rembg_v1_4: _rembg_v1_4.AsyncRembgV14
    rundiffusion_juggernaut_base_flux: _flux_1_checkpoint.AsyncFlux1Checkpoint
    rundiffusion_juggernaut_lightning_flux: (
        _rundiffusion_juggernaut_lightning_flux.AsyncRundiffusionJuggernautLightningFlux
    )
    rundiffusion_juggernaut_pro_flux: _flux_1_checkpoint.AsyncFlux1Checkpoint
    rundiffusion_juggernaut_z: _z_image_checkpoint.AsyncZImageCheckpoint
    rundiffusion_juggernaut_z_fast: _z_image_checkpoint.AsyncZImageCheckpoint
    runway_gen_4_image: _runway_gen_4_image.AsyncRunwayGen4Image
    runway_gen_4_image_turbo: _runway_gen_4_image_turbo.AsyncRunwayGen4ImageTurbo
    sd_1_5: _sd_1_5.AsyncSd15
    sdxl: _sdxl.AsyncSdxl
    sdxl_lightning: _sdxl_lightning.AsyncSdxlLightning
    sdxl_turbo: _sdxl_turbo.AsyncSdxlTurbo
    sourceful_riverflow_2_0_fast: _one_or_two_k_image.AsyncOneOrTwoKImage
    sourceful_riverflow_2_0_pro: _sourceful_riverflow_2_0_pro.AsyncSourcefulRiverflow20Pro
    sourceful_riverflow_2_5_fast: _sourceful_riverflow_2_5_fast.AsyncSourcefulRiverflow25Fast
    sourceful_riverflow_2_5_pro: _sourceful_riverflow_2_5_pro.AsyncSourcefulRiverflow25Pro
    stabilityai_stable_diffusion_3: _stabilityai_stable_diffusion_3.AsyncStabilityaiStableDiffusion3
    stabilityai_stable_diffusion_xl_v1_0_vae_fix: (
        _stabilityai_stable_diffusion_xl_v1_0_vae_fix.AsyncStabilityaiStableDiffusionXlV10VaeFix
    )
    stable_diffusion_latent_upscaler: _stable_diffusion_latent_upscaler.AsyncStableDiffusionLatentUpscaler
    swinir: _plain_upscaler.AsyncPlainUpscaler
    topazlabs_wonder_3_5: _topazlabs_wonder_3_5.AsyncTopazlabsWonder35
    twinflow_z_image_turbo: _twinflow_z_image_turbo.AsyncTwinflowZImageTurbo
    vidu_q1_image: _vidu_q1_image.AsyncViduQ1Image
    xai_grok_imagine_image: _xai_grok_imagine_image.AsyncXaiGrokImagineImage
    xai_grok_imagine_image_2_0: _xai_grok_imagine_image_2_0.AsyncXaiGrokImagineImage20
    xai_grok_imagine_image_quality: _one_or_two_k_image.AsyncOneOrTwoKImage
    yolov8n_face: _detection_mask.AsyncDetectionMask
    yolov8n_hand: _detection_mask.AsyncDetectionMask
    yolov8n_person_seg: _detection_mask.AsyncDetectionMask
    yolov8s_face: _detection_mask.AsyncDetectionMask
    yolov8s_person_seg: _detection_mask.AsyncDetectionMask
    z_image: _z_image.AsyncZImage
    z_image_turbo: _z_image_turbo.AsyncZImageTurbo

    @property
    @deprecated("removed; use runware:5@1")
    def sd3(self) -> _sd3.AsyncSd3:
        """Removed; use runware:5@1."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_1_5_distilled(self) -> _sd_1_5_distilled.AsyncSd15Distilled:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_1_5_hyper(self) -> _sd_1_5_hyper.AsyncSd15Hyper:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_1_5_lcm(self) -> _sd_1_5_lcm.AsyncSd15Lcm:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sd-1-5")
    def sd_2_1(self) -> _sd_2_1.AsyncSd21:
        """Removed; use sd-1-5."""
        ...

    @property
    @deprecated("removed; use sdxl")
    def sdxl_distilled(self) -> _sdxl_distilled.AsyncSdxlDistilled:
        """Removed; use sdxl."""
        ...

    @property
    @deprecated("removed; use sdxl")
    def sdxl_hyper(self) -> _sdxl_hyper.AsyncSdxlHyper:
        """Removed; use sdxl."""
        ...

    @property
    @deprecated("removed; use sdxl")
    def sdxl_lcm(self) -> _sdxl_lcm.AsyncSdxlLcm:
        """Removed; use sdxl."""
        ...

# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runware.handles.alibaba_qwen_image_edit_plus import AlibabaQwenImageEditPlus
    from modelwire.runware.handles.alibaba_qwen_image_layered import AlibabaQwenImageLayered
    from modelwire.runware.handles.alibaba_wan2_5_preview_image import AlibabaWan25PreviewImage
    from modelwire.runware.handles.alibaba_wan2_6_image import AlibabaWan26Image
    from modelwire.runware.handles.alibaba_z_image_turbo import AlibabaZImageTurbo
    from modelwire.runware.handles.any_image import AnyImage
    from modelwire.runware.handles.baidu_ernie_image import BaiduErnieImage
    from modelwire.runware.handles.baidu_ernie_image_turbo import BaiduErnieImageTurbo
    from modelwire.runware.handles.bare_image import BareImage
    from modelwire.runware.handles.bfl_flux_1_dev import BflFlux1Dev
    from modelwire.runware.handles.bfl_flux_1_expand_pro import BflFlux1ExpandPro
    from modelwire.runware.handles.bfl_flux_1_fill_dev import BflFlux1FillDev
    from modelwire.runware.handles.bfl_flux_1_fill_pro import BflFlux1FillPro
    from modelwire.runware.handles.bfl_flux_1_kontext_dev import BflFlux1KontextDev
    from modelwire.runware.handles.bfl_flux_1_schnell import BflFlux1Schnell
    from modelwire.runware.handles.bfl_flux_2_dev import BflFlux2Dev
    from modelwire.runware.handles.bfl_flux_2_flex import BflFlux2Flex
    from modelwire.runware.handles.bfl_flux_2_klein_4b import BflFlux2Klein4b
    from modelwire.runware.handles.bfl_flux_2_klein_9b import BflFlux2Klein9b
    from modelwire.runware.handles.bfl_flux_2_max import BflFlux2Max
    from modelwire.runware.handles.bfl_flux_2_pro import BflFlux2Pro
    from modelwire.runware.handles.bfl_flux_3_image import BflFlux3Image
    from modelwire.runware.handles.bfl_flux_erase import BflFluxErase
    from modelwire.runware.handles.bfl_flux_outpainting import BflFluxOutpainting
    from modelwire.runware.handles.boogu_image_0_1_edit import BooguImage01Edit
    from modelwire.runware.handles.bria_3_2 import Bria32
    from modelwire.runware.handles.bria_fibo import BriaFibo
    from modelwire.runware.handles.bria_fibo_edit import BriaFiboEdit
    from modelwire.runware.handles.bria_fibo_edit_tools import BriaFiboEditTools
    from modelwire.runware.handles.bria_fibo_lite import BriaFiboLite
    from modelwire.runware.handles.bria_image_increase_resolution import BriaImageIncreaseResolution
    from modelwire.runware.handles.bria_image_replace_background import BriaImageReplaceBackground
    from modelwire.runware.handles.bria_rmbg_v2_0 import BriaRmbgV20
    from modelwire.runware.handles.bytedance_seedream_4_0 import BytedanceSeedream40
    from modelwire.runware.handles.bytedance_seedream_4_5 import BytedanceSeedream45
    from modelwire.runware.handles.bytedance_seedream_5_0_flash import BytedanceSeedream50Flash
    from modelwire.runware.handles.bytedance_seedream_5_0_lite import BytedanceSeedream50Lite
    from modelwire.runware.handles.bytedance_seedream_5_0_pro import BytedanceSeedream50Pro
    from modelwire.runware.handles.ccsr import Ccsr
    from modelwire.runware.handles.clarity import Clarity
    from modelwire.runware.handles.controlnet_preprocess_canny import ControlnetPreprocessCanny
    from modelwire.runware.handles.controlnet_preprocess_openpose import ControlnetPreprocessOpenpose
    from modelwire.runware.handles.detection_mask import DetectionMask
    from modelwire.runware.handles.exactly_illustrative import ExactlyIllustrative
    from modelwire.runware.handles.exactly_photo import ExactlyPhoto
    from modelwire.runware.handles.flux_1_1_pro import Flux11Pro
    from modelwire.runware.handles.flux_1_checkpoint import Flux1Checkpoint
    from modelwire.runware.handles.flux_1_dev import Flux1Dev
    from modelwire.runware.handles.flux_1_dev_srpo import Flux1DevSrpo
    from modelwire.runware.handles.flux_1_kontext import Flux1Kontext
    from modelwire.runware.handles.flux_1_kontext_dev import Flux1KontextDev
    from modelwire.runware.handles.flux_1_schnell import Flux1Schnell
    from modelwire.runware.handles.flux_2_klein_variant import Flux2KleinVariant
    from modelwire.runware.handles.google_nano_banana_2 import GoogleNanoBanana2
    from modelwire.runware.handles.google_nano_banana_2_1 import GoogleNanoBanana21
    from modelwire.runware.handles.google_nano_banana_2_lite import GoogleNanoBanana2Lite
    from modelwire.runware.handles.google_nano_banana_pro import GoogleNanoBananaPro
    from modelwire.runware.handles.gpt_image_1 import GptImage1
    from modelwire.runware.handles.gpt_image_2_5 import GptImage25
    from modelwire.runware.handles.guide_image import GuideImage
    from modelwire.runware.handles.hidream_i1_dev import HidreamI1Dev
    from modelwire.runware.handles.hidream_i1_fast import HidreamI1Fast
    from modelwire.runware.handles.hidream_i1_full import HidreamI1Full
    from modelwire.runware.handles.ideogram_2_0 import Ideogram20
    from modelwire.runware.handles.ideogram_2a import Ideogram2a
    from modelwire.runware.handles.ideogram_2a_remix import Ideogram2aRemix
    from modelwire.runware.handles.ideogram_3_0 import Ideogram30
    from modelwire.runware.handles.ideogram_3_0_reframe import Ideogram30Reframe
    from modelwire.runware.handles.ideogram_4_0 import Ideogram40
    from modelwire.runware.handles.ideogram_4_0_remix import Ideogram40Remix
    from modelwire.runware.handles.ideogram_4_0q import Ideogram40q
    from modelwire.runware.handles.ideogram_4_5_precise_edit import Ideogram45PreciseEdit
    from modelwire.runware.handles.ideogram_edit import IdeogramEdit
    from modelwire.runware.handles.ideogram_layerize_text import IdeogramLayerizeText
    from modelwire.runware.handles.ideogram_object_remover import IdeogramObjectRemover
    from modelwire.runware.handles.ideogram_remix import IdeogramRemix
    from modelwire.runware.handles.illustrious import Illustrious
    from modelwire.runware.handles.image_cutout import ImageCutout
    from modelwire.runware.handles.image_vectorizer import ImageVectorizer
    from modelwire.runware.handles.imagineart_1_5_pro import Imagineart15Pro
    from modelwire.runware.handles.imagineart_2_0 import Imagineart20
    from modelwire.runware.handles.kandinsky_5_0_image_lite import Kandinsky50ImageLite
    from modelwire.runware.handles.klingai_image_o3 import KlingaiImageO3
    from modelwire.runware.handles.krea_2_raw import Krea2Raw
    from modelwire.runware.handles.krea_2_raw_oss import Krea2RawOss
    from modelwire.runware.handles.krea_2_turbo import Krea2Turbo
    from modelwire.runware.handles.krea_2_turbo_oss import Krea2TurboOss
    from modelwire.runware.handles.meta_muse_image import MetaMuseImage
    from modelwire.runware.handles.noobai import Noobai
    from modelwire.runware.handles.object_eraser import ObjectEraser
    from modelwire.runware.handles.one_or_two_k_image import OneOrTwoKImage
    from modelwire.runware.handles.openai_gpt_image_1_5 import OpenaiGptImage15
    from modelwire.runware.handles.openai_gpt_image_2 import OpenaiGptImage2
    from modelwire.runware.handles.outline_guide_image import OutlineGuideImage
    from modelwire.runware.handles.plain_upscaler import PlainUpscaler
    from modelwire.runware.handles.pony import Pony
    from modelwire.runware.handles.prunaai_p_image_edit import PrunaaiPImageEdit
    from modelwire.runware.handles.prunaai_p_image_ideogram import PrunaaiPImageIdeogram
    from modelwire.runware.handles.prunaai_p_image_try_on import PrunaaiPImageTryOn
    from modelwire.runware.handles.prunaai_p_image_upscale import PrunaaiPImageUpscale
    from modelwire.runware.handles.qwen_image import QwenImage
    from modelwire.runware.handles.qwen_image_2 import QwenImage2
    from modelwire.runware.handles.qwen_image_3 import QwenImage3
    from modelwire.runware.handles.qwen_image_edit import QwenImageEdit
    from modelwire.runware.handles.recraft_styles import RecraftStyles
    from modelwire.runware.handles.recraft_v4 import RecraftV4
    from modelwire.runware.handles.recraft_v4_1_flash import RecraftV41Flash
    from modelwire.runware.handles.recraft_v4_pro_vector import RecraftV4ProVector
    from modelwire.runware.handles.recraft_v4_vector import RecraftV4Vector
    from modelwire.runware.handles.recraft_vector_styles import RecraftVectorStyles
    from modelwire.runware.handles.rembg_v1_4 import RembgV14
    from modelwire.runware.handles.rundiffusion_juggernaut_lightning_flux import RundiffusionJuggernautLightningFlux
    from modelwire.runware.handles.runway_gen_4_image import RunwayGen4Image
    from modelwire.runware.handles.runway_gen_4_image_turbo import RunwayGen4ImageTurbo
    from modelwire.runware.handles.sd3 import Sd3
    from modelwire.runware.handles.sd_1_5 import Sd15
    from modelwire.runware.handles.sd_1_5_distilled import Sd15Distilled
    from modelwire.runware.handles.sd_1_5_hyper import Sd15Hyper
    from modelwire.runware.handles.sd_1_5_lcm import Sd15Lcm
    from modelwire.runware.handles.sd_2_1 import Sd21
    from modelwire.runware.handles.sdxl import Sdxl
    from modelwire.runware.handles.sdxl_distilled import SdxlDistilled
    from modelwire.runware.handles.sdxl_hyper import SdxlHyper
    from modelwire.runware.handles.sdxl_lcm import SdxlLcm
    from modelwire.runware.handles.sdxl_lightning import SdxlLightning
    from modelwire.runware.handles.sdxl_turbo import SdxlTurbo
    from modelwire.runware.handles.seeded_edit import SeededEdit
    from modelwire.runware.handles.seeded_image import SeededImage
    from modelwire.runware.handles.seeded_sized_image import SeededSizedImage
    from modelwire.runware.handles.sourceful_riverflow_2_0_pro import SourcefulRiverflow20Pro
    from modelwire.runware.handles.sourceful_riverflow_2_5_fast import SourcefulRiverflow25Fast
    from modelwire.runware.handles.sourceful_riverflow_2_5_pro import SourcefulRiverflow25Pro
    from modelwire.runware.handles.stabilityai_stable_diffusion_3 import StabilityaiStableDiffusion3
    from modelwire.runware.handles.stabilityai_stable_diffusion_xl_v1_0_vae_fix import (
        StabilityaiStableDiffusionXlV10VaeFix,
    )
    from modelwire.runware.handles.stable_diffusion_latent_upscaler import StableDiffusionLatentUpscaler
    from modelwire.runware.handles.topazlabs_wonder_3_5 import TopazlabsWonder35
    from modelwire.runware.handles.tuned_image import TunedImage
    from modelwire.runware.handles.twinflow_z_image_turbo import TwinflowZImageTurbo
    from modelwire.runware.handles.vidu_q1_image import ViduQ1Image
    from modelwire.runware.handles.xai_grok_imagine_image import XaiGrokImagineImage
    from modelwire.runware.handles.xai_grok_imagine_image_2_0 import XaiGrokImagineImage20
    from modelwire.runware.handles.z_image import ZImage
    from modelwire.runware.handles.z_image_checkpoint import ZImageCheckpoint
    from modelwire.runware.handles.z_image_turbo import ZImageTurbo


class Image(Namespace):
    """Models that make or change pictures."""

    _vendor_package = "modelwire.runware"
    _name = "image"

    if TYPE_CHECKING:
        alibaba_qwen_image: QwenImage
        alibaba_qwen_image_2512: QwenImage
        alibaba_qwen_image_2_0: QwenImage2
        alibaba_qwen_image_2_0_pro: QwenImage2
        alibaba_qwen_image_2_1_pro: SeededImage
        alibaba_qwen_image_2_1_turbo: SeededImage
        alibaba_qwen_image_3_0: QwenImage3
        alibaba_qwen_image_3_0_pro: QwenImage3
        alibaba_qwen_image_edit: QwenImageEdit
        alibaba_qwen_image_edit_2511: QwenImageEdit
        alibaba_qwen_image_edit_plus: AlibabaQwenImageEditPlus
        alibaba_qwen_image_layered: AlibabaQwenImageLayered
        alibaba_wan2_5_preview_image: AlibabaWan25PreviewImage
        alibaba_wan2_6_image: AlibabaWan26Image
        alibaba_wan2_7_image: SeededSizedImage
        alibaba_wan2_7_image_pro: SeededSizedImage
        alibaba_z_image: ZImageCheckpoint
        alibaba_z_image_turbo: AlibabaZImageTurbo
        any: AnyImage
        baidu_ernie_image: BaiduErnieImage
        baidu_ernie_image_turbo: BaiduErnieImageTurbo
        bfl_flux_1_1_pro: Flux11Pro
        bfl_flux_1_1_pro_ultra: Flux11Pro
        bfl_flux_1_dev: BflFlux1Dev
        bfl_flux_1_expand_pro: BflFlux1ExpandPro
        bfl_flux_1_fill_dev: BflFlux1FillDev
        bfl_flux_1_fill_pro: BflFlux1FillPro
        bfl_flux_1_kontext_dev: BflFlux1KontextDev
        bfl_flux_1_kontext_max: Flux1Kontext
        bfl_flux_1_kontext_pro: Flux1Kontext
        bfl_flux_1_schnell: BflFlux1Schnell
        bfl_flux_2_dev: BflFlux2Dev
        bfl_flux_2_flex: BflFlux2Flex
        bfl_flux_2_klein_4b: BflFlux2Klein4b
        bfl_flux_2_klein_4b_base: Flux2KleinVariant
        bfl_flux_2_klein_9b: BflFlux2Klein9b
        bfl_flux_2_klein_9b_base: Flux2KleinVariant
        bfl_flux_2_klein_9b_kv: Flux2KleinVariant
        bfl_flux_2_max: BflFlux2Max
        bfl_flux_2_pro: BflFlux2Pro
        bfl_flux_3_image: BflFlux3Image
        bfl_flux_erase: BflFluxErase
        bfl_flux_outpainting: BflFluxOutpainting
        bfl_flux_virtual_try_on: SeededEdit
        birefnet_dis: ImageCutout
        birefnet_general: ImageCutout
        birefnet_general_resolution_512x512_fp16: ImageCutout
        birefnet_hrsod_dhu: ImageCutout
        birefnet_massive_tr_dis5k_tr_tes: ImageCutout
        birefnet_matting: ImageCutout
        birefnet_portrait: ImageCutout
        birefnet_v1_base: ImageCutout
        birefnet_v1_base_cod: ImageCutout
        boogu_image_0_1_edit: BooguImage01Edit
        boogu_image_0_1_edit_turbo: SeededEdit
        bria_3_2: Bria32
        bria_fibo: BriaFibo
        bria_fibo_edit: BriaFiboEdit
        bria_fibo_edit_tools: BriaFiboEditTools
        bria_fibo_lite: BriaFiboLite
        bria_image_increase_resolution: BriaImageIncreaseResolution
        bria_image_replace_background: BriaImageReplaceBackground
        bria_rmbg_v2_0: BriaRmbgV20
        bytedance_seedream_4_0: BytedanceSeedream40
        bytedance_seedream_4_5: BytedanceSeedream45
        bytedance_seedream_5_0_flash: BytedanceSeedream50Flash
        bytedance_seedream_5_0_lite: BytedanceSeedream50Lite
        bytedance_seedream_5_0_pro: BytedanceSeedream50Pro
        ccsr: Ccsr
        clarity: Clarity
        controlnet_preprocess_canny: ControlnetPreprocessCanny
        controlnet_preprocess_depth: GuideImage
        controlnet_preprocess_lineart: OutlineGuideImage
        controlnet_preprocess_lineart_anime: OutlineGuideImage
        controlnet_preprocess_mlsd: OutlineGuideImage
        controlnet_preprocess_normalbae: OutlineGuideImage
        controlnet_preprocess_openpose: ControlnetPreprocessOpenpose
        controlnet_preprocess_scribble: OutlineGuideImage
        controlnet_preprocess_seg: GuideImage
        controlnet_preprocess_shuffle: OutlineGuideImage
        controlnet_preprocess_softedge: GuideImage
        controlnet_preprocess_tile: OutlineGuideImage
        exactly_illustrative: ExactlyIllustrative
        exactly_photo_bright_pulse: ExactlyPhoto
        exactly_photo_distant_reality: ExactlyPhoto
        exactly_photo_extreme_contrast: ExactlyPhoto
        exactly_photo_grain_film_look: ExactlyPhoto
        exactly_photo_journey: ExactlyPhoto
        exactly_photo_warm_light: ExactlyPhoto
        flux_1_dev: Flux1Dev
        flux_1_dev_srpo: Flux1DevSrpo
        flux_1_kontext_dev: Flux1KontextDev
        flux_1_schnell: Flux1Schnell
        google_nano_banana_2: GoogleNanoBanana2
        google_nano_banana_2_1: GoogleNanoBanana21
        google_nano_banana_2_lite: GoogleNanoBanana2Lite
        google_nano_banana_pro: GoogleNanoBananaPro
        hidream_i1_dev: HidreamI1Dev
        hidream_i1_fast: HidreamI1Fast
        hidream_i1_full: HidreamI1Full
        ideogram_2_0: Ideogram20
        ideogram_2_0_remix: IdeogramRemix
        ideogram_2a: Ideogram2a
        ideogram_2a_remix: Ideogram2aRemix
        ideogram_3_0: Ideogram30
        ideogram_3_0_edit: IdeogramEdit
        ideogram_3_0_reframe: Ideogram30Reframe
        ideogram_3_0_remix: IdeogramRemix
        ideogram_3_0_replace_background: IdeogramEdit
        ideogram_4_0: Ideogram40
        ideogram_4_0_remix: Ideogram40Remix
        ideogram_4_0q: Ideogram40q
        ideogram_4_5: SeededImage
        ideogram_4_5_precise_edit: Ideogram45PreciseEdit
        ideogram_layerize_text: IdeogramLayerizeText
        ideogram_object_remover: IdeogramObjectRemover
        ideogram_remove_background: ImageCutout
        illustrious: Illustrious
        imagineart_1_5: BareImage
        imagineart_1_5_pro: Imagineart15Pro
        imagineart_2_0: Imagineart20
        kandinsky_5_0_image_lite: Kandinsky50ImageLite
        klingai_image_3_0: OneOrTwoKImage
        klingai_image_o1: OneOrTwoKImage
        klingai_image_o3: KlingaiImageO3
        krea_2_large: SeededSizedImage
        krea_2_medium: SeededSizedImage
        krea_2_medium_turbo: SeededSizedImage
        krea_2_raw: Krea2Raw
        krea_2_raw_oss: Krea2RawOss
        krea_2_turbo: Krea2Turbo
        krea_2_turbo_oss: Krea2TurboOss
        krea_flux_1_krea_dev: Flux1Checkpoint
        luma_uni_1: TunedImage
        luma_uni_1_max: TunedImage
        mediapipe_eyes_lips_mesh: DetectionMask
        mediapipe_eyes_mesh: DetectionMask
        mediapipe_face_full: DetectionMask
        mediapipe_face_mesh: DetectionMask
        mediapipe_face_mesh_eyes_only: DetectionMask
        mediapipe_face_short: DetectionMask
        mediapipe_lips_mesh: DetectionMask
        mediapipe_nose_eyes_mesh: DetectionMask
        mediapipe_nose_lips_mesh: DetectionMask
        mediapipe_nose_mesh: DetectionMask
        meta_muse_image: MetaMuseImage
        noobai: Noobai
        object_eraser: ObjectEraser
        openai_gpt_image_1: GptImage1
        openai_gpt_image_1_5: OpenaiGptImage15
        openai_gpt_image_1_mini: GptImage1
        openai_gpt_image_2: OpenaiGptImage2
        openai_gpt_image_2_5_flare: GptImage25
        openai_gpt_image_2_5_sunburst: GptImage25
        picsart_image_vectorizer: ImageVectorizer
        pony: Pony
        prunaai_p_image: BareImage
        prunaai_p_image_edit: PrunaaiPImageEdit
        prunaai_p_image_ideogram: PrunaaiPImageIdeogram
        prunaai_p_image_try_on: PrunaaiPImageTryOn
        prunaai_p_image_upscale: PrunaaiPImageUpscale
        real_esrgan: PlainUpscaler
        recraft_v4: RecraftV4
        recraft_v4_1: RecraftV4
        recraft_v4_1_flash: RecraftV41Flash
        recraft_v4_1_pro: RecraftV4
        recraft_v4_1_utility: RecraftV4
        recraft_v4_1_utility_pro: RecraftV4
        recraft_v4_pro: RecraftV4
        recraft_v4_pro_vector: RecraftV4ProVector
        recraft_v4_styles: RecraftStyles
        recraft_v4_styles_pro: RecraftStyles
        recraft_v4_styles_pro_vector: RecraftVectorStyles
        recraft_v4_styles_vector: RecraftVectorStyles
        recraft_v4_vector: RecraftV4Vector
        recraft_vectorize: ImageVectorizer
        rembg_v1_4: RembgV14
        rundiffusion_juggernaut_base_flux: Flux1Checkpoint
        rundiffusion_juggernaut_lightning_flux: RundiffusionJuggernautLightningFlux
        rundiffusion_juggernaut_pro_flux: Flux1Checkpoint
        rundiffusion_juggernaut_z: ZImageCheckpoint
        rundiffusion_juggernaut_z_fast: ZImageCheckpoint
        runway_gen_4_image: RunwayGen4Image
        runway_gen_4_image_turbo: RunwayGen4ImageTurbo
        sd_1_5: Sd15
        sdxl: Sdxl
        sdxl_lightning: SdxlLightning
        sdxl_turbo: SdxlTurbo
        sourceful_riverflow_2_0_fast: OneOrTwoKImage
        sourceful_riverflow_2_0_pro: SourcefulRiverflow20Pro
        sourceful_riverflow_2_5_fast: SourcefulRiverflow25Fast
        sourceful_riverflow_2_5_pro: SourcefulRiverflow25Pro
        stabilityai_stable_diffusion_3: StabilityaiStableDiffusion3
        stabilityai_stable_diffusion_xl_v1_0_vae_fix: StabilityaiStableDiffusionXlV10VaeFix
        stable_diffusion_latent_upscaler: StableDiffusionLatentUpscaler
        swinir: PlainUpscaler
        topazlabs_wonder_3_5: TopazlabsWonder35
        twinflow_z_image_turbo: TwinflowZImageTurbo
        vidu_q1_image: ViduQ1Image
        xai_grok_imagine_image: XaiGrokImagineImage
        xai_grok_imagine_image_2_0: XaiGrokImagineImage20
        xai_grok_imagine_image_quality: OneOrTwoKImage
        yolov8n_face: DetectionMask
        yolov8n_hand: DetectionMask
        yolov8n_person_seg: DetectionMask
        yolov8s_face: DetectionMask
        yolov8s_person_seg: DetectionMask
        z_image: ZImage
        z_image_turbo: ZImageTurbo

        @property
        @deprecated("removed; use runware:5@1")
        def sd3(self) -> Sd3:
            """Removed; use runware:5@1."""
            ...

        @property
        @deprecated("removed; use sd-1-5")
        def sd_1_5_distilled(self) -> Sd15Distilled:
            """Removed; use sd-1-5."""
            ...

        @property
        @deprecated("removed; use sd-1-5")
        def sd_1_5_hyper(self) -> Sd15Hyper:
            """Removed; use sd-1-5."""
            ...

        @property
        @deprecated("removed; use sd-1-5")
        def sd_1_5_lcm(self) -> Sd15Lcm:
            """Removed; use sd-1-5."""
            ...

        @property
        @deprecated("removed; use sd-1-5")
        def sd_2_1(self) -> Sd21:
            """Removed; use sd-1-5."""
            ...

        @property
        @deprecated("removed; use sdxl")
        def sdxl_distilled(self) -> SdxlDistilled:
            """Removed; use sdxl."""
            ...

        @property
        @deprecated("removed; use sdxl")
        def sdxl_hyper(self) -> SdxlHyper:
            """Removed; use sdxl."""
            ...

        @property
        @deprecated("removed; use sdxl")
        def sdxl_lcm(self) -> SdxlLcm:
            """Removed; use sdxl."""
            ...

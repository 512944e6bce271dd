# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.runware.aio.client import AsyncRunware as AsyncRunware
from modelwire.runware.choices import IpAdapterWeightType as IpAdapterWeightType, Scheduler as Scheduler
from modelwire.runware.client import Runware as Runware
from modelwire.runware.inputs.accelerator_options import AcceleratorOptionsInput as AcceleratorOptionsInput
from modelwire.runware.inputs.ace_plus_plus import AcePlusPlusInput as AcePlusPlusInput
from modelwire.runware.inputs.active_speaker_detection import ActiveSpeakerDetectionInput as ActiveSpeakerDetectionInput
from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput as AdvancedFeaturesInput
from modelwire.runware.inputs.alibaba_provider_settings import (
    AlibabaProviderSettingsInput as AlibabaProviderSettingsInput,
)
from modelwire.runware.inputs.alibaba_settings import AlibabaSettingsInput as AlibabaSettingsInput
from modelwire.runware.inputs.any_audio_settings import AnyAudioSettingsInput as AnyAudioSettingsInput
from modelwire.runware.inputs.any_face_refinement import AnyFaceRefinementInput as AnyFaceRefinementInput
from modelwire.runware.inputs.any_lora_weight import AnyLoraWeightInput as AnyLoraWeightInput
from modelwire.runware.inputs.any_video_safety import AnyVideoSafetyInput as AnyVideoSafetyInput
from modelwire.runware.inputs.audio_inputs import AudioInputsInput as AudioInputsInput
from modelwire.runware.inputs.audio_model_settings import AudioModelSettingsInput as AudioModelSettingsInput
from modelwire.runware.inputs.audio_settings import AudioSettingsInput as AudioSettingsInput
from modelwire.runware.inputs.avatar_speech import AvatarSpeechInput as AvatarSpeechInput
from modelwire.runware.inputs.bfl_provider_settings import BflProviderSettingsInput as BflProviderSettingsInput
from modelwire.runware.inputs.bfl_settings import BflSettingsInput as BflSettingsInput
from modelwire.runware.inputs.bria_mask import BriaMaskInput as BriaMaskInput
from modelwire.runware.inputs.bria_provider_settings import BriaProviderSettingsInput as BriaProviderSettingsInput
from modelwire.runware.inputs.bria_settings import BriaSettingsInput as BriaSettingsInput
from modelwire.runware.inputs.bria_video_background_settings import (
    BriaVideoBackgroundSettingsInput as BriaVideoBackgroundSettingsInput,
)
from modelwire.runware.inputs.bytedance_provider_settings import (
    BytedanceProviderSettingsInput as BytedanceProviderSettingsInput,
)
from modelwire.runware.inputs.bytedance_settings import BytedanceSettingsInput as BytedanceSettingsInput
from modelwire.runware.inputs.canny_settings import CannySettingsInput as CannySettingsInput
from modelwire.runware.inputs.chat_message import ChatMessageInput as ChatMessageInput
from modelwire.runware.inputs.clarity_inputs import ClarityInputsInput as ClarityInputsInput
from modelwire.runware.inputs.clarity_settings import ClaritySettingsInput as ClaritySettingsInput
from modelwire.runware.inputs.clip_reference import ClipReferenceInput as ClipReferenceInput
from modelwire.runware.inputs.composition import CompositionInput as CompositionInput
from modelwire.runware.inputs.composition_element import CompositionElementInput as CompositionElementInput
from modelwire.runware.inputs.control_net_guide import ControlNetGuideInput as ControlNetGuideInput
from modelwire.runware.inputs.draco_compression import DracoCompressionInput as DracoCompressionInput
from modelwire.runware.inputs.edit_region import EditRegionInput as EditRegionInput
from modelwire.runware.inputs.embedding_weight import EmbeddingWeightInput as EmbeddingWeightInput
from modelwire.runware.inputs.end_frame_image import EndFrameImageInput as EndFrameImageInput
from modelwire.runware.inputs.exactly_inputs import ExactlyInputsInput as ExactlyInputsInput
from modelwire.runware.inputs.exactly_reference import ExactlyReferenceInput as ExactlyReferenceInput
from modelwire.runware.inputs.exactly_settings import ExactlySettingsInput as ExactlySettingsInput
from modelwire.runware.inputs.face_refinement import FaceRefinementInput as FaceRefinementInput
from modelwire.runware.inputs.first_frame_image import FirstFrameImageInput as FirstFrameImageInput
from modelwire.runware.inputs.flux1_dev_control_net import Flux1DevControlNetInput as Flux1DevControlNetInput
from modelwire.runware.inputs.flux1_dev_ip_adapter import Flux1DevIpAdapterInput as Flux1DevIpAdapterInput
from modelwire.runware.inputs.flux2_bfl_settings import Flux2BflSettingsInput as Flux2BflSettingsInput
from modelwire.runware.inputs.flux2_dev_inputs import Flux2DevInputsInput as Flux2DevInputsInput
from modelwire.runware.inputs.flux2_klein_inputs import Flux2KleinInputsInput as Flux2KleinInputsInput
from modelwire.runware.inputs.flux2_max_inputs import Flux2MaxInputsInput as Flux2MaxInputsInput
from modelwire.runware.inputs.flux2_pro_bfl_settings import Flux2ProBflSettingsInput as Flux2ProBflSettingsInput
from modelwire.runware.inputs.flux2_pro_inputs import Flux2ProInputsInput as Flux2ProInputsInput
from modelwire.runware.inputs.flux2_pro_provider_settings import (
    Flux2ProProviderSettingsInput as Flux2ProProviderSettingsInput,
)
from modelwire.runware.inputs.flux2_provider_settings import Flux2ProviderSettingsInput as Flux2ProviderSettingsInput
from modelwire.runware.inputs.flux3_frame_image import Flux3FrameImageInput as Flux3FrameImageInput
from modelwire.runware.inputs.flux3_image_settings import Flux3ImageSettingsInput as Flux3ImageSettingsInput
from modelwire.runware.inputs.flux3_video_inputs import Flux3VideoInputsInput as Flux3VideoInputsInput
from modelwire.runware.inputs.flux3_video_settings import Flux3VideoSettingsInput as Flux3VideoSettingsInput
from modelwire.runware.inputs.flux_accelerator_options import FluxAcceleratorOptionsInput as FluxAcceleratorOptionsInput
from modelwire.runware.inputs.flux_control_net import FluxControlNetInput as FluxControlNetInput
from modelwire.runware.inputs.flux_ip_adapter import FluxIpAdapterInput as FluxIpAdapterInput
from modelwire.runware.inputs.flux_video_upscale_inputs import (
    FluxVideoUpscaleInputsInput as FluxVideoUpscaleInputsInput,
)
from modelwire.runware.inputs.flux_video_upscale_settings import (
    FluxVideoUpscaleSettingsInput as FluxVideoUpscaleSettingsInput,
)
from modelwire.runware.inputs.font_sample import FontSampleInput as FontSampleInput
from modelwire.runware.inputs.frame_image import FrameImageInput as FrameImageInput
from modelwire.runware.inputs.frame_image_inputs import FrameImageInputsInput as FrameImageInputsInput
from modelwire.runware.inputs.gemini_omni_flash11_inputs import (
    GeminiOmniFlash11InputsInput as GeminiOmniFlash11InputsInput,
)
from modelwire.runware.inputs.gemini_omni_flash11_settings import (
    GeminiOmniFlash11SettingsInput as GeminiOmniFlash11SettingsInput,
)
from modelwire.runware.inputs.google_provider_settings import GoogleProviderSettingsInput as GoogleProviderSettingsInput
from modelwire.runware.inputs.google_settings import GoogleSettingsInput as GoogleSettingsInput
from modelwire.runware.inputs.gpt_image25_settings import GptImage25SettingsInput as GptImage25SettingsInput
from modelwire.runware.inputs.grok_imagine_image2_inputs import (
    GrokImagineImage2InputsInput as GrokImagineImage2InputsInput,
)
from modelwire.runware.inputs.grok_imagine_image2_settings import (
    GrokImagineImage2SettingsInput as GrokImagineImage2SettingsInput,
)
from modelwire.runware.inputs.grok_imagine_video15_inputs import (
    GrokImagineVideo15InputsInput as GrokImagineVideo15InputsInput,
)
from modelwire.runware.inputs.grok_imagine_video15_lite_inputs import (
    GrokImagineVideo15LiteInputsInput as GrokImagineVideo15LiteInputsInput,
)
from modelwire.runware.inputs.grok_imagine_video15_speech import (
    GrokImagineVideo15SpeechInput as GrokImagineVideo15SpeechInput,
)
from modelwire.runware.inputs.happy_horse11_inputs import HappyHorse11InputsInput as HappyHorse11InputsInput
from modelwire.runware.inputs.hires_fix import HiresFixInput as HiresFixInput
from modelwire.runware.inputs.ideogram_color import IdeogramColorInput as IdeogramColorInput
from modelwire.runware.inputs.ideogram_palette import IdeogramPaletteInput as IdeogramPaletteInput
from modelwire.runware.inputs.ideogram_provider_settings import (
    IdeogramProviderSettingsInput as IdeogramProviderSettingsInput,
)
from modelwire.runware.inputs.ideogram_settings import IdeogramSettingsInput as IdeogramSettingsInput
from modelwire.runware.inputs.image_inputs import ImageInputsInput as ImageInputsInput
from modelwire.runware.inputs.image_safety import ImageSafetyInput as ImageSafetyInput
from modelwire.runware.inputs.image_settings import ImageSettingsInput as ImageSettingsInput
from modelwire.runware.inputs.import_model import ImportModelInput as ImportModelInput
from modelwire.runware.inputs.ip_adapter_guide import IpAdapterGuideInput as IpAdapterGuideInput
from modelwire.runware.inputs.kling26_pro_inputs import Kling26ProInputsInput as Kling26ProInputsInput
from modelwire.runware.inputs.kling26_pro_provider_settings import (
    Kling26ProProviderSettingsInput as Kling26ProProviderSettingsInput,
)
from modelwire.runware.inputs.kling26_pro_settings import Kling26ProSettingsInput as Kling26ProSettingsInput
from modelwire.runware.inputs.kling_camera_config import KlingCameraConfigInput as KlingCameraConfigInput
from modelwire.runware.inputs.kling_camera_control import KlingCameraControlInput as KlingCameraControlInput
from modelwire.runware.inputs.kling_provider_settings import KlingProviderSettingsInput as KlingProviderSettingsInput
from modelwire.runware.inputs.kling_settings import KlingSettingsInput as KlingSettingsInput
from modelwire.runware.inputs.kling_shot import KlingShotInput as KlingShotInput
from modelwire.runware.inputs.kontext_inputs import KontextInputsInput as KontextInputsInput
from modelwire.runware.inputs.layer_features import LayerFeaturesInput as LayerFeaturesInput
from modelwire.runware.inputs.lora_weight import LoraWeightInput as LoraWeightInput
from modelwire.runware.inputs.ltx23_fast_inputs import Ltx23FastInputsInput as Ltx23FastInputsInput
from modelwire.runware.inputs.ltx23_fast_settings import Ltx23FastSettingsInput as Ltx23FastSettingsInput
from modelwire.runware.inputs.ltx23_frame_image import Ltx23FrameImageInput as Ltx23FrameImageInput
from modelwire.runware.inputs.ltx25_fast_inputs import Ltx25FastInputsInput as Ltx25FastInputsInput
from modelwire.runware.inputs.ltx25_fast_settings import Ltx25FastSettingsInput as Ltx25FastSettingsInput
from modelwire.runware.inputs.masked_image_inputs import MaskedImageInputsInput as MaskedImageInputsInput
from modelwire.runware.inputs.masked_reference_inputs import MaskedReferenceInputsInput as MaskedReferenceInputsInput
from modelwire.runware.inputs.masking_settings import MaskingSettingsInput as MaskingSettingsInput
from modelwire.runware.inputs.mesh_cluster import MeshClusterInput as MeshClusterInput
from modelwire.runware.inputs.message_tool_call import MessageToolCallInput as MessageToolCallInput
from modelwire.runware.inputs.minimax_h3_fast_inputs import MinimaxH3FastInputsInput as MinimaxH3FastInputsInput
from modelwire.runware.inputs.minimax_h3_inputs import MinimaxH3InputsInput as MinimaxH3InputsInput
from modelwire.runware.inputs.minimax_h3_max_turbo_inputs import (
    MinimaxH3MaxTurboInputsInput as MinimaxH3MaxTurboInputsInput,
)
from modelwire.runware.inputs.minimax_h3_max_turbo_settings import (
    MinimaxH3MaxTurboSettingsInput as MinimaxH3MaxTurboSettingsInput,
)
from modelwire.runware.inputs.minimax_provider_settings import (
    MinimaxProviderSettingsInput as MinimaxProviderSettingsInput,
)
from modelwire.runware.inputs.minimax_settings import MinimaxSettingsInput as MinimaxSettingsInput
from modelwire.runware.inputs.minimax_speech import MinimaxSpeechInput as MinimaxSpeechInput
from modelwire.runware.inputs.modeling_inputs import ModelingInputsInput as ModelingInputsInput
from modelwire.runware.inputs.modeling_settings import ModelingSettingsInput as ModelingSettingsInput
from modelwire.runware.inputs.moodboard import MoodboardInput as MoodboardInput
from modelwire.runware.inputs.muse_image_settings import MuseImageSettingsInput as MuseImageSettingsInput
from modelwire.runware.inputs.named_audio import NamedAudioInput as NamedAudioInput
from modelwire.runware.inputs.named_speech import NamedSpeechInput as NamedSpeechInput
from modelwire.runware.inputs.nano_banana2_google_settings import (
    NanoBanana2GoogleSettingsInput as NanoBanana2GoogleSettingsInput,
)
from modelwire.runware.inputs.nano_banana2_lite_google_settings import (
    NanoBanana2LiteGoogleSettingsInput as NanoBanana2LiteGoogleSettingsInput,
)
from modelwire.runware.inputs.nano_banana2_lite_provider_settings import (
    NanoBanana2LiteProviderSettingsInput as NanoBanana2LiteProviderSettingsInput,
)
from modelwire.runware.inputs.nano_banana2_lite_settings import (
    NanoBanana2LiteSettingsInput as NanoBanana2LiteSettingsInput,
)
from modelwire.runware.inputs.nano_banana2_provider_settings import (
    NanoBanana2ProviderSettingsInput as NanoBanana2ProviderSettingsInput,
)
from modelwire.runware.inputs.nano_banana2_settings import NanoBanana2SettingsInput as NanoBanana2SettingsInput
from modelwire.runware.inputs.nano_banana21_inputs import NanoBanana21InputsInput as NanoBanana21InputsInput
from modelwire.runware.inputs.nano_banana21_settings import NanoBanana21SettingsInput as NanoBanana21SettingsInput
from modelwire.runware.inputs.one_image_inputs import OneImageInputsInput as OneImageInputsInput
from modelwire.runware.inputs.one_video_inputs import OneVideoInputsInput as OneVideoInputsInput
from modelwire.runware.inputs.open_ai_provider_settings import (
    OpenAIProviderSettingsInput as OpenAIProviderSettingsInput,
)
from modelwire.runware.inputs.open_ai_settings import OpenAISettingsInput as OpenAISettingsInput
from modelwire.runware.inputs.open_audio_settings import OpenAudioSettingsInput as OpenAudioSettingsInput
from modelwire.runware.inputs.open_face_refinement import OpenFaceRefinementInput as OpenFaceRefinementInput
from modelwire.runware.inputs.open_hires_fix import OpenHiresFixInput as OpenHiresFixInput
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput as OpenImageSafetyInput
from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput as OpenLoraWeightInput
from modelwire.runware.inputs.open_masked_image_inputs import OpenMaskedImageInputsInput as OpenMaskedImageInputsInput
from modelwire.runware.inputs.open_outpaint import OpenOutpaintInput as OpenOutpaintInput
from modelwire.runware.inputs.open_pu_lid import OpenPuLIDInput as OpenPuLIDInput
from modelwire.runware.inputs.open_refiner import OpenRefinerInput as OpenRefinerInput
from modelwire.runware.inputs.open_ten_reference_inputs import (
    OpenTenReferenceInputsInput as OpenTenReferenceInputsInput,
)
from modelwire.runware.inputs.open_video_safety import OpenVideoSafetyInput as OpenVideoSafetyInput
from modelwire.runware.inputs.open_watermark import OpenWatermarkInput as OpenWatermarkInput
from modelwire.runware.inputs.openpose_settings import OpenposeSettingsInput as OpenposeSettingsInput
from modelwire.runware.inputs.outpaint import OutpaintInput as OutpaintInput
from modelwire.runware.inputs.palette_color import PaletteColorInput as PaletteColorInput
from modelwire.runware.inputs.photo_maker import PhotoMakerInput as PhotoMakerInput
from modelwire.runware.inputs.picture_or_clip_inputs import PictureOrClipInputsInput as PictureOrClipInputsInput
from modelwire.runware.inputs.pixverse_provider_settings import (
    PixverseProviderSettingsInput as PixverseProviderSettingsInput,
)
from modelwire.runware.inputs.pixverse_settings import PixverseSettingsInput as PixverseSettingsInput
from modelwire.runware.inputs.placed_region import PlacedRegionInput as PlacedRegionInput
from modelwire.runware.inputs.plain_message import PlainMessageInput as PlainMessageInput
from modelwire.runware.inputs.prompt_cache import PromptCacheInput as PromptCacheInput
from modelwire.runware.inputs.prompt_enhancement import PromptEnhancementInput as PromptEnhancementInput
from modelwire.runware.inputs.pu_lid import PuLIDInput as PuLIDInput
from modelwire.runware.inputs.qwen3_custom_speech import Qwen3CustomSpeechInput as Qwen3CustomSpeechInput
from modelwire.runware.inputs.qwen3_design_speech import Qwen3DesignSpeechInput as Qwen3DesignSpeechInput
from modelwire.runware.inputs.qwen3_tts_inputs import Qwen3TtsInputsInput as Qwen3TtsInputsInput
from modelwire.runware.inputs.qwen3_tts_settings import Qwen3TtsSettingsInput as Qwen3TtsSettingsInput
from modelwire.runware.inputs.qwen3_tts_speech import Qwen3TtsSpeechInput as Qwen3TtsSpeechInput
from modelwire.runware.inputs.reference_clip_inputs import ReferenceClipInputsInput as ReferenceClipInputsInput
from modelwire.runware.inputs.reference_image import ReferenceImageInput as ReferenceImageInput
from modelwire.runware.inputs.reference_voice import ReferenceVoiceInput as ReferenceVoiceInput
from modelwire.runware.inputs.refiner import RefinerInput as RefinerInput
from modelwire.runware.inputs.rembg_settings import RembgSettingsInput as RembgSettingsInput
from modelwire.runware.inputs.rgb_color import RgbColorInput as RgbColorInput
from modelwire.runware.inputs.runway_moderation import RunwayModerationInput as RunwayModerationInput
from modelwire.runware.inputs.runway_provider_settings import RunwayProviderSettingsInput as RunwayProviderSettingsInput
from modelwire.runware.inputs.runway_settings import RunwaySettingsInput as RunwaySettingsInput
from modelwire.runware.inputs.score_guidance import ScoreGuidanceInput as ScoreGuidanceInput
from modelwire.runware.inputs.scoring_criterion import ScoringCriterionInput as ScoringCriterionInput
from modelwire.runware.inputs.sd15_control_net import Sd15ControlNetInput as Sd15ControlNetInput
from modelwire.runware.inputs.sd15_ip_adapter import Sd15IpAdapterInput as Sd15IpAdapterInput
from modelwire.runware.inputs.sdxl_photo_maker import SdxlPhotoMakerInput as SdxlPhotoMakerInput
from modelwire.runware.inputs.seedance25_inputs import Seedance25InputsInput as Seedance25InputsInput
from modelwire.runware.inputs.seedance25_settings import Seedance25SettingsInput as Seedance25SettingsInput
from modelwire.runware.inputs.seedream_inputs import SeedreamInputsInput as SeedreamInputsInput
from modelwire.runware.inputs.source_position import SourcePositionInput as SourcePositionInput
from modelwire.runware.inputs.speaker_voice import SpeakerVoiceInput as SpeakerVoiceInput
from modelwire.runware.inputs.speech_segment import SpeechSegmentInput as SpeechSegmentInput
from modelwire.runware.inputs.speech_text import SpeechTextInput as SpeechTextInput
from modelwire.runware.inputs.stable_diffusion_control_net import (
    StableDiffusionControlNetInput as StableDiffusionControlNetInput,
)
from modelwire.runware.inputs.stable_diffusion_ip_adapter import (
    StableDiffusionIpAdapterInput as StableDiffusionIpAdapterInput,
)
from modelwire.runware.inputs.stage_sampling import StageSamplingInput as StageSamplingInput
from modelwire.runware.inputs.staged_lora_weight import StagedLoraWeightInput as StagedLoraWeightInput
from modelwire.runware.inputs.structured_prompt import StructuredPromptInput as StructuredPromptInput
from modelwire.runware.inputs.style_description import StyleDescriptionInput as StyleDescriptionInput
from modelwire.runware.inputs.subject_reference import SubjectReferenceInput as SubjectReferenceInput
from modelwire.runware.inputs.sync_provider_settings import SyncProviderSettingsInput as SyncProviderSettingsInput
from modelwire.runware.inputs.sync_settings import SyncSettingsInput as SyncSettingsInput
from modelwire.runware.inputs.ten_reference_inputs import TenReferenceInputsInput as TenReferenceInputsInput
from modelwire.runware.inputs.text_inputs import TextInputsInput as TextInputsInput
from modelwire.runware.inputs.text_settings import TextSettingsInput as TextSettingsInput
from modelwire.runware.inputs.tool_choice import ToolChoiceInput as ToolChoiceInput
from modelwire.runware.inputs.tool_definition import ToolDefinitionInput as ToolDefinitionInput
from modelwire.runware.inputs.training_inputs import TrainingInputsInput as TrainingInputsInput
from modelwire.runware.inputs.transformer_accelerator_options import (
    TransformerAcceleratorOptionsInput as TransformerAcceleratorOptionsInput,
)
from modelwire.runware.inputs.tripo_inputs import TripoInputsInput as TripoInputsInput
from modelwire.runware.inputs.tripo_settings import TripoSettingsInput as TripoSettingsInput
from modelwire.runware.inputs.u_net_accelerator_options import (
    UNetAcceleratorOptionsInput as UNetAcceleratorOptionsInput,
)
from modelwire.runware.inputs.upscale_settings import UpscaleSettingsInput as UpscaleSettingsInput
from modelwire.runware.inputs.video_edit import VideoEditInput as VideoEditInput
from modelwire.runware.inputs.video_edit_controls import VideoEditControlsInput as VideoEditControlsInput
from modelwire.runware.inputs.video_element import VideoElementInput as VideoElementInput
from modelwire.runware.inputs.video_inputs import VideoInputsInput as VideoInputsInput
from modelwire.runware.inputs.video_only_inputs import VideoOnlyInputsInput as VideoOnlyInputsInput
from modelwire.runware.inputs.video_safety import VideoSafetyInput as VideoSafetyInput
from modelwire.runware.inputs.video_settings import VideoSettingsInput as VideoSettingsInput
from modelwire.runware.inputs.vidu_provider_settings import ViduProviderSettingsInput as ViduProviderSettingsInput
from modelwire.runware.inputs.vidu_settings import ViduSettingsInput as ViduSettingsInput
from modelwire.runware.inputs.vidu_template import ViduTemplateInput as ViduTemplateInput
from modelwire.runware.inputs.wan3_inputs import Wan3InputsInput as Wan3InputsInput
from modelwire.runware.inputs.wan3_settings import Wan3SettingsInput as Wan3SettingsInput
from modelwire.runware.inputs.watermark import WatermarkInput as WatermarkInput
from modelwire.runware.inputs.watermark_features import WatermarkFeaturesInput as WatermarkFeaturesInput
from modelwire.runware.inputs.z_image_control_net import ZImageControlNetInput as ZImageControlNetInput
from modelwire.runware.objects.accelerator_options import AcceleratorOptions as AcceleratorOptions
from modelwire.runware.objects.ace_plus_plus import AcePlusPlus as AcePlusPlus
from modelwire.runware.objects.active_speaker_detection import ActiveSpeakerDetection as ActiveSpeakerDetection
from modelwire.runware.objects.advanced_features import AdvancedFeatures as AdvancedFeatures
from modelwire.runware.objects.alibaba_provider_settings import AlibabaProviderSettings as AlibabaProviderSettings
from modelwire.runware.objects.alibaba_settings import AlibabaSettings as AlibabaSettings
from modelwire.runware.objects.any_audio_settings import AnyAudioSettings as AnyAudioSettings
from modelwire.runware.objects.any_face_refinement import AnyFaceRefinement as AnyFaceRefinement
from modelwire.runware.objects.any_lora_weight import AnyLoraWeight as AnyLoraWeight
from modelwire.runware.objects.any_video_safety import AnyVideoSafety as AnyVideoSafety
from modelwire.runware.objects.audio_inputs import AudioInputs as AudioInputs
from modelwire.runware.objects.audio_model_settings import AudioModelSettings as AudioModelSettings
from modelwire.runware.objects.audio_settings import AudioSettings as AudioSettings
from modelwire.runware.objects.avatar_speech import AvatarSpeech as AvatarSpeech
from modelwire.runware.objects.bfl_provider_settings import BflProviderSettings as BflProviderSettings
from modelwire.runware.objects.bfl_settings import BflSettings as BflSettings
from modelwire.runware.objects.bria_mask import BriaMask as BriaMask
from modelwire.runware.objects.bria_provider_settings import BriaProviderSettings as BriaProviderSettings
from modelwire.runware.objects.bria_settings import BriaSettings as BriaSettings
from modelwire.runware.objects.bria_video_background_settings import (
    BriaVideoBackgroundSettings as BriaVideoBackgroundSettings,
)
from modelwire.runware.objects.bytedance_provider_settings import BytedanceProviderSettings as BytedanceProviderSettings
from modelwire.runware.objects.bytedance_settings import BytedanceSettings as BytedanceSettings
from modelwire.runware.objects.canny_settings import CannySettings as CannySettings
from modelwire.runware.objects.chat_message import ChatMessage as ChatMessage
from modelwire.runware.objects.clarity_inputs import ClarityInputs as ClarityInputs
from modelwire.runware.objects.clarity_settings import ClaritySettings as ClaritySettings
from modelwire.runware.objects.clip_reference import ClipReference as ClipReference
from modelwire.runware.objects.composition import Composition as Composition
from modelwire.runware.objects.composition_element import CompositionElement as CompositionElement
from modelwire.runware.objects.control_net_guide import ControlNetGuide as ControlNetGuide
from modelwire.runware.objects.draco_compression import DracoCompression as DracoCompression
from modelwire.runware.objects.edit_region import EditRegion as EditRegion
from modelwire.runware.objects.embedding_weight import EmbeddingWeight as EmbeddingWeight
from modelwire.runware.objects.end_frame_image import EndFrameImage as EndFrameImage
from modelwire.runware.objects.exactly_inputs import ExactlyInputs as ExactlyInputs
from modelwire.runware.objects.exactly_reference import ExactlyReference as ExactlyReference
from modelwire.runware.objects.exactly_settings import ExactlySettings as ExactlySettings
from modelwire.runware.objects.face_refinement import FaceRefinement as FaceRefinement
from modelwire.runware.objects.first_frame_image import FirstFrameImage as FirstFrameImage
from modelwire.runware.objects.flux1_dev_control_net import Flux1DevControlNet as Flux1DevControlNet
from modelwire.runware.objects.flux1_dev_ip_adapter import Flux1DevIpAdapter as Flux1DevIpAdapter
from modelwire.runware.objects.flux2_bfl_settings import Flux2BflSettings as Flux2BflSettings
from modelwire.runware.objects.flux2_dev_inputs import Flux2DevInputs as Flux2DevInputs
from modelwire.runware.objects.flux2_klein_inputs import Flux2KleinInputs as Flux2KleinInputs
from modelwire.runware.objects.flux2_max_inputs import Flux2MaxInputs as Flux2MaxInputs
from modelwire.runware.objects.flux2_pro_bfl_settings import Flux2ProBflSettings as Flux2ProBflSettings
from modelwire.runware.objects.flux2_pro_inputs import Flux2ProInputs as Flux2ProInputs
from modelwire.runware.objects.flux2_pro_provider_settings import Flux2ProProviderSettings as Flux2ProProviderSettings
from modelwire.runware.objects.flux2_provider_settings import Flux2ProviderSettings as Flux2ProviderSettings
from modelwire.runware.objects.flux3_frame_image import Flux3FrameImage as Flux3FrameImage
from modelwire.runware.objects.flux3_image_settings import Flux3ImageSettings as Flux3ImageSettings
from modelwire.runware.objects.flux3_video_inputs import Flux3VideoInputs as Flux3VideoInputs
from modelwire.runware.objects.flux3_video_settings import Flux3VideoSettings as Flux3VideoSettings
from modelwire.runware.objects.flux_accelerator_options import FluxAcceleratorOptions as FluxAcceleratorOptions
from modelwire.runware.objects.flux_control_net import FluxControlNet as FluxControlNet
from modelwire.runware.objects.flux_ip_adapter import FluxIpAdapter as FluxIpAdapter
from modelwire.runware.objects.flux_video_upscale_inputs import FluxVideoUpscaleInputs as FluxVideoUpscaleInputs
from modelwire.runware.objects.flux_video_upscale_settings import FluxVideoUpscaleSettings as FluxVideoUpscaleSettings
from modelwire.runware.objects.font_sample import FontSample as FontSample
from modelwire.runware.objects.frame_image import FrameImage as FrameImage
from modelwire.runware.objects.frame_image_inputs import FrameImageInputs as FrameImageInputs
from modelwire.runware.objects.gemini_omni_flash11_inputs import GeminiOmniFlash11Inputs as GeminiOmniFlash11Inputs
from modelwire.runware.objects.gemini_omni_flash11_settings import (
    GeminiOmniFlash11Settings as GeminiOmniFlash11Settings,
)
from modelwire.runware.objects.google_provider_settings import GoogleProviderSettings as GoogleProviderSettings
from modelwire.runware.objects.google_settings import GoogleSettings as GoogleSettings
from modelwire.runware.objects.gpt_image25_settings import GptImage25Settings as GptImage25Settings
from modelwire.runware.objects.grok_imagine_image2_inputs import GrokImagineImage2Inputs as GrokImagineImage2Inputs
from modelwire.runware.objects.grok_imagine_image2_settings import (
    GrokImagineImage2Settings as GrokImagineImage2Settings,
)
from modelwire.runware.objects.grok_imagine_video15_inputs import GrokImagineVideo15Inputs as GrokImagineVideo15Inputs
from modelwire.runware.objects.grok_imagine_video15_lite_inputs import (
    GrokImagineVideo15LiteInputs as GrokImagineVideo15LiteInputs,
)
from modelwire.runware.objects.grok_imagine_video15_speech import GrokImagineVideo15Speech as GrokImagineVideo15Speech
from modelwire.runware.objects.happy_horse11_inputs import HappyHorse11Inputs as HappyHorse11Inputs
from modelwire.runware.objects.hires_fix import HiresFix as HiresFix
from modelwire.runware.objects.ideogram_color import IdeogramColor as IdeogramColor
from modelwire.runware.objects.ideogram_palette import IdeogramPalette as IdeogramPalette
from modelwire.runware.objects.ideogram_provider_settings import IdeogramProviderSettings as IdeogramProviderSettings
from modelwire.runware.objects.ideogram_settings import IdeogramSettings as IdeogramSettings
from modelwire.runware.objects.image_inputs import ImageInputs as ImageInputs
from modelwire.runware.objects.image_safety import ImageSafety as ImageSafety
from modelwire.runware.objects.image_settings import ImageSettings as ImageSettings
from modelwire.runware.objects.import_model import ImportModel as ImportModel
from modelwire.runware.objects.ip_adapter_guide import IpAdapterGuide as IpAdapterGuide
from modelwire.runware.objects.kling26_pro_inputs import Kling26ProInputs as Kling26ProInputs
from modelwire.runware.objects.kling26_pro_provider_settings import (
    Kling26ProProviderSettings as Kling26ProProviderSettings,
)
from modelwire.runware.objects.kling26_pro_settings import Kling26ProSettings as Kling26ProSettings
from modelwire.runware.objects.kling_camera_config import KlingCameraConfig as KlingCameraConfig
from modelwire.runware.objects.kling_camera_control import KlingCameraControl as KlingCameraControl
from modelwire.runware.objects.kling_provider_settings import KlingProviderSettings as KlingProviderSettings
from modelwire.runware.objects.kling_settings import KlingSettings as KlingSettings
from modelwire.runware.objects.kling_shot import KlingShot as KlingShot
from modelwire.runware.objects.kontext_inputs import KontextInputs as KontextInputs
from modelwire.runware.objects.layer_features import LayerFeatures as LayerFeatures
from modelwire.runware.objects.lora_weight import LoraWeight as LoraWeight
from modelwire.runware.objects.ltx23_fast_inputs import Ltx23FastInputs as Ltx23FastInputs
from modelwire.runware.objects.ltx23_fast_settings import Ltx23FastSettings as Ltx23FastSettings
from modelwire.runware.objects.ltx23_frame_image import Ltx23FrameImage as Ltx23FrameImage
from modelwire.runware.objects.ltx25_fast_inputs import Ltx25FastInputs as Ltx25FastInputs
from modelwire.runware.objects.ltx25_fast_settings import Ltx25FastSettings as Ltx25FastSettings
from modelwire.runware.objects.masked_image_inputs import MaskedImageInputs as MaskedImageInputs
from modelwire.runware.objects.masked_reference_inputs import MaskedReferenceInputs as MaskedReferenceInputs
from modelwire.runware.objects.masking_settings import MaskingSettings as MaskingSettings
from modelwire.runware.objects.mesh_cluster import MeshCluster as MeshCluster
from modelwire.runware.objects.message_tool_call import MessageToolCall as MessageToolCall
from modelwire.runware.objects.minimax_h3_fast_inputs import MinimaxH3FastInputs as MinimaxH3FastInputs
from modelwire.runware.objects.minimax_h3_inputs import MinimaxH3Inputs as MinimaxH3Inputs
from modelwire.runware.objects.minimax_h3_max_turbo_inputs import MinimaxH3MaxTurboInputs as MinimaxH3MaxTurboInputs
from modelwire.runware.objects.minimax_h3_max_turbo_settings import (
    MinimaxH3MaxTurboSettings as MinimaxH3MaxTurboSettings,
)
from modelwire.runware.objects.minimax_provider_settings import MinimaxProviderSettings as MinimaxProviderSettings
from modelwire.runware.objects.minimax_settings import MinimaxSettings as MinimaxSettings
from modelwire.runware.objects.minimax_speech import MinimaxSpeech as MinimaxSpeech
from modelwire.runware.objects.modeling_inputs import ModelingInputs as ModelingInputs
from modelwire.runware.objects.modeling_settings import ModelingSettings as ModelingSettings
from modelwire.runware.objects.moodboard import Moodboard as Moodboard
from modelwire.runware.objects.muse_image_settings import MuseImageSettings as MuseImageSettings
from modelwire.runware.objects.named_audio import NamedAudio as NamedAudio
from modelwire.runware.objects.named_speech import NamedSpeech as NamedSpeech
from modelwire.runware.objects.nano_banana2_google_settings import (
    NanoBanana2GoogleSettings as NanoBanana2GoogleSettings,
)
from modelwire.runware.objects.nano_banana2_lite_google_settings import (
    NanoBanana2LiteGoogleSettings as NanoBanana2LiteGoogleSettings,
)
from modelwire.runware.objects.nano_banana2_lite_provider_settings import (
    NanoBanana2LiteProviderSettings as NanoBanana2LiteProviderSettings,
)
from modelwire.runware.objects.nano_banana2_lite_settings import NanoBanana2LiteSettings as NanoBanana2LiteSettings
from modelwire.runware.objects.nano_banana2_provider_settings import (
    NanoBanana2ProviderSettings as NanoBanana2ProviderSettings,
)
from modelwire.runware.objects.nano_banana2_settings import NanoBanana2Settings as NanoBanana2Settings
from modelwire.runware.objects.nano_banana21_inputs import NanoBanana21Inputs as NanoBanana21Inputs
from modelwire.runware.objects.nano_banana21_settings import NanoBanana21Settings as NanoBanana21Settings
from modelwire.runware.objects.one_image_inputs import OneImageInputs as OneImageInputs
from modelwire.runware.objects.one_video_inputs import OneVideoInputs as OneVideoInputs
from modelwire.runware.objects.open_ai_provider_settings import OpenAIProviderSettings as OpenAIProviderSettings
from modelwire.runware.objects.open_ai_settings import OpenAISettings as OpenAISettings
from modelwire.runware.objects.open_audio_settings import OpenAudioSettings as OpenAudioSettings
from modelwire.runware.objects.open_face_refinement import OpenFaceRefinement as OpenFaceRefinement
from modelwire.runware.objects.open_hires_fix import OpenHiresFix as OpenHiresFix
from modelwire.runware.objects.open_image_safety import OpenImageSafety as OpenImageSafety
from modelwire.runware.objects.open_lora_weight import OpenLoraWeight as OpenLoraWeight
from modelwire.runware.objects.open_masked_image_inputs import OpenMaskedImageInputs as OpenMaskedImageInputs
from modelwire.runware.objects.open_outpaint import OpenOutpaint as OpenOutpaint
from modelwire.runware.objects.open_pu_lid import OpenPuLID as OpenPuLID
from modelwire.runware.objects.open_refiner import OpenRefiner as OpenRefiner
from modelwire.runware.objects.open_ten_reference_inputs import OpenTenReferenceInputs as OpenTenReferenceInputs
from modelwire.runware.objects.open_video_safety import OpenVideoSafety as OpenVideoSafety
from modelwire.runware.objects.open_watermark import OpenWatermark as OpenWatermark
from modelwire.runware.objects.openpose_settings import OpenposeSettings as OpenposeSettings
from modelwire.runware.objects.outpaint import Outpaint as Outpaint
from modelwire.runware.objects.palette_color import PaletteColor as PaletteColor
from modelwire.runware.objects.photo_maker import PhotoMaker as PhotoMaker
from modelwire.runware.objects.picture_or_clip_inputs import PictureOrClipInputs as PictureOrClipInputs
from modelwire.runware.objects.pixverse_provider_settings import PixverseProviderSettings as PixverseProviderSettings
from modelwire.runware.objects.pixverse_settings import PixverseSettings as PixverseSettings
from modelwire.runware.objects.placed_region import PlacedRegion as PlacedRegion
from modelwire.runware.objects.plain_message import PlainMessage as PlainMessage
from modelwire.runware.objects.prompt_cache import PromptCache as PromptCache
from modelwire.runware.objects.prompt_enhancement import PromptEnhancement as PromptEnhancement
from modelwire.runware.objects.pu_lid import PuLID as PuLID
from modelwire.runware.objects.qwen3_custom_speech import Qwen3CustomSpeech as Qwen3CustomSpeech
from modelwire.runware.objects.qwen3_design_speech import Qwen3DesignSpeech as Qwen3DesignSpeech
from modelwire.runware.objects.qwen3_tts_inputs import Qwen3TtsInputs as Qwen3TtsInputs
from modelwire.runware.objects.qwen3_tts_settings import Qwen3TtsSettings as Qwen3TtsSettings
from modelwire.runware.objects.qwen3_tts_speech import Qwen3TtsSpeech as Qwen3TtsSpeech
from modelwire.runware.objects.reference_clip_inputs import ReferenceClipInputs as ReferenceClipInputs
from modelwire.runware.objects.reference_image import ReferenceImage as ReferenceImage
from modelwire.runware.objects.reference_voice import ReferenceVoice as ReferenceVoice
from modelwire.runware.objects.refiner import Refiner as Refiner
from modelwire.runware.objects.rembg_settings import RembgSettings as RembgSettings
from modelwire.runware.objects.rgb_color import RgbColor as RgbColor
from modelwire.runware.objects.runway_moderation import RunwayModeration as RunwayModeration
from modelwire.runware.objects.runway_provider_settings import RunwayProviderSettings as RunwayProviderSettings
from modelwire.runware.objects.runway_settings import RunwaySettings as RunwaySettings
from modelwire.runware.objects.score_guidance import ScoreGuidance as ScoreGuidance
from modelwire.runware.objects.scoring_criterion import ScoringCriterion as ScoringCriterion
from modelwire.runware.objects.sd15_control_net import Sd15ControlNet as Sd15ControlNet
from modelwire.runware.objects.sd15_ip_adapter import Sd15IpAdapter as Sd15IpAdapter
from modelwire.runware.objects.sdxl_photo_maker import SdxlPhotoMaker as SdxlPhotoMaker
from modelwire.runware.objects.seedance25_inputs import Seedance25Inputs as Seedance25Inputs
from modelwire.runware.objects.seedance25_settings import Seedance25Settings as Seedance25Settings
from modelwire.runware.objects.seedream_inputs import SeedreamInputs as SeedreamInputs
from modelwire.runware.objects.source_position import SourcePosition as SourcePosition
from modelwire.runware.objects.speaker_voice import SpeakerVoice as SpeakerVoice
from modelwire.runware.objects.speech_segment import SpeechSegment as SpeechSegment
from modelwire.runware.objects.speech_text import SpeechText as SpeechText
from modelwire.runware.objects.stable_diffusion_control_net import (
    StableDiffusionControlNet as StableDiffusionControlNet,
)
from modelwire.runware.objects.stable_diffusion_ip_adapter import StableDiffusionIpAdapter as StableDiffusionIpAdapter
from modelwire.runware.objects.stage_sampling import StageSampling as StageSampling
from modelwire.runware.objects.staged_lora_weight import StagedLoraWeight as StagedLoraWeight
from modelwire.runware.objects.structured_prompt import StructuredPrompt as StructuredPrompt
from modelwire.runware.objects.style_description import StyleDescription as StyleDescription
from modelwire.runware.objects.subject_reference import SubjectReference as SubjectReference
from modelwire.runware.objects.sync_provider_settings import SyncProviderSettings as SyncProviderSettings
from modelwire.runware.objects.sync_settings import SyncSettings as SyncSettings
from modelwire.runware.objects.ten_reference_inputs import TenReferenceInputs as TenReferenceInputs
from modelwire.runware.objects.text_inputs import TextInputs as TextInputs
from modelwire.runware.objects.text_settings import TextSettings as TextSettings
from modelwire.runware.objects.tool_choice import ToolChoice as ToolChoice
from modelwire.runware.objects.tool_definition import ToolDefinition as ToolDefinition
from modelwire.runware.objects.training_inputs import TrainingInputs as TrainingInputs
from modelwire.runware.objects.transformer_accelerator_options import (
    TransformerAcceleratorOptions as TransformerAcceleratorOptions,
)
from modelwire.runware.objects.tripo_inputs import TripoInputs as TripoInputs
from modelwire.runware.objects.tripo_settings import TripoSettings as TripoSettings
from modelwire.runware.objects.u_net_accelerator_options import UNetAcceleratorOptions as UNetAcceleratorOptions
from modelwire.runware.objects.upscale_settings import UpscaleSettings as UpscaleSettings
from modelwire.runware.objects.video_edit import VideoEdit as VideoEdit
from modelwire.runware.objects.video_edit_controls import VideoEditControls as VideoEditControls
from modelwire.runware.objects.video_element import VideoElement as VideoElement
from modelwire.runware.objects.video_inputs import VideoInputs as VideoInputs
from modelwire.runware.objects.video_only_inputs import VideoOnlyInputs as VideoOnlyInputs
from modelwire.runware.objects.video_safety import VideoSafety as VideoSafety
from modelwire.runware.objects.video_settings import VideoSettings as VideoSettings
from modelwire.runware.objects.vidu_provider_settings import ViduProviderSettings as ViduProviderSettings
from modelwire.runware.objects.vidu_settings import ViduSettings as ViduSettings
from modelwire.runware.objects.vidu_template import ViduTemplate as ViduTemplate
from modelwire.runware.objects.wan3_inputs import Wan3Inputs as Wan3Inputs
from modelwire.runware.objects.wan3_settings import Wan3Settings as Wan3Settings
from modelwire.runware.objects.watermark import Watermark as Watermark
from modelwire.runware.objects.watermark_features import WatermarkFeatures as WatermarkFeatures
from modelwire.runware.objects.z_image_control_net import ZImageControlNet as ZImageControlNet
from modelwire.runware.records import (
    AccountBalance as AccountBalance,
    AccountKey as AccountKey,
    AccountReport as AccountReport,
    AccountUsage as AccountUsage,
    ContentCapability as ContentCapability,
    ContentCollection as ContentCollection,
    ContentCreator as ContentCreator,
    ContentExample as ContentExample,
    ContentGuide as ContentGuide,
    ContentModel as ContentModel,
    ContentPage as ContentPage,
    ContentPrice as ContentPrice,
    ContentPricing as ContentPricing,
    ContentRate as ContentRate,
    DraftOutputs as DraftOutputs,
    FileOutputs as FileOutputs,
    FoundModel as FoundModel,
    ModelSearchPage as ModelSearchPage,
    ModelUploadState as ModelUploadState,
    OutputFile as OutputFile,
    Pong as Pong,
    SignedIn as SignedIn,
    StoredMedia as StoredMedia,
    TaskDetails as TaskDetails,
    TaskError as TaskError,
    TaskState as TaskState,
    TeamMember as TeamMember,
    ToolItem as ToolItem,
    TrainedModelItem as TrainedModelItem,
    UploadedImage as UploadedImage,
    UsageRow as UsageRow,
    UsageSummary as UsageSummary,
    UsageTable as UsageTable,
    UsageTotal as UsageTotal,
)

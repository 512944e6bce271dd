# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `make generate`.

"""Runware: Pictures, clips, sound, text and three-dimensional models of many makers, as tasks of one protocol."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire.runware.choices import IpAdapterWeightType, Scheduler
    from modelwire.runware.client import AsyncRunware, Runware
    from modelwire.runware.inputs.accelerator_options import AcceleratorOptionsInput
    from modelwire.runware.inputs.ace_plus_plus import AcePlusPlusInput
    from modelwire.runware.inputs.active_speaker_detection import ActiveSpeakerDetectionInput
    from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput
    from modelwire.runware.inputs.alibaba_provider_settings import AlibabaProviderSettingsInput
    from modelwire.runware.inputs.alibaba_settings import AlibabaSettingsInput
    from modelwire.runware.inputs.any_audio_settings import AnyAudioSettingsInput
    from modelwire.runware.inputs.any_face_refinement import AnyFaceRefinementInput
    from modelwire.runware.inputs.any_lora_weight import AnyLoraWeightInput
    from modelwire.runware.inputs.any_video_safety import AnyVideoSafetyInput
    from modelwire.runware.inputs.audio_inputs import AudioInputsInput
    from modelwire.runware.inputs.audio_model_settings import AudioModelSettingsInput
    from modelwire.runware.inputs.audio_settings import AudioSettingsInput
    from modelwire.runware.inputs.avatar_speech import AvatarSpeechInput
    from modelwire.runware.inputs.bfl_provider_settings import BflProviderSettingsInput
    from modelwire.runware.inputs.bfl_settings import BflSettingsInput
    from modelwire.runware.inputs.bria_mask import BriaMaskInput
    from modelwire.runware.inputs.bria_provider_settings import BriaProviderSettingsInput
    from modelwire.runware.inputs.bria_settings import BriaSettingsInput
    from modelwire.runware.inputs.bria_video_background_settings import BriaVideoBackgroundSettingsInput
    from modelwire.runware.inputs.bytedance_provider_settings import BytedanceProviderSettingsInput
    from modelwire.runware.inputs.bytedance_settings import BytedanceSettingsInput
    from modelwire.runware.inputs.canny_settings import CannySettingsInput
    from modelwire.runware.inputs.chat_message import ChatMessageInput
    from modelwire.runware.inputs.clarity_inputs import ClarityInputsInput
    from modelwire.runware.inputs.clarity_settings import ClaritySettingsInput
    from modelwire.runware.inputs.clip_reference import ClipReferenceInput
    from modelwire.runware.inputs.composition import CompositionInput
    from modelwire.runware.inputs.composition_element import CompositionElementInput
    from modelwire.runware.inputs.control_net_guide import ControlNetGuideInput
    from modelwire.runware.inputs.draco_compression import DracoCompressionInput
    from modelwire.runware.inputs.edit_region import EditRegionInput
    from modelwire.runware.inputs.embedding_weight import EmbeddingWeightInput
    from modelwire.runware.inputs.end_frame_image import EndFrameImageInput
    from modelwire.runware.inputs.exactly_inputs import ExactlyInputsInput
    from modelwire.runware.inputs.exactly_reference import ExactlyReferenceInput
    from modelwire.runware.inputs.exactly_settings import ExactlySettingsInput
    from modelwire.runware.inputs.face_refinement import FaceRefinementInput
    from modelwire.runware.inputs.first_frame_image import FirstFrameImageInput
    from modelwire.runware.inputs.flux1_dev_control_net import Flux1DevControlNetInput
    from modelwire.runware.inputs.flux1_dev_ip_adapter import Flux1DevIpAdapterInput
    from modelwire.runware.inputs.flux2_bfl_settings import Flux2BflSettingsInput
    from modelwire.runware.inputs.flux2_dev_inputs import Flux2DevInputsInput
    from modelwire.runware.inputs.flux2_klein_inputs import Flux2KleinInputsInput
    from modelwire.runware.inputs.flux2_max_inputs import Flux2MaxInputsInput
    from modelwire.runware.inputs.flux2_pro_bfl_settings import Flux2ProBflSettingsInput
    from modelwire.runware.inputs.flux2_pro_inputs import Flux2ProInputsInput
    from modelwire.runware.inputs.flux2_pro_provider_settings import Flux2ProProviderSettingsInput
    from modelwire.runware.inputs.flux2_provider_settings import Flux2ProviderSettingsInput
    from modelwire.runware.inputs.flux3_frame_image import Flux3FrameImageInput
    from modelwire.runware.inputs.flux3_image_settings import Flux3ImageSettingsInput
    from modelwire.runware.inputs.flux3_video_inputs import Flux3VideoInputsInput
    from modelwire.runware.inputs.flux3_video_settings import Flux3VideoSettingsInput
    from modelwire.runware.inputs.flux_accelerator_options import FluxAcceleratorOptionsInput
    from modelwire.runware.inputs.flux_control_net import FluxControlNetInput
    from modelwire.runware.inputs.flux_ip_adapter import FluxIpAdapterInput
    from modelwire.runware.inputs.flux_video_upscale_inputs import FluxVideoUpscaleInputsInput
    from modelwire.runware.inputs.flux_video_upscale_settings import FluxVideoUpscaleSettingsInput
    from modelwire.runware.inputs.font_sample import FontSampleInput
    from modelwire.runware.inputs.frame_image import FrameImageInput
    from modelwire.runware.inputs.frame_image_inputs import FrameImageInputsInput
    from modelwire.runware.inputs.gemini_omni_flash11_inputs import GeminiOmniFlash11InputsInput
    from modelwire.runware.inputs.gemini_omni_flash11_settings import GeminiOmniFlash11SettingsInput
    from modelwire.runware.inputs.google_provider_settings import GoogleProviderSettingsInput
    from modelwire.runware.inputs.google_settings import GoogleSettingsInput
    from modelwire.runware.inputs.gpt_image25_settings import GptImage25SettingsInput
    from modelwire.runware.inputs.grok_imagine_image2_inputs import GrokImagineImage2InputsInput
    from modelwire.runware.inputs.grok_imagine_image2_settings import GrokImagineImage2SettingsInput
    from modelwire.runware.inputs.grok_imagine_video15_inputs import GrokImagineVideo15InputsInput
    from modelwire.runware.inputs.grok_imagine_video15_lite_inputs import GrokImagineVideo15LiteInputsInput
    from modelwire.runware.inputs.grok_imagine_video15_speech import GrokImagineVideo15SpeechInput
    from modelwire.runware.inputs.happy_horse11_inputs import HappyHorse11InputsInput
    from modelwire.runware.inputs.hires_fix import HiresFixInput
    from modelwire.runware.inputs.ideogram_color import IdeogramColorInput
    from modelwire.runware.inputs.ideogram_palette import IdeogramPaletteInput
    from modelwire.runware.inputs.ideogram_provider_settings import IdeogramProviderSettingsInput
    from modelwire.runware.inputs.ideogram_settings import IdeogramSettingsInput
    from modelwire.runware.inputs.image_inputs import ImageInputsInput
    from modelwire.runware.inputs.image_safety import ImageSafetyInput
    from modelwire.runware.inputs.image_settings import ImageSettingsInput
    from modelwire.runware.inputs.import_model import ImportModelInput
    from modelwire.runware.inputs.ip_adapter_guide import IpAdapterGuideInput
    from modelwire.runware.inputs.kling26_pro_inputs import Kling26ProInputsInput
    from modelwire.runware.inputs.kling26_pro_provider_settings import Kling26ProProviderSettingsInput
    from modelwire.runware.inputs.kling26_pro_settings import Kling26ProSettingsInput
    from modelwire.runware.inputs.kling_camera_config import KlingCameraConfigInput
    from modelwire.runware.inputs.kling_camera_control import KlingCameraControlInput
    from modelwire.runware.inputs.kling_provider_settings import KlingProviderSettingsInput
    from modelwire.runware.inputs.kling_settings import KlingSettingsInput
    from modelwire.runware.inputs.kling_shot import KlingShotInput
    from modelwire.runware.inputs.kontext_inputs import KontextInputsInput
    from modelwire.runware.inputs.layer_features import LayerFeaturesInput
    from modelwire.runware.inputs.lora_weight import LoraWeightInput
    from modelwire.runware.inputs.ltx23_fast_inputs import Ltx23FastInputsInput
    from modelwire.runware.inputs.ltx23_fast_settings import Ltx23FastSettingsInput
    from modelwire.runware.inputs.ltx23_frame_image import Ltx23FrameImageInput
    from modelwire.runware.inputs.ltx25_fast_inputs import Ltx25FastInputsInput
    from modelwire.runware.inputs.ltx25_fast_settings import Ltx25FastSettingsInput
    from modelwire.runware.inputs.masked_image_inputs import MaskedImageInputsInput
    from modelwire.runware.inputs.masked_reference_inputs import MaskedReferenceInputsInput
    from modelwire.runware.inputs.masking_settings import MaskingSettingsInput
    from modelwire.runware.inputs.mesh_cluster import MeshClusterInput
    from modelwire.runware.inputs.message_tool_call import MessageToolCallInput
    from modelwire.runware.inputs.minimax_h3_fast_inputs import MinimaxH3FastInputsInput
    from modelwire.runware.inputs.minimax_h3_inputs import MinimaxH3InputsInput
    from modelwire.runware.inputs.minimax_h3_max_turbo_inputs import MinimaxH3MaxTurboInputsInput
    from modelwire.runware.inputs.minimax_h3_max_turbo_settings import MinimaxH3MaxTurboSettingsInput
    from modelwire.runware.inputs.minimax_provider_settings import MinimaxProviderSettingsInput
    from modelwire.runware.inputs.minimax_settings import MinimaxSettingsInput
    from modelwire.runware.inputs.minimax_speech import MinimaxSpeechInput
    from modelwire.runware.inputs.modeling_inputs import ModelingInputsInput
    from modelwire.runware.inputs.modeling_settings import ModelingSettingsInput
    from modelwire.runware.inputs.moodboard import MoodboardInput
    from modelwire.runware.inputs.muse_image_settings import MuseImageSettingsInput
    from modelwire.runware.inputs.named_audio import NamedAudioInput
    from modelwire.runware.inputs.named_speech import NamedSpeechInput
    from modelwire.runware.inputs.nano_banana2_google_settings import NanoBanana2GoogleSettingsInput
    from modelwire.runware.inputs.nano_banana2_lite_google_settings import NanoBanana2LiteGoogleSettingsInput
    from modelwire.runware.inputs.nano_banana2_lite_provider_settings import NanoBanana2LiteProviderSettingsInput
    from modelwire.runware.inputs.nano_banana2_lite_settings import NanoBanana2LiteSettingsInput
    from modelwire.runware.inputs.nano_banana2_provider_settings import NanoBanana2ProviderSettingsInput
    from modelwire.runware.inputs.nano_banana2_settings import NanoBanana2SettingsInput
    from modelwire.runware.inputs.nano_banana21_inputs import NanoBanana21InputsInput
    from modelwire.runware.inputs.nano_banana21_settings import NanoBanana21SettingsInput
    from modelwire.runware.inputs.one_image_inputs import OneImageInputsInput
    from modelwire.runware.inputs.one_video_inputs import OneVideoInputsInput
    from modelwire.runware.inputs.open_ai_provider_settings import OpenAIProviderSettingsInput
    from modelwire.runware.inputs.open_ai_settings import OpenAISettingsInput
    from modelwire.runware.inputs.open_audio_settings import OpenAudioSettingsInput
    from modelwire.runware.inputs.open_face_refinement import OpenFaceRefinementInput
    from modelwire.runware.inputs.open_hires_fix import OpenHiresFixInput
    from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput
    from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput
    from modelwire.runware.inputs.open_masked_image_inputs import OpenMaskedImageInputsInput
    from modelwire.runware.inputs.open_outpaint import OpenOutpaintInput
    from modelwire.runware.inputs.open_pu_lid import OpenPuLIDInput
    from modelwire.runware.inputs.open_refiner import OpenRefinerInput
    from modelwire.runware.inputs.open_ten_reference_inputs import OpenTenReferenceInputsInput
    from modelwire.runware.inputs.open_video_safety import OpenVideoSafetyInput
    from modelwire.runware.inputs.open_watermark import OpenWatermarkInput
    from modelwire.runware.inputs.openpose_settings import OpenposeSettingsInput
    from modelwire.runware.inputs.outpaint import OutpaintInput
    from modelwire.runware.inputs.palette_color import PaletteColorInput
    from modelwire.runware.inputs.photo_maker import PhotoMakerInput
    from modelwire.runware.inputs.picture_or_clip_inputs import PictureOrClipInputsInput
    from modelwire.runware.inputs.pixverse_provider_settings import PixverseProviderSettingsInput
    from modelwire.runware.inputs.pixverse_settings import PixverseSettingsInput
    from modelwire.runware.inputs.placed_region import PlacedRegionInput
    from modelwire.runware.inputs.plain_message import PlainMessageInput
    from modelwire.runware.inputs.prompt_cache import PromptCacheInput
    from modelwire.runware.inputs.prompt_enhancement import PromptEnhancementInput
    from modelwire.runware.inputs.pu_lid import PuLIDInput
    from modelwire.runware.inputs.qwen3_custom_speech import Qwen3CustomSpeechInput
    from modelwire.runware.inputs.qwen3_design_speech import Qwen3DesignSpeechInput
    from modelwire.runware.inputs.qwen3_tts_inputs import Qwen3TtsInputsInput
    from modelwire.runware.inputs.qwen3_tts_settings import Qwen3TtsSettingsInput
    from modelwire.runware.inputs.qwen3_tts_speech import Qwen3TtsSpeechInput
    from modelwire.runware.inputs.reference_clip_inputs import ReferenceClipInputsInput
    from modelwire.runware.inputs.reference_image import ReferenceImageInput
    from modelwire.runware.inputs.reference_voice import ReferenceVoiceInput
    from modelwire.runware.inputs.refiner import RefinerInput
    from modelwire.runware.inputs.rembg_settings import RembgSettingsInput
    from modelwire.runware.inputs.rgb_color import RgbColorInput
    from modelwire.runware.inputs.runway_moderation import RunwayModerationInput
    from modelwire.runware.inputs.runway_provider_settings import RunwayProviderSettingsInput
    from modelwire.runware.inputs.runway_settings import RunwaySettingsInput
    from modelwire.runware.inputs.score_guidance import ScoreGuidanceInput
    from modelwire.runware.inputs.scoring_criterion import ScoringCriterionInput
    from modelwire.runware.inputs.sd15_control_net import Sd15ControlNetInput
    from modelwire.runware.inputs.sd15_ip_adapter import Sd15IpAdapterInput
    from modelwire.runware.inputs.sdxl_photo_maker import SdxlPhotoMakerInput
    from modelwire.runware.inputs.seedance25_inputs import Seedance25InputsInput
    from modelwire.runware.inputs.seedance25_settings import Seedance25SettingsInput
    from modelwire.runware.inputs.seedream_inputs import SeedreamInputsInput
    from modelwire.runware.inputs.source_position import SourcePositionInput
    from modelwire.runware.inputs.speaker_voice import SpeakerVoiceInput
    from modelwire.runware.inputs.speech_segment import SpeechSegmentInput
    from modelwire.runware.inputs.speech_text import SpeechTextInput
    from modelwire.runware.inputs.stable_diffusion_control_net import StableDiffusionControlNetInput
    from modelwire.runware.inputs.stable_diffusion_ip_adapter import StableDiffusionIpAdapterInput
    from modelwire.runware.inputs.stage_sampling import StageSamplingInput
    from modelwire.runware.inputs.staged_lora_weight import StagedLoraWeightInput
    from modelwire.runware.inputs.structured_prompt import StructuredPromptInput
    from modelwire.runware.inputs.style_description import StyleDescriptionInput
    from modelwire.runware.inputs.subject_reference import SubjectReferenceInput
    from modelwire.runware.inputs.sync_provider_settings import SyncProviderSettingsInput
    from modelwire.runware.inputs.sync_settings import SyncSettingsInput
    from modelwire.runware.inputs.ten_reference_inputs import TenReferenceInputsInput
    from modelwire.runware.inputs.text_inputs import TextInputsInput
    from modelwire.runware.inputs.text_settings import TextSettingsInput
    from modelwire.runware.inputs.tool_choice import ToolChoiceInput
    from modelwire.runware.inputs.tool_definition import ToolDefinitionInput
    from modelwire.runware.inputs.training_inputs import TrainingInputsInput
    from modelwire.runware.inputs.transformer_accelerator_options import TransformerAcceleratorOptionsInput
    from modelwire.runware.inputs.tripo_inputs import TripoInputsInput
    from modelwire.runware.inputs.tripo_settings import TripoSettingsInput
    from modelwire.runware.inputs.u_net_accelerator_options import UNetAcceleratorOptionsInput
    from modelwire.runware.inputs.upscale_settings import UpscaleSettingsInput
    from modelwire.runware.inputs.video_edit import VideoEditInput
    from modelwire.runware.inputs.video_edit_controls import VideoEditControlsInput
    from modelwire.runware.inputs.video_element import VideoElementInput
    from modelwire.runware.inputs.video_inputs import VideoInputsInput
    from modelwire.runware.inputs.video_only_inputs import VideoOnlyInputsInput
    from modelwire.runware.inputs.video_safety import VideoSafetyInput
    from modelwire.runware.inputs.video_settings import VideoSettingsInput
    from modelwire.runware.inputs.vidu_provider_settings import ViduProviderSettingsInput
    from modelwire.runware.inputs.vidu_settings import ViduSettingsInput
    from modelwire.runware.inputs.vidu_template import ViduTemplateInput
    from modelwire.runware.inputs.wan3_inputs import Wan3InputsInput
    from modelwire.runware.inputs.wan3_settings import Wan3SettingsInput
    from modelwire.runware.inputs.watermark import WatermarkInput
    from modelwire.runware.inputs.watermark_features import WatermarkFeaturesInput
    from modelwire.runware.inputs.z_image_control_net import ZImageControlNetInput
    from modelwire.runware.objects.accelerator_options import AcceleratorOptions
    from modelwire.runware.objects.ace_plus_plus import AcePlusPlus
    from modelwire.runware.objects.active_speaker_detection import ActiveSpeakerDetection
    from modelwire.runware.objects.advanced_features import AdvancedFeatures
    from modelwire.runware.objects.alibaba_provider_settings import AlibabaProviderSettings
    from modelwire.runware.objects.alibaba_settings import AlibabaSettings
    from modelwire.runware.objects.any_audio_settings import AnyAudioSettings
    from modelwire.runware.objects.any_face_refinement import AnyFaceRefinement
    from modelwire.runware.objects.any_lora_weight import AnyLoraWeight
    from modelwire.runware.objects.any_video_safety import AnyVideoSafety
    from modelwire.runware.objects.audio_inputs import AudioInputs
    from modelwire.runware.objects.audio_model_settings import AudioModelSettings
    from modelwire.runware.objects.audio_settings import AudioSettings
    from modelwire.runware.objects.avatar_speech import AvatarSpeech
    from modelwire.runware.objects.bfl_provider_settings import BflProviderSettings
    from modelwire.runware.objects.bfl_settings import BflSettings
    from modelwire.runware.objects.bria_mask import BriaMask
    from modelwire.runware.objects.bria_provider_settings import BriaProviderSettings
    from modelwire.runware.objects.bria_settings import BriaSettings
    from modelwire.runware.objects.bria_video_background_settings import BriaVideoBackgroundSettings
    from modelwire.runware.objects.bytedance_provider_settings import BytedanceProviderSettings
    from modelwire.runware.objects.bytedance_settings import BytedanceSettings
    from modelwire.runware.objects.canny_settings import CannySettings
    from modelwire.runware.objects.chat_message import ChatMessage
    from modelwire.runware.objects.clarity_inputs import ClarityInputs
    from modelwire.runware.objects.clarity_settings import ClaritySettings
    from modelwire.runware.objects.clip_reference import ClipReference
    from modelwire.runware.objects.composition import Composition
    from modelwire.runware.objects.composition_element import CompositionElement
    from modelwire.runware.objects.control_net_guide import ControlNetGuide
    from modelwire.runware.objects.draco_compression import DracoCompression
    from modelwire.runware.objects.edit_region import EditRegion
    from modelwire.runware.objects.embedding_weight import EmbeddingWeight
    from modelwire.runware.objects.end_frame_image import EndFrameImage
    from modelwire.runware.objects.exactly_inputs import ExactlyInputs
    from modelwire.runware.objects.exactly_reference import ExactlyReference
    from modelwire.runware.objects.exactly_settings import ExactlySettings
    from modelwire.runware.objects.face_refinement import FaceRefinement
    from modelwire.runware.objects.first_frame_image import FirstFrameImage
    from modelwire.runware.objects.flux1_dev_control_net import Flux1DevControlNet
    from modelwire.runware.objects.flux1_dev_ip_adapter import Flux1DevIpAdapter
    from modelwire.runware.objects.flux2_bfl_settings import Flux2BflSettings
    from modelwire.runware.objects.flux2_dev_inputs import Flux2DevInputs
    from modelwire.runware.objects.flux2_klein_inputs import Flux2KleinInputs
    from modelwire.runware.objects.flux2_max_inputs import Flux2MaxInputs
    from modelwire.runware.objects.flux2_pro_bfl_settings import Flux2ProBflSettings
    from modelwire.runware.objects.flux2_pro_inputs import Flux2ProInputs
    from modelwire.runware.objects.flux2_pro_provider_settings import Flux2ProProviderSettings
    from modelwire.runware.objects.flux2_provider_settings import Flux2ProviderSettings
    from modelwire.runware.objects.flux3_frame_image import Flux3FrameImage
    from modelwire.runware.objects.flux3_image_settings import Flux3ImageSettings
    from modelwire.runware.objects.flux3_video_inputs import Flux3VideoInputs
    from modelwire.runware.objects.flux3_video_settings import Flux3VideoSettings
    from modelwire.runware.objects.flux_accelerator_options import FluxAcceleratorOptions
    from modelwire.runware.objects.flux_control_net import FluxControlNet
    from modelwire.runware.objects.flux_ip_adapter import FluxIpAdapter
    from modelwire.runware.objects.flux_video_upscale_inputs import FluxVideoUpscaleInputs
    from modelwire.runware.objects.flux_video_upscale_settings import FluxVideoUpscaleSettings
    from modelwire.runware.objects.font_sample import FontSample
    from modelwire.runware.objects.frame_image import FrameImage
    from modelwire.runware.objects.frame_image_inputs import FrameImageInputs
    from modelwire.runware.objects.gemini_omni_flash11_inputs import GeminiOmniFlash11Inputs
    from modelwire.runware.objects.gemini_omni_flash11_settings import GeminiOmniFlash11Settings
    from modelwire.runware.objects.google_provider_settings import GoogleProviderSettings
    from modelwire.runware.objects.google_settings import GoogleSettings
    from modelwire.runware.objects.gpt_image25_settings import GptImage25Settings
    from modelwire.runware.objects.grok_imagine_image2_inputs import GrokImagineImage2Inputs
    from modelwire.runware.objects.grok_imagine_image2_settings import GrokImagineImage2Settings
    from modelwire.runware.objects.grok_imagine_video15_inputs import GrokImagineVideo15Inputs
    from modelwire.runware.objects.grok_imagine_video15_lite_inputs import GrokImagineVideo15LiteInputs
    from modelwire.runware.objects.grok_imagine_video15_speech import GrokImagineVideo15Speech
    from modelwire.runware.objects.happy_horse11_inputs import HappyHorse11Inputs
    from modelwire.runware.objects.hires_fix import HiresFix
    from modelwire.runware.objects.ideogram_color import IdeogramColor
    from modelwire.runware.objects.ideogram_palette import IdeogramPalette
    from modelwire.runware.objects.ideogram_provider_settings import IdeogramProviderSettings
    from modelwire.runware.objects.ideogram_settings import IdeogramSettings
    from modelwire.runware.objects.image_inputs import ImageInputs
    from modelwire.runware.objects.image_safety import ImageSafety
    from modelwire.runware.objects.image_settings import ImageSettings
    from modelwire.runware.objects.import_model import ImportModel
    from modelwire.runware.objects.ip_adapter_guide import IpAdapterGuide
    from modelwire.runware.objects.kling26_pro_inputs import Kling26ProInputs
    from modelwire.runware.objects.kling26_pro_provider_settings import Kling26ProProviderSettings
    from modelwire.runware.objects.kling26_pro_settings import Kling26ProSettings
    from modelwire.runware.objects.kling_camera_config import KlingCameraConfig
    from modelwire.runware.objects.kling_camera_control import KlingCameraControl
    from modelwire.runware.objects.kling_provider_settings import KlingProviderSettings
    from modelwire.runware.objects.kling_settings import KlingSettings
    from modelwire.runware.objects.kling_shot import KlingShot
    from modelwire.runware.objects.kontext_inputs import KontextInputs
    from modelwire.runware.objects.layer_features import LayerFeatures
    from modelwire.runware.objects.lora_weight import LoraWeight
    from modelwire.runware.objects.ltx23_fast_inputs import Ltx23FastInputs
    from modelwire.runware.objects.ltx23_fast_settings import Ltx23FastSettings
    from modelwire.runware.objects.ltx23_frame_image import Ltx23FrameImage
    from modelwire.runware.objects.ltx25_fast_inputs import Ltx25FastInputs
    from modelwire.runware.objects.ltx25_fast_settings import Ltx25FastSettings
    from modelwire.runware.objects.masked_image_inputs import MaskedImageInputs
    from modelwire.runware.objects.masked_reference_inputs import MaskedReferenceInputs
    from modelwire.runware.objects.masking_settings import MaskingSettings
    from modelwire.runware.objects.mesh_cluster import MeshCluster
    from modelwire.runware.objects.message_tool_call import MessageToolCall
    from modelwire.runware.objects.minimax_h3_fast_inputs import MinimaxH3FastInputs
    from modelwire.runware.objects.minimax_h3_inputs import MinimaxH3Inputs
    from modelwire.runware.objects.minimax_h3_max_turbo_inputs import MinimaxH3MaxTurboInputs
    from modelwire.runware.objects.minimax_h3_max_turbo_settings import MinimaxH3MaxTurboSettings
    from modelwire.runware.objects.minimax_provider_settings import MinimaxProviderSettings
    from modelwire.runware.objects.minimax_settings import MinimaxSettings
    from modelwire.runware.objects.minimax_speech import MinimaxSpeech
    from modelwire.runware.objects.modeling_inputs import ModelingInputs
    from modelwire.runware.objects.modeling_settings import ModelingSettings
    from modelwire.runware.objects.moodboard import Moodboard
    from modelwire.runware.objects.muse_image_settings import MuseImageSettings
    from modelwire.runware.objects.named_audio import NamedAudio
    from modelwire.runware.objects.named_speech import NamedSpeech
    from modelwire.runware.objects.nano_banana2_google_settings import NanoBanana2GoogleSettings
    from modelwire.runware.objects.nano_banana2_lite_google_settings import NanoBanana2LiteGoogleSettings
    from modelwire.runware.objects.nano_banana2_lite_provider_settings import NanoBanana2LiteProviderSettings
    from modelwire.runware.objects.nano_banana2_lite_settings import NanoBanana2LiteSettings
    from modelwire.runware.objects.nano_banana2_provider_settings import NanoBanana2ProviderSettings
    from modelwire.runware.objects.nano_banana2_settings import NanoBanana2Settings
    from modelwire.runware.objects.nano_banana21_inputs import NanoBanana21Inputs
    from modelwire.runware.objects.nano_banana21_settings import NanoBanana21Settings
    from modelwire.runware.objects.one_image_inputs import OneImageInputs
    from modelwire.runware.objects.one_video_inputs import OneVideoInputs
    from modelwire.runware.objects.open_ai_provider_settings import OpenAIProviderSettings
    from modelwire.runware.objects.open_ai_settings import OpenAISettings
    from modelwire.runware.objects.open_audio_settings import OpenAudioSettings
    from modelwire.runware.objects.open_face_refinement import OpenFaceRefinement
    from modelwire.runware.objects.open_hires_fix import OpenHiresFix
    from modelwire.runware.objects.open_image_safety import OpenImageSafety
    from modelwire.runware.objects.open_lora_weight import OpenLoraWeight
    from modelwire.runware.objects.open_masked_image_inputs import OpenMaskedImageInputs
    from modelwire.runware.objects.open_outpaint import OpenOutpaint
    from modelwire.runware.objects.open_pu_lid import OpenPuLID
    from modelwire.runware.objects.open_refiner import OpenRefiner
    from modelwire.runware.objects.open_ten_reference_inputs import OpenTenReferenceInputs
    from modelwire.runware.objects.open_video_safety import OpenVideoSafety
    from modelwire.runware.objects.open_watermark import OpenWatermark
    from modelwire.runware.objects.openpose_settings import OpenposeSettings
    from modelwire.runware.objects.outpaint import Outpaint
    from modelwire.runware.objects.palette_color import PaletteColor
    from modelwire.runware.objects.photo_maker import PhotoMaker
    from modelwire.runware.objects.picture_or_clip_inputs import PictureOrClipInputs
    from modelwire.runware.objects.pixverse_provider_settings import PixverseProviderSettings
    from modelwire.runware.objects.pixverse_settings import PixverseSettings
    from modelwire.runware.objects.placed_region import PlacedRegion
    from modelwire.runware.objects.plain_message import PlainMessage
    from modelwire.runware.objects.prompt_cache import PromptCache
    from modelwire.runware.objects.prompt_enhancement import PromptEnhancement
    from modelwire.runware.objects.pu_lid import PuLID
    from modelwire.runware.objects.qwen3_custom_speech import Qwen3CustomSpeech
    from modelwire.runware.objects.qwen3_design_speech import Qwen3DesignSpeech
    from modelwire.runware.objects.qwen3_tts_inputs import Qwen3TtsInputs
    from modelwire.runware.objects.qwen3_tts_settings import Qwen3TtsSettings
    from modelwire.runware.objects.qwen3_tts_speech import Qwen3TtsSpeech
    from modelwire.runware.objects.reference_clip_inputs import ReferenceClipInputs
    from modelwire.runware.objects.reference_image import ReferenceImage
    from modelwire.runware.objects.reference_voice import ReferenceVoice
    from modelwire.runware.objects.refiner import Refiner
    from modelwire.runware.objects.rembg_settings import RembgSettings
    from modelwire.runware.objects.rgb_color import RgbColor
    from modelwire.runware.objects.runway_moderation import RunwayModeration
    from modelwire.runware.objects.runway_provider_settings import RunwayProviderSettings
    from modelwire.runware.objects.runway_settings import RunwaySettings
    from modelwire.runware.objects.score_guidance import ScoreGuidance
    from modelwire.runware.objects.scoring_criterion import ScoringCriterion
    from modelwire.runware.objects.sd15_control_net import Sd15ControlNet
    from modelwire.runware.objects.sd15_ip_adapter import Sd15IpAdapter
    from modelwire.runware.objects.sdxl_photo_maker import SdxlPhotoMaker
    from modelwire.runware.objects.seedance25_inputs import Seedance25Inputs
    from modelwire.runware.objects.seedance25_settings import Seedance25Settings
    from modelwire.runware.objects.seedream_inputs import SeedreamInputs
    from modelwire.runware.objects.source_position import SourcePosition
    from modelwire.runware.objects.speaker_voice import SpeakerVoice
    from modelwire.runware.objects.speech_segment import SpeechSegment
    from modelwire.runware.objects.speech_text import SpeechText
    from modelwire.runware.objects.stable_diffusion_control_net import StableDiffusionControlNet
    from modelwire.runware.objects.stable_diffusion_ip_adapter import StableDiffusionIpAdapter
    from modelwire.runware.objects.stage_sampling import StageSampling
    from modelwire.runware.objects.staged_lora_weight import StagedLoraWeight
    from modelwire.runware.objects.structured_prompt import StructuredPrompt
    from modelwire.runware.objects.style_description import StyleDescription
    from modelwire.runware.objects.subject_reference import SubjectReference
    from modelwire.runware.objects.sync_provider_settings import SyncProviderSettings
    from modelwire.runware.objects.sync_settings import SyncSettings
    from modelwire.runware.objects.ten_reference_inputs import TenReferenceInputs
    from modelwire.runware.objects.text_inputs import TextInputs
    from modelwire.runware.objects.text_settings import TextSettings
    from modelwire.runware.objects.tool_choice import ToolChoice
    from modelwire.runware.objects.tool_definition import ToolDefinition
    from modelwire.runware.objects.training_inputs import TrainingInputs
    from modelwire.runware.objects.transformer_accelerator_options import TransformerAcceleratorOptions
    from modelwire.runware.objects.tripo_inputs import TripoInputs
    from modelwire.runware.objects.tripo_settings import TripoSettings
    from modelwire.runware.objects.u_net_accelerator_options import UNetAcceleratorOptions
    from modelwire.runware.objects.upscale_settings import UpscaleSettings
    from modelwire.runware.objects.video_edit import VideoEdit
    from modelwire.runware.objects.video_edit_controls import VideoEditControls
    from modelwire.runware.objects.video_element import VideoElement
    from modelwire.runware.objects.video_inputs import VideoInputs
    from modelwire.runware.objects.video_only_inputs import VideoOnlyInputs
    from modelwire.runware.objects.video_safety import VideoSafety
    from modelwire.runware.objects.video_settings import VideoSettings
    from modelwire.runware.objects.vidu_provider_settings import ViduProviderSettings
    from modelwire.runware.objects.vidu_settings import ViduSettings
    from modelwire.runware.objects.vidu_template import ViduTemplate
    from modelwire.runware.objects.wan3_inputs import Wan3Inputs
    from modelwire.runware.objects.wan3_settings import Wan3Settings
    from modelwire.runware.objects.watermark import Watermark
    from modelwire.runware.objects.watermark_features import WatermarkFeatures
    from modelwire.runware.objects.z_image_control_net import ZImageControlNet
    from modelwire.runware.records import (
        AccountBalance,
        AccountKey,
        AccountReport,
        AccountUsage,
        ContentCapability,
        ContentCollection,
        ContentCreator,
        ContentExample,
        ContentGuide,
        ContentModel,
        ContentPage,
        ContentPrice,
        ContentPricing,
        ContentRate,
        DraftOutputs,
        FileOutputs,
        FoundModel,
        ModelSearchPage,
        ModelUploadState,
        OutputFile,
        Pong,
        SignedIn,
        StoredMedia,
        TaskDetails,
        TaskError,
        TaskState,
        TeamMember,
        ToolItem,
        TrainedModelItem,
        UploadedImage,
        UsageRow,
        UsageSummary,
        UsageTable,
        UsageTotal,
    )

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "AcceleratorOptions": "modelwire.runware.objects.accelerator_options",
    "AcceleratorOptionsInput": "modelwire.runware.inputs.accelerator_options",
    "AccountBalance": "modelwire.runware.records",
    "AccountKey": "modelwire.runware.records",
    "AccountReport": "modelwire.runware.records",
    "AccountUsage": "modelwire.runware.records",
    "AcePlusPlus": "modelwire.runware.objects.ace_plus_plus",
    "AcePlusPlusInput": "modelwire.runware.inputs.ace_plus_plus",
    "ActiveSpeakerDetection": "modelwire.runware.objects.active_speaker_detection",
    "ActiveSpeakerDetectionInput": "modelwire.runware.inputs.active_speaker_detection",
    "AdvancedFeatures": "modelwire.runware.objects.advanced_features",
    "AdvancedFeaturesInput": "modelwire.runware.inputs.advanced_features",
    "AlibabaProviderSettings": "modelwire.runware.objects.alibaba_provider_settings",
    "AlibabaProviderSettingsInput": "modelwire.runware.inputs.alibaba_provider_settings",
    "AlibabaSettings": "modelwire.runware.objects.alibaba_settings",
    "AlibabaSettingsInput": "modelwire.runware.inputs.alibaba_settings",
    "AnyAudioSettings": "modelwire.runware.objects.any_audio_settings",
    "AnyAudioSettingsInput": "modelwire.runware.inputs.any_audio_settings",
    "AnyFaceRefinement": "modelwire.runware.objects.any_face_refinement",
    "AnyFaceRefinementInput": "modelwire.runware.inputs.any_face_refinement",
    "AnyLoraWeight": "modelwire.runware.objects.any_lora_weight",
    "AnyLoraWeightInput": "modelwire.runware.inputs.any_lora_weight",
    "AnyVideoSafety": "modelwire.runware.objects.any_video_safety",
    "AnyVideoSafetyInput": "modelwire.runware.inputs.any_video_safety",
    "AsyncRunware": "modelwire.runware.client",
    "AudioInputs": "modelwire.runware.objects.audio_inputs",
    "AudioInputsInput": "modelwire.runware.inputs.audio_inputs",
    "AudioModelSettings": "modelwire.runware.objects.audio_model_settings",
    "AudioModelSettingsInput": "modelwire.runware.inputs.audio_model_settings",
    "AudioSettings": "modelwire.runware.objects.audio_settings",
    "AudioSettingsInput": "modelwire.runware.inputs.audio_settings",
    "AvatarSpeech": "modelwire.runware.objects.avatar_speech",
    "AvatarSpeechInput": "modelwire.runware.inputs.avatar_speech",
    "BflProviderSettings": "modelwire.runware.objects.bfl_provider_settings",
    "BflProviderSettingsInput": "modelwire.runware.inputs.bfl_provider_settings",
    "BflSettings": "modelwire.runware.objects.bfl_settings",
    "BflSettingsInput": "modelwire.runware.inputs.bfl_settings",
    "BriaMask": "modelwire.runware.objects.bria_mask",
    "BriaMaskInput": "modelwire.runware.inputs.bria_mask",
    "BriaProviderSettings": "modelwire.runware.objects.bria_provider_settings",
    "BriaProviderSettingsInput": "modelwire.runware.inputs.bria_provider_settings",
    "BriaSettings": "modelwire.runware.objects.bria_settings",
    "BriaSettingsInput": "modelwire.runware.inputs.bria_settings",
    "BriaVideoBackgroundSettings": "modelwire.runware.objects.bria_video_background_settings",
    "BriaVideoBackgroundSettingsInput": "modelwire.runware.inputs.bria_video_background_settings",
    "BytedanceProviderSettings": "modelwire.runware.objects.bytedance_provider_settings",
    "BytedanceProviderSettingsInput": "modelwire.runware.inputs.bytedance_provider_settings",
    "BytedanceSettings": "modelwire.runware.objects.bytedance_settings",
    "BytedanceSettingsInput": "modelwire.runware.inputs.bytedance_settings",
    "CannySettings": "modelwire.runware.objects.canny_settings",
    "CannySettingsInput": "modelwire.runware.inputs.canny_settings",
    "ChatMessage": "modelwire.runware.objects.chat_message",
    "ChatMessageInput": "modelwire.runware.inputs.chat_message",
    "ClarityInputs": "modelwire.runware.objects.clarity_inputs",
    "ClarityInputsInput": "modelwire.runware.inputs.clarity_inputs",
    "ClaritySettings": "modelwire.runware.objects.clarity_settings",
    "ClaritySettingsInput": "modelwire.runware.inputs.clarity_settings",
    "ClipReference": "modelwire.runware.objects.clip_reference",
    "ClipReferenceInput": "modelwire.runware.inputs.clip_reference",
    "Composition": "modelwire.runware.objects.composition",
    "CompositionElement": "modelwire.runware.objects.composition_element",
    "CompositionElementInput": "modelwire.runware.inputs.composition_element",
    "CompositionInput": "modelwire.runware.inputs.composition",
    "ContentCapability": "modelwire.runware.records",
    "ContentCollection": "modelwire.runware.records",
    "ContentCreator": "modelwire.runware.records",
    "ContentExample": "modelwire.runware.records",
    "ContentGuide": "modelwire.runware.records",
    "ContentModel": "modelwire.runware.records",
    "ContentPage": "modelwire.runware.records",
    "ContentPrice": "modelwire.runware.records",
    "ContentPricing": "modelwire.runware.records",
    "ContentRate": "modelwire.runware.records",
    "ControlNetGuide": "modelwire.runware.objects.control_net_guide",
    "ControlNetGuideInput": "modelwire.runware.inputs.control_net_guide",
    "DracoCompression": "modelwire.runware.objects.draco_compression",
    "DracoCompressionInput": "modelwire.runware.inputs.draco_compression",
    "DraftOutputs": "modelwire.runware.records",
    "EditRegion": "modelwire.runware.objects.edit_region",
    "EditRegionInput": "modelwire.runware.inputs.edit_region",
    "EmbeddingWeight": "modelwire.runware.objects.embedding_weight",
    "EmbeddingWeightInput": "modelwire.runware.inputs.embedding_weight",
    "EndFrameImage": "modelwire.runware.objects.end_frame_image",
    "EndFrameImageInput": "modelwire.runware.inputs.end_frame_image",
    "ExactlyInputs": "modelwire.runware.objects.exactly_inputs",
    "ExactlyInputsInput": "modelwire.runware.inputs.exactly_inputs",
    "ExactlyReference": "modelwire.runware.objects.exactly_reference",
    "ExactlyReferenceInput": "modelwire.runware.inputs.exactly_reference",
    "ExactlySettings": "modelwire.runware.objects.exactly_settings",
    "ExactlySettingsInput": "modelwire.runware.inputs.exactly_settings",
    "FaceRefinement": "modelwire.runware.objects.face_refinement",
    "FaceRefinementInput": "modelwire.runware.inputs.face_refinement",
    "FileOutputs": "modelwire.runware.records",
    "FirstFrameImage": "modelwire.runware.objects.first_frame_image",
    "FirstFrameImageInput": "modelwire.runware.inputs.first_frame_image",
    "Flux1DevControlNet": "modelwire.runware.objects.flux1_dev_control_net",
    "Flux1DevControlNetInput": "modelwire.runware.inputs.flux1_dev_control_net",
    "Flux1DevIpAdapter": "modelwire.runware.objects.flux1_dev_ip_adapter",
    "Flux1DevIpAdapterInput": "modelwire.runware.inputs.flux1_dev_ip_adapter",
    "Flux2BflSettings": "modelwire.runware.objects.flux2_bfl_settings",
    "Flux2BflSettingsInput": "modelwire.runware.inputs.flux2_bfl_settings",
    "Flux2DevInputs": "modelwire.runware.objects.flux2_dev_inputs",
    "Flux2DevInputsInput": "modelwire.runware.inputs.flux2_dev_inputs",
    "Flux2KleinInputs": "modelwire.runware.objects.flux2_klein_inputs",
    "Flux2KleinInputsInput": "modelwire.runware.inputs.flux2_klein_inputs",
    "Flux2MaxInputs": "modelwire.runware.objects.flux2_max_inputs",
    "Flux2MaxInputsInput": "modelwire.runware.inputs.flux2_max_inputs",
    "Flux2ProBflSettings": "modelwire.runware.objects.flux2_pro_bfl_settings",
    "Flux2ProBflSettingsInput": "modelwire.runware.inputs.flux2_pro_bfl_settings",
    "Flux2ProInputs": "modelwire.runware.objects.flux2_pro_inputs",
    "Flux2ProInputsInput": "modelwire.runware.inputs.flux2_pro_inputs",
    "Flux2ProProviderSettings": "modelwire.runware.objects.flux2_pro_provider_settings",
    "Flux2ProProviderSettingsInput": "modelwire.runware.inputs.flux2_pro_provider_settings",
    "Flux2ProviderSettings": "modelwire.runware.objects.flux2_provider_settings",
    "Flux2ProviderSettingsInput": "modelwire.runware.inputs.flux2_provider_settings",
    "Flux3FrameImage": "modelwire.runware.objects.flux3_frame_image",
    "Flux3FrameImageInput": "modelwire.runware.inputs.flux3_frame_image",
    "Flux3ImageSettings": "modelwire.runware.objects.flux3_image_settings",
    "Flux3ImageSettingsInput": "modelwire.runware.inputs.flux3_image_settings",
    "Flux3VideoInputs": "modelwire.runware.objects.flux3_video_inputs",
    "Flux3VideoInputsInput": "modelwire.runware.inputs.flux3_video_inputs",
    "Flux3VideoSettings": "modelwire.runware.objects.flux3_video_settings",
    "Flux3VideoSettingsInput": "modelwire.runware.inputs.flux3_video_settings",
    "FluxAcceleratorOptions": "modelwire.runware.objects.flux_accelerator_options",
    "FluxAcceleratorOptionsInput": "modelwire.runware.inputs.flux_accelerator_options",
    "FluxControlNet": "modelwire.runware.objects.flux_control_net",
    "FluxControlNetInput": "modelwire.runware.inputs.flux_control_net",
    "FluxIpAdapter": "modelwire.runware.objects.flux_ip_adapter",
    "FluxIpAdapterInput": "modelwire.runware.inputs.flux_ip_adapter",
    "FluxVideoUpscaleInputs": "modelwire.runware.objects.flux_video_upscale_inputs",
    "FluxVideoUpscaleInputsInput": "modelwire.runware.inputs.flux_video_upscale_inputs",
    "FluxVideoUpscaleSettings": "modelwire.runware.objects.flux_video_upscale_settings",
    "FluxVideoUpscaleSettingsInput": "modelwire.runware.inputs.flux_video_upscale_settings",
    "FontSample": "modelwire.runware.objects.font_sample",
    "FontSampleInput": "modelwire.runware.inputs.font_sample",
    "FoundModel": "modelwire.runware.records",
    "FrameImage": "modelwire.runware.objects.frame_image",
    "FrameImageInput": "modelwire.runware.inputs.frame_image",
    "FrameImageInputs": "modelwire.runware.objects.frame_image_inputs",
    "FrameImageInputsInput": "modelwire.runware.inputs.frame_image_inputs",
    "GeminiOmniFlash11Inputs": "modelwire.runware.objects.gemini_omni_flash11_inputs",
    "GeminiOmniFlash11InputsInput": "modelwire.runware.inputs.gemini_omni_flash11_inputs",
    "GeminiOmniFlash11Settings": "modelwire.runware.objects.gemini_omni_flash11_settings",
    "GeminiOmniFlash11SettingsInput": "modelwire.runware.inputs.gemini_omni_flash11_settings",
    "GoogleProviderSettings": "modelwire.runware.objects.google_provider_settings",
    "GoogleProviderSettingsInput": "modelwire.runware.inputs.google_provider_settings",
    "GoogleSettings": "modelwire.runware.objects.google_settings",
    "GoogleSettingsInput": "modelwire.runware.inputs.google_settings",
    "GptImage25Settings": "modelwire.runware.objects.gpt_image25_settings",
    "GptImage25SettingsInput": "modelwire.runware.inputs.gpt_image25_settings",
    "GrokImagineImage2Inputs": "modelwire.runware.objects.grok_imagine_image2_inputs",
    "GrokImagineImage2InputsInput": "modelwire.runware.inputs.grok_imagine_image2_inputs",
    "GrokImagineImage2Settings": "modelwire.runware.objects.grok_imagine_image2_settings",
    "GrokImagineImage2SettingsInput": "modelwire.runware.inputs.grok_imagine_image2_settings",
    "GrokImagineVideo15Inputs": "modelwire.runware.objects.grok_imagine_video15_inputs",
    "GrokImagineVideo15InputsInput": "modelwire.runware.inputs.grok_imagine_video15_inputs",
    "GrokImagineVideo15LiteInputs": "modelwire.runware.objects.grok_imagine_video15_lite_inputs",
    "GrokImagineVideo15LiteInputsInput": "modelwire.runware.inputs.grok_imagine_video15_lite_inputs",
    "GrokImagineVideo15Speech": "modelwire.runware.objects.grok_imagine_video15_speech",
    "GrokImagineVideo15SpeechInput": "modelwire.runware.inputs.grok_imagine_video15_speech",
    "HappyHorse11Inputs": "modelwire.runware.objects.happy_horse11_inputs",
    "HappyHorse11InputsInput": "modelwire.runware.inputs.happy_horse11_inputs",
    "HiresFix": "modelwire.runware.objects.hires_fix",
    "HiresFixInput": "modelwire.runware.inputs.hires_fix",
    "IdeogramColor": "modelwire.runware.objects.ideogram_color",
    "IdeogramColorInput": "modelwire.runware.inputs.ideogram_color",
    "IdeogramPalette": "modelwire.runware.objects.ideogram_palette",
    "IdeogramPaletteInput": "modelwire.runware.inputs.ideogram_palette",
    "IdeogramProviderSettings": "modelwire.runware.objects.ideogram_provider_settings",
    "IdeogramProviderSettingsInput": "modelwire.runware.inputs.ideogram_provider_settings",
    "IdeogramSettings": "modelwire.runware.objects.ideogram_settings",
    "IdeogramSettingsInput": "modelwire.runware.inputs.ideogram_settings",
    "ImageInputs": "modelwire.runware.objects.image_inputs",
    "ImageInputsInput": "modelwire.runware.inputs.image_inputs",
    "ImageSafety": "modelwire.runware.objects.image_safety",
    "ImageSafetyInput": "modelwire.runware.inputs.image_safety",
    "ImageSettings": "modelwire.runware.objects.image_settings",
    "ImageSettingsInput": "modelwire.runware.inputs.image_settings",
    "ImportModel": "modelwire.runware.objects.import_model",
    "ImportModelInput": "modelwire.runware.inputs.import_model",
    "IpAdapterGuide": "modelwire.runware.objects.ip_adapter_guide",
    "IpAdapterGuideInput": "modelwire.runware.inputs.ip_adapter_guide",
    "IpAdapterWeightType": "modelwire.runware.choices",
    "Kling26ProInputs": "modelwire.runware.objects.kling26_pro_inputs",
    "Kling26ProInputsInput": "modelwire.runware.inputs.kling26_pro_inputs",
    "Kling26ProProviderSettings": "modelwire.runware.objects.kling26_pro_provider_settings",
    "Kling26ProProviderSettingsInput": "modelwire.runware.inputs.kling26_pro_provider_settings",
    "Kling26ProSettings": "modelwire.runware.objects.kling26_pro_settings",
    "Kling26ProSettingsInput": "modelwire.runware.inputs.kling26_pro_settings",
    "KlingCameraConfig": "modelwire.runware.objects.kling_camera_config",
    "KlingCameraConfigInput": "modelwire.runware.inputs.kling_camera_config",
    "KlingCameraControl": "modelwire.runware.objects.kling_camera_control",
    "KlingCameraControlInput": "modelwire.runware.inputs.kling_camera_control",
    "KlingProviderSettings": "modelwire.runware.objects.kling_provider_settings",
    "KlingProviderSettingsInput": "modelwire.runware.inputs.kling_provider_settings",
    "KlingSettings": "modelwire.runware.objects.kling_settings",
    "KlingSettingsInput": "modelwire.runware.inputs.kling_settings",
    "KlingShot": "modelwire.runware.objects.kling_shot",
    "KlingShotInput": "modelwire.runware.inputs.kling_shot",
    "KontextInputs": "modelwire.runware.objects.kontext_inputs",
    "KontextInputsInput": "modelwire.runware.inputs.kontext_inputs",
    "LayerFeatures": "modelwire.runware.objects.layer_features",
    "LayerFeaturesInput": "modelwire.runware.inputs.layer_features",
    "LoraWeight": "modelwire.runware.objects.lora_weight",
    "LoraWeightInput": "modelwire.runware.inputs.lora_weight",
    "Ltx23FastInputs": "modelwire.runware.objects.ltx23_fast_inputs",
    "Ltx23FastInputsInput": "modelwire.runware.inputs.ltx23_fast_inputs",
    "Ltx23FastSettings": "modelwire.runware.objects.ltx23_fast_settings",
    "Ltx23FastSettingsInput": "modelwire.runware.inputs.ltx23_fast_settings",
    "Ltx23FrameImage": "modelwire.runware.objects.ltx23_frame_image",
    "Ltx23FrameImageInput": "modelwire.runware.inputs.ltx23_frame_image",
    "Ltx25FastInputs": "modelwire.runware.objects.ltx25_fast_inputs",
    "Ltx25FastInputsInput": "modelwire.runware.inputs.ltx25_fast_inputs",
    "Ltx25FastSettings": "modelwire.runware.objects.ltx25_fast_settings",
    "Ltx25FastSettingsInput": "modelwire.runware.inputs.ltx25_fast_settings",
    "MaskedImageInputs": "modelwire.runware.objects.masked_image_inputs",
    "MaskedImageInputsInput": "modelwire.runware.inputs.masked_image_inputs",
    "MaskedReferenceInputs": "modelwire.runware.objects.masked_reference_inputs",
    "MaskedReferenceInputsInput": "modelwire.runware.inputs.masked_reference_inputs",
    "MaskingSettings": "modelwire.runware.objects.masking_settings",
    "MaskingSettingsInput": "modelwire.runware.inputs.masking_settings",
    "MeshCluster": "modelwire.runware.objects.mesh_cluster",
    "MeshClusterInput": "modelwire.runware.inputs.mesh_cluster",
    "MessageToolCall": "modelwire.runware.objects.message_tool_call",
    "MessageToolCallInput": "modelwire.runware.inputs.message_tool_call",
    "MinimaxH3FastInputs": "modelwire.runware.objects.minimax_h3_fast_inputs",
    "MinimaxH3FastInputsInput": "modelwire.runware.inputs.minimax_h3_fast_inputs",
    "MinimaxH3Inputs": "modelwire.runware.objects.minimax_h3_inputs",
    "MinimaxH3InputsInput": "modelwire.runware.inputs.minimax_h3_inputs",
    "MinimaxH3MaxTurboInputs": "modelwire.runware.objects.minimax_h3_max_turbo_inputs",
    "MinimaxH3MaxTurboInputsInput": "modelwire.runware.inputs.minimax_h3_max_turbo_inputs",
    "MinimaxH3MaxTurboSettings": "modelwire.runware.objects.minimax_h3_max_turbo_settings",
    "MinimaxH3MaxTurboSettingsInput": "modelwire.runware.inputs.minimax_h3_max_turbo_settings",
    "MinimaxProviderSettings": "modelwire.runware.objects.minimax_provider_settings",
    "MinimaxProviderSettingsInput": "modelwire.runware.inputs.minimax_provider_settings",
    "MinimaxSettings": "modelwire.runware.objects.minimax_settings",
    "MinimaxSettingsInput": "modelwire.runware.inputs.minimax_settings",
    "MinimaxSpeech": "modelwire.runware.objects.minimax_speech",
    "MinimaxSpeechInput": "modelwire.runware.inputs.minimax_speech",
    "ModelingInputs": "modelwire.runware.objects.modeling_inputs",
    "ModelingInputsInput": "modelwire.runware.inputs.modeling_inputs",
    "ModelingSettings": "modelwire.runware.objects.modeling_settings",
    "ModelingSettingsInput": "modelwire.runware.inputs.modeling_settings",
    "ModelSearchPage": "modelwire.runware.records",
    "ModelUploadState": "modelwire.runware.records",
    "Moodboard": "modelwire.runware.objects.moodboard",
    "MoodboardInput": "modelwire.runware.inputs.moodboard",
    "MuseImageSettings": "modelwire.runware.objects.muse_image_settings",
    "MuseImageSettingsInput": "modelwire.runware.inputs.muse_image_settings",
    "NamedAudio": "modelwire.runware.objects.named_audio",
    "NamedAudioInput": "modelwire.runware.inputs.named_audio",
    "NamedSpeech": "modelwire.runware.objects.named_speech",
    "NamedSpeechInput": "modelwire.runware.inputs.named_speech",
    "NanoBanana2GoogleSettings": "modelwire.runware.objects.nano_banana2_google_settings",
    "NanoBanana2GoogleSettingsInput": "modelwire.runware.inputs.nano_banana2_google_settings",
    "NanoBanana2LiteGoogleSettings": "modelwire.runware.objects.nano_banana2_lite_google_settings",
    "NanoBanana2LiteGoogleSettingsInput": "modelwire.runware.inputs.nano_banana2_lite_google_settings",
    "NanoBanana2LiteProviderSettings": "modelwire.runware.objects.nano_banana2_lite_provider_settings",
    "NanoBanana2LiteProviderSettingsInput": "modelwire.runware.inputs.nano_banana2_lite_provider_settings",
    "NanoBanana2LiteSettings": "modelwire.runware.objects.nano_banana2_lite_settings",
    "NanoBanana2LiteSettingsInput": "modelwire.runware.inputs.nano_banana2_lite_settings",
    "NanoBanana2ProviderSettings": "modelwire.runware.objects.nano_banana2_provider_settings",
    "NanoBanana2ProviderSettingsInput": "modelwire.runware.inputs.nano_banana2_provider_settings",
    "NanoBanana2Settings": "modelwire.runware.objects.nano_banana2_settings",
    "NanoBanana2SettingsInput": "modelwire.runware.inputs.nano_banana2_settings",
    "NanoBanana21Inputs": "modelwire.runware.objects.nano_banana21_inputs",
    "NanoBanana21InputsInput": "modelwire.runware.inputs.nano_banana21_inputs",
    "NanoBanana21Settings": "modelwire.runware.objects.nano_banana21_settings",
    "NanoBanana21SettingsInput": "modelwire.runware.inputs.nano_banana21_settings",
    "OneImageInputs": "modelwire.runware.objects.one_image_inputs",
    "OneImageInputsInput": "modelwire.runware.inputs.one_image_inputs",
    "OneVideoInputs": "modelwire.runware.objects.one_video_inputs",
    "OneVideoInputsInput": "modelwire.runware.inputs.one_video_inputs",
    "OpenAIProviderSettings": "modelwire.runware.objects.open_ai_provider_settings",
    "OpenAIProviderSettingsInput": "modelwire.runware.inputs.open_ai_provider_settings",
    "OpenAISettings": "modelwire.runware.objects.open_ai_settings",
    "OpenAISettingsInput": "modelwire.runware.inputs.open_ai_settings",
    "OpenAudioSettings": "modelwire.runware.objects.open_audio_settings",
    "OpenAudioSettingsInput": "modelwire.runware.inputs.open_audio_settings",
    "OpenFaceRefinement": "modelwire.runware.objects.open_face_refinement",
    "OpenFaceRefinementInput": "modelwire.runware.inputs.open_face_refinement",
    "OpenHiresFix": "modelwire.runware.objects.open_hires_fix",
    "OpenHiresFixInput": "modelwire.runware.inputs.open_hires_fix",
    "OpenImageSafety": "modelwire.runware.objects.open_image_safety",
    "OpenImageSafetyInput": "modelwire.runware.inputs.open_image_safety",
    "OpenLoraWeight": "modelwire.runware.objects.open_lora_weight",
    "OpenLoraWeightInput": "modelwire.runware.inputs.open_lora_weight",
    "OpenMaskedImageInputs": "modelwire.runware.objects.open_masked_image_inputs",
    "OpenMaskedImageInputsInput": "modelwire.runware.inputs.open_masked_image_inputs",
    "OpenOutpaint": "modelwire.runware.objects.open_outpaint",
    "OpenOutpaintInput": "modelwire.runware.inputs.open_outpaint",
    "OpenposeSettings": "modelwire.runware.objects.openpose_settings",
    "OpenposeSettingsInput": "modelwire.runware.inputs.openpose_settings",
    "OpenPuLID": "modelwire.runware.objects.open_pu_lid",
    "OpenPuLIDInput": "modelwire.runware.inputs.open_pu_lid",
    "OpenRefiner": "modelwire.runware.objects.open_refiner",
    "OpenRefinerInput": "modelwire.runware.inputs.open_refiner",
    "OpenTenReferenceInputs": "modelwire.runware.objects.open_ten_reference_inputs",
    "OpenTenReferenceInputsInput": "modelwire.runware.inputs.open_ten_reference_inputs",
    "OpenVideoSafety": "modelwire.runware.objects.open_video_safety",
    "OpenVideoSafetyInput": "modelwire.runware.inputs.open_video_safety",
    "OpenWatermark": "modelwire.runware.objects.open_watermark",
    "OpenWatermarkInput": "modelwire.runware.inputs.open_watermark",
    "Outpaint": "modelwire.runware.objects.outpaint",
    "OutpaintInput": "modelwire.runware.inputs.outpaint",
    "OutputFile": "modelwire.runware.records",
    "PaletteColor": "modelwire.runware.objects.palette_color",
    "PaletteColorInput": "modelwire.runware.inputs.palette_color",
    "PhotoMaker": "modelwire.runware.objects.photo_maker",
    "PhotoMakerInput": "modelwire.runware.inputs.photo_maker",
    "PictureOrClipInputs": "modelwire.runware.objects.picture_or_clip_inputs",
    "PictureOrClipInputsInput": "modelwire.runware.inputs.picture_or_clip_inputs",
    "PixverseProviderSettings": "modelwire.runware.objects.pixverse_provider_settings",
    "PixverseProviderSettingsInput": "modelwire.runware.inputs.pixverse_provider_settings",
    "PixverseSettings": "modelwire.runware.objects.pixverse_settings",
    "PixverseSettingsInput": "modelwire.runware.inputs.pixverse_settings",
    "PlacedRegion": "modelwire.runware.objects.placed_region",
    "PlacedRegionInput": "modelwire.runware.inputs.placed_region",
    "PlainMessage": "modelwire.runware.objects.plain_message",
    "PlainMessageInput": "modelwire.runware.inputs.plain_message",
    "Pong": "modelwire.runware.records",
    "PromptCache": "modelwire.runware.objects.prompt_cache",
    "PromptCacheInput": "modelwire.runware.inputs.prompt_cache",
    "PromptEnhancement": "modelwire.runware.objects.prompt_enhancement",
    "PromptEnhancementInput": "modelwire.runware.inputs.prompt_enhancement",
    "PuLID": "modelwire.runware.objects.pu_lid",
    "PuLIDInput": "modelwire.runware.inputs.pu_lid",
    "Qwen3CustomSpeech": "modelwire.runware.objects.qwen3_custom_speech",
    "Qwen3CustomSpeechInput": "modelwire.runware.inputs.qwen3_custom_speech",
    "Qwen3DesignSpeech": "modelwire.runware.objects.qwen3_design_speech",
    "Qwen3DesignSpeechInput": "modelwire.runware.inputs.qwen3_design_speech",
    "Qwen3TtsInputs": "modelwire.runware.objects.qwen3_tts_inputs",
    "Qwen3TtsInputsInput": "modelwire.runware.inputs.qwen3_tts_inputs",
    "Qwen3TtsSettings": "modelwire.runware.objects.qwen3_tts_settings",
    "Qwen3TtsSettingsInput": "modelwire.runware.inputs.qwen3_tts_settings",
    "Qwen3TtsSpeech": "modelwire.runware.objects.qwen3_tts_speech",
    "Qwen3TtsSpeechInput": "modelwire.runware.inputs.qwen3_tts_speech",
    "ReferenceClipInputs": "modelwire.runware.objects.reference_clip_inputs",
    "ReferenceClipInputsInput": "modelwire.runware.inputs.reference_clip_inputs",
    "ReferenceImage": "modelwire.runware.objects.reference_image",
    "ReferenceImageInput": "modelwire.runware.inputs.reference_image",
    "ReferenceVoice": "modelwire.runware.objects.reference_voice",
    "ReferenceVoiceInput": "modelwire.runware.inputs.reference_voice",
    "Refiner": "modelwire.runware.objects.refiner",
    "RefinerInput": "modelwire.runware.inputs.refiner",
    "RembgSettings": "modelwire.runware.objects.rembg_settings",
    "RembgSettingsInput": "modelwire.runware.inputs.rembg_settings",
    "RgbColor": "modelwire.runware.objects.rgb_color",
    "RgbColorInput": "modelwire.runware.inputs.rgb_color",
    "Runware": "modelwire.runware.client",
    "RunwayModeration": "modelwire.runware.objects.runway_moderation",
    "RunwayModerationInput": "modelwire.runware.inputs.runway_moderation",
    "RunwayProviderSettings": "modelwire.runware.objects.runway_provider_settings",
    "RunwayProviderSettingsInput": "modelwire.runware.inputs.runway_provider_settings",
    "RunwaySettings": "modelwire.runware.objects.runway_settings",
    "RunwaySettingsInput": "modelwire.runware.inputs.runway_settings",
    "Scheduler": "modelwire.runware.choices",
    "ScoreGuidance": "modelwire.runware.objects.score_guidance",
    "ScoreGuidanceInput": "modelwire.runware.inputs.score_guidance",
    "ScoringCriterion": "modelwire.runware.objects.scoring_criterion",
    "ScoringCriterionInput": "modelwire.runware.inputs.scoring_criterion",
    "Sd15ControlNet": "modelwire.runware.objects.sd15_control_net",
    "Sd15ControlNetInput": "modelwire.runware.inputs.sd15_control_net",
    "Sd15IpAdapter": "modelwire.runware.objects.sd15_ip_adapter",
    "Sd15IpAdapterInput": "modelwire.runware.inputs.sd15_ip_adapter",
    "SdxlPhotoMaker": "modelwire.runware.objects.sdxl_photo_maker",
    "SdxlPhotoMakerInput": "modelwire.runware.inputs.sdxl_photo_maker",
    "Seedance25Inputs": "modelwire.runware.objects.seedance25_inputs",
    "Seedance25InputsInput": "modelwire.runware.inputs.seedance25_inputs",
    "Seedance25Settings": "modelwire.runware.objects.seedance25_settings",
    "Seedance25SettingsInput": "modelwire.runware.inputs.seedance25_settings",
    "SeedreamInputs": "modelwire.runware.objects.seedream_inputs",
    "SeedreamInputsInput": "modelwire.runware.inputs.seedream_inputs",
    "SignedIn": "modelwire.runware.records",
    "SourcePosition": "modelwire.runware.objects.source_position",
    "SourcePositionInput": "modelwire.runware.inputs.source_position",
    "SpeakerVoice": "modelwire.runware.objects.speaker_voice",
    "SpeakerVoiceInput": "modelwire.runware.inputs.speaker_voice",
    "SpeechSegment": "modelwire.runware.objects.speech_segment",
    "SpeechSegmentInput": "modelwire.runware.inputs.speech_segment",
    "SpeechText": "modelwire.runware.objects.speech_text",
    "SpeechTextInput": "modelwire.runware.inputs.speech_text",
    "StableDiffusionControlNet": "modelwire.runware.objects.stable_diffusion_control_net",
    "StableDiffusionControlNetInput": "modelwire.runware.inputs.stable_diffusion_control_net",
    "StableDiffusionIpAdapter": "modelwire.runware.objects.stable_diffusion_ip_adapter",
    "StableDiffusionIpAdapterInput": "modelwire.runware.inputs.stable_diffusion_ip_adapter",
    "StagedLoraWeight": "modelwire.runware.objects.staged_lora_weight",
    "StagedLoraWeightInput": "modelwire.runware.inputs.staged_lora_weight",
    "StageSampling": "modelwire.runware.objects.stage_sampling",
    "StageSamplingInput": "modelwire.runware.inputs.stage_sampling",
    "StoredMedia": "modelwire.runware.records",
    "StructuredPrompt": "modelwire.runware.objects.structured_prompt",
    "StructuredPromptInput": "modelwire.runware.inputs.structured_prompt",
    "StyleDescription": "modelwire.runware.objects.style_description",
    "StyleDescriptionInput": "modelwire.runware.inputs.style_description",
    "SubjectReference": "modelwire.runware.objects.subject_reference",
    "SubjectReferenceInput": "modelwire.runware.inputs.subject_reference",
    "SyncProviderSettings": "modelwire.runware.objects.sync_provider_settings",
    "SyncProviderSettingsInput": "modelwire.runware.inputs.sync_provider_settings",
    "SyncSettings": "modelwire.runware.objects.sync_settings",
    "SyncSettingsInput": "modelwire.runware.inputs.sync_settings",
    "TaskDetails": "modelwire.runware.records",
    "TaskError": "modelwire.runware.records",
    "TaskState": "modelwire.runware.records",
    "TeamMember": "modelwire.runware.records",
    "TenReferenceInputs": "modelwire.runware.objects.ten_reference_inputs",
    "TenReferenceInputsInput": "modelwire.runware.inputs.ten_reference_inputs",
    "TextInputs": "modelwire.runware.objects.text_inputs",
    "TextInputsInput": "modelwire.runware.inputs.text_inputs",
    "TextSettings": "modelwire.runware.objects.text_settings",
    "TextSettingsInput": "modelwire.runware.inputs.text_settings",
    "ToolChoice": "modelwire.runware.objects.tool_choice",
    "ToolChoiceInput": "modelwire.runware.inputs.tool_choice",
    "ToolDefinition": "modelwire.runware.objects.tool_definition",
    "ToolDefinitionInput": "modelwire.runware.inputs.tool_definition",
    "ToolItem": "modelwire.runware.records",
    "TrainedModelItem": "modelwire.runware.records",
    "TrainingInputs": "modelwire.runware.objects.training_inputs",
    "TrainingInputsInput": "modelwire.runware.inputs.training_inputs",
    "TransformerAcceleratorOptions": "modelwire.runware.objects.transformer_accelerator_options",
    "TransformerAcceleratorOptionsInput": "modelwire.runware.inputs.transformer_accelerator_options",
    "TripoInputs": "modelwire.runware.objects.tripo_inputs",
    "TripoInputsInput": "modelwire.runware.inputs.tripo_inputs",
    "TripoSettings": "modelwire.runware.objects.tripo_settings",
    "TripoSettingsInput": "modelwire.runware.inputs.tripo_settings",
    "UNetAcceleratorOptions": "modelwire.runware.objects.u_net_accelerator_options",
    "UNetAcceleratorOptionsInput": "modelwire.runware.inputs.u_net_accelerator_options",
    "UploadedImage": "modelwire.runware.records",
    "UpscaleSettings": "modelwire.runware.objects.upscale_settings",
    "UpscaleSettingsInput": "modelwire.runware.inputs.upscale_settings",
    "UsageRow": "modelwire.runware.records",
    "UsageSummary": "modelwire.runware.records",
    "UsageTable": "modelwire.runware.records",
    "UsageTotal": "modelwire.runware.records",
    "VideoEdit": "modelwire.runware.objects.video_edit",
    "VideoEditControls": "modelwire.runware.objects.video_edit_controls",
    "VideoEditControlsInput": "modelwire.runware.inputs.video_edit_controls",
    "VideoEditInput": "modelwire.runware.inputs.video_edit",
    "VideoElement": "modelwire.runware.objects.video_element",
    "VideoElementInput": "modelwire.runware.inputs.video_element",
    "VideoInputs": "modelwire.runware.objects.video_inputs",
    "VideoInputsInput": "modelwire.runware.inputs.video_inputs",
    "VideoOnlyInputs": "modelwire.runware.objects.video_only_inputs",
    "VideoOnlyInputsInput": "modelwire.runware.inputs.video_only_inputs",
    "VideoSafety": "modelwire.runware.objects.video_safety",
    "VideoSafetyInput": "modelwire.runware.inputs.video_safety",
    "VideoSettings": "modelwire.runware.objects.video_settings",
    "VideoSettingsInput": "modelwire.runware.inputs.video_settings",
    "ViduProviderSettings": "modelwire.runware.objects.vidu_provider_settings",
    "ViduProviderSettingsInput": "modelwire.runware.inputs.vidu_provider_settings",
    "ViduSettings": "modelwire.runware.objects.vidu_settings",
    "ViduSettingsInput": "modelwire.runware.inputs.vidu_settings",
    "ViduTemplate": "modelwire.runware.objects.vidu_template",
    "ViduTemplateInput": "modelwire.runware.inputs.vidu_template",
    "Wan3Inputs": "modelwire.runware.objects.wan3_inputs",
    "Wan3InputsInput": "modelwire.runware.inputs.wan3_inputs",
    "Wan3Settings": "modelwire.runware.objects.wan3_settings",
    "Wan3SettingsInput": "modelwire.runware.inputs.wan3_settings",
    "Watermark": "modelwire.runware.objects.watermark",
    "WatermarkFeatures": "modelwire.runware.objects.watermark_features",
    "WatermarkFeaturesInput": "modelwire.runware.inputs.watermark_features",
    "WatermarkInput": "modelwire.runware.inputs.watermark",
    "ZImageControlNet": "modelwire.runware.objects.z_image_control_net",
    "ZImageControlNetInput": "modelwire.runware.inputs.z_image_control_net",
}

__all__ = [
    "AcceleratorOptions",
    "AcceleratorOptionsInput",
    "AccountBalance",
    "AccountKey",
    "AccountReport",
    "AccountUsage",
    "AcePlusPlus",
    "AcePlusPlusInput",
    "ActiveSpeakerDetection",
    "ActiveSpeakerDetectionInput",
    "AdvancedFeatures",
    "AdvancedFeaturesInput",
    "AlibabaProviderSettings",
    "AlibabaProviderSettingsInput",
    "AlibabaSettings",
    "AlibabaSettingsInput",
    "AnyAudioSettings",
    "AnyAudioSettingsInput",
    "AnyFaceRefinement",
    "AnyFaceRefinementInput",
    "AnyLoraWeight",
    "AnyLoraWeightInput",
    "AnyVideoSafety",
    "AnyVideoSafetyInput",
    "AsyncRunware",
    "AudioInputs",
    "AudioInputsInput",
    "AudioModelSettings",
    "AudioModelSettingsInput",
    "AudioSettings",
    "AudioSettingsInput",
    "AvatarSpeech",
    "AvatarSpeechInput",
    "BflProviderSettings",
    "BflProviderSettingsInput",
    "BflSettings",
    "BflSettingsInput",
    "BriaMask",
    "BriaMaskInput",
    "BriaProviderSettings",
    "BriaProviderSettingsInput",
    "BriaSettings",
    "BriaSettingsInput",
    "BriaVideoBackgroundSettings",
    "BriaVideoBackgroundSettingsInput",
    "BytedanceProviderSettings",
    "BytedanceProviderSettingsInput",
    "BytedanceSettings",
    "BytedanceSettingsInput",
    "CannySettings",
    "CannySettingsInput",
    "ChatMessage",
    "ChatMessageInput",
    "ClarityInputs",
    "ClarityInputsInput",
    "ClaritySettings",
    "ClaritySettingsInput",
    "ClipReference",
    "ClipReferenceInput",
    "Composition",
    "CompositionElement",
    "CompositionElementInput",
    "CompositionInput",
    "ContentCapability",
    "ContentCollection",
    "ContentCreator",
    "ContentExample",
    "ContentGuide",
    "ContentModel",
    "ContentPage",
    "ContentPrice",
    "ContentPricing",
    "ContentRate",
    "ControlNetGuide",
    "ControlNetGuideInput",
    "DracoCompression",
    "DracoCompressionInput",
    "DraftOutputs",
    "EditRegion",
    "EditRegionInput",
    "EmbeddingWeight",
    "EmbeddingWeightInput",
    "EndFrameImage",
    "EndFrameImageInput",
    "ExactlyInputs",
    "ExactlyInputsInput",
    "ExactlyReference",
    "ExactlyReferenceInput",
    "ExactlySettings",
    "ExactlySettingsInput",
    "FaceRefinement",
    "FaceRefinementInput",
    "FileOutputs",
    "FirstFrameImage",
    "FirstFrameImageInput",
    "Flux1DevControlNet",
    "Flux1DevControlNetInput",
    "Flux1DevIpAdapter",
    "Flux1DevIpAdapterInput",
    "Flux2BflSettings",
    "Flux2BflSettingsInput",
    "Flux2DevInputs",
    "Flux2DevInputsInput",
    "Flux2KleinInputs",
    "Flux2KleinInputsInput",
    "Flux2MaxInputs",
    "Flux2MaxInputsInput",
    "Flux2ProBflSettings",
    "Flux2ProBflSettingsInput",
    "Flux2ProInputs",
    "Flux2ProInputsInput",
    "Flux2ProProviderSettings",
    "Flux2ProProviderSettingsInput",
    "Flux2ProviderSettings",
    "Flux2ProviderSettingsInput",
    "Flux3FrameImage",
    "Flux3FrameImageInput",
    "Flux3ImageSettings",
    "Flux3ImageSettingsInput",
    "Flux3VideoInputs",
    "Flux3VideoInputsInput",
    "Flux3VideoSettings",
    "Flux3VideoSettingsInput",
    "FluxAcceleratorOptions",
    "FluxAcceleratorOptionsInput",
    "FluxControlNet",
    "FluxControlNetInput",
    "FluxIpAdapter",
    "FluxIpAdapterInput",
    "FluxVideoUpscaleInputs",
    "FluxVideoUpscaleInputsInput",
    "FluxVideoUpscaleSettings",
    "FluxVideoUpscaleSettingsInput",
    "FontSample",
    "FontSampleInput",
    "FoundModel",
    "FrameImage",
    "FrameImageInput",
    "FrameImageInputs",
    "FrameImageInputsInput",
    "GeminiOmniFlash11Inputs",
    "GeminiOmniFlash11InputsInput",
    "GeminiOmniFlash11Settings",
    "GeminiOmniFlash11SettingsInput",
    "GoogleProviderSettings",
    "GoogleProviderSettingsInput",
    "GoogleSettings",
    "GoogleSettingsInput",
    "GptImage25Settings",
    "GptImage25SettingsInput",
    "GrokImagineImage2Inputs",
    "GrokImagineImage2InputsInput",
    "GrokImagineImage2Settings",
    "GrokImagineImage2SettingsInput",
    "GrokImagineVideo15Inputs",
    "GrokImagineVideo15InputsInput",
    "GrokImagineVideo15LiteInputs",
    "GrokImagineVideo15LiteInputsInput",
    "GrokImagineVideo15Speech",
    "GrokImagineVideo15SpeechInput",
    "HappyHorse11Inputs",
    "HappyHorse11InputsInput",
    "HiresFix",
    "HiresFixInput",
    "IdeogramColor",
    "IdeogramColorInput",
    "IdeogramPalette",
    "IdeogramPaletteInput",
    "IdeogramProviderSettings",
    "IdeogramProviderSettingsInput",
    "IdeogramSettings",
    "IdeogramSettingsInput",
    "ImageInputs",
    "ImageInputsInput",
    "ImageSafety",
    "ImageSafetyInput",
    "ImageSettings",
    "ImageSettingsInput",
    "ImportModel",
    "ImportModelInput",
    "IpAdapterGuide",
    "IpAdapterGuideInput",
    "IpAdapterWeightType",
    "Kling26ProInputs",
    "Kling26ProInputsInput",
    "Kling26ProProviderSettings",
    "Kling26ProProviderSettingsInput",
    "Kling26ProSettings",
    "Kling26ProSettingsInput",
    "KlingCameraConfig",
    "KlingCameraConfigInput",
    "KlingCameraControl",
    "KlingCameraControlInput",
    "KlingProviderSettings",
    "KlingProviderSettingsInput",
    "KlingSettings",
    "KlingSettingsInput",
    "KlingShot",
    "KlingShotInput",
    "KontextInputs",
    "KontextInputsInput",
    "LayerFeatures",
    "LayerFeaturesInput",
    "LoraWeight",
    "LoraWeightInput",
    "Ltx23FastInputs",
    "Ltx23FastInputsInput",
    "Ltx23FastSettings",
    "Ltx23FastSettingsInput",
    "Ltx23FrameImage",
    "Ltx23FrameImageInput",
    "Ltx25FastInputs",
    "Ltx25FastInputsInput",
    "Ltx25FastSettings",
    "Ltx25FastSettingsInput",
    "MaskedImageInputs",
    "MaskedImageInputsInput",
    "MaskedReferenceInputs",
    "MaskedReferenceInputsInput",
    "MaskingSettings",
    "MaskingSettingsInput",
    "MeshCluster",
    "MeshClusterInput",
    "MessageToolCall",
    "MessageToolCallInput",
    "MinimaxH3FastInputs",
    "MinimaxH3FastInputsInput",
    "MinimaxH3Inputs",
    "MinimaxH3InputsInput",
    "MinimaxH3MaxTurboInputs",
    "MinimaxH3MaxTurboInputsInput",
    "MinimaxH3MaxTurboSettings",
    "MinimaxH3MaxTurboSettingsInput",
    "MinimaxProviderSettings",
    "MinimaxProviderSettingsInput",
    "MinimaxSettings",
    "MinimaxSettingsInput",
    "MinimaxSpeech",
    "MinimaxSpeechInput",
    "ModelingInputs",
    "ModelingInputsInput",
    "ModelingSettings",
    "ModelingSettingsInput",
    "ModelSearchPage",
    "ModelUploadState",
    "Moodboard",
    "MoodboardInput",
    "MuseImageSettings",
    "MuseImageSettingsInput",
    "NamedAudio",
    "NamedAudioInput",
    "NamedSpeech",
    "NamedSpeechInput",
    "NanoBanana2GoogleSettings",
    "NanoBanana2GoogleSettingsInput",
    "NanoBanana2LiteGoogleSettings",
    "NanoBanana2LiteGoogleSettingsInput",
    "NanoBanana2LiteProviderSettings",
    "NanoBanana2LiteProviderSettingsInput",
    "NanoBanana2LiteSettings",
    "NanoBanana2LiteSettingsInput",
    "NanoBanana2ProviderSettings",
    "NanoBanana2ProviderSettingsInput",
    "NanoBanana2Settings",
    "NanoBanana2SettingsInput",
    "NanoBanana21Inputs",
    "NanoBanana21InputsInput",
    "NanoBanana21Settings",
    "NanoBanana21SettingsInput",
    "OneImageInputs",
    "OneImageInputsInput",
    "OneVideoInputs",
    "OneVideoInputsInput",
    "OpenAIProviderSettings",
    "OpenAIProviderSettingsInput",
    "OpenAISettings",
    "OpenAISettingsInput",
    "OpenAudioSettings",
    "OpenAudioSettingsInput",
    "OpenFaceRefinement",
    "OpenFaceRefinementInput",
    "OpenHiresFix",
    "OpenHiresFixInput",
    "OpenImageSafety",
    "OpenImageSafetyInput",
    "OpenLoraWeight",
    "OpenLoraWeightInput",
    "OpenMaskedImageInputs",
    "OpenMaskedImageInputsInput",
    "OpenOutpaint",
    "OpenOutpaintInput",
    "OpenposeSettings",
    "OpenposeSettingsInput",
    "OpenPuLID",
    "OpenPuLIDInput",
    "OpenRefiner",
    "OpenRefinerInput",
    "OpenTenReferenceInputs",
    "OpenTenReferenceInputsInput",
    "OpenVideoSafety",
    "OpenVideoSafetyInput",
    "OpenWatermark",
    "OpenWatermarkInput",
    "Outpaint",
    "OutpaintInput",
    "OutputFile",
    "PaletteColor",
    "PaletteColorInput",
    "PhotoMaker",
    "PhotoMakerInput",
    "PictureOrClipInputs",
    "PictureOrClipInputsInput",
    "PixverseProviderSettings",
    "PixverseProviderSettingsInput",
    "PixverseSettings",
    "PixverseSettingsInput",
    "PlacedRegion",
    "PlacedRegionInput",
    "PlainMessage",
    "PlainMessageInput",
    "Pong",
    "PromptCache",
    "PromptCacheInput",
    "PromptEnhancement",
    "PromptEnhancementInput",
    "PuLID",
    "PuLIDInput",
    "Qwen3CustomSpeech",
    "Qwen3CustomSpeechInput",
    "Qwen3DesignSpeech",
    "Qwen3DesignSpeechInput",
    "Qwen3TtsInputs",
    "Qwen3TtsInputsInput",
    "Qwen3TtsSettings",
    "Qwen3TtsSettingsInput",
    "Qwen3TtsSpeech",
    "Qwen3TtsSpeechInput",
    "ReferenceClipInputs",
    "ReferenceClipInputsInput",
    "ReferenceImage",
    "ReferenceImageInput",
    "ReferenceVoice",
    "ReferenceVoiceInput",
    "Refiner",
    "RefinerInput",
    "RembgSettings",
    "RembgSettingsInput",
    "RgbColor",
    "RgbColorInput",
    "Runware",
    "RunwayModeration",
    "RunwayModerationInput",
    "RunwayProviderSettings",
    "RunwayProviderSettingsInput",
    "RunwaySettings",
    "RunwaySettingsInput",
    "Scheduler",
    "ScoreGuidance",
    "ScoreGuidanceInput",
    "ScoringCriterion",
    "ScoringCriterionInput",
    "Sd15ControlNet",
    "Sd15ControlNetInput",
    "Sd15IpAdapter",
    "Sd15IpAdapterInput",
    "SdxlPhotoMaker",
    "SdxlPhotoMakerInput",
    "Seedance25Inputs",
    "Seedance25InputsInput",
    "Seedance25Settings",
    "Seedance25SettingsInput",
    "SeedreamInputs",
    "SeedreamInputsInput",
    "SignedIn",
    "SourcePosition",
    "SourcePositionInput",
    "SpeakerVoice",
    "SpeakerVoiceInput",
    "SpeechSegment",
    "SpeechSegmentInput",
    "SpeechText",
    "SpeechTextInput",
    "StableDiffusionControlNet",
    "StableDiffusionControlNetInput",
    "StableDiffusionIpAdapter",
    "StableDiffusionIpAdapterInput",
    "StagedLoraWeight",
    "StagedLoraWeightInput",
    "StageSampling",
    "StageSamplingInput",
    "StoredMedia",
    "StructuredPrompt",
    "StructuredPromptInput",
    "StyleDescription",
    "StyleDescriptionInput",
    "SubjectReference",
    "SubjectReferenceInput",
    "SyncProviderSettings",
    "SyncProviderSettingsInput",
    "SyncSettings",
    "SyncSettingsInput",
    "TaskDetails",
    "TaskError",
    "TaskState",
    "TeamMember",
    "TenReferenceInputs",
    "TenReferenceInputsInput",
    "TextInputs",
    "TextInputsInput",
    "TextSettings",
    "TextSettingsInput",
    "ToolChoice",
    "ToolChoiceInput",
    "ToolDefinition",
    "ToolDefinitionInput",
    "ToolItem",
    "TrainedModelItem",
    "TrainingInputs",
    "TrainingInputsInput",
    "TransformerAcceleratorOptions",
    "TransformerAcceleratorOptionsInput",
    "TripoInputs",
    "TripoInputsInput",
    "TripoSettings",
    "TripoSettingsInput",
    "UNetAcceleratorOptions",
    "UNetAcceleratorOptionsInput",
    "UploadedImage",
    "UpscaleSettings",
    "UpscaleSettingsInput",
    "UsageRow",
    "UsageSummary",
    "UsageTable",
    "UsageTotal",
    "VideoEdit",
    "VideoEditControls",
    "VideoEditControlsInput",
    "VideoEditInput",
    "VideoElement",
    "VideoElementInput",
    "VideoInputs",
    "VideoInputsInput",
    "VideoOnlyInputs",
    "VideoOnlyInputsInput",
    "VideoSafety",
    "VideoSafetyInput",
    "VideoSettings",
    "VideoSettingsInput",
    "ViduProviderSettings",
    "ViduProviderSettingsInput",
    "ViduSettings",
    "ViduSettingsInput",
    "ViduTemplate",
    "ViduTemplateInput",
    "Wan3Inputs",
    "Wan3InputsInput",
    "Wan3Settings",
    "Wan3SettingsInput",
    "Watermark",
    "WatermarkFeatures",
    "WatermarkFeaturesInput",
    "WatermarkInput",
    "ZImageControlNet",
    "ZImageControlNetInput",
]

if not TYPE_CHECKING:  # checkers see the imports above only, or a misspelt name would pass
    from importlib import import_module

    def __getattr__(name: str) -> object:
        if name in _HOMES:
            value = getattr(import_module(_HOMES[name]), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__

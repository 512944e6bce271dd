# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import AsyncClient, Client
from modelwire_runtime.features.apps import Apps, AsyncApps
from modelwire_runtime.features.registry import AsyncRegistry, Registry
from modelwire_runtime.features.schemas import AsyncSchemaService, SchemaService
from modelwire_runtime.features.tasks import AsyncTaskClient, TaskClient

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runware.aio.audio import AsyncAudio
    from modelwire.runware.aio.content import AsyncContent
    from modelwire.runware.aio.image import AsyncImage
    from modelwire.runware.aio.speech import AsyncSpeech
    from modelwire.runware.aio.text import AsyncText
    from modelwire.runware.aio.three_d import AsyncThreeD
    from modelwire.runware.aio.video import AsyncVideo
    from modelwire.runware.audio import Audio
    from modelwire.runware.content import Content
    from modelwire.runware.handles.account_management import AccountManagement, AsyncAccountManagement
    from modelwire.runware.handles.authentication import AsyncAuthentication, Authentication
    from modelwire.runware.handles.caption import AsyncCaption, Caption
    from modelwire.runware.handles.caption_image import AsyncCaptionImage, CaptionImage
    from modelwire.runware.handles.caption_video import AsyncCaptionVideo, CaptionVideo
    from modelwire.runware.handles.controlnet_preprocess import AsyncControlnetPreprocess, ControlnetPreprocess
    from modelwire.runware.handles.exactly_illustrative_training import (
        AsyncExactlyIllustrativeTraining,
        ExactlyIllustrativeTraining,
    )
    from modelwire.runware.handles.ffmpeg import AsyncFfmpeg, Ffmpeg
    from modelwire.runware.handles.get_response import AsyncGetResponse, GetResponse
    from modelwire.runware.handles.get_task_details import AsyncGetTaskDetails, GetTaskDetails
    from modelwire.runware.handles.image_upload import AsyncImageUpload, ImageUpload
    from modelwire.runware.handles.masking import AsyncMasking, Masking
    from modelwire.runware.handles.media_storage import AsyncMediaStorage, MediaStorage
    from modelwire.runware.handles.model_search import AsyncModelSearch, ModelSearch
    from modelwire.runware.handles.model_upload import AsyncModelUpload, ModelUpload
    from modelwire.runware.handles.ping import AsyncPing, Ping
    from modelwire.runware.handles.prompt_enhance import AsyncPromptEnhance, PromptEnhance
    from modelwire.runware.handles.remove_background import AsyncRemoveBackground, RemoveBackground
    from modelwire.runware.handles.remove_background_image import AsyncRemoveBackgroundImage, RemoveBackgroundImage
    from modelwire.runware.handles.remove_background_video import AsyncRemoveBackgroundVideo, RemoveBackgroundVideo
    from modelwire.runware.handles.style_lora_training import AsyncStyleLoraTraining, StyleLoraTraining
    from modelwire.runware.handles.tools import AsyncTools, Tools
    from modelwire.runware.handles.training import AsyncTraining, Training
    from modelwire.runware.handles.upscale import AsyncUpscale, Upscale
    from modelwire.runware.handles.upscale_image import AsyncUpscaleImage, UpscaleImage
    from modelwire.runware.handles.upscale_video import AsyncUpscaleVideo, UpscaleVideo
    from modelwire.runware.handles.vectorize import AsyncVectorize, Vectorize
    from modelwire.runware.image import Image
    from modelwire.runware.speech import Speech
    from modelwire.runware.text import Text
    from modelwire.runware.three_d import ThreeD
    from modelwire.runware.video import Video


class Runware(TaskClient, Registry, SchemaService, Apps, Client):
    """Runware: Pictures, clips, sound, text and three-dimensional models of many makers, as tasks of one protocol. The key
    comes from `api_key` or RUNWARE_API_KEY."""

    _vendor_module = "modelwire.runware._vendor"

    if TYPE_CHECKING:
        image: Image
        video: Video
        speech: Speech
        audio: Audio
        text: Text
        three_d: ThreeD
        content: Content
        account_management: AccountManagement
        authentication: Authentication
        caption: Caption
        caption_image: CaptionImage
        caption_video: CaptionVideo
        controlnet_preprocess: ControlnetPreprocess
        exactly_illustrative_training: ExactlyIllustrativeTraining
        ffmpeg: Ffmpeg
        flux_1_dev_style_lora_training: StyleLoraTraining
        flux_2_klein_4b_style_lora_training: StyleLoraTraining
        flux_2_klein_9b_style_lora_training: StyleLoraTraining
        get_response: GetResponse
        get_task_details: GetTaskDetails
        masking: Masking
        media_storage: MediaStorage
        model_search: ModelSearch
        model_upload: ModelUpload
        ping: Ping
        prompt_enhance: PromptEnhance
        qwen_image_style_lora_training: StyleLoraTraining
        remove_background: RemoveBackground
        remove_background_image: RemoveBackgroundImage
        remove_background_video: RemoveBackgroundVideo
        tools: Tools
        training: Training
        upscale: Upscale
        upscale_image: UpscaleImage
        upscale_video: UpscaleVideo
        vectorize: Vectorize
        z_image_style_lora_training: StyleLoraTraining

        @property
        @deprecated("deprecated; use media-storage")
        def image_upload(self) -> ImageUpload:
            """Deprecated; use media-storage."""
            ...


class AsyncRunware(AsyncTaskClient, AsyncRegistry, AsyncSchemaService, AsyncApps, AsyncClient):
    """Runware for asyncio: the same surface as `Runware`, awaited."""

    _vendor_module = "modelwire.runware._vendor"

    if TYPE_CHECKING:
        image: AsyncImage
        video: AsyncVideo
        speech: AsyncSpeech
        audio: AsyncAudio
        text: AsyncText
        three_d: AsyncThreeD
        content: AsyncContent
        account_management: AsyncAccountManagement
        authentication: AsyncAuthentication
        caption: AsyncCaption
        caption_image: AsyncCaptionImage
        caption_video: AsyncCaptionVideo
        controlnet_preprocess: AsyncControlnetPreprocess
        exactly_illustrative_training: AsyncExactlyIllustrativeTraining
        ffmpeg: AsyncFfmpeg
        flux_1_dev_style_lora_training: AsyncStyleLoraTraining
        flux_2_klein_4b_style_lora_training: AsyncStyleLoraTraining
        flux_2_klein_9b_style_lora_training: AsyncStyleLoraTraining
        get_response: AsyncGetResponse
        get_task_details: AsyncGetTaskDetails
        masking: AsyncMasking
        media_storage: AsyncMediaStorage
        model_search: AsyncModelSearch
        model_upload: AsyncModelUpload
        ping: AsyncPing
        prompt_enhance: AsyncPromptEnhance
        qwen_image_style_lora_training: AsyncStyleLoraTraining
        remove_background: AsyncRemoveBackground
        remove_background_image: AsyncRemoveBackgroundImage
        remove_background_video: AsyncRemoveBackgroundVideo
        tools: AsyncTools
        training: AsyncTraining
        upscale: AsyncUpscale
        upscale_image: AsyncUpscaleImage
        upscale_video: AsyncUpscaleVideo
        vectorize: AsyncVectorize
        z_image_style_lora_training: AsyncStyleLoraTraining

        @property
        @deprecated("deprecated; use media-storage")
        def image_upload(self) -> AsyncImageUpload:
            """Deprecated; use media-storage."""
            ...

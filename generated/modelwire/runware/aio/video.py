# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runware.handles.alibaba_happyhorse_1_0 import AsyncAlibabaHappyhorse10
    from modelwire.runware.handles.alibaba_happyhorse_1_1 import AsyncAlibabaHappyhorse11
    from modelwire.runware.handles.alibaba_wan2_5_preview import AsyncAlibabaWan25Preview
    from modelwire.runware.handles.alibaba_wan2_6 import AsyncAlibabaWan26
    from modelwire.runware.handles.alibaba_wan2_6_flash import AsyncAlibabaWan26Flash
    from modelwire.runware.handles.alibaba_wan2_7 import AsyncAlibabaWan27
    from modelwire.runware.handles.any_video import AsyncAnyVideo
    from modelwire.runware.handles.aurora import AsyncAurora
    from modelwire.runware.handles.bfl_flux_3_video import AsyncBflFlux3Video
    from modelwire.runware.handles.bfl_flux_video_edit_fast import AsyncBflFluxVideoEditFast
    from modelwire.runware.handles.bfl_flux_video_upscale import AsyncBflFluxVideoUpscale
    from modelwire.runware.handles.bria_video_background_removal import AsyncBriaVideoBackgroundRemoval
    from modelwire.runware.handles.bria_video_eraser import AsyncBriaVideoEraser
    from modelwire.runware.handles.bria_video_increase_resolution import AsyncBriaVideoIncreaseResolution
    from modelwire.runware.handles.bytedance_omnihuman_1 import AsyncBytedanceOmnihuman1
    from modelwire.runware.handles.bytedance_omnihuman_1_5 import AsyncBytedanceOmnihuman15
    from modelwire.runware.handles.bytedance_seedance_1_0_pro import AsyncBytedanceSeedance10Pro
    from modelwire.runware.handles.bytedance_seedance_1_0_pro_fast import AsyncBytedanceSeedance10ProFast
    from modelwire.runware.handles.bytedance_seedance_1_5_pro import AsyncBytedanceSeedance15Pro
    from modelwire.runware.handles.bytedance_seedance_2_0 import AsyncBytedanceSeedance20
    from modelwire.runware.handles.bytedance_seedance_2_5 import AsyncBytedanceSeedance25
    from modelwire.runware.handles.bytedance_video_upscaler import AsyncBytedanceVideoUpscaler
    from modelwire.runware.handles.google_gemini_omni_flash_1_1 import AsyncGoogleGeminiOmniFlash11
    from modelwire.runware.handles.google_veo_3_1_lite import AsyncGoogleVeo31Lite
    from modelwire.runware.handles.heygen_avatar_iv import AsyncHeygenAvatarIv
    from modelwire.runware.handles.heygen_avatar_v import AsyncHeygenAvatarV
    from modelwire.runware.handles.heygen_video_agent import AsyncHeygenVideoAgent
    from modelwire.runware.handles.kling_avatar import AsyncKlingAvatar
    from modelwire.runware.handles.kling_video_3 import AsyncKlingVideo3
    from modelwire.runware.handles.kling_video_o1 import AsyncKlingVideoO1
    from modelwire.runware.handles.klingai_2_5_turbo_pro import AsyncKlingai25TurboPro
    from modelwire.runware.handles.klingai_2_5_turbo_standard import AsyncKlingai25TurboStandard
    from modelwire.runware.handles.klingai_lip_sync import AsyncKlingaiLipSync
    from modelwire.runware.handles.klingai_video_2_6_pro import AsyncKlingaiVideo26Pro
    from modelwire.runware.handles.klingai_video_2_6_standard import AsyncKlingaiVideo26Standard
    from modelwire.runware.handles.klingai_video_3_0_omni_4k import AsyncKlingaiVideo30Omni4k
    from modelwire.runware.handles.klingai_video_3_0_omni_pro import AsyncKlingaiVideo30OmniPro
    from modelwire.runware.handles.klingai_video_3_0_omni_standard import AsyncKlingaiVideo30OmniStandard
    from modelwire.runware.handles.klingai_video_3_0_turbo import AsyncKlingaiVideo30Turbo
    from modelwire.runware.handles.lightricks_ltx_2 import AsyncLightricksLtx2
    from modelwire.runware.handles.lightricks_ltx_2_3 import AsyncLightricksLtx23
    from modelwire.runware.handles.lightricks_ltx_2_3_fast import AsyncLightricksLtx23Fast
    from modelwire.runware.handles.lightricks_ltx_2_5_fast import AsyncLightricksLtx25Fast
    from modelwire.runware.handles.lightricks_ltx_2_5_pro import AsyncLightricksLtx25Pro
    from modelwire.runware.handles.luma_ray3_2 import AsyncLumaRay32
    from modelwire.runware.handles.minimax_01 import AsyncMinimax01
    from modelwire.runware.handles.minimax_01_live import AsyncMinimax01Live
    from modelwire.runware.handles.minimax_h3 import AsyncMinimaxH3
    from modelwire.runware.handles.minimax_h3_fast import AsyncMinimaxH3Fast
    from modelwire.runware.handles.minimax_h3_max import AsyncMinimaxH3Max
    from modelwire.runware.handles.minimax_h3_max_turbo import AsyncMinimaxH3MaxTurbo
    from modelwire.runware.handles.minimax_hailuo_02 import AsyncMinimaxHailuo02
    from modelwire.runware.handles.minimax_hailuo_2_3 import AsyncMinimaxHailuo23
    from modelwire.runware.handles.minimax_hailuo_2_3_fast import AsyncMinimaxHailuo23Fast
    from modelwire.runware.handles.pixverse_lipsync import AsyncPixverseLipsync
    from modelwire.runware.handles.pixverse_modify import AsyncPixverseModify
    from modelwire.runware.handles.pixverse_v3_to_v5 import AsyncPixverseV3ToV5
    from modelwire.runware.handles.pixverse_v5_5 import AsyncPixverseV55
    from modelwire.runware.handles.pixverse_v5_fast import AsyncPixverseV5Fast
    from modelwire.runware.handles.pixverse_v6 import AsyncPixverseV6
    from modelwire.runware.handles.pruna_video import AsyncPrunaVideo
    from modelwire.runware.handles.prunaai_p_video_animate import AsyncPrunaaiPVideoAnimate
    from modelwire.runware.handles.prunaai_p_video_avatar import AsyncPrunaaiPVideoAvatar
    from modelwire.runware.handles.prunaai_p_video_edit import AsyncPrunaaiPVideoEdit
    from modelwire.runware.handles.prunaai_p_video_replace import AsyncPrunaaiPVideoReplace
    from modelwire.runware.handles.runway_aleph_2_0 import AsyncRunwayAleph20
    from modelwire.runware.handles.runway_gen_4_5 import AsyncRunwayGen45
    from modelwire.runware.handles.runway_gen_4_turbo import AsyncRunwayGen4Turbo
    from modelwire.runware.handles.seedance_2_light import AsyncSeedance2Light
    from modelwire.runware.handles.skywork_skyreels_v4 import AsyncSkyworkSkyreelsV4
    from modelwire.runware.handles.small_clip import AsyncSmallClip
    from modelwire.runware.handles.sync_3 import AsyncSync3
    from modelwire.runware.handles.sync_lipsync import AsyncSyncLipsync
    from modelwire.runware.handles.topazlabs_proteus_4 import AsyncTopazlabsProteus4
    from modelwire.runware.handles.topazlabs_starlight_precise_2_5 import AsyncTopazlabsStarlightPrecise25
    from modelwire.runware.handles.veed_fabric_1_0_hosted import AsyncVeedFabric10Hosted
    from modelwire.runware.handles.veo_3_1 import AsyncVeo31
    from modelwire.runware.handles.video_enhancement import AsyncVideoEnhancement
    from modelwire.runware.handles.vidu_2_0 import AsyncVidu20
    from modelwire.runware.handles.vidu_q1 import AsyncViduQ1
    from modelwire.runware.handles.vidu_q1_classic import AsyncViduQ1Classic
    from modelwire.runware.handles.vidu_q2 import AsyncViduQ2
    from modelwire.runware.handles.vidu_q3 import AsyncViduQ3
    from modelwire.runware.handles.vidu_q3_turbo import AsyncViduQ3Turbo
    from modelwire.runware.handles.wan_3 import AsyncWan3
    from modelwire.runware.handles.xai_grok_imagine_video import AsyncXaiGrokImagineVideo
    from modelwire.runware.handles.xai_grok_imagine_video_1_5 import AsyncXaiGrokImagineVideo15
    from modelwire.runware.handles.xai_grok_imagine_video_1_5_lite import AsyncXaiGrokImagineVideo15Lite


class AsyncVideo(AsyncNamespace):
    """Models that make or change clips. For an async client."""

    _vendor_package = "modelwire.runware"
    _name = "video"

    if TYPE_CHECKING:
        alibaba_happyhorse_1_0: AsyncAlibabaHappyhorse10
        alibaba_happyhorse_1_1: AsyncAlibabaHappyhorse11
        alibaba_wan2_5_preview: AsyncAlibabaWan25Preview
        alibaba_wan2_6: AsyncAlibabaWan26
        alibaba_wan2_6_flash: AsyncAlibabaWan26Flash
        alibaba_wan2_7: AsyncAlibabaWan27
        alibaba_wan3_0: AsyncWan3
        alibaba_wan3_0_prime: AsyncWan3
        any: AsyncAnyVideo
        bfl_flux_3_video: AsyncBflFlux3Video
        bfl_flux_video_edit_fast: AsyncBflFluxVideoEditFast
        bfl_flux_video_upscale: AsyncBflFluxVideoUpscale
        bria_video_background_removal: AsyncBriaVideoBackgroundRemoval
        bria_video_eraser: AsyncBriaVideoEraser
        bria_video_increase_resolution: AsyncBriaVideoIncreaseResolution
        bytedance_omnihuman_1: AsyncBytedanceOmnihuman1
        bytedance_omnihuman_1_5: AsyncBytedanceOmnihuman15
        bytedance_seedance_1_0_pro: AsyncBytedanceSeedance10Pro
        bytedance_seedance_1_0_pro_fast: AsyncBytedanceSeedance10ProFast
        bytedance_seedance_2_0: AsyncBytedanceSeedance20
        bytedance_seedance_2_0_fast: AsyncSeedance2Light
        bytedance_seedance_2_0_mini: AsyncSeedance2Light
        bytedance_seedance_2_5: AsyncBytedanceSeedance25
        bytedance_video_enhancement_pro: AsyncVideoEnhancement
        bytedance_video_enhancement_standard: AsyncVideoEnhancement
        bytedance_video_upscaler: AsyncBytedanceVideoUpscaler
        creatify_aurora_v1: AsyncAurora
        creatify_aurora_v1_fast: AsyncAurora
        google_gemini_omni_flash_1_1: AsyncGoogleGeminiOmniFlash11
        google_veo_3_1: AsyncVeo31
        google_veo_3_1_fast: AsyncVeo31
        google_veo_3_1_lite: AsyncGoogleVeo31Lite
        heygen_avatar_iv: AsyncHeygenAvatarIv
        heygen_avatar_v: AsyncHeygenAvatarV
        heygen_video_1_0: AsyncSmallClip
        heygen_video_agent: AsyncHeygenVideoAgent
        klingai_2_5_turbo_pro: AsyncKlingai25TurboPro
        klingai_2_5_turbo_standard: AsyncKlingai25TurboStandard
        klingai_avatar_2_0_pro: AsyncKlingAvatar
        klingai_avatar_2_0_standard: AsyncKlingAvatar
        klingai_lip_sync: AsyncKlingaiLipSync
        klingai_video_2_6_pro: AsyncKlingaiVideo26Pro
        klingai_video_2_6_standard: AsyncKlingaiVideo26Standard
        klingai_video_3_0_4k: AsyncKlingVideo3
        klingai_video_3_0_omni_4k: AsyncKlingaiVideo30Omni4k
        klingai_video_3_0_omni_pro: AsyncKlingaiVideo30OmniPro
        klingai_video_3_0_omni_standard: AsyncKlingaiVideo30OmniStandard
        klingai_video_3_0_pro: AsyncKlingVideo3
        klingai_video_3_0_standard: AsyncKlingVideo3
        klingai_video_3_0_turbo: AsyncKlingaiVideo30Turbo
        klingai_video_o1_pro: AsyncKlingVideoO1
        klingai_video_o1_standard: AsyncKlingVideoO1
        lightricks_ltx_2: AsyncLightricksLtx2
        lightricks_ltx_2_3: AsyncLightricksLtx23
        lightricks_ltx_2_3_fast: AsyncLightricksLtx23Fast
        lightricks_ltx_2_5_fast: AsyncLightricksLtx25Fast
        lightricks_ltx_2_5_pro: AsyncLightricksLtx25Pro
        luma_ray3_2: AsyncLumaRay32
        minimax_01: AsyncMinimax01
        minimax_01_director: AsyncMinimax01
        minimax_01_live: AsyncMinimax01Live
        minimax_h3: AsyncMinimaxH3
        minimax_h3_fast: AsyncMinimaxH3Fast
        minimax_h3_max: AsyncMinimaxH3Max
        minimax_h3_max_turbo: AsyncMinimaxH3MaxTurbo
        minimax_hailuo_02: AsyncMinimaxHailuo02
        minimax_hailuo_2_3: AsyncMinimaxHailuo23
        minimax_hailuo_2_3_fast: AsyncMinimaxHailuo23Fast
        pixverse_lipsync: AsyncPixverseLipsync
        pixverse_modify: AsyncPixverseModify
        pixverse_v3_5: AsyncPixverseV3ToV5
        pixverse_v4: AsyncPixverseV3ToV5
        pixverse_v4_5: AsyncPixverseV3ToV5
        pixverse_v5: AsyncPixverseV3ToV5
        pixverse_v5_5: AsyncPixverseV55
        pixverse_v5_6: AsyncPixverseV55
        pixverse_v5_fast: AsyncPixverseV5Fast
        pixverse_v6: AsyncPixverseV6
        prunaai_p_video: AsyncPrunaVideo
        prunaai_p_video_2: AsyncPrunaVideo
        prunaai_p_video_2_pro: AsyncSmallClip
        prunaai_p_video_animate: AsyncPrunaaiPVideoAnimate
        prunaai_p_video_avatar: AsyncPrunaaiPVideoAvatar
        prunaai_p_video_edit: AsyncPrunaaiPVideoEdit
        prunaai_p_video_replace: AsyncPrunaaiPVideoReplace
        runway_aleph_2_0: AsyncRunwayAleph20
        runway_gen_4_5: AsyncRunwayGen45
        runway_gen_4_turbo: AsyncRunwayGen4Turbo
        skywork_skyreels_v4: AsyncSkyworkSkyreelsV4
        sync_3: AsyncSync3
        sync_lipsync_2: AsyncSyncLipsync
        sync_lipsync_2_pro: AsyncSyncLipsync
        sync_react_1: AsyncSyncLipsync
        topazlabs_proteus_4: AsyncTopazlabsProteus4
        topazlabs_starlight_precise_2_5: AsyncTopazlabsStarlightPrecise25
        veed_fabric_1_0_hosted: AsyncVeedFabric10Hosted
        vidu_2_0: AsyncVidu20
        vidu_q1: AsyncViduQ1
        vidu_q1_classic: AsyncViduQ1Classic
        vidu_q2_pro: AsyncViduQ2
        vidu_q2_turbo: AsyncViduQ2
        vidu_q3: AsyncViduQ3
        vidu_q3_turbo: AsyncViduQ3Turbo
        xai_grok_imagine_video: AsyncXaiGrokImagineVideo
        xai_grok_imagine_video_1_5: AsyncXaiGrokImagineVideo15
        xai_grok_imagine_video_1_5_lite: AsyncXaiGrokImagineVideo15Lite

        @property
        @deprecated("deprecated 2026-11-11; use bytedance:seedance@2.5")
        def bytedance_seedance_1_5_pro(self) -> AsyncBytedanceSeedance15Pro:
            """Deprecated 2026-11-11; use bytedance:seedance@2.5."""
            ...

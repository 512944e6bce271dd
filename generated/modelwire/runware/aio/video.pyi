# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncVideo(AsyncNamespace):
    alibaba_happyhorse_1_0: handles.alibaba_happyhorse_1_0.AsyncAlibabaHappyhorse10
    alibaba_happyhorse_1_1: handles.alibaba_happyhorse_1_1.AsyncAlibabaHappyhorse11
    alibaba_wan2_5_preview: handles.alibaba_wan2_5_preview.AsyncAlibabaWan25Preview
    alibaba_wan2_6: handles.alibaba_wan2_6.AsyncAlibabaWan26
    alibaba_wan2_6_flash: handles.alibaba_wan2_6_flash.AsyncAlibabaWan26Flash
    alibaba_wan2_7: handles.alibaba_wan2_7.AsyncAlibabaWan27
    alibaba_wan3_0: handles.wan_3.AsyncWan3
    alibaba_wan3_0_prime: handles.wan_3.AsyncWan3
    any: handles.any_video.AsyncAnyVideo
    bfl_flux_3_video: handles.bfl_flux_3_video.AsyncBflFlux3Video
    bfl_flux_video_edit_fast: handles.bfl_flux_video_edit_fast.AsyncBflFluxVideoEditFast
    bfl_flux_video_upscale: handles.bfl_flux_video_upscale.AsyncBflFluxVideoUpscale
    bria_video_background_removal: handles.bria_video_background_removal.AsyncBriaVideoBackgroundRemoval
    bria_video_eraser: handles.bria_video_eraser.AsyncBriaVideoEraser
    bria_video_increase_resolution: handles.bria_video_increase_resolution.AsyncBriaVideoIncreaseResolution
    bytedance_omnihuman_1: handles.bytedance_omnihuman_1.AsyncBytedanceOmnihuman1
    bytedance_omnihuman_1_5: handles.bytedance_omnihuman_1_5.AsyncBytedanceOmnihuman15
    bytedance_seedance_1_0_pro: handles.bytedance_seedance_1_0_pro.AsyncBytedanceSeedance10Pro
    bytedance_seedance_1_0_pro_fast: handles.bytedance_seedance_1_0_pro_fast.AsyncBytedanceSeedance10ProFast
    bytedance_seedance_2_0: handles.bytedance_seedance_2_0.AsyncBytedanceSeedance20
    bytedance_seedance_2_0_fast: handles.seedance_2_light.AsyncSeedance2Light
    bytedance_seedance_2_0_mini: handles.seedance_2_light.AsyncSeedance2Light
    bytedance_seedance_2_5: handles.bytedance_seedance_2_5.AsyncBytedanceSeedance25
    bytedance_video_enhancement_pro: handles.video_enhancement.AsyncVideoEnhancement
    bytedance_video_enhancement_standard: handles.video_enhancement.AsyncVideoEnhancement
    bytedance_video_upscaler: handles.bytedance_video_upscaler.AsyncBytedanceVideoUpscaler
    creatify_aurora_v1: handles.aurora.AsyncAurora
    creatify_aurora_v1_fast: handles.aurora.AsyncAurora
    google_gemini_omni_flash_1_1: handles.google_gemini_omni_flash_1_1.AsyncGoogleGeminiOmniFlash11
    google_veo_3_1: handles.veo_3_1.AsyncVeo31
    google_veo_3_1_fast: handles.veo_3_1.AsyncVeo31
    google_veo_3_1_lite: handles.google_veo_3_1_lite.AsyncGoogleVeo31Lite
    heygen_avatar_iv: handles.heygen_avatar_iv.AsyncHeygenAvatarIv
    heygen_avatar_v: handles.heygen_avatar_v.AsyncHeygenAvatarV
    heygen_video_1_0: handles.small_clip.AsyncSmallClip
    heygen_video_agent: handles.heygen_video_agent.AsyncHeygenVideoAgent
    klingai_2_5_turbo_pro: handles.klingai_2_5_turbo_pro.AsyncKlingai25TurboPro
    klingai_2_5_turbo_standard: handles.klingai_2_5_turbo_standard.AsyncKlingai25TurboStandard
    klingai_avatar_2_0_pro: handles.kling_avatar.AsyncKlingAvatar
    klingai_avatar_2_0_standard: handles.kling_avatar.AsyncKlingAvatar
    klingai_lip_sync: handles.klingai_lip_sync.AsyncKlingaiLipSync
    klingai_video_2_6_pro: handles.klingai_video_2_6_pro.AsyncKlingaiVideo26Pro
    klingai_video_2_6_standard: handles.klingai_video_2_6_standard.AsyncKlingaiVideo26Standard
    klingai_video_3_0_4k: handles.kling_video_3.AsyncKlingVideo3
    klingai_video_3_0_omni_4k: handles.klingai_video_3_0_omni_4k.AsyncKlingaiVideo30Omni4k
    klingai_video_3_0_omni_pro: handles.klingai_video_3_0_omni_pro.AsyncKlingaiVideo30OmniPro
    klingai_video_3_0_omni_standard: handles.klingai_video_3_0_omni_standard.AsyncKlingaiVideo30OmniStandard
    klingai_video_3_0_pro: handles.kling_video_3.AsyncKlingVideo3
    klingai_video_3_0_standard: handles.kling_video_3.AsyncKlingVideo3
    klingai_video_3_0_turbo: handles.klingai_video_3_0_turbo.AsyncKlingaiVideo30Turbo
    klingai_video_o1_pro: handles.kling_video_o1.AsyncKlingVideoO1
    klingai_video_o1_standard: handles.kling_video_o1.AsyncKlingVideoO1
    lightricks_ltx_2: handles.lightricks_ltx_2.AsyncLightricksLtx2
    lightricks_ltx_2_3: handles.lightricks_ltx_2_3.AsyncLightricksLtx23
    lightricks_ltx_2_3_fast: handles.lightricks_ltx_2_3_fast.AsyncLightricksLtx23Fast
    lightricks_ltx_2_5_fast: handles.lightricks_ltx_2_5_fast.AsyncLightricksLtx25Fast
    lightricks_ltx_2_5_pro: handles.lightricks_ltx_2_5_pro.AsyncLightricksLtx25Pro
    luma_ray3_2: handles.luma_ray3_2.AsyncLumaRay32
    minimax_01: handles.minimax_01.AsyncMinimax01
    minimax_01_director: handles.minimax_01.AsyncMinimax01
    minimax_01_live: handles.minimax_01_live.AsyncMinimax01Live
    minimax_h3: handles.minimax_h3.AsyncMinimaxH3
    minimax_h3_fast: handles.minimax_h3_fast.AsyncMinimaxH3Fast
    minimax_h3_max: handles.minimax_h3_max.AsyncMinimaxH3Max
    minimax_h3_max_turbo: handles.minimax_h3_max_turbo.AsyncMinimaxH3MaxTurbo
    minimax_hailuo_02: handles.minimax_hailuo_02.AsyncMinimaxHailuo02
    minimax_hailuo_2_3: handles.minimax_hailuo_2_3.AsyncMinimaxHailuo23
    minimax_hailuo_2_3_fast: handles.minimax_hailuo_2_3_fast.AsyncMinimaxHailuo23Fast
    pixverse_lipsync: handles.pixverse_lipsync.AsyncPixverseLipsync
    pixverse_modify: handles.pixverse_modify.AsyncPixverseModify
    pixverse_v3_5: handles.pixverse_v3_to_v5.AsyncPixverseV3ToV5
    pixverse_v4: handles.pixverse_v3_to_v5.AsyncPixverseV3ToV5
    pixverse_v4_5: handles.pixverse_v3_to_v5.AsyncPixverseV3ToV5
    pixverse_v5: handles.pixverse_v3_to_v5.AsyncPixverseV3ToV5
    pixverse_v5_5: handles.pixverse_v5_5.AsyncPixverseV55
    pixverse_v5_6: handles.pixverse_v5_5.AsyncPixverseV55
    pixverse_v5_fast: handles.pixverse_v5_fast.AsyncPixverseV5Fast
    pixverse_v6: handles.pixverse_v6.AsyncPixverseV6
    prunaai_p_video: handles.pruna_video.AsyncPrunaVideo
    prunaai_p_video_2: handles.pruna_video.AsyncPrunaVideo
    prunaai_p_video_2_pro: handles.small_clip.AsyncSmallClip
    prunaai_p_video_animate: handles.prunaai_p_video_animate.AsyncPrunaaiPVideoAnimate
    prunaai_p_video_avatar: handles.prunaai_p_video_avatar.AsyncPrunaaiPVideoAvatar
    prunaai_p_video_edit: handles.prunaai_p_video_edit.AsyncPrunaaiPVideoEdit
    prunaai_p_video_replace: handles.prunaai_p_video_replace.AsyncPrunaaiPVideoReplace
    runway_aleph_2_0: handles.runway_aleph_2_0.AsyncRunwayAleph20
    runway_gen_4_5: handles.runway_gen_4_5.AsyncRunwayGen45
    runway_gen_4_turbo: handles.runway_gen_4_turbo.AsyncRunwayGen4Turbo
    skywork_skyreels_v4: handles.skywork_skyreels_v4.AsyncSkyworkSkyreelsV4
    sync_3: handles.sync_3.AsyncSync3
    sync_lipsync_2: handles.sync_lipsync.AsyncSyncLipsync
    sync_lipsync_2_pro: handles.sync_lipsync.AsyncSyncLipsync
    sync_react_1: handles.sync_lipsync.AsyncSyncLipsync
    topazlabs_proteus_4: handles.topazlabs_proteus_4.AsyncTopazlabsProteus4
    topazlabs_starlight_precise_2_5: handles.topazlabs_starlight_precise_2_5.AsyncTopazlabsStarlightPrecise25
    veed_fabric_1_0_hosted: handles.veed_fabric_1_0_hosted.AsyncVeedFabric10Hosted
    vidu_2_0: handles.vidu_2_0.AsyncVidu20
    vidu_q1: handles.vidu_q1.AsyncViduQ1
    vidu_q1_classic: handles.vidu_q1_classic.AsyncViduQ1Classic
    vidu_q2_pro: handles.vidu_q2.AsyncViduQ2
    vidu_q2_turbo: handles.vidu_q2.AsyncViduQ2
    vidu_q3: handles.vidu_q3.AsyncViduQ3
    vidu_q3_turbo: handles.vidu_q3_turbo.AsyncViduQ3Turbo
    xai_grok_imagine_video: handles.xai_grok_imagine_video.AsyncXaiGrokImagineVideo
    xai_grok_imagine_video_1_5: handles.xai_grok_imagine_video_1_5.AsyncXaiGrokImagineVideo15
    xai_grok_imagine_video_1_5_lite: handles.xai_grok_imagine_video_1_5_lite.AsyncXaiGrokImagineVideo15Lite

    @property
    @deprecated("deprecated 2026-11-11; use bytedance:seedance@2.5")
    def bytedance_seedance_1_5_pro(self) -> handles.bytedance_seedance_1_5_pro.AsyncBytedanceSeedance15Pro:
        """Deprecated 2026-11-11; use bytedance:seedance@2.5."""
        ...

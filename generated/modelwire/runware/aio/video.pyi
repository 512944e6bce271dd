# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.runware.handles import (
    alibaba_happyhorse_1_0 as _alibaba_happyhorse_1_0,
    alibaba_happyhorse_1_1 as _alibaba_happyhorse_1_1,
    alibaba_wan2_5_preview as _alibaba_wan2_5_preview,
    alibaba_wan2_6 as _alibaba_wan2_6,
    alibaba_wan2_6_flash as _alibaba_wan2_6_flash,
    alibaba_wan2_7 as _alibaba_wan2_7,
    any_video as _any_video,
    aurora as _aurora,
    bfl_flux_3_video as _bfl_flux_3_video,
    bfl_flux_video_edit_fast as _bfl_flux_video_edit_fast,
    bfl_flux_video_upscale as _bfl_flux_video_upscale,
    bria_video_background_removal as _bria_video_background_removal,
    bria_video_eraser as _bria_video_eraser,
    bria_video_increase_resolution as _bria_video_increase_resolution,
    bytedance_omnihuman_1 as _bytedance_omnihuman_1,
    bytedance_omnihuman_1_5 as _bytedance_omnihuman_1_5,
    bytedance_seedance_1_0_pro as _bytedance_seedance_1_0_pro,
    bytedance_seedance_1_0_pro_fast as _bytedance_seedance_1_0_pro_fast,
    bytedance_seedance_1_5_pro as _bytedance_seedance_1_5_pro,
    bytedance_seedance_2_0 as _bytedance_seedance_2_0,
    bytedance_seedance_2_5 as _bytedance_seedance_2_5,
    bytedance_video_upscaler as _bytedance_video_upscaler,
    google_gemini_omni_flash_1_1 as _google_gemini_omni_flash_1_1,
    google_veo_3_1_lite as _google_veo_3_1_lite,
    heygen_avatar_iv as _heygen_avatar_iv,
    heygen_avatar_v as _heygen_avatar_v,
    heygen_video_agent as _heygen_video_agent,
    kling_avatar as _kling_avatar,
    kling_video_3 as _kling_video_3,
    kling_video_o1 as _kling_video_o1,
    klingai_2_5_turbo_pro as _klingai_2_5_turbo_pro,
    klingai_2_5_turbo_standard as _klingai_2_5_turbo_standard,
    klingai_lip_sync as _klingai_lip_sync,
    klingai_video_2_6_pro as _klingai_video_2_6_pro,
    klingai_video_2_6_standard as _klingai_video_2_6_standard,
    klingai_video_3_0_omni_4k as _klingai_video_3_0_omni_4k,
    klingai_video_3_0_omni_pro as _klingai_video_3_0_omni_pro,
    klingai_video_3_0_omni_standard as _klingai_video_3_0_omni_standard,
    klingai_video_3_0_turbo as _klingai_video_3_0_turbo,
    lightricks_ltx_2 as _lightricks_ltx_2,
    lightricks_ltx_2_3 as _lightricks_ltx_2_3,
    lightricks_ltx_2_3_fast as _lightricks_ltx_2_3_fast,
    lightricks_ltx_2_5_fast as _lightricks_ltx_2_5_fast,
    lightricks_ltx_2_5_pro as _lightricks_ltx_2_5_pro,
    luma_ray3_2 as _luma_ray3_2,
    minimax_01 as _minimax_01,
    minimax_01_live as _minimax_01_live,
    minimax_h3 as _minimax_h3,
    minimax_h3_fast as _minimax_h3_fast,
    minimax_h3_max as _minimax_h3_max,
    minimax_h3_max_turbo as _minimax_h3_max_turbo,
    minimax_hailuo_02 as _minimax_hailuo_02,
    minimax_hailuo_2_3 as _minimax_hailuo_2_3,
    minimax_hailuo_2_3_fast as _minimax_hailuo_2_3_fast,
    pixverse_lipsync as _pixverse_lipsync,
    pixverse_modify as _pixverse_modify,
    pixverse_v3_to_v5 as _pixverse_v3_to_v5,
    pixverse_v5_5 as _pixverse_v5_5,
    pixverse_v5_fast as _pixverse_v5_fast,
    pixverse_v6 as _pixverse_v6,
    pruna_video as _pruna_video,
    prunaai_p_video_animate as _prunaai_p_video_animate,
    prunaai_p_video_avatar as _prunaai_p_video_avatar,
    prunaai_p_video_edit as _prunaai_p_video_edit,
    prunaai_p_video_replace as _prunaai_p_video_replace,
    runway_aleph_2_0 as _runway_aleph_2_0,
    runway_gen_4_5 as _runway_gen_4_5,
    runway_gen_4_turbo as _runway_gen_4_turbo,
    seedance_2_light as _seedance_2_light,
    skywork_skyreels_v4 as _skywork_skyreels_v4,
    small_clip as _small_clip,
    sync_3 as _sync_3,
    sync_lipsync as _sync_lipsync,
    topazlabs_proteus_4 as _topazlabs_proteus_4,
    topazlabs_starlight_precise_2_5 as _topazlabs_starlight_precise_2_5,
    veed_fabric_1_0_hosted as _veed_fabric_1_0_hosted,
    veo_3_1 as _veo_3_1,
    video_enhancement as _video_enhancement,
    vidu_2_0 as _vidu_2_0,
    vidu_q1 as _vidu_q1,
    vidu_q1_classic as _vidu_q1_classic,
    vidu_q2 as _vidu_q2,
    vidu_q3 as _vidu_q3,
    vidu_q3_turbo as _vidu_q3_turbo,
    wan_3 as _wan_3,
    xai_grok_imagine_video as _xai_grok_imagine_video,
    xai_grok_imagine_video_1_5 as _xai_grok_imagine_video_1_5,
    xai_grok_imagine_video_1_5_lite as _xai_grok_imagine_video_1_5_lite,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncVideo(AsyncNamespace):
    alibaba_happyhorse_1_0: _alibaba_happyhorse_1_0.AsyncAlibabaHappyhorse10
    alibaba_happyhorse_1_1: _alibaba_happyhorse_1_1.AsyncAlibabaHappyhorse11
    alibaba_wan2_5_preview: _alibaba_wan2_5_preview.AsyncAlibabaWan25Preview
    alibaba_wan2_6: _alibaba_wan2_6.AsyncAlibabaWan26
    alibaba_wan2_6_flash: _alibaba_wan2_6_flash.AsyncAlibabaWan26Flash
    alibaba_wan2_7: _alibaba_wan2_7.AsyncAlibabaWan27
    alibaba_wan3_0: _wan_3.AsyncWan3
    alibaba_wan3_0_prime: _wan_3.AsyncWan3
    any: _any_video.AsyncAnyVideo
    bfl_flux_3_video: _bfl_flux_3_video.AsyncBflFlux3Video
    bfl_flux_video_edit_fast: _bfl_flux_video_edit_fast.AsyncBflFluxVideoEditFast
    bfl_flux_video_upscale: _bfl_flux_video_upscale.AsyncBflFluxVideoUpscale
    bria_video_background_removal: _bria_video_background_removal.AsyncBriaVideoBackgroundRemoval
    bria_video_eraser: _bria_video_eraser.AsyncBriaVideoEraser
    bria_video_increase_resolution: _bria_video_increase_resolution.AsyncBriaVideoIncreaseResolution
    bytedance_omnihuman_1: _bytedance_omnihuman_1.AsyncBytedanceOmnihuman1
    bytedance_omnihuman_1_5: _bytedance_omnihuman_1_5.AsyncBytedanceOmnihuman15
    bytedance_seedance_1_0_pro: _bytedance_seedance_1_0_pro.AsyncBytedanceSeedance10Pro
    bytedance_seedance_1_0_pro_fast: _bytedance_seedance_1_0_pro_fast.AsyncBytedanceSeedance10ProFast
    bytedance_seedance_2_0: _bytedance_seedance_2_0.AsyncBytedanceSeedance20
    bytedance_seedance_2_0_fast: _seedance_2_light.AsyncSeedance2Light
    bytedance_seedance_2_0_mini: _seedance_2_light.AsyncSeedance2Light
    bytedance_seedance_2_5: _bytedance_seedance_2_5.AsyncBytedanceSeedance25
    bytedance_video_enhancement_pro: _video_enhancement.AsyncVideoEnhancement
    bytedance_video_enhancement_standard: _video_enhancement.AsyncVideoEnhancement
    bytedance_video_upscaler: _bytedance_video_upscaler.AsyncBytedanceVideoUpscaler
    creatify_aurora_v1: _aurora.AsyncAurora
    creatify_aurora_v1_fast: _aurora.AsyncAurora
    google_gemini_omni_flash_1_1: _google_gemini_omni_flash_1_1.AsyncGoogleGeminiOmniFlash11
    google_veo_3_1: _veo_3_1.AsyncVeo31
    google_veo_3_1_fast: _veo_3_1.AsyncVeo31
    google_veo_3_1_lite: _google_veo_3_1_lite.AsyncGoogleVeo31Lite
    heygen_avatar_iv: _heygen_avatar_iv.AsyncHeygenAvatarIv
    heygen_avatar_v: _heygen_avatar_v.AsyncHeygenAvatarV
    heygen_video_1_0: _small_clip.AsyncSmallClip
    heygen_video_agent: _heygen_video_agent.AsyncHeygenVideoAgent
    klingai_2_5_turbo_pro: _klingai_2_5_turbo_pro.AsyncKlingai25TurboPro
    klingai_2_5_turbo_standard: _klingai_2_5_turbo_standard.AsyncKlingai25TurboStandard
    klingai_avatar_2_0_pro: _kling_avatar.AsyncKlingAvatar
    klingai_avatar_2_0_standard: _kling_avatar.AsyncKlingAvatar
    klingai_lip_sync: _klingai_lip_sync.AsyncKlingaiLipSync
    klingai_video_2_6_pro: _klingai_video_2_6_pro.AsyncKlingaiVideo26Pro
    klingai_video_2_6_standard: _klingai_video_2_6_standard.AsyncKlingaiVideo26Standard
    klingai_video_3_0_4k: _kling_video_3.AsyncKlingVideo3
    klingai_video_3_0_omni_4k: _klingai_video_3_0_omni_4k.AsyncKlingaiVideo30Omni4k
    klingai_video_3_0_omni_pro: _klingai_video_3_0_omni_pro.AsyncKlingaiVideo30OmniPro
    klingai_video_3_0_omni_standard: _klingai_video_3_0_omni_standard.AsyncKlingaiVideo30OmniStandard
    klingai_video_3_0_pro: _kling_video_3.AsyncKlingVideo3
    klingai_video_3_0_standard: _kling_video_3.AsyncKlingVideo3
    klingai_video_3_0_turbo: _klingai_video_3_0_turbo.AsyncKlingaiVideo30Turbo
    klingai_video_o1_pro: _kling_video_o1.AsyncKlingVideoO1
    klingai_video_o1_standard: _kling_video_o1.AsyncKlingVideoO1
    lightricks_ltx_2: _lightricks_ltx_2.AsyncLightricksLtx2
    lightricks_ltx_2_3: _lightricks_ltx_2_3.AsyncLightricksLtx23
    lightricks_ltx_2_3_fast: _lightricks_ltx_2_3_fast.AsyncLightricksLtx23Fast
    lightricks_ltx_2_5_fast: _lightricks_ltx_2_5_fast.AsyncLightricksLtx25Fast
    lightricks_ltx_2_5_pro: _lightricks_ltx_2_5_pro.AsyncLightricksLtx25Pro
    luma_ray3_2: _luma_ray3_2.AsyncLumaRay32
    minimax_01: _minimax_01.AsyncMinimax01
    minimax_01_director: _minimax_01.AsyncMinimax01
    minimax_01_live: _minimax_01_live.AsyncMinimax01Live
    minimax_h3: _minimax_h3.AsyncMinimaxH3
    minimax_h3_fast: _minimax_h3_fast.AsyncMinimaxH3Fast
    minimax_h3_max: _minimax_h3_max.AsyncMinimaxH3Max
    minimax_h3_max_turbo: _minimax_h3_max_turbo.AsyncMinimaxH3MaxTurbo
    minimax_hailuo_02: _minimax_hailuo_02.AsyncMinimaxHailuo02
    minimax_hailuo_2_3: _minimax_hailuo_2_3.AsyncMinimaxHailuo23
    minimax_hailuo_2_3_fast: _minimax_hailuo_2_3_fast.AsyncMinimaxHailuo23Fast
    pixverse_lipsync: _pixverse_lipsync.AsyncPixverseLipsync
    pixverse_modify: _pixverse_modify.AsyncPixverseModify
    pixverse_v3_5: _pixverse_v3_to_v5.AsyncPixverseV3ToV5
    pixverse_v4: _pixverse_v3_to_v5.AsyncPixverseV3ToV5
    pixverse_v4_5: _pixverse_v3_to_v5.AsyncPixverseV3ToV5
    pixverse_v5: _pixverse_v3_to_v5.AsyncPixverseV3ToV5
    pixverse_v5_5: _pixverse_v5_5.AsyncPixverseV55
    pixverse_v5_6: _pixverse_v5_5.AsyncPixverseV55
    pixverse_v5_fast: _pixverse_v5_fast.AsyncPixverseV5Fast
    pixverse_v6: _pixverse_v6.AsyncPixverseV6
    prunaai_p_video: _pruna_video.AsyncPrunaVideo
    prunaai_p_video_2: _pruna_video.AsyncPrunaVideo
    prunaai_p_video_2_pro: _small_clip.AsyncSmallClip
    prunaai_p_video_animate: _prunaai_p_video_animate.AsyncPrunaaiPVideoAnimate
    prunaai_p_video_avatar: _prunaai_p_video_avatar.AsyncPrunaaiPVideoAvatar
    prunaai_p_video_edit: _prunaai_p_video_edit.AsyncPrunaaiPVideoEdit
    prunaai_p_video_replace: _prunaai_p_video_replace.AsyncPrunaaiPVideoReplace
    runway_aleph_2_0: _runway_aleph_2_0.AsyncRunwayAleph20
    runway_gen_4_5: _runway_gen_4_5.AsyncRunwayGen45
    runway_gen_4_turbo: _runway_gen_4_turbo.AsyncRunwayGen4Turbo
    skywork_skyreels_v4: _skywork_skyreels_v4.AsyncSkyworkSkyreelsV4
    sync_3: _sync_3.AsyncSync3
    sync_lipsync_2: _sync_lipsync.AsyncSyncLipsync
    sync_lipsync_2_pro: _sync_lipsync.AsyncSyncLipsync
    sync_react_1: _sync_lipsync.AsyncSyncLipsync
    topazlabs_proteus_4: _topazlabs_proteus_4.AsyncTopazlabsProteus4
    topazlabs_starlight_precise_2_5: _topazlabs_starlight_precise_2_5.AsyncTopazlabsStarlightPrecise25
    veed_fabric_1_0_hosted: _veed_fabric_1_0_hosted.AsyncVeedFabric10Hosted
    vidu_2_0: _vidu_2_0.AsyncVidu20
    vidu_q1: _vidu_q1.AsyncViduQ1
    vidu_q1_classic: _vidu_q1_classic.AsyncViduQ1Classic
    vidu_q2_pro: _vidu_q2.AsyncViduQ2
    vidu_q2_turbo: _vidu_q2.AsyncViduQ2
    vidu_q3: _vidu_q3.AsyncViduQ3
    vidu_q3_turbo: _vidu_q3_turbo.AsyncViduQ3Turbo
    xai_grok_imagine_video: _xai_grok_imagine_video.AsyncXaiGrokImagineVideo
    xai_grok_imagine_video_1_5: _xai_grok_imagine_video_1_5.AsyncXaiGrokImagineVideo15
    xai_grok_imagine_video_1_5_lite: _xai_grok_imagine_video_1_5_lite.AsyncXaiGrokImagineVideo15Lite

    @property
    @deprecated("deprecated 2026-11-11; use bytedance:seedance@2.5")
    def bytedance_seedance_1_5_pro(self) -> _bytedance_seedance_1_5_pro.AsyncBytedanceSeedance15Pro:
        """Deprecated 2026-11-11; use bytedance:seedance@2.5."""
        ...

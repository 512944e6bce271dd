# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import Namespace

class Video(Namespace):
    alibaba_happyhorse_1_0: handles.alibaba_happyhorse_1_0.AlibabaHappyhorse10
    alibaba_happyhorse_1_1: handles.alibaba_happyhorse_1_1.AlibabaHappyhorse11
    alibaba_wan2_5_preview: handles.alibaba_wan2_5_preview.AlibabaWan25Preview
    alibaba_wan2_6: handles.alibaba_wan2_6.AlibabaWan26
    alibaba_wan2_6_flash: handles.alibaba_wan2_6_flash.AlibabaWan26Flash
    alibaba_wan2_7: handles.alibaba_wan2_7.AlibabaWan27
    alibaba_wan3_0: handles.wan_3.Wan3
    alibaba_wan3_0_prime: handles.wan_3.Wan3
    any: handles.any_video.AnyVideo
    bfl_flux_3_video: handles.bfl_flux_3_video.BflFlux3Video
    bfl_flux_video_edit_fast: handles.bfl_flux_video_edit_fast.BflFluxVideoEditFast
    bfl_flux_video_upscale: handles.bfl_flux_video_upscale.BflFluxVideoUpscale
    bria_video_background_removal: handles.bria_video_background_removal.BriaVideoBackgroundRemoval
    bria_video_eraser: handles.bria_video_eraser.BriaVideoEraser
    bria_video_increase_resolution: handles.bria_video_increase_resolution.BriaVideoIncreaseResolution
    bytedance_omnihuman_1: handles.bytedance_omnihuman_1.BytedanceOmnihuman1
    bytedance_omnihuman_1_5: handles.bytedance_omnihuman_1_5.BytedanceOmnihuman15
    bytedance_seedance_1_0_pro: handles.bytedance_seedance_1_0_pro.BytedanceSeedance10Pro
    bytedance_seedance_1_0_pro_fast: handles.bytedance_seedance_1_0_pro_fast.BytedanceSeedance10ProFast
    bytedance_seedance_2_0: handles.bytedance_seedance_2_0.BytedanceSeedance20
    bytedance_seedance_2_0_fast: handles.seedance_2_light.Seedance2Light
    bytedance_seedance_2_0_mini: handles.seedance_2_light.Seedance2Light
    bytedance_seedance_2_5: handles.bytedance_seedance_2_5.BytedanceSeedance25
    bytedance_video_enhancement_pro: handles.video_enhancement.VideoEnhancement
    bytedance_video_enhancement_standard: handles.video_enhancement.VideoEnhancement
    bytedance_video_upscaler: handles.bytedance_video_upscaler.BytedanceVideoUpscaler
    creatify_aurora_v1: handles.aurora.Aurora
    creatify_aurora_v1_fast: handles.aurora.Aurora
    google_gemini_omni_flash_1_1: handles.google_gemini_omni_flash_1_1.GoogleGeminiOmniFlash11
    google_veo_3_1: handles.veo_3_1.Veo31
    google_veo_3_1_fast: handles.veo_3_1.Veo31
    google_veo_3_1_lite: handles.google_veo_3_1_lite.GoogleVeo31Lite
    heygen_avatar_iv: handles.heygen_avatar_iv.HeygenAvatarIv
    heygen_avatar_v: handles.heygen_avatar_v.HeygenAvatarV
    heygen_video_1_0: handles.small_clip.SmallClip
    heygen_video_agent: handles.heygen_video_agent.HeygenVideoAgent
    klingai_2_5_turbo_pro: handles.klingai_2_5_turbo_pro.Klingai25TurboPro
    klingai_2_5_turbo_standard: handles.klingai_2_5_turbo_standard.Klingai25TurboStandard
    klingai_avatar_2_0_pro: handles.kling_avatar.KlingAvatar
    klingai_avatar_2_0_standard: handles.kling_avatar.KlingAvatar
    klingai_lip_sync: handles.klingai_lip_sync.KlingaiLipSync
    klingai_video_2_6_pro: handles.klingai_video_2_6_pro.KlingaiVideo26Pro
    klingai_video_2_6_standard: handles.klingai_video_2_6_standard.KlingaiVideo26Standard
    klingai_video_3_0_4k: handles.kling_video_3.KlingVideo3
    klingai_video_3_0_omni_4k: handles.klingai_video_3_0_omni_4k.KlingaiVideo30Omni4k
    klingai_video_3_0_omni_pro: handles.klingai_video_3_0_omni_pro.KlingaiVideo30OmniPro
    klingai_video_3_0_omni_standard: handles.klingai_video_3_0_omni_standard.KlingaiVideo30OmniStandard
    klingai_video_3_0_pro: handles.kling_video_3.KlingVideo3
    klingai_video_3_0_standard: handles.kling_video_3.KlingVideo3
    klingai_video_3_0_turbo: handles.klingai_video_3_0_turbo.KlingaiVideo30Turbo
    klingai_video_o1_pro: handles.kling_video_o1.KlingVideoO1
    klingai_video_o1_standard: handles.kling_video_o1.KlingVideoO1
    lightricks_ltx_2: handles.lightricks_ltx_2.LightricksLtx2
    lightricks_ltx_2_3: handles.lightricks_ltx_2_3.LightricksLtx23
    lightricks_ltx_2_3_fast: handles.lightricks_ltx_2_3_fast.LightricksLtx23Fast
    lightricks_ltx_2_5_fast: handles.lightricks_ltx_2_5_fast.LightricksLtx25Fast
    lightricks_ltx_2_5_pro: handles.lightricks_ltx_2_5_pro.LightricksLtx25Pro
    luma_ray3_2: handles.luma_ray3_2.LumaRay32
    minimax_01: handles.minimax_01.Minimax01
    minimax_01_director: handles.minimax_01.Minimax01
    minimax_01_live: handles.minimax_01_live.Minimax01Live
    minimax_h3: handles.minimax_h3.MinimaxH3
    minimax_h3_fast: handles.minimax_h3_fast.MinimaxH3Fast
    minimax_h3_max: handles.minimax_h3_max.MinimaxH3Max
    minimax_h3_max_turbo: handles.minimax_h3_max_turbo.MinimaxH3MaxTurbo
    minimax_hailuo_02: handles.minimax_hailuo_02.MinimaxHailuo02
    minimax_hailuo_2_3: handles.minimax_hailuo_2_3.MinimaxHailuo23
    minimax_hailuo_2_3_fast: handles.minimax_hailuo_2_3_fast.MinimaxHailuo23Fast
    pixverse_lipsync: handles.pixverse_lipsync.PixverseLipsync
    pixverse_modify: handles.pixverse_modify.PixverseModify
    pixverse_v3_5: handles.pixverse_v3_to_v5.PixverseV3ToV5
    pixverse_v4: handles.pixverse_v3_to_v5.PixverseV3ToV5
    pixverse_v4_5: handles.pixverse_v3_to_v5.PixverseV3ToV5
    pixverse_v5: handles.pixverse_v3_to_v5.PixverseV3ToV5
    pixverse_v5_5: handles.pixverse_v5_5.PixverseV55
    pixverse_v5_6: handles.pixverse_v5_5.PixverseV55
    pixverse_v5_fast: handles.pixverse_v5_fast.PixverseV5Fast
    pixverse_v6: handles.pixverse_v6.PixverseV6
    prunaai_p_video: handles.pruna_video.PrunaVideo
    prunaai_p_video_2: handles.pruna_video.PrunaVideo
    prunaai_p_video_2_pro: handles.small_clip.SmallClip
    prunaai_p_video_animate: handles.prunaai_p_video_animate.PrunaaiPVideoAnimate
    prunaai_p_video_avatar: handles.prunaai_p_video_avatar.PrunaaiPVideoAvatar
    prunaai_p_video_edit: handles.prunaai_p_video_edit.PrunaaiPVideoEdit
    prunaai_p_video_replace: handles.prunaai_p_video_replace.PrunaaiPVideoReplace
    runway_aleph_2_0: handles.runway_aleph_2_0.RunwayAleph20
    runway_gen_4_5: handles.runway_gen_4_5.RunwayGen45
    runway_gen_4_turbo: handles.runway_gen_4_turbo.RunwayGen4Turbo
    skywork_skyreels_v4: handles.skywork_skyreels_v4.SkyworkSkyreelsV4
    sync_3: handles.sync_3.Sync3
    sync_lipsync_2: handles.sync_lipsync.SyncLipsync
    sync_lipsync_2_pro: handles.sync_lipsync.SyncLipsync
    sync_react_1: handles.sync_lipsync.SyncLipsync
    topazlabs_proteus_4: handles.topazlabs_proteus_4.TopazlabsProteus4
    topazlabs_starlight_precise_2_5: handles.topazlabs_starlight_precise_2_5.TopazlabsStarlightPrecise25
    veed_fabric_1_0_hosted: handles.veed_fabric_1_0_hosted.VeedFabric10Hosted
    vidu_2_0: handles.vidu_2_0.Vidu20
    vidu_q1: handles.vidu_q1.ViduQ1
    vidu_q1_classic: handles.vidu_q1_classic.ViduQ1Classic
    vidu_q2_pro: handles.vidu_q2.ViduQ2
    vidu_q2_turbo: handles.vidu_q2.ViduQ2
    vidu_q3: handles.vidu_q3.ViduQ3
    vidu_q3_turbo: handles.vidu_q3_turbo.ViduQ3Turbo
    xai_grok_imagine_video: handles.xai_grok_imagine_video.XaiGrokImagineVideo
    xai_grok_imagine_video_1_5: handles.xai_grok_imagine_video_1_5.XaiGrokImagineVideo15
    xai_grok_imagine_video_1_5_lite: handles.xai_grok_imagine_video_1_5_lite.XaiGrokImagineVideo15Lite

    @property
    @deprecated("deprecated 2026-11-11; use bytedance:seedance@2.5")
    def bytedance_seedance_1_5_pro(self) -> handles.bytedance_seedance_1_5_pro.BytedanceSeedance15Pro:
        """Deprecated 2026-11-11; use bytedance:seedance@2.5."""
        ...

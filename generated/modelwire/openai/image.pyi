# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.openai.handles import (
    dall_e_2 as _dall_e_2,
    dall_e_2_edit as _dall_e_2_edit,
    dall_e_3 as _dall_e_3,
    gpt_image_1 as _gpt_image_1,
    gpt_image_1_edit as _gpt_image_1_edit,
    gpt_image_2 as _gpt_image_2,
    gpt_image_2_5 as _gpt_image_2_5,
    gpt_image_2_5_edit as _gpt_image_2_5_edit,
    gpt_image_2_6 as _gpt_image_2_6,
    gpt_image_2_6_edit as _gpt_image_2_6_edit,
    gpt_image_2_edit as _gpt_image_2_edit,
    gpt_image_low_fidelity_edit as _gpt_image_low_fidelity_edit,
)
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    gpt_image_2: _gpt_image_2.GptImage2
    gpt_image_2_5_flare: _gpt_image_2_5.GptImage25
    gpt_image_2_5_flare_edit: _gpt_image_2_5_edit.GptImage25Edit
    gpt_image_2_5_sunburst: _gpt_image_2_5.GptImage25
    gpt_image_2_5_sunburst_edit: _gpt_image_2_5_edit.GptImage25Edit
    gpt_image_2_6_flare: _gpt_image_2_6.GptImage26
    gpt_image_2_6_flare_edit: _gpt_image_2_6_edit.GptImage26Edit
    gpt_image_2_6_sunburst: _gpt_image_2_6.GptImage26
    gpt_image_2_6_sunburst_edit: _gpt_image_2_6_edit.GptImage26Edit
    gpt_image_2_edit: _gpt_image_2_edit.GptImage2Edit

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
    def chatgpt_image_latest(self) -> _gpt_image_1.GptImage1:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
    def chatgpt_image_latest_edit(self) -> _gpt_image_low_fidelity_edit.GptImageLowFidelityEdit:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
        ...

    @property
    @deprecated("removed 2026-05-12; use gpt-image-2")
    def dall_e_2(self) -> _dall_e_2.DallE2:
        """Removed 2026-05-12; use gpt-image-2."""
        ...

    @property
    @deprecated("removed 2026-05-12; use gpt-image-2")
    def dall_e_2_edit(self) -> _dall_e_2_edit.DallE2Edit:
        """Removed 2026-05-12; use gpt-image-2."""
        ...

    @property
    @deprecated("removed 2026-05-12; use gpt-image-2")
    def dall_e_3(self) -> _dall_e_3.DallE3:
        """Removed 2026-05-12; use gpt-image-2."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-image-2.5-sunburst")
    def gpt_image_1(self) -> _gpt_image_1.GptImage1:
        """Removed 2026-10-23; use gpt-image-2.5-sunburst."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
    def gpt_image_1_5(self) -> _gpt_image_1.GptImage1:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
    def gpt_image_1_5_edit(self) -> _gpt_image_1_edit.GptImage1Edit:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-image-2.5-sunburst")
    def gpt_image_1_edit(self) -> _gpt_image_1_edit.GptImage1Edit:
        """Removed 2026-10-23; use gpt-image-2.5-sunburst."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-flare")
    def gpt_image_1_mini(self) -> _gpt_image_1.GptImage1:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-flare."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-flare")
    def gpt_image_1_mini_edit(self) -> _gpt_image_low_fidelity_edit.GptImageLowFidelityEdit:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-flare."""
        ...

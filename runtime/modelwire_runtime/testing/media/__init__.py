"""Small real media files, made by code: pictures, sound and video that decoders accept."""

from modelwire_runtime.testing.media.images import jpeg, png, webp
from modelwire_runtime.testing.media.sound import flac, mp3, ogg, wav
from modelwire_runtime.testing.media.video import mp4

__all__ = ["flac", "jpeg", "mp3", "mp4", "ogg", "png", "wav", "webp"]

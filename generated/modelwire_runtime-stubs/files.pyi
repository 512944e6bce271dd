# Written by modelwire-codegen from files.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import BinaryIO, TypeAlias, Union

from modelwire_runtime.media.slots import FilePath

FileInput: TypeAlias = Union[str, FilePath, bytes, bytearray, memoryview, BinaryIO]

def file_to_data_uri(file: FileInput, media_type: str | None = None) -> str: ...
def file_to_base64(file: FileInput) -> str: ...

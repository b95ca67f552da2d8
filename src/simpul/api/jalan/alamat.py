"""The parts of addresses."""

from typing import Annotated

from ninja import Path

from simpul.api.skema.dasar import NOMOR_TERBESAR, POLA_KODE

NomorJalan = Annotated[int, Path(ge=1, le=NOMOR_TERBESAR)]
KodeJalan = Annotated[str, Path(pattern=POLA_KODE)]

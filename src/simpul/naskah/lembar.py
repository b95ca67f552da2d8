"""A plain sheet as PDF: a report as it was handed in, without number or signature."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from simpul.naskah.cetak import TEMPLAT_KINI
from simpul.naskah.kolam import KOLAM


@dataclass(frozen=True, kw_only=True)
class Lembar:
    """What a sheet says: every string is printed as it stands. ``daftar``: headed lists after the text."""

    judul: str
    penulis: str
    waktu: datetime
    keterangan: Sequence[tuple[str, str]] = ()
    paragraf: Sequence[str] = ()
    daftar: Mapping[str, Sequence[str]] = field(default_factory=dict)
    kaki: str = ""


def cetak_lembar(lembar: Lembar) -> bytes:
    """The sheet as PDF/A; the same content gives the same bytes."""
    isi = {
        "judul": lembar.judul,
        "penulis": lembar.penulis,
        "keterangan": [list(satu) for satu in lembar.keterangan],
        "paragraf": list(lembar.paragraf),
        "daftar": {judul: list(butir) for judul, butir in lembar.daftar.items()},
        "kaki": lembar.kaki,
    }
    permintaan = {
        "templat": f"{TEMPLAT_KINI}/lembar.typ",
        "masukan": {"isi": json.dumps(isi, ensure_ascii=False)},
        "waktu": int(lembar.waktu.timestamp()),
    }
    return KOLAM.kerjakan(json.dumps(permintaan).encode())

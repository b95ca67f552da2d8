"""From content to PDF. The same content gives the same bytes, on every machine and every day."""

import json
from datetime import UTC, datetime, time

from simpul.naskah.bahan import bahan
from simpul.naskah.isi import IsiNaskah
from simpul.naskah.kolam import KOLAM

TEMPLAT_KINI = "v1"


def cetak(isi: IsiNaskah, templat_versi: str = TEMPLAT_KINI) -> bytes:
    """The document as PDF/A-3a and PDF/UA-1, in the template version that it was issued with."""
    permintaan = {
        "templat": f"{templat_versi}/{isi.jenis.name.lower()}.typ",
        "masukan": _masukan(isi),
        "waktu": int(datetime.combine(isi.tanggal, time(), UTC).timestamp()),
    }
    return KOLAM.kerjakan(json.dumps(permintaan).encode())


def _masukan(isi: IsiNaskah) -> dict[str, str]:
    """Strings only: the template reads them as JSON data and never evaluates them."""
    masukan = {"isi": json.dumps(bahan(isi), ensure_ascii=False)}
    if isi.kop.lambang:
        masukan["lambang"] = json.dumps(list(isi.kop.lambang))
    return masukan

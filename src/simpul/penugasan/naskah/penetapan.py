"""What establishes an assignment or changes it: Surat Tugas, Keputusan, Surat Penugasan."""

from datetime import date
from typing import Any

from simpul.aturan.fakta import FaktaJalur
from simpul.aturan.penerbitan import dari_luar, hidup, penanda_penugasan
from simpul.aturan.peran import Wewenang
from simpul.aturan.prosedur import Naskah as N
from simpul.naskah.isi import JenisNaskah, Peristiwa
from simpul.naskah.services import Terbitan
from simpul.penugasan.models import Jalur
from simpul.penugasan.naskah.konteks import (
    Isi,
    Konteks,
    SuratLuar,
    daftar_orang,
    pemangku,
    penilai_orang,
    pimpinan_orang,
    pimpinan_pemilik,
    rujukan,
    susun_isi,
    tembusan,
    terbitan,
)
from simpul.penugasan.naskah.surat import PERMOHONAN
from simpul.penugasan.perubahan import jenis_perubahan

PERISTIWA = {
    "perpanjang": Peristiwa.PERPANJANGAN,
    "akhiri": Peristiwa.PENGAKHIRAN,
    "alihkan": Peristiwa.PENGALIHAN,
    "ganti_ketua": Peristiwa.GANTI_KETUA,
}


def surat_tugas(k: Konteks, jenis: N) -> list[Isi]:
    """Signed by whoever assigns; the other of assessor and head gets a copy (Pasal 22 ayat (3))."""
    salinan = tembusan(k, [*penilai_orang(k, k.fj), *pimpinan_orang(k, k.fj)])
    salinan = tuple(s for s in salinan if s.pegawai and s.pegawai.pk != k.kerja.pelaku.id)
    return [terbitan(k, k.wewenang, susun_isi(k, jenis, k.wewenang, **_daftar(k)), salinan)]


def keputusan(k: Konteks, jenis: N) -> list[Isi]:
    """The decree of Pasal 22 with everybody in it; copies to the owner's head and the assessors."""
    semua = [x for j in hidup(k.fakta) for x in penilai_orang(k, j)]
    salinan = tembusan(k, [pemangku(pimpinan_pemilik(k)), *semua])
    salinan = tuple(s for s in salinan if s.pegawai and s.pegawai.pk != k.kerja.pelaku.id)
    isi = susun_isi(k, jenis, k.wewenang, **{"rujukan": rujukan(k, *PERMOHONAN)} | _daftar(k))
    return [terbitan(k, k.wewenang, isi, salinan)]


def _daftar(k: Konteks) -> dict[str, Any]:
    """The people of an establishing document, and what a change changes."""
    semua = [o.id for j in hidup(k.fakta) for o in j.orang if o.id not in j.berakhir]
    tim = k.fakta.tim
    isi: dict[str, Any] = {"orang": daftar_orang(k, semua)}
    if tim and tim.ketua in k.pegawai:
        isi["ketua"] = next(iter(daftar_orang(k, [tim.ketua or 0])), None)
    return isi | (_isi_perubahan(k) if k.perubahan else {})


def _isi_perubahan(k: Konteks) -> dict[str, Any]:
    jenis = jenis_perubahan(k.jalur)
    rincian = k.jalur.rincian
    isi: dict[str, Any] = {
        "peristiwa": PERISTIWA[jenis],
        "alasan": rincian.get("alasan", "") or k.kerja.alasan,
    }
    isi["rujukan"] = rujukan(
        k, JenisNaskah.SURAT_TUGAS, JenisNaskah.KEPUTUSAN_KEPALA_PD, JenisNaskah.KEPUTUSAN_SEKDA
    )
    if jenis == "ganti_ketua":
        isi["ketua"] = next(iter(daftar_orang(k, [rincian["ketua"]])), None)
        isi["sebelumnya"] = next(iter(daftar_orang(k, [rincian.get("ketua_lama") or 0])), None)
    if jenis == "alihkan":
        isi["orang"] = daftar_orang(k, rincian["orang_baru"])
        isi["sebelumnya"] = next(iter(daftar_orang(k, rincian["orang"])), None)
    if rincian.get("selesai_semula"):
        isi["selesai_semula"] = date.fromisoformat(rincian["selesai_semula"])
    return isi


def surat_penugasan(k: Konteks, jenis: N) -> list[Isi]:
    """The assessor's letter for his people: it comes out with the Keputusan, in his name."""
    if k.fakta.pemilik_luar is not None:
        return [terbitan(k, k.wewenang, susun_isi(k, jenis, k.wewenang, **_daftar(k)))]
    return [t for j in hidup(k.fakta) if dari_luar(j) for t in _penugasan_jalur(k, j, jenis)]


def _penugasan_jalur(k: Konteks, j: FaktaJalur, jenis: N) -> list[Isi]:
    luar = [o for o in j.orang if o.penilai_luar]
    if luar:
        kantor = {o.penilai_luar for o in luar if o.penilai_luar}
        return [
            SuratLuar(JenisNaskah.SURAT_PENUGASAN, x.pemangku, x.sebutan)
            for x in kantor
            if x.pemangku is not None
        ]
    penyetuju = dict(Jalur.objects.get(pk=j.id).anggota.values_list("pegawai", "penyetuju"))
    return [_penugasan_penilai(k, w, ids, jenis) for w, ids in penanda_penugasan(k.fakta, j, penyetuju)]


def _penugasan_penilai(k: Konteks, w: Wewenang, ids: frozenset[int], jenis: N) -> Terbitan:
    isi = susun_isi(
        k,
        jenis,
        w,
        orang=daftar_orang(k, sorted(ids)),
        alasan="",
        rujukan=rujukan(k, JenisNaskah.KEPUTUSAN_KEPALA_PD, JenisNaskah.KEPUTUSAN_SEKDA),
    )
    return terbitan(k, w, isi, tembusan(k, [pemangku(pimpinan_pemilik(k))]))

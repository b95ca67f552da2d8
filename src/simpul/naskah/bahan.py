"""What the templates are given: the content as plain JSON values, cleaned, with dates and numbers in words."""

from typing import Any, cast

from pydantic import TypeAdapter

from simpul.naskah.bahasa import bersihkan, rentang_tanggal, tanggal_panjang, terbilang, urai_nip
from simpul.naskah.isi import IsiNaskah, Kapasitas, OrangNaskah, PejabatTtd, RujukanSurat

AWALAN: dict[Kapasitas, str] = {"definitif": "", "an": "", "plt": "Plt. ", "plh": "Plh. "}
ISI = TypeAdapter(IsiNaskah)

Nilai = dict[str, Any]


def bahan(isi: IsiNaskah) -> Nilai:
    """The JSON object that the templates read as ``isi``."""
    return _objek(polos(isi)) | {
        "judul": bersihkan(f"{isi.jenis.value} {isi.nomor}"),
        "tanggal_teks": tanggal_panjang(isi.tanggal),
        "periode": rentang_tanggal(isi.mulai, isi.selesai),
        "mulai_teks": tanggal_panjang(isi.mulai or isi.tanggal),
        "selesai_teks": tanggal_panjang(isi.selesai) if isi.selesai else "",
        "selesai_semula_teks": tanggal_panjang(isi.selesai_semula) if isi.selesai_semula else "",
        "jumlah_teks": _orang_sebanyak(isi.jumlah_orang),
        "orang": [_orang(o) for o in isi.orang],
        "ketua": isi.ketua and _orang(isi.ketua),
        "sebelumnya": isi.sebelumnya and _orang(isi.sebelumnya),
        "rujukan": [_rujukan(r) for r in isi.rujukan],
        "penanda_tangan": _pejabat(isi.penanda_tangan),
        "mengetahui": isi.mengetahui and _pejabat(isi.mengetahui),
        "menyetujui": isi.menyetujui and _pejabat(isi.menyetujui),
    }


def polos(isi: IsiNaskah) -> Nilai:
    """The content without its coat of arms, which is kept once and apart from it."""
    nilai: Nilai = ISI.dump_python(isi, mode="json", exclude={"kop": {"lambang"}})
    return nilai


def dari_polos(nilai: Nilai, lambang: bytes | None = None) -> IsiNaskah:
    """The content that ``polos`` made plain. Fields that an older document lacks take their defaults."""
    kop = {**nilai["kop"], "lambang": lambang}
    return ISI.validate_python({**nilai, "kop": kop}, strict=False)


def sebutan(pejabat: PejabatTtd) -> str:
    """Office and capacity in one line, e.g. "Plt. Kepala Dinas Kesehatan"."""
    mengatasnamakan = f"a.n. {pejabat.atas_nama}, " if pejabat.atas_nama else ""
    return f"{mengatasnamakan}{AWALAN[pejabat.kapasitas]}{pejabat.jabatan}"


def _objek(nilai: Nilai) -> Nilai:
    return cast(Nilai, _bersih(nilai))


def _bersih(nilai: Any) -> Any:
    if isinstance(nilai, str):
        return bersihkan(nilai)
    if isinstance(nilai, dict):
        return {kunci: _bersih(anggota) for kunci, anggota in nilai.items()}
    return [_bersih(anggota) for anggota in nilai] if isinstance(nilai, list | tuple) else nilai


def _orang_sebanyak(jumlah: int | None) -> str:
    return f"{jumlah} ({terbilang(jumlah)}) orang" if jumlah else ""


def _orang(orang: OrangNaskah) -> Nilai:
    return _objek(vars(orang)) | _nip(orang.nip)


def _pejabat(pejabat: PejabatTtd) -> Nilai:
    tambahan = {"awalan": AWALAN[pejabat.kapasitas], "sebutan": bersihkan(sebutan(pejabat))}
    return _objek(vars(pejabat)) | _nip(pejabat.nip) | tambahan


def _nip(nip: str) -> Nilai:
    nama, angka = urai_nip(bersihkan(nip))
    return {"nip_nama": nama, "nip_angka": angka, "nip_teks": f"{nama} {angka}" if angka else ""}


def _rujukan(surat: RujukanSurat) -> Nilai:
    tanggal = tanggal_panjang(surat.tanggal) if surat.tanggal else ""
    return _objek(vars(surat)) | {"tanggal": None, "tanggal_teks": tanggal}

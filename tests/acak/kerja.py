"""The work of cases on the walk: who may take which step, with what, and who could by the raw rows alone."""

from collections.abc import Callable
from datetime import date
from random import Random
from typing import Any

from simpul.aturan.fakta import Butir, FaktaPerkara
from simpul.aturan.prosedur import Peran
from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.peran import pemegang
from simpul.organisasi.models import Pegawai
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.models import Penugasan
from simpul.siklus_kerja.bukti import Unggahan
from simpul.siklus_kerja.models import Bagian, Kegiatan
from simpul.siklus_kerja.services import (
    DataBagian,
    DataKegiatan,
    catat_kemajuan,
    susun_rencana,
    susun_rincian,
)
from tests.acak.dunia import Daerah

DIKERJAKAN = ("berjalan", "direviu")
RENCANA = frozenset({"susun_rencana", "ubah_rencana"})
TENTANG = frozenset({"minta_laporan", "beri_umpan_balik", "laporkan_anggota"})
# Decisions about the work itself, and about what somebody put forward: never by him about whom they are (Keputusan 0024).
HASIL = frozenset({"nyatakan_sesuai", "kembalikan_hasil"})
PENETAPAN = frozenset({"tetapkan_rencana", "kembalikan_rencana"})
SUMBER_DAYA = frozenset({"sediakan_sumber_daya", "tolak_sumber_daya"})
CAMPURAN = RENCANA | {"beri_umpan_balik"}
Orang = set[int]


def calon(f: FaktaPerkara, d: Daerah) -> list[Pegawai]:
    """Whom the work concerns today: who does it, who leads the owner, the levels above it."""
    tugas = FaktaTugas(f)
    atas = (Peran.PIMPINAN_PEMILIK, Peran.LEVEL_1, Peran.LEVEL_2)
    nomor = {o.id for o in tugas.pelaksana}
    nomor |= {o for peran in atas for o in pemegang(peran, tugas, Butir("rencana")).orang}
    return [d.orang[n] for n in sorted(nomor) if n in d.orang and d.orang[n].instansi_lain_id is None]


def lakukan(
    acak: Random, d: Daerah, tugas: Penugasan, f: FaktaPerkara, nama: str, siapa: Pegawai, butir: int | None
) -> Putusan:
    """Take a step with what somebody might enter."""
    berbaris: dict[str, Callable[..., Putusan]] = {
        "susun_rencana": _rencana, "ubah_rencana": _rencana, "susun_rincian": _rincian, "catat_kemajuan": _kemajuan,
    }  # fmt: skip
    if nama in berbaris and siapa.instansi_lain_id is None:
        return berbaris[nama](acak, d, tugas, f, siapa)
    pencatat = d.kabupaten.pencatat if siapa.instansi_lain_id else None
    return kerjakan(tugas, nama, siapa, butir=butir, masukan=_masukan(acak, d, f, nama), pencatat=pencatat)


def _masukan(acak: Random, d: Daerah, f: FaktaPerkara, nama: str) -> MasukanButir:
    orang = [d.orang[o.id] for o in FaktaTugas(f).pelaksana if o.id in d.orang]
    return MasukanButir(
        "Sudah dikerjakan" if acak.random() < 0.95 else "",
        alasan="Perlu diperbaiki" if acak.random() < 0.9 else "",
        alternatif=("Pinjam", "Tunda") if acak.random() < 0.9 else (),
        tentang=acak.choice(orang) if orang and nama in TENTANG else None,
        masing_masing=nama == "sampaikan_masalah" and acak.random() < 0.4,
    )


def _masa(acak: Random, awal: date, akhir: date) -> tuple[date, date]:
    hari = sorted(date.fromordinal(acak.randint(awal.toordinal(), akhir.toordinal())) for _x in range(2))
    return hari[0], hari[1]


def _rencana(acak: Random, d: Daerah, tugas: Penugasan, f: FaktaPerkara, siapa: Pegawai) -> Putusan:
    """What the plan has stays, sometimes with more money; sometimes there is one activity more."""
    daftar = [
        DataKegiatan(k.uraian, k.mulai, k.selesai, anggaran=k.anggaran + acak.choice((0, 1000)), id=k.pk)
        for k in Kegiatan.objects.filter(rencana__penugasan=tugas)
    ]
    if not daftar or (len(daftar) < 4 and acak.random() < 0.5):
        masa = _masa(acak, f.mulai, f.selesai)
        daftar.append(DataKegiatan("Kegiatan", *masa, anggaran=acak.randint(0, 9) * 1000))
    return susun_rencana(tugas, siapa, daftar, alasan="Berubah" if acak.random() < 0.9 else "")


def _rincian(acak: Random, d: Daerah, tugas: Penugasan, f: FaktaPerkara, siapa: Pegawai) -> Putusan:
    """What the breakdown has stays; one part more for somebody, mostly within its activity."""
    daftar = [
        DataBagian(b.kegiatan_id, b.uraian, b.pelaksana, b.mulai, b.selesai, b.anggaran, id=b.pk)
        for b in Bagian.objects.filter(penugasan=tugas).select_related("pelaksana")
    ]
    kegiatan = list(Kegiatan.objects.filter(rencana__penugasan=tugas))
    orang = [d.orang[o.id] for o in FaktaTugas(f).pelaksana if o.id in d.orang]
    if kegiatan and orang and len(daftar) < 6:
        k, perlu = acak.choice(kegiatan), "Statistik" if acak.random() < 0.2 else ""
        masa, anggaran = _masa(acak, k.mulai, k.selesai), acak.choice((0, 0, 500, 20_000))
        daftar.append(DataBagian(k.pk, "Bagian", acak.choice(orang), *masa, anggaran, perlu))
    return susun_rincian(tugas, siapa, daftar, alasan="Belajar" if acak.random() < 0.5 else "")


def _kemajuan(acak: Random, d: Daerah, tugas: Penugasan, f: FaktaPerkara, siapa: Pegawai) -> Putusan:
    """Mostly of one's own part, with a link."""
    semua = list(Bagian.objects.filter(penugasan=tugas))
    milik = [b for b in semua if b.pelaksana_id == siapa.pk] or (semua if acak.random() < 0.2 else [])
    bukti = [Unggahan(tautan=f"https://contoh.test/{acak.randint(1, 40)}")] if acak.random() < 0.5 else []
    bagian = acak.choice(milik) if milik else None
    return catat_kemajuan(tugas, siapa, acak.randint(0, 100), bagian=bagian, uraian="Maju", bukti=bukti)


def yang_boleh(isi: dict[str, Any], nama: str, d: Daerah, butir: int | None = None) -> Orang:
    """Who could have taken a step of the work, by the regulation and the raw rows of its day."""
    memutus = _yang_memutus(isi, nama, d, butir)
    return memutus if memutus is not None else _yang_mengerjakan(isi, nama, d)


def _yang_memutus(isi: dict[str, Any], nama: str, d: Daerah, butir: int | None) -> Orang | None:
    """Who could have decided something about the work; nothing where the step decides nothing."""
    if nama == "putuskan_masalah":
        anggota = {o for a in isi["anggota"] for o in _kepala(d, a["pegawai_id"])}
        bagian = _pemutus_bagian(isi, d)
        return _bukan_sendiri(isi, d, anggota | _pimpinan(isi, d) | bagian, _pengaju(isi, butir))
    if nama in HASIL:
        return _bukan_sendiri(isi, d, _atasan(isi, d), _bekerja(isi))
    if nama in PENETAPAN:
        return _bukan_sendiri(isi, d, _pimpinan(isi, d), _bekerja(isi))
    if nama in SUMBER_DAYA:
        return _bukan_sendiri(isi, d, _pimpinan(isi, d), _pengaju(isi, butir))
    return d.catatan.sekda if nama == "teruskan_masalah" else None


def _bukan_sendiri(isi: dict[str, Any], d: Daerah, semua: Orang, terlarang: Orang) -> Orang:
    """Those who decide, without those about whom it is; where there is one among them also whoever is above."""
    if not semua & terlarang:
        return semua
    unit = [
        u for b in isi["butir"] or [] if b["unit_pemutus_id"] for u in d.catatan.ke_atas(b["unit_pemutus_id"])
    ]
    atas = {o for u in unit for o in d.catatan.pemutus(d.catatan.kepala[u])}
    return (semua | _atasan(isi, d) | atas | d.catatan.sekda) - terlarang


def _bekerja(isi: dict[str, Any]) -> Orang:
    """Who does the work that day, its Ketua included."""
    ketua = {isi["tim"]["ketua_id"]} if isi["tim"] else set()
    anggota = isi["anggota"] or []
    hidup = {a["pegawai_id"] for a in anggota if a["keadaan"] not in {"gugur", "berakhir"}}
    return {a["pegawai_id"] for a in anggota if a["keadaan"] == "berjalan"} | ketua & hidup


def _pengaju(isi: dict[str, Any], butir: int | None) -> Orang:
    """Who put it forward."""
    return {b["siapa_id"] for b in isi["butir"] or [] if b["id"] == butir and b["siapa_id"]}


def _yang_mengerjakan(isi: dict[str, Any], nama: str, d: Daerah) -> Orang:
    """Who could have taken a step that decides nothing."""
    # Who finished the work may still report on it, and who worked until an early end; who was released before may not.
    lepas = {"gugur"} if isi["penugasan"]["status"] == "diakhiri" else {"gugur", "berakhir"}
    pelaksana = {a["pegawai_id"] for a in isi["anggota"] or [] if a["keadaan"] not in lepas}
    if nama in CAMPURAN:
        return pelaksana | _atasan(isi, d)
    if nama == "minta_laporan":
        return _pimpinan(isi, d)
    return _atasan(isi, d) if nama == "beri_arahan" else pelaksana


def _pemutus_bagian(isi: dict[str, Any], d: Daerah) -> Orang:
    """The heads of the units that were asked, wherever the members have moved since."""
    unit = {b["unit_pemutus_id"] for b in isi["butir"] or [] if b["unit_pemutus_id"]}
    return {o for u in unit for o in d.catatan.pemutus(d.catatan.kepala[u])}


def _luar(d: Daerah) -> Orang:
    """Whoever answers in another institution."""
    return {o.pk for o in d.orang.values() if o.instansi_lain_id}


def _pimpinan(isi: dict[str, Any], d: Daerah) -> Orang:
    """The head of the unit that owns the performance; of another institution its official."""
    pemilik, c = isi["penugasan"]["unit_pemilik_id"], d.catatan
    return c.pemutus(c.pimpinan_unit(pemilik)) if pemilik else _luar(d)


def _atasan(isi: dict[str, Any], d: Daerah) -> Orang:
    """Whoever leads the owner, and those above."""
    pemilik, c = isi["penugasan"]["unit_pemilik_id"], d.catatan
    if not pemilik:
        return _luar(d)
    return {o for u in c.ke_atas(pemilik) for o in c.pemutus(c.kepala[u])} | _wakil(c, pemilik)


def _wakil(c: Any, pemilik: int) -> Orang:
    """Who acts in the other offices that lead a unit: its sekretaris."""
    kantor = (
        j["id"]
        for j in c.jabatan.values()
        if j["peran"] == "sekretaris" and j["unit_id"] in c.ke_atas(pemilik)
    )
    return {o for k in kantor for o in c.pemutus(k)}


def _kepala(d: Daerah, orang: int) -> Orang:
    """The head of a member's own unit; of somebody from elsewhere whoever answers there."""
    if orang in d.orang and d.orang[orang].instansi_lain_id:
        return _luar(d)
    return d.catatan.pemutus(d.catatan.pimpinan(orang)) if d.catatan.tempat.get(orang) else set()

"""Work under way on the stage, one of either institution: a set plan, a part with progress, a problem, a report told to few."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from simpul.aturan.siklus.pilih import LANGKAH
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.models import Butir, Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.siklus_kerja.bukti import Unggahan, lampirkan
from simpul.siklus_kerja.models import Bagian, Bukti, Kegiatan
from simpul.siklus_kerja.services import (
    DataBagian,
    DataKegiatan,
    catat_kemajuan,
    susun_rencana,
    susun_rincian,
)

__all__ = [
    "KERJA",
    "KERJA_KOLAKA",
    "LANGKAH",
    "RAHASIA",
    "cocok",
    "isi",
    "lapor",
    "maju",
    "objek",
    "stasiun",
    "tim",
]
KERJA, KERJA_KOLAKA = "Penanda Pekerjaan", "Penanda Garapan"
# What stands in the reports, and who may read it: who wrote it, whom it was handed to, the auditor.
RAHASIA = {
    KERJA: ("Hanya-untuk-penerima-di-Bombana", "asma citra ari"),
    KERJA_KOLAKA: ("Hanya-untuk-penerima-di-Kolaka", "zul zaenal zaki"),
}


def isi(orang: dict[str, Any], mulai: date, selesai: date) -> None:
    """Both works, as far as they have come."""
    for judul, kepala, pelaksana in ((KERJA, "asma", "citra"), (KERJA_KOLAKA, "zul", "zaenal")):
        minta = Permintaan(
            "tunjuk", orang[kepala], judul, (orang[pelaksana],), mulai=mulai, selesai=selesai, target="IKU"
        )
        tugas = ajukan(minta)
        langkah(tugas, "terima", orang[pelaksana])
        maju(tugas, orang[kepala], orang[pelaksana])


def maju(tugas: Penugasan, kepala: Any, pelaksana: Any) -> None:
    """Plan it, set it, break it down, tell progress, report, raise a problem."""
    masa = (tugas.mulai, tugas.selesai)
    susun_rencana(tugas, pelaksana, [DataKegiatan("Ukur", *masa, anggaran=10_000)])
    kerjakan(tugas, "tetapkan_rencana", kepala)
    kegiatan = Kegiatan.objects.get(rencana__penugasan=tugas)
    susun_rincian(tugas, pelaksana, [DataBagian(kegiatan.pk, "Timbang", pelaksana, *masa)])
    tautan = [Unggahan(tautan=f"https://contoh.test/{tugas.pk}")]
    catat_kemajuan(tugas, pelaksana, 40, bagian=tugas.bagian.get(), uraian="12 desa", bukti=tautan)
    lapor(tugas, pelaksana, RAHASIA.get(tugas.judul, ("Lancar", ""))[0])
    kerjakan(
        tugas, "sampaikan_masalah", pelaksana, masukan=MasukanButir("Rusak", alternatif=("Pinjam", "Sewa"))
    )


def lapor(tugas: Penugasan, siapa: Any, uraian: str) -> None:
    """Hand in a report with evidence of its own."""
    bukti = [Unggahan(tautan=f"https://contoh.test/laporan/{tugas.pk}/{siapa.pk}")]
    masukan = MasukanButir(uraian, isi=lambda b: lampirkan(bukti, tugas, siapa, butir=b))
    kerjakan(tugas, "laporkan", siapa, masukan=masukan)


def objek(milik: str) -> dict[str, Any]:
    """The rows that the tables of addresses name, of either institution."""
    tugas = Penugasan.objects.select_related("perkara").get(
        judul=KERJA if milik == "bombana" else KERJA_KOLAKA
    )
    laporan = Butir.objects.get(penugasan=tugas, prosedur="laporan")
    return {
        "kerja": tugas.perkara.kode,
        "laporan": laporan.pk,
        "masalah": Butir.objects.get(penugasan=tugas, prosedur__startswith="masalah").pk,
        "bagian": Bagian.objects.get(penugasan=tugas).pk,
        "bukti_kemajuan": Bukti.objects.get(lampiran__penugasan=tugas, lampiran__butir=None).pk,
        "bukti": Bukti.objects.get(lampiran__butir=laporan).pk,
    }


# A team whose Ketua and member come from two units, from its plan to the accepted result: who takes which step.
KISAH = (
    ("citra", "sampaikan_masalah"), ("citra", "susun_rencana"), ("asma", "kembalikan_rencana"), ("dodi", "susun_rencana"),
    ("asma", "tetapkan_rencana"), ("citra", "susun_rincian"), ("dodi", "catat_kemajuan"), ("asma", "minta_laporan"),
    ("dodi", "laporkan"), ("citra", "laporkan_anggota"), ("asma", "beri_umpan_balik"), ("asma", "putuskan_masalah"),
    ("citra", "minta_sumber_daya"), ("dodi", "susun_rencana_pribadi"), ("citra", "sampaikan_hasil"),
    ("asma", "kembalikan_hasil"), ("citra", "sampaikan_hasil"), ("asma", "nyatakan_sesuai"), ("darwis", "nyatakan_sesuai"),
)  # fmt: skip
JUDUL = "Kisah pekerjaan"
TENTANG = frozenset({"minta_laporan", "laporkan_anggota", "beri_umpan_balik"})


def cocok(orang: dict[str, Any], nama: str, siapa: str) -> MasukanButir:
    """Input that fits a step, so that nothing is refused for want of it."""
    tentang = orang["citra" if siapa == "dodi" else "dodi"] if nama in TENTANG else None
    alternatif = ("Pinjam",) if nama == "sampaikan_masalah" else ()
    return MasukanButir(f"Isi {nama}", alasan="Ada alasannya", alternatif=alternatif, tentang=tentang)


def tim(orang: dict[str, Any]) -> Penugasan:
    """The team, at work."""
    minta = Permintaan(
        "bentuk",
        orang["asma"],
        JUDUL,
        (orang["dodi"],),
        tim=DataTim("Tim", True, orang["citra"]),
        target="IKU",
    )
    tugas = ajukan(minta)
    for siapa, nama in (
        ("basri", "setujui"),
        ("darwis", "tetapkan"),
        ("dodi", "terima"),
        ("citra", "terima"),
    ):
        langkah(tugas, nama, orang[siapa])
    return tugas


def stasiun(baca: Callable[[], Any]) -> Iterator[tuple[str, Penugasan]]:
    """Every station of the story, from the first day of the work on."""
    tugas = tim(baca().orang)
    yield "pekerjaan dimulai", tugas
    for siapa, nama in KISAH:
        orang = baca().orang
        kerjakan(tugas, nama, orang[siapa], masukan=cocok(orang, nama, siapa))
        yield f"sesudah {siapa} {nama}", baca().kasus[JUDUL]

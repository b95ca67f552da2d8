"""Stories: cases of every procedure, step by step, so that what must hold can be asked at every station."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from simpul.aturan.fakta import Kriteria
from simpul.inti.pintu import Ditolak
from simpul.penugasan.models import Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import Masukan, ajukan, langkah
from simpul.penugasan.surat import Surat
from tests.adversari.panggung import AKHIR, HARI, Panggung, baca

MASA = {"mulai": HARI, "selesai": AKHIR}
LUAR = frozenset({"fajar", "haris", "gita"})
PERPANJANG = {"alasan": "Belum selesai", "selesai": date(2025, 2, 1)}
AKHIRI = {"alasan": "Sudah selesai", "selesai": date(2024, 6, 1)}


@dataclass(frozen=True)
class Kisah:
    """How a case begins, and who takes which step with what; names of people stand for them."""

    nama: str
    buka: Callable[[Panggung], Permintaan]
    langkah: tuple[tuple[Any, ...], ...]
    pencatat: str = ""


SEMUA = (
    Kisah(
        "dalam unit",
        lambda p: Permintaan("tunjuk", p.asma, "Kisah dalam unit", (p.citra,), **MASA),
        (("citra", "terima"), ("asma", "perpanjang", PERPANJANG), ("asma", "akhiri", AKHIRI)),
    ),
    Kisah(
        "tim",
        lambda p: Permintaan(
            "bentuk", p.asma, "Kisah tim", (p.dodi,), tim=DataTim("Tim", True, p.citra), **MASA
        ),
        (
            ("basri", "setujui"), ("darwis", "tetapkan"), ("dodi", "terima"), ("citra", "terima"),
            ("asma", "perpanjang", PERPANJANG), ("basri", "setujui_perubahan"), ("darwis", "tetapkan_perubahan"),
            ("asma", "akhiri", AKHIRI), ("darwis", "tetapkan_perubahan"),
        ),
    ),
    Kisah(
        "lintas pd",
        lambda p: Permintaan("ajukan", p.ida, "Kisah lintas pd", (p.dodi,), unit_tujuan=p.yankes, **MASA),
        (
            ("basri", "setujui"), ("man", "tetapkan"), ("dodi", "terima"),
            ("ida", "alihkan", {"alasan": "Cuti", "orang_lama": "dodi", "orang": ("endah",)}),
            ("basri", "setujui_perubahan"), ("man", "tetapkan_perubahan"), ("endah", "terima"),
        ),
    ),
    Kisah(
        "lintas instansi",
        lambda p: Permintaan("ajukan", p.asma, "Kisah instansi", (p.gita,), instansi_tujuan=p.provinsi, **MASA),
        (
            ("man", "teruskan"), ("fajar", "setujui"), ("fajar", "instruksikan", {"penerima": "haris"}),
            ("man", "tetapkan"), ("gita", "terima"),
        ),
    ),
    Kisah(
        "masuk",
        lambda p: Permintaan("masuk", p.fajar, "Kisah masuk", (p.kiki,), surat=Surat("5/PROV", HARI), **MASA),
        (
            ("man", "setujui"), ("man", "instruksikan", {"penerima": "ida"}), ("ida", "tetapkan"),
            ("kiki", "terima"), ("ida", "perpanjang", PERPANJANG),
        ),
        "susi",
    ),
    Kisah(
        "sukarela dalam unit",
        lambda p: Permintaan("sampaikan", p.dodi, "Kisah sukarela", (p.dodi,), target="Target", **MASA),
        (("basri", "setujui"), ("dodi", "terima")),
    ),
    Kisah(
        "sukarela lintas unit",
        lambda p: Permintaan(
            "ajukan_diri", p.dodi, "Kisah sukarela unit", (p.dodi,), unit_tujuan=p.kesmas, target="T", **MASA
        ),
        (
            ("basri", "ketahui"), ("asma", "setujui"), ("dodi", "minta_persetujuan"), ("basri", "setujui"),
            ("darwis", "tetapkan"), ("dodi", "terima"),
        ),
    ),
    Kisah(
        "sukarela lintas pd",
        lambda p: Permintaan(
            "ajukan_diri", p.dodi, "Kisah sukarela pd", (p.dodi,), unit_tujuan=p.resos, target="T", **MASA
        ),
        (
            ("basri", "ketahui"), ("ida", "setujui"), ("dodi", "minta_persetujuan"), ("basri", "setujui"),
            ("man", "tetapkan"),
        ),
    ),
    Kisah(
        "tim yang sebagian ditolak",
        lambda p: Permintaan(
            "bentuk", p.asma, "Kisah sebagian", (p.dodi, p.kiki), tim=DataTim("Tim", False, p.citra), **MASA
        ),
        (
            ("basri", "setujui"), ("ida", "tolak", {"alasan": "Tidak dapat"}), ("asma", "lanjutkan"),
            ("darwis", "tetapkan"),
        ),
    ),
    Kisah(
        "kriteria",
        lambda p: Permintaan(
            "ajukan", p.asma, "Kisah kriteria", unit_tujuan=p.yankes, kriteria=Kriteria(1), **MASA
        ),
        (("basri", "setujui", {"orang": ("endah",), "alasan": "Cakap"}), ("darwis", "tetapkan")),
    ),
    Kisah(
        "ditolak",
        lambda p: Permintaan("ajukan", p.ida, "Kisah ditolak", (p.dodi,), unit_tujuan=p.yankes, **MASA),
        (("basri", "tolak", {"alasan": "Tidak dapat"}),),
    ),
    Kisah(
        "dicabut",
        lambda p: Permintaan("ajukan", p.ida, "Kisah dicabut", (p.dodi,), unit_tujuan=p.yankes, **MASA),
        (("ida", "cabut"),),
    ),
)  # fmt: skip


def masukan(p: Panggung, isi: dict[str, Any]) -> Masukan:
    """What is entered, with people in place of their names."""
    nilai: dict[str, Any] = dict(isi)
    for nama in ("orang_lama", "penerima", "ketua"):
        if nama in nilai:
            nilai[nama] = p.orang[nilai[nama]]
    if "orang" in nilai:
        nilai["orang"] = tuple(p.orang[satu] for satu in nilai["orang"])
    return Masukan(**nilai)


def buka(kisah: Kisah, maju: int | None = None) -> Penugasan:
    """The case at its beginning, or some steps on under a title of its own."""
    p = baca()
    minta = kisah.buka(p)
    if maju is not None:
        minta = replace(minta, judul=f"{minta.judul} {maju}")
    kasus = ajukan(minta, pencatat=p.orang.get(kisah.pencatat))
    for satu in kisah.langkah[: maju or 0]:
        lakukan(kasus, satu)
    return kasus


def lakukan(penugasan: Penugasan, satu: tuple[Any, ...]) -> None:
    """One step of a story; outsiders act by letter."""
    p = baca()
    siapa, nama, isi = (*satu, {})[:3]
    pencatat = p.susi if siapa in LUAR else None
    penugasan = p.kasus[penugasan.judul]
    langkah(penugasan, nama, p.orang[siapa], masukan=masukan(p, isi), pencatat=pencatat)


def stasiun(kisah: Kisah) -> Iterator[tuple[str, Penugasan]]:
    """Every station of a story, from the opening on."""
    penugasan = buka(kisah)
    yield f"{kisah.nama}: dibuka", penugasan
    for satu in kisah.langkah:
        lakukan(penugasan, satu)
        yield f"{kisah.nama}: sesudah {satu[0]} {satu[1]}", baca().kasus[penugasan.judul]


def cocok(p: Panggung, penugasan: Penugasan, nama: str) -> Masukan:
    """Input that fits a step, so that nothing is refused for want of it."""
    isi: dict[str, Any] = {"alasan": "Ada alasannya"}
    if nama == "perpanjang":
        isi["selesai"] = date(2025, 12, 31)
    if nama == "akhiri":
        isi["selesai"] = max(HARI, penugasan.mulai)
    if nama == "instruksikan":
        isi["penerima"] = "haris" if penugasan.jalur.filter(instansi_tujuan__isnull=False) else "ida"
    kriteria = penugasan.jalur.filter(kriteria__isnull=False, anggota=None).first()
    if kriteria is not None and nama in ("setujui", "tetapkan", "instruksikan"):
        isi["orang"] = ("endah",)
    if nama == "ganti_ketua":
        isi["ketua"] = "citra"
    if nama == "alihkan":
        anggota = penugasan.anggota.select_related("pegawai").first()
        assert anggota is not None
        isi |= {"orang_lama": anggota.pegawai.nama.lower(), "orang": ("endah",)}
    return masukan(p, isi)


def coba(penugasan: Penugasan, nama: str, siapa: Any, jalur: int | None, isi: Masukan) -> Ditolak | None:
    """Try a step; returns the refusal."""
    try:
        langkah(penugasan, nama, siapa, jalur=jalur, masukan=isi)
    except Ditolak as tolak:
        return tolak
    return None

"""What all services of the organisation share: one atomic change, its entry in the trail, news of it on commit."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from simpul.aturan.klausul import Klausul
from simpul.inti.batas import dalam, transaksi
from simpul.inti.jejak import Entri, catat
from simpul.inti.models import Instansi, Jejak, Perkara
from simpul.inti.pintu import Siapa, rantai_umum

SISTEM = Siapa(None, "Sistem")

# Called after commit with the Instansi and the offices whose holders or delegates changed.
setelah_perubahan: list[Callable[[int, set[int]], None]] = []

TABRAKAN = {
    "satu_pemangku_definitif_sehari": _(
        "Jabatan itu sudah dipegang orang lain secara definitif pada hari yang sama."
    ),
    "satu_pelaksana_kantor_sehari": _("Jabatan itu sudah ada Plt. atau Plh.-nya pada hari yang sama."),
    "satu_penempatan_definitif_seorang_sehari": _(
        "Orang itu sudah punya penempatan definitif pada hari yang sama."
    ),
    "penempatan_tidak_terbalik": _("Hari terakhir mendahului hari pertama."),
    "delegasi_tidak_terbalik": _("Hari terakhir mendahului hari pertama."),
    "satu_delegasi_sehari": _("Wewenang jabatan itu sudah didelegasikan pada hari yang sama."),
    "kode_unit_unik_per_instansi": _("Kode unit itu sudah dipakai."),
    "perangkat_daerah_harus_berpola": _("Perangkat Daerah harus mempunyai pola susunan."),
    "satu_sekretariat_daerah": _("Sekretariat Daerah sudah ada."),
    "satu_kantor_per_unit_dan_peran": _("Unit itu sudah mempunyai jabatan tersebut."),
    "jabatan_unik_di_unit": _("Jabatan itu sudah ada di unit tersebut."),
    "instansi_lain_unik": _("Instansi itu sudah dicatat."),
    "kompetensi_sekali_saja": _("Kompetensi itu sudah dicatat."),
    "kode_pegawai_unik": _("Kode pegawai itu sudah dipakai."),
}


@dataclass
class Catatan:
    """What goes into the trail about a change, filled while it happens."""

    sebelum: Mapping[str, Any] = field(default_factory=dict)
    sesudah: Mapping[str, Any] = field(default_factory=dict)
    isian: Mapping[str, Any] = field(default_factory=dict)
    jabatan: set[int] = field(default_factory=set)
    klausul: tuple[Klausul, ...] = ()
    batal: bool = False


@contextmanager
def perubahan(
    instansi: Instansi, langkah: str, siapa: Siapa | None, *, koreksi: bool = False
) -> Iterator[Catatan]:
    """One atomic change of the organisation, after all others of its Instansi, with its entry in the trail.

    Raises:
        ValidationError: the database refuses what would make two truths of one day.
    """
    with tabrakan_dijelaskan(), transaksi():
        rantai, catatan = rantai_umum(instansi, Perkara.Jenis.ORGANISASI), Catatan()
        yield catatan
        if not catatan.batal:
            catat(rantai, entri(langkah, siapa, catatan, koreksi=koreksi))
            kabarkan(instansi.pk, catatan.jabatan)


def entri(langkah: str, siapa: Siapa | None, catatan: Catatan, *, koreksi: bool = False) -> Entri:
    """The entry of the trail for a change."""
    siapa = siapa or SISTEM
    return Entri(
        langkah=langkah,
        hasil=Jejak.Hasil.KOREKSI if koreksi else Jejak.Hasil.DITERIMA,
        klausul=tuple(k.id for k in catatan.klausul),
        pelaku=siapa.pegawai,
        pelaku_nama=siapa.nama,
        pencatat=siapa.pencatat,
        sebelum=catatan.sebelum,
        sesudah=catatan.sesudah,
        isian=catatan.isian,
    )


def kabarkan(instansi_id: int, jabatan: set[int]) -> None:
    """Tell those who wait for it, once the change is committed, which offices have changed."""
    if jabatan:
        tetap = frozenset(jabatan)
        transaction.on_commit(lambda: _panggil(instansi_id, set(tetap)))


def _panggil(instansi_id: int, jabatan: set[int]) -> None:
    with dalam(instansi_id):
        for kait in setelah_perubahan:
            kait(instansi_id, jabatan)


@contextmanager
def tabrakan_dijelaskan() -> Iterator[None]:
    """Say in words what the database refused."""
    try:
        yield
    except IntegrityError as galat:
        pesan = TABRAKAN.get(_nama_batasan(galat))
        if pesan is None:
            raise
        raise ValidationError(pesan, code=_nama_batasan(galat)) from galat


def _nama_batasan(galat: IntegrityError) -> str:
    diagnosa = getattr(galat.__cause__, "diag", None)
    return getattr(diagnosa, "constraint_name", None) or ""


def butuh(syarat: object, pesan: Any, kode: str = "tidak_sah", **nilai: Any) -> None:
    """Refuse with a sentence unless a condition holds."""
    if not syarat:
        raise ValidationError(pesan, code=kode, params={nama: _terbaca(isi) for nama, isi in nilai.items()})


def _terbaca(isi: Any) -> Any:
    """Days as people say them."""
    return date_format(isi, "j F Y") if isinstance(isi, date) else isi


def seinstansi(instansi_id: int, *baris: Any) -> None:
    """Refuse rows of another tenant."""
    butuh(
        all(b.instansi_id == instansi_id for b in baris), _("Data itu milik instansi lain."), "instansi_lain"
    )

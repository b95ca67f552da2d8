"""The roadmap and the work plan of a unit (lamp-IV-D-1-a): recorded by its head, in the trail of the organisation."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from simpul.aturan.klausul import rujuk
from simpul.aturan.siklus.tanggung_jawab import mencatat_peta_jalan
from simpul.inti.jam import hari_ini
from simpul.inti.pintu import Siapa
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.organisasi.pegangan import pelaku
from simpul.organisasi.services.dasar import butuh, perubahan
from simpul.penugasan.selectors import Pembaca
from simpul.siklus_kerja.bukti import Unggahan, simpan
from simpul.siklus_kerja.models import DokumenOrganisasi


@dataclass(frozen=True)
class DataDokumen:
    """A roadmap or work plan as entered."""

    unit: UnitOrganisasi
    jenis: str
    tahun: int
    judul: str
    uraian: str = ""
    bukti: Sequence[Unggahan] = ()


def catat_dokumen(siapa: Pegawai, data: DataDokumen) -> DokumenOrganisasi:
    """Record it.

    Raises:
        ValidationError: only who heads the unit today records its roadmap (lamp-IV-D-1-a).
    """
    with perubahan(siapa.instansi, "catat_peta_jalan", Siapa(siapa.pk, siapa.nama)) as catatan:
        butuh(
            mencatat_peta_jalan(pelaku(siapa, hari_ini(siapa.instansi.zona_waktu)), data.unit.pk),
            _(
                "Peta jalan dan rencana kerja dicatat oleh pimpinan unit itu (Lampiran romawi IV huruf D angka 1 huruf a)."
            ),
            "wewenang",
        )
        catatan.klausul = rujuk("lamp-IV-D-1-a")
        catatan.sesudah = {
            "unit": data.unit.pk,
            "jenis": data.jenis,
            "tahun": data.tahun,
            "judul": data.judul,
        }
        return DokumenOrganisasi.objects.create(
            instansi=siapa.instansi,
            unit=data.unit,
            jenis=data.jenis,
            tahun=data.tahun,
            judul=data.judul,
            uraian=data.uraian,
            bukti=next((simpan(satu, siapa) for satu in data.bukti), None),
            oleh=siapa,
        )


def dokumen_unit(p: Pembaca) -> QuerySet[DokumenOrganisasi]:
    """The roadmaps and work plans of the Perangkat Daerah in which this person serves, newest first."""
    daftar = DokumenOrganisasi.objects.filter(unit__perangkat_daerah__in=p.perangkat_daerah)
    terkait = daftar.select_related("unit", "oleh")
    return terkait.only("jenis", "tahun", "judul", "uraian", "bukti", "unit__nama", "oleh__nama")

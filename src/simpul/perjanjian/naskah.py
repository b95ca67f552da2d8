"""The document 'Perjanjian Kinerja': numbered and frozen when the agreement is set."""

from decimal import Decimal

from simpul.aturan.fakta import Kapasitas
from simpul.aturan.peran import Wewenang
from simpul.aturan.profil import Profil
from simpul.aturan.putusan import Putusan
from simpul.naskah import pihak
from simpul.naskah.isi import (
    IndikatorNaskah,
    IsiNaskah,
    JenisNaskah,
    ProgramNaskah,
    SasaranNaskah,
)
from simpul.naskah.isi import Kapasitas as KapasitasTtd
from simpul.naskah.models import Naskah
from simpul.naskah.nomor import pola_naskah
from simpul.naskah.services import terbitkan
from simpul.organisasi.models import Jabatan, Pegawai
from simpul.perjanjian.fakta import profil_perjanjian
from simpul.perjanjian.models import Indikator, PerjanjianKinerja

KAPASITAS: dict[Kapasitas, KapasitasTtd] = {Kapasitas.PLT: "plt", Kapasitas.PLH: "plh"}


def terbitkan_perjanjian(perjanjian: PerjanjianKinerja, putusan: Putusan) -> Naskah:
    """Issue the document of an agreement that has just been set, in the name of who set it."""
    wewenang = putusan.wewenang
    assert wewenang is not None
    aturan = profil_perjanjian(perjanjian)
    penanda = Pegawai.objects.get(pk=wewenang.pejabat.pegawai)
    kantor = Jabatan.objects.select_related("unit__perangkat_daerah__instansi", "unit__instansi").get(
        pk=perjanjian.jabatan_id
    )
    return terbitkan(
        perkara=perjanjian.perkara,
        isi=_isi(perjanjian, putusan, aturan, wewenang, penanda, kantor),
        unit_penerbit=kantor.unit,
        penanda_tangan=penanda,
        jabatan_penanda=kantor,
        pola=pola_naskah(aturan.penomoran),
    )


def _isi(
    perjanjian: PerjanjianKinerja,
    putusan: Putusan,
    aturan: Profil,
    wewenang: Wewenang,
    penanda: Pegawai,
    kantor: Jabatan,
) -> IsiNaskah:
    instansi = perjanjian.perkara.instansi
    kapasitas = KAPASITAS.get(wewenang.pejabat.kapasitas, "definitif")
    assert perjanjian.ditetapkan is not None
    return IsiNaskah(
        jenis=JenisNaskah.PERJANJIAN_KINERJA,
        tanggal=perjanjian.ditetapkan,
        tempat=instansi.tempat,
        kop=pihak.kop(kantor.unit),
        penanda_tangan=pihak.pejabat(penanda, kantor.nama, kapasitas),
        pekerjaan=kantor.unit.nama,
        nama_daerah=instansi.nama_daerah,
        hal=perjanjian.perkara.judul,
        orang=(pihak.orang(penanda, jabatan=kantor.nama, unit_asal=kantor.unit.nama),),
        tahun=perjanjian.tahun,
        versi=perjanjian.versi,
        sasaran_kinerja=_sasaran(perjanjian),
        program=tuple(
            ProgramNaskah(uraian=p.uraian, anggaran=rupiah(p.anggaran)) for p in perjanjian.program.all()
        ),
        alasan=perjanjian.alasan,
        klausul=tuple(dict.fromkeys(aturan.kutipan_untuk(k.id) for k in putusan.klausul)),
        profil=aturan.dasar,
        contoh=instansi.contoh,
    )


def _sasaran(perjanjian: PerjanjianKinerja) -> tuple[SasaranNaskah, ...]:
    return tuple(
        SasaranNaskah(
            uraian=s.uraian,
            indikator=tuple(IndikatorNaskah(uraian=i.uraian, target=target(i)) for i in s.indikator.all()),
        )
        for s in perjanjian.sasaran.prefetch_related("indikator")
    )


def target(indikator: Indikator) -> str:
    """A target as people write it: '14,5 persen'."""
    return f"{angka(indikator.target)} {indikator.satuan}".strip()


def angka(nilai: Decimal) -> str:
    """A number in Indonesian writing, without decimals that say nothing."""
    teks = f"{nilai:,.2f}".rstrip("0").rstrip(".")
    return teks.translate(str.maketrans(",.", ".,"))


def rupiah(nilai: int) -> str:
    """An amount of money: 'Rp25.000.000'."""
    return f"Rp{nilai:,}".replace(",", ".")

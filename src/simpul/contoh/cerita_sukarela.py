"""Stories of people who put themselves forward for work of another unit or Perangkat Daerah."""

from collections.abc import Iterator
from typing import Any

from simpul.contoh.cerita import Cerita

UTUH = "{atasan} ketahui > {tujuan} setujui > {diri} minta_persetujuan penerima={atasan} > {atasan} setujui > {penetap} tetapkan > {diri} terima"


def ajukan_diri(
    judul: str,
    diri: str,
    unit: str,
    hari: int,
    sampai: int,
    *,
    atasan: str,
    penetap: str,
    akhir: str = "",
    **lain: Any,
) -> Cerita:
    """A volunteer who has come as far as ``sampai`` of the six steps; ``akhir``: what happened then."""
    jalan = UTUH.format(diri=diri, atasan=atasan, tujuan=f"@{unit}", penetap=penetap).split(" > ")[:sampai]
    baris = [
        f"{hari - urut} {satu}" for urut, satu in enumerate([*jalan, *([akhir] if akhir else [])], start=1)
    ]
    return Cerita(judul, "ajukan_diri", diri, diri, hari, "\n".join(baris), tujuan=unit, **lain)


def _lintas_unit() -> Iterator[Cerita]:
    dodi = {"atasan": "basri", "penetap": "darwis"}
    yield ajukan_diri("Kelas ibu balita", "dodi", "DINKES-KESMAS", 2, 0, **dodi)
    yield ajukan_diri("Pelatihan pemberian makan bayi", "dodi", "DINKES-KESMAS", 7, 2, **dodi)
    yield ajukan_diri("Edukasi cuci tangan di sekolah", "DINKES-YANKES/4", "DINKES-KESMAS", 9, 3, **dodi)
    yield ajukan_diri("Pemetaan jamban sehat", "DINKES-YANKES/5", "DINKES-KESMAS", 11, 4, **dodi)
    yield ajukan_diri("Rumah pemulihan gizi", "DINKES-YANKES/1", "DINKES-KESMAS", 13, 5, **dodi)
    yield ajukan_diri("Kader pemantau tumbuh kembang", "dodi", "DINKES-KESMAS", 63, 6, **dodi)
    yield ajukan_diri(
        "Sosialisasi garam beryodium",
        "DINKES-YANKES/3",
        "DINKES-KESMAS",
        38,
        1,
        **dodi,
        akhir="asma tolak : Sudah ada petugas promosi kesehatan untuk kegiatan ini",
    )
    yield ajukan_diri(
        "Pendampingan calon pengantin",
        "DINKES-YANKES/4",
        "DINKES-KESMAS",
        36,
        3,
        **dodi,
        akhir="basri tolak : Beban layanan rujukan sedang tinggi",
    )
    yield ajukan_diri(
        "Pojok baca posyandu",
        "DINKES-YANKES/5",
        "DINKES-KESMAS",
        33,
        1,
        **dodi,
        akhir="DINKES-YANKES/5 cabut",
    )
    yield ajukan_diri(
        "Pembinaan usaha kesehatan sekolah",
        "PKM-RUMBIA/6",
        "DINKES-KESMAS",
        3,
        0,
        atasan="lina",
        penetap="darwis",
    )
    yield ajukan_diri(
        "Respons cepat wabah", "PKM-RUMBIA/9", "DINKES-P2P", 6, 1, atasan="lina", penetap="darwis"
    )
    yield ajukan_diri(
        "Festival budaya Moronene", "salma", "DIKBUD-BUDAYA", 5, 2, atasan="@SMP-1", penetap="@DIKBUD"
    )


def _lintas_pd() -> Iterator[Cerita]:
    guru = {"atasan": "@SMP-1", "penetap": "sekda"}
    yield ajukan_diri("Relawan data desa cantik", "SMP-1/1", "DISKOMINFO-STAT", 3, 0, **guru)
    yield ajukan_diri("Bimbingan literasi arsip keluarga", "salma", "PERPUS-ARSIP", 9, 1, **guru)
    yield ajukan_diri("Kelas daring desa wisata", "SMP-1/4", "DISPAR-WISATA", 10, 2, **guru)
    yield ajukan_diri("Penyusunan modul ramah anak", "SMP-1/5", "DP3A-ANAK", 12, 3, **guru)
    yield ajukan_diri("Sekolah lapang iklim", "SMP-1/6", "DISTAN-PANGAN", 14, 4, **guru)
    yield ajukan_diri("Duta perlindungan anak", "SMP-1/7", "DP3A-ANAK", 15, 5, **guru)
    yield ajukan_diri("Pendataan situs budaya pesisir", "SMP-1/9", "DISPAR-WISATA", 58, 6, **guru)
    yield ajukan_diri(
        "Penerjemah bahasa isyarat",
        "SMP-1/10",
        "DINSOS-DAYA",
        28,
        1,
        **guru,
        akhir="jamal tolak : Kebutuhan tahun ini sudah terpenuhi",
    )
    yield ajukan_diri(
        "Pendampingan koperasi sekolah",
        "SMP-1/11",
        "DISPERINDAG-DAGANG",
        26,
        3,
        **guru,
        akhir="@SMP-1 tolak : Jam mengajar belum dapat digantikan",
    )
    yield ajukan_diri(
        "Siaran radio pelajar", "SMP-1/12", "DISKOMINFO-APTIKA", 24, 0, **guru, akhir="SMP-1/12 cabut"
    )


SEMUA = (*_lintas_unit(), *_lintas_pd())

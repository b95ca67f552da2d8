"""Stories between units and between Perangkat Daerah: requests at every station, granted, refused, withdrawn, changed."""

from collections.abc import Iterator
from typing import Any

from simpul.contoh.cerita import Cerita

STUNTING = "Prevalensi stunting turun menjadi 17 persen"


def permohonan(judul: str, siapa: str, orang: str, hari: int, sampai: int, jalan: str, **lain: Any) -> Cerita:
    """A request that has come as far as ``sampai`` of the steps of ``jalan``, two days each."""
    langkah = [satu.strip() for satu in jalan.split(">")][:sampai]
    baris = "\n".join(f"{hari - 2 * urut} {satu}" for urut, satu in enumerate(langkah, start=1))
    return Cerita(judul, "ajukan", siapa, orang, hari, baris, **lain)


DINKES = "basri setujui > darwis tetapkan > {} terima"
SEKDA = "{} setujui > sekda tetapkan > {} terima"


def _lintas_unit() -> Iterator[Cerita]:
    def minta(judul: str, orang: str, hari: int, sampai: int, **lain: Any) -> Cerita:
        return permohonan(
            judul, "asma", orang, hari, sampai, DINKES.format(orang), tujuan="DINKES-YANKES", **lain
        )

    yield minta("Survei gizi balita", "dodi", 3, 0, target=STUNTING, kompetensi=("Antropometri balita",))
    yield minta("Audit kematian ibu dan bayi", "DINKES-YANKES/1", 5, 0, target="Angka kematian ibu turun")
    yield minta("Pendampingan keluarga berisiko", "DINKES-YANKES/4", 7, 1, target=STUNTING)
    yield minta("Validasi data sasaran imunisasi", "DINKES-YANKES/5", 10, 1)
    yield minta("Bulan penimbangan balita", "dodi", 8, 2, target=STUNTING)
    yield minta("Penyusunan rencana aksi pangan dan gizi", "dodi", 60, 3)
    yield Cerita(
        "Penyuluhan anemia remaja putri",
        "ajukan",
        "asma",
        "DINKES-YANKES/3",
        32,
        "!31 basri tolak\n30 basri tolak : Orang ini memimpin akreditasi sampai akhir bulan depan",
        tujuan="DINKES-YANKES",
    )
    yield Cerita(
        "Pekan kesehatan jiwa",
        "ajukan",
        "asma",
        "DINKES-YANKES/4",
        29,
        "28 basri setujui\n26 darwis tolak : Tenaga ini disiapkan untuk pos haji",
        tujuan="DINKES-YANKES",
    )
    yield Cerita(
        "Pencetakan kartu menuju sehat",
        "ajukan",
        "asma",
        "DINKES-YANKES/5",
        27,
        "25 asma cabut",
        tujuan="DINKES-YANKES",
    )
    # The other way round, and from the puskesmas
    yield Cerita(
        "Uji petik mutu layanan",
        "ajukan",
        "basri",
        "DINKES-KESMAS/2",
        4,
        tujuan="DINKES-KESMAS",
        target="Indeks kepuasan naik",
    )
    yield Cerita("Telaah rujukan berjenjang", "ajukan", "basri", "citra", 6, tujuan="DINKES-KESMAS")
    yield Cerita(
        "Penanganan kejadian luar biasa diare",
        "ajukan",
        "@DINKES-P2P",
        "PKM-RUMBIA/5",
        16,
        "15 lina setujui\n14 darwis tetapkan",
        tujuan="PKM-RUMBIA",
    )
    yield Cerita(
        "Lokakarya pembelajaran terdiferensiasi",
        "ajukan",
        "@SD-1",
        "SMP-1/3",
        23,
        "21 @SMP-1 setujui\n19 @DIKBUD tetapkan\n18 SMP-1/3 terima",
        tujuan="SMP-1",
    )
    yield Cerita(
        "Penilai lomba bertutur",
        "ajukan",
        "@SD-12",
        "salma",
        6,
        "4 @SMP-1 setujui\n2 @DIKBUD tetapkan",
        tujuan="SMP-1",
    )
    yield Cerita(
        "Pendampingan anak berhadapan dengan hukum",
        "ajukan",
        "@DINSOS-DAYA",
        "DINSOS-SEK/1",
        7,
        "5 @DINSOS-SEK setujui",
        tujuan="DINSOS-SEK",
    )
    # By criteria
    yield Cerita(
        "Tim penyelia posyandu",
        "ajukan",
        "asma",
        "",
        4,
        tujuan="DINKES-YANKES",
        kriteria=(1, "ahli pertama", ""),
    )
    yield Cerita(
        "Pengolah data kohort bayi",
        "ajukan",
        "asma",
        "",
        34,
        "32 basri setujui orang=DINKES-YANKES/3\n31 darwis tetapkan\n30 DINKES-YANKES/3 terima",
        tujuan="DINKES-YANKES",
        kriteria=(1, "ahli pertama", ""),
    )


def _lintas_pd() -> Iterator[Cerita]:
    def minta(
        judul: str, siapa: str, orang: str, dari: str, kepala: str, hari: int, sampai: int, **lain: Any
    ) -> Cerita:
        return permohonan(judul, siapa, orang, hari, sampai, SEKDA.format(kepala, orang), tujuan=dari, **lain)

    yield minta(
        "Verifikasi data terpadu kesejahteraan sosial",
        "jamal",
        "DISKOMINFO-STAT/2",
        "DISKOMINFO-STAT",
        "@DISKOMINFO-STAT",
        4,
        0,
        target="Data kesejahteraan sosial padan 95 persen",
    )
    yield minta(
        "Pemadanan data kemiskinan ekstrem",
        "@BAPPEDA-SOSBUD",
        "DUKCAPIL-DATA/2",
        "DUKCAPIL-DATA",
        "@DUKCAPIL-DATA",
        9,
        0,
    )
    yield minta("Rehabilitasi sosial berbasis keluarga", "jamal", "dodi", "DINKES-YANKES", "basri", 6, 0)
    yield minta(
        "Skrining kesehatan jiwa lanjut usia", "jamal", "DINKES-YANKES/1", "DINKES-YANKES", "basri", 8, 1
    )
    yield minta(
        "Integrasi sistem informasi kesehatan",
        "asma",
        "DISKOMINFO-APTIKA/3",
        "DISKOMINFO-APTIKA",
        "@DISKOMINFO-APTIKA",
        10,
        2,
    )
    yield minta(
        "Gerakan pangan murah",
        "@DKP-SEDIA",
        "DISPERINDAG-DAGANG/1",
        "DISPERINDAG-DAGANG",
        "@DISPERINDAG-DAGANG",
        57,
        3,
    )
    yield Cerita(
        "Penyusunan standar pelayanan rumah sakit",
        "ajukan",
        "@RSUD",
        "organisasi",
        8,
        "6 @SETDA-ORG setujui",
        tujuan="SETDA-ORG",
    )
    yield Cerita(
        "Relokasi pedagang pasar",
        "ajukan",
        "@DISPERINDAG-DAGANG",
        "SATPOLPP-TIBUM/2",
        31,
        "29 @SATPOLPP-TIBUM tolak : Personel disiagakan untuk pengamanan hari besar",
        tujuan="SATPOLPP-TIBUM",
    )
    yield Cerita(
        "Penghijauan bantaran sungai",
        "ajukan",
        "@DLH-SAMPAH",
        "DISTAN-PANGAN/2",
        26,
        "24 @DISTAN-PANGAN setujui\n22 sekda tolak : Anggaran kegiatan ini digeser ke tahun depan",
        tujuan="DISTAN-PANGAN",
    )
    yield Cerita(
        "Pameran pembangunan",
        "ajukan",
        "@DISPAR-WISATA",
        "DISKOMINFO-STAT/3",
        21,
        "20 @DISPAR-WISATA cabut",
        tujuan="DISKOMINFO-STAT",
    )
    yield Cerita(
        "Siaga bencana kekeringan",
        "ajukan",
        "@BPBD-DARURAT",
        "DISHUB-LALIN/2",
        7,
        "5 @DISHUB-LALIN setujui\n3 sekda tetapkan",
        tujuan="DISHUB-LALIN",
    )
    # Waiting for Jamal, in his own office and in the one where he acts
    yield Cerita(
        "Pendampingan pasien telantar", "ajukan", "@RSUD", "DINSOS-REHAB/2", 6, tujuan="DINSOS-REHAB"
    )
    yield Cerita(
        "Pasar murah keluarga prasejahtera",
        "ajukan",
        "@DISPERINDAG-DAGANG",
        "DINSOS-DAYA/3",
        3,
        tujuan="DINSOS-DAYA",
    )
    # Waiting for an office that fell vacant, and for one that was held when the letter came
    yield Cerita(
        "Pembangunan jamban keluarga",
        "ajukan",
        "asma",
        "PERKIM-RUMAH/1",
        14,
        tujuan="PERKIM-RUMAH",
        target=STUNTING,
    )
    yield Cerita(
        "Peremajaan permukiman nelayan",
        "ajukan",
        "@DISKAN-BUDIDAYA",
        "PERKIM-RUMAH/2",
        17,
        tujuan="PERKIM-RUMAH",
    )


def _perubahan() -> Iterator[Cerita]:
    """Changes of assignments between units: consent of the other side, then the signature of whoever established it."""
    unit, jalan = "DINKES-YANKES", "{} basri setujui\n{} darwis tetapkan\n{} DINKES-YANKES/{} terima\n"

    def berubah(judul: str, nomor: int, hari: int, langkah: str, **lain: Any) -> Cerita:
        awal = jalan.format(hari - 1, hari - 2, hari - 3, nomor)
        return Cerita(
            judul, "ajukan", "asma", f"DINKES-YANKES/{nomor}", hari, awal + langkah, tujuan=unit, **lain
        )

    yield berubah(
        "Pemantauan pertumbuhan triwulanan",
        1,
        86,
        "4 asma perpanjang selesai=240 : Triwulan berikutnya memakai tenaga yang sama",
        selesai=60,
    )
    yield berubah(
        "Pembinaan kantin sehat",
        3,
        84,
        "9 asma perpanjang selesai=210 : Sekolah sasaran bertambah\n6 basri setujui_perubahan",
        selesai=70,
    )
    yield berubah(
        "Konseling menyusui",
        4,
        82,
        "30 asma perpanjang selesai=180 : Sasaran belum tercapai\n28 basri setujui_perubahan\n27 darwis tetapkan_perubahan",
        selesai=50,
    )
    yield berubah(
        "Kampanye makan ikan",
        5,
        81,
        "25 asma perpanjang selesai=190 : Kampanye dilanjutkan\n24 basri tolak_perubahan : Pegawai ini kembali ke layanan rujukan",
        selesai=40,
    )
    yield berubah(
        "Pengukuran massal balita",
        1,
        79,
        "22 asma akhiri selesai=-20 : Pengukuran rampung\n21 darwis tetapkan_perubahan",
    )
    yield berubah(
        "Analisis beban kerja puskesmas",
        5,
        77,
        "12 asma alihkan orang_lama=DINKES-YANKES/5 orang=DINKES-YANKES/4 : Pegawai semula cuti besar\n"
        "11 basri setujui_perubahan\n10 darwis tetapkan_perubahan",
    )


SEMUA = (*_lintas_unit(), *_lintas_pd(), *_perubahan())

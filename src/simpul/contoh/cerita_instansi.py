"""Stories with other institutions: our requests to them, theirs to us, answered by letter and recorded by hand."""

from collections.abc import Iterator

from simpul.contoh.cerita import Cerita

BPS = "Badan Pusat Statistik Kabupaten Bombana"
PROV = "Pemerintah Provinsi Sulawesi Tenggara"
KELUAR = (
    "sekda setujui",
    "sekda teruskan",
    "{lain}/pyb setujui surat=B-{urut}/{lain}/X",
    "{lain}/pyb instruksikan penerima={lain}/penilai surat=B-{urut}1/{lain}/X",
    "sekda tetapkan",
    "{orang} terima",
)


def _keluar(judul: str, siapa: str, orang: str, hari: int, sampai: int, akhir: str = "") -> Cerita:
    lain = orang.split("/")[0]
    jalan = [satu.format(lain=lain, orang=orang, urut=hari + 40) for satu in KELUAR[:sampai]]
    baris = [
        f"{hari - urut} {satu}" for urut, satu in enumerate([*jalan, *([akhir] if akhir else [])], start=1)
    ]
    tujuan = BPS if lain == "bps" else PROV
    return Cerita(judul, "ajukan", siapa, orang, hari, "\n".join(baris), tujuan=tujuan)


def _ke_luar() -> Iterator[Cerita]:
    yield _keluar("Penyusunan indikator kesehatan daerah", "asma", "bps/1", 4, 0)
    yield _keluar("Survei kepuasan layanan publik", "@SETDA-ORG", "bps/2", 6, 0)
    yield _keluar("Proyeksi penduduk usia sekolah", "@DIKBUD-SD", "bps/1", 8, 1)
    yield _keluar("Estimasi cakupan gizi kecamatan", "asma", "bps/2", 12, 2)
    yield _keluar("Perhitungan indeks pembangunan manusia", "@BAPPEDA-SOSBUD", "bps/1", 15, 3)
    yield _keluar("Analisis data kemiskinan", "jamal", "bps/2", 18, 4)
    yield _keluar("Pelatihan surveilans terpadu", "@DINKES-P2P", "prov/1", 20, 5)
    yield _keluar("Pendampingan rencana induk kesehatan", "asma", "prov/2", 70, 6)
    yield _keluar(
        "Kaji banding layanan rujukan", "basri", "prov/1", 30, 0, "sekda tolak : Cukup memakai tenaga sendiri"
    )
    yield _keluar(
        "Pemetaan komoditas unggulan",
        "@DISTAN-PANGAN",
        "bps/1",
        35,
        2,
        "bps/pyb tolak surat=B-771/bps/IX : Sensus ekonomi sedang berjalan",
    )
    yield _keluar(
        "Pelatihan enumerator desa",
        "@DPMD-PEMDES",
        "bps/2",
        40,
        4,
        "bps/penilai tolak surat=B-772/bps/IX : Petugas bertugas di kabupaten lain sampai akhir tahun",
    )
    yield _keluar(
        "Lokakarya statistik sektoral", "@DISKOMINFO-STAT", "bps/1", 22, 0, "@DISKOMINFO-STAT cabut"
    )
    yield Cerita(
        "Bantuan tenaga ahli geospasial",
        "ajukan",
        "@PUTR-RUANG",
        "",
        9,
        "7 sekda teruskan",
        tujuan=PROV,
        kriteria=(2, "ahli muda", ""),
    )


MASUK = ("sekda setujui", "sekda instruksikan penerima={penilai}", "{penilai} tetapkan", "{orang} terima")


def _masuk(
    judul: str, lain: str, orang: str, penilai: str, hari: int, sampai: int, akhir: str = ""
) -> Cerita:
    jalan = [satu.format(orang=orang, penilai=penilai) for satu in MASUK[:sampai]]
    baris = [
        f"{hari - urut} {satu}" for urut, satu in enumerate([*jalan, *([akhir] if akhir else [])], start=1)
    ]
    return Cerita(judul, "masuk", f"{lain}/pyb", orang, hari, "\n".join(baris))


def _dari_luar() -> Iterator[Cerita]:
    yield _masuk("Riset kesehatan dasar provinsi", "prov", "citra", "asma", 3, 0)
    yield _masuk("Sensus ekonomi: pengawas lapangan", "bps", "DISKOMINFO-STAT/2", "@DISKOMINFO-STAT", 5, 1)
    yield _masuk("Tim pembina posyandu provinsi", "prov", "DINKES-KESMAS/4", "asma", 6, 2)
    yield _masuk("Survei biaya hidup", "bps", "DISPERINDAG-DAGANG/2", "@DISPERINDAG-DAGANG", 9, 3)
    yield _masuk("Penilai angka kredit guru", "prov", "SMP-3/4", "@SMP-3", 44, 4)
    yield _masuk(
        "Kontingen pekan olahraga provinsi",
        "prov",
        "SMP-3/1",
        "@SMP-3",
        25,
        0,
        "sekda tolak : Bersamaan dengan asesmen nasional",
    )
    yield _masuk(
        "Pelatih rumah sakit lapangan",
        "prov",
        "RSUD/1",
        "@RSUD",
        27,
        2,
        "@RSUD tolak : Ruang rawat inap kekurangan perawat",
    )
    yield _masuk(
        "Pemutakhiran peta blok sensus", "bps", "PUTR-RUANG/1", "@PUTR-RUANG", 19, 0, "bps/pyb cabut"
    )


SEMUA = (*_ke_luar(), *_dari_luar())

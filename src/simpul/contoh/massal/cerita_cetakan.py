"""The stories that the full-size regency is made of, told with the units and people of the small world."""

from simpul.contoh.cerita import Cerita
from simpul.contoh.massal.cerita_kerja import KEGIATAN, bagian, berhasil, bermasalah, bertiga, sendiri
from simpul.contoh.massal.cetakan import HARI_BUKA, JUDUL, SURAT, TIM


def _cerita(pembuka: str, siapa: str, orang: str, *langkah: str, **lain: str) -> Cerita:
    baris = "\n".join(f"{HARI_BUKA - urut} {satu}" for urut, satu in enumerate(langkah, start=1))
    return Cerita(JUDUL, pembuka, siapa, orang, HARI_BUKA, baris, selesai=0, target="⟦target⟧", **lain)  # type: ignore[arg-type]  # keywords of Cerita


LUAR = ("L/pyb instruksikan penerima=L/penilai surat=" + SURAT.format(1), "@SETDA tetapkan", "L/1 terima")
DIRI = (
    "@{0} setujui",
    "A/1 minta_persetujuan penerima=A/kepala",
    "@A setujui",
    "@{1} tetapkan",
    "A/1 terima",
)

SATU, PINJAM, TIGA = bagian(4, "A/1"), bagian(4, "B/1"), bagian(6, "A/1", "A/2", "A/3")


def _kerja(orang: str, *langkah: str, bagian: str = SATU, pembuka: str = "tunjuk", **lain: str) -> Cerita:
    """A story whose people work when they have received it."""
    return _cerita(pembuka, "@A", orang, *langkah, kegiatan=KEGIATAN, bagian=bagian, **lain)


CERITA = {
    "dalam": _cerita("tunjuk", "@A", "A/1", "A/1 terima"),
    "dalam_perpanjang": _cerita("tunjuk", "@A", "A/1", "A/1 terima", "@A perpanjang selesai=60 : Pekerjaan belum rampung"),
    "dalam_akhiri": _cerita("tunjuk", "@A", "A/1", "A/1 terima", "@A akhiri selesai=-60 : Pekerjaan rampung lebih awal"),
    "dalam_alihkan": _cerita(
        "tunjuk", "@A", "A/1", "A/1 terima", "@A alihkan orang_lama=A/1 orang=A/2 : Pegawai semula mengikuti pelatihan", "A/2 terima"
    ),
    "lintas_unit": _cerita("ajukan", "@A", "B/1", "@B setujui", "@P tetapkan", "B/1 terima", tujuan="B"),
    "lintas_unit_tolak": _cerita("ajukan", "@A", "B/1", "@B tolak : Tenaga di unit kami terbatas", tujuan="B"),
    "lintas_unit_cabut": _cerita("ajukan", "@A", "B/1", "@A cabut", tujuan="B"),
    "lintas_pd": _cerita("ajukan", "@A", "C/1", "@C setujui", "@SETDA tetapkan", "C/1 terima", tujuan="C"),
    "lintas_pd_tolak": _cerita("ajukan", "@A", "C/1", "@C setujui", "@Q tolak : Disiapkan untuk prioritas lain", tujuan="C"),
    "instansi": _cerita("ajukan", "@A", "L/1", "@SETDA setujui", "@SETDA teruskan", *LUAR, tujuan="L"),
    "masuk": _cerita(
        "masuk", "L/pyb", "A/1", "@SETDA setujui", "@SETDA instruksikan penerima=A/kepala", "@A tetapkan", "A/1 terima"
    ),
    "sukarela_dalam": _cerita("sampaikan", "A/1", "A/1", "@A setujui", "A/1 terima", penerima="A/kepala"),
    "sukarela_unit": _cerita("ajukan_diri", "A/1", "A/1", "@A ketahui", *(s.format("B", "P") for s in DIRI), tujuan="B"),
    "sukarela_pd": _cerita("ajukan_diri", "A/1", "A/1", "@A ketahui", *(s.format("C", "SETDA") for s in DIRI), tujuan="C"),
    "tim_dalam": _cerita("bentuk", "@A", "A/1, A/2, A/3", "A/1 terima", "A/2 terima", "A/3 terima", tim=TIM, ketua="A/1"),
    "tim_unit": _cerita(
        "bentuk", "@A", "A/1, A/2, B/1", "@B setujui", "@P tetapkan", "A/1 terima", "A/2 terima", "B/1 terima", tim=TIM, ketua="A/1"
    ),
    "tim_pd": _cerita(
        "bentuk", "@A", "A/1, B/1, C/1", "@B setujui", "@C setujui", "@SETDA tetapkan", "A/1 terima", "B/1 terima", "C/1 terima",
        tim=TIM, ketua="A/1",
    ),
    "kerja": _kerja("A/1", "A/1 terima", *sendiri("A/1")),
    "kerja_masalah": _kerja("A/1", "A/1 terima", *bermasalah("A/1")),
    "kerja_hasil": _kerja("A/1", "A/1 terima", *berhasil("A/1", "@A", "@P")),
    "kerja_hasil_satu": _kerja("A/1", "A/1 terima", *berhasil("A/1", "@A")),
    "kerja_pinjam": _kerja(
        "B/1", "@B setujui", "@P tetapkan", "B/1 terima", *sendiri("B/1"), bagian=PINJAM, pembuka="ajukan", tujuan="B"
    ),
    "kerja_tim": _kerja(
        "A/1, A/2, A/3", "A/1 terima", "A/2 terima", "A/3 terima", *bertiga("A/1", "A/2", "A/3"), bagian=TIGA, pembuka="bentuk",
        tim=TIM, ketua="A/1",
    ),
}  # fmt: skip
# Of which patterns the owner of these must be: two reviews under a Perangkat Daerah, or one.
HANYA_POLA = {"kerja_hasil": frozenset({"b", "c1", "c2"}), "kerja_hasil_satu": frozenset({"e", "f"})}

# Of a thousand cases how many end at which station of which story (the number of steps after the first).
BAURAN: tuple[tuple[str, int, int], ...] = (
    ("dalam", 0, 25), ("dalam", 1, 20), ("dalam_perpanjang", 2, 35), ("dalam_akhiri", 2, 40), ("dalam_alihkan", 2, 3), ("dalam_alihkan", 3, 17),
    ("lintas_unit", 0, 9), ("lintas_unit", 1, 6), ("lintas_unit", 2, 5), ("lintas_unit", 3, 32), ("lintas_unit_tolak", 1, 5), ("lintas_unit_cabut", 1, 3),
    ("lintas_pd", 0, 6), ("lintas_pd", 1, 4), ("lintas_pd", 2, 4), ("lintas_pd", 3, 30), ("lintas_pd_tolak", 2, 3),
    ("instansi", 0, 1), ("instansi", 1, 1), ("instansi", 2, 2), ("instansi", 3, 2), ("instansi", 4, 1), ("instansi", 5, 6),
    ("masuk", 0, 1), ("masuk", 1, 1), ("masuk", 2, 2), ("masuk", 3, 1), ("masuk", 4, 7),
    ("sukarela_dalam", 0, 6), ("sukarela_dalam", 1, 3), ("sukarela_dalam", 2, 24),
    ("sukarela_unit", 0, 2), ("sukarela_unit", 1, 2), ("sukarela_unit", 2, 2), ("sukarela_unit", 3, 2), ("sukarela_unit", 4, 2), ("sukarela_unit", 5, 1), ("sukarela_unit", 6, 16),
    ("sukarela_pd", 0, 1), ("sukarela_pd", 1, 1), ("sukarela_pd", 2, 1), ("sukarela_pd", 3, 1), ("sukarela_pd", 4, 1), ("sukarela_pd", 5, 1), ("sukarela_pd", 6, 8),
    ("tim_dalam", 0, 3), ("tim_dalam", 2, 4), ("tim_dalam", 3, 6),
    ("tim_unit", 0, 1), ("tim_unit", 1, 1), ("tim_unit", 2, 1), ("tim_unit", 5, 11),
    ("tim_pd", 0, 1), ("tim_pd", 1, 1), ("tim_pd", 2, 1), ("tim_pd", 6, 7),
    ("kerja", 2, 30), ("kerja", 3, 20), ("kerja", 8, 10), ("kerja", 14, 45), ("kerja", 23, 30), ("kerja", 32, 107), ("kerja", 40, 107),
    ("kerja_masalah", 13, 25), ("kerja_masalah", 14, 15), ("kerja_masalah", 24, 40),
    ("kerja_hasil", 18, 15), ("kerja_hasil", 19, 10), ("kerja_hasil", 21, 15), ("kerja_hasil", 22, 45),
    ("kerja_hasil_satu", 18, 15), ("kerja_hasil_satu", 20, 10), ("kerja_hasil_satu", 21, 45),
    ("kerja_pinjam", 16, 10), ("kerja_pinjam", 34, 10),
    ("kerja_tim", 6, 2), ("kerja_tim", 24, 4), ("kerja_tim", 39, 7),
)  # fmt: skip

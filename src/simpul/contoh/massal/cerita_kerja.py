"""The work that follows in the stories of the full-size regency: plan, parts, progress, reports, problem, result."""

from collections.abc import Iterator

from simpul.contoh.massal.dunia import AWAL, SELURUHNYA, TENGAH

RENCANA = ("{0} susun_rencana bersama=@A", "@A tetapkan_rencana", "{0} susun_rincian")
KEGIATAN = f"""
    Persiapan dan pendataan | Daftar sasaran | {AWAL} | {TENGAH} | 12
    Pelaksanaan di lapangan | Laporan lapangan | {AWAL} | {SELURUHNYA} | 30
"""
# Activity, what, who is next in turn, its last day, juta rupiah.
BAGIAN = (
    (1, "Pengumpulan data", TENGAH, 6),
    (1, "Pemeriksaan data", TENGAH, 6),
    (2, "Pelaksanaan tahap pertama", SELURUHNYA, 10),
    (2, "Pelaksanaan tahap kedua", SELURUHNYA, 10),
    (2, "Pemantauan dan perbaikan", SELURUHNYA, 6),
    (2, "Dokumentasi", SELURUHNYA, 4),
)
CATATAN = ("Sesuai jadwal", "Sasaran bertambah", "Sebagian tertunda karena cuaca", "Data sudah diperiksa")
LAPOR, UMPAN = (
    "{0} laporkan : Pekerjaan berjalan sesuai rencana kegiatan.",
    "@A beri_umpan_balik tentang={0} : Pertahankan; lengkapi dokumentasinya.",
)


def bagian(banyak: int, *orang: str) -> str:
    """The table of so many parts, shared out in turn."""
    return "\n".join(
        f"{kegiatan} | {apa} | {orang[ke % len(orang)]} | {AWAL} | {selesai} | {juta}"
        for ke, (kegiatan, apa, selesai, juta) in enumerate(BAGIAN[:banyak])
    )


def maju(dari: int, sampai: int, banyak: int, *orang: str, tiap: int = 12) -> Iterator[str]:
    """Entries of progress on so many parts in turn; each takes its part so many percent further."""
    for ke in range(dari, sampai):
        satu, putaran = ke % banyak, ke // banyak + 1
        persen = min(100, putaran * tiap)
        kata = CATATAN[ke % len(CATATAN)]
        yield f"{orang[satu % len(orang)]} catat_kemajuan bagian={satu + 1} persen={persen} : {kata}"


def rencana(siapa: str) -> list[str]:
    """A plan that is drafted, set and broken down."""
    return [satu.format(siapa) for satu in RENCANA]


def sendiri(siapa: str) -> list[str]:
    """Thirty-two entries of one person, with feedback and three reports between them."""
    lapor, umpan = LAPOR.format(siapa), UMPAN.format(siapa)
    sela: tuple[list[str], ...] = ([umpan, lapor], [lapor], [lapor], [])
    isi = rencana(siapa)
    for ke, jeda in enumerate(sela):
        isi += [*maju(8 * ke, 8 * ke + 8, 4, siapa), *jeda]
    return isi


def bermasalah(siapa: str) -> list[str]:
    """A problem on the way, decided and settled."""
    return [
        *rencana(siapa),
        *maju(0, 8, 4, siapa),
        f"{siapa} sampaikan_masalah : Alat belum tersedia di lokasi // Meminjam dari unit lain // Menjadwalkan ulang",
        "@A putuskan_masalah : Pinjam dari unit lain lebih dahulu.",
        f"{siapa} tuntaskan_masalah",
        *maju(8, 16, 4, siapa),
        LAPOR.format(siapa),
    ]


def berhasil(siapa: str, *pereviu: str) -> list[str]:
    """A result that comes back once and is accepted by everyone who reviews it."""
    return [
        *rencana(siapa),
        *maju(0, 12, 4, siapa, tiap=34),
        LAPOR.format(siapa),
        f"{siapa} sampaikan_hasil : Seluruh sasaran selesai dikerjakan",
        f"{pereviu[0]} kembalikan_hasil : Lengkapi daftar sasarannya",
        f"{siapa} sampaikan_hasil : Daftar sasaran dilengkapi",
        *(f"{satu} nyatakan_sesuai : Sesuai" for satu in pereviu),
    ]


def bertiga(ketua: str, *lain: str) -> list[str]:
    """A team: six parts, thirty entries, reports to the Ketua, by the Ketua, and on a member."""
    semua = (ketua, *lain)
    return [
        *rencana(ketua),
        *maju(0, 15, 6, *semua, tiap=18),
        LAPOR.format(lain[0]),
        LAPOR.format(ketua),
        f"{ketua} laporkan_anggota tentang={lain[0]} : Menyelesaikan bagiannya tepat waktu",
        *maju(15, 30, 6, *semua, tiap=18),
    ]

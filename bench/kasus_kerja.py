"""What is measured of the cycle of work: its pages for those who look at them, and a note of progress."""

from bench.kasus import BACA, LANGKAH, Ajuan, Kasus, Sambungan, cari


def kerja(db: Sambungan) -> Kasus:
    """The page of the work of a team: forty parts, two hundred entries."""
    baris = cari(
        db,
        """SELECT p.akun_id, c.kode FROM inti_perkara c JOIN penugasan_penugasan g ON g.perkara_id = c.id
        JOIN organisasi_pegawai p ON p.id = g.peminta_id WHERE c.judul = %(kerja)s""",
    )
    return Kasus("kerja", BACA, tuple(Ajuan(akun, f"/perkara/{kode}/kerja/") for akun, kode in baris))


def kemajuan(db: Sambungan) -> Kasus:
    """Somebody tells how far a part of his is: decided, kept, summed up, recorded."""
    baris = cari(
        db,
        """SELECT p.akun_id, c.kode, min(b.id) FROM siklus_kerja_bagian b JOIN organisasi_pegawai p ON p.id = b.pelaksana_id
        JOIN inti_perkara c ON c.id = b.penugasan_id JOIN penugasan_penugasan g ON g.perkara_id = c.id
        WHERE g.status = 'berjalan' AND g.bentuk = 'individu' AND p.akun_id IS NOT NULL
        GROUP BY p.akun_id, c.kode ORDER BY md5(c.kode) LIMIT 6000""",
    )
    ajuan = tuple(
        Ajuan(akun, f"/perkara/{kode}/kemajuan/", (("bagian", str(bagian)), ("persen", "80"), ("uraian", "Selesai di lapangan")))
        for akun, kode, bagian in baris
    )  # fmt: skip
    return Kasus("kemajuan", LANGKAH, ajuan, status=302, habis=True)


def pantauan(db: Sambungan) -> Kasus:
    """The indicators of the whole regency, as the Sekretaris Daerah looks at them."""
    baris = cari(
        db,
        """SELECT akun_id FROM kepala JOIN organisasi_unitorganisasi u ON u.id = unit_id
        WHERE u.sekretariat_daerah AND u.induk_id IS NULL""",
    )
    return Kasus("pantauan", BACA, tuple(Ajuan(akun, "/pantauan/") for (akun,) in baris))


def tanggung_jawab(db: Sambungan) -> Kasus:
    """The duties of heads for whom three to six things wait, with what was done for each this year."""
    baris = cari(
        db,
        """SELECT akun_id FROM kepala JOIN menunggu USING (jabatan_id) GROUP BY akun_id
        HAVING count(*) BETWEEN 3 AND 6 AND NOT bool_or(stok OR tumpuk) ORDER BY md5(akun_id::text) LIMIT 60""",
    )
    return Kasus("tanggung_jawab", BACA, tuple(Ajuan(akun, "/tanggung-jawab/") for (akun,) in baris))


def laporan(db: Sambungan) -> Kasus:
    """The reports that were handed to a head who received twenty to fifty."""
    baris = cari(
        db,
        """SELECT akun_id FROM kepala JOIN penugasan_penerima USING (jabatan_id) GROUP BY akun_id
        HAVING count(*) BETWEEN 20 AND 50 ORDER BY md5(akun_id::text) LIMIT 60""",
    )
    return Kasus("laporan", BACA, tuple(Ajuan(akun, "/laporan/") for (akun,) in baris))


def perjanjian(db: Sambungan) -> Kasus:
    """The agreement of a Perangkat Daerah: twelve goals, each carried by three units, with its assignment."""
    baris = cari(
        db,
        """SELECT p.akun_id, c.kode FROM perjanjian_perjanjiankinerja j JOIN inti_perkara c ON c.id = j.perkara_id
        JOIN organisasi_pegawai p ON p.id = j.pejabat_id WHERE j.keadaan = 'ditetapkan'""",
    )
    return Kasus("perjanjian", BACA, tuple(Ajuan(akun, f"/perjanjian/{kode}/") for akun, kode in baris))


SEMUA = (kerja, pantauan, tanggung_jawab, laporan, perjanjian, kemajuan)

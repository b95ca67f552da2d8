"""For reference: what it costs to read the data of a page with psycopg alone, prepared, without any rules or HTML."""

import time
from typing import Any

import psycopg

from bench.kasus import Kasus
from bench.proses import cpu
from bench.statistik import persentil
from simpul.peluncur import Server
from simpul.peluncur.peran import SUPER
from simpul.peluncur.proses import server_pid

BANYAK = 300
PERKARA = """SELECT g.*, c.kode, c.kepala_rantai, u.nama, p.nama FROM inti_perkara c
    JOIN penugasan_penugasan g ON g.perkara_id = c.id LEFT JOIN organisasi_unitorganisasi u ON u.id = g.unit_pemilik_id
    LEFT JOIN organisasi_pegawai p ON p.id = g.peminta_id WHERE c.kode = %s"""
ISI = {
    "giliran": (
        """SELECT g.langkah, g.sejak, c.kode, c.judul, a.nama, u.nama, p.nama FROM organisasi_pegawai saya
        JOIN organisasi_penempatan t ON t.pegawai_id = saya.id AND t.berlaku AND t.selesai IS NULL
        JOIN penugasan_giliran g ON g.jabatan_id = t.jabatan_id JOIN inti_perkara c ON c.id = g.perkara_id
        JOIN penugasan_penugasan s ON s.perkara_id = c.id JOIN organisasi_pegawai a ON a.id = s.peminta_id
        JOIN penugasan_jalur l ON l.id = g.jalur_id LEFT JOIN organisasi_unitorganisasi u ON u.id = l.unit_tujuan_id
        LEFT JOIN penugasan_anggota n ON n.jalur_id = l.id LEFT JOIN organisasi_pegawai p ON p.id = n.pegawai_id
        WHERE saya.akun_id = %s ORDER BY g.sejak LIMIT 25""",
    ),
    "perkara": (
        PERKARA,
        """SELECT l.*, u.nama, a.keadaan, p.nama, p.golongan FROM inti_perkara c
        JOIN penugasan_jalur l ON l.penugasan_id = c.id LEFT JOIN organisasi_unitorganisasi u ON u.id = l.unit_tujuan_id
        LEFT JOIN penugasan_anggota a ON a.jalur_id = l.id LEFT JOIN organisasi_pegawai p ON p.id = a.pegawai_id
        WHERE c.kode = %s""",
        "SELECT n.id, n.jenis, n.nomor, n.tanggal FROM naskah_naskah n JOIN inti_perkara c ON c.id = n.perkara_id WHERE c.kode = %s",
        """SELECT j.urut, j.waktu, j.langkah, j.pelaku_nama, j.kapasitas, j.klausul FROM inti_jejak j
        JOIN inti_perkara c ON c.id = j.perkara_id WHERE c.kode = %s ORDER BY j.urut""",
    ),
    "orang": (
        """SELECT p.*, j.nama, j.jenjang, u.nama, u.leluhur FROM organisasi_pegawai p
        JOIN organisasi_penempatan t ON t.pegawai_id = p.id JOIN organisasi_jabatan j ON j.id = t.jabatan_id
        JOIN organisasi_unitorganisasi u ON u.id = j.unit_id WHERE p.id = %s""",
        "SELECT * FROM organisasi_kompetensi WHERE pegawai_id = %s",
        """SELECT s.judul, s.status, a.keadaan, a.mulai, a.selesai FROM penugasan_anggota a
        JOIN penugasan_penugasan s ON s.perkara_id = a.penugasan_id WHERE a.pegawai_id = %s""",
    ),
    "daftar": (
        """SELECT p.nama, p.golongan, j.nama, j.jenjang FROM organisasi_unitorganisasi u
        JOIN organisasi_jabatan j ON j.unit_id = u.id JOIN organisasi_penempatan t ON t.jabatan_id = j.id AND t.berlaku
        JOIN organisasi_pegawai p ON p.id = t.pegawai_id WHERE u.kode = %s ORDER BY p.nama LIMIT 25""",
    ),
}


def ukur_mentah(server: Server, basis: str, kasus: Kasus) -> dict[str, float]:
    """Milliseconds of CPU (this process and PostgreSQL together) and of time for the data of one page."""
    nilai = [_nilai(kasus, ke) for ke in range(len(kasus.ajuan))]
    pid, ms = server_pid(server.data) or 0, []
    with psycopg.connect(
        host=str(server.soket), port=5432, user=SUPER, dbname=basis, autocommit=True, prepare_threshold=1
    ) as db:
        _baca(db, kasus.nama, nilai[0])
        mulai, cpu_basis = time.process_time(), cpu(pid).jumlah
        for ke in range(BANYAK):
            awal = time.perf_counter()
            _baca(db, kasus.nama, nilai[ke % len(nilai)])
            ms.append((time.perf_counter() - awal) * 1000)
        cpu_kita = time.process_time() - mulai
    jumlah = (cpu_kita + cpu(pid).jumlah - cpu_basis) * 1000 / BANYAK
    return {
        "cpu_ms": jumlah,
        "p50_ms": persentil(ms, 50),
        "p95_ms": persentil(ms, 95),
        "kueri": len(ISI[kasus.nama]),
    }


def _baca(db: "psycopg.Connection[Any]", nama: str, nilai: object) -> None:
    for perintah in ISI[nama]:
        db.execute(perintah, [nilai]).fetchall()


def _nilai(kasus: Kasus, ke: int) -> object:
    """What the request asks for: whose turns, or the last part of the address."""
    ajuan = kasus.ajuan[ke]
    bagian = ajuan.alamat.split("?")[0].strip("/").split("/")[-1]
    return ajuan.akun if kasus.nama == "giliran" else int(bagian) if kasus.nama == "orang" else bagian

"""What is measured: for each case who asks for what. People are chosen who have real work, the same kind at every scale."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlencode
from uuid import uuid4

from bench.stok import JUDUL_KERJA, JUDUL_STOK, JUDUL_TIM, JUDUL_TUMPUK

RAHASIA = "s" * 32  # a visitor's own secret against forged forms; any will do
SEKALIGUS = 50
BACA, LANGKAH = "baca", "langkah"


@dataclass(frozen=True)
class Ajuan:
    """One request as a signed-in user sends it: a page, a form (``isian``), or a call of the interface (``data``)."""

    akun: int
    alamat: str
    isian: tuple[tuple[str, str], ...] | None = None
    data: dict[str, Any] | None = None

    @property
    def lewat_api(self) -> bool:
        """True if a token opens the door instead of a session."""
        return self.data is not None

    def bingkai(self, kunci: str) -> bytes:
        """The bytes of the request, over a connection that stays; ``kunci``: of the session, or the token."""
        kepala = ["Host: 127.0.0.1", *self._pengenal(kunci)]
        badan = self._badan()
        if badan is not None:
            kepala += [
                f"Content-Type: application/{'json' if self.lewat_api else 'x-www-form-urlencoded'}",
                f"Content-Length: {len(badan)}",
            ]
        awal = f"{'GET' if badan is None else 'POST'} {self.alamat} HTTP/1.1"
        return "\r\n".join([awal, *kepala, "", ""]).encode() + (badan or b"")

    def _pengenal(self, kunci: str) -> list[str]:
        if self.lewat_api:
            return [f"Authorization: Bearer {kunci}", f"Idempotency-Key: {uuid4()}"]
        kuki = f"Cookie: simpul_sesi={kunci}; simpul_csrf={RAHASIA}"
        return [kuki] if self.isian is None else [kuki, f"X-CSRFToken: {RAHASIA}"]

    def _badan(self) -> bytes | None:
        if self.data is not None:
            return json.dumps(self.data).encode()
        return None if self.isian is None else urlencode(self.isian).encode()


@dataclass(frozen=True)
class Kasus:
    """A page or a step, and everyone who asks for it.

    ``laju``: arrivals a second where answers are timed, 0 for one after the other. ``habis``: each request can be
    sent once only. ``isi``: how many decisions a request holds; figures are given for each.
    """

    nama: str
    jenis: str
    ajuan: tuple[Ajuan, ...]
    status: int = 200
    laju: float = 60.0
    banyak: int = 150
    habis: bool = False
    isi: int = 1
    pengguna: tuple[int, ...] = (1, 8, 32)

    def aliran(self) -> Iterator[Ajuan]:
        """The requests one after the other: a page's again and again, a step's each once."""
        while True:
            yield from self.ajuan
            if self.habis:
                return


class Sambungan(Protocol):
    """A connection of psycopg."""

    def execute(self, query: Any, params: Any = None) -> Any: ...


# Who heads what: the holders of offices, as ids of office, person and account.
KEPALA = """kepala AS (
    SELECT t.jabatan_id, j.unit_id, p.akun_id, p.id AS pegawai_id
    FROM organisasi_penempatan t JOIN organisasi_pegawai p ON p.id = t.pegawai_id AND p.aktif
    JOIN organisasi_jabatan j ON j.id = t.jabatan_id AND j.peran = 'kepala'
    WHERE t.berlaku AND t.selesai IS NULL AND t.jenis = 'definitif' AND p.akun_id IS NOT NULL
)"""
# What waits for them, the stocks of the measurements apart.
MENUNGGU = """menunggu AS (
    SELECT g.id, g.jabatan_id, g.jalur_id, g.langkah, c.kode, c.judul, l.prosedur,
           c.judul LIKE %(stok)s AS stok, c.judul LIKE %(tumpuk)s AS tumpuk
    FROM penugasan_giliran g JOIN inti_perkara c ON c.id = g.perkara_id LEFT JOIN penugasan_jalur l ON l.id = g.jalur_id
)"""
JUDUL = {"stok": f"{JUDUL_STOK} %", "tumpuk": f"{JUDUL_TUMPUK} %", "tim": JUDUL_TIM, "kerja": JUDUL_KERJA}


def cari(db: Sambungan, sql: str) -> list[tuple[Any, ...]]:
    """Rows by a statement that may speak of ``kepala`` (who heads what) and ``menunggu`` (what waits for them)."""
    baris: list[tuple[Any, ...]] = db.execute(f"WITH {KEPALA}, {MENUNGGU} {sql}", JUDUL).fetchall()
    return baris


def giliran(db: Sambungan) -> Kasus:
    """Giliran saya of heads for whom three to six cases wait and who asked for twenty to fifty: the busier of a regency."""
    baris = cari(
        db,
        """, banyak AS (SELECT jabatan_id, count(*) AS n, bool_or(stok OR tumpuk) AS stok FROM menunggu GROUP BY 1),
        urut AS (SELECT akun_id, n, row_number() OVER (PARTITION BY n ORDER BY jabatan_id) AS ke
                 FROM kepala JOIN banyak USING (jabatan_id) WHERE NOT stok
                  AND (SELECT count(*) FROM penugasan_penugasan x WHERE x.peminta_id = pegawai_id) BETWEEN 20 AND 50)
        SELECT akun_id FROM urut JOIN (VALUES (3, 24), (4, 12), (5, 4), (6, 4)) AS kuota (n, paling) USING (n)
        WHERE ke <= paling ORDER BY ke, n""",
    )
    return Kasus("giliran", BACA, tuple(Ajuan(akun, "/") for (akun,) in baris))


def perkara(db: Sambungan) -> Kasus:
    """The page of a case that waits for the head who opens it."""
    baris = cari(
        db,
        """SELECT akun_id, kode FROM menunggu JOIN kepala USING (jabatan_id)
        WHERE langkah = 'setujui' AND prosedur = 'penunjukan_lintas_unit' AND NOT stok AND NOT tumpuk
        ORDER BY md5(id::text) LIMIT 100""",
    )
    return Kasus("perkara", BACA, tuple(Ajuan(akun, f"/perkara/{kode}/") for akun, kode in baris))


def orang(db: Sambungan) -> Kasus:
    """The page of a person with two to four assignments, opened by the head of the unit."""
    baris = cari(
        db,
        """, beban AS (SELECT pegawai_id AS orang FROM penugasan_anggota GROUP BY 1 HAVING count(*) BETWEEN 2 AND 4)
        SELECT kepala.akun_id, orang FROM beban JOIN organisasi_penempatan t ON t.pegawai_id = orang
        JOIN organisasi_jabatan j ON j.id = t.jabatan_id AND j.peran = 'anggota' JOIN kepala USING (unit_id)
        WHERE t.berlaku AND t.selesai IS NULL ORDER BY md5(orang::text) LIMIT 200""",
    )
    return Kasus("orang", BACA, tuple(Ajuan(akun, f"/organisasi/orang/{id_}/") for akun, id_ in baris))


def daftar(db: Sambungan) -> Kasus:
    """The list of a unit's thousand people, page after page, opened by its head and by its people."""
    baris = cari(
        db,
        """SELECT p.akun_id, u.kode FROM organisasi_unitorganisasi u JOIN organisasi_jabatan j ON j.unit_id = u.id
        JOIN organisasi_penempatan t ON t.jabatan_id = j.id AND t.berlaku AND t.selesai IS NULL
        JOIN organisasi_pegawai p ON p.id = t.pegawai_id WHERE u.kode = 'RSUD' ORDER BY j.peran DESC, p.id LIMIT 40""",
    )
    alamat = "/organisasi/unit/{}/?hal={}"
    return Kasus("daftar", BACA, tuple(Ajuan(a, alamat.format(u, ke)) for ke, (a, u) in enumerate(baris, 1)))


def _tim(db: Sambungan, kolom: str) -> list[tuple[Any, ...]]:
    return cari(
        db,
        f"""SELECT p.akun_id, c.kode, {kolom} FROM inti_perkara c JOIN penugasan_penugasan g ON g.perkara_id = c.id
        JOIN organisasi_pegawai p ON p.id = g.peminta_id JOIN naskah_naskah n ON n.perkara_id = c.id
        WHERE c.judul = %(tim)s AND n.jenis LIKE 'Keputusan%%' ORDER BY n.id LIMIT 1""",  # noqa: S608  # ours
    )


def tim(db: Sambungan) -> Kasus:
    """The page of the case of a team of forty."""
    return Kasus("tim", BACA, tuple(Ajuan(akun, f"/perkara/{kode}/") for akun, kode, _n in _tim(db, "n.id")))


def keputusan(db: Sambungan) -> Kasus:
    """The Keputusan of a team of forty as PDF."""
    ajuan = tuple(Ajuan(akun, f"/perkara/{kode}/naskah/{n}.pdf") for akun, kode, n in _tim(db, "n.id"))
    return Kasus("keputusan", BACA, ajuan, laju=5, banyak=15, pengguna=(1, 8))


def langkah(db: Sambungan) -> Kasus:
    """A head agrees to a request for one of his people: decided, numbered, recorded, the next one told."""
    baris = cari(
        db,
        """SELECT akun_id, kode, jalur_id FROM menunggu JOIN kepala USING (jabatan_id)
        WHERE stok AND langkah = 'setujui' ORDER BY md5(id::text)""",
    )
    ajuan = tuple(Ajuan(akun, f"/perkara/{kode}/setujui/{jalur}/", ()) for akun, kode, jalur in baris)
    return Kasus("langkah", LANGKAH, ajuan, status=302, habis=True)


def massal(db: Sambungan) -> Kasus:
    """One head agrees to fifty requests at once."""
    baris = cari(
        db, "SELECT akun_id, id FROM menunggu JOIN kepala USING (jabatan_id) WHERE tumpuk ORDER BY id"
    )
    kelompok = [baris[i : i + SEKALIGUS] for i in range(0, len(baris) - SEKALIGUS + 1, SEKALIGUS)]
    ajuan = tuple(Ajuan(satu[0][0], "/", tuple(("pilih", str(id_)) for _a, id_ in satu)) for satu in kelompok)
    return Kasus(
        "massal", LANGKAH, ajuan, status=302, laju=0, banyak=3, habis=True, isi=SEKALIGUS, pengguna=()
    )


def buat(db: Sambungan) -> Kasus:
    """A head assigns one of his own people, through the interface for machines."""
    baris = cari(
        db,
        """SELECT DISTINCT md5(t.pegawai_id::text), kepala.akun_id, t.pegawai_id FROM menunggu JOIN kepala USING (jabatan_id)
        JOIN organisasi_jabatan j ON j.unit_id = kepala.unit_id AND j.peran = 'anggota'
        JOIN organisasi_penempatan t ON t.jabatan_id = j.id AND t.berlaku AND t.selesai IS NULL
        WHERE stok ORDER BY 1""",
    )
    ajuan = tuple(
        Ajuan(akun, "/api/v1/penugasan", data={"judul": "Pengukuran lapangan", "orang": [id_]})
        for _acak, akun, id_ in baris
    )
    return Kasus("buat", LANGKAH, ajuan, status=201)

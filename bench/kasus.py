"""What is measured: for each case who asks for what. People are chosen who have real work, the same kind at every scale."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlencode

RAHASIA = "s" * 32  # a visitor's own secret against forged forms; any will do


@dataclass(frozen=True)
class Ajuan:
    """One request as a signed-in user sends it."""

    akun: int
    alamat: str
    isian: tuple[tuple[str, str], ...] | None = None
    draf: dict[str, Any] | None = None

    def bingkai(self, sesi: str) -> bytes:
        """The bytes of the request, over HTTP/1.1 with a connection that stays."""
        badan = b"" if self.isian is None else urlencode(self.isian).encode()
        kepala = [
            f"{'GET' if self.isian is None else 'POST'} {self.alamat} HTTP/1.1",
            "Host: 127.0.0.1",
            f"Cookie: simpul_sesi={sesi}; simpul_csrf={RAHASIA}",
            "Accept-Encoding: identity",
        ]
        if self.isian is not None:
            kepala += [
                f"X-CSRFToken: {RAHASIA}",
                "Content-Type: application/x-www-form-urlencoded",
                f"Content-Length: {len(badan)}",
            ]
        return "\r\n".join([*kepala, "", ""]).encode() + badan


@dataclass
class Kasus:
    """A page or a step. ``status``: what the server has to answer; ``laju``: arrivals a second when they are timed."""

    nama: str
    jenis: str
    ajuan: list[Ajuan]
    status: int = 200
    laju: float = 60.0
    habis: bool = False
    isi: int = 1
    pengguna: tuple[int, ...] = (1, 8, 32)
    catatan: dict[str, Any] = field(default_factory=dict)

    def aliran(self) -> Iterator[Ajuan]:
        """The requests one after the other: a page's again and again, a step's each once."""
        while True:
            yield from self.ajuan
            if self.habis:
                return


class Sambungan(Protocol):
    """A connection that reads the data (psycopg's, or Django's cursor)."""

    def execute(self, query: str, params: Any = None) -> Any: ...


PEMANGKU = """
    SELECT t.jabatan_id, p.akun_id, p.id AS pegawai_id, u.kode AS unit
    FROM organisasi_penempatan t JOIN organisasi_pegawai p ON p.id = t.pegawai_id AND p.aktif
    JOIN organisasi_jabatan j ON j.id = t.jabatan_id AND j.peran = 'kepala'
    JOIN organisasi_unitorganisasi u ON u.id = j.unit_id
    WHERE t.berlaku AND t.selesai IS NULL AND t.jenis = 'definitif' AND p.akun_id IS NOT NULL
"""


def giliran(db: Sambungan) -> Kasus:
    """Giliran saya of heads for whom four to eight cases wait, twelve of each."""
    baris = db.execute(
        f"""WITH kepala AS ({PEMANGKU}),
        banyak AS (SELECT jabatan_id, count(*) AS n FROM penugasan_giliran GROUP BY 1),
        urut AS (SELECT akun_id, n, row_number() OVER (PARTITION BY n ORDER BY jabatan_id) AS ke
                 FROM kepala JOIN banyak USING (jabatan_id) WHERE n BETWEEN 4 AND 7)
        SELECT akun_id FROM urut WHERE ke <= 6 ORDER BY ke, n"""  # noqa: S608  # both parts are ours
    ).fetchall()
    return Kasus("giliran", "baca", [Ajuan(akun, "/") for (akun,) in baris])


MENUNGGU = f"""
    WITH kepala AS ({PEMANGKU})
    SELECT k.akun_id, c.kode, g.jalur_id, g.id, k.pegawai_id FROM penugasan_giliran g JOIN kepala k USING (jabatan_id)
    JOIN penugasan_jalur l ON l.id = g.jalur_id AND l.prosedur = 'penunjukan_lintas_unit'
    JOIN inti_perkara c ON c.id = g.perkara_id
    WHERE g.langkah = 'setujui'
"""  # noqa: S608  # both parts are ours


def perkara(db: Sambungan) -> Kasus:
    """The page of a case that waits for the head who opens it."""
    baris = db.execute(f"{MENUNGGU} ORDER BY g.id LIMIT 100").fetchall()
    return Kasus("perkara", "baca", [Ajuan(akun, f"/perkara/{kode}/") for akun, kode, *_ in baris])


def orang(db: Sambungan) -> Kasus:
    """The page of a person who was assigned, opened by the head of his unit."""
    baris = db.execute(
        f"""WITH kepala AS ({PEMANGKU}),
        beban AS (SELECT pegawai_id AS orang, count(*) AS n FROM penugasan_anggota GROUP BY 1 HAVING count(*) BETWEEN 2 AND 4)
        SELECT k.akun_id, b.orang FROM beban b
        JOIN organisasi_penempatan t ON t.pegawai_id = b.orang AND t.berlaku AND t.selesai IS NULL
        JOIN organisasi_jabatan j ON j.id = t.jabatan_id AND j.peran = 'anggota'
        JOIN organisasi_jabatan a ON a.unit_id = j.unit_id AND a.peran = 'kepala'
        JOIN kepala k ON k.jabatan_id = a.id ORDER BY md5(b.orang::text) LIMIT 100"""  # noqa: S608  # both parts are ours
    ).fetchall()
    return Kasus("orang", "baca", [Ajuan(akun, f"/organisasi/orang/{id_}/") for akun, id_ in baris])


def langkah(db: Sambungan) -> Kasus:
    """A head agrees to a request for one of his people: decided, numbered, recorded, the next one told."""
    baris = db.execute(f"{MENUNGGU} ORDER BY md5(g.id::text)").fetchall()
    ajuan = [Ajuan(akun, f"/perkara/{kode}/setujui/{jalur}/", ()) for akun, kode, jalur, *_ in baris]
    return Kasus("langkah", "langkah", ajuan, status=302, habis=True)


DAFTAR = {satu.__name__: satu for satu in (giliran, perkara, orang, langkah)}

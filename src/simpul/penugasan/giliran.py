"""Whose turn it is, kept as rows so that 'Giliran saya' is one query. Only this module writes them."""

from collections.abc import Iterable
from typing import LiteralString

from simpul.aturan.fakta import FaktaPerkara, Kapasitas
from simpul.aturan.giliran import Giliran as GiliranAturan
from simpul.aturan.giliran import giliran
from simpul.inti import jam
from simpul.inti.kueri import baca
from simpul.penugasan.berkas import Berkas
from simpul.penugasan.models import Penugasan

# A way or a thing of the work, the step, and the office or the person that it waits for.
Kunci = tuple[int | None, int | None, str, int | None, int | None]
GANTI: LiteralString = """
WITH usang AS (DELETE FROM penugasan_giliran WHERE id = ANY(%(usang)s::bigint[]))
INSERT INTO penugasan_giliran (instansi_id, perkara_id, sejak, jalur_id, butir_id, langkah, jabatan_id, pegawai_id)
SELECT %(instansi)s::bigint, %(perkara)s::bigint, %(sejak)s, b.jalur, b.butir, b.langkah, b.jabatan, b.pegawai
  FROM unnest(%(jalur)s::bigint[], %(butir)s::bigint[], %(langkah)s::text[], %(jabatan)s::bigint[],
              %(pegawai)s::bigint[]) AS b(jalur, butir, langkah, jabatan, pegawai)
RETURNING id
"""


def segarkan(berkas: Berkas, fakta: FaktaPerkara) -> dict[int, str]:
    """Bring the stored turns in line with the rules; returns who has to act anew, and the step that waits for him."""
    menunggu = giliran(fakta)
    perlu = {kunci: satu for satu in menunggu for kunci in _kunci(satu)}
    ada = {(g.jalur_id, g.butir_id, g.langkah, g.jabatan_id, g.pegawai_id): g for g in berkas.giliran}
    usang = [g.pk for kunci, g in ada.items() if kunci not in perlu]
    baru = sorted(perlu.keys() - ada.keys(), key=str)
    if usang or baru:
        _ganti(berkas.penugasan, usang, baru)
    return {orang: perlu[kunci].langkah.nama for kunci in baru for orang in _orang(perlu[kunci], kunci)}


def ditunggu(fakta: FaktaPerkara) -> set[tuple[int, str]]:
    """Everyone whom the case waits for today, each with his step."""
    semua = ((satu, kunci) for satu in giliran(fakta) for kunci in _kunci(satu))
    return {(orang, satu.langkah.nama) for satu, kunci in semua for orang in _orang(satu, kunci)}


def _kunci(satu: GiliranAturan) -> Iterable[Kunci]:
    kantor = {w.kantor.id for w in satu.pemegang.wewenang if w.kantor} or {k.id for k in satu.pemegang.kantor}
    dalam = [k for k in kantor if k > 0]
    objek = (satu.jalur, satu.butir, satu.langkah.nama)
    if dalam:
        return [(*objek, k, None) for k in dalam]
    orang = {w.pejabat.pegawai for w in satu.pemegang.wewenang}
    return [(*objek, None, p) for p in orang]


def _orang(satu: GiliranAturan, kunci: Kunci) -> set[int]:
    """Whom a turn waits for: who acts in the office; a delegate where nobody else may."""
    jabatan, orang = kunci[-2:]
    if orang is not None:
        return {orang}
    boleh = [w.pejabat for w in satu.pemegang.wewenang if w.kantor and w.kantor.id == jabatan]
    sendiri = {p.pegawai for p in boleh if p.kapasitas is not Kapasitas.DELEGASI}
    return sendiri or {p.pegawai for p in boleh}


def _ganti(penugasan: Penugasan, usang: list[int], baru: list[Kunci]) -> None:
    jalur, butir, langkah, jabatan, pegawai = ([kunci[i] for kunci in baru] for i in range(5))
    baca(
        GANTI,
        usang=usang, instansi=penugasan.instansi_id, perkara=penugasan.pk, sejak=jam.sekarang(),
        jalur=jalur, butir=butir, langkah=langkah, jabatan=jabatan, pegawai=pegawai,
    )  # fmt: skip

"""Notices to whoever's turn it is: in the application in the same transaction, by mail as a job."""

from collections.abc import Iterable, Mapping
from typing import LiteralString

from django.utils.translation import gettext_noop

from simpul.aturan.fakta import FaktaPelaku, FaktaPerkara
from simpul.aturan.giliran import Giliran, dapat, giliran
from simpul.aturan.peran import Wewenang
from simpul.inti.jam import sekarang
from simpul.inti.kueri import baca
from simpul.inti.models import Pemberitahuan
from simpul.penugasan.giliran import ditunggu
from simpul.penugasan.models import Giliran as BarisGiliran
from simpul.penugasan.models import Penugasan
from simpul.penugasan.surel import kirim_surel
from simpul.perjanjian.kabar import DISAMPAIKAN

PESAN = gettext_noop("Menunggu Anda")
PENGINGAT = gettext_noop("Pengingat: masih menunggu Anda")
ESKALASI = gettext_noop("Lama menunggu di bawah Anda")
USAI = gettext_noop("Tidak lagi menunggu Anda")
SUDAH = gettext_noop("Sudah Anda kerjakan")
Tugas = tuple[int, str]
SELESAIKAN: LiteralString = """
UPDATE inti_pemberitahuan n
   SET dibaca = coalesce(n.dibaca, %(kini)s),
       pesan = CASE WHEN n.akun_id IN (SELECT p.akun_id FROM organisasi_pegawai p WHERE p.id = %(pelaku)s::bigint)
                    THEN %(sudah)s ELSE %(usai)s END
 WHERE n.perkara_id = %(perkara)s::bigint AND (n.dibaca IS NULL OR n.pesan = ANY(%(meminta)s::text[]))
   AND n.pesan <> %(disampaikan)s
   AND NOT (n.pesan = %(eskalasi)s AND n.nilai ->> 'langkah' = ANY(%(menunggu)s::text[]))
   AND NOT EXISTS (
         SELECT FROM unnest(%(orang)s::bigint[], %(langkah)s::text[]) AS b(orang, langkah)
           JOIN organisasi_pegawai p ON p.id = b.orang AND p.akun_id = n.akun_id
          WHERE b.langkah = n.nilai ->> 'langkah' AND b.orang IS DISTINCT FROM %(pelaku)s::bigint)
RETURNING n.id
"""
TULIS: LiteralString = """
INSERT INTO inti_pemberitahuan (instansi_id, akun_id, perkara_id, pesan, nilai, dibuat)
SELECT %(instansi)s::bigint, p.akun_id, %(perkara)s::bigint, %(pesan)s,
       jsonb_build_object('langkah', b.langkah, 'judul', %(judul)s::text), %(kini)s
  FROM unnest(%(orang)s::bigint[], %(langkah)s::text[]) AS b(orang, langkah)
  JOIN organisasi_pegawai p ON p.id = b.orang AND p.akun_id IS NOT NULL
 ORDER BY p.akun_id
RETURNING id, (SELECT a.email <> '' FROM inti_akun a WHERE a.id = akun_id)
"""


def mungkin(f: FaktaPerkara) -> set[Tugas]:
    """Whose turn it is today and would be accepted: a person with his step. Nobody else is asked to act."""
    return {(w.pejabat.pegawai, g.langkah.nama) for g in giliran(f) for w in g.orang if _diterima(f, g, w)}


def _diterima(f: FaktaPerkara, g: Giliran, w: Wewenang) -> bool:
    siapa = FaktaPelaku(w.pejabat.pegawai, w.pejabat.nama)
    return g.langkah.nama == "terima" or dapat(g, f, siapa).diterima


def kabari(penugasan: Penugasan, f: FaktaPerkara, baru: Mapping[int, str], pelaku: int) -> None:
    """Tell everyone whose turn has just come, except the one who acted; what is done, or cannot be done now, is done with."""
    bisa = mungkin(f)
    _selesaikan(penugasan, f, bisa, pelaku)
    lain = {orang: nama for orang, nama in baru.items() if orang != pelaku}
    _tulis(penugasan, {orang: nama for orang, nama in lain.items() if (orang, nama) in bisa})


def kabari_yang_belum(penugasan: Penugasan, f: FaktaPerkara) -> None:
    """The same when nobody acted but the organisation changed: tell those who were not told since the turn came."""
    bisa = mungkin(f)
    _selesaikan(penugasan, f, bisa)
    sejak = dict(
        BarisGiliran.objects.filter(perkara=penugasan.pk).order_by("-sejak").values_list("langkah", "sejak")
    )
    sudah = Pemberitahuan.objects.filter(perkara=penugasan.pk, pesan=PESAN).select_related("akun__pegawai")
    diberi_tahu = {
        (n.akun.pegawai.pk, nama)
        for n in sudah
        if (nama := n.nilai["langkah"]) in sejak and n.dibuat >= sejak[nama]
    }
    _tulis(penugasan, dict(sorted((bisa & ditunggu(f)) - diberi_tahu)))


def _selesaikan(
    penugasan: Penugasan, f: FaktaPerkara, bisa: Iterable[Tugas], pelaku: int | None = None
) -> None:
    """What the one who acts was told is done; what others were told and cannot do any longer says so."""
    tugas = sorted(bisa)
    baca(
        SELESAIKAN,
        perkara=penugasan.pk, kini=sekarang(), pelaku=pelaku, usai=USAI, sudah=SUDAH, eskalasi=ESKALASI, disampaikan=DISAMPAIKAN, meminta=[PESAN, PENGINGAT],
        menunggu=sorted({g.langkah.nama for g in giliran(f)}),
        orang=[orang for orang, _nama in tugas], langkah=[nama for _orang, nama in tugas],
    )  # fmt: skip


def sampaikan(penugasan: Penugasan, langkah: str, orang: Iterable[int]) -> None:
    """Tell people of something that was handed to them and asks for no act: a report, feedback."""
    _tulis(penugasan, dict.fromkeys(sorted(orang), langkah), DISAMPAIKAN)


def _tulis(penugasan: Penugasan, langkah: Mapping[int, str], pesan: str = PESAN) -> None:
    if not langkah:
        return
    ditulis = baca(
        TULIS,
        instansi=penugasan.instansi_id, perkara=penugasan.pk, judul=penugasan.judul, pesan=pesan, kini=sekarang(),
        orang=list(langkah), langkah=list(langkah.values()),
    )  # fmt: skip
    bersurel = [nomor for nomor, surel in ditulis if surel]
    if bersurel:
        kirim_surel.defer(pemberitahuan=bersurel)

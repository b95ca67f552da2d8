"""Notices to whoever's turn it is: in the application in the same transaction, by mail as a job."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Case, F, Q, QuerySet, Value, When
from django.utils.translation import gettext_noop

from simpul.aturan.fakta import FaktaPelaku, FaktaPerkara
from simpul.aturan.peran import Wewenang
from simpul.aturan.putuskan import Giliran, giliran, putuskan
from simpul.inti.jam import sekarang
from simpul.inti.models import Akun, Pemberitahuan
from simpul.organisasi.models import Pegawai
from simpul.penugasan.giliran import ditunggu
from simpul.penugasan.models import Giliran as BarisGiliran
from simpul.penugasan.models import Penugasan
from simpul.penugasan.surel import kirim_surel

PESAN = gettext_noop("Menunggu Anda")
PENGINGAT = gettext_noop("Pengingat: masih menunggu Anda")
ESKALASI = gettext_noop("Lama menunggu di bawah Anda")
USAI = gettext_noop("Tidak lagi menunggu Anda")
Tugas = tuple[int, str]


def mungkin(f: FaktaPerkara) -> set[Tugas]:
    """Whose turn it is today and would be accepted: a person with his step. Nobody else is asked to act."""
    return {(w.pejabat.pegawai, g.langkah.nama) for g in giliran(f) for w in g.orang if _diterima(f, g, w)}


def _diterima(f: FaktaPerkara, g: Giliran, w: Wewenang) -> bool:
    siapa = FaktaPelaku(w.pejabat.pegawai, w.pejabat.nama)
    return g.langkah.nama == "terima" or putuskan(g.langkah.nama, f, g.jalur, siapa, menjajaki=True).diterima


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
    orang: dict[str, set[int]] = defaultdict(set)
    for siapa, nama in bisa:
        orang[nama].add(siapa)
    masih = Q(pesan=ESKALASI, nilai__langkah__in=sorted({g.langkah.nama for g in giliran(f)}))
    for nama, siapa_saja in orang.items():
        masih |= Q(nilai__langkah=nama, akun__in=_akun(siapa_saja - {pelaku}))
    lama = Pemberitahuan.objects.filter(~masih, perkara=penugasan.pk, dibaca=None)
    sendiri = When(akun__in=_akun({pelaku}), then=F("pesan"))
    lama.update(dibaca=sekarang(), pesan=Case(sendiri, default=Value(USAI)))


def _akun(orang: Iterable[int | None]) -> QuerySet[Pegawai, Any]:
    return Pegawai.objects.filter(pk__in=[o for o in orang if o], akun__isnull=False).values("akun")


def _tulis(penugasan: Penugasan, langkah: Mapping[int, str]) -> None:
    if not langkah:
        return
    akun = Akun.objects.filter(pegawai__in=langkah).values_list("pk", "pegawai", "email").order_by("pk")
    tujuan = list(akun)
    ditulis = Pemberitahuan.objects.bulk_create(
        Pemberitahuan(
            instansi_id=penugasan.instansi_id,
            akun_id=nomor,
            perkara_id=penugasan.pk,
            pesan=PESAN,
            nilai={"langkah": langkah[orang], "judul": penugasan.judul},
        )
        for nomor, orang, _surel in tujuan
    )
    bersurel = [n.pk for n, (_nomor, _orang, surel) in zip(ditulis, tujuan, strict=True) if surel]
    if bersurel:
        kirim_surel.defer(pemberitahuan=bersurel)

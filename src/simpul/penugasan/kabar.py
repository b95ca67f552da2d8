"""Notices to whoever's turn it is: in the application in the same transaction, by mail as a job."""

from django.utils.translation import gettext_noop

from simpul.inti.jam import hari_ini, sekarang
from simpul.inti.models import Akun, Pemberitahuan
from simpul.organisasi.susunan import pemangku
from simpul.penugasan.giliran import Kunci
from simpul.penugasan.models import Penugasan
from simpul.penugasan.surel import kirim_surel

PESAN = gettext_noop("Menunggu Anda")


def kabari(penugasan: Penugasan, baru: set[Kunci], pelaku: int) -> None:
    """Tell everyone whose turn has just come, except the one who acted; what he was told is done."""
    Pemberitahuan.objects.filter(perkara=penugasan.pk, akun__pegawai=pelaku, dibaca=None).update(
        dibaca=sekarang()
    )
    langkah = {orang: nama for orang, nama in _tujuan(penugasan, baru) if orang != pelaku}
    if not langkah:
        return
    akun = Akun.objects.filter(pegawai__in=langkah).select_related("pegawai").order_by("pk")
    ditulis = Pemberitahuan.objects.bulk_create(
        Pemberitahuan(
            instansi_id=penugasan.instansi_id,
            akun=satu,
            perkara_id=penugasan.pk,
            pesan=PESAN,
            nilai={"langkah": langkah[satu.pegawai.pk], "judul": penugasan.judul},
        )
        for satu in akun
    )
    bersurel = [n.pk for n in ditulis if n.akun.email]
    if bersurel:
        kirim_surel.defer(pemberitahuan=bersurel)


def _tujuan(penugasan: Penugasan, baru: set[Kunci]) -> list[tuple[int, str]]:
    """Each person with the step that waits for him."""
    kantor = {jabatan for _jalur, _langkah, jabatan, _orang in baru if jabatan}
    hari = hari_ini(penugasan.perkara.instansi.zona_waktu)
    kini = {p.jabatan_id: p.pegawai_id for p in pemangku(kantor, hari)} if kantor else {}
    pasangan = [(orang or kini.get(jabatan or 0), langkah) for _jalur, langkah, jabatan, orang in baru]
    return [(orang, langkah) for orang, langkah in pasangan if orang]

"""Work in the background: mails, reminders, turns that move because an office changes hands that day."""

from collections import defaultdict
from datetime import date, timedelta

from django.core.mail import send_mail
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import override
from procrastinate.contrib.django import app

from simpul.aturan.profil import profil
from simpul.inti import jam
from simpul.inti.jejak import segel_hari
from simpul.inti.models import Instansi, Pemberitahuan
from simpul.organisasi.models import Delegasi, Penempatan
from simpul.organisasi.susunan import pemangku
from simpul.penugasan.giliran import segarkan_karena_jabatan
from simpul.penugasan.kata import KATA
from simpul.penugasan.models import Giliran


@app.task(queue="surel", retry=5)
def kirim_surel(pemberitahuan: list[int]) -> None:
    """Mail these notices; nothing but the step and the title leaves the system."""
    daftar = Pemberitahuan.objects.filter(pk__in=pemberitahuan).exclude(akun__email="").select_related("akun")
    for satu in daftar:
        with override("id"):
            send_mail(
                _("Menunggu Anda: %(judul)s") % {"judul": satu.nilai["judul"]},
                _("%(langkah)s. Buka Simpul untuk memutuskan.")
                % {"langkah": KATA[satu.nilai["langkah"]].tombol},
                None,
                [satu.akun.email],
            )


LANGSUNG = 20


def ikuti_jabatan(instansi_id: int, jabatan: set[int]) -> None:
    """After offices changed hands: move turns at once, or as a job where an import changed many."""
    if len(jabatan) <= LANGSUNG:
        segarkan_karena_jabatan(instansi_id, jabatan)
    else:
        segarkan_banyak.defer(instansi_id=instansi_id, jabatan=sorted(jabatan))


@app.task(queue="giliran", retry=3)
def segarkan_banyak(instansi_id: int, jabatan: list[int]) -> None:
    """Move the turns of many offices."""
    segarkan_karena_jabatan(instansi_id, set(jabatan))


@app.periodic(cron="5 16 * * *")
@app.task(queue="harian", queueing_lock="harian")
def harian(timestamp: int = 0) -> None:
    """Just after midnight in the middle of Indonesia: move turns, remind, seal yesterday."""
    for instansi in Instansi.objects.all():
        hari = jam.hari_ini(instansi.zona_waktu)
        segarkan_karena_jabatan(instansi.pk, jabatan_berganti(instansi, hari))
        ingatkan(instansi, hari)
        segel_hari(instansi, hari - timedelta(days=1))


def jabatan_berganti(instansi: Instansi, hari: date) -> set[int]:
    """Offices whose holder or delegate begins today or ended yesterday."""
    kemarin = hari - timedelta(days=1)
    mulai_atau_usai = Q(mulai=hari) | Q(selesai=kemarin)
    penempatan = Penempatan.objects.filter(mulai_atau_usai, instansi=instansi, berlaku=True, tunggal=True)
    delegasi = Delegasi.objects.filter(mulai_atau_usai, instansi=instansi, berlaku=True)
    return {*penempatan.values_list("jabatan", flat=True), *delegasi.values_list("jabatan", flat=True)}


def ingatkan(instansi: Instansi, hari: date) -> int:
    """Remind those who let something wait as long as the profile says; nothing is approved by silence."""
    aturan = profil(instansi.profil)
    tepat = [hari - timedelta(days=n) for n in (aturan.hari_pengingat, aturan.hari_eskalasi)]
    lama = Giliran.objects.filter(instansi=instansi, sejak__date__in=tepat).select_related(
        "perkara", "pegawai__akun"
    )
    jabatan = {g.jabatan_id for g in lama if g.jabatan_id}
    pemegang = {p.jabatan_id: p.pegawai for p in pemangku(jabatan, hari).select_related("pegawai__akun")}
    pesan: dict[int, list[Giliran]] = defaultdict(list)
    for satu in lama:
        orang = pemegang.get(satu.jabatan_id) if satu.jabatan_id else satu.pegawai
        if orang is not None and orang.akun_id:
            pesan[orang.akun_id].append(satu)
    return len(_tulis_pengingat(instansi, pesan))


def _tulis_pengingat(instansi: Instansi, pesan: dict[int, list[Giliran]]) -> list[Pemberitahuan]:
    baru = Pemberitahuan.objects.bulk_create(
        Pemberitahuan(
            instansi=instansi,
            akun_id=akun,
            perkara=g.perkara,
            pesan="Pengingat: %(langkah)s — %(judul)s",
            nilai={"langkah": g.langkah, "judul": g.perkara.judul, "pengingat": True},
        )
        for akun, daftar in pesan.items()
        for g in daftar
    )
    if baru:
        kirim_surel.defer(pemberitahuan=[n.pk for n in baru])
    return baru

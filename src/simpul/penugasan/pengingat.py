"""Reminders by age. Nothing is approved by silence: it is shown, called to mind, and told to the one above."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from django.db.models import Q
from django.utils.translation import gettext_noop

from simpul.aturan.profil import Profil, profil
from simpul.inti.models import Instansi, Pemberitahuan
from simpul.organisasi.models import Jabatan
from simpul.organisasi.susunan import pemangku
from simpul.penugasan.models import Giliran
from simpul.penugasan.surel import kirim_surel

PENGINGAT = gettext_noop("Pengingat: masih menunggu Anda")
ESKALASI = gettext_noop("Lama menunggu di bawah Anda")
Kabar = tuple[int, Giliran, str]


def ingatkan(instansi: Instansi, hari: date) -> int:
    """Remind those who let something wait, and after longer tell the head of their Perangkat Daerah as well."""
    pengingat = _lama(instansi, hari, lambda aturan: aturan.hari_pengingat)
    eskalasi = _lama(instansi, hari, lambda aturan: aturan.hari_eskalasi)
    kantor = _kantor([*pengingat, *eskalasi], hari)
    atasan = _atasan(eskalasi, hari)
    kabar = [*_kepada_pemegang([*pengingat, *eskalasi], kantor), *_kepada_atasan(eskalasi, kantor, atasan)]
    return _tulis(instansi, kabar)


def _lama(instansi: Instansi, hari: date, umur: Callable[[Profil], int]) -> list[Giliran]:
    """Turns that have waited as many days as the profile of their case says."""
    semua = Giliran.objects.filter(instansi=instansi)
    dipakai = semua.order_by().values_list("perkara__profil", "perkara__profil_versi").distinct()
    waktunya = Q(pk__in=())
    for id_, versi in dipakai:
        sejak = hari - timedelta(days=umur(profil(id_, versi)))
        waktunya |= Q(perkara__profil=id_, perkara__profil_versi=versi, sejak__date=sejak)
    return list(semua.filter(waktunya).select_related("perkara", "pegawai", "jabatan__unit"))


def _kantor(daftar: Iterable[Giliran], hari: date) -> dict[int, int | None]:
    """Offices and the accounts of those who act in them today."""
    jabatan = {g.jabatan_id for g in daftar if g.jabatan_id}
    return {p.jabatan_id: p.pegawai.akun_id for p in pemangku(jabatan, hari)}


def _atasan(daftar: Iterable[Giliran], hari: date) -> dict[int, int | None]:
    """Perangkat Daerah and the accounts of those who head them today."""
    pd = {g.jabatan.unit.perangkat_daerah_id for g in daftar if g.jabatan}
    kepala = Jabatan.objects.filter(unit__in=pd, peran=Jabatan.Peran.KEPALA)
    unit = dict(kepala.values_list("pk", "unit"))
    return {unit[p.jabatan_id]: p.pegawai.akun_id for p in pemangku(unit, hari)}


def _kepada_pemegang(daftar: Iterable[Giliran], kantor: dict[int, int | None]) -> Iterator[Kabar]:
    for g in daftar:
        akun = kantor.get(g.jabatan_id) if g.jabatan_id else g.pegawai and g.pegawai.akun_id
        if akun:
            yield akun, g, PENGINGAT


def _kepada_atasan(
    daftar: Iterable[Giliran], kantor: dict[int, int | None], atasan: dict[int, int | None]
) -> Iterator[Kabar]:
    for g in daftar:
        akun = atasan.get(g.jabatan.unit.perangkat_daerah_id or 0) if g.jabatan else None
        if akun and akun != kantor.get(g.jabatan_id or 0):
            yield akun, g, ESKALASI


def _tulis(instansi: Instansi, kabar: list[Kabar]) -> int:
    baru = Pemberitahuan.objects.bulk_create(
        Pemberitahuan(
            instansi=instansi,
            akun_id=akun,
            perkara=g.perkara,
            pesan=pesan,
            nilai={"langkah": g.langkah, "judul": g.perkara.judul},
        )
        for akun, g, pesan in kabar
    )
    if baru:
        kirim_surel.defer(pemberitahuan=[n.pk for n in baru])
    return len(baru)

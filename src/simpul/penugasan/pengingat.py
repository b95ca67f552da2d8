"""Reminders by age. Nothing is approved by silence: it is shown, called to mind, and told to the one above."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from django.db.models import Q

from simpul.aturan.profil import Profil, profil
from simpul.inti.models import Instansi, Pemberitahuan
from simpul.organisasi.models import Jabatan, Pegawai
from simpul.organisasi.susunan import pemangku
from simpul.penugasan.berkas import berkas
from simpul.penugasan.fakta import muat_berkas
from simpul.penugasan.kabar import ESKALASI, PENGINGAT, Tugas, mungkin
from simpul.penugasan.models import Giliran
from simpul.penugasan.surel import kirim_surel

Kabar = tuple[int, Giliran, str]


def ingatkan(instansi: Instansi, hari: date, sejak: date) -> int:
    """Remind those who let something wait, and after longer tell the head of their Perangkat Daerah as well.

    ``sejak``: the first day for which this was not done yet.
    """
    pengingat = _lama(instansi, sejak, hari, lambda aturan: aturan.hari_pengingat)
    eskalasi = _lama(instansi, sejak, hari, lambda aturan: aturan.hari_eskalasi)
    kantor = _kantor([*pengingat, *eskalasi], hari)
    atasan = _atasan(eskalasi, hari)
    kabar = [
        *_kepada_pemegang([*pengingat, *eskalasi], kantor, hari),
        *_kepada_atasan(eskalasi, kantor, atasan),
    ]
    return _tulis(instansi, kabar)


def _lama(instansi: Instansi, sejak: date, hari: date, umur: Callable[[Profil], int]) -> list[Giliran]:
    """Turns that have waited as many days as the profile of their case says."""
    semua = Giliran.objects.filter(instansi=instansi)
    dipakai = semua.order_by().values_list("perkara__profil", "perkara__profil_versi").distinct()
    waktunya = Q(pk__in=())
    for id_, versi in dipakai:
        lama = timedelta(days=umur(profil(id_, versi)))
        hari_hari = (sejak - lama, hari - lama)
        waktunya |= Q(perkara__profil=id_, perkara__profil_versi=versi, sejak__date__range=hari_hari)
    return list(semua.filter(waktunya).select_related("perkara", "pegawai", "jabatan__unit"))


def _kantor(daftar: Iterable[Giliran], hari: date) -> dict[int, Pegawai]:
    """Offices and those who act in them today."""
    jabatan = {g.jabatan_id for g in daftar if g.jabatan_id}
    return {p.jabatan_id: p.pegawai for p in pemangku(jabatan, hari)}


def _atasan(daftar: Iterable[Giliran], hari: date) -> dict[int, int | None]:
    """Perangkat Daerah and the accounts of those who head them today."""
    pd = {g.jabatan.unit.perangkat_daerah_id for g in daftar if g.jabatan}
    kepala = Jabatan.objects.filter(unit__in=pd, peran=Jabatan.Peran.KEPALA)
    unit = dict(kepala.values_list("pk", "unit"))
    return {unit[p.jabatan_id]: p.pegawai.akun_id for p in pemangku(unit, hari)}


def _kepada_pemegang(daftar: Iterable[Giliran], kantor: dict[int, Pegawai], hari: date) -> Iterator[Kabar]:
    """Nobody is reminded of what would be refused to him."""
    bisa: dict[int, set[Tugas]] = {}
    for g in daftar:
        siapa = kantor.get(g.jabatan_id) if g.jabatan_id else g.pegawai
        if siapa is None or siapa.akun_id is None:
            continue
        if g.perkara_id not in bisa:
            bisa[g.perkara_id] = mungkin(muat_berkas(berkas(g.perkara_id), hari))
        if (siapa.pk, g.langkah) in bisa[g.perkara_id]:
            yield siapa.akun_id, g, PENGINGAT


def _kepada_atasan(
    daftar: Iterable[Giliran], kantor: dict[int, Pegawai], atasan: dict[int, int | None]
) -> Iterator[Kabar]:
    for g in daftar:
        akun = atasan.get(g.jabatan.unit.perangkat_daerah_id or 0) if g.jabatan else None
        pemangku_kini = kantor.get(g.jabatan_id or 0)
        if akun and akun != (pemangku_kini.akun_id if pemangku_kini else None):
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

"""Notices to whoever's turn it is: in the application in the same transaction, by mail as a job."""

from simpul.inti.models import Akun, Pemberitahuan
from simpul.organisasi.susunan import pemangku
from simpul.inti.jam import hari_ini
from simpul.penugasan.giliran import Kunci
from simpul.penugasan.models import Penugasan

PESAN = "Menunggu Anda: %(langkah)s — %(judul)s"


def kabari(penugasan: Penugasan, baru: set[Kunci], pelaku: int) -> None:
    """Tell everyone whose turn has just come, except the one who acted."""
    tujuan = _orang(penugasan, baru) - {pelaku}
    akun = Akun.objects.filter(pegawai__in=[p for p, _langkah in _pasangan(penugasan, baru) if p in tujuan])
    langkah = dict(_pasangan(penugasan, baru))
    milik = {a.pegawai.pk: a for a in akun.select_related("pegawai")}
    baru_ditulis = Pemberitahuan.objects.bulk_create(
        Pemberitahuan(
            instansi_id=penugasan.instansi_id,
            akun=milik[p],
            perkara_id=penugasan.pk,
            pesan=PESAN,
            nilai={"langkah": langkah[p], "judul": penugasan.judul},
        )
        for p in sorted(tujuan)
        if p in milik
    )
    if any(n.akun.email for n in baru_ditulis):
        kirim_surel.defer(pemberitahuan=[n.pk for n in baru_ditulis])


def _orang(penugasan: Penugasan, baru: set[Kunci]) -> set[int]:
    return {p for p, _langkah in _pasangan(penugasan, baru)}


def _pasangan(penugasan: Penugasan, baru: set[Kunci]) -> list[tuple[int, str]]:
    """Each person with the step that waits for him."""
    tanggal = hari_ini(penugasan.perkara.instansi.zona_waktu)
    jabatan = {k[2] for k in baru if k[2]}
    holder = {p.jabatan_id: p.pegawai_id for p in pemangku(jabatan, tanggal)} if jabatan else {}
    hasil = [(p, langkah) for _jalur, langkah, _jabatan, p in baru if p]
    return hasil + [(holder[j], langkah) for _jalur, langkah, j, _p in baru if j in holder]



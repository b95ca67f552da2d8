"""Steps of the work on the walk: whose turn it is, or what was done least often; each is checked as the others are."""

from random import Random
from typing import TYPE_CHECKING, TypeVar

from simpul.aturan.fakta import FaktaPerkara
from simpul.aturan.siklus.tindakan import TindakanKerja, tindakan_kerja
from simpul.inti.pintu import Ditolak
from simpul.organisasi.models import Pegawai
from simpul.organisasi.pegangan import pelaku
from simpul.penugasan.fakta import muat
from simpul.penugasan.models import Giliran, Penugasan
from tests.acak import kerja
from tests.acak.dunia import Daerah
from tests.acak.putar_ulang import potret
from tests.acak.urusan import TidakAda

if TYPE_CHECKING:
    from tests.acak.pejalan import Pejalan

# What ends the work waits for its turn.
AKHIR = frozenset({"nyatakan_sesuai", "sampaikan_hasil"})
TERBARU = 60
T = TypeVar("T")


def giliran(p: "Pejalan", acak: Random, d: Daerah, g: Giliran) -> None:
    """Whose turn it is acts; where the office is vacant anybody tries."""
    pemutus = sorted(d.catatan.pemutus(g.jabatan_id)) if g.jabatan_id else [g.pegawai_id or 0]
    siapa = d.orang[acak.choice(pemutus or [satu.pk for satu in d.pegawai])]
    tugas = Penugasan.objects.get(pk=g.perkara_id)
    _lakukan(p, acak, d, tugas, muat(tugas, p.hari), g.langkah, siapa, g.butir_id)


def maju(p: "Pejalan", acak: Random, d: Daerah) -> None:
    """A step by somebody whom the work concerns: what was done least often, now and then what is refused."""
    daftar = Penugasan.objects.filter(
        instansi=d.instansi, status__in=kerja.DIKERJAKAN, pk__in=p.penugasan[-TERBARU:]
    ).order_by("pk")
    tugas = _satu(acak, list(daftar))
    f = muat(tugas, p.hari)
    siapa = _satu(acak, kerja.calon(f, d))
    t = _tindakan(p, acak, f, siapa)
    _lakukan(p, acak, d, tugas, f, t.nama, siapa, t.butir.id or None)


def _satu(acak: Random, daftar: list[T]) -> T:
    if not daftar:
        raise TidakAda
    return acak.choice(daftar)


def _tindakan(p: "Pejalan", acak: Random, f: FaktaPerkara, siapa: Pegawai) -> TindakanKerja:
    semua = list(tindakan_kerja(f, pelaku(siapa, p.hari)))
    if acak.random() < 0.9:
        semua = [t for t in semua if t.putusan.diterima and t.nama not in AKHIR]
    if not semua:
        raise TidakAda
    return min(semua, key=lambda t: p.jarang(acak, t.butir.prosedur, t.nama))


def _lakukan(
    p: "Pejalan", acak: Random, d: Daerah, tugas: Penugasan, f: FaktaPerkara, nama: str, siapa: Pegawai,
    butir: int | None,
) -> None:  # fmt: skip
    entri, sebelum = potret(tugas.pk)
    p.tulis(d, f"{siapa.nama} {nama} '{tugas.judul}' (perkara {tugas.pk}, butir {butir})")
    try:
        putusan = kerja.lakukan(acak, d, tugas, f, nama, siapa, butir)
    except Ditolak as tolak:
        p.sia_sia[tugas.pk, nama] += 1
        p.ditolak(tolak, tolak.putusan.langkah, siapa)
        assert potret(tugas.pk) == (entri + 1, sebelum), (
            "yang ditolak mengubah sesuatu, atau tidak tepat satu entri"
        )
    else:
        p.riwayat[-1] += ": diterima"
        boleh = kerja.yang_boleh(sebelum, nama, d, butir)
        assert siapa.pk in boleh, f"tidak berwenang menurut catatan hari itu: {boleh}"
        for baris in putusan.rangkaian:
            p.diterima[putusan.prosedur, baris.nama] += 1
        p.sesudah_diterima(d, tugas.pk, siapa, putusan.langkah, (), sebelum, entri)

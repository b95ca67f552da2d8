"""Load what the measurements need: the full-size regency, and stocks of cases that wait for the same few officials.

``python -m bench.isi 10000`` works on the empty database that ``DATABASE_URL`` names, ``python -m bench.isi tim``
adds the team and the work of ``bench.pekerjaan`` once the tables are analysed. What is added to the regency is the
same at every scale, so that the same requests can be sent to each: heads whom requests for people wait for (steps),
one of them with very many (bulk approval), and a team of forty (the largest Keputusan).
"""

import sys
from collections.abc import Iterator
from itertools import chain, cycle, islice

from django.db import transaction

from bench.stok import ANGGOTA_TIM, JUDUL_STOK, JUDUL_TIM, JUDUL_TUMPUK, PEMUTUS, STOK, TUMPUKAN
from simpul.contoh import besar
from simpul.contoh.massal import muat as massal
from simpul.contoh.massal.kasus import Kasus, Perencana
from simpul.contoh.massal.lapangan import Lapangan, Tempat
from simpul.inti import jam
from simpul.inti.models import Instansi
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import ajukan, langkah


class PerencanaStok(Perencana):
    """Chooses the cases of a regency, and cases that wait for a given unit's head to agree."""

    tujuan: Tempat | None = None
    judul_stok = ""

    def stok(self, untuk: list[Tempat], banyak: int, judul: str) -> Iterator[Kasus]:
        """So many requests by units of the same Perangkat Daerah, in turns to each of the units."""
        for ke, tujuan in enumerate(islice(cycle(untuk), banyak), start=1):
            self.tujuan, self.judul_stok = tujuan, f"{judul} {ke}"
            yield self._kasus("lintas_unit", 0)

    def _tempat(self, perlu: dict[str, int], tujuan: str, mandiri: bool) -> dict[str, Tempat]:
        lap, b = self.lapangan, self.tujuan
        if b is None:
            return super()._tempat(perlu, tujuan, mandiri)
        a = self.acak.choice([t for t in lap.sepd[b.pd] if t is not b])
        return {"SETDA": lap.setda, "A": a, "B": b, "P": lap.puncak[b.pd]}

    def _judul(self, tempat: Tempat) -> str:
        return self.judul_stok or super()._judul(tempat)


def muat(banyak_orang: int) -> None:
    """Load everything into an empty database, all of it or nothing."""
    with transaction.atomic():
        kab = massal.muat_organisasi(besar.NAMA, banyak_orang, lapor)
        perencana = PerencanaStok(massal.lapangan_dari(kab), jam.sekarang(), benih=2 * banyak_orang)
        satu, *lain = pemutus(perencana)
        biasa = perencana.susun(2 * banyak_orang)
        stok = (perencana.stok(lain, STOK, JUDUL_STOK), perencana.stok([satu], TUMPUKAN, JUDUL_TUMPUK))
        massal.muat_penugasan(kab, list(chain(biasa, *stok)), lapor)


def pemutus(perencana: Perencana) -> list[Tempat]:
    """Units of at least ten people in a Perangkat Daerah with several others; the same choice whenever it is made."""
    lap = perencana.lapangan
    cukup = [t for satu in lap.sepd.values() if len(satu) > 3 for t in satu if len(t.isi) >= 10]
    return sorted(cukup, key=lambda t: t.unit.kode)[: PEMUTUS + 1]


def muat_tim() -> None:
    """A team of forty from two units, up to its Keputusan; through the service like everyone's."""
    lap, separuh = Lapangan(Instansi.objects.get(nama=besar.NAMA), None, {}), ANGGOTA_TIM // 2
    cukup = sorted((t for satu in lap.sepd.values() for t in satu), key=lambda t: t.unit.kode)
    besarnya = [t for t in cukup if len(t.isi) >= separuh]
    a, b = next((a, b) for a in besarnya for b in besarnya if a is not b and a.pd == b.pd)
    orang = tuple(orang for t in (a, b) for orang, _jabatan in t.isi[:separuh])
    penugasan = ajukan(
        Permintaan("bentuk", a.kepala, JUDUL_TIM, orang, DataTim(f"Tim {JUDUL_TIM}", ketua=orang[0]))
    )
    langkah(penugasan, "setujui", b.kepala)
    langkah(penugasan, "tetapkan", lap.puncak[a.pd].kepala)


def lapor(teks: str) -> None:
    """Progress, one line each."""
    print(f"  {teks}", file=sys.stderr, flush=True)

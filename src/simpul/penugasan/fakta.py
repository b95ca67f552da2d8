"""From rows to facts: everything that the rules need about a case on a day, in a constant number of queries."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, LiteralString

from simpul.aturan.fakta import Butir as FaktaButir
from simpul.aturan.fakta import FaktaJalur, FaktaOrang, FaktaPerkara, FaktaTim, Kriteria
from simpul.aturan.jenjang import Jenjang
from simpul.aturan.kedudukan import tentukan
from simpul.aturan.profil import Profil, profil
from simpul.inti.kueri import baca
from simpul.organisasi.models import InstansiLain
from simpul.organisasi.peta import Peta, muat_orang
from simpul.organisasi.susunan import kantor_luar
from simpul.penugasan.berkas import Berkas
from simpul.penugasan.berkas import berkas as baca_berkas
from simpul.penugasan.models import Anggota, Butir, Jalur, Penugasan, TimKerja

BERJALAN = (Anggota.Keadaan.DITETAPKAN, Anggota.Keadaan.BERJALAN)

# How many assignments ``p.id`` carries on a day, as part of a statement on people.
BEBAN: LiteralString = """(SELECT count(*) FROM penugasan_anggota a WHERE a.pegawai_id = p.id
   AND a.keadaan IN ('ditetapkan', 'berjalan') AND a.mulai <= %(hari)s AND a.selesai >= %(hari)s)"""

BEBAN_SEMUA: LiteralString = """
SELECT a.pegawai_id, count(*) FROM penugasan_anggota a
 WHERE a.pegawai_id = ANY(%(pegawai)s::bigint[])
   AND a.keadaan IN ('ditetapkan', 'berjalan') AND a.mulai <= %(hari)s AND a.selesai >= %(hari)s
 GROUP BY 1
"""


def beban(pegawai: Iterable[int], tanggal: date) -> Counter[int]:
    """How many assignments each person carries on a day."""
    return Counter(dict(baca(BEBAN_SEMUA, pegawai=list(pegawai), hari=tanggal)))


def kriteria_dari(isi: dict[str, Any] | None) -> Kriteria | None:
    """Criteria as they are stored."""
    if isi is None:
        return None
    jenjang = Jenjang(isi["jenjang"]) if isi.get("jenjang") else None
    return Kriteria(isi.get("jumlah", 1), jenjang, frozenset(k.casefold() for k in isi.get("kompetensi", ())))


def kriteria_ke(kriteria: Kriteria | None) -> dict[str, Any] | None:
    """Criteria as they are to be stored."""
    if kriteria is None:
        return None
    return {
        "jumlah": kriteria.jumlah,
        "jenjang": kriteria.jenjang.value if kriteria.jenjang else "",
        "kompetensi": sorted(kriteria.kompetensi),
    }


def muat(penugasan: Penugasan, tanggal: date) -> FaktaPerkara:
    """The facts of a stored case: two queries."""
    return muat_berkas(baca_berkas(penugasan.pk), tanggal)


def muat_berkas(berkas: Berkas, tanggal: date, sekitar: "Sekitar | None" = None) -> FaktaPerkara:
    """The facts of a case whose file has been read: one query, none if what is around it is known."""
    kini = sekitar or muat_sekitar(berkas, tanggal)
    return _fakta(berkas, tanggal, kini if kini.mencakup(*_perlu(berkas)) else muat_sekitar(berkas, tanggal))


@dataclass(frozen=True)
class Sekitar:
    """The people of a case and the organisation around them on a day."""

    orang: dict[int, FaktaOrang]
    peta: Peta

    def mencakup(self, orang: set[int], unit: set[int]) -> bool:
        """True if all of these have been read."""
        return orang <= self.orang.keys() and unit <= self.peta.unit.keys()


def muat_sekitar(berkas: Berkas, tanggal: date) -> Sekitar:
    """Who and what is around a case: one query."""
    orang, unit = _perlu(berkas)
    return Sekitar(
        *muat_orang(orang, tanggal, beban=BEBAN, unit=unit, sekda_dari=berkas.penugasan.instansi_id)
    )


def _perlu(berkas: Berkas) -> tuple[set[int], set[int]]:
    """The people and the units that the facts of a case speak of."""
    p = berkas.penugasan
    orang = {a.pegawai_id for a in berkas.anggota} | {o for j in berkas.jalur for o in _disebut(j)}
    unit = {p.unit_pemilik_id, *(j.unit_tujuan_id for j in berkas.jalur)}
    return orang, {u for u in (*unit, *(b.unit_pemutus_id for b in berkas.butir)) if u}


def _fakta(berkas: Berkas, tanggal: date, sekitar: Sekitar) -> FaktaPerkara:
    penugasan, orang, peta = berkas.penugasan, sekitar.orang, sekitar.peta
    aturan = profil(penugasan.perkara.profil, penugasan.perkara.profil_versi)
    return FaktaPerkara(
        hari_ini=tanggal,
        profil=aturan,
        peminta=penugasan.peminta_id,
        unit_pemilik=peta.susunan(penugasan.unit_pemilik_id) if penugasan.unit_pemilik_id else (),
        jalur=tuple(_jalur(j, orang, peta, aturan) for j in berkas.jalur),
        mulai=penugasan.mulai,
        selesai=penugasan.selesai,
        sekretaris_daerah=peta.kantor_kepala(peta.sekda) if peta.sekda else None,
        tim=_tim(penugasan),
        pemilik_luar=_pemilik_luar(penugasan.instansi_pemilik),
        kompetensi=frozenset(k.casefold() for k in penugasan.kompetensi),
        bertarget=bool(penugasan.target),
        alasan=penugasan.alasan,
        butir=tuple(_butir(b, peta) for b in berkas.butir),
    )


def _butir(b: Butir, peta: Peta) -> FaktaButir:
    luar = b.instansi_pemutus
    kepala = tuple(u.kepala for u in peta.susunan(b.unit_pemutus_id)) if b.unit_pemutus_id else ()
    return FaktaButir(
        prosedur=b.prosedur,
        keadaan=b.keadaan,
        id=b.pk,
        siapa=b.siapa_id,
        anggaran=b.anggaran,
        pemutus=kantor_luar(luar.pejabat_berwenang) if luar else next(iter(kepala), None),
        atasan=kepala[1:],
        instansi_pemutus=b.instansi_pemutus_id,
    )


def _pemilik_luar(instansi: InstansiLain | None) -> Any:
    return kantor_luar(instansi.pejabat_berwenang) if instansi else None


def _tim(penugasan: Penugasan) -> FaktaTim | None:
    tim = getattr(penugasan, "tim", None)
    return FaktaTim(tim.nama, tim.jenis == TimKerja.Jenis.RUTIN, tim.ketua_id) if tim else None


def _disebut(jalur: Jalur) -> list[int]:
    """People whom a requested change names."""
    return [*jalur.rincian.get("orang", []), *jalur.rincian.get("orang_baru", [])]


def _setuju(anggota: Anggota, orang: FaktaOrang, aturan: Profil) -> bool:
    """A consent stands when its giver leaves office, not when the person moves to another assessor (Keputusan 0013)."""
    if not anggota.disetujui or anggota.pemutus_id is None or anggota.keadaan != Anggota.Keadaan.DIMINTA:
        return anggota.disetujui
    penilai = tentukan(orang, aturan).penilai
    return penilai is not None and penilai.id == anggota.pemutus_id


def _jalur(jalur: Jalur, orang: dict[int, FaktaOrang], peta: Peta, aturan: Profil) -> FaktaJalur:
    anggota = list(jalur.anggota.all())
    ids = [a.pegawai_id for a in anggota] or jalur.rincian.get("orang", [])
    tujuan = jalur.instansi_tujuan
    return FaktaJalur(
        id=jalur.pk,
        prosedur=jalur.prosedur,
        keadaan=jalur.keadaan,
        orang=tuple(orang[i] for i in ids),
        kriteria=kriteria_dari(jalur.kriteria),
        unit_tujuan=peta.susunan(jalur.unit_tujuan_id) if jalur.unit_tujuan_id else (),
        pyb_tujuan=kantor_luar(tujuan.pejabat_berwenang) if tujuan else None,
        instansi_tujuan=jalur.instansi_tujuan_id,
        disetujui=frozenset(a.pegawai_id for a in anggota if _setuju(a, orang[a.pegawai_id], aturan))
        | frozenset(jalur.rincian.get("disetujui", [])),
        diterima=frozenset(a.pegawai_id for a in anggota if a.diterima),
        berakhir=frozenset(a.pegawai_id for a in anggota if a.keadaan in {"berakhir", "gugur"}),
    )


def sudah_ditugaskan(judul: str, pegawai: Iterable[int]) -> frozenset[int]:
    """Who of these people already has this work among his assignments: work is known by its name."""
    daftar = Anggota.objects.filter(
        pegawai__in=list(pegawai), keadaan__in=BERJALAN, penugasan__judul__iexact=judul.strip()
    )
    return frozenset(daftar.values_list("pegawai", flat=True))

"""Which documents a step issues, and who signs for the people who were asked for (Pasal 22, Lampiran III)."""

from collections.abc import Mapping

from simpul.aturan.fakta import FaktaJalur, FaktaPerkara
from simpul.aturan.lingkup import GUGUR, LINGKUP_PROSEDUR, Lingkup, adalah_penugasan, terluas
from simpul.aturan.peran import Pemegang, Wewenang, pemegang, pemutus_tujuan
from simpul.aturan.prosedur import Langkah, Naskah, Peran


def hidup(f: FaktaPerkara) -> tuple[FaktaJalur, ...]:
    """The ways into the assignment that were not refused, withdrawn or let go."""
    return tuple(j for j in f.jalur if adalah_penugasan(j) and j.keadaan not in GUGUR)


def dari_luar(j: FaktaJalur) -> bool:
    """True for people who are not of the owner's unit: their assessor writes a letter of his own."""
    return LINGKUP_PROSEDUR[j.prosedur] is not Lingkup.DALAM_UNIT


def jenis_penetapan(f: FaktaPerkara) -> Naskah:
    """Which document establishes the assignment: that of its widest scope."""
    lingkup = terluas(hidup(f))
    if lingkup is Lingkup.LINTAS_PD and f.profil.penetap_lintas_pd == "sekretaris_daerah":
        return Naskah.KEPUTUSAN_SEKDA
    return {
        Lingkup.DALAM_UNIT: Naskah.SURAT_TUGAS,
        Lingkup.LINTAS_UNIT: Naskah.KEPUTUSAN_KEPALA_PD,
        Lingkup.LINTAS_PD: Naskah.KEPUTUSAN_KEPALA_PD,
        Lingkup.LINTAS_INSTANSI: Naskah.KEPUTUSAN_SEKDA,
    }[lingkup]


def jenis_terbit(f: FaktaPerkara, j: FaktaJalur, baris: Langkah) -> tuple[Naskah, ...]:
    """The kinds that a row issues; the decree is that of the widest scope and of the profile."""
    if baris.nama == "tetapkan" and j.prosedur != "permintaan_masuk":
        surat = (Naskah.SURAT_PENUGASAN,) if any(dari_luar(x) for x in hidup(f)) else ()
        return (jenis_penetapan(f), *surat)
    if baris.nama == "tetapkan_perubahan":
        return (jenis_penetapan(f),)
    return baris.naskah


Penanda = tuple[Wewenang, frozenset[int]]


def penanda_penugasan(
    f: FaktaPerkara, j: FaktaJalur, penyetuju: Mapping[int, int | None]
) -> tuple[Penanda, ...]:
    """Who signs the Surat Penugasan for whom: the one who agreed while he still may, else his successor in the office."""
    semua = frozenset(o.id for o in j.orang)
    hasil = ((_penanda(p, untuk or semua, penyetuju), untuk or semua) for p, untuk in _pemutus(f, j))
    return tuple((w, untuk) for w, untuk in hasil if w is not None)


def _pemutus(f: FaktaPerkara, j: FaktaJalur) -> tuple[tuple[Pemegang, frozenset[int]], ...]:
    if j.prosedur.startswith("sukarela"):
        return ((pemegang(Peran.PENILAI, f, j), frozenset()),)
    return pemutus_tujuan(f, j)


def _penanda(p: Pemegang, untuk: frozenset[int], penyetuju: Mapping[int, int | None]) -> Wewenang | None:
    setuju = {penyetuju.get(o) for o in untuk}
    return next((w for w in p.wewenang if w.pejabat.pegawai in setuju), next(iter(p.wewenang), None))

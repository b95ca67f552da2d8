"""What in the program carries a clause: steps, conditions, profiles, and what the structure of the program fixes."""

from collections.abc import Iterator
from functools import reduce
from importlib import import_module

from simpul.aturan.jejak_klausul import fungsi_mengutip, kunci_profil, langkah_mengutip, semua_syarat
from simpul.aturan.klausul import Klausul
from simpul.aturan.organisasi import klausul_organisasi, nama_baku, pola_menurut_peraturan
from simpul.aturan.profil import daftar_versi

PROFIL = "bombana-31-2023"

# Clauses that no step and no condition cites because a type, a field or a constraint of the database holds them:
# clause -> paths of objects, 'module:object.attribute' or 'module:Model#constraint'.
# fmt: off
STRUKTUR: dict[str, str] = {
    "ps1-12":           "simpul.aturan.jenjang:Jenjang.JPT_PRATAMA",
    "ps1-14":           "simpul.aturan.jenjang:Jenjang.struktural",
    "ps1-16":           "simpul.aturan.jenjang:Jenjang.PELAKSANA",
    "ps1-18":           "simpul.aturan.jenjang:FUNGSIONAL",
    "ps1-20":           "simpul.aturan.kedudukan:unit_dari simpul.aturan.kedudukan:adalah_unit",
    "ps1-21":           "simpul.aturan.kedudukan:pimpinan_dari simpul.organisasi.models:Jabatan#satu_kantor_per_unit_dan_peran simpul.organisasi.models:Penempatan#satu_pemangku_definitif_sehari",
    "ps1-22":           "simpul.aturan.kedudukan:Kedudukan.pejabat_penilai simpul.organisasi.models:Delegasi#satu_delegasi_sehari",
    "ps1-23":           "simpul.aturan.jenjang:Jenjang.dapat_ditugaskan simpul.penugasan.models:Penugasan#penugasan_tidak_terbalik",
    "ps2-a":            "simpul.organisasi.models:Pegawai.JenisAsn.PNS",
    "ps2-b":            "simpul.organisasi.models:Pegawai.JenisAsn.PPPK",
    "ps6-a":            "simpul.aturan.jenjang:Jenjang.struktural simpul.aturan.jenjang:Jenjang.PELAKSANA",
    "ps6-b":            "simpul.aturan.jenjang:FUNGSIONAL",
    "ps6-c":            "simpul.aturan.jenjang:Jenjang.JPT_PRATAMA",
    "ps7-a":            "simpul.aturan.jenjang:Jenjang.ADMINISTRATOR",
    "ps7-b":            "simpul.aturan.jenjang:Jenjang.PENGAWAS",
    "ps7-c":            "simpul.aturan.jenjang:Jenjang.PELAKSANA",
    "ps9-1":            "simpul.aturan.jenjang:KEAHLIAN simpul.aturan.jenjang:KETERAMPILAN",
    "ps9-2-a":          "simpul.aturan.jenjang:Jenjang.AHLI_UTAMA",
    "ps9-2-b":          "simpul.aturan.jenjang:Jenjang.AHLI_MADYA",
    "ps9-2-c":          "simpul.aturan.jenjang:Jenjang.AHLI_MUDA",
    "ps9-2-d":          "simpul.aturan.jenjang:Jenjang.AHLI_PERTAMA",
    "ps9-3-a":          "simpul.aturan.jenjang:Jenjang.PENYELIA",
    "ps9-3-b":          "simpul.aturan.jenjang:Jenjang.MAHIR",
    "ps9-3-c":          "simpul.aturan.jenjang:Jenjang.TERAMPIL",
    "ps9-3-d":          "simpul.aturan.jenjang:Jenjang.PEMULA",
    "ps11":             "simpul.aturan.jenjang:Jenjang.JPT_PRATAMA",
    "ps16-a":           "simpul.penugasan.butir:selesaikan",
    "ps16-b":           "simpul.penugasan.models:Penugasan.kompetensi simpul.aturan.fakta:Kriteria",
    "ps16-d":           "simpul.aturan.lingkup:Lingkup.LINTAS_UNIT",
    "ps16-e":           "simpul.aturan.akses:BACA",
    "ps16-f":           "simpul.inti.models:Jejak simpul.aturan.akses:BACA",
    "ps20-1":           "simpul.aturan.lingkup:Bentuk",
    "ps20-2":           "simpul.aturan.lingkup:Lingkup",
    "ps20-4":           "simpul.penugasan.models:TimKerja.penugasan simpul.penugasan.models:Anggota.penugasan",
    "ps21-1":           "simpul.aturan.lingkup:Cara simpul.aturan.lingkup:PROSEDUR_UNTUK",
    "ps22-4":           "simpul.naskah.baku:lengkapi",
    "ps23-a":           "simpul.aturan.lingkup:Lingkup.DALAM_UNIT",
    "ps23-b":           "simpul.aturan.lingkup:Lingkup.LINTAS_UNIT",
    "ps23-c":           "simpul.aturan.lingkup:Lingkup.LINTAS_PD",
    "ps23-d":           "simpul.aturan.lingkup:Lingkup.LINTAS_INSTANSI",
    "lamp-I-p1-k3":     "simpul.organisasi.models:UnitOrganisasi.induk",
    "lamp-II-2-k1":     "simpul.aturan.lingkup:Bentuk",
    "lamp-II-2-k2":     "simpul.aturan.jenjang:Jenjang.struktural",
    "lamp-II-2-k4":     "simpul.aturan.lingkup:Lingkup",
    "lamp-II-3-k2":     "simpul.aturan.fakta:FaktaTim",
    "lamp-II-3-k3":     "simpul.penugasan.models:TimKerja.ketua",
    "lamp-II-p3":       "simpul.aturan.kedudukan:tentukan",
    "lamp-II-p4":       "simpul.aturan.kedudukan:pola_dari simpul.organisasi.models:UnitOrganisasi#perangkat_daerah_harus_berpola simpul.organisasi.services.unit:periksa_pola",
    "lamp-III-p2-k2":   "simpul.aturan.lingkup:Lingkup simpul.aturan.lingkup:Bentuk",
    "lamp-III-p3-1":    "simpul.penugasan.models:TimKerja.Jenis.RUTIN",
    "lamp-III-p3-2":    "simpul.penugasan.models:TimKerja.Jenis.INSIDENTIL",
    "lamp-III-p4":      "simpul.aturan.lingkup:Cara simpul.aturan.lingkup:PROSEDUR_UNTUK",
    "lamp-III-1-p1-k2": "simpul.aturan.lingkup:PROSEDUR_UNTUK",
    "lamp-III-1-p1-k3": "simpul.aturan.lingkup:PROSEDUR_UNTUK",
    "lamp-IV-p1":       "simpul.aturan.lingkup:Bentuk",
    "lamp-IV-a":        "simpul.aturan.lingkup:terluas",
    "lamp-IV-A-2-a":    "simpul.aturan.tabel.penunjukan:TIM_DALAM_UNIT",
    "lamp-IV-A-2-d":    "simpul.aturan.prosedur:Peran.PEMBERI_UMPAN_BALIK",
    "lamp-IV-B-1":      "simpul.aturan.tabel.penunjukan:ANGGOTA_PEMILIK",
    "lamp-IV-C-1":      "simpul.aturan.tabel.pelibatan:LINTAS_INSTANSI",
    "lamp-IV-C-2":      "simpul.penugasan.models:Penugasan.target",
    "lamp-IV-D-p1":     "simpul.aturan.siklus.peran:PEMEGANG",
    "lamp-IV-D-2-e":    "simpul.aturan.prosedur:Peran.PEMBERI_UMPAN_BALIK",
    "lamp-IV-D-3-c":    "simpul.aturan.prosedur:Peran.PEMBERI_UMPAN_BALIK",
    "lamp-V-p1":        "simpul.aturan.siklus.laporan:klausul_laporan",
    "keputusan-akses":  "simpul.aturan.akses:BACA",
}
# fmt: on


class TidakAda(LookupError):
    """The table names something that is not there; says which clause and which path."""


def pembawa(klausul: Klausul) -> tuple[str, ...]:
    """Everything that carries a clause, each said in a few words."""
    semua = (_langkah(klausul), _syarat(klausul), _profil(klausul), _organisasi(klausul), _struktur(klausul))
    return tuple(dict.fromkeys(satu for sumber in semua for satu in sumber))


def _langkah(klausul: Klausul) -> Iterator[str]:
    for prosedur, langkah in langkah_mengutip(klausul):
        yield f"langkah {prosedur.judul}: {langkah.nama}"


def _syarat(klausul: Klausul) -> Iterator[str]:
    temuan = {(s.fungsi, s.lunak) for s in semua_syarat() if klausul.id in s.klausul}
    for nama in (nama for nama, ids in fungsi_mengutip().items() if klausul.id in ids):
        akibat = [
            kata for kata, lunak in (("menolak", False), ("memperingatkan", True)) if (nama, lunak) in temuan
        ]
        tempat = nama.removeprefix("syarat.").replace(".__init__", "")
        yield f"syarat `{tempat}` {' atau '.join(akibat)}" if akibat else f"aturan `{tempat}`"


def _profil(klausul: Klausul) -> Iterator[str]:
    return (f"profil `{kunci}`" for kunci, ids in kunci_profil().items() if klausul.id in ids)


def _organisasi(klausul: Klausul) -> Iterator[str]:
    """The profile gives the organisation that a clause names the pattern that the clause says."""
    organisasi = daftar_versi(PROFIL)[-1].organisasi
    for nama in organisasi:
        pola, satu = klausul_organisasi().get(nama_baku(nama), ("", None))
        if satu == klausul and pola_menurut_peraturan(nama, organisasi) == pola:
            yield f"profil `organisasi`: {nama}, pola {pola}"


def _struktur(klausul: Klausul) -> Iterator[str]:
    for jalur in STRUKTUR.get(klausul.id, "").split():
        periksa(klausul.id, jalur)
        yield f"struktur `{jalur.removeprefix('simpul.')}`"


def periksa(id_: str, jalur: str) -> None:
    """Make sure that what the table names exists.

    Raises:
        TidakAda: there is no such module, object or constraint.
    """
    modul, _titik_dua, tempat = jalur.partition(":")
    objek, _pagar, batasan = tempat.partition("#")
    try:
        ada = reduce(getattr, objek.split("."), import_module(modul))
    except (ImportError, AttributeError) as galat:
        raise TidakAda(f"{id_}: {jalur}") from galat
    if batasan and batasan not in {c.name for c in getattr(ada, "_meta").constraints}:  # noqa: B009  # _meta is public by custom
        raise TidakAda(f"{id_}: {jalur}")

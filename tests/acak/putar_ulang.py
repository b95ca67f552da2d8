"""The state of a case, folded from its audit entries alone, beside the state that its rows hold."""

from typing import Any

from django.db import connection

from simpul.inti.models import Jejak

ISI = ("status", "selesai", "ketua", "jalur", "anggota", "naskah")
# Everything that a step may write, as one value.
POTRET = """
SELECT (SELECT count(*) FROM inti_jejak), json_build_object(
  'perkara', (SELECT json_build_object('profil', profil, 'profil_versi', profil_versi) FROM inti_perkara WHERE id = %(id)s),
  'penugasan', (SELECT to_json(p) FROM penugasan_penugasan p WHERE perkara_id = %(id)s),
  'tim', (SELECT to_json(t) FROM penugasan_timkerja t WHERE penugasan_id = %(id)s),
  'jalur', (SELECT json_agg(j ORDER BY id) FROM penugasan_jalur j WHERE penugasan_id = %(id)s),
  'anggota', (SELECT json_agg(a ORDER BY id) FROM penugasan_anggota a WHERE penugasan_id = %(id)s),
  'butir', (SELECT json_agg(b ORDER BY id) FROM penugasan_butir b WHERE penugasan_id = %(id)s),
  'giliran', (SELECT json_agg(g ORDER BY id) FROM penugasan_giliran g WHERE perkara_id = %(id)s),
  'naskah', (SELECT json_agg(n.nomor ORDER BY id) FROM naskah_naskah n WHERE perkara_id = %(id)s),
  'kabar', (SELECT json_agg(k ORDER BY id) FROM inti_pemberitahuan k WHERE perkara_id = %(id)s),
  'di_mana_pun', (SELECT json_build_array((SELECT max(perkara_id) FROM penugasan_penugasan),
     (SELECT max(id) FROM penugasan_jalur), (SELECT max(id) FROM penugasan_anggota), (SELECT max(id) FROM penugasan_giliran),
     (SELECT max(id) FROM penugasan_butir),
     (SELECT max(id) FROM penugasan_penerima), (SELECT max(id) FROM siklus_kerja_kegiatan), (SELECT max(id) FROM siklus_kerja_bagian),
     (SELECT max(id) FROM siklus_kerja_kemajuan), (SELECT max(id) FROM siklus_kerja_lampiran), (SELECT max(id) FROM naskah_naskah), (SELECT max(id) FROM inti_pemberitahuan))))
"""


def potret(perkara: int) -> tuple[int, dict[str, Any]]:
    """How many entries there are in all; all rows of a case, and how far every table reaches."""
    with connection.cursor() as kursor:
        kursor.execute(POTRET, {"id": perkara})
        entri, isi = kursor.fetchone()
    return entri, isi


def dari_baris(isi: dict[str, Any]) -> dict[str, Any]:
    """What the entries tell of a case, read from its rows."""
    return {
        "status": isi["penugasan"]["status"],
        "selesai": isi["penugasan"]["selesai"],
        "ketua": isi["tim"]["ketua_id"] if isi["tim"] else None,
        "jalur": {str(j["id"]): j["keadaan"] for j in isi["jalur"]},
        "anggota": {str(a["pegawai_id"]): a["keadaan"] for a in isi["anggota"] or []},
        "naskah": isi["naskah"] or [],
        "butir": _bergerak({str(b["id"]): b["keadaan"] for b in isi["butir"] or []}),
    }


def _bergerak(butir: dict[str, str]) -> dict[str, str]:
    """Things of the work that somebody moved; what only fell due has no entry yet."""
    return {nomor: keadaan for nomor, keadaan in butir.items() if keadaan != "baru"}


class PutarUlang:
    """Folds the entries of every case in their order."""

    def __init__(self) -> None:
        self.keadaan: dict[int, dict[str, Any]] = {}

    def masukkan(self, entri: Jejak) -> None:
        """One more entry: what it found must be what the entries before it left."""
        if entri.hasil != Jejak.Hasil.DITERIMA:
            assert not entri.sesudah, "percobaan yang ditolak mencatat perubahan"
            return
        lama = self.keadaan.get(entri.perkara_id, {})
        assert _pilih(entri.sebelum) == {kunci: lama[kunci] for kunci in ISI if lama}, (
            f"berubah di luar pintu sebelum entri {entri.urut}: {lama} -> {entri.sebelum}"
        )
        butir = lama.get("butir", {}) | entri.sesudah.get("butir", {})
        self.keadaan[entri.perkara_id] = _pilih(entri.sesudah) | {"butir": _bergerak(butir)}

    def banding(self, perkara: int, isi: dict[str, Any]) -> None:
        """The rows say what the entries say."""
        assert dari_baris(isi) == self.keadaan[perkara]


def _pilih(isi: dict[str, Any]) -> dict[str, Any]:
    return {kunci: isi[kunci] for kunci in ISI} if isi else {}

"""The policies of the database that keep the Instansi apart (decision 0015). Migrations put them on; see ``batas``.

A table's owner is exempt, so migrations work on everything. Written as an equality of numbers, because PostgreSQL
then knows how many rows to expect; comparing texts made it choose joins that never end on a full-size regency.
"""

from django.db.migrations import RunSQL

SETELAN = "current_setting('simpul.instansi', true)"
NOMOR = f"nullif(nullif({SETELAN}, ''), '*')::bigint"

PASANG = """
CREATE POLICY satu_instansi ON {tabel} USING ({syarat}) WITH CHECK ({syarat});
ALTER TABLE {tabel} ENABLE ROW LEVEL SECURITY;
"""
LEPAS = """
ALTER TABLE {tabel} DISABLE ROW LEVEL SECURITY;
DROP POLICY satu_instansi ON {tabel};
"""
BELUM_MASUK = """
CREATE POLICY belum_masuk_baca ON {tabel} FOR SELECT USING (coalesce({setelan}, '') = '');
CREATE POLICY belum_masuk_ubah ON {tabel} FOR UPDATE USING (coalesce({setelan}, '') = '');
"""
BUKA_LAGI = "DROP POLICY belum_masuk_baca ON {tabel}; DROP POLICY belum_masuk_ubah ON {tabel};"


def pagari(*tabel: str, kolom: str = "instansi_id") -> list[RunSQL]:
    """Rows are seen and written by the Instansi in ``kolom`` alone; by nobody while none is chosen."""
    syarat = f"{kolom} = {NOMOR} OR {SETELAN} = '*'"
    return [_operasi(satu, PASANG, LEPAS, syarat=syarat) for satu in tabel]


def pagari_lewat(tabel: str, kolom: str, induk: str, *, sebelum_masuk: bool = False) -> list[RunSQL]:
    """Rows follow the row of ``induk`` that ``kolom`` names: seen with it, hidden with it.

    ``sebelum_masuk``: also while no Instansi is chosen, if that row is seen then.
    """
    syarat = f"EXISTS (SELECT FROM {induk} WHERE {induk}.id = {tabel}.{kolom})"
    if not sebelum_masuk:
        syarat = f"coalesce({SETELAN}, '') <> '' AND {syarat}"
    return [_operasi(tabel, PASANG, LEPAS, syarat=syarat)]


def buka_sebelum_masuk(tabel: str) -> list[RunSQL]:
    """Rows are also read and updated, not made or deleted, while no Instansi is chosen: what signs people in."""
    return [_operasi(tabel, BELUM_MASUK, BUKA_LAGI, setelan=SETELAN)]


def _operasi(tabel: str, pasang: str, lepas: str, **isi: str) -> RunSQL:
    return RunSQL(pasang.format(tabel=tabel, **isi), lepas.format(tabel=tabel, **isi))

"""The policies of the database that keep the Instansi apart (decision 0015). Migrations put them on; see ``batas``.

A table's owner is exempt, so migrations work on everything. The form of the condition was measured: texts compared row by
row made PostgreSQL expect hardly a row, and choose joins ten times slower on a full-size regency.
"""

from django.db.migrations import RunSQL

from simpul.peluncur.peran import APLIKASI

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

FUNGSI = """
CREATE FUNCTION <tanda> RETURNS SETOF <hasil>
    LANGUAGE sql STABLE SECURITY DEFINER ROWS <baris> SET search_path = public, pg_temp AS $$ <isi> $$;
REVOKE ALL ON FUNCTION <tanda> FROM PUBLIC;
DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = '<peran>') THEN
        GRANT EXECUTE ON FUNCTION <tanda> TO <peran>;
    END IF;
END $$;
"""


def syarat_instansi(kolom: str = "instansi_id") -> str:
    """What is true of the rows of the chosen Instansi; the setting is read once a statement, not once a row."""
    return f"{kolom} = (SELECT {NOMOR}) OR (SELECT {SETELAN} = '*')"


def pagari(*tabel: str, kolom: str = "instansi_id") -> list[RunSQL]:
    """Rows are seen and written by the Instansi in ``kolom`` alone; by nobody while none is chosen."""
    syarat = syarat_instansi(kolom)
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


def fungsi_pemilik(tanda: str, hasil: str, isi: str, *, baris: int = 20) -> RunSQL:
    """A function that sees past the policies, with the rights of the tables' owner, for the run-time role to call.

    ``isi`` answers for what it tells; ``<satu_instansi>`` in it is true of the rows of the chosen Instansi.
    ``baris``: how many rows PostgreSQL is to expect of it.
    """
    pasang = FUNGSI.replace("<isi>", isi).replace("<satu_instansi>", f"({syarat_instansi()})")
    for nama, nilai in {"tanda": tanda, "hasil": hasil, "peran": APLIKASI, "baris": str(baris)}.items():
        pasang = pasang.replace(f"<{nama}>", nilai)
    return RunSQL(pasang, f"DROP FUNCTION {tanda};")


def _operasi(tabel: str, pasang: str, lepas: str, **isi: str) -> RunSQL:
    return RunSQL(pasang.format(tabel=tabel, **isi), lepas.format(tabel=tabel, **isi))

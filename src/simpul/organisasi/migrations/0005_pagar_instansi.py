"""The tables of this app are fenced off between Instansi (decision 0015); accounts belong to that of their owner.

Three narrow functions see past the fence, with the rights of the tables' owner, where an Instansi is not known yet:
they give back numbers of accounts, or which of the names asked for are taken, and nothing else.
"""

from django.db import migrations

from simpul.inti.pagar import fungsi_pemilik, pagari, pagari_lewat

ISI_INSTANSI_AKUN = """
UPDATE inti_akun SET instansi_id = p.instansi_id FROM organisasi_pegawai p WHERE p.akun_id = inti_akun.id;
SET CONSTRAINTS ALL IMMEDIATE;
"""

PASANG_PEMICU = """
CREATE FUNCTION simpul_akun_seinstansi() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE inti_akun SET instansi_id = NEW.instansi_id
        WHERE id = NEW.akun_id AND (instansi_id IS NULL OR instansi_id = NEW.instansi_id);
    IF NOT FOUND THEN
        RAISE EXCEPTION 'akun itu milik instansi lain' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER akun_seinstansi_baru AFTER INSERT ON organisasi_pegawai
    FOR EACH ROW WHEN (NEW.akun_id IS NOT NULL) EXECUTE FUNCTION simpul_akun_seinstansi();
CREATE TRIGGER akun_seinstansi_ubah AFTER UPDATE OF akun_id, instansi_id ON organisasi_pegawai
    FOR EACH ROW WHEN (NEW.akun_id IS NOT NULL AND (NEW.akun_id, NEW.instansi_id) IS DISTINCT FROM (OLD.akun_id, OLD.instansi_id))
    EXECUTE FUNCTION simpul_akun_seinstansi();
"""
LEPAS_PEMICU = """
DROP TRIGGER akun_seinstansi_ubah ON organisasi_pegawai;
DROP TRIGGER akun_seinstansi_baru ON organisasi_pegawai;
DROP FUNCTION simpul_akun_seinstansi();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("organisasi", "0004_impor"),
        ("inti", "0006_pagar_instansi"),
        ("account", "0009_emailaddress_unique_primary_email"),
    ]
    operations = [
        migrations.RunSQL(ISI_INSTANSI_AKUN, migrations.RunSQL.noop),
        migrations.RunSQL(PASANG_PEMICU, LEPAS_PEMICU),
        fungsi_pemilik(
            "simpul_akun_menurut_nip(dicari text)",
            "bigint",
            "SELECT akun_id FROM organisasi_pegawai WHERE nip = dicari AND akun_id IS NOT NULL LIMIT 2",
        ),
        fungsi_pemilik(
            "simpul_akun_menurut_surel(dicari text)",
            "bigint",
            "SELECT akun_id FROM organisasi_pegawai"
            " WHERE upper(surel) = upper(dicari) AND surel <> '' AND akun_id IS NOT NULL",
        ),
        fungsi_pemilik(
            "simpul_nama_terpakai(dicari text[])",
            "text",
            "SELECT username FROM inti_akun WHERE username = ANY (dicari) UNION"
            " SELECT nip FROM organisasi_pegawai WHERE nip = ANY (dicari) GROUP BY nip HAVING count(*) > 1",
        ),
        *pagari(
            "organisasi_unitorganisasi",
            "organisasi_instansilain",
            "organisasi_pegawai",
            "organisasi_riwayatnip",
            "organisasi_jabatan",
            "organisasi_penempatan",
            "organisasi_delegasi",
            "organisasi_kompetensi",
            "organisasi_impor",
        ),
        *pagari_lewat("inti_akun_groups", "akun_id", "inti_akun"),
        *pagari_lewat("inti_akun_user_permissions", "akun_id", "inti_akun"),
        *pagari_lewat("account_emailaddress", "user_id", "inti_akun", sebelum_masuk=True),
    ]

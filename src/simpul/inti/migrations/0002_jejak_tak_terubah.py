"""The audit trail and its seals refuse UPDATE, DELETE and TRUNCATE, whatever role tries."""

from django.db import migrations

PASANG = """
CREATE FUNCTION simpul_tolak_ubah_jejak() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'jejak tidak dapat diubah, dihapus, atau dikosongkan' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER jejak_tetap BEFORE UPDATE OR DELETE ON inti_jejak
    FOR EACH ROW EXECUTE FUNCTION simpul_tolak_ubah_jejak();
CREATE TRIGGER jejak_tak_dikosongkan BEFORE TRUNCATE ON inti_jejak
    FOR EACH STATEMENT EXECUTE FUNCTION simpul_tolak_ubah_jejak();
CREATE TRIGGER segel_tetap BEFORE UPDATE OR DELETE ON inti_segel
    FOR EACH ROW EXECUTE FUNCTION simpul_tolak_ubah_jejak();
CREATE TRIGGER segel_tak_dikosongkan BEFORE TRUNCATE ON inti_segel
    FOR EACH STATEMENT EXECUTE FUNCTION simpul_tolak_ubah_jejak();
ALTER TABLE inti_jejak ENABLE ALWAYS TRIGGER jejak_tetap;
ALTER TABLE inti_jejak ENABLE ALWAYS TRIGGER jejak_tak_dikosongkan;
ALTER TABLE inti_segel ENABLE ALWAYS TRIGGER segel_tetap;
ALTER TABLE inti_segel ENABLE ALWAYS TRIGGER segel_tak_dikosongkan;
"""
LEPAS = """
DROP TRIGGER jejak_tetap ON inti_jejak;
DROP TRIGGER jejak_tak_dikosongkan ON inti_jejak;
DROP TRIGGER segel_tetap ON inti_segel;
DROP TRIGGER segel_tak_dikosongkan ON inti_segel;
DROP FUNCTION simpul_tolak_ubah_jejak();
"""


class Migration(migrations.Migration):
    dependencies = [("inti", "0001_initial")]
    operations = [migrations.RunSQL(PASANG, LEPAS)]

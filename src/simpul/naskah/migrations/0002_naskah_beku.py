"""An issued document refuses to change. Only the scan of an incoming letter may be added later."""

from django.db import migrations

PASANG = """
CREATE FUNCTION simpul_tolak_ubah_naskah() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - 'pindaian' IS DISTINCT FROM to_jsonb(OLD) - 'pindaian'
       OR (NEW.pindaian IS DISTINCT FROM OLD.pindaian AND OLD.pindaian <> '') THEN
        RAISE EXCEPTION 'naskah yang telah terbit tidak dapat diubah' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER naskah_beku BEFORE UPDATE ON naskah_naskah
    FOR EACH ROW EXECUTE FUNCTION simpul_tolak_ubah_naskah();
"""
LEPAS = """
DROP TRIGGER naskah_beku ON naskah_naskah;
DROP FUNCTION simpul_tolak_ubah_naskah();
"""


class Migration(migrations.Migration):
    dependencies = [("naskah", "0001_naskah_dan_buku_nomor")]
    operations = [migrations.RunSQL(PASANG, LEPAS)]

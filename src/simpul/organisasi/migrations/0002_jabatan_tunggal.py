"""The database itself marks placements in an office with one holder, so that the exclusion holds for them."""

from django.db import migrations

PASANG = """
CREATE FUNCTION simpul_isi_tunggal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT peran <> 'anggota' INTO NEW.tunggal FROM organisasi_jabatan WHERE id = NEW.jabatan_id;
    RETURN NEW;
END $$;
CREATE TRIGGER isi_tunggal BEFORE INSERT OR UPDATE ON organisasi_penempatan
    FOR EACH ROW EXECUTE FUNCTION simpul_isi_tunggal();
"""
LEPAS = "DROP TRIGGER isi_tunggal ON organisasi_penempatan; DROP FUNCTION simpul_isi_tunggal();"


class Migration(migrations.Migration):
    dependencies = [("organisasi", "0001_initial")]
    operations = [migrations.RunSQL(PASANG, LEPAS)]

"""What was set never changes: a change is a new version. The tables of this app are fenced off (decision 0015)."""

from django.db import migrations

from simpul.inti.pagar import pagari

PASANG = """
CREATE FUNCTION simpul_perjanjian_beku() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.keadaan <> 'disusun' AND (
           TG_OP = 'DELETE'
           OR to_jsonb(NEW) - 'keadaan' - 'diperbarui' IS DISTINCT FROM to_jsonb(OLD) - 'keadaan' - 'diperbarui'
           OR (OLD.keadaan, NEW.keadaan) NOT IN (('ditetapkan', 'digantikan'), ('ditetapkan', 'ditetapkan'),
                                                ('digantikan', 'digantikan'))) THEN
        RAISE EXCEPTION 'perjanjian kinerja yang telah ditetapkan tidak dapat diubah' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER perjanjian_beku BEFORE UPDATE OR DELETE ON perjanjian_perjanjiankinerja
    FOR EACH ROW EXECUTE FUNCTION simpul_perjanjian_beku();

CREATE FUNCTION simpul_isi_perjanjian_beku() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    baru jsonb := to_jsonb(NEW) - 'capaian';
    lama jsonb := to_jsonb(OLD) - 'capaian';
BEGIN
    IF baru IS DISTINCT FROM lama AND EXISTS (
           SELECT FROM perjanjian_perjanjiankinerja p
            WHERE p.keadaan <> 'disusun'
              AND p.perkara_id = ANY(ARRAY[(baru ->> 'perjanjian_id')::bigint, (lama ->> 'perjanjian_id')::bigint]
                  || ARRAY(SELECT s.perjanjian_id FROM perjanjian_sasaran s
                            WHERE s.id IN ((baru ->> 'sasaran_id')::bigint, (lama ->> 'sasaran_id')::bigint)))) THEN
        RAISE EXCEPTION 'isi perjanjian kinerja yang telah ditetapkan tidak dapat diubah' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER sasaran_beku BEFORE INSERT OR UPDATE OR DELETE ON perjanjian_sasaran
    FOR EACH ROW EXECUTE FUNCTION simpul_isi_perjanjian_beku();
CREATE TRIGGER indikator_beku BEFORE INSERT OR UPDATE OR DELETE ON perjanjian_indikator
    FOR EACH ROW EXECUTE FUNCTION simpul_isi_perjanjian_beku();
CREATE TRIGGER program_beku BEFORE INSERT OR UPDATE OR DELETE ON perjanjian_program
    FOR EACH ROW EXECUTE FUNCTION simpul_isi_perjanjian_beku();
"""
LEPAS = """
DROP TRIGGER program_beku ON perjanjian_program;
DROP TRIGGER indikator_beku ON perjanjian_indikator;
DROP TRIGGER sasaran_beku ON perjanjian_sasaran;
DROP FUNCTION simpul_isi_perjanjian_beku();
DROP TRIGGER perjanjian_beku ON perjanjian_perjanjiankinerja;
DROP FUNCTION simpul_perjanjian_beku();
"""


class Migration(migrations.Migration):
    dependencies = [("perjanjian", "0001_perjanjian_kinerja"), ("inti", "0008_perjanjian")]
    operations = [
        migrations.RunSQL(PASANG, LEPAS),
        *pagari(
            "perjanjian_perjanjiankinerja",
            "perjanjian_sasaran",
            "perjanjian_indikator",
            "perjanjian_program",
            "perjanjian_pembagian",
        ),
    ]

"""Fences between Instansi; entries of progress stay as they were; sums and progress are the database's to keep.

The functions ask for the rows of one plan or one work by index. They say so (``enable_seqscan``), because a plan that PostgreSQL made
while the tables were small, or not counted yet, would read them whole for each row of a large import.
"""

from django.db import migrations

from simpul.inti.pagar import pagari

TETAP = """
CREATE FUNCTION simpul_tolak_ubah_kemajuan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'catatan kemajuan tidak dapat diubah atau dihapus' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER kemajuan_tetap BEFORE UPDATE OR DELETE ON siklus_kerja_kemajuan
    FOR EACH ROW EXECUTE FUNCTION simpul_tolak_ubah_kemajuan();
"""
TETAP_LEPAS = """
DROP TRIGGER kemajuan_tetap ON siklus_kerja_kemajuan;
DROP FUNCTION simpul_tolak_ubah_kemajuan();
"""
MAJU = """
CREATE FUNCTION simpul_maju() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
    IF NEW.bagian_id IS NULL THEN
        -- Of work that has parts the parts say how far it is.
        UPDATE penugasan_penugasan
           SET bergerak = NEW.dibuat,
               kemajuan = CASE WHEN EXISTS (SELECT FROM siklus_kerja_bagian b WHERE b.penugasan_id = NEW.penugasan_id)
                               THEN kemajuan ELSE NEW.persen END
         WHERE perkara_id = NEW.penugasan_id;
    ELSE
        UPDATE siklus_kerja_bagian SET persen = NEW.persen, bergerak = NEW.dibuat WHERE id = NEW.bagian_id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER maju AFTER INSERT ON siklus_kerja_kemajuan FOR EACH ROW EXECUTE FUNCTION simpul_maju();

CREATE FUNCTION simpul_rata_kemajuan() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE nomor bigint := coalesce(NEW.penugasan_id, OLD.penugasan_id);
BEGIN
    UPDATE penugasan_penugasan p
       SET kemajuan = coalesce(r.rata, 0), bergerak = coalesce(r.terakhir, p.bergerak)
      FROM (SELECT round(avg(persen)) AS rata, max(bergerak) AS terakhir
              FROM siklus_kerja_bagian WHERE penugasan_id = nomor) r
     WHERE p.perkara_id = nomor;
    RETURN NULL;
END $$;
CREATE TRIGGER rata_kemajuan AFTER INSERT OR DELETE OR UPDATE OF persen, bergerak ON siklus_kerja_bagian
    FOR EACH ROW EXECUTE FUNCTION simpul_rata_kemajuan();
"""
MAJU_LEPAS = """
DROP TRIGGER rata_kemajuan ON siklus_kerja_bagian;
DROP FUNCTION simpul_rata_kemajuan();
DROP TRIGGER maju ON siklus_kerja_kemajuan;
DROP FUNCTION simpul_maju();
"""
JUMLAH = """
CREATE FUNCTION simpul_jumlah_rencana() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
    IF EXISTS (SELECT FROM penugasan_butir b
                WHERE b.id = coalesce(NEW.rencana_id, OLD.rencana_id)
                  AND b.anggaran <> (SELECT coalesce(sum(k.anggaran), 0) FROM siklus_kerja_kegiatan k WHERE k.rencana_id = b.id)) THEN
        RAISE EXCEPTION 'anggaran rencana bukan jumlah anggaran kegiatannya' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER jumlah_rencana AFTER INSERT OR UPDATE OR DELETE ON siklus_kerja_kegiatan
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION simpul_jumlah_rencana();

CREATE FUNCTION simpul_jumlah_kegiatan() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
    IF EXISTS (SELECT FROM siklus_kerja_kegiatan k
                WHERE k.id = NEW.kegiatan_id
                  AND k.anggaran < (SELECT sum(b.anggaran) FROM siklus_kerja_bagian b WHERE b.kegiatan_id = k.id)) THEN
        RAISE EXCEPTION 'anggaran bagian melebihi kegiatannya' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER jumlah_kegiatan AFTER INSERT OR UPDATE OF anggaran, kegiatan_id ON siklus_kerja_bagian
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION simpul_jumlah_kegiatan();
"""
JUMLAH_LEPAS = """
DROP TRIGGER jumlah_kegiatan ON siklus_kerja_bagian;
DROP FUNCTION simpul_jumlah_kegiatan();
DROP TRIGGER jumlah_rencana ON siklus_kerja_kegiatan;
DROP FUNCTION simpul_jumlah_rencana();
"""


class Migration(migrations.Migration):
    dependencies = [("siklus_kerja", "0001_pekerjaan"), ("inti", "0006_pagar_instansi")]
    operations = [
        *pagari(
            "siklus_kerja_kegiatan",
            "siklus_kerja_bagian",
            "siklus_kerja_kemajuan",
            "siklus_kerja_bukti",
            "siklus_kerja_lampiran",
        ),
        migrations.RunSQL(TETAP, TETAP_LEPAS),
        migrations.RunSQL(MAJU, MAJU_LEPAS),
        migrations.RunSQL(JUMLAH, JUMLAH_LEPAS),
    ]

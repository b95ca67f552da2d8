"""The audit trail: nobody rewrites it, and who tries around the database is found."""

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from simpul.inti import jam, jejak
from simpul.inti.models import Jejak, Perkara, Segel
from simpul.inti.pintu import Ditolak
from simpul.penugasan import services
from simpul.penugasan.permintaan import Permintaan
from tests.dunia import HARI, bangun_dunia

PEMICU = ("jejak_tetap", "jejak_tak_dikosongkan")


@pytest.fixture
def dunia(db):
    with jam.pada(HARI):
        yield bangun_dunia()


@pytest.fixture
def penugasan(dunia):
    return services.ajukan(
        Permintaan("ajukan", dunia.asma, "Survei gizi", (dunia.dodi,), unit_tujuan=dunia.yankes)
    )


def sebagai_pemilik(sql: str, *isi: object) -> None:
    """Someone with every right on the tables, who even switches the triggers off."""
    with connection.cursor() as kursor:
        kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        kursor.execute("RESET ROLE")
        kursor.execute(sql, isi or None)
        kursor.execute("SET ROLE simpul_aplikasi")


def tanpa_pemicu(sql: str, *isi: object) -> None:
    for nama in PEMICU:
        sebagai_pemilik(f"ALTER TABLE inti_jejak DISABLE TRIGGER {nama}")
    sebagai_pemilik(sql, *isi)


@pytest.mark.parametrize(
    "sql", ["UPDATE inti_jejak SET langkah = 'x'", "DELETE FROM inti_jejak", "TRUNCATE inti_jejak CASCADE"]
)
@pytest.mark.parametrize("siapa", ["aplikasi", "pemilik"])
def test_basis_data_menolak_mengubah_menghapus_mengosongkan(penugasan, sql, siapa):
    jalankan = sebagai_pemilik if siapa == "pemilik" else connection.cursor().execute
    with pytest.raises(DatabaseError), transaction.atomic():
        jalankan(sql)
    assert Jejak.objects.filter(perkara=penugasan.pk).count() == 1


def test_peran_aplikasi_bukan_pemilik_tabel(db):
    with connection.cursor() as kursor:
        kursor.execute("SELECT current_user, tableowner FROM pg_tables WHERE tablename = 'inti_jejak'")
        siapa, pemilik = kursor.fetchone()
    assert siapa != pemilik


def test_langkah_tercatat_dengan_kapasitas_klausul_dan_keadaan(dunia, penugasan):
    services.langkah(penugasan, "setujui", dunia.basri)
    entri = penugasan.perkara.jejak.last()
    assert entri.pelaku == dunia.basri.pk
    assert entri.kapasitas == "Kepala Bidang Pelayanan Kesehatan"
    assert "lamp-III-1-iii-2-a" in entri.klausul
    assert (entri.sebelum["status"], entri.sesudah["status"]) == ("diajukan", "disetujui")
    assert (entri.profil, entri.profil_versi) == ("bombana-31-2023", 1)


@pytest.mark.klausul("keputusan-dua-pihak")
def test_percobaan_yang_ditolak_tercatat_dan_tidak_mengubah_apa_pun(dunia, penugasan):
    with pytest.raises(Ditolak):
        services.langkah(penugasan, "setujui", dunia.asma)
    entri = penugasan.perkara.jejak.order_by("urut").last()
    assert entri.hasil == Jejak.Hasil.DITOLAK
    assert entri.isian["halangan"]
    penugasan.refresh_from_db()
    assert penugasan.status == "diajukan"


def test_pembuka_yang_ditolak_masuk_rantai_percobaan(dunia):
    with pytest.raises(Ditolak):
        services.ajukan(Permintaan("tunjuk", dunia.asma, "Survei", (dunia.dodi,)))
    rantai = Perkara.objects.get(jenis=Perkara.Jenis.PERCOBAAN)
    assert rantai.jejak.get().hasil == Jejak.Hasil.DITOLAK


def test_bila_jejak_gagal_ditulis_langkah_tidak_terjadi(dunia, penugasan, monkeypatch):
    monkeypatch.setattr("simpul.inti.pintu.catat", lambda *_: (_ for _ in ()).throw(DatabaseError("penuh")))
    with pytest.raises(DatabaseError):
        services.langkah(penugasan, "setujui", dunia.basri)
    penugasan.refresh_from_db()
    assert penugasan.status == "diajukan"


def periksa(*argumen: str) -> tuple[int, str]:
    keluar = StringIO()
    try:
        call_command("jejak", "periksa", *argumen, stdout=keluar)
    except SystemExit as selesai:
        return int(selesai.code or 0), keluar.getvalue()
    return 0, keluar.getvalue()


def test_periksa_menyatakan_utuh(penugasan):
    assert periksa() == (0, "Jejak utuh.\n")


def test_periksa_menemukan_entri_yang_diubah(dunia, penugasan):
    services.langkah(penugasan, "setujui", dunia.basri)
    tanpa_pemicu("UPDATE inti_jejak SET pelaku_nama = 'Orang Lain' WHERE urut = 1")
    kode, laporan = periksa()
    assert kode == 1
    assert f"{penugasan.perkara.kode} entri 1: isinya diubah" in laporan


def test_periksa_menemukan_entri_yang_dihapus(dunia, penugasan):
    services.langkah(penugasan, "setujui", dunia.basri)
    tanpa_pemicu("DELETE FROM inti_jejak WHERE urut = 2 AND perkara_id = %s", penugasan.pk)
    assert "ujung rantai hilang" in periksa()[1]


def hitung_ulang(perkara: Perkara) -> None:
    """A careful forger: changes an entry, then recomputes the whole chain and its head."""
    tanpa_pemicu(
        "UPDATE inti_jejak SET pelaku_nama = 'Orang Lain' WHERE urut = 1 AND perkara_id = %s", perkara.pk
    )
    sebelumnya = ""
    for entri in perkara.jejak.order_by("urut"):
        entri.perkara = perkara
        baru = jejak.sidik(jejak._isi(entri), sebelumnya)
        sebagai_pemilik(
            "UPDATE inti_jejak SET sidik = %s, sidik_sebelumnya = %s WHERE id = %s",
            baru,
            sebelumnya,
            entri.pk,
        )
        sebelumnya = baru
    Perkara.objects.filter(pk=perkara.pk).update(kepala_rantai=sebelumnya)


def test_rantai_yang_dihitung_ulang_ketahuan_dari_ekspor_lama(dunia, penugasan, tmp_path):
    jejak.segel_hari(dunia.instansi, HARI)
    berkas = tmp_path / "ekspor.json"
    call_command("jejak", "ekspor", "--berkas", str(berkas), stdout=StringIO())
    hitung_ulang(Perkara.objects.get(pk=penugasan.pk))
    sebagai_pemilik("ALTER TABLE inti_segel DISABLE TRIGGER segel_tetap")
    sebagai_pemilik("DELETE FROM inti_segel")
    assert periksa()[0] == 0
    kode, laporan = periksa("--ekspor", str(berkas))
    assert kode == 1
    assert f"{penugasan.perkara.kode} entri 1: dihitung ulang sesudah ekspor {HARI}" in laporan


def test_segel_berantai_dan_sekali_sehari(dunia, penugasan):
    pertama = jejak.segel_hari(dunia.instansi, HARI)
    assert jejak.segel_hari(dunia.instansi, HARI).pk == pertama.pk
    with jam.pada(date(2024, 3, 6)):
        kedua = jejak.segel_hari(dunia.instansi, date(2024, 3, 6))
    assert kedua.sidik_sebelumnya == pertama.sidik
    assert Segel.objects.count() == 2
    assert penugasan.perkara.kode in kedua.kepala


def test_hari_yang_terlewat_masih_dapat_disegel_sesudah_segel_terakhir(dunia, penugasan):
    pertama = jejak.segel_hari(dunia.instansi, date(2024, 3, 1))
    assert jejak.segel_hari(dunia.instansi, date(2024, 3, 4)).sidik_sebelumnya == pertama.sidik


@pytest.mark.parametrize(
    ("hari", "sebab"), [("2024-03-03", "mendahului segel terakhir"), ("2024-03-06", "belum tiba")]
)
def test_segel_mundur_dan_segel_hari_esok_ditolak(dunia, penugasan, hari, sebab):
    jejak.segel_hari(dunia.instansi, date(2024, 3, 4))
    with pytest.raises(ValueError, match=sebab):
        jejak.segel_hari(dunia.instansi, date.fromisoformat(hari))
    with pytest.raises(CommandError, match=sebab):
        call_command("jejak", "segel", "--tanggal", hari, stdout=StringIO())
    assert Segel.objects.count() == 1
    assert periksa()[0] == 0


def test_ekspor_yang_rusak_ditolak_dengan_jelas(penugasan, tmp_path):
    berkas = tmp_path / "rusak.json"
    berkas.write_text("bukan json")
    with pytest.raises(Exception, match="tidak terbaca"):
        call_command("jejak", "periksa", "--ekspor", str(berkas))


def test_ekspor_ialah_json(penugasan, dunia):
    jejak.segel_hari(dunia.instansi, HARI)
    keluar = StringIO()
    call_command("jejak", "ekspor", stdout=keluar)
    assert json.loads(keluar.getvalue())[0]["segel"][0]["tanggal"] == HARI.isoformat()

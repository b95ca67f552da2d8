"""The web server as it runs in production: what every answer says, what machines may ask, how it stops."""

import json
import os
import signal
import threading
import time
from pathlib import Path

import psycopg
import pytest

from simpul.inti import jam
from simpul.inti.pintu import Ditolak
from simpul.peluncur.peran import PEMILIK
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah
from tests.dunia import HARI, bangun_dunia
from tests.operasi.conftest import alamat_basis, tunggu

TOKEN = "tanda-pengenal-pemantau-yang-panjang"
SANDI = "rahasia-contoh"
pytestmark = pytest.mark.lambat


@pytest.fixture
def dunia(transactional_db, settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    with jam.pada(HARI):
        d = bangun_dunia()
        d.perkara = ajukan(
            Permintaan("ajukan", d.asma, "Survei gizi", (d.dodi,), unit_tujuan=d.yankes)
        ).perkara
    return d


def test_every_kind_of_answer_is_protected(dunia, layani):
    server = layani()
    halaman = server.lewat_perantara("/akun/masuk/")
    gaya = next(
        kata for kata in halaman.teks.split('"') if kata.startswith("/statis/") and kata.endswith(".css")
    )
    server.masuk("asma", SANDI)
    pdf = f"/perkara/{dunia.perkara.kode}/naskah/{dunia.perkara.naskah.get().pk}.pdf"
    jawaban = {
        "halaman": halaman,
        "perkara": server.lewat_perantara(f"/perkara/{dunia.perkara.kode}/"),
        "pdf": server.lewat_perantara(pdf),
        "statis": server.lewat_perantara(gaya, Accept_Encoding="br"),
        "tidak ada": server.lewat_perantara("/tidak/ada/"),
        "dilarang": server.lewat_perantara("/organisasi/kelola/"),
        "ditolak": server.lewat_perantara("/akun/masuk/", "POST", b"", Content_Length="0"),
        "antarmuka": server.lewat_perantara("/api/v1/openapi.json"),
        "tuan rumah asing": server.minta("/", Host="jahat.example", X_Forwarded_Proto="https"),
        "ke https": server.minta("/", Host="simpul.example"),
        "hidup": server.minta("/healthz"),
        "metrik": server.minta("/metrics"),
    }
    status = {nama: satu.status for nama, satu in jawaban.items()}
    assert [status[n] for n in ("halaman", "perkara", "pdf", "statis", "hidup")] == [200] * 5
    assert [status[n] for n in ("tidak ada", "dilarang", "ditolak", "tuan rumah asing")] == [
        404,
        403,
        403,
        400,
    ]
    assert (status["ke https"], status["metrik"]) == (301, 404)
    for nama, satu in jawaban.items():
        kepala = satu.kepala
        assert "default-src 'none'" in kepala["content-security-policy"], nama
        assert "unsafe-eval" not in kepala["content-security-policy"], nama
        assert "camera=()" in kepala["permissions-policy"], nama
        assert kepala["cross-origin-opener-policy"] == "same-origin", nama
        assert kepala["cross-origin-resource-policy"] == "same-origin", nama
        assert kepala["x-content-type-options"] == "nosniff", nama
        assert kepala["referrer-policy"] == "same-origin", nama
        assert kepala["x-frame-options"] in ("SAMEORIGIN", "DENY"), nama
        assert "granian" not in kepala.get("server", "").lower(), nama
        assert "access-control-allow-origin" not in kepala, nama
    assert "max-age=31536000" in jawaban["halaman"].kepala["strict-transport-security"]
    assert jawaban["pdf"].isi.startswith(b"%PDF")


def test_static_files_come_compressed_and_stay_valid_for_ever(dunia, layani):
    server = layani(SIMPUL_PROSES="1")
    halaman = server.lewat_perantara("/akun/masuk/").teks
    berkas = {kata.split("#")[0] for kata in halaman.split('"') if kata.startswith("/statis/")}
    assert any(satu.endswith(".css") for satu in berkas)
    for satu in berkas:
        for cara in ("br", "gzip"):
            jawab = server.lewat_perantara(satu, Accept_Encoding=cara)
            assert "immutable" in jawab.kepala["cache-control"], satu
            assert "max-age=315360000" in jawab.kepala["cache-control"], satu
            if satu.endswith((".css", ".js")) and len(jawab.isi) > 500:
                assert jawab.kepala["content-encoding"] == cara, satu


def test_the_process_answers_without_its_database_and_says_that_it_is_not_ready(layani):
    server = layani(DATABASE_URL="postgresql://siapa@127.0.0.1:1/entah", SIMPUL_PROSES="1")
    assert json.loads(server.minta("/healthz", Host="apa.saja").isi)["status"] == "ok"
    siap = server.minta("/readyz", Host="apa.saja")
    assert siap.status == 503
    assert json.loads(siap.isi) == {"status": "tidak siap", "basis_data": False}
    assert "siapa" not in siap.teks


def test_it_is_ready_when_tables_and_worker_are_there(dunia, layani, pekerja):
    server = layani(SIMPUL_PROSES="1")
    tanpa = json.loads(server.minta("/readyz").isi)
    assert tanpa["status"] == "terganggu"
    assert not tanpa["antrean"]["pekerja_terlihat"]
    assert tanpa["antrean"]["menunggu"] == 1
    proses = pekerja()
    tunggu(lambda: json.loads(server.minta("/readyz").isi)["status"] == "ok", 60)
    assert json.loads(server.minta("/readyz").isi)["migrasi"] == {"lengkap": True, "kurang": 0}
    proses.send_signal(signal.SIGTERM)
    assert proses.wait(40) == 0


def test_figures_of_all_processes_add_up_for_whoever_holds_the_token(dunia, layani):
    server = layani(SIMPUL_METRIK_TOKEN=TOKEN)
    for _kali in range(12):
        server.lewat_perantara("/akun/masuk/")
    assert server.minta("/metrics").status == 404
    assert server.minta("/metrics", Authorization="Bearer salah").status == 404
    semua = [server.minta("/metrics", Authorization=f"Bearer {TOKEN}").teks for _kali in range(4)]
    for teks in semua:
        assert 'simpul_permintaan_total{metode="GET",rute="/akun/masuk/",status="200"} 12.0' in teks
        assert 'simpul_permintaan_detik_count{rute="/akun/masuk/"} 12.0' in teks
        assert 'simpul_antrean_menunggu{antrean="surel"} 1.0' in teks
        assert 'simpul_pekerjaan{keadaan="failed"} 0.0' in teks
        assert "simpul_sambungan{" in teks
        assert 'simpul_info{versi="' in teks


def test_figures_are_open_on_a_machine_that_serves_itself_but_not_through_a_proxy(transactional_db, layani):
    server = layani(SIMPUL_HOSTS="127.0.0.1", SIMPUL_ALAMAT="", SIMPUL_PROSES="1")
    assert server.minta("/metrics").status == 200
    for kepala in (
        {"X_Forwarded_For": "127.0.0.1"},
        {"Forwarded": "for=127.0.0.1"},
        {"Via": "1.1 perantara"},
    ):
        assert server.minta("/metrics", **kepala).status == 404


def test_a_request_under_way_is_answered_before_the_server_stops(dunia, layani):
    server = layani(SIMPUL_PROSES="1")
    server.kuki["simpul_sesi"] = "sesi-apa-saja"
    hasil: list[int] = []
    with psycopg.connect(alamat_basis(PEMILIK)) as penahan:
        penahan.execute("LOCK TABLE django_session")
        benang = threading.Thread(target=lambda: hasil.append(server.lewat_perantara("/").status))
        benang.start()
        time.sleep(1)
        assert server.proses
        server.proses.send_signal(signal.SIGTERM)
        time.sleep(1)
        assert server.proses.poll() is None
        penahan.rollback()
        benang.join(30)
    assert hasil == [302]
    assert server.proses.wait(30) == 0


def test_a_job_under_way_is_finished_before_the_worker_stops(dunia, pekerja):
    def keadaan() -> list[str]:
        with psycopg.connect(alamat_basis(PEMILIK)) as sambungan:
            return [
                satu
                for (satu,) in sambungan.execute(
                    "SELECT status FROM procrastinate_jobs WHERE queue_name = 'surel'"
                )
            ]

    with psycopg.connect(alamat_basis(PEMILIK)) as penahan:
        penahan.execute("LOCK TABLE inti_pemberitahuan")
        proses = pekerja()
        tunggu(lambda: keadaan() == ["doing"], 60)
        proses.send_signal(signal.SIGTERM)
        time.sleep(1)
        assert proses.poll() is None
        penahan.rollback()
    assert proses.wait(40) == 0
    assert keadaan() == []


def test_a_process_that_was_killed_is_replaced(transactional_db, layani):
    server = layani(SIMPUL_PROSES="1")
    assert server.proses
    pengawas = _anak(server.proses.pid)[0]
    (korban,) = _anak(pengawas)
    os.kill(korban, signal.SIGKILL)
    tunggu(lambda: _hidup(server))
    assert server.proses.poll() is None


def _hidup(server) -> bool:
    try:
        return bool(server.minta("/healthz").status == 200)
    except OSError:
        return False


def _anak(pid: int) -> list[int]:
    return [int(kata) for kata in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def test_no_line_of_the_log_says_who_or_with_what(dunia, layani, pekerja, tmp_path):
    server = layani(SIMPUL_LOG="json", SIMPUL_METRIK_TOKEN=TOKEN)
    nip, kunci = "198701012010011001", "sp_kunci-antarmuka-yang-rahasia-1234567890"
    server.kirim("/akun/masuk/", login=nip, password="sandi-salah-sekali")
    server.masuk("basri", SANDI)
    server.lewat_perantara(f"/organisasi/?q=Citra+{nip}")
    server.lewat_perantara(f"/tidak/ada/{nip}/?token={kunci}", X_Request_ID=nip)
    server.lewat_perantara("/api/v1/saya", Authorization=f"Bearer {kunci}")
    server.minta("/", Host=f"{nip}.example", X_Forwarded_Proto="https")
    nomor = "0123456789abcdef0123456789abcdef"
    assert server.lewat_perantara("/", X_Request_ID=nomor).kepala["x-request-id"] == nomor
    with psycopg.connect(alamat_basis(PEMILIK)) as sambungan:
        sambungan.execute("ALTER TABLE penugasan_giliran RENAME TO penugasan_giliran_hilang")
        sambungan.commit()
        assert server.lewat_perantara("/").status == 500
        sambungan.execute("ALTER TABLE penugasan_giliran_hilang RENAME TO penugasan_giliran")
    proses = pekerja(
        "--habiskan", SIMPUL_LOG="json", SIMPUL_SMTP_URL="smtp://pengguna:sandi-surel@127.0.0.1:1"
    )
    assert proses.wait(60) == 0

    catatan = server.catatan() + (tmp_path / "pekerja.log").read_text()
    baris = [json.loads(satu) for satu in catatan.splitlines() if satu.startswith("{")]
    assert any(satu.get("permintaan") == nomor and satu["rute"] == "/" for satu in baris)
    assert any(satu.get("rute") == "tidak dikenal" and satu["status"] == 404 for satu in baris)
    gagal = next(satu for satu in baris if satu.get("status") == 500)
    assert any(
        satu.get("permintaan") == gagal["permintaan"] and "ProgrammingError" in satu.get("galat", "")
        for satu in baris
    )
    assert any("ConnectionRefusedError" in satu.get("galat", "") and satu.get("tugas") for satu in baris)
    for rahasia in (nip, kunci, TOKEN, SANDI, "sandi-salah", "sandi-surel", "Citra", "basri", "Basri", "contoh.test",
                    "203.0.113.7", "Survei", dunia.perkara.kode, "penugasan_giliran"):  # fmt: skip
        assert rahasia not in catatan, rahasia


def test_steps_are_counted_by_what_became_of_them(dunia, monkeypatch):
    from simpul.config import metrik
    from simpul.inti import pintu

    monkeypatch.setattr(pintu, "setelah_tindakan", [metrik.catat_langkah])
    prosedur = dunia.perkara.penugasan.jalur.get().prosedur

    def hitung(hasil: str) -> float:
        return metrik.LANGKAH.labels(prosedur, "setujui", hasil)._value.get()

    awal = hitung("diterima"), hitung("ditolak")
    with pytest.raises(Ditolak):
        langkah(dunia.perkara.penugasan, "setujui", dunia.asma)
    langkah(dunia.perkara.penugasan, "setujui", dunia.basri)
    assert (hitung("diterima"), hitung("ditolak")) == (awal[0] + 1, awal[1] + 1)

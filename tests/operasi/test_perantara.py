"""The example configurations in ``deploy/``, each run as it stands but for names, places and ports."""

import os
import re
import shutil
import ssl
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import psycopg
import pytest

from simpul.inti import jam
from simpul.inti.models import Akun, Instansi
from simpul.organisasi import services as organisasi
from simpul.peluncur.cara import namespace
from simpul.peluncur.peran import APLIKASI, PEMILIK
from simpul.penugasan.models import Penugasan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan
from tests.dunia import HARI, bangun_dunia, kepala
from tests.operasi.conftest import TUAN, Server, alamat_basis, porta_bebas, tunggu

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
SANDI = "rahasia-contoh"
pytestmark = pytest.mark.lambat


def perlu(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not _program(program), reason=f"{program} is not installed here")


def _program(nama: str) -> str:
    return shutil.which(nama) or shutil.which(nama, path="/usr/sbin:/usr/local/sbin") or ""


@pytest.fixture
def jalankan(tmp_path) -> Iterator[Callable[..., "subprocess.Popen[bytes]"]]:
    """Run a program until the test ends."""
    semua: list[subprocess.Popen[bytes]] = []

    def mulai(*perintah: str) -> "subprocess.Popen[bytes]":
        with (tmp_path / "perantara.log").open("ab") as log:
            semua.append(subprocess.Popen(perintah, stdout=log, stderr=log))
        return semua[-1]

    yield mulai
    for proses in semua:
        proses.terminate()
        proses.wait(20)


@pytest.fixture
def dunia(transactional_db, settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    with jam.pada(HARI):
        d = bangun_dunia()
        d.perkara = ajukan(
            Permintaan("ajukan", d.asma, "Survei gizi", (d.dodi,), unit_tujuan=d.yankes)
        ).perkara
    return d


@pytest.fixture
def sertifikat(tmp_path) -> Path:
    """A certificate of our own for the example's host, with its key, as both proxies want them."""
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed here")
    folder = tmp_path / "tls"
    folder.mkdir()
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", f"/CN={TUAN}", "-addext", f"subjectAltName=DNS:{TUAN}", "-keyout", str(folder / "kunci.pem"),
         "-out", str(folder / "sertifikat.pem")],
        check=True, capture_output=True,
    )  # fmt: skip
    satu = (folder / "sertifikat.pem").read_text() + (folder / "kunci.pem").read_text()
    (folder / "simpul.pem").write_text(satu)
    return folder


class LewatTls:
    """Asks the proxy as a browser does: by TLS, with the host's name."""

    def __init__(self, port: int) -> None:
        self.port = port
        konteks = ssl.create_default_context()
        konteks.check_hostname, konteks.verify_mode = False, ssl.CERT_NONE
        penolak = type(
            "TanpaIkut", (urllib.request.HTTPRedirectHandler,), {"redirect_request": lambda *a: None}
        )
        self.pembuka = urllib.request.build_opener(urllib.request.HTTPSHandler(context=konteks), penolak)

    def minta(
        self,
        jalur: str,
        isi: bytes | None = None,
        skema: str = "https",
        port: int | None = None,
        **kepala: str,
    ):
        alamat = f"{skema}://127.0.0.1:{port or self.port}{jalur}"
        semua = {"Host": TUAN, **{nama.replace("_", "-"): nilai for nama, nilai in kepala.items()}}
        try:
            return self.pembuka.open(urllib.request.Request(alamat, data=isi, headers=semua), timeout=20)
        except urllib.error.HTTPError as jawab:
            return jawab


def _di_belakang(tls: LewatTls, http: int, log: Callable[[], str]) -> None:
    """What must hold whichever proxy it is."""
    tunggu(lambda: _hidup(tls), 30)
    pindah = tls.minta("/akun/masuk/", skema="http", port=http)
    assert (pindah.status, pindah.headers["Location"].split("/")[2]) == (301, TUAN)
    halaman = tls.minta("/akun/masuk/", X_Forwarded_Proto="http", X_Forwarded_For="127.0.0.1")
    teks = halaman.read().decode()
    assert halaman.status == 200
    assert "secure" in halaman.headers["Set-Cookie"].lower()
    assert re.fullmatch(r"[0-9a-f-]{32,36}", halaman.headers["X-Request-ID"])
    assert "Server" not in halaman.headers or halaman.headers["Server"] == "nginx"
    for tertutup in ("/metrics", "/readyz"):
        assert tls.minta(tertutup).status == 404
    gaya = next(kata for kata in teks.split('"') if kata.startswith("/statis/") and kata.endswith(".css"))
    tunggu(lambda: _dari_tembolok(tls, gaya, log), 10)
    besar = tls.minta("/akun/masuk/", b"x", Content_Type="text/plain", Content_Length=str(23 * 1024 * 1024))
    assert besar.status == 413


def _dari_tembolok(tls: LewatTls, gaya: str, log: Callable[[], str]) -> bool:
    """True once the proxy answers for a static file by itself; a proxy may need to see it more than once."""
    lama = log().count('"statis"')
    jawab = tls.minta(gaya, Accept_Encoding="br")
    assert jawab.headers["Content-Encoding"] == "br"
    assert "immutable" in jawab.headers["Cache-Control"]
    time.sleep(0.2)
    return lama > 0 and log().count('"statis"') == lama


def _hidup(tls: LewatTls) -> bool:
    try:
        return bool(tls.minta("/akun/masuk/").status == 200)
    except OSError:
        return False


@perlu("nginx")
def test_nginx_as_in_the_example(dunia, layani, jalankan, sertifikat, tmp_path):
    server, http, https = layani(SIMPUL_LOG="json"), porta_bebas(), porta_bebas()
    isi = (DEPLOY / "nginx" / "simpul.conf").read_text()
    for lama, baru in {
        "127.0.0.1:8000": f"127.0.0.1:{server.port}",
        "listen 80;": f"listen 127.0.0.1:{http};",
        "listen 443 ssl http2;": f"listen 127.0.0.1:{https} ssl http2;",
        "/etc/ssl/simpul": str(sertifikat),
        "/var/cache/nginx/simpul": f"{tmp_path}/tembolok",
    }.items():
        assert lama in isi
        isi = isi.replace(lama, baru)
    (tmp_path / "simpul.conf").write_text(isi)
    pengguna = "user root;\n" if os.geteuid() == 0 else ""
    (tmp_path / "nginx.conf").write_text(
        f"{pengguna}daemon off; worker_processes 1; pid {tmp_path}/pid; error_log {tmp_path}/galat.log;\n"
        f"events {{}}\nhttp {{ access_log off; client_body_temp_path {tmp_path}/b; proxy_temp_path {tmp_path}/p;\n"
        f"fastcgi_temp_path {tmp_path}/f; uwsgi_temp_path {tmp_path}/u; scgi_temp_path {tmp_path}/s;\n"
        f"include {tmp_path}/simpul.conf; }}\n"
    )
    perintah = [_program("nginx"), "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf")]
    diuji = subprocess.run([*perintah, "-t"], capture_output=True, text=True)
    assert diuji.returncode == 0, diuji.stderr
    assert "warn" not in diuji.stderr, diuji.stderr
    jalankan(*perintah)
    _di_belakang(LewatTls(https), http, server.catatan)


@perlu("haproxy")
def test_haproxy_as_in_the_example(dunia, layani, jalankan, sertifikat, tmp_path):
    server, http, https = layani(SIMPUL_LOG="json"), porta_bebas(), porta_bebas()
    isi = (DEPLOY / "haproxy" / "haproxy.cfg").read_text()
    for lama, baru in {
        "127.0.0.1:8000": f"127.0.0.1:{server.port}",
        "bind :80\n": f"bind 127.0.0.1:{http}\n",
        "bind :443 ": f"bind 127.0.0.1:{https} ",
        "/etc/ssl/simpul": str(sertifikat),
    }.items():
        assert lama in isi
        isi = isi.replace(lama, baru)
    berkas = tmp_path / "haproxy.cfg"
    berkas.write_text(isi)
    diuji = subprocess.run([_program("haproxy"), "-c", "-f", str(berkas)], capture_output=True, text=True)
    assert diuji.returncode == 0, diuji.stdout + diuji.stderr
    assert "[WARNING]" not in diuji.stderr, diuji.stderr
    jalankan(_program("haproxy"), "-db", "-f", str(berkas))
    _di_belakang(LewatTls(https), http, server.catatan)


@perlu("systemd-analyze")
def test_the_systemd_units_are_sound(tmp_path):
    berkas = sorted((DEPLOY / "systemd").iterdir())
    assert len(berkas) == 4
    for satu in berkas:
        isi = satu.read_text().replace("/opt/simpul/.venv/bin/simpul", "/bin/true")
        (tmp_path / satu.name).write_text(isi)
    diuji = subprocess.run(
        ["systemd-analyze", "verify", *map(str, sorted(tmp_path.iterdir()))], capture_output=True, text=True
    )
    assert diuji.returncode == 0, diuji.stderr
    assert "simpul" not in diuji.stderr, diuji.stderr


def test_every_setting_of_the_example_is_known(monkeypatch):
    from simpul.config.pengaturan import read_settings

    for kunci in [kunci for kunci in os.environ if kunci.startswith(("SIMPUL_", "DATABASE_URL"))]:
        monkeypatch.delenv(kunci)
    for baris in (DEPLOY / "simpul.env").read_text().splitlines():
        if "=" in baris and not baris.startswith("#"):
            monkeypatch.setenv(*baris.split("=", 1))
    setelan = read_settings()
    assert setelan.pakai_https
    assert setelan.bentuk_log == "json"


@pytest.fixture
def pgbouncer(transactional_db, jalankan, tmp_path) -> str:
    """A PgBouncer in transaction mode before the tests' database, with two connections to share; its address."""
    if os.geteuid() == 0 and not namespace():
        pytest.skip("PgBouncer does not run as root, and user namespaces are forbidden here")
    from django.db import connection

    port, isi = porta_bebas(), (DEPLOY / "pgbouncer" / "pgbouncer.ini").read_text()
    soket, nama = connection.settings_dict["HOST"], connection.settings_dict["NAME"]
    (tmp_path / "userlist.txt").write_text(f'"{APLIKASI}" ""\n')
    for lama, baru in {
        "simpul = host=127.0.0.1 port=5432 dbname=simpul": f"{nama} = host={soket} port=5432 dbname={nama}",
        "listen_port = 6432": f"listen_port = {port}",
        "auth_type = scram-sha-256": "auth_type = trust",
        "/etc/pgbouncer/userlist.txt": f"{tmp_path}/userlist.txt",
        "default_pool_size = 20": "default_pool_size = 2",
        "/var/log/postgresql/pgbouncer.log": f"{tmp_path}/pgbouncer.log",
        "pidfile = /var/run/postgresql/pgbouncer.pid": f"pidfile = {tmp_path}/pgbouncer.pid\nunix_socket_dir =",
    }.items():
        assert lama in isi
        isi = isi.replace(lama, baru)
    (tmp_path / "pgbouncer.ini").write_text(isi)
    jalankan(
        *(namespace() if os.geteuid() == 0 else ()), _program("pgbouncer"), str(tmp_path / "pgbouncer.ini")
    )
    alamat = f"postgresql://{APLIKASI}@127.0.0.1:{port}/{nama}"
    tunggu(lambda: _tersambung(alamat))
    return alamat


def _tersambung(alamat: str) -> bool:
    try:
        psycopg.connect(alamat, connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


def _instansi_kedua() -> None:
    lain = Instansi.objects.create(
        nama="Pemerintah Kabupaten Lain",
        nama_daerah="Kabupaten Lain",
        tempat="Lain",
        profil="bombana-31-2023",
    )
    dinas = organisasi.buat_perangkat_daerah(instansi=lain, nama="Dinas Kelautan", pola="b")
    zainab = organisasi.daftarkan_pegawai(instansi=lain, nama="Zainab")
    organisasi.tempatkan(pegawai=zainab, jabatan=kepala(dinas), mulai=date(2015, 1, 1))
    zainab.akun = Akun.objects.create_user("zainab", password=SANDI)
    zainab.save()


@perlu("pgbouncer")
def test_pages_and_steps_through_pgbouncer_while_two_institutions_share_its_connections(
    dunia, pgbouncer, layani, pekerja
):
    with jam.pada(HARI):
        _instansi_kedua()
    langsung = {"DATABASE_URL": pgbouncer, "DATABASE_URL_LANGSUNG": alamat_basis(APLIKASI)}
    server = layani(**langsung)
    basri, zainab = Server(server.port), Server(server.port)
    basri.masuk("basri", SANDI)
    zainab.masuk("zainab", SANDI)
    temuan: list[str] = []

    def baca(siapa: Server, milik: str, asing: str) -> None:
        for _kali in range(25):
            jawab = siapa.lewat_perantara("/organisasi/")
            if jawab.status != 200 or milik not in jawab.teks or asing in jawab.teks:
                temuan.append(f"{jawab.status} {milik}")

    benang = [
        threading.Thread(target=baca, args=satu)
        for satu in 2
        * [(basri, "Dinas Kesehatan", "Dinas Kelautan"), (zainab, "Dinas Kelautan", "Dinas Kesehatan")]
    ]
    for satu in benang:
        satu.start()
    for satu in benang:
        satu.join(120)
    assert not temuan
    assert zainab.lewat_perantara(f"/perkara/{dunia.perkara.kode}/").status == 404

    jalur = dunia.perkara.penugasan.jalur.get().pk
    assert basri.kirim(f"/perkara/{dunia.perkara.kode}/setujui/{jalur}/").status == 302
    assert Penugasan.objects.get(pk=dunia.perkara.pk).jalur.get().keadaan == "disetujui"
    assert server.minta("/readyz").status == 200
    assert "Jejak utuh." in _perintah(langsung, "jejak", "periksa")
    assert pekerja("--habiskan", **langsung).wait(60) == 0
    with psycopg.connect(alamat_basis(PEMILIK)) as sambungan:
        sisa = sambungan.execute(
            "SELECT count(*) FROM procrastinate_jobs WHERE status <> 'failed'"
        ).fetchone()
        nyata = sambungan.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename = %s",
            [APLIKASI],
        ).fetchone()
    assert sisa == (0,)
    assert nyata is not None
    assert nyata[0] <= 3  # two of PgBouncer's, and the tests' own


def _perintah(setelan: dict[str, str], *kata: str) -> str:
    from tests.operasi.conftest import lingkungan

    lingkup = lingkungan(Path(os.environ["SIMPUL_VAR"]), **setelan)
    selesai = subprocess.run(
        [sys.executable, "-m", "simpul.config", *kata], env=lingkup, capture_output=True, text=True
    )
    assert selesai.returncode == 0, selesai.stdout + selesai.stderr
    return selesai.stdout

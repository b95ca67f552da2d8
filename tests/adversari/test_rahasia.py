"""No password, token or personal number in a log, an address or an error page."""

import io
import logging
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from smtplib import SMTPRecipientsRefused

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from simpul.config.catatan import Baris, Json
from simpul.inti.models import Akun, Pemberitahuan
from simpul.organisasi import services as organisasi
from simpul.organisasi.impor import layanan as impor
from simpul.organisasi.models import Impor
from simpul.penugasan.surel import kirim_surel
from tests.adversari.panggung import TIM, pengunjung
from tests.adversari.tabel_alamat import LIHAT, uraikan
from tests.adversari.test_hak_atas_alamat import alamat, isi

SANDI = "rahasia-contoh-7"
SALAH = "kata-sandi-keliru-9"


@pytest.fixture
def catatan() -> Iterator[io.StringIO]:
    """Everything that any logger says, at every level, as a server writes it: as lines and as JSON."""
    wadah = io.StringIO()
    penulis = []
    for bentuk in (Baris(), Json()):
        satu = logging.StreamHandler(wadah)
        satu.setFormatter(bentuk)
        satu.setLevel(logging.DEBUG)
        penulis.append(satu)
    pencatat = [logging.getLogger(), *map(logging.getLogger, list(logging.root.manager.loggerDict))]
    semula = [(satu, satu.level, satu.disabled) for satu in pencatat]
    for satu in pencatat:
        satu.setLevel(logging.DEBUG)
        satu.disabled = False
        if satu is logging.root or not satu.propagate:
            satu.handlers += penulis
    yield wadah
    for satu, tingkat, mati in semula:
        satu.setLevel(tingkat)
        satu.disabled = mati
        satu.handlers = [h for h in satu.handlers if h not in penulis]


def rahasia(p) -> list[str]:
    """What must not be found: numbers, mail addresses, telephones, passwords."""
    nilai = [n for o in p.orang.values() for n in (o.nip, o.surel, o.telepon) if n]
    return [*nilai, SANDI, SALAH]


def periksa(p, teks: str, di: str, *tambahan: str) -> None:
    for satu in (*rahasia(p), *tambahan):
        assert satu not in teks, f"{di} memuat {satu}"


def test_the_log_says_nothing_of_who_signs_in_and_with_what(p, catatan):
    Akun.objects.filter(username="kiki").update(username=p.kiki.nip)
    for siapa, sandi in (
        ("dodi", SANDI),
        ("dodi", SALAH),
        (p.dodi.nip, SANDI),
        (p.dodi.nip, SALAH),
        (p.kiki.nip, SALAH),
        ("199912312020121999", SALAH),
        ("mira", SANDI),
    ):
        Client().post(reverse("account_login"), {"login": siapa, "password": sandi})
    for _kali in range(8):
        Client().post(reverse("account_login"), {"login": p.dodi.nip, "password": SALAH})
    client = pengunjung("dodi")
    client.post(
        reverse("account_change_password"),
        {"oldpassword": SALAH, "password1": SANDI, "password2": SANDI + "x"},
    )
    periksa(p, catatan.getvalue(), "log", "199912312020121999")


def test_the_log_says_nothing_of_whom_one_searches_for(p, catatan):
    for siapa in ("nia", "asma"):
        client = pengunjung(siapa)
        for nama, isian in (
            ("cari", {"q": p.dodi.nip}),
            ("cari", {"q": p.dodi.surel}),
            ("tugaskan_siapa", {"q": p.dodi.nip}),
        ):
            client.post(reverse(nama), isian)
            client.get(reverse(nama), isian)
        client.post(reverse("kelola_ubah_orang", args=[p.dodi.pk]), {"nama": "", "nip": p.dodi.nip})
        client.get(f"/tidak-ada/{p.dodi.nip}/")
        client.get("/tidak-ada/", {"nip": p.dodi.nip, "token": SALAH})
    periksa(p, catatan.getvalue(), "log")


def test_the_log_and_the_page_of_a_failure_say_nothing_of_what_was_worked_on(p, catatan, monkeypatch):
    """An exception carries what it was raised with; PostgreSQL puts whole rows into its messages."""
    from simpul.organisasi import views_pegawai

    def gagal(**isian):
        raise ValueError(f"{isian['nip']} {isian['surel']} {isian['telepon']} {SANDI}")

    monkeypatch.setattr(views_pegawai.services, "ubah_pegawai", gagal)
    client = pengunjung("nia", raise_request_exception=False)
    data = {
        "nama": "Dodi", "jenis_asn": "pns", "nip": p.dodi.nip, "surel": p.dodi.surel, "telepon": p.dodi.telepon,
    }  # fmt: skip
    jawab = client.post(reverse("kelola_ubah_orang", args=[p.dodi.pk]), data)
    assert jawab.status_code == 500
    periksa(p, catatan.getvalue(), "log")
    periksa(p, jawab.content.decode(), "halaman kesalahan")
    assert "ValueError" in catatan.getvalue()
    assert "Traceback" not in jawab.content.decode()


def test_what_the_database_says_of_a_row_stays_out_of_the_log(p, catatan):
    from tests.adversari.serentak import sebagai_pemilik

    with sebagai_pemilik() as kursor:
        kursor.execute("CREATE UNIQUE INDEX ON organisasi_pegawai (nip) WHERE nip <> ''")
    client = pengunjung("nia", raise_request_exception=False)
    data = {"nama": "Kembar", "jenis_asn": "pns", "nip": p.dodi.nip}
    jawab = client.post(reverse("kelola_orang_baru"), data)
    assert jawab.status_code == 500
    periksa(p, catatan.getvalue() + jawab.content.decode(), "log atau halaman")
    assert "IntegrityError" in catatan.getvalue()


def test_mail_that_cannot_be_sent_leaves_no_address_in_the_log(p, catatan, monkeypatch):
    def tolak(self, pesan):
        raise SMTPRecipientsRefused({p.dodi.surel: (550, p.dodi.surel.encode())})

    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", tolak)
    kabar = Pemberitahuan.objects.filter(akun__email__contains="@").first()
    with pytest.raises(SMTPRecipientsRefused):
        kirim_surel.func([kabar.pk])
    logging.getLogger("procrastinate.worker").exception("Job failed", exc_info=True)
    client = Client(raise_request_exception=False)
    client.post(reverse("account_reset_password"), {"email": p.dodi.surel})
    periksa(p, catatan.getvalue(), "log")


def test_mails_to_those_who_run_the_system_hold_nothing_of_people(p, settings, monkeypatch):
    settings.ADMINS = [("Admin", "admin@contoh.test")]
    from simpul.organisasi import views_baca

    def gagal(*args):
        raise ValueError(p.dodi.nip)

    monkeypatch.setattr(views_baca.baca, "halaman_orang", gagal)
    pengunjung("nia", raise_request_exception=False).get(reverse("orang", args=[p.dodi.pk]))
    for surat in mail.outbox:
        periksa(p, surat.subject + surat.body, "surat kepada pengelola sistem")


def test_an_import_that_fails_leaves_no_cell_in_the_log(p, catatan, monkeypatch):
    isi_berkas = f"Nama;Kode Pegawai;NIP;Telepon\nDodi;Q1;{p.dodi.nip};{p.dodi.telepon}\n".encode()
    satu = impor.unggah(instansi=p.bombana, nama=f"{p.dodi.nip}.csv", isi=isi_berkas)
    impor.kerjakan(satu.pk)
    impor.minta_muat(impor=satu)

    def gagal(*args):
        raise RuntimeError(f"baris {p.dodi.nip} {p.dodi.telepon}")

    monkeypatch.setattr(impor, "laksanakan", gagal)
    impor.kerjakan(satu.pk)
    assert Impor.objects.get(pk=satu.pk).status == "gagal"
    periksa(p, catatan.getvalue(), "log")


def test_first_passwords_are_shown_once_and_written_nowhere(p, catatan):
    baru = organisasi.buat_akun(pegawai=p.wati)
    ulang = organisasi.setel_ulang_sandi(pegawai=p.dodi)
    jawab = pengunjung("nia").post(reverse("kelola_akun_sandi", args=[p.endah.pk]))
    tampil = jawab.context["baru"].sandi
    periksa(p, catatan.getvalue(), "log", baru.sandi, ulang.sandi, tampil)
    from django.db import connection

    from tests.adversari.panggung import tabel

    with connection.cursor() as kursor:
        for nama in tabel():
            for sandi in (baru.sandi, ulang.sandi, tampil):
                kursor.execute(f"SELECT count(*) FROM {nama} t WHERE t::text LIKE %s", [f"%{sandi}%"])  # noqa: S608  # from the catalogue
                assert kursor.fetchone() == (0,), nama
    halaman = pengunjung("nia").get(reverse("kelola_akun_orang", args=[p.endah.pk]))
    assert tampil not in halaman.content.decode()
    assert "no-store" in jawab["Cache-Control"]


def test_the_link_that_sets_a_password_anew_hides_its_key_at_once(p, catatan):
    Client().post(reverse("account_reset_password"), {"email": p.dodi.surel})
    (surat,) = mail.outbox
    ke = re.search(r"/akun/sandi/atur-ulang/kunci/\S+", surat.body).group()
    kunci = ke.rstrip("/").rpartition("-")[2]
    client = Client()
    jawab = client.get(ke)
    assert jawab.status_code == 302
    assert kunci not in jawab["Location"]
    halaman = client.get(jawab["Location"])
    assert kunci not in halaman.content.decode()
    assert halaman["Referrer-Policy"] == "same-origin"
    periksa(p, catatan.getvalue(), "log", kunci)


class Tautan(HTMLParser):
    """Every address in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.alamat: set[str] = set()

    def handle_starttag(self, tag, attrs):
        for nama, nilai in attrs:
            if nama in ("href", "src", "action", "formaction") or nama.startswith("hx-"):
                self.alamat.add(nilai or "")
            if tag == "input" and dict(attrs).get("name") == "next" and nama == "value":
                self.alamat.add(nilai or "")


@pytest.mark.parametrize("siapa", ["nia", "basri", "dodi"])
def test_no_address_in_any_page_holds_a_number_of_a_person(p, siapa):
    Akun.objects.filter(username="endah").update(username=p.endah.nip)
    client = pengunjung(siapa)
    for nama, objek, _tanda in uraikan(LIHAT):
        ke = alamat(p, nama, objek, "bombana")
        jawab = client.get(ke)
        periksa(p, jawab.get("Location", ""), f"pengalihan dari {ke}")
        periksa(p, str(jawab.get("Content-Disposition", "")), f"nama berkas dari {ke}")
        urai = Tautan()
        urai.feed(isi(jawab) if "html" in jawab.get("Content-Type", "") else "")
        for satu in urai.alamat:
            periksa(p, satu, f"tautan di {ke}")


def test_a_search_by_number_leads_to_no_address_with_it(p):
    client = pengunjung("nia")
    for nama in ("cari", "tugaskan_siapa"):
        for nip in (p.dodi.nip, f"{p.dodi.nip[:8]} {p.dodi.nip[8:14]} {p.dodi.nip[14]} {p.dodi.nip[15:]}"):
            jawab = client.post(reverse(nama), {"q": nip})
            assert jawab.status_code == 200
            assert "Dodi" in jawab.content.decode() or nama == "tugaskan_siapa"
            urai = Tautan()
            urai.feed(jawab.content.decode())
            assert not [a for a in urai.alamat if nip in a or p.dodi.nip in a], nama
            lama = client.get(reverse(nama), {"q": nip})
            assert (lama.status_code, lama["Location"]) == (302, reverse(nama))
        kata = client.post(reverse(nama), {"q": "dodi"})
        assert kata["Location"] == reverse(nama) + "?q=dodi"
    ketik = client.post(reverse("cari"), {"q": p.dodi.nip}, headers={"HX-Request": "true"})
    assert ketik["HX-Replace-Url"] == reverse("cari")


def test_error_pages_repeat_nothing_of_what_was_asked(p):
    for client in (Client(), pengunjung("asma")):
        for jawab in (
            client.get(f"/tidak-ada/{p.dodi.nip}/", {"token": SALAH}),
            client.get(reverse("orang", args=[p.zaenal.pk])),
            client.get(reverse("perkara", args=["tidakada11"]), {"surel": p.dodi.surel}),
            client.get(reverse("kelola"), {"nip": p.dodi.nip}),
            client.get("/", headers={"Host": f"{p.dodi.nip}.jahat.test"}),
        ):
            if jawab.status_code >= 400:
                periksa(p, jawab.content.decode(), f"halaman {jawab.status_code}")
    tanpa_kuki = Client(enforce_csrf_checks=True)
    jawab = tanpa_kuki.post(reverse("account_login"), {"login": p.dodi.nip, "password": SANDI})
    assert jawab.status_code == 403
    periksa(p, jawab.content.decode(), "halaman 403")


def test_a_token_is_in_no_log_whether_it_opens_or_not(p, catatan):
    from datetime import date

    from simpul.api.token import buat_token

    _token, kunci = buat_token(
        pegawai=p.dodi, nama="Uji", cakupan=["perkara:baca"], berlaku_sampai=date(2024, 12, 31)
    )
    for satu in (kunci, kunci[:-1] + "x", "simpul_palsu-sekali"):
        Client().get("/api/v1/saya", headers={"Authorization": f"Bearer {satu}"})
        Client().get("/api/v1/saya", {"token": satu})
    periksa(p, catatan.getvalue(), "log", kunci, kunci[:-1] + "x", "simpul_palsu-sekali")


def test_without_a_mail_server_no_mail_is_written_into_the_log():
    """The console is what the service manager keeps: a reset key would stay there for everyone who reads it."""
    from simpul.config.settings import _mail

    assert "console" not in _mail(None)["EMAIL_BACKEND"]


def test_notices_say_no_more_than_the_step_and_the_title(p):
    for nomor in Pemberitahuan.objects.values_list("pk", flat=True):
        kirim_surel.func([nomor])
    assert mail.outbox
    for surat in mail.outbox:
        for o in p.orang.values():
            assert o.nip not in surat.body + surat.subject or not o.nip
            assert not o.telepon or o.telepon not in surat.body
    assert any(TIM in surat.subject for surat in mail.outbox)

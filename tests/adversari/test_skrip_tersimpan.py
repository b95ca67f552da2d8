"""What somebody typed is never a script on another's page: every text field filled with payloads, every page, document and mail read."""

from datetime import date
from html.parser import HTMLParser

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from simpul.config.keamanan import KEBIJAKAN
from simpul.inti.models import Pemberitahuan
from simpul.naskah.models import Naskah
from simpul.naskah.selectors import pdf
from simpul.organisasi import services as organisasi
from simpul.organisasi.impor import layanan as impor
from simpul.organisasi.models import InstansiLain, Pegawai, UnitOrganisasi
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import Masukan, ajukan, langkah
from simpul.penugasan.surel import kirim_surel
from tests.adversari.panggung import AKHIR, HARI, TIM, baca, kepala, pengunjung
from tests.adversari.tabel_alamat import LIHAT, uraikan
from tests.adversari.test_hak_atas_alamat import alamat

SKRIP = """"><script>jahat()</script><img src=x onerror=jahat()>'{{7*7}}{% now %}"""
ATRIBUT = """' onmouseover='jahat()' x=" onfocus="jahat()"""
ALAMAT = "javascript:jahat()"
TYPST = '#read("/etc/passwd") #eval("1+1") $x$ *tebal* \\ #set page(fill: red)'
MUATAN = (SKRIP, ATRIBUT, ALAMAT, TYPST)


def isi_semua(muatan: str) -> None:
    """The payload in every text of people, units, requests, answers and letters, cut to what the field takes."""

    def m(banyak: int) -> str:
        return muatan[:banyak]

    p = baca()
    for orang in (p.dodi, p.citra, p.basri, p.asma):
        organisasi.ubah_pegawai(
            pegawai=orang,
            nama=m(150),
            gelar_depan=m(40),
            gelar_belakang=m(80),
            telepon=m(30),
            kode=m(38) + str(orang.pk % 90),
        )
    organisasi.ubah_unit(unit=p.yankes, nama=m(200), alamat=m(250), kontak=m(250), pola_alasan=m(300))
    organisasi.ubah_unit(unit=p.dinkes, nama=m(200), alamat=m(250), kontak=m(250), pola_alasan="Ada")
    organisasi.catat_kompetensi(pegawai=p.dodi, jenis="keahlian", nama=m(150), bukti=m(250))
    organisasi.catat_instansi_lain(
        instansi=p.bombana, nama=m(200), alamat=m(250), pejabat_nama=m(150), pejabat_jabatan=m(200)
    )
    from simpul.aturan.jenjang import Jenjang

    organisasi.buat_jabatan(unit=p.kesmas, nama=m(200), jenjang=Jenjang.MAHIR)
    organisasi.tempatkan(
        pegawai=p.endah, jabatan=kepala(p.kosong), jenis="plt", mulai=HARI, selesai=AKHIR, nomor_dasar=m(120)
    )
    organisasi.delegasikan(
        jabatan=kepala(p.yankes),
        pemberi=p.basri,
        penerima=p.endah,
        nomor=m(120),
        tanggal=HARI,
        mulai=HARI,
        selesai=AKHIR,
    )
    berkas = f'Nama;Kode Pegawai;Tanggal Lahir\n"{m(100).replace(chr(34), chr(34) * 2)}";X;"{m(100).replace(chr(34), "")}"\n'
    satu = impor.unggah(instansi=p.bombana, nama=m(150), isi=berkas.encode(), akun=p.nia.akun)
    impor.kerjakan(satu.pk)
    _kasus(muatan)


def _kasus(muatan: str) -> None:
    p = baca_dengan_pk()
    teks = {"uraian": muatan, "target": muatan[:300], "kompetensi": (muatan[:150],), "alasan": muatan}
    kasus = ajukan(
        Permintaan(
            "bentuk", p["asma"], muatan[:300], (p["dodi"],), tim=DataTim(muatan[:200], True, p["citra"]),
            mulai=HARI, selesai=AKHIR, **teks,
        )
    )  # fmt: skip
    langkah(kasus, "setujui", p["basri"])
    langkah(kasus, "tetapkan", p["darwis"])
    langkah(kasus, "perpanjang", p["asma"], masukan=Masukan(alasan=muatan, selesai=date(2025, 3, 1)))
    lain = ajukan(
        Permintaan("ajukan", p["asma"], muatan[:299], (p["dodi"],), mulai=HARI, selesai=AKHIR, **teks)
    )
    langkah(lain, "tolak", p["basri"], masukan=Masukan(alasan=muatan))


def baca_dengan_pk() -> dict[str, Pegawai]:
    """People by the names that they had: these have changed."""
    return {
        p.akun.username: p
        for p in Pegawai.objects.filter(akun__isnull=False).select_related("akun", "instansi")
    }


class Pemeriksa(HTMLParser):
    """Finds what would run: scripts in the page, handlers, addresses that are code, styles, tags of the payload."""

    def __init__(self) -> None:
        super().__init__()
        self.temuan: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        isi = dict(attrs)
        if tag == "script" and not (isi.get("src") or "").startswith("/statis/"):
            self.temuan.append(f"<script {isi}>")
        for nama, nilai in attrs:
            if nama.startswith("on") or nama == "style":
                self.temuan.append(f"<{tag} {nama}={nilai}>")
            alamat_ = "".join((nilai or "").split()).casefold()
            if nama in ("href", "src", "action", "formaction", "hx-get", "hx-post") and alamat_.startswith(
                ("javascript:", "data:text", "vbscript:")
            ):
                self.temuan.append(f"<{tag} {nama}={nilai}>")
        if isi.get("src") == "x":
            self.temuan.append(f"<{tag} src=x>")


def periksa_halaman(teks: str, di: str) -> None:
    urai = Pemeriksa()
    urai.feed(teks)
    assert not urai.temuan, f"{di}: {urai.temuan}"
    assert "{{7*7}}" in teks or "{{7" not in teks, di
    assert "jahat()</script>" not in teks, di


@pytest.mark.parametrize("muatan", MUATAN, ids=["skrip", "atribut", "alamat", "typst"])
def test_no_page_runs_what_somebody_typed(p, muatan):
    isi_semua(muatan)
    p = baca()
    p.orang |= baca_dengan_pk()
    terlihat = 0
    kode = list(p.asma.penugasan_diminta.values_list("perkara__kode", flat=True))
    for siapa in ("asma", "basri", "nia", "ari"):
        client = pengunjung(siapa)
        ke = (
            [alamat(p, nama, objek, "bombana") for nama, objek, _t in uraikan(LIHAT)]
            if siapa == "nia"
            else []
        )
        ke += [reverse(n, args=[k]) for k in kode for n in ("perkara", "jejak_perkara")]
        ke += [
            reverse(n)
            for n in (
                "giliran",
                "permohonan",
                "tim_saya",
                "penugasan_saya",
                "daftar_perkara",
                "pemberitahuan",
            )
        ]
        ke += [
            reverse("orang", args=[p.dodi.pk]),
            reverse("unit", args=["YANKES"]),
            reverse("cari") + "?q=" + muatan[:40],
        ]
        ke += [
            reverse("cari") + "?q=a",
            reverse("permohonan") + "?arah=keluar",
            reverse("daftar_perkara") + "?q=" + muatan[:40],
        ]
        ke += [reverse("kelola_unit", args=[p.yankes.pk]), reverse("impor_unggah"), reverse("jejak")]
        for satu in ke:
            jawab = client.get(satu)
            if "html" not in jawab.get("Content-Type", "") or jawab.status_code == 302:
                continue
            teks = jawab.content.decode()
            periksa_halaman(teks, f"{siapa} {satu}")
            assert jawab["Content-Security-Policy"] == KEBIJAKAN, satu
            terlihat += "jahat" in teks or "passwd" in teks
    assert terlihat > 20, "isian itu memang tampil di halaman-halaman"


@pytest.mark.parametrize("muatan", MUATAN, ids=["skrip", "atribut", "alamat", "typst"])
def test_no_document_runs_what_somebody_typed(p, muatan):
    """Data goes to the printer as data: what looks like its language is printed as it was typed."""
    from io import BytesIO

    from pypdf import PdfReader

    isi_semua(muatan)
    dicetak = 0
    for naskah in Naskah.objects.filter(luar=False, perkara__judul__startswith=muatan[:20]):
        bita = pdf(naskah)
        for tanda in (b"/JavaScript", b"/JS ", b"/Launch", b"/OpenAction", b"/SubmitForm"):
            assert tanda not in bita, (naskah.jenis, tanda)
        teks = " ".join(hal.extract_text() for hal in PdfReader(BytesIO(bita)).pages)
        assert "root:" not in teks
        dicetak += 1
    assert dicetak > 3


def test_forms_that_are_refused_show_what_was_typed_as_text(p):
    for nama, siapa, isi in (
        ("kelola_orang_baru", "nia", {"nama": SKRIP, "golongan": SKRIP}),
        ("kelola_perangkat_daerah_baru", "nia", {"nama": SKRIP}),
        ("permintaan_masuk", "susi", {"judul": SKRIP, "nip_atau_nama": SKRIP}),
        ("tugaskan", "asma", {"judul": SKRIP, "mulai": SKRIP}),
        ("ajukan_diri", "dodi", {"judul": SKRIP, "mulai": SKRIP, "tujuan": SKRIP, "q": SKRIP}),
        ("token", "dodi", {"nama": SKRIP}),
    ):
        jawab = pengunjung(siapa).post(reverse(nama), isi)
        assert jawab.status_code == 422, nama
        periksa_halaman(jawab.content.decode(), nama)
    masuk = Client().post(reverse("account_login"), {"login": SKRIP, "password": SKRIP})
    periksa_halaman(masuk.content.decode(), "masuk")
    for ke in (f"/tidak-ada/{SKRIP}", f"/organisasi/unit/{SKRIP}/", "/?next=" + ALAMAT):
        periksa_halaman(pengunjung("asma").get(ke).content.decode(), ke)


def test_nobody_is_sent_to_an_address_that_somebody_typed(p):
    """The pages that lead back to where one was lead nowhere else."""
    for ke in ("https://jahat.test/", "//jahat.test/", ALAMAT, "/\\jahat.test", "\thttps://jahat.test"):
        bahasa = pengunjung("asma").post(reverse("set_language"), {"language": "en", "next": ke})
        assert "jahat" not in bahasa["Location"], ke
        masuk = Client().post(
            reverse("account_login") + "?next=" + ke,
            {"login": "dodi", "password": "rahasia-contoh-7", "next": ke},
        )
        assert "jahat" not in masuk.get("Location", ""), ke


def test_line_ends_in_a_title_add_no_header_to_a_mail(p):
    judul = "Survei\r\nBcc: jahat@contoh.test\r\n\r\nIsi lain"
    ajukan(Permintaan("ajukan", p.asma, judul, (p.dodi,), unit_tujuan=p.yankes))
    for nomor in Pemberitahuan.objects.filter(perkara__judul=judul).values_list("pk", flat=True):
        kirim_surel.func([nomor])
    (surat,) = mail.outbox
    assert surat.subject == "Menunggu Anda: Survei Bcc: jahat@contoh.test Isi lain"
    assert surat.recipients() == [p.basri.surel]
    assert "\n" not in surat.message()["Subject"].replace("\n ", " ")


def test_line_ends_in_a_code_add_no_header_to_a_download(p):
    UnitOrganisasi.objects.filter(pk=p.kesmas.pk).update(kode='K"\r\nSet-Cookie: a=b')
    kasus = ajukan(Permintaan("tunjuk", p.asma, "Kode aneh", (p.citra,)))
    naskah = kasus.perkara.naskah.get()
    jawab = pengunjung("asma").get(reverse("naskah_pdf", args=[kasus.perkara.kode, naskah.pk]))
    assert jawab.status_code == 200
    assert "Set-Cookie" not in jawab.headers
    assert set(jawab["Content-Disposition"].split('"')[1]) <= set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.=:"
    )


def test_a_letter_from_outside_is_shown_as_text(p):
    lain = InstansiLain.objects.get(nama="Pemerintah Provinsi")
    data = {
        "judul": SKRIP, "instansi_lain": lain.pk, "nomor_surat": SKRIP[:120], "tanggal_surat": HARI.isoformat(),
        "nip_atau_nama": "Citra", "mulai": HARI.isoformat(), "selesai": AKHIR.isoformat(),
    }  # fmt: skip
    jawab = pengunjung("susi").post(reverse("permintaan_masuk"), data)
    assert jawab.status_code == 302
    for siapa in ("susi", "man", "citra"):
        periksa_halaman(pengunjung(siapa).get(jawab["Location"]).content.decode(), siapa)


def test_every_kind_of_answer_carries_the_content_policy(p):
    for client, ke in (
        (Client(), "/"),
        (Client(), reverse("account_login")),
        (Client(), "/tidak-ada/"),
        (pengunjung("asma"), reverse("kelola")),
        (pengunjung("asma"), "/"),
        (pengunjung("nia"), reverse("impor_templat")),
        (
            pengunjung("asma"),
            reverse("naskah_pdf", args=[p.kasus[TIM].perkara.kode, p.kasus[TIM].perkara.naskah.first().pk]),
        ),
    ):
        jawab = client.get(ke)
        assert jawab["Content-Security-Policy"] == KEBIJAKAN, ke
        assert jawab["X-Content-Type-Options"] == "nosniff", ke
    assert "unsafe" not in KEBIJAKAN
    assert "default-src 'none'" in KEBIJAKAN

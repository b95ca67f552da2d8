"""Uploads are told by their content, bounded in size and memory, named by us; a clear word for each, and nothing is lost."""

import io
import os
import subprocess
import sys
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from simpul.naskah.models import Naskah
from simpul.organisasi.impor import layanan as impor
from simpul.organisasi.models import Impor
from simpul.penugasan.models import Penugasan
from tests.adversari.panggung import HARI, LUAR, beda, keadaan, pengunjung
from tests.adversari.tabel_alamat import PEKERJAAN

PDF = b"%PDF-1.4\n" + b"isi " * 50
PNG = b"\x89PNG\r\n\x1a\n" + b"isi " * 50
JPG = b"\xff\xd8\xff\xe0" + b"isi " * 50
MB = 1024 * 1024

# --- workbooks that are none ---------------------------------------------------------------------------

JENIS = "http://schemas.openxmlformats.org"
BUKU = {
    "[Content_Types].xml": f'<Types xmlns="{JENIS}/package/2006/content-types"><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.'
    'sheet.main+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{JENIS}/package/2006/relationships"><Relationship Id="r1" Type="{JENIS}/office'
    'Document/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{JENIS}/spreadsheetml/2006/main" xmlns:r="{JENIS}/officeDocument/2006/relation'
    'ships"><sheets><sheet name="Pegawai" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{JENIS}/package/2006/relationships"><Relationship Id="rId1" '
    f'Type="{JENIS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}
JUDUL = '<row r="1"><c r="A1" t="inlineStr"><is><t>Nama</t></is></c></row>'


def lembar(baris: str) -> bytes:
    isi = f'<worksheet xmlns="{JENIS}/spreadsheetml/2006/main"><sheetData>{JUDUL}{baris}</sheetData></worksheet>'
    return isi.encode()


def sel(acuan: str, isi: str) -> str:
    return f'<c r="{acuan}" t="inlineStr"><is><t>{isi}</t></is></c>'


def buku(isi_lembar: bytes, **lain: bytes) -> bytes:
    wadah = io.BytesIO()
    with zipfile.ZipFile(wadah, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi in BUKU.items():
            arsip.writestr(nama, isi)
        arsip.writestr("xl/worksheets/sheet1.xml", isi_lembar)
        for nama, tambahan in lain.items():
            arsip.writestr(nama, tambahan)
    return wadah.getvalue()


def mengaku_kecil(isi: bytes) -> bytes:
    """The same archive, whose list says that the sheet opens to ten bytes."""
    awal = isi.rindex(b"PK\x01\x02", 0, isi.rindex(b"xl/worksheets/sheet1.xml"))
    return isi[: awal + 24] + (10).to_bytes(4, "little") + isi[awal + 28 :]


def jauh() -> bytes:
    return buku(lembar(f'<row r="1048576">{sel("XFD1048576", "x")}</row>'))


def jauh_bersembunyi() -> bytes:
    """The place is pushed apart by white space, and past the piece that is looked through at once."""
    return buku(
        lembar(
            '<row r="2"><c r' + " " * 1_100_000 + "='XFD1048576' t=\"inlineStr\"><is><t>x</t></is></c></row>"
        )
    )


def teks_berulang() -> bytes:
    """One long text, and a hundred thousand cells that refer to it."""
    bersama = f'<sst xmlns="{JENIS}/spreadsheetml/2006/main"><si><t>{"a" * 30_000}</t></si></sst>'.encode()
    baris = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(2, 50_000))
    return buku(lembar(baris), **{"xl/sharedStrings.xml": bersama})


BOM = {
    "satu sel di ujung lembar": (jauh, "Isi berkas ini terlalu besar."),
    "sel di ujung yang bersembunyi": (jauh_bersembunyi, "Isi berkas ini terlalu besar."),
    "ratusan megabita nol": (lambda: buku(b"\0" * (301 * MB)), "Isi berkas ini terlalu besar."),
    "mengaku lebih kecil": (lambda: mengaku_kecil(buku(b" " * (50 * MB))), "Berkas XLSX ini rusak."),
    "satu teks di banyak sel": (teks_berulang, "Isi berkas ini terlalu besar."),
    "arsip lain": (lambda: _arsip({"a.txt": b"x"}), "Berkas ini bukan XLSX."),
    "bukan arsip": (lambda: b"PK\x03\x04" + b"x" * 500, "Berkas XLSX ini rusak."),
    "XLS lama": (lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600, "bukan XLSX dan bukan CSV"),
    "UTF-16": (lambda: "Nama;Kode Pegawai\nA;B\n".encode("utf-16"), "bukan XLSX dan bukan CSV"),
    "program": (lambda: b"\x7fELF" + b"\0" * 600, "bukan XLSX dan bukan CSV"),
    "kosong": (lambda: b"  \n ", "Berkas kosong."),
}


def _arsip(isi: dict[str, bytes]) -> bytes:
    wadah = io.BytesIO()
    with zipfile.ZipFile(wadah, "w") as arsip:
        for nama, satu in isi.items():
            arsip.writestr(nama, satu)
    return wadah.getvalue()


@pytest.mark.parametrize("nama", BOM)
def test_a_file_that_is_no_staff_list_is_refused_in_words_when_it_comes(p, nama):
    buat, sebab = BOM[nama]
    semula = keadaan()
    berkas = SimpleUploadedFile("pegawai.xlsx", buat())
    jawab = pengunjung("nia").post(reverse("impor_unggah"), {"berkas": berkas})
    assert jawab.status_code == 422
    assert sebab in " ".join(jawab.context["form"].errors["berkas"])
    assert not beda(semula, keadaan())


AMAN = {
    "entitas bertingkat": lambda: buku(
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
        + lembar(f'<row r="2">{sel("A2", "&b;")}</row>')
    ),
    "unsur bertingkat sangat dalam": lambda: buku(
        lembar('<row r="2"><c r="A2">' + "<is>" * 200_000 + "</row>")
    ),
    "jutaan baris kosong": lambda: b"\n" * (15 * MB),
    "satu baris jutaan kolom": lambda: b"Nama" + b";" * (5 * MB),
    "sel sepanjang berkas": lambda: b'Nama;Kode Pegawai\n"' + b"a" * (5 * MB) + b'";X\n',
    "tanda kutip tak tertutup": lambda: b'Nama;Kode Pegawai\n"' + b"a;b\n" * 100_000,
    "bita acak": lambda: bytes(range(1, 256)) * 1000,
}
UJI = """
import resource, sys
import django
django.setup()
resource.setrlimit(resource.RLIMIT_AS, (1500 * 1024 * 1024,) * 2)
from simpul.organisasi.impor.berkas import BerkasSalah, baca
try:
    baca(sys.stdin.buffer.read(), "pegawai.csv")
    print("terbaca")
except BerkasSalah as galat:
    print("ditolak", galat)
puncak = next(b for b in open("/proc/self/status") if b.startswith("VmHWM"))  # ru_maxrss would count the parent's
print("MB", int(puncak.split()[1]) // 1024)
"""


@pytest.mark.parametrize("nama", [*AMAN, *BOM])
def test_no_file_takes_more_memory_than_a_staff_list(nama):
    """In a process of its own with a limit: a reader that asks for more ends it, as it would end a worker."""
    isi = (AMAN.get(nama) or BOM[nama][0])()
    hasil = subprocess.run(
        [sys.executable, "-c", UJI],
        input=isi,
        capture_output=True,
        timeout=60,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "simpul.config.settings"},
    )
    assert hasil.returncode == 0, hasil.stderr[-800:]
    assert int(hasil.stdout.split()[-1]) < 600, hasil.stdout


def test_an_upload_above_the_limit_is_refused_in_words_and_nothing_is_kept(p):
    semula = keadaan()
    besar = SimpleUploadedFile("pegawai.csv", b"Nama;Kode Pegawai\n" + b"a;b\n" * (21 * MB // 4))
    jawab = pengunjung("nia").post(reverse("impor_unggah"), {"berkas": besar})
    assert jawab.status_code in (413, 422)
    assert not beda(semula, keadaan())


NAMA_JAHAT = (
    "../../../etc/passwd.csv",
    "..\\..\\windows\\system.csv",
    "/etc/passwd.csv",
    "a\x00b.csv",
    "a\r\nSet-Cookie: sesi=1.csv",
    "pegawai\u202evsc.exe.csv",
    "<script>alert(1)</script>.csv",
    "p" * 400 + ".csv",
    "pegawai.csv/",
    ".csv",
    "…/…/pegawai.csv",
)


def test_the_name_of_a_file_never_decides_where_it_lies(p, settings):
    for nama in NAMA_JAHAT:
        berkas = SimpleUploadedFile("x.csv", b"Nama;Kode Pegawai\nBudi;B1\n")
        berkas._name = nama
        jawab = pengunjung("nia").post(reverse("impor_unggah"), {"berkas": berkas})
        assert jawab.status_code in (302, 422), (nama, jawab.status_code)
        if jawab.status_code == 422:
            continue
        satu = Impor.objects.filter(instansi=p.bombana).order_by("-pk")[0]
        assert satu.berkas.name == f"impor/{satu.kode}.csv", nama
        assert os.path.realpath(satu.berkas.path).startswith(
            os.path.realpath(settings.MEDIA_ROOT) + "/impor/"
        )
        assert len(satu.nama_berkas) <= 200
        halaman = pengunjung("nia").get(jawab["Location"]).content.decode()
        assert "<script>alert" not in halaman, nama


def test_a_file_that_could_not_be_read_leaves_what_was_loaded_before(p):
    semula = keadaan()
    satu = impor.unggah(instansi=p.bombana, nama="x.csv", isi=b"Nama;Kode Pegawai\n" + b"\xff\xfe\xfd;X9\n")
    impor.kerjakan(satu.pk)
    assert Impor.objects.get(pk=satu.pk).status in ("siap", "gagal")
    assert [t for t in beda(semula, keadaan()) if t != "organisasi_impor"] == []


# --- scanned letters -----------------------------------------------------------------------------------


def catat(p, isi: bytes, nama: str, siapa: str = "susi"):
    data = PEKERJAAN | {
        "judul": "Surat", "instansi_lain": p.provinsi.pk, "nomor_surat": "9", "tanggal_surat": HARI.isoformat(),
        "nip_atau_nama": "Citra", "pindaian": SimpleUploadedFile(nama, isi),
    }  # fmt: skip
    return pengunjung(siapa).post(reverse("permintaan_masuk"), data)


@pytest.mark.parametrize(
    ("isi", "nama"),
    [
        (b"<html><script>alert(1)</script>", "surat.pdf"),
        (b"MZ\x90\x00" + b"\0" * 100, "surat.pdf"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "surat.png"),
        (b"GIF89a" + b"\0" * 100, "surat.jpg"),
        (b" %PDF-1.4 didahului spasi", "surat.pdf"),
        (b"%PD", "surat.pdf"),
        (b"", "surat.pdf"),
        (b"PK\x03\x04" + b"\0" * 100, "surat.pdf"),
        (PDF + b"\0" * (5 * MB), "surat.pdf"),
    ],
    ids=[
        "halaman",
        "program",
        "svg",
        "gif",
        "spasi di depan",
        "terlalu pendek",
        "kosong",
        "arsip",
        "terlalu besar",
    ],
)
def test_a_scan_that_is_none_is_refused_whatever_its_name(p, isi, nama):
    semula = keadaan()
    jawab = catat(p, isi, nama)
    assert jawab.status_code == 422
    assert jawab.context["form"].errors["pindaian"]
    assert not beda(semula, keadaan())
    assert jawab.context["form"].data["judul"] == "Surat", "isian yang lain tidak hilang"


@pytest.mark.parametrize(
    ("isi", "nama", "jenis"),
    [
        (PDF, "surat.html", "application/pdf"),
        (b"%PDF-<script>alert(1)</script>", "jahat.html", "application/pdf"),
        (PNG, "gambar.svg", "image/png"),
        (JPG, "../../gambar.exe", "image/jpeg"),
        (PDF, "x" * 300 + ".pdf", "application/pdf"),
        (PDF, "a\r\nSet-Cookie: b.pdf", "application/pdf"),
    ],
)
def test_a_scan_goes_out_as_what_it_is_under_a_name_of_ours(p, isi, nama, jenis, settings):
    assert catat(p, isi, nama).status_code == 302
    naskah = Naskah.objects.filter(luar=True).order_by("-pk")[0]
    assert os.path.realpath(naskah.pindaian.path).startswith(
        os.path.realpath(settings.MEDIA_ROOT) + "/naskah/"
    )
    ke = reverse("naskah_pdf", args=[Penugasan.objects.get(judul="Surat").perkara.kode, naskah.pk])
    jawab = pengunjung("susi").get(ke)
    assert jawab["Content-Type"] == jenis
    assert jawab["Content-Disposition"].startswith('attachment; filename="surat')
    assert jawab["X-Content-Type-Options"] == "nosniff"
    assert b"".join(jawab.streaming_content) == isi


def test_a_scan_is_read_by_nobody_whom_its_case_does_not_concern(p):
    catat(p, PDF, "surat.pdf")
    naskah = Naskah.objects.filter(luar=True).order_by("-pk")[0]
    kode = Penugasan.objects.get(judul="Surat").perkara.kode
    for siapa in ("kiki", "nia", "zul", "zaki"):
        assert pengunjung(siapa).get(reverse("naskah_pdf", args=[kode, naskah.pk])).status_code == 404
    lain = p.kasus[LUAR].perkara.kode
    assert pengunjung("susi").get(reverse("naskah_pdf", args=[lain, naskah.pk])).status_code == 404
    assert pengunjung("susi").get(f"/berkas/{naskah.pindaian.name}").status_code == 404


def test_a_character_that_no_text_holds_is_refused_everywhere(p):
    """NUL, which PostgreSQL cannot keep: in an address, a search, a form, a draft."""
    client = pengunjung("nia", raise_request_exception=False)
    for ke in (
        "cari",
        "daftar_perkara",
        "klausul",
        "tugaskan_siapa",
        "tugaskan_kriteria",
        "ajukan_diri",
        "organisasi",
    ):
        for kunci in ("q", "buka", "status", "hal"):
            assert client.get(reverse(ke), {kunci: "a\0b"}).status_code == 400, (ke, kunci)
    assert client.get("/organisasi/unit/a%00b/").status_code == 400
    assert client.post(reverse("cari"), {"q": "\0"}).status_code == 400
    assert client.post(reverse("tugaskan_periksa"), {"alasan": "\0"}).status_code == 400
    assert client.post(reverse("kelola_orang_baru"), {"nama": "a\0", "jenis_asn": "pns"}).status_code == 400

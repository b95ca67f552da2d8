"""The stage of the adverse tests: one regency with a case of every kind, a second institution, and everyone who may come by.

Built once in a process and copied for each test (``basis_pola``), because these tests commit.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client

from simpul.api.models import Token
from simpul.api.token import buat_token
from simpul.aturan.jenjang import Jenjang
from simpul.inti import jam
from simpul.inti.models import Akun, Instansi
from simpul.naskah.models import PaketNaskah
from simpul.organisasi import services as organisasi
from simpul.organisasi.impor import layanan as impor
from simpul.organisasi.models import (
    Delegasi,
    Impor,
    InstansiLain,
    Jabatan,
    Kompetensi,
    Pegawai,
    Penempatan,
    UnitOrganisasi,
)
from simpul.penugasan.models import Giliran, Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import ajukan
from simpul.penugasan.surat import Surat
from simpul.perjanjian import services as perjanjian
from simpul.perjanjian.fakta import Sebutan
from simpul.perjanjian.isi import IsiPerjanjian, IsiSasaran
from simpul.perjanjian.models import Pembagian
from tests.adversari import pekerjaan

HARI = date(2024, 3, 5)
LAMA = date(2015, 1, 1)
AKHIR = date(2024, 12, 31)

# Titles that nobody reads whom the case does not concern.
TIM, PD, LUAR, DALAM, MASUK, KOLAKA = (
    f"Penanda {kata}" for kata in ("Tim", "Lintaspd", "Instansi", "Dalamdinsos", "Masuk", "Kolaka")
)


def kepala(unit: UnitOrganisasi) -> Jabatan:
    """The office that heads a unit."""
    return Jabatan.objects.get(unit=unit, peran="kepala")


def nip_ke(nomor: int) -> str:
    """An invented number that reads as one."""
    return f"19800101200501{nomor % 2 + 1}{nomor:03d}"


@dataclass
class Panggung:
    """Everything by name: ``p.orang["asma"]``, ``p.unit["kesmas"]``, ``p.kasus[TIM]``."""

    orang: dict[str, Pegawai] = field(default_factory=dict)
    unit: dict[str, UnitOrganisasi] = field(default_factory=dict)
    kasus: dict[str, Penugasan] = field(default_factory=dict)

    def __getattr__(self, nama: str) -> Any:
        if nama in self.orang:
            return self.orang[nama]
        if nama in self.unit:
            return self.unit[nama]
        raise AttributeError(nama)

    @property
    def bombana(self) -> Instansi:
        """The institution of nearly everyone."""
        return self.orang["asma"].instansi

    @property
    def kolaka(self) -> Instansi:
        """The other institution."""
        return self.orang["zul"].instansi

    @property
    def provinsi(self) -> InstansiLain:
        """An institution known from letters only."""
        return InstansiLain.objects.get(instansi=self.bombana, nama="Pemerintah Provinsi")

    def giliran(self, judul: str, nama: str | None = None) -> Giliran:
        """The turn that a case waits for."""
        daftar = Giliran.objects.filter(perkara__judul=judul)
        return (daftar.filter(langkah=nama) if nama else daftar).order_by("pk")[0]


PEKERJA = (
    # name, unit, level
    ("citra", "kesmas", Jenjang.AHLI_MUDA),
    ("dodi", "yankes", Jenjang.PELAKSANA),
    ("endah", "yankes", Jenjang.MAHIR),
    ("kiki", "resos", Jenjang.PELAKSANA),
    ("nia", "setda", Jenjang.AHLI_MUDA),
    ("oki", "setda", Jenjang.AHLI_MUDA),
    ("ari", "setda", Jenjang.AHLI_MUDA),
    ("susi", "setda", Jenjang.PELAKSANA),
    ("mira", "yankes", Jenjang.PELAKSANA),
    ("gani", "yankes", Jenjang.PELAKSANA),
    ("zaenal", "kolaka1", Jenjang.AHLI_MUDA),
    ("zeni", "kolaka1", Jenjang.AHLI_MUDA),
    ("zaki", "kolaka1", Jenjang.AHLI_MUDA),
)
KEPALA = (
    ("man", "setda"),
    ("darwis", "dinkes"),
    ("hasan", "dinsos"),
    ("asma", "kesmas"),
    ("basri", "yankes"),
    ("sinta", "p2p"),
    ("ida", "resos"),
    ("zul", "kolaka1"),
    ("zain", "kolaka0"),
)
KELOMPOK = (
    ("nia", "kepegawaian"),
    ("oki", "organisasi"),
    ("ari", "auditor"),
    ("susi", "persuratan"),
    ("zeni", "kepegawaian"),
    ("zaki", "auditor"),
)


def bangun() -> None:
    """Fill an empty database. The day is 5 March 2024."""
    with jam.pada(HARI):
        bombana, kolaka = _instansi("Bombana"), _instansi("Kolaka")
        unit = _unit(bombana, kolaka)
        _orang(unit)
        _akun_lain()
        _luar(bombana)
        _kasus()
        _perjanjian()
        _catatan(bombana)


def _instansi(nama: str) -> Instansi:
    return Instansi.objects.create(
        nama=f"Pemerintah Kabupaten {nama}",
        nama_daerah=f"Kabupaten {nama}",
        tempat="Rumbia",
        profil="bombana-31-2023",
    )


def _unit(bombana: Instansi, kolaka: Instansi) -> dict[str, UnitOrganisasi]:
    def pd(instansi: Instansi, kode: str, nama: str, pola: str = "b", **lain: Any) -> UnitOrganisasi:
        return organisasi.buat_perangkat_daerah(
            instansi=instansi, nama=nama, pola=pola, kode=kode.upper(), **lain
        )

    def bidang(induk: UnitOrganisasi, kode: str, nama: str) -> UnitOrganisasi:
        return organisasi.buat_unit(
            induk=induk, nama=nama, jenjang_kepala=Jenjang.ADMINISTRATOR, kode=kode.upper()
        )

    u = {
        "setda": pd(bombana, "setda", "Sekretariat Daerah", "a", sekretariat_daerah=True),
        "dinkes": pd(bombana, "dinkes", "Dinas Kesehatan"),
        "dinsos": pd(bombana, "dinsos", "Dinas Sosial"),
        "kolaka0": pd(kolaka, "kolaka0", "Dinas Kesehatan"),
    }
    u["kesmas"] = bidang(u["dinkes"], "kesmas", "Bidang Kesehatan Masyarakat")
    u["yankes"] = bidang(u["dinkes"], "yankes", "Bidang Pelayanan Kesehatan")
    u["p2p"] = bidang(u["dinkes"], "p2p", "Bidang Pencegahan Penyakit")
    u["resos"] = bidang(u["dinsos"], "resos", "Bidang Rehabilitasi Sosial")
    u["kosong"] = bidang(u["dinkes"], "kosong", "Bidang Tanpa Orang")
    u["kolaka1"] = bidang(u["kolaka0"], "kolaka1", "Bidang Kolakawi")
    u["kolaka2"] = bidang(u["kolaka0"], "kolaka2", "Bidang Kolaka Kosong")
    return u


def _orang(unit: dict[str, UnitOrganisasi]) -> None:
    for nama, kode in KEPALA:
        _seorang(nama, kepala(unit[kode]))
    for nama, kode, jenjang in PEKERJA:
        _seorang(nama, organisasi.buat_jabatan(unit=unit[kode], nama=jenjang.label, jenjang=jenjang))
    wati = organisasi.daftarkan_pegawai(instansi=unit["setda"].instansi, nama="Wati")
    juru = organisasi.buat_jabatan(unit=unit["yankes"], nama="Juru", jenjang=Jenjang.PELAKSANA)
    organisasi.tempatkan(pegawai=wati, jabatan=juru, mulai=LAMA)
    for nama, kelompok in KELOMPOK:
        Akun.objects.get(username=nama).groups.add(Group.objects.get(name=kelompok))


def _seorang(nama: str, jabatan: Jabatan) -> None:
    nomor = Pegawai.objects.count() + 1
    pegawai = organisasi.daftarkan_pegawai(
        instansi=jabatan.instansi,
        nama=nama.capitalize(),
        nip=nip_ke(nomor),
        surel=f"{nama}-pribadi@surel.test",
        telepon=f"08120000{nomor:04d}",
        tanggal_lahir=date(1980, 1, 1),
    )
    organisasi.tempatkan(pegawai=pegawai, jabatan=jabatan, mulai=LAMA)
    pegawai.akun = Akun.objects.create_user(
        nama, email=f"{nama}-pribadi@surel.test", password="rahasia-contoh-7"
    )
    pegawai.save()


def _akun_lain() -> None:
    Akun.objects.create_user("tamu", password="rahasia-contoh-7")
    Akun.objects.filter(username="mira").update(is_active=False)
    Akun.objects.filter(username="gani").update(harus_ganti_sandi=True)


def _luar(bombana: Instansi) -> None:
    provinsi = organisasi.catat_instansi_lain(
        instansi=bombana,
        nama="Pemerintah Provinsi",
        pejabat_nama="Fajar",
        pejabat_jabatan="Sekretaris Daerah Provinsi",
    )
    haris = organisasi.catat_pegawai_luar(instansi_lain=provinsi, nama="Haris", jenjang=Jenjang.ADMINISTRATOR)
    organisasi.catat_pegawai_luar(
        instansi_lain=provinsi, nama="Gita", jenjang=Jenjang.AHLI_MUDA, penilai=haris
    )
    kolaka = Instansi.objects.get(nama__endswith="Kolaka")
    organisasi.catat_instansi_lain(instansi=kolaka, nama="Pemerintah Kolakaraya", pejabat_nama="Zahra")


def _kasus() -> None:
    o = orang_menurut_nama()
    yankes = UnitOrganisasi.objects.get(kode="YANKES")
    provinsi = InstansiLain.objects.get(nama="Pemerintah Provinsi")
    masa = {"mulai": HARI, "selesai": AKHIR}
    ajukan(
        Permintaan("bentuk", o["asma"], TIM, (o["dodi"],), tim=DataTim("Tim Gizi", True, o["citra"]), **masa)
    )
    ajukan(Permintaan("ajukan", o["ida"], PD, (o["dodi"],), unit_tujuan=yankes, **masa))
    ajukan(
        Permintaan("ajukan", o["asma"], LUAR, (o["gita"],), instansi_tujuan=provinsi, **masa),
    )
    ajukan(Permintaan("tunjuk", o["ida"], DALAM, (o["kiki"],), **masa))
    ajukan(
        Permintaan("masuk", o["fajar"], MASUK, (o["kiki"],), surat=Surat("001/PROV", HARI), **masa),
        pencatat=o["susi"],
    )
    ajukan(Permintaan("tunjuk", o["zul"], KOLAKA, (o["zaenal"],), **masa))
    pekerjaan.isi(o, HARI, AKHIR)


def _perjanjian() -> None:
    """An agreement in force in each institution, its goal carried by the head of a bidang."""
    o = orang_menurut_nama()
    for kepala_pd, kepala_bidang in (("darwis", "asma"), ("zain", "zul")):
        unit = o[kepala_pd].penempatan.get().jabatan.unit
        isi = IsiPerjanjian((IsiSasaran("Layanan membaik"),))
        satu = perjanjian.susun(o[kepala_pd], unit, HARI.year, isi)
        perjanjian.tetapkan(satu, o[kepala_pd])
        perjanjian.bagi(satu.sasaran.get(), o[kepala_pd], Sebutan(o[kepala_bidang].penempatan.get().jabatan))
        perjanjian.tetapkan_strategi(satu.sasaran.get(), o[kepala_bidang], "tim kerja")


def _catatan(bombana: Instansi) -> None:
    """What else has an address: a competence, a delegation, a package that waits, imports with mistakes."""
    o = orang_menurut_nama()
    kolaka = o["zul"].instansi
    for nama in ("dodi", "zaenal"):
        organisasi.catat_kompetensi(
            pegawai=o[nama], jenis="keahlian", nama="Analisis data", bukti="Sertifikat 1"
        )
        buat_token(pegawai=o[nama], nama="Contoh", cakupan=["perkara:baca"], berlaku_sampai=AKHIR)
        PaketNaskah.objects.create(instansi=o[nama].instansi, akun=o[nama].akun, jumlah=1)
    for pemberi, penerima in (("asma", "citra"), ("zul", "zaenal")):
        jabatan = o[pemberi].penempatan.get().jabatan
        organisasi.delegasikan(
            jabatan=jabatan, pemberi=o[pemberi], penerima=o[penerima], nomor="D/1", tanggal=HARI,
            mulai=HARI, selesai=AKHIR,
        )  # fmt: skip
    for instansi, siapa, isi in ((bombana, "nia", "Bombana"), (kolaka, "zeni", "Penandaimpor")):
        berkas = f"Nama;Kode Pegawai;NIP;Tanggal Lahir\n{isi};X1;123;bukan tanggal\nBaik;X2;;\n".encode()
        satu = impor.unggah(instansi=instansi, nama=f"{isi}.csv", isi=berkas, akun=o[siapa].akun)
        impor.kerjakan(satu.pk)


def orang_menurut_nama() -> dict[str, Pegawai]:
    """Everyone by first name."""
    daftar = Pegawai.objects.select_related("instansi", "akun", "instansi_lain")
    return {p.nama.lower(): p for p in daftar}


def baca() -> Panggung:
    """The stage as it stands in the database now."""
    unit = {u.kode.lower(): u for u in UnitOrganisasi.objects.select_related("instansi")}
    kasus = {p.judul: p for p in Penugasan.objects.select_related("perkara__instansi")}
    return Panggung(orang_menurut_nama(), unit, kasus)


# --- visitors ----------------------------------------------------------------------------------------

# Columns of all tables, in this order.
PERAN = (
    "asma",  # head of Bidang Kesmas: asks
    "basri",  # head of Bidang Yankes: assessor of who is asked
    "dodi",  # member of the team
    "citra",  # Ketua of the team
    "sinta",  # head of a third bidang of the same Perangkat Daerah
    "kiki",  # staff of another Perangkat Daerah
    "man",  # Sekretaris Daerah
    "nia",  # group kepegawaian
    "oki",  # group organisasi
    "ari",  # group auditor
    "susi",  # group persuratan
    "zul",  # head of a unit of another institution
    "zeni",  # group kepegawaian there
    "zaki",  # group auditor there
    "tamu",  # an account without a place among the staff
    "",  # nobody signed in
    "mira",  # deactivated, with a session from before
    "gani",  # has to change the first password
)

_kuki: dict[str, dict[str, str]] = {}


def masuk_semua() -> None:
    """Sign everyone in; the sessions are copied with the database."""
    for akun in Akun.objects.all():
        client, nama = Client(), akun.username
        client.force_login(akun)
        _kuki[nama] = {k: v.value for k, v in client.cookies.items()}


def pengunjung(nama: str, **lain: Any) -> Client:
    """A browser in which somebody is signed in; '' is nobody."""
    assert not nama or nama in _kuki, nama
    client = Client(**lain)
    for kunci, nilai in _kuki.get(nama, {}).items():
        client.cookies[kunci] = nilai
    return client


def siapkan() -> None:
    """The whole stage with everyone signed in."""
    bangun()
    masuk_semua()


# --- the state of everything --------------------------------------------------------------------------

# Not the state of the system: sessions, the cache, what a migration keeps for itself.
LUAR_KEADAAN = frozenset({"django_session", "inti_tembolok", "django_migrations"})
# The recorded attempt is the one thing that a refusal leaves behind.
TANPA_PERCOBAAN = {
    "inti_jejak": "SELECT * FROM inti_jejak WHERE hasil <> 'ditolak'",
    "inti_perkara": "SELECT id, kode, jenis, judul, profil, instansi_id FROM inti_perkara"
    " WHERE jenis <> 'percobaan'",
}


def tabel() -> list[str]:
    """All tables, read from the database itself."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1")
        return [nama for (nama,) in kursor if nama not in LUAR_KEADAAN]


def keadaan(*, percobaan: bool = False) -> dict[str, str]:
    """A fingerprint of the content of every table; attempts that were refused do not count unless asked for."""
    pengganti = {} if percobaan else TANPA_PERCOBAAN
    isi = {nama: pengganti.get(nama, f"TABLE {nama}") for nama in tabel()}
    hitung = "md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), ''))"
    bagian = (f"SELECT '{nama}', {hitung} FROM ({baris}) AS t" for nama, baris in isi.items())  # noqa: S608  # names come from the catalogue
    with connection.cursor() as kursor:
        kursor.execute(" UNION ALL ".join(bagian))
        return dict(kursor.fetchall())


def beda(sebelum: dict[str, str], sesudah: dict[str, str]) -> list[str]:
    """The tables whose content differs."""
    return sorted(nama for nama in sebelum | sesudah if sebelum.get(nama) != sesudah.get(nama))


# --- rows with an address ------------------------------------------------------------------------------


def alamat_objek(p: Panggung, milik: str = "bombana") -> dict[str, Any]:
    """The rows that the tables of addresses name, of either institution."""
    sini = milik == "bombana"
    kasus = p.kasus[TIM if sini else KOLAKA]
    orang = p.orang["dodi" if sini else "zaenal"]
    unit = p.unit["yankes" if sini else "kolaka1"]
    bagian = Pembagian.objects.select_related("sasaran__perjanjian__perkara").get(instansi=unit.instansi)
    return {
        "unit": unit.pk,
        "kode_unit": unit.kode,
        "pd": p.unit["dinkes" if sini else "kolaka0"].pk,
        "kantor": kepala(unit).pk,
        "kosong": p.unit["kosong" if sini else "kolaka2"].pk,
        "delegasi": Delegasi.objects.filter(instansi=unit.instansi).order_by("pk")[0].pk,
        "penempatan": Penempatan.objects.get(pegawai=orang).pk,
        "orang": orang.pk,
        "kompetensi": Kompetensi.objects.filter(pegawai=orang).order_by("pk")[0].pk,
        "lain": InstansiLain.objects.filter(instansi=unit.instansi).order_by("pk")[0].pk,
        "impor": Impor.objects.filter(instansi=unit.instansi).order_by("pk")[0].kode,
        "paket": PaketNaskah.objects.get(akun=orang.akun).kode,
        "token": Token.objects.filter(akun=orang.akun).order_by("pk")[0].pk,
        "naskah": kasus.perkara.naskah.order_by("pk").first().pk,
        "perjanjian": bagian.sasaran.perjanjian.perkara.kode,
        "sasaran": bagian.sasaran_id,
        "pembagian": bagian.pk,
        "kasus": kasus.perkara.kode,
        "jalur": kasus.jalur.order_by("pk").last().pk,
        **pekerjaan.objek(milik),
    }

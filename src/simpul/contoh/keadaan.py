"""What makes the demo's days real: acting officials, vacancies, delegations, other institutions, corrections."""

from datetime import date, timedelta

from simpul.aturan.jenjang import Jenjang
from simpul.contoh.daftar_staf import Kabupaten
from simpul.inti import jam
from simpul.inti.pintu import Siapa
from simpul.organisasi import services
from simpul.organisasi.models import Penempatan

Jenis = Penempatan.Jenis
# Office, who, in which capacity, from how many days ago to how many days ahead.
PELAKSANA = (
    ("DISHUB", "DISHUB-LALIN/kepala", Jenis.PLT, 150, 120),
    ("DINSOS-REHAB", "jamal", Jenis.PLT, 120, 60),
    ("PKM-MATAOLEO", "PKM-MATAOLEO/3", Jenis.PLT, 60, 90),
    ("DIKBUD-SD", "DIKBUD-SMP/kepala", Jenis.PLH, 2, 3),
    ("DINKES-P2P", "DINKES-SEK/kepala", Jenis.PLH, 1, 2),
    ("BAPPEDA", "BAPPEDA-SEK/kepala", Jenis.PLH, 40, -33),
)
LUAR = (
    (
        "Pemerintah Provinsi Sulawesi Tenggara",
        "Kompleks Perkantoran Contoh, Kendari (rekaan)",
        ("Abdul Tasman Rarowa", "Sekretaris Daerah Provinsi"),
        ("Hasniar Wolasiu", "Kepala Bidang pada Dinas Kesehatan Provinsi"),
        (
            ("prov/1", "Yusran Andaweho", "Epidemiolog Kesehatan Ahli Muda"),
            ("prov/2", "Sitti Konaweria", "Perencana Ahli Muda"),
        ),
    ),
    (
        "Badan Pusat Statistik Kabupaten Bombana",
        "Jalan Contoh Nomor 9, Rumbia (rekaan)",
        ("Eko Suwandaru", "Kepala BPS Kabupaten"),
        ("Rahmawati Siompuno", "Kepala Subbagian Umum"),
        (
            ("bps/1", "Wahyu Batuatasi", "Statistisi Ahli Muda"),
            ("bps/2", "Ni Made Widiatno", "Statistisi Ahli Pertama"),
        ),
    ),
)


def tulis_luar(kab: Kabupaten) -> None:
    """The two institutions that letters are exchanged with."""
    for nama, alamat, pyb, penilai, orang in LUAR:
        _instansi_lain(kab, nama, alamat, pyb, penilai, orang)


def tulis_pelaksana(kab: Kabupaten, hari_ini: date) -> None:
    """Acting officials, in the order of the days on which they were entered."""
    for kode, siapa, jenis, lalu, nanti in sorted(PELAKSANA, key=lambda satu: -satu[3]):
        mulai = hari_ini - timedelta(days=lalu)
        with jam.pada(mulai, kab.instansi.zona_waktu):
            services.tempatkan(
                pegawai=kab.orang[siapa],
                jabatan=kab.kantor(kode),
                jenis=jenis,
                mulai=mulai,
                selesai=hari_ini + timedelta(days=nanti),
                nomor_dasar=f"800.1.3.1/{lalu + 100}/BKPSDM/{mulai.year}",
                tanggal_dasar=mulai,
            )


def tulis_delegasi(kab: Kabupaten, hari_ini: date) -> None:
    """One head delegates all his authority, another that to assess only."""
    for kode, pemberi, penerima, penuh in (
        ("PUTR-BM", "PUTR-BM/kepala", "PUTR-BM/1", True),
        ("RSUD", "RSUD/kepala", "RSUD/6", False),
    ):
        services.delegasikan(
            jabatan=kab.kantor(kode),
            pemberi=kab.orang[pemberi],
            penerima=kab.orang[penerima],
            mulai=hari_ini - timedelta(days=30),
            selesai=hari_ini + timedelta(days=150),
            nomor=f"800.1.4/{27 if penuh else 28}/{kode}/{hari_ini.year}",
            tanggal=hari_ini - timedelta(days=31),
            mencakup_penugasan=penuh,
        )


def tulis_koreksi(kab: Kabupaten, hari_ini: date) -> None:
    """A wrong date that was put right, and somebody who is not active."""
    kepegawaian = kab.orang["kepegawaian"]
    siapa = Siapa(kepegawaian.pk, kepegawaian.nama)
    salah = Penempatan.objects.get(pegawai=kab.orang["DIKBUD-BUDAYA/1"], berlaku=True)
    services.koreksi_penempatan(
        penempatan=salah,
        alasan="Tanggal menurut SK pengangkatan",
        siapa=siapa,
        mulai=salah.mulai + timedelta(days=31),
    )
    services.ubah_pegawai(pegawai=kab.orang["SATPOLPP-TIBUM/4"], aktif=False, siapa=siapa)


def kosongkan(kab: Kabupaten, kode: str, sejak: date) -> None:
    """The head of a unit retires."""
    with jam.pada(sejak, kab.instansi.zona_waktu):
        services.kosongkan(jabatan=kab.kantor(kode), sejak=sejak)


def _instansi_lain(
    kab: Kabupaten,
    nama: str,
    alamat: str,
    pyb: tuple[str, str],
    penilai: tuple[str, str],
    orang: tuple[tuple[str, str, str], ...],
) -> None:
    lain = services.catat_instansi_lain(
        instansi=kab.instansi, nama=nama, alamat=alamat, pejabat_nama=pyb[0], pejabat_jabatan=pyb[1]
    )
    kab.instansi_lain[nama] = lain
    kunci = orang[0][0].split("/")[0]
    if lain.pejabat_berwenang is not None:
        kab.orang[f"{kunci}/pyb"] = lain.pejabat_berwenang
    atasan = services.catat_pegawai_luar(
        instansi_lain=lain, nama=penilai[0], jenjang=Jenjang.ADMINISTRATOR, jabatan=penilai[1]
    )
    kab.orang[f"{kunci}/penilai"] = atasan
    for satu, nama_orang, jabatan in orang:
        jenjang = Jenjang.AHLI_PERTAMA if "Pertama" in jabatan else Jenjang.AHLI_MUDA
        kab.orang[satu] = services.catat_pegawai_luar(
            instansi_lain=lain, nama=nama_orang, jenjang=jenjang, jabatan=jabatan, penilai=atasan
        )

"""What people do: positions of each kind of unit, and what goes with a level in rank, education and competence."""

from dataclasses import dataclass
from random import Random

from simpul.aturan.jenjang import Jenjang


@dataclass(frozen=True)
class Profesi:
    """A position: its name without the level, the level, the least education."""

    nama: str
    jenjang: Jenjang
    pendidikan: str

    @property
    def sebutan(self) -> str:
        """The name as appointments write it: 'Perawat Ahli Muda', 'Perawat Mahir', 'Pengelola Umum'."""
        return f"{self.nama} {self.jenjang.label.title()}" if self.jenjang.fungsional else self.nama


def _profesi(teks: str) -> tuple[Profesi, ...]:
    baris = (satu.rsplit(" ", 2) for satu in teks.split("; "))
    return tuple(Profesi(nama, Jenjang(jenjang.replace("_", " ")), didik) for nama, jenjang, didik in baris)


# Several times the same line: that many in a row of a unit's people.
RAGAM = {
    "umum": _profesi(
        "Analis Kebijakan ahli_muda S1; Pengelola Umum Operasional pelaksana SMA; Perencana ahli_pertama S1; "
        "Arsiparis terampil D3; Penata Layanan Operasional pelaksana S1; Pranata Komputer ahli_pertama S1; "
        "Analis Keuangan Pusat dan Daerah ahli_pertama S1; Pengadministrasi Perkantoran pelaksana SMA"
    ),
    "kesehatan": _profesi(
        "Epidemiolog Kesehatan ahli_muda S1; Perawat ahli_pertama S1; Nutrisionis ahli_pertama S1; "
        "Tenaga Sanitasi Lingkungan mahir D3; Penyuluh Kesehatan Masyarakat ahli_muda S2; Bidan penyelia D4; "
        "Administrator Kesehatan ahli_pertama S1; Pengelola Layanan Kesehatan pelaksana D3"
    ),
    "puskesmas": _profesi(
        "Perawat terampil D3; Bidan terampil D3; Perawat ahli_pertama S1; Bidan ahli_pertama S1; Dokter ahli_muda S2; "
        "Nutrisionis terampil D3; Perawat mahir D3; Tenaga Sanitasi Lingkungan ahli_pertama S1; Apoteker ahli_pertama S1; "
        "Bidan mahir D3; Perawat penyelia D3; Pengadministrasi Perkantoran pelaksana SMA; Dokter Gigi ahli_pertama S2; "
        "Pranata Laboratorium Kesehatan terampil D3"
    ),
    "rumah_sakit": _profesi(
        "Perawat ahli_pertama S1; Perawat terampil D3; Dokter ahli_madya S2; Bidan mahir D3; Perawat mahir D3; "
        "Perawat ahli_muda S1; Radiografer terampil D3; Apoteker ahli_muda S2; Perawat penyelia D3; "
        "Perekam Medis terampil D3; Fisioterapis ahli_pertama S1; Pengelola Umum Operasional pelaksana SMA"
    ),
    "sekolah": _profesi(
        "Guru ahli_pertama S1; Guru ahli_muda S1; Guru ahli_pertama S1; Guru ahli_madya S2; Guru ahli_pertama S1; "
        "Guru ahli_muda S1; Guru ahli_pertama S1; Pengelola Layanan Operasional pelaksana SMA; Guru ahli_muda S2; "
        "Guru ahli_pertama S1; Guru ahli_pertama S1; Guru ahli_muda S1"
    ),
    "pendidikan": _profesi(
        "Pengembang Teknologi Pembelajaran ahli_muda S1; Pamong Budaya ahli_pertama S1; "
        "Penata Layanan Operasional pelaksana S1; Analis Kebijakan ahli_muda S2; Pranata Komputer terampil D3"
    ),
    "sosial": _profesi(
        "Pekerja Sosial ahli_muda S1; Penyuluh Sosial ahli_pertama S1; Pekerja Sosial terampil D3; "
        "Penata Layanan Operasional pelaksana S1; Analis Kebijakan ahli_muda S2"
    ),
    "teknik": _profesi(
        "Penata Kelola Jalan dan Jembatan ahli_muda S1; Teknik Tata Bangunan dan Perumahan ahli_pertama S1; "
        "Penata Ruang ahli_muda S1; Teknik Pengairan terampil D3; Pengelola Umum Operasional pelaksana SMA"
    ),
    "tani": _profesi(
        "Penyuluh Pertanian ahli_muda S1; Pengawas Benih Tanaman ahli_pertama S1; Analis Ketahanan Pangan ahli_pertama S1; "
        "Penyuluh Pertanian terampil D3; Pengelola Umum Operasional pelaksana SMA"
    ),
    "laut": _profesi(
        "Penyuluh Perikanan ahli_muda S1; Pengelola Ekosistem Laut dan Pesisir ahli_pertama S1; "
        "Pengawas Perikanan terampil D3; Penata Layanan Operasional pelaksana S1"
    ),
    "data": _profesi(
        "Pranata Komputer ahli_muda S1; Statistisi ahli_pertama S1; Pranata Hubungan Masyarakat ahli_pertama S1; "
        "Sandiman ahli_pertama S1; Pranata Komputer terampil D3"
    ),
    "pengawasan": _profesi(
        "Auditor ahli_muda S1; Auditor ahli_pertama S1; Pengawas Penyelenggaraan Urusan Pemerintahan di Daerah ahli_muda S2; "
        "Auditor penyelia D3"
    ),
    "sdm": _profesi(
        "Analis Sumber Daya Manusia Aparatur ahli_muda S1; Asesor Sumber Daya Manusia Aparatur ahli_pertama S1; "
        "Pranata Sumber Daya Manusia Aparatur terampil D3; Penata Layanan Operasional pelaksana S1"
    ),
    "rencana": _profesi(
        "Perencana ahli_muda S2; Perencana ahli_pertama S1; Peneliti ahli_muda S2; Statistisi ahli_pertama S1; "
        "Penata Layanan Operasional pelaksana S1"
    ),
    "tertib": _profesi(
        "Polisi Pamong Praja terampil SMA; Polisi Pamong Praja mahir SMA; Polisi Pamong Praja ahli_pertama S1; "
        "Pemadam Kebakaran terampil SMA; Pengelola Umum Operasional pelaksana SMA"
    ),
    "uang": _profesi(
        "Analis Keuangan Pusat dan Daerah ahli_muda S1; Penilai Pemerintah ahli_pertama S1; "
        "Pranata Keuangan terampil D3; Penata Layanan Operasional pelaksana S1"
    ),
    "pustaka": _profesi("Arsiparis ahli_muda S1; Pustakawan ahli_pertama S1; Arsiparis terampil D3"),
    "wilayah": _profesi(
        "Pengelola Umum Operasional pelaksana SMA; Penata Layanan Operasional pelaksana S1; Arsiparis terampil D3; "
        "Analis Kebijakan ahli_pertama S1"
    ),
}
GOLONGAN = {
    Jenjang.PELAKSANA: ("II/a", "II/c", "III/a", "III/b"),
    Jenjang.PEMULA: ("II/a",),
    Jenjang.TERAMPIL: ("II/c", "II/d"),
    Jenjang.MAHIR: ("III/a", "III/b"),
    Jenjang.PENYELIA: ("III/c", "III/d"),
    Jenjang.AHLI_PERTAMA: ("III/a", "III/b"),
    Jenjang.AHLI_MUDA: ("III/c", "III/d"),
    Jenjang.AHLI_MADYA: ("IV/a", "IV/b", "IV/c"),
    Jenjang.FUNGSIONAL: ("III/d", "IV/a"),
    Jenjang.PENGAWAS: ("III/c", "III/d"),
    Jenjang.ADMINISTRATOR: ("III/d", "IV/a"),
    Jenjang.JPT_PRATAMA: ("IV/b", "IV/c"),
}
GOLONGAN_PPPK = {"SMA": "V", "D3": "VII", "D4": "IX", "S1": "IX", "S2": "X"}
BISA_PPPK = frozenset({Jenjang.PELAKSANA, Jenjang.PEMULA, Jenjang.TERAMPIL, Jenjang.AHLI_PERTAMA})
GELAR_PROFESI = {
    "Dokter Gigi": ("drg.", ""),
    "Dokter": ("dr.", ""),
    "Apoteker": ("apt.", "S.Farm."),
    "Perawat": ("", "S.Kep., Ns."),
    "Bidan": ("", "S.Keb., Bd."),
    "Guru": ("", "S.Pd., Gr."),
    "Nutrisionis": ("", "S.Gz."),
    "Penyuluh Kesehatan Masyarakat": ("", "S.K.M., M.Kes."),
    "Epidemiolog Kesehatan": ("", "S.K.M."),
    "Pranata Komputer": ("", "S.Kom."),
    "Statistisi": ("", "S.Stat."),
}
KEMAMPUAN = {
    "kesehatan": (
        "Pengolahan data gizi",
        "Surveilans epidemiologi",
        "Penyuluhan kesehatan",
        "Analisis data kesehatan",
    ),
    "puskesmas": (
        "Imunisasi",
        "Antropometri balita",
        "Kegawatdaruratan dasar",
        "Pelayanan kesehatan ibu dan anak",
    ),
    "rumah_sakit": (
        "Keperawatan intensif",
        "Akreditasi rumah sakit",
        "Rekam medis elektronik",
        "Kegawatdaruratan dasar",
    ),
    "sekolah": (
        "Kurikulum Merdeka",
        "Literasi dan numerasi",
        "Pendidikan inklusif",
        "Pengolahan data pendidikan",
    ),
    "sosial": ("Verifikasi data kesejahteraan sosial", "Pendampingan keluarga", "Asesmen sosial"),
    "teknik": ("Pengawasan konstruksi", "Pemetaan GIS", "Penyusunan RAB"),
    "tani": ("Penyuluhan pertanian", "Pemetaan lahan", "Analisis harga pangan"),
    "laut": ("Pendataan nelayan", "Budidaya rumput laut", "Pemetaan GIS"),
    "data": ("Analisis data", "Keamanan informasi", "Pengembangan aplikasi", "Pemetaan GIS"),
    "pengawasan": ("Audit kinerja", "Reviu laporan keuangan", "Penilaian risiko"),
    "sdm": ("Analisis jabatan", "Manajemen kinerja", "Asesmen kompetensi"),
    "uang": ("Akuntansi pemerintahan", "Pengelolaan aset", "Penyusunan anggaran"),
    "umum": (
        "Penyusunan anggaran",
        "Tata naskah dinas",
        "Pengadaan barang dan jasa",
        "Penyusunan peta proses bisnis",
    ),
}
BUKTI = (
    "Sertifikat pelatihan {nama}, rekaan",
    "Sertifikat uji kompetensi {nama}, rekaan",
    "Surat keterangan pengalaman {nama}, rekaan",
)


def gelar(profesi: str, pendidikan: str, acak: Random) -> tuple[str, str]:
    """Degrees that fit a profession and an education."""
    if pendidikan in {"SMA", "SMP", "SD"}:
        return "", ""
    if pendidikan == "D3":
        return "", {"Perawat": "A.Md.Kep.", "Bidan": "A.Md.Keb."}.get(profesi, "A.Md.")
    dikenal = GELAR_PROFESI.get(profesi)
    if dikenal is not None:
        return dikenal
    s1 = acak.choice(("S.Sos.", "S.E.", "S.H.", "S.T.", "S.Kom.", "S.P.", "S.IP."))
    return "", f"{s1}, {acak.choice(('M.Si.', 'M.M.', 'M.A.P.'))}" if pendidikan == "S2" else s1

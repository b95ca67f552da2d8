"""The cast of the demo: people with fixed names, most of whom one can sign in as. All are invented."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pemeran:
    """Somebody of the cast. ``tempat``: the place that he takes; ``golongan`` makes him a PNS of that rank."""

    tempat: str
    nama: str
    gelar: str = ""
    nama_pengguna: str = ""
    siapa: str = ""
    golongan: str = ""
    mampu: tuple[str, ...] = ()
    kelompok: str = ""


# fmt: off
PEMERAN = (
    Pemeran("DINKES-KESMAS/kepala", "Asma Tombeano",    "S.K.M., M.Kes.", "asma",   "Kepala Bidang Kesehatan Masyarakat: meminta orang, menilai orangnya"),
    Pemeran("DINKES-YANKES/kepala", "Basri Wumbulasi",  "S.Kep., M.Kes.", "basri",  "Kepala Bidang Pelayanan Kesehatan: dimintai orang"),
    Pemeran("DINKES/kepala",        "Darwis Lakebuli",  "S.K.M., M.M.",   "darwis", "Kepala Dinas Kesehatan: menetapkan Keputusan"),
    Pemeran("DINKES-YANKES/2",      "Dodi Rarowatuo",   "S.Kep., Ns.",    "dodi",   "Perawat di Bidang Pelayanan Kesehatan: menerima, mengajukan diri", "III/b", ("Antropometri balita",)),
    Pemeran("DINKES-KESMAS/1",      "Citra Pawennari",  "S.K.M.",         "citra",  "Epidemiolog di Bidang Kesehatan Masyarakat: ketua tim", "III/c", ("Surveilans epidemiologi", "Pengolahan data gizi")),
    Pemeran("PKM-RUMBIA/kepala",    "Lina Konawelo",    "M.Kes.",         "lina",   "Kepala Puskesmas Rumbia, seorang pejabat fungsional"),
    Pemeran("SMP-1/2",              "Salma Taubonto",   "S.Pd., Gr.",     "salma",  "Guru SMP Negeri 1 Rumbia", "III/c", ("Literasi dan numerasi",)),
    Pemeran("SETDA/kepala",         "Mansyur Poleangi", "S.E., M.Si.",    "sekda",  "Sekretaris Daerah: menetapkan lintas Perangkat Daerah, menyurati instansi lain"),
    Pemeran("DINSOS/kepala",        "Hasan Sangkona",   "S.Sos., M.Si.",  "hasan",  "Kepala Dinas Sosial"),
    Pemeran("DINSOS-DAYA/kepala",   "Jamal Mataosu",    "S.Sos., M.A.P.", "jamal",  "Kepala Bidang Pemberdayaan Sosial, hari ini juga Plt. Kepala Bidang Rehabilitasi Sosial"),
    Pemeran("BKPSDM-KINERJA/1",     "Ratna Kusumadi",   "S.Psi.",         "kepegawaian", "Analis SDM: mengurus data pegawai", "III/d", (), "kepegawaian"),
    Pemeran("SETDA-ORG/1",          "Ilham Langkapa",   "S.IP.",          "organisasi",  "Analis Kebijakan di Bagian Organisasi: mengurus susunan unit", "III/d", (), "organisasi"),
    Pemeran("INSP-IRBAN1/1",        "Nirmala Meronga",  "S.E., CGCAE",    "auditor",     "Auditor: membaca semua, mengubah tidak satu pun", "III/d", (), "auditor"),
    Pemeran("SETDA-UMUM-TU/2",      "Wayan Purnawirya", "",               "persuratan",  "Petugas persuratan: mencatat surat dari instansi lain", "", (), "persuratan"),
    Pemeran("PKM-KABAENA/3",        "Wa Ode Sitti Nurhalimah Rahmatullah Ayuningtyas Kusumawardia", "S.Kep., Ns."),
)
# fmt: on

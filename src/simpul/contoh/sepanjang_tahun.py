"""What a year brings by itself in the demo: roadmaps, reports that fall due, indicators that are counted."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from simpul.contoh.cerita import Panggung, Peristiwa
from simpul.siklus_kerja.bukti import Unggahan
from simpul.siklus_kerja.dokumen import DataDokumen, catat_dokumen
from simpul.siklus_kerja.jatuh_tempo import jatuhkan

ALAMAT = "https://berkas.contoh.example/"
PERTAMA, BULAN = -1, 3
# Of which unit, who, how many days ago, of which kind, its title, what it says.
DOKUMEN: tuple[tuple[str, str, int, str, str, str], ...] = (
    ("DINKES", "darwis", 165, "peta jalan", "Peta jalan transformasi kesehatan 2024–2029", "Layanan dasar, layanan rujukan, ketahanan gizi, dan satu data kesehatan."),
    ("DINKES-KESMAS", "asma", 150, "rencana kerja", "Rencana kerja Bidang Kesehatan Masyarakat", "Surveilans gizi, imunisasi, dan penyehatan lingkungan."),
    ("DINKES-YANKES", "basri", 140, "rencana kerja", "Rencana kerja Bidang Pelayanan Kesehatan", "Akreditasi puskesmas, rujukan, dan laboratorium."),
    ("PKM-RUMBIA", "lina", 120, "rencana kerja", "Rencana usulan kegiatan Puskesmas Rumbia", "Imunisasi kejar, kelas ibu hamil, dan posyandu."),
    ("DINSOS", "hasan", 130, "peta jalan", "Peta jalan perlindungan sosial 2024–2029", "Dari bantuan ke kemandirian keluarga."),
    ("DINSOS-DAYA", "jamal", 110, "rencana kerja", "Rencana kerja Bidang Pemberdayaan Sosial", "Pendampingan keluarga prasejahtera dan lansia."),
    ("SETDA", "sekda", 160, "peta jalan", "Peta jalan reformasi birokrasi daerah", "Sistem kerja, pelayanan terpadu, dan manajemen talenta."),
    ("RSUD", "@RSUD", 155, "peta jalan", "Peta jalan rumah sakit menuju kelas B", "Akreditasi paripurna, sumber daya manusia, dan sistem informasi."),
)  # fmt: skip


def peristiwa(panggung: Panggung) -> Iterator[Peristiwa]:
    """Roadmaps on their days, and what falls due on the first day of each month and today."""
    for unit, siapa, lalu, *isi in DOKUMEN:
        yield Peristiwa(-lalu, 0, partial(_catat, panggung, unit, siapa, *isi))
    for hari in (*awal_bulan(panggung.hari_ini), panggung.hari_ini):
        lalu = (panggung.hari_ini - hari).days
        yield Peristiwa(-lalu, PERTAMA, partial(jatuhkan, panggung.kab.instansi, hari))


def _catat(panggung: Panggung, unit: str, siapa: str, jenis: str, judul: str, uraian: str) -> None:
    bukti = [Unggahan(tautan=f"{ALAMAT}{jenis.replace(' ', '-')}-{unit.lower()}")]
    tahun = panggung.hari_ini.year
    isi = DataDokumen(panggung.kab.unit[unit], jenis, tahun, judul, uraian, bukti)
    catat_dokumen(panggung.orang(siapa), isi)


def awal_bulan(hari: date) -> list[date]:
    """The first days of this month and of those before it, the earliest first."""
    hasil = [hari.replace(day=1)]
    while len(hasil) < BULAN:
        hasil.insert(0, (hasil[0] - timedelta(days=1)).replace(day=1))
    return hasil

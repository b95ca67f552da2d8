"""The sheets and columns of an import file: what they are called, what may stand in them, what they mean."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from simpul.aturan.pesan import _
from simpul.organisasi.impor import nilai
from simpul.organisasi.impor.nilai import Pembaca, teks


@dataclass(frozen=True)
class Kolom:
    """One column. ``contoh`` is what the template shows, ``pilihan`` what its drop-down offers."""

    kunci: str
    judul: str
    baca: Pembaca
    wajib: bool = False
    contoh: tuple[Any, ...] = ()
    keterangan: str = ""
    pilihan: Mapping[str, Any] | None = None
    alias: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lembar:
    """One sheet, or one CSV file."""

    nama: str
    keterangan: str
    kolom: tuple[Kolom, ...]

    def menurut_judul(self) -> dict[str, Kolom]:
        """Columns by heading, however it is spelled."""
        semua: Callable[[Kolom], tuple[str, ...]] = lambda k: (k.judul, k.kunci, *k.alias)  # noqa: E731  # one expression
        return {nilai.kunci(nama): k for k in self.kolom for nama in semua(k)}


# fmt: off
UNIT = Lembar("Unit", _("Perangkat Daerah dan unit di bawahnya, satu baris satu unit."), (
    Kolom("kode", "Kode Unit", teks(40), wajib=True, contoh=("CONTOH-DINKES", "CONTOH-DINKES-1"),
          keterangan=_("Acuan unit dalam semua lembar; impor kedua mengenali unit dari kode ini.")),
    Kolom("nama", "Nama Unit", teks(200), wajib=True, contoh=("Dinas Kesehatan", "Bidang Pelayanan Kesehatan"),
          alias=("nama", "unit organisasi")),
    Kolom("induk", "Kode Induk", teks(40), contoh=("", "CONTOH-DINKES"),
          keterangan=_("Kosong untuk Perangkat Daerah."), alias=("induk", "kode unit induk")),
    Kolom("pola", "Pola", teks(20), contoh=("b", ""),
          keterangan=_("Pola susunan menurut peraturan. Wajib untuk Perangkat Daerah; untuk UPT, puskesmas dan sekolah "
                       "isi polanya sendiri; unit lain kosong."), alias=("pola susunan",)),
    Kolom("pola_alasan", "Alasan Pola", teks(300),
          keterangan=_("Wajib bila polanya lain daripada yang disebut peraturan.")),
    Kolom("jenjang_kepala", "Jenjang Kepala", nilai.jenjang, contoh=("JPT Pratama", "Administrator"),
          pilihan=nilai.PILIHAN_JENJANG, keterangan=_("Kosong: menurut polanya.")),
    Kolom("sekretariat_daerah", "Sekretariat Daerah", nilai.ya, contoh=("Tidak", ""), pilihan=nilai.PILIHAN_YA,
          keterangan=_("Ya hanya untuk Perangkat Daerah yang dipimpin Sekretaris Daerah. "
                       "Kosong: yang bernama Sekretariat Daerah dikenali sendiri.")),
    Kolom("alamat", "Alamat", teks(250)),
))
JABATAN = Lembar("Jabatan", _("Jabatan yang ada di tiap unit. Jabatan kepala unit sudah ada dengan sendirinya."), (
    Kolom("unit", "Kode Unit", teks(40), wajib=True, contoh=("CONTOH-DINKES-1", "CONTOH-DINKES-1"), alias=("unit",)),
    Kolom("nama", "Nama Jabatan", teks(200), wajib=True,
          contoh=("Epidemiolog Kesehatan Ahli Muda", "Pengadministrasi Umum"), alias=("jabatan",)),
    Kolom("jenjang", "Jenjang", nilai.jenjang, wajib=True, contoh=("Ahli muda", "Pelaksana"),
          pilihan=nilai.PILIHAN_JENJANG, alias=("jenjang jabatan",)),
    Kolom("peran", "Peran", nilai.peran, contoh=("Anggota", ""), pilihan=nilai.PILIHAN_PERAN,
          keterangan=_("Kosong: Anggota. Kepala mengganti sebutan kepala unit; Sekretaris hanya untuk pola d.")),
))
ORANG = (
    Kolom("kode", "Kode Pegawai", teks(40), contoh=("CONTOH-001", "CONTOH-002"),
          keterangan=_("Acuan yang tidak pernah berubah, misalnya nomor dari sistem kepegawaian.")),
    Kolom("nip", "NIP", nilai.nip, contoh=("198503152010011002", "199001012022212001"), alias=("nip baru", "ni pppk"),
          keterangan=_("Sel teks, bukan angka. Yang ganjil diperingatkan, tidak ditolak.")),
)
PEGAWAI = Lembar("Pegawai", _("Satu baris satu orang. Ia dikenali dari kode pegawai; tanpa kode dari NIP; tanpa keduanya "
                              "dari nama dan tanggal lahir."), (
    *ORANG,
    Kolom("nama", "Nama", teks(150), wajib=True, contoh=("Alice Contoh", "Budi Contoh"),
          keterangan=_("Tanpa gelar."), alias=("nama lengkap", "nama pegawai")),
    Kolom("gelar_depan", "Gelar Depan", teks(40), contoh=("dr.", "")),
    Kolom("gelar_belakang", "Gelar Belakang", teks(80), contoh=("M.Kes.", "A.Md.Keb.")),
    Kolom("tanggal_lahir", "Tanggal Lahir", nilai.tanggal, contoh=(date(1985, 3, 15), date(1990, 1, 1)),
          alias=("tgl lahir",)),
    Kolom("jenis_asn", "Jenis ASN", nilai.asn, contoh=("PNS", "PPPK"), pilihan=nilai.PILIHAN_ASN,
          keterangan=_("Kosong: PNS."), alias=("status", "status kepegawaian")),
    Kolom("golongan", "Golongan", nilai.golongan, contoh=("III/d", "VII"), pilihan=nilai.PILIHAN_GOLONGAN,
          alias=("golongan ruang", "gol", "pangkat golongan")),
    Kolom("pendidikan", "Pendidikan", nilai.pendidikan, contoh=("S2", "D3"), pilihan=nilai.PILIHAN_PENDIDIKAN,
          alias=("pendidikan terakhir",)),
    Kolom("surel", "Surel", nilai.surel, contoh=("alice@contoh.example", ""), alias=("email", "e-mail")),
    Kolom("telepon", "Telepon", teks(30), contoh=("", ""), alias=("no hp", "hp", "nomor telepon")),
    Kolom("aktif", "Aktif", nilai.ya, contoh=("Ya", ""), pilihan=nilai.PILIHAN_YA,
          keterangan=_("Tidak bila kedudukan hukumnya tidak aktif. Kosong: Ya.")),
))
RUJUK_ORANG = (
    *ORANG,
    Kolom("nama", "Nama", teks(150), contoh=("Alice Contoh", "Budi Contoh"), alias=("nama pegawai", "nama lengkap"),
          keterangan=_("Untuk dibaca orang; dipakai mengenali hanya bila kode dan NIP kosong.")),
    Kolom("tanggal_lahir", "Tanggal Lahir", nilai.tanggal, alias=("tgl lahir",)),
)
PENEMPATAN = Lembar("Penempatan", _("Siapa menduduki jabatan apa sejak kapan, satu baris satu penempatan."), (
    *RUJUK_ORANG,
    Kolom("unit", "Kode Unit", teks(40), wajib=True, contoh=("CONTOH-DINKES-1", "CONTOH-DINKES-1"), alias=("unit",)),
    Kolom("jabatan", "Nama Jabatan", teks(200), wajib=True,
          contoh=("Epidemiolog Kesehatan Ahli Muda", "Kepala Bidang Pelayanan Kesehatan"), alias=("jabatan",),
          keterangan=_("Seperti di lembar Jabatan. “Kepala” atau “Sekretaris” saja berarti kantor unit itu.")),
    Kolom("jenjang", "Jenjang", nilai.jenjang, contoh=("Ahli muda", ""), pilihan=nilai.PILIHAN_JENJANG,
          keterangan=_("Bila diisi, jabatan yang belum ada dibuatkan.")),
    Kolom("jenis", "Jenis", nilai.jenis_penempatan, contoh=("Definitif", "Plt."), pilihan=nilai.PILIHAN_PENEMPATAN,
          keterangan=_("Kosong: Definitif."), alias=("jenis penempatan",)),
    Kolom("mulai", "Mulai", nilai.tanggal, wajib=True, contoh=(date(2024, 1, 2), date(2024, 3, 1)),
          alias=("tmt", "tmt jabatan", "tanggal mulai")),
    Kolom("selesai", "Selesai", nilai.tanggal, contoh=("", date(2024, 5, 31)),
          keterangan=_("Hari terakhir. Kosong: masih berjalan."), alias=("tanggal selesai", "sampai")),
    Kolom("nomor_dasar", "Nomor SK", teks(120), contoh=("800/12/2024", "800/40/2024"), alias=("nomor dasar", "no sk")),
    Kolom("tanggal_dasar", "Tanggal SK", nilai.tanggal, contoh=(date(2023, 12, 29), ""),
          alias=("tanggal dasar", "tgl sk")),
))
KOMPETENSI = Lembar("Kompetensi", _("Apa yang dapat dikerjakan seseorang, dengan buktinya."), (
    *RUJUK_ORANG,
    Kolom("jenis", "Jenis", nilai.jenis_kompetensi, wajib=True, contoh=("Keahlian", "Keterampilan"),
          pilihan=nilai.PILIHAN_KOMPETENSI),
    Kolom("kompetensi", "Nama Kompetensi", teks(150), wajib=True, contoh=("Surveilans epidemiologi", "Pemasangan infus"),
          alias=("kompetensi", "keahlian")),
    Kolom("bukti", "Bukti", teks(250), wajib=True, contoh=("Sertifikat 12/2023", "Sertifikat 7/2022"),
          keterangan=_("Sertifikat, ijazah, atau surat yang membuktikan.")),
    Kolom("tanggal_bukti", "Tanggal Bukti", nilai.tanggal, contoh=(date(2023, 5, 4), "")),
))
# fmt: on

LEMBAR = (UNIT, JABATAN, PEGAWAI, PENEMPATAN, KOMPETENSI)
TANDA_CONTOH = "CONTOH"

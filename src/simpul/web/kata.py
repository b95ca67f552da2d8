"""Words for people: dates as they say them, ages, and sentences of the rules in their language."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext, gettext_noop, ngettext

from simpul.aturan.klausul import Kekuatan, Klausul
from simpul.aturan.pesan import Pesan
from simpul.aturan.profil import Profil
from simpul.inti import jam
from simpul.inti.models import Instansi

TANGGAL_ISO = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")

NADA = {
    "berjalan": "jalan", "ditetapkan": "jalan", "disetujui": "jalan", "diterima": "jalan",
    "diajukan": "tunggu", "diusulkan": "tunggu", "disampaikan": "tunggu", "diketahui": "tunggu", "diteruskan": "tunggu",
    "diinstruksikan": "tunggu", "diminta": "tunggu", "dimintakan persetujuan": "tunggu", "disetujui tujuan": "tunggu",
    "disetujui pejabat yang berwenang": "tunggu",
    "ditolak": "henti",
}  # fmt: skip
KATA = (
    gettext_noop("baru"), gettext_noop("diusulkan"), gettext_noop("disampaikan"), gettext_noop("diajukan"),
    gettext_noop("diketahui"), gettext_noop("disetujui pejabat yang berwenang"), gettext_noop("diteruskan"),
    gettext_noop("disetujui tujuan"), gettext_noop("diinstruksikan"), gettext_noop("dimintakan persetujuan"),
    gettext_noop("disetujui"), gettext_noop("ditetapkan"), gettext_noop("berjalan"), gettext_noop("ditolak"),
    gettext_noop("dicabut"), gettext_noop("selesai"), gettext_noop("diakhiri"), gettext_noop("dilepas"),
    gettext_noop("diminta"), gettext_noop("berakhir"), gettext_noop("gugur"), gettext_noop("diterima"), gettext_noop("koreksi"),
    gettext_noop("disusun"), gettext_noop("dikembalikan"), gettext_noop("diputuskan"), gettext_noop("dicatat"),
    gettext_noop("disediakan"), gettext_noop("direviu"), gettext_noop("terlambat"), gettext_noop("diam"), gettext_noop("bergerak"),
    gettext_noop("peta jalan"), gettext_noop("rencana kerja"),
    gettext_noop("belum dibagi"), gettext_noop("dibagi"), gettext_noop("digantikan"), gettext_noop("tim kerja"),
    gettext_noop("individu"), gettext_noop("rutin"), gettext_noop("insidentil"),
)  # fmt: skip
LANGKAH = (
    gettext_noop("tunjuk"), gettext_noop("usulkan"), gettext_noop("tolak"), gettext_noop("cabut"), gettext_noop("terima"),
    gettext_noop("bentuk"), gettext_noop("tetapkan"), gettext_noop("ajukan"), gettext_noop("setujui"), gettext_noop("lanjutkan"),
    gettext_noop("teruskan"), gettext_noop("instruksikan"), gettext_noop("sampaikan"), gettext_noop("ajukan diri"),
    gettext_noop("ketahui"), gettext_noop("minta persetujuan"), gettext_noop("perpanjang"), gettext_noop("akhiri"),
    gettext_noop("alihkan"), gettext_noop("ganti ketua"), gettext_noop("setujui perubahan"), gettext_noop("tolak perubahan"),
    gettext_noop("tetapkan perubahan"), gettext_noop("susun rencana"), gettext_noop("tetapkan rencana"),
    gettext_noop("kembalikan rencana"), gettext_noop("ubah rencana"), gettext_noop("susun rincian"), gettext_noop("catat kemajuan"),
    gettext_noop("sampaikan hasil"), gettext_noop("nyatakan sesuai"), gettext_noop("kembalikan hasil"), gettext_noop("minta laporan"),
    gettext_noop("laporkan"), gettext_noop("laporkan anggota"), gettext_noop("beri umpan balik"), gettext_noop("beri arahan"),
    gettext_noop("sampaikan masalah"), gettext_noop("putuskan masalah"), gettext_noop("tuntaskan masalah"),
    gettext_noop("minta sumber daya"), gettext_noop("sediakan sumber daya"), gettext_noop("tolak sumber daya"),
    gettext_noop("catat koordinasi"), gettext_noop("susun rencana pribadi"), gettext_noop("catat peta jalan"),
)  # fmt: skip
JENJANG = (
    gettext_noop("Pelaksana"), gettext_noop("Pemula"), gettext_noop("Terampil"), gettext_noop("Mahir"), gettext_noop("Penyelia"),
    gettext_noop("Ahli pertama"), gettext_noop("Ahli muda"), gettext_noop("Ahli madya"), gettext_noop("Ahli utama"),
    gettext_noop("Pejabat fungsional"), gettext_noop("Pengawas"), gettext_noop("Administrator"), gettext_noop("JPT Pratama"),
)  # fmt: skip
NASKAH = (
    gettext_noop("Surat Tugas"), gettext_noop("Surat Penugasan"), gettext_noop("Keputusan Kepala Perangkat Daerah"),
    gettext_noop("Keputusan Sekretaris Daerah"), gettext_noop("Surat Permohonan Pelibatan"),
    gettext_noop("Surat Permohonan Pelibatan Antarinstansi"), gettext_noop("Surat Instruksi"), gettext_noop("Surat Jawaban"),
    gettext_noop("Surat Permohonan Sukarela"), gettext_noop("Surat Permohonan Persetujuan"),
    gettext_noop("Surat Usulan Penugasan"), gettext_noop("Surat Penyampaian Masalah"),
    gettext_noop("Perjanjian Kinerja"),
)  # fmt: skip
JENIS_KOMPETENSI = (
    gettext_noop("kompetensi"), gettext_noop("keahlian"), gettext_noop("keterampilan"), gettext_noop("pendidikan"),
)  # fmt: skip
KEKUATAN = {
    Kekuatan.KERAS: gettext_noop("Mengikat: tanpa ini langkah tidak mungkin."),
    Kekuatan.LUNAK: gettext_noop("Diutamakan: boleh menyimpang dengan alasan yang dicatat."),
    Kekuatan.DUKUNG: gettext_noop("Didukung: ada tempat untuk melakukan dan mencatatnya."),
    Kekuatan.INFO: gettext_noop("Rujukan: ditampilkan sebagai penjelasan."),
}
NAMA_KEKUATAN = {
    Kekuatan.KERAS: gettext_noop("Mengikat"),
    Kekuatan.LUNAK: gettext_noop("Diutamakan"),
    Kekuatan.DUKUNG: gettext_noop("Didukung"),
    Kekuatan.INFO: gettext_noop("Rujukan"),
}


def berbahasa_indonesia() -> bool:
    """True while the visitor reads Indonesian."""
    return (get_language() or "id").startswith("id")


def terjemahkan(isi: Any) -> str:
    """A ``Pesan`` in the visitor's language: the template translated, then filled; days as people say them."""
    if isinstance(isi, Pesan):
        templat = gettext(isi.teks) if isi.teks else ""
        return (
            templat % {kunci: terjemahkan(nilai) for kunci, nilai in isi.nilai.items()}
            if isi.nilai
            else templat
        )
    if isinstance(isi, date):
        return tanggal_pendek(isi)
    if isinstance(isi, int | Promise):
        return str(isi)
    return TANGGAL_ISO.sub(lambda cocok: tanggal_pendek(date.fromisoformat(cocok[0])), str(isi))


def hari_dari(isi: date | datetime) -> date:
    """The day of a moment in the visitor's time zone."""
    if not isinstance(isi, datetime):
        return isi
    return timezone.localtime(isi).date() if timezone.is_aware(isi) else isi.date()


def hari_ini() -> date:
    """Today in the visitor's time zone."""
    return hari_dari(jam.sekarang())


@lru_cache(4096)
def _tertulis(hari: date, bentuk: str, bahasa: str | None) -> str:
    """A day in words; the same few days are written again and again."""
    return date_format(hari, bentuk)


def tanggal(isi: date | datetime | None) -> str:
    """'Selasa, 5 Maret 2024'."""
    return _tertulis(hari_dari(isi), "l, j F Y", get_language()) if isi else ""


def tanggal_pendek(isi: date | datetime | None) -> str:
    """'5 Maret 2024'."""
    return _tertulis(hari_dari(isi), "j F Y", get_language()) if isi else ""


def rentang(mulai: date | None, selesai: date | None) -> str:
    """'5-20 Maret 2024', '5 Maret - 2 April 2024', 'sejak 5 Maret 2024'."""
    if mulai is None:
        return gettext("sampai %(hari)s") % {"hari": tanggal_pendek(selesai)} if selesai else ""
    if selesai is None:
        return gettext("sejak %(hari)s") % {"hari": tanggal_pendek(mulai)}
    if mulai == selesai:
        return tanggal_pendek(mulai)
    if (mulai.year, mulai.month) == (selesai.year, selesai.month):
        return f"{mulai.day}–{tanggal_pendek(selesai)}"
    if mulai.year == selesai.year:
        return f"{_tertulis(mulai, 'j F', get_language())} – {tanggal_pendek(selesai)}"
    return f"{tanggal_pendek(mulai)} – {tanggal_pendek(selesai)}"


def usia(isi: date | datetime | None) -> str:
    """How long something has been waiting: 'hari ini', 'sejak kemarin', 'sudah 3 hari'."""
    if isi is None:
        return ""
    hari = (hari_ini() - hari_dari(isi)).days
    if hari <= 0:
        return gettext("hari ini")
    if hari == 1:
        return gettext("sejak kemarin")
    return ngettext("sudah %(hari)d hari", "sudah %(hari)d hari", hari) % {"hari": hari}


def kata(isi: object) -> str:
    """A state or step in the visitor's language: 'disetujui tujuan', 'ganti_ketua'."""
    teks = str(isi).replace("_", " ")
    return gettext(teks) if teks else ""


def kapital(teks: str) -> str:
    """The first letter as a capital, the rest as it is."""
    return teks[:1].upper() + teks[1:]


def kutipan(klausul: Klausul, instansi: Instansi | None, profil: Profil | None = None) -> str:
    """How the regulation of this Instansi cites a clause; ``profil``: the one by which a case is judged."""
    dipakai = profil or (instansi.profil_kini if instansi else None)
    sendiri = dipakai.kutipan.get(klausul.id) if dipakai else None
    return sendiri or (klausul.kutipan if berbahasa_indonesia() else klausul.kutipan_en)


def ringkas(klausul: Klausul) -> str:
    """The clause in our words."""
    return klausul.ringkas if berbahasa_indonesia() else klausul.ringkas_en


def sebutkan(daftar: Iterable[str]) -> str:
    """'A, B atau C'."""
    semua = list(daftar)
    if len(semua) < 2:
        return "".join(semua)
    return gettext("%(depan)s atau %(akhir)s") % {"depan": ", ".join(semua[:-1]), "akhir": semua[-1]}


def samarkan(nip: str) -> str:
    """A NIP of which only the year of birth's digits show: enough to tell two people of one name apart."""
    return f"{nip[:4]}{'•' * (len(nip) - 4)}" if nip else ""


def rupiah(nilai: int) -> str:
    """'Rp25.000.000'."""
    return f"Rp{nilai:,}".replace(",", ".")


def nip_berjarak(nip: str) -> str:
    """A NIP as documents print it: 19850312 201001 1 004."""
    if len(nip) != 18:
        return nip
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"

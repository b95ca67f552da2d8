"""Run scenarios against the real services, each in a transaction that is rolled back."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction

from simpul.aturan.klausul import KlausulTidakDikenal
from simpul.inti import jam
from simpul.skenario import (
    langkah_dengan,
    langkah_kerja,
    langkah_ketika,
    langkah_maka,
    langkah_orang,
    langkah_perencanaan,
    langkah_perubahan,
)
from simpul.skenario.dunia import BelumDiperkenalkan, Dunia, Gagal
from simpul.skenario.kosakata import Jenis, Kalimat, TidakDimengerti, cari, panggil
from simpul.skenario.pembaca import LangkahTeks, Skenario

LANGKAH = (
    langkah_dengan,
    langkah_orang,
    langkah_ketika,
    langkah_perubahan,
    langkah_perencanaan,
    langkah_kerja,
    langkah_maka,
)


@dataclass(frozen=True)
class Hasil:
    """How a scenario went; ``langkah`` and ``sebab`` tell where and why it failed."""

    skenario: Skenario
    lulus: bool
    langkah: LangkahTeks | None = None
    sebab: str = ""
    salah_tulis: bool = False

    @property
    def tempat(self) -> str:
        baris = self.langkah.baris if self.langkah else self.skenario.baris
        return f"{self.skenario.berkas}:{baris}"


class _Batal(Exception):
    """Ends the transaction of a scenario."""


def jalankan(skenario: Skenario) -> Hasil:
    """Run one scenario from an empty world."""
    asing = _asing(skenario)
    if asing is not None:
        return asing
    hasil = Hasil(skenario, lulus=True)
    try:
        with transaction.atomic():
            hasil = _jalankan(skenario)
            raise _Batal
    except _Batal:
        return hasil


def _jalankan(skenario: Skenario) -> Hasil:
    dunia = Dunia()
    for langkah in skenario.langkah:
        try:
            _satu(dunia, langkah)
        except KlausulTidakDikenal as salah:
            return Hasil(
                skenario, False, langkah, f"klausul {salah.args[0]!r} tidak dikenal", salah_tulis=True
            )
        except (BelumDiperkenalkan, ValidationError, ValueError) as salah:
            return Hasil(skenario, False, langkah, _pesan(salah), salah_tulis=True)
        except Gagal as gagal:
            return Hasil(skenario, False, langkah, str(gagal))
        except Exception as galat:  # one broken step must not hide how the other scenarios went
            return Hasil(skenario, False, langkah, f"galat program: {galat!r}")
    return Hasil(skenario, lulus=True)


def _pesan(salah: Exception) -> str:
    return "; ".join(salah.messages) if isinstance(salah, ValidationError) else str(salah)


def _asing(skenario: Skenario) -> Hasil | None:
    """The first sentence that nobody understands, before anything is carried out."""
    for langkah in skenario.langkah:
        try:
            cari(langkah.teks)
        except TidakDimengerti as asing:
            saran = f"; yang terdekat: {asing.terdekat}" if asing.terdekat else ""
            return Hasil(skenario, False, langkah, f"langkah tidak dimengerti{saran}", salah_tulis=True)
    return None


def _satu(dunia: Dunia, langkah: LangkahTeks) -> None:
    kalimat, nilai = cari(langkah.teks)
    _lanjut_hanya_bila_diterima(dunia, kalimat)
    with jam.pada(dunia.hari), transaction.atomic():
        panggil(kalimat, dunia, nilai)


def _lanjut_hanya_bila_diterima(dunia: Dunia, kalimat: Kalimat) -> None:
    """An act after another that nobody looked at must have been accepted."""
    if kalimat.jenis is Jenis.KETIKA and dunia.belum_diperiksa and dunia.putusan is not None:
        alasan = "; ".join(str(h.pesan) for h in dunia.putusan.halangan)
        raise Gagal(f"langkah sebelumnya ditolak: {alasan}")

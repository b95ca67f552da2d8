"""Steps beyond the examples: proposals, withdrawal, going on without the refused, extension, hand-over, early end."""

from datetime import date

from simpul.organisasi.models import Pegawai
from simpul.penugasan import services
from simpul.penugasan.masukan import Masukan
from simpul.skenario.dunia import BelumDiperkenalkan, Dunia
from simpul.skenario.kosakata import ketika
from simpul.skenario.langkah_ketika import buka, coba, jalan, minta


@ketika("{n} mengusulkan penugasan {m} untuk {t}")
def mengusulkan(d: Dunia, n: str, m: str, t: str) -> None:
    buka(d, t, minta(d, "usulkan", n, t, orang=d.banyak_orang(m)))


@ketika("{n} menyetujui usulan {t}")
def menyetujui_usulan(d: Dunia, n: str, t: str) -> None:
    jalan(d, t, "tunjuk", n)


@ketika("{n} menolak usulan {t} dengan alasan {alasan}", "{n} menolak usulan {t} tanpa alasan")
def menolak_usulan(d: Dunia, n: str, t: str, alasan: str = "") -> None:
    jalan(d, t, "tolak", n, Masukan(alasan=alasan))


@ketika("{n} mencabut permohonan {t}", "{n} mencabut pengajuan {t}", "{n} mencabut usulan {t}")
def mencabut(d: Dunia, n: str, t: str) -> None:
    """Withdraw everything that may still be withdrawn; each way is a step."""
    pegawai = d.orang(n)
    semua = [j.pk for j in d.satu(t).jalur.all()] if d.tugas.get(t) else []
    dicabut = [jalur for jalur in semua if _cabut(d, t, pegawai, jalur)]
    if not dicabut:
        jalan(d, t, "cabut", n)


def _cabut(d: Dunia, t: str, pegawai: Pegawai, jalur: int) -> bool:
    penugasan = d.satu(t)
    dapat = services.putusan_langkah(penugasan, "cabut", pegawai, jalur=jalur).diterima
    if dapat:
        coba(d, lambda: services.langkah(penugasan, "cabut", pegawai, jalur=jalur))
    return dapat


@ketika(
    "{n} melanjutkan penugasan {t} tanpa yang ditolak",
    "{n} melanjutkan penugasan {t} tanpa yang ditolak dengan ketua {m}",
)
def melanjutkan(d: Dunia, n: str, t: str, m: str = "") -> None:
    jalan(d, t, "lanjutkan", n, Masukan(ketua=d.orang(m) if m else None))


@ketika("{n} mengganti ketua tim {tim} dengan {m} karena {alasan}")
def mengganti_ketua(d: Dunia, n: str, tim: str, m: str, alasan: str) -> None:
    if tim not in d.tim:
        raise BelumDiperkenalkan(f'tim "{tim}" belum diperkenalkan')
    jalan(d, d.tim[tim], "ganti_ketua", n, Masukan(alasan=alasan, ketua=d.orang(m)))


@ketika(
    "{n} memperpanjang penugasan {t} sampai <sampai> dengan alasan {alasan}",
    "{n} memperpanjang penugasan {t} sampai <sampai> tanpa alasan",
)
def memperpanjang(d: Dunia, n: str, t: str, sampai: str, alasan: str = "") -> None:
    jalan(d, t, "perpanjang", n, Masukan(alasan=alasan, selesai=date.fromisoformat(sampai)))


@ketika(
    "{n} mengakhiri penugasan {t} pada <pada> dengan alasan {alasan}",
    "{n} mengakhiri penugasan {t} pada <pada> tanpa alasan",
)
def mengakhiri(d: Dunia, n: str, t: str, pada: str, alasan: str = "") -> None:
    jalan(d, t, "akhiri", n, Masukan(alasan=alasan, selesai=date.fromisoformat(pada)))


@ketika(
    "{n} mengalihkan penugasan {t} dari {lama} kepada {baru} dengan alasan {alasan}",
    "{n} mengalihkan penugasan {t} dari {lama} kepada {baru} tanpa alasan",
)
def mengalihkan(d: Dunia, n: str, t: str, lama: str, baru: str, alasan: str = "") -> None:
    masukan = Masukan(alasan=alasan, orang=(d.orang(baru),), orang_lama=d.orang(lama))
    jalan(d, t, "alihkan", n, masukan)


@ketika("{n} menyetujui perubahan {t}")
def menyetujui_perubahan(d: Dunia, n: str, t: str) -> None:
    jalan(d, t, "setujui_perubahan", n)


@ketika("{n} menolak perubahan {t} dengan alasan {alasan}", "{n} menolak perubahan {t} tanpa alasan")
def menolak_perubahan(d: Dunia, n: str, t: str, alasan: str = "") -> None:
    jalan(d, t, "tolak_perubahan", n, Masukan(alasan=alasan))


@ketika("{n} menetapkan perubahan {t}")
def menetapkan_perubahan(d: Dunia, n: str, t: str) -> None:
    jalan(d, t, "tetapkan_perubahan", n)

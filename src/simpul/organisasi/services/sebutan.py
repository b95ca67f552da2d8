"""What the office that heads a unit is called."""

from simpul.aturan.jenjang import Jenjang
from simpul.aturan.profil import Pola

# A unit whose name already is the title of its head.
SUDAH_SEBUTAN = ("asisten ", "staf ahli ", "inspektur ")


def sebutan_kepala_pd(nama: str, pola: Pola, *, sekretariat_daerah: bool = False) -> str:
    """The title of the head of a Perangkat Daerah: 'Kepala Dinas Kesehatan', 'Sekretaris Daerah', 'Camat Rumbia'."""
    if sekretariat_daerah:
        return "Sekretaris Daerah"
    kata, _, sisa = nama.strip().partition(" ")
    match kata.casefold():
        case "sekretariat":
            return f"Sekretaris {sisa}".strip()
        case "inspektorat":
            return "Inspektur"
        case "kecamatan":
            return f"Camat {sisa}".strip()
        case "kelurahan":
            return f"Lurah {sisa}".strip()
    if pola.satu_tingkat and pola.jenjang_level_1 is Jenjang.ADMINISTRATOR:
        return f"Direktur {nama}"
    return f"Kepala {nama}"


def sebutan_kepala_unit(nama: str, perangkat_daerah: str) -> str:
    """The title of the head of a unit: 'Kepala Bidang Anggaran', 'Sekretaris Dinas Kesehatan'."""
    kata, _, sisa = nama.strip().partition(" ")
    if kata.casefold() == "sekretariat":
        return f"Sekretaris {perangkat_daerah}"
    if kata.casefold() == "kelurahan":
        return f"Lurah {sisa}".strip()
    if f"{nama.casefold()} ".startswith(SUDAH_SEBUTAN):
        return nama
    return f"Kepala {nama}"

"""Load a full-size regency: staff list by import, cases by their patterns."""

from collections import defaultdict
from collections.abc import Callable

from django.db import connection

from simpul.contoh import besar
from simpul.contoh.daftar_staf import Kabupaten, impor
from simpul.contoh.keadaan import tulis_luar
from simpul.contoh.massal.cap import Buku, capkan
from simpul.contoh.massal.cerita_cetakan import CERITA
from simpul.contoh.massal.cetakan import Cetakan, cetak
from simpul.contoh.massal.kasus import Kasus, Perencana
from simpul.contoh.massal.lapangan import Lapangan
from simpul.contoh.masuk import buat_akun
from simpul.inti import jam
from simpul.inti.models import Instansi

Lapor = Callable[[str], None]
SEKALI = 1000


def muat_organisasi(nama: str, banyak_orang: int, lapor: Lapor) -> Kabupaten:
    """The regency with so many people, each with an account."""
    instansi = Instansi.objects.create(
        nama=nama,
        nama_daerah="Kabupaten Contoh Besar",
        tempat="Contohan",
        alamat="Jalan Contoh Nomor 1, Contohan (alamat rekaan)",
        zona_waktu="Asia/Makassar",
        profil="bombana-31-2023",
        contoh=True,
    )
    rencana = besar.susun(banyak_orang, jam.hari_ini(instansi.zona_waktu))
    lapor(f"mengimpor {len(rencana.unit)} unit dan {len(rencana.orang)} orang ...")
    kab = impor(instansi, rencana, "daftar-pegawai-besar-rekaan.xlsx")
    lapor("membuat akun ...")
    buat_akun(instansi, kab.orang, besar.MASUK)
    tulis_luar(kab)
    return kab


def lapangan_dari(kab: Kabupaten) -> Lapangan:
    """The regency as the choice of cases sees it; BPS is the other institution."""
    luar = {f"L/{sebagai}": kab.orang[f"bps/{sebagai}"] for sebagai in ("pyb", "penilai", "1")}
    lain = kab.instansi_lain["Badan Pusat Statistik Kabupaten Bombana"]
    return Lapangan(kab.instansi, lain, luar)


def muat_penugasan(kab: Kabupaten, daftar: list[Kasus], lapor: Lapor) -> list[int]:
    """Write the cases; returns their numbers in the same order."""
    _lewat_indeks()
    cetakan = _cetakan(kab.instansi, daftar, lapor)
    pasangan = [(kasus, cetakan[kasus.cetakan]) for kasus in daftar]
    buku = Buku(kab.instansi)
    buku.nomori(pasangan)
    hasil: list[int] = []
    for mulai in range(0, len(pasangan), SEKALI):
        hasil += capkan(kab.instansi, pasangan[mulai : mulai + SEKALI], mulai, buku)
        lapor(f"{len(hasil)} dari {len(pasangan)} penugasan")
    return hasil


def _lewat_indeks() -> None:
    """For the rest of the transaction look rows up by index: to its end PostgreSQL knows no sizes of what is loaded here.

    Checks at the end of the transaction would read whole tables for each row.
    """
    with connection.cursor() as kursor:
        kursor.execute("SET LOCAL enable_seqscan = off")


def _cetakan(instansi: Instansi, daftar: list[Kasus], lapor: Lapor) -> dict[tuple[str, str, int], Cetakan]:
    perlu: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for kasus in daftar:
        pola, nama, langkah = kasus.cetakan
        perlu[pola][nama].add(langkah)
    hasil: dict[tuple[str, str, int], Cetakan] = {}
    for pola, cerita in sorted(perlu.items()):
        lapor(f"mencetak {len(cerita)} perkara pola {pola} ...")
        hasil |= cetak(instansi, pola, {nama: (CERITA[nama], cerita[nama]) for nama in sorted(cerita)})
    return hasil


def muat(nama: str, banyak_orang: int, banyak_penugasan: int, lapor: Lapor) -> Kabupaten:
    """Load everything. The caller holds the transaction: all of it or nothing."""
    kab = muat_organisasi(nama, banyak_orang, lapor)
    perencana = Perencana(lapangan_dari(kab), jam.sekarang(), benih=banyak_penugasan)
    muat_penugasan(kab, list(perencana.susun(banyak_penugasan)), lapor)
    return kab

"""From an uploaded file to rows: what kind it is by its content, sheets by name, columns by heading."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from simpul.aturan.pesan import Pesan, _, pesan
from simpul.organisasi.impor.arsip import BATAS_BARIS, BukanXlsx, Rusak, TerlaluBesar, periksa_arsip
from simpul.organisasi.impor.kolom import LEMBAR, TANDA_CONTOH, Kolom, Lembar
from simpul.organisasi.impor.nilai import SelSalah, kunci, tampak

BATAS_UNGGAH = 20 * 1024 * 1024
BARIS_JUDUL_TERBAWAH = 10
NILAI_TERPANJANG = 100
TANDA_ZIP = b"PK\x03\x04"


class BerkasSalah(Exception):
    """A file that cannot be an import file, and why."""

    def __init__(self, sebab: Pesan) -> None:
        super().__init__(str(sebab))
        self.sebab = sebab


@dataclass(frozen=True)
class Kesalahan:
    """What is wrong with a cell, a row or a sheet."""

    lembar: str
    baris: int
    kolom: str
    nilai: str
    sebab: Pesan


@dataclass
class Baris:
    """A row with what could be read of it. An empty cell is absent: it changes nothing."""

    lembar: Lembar
    nomor: int
    asli: dict[str, Any] = field(default_factory=dict)
    isi: dict[str, Any] = field(default_factory=dict)
    salah: list[Kesalahan] = field(default_factory=list)
    menunggu: Pesan | None = None
    nasib: str = "sama"

    def tolak(self, kolom: str, sebab: Pesan) -> None:
        """Note what is wrong in a column."""
        self.salah.append(self.temuan(kolom, sebab))

    def temuan(self, kolom: str, sebab: Pesan) -> Kesalahan:
        """A remark on a column, with the cell as it was filled."""
        judul = next((k.judul for k in self.lembar.kolom if k.kunci == kolom), kolom)
        nilai = tampak(self.asli.get(kolom))[:NILAI_TERPANJANG]
        return Kesalahan(self.lembar.nama, self.nomor, judul, nilai, sebab)

    @property
    def layak(self) -> bool:
        """True if it can be loaded."""
        return not self.salah and self.menunggu is None


@dataclass
class IsiBerkas:
    """All rows of a file by sheet, what is wrong with whole sheets, and remarks."""

    baris: dict[str, list[Baris]] = field(default_factory=dict)
    salah: list[Kesalahan] = field(default_factory=list)
    catatan: list[Pesan] = field(default_factory=list)

    @property
    def jumlah(self) -> int:
        return sum(map(len, self.baris.values()))


def jenis_berkas(isi: bytes) -> str:
    """'xlsx' or 'csv', by content.

    Raises:
        BerkasSalah: empty, too large, or neither.
    """
    if not isi.strip():
        raise BerkasSalah(pesan(_("Berkas kosong.")))
    if len(isi) > BATAS_UNGGAH:
        raise BerkasSalah(pesan(_("Berkas lebih besar daripada %(mb)s MB."), mb=BATAS_UNGGAH // 1024**2))
    if isi.startswith(TANDA_ZIP):
        _periksa_arsip(isi)
        return "xlsx"
    if b"\0" in isi[:4096]:
        raise BerkasSalah(
            pesan(_("Berkas ini bukan XLSX dan bukan CSV. Dari Excel lama: simpan dahulu sebagai XLSX."))
        )
    return "csv"


def _periksa_arsip(isi: bytes) -> None:
    try:
        periksa_arsip(isi)
    except Rusak:
        raise BerkasSalah(pesan(_("Berkas XLSX ini rusak."))) from None
    except BukanXlsx:
        raise BerkasSalah(pesan(_("Berkas ini bukan XLSX."))) from None
    except TerlaluBesar:
        raise BerkasSalah(pesan(_("Isi berkas ini terlalu besar."))) from None


def baca(isi: bytes, nama: str = "", daftar: Sequence[Lembar] = LEMBAR) -> IsiBerkas:
    """Read all rows. The name of a CSV file says what it holds where its headings leave that open.

    ``daftar``: the sheets that are looked for.

    Raises:
        BerkasSalah: nothing in it can be understood as an import file.
    """
    hasil = IsiBerkas()
    tabel = _tabel_xlsx(isi, daftar) if jenis_berkas(isi) == "xlsx" else _tabel_csv(isi, nama, daftar)
    for lembar, sel in tabel:
        _baca_lembar(lembar, sel, hasil)
    if not hasil.baris and not hasil.salah:
        nama = ", ".join(lembar.nama for lembar in daftar)
        raise BerkasSalah(pesan(_("Tidak ada lembar bernama %(nama)s."), nama=nama))
    return hasil


Tabel = list[tuple[Lembar, Sequence[Sequence[Any]]]]


def _tabel_xlsx(isi: bytes, daftar: Sequence[Lembar]) -> Tabel:
    try:
        buku = CalamineWorkbook.from_filelike(io.BytesIO(isi))
        nama = {kunci(satu): satu for satu in buku.sheet_names}
        return [
            (
                lembar,
                _terbatas(buku.get_sheet_by_name(nama[kunci(lembar.nama)]).to_python(skip_empty_area=False)),
            )
            for lembar in daftar
            if kunci(lembar.nama) in nama
        ]
    except (CalamineError, ValueError, OSError):
        raise BerkasSalah(pesan(_("Berkas XLSX ini rusak."))) from None


def _terbatas(sel: Sequence[Sequence[Any]]) -> Sequence[Sequence[Any]]:
    if len(sel) > BATAS_BARIS:
        raise BerkasSalah(pesan(_("Lebih dari %(batas)s baris dalam satu lembar."), batas=BATAS_BARIS))
    return sel


def _tabel_csv(isi: bytes, nama: str, daftar: Sequence[Lembar]) -> Tabel:
    naskah = _urai(isi)
    try:
        pembaca = csv.reader(io.StringIO(naskah, newline=""), delimiter=_pemisah(naskah))
        sel = _terbatas(list(islice(_bernomor(pembaca), BATAS_BARIS + 1)))
    except csv.Error:
        raise BerkasSalah(pesan(_("Berkas CSV ini rusak."))) from None
    return [(_lembar_menurut_nama(nama, daftar) or _lembar_menurut_judul(sel, daftar), sel)]


def _bernomor(pembaca: Any) -> Iterator[list[str]]:
    """Rows at their line in the file, also where a cell holds several lines."""
    terakhir = 0
    for baris in pembaca:
        yield from ([] for _kosong in range(pembaca.line_num - terakhir - 1))
        terakhir = pembaca.line_num
        yield baris


def _urai(isi: bytes) -> str:
    try:
        return isi.decode("utf-8-sig")
    except UnicodeDecodeError:
        return isi.decode("cp1252", errors="replace")


def _pemisah(naskah: str) -> str:
    judul = next((b for b in naskah.splitlines() if b.strip()), "")
    return max(";,\t|", key=judul.count)


def _lembar_menurut_nama(nama: str, daftar: Sequence[Lembar]) -> Lembar | None:
    """The sheet that a file is named after: unit.csv, Penempatan_2026.csv, 'pegawai (1).csv'."""
    kata = "".join(huruf for huruf in nama.rpartition(".")[0] if huruf.isalpha())
    return next((lembar for lembar in daftar if kunci(lembar.nama) == kunci(kata)), None)


def _lembar_menurut_judul(sel: Sequence[Sequence[Any]], daftar: Sequence[Lembar]) -> Lembar:
    """The one sheet that knows every heading that any other fitting sheet knows, and more.

    Raises:
        BerkasSalah: no sheet fits, or several do and none knows more than the others: that is for people to say.
    """
    cocok = {lembar.nama: (lembar, set(c[1])) for lembar in daftar if (c := _cari_judul(lembar, sel))}
    if not cocok:
        raise BerkasSalah(
            pesan(_("Judul kolomnya tidak dikenali. Pakai templat; satu berkas CSV berisi satu lembar."))
        )
    for nama, (lembar, dikenal) in cocok.items():
        if all(dikenal > lain for n, (_lain, lain) in cocok.items() if n != nama):
            return lembar
    teks = _(
        "Judul kolomnya cocok untuk lembar %(nama)s. Namai berkasnya menurut isinya, misalnya %(contoh)s.csv."
    )
    raise BerkasSalah(pesan(teks, nama=", ".join(cocok), contoh=next(iter(cocok)).casefold()))


def _cari_judul(lembar: Lembar, sel: Sequence[Sequence[Any]]) -> tuple[int, dict[int, Kolom]] | None:
    """Where the headings stand: the first row that holds all required ones."""
    dikenal = lembar.menurut_judul()
    wajib = {k.kunci for k in lembar.kolom if k.wajib}
    for nomor, baris in enumerate(islice(sel, BARIS_JUDUL_TERBAWAH)):
        kolom = {i: dikenal[kunci(tampak(j))] for i, j in enumerate(baris) if kunci(tampak(j)) in dikenal}
        if wajib <= {k.kunci for k in kolom.values()}:
            return nomor, kolom
    return None


def _baca_lembar(lembar: Lembar, sel: Sequence[Sequence[Any]], hasil: IsiBerkas) -> None:
    terisi = [i for i, baris in enumerate(sel) if any(tampak(nilai) for nilai in baris)]
    if not terisi:
        return
    judul = _cari_judul(lembar, sel)
    if judul is None:
        hasil.salah.extend(_judul_hilang(lembar, sel[terisi[0]], terisi[0] + 1))
        return
    nomor_judul, kolom = judul
    hasil.catatan.extend(_asing(lembar, sel[nomor_judul], kolom))
    isi = [_baca_baris(lembar, i + 1, sel[i], kolom) for i in terisi if i > nomor_judul]
    hasil.baris[lembar.nama] = [b for b in isi if not _contoh(b)]
    if len(isi) > len(hasil.baris[lembar.nama]):
        teks = _("Baris contoh di lembar %(lembar)s dilewati.")
        hasil.catatan.append(pesan(teks, lembar=lembar.nama))


def _judul_hilang(lembar: Lembar, baris: Sequence[Any], nomor: int) -> Iterator[Kesalahan]:
    ada = {k.kunci for j in baris if (k := lembar.menurut_judul().get(kunci(tampak(j))))}
    for kolom in lembar.kolom:
        if kolom.wajib and kolom.kunci not in ada:
            sebab = pesan(_("Kolom wajib ini tidak ada di lembar."))
            yield Kesalahan(lembar.nama, nomor, kolom.judul, "", sebab)


def _asing(lembar: Lembar, baris: Sequence[Any], kolom: dict[int, Kolom]) -> Iterator[Pesan]:
    asing = [tampak(j) for i, j in enumerate(baris) if i not in kolom and tampak(j)]
    if asing:
        teks = _("Kolom yang tidak dikenal di lembar %(lembar)s dilewati: %(kolom)s.")
        yield pesan(teks, lembar=lembar.nama, kolom=", ".join(asing))


# The columns of which one says whether a row is an example.
BERTANDA = ("kode", "unit", "sasaran", "program", "kegiatan")


def _contoh(baris: Baris) -> bool:
    acuan = str(next((baris.isi[k] for k in BERTANDA if baris.isi.get(k)), ""))
    return acuan.upper().startswith(TANDA_CONTOH)


def _baca_baris(lembar: Lembar, nomor: int, sel: Sequence[Any], kolom: dict[int, Kolom]) -> Baris:
    baris = Baris(
        lembar, nomor, {k.kunci: sel[i] for i, k in kolom.items() if i < len(sel) and tampak(sel[i])}
    )
    for satu in kolom.values():
        if satu.kunci in baris.asli:
            _baca_sel(baris, satu)
        elif satu.wajib:
            baris.tolak(satu.kunci, pesan(_("Wajib diisi.")))
    return baris


def _baca_sel(baris: Baris, kolom: Kolom) -> None:
    try:
        baris.isi[kolom.kunci] = kolom.baca(baris.asli[kolom.kunci])
    except SelSalah as galat:
        baris.tolak(kolom.kunci, galat.sebab)

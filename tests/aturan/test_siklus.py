"""The cycle of work by pattern: who plans, who reports to whom, who reviews, and by which clause (Lampiran I, II, IV, V)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from simpul.aturan.fakta import Butir, FaktaTim
from simpul.aturan.giliran import giliran
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.isi import IsiBagian, IsiKegiatan
from simpul.aturan.siklus.peran import prosedur_hasil
from simpul.aturan.siklus.pilih import pemutus_masalah, penerima, pilih
from simpul.aturan.siklus.putuskan import putuskan
from simpul.aturan.siklus.syarat import IsianKerja
from tests.aturan.dunia import MULAI, SELESAI, Dunia, kabupaten

# Copied by hand from Lampiran romawi II: the owner's unit, one of its people, who reviews first, who accepts, and the
# items on the plan, the result, the first review and the acceptance.
POLA = [
    ("a", "Bagian Organisasi", "Laode", "Man", "lamp-II-a-ii-1-e", "lamp-II-a-ii-2-f", "lamp-II-a-ii-3-a", "lamp-II-a-ii-3-c"),
    ("b", "Bidang Kesmas", "Asma", "Darwis", "lamp-II-b-ii-1-5", "lamp-II-b-ii-2-f", "lamp-II-b-ii-3-a", "lamp-II-b-ii-3-c"),
    ("c1", "Bidang Lalu Lintas", "Kamal", "Jafar", "lamp-II-c-2-a-5", "lamp-II-c-2-b-6", "lamp-II-c-2-c-1", "lamp-II-c-2-c-3"),
    ("c2", "Bidang SD", "Opi", "Murni", "lamp-II-c-2-a-5", "lamp-II-c-2-b-6", "lamp-II-c-2-c-1", "lamp-II-c-2-c-3"),
    ("d", "RSUD Bombana", "Nur", "Gani", "lamp-II-d-2-a-4", "lamp-II-d-2-b-6", "lamp-II-d-2-c-1", "lamp-II-d-2-c-3"),
    ("e", "UPT Labkesda", None, "Umar", "lamp-II-e-ii-1-e", "lamp-II-e-ii-2-f", "lamp-II-e-ii-3-a", "lamp-II-e-ii-3-c"),
    ("f", "Puskesmas Rumbia", None, "Mira", "lamp-II-f-ii-1-e", "lamp-II-f-ii-2-f", "lamp-II-f-ii-3-a", "lamp-II-f-ii-3-c"),
]  # fmt: skip
MENURUT_POLA = pytest.mark.parametrize(
    ("pola", "pemilik", "pertama", "akhir", "rencana", "hasil", "reviu", "terima"), POLA
)


@pytest.fixture
def d() -> Dunia:
    d = kabupaten()
    for nama in ("Tuti", "Wati", "Ketu"):
        d.staf(nama, "Bidang Kesmas")
    return d


def tugas(
    d: Dunia, pemilik: str, *orang: str, ketua: str | None = "-", diterima: bool = True, **lain
) -> FaktaTugas:
    """Work of one person, or of a team with or without a Ketua; ``butir`` as they stand."""
    butir = lain.pop("butir", {})
    for satu in orang:
        if satu not in d.tempat and satu not in d.instansi:
            d.staf(satu, pemilik)
    ids = frozenset(d.id(o) for o in orang) if diterima else frozenset()
    jalur = d.jalur("penunjukan_dalam_unit", "berjalan" if diterima else "ditetapkan", *orang, diterima=ids)
    tim = None if ketua == "-" else FaktaTim("Tim", rutin=True, ketua=d.id(ketua) if ketua else None)
    perkara = d.perkara(d.unit[pemilik].kepala or "", pemilik, jalur, tim=tim, **lain)
    return FaktaTugas(replace(perkara, butir=tuple(butir.values())))


def coba(d: Dunia, nama: str, f: FaktaTugas, siapa: str, b: Butir, **isian) -> Putusan:
    return putuskan(nama, f, b, d.pelaku(siapa), IsianKerja(**isian))


def butir(prosedur: str, keadaan: Keadaan = Keadaan.BARU, **lain) -> Butir:
    return Butir(prosedur, keadaan, **lain)


KEGIATAN = (IsiKegiatan("Rapat", date(2024, 4, 1), date(2024, 4, 30), 10, id=1),)


def bagian_untuk(d: Dunia, nama: str, **lain) -> IsiBagian:
    return replace(IsiBagian(1, d.id(nama), nama, date(2024, 4, 2), date(2024, 4, 3), 10), **lain)


RENCANA = {"rencana": butir("rencana", Keadaan.DITETAPKAN, anggaran=25_000_000)}


def hasil(f: FaktaTugas, keadaan: Keadaan) -> Butir:
    return butir(prosedur_hasil(f.perkara).nama, keadaan)


# Planning


@MENURUT_POLA
def test_yang_ditugaskan_menyusun_rencana_dan_pimpinan_menetapkannya(
    d, pola, pemilik, pertama, akhir, rencana, hasil, reviu, terima
):
    f = tugas(d, pemilik, "Pelaku")
    disusun = coba(d, "susun_rencana", f, "Pelaku", butir("rencana"))
    assert disusun.diterima
    assert disusun.mengutip(rencana)
    assert disusun.mengutip("lamp-I-1-c")
    pimpinan = d.unit[pemilik].kepala
    ditetapkan = coba(d, "tetapkan_rencana", f, pimpinan, butir("rencana", Keadaan.DISUSUN))
    assert ditetapkan.diterima
    assert ditetapkan.mengutip("lamp-IV-D-2-a")
    sendiri = coba(d, "tetapkan_rencana", f, "Pelaku", butir("rencana", Keadaan.DISUSUN))
    assert sendiri.mengutip("lamp-IV-D-2-a")
    assert sendiri.halangan[0].penyembuh == (pimpinan,)


def test_orang_lain_tidak_menyusun_rencana(d):
    ditolak = coba(d, "susun_rencana", tugas(d, "Bidang Kesmas", "Citra"), "Dodi", butir("rencana"))
    assert ditolak.mengutip("lamp-I-1-c")
    assert [h.fakta for h in ditolak.halangan] == ["wewenang"]


def test_rencana_dikembalikan_dengan_alasan_dan_yang_sudah_ditetapkan_hanya_diubah_dengan_alasan(d):
    f, disusun = tugas(d, "Bidang Kesmas", "Citra"), butir("rencana", Keadaan.DISUSUN)
    assert [h.fakta for h in coba(d, "kembalikan_rencana", f, "Asma", disusun).halangan] == ["alasan"]
    assert coba(d, "kembalikan_rencana", f, "Asma", disusun, alasan="Anggaran").diterima
    ditetapkan = butir("rencana", Keadaan.DITETAPKAN)
    assert not coba(d, "ubah_rencana", f, "Citra", ditetapkan).diterima
    assert coba(d, "ubah_rencana", f, "Citra", ditetapkan, alasan="Harga naik").diterima


def test_belum_diterima_belum_ada_rencana(d):
    ditolak = coba(
        d, "susun_rencana", tugas(d, "Bidang Kesmas", "Citra", diterima=False), "Citra", butir("rencana")
    )
    assert ditolak.mengutip("lamp-I-p2")
    assert "penugasan" in {h.fakta for h in ditolak.halangan}


# The breakdown


@MENURUT_POLA
def test_rincian_menunggu_rencana_dan_tidak_melebihinya(
    d, pola, pemilik, pertama, akhir, rencana, hasil, reviu, terima
):
    tanpa = coba(d, "susun_rincian", tugas(d, pemilik, "Pelaku"), "Pelaku", butir("rincian"))
    assert tanpa.mengutip("lamp-IV-D-2-a")
    assert tanpa.halangan[0].fakta == "rencana kegiatan"
    f = tugas(d, pemilik, "Pelaku", butir=RENCANA)
    assert coba(d, "susun_rincian", f, "Pelaku", butir("rincian"), anggaran=25_000_000).diterima
    lebih = coba(d, "susun_rincian", f, "Pelaku", butir("rincian"), anggaran=30_000_000)
    isi = d.profil.pola[pola].tahap["isi_rincian"]
    assert lebih.mengutip(isi)
    assert str(lebih.halangan[0].pesan) == "Anggaran rincian Rp30.000.000 melebihi rencana, Rp25.000.000."


def test_dalam_tim_ketuanya_yang_merinci_dan_tanpa_ketua_siapa_pun_anggotanya(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Wati", "Ketu", ketua="Ketu", butir=RENCANA)
    assert coba(d, "susun_rincian", f, "Ketu", butir("rincian")).diterima
    assert coba(d, "susun_rincian", f, "Tuti", butir("rincian")).mengutip("lamp-IV-D-3-a-1")
    tanpa = tugas(d, "Bidang Kesmas", "Tuti", "Wati", ketua=None, butir=RENCANA)
    assert coba(d, "susun_rincian", tanpa, "Tuti", butir("rincian")).diterima


@pytest.mark.klausul(
    "lamp-II-a-ii-2-c", "lamp-II-b-ii-2-c", "lamp-II-c-2-b-3", "lamp-II-d-2-b-3", "lamp-II-e-ii-2-c",
    "lamp-II-f-ii-2-c", "lamp-IV-D-3-a-2",
)  # fmt: skip
@MENURUT_POLA
def test_peran_yang_melampaui_kemampuan_tercatat_perlu_alasan(
    d, pola, pemilik, pertama, akhir, rencana, hasil, reviu, terima
):
    f = tugas(d, pemilik, "Ketu", "Anggota", ketua="Ketu", butir=RENCANA)
    b, bagian = butir("rincian"), bagian_untuk(d, "Anggota", kompetensi="Statistik")
    tanpa = coba(d, "susun_rincian", f, "Ketu", b, bagian=(bagian,), rencana=KEGIATAN)
    assert not tanpa.diterima
    assert tanpa.mengutip(d.profil.pola[pola].tahap["peran"])
    beralasan = coba(d, "susun_rincian", f, "Ketu", b, bagian=(bagian,), rencana=KEGIATAN, alasan="Belajar")
    assert beralasan.diterima
    assert beralasan.memperingatkan("lamp-IV-D-3-a-2")
    biasa = (bagian_untuk(d, "Anggota"),)
    assert not coba(d, "susun_rincian", f, "Ketu", b, bagian=biasa, rencana=KEGIATAN).peringatan


@pytest.mark.klausul("lamp-II-b-ii-2-c")
def test_kemampuan_yang_tercatat_cukup_besar_kecilnya_huruf_tidak_dilihat(d):
    d.catatan["Wati"] = {"kompetensi": frozenset({"statistik"})}
    f = tugas(d, "Bidang Kesmas", "Wati", butir=RENCANA)
    bagian = (bagian_untuk(d, "Wati", kompetensi=" STATISTIK "),)
    assert not coba(
        d, "susun_rincian", f, "Wati", butir("rincian"), bagian=bagian, rencana=KEGIATAN
    ).peringatan


@pytest.mark.klausul("lamp-II-b-ii-2-c")
def test_bagian_hanya_untuk_yang_melaksanakan_tugas_itu(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", butir=RENCANA)
    bagian = (bagian_untuk(d, "Wati"),)
    ditolak = coba(d, "susun_rincian", f, "Tuti", butir("rincian"), bagian=bagian, rencana=KEGIATAN)
    assert [h.fakta for h in ditolak.halangan] == ["pelaksana"]
    assert ditolak.mengutip("lamp-II-b-ii-2-c")


@pytest.mark.klausul("lamp-II-b-ii-2-b")
@pytest.mark.parametrize(
    ("beda", "nama"),
    [({"anggaran": 11}, "Rapat"), ({"mulai": MULAI}, "Rapat"), ({"selesai": SELESAI}, "Rapat"), ({"kegiatan": 9}, "?")],
)  # fmt: skip
def test_bagian_tetap_di_dalam_kegiatannya(d, beda, nama):
    f = tugas(d, "Bidang Kesmas", "Tuti", butir=RENCANA)
    satu = bagian_untuk(d, "Tuti")
    pas = coba(d, "susun_rincian", f, "Tuti", butir("rincian"), bagian=(satu,), rencana=KEGIATAN)
    assert pas.diterima
    bagian = (replace(satu, **beda),)
    lewat = coba(d, "susun_rincian", f, "Tuti", butir("rincian"), bagian=bagian, rencana=KEGIATAN)
    assert [h.fakta for h in lewat.halangan] == ["rincian"]
    assert str(lewat.halangan[0].pesan).endswith(f": {nama}.")


def test_anggaran_beberapa_bagian_dijumlahkan(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", butir=RENCANA)
    dua = (bagian_untuk(d, "Tuti", anggaran=6), bagian_untuk(d, "Tuti", anggaran=5))
    assert not coba(d, "susun_rincian", f, "Tuti", butir("rincian"), bagian=dua, rencana=KEGIATAN).diterima


def test_kegiatan_berlangsung_dalam_masa_penugasan(d):
    f = tugas(d, "Bidang Kesmas", "Tuti")
    dalam, luar = KEGIATAN[0], replace(KEGIATAN[0], uraian="Evaluasi", selesai=SELESAI + timedelta(days=1))
    assert coba(d, "susun_rencana", f, "Tuti", butir("rencana"), kegiatan=(dalam,)).diterima
    ditolak = coba(d, "susun_rencana", f, "Tuti", butir("rencana"), kegiatan=(dalam, luar))
    assert [h.fakta for h in ditolak.halangan] == ["jadwal"]
    assert str(ditolak.halangan[0].pesan).endswith(": Evaluasi.")


# Results and their review


@MENURUT_POLA
def test_hasil_direviu_menurut_pola_dan_selesai_bila_level_1_menerimanya(
    d, pola, pemilik, pertama, akhir, rencana, hasil, reviu, terima
):
    f = tugas(d, pemilik, "Pelaku", butir=RENCANA)
    prosedur = prosedur_hasil(f.perkara).nama
    diserahkan = coba(d, "sampaikan_hasil", f, "Pelaku", butir(prosedur))
    assert diserahkan.diterima
    assert diserahkan.mengutip(hasil)
    pereviu = pertama or akhir
    direviu = coba(d, "nyatakan_sesuai", f, pereviu, butir(prosedur, Keadaan.DISAMPAIKAN))
    assert direviu.mengutip(reviu)
    if pertama is None:
        assert direviu.rangkaian[-1].ke == Keadaan.DITERIMA
        assert direviu.mengutip(terima)
        return
    assert direviu.rangkaian[-1].ke == Keadaan.DITERUSKAN
    assert not coba(d, "nyatakan_sesuai", f, akhir, butir(prosedur, Keadaan.DISAMPAIKAN)).diterima
    diterima = coba(d, "nyatakan_sesuai", f, akhir, butir(prosedur, Keadaan.DITERUSKAN))
    assert diterima.rangkaian[-1].ke == Keadaan.DITERIMA
    assert diterima.mengutip(terima)
    assert not coba(d, "nyatakan_sesuai", f, pertama, butir(prosedur, Keadaan.DITERUSKAN)).diterima


def test_sebelum_ada_hasil_tidak_ada_reviu(d):
    f = tugas(d, "Bidang Kesmas", "Citra")
    ditolak = coba(d, "nyatakan_sesuai", f, "Asma", hasil(f, Keadaan.BARU))
    assert ditolak.mengutip("lamp-I-p2")
    assert ditolak.mengutip("lamp-I-3")


@pytest.mark.parametrize(
    ("keadaan", "siapa"), [(Keadaan.DISAMPAIKAN, "Asma"), (Keadaan.DITERUSKAN, "Darwis")]
)
def test_hasil_dikembalikan_hanya_dengan_alasan_lalu_disampaikan_lagi(d, keadaan, siapa):
    f = tugas(d, "Bidang Kesmas", "Citra", butir=RENCANA)
    assert [h.fakta for h in coba(d, "kembalikan_hasil", f, siapa, hasil(f, keadaan)).halangan] == ["alasan"]
    kembali = coba(d, "kembalikan_hasil", f, siapa, hasil(f, keadaan), alasan="Belum lengkap")
    assert kembali.rangkaian[-1].ke == Keadaan.DIKEMBALIKAN
    assert coba(d, "sampaikan_hasil", f, "Citra", hasil(f, Keadaan.DIKEMBALIKAN)).diterima


def test_yang_memegang_kedua_jabatan_menilai_hasil_sekali(d):
    d.plt("Bidang Kesmas", "Darwis")
    f = tugas(d, "Bidang Kesmas", "Citra", butir=RENCANA)
    sekaligus = coba(d, "nyatakan_sesuai", f, "Darwis", hasil(f, Keadaan.DISAMPAIKAN))
    assert [b.ke for b in sekaligus.rangkaian] == [Keadaan.DITERUSKAN, Keadaan.DITERIMA]


def test_pereviu_yang_kosong_ditunggu_dan_tidak_dilewati(d):
    d.kosongkan("Bidang Kesmas")
    f = tugas(d, "Bidang Kesmas", "Citra", butir=RENCANA)
    ditolak = coba(d, "nyatakan_sesuai", f, "Darwis", hasil(f, Keadaan.DISAMPAIKAN))
    assert ditolak.halangan[0].penyembuh == ("Kepala Bidang Kesmas (kosong)",)


def test_hasil_untuk_target_didahului_rencana_dan_tanpa_target_hanya_diperingatkan(d):
    tanpa_rencana = tugas(d, "Bidang Kesmas", "Citra")
    ditolak = coba(d, "sampaikan_hasil", tanpa_rencana, "Citra", hasil(tanpa_rencana, Keadaan.BARU))
    assert ditolak.mengutip("lamp-I-p2")
    tanpa_target = tugas(d, "Bidang Kesmas", "Citra", bertarget=False)
    boleh = coba(d, "sampaikan_hasil", tanpa_target, "Citra", hasil(tanpa_target, Keadaan.BARU))
    assert boleh.diterima
    assert boleh.memperingatkan("lamp-IV-A-1-c")
    disusun = coba(d, "susun_rencana", tanpa_target, "Citra", butir("rencana"))
    assert disusun.memperingatkan("lamp-IV-A-1-c")


def test_hasil_tim_disampaikan_ketuanya(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Ketu", ketua="Ketu", butir=RENCANA)
    assert coba(d, "sampaikan_hasil", f, "Ketu", hasil(f, Keadaan.BARU)).diterima
    assert coba(d, "sampaikan_hasil", f, "Tuti", hasil(f, Keadaan.BARU)).mengutip("lamp-I-2-c")


@pytest.mark.klausul("lamp-I-p2")
@pytest.mark.parametrize(
    ("nama", "siapa", "b"),
    [
        ("tetapkan_rencana", "Asma", butir("rencana", Keadaan.DISUSUN)),
        ("kembalikan_rencana", "Asma", butir("rencana", Keadaan.DISUSUN)),
        ("nyatakan_sesuai", "Asma", butir("hasil", Keadaan.DISAMPAIKAN)),
        ("kembalikan_hasil", "Darwis", butir("hasil", Keadaan.DITERUSKAN)),
        ("susun_rencana", "Citra", butir("rencana")),
    ],
)
@pytest.mark.parametrize("akhir", [Keadaan.SELESAI, Keadaan.DIAKHIRI])
def test_sesudah_berakhir_tidak_ada_yang_ditetapkan_direviu_atau_ditunggu(d, nama, siapa, b, akhir):
    f = tugas(d, "Bidang Kesmas", "Citra", butir={nama: b})
    (jalur,) = f.perkara.jalur
    perpanjangan = replace(jalur, id=2, prosedur="perpanjang_dalam_unit", keadaan=Keadaan.DITETAPKAN)
    usai = FaktaTugas(replace(f.perkara, jalur=(replace(jalur, keadaan=akhir), perpanjangan)))
    assert coba(d, nama, usai, siapa, b, alasan="Terlambat").mengutip("lamp-I-p2")
    assert giliran(usai.perkara) == ()


def test_yang_sudah_ditetapkan_atau_diterima_disebut_menurut_apa(d):
    f = tugas(d, "Bidang Kesmas", "Citra")
    assert coba(d, "susun_rencana", f, "Citra", RENCANA["rencana"]).mengutip("lamp-IV-D-2-a")
    assert coba(d, "sampaikan_hasil", f, "Citra", hasil(f, Keadaan.DITERIMA)).mengutip("lamp-II-b-ii-3-c")


# Who decides about what he did himself (Keputusan 0024): pattern, owner, which office its worker acts in, who reviews first in
# his place, who accepts.
SENDIRI = [
    ("a", "Bagian Organisasi", "Bagian Organisasi", "Man", "Man"),
    ("a", "Bagian Umum", "Asisten Administrasi", "Rahman", "Man"),
    ("b", "Bidang Kesmas", "Bidang Kesmas", "Darwis", "Darwis"),
    ("b", "Bidang Kesmas", "Dinas Kesehatan", "Asma", "Man"),
    ("c1", "Bidang Lalu Lintas", "Bidang Lalu Lintas", "Jafar", "Jafar"),
    ("c2", "Bidang SD", "Dinas Pendidikan dan Kebudayaan", "Opi", "Man"),
    ("d", "RSUD Bombana", "RSUD Bombana", "Nur", "Man"),
    ("e", "UPT Labkesda", "UPT Labkesda", "Darwis", "Darwis"),
    ("f", "Puskesmas Rumbia", "Puskesmas Rumbia", "Darwis", "Darwis"),
]


@pytest.mark.klausul("lamp-I-3")
@pytest.mark.parametrize(("pola", "pemilik", "menjabat", "reviu", "terima"), SENDIRI)
def test_yang_mengerjakan_tidak_mereviu_hasilnya_sendiri_yang_berikutnya_di_atasnya_yang_memutus(
    d, pola, pemilik, menjabat, reviu, terima
):
    d.staf("Pelaku", pemilik)
    d.plt(menjabat, "Pelaku")
    f = tugas(d, pemilik, "Pelaku", butir=RENCANA)
    pertama = coba(d, "nyatakan_sesuai", f, reviu, hasil(f, Keadaan.DISAMPAIKAN))
    assert pertama.diterima
    akhir = pertama
    if reviu != terima:
        assert pertama.rangkaian[-1].ke == Keadaan.DITERUSKAN
        akhir = coba(d, "nyatakan_sesuai", f, terima, hasil(f, Keadaan.DITERUSKAN))
    assert akhir.rangkaian[-1].ke == Keadaan.DITERIMA
    assert akhir.mengutip("keputusan-bukan-sendiri")
    milik_sendiri = Keadaan.DISAMPAIKAN if reviu == terima else Keadaan.DITERUSKAN
    for nama in ("nyatakan_sesuai", "kembalikan_hasil"):
        (halangan,) = coba(d, nama, f, "Pelaku", hasil(f, milik_sendiri), alasan="Ulang").halangan
        assert halangan.fakta == "wewenang"
        assert halangan.penyembuh == (terima,)
        assert "sendiri" in str(halangan.pesan)
    menunggu = giliran(replace(f.perkara, butir=(replace(hasil(f, milik_sendiri), id=7),)))
    assert [[w.pejabat.nama for w in g.orang] for g in menunggu] == [[terima]]


@pytest.mark.klausul("lamp-I-3")
@pytest.mark.parametrize("ketua", ["Tuti", "Wati", None])
def test_juga_sebagai_ketua_atau_anggota_tim_sampai_ia_dilepas(d, ketua):
    d.plt("Bidang Kesmas", "Tuti")
    f = tugas(d, "Bidang Kesmas", "Tuti", "Wati", ketua=ketua, butir=RENCANA)
    b = hasil(f, Keadaan.DISAMPAIKAN)
    assert not coba(d, "nyatakan_sesuai", f, "Tuti", b).diterima
    assert coba(d, "nyatakan_sesuai", f, "Darwis", b).diterima
    (jalur,) = f.perkara.jalur
    lepas = FaktaTugas(f.perkara.ganti(replace(jalur, berakhir=frozenset({d.id("Tuti")}))))
    assert coba(d, "nyatakan_sesuai", lepas, "Tuti", b).diterima
    assert not coba(d, "nyatakan_sesuai", lepas, "Darwis", b).diterima


@pytest.mark.klausul("lamp-I-3")
def test_bila_tidak_ada_lagi_di_atasnya_jabatan_itu_menunggu_pejabat_lain(d):
    for unit in ("Bidang Kesmas", "Dinas Kesehatan", "Sekretariat Daerah"):
        d.plt(unit, "Pelaku")
    f = tugas(d, "Bidang Kesmas", "Pelaku", butir=RENCANA)
    ditolak = coba(d, "nyatakan_sesuai", f, "Pelaku", hasil(f, Keadaan.DISAMPAIKAN))
    assert ditolak.halangan[0].penyembuh == ("Kepala Bidang Kesmas (kosong)",)


@pytest.mark.klausul("lamp-I-3")
def test_jabatan_di_atasnya_yang_kosong_ditunggu_dan_tidak_dilompati(d):
    d.plt("Bidang Kesmas", "Tuti")
    d.kosongkan("Dinas Kesehatan")
    f = tugas(d, "Bidang Kesmas", "Tuti", butir=RENCANA)
    ditolak = coba(d, "nyatakan_sesuai", f, "Man", hasil(f, Keadaan.DISAMPAIKAN))
    assert ditolak.halangan[0].penyembuh == ("Kepala Dinas Kesehatan (kosong)",)


@pytest.mark.klausul("lamp-IV-D-2-a")
@pytest.mark.parametrize(
    ("pemilik", "pengganti"),
    [("Bidang Kesmas", "Darwis"), ("RSUD Bombana", "Man"), ("UPT Labkesda", "Darwis")],
)
def test_rencana_sendiri_ditetapkan_atau_dikembalikan_yang_di_atasnya(d, pemilik, pengganti):
    d.staf("Pelaku", pemilik)
    d.plt(pemilik, "Pelaku")
    f, disusun = tugas(d, pemilik, "Pelaku"), butir("rencana", Keadaan.DISUSUN)
    for nama in ("tetapkan_rencana", "kembalikan_rencana"):
        ditolak = coba(d, nama, f, "Pelaku", disusun, alasan="Kurang")
        assert ditolak.mengutip("keputusan-bukan-sendiri")
        assert ditolak.halangan[0].penyembuh == (pengganti,)
        assert coba(d, nama, f, pengganti, disusun, alasan="Kurang").diterima


@pytest.mark.klausul("lamp-IV-A-2-c", "lamp-IV-D-2-b")
@pytest.mark.parametrize(
    ("nama", "b"),
    [
        ("putuskan_masalah", butir("masalah_dalam_unit", Keadaan.DISAMPAIKAN)),
        ("sediakan_sumber_daya", butir("sumber_daya", Keadaan.DIMINTA)),
    ],
)
def test_yang_menyampaikan_tidak_memutusnya_sendiri_milik_orang_lain_boleh(d, nama, b):
    d.plt("Bidang Kesmas", "Tuti")
    f = tugas(d, "Bidang Kesmas", "Tuti", "Wati", ketua=None)
    sendiri, orang_lain = (replace(b, siapa=d.id(siapa)) for siapa in ("Tuti", "Wati"))
    assert coba(d, nama, f, "Tuti", sendiri).mengutip("keputusan-bukan-sendiri")
    assert coba(d, nama, f, "Darwis", sendiri).diterima
    assert coba(d, nama, f, "Tuti", orang_lain).diterima
    assert not coba(d, nama, f, "Darwis", orang_lain).mengutip("keputusan-bukan-sendiri")


@pytest.mark.klausul("lamp-IV-B-4")
def test_bagian_masalah_yang_jatuh_pada_yang_menyampaikannya_diputus_di_atasnya(d):
    d.plt("Bidang Yankes", "Dodi")
    f = tugas(d, "Bidang Kesmas", "Tuti", "Dodi")
    bagian = replace(
        butir("masalah_lintas_unit", Keadaan.DISAMPAIKAN, siapa=d.id("Dodi")),
        pemutus=d.kantor("Bidang Yankes"), atasan=(d.kantor("Dinas Kesehatan"),),
    )  # fmt: skip
    assert not coba(d, "putuskan_masalah", f, "Dodi", bagian).diterima
    assert coba(d, "putuskan_masalah", f, "Darwis", bagian).mengutip("keputusan-bukan-sendiri")
    puncak = replace(bagian, atasan=())
    assert coba(d, "putuskan_masalah", f, "Man", puncak).diterima


# Reports


def test_ketua_yang_belum_menerima_tetap_ketuanya(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Ketu", ketua="Ketu", butir=RENCANA)
    (jalur,) = f.perkara.jalur
    belum = FaktaTugas(f.perkara.ganti(replace(jalur, diterima=frozenset({d.id("Tuti")}))))
    assert coba(d, "susun_rincian", belum, "Tuti", butir("rincian")).mengutip("lamp-IV-D-3-a-1")
    assert not coba(d, "sampaikan_hasil", belum, "Tuti", hasil(belum, Keadaan.BARU)).diterima
    assert coba(d, "laporkan", belum, "Tuti", butir("laporan"), penerima=d.id("Ketu")).diterima
    assert not coba(d, "laporkan", belum, "Tuti", butir("laporan"), penerima=d.id("Asma")).diterima


def test_laporan_yang_diminta_tidak_menghalangi_laporan_kepada_ketua(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Ketu", ketua="Ketu")
    diminta = butir("laporan", Keadaan.DIMINTA, id=7, siapa=d.id("Tuti"))
    f = FaktaTugas(replace(f.perkara, butir=(diminta,)))

    def dipilih(kepada: str) -> Butir:
        return pilih("laporkan", f, d.pelaku("Tuti"), isian=IsianKerja(penerima=d.id(kepada)))

    assert dipilih("Asma") == diminta
    assert dipilih("Ketu").keadaan == Keadaan.BARU
    assert dipilih("Darwis") == diminta


@pytest.mark.klausul("ps27")
def test_perorangan_menembuskan_laporannya_kepada_penilainya_sendiri(d):
    d.staf("Yuni", "Bidang Yankes")
    f = tugas(d, "Bidang Kesmas", "Yuni")
    laporan = butir("laporan", siapa=d.id("Yuni"))
    assert penerima(f, laporan, d.id("Yuni")).orang == {d.id("Asma"), d.id("Basri")}
    tim = tugas(d, "Bidang Kesmas", "Yuni", "Ketu", ketua="Ketu")
    assert penerima(tim, laporan, d.id("Yuni")).orang == {d.id("Ketu")}


@pytest.mark.klausul("ps28-1", "ps28-2", "ps28-4")
def test_laporan_menyebut_semua_klausul_yang_mendasarinya(d):
    diminta = butir("laporan", Keadaan.DIMINTA)
    perorangan = tugas(d, "Bidang Kesmas", "Tuti")
    assert coba(d, "laporkan", perorangan, "Tuti", diminta).mengutip("ps27")
    tanpa_ketua = tugas(d, "Bidang Kesmas", "Tuti", ketua=None)
    assert coba(d, "laporkan", tanpa_ketua, "Tuti", butir("laporan")).mengutip("ps27")
    assert coba(d, "laporkan", tanpa_ketua, "Tuti", butir("laporan")).mengutip("ps28-1")
    tim = tugas(d, "Bidang Kesmas", "Tuti", "Ketu", ketua="Ketu")
    assert coba(d, "laporkan", tim, "Ketu", diminta).mengutip("ps28-2")
    assert not coba(d, "laporkan", tim, "Tuti", diminta).mengutip("ps28-1")


def test_perorangan_melapor_kepada_pimpinan_unit(d):
    f = tugas(d, "Bidang Kesmas", "Citra")
    benar = coba(d, "laporkan", f, "Citra", butir("laporan"), penerima=d.id("Asma"))
    assert benar.diterima
    assert benar.mengutip("Pasal 27")
    assert benar.mengutip("lamp-V-a")
    keliru = coba(d, "laporkan", f, "Citra", butir("laporan"), penerima=d.id("Darwis"))
    assert keliru.mengutip("Pasal 27")
    assert str(keliru.halangan[0].pesan) == "Laporan ini disampaikan kepada Asma."


def test_anggota_melapor_kepada_ketua_dan_ketua_kepada_pimpinan(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Ketu", ketua="Ketu")
    anggota = coba(d, "laporkan", f, "Tuti", butir("laporan"), penerima=d.id("Ketu"))
    assert anggota.diterima
    assert anggota.mengutip("Pasal 28 ayat (1)")
    assert coba(d, "laporkan", f, "Tuti", butir("laporan"), penerima=d.id("Asma")).mengutip("lamp-V-b-1")
    ketua = coba(d, "laporkan", f, "Ketu", butir("laporan"), penerima=d.id("Asma"))
    assert ketua.diterima
    assert ketua.mengutip("Pasal 28 ayat (2)")


def test_tanpa_ketua_anggota_melapor_kepada_pimpinan(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Wati", ketua=None)
    assert coba(d, "laporkan", f, "Tuti", butir("laporan"), penerima=d.id("Asma")).diterima


def test_pimpinan_sewaktu_waktu_meminta_laporan_anggota_yang_lalu_menjawab_kepadanya(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Ketu", ketua="Ketu")
    diminta = coba(d, "minta_laporan", f, "Asma", butir("laporan", siapa=d.id("Tuti")))
    assert diminta.diterima
    assert diminta.mengutip("ps28-4")
    assert coba(d, "minta_laporan", f, "Ketu", butir("laporan", siapa=d.id("Tuti"))).mengutip("ps28-4")
    assert coba(d, "minta_laporan", f, "Asma", butir("laporan", siapa=d.id("Dodi"))).mengutip("ps28-4")
    jawab = butir("laporan", Keadaan.DIMINTA, siapa=d.id("Tuti"))
    assert coba(d, "laporkan", f, "Tuti", jawab, penerima=d.id("Asma")).mengutip("ps28-4")
    assert not coba(d, "laporkan", f, "Ketu", jawab, penerima=d.id("Asma")).diterima


def test_ketua_melaporkan_kinerja_anggota_tetapi_bukan_dirinya(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Ketu", ketua="Ketu")
    assert coba(d, "laporkan_anggota", f, "Ketu", butir("laporan_anggota", siapa=d.id("Tuti"))).diterima
    for siapa, tentang in (("Ketu", "Ketu"), ("Ketu", "Dodi"), ("Tuti", "Ketu"), ("Asma", "Tuti")):
        ditolak = coba(d, "laporkan_anggota", f, siapa, butir("laporan_anggota", siapa=d.id(tentang)))
        assert ditolak.mengutip("lamp-IV-D-3-d"), (siapa, tentang)


def test_laporan_kinerja_hanya_tentang_yang_sudah_menerima_tugasnya(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Wati", "Ketu", ketua="Ketu")
    (jalur,) = f.perkara.jalur
    belum = FaktaTugas(f.perkara.ganti(replace(jalur, diterima=jalur.diterima - {d.id("Wati")})))
    tentang = {nama: butir("laporan_anggota", siapa=d.id(nama)) for nama in ("Tuti", "Wati")}
    assert coba(d, "laporkan_anggota", belum, "Ketu", tentang["Tuti"]).diterima
    assert coba(d, "laporkan_anggota", belum, "Ketu", tentang["Wati"]).mengutip("lamp-IV-D-3-d")


def diakhiri(f: FaktaTugas, *sudah: int) -> FaktaTugas:
    """The same work, ended early; some have handed in their last report."""
    jalur = tuple(
        replace(j, keadaan=Keadaan.DIAKHIRI, berakhir=frozenset(o.id for o in j.orang))
        for j in f.perkara.jalur
    )
    laporan = (butir("laporan", Keadaan.DISAMPAIKAN, id=70 + o, siapa=o) for o in sudah)
    return FaktaTugas(replace(f.perkara, jalur=jalur, butir=(*f.perkara.butir, *laporan)))


@pytest.mark.klausul("ps27")
def test_sesudah_diakhiri_lebih_awal_yang_bekerja_melapor_sekali_lagi(d):
    f = tugas(d, "Bidang Kesmas", "Citra")
    usai = diakhiri(f)
    laporan = butir("laporan", siapa=d.id("Citra"))
    terakhir = coba(d, "laporkan", usai, "Citra", laporan, penerima=d.id("Asma"))
    assert terakhir.diterima
    assert terakhir.mengutip("ps27")
    assert penerima(usai, laporan, d.id("Citra")).orang == {d.id("Asma")}
    assert not coba(d, "laporkan", usai, "Dodi", butir("laporan", siapa=d.id("Dodi"))).diterima
    sudah = diakhiri(f, d.id("Citra"))
    assert coba(d, "laporkan", sudah, "Citra", laporan).mengutip("ps27")
    assert not coba(d, "laporkan", sudah, "Citra", laporan).diterima
    diminta = butir("laporan", Keadaan.DIMINTA, siapa=d.id("Citra"))
    assert coba(d, "laporkan", sudah, "Citra", diminta).mengutip("ps28-4")
    for nama in ("susun_rencana_pribadi", "minta_sumber_daya", "sampaikan_masalah", "catat_kemajuan"):
        assert not coba(d, nama, usai, "Citra", pilih(nama, usai, d.pelaku("Citra"))).diterima


@pytest.mark.klausul("ps28-1", "ps28-2", "lamp-IV-D-3-d")
def test_sesudah_diakhiri_anggota_tetap_melapor_kepada_ketuanya_dan_ketua_tentang_mereka(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Ketu", ketua="Ketu")
    usai, ketua = diakhiri(f), d.id("Ketu")
    assert coba(d, "laporkan", usai, "Tuti", butir("laporan"), penerima=ketua).mengutip("ps28-1")
    assert not coba(d, "laporkan", usai, "Tuti", butir("laporan"), penerima=d.id("Asma")).diterima
    assert coba(d, "laporkan", usai, "Ketu", butir("laporan"), penerima=d.id("Asma")).mengutip("ps28-2")
    tentang = butir("laporan_anggota", siapa=d.id("Tuti"))
    assert coba(d, "laporkan_anggota", usai, "Ketu", tentang).diterima
    assert coba(d, "laporkan_anggota", diakhiri(f, d.id("Tuti")), "Ketu", tentang).diterima
    assert not coba(d, "laporkan_anggota", diakhiri(f, ketua), "Ketu", tentang).diterima
    assert not coba(d, "laporkan_anggota", usai, "Tuti", replace(tentang, siapa=ketua)).diterima
    assert not coba(d, "beri_umpan_balik", usai, "Ketu", butir("umpan_balik", siapa=d.id("Tuti"))).diterima


# Feedback and problems


def test_ketua_tidak_memberi_umpan_balik_kepada_dirinya(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Ketu", ketua="Ketu")
    diri, anggota = (butir("umpan_balik", siapa=d.id(nama)) for nama in ("Ketu", "Tuti"))
    assert coba(d, "beri_umpan_balik", f, "Ketu", diri).mengutip("lamp-I-2-b")
    assert coba(d, "beri_umpan_balik", f, "Ketu", anggota).diterima


@MENURUT_POLA
def test_umpan_balik_diberikan_yang_memantau_menurut_pola(
    d, pola, pemilik, pertama, akhir, rencana, hasil, reviu, terima
):
    f = tugas(d, pemilik, "Pelaku")
    kepada = butir("umpan_balik", siapa=d.id("Pelaku"))
    diberi = coba(d, "beri_umpan_balik", f, pertama or akhir, kepada)
    assert diberi.diterima
    assert diberi.mengutip(d.profil.pola[pola].tahap["umpan_balik"])
    assert not coba(d, "beri_umpan_balik", f, "Tono", kepada).diterima
    assert not coba(
        d, "beri_umpan_balik", f, pertama or akhir, butir("umpan_balik", siapa=d.id("Tono"))
    ).diterima


@pytest.mark.parametrize(
    ("prosedur", "klausul"),
    [
        ("masalah_dalam_unit", "lamp-IV-A-2-c"),
        ("masalah_lintas_unit", "lamp-IV-B-3"),
        ("masalah_lintas_instansi", "lamp-IV-C-4"),
    ],
)
def test_masalah_disertai_alternatif_dan_diputuskan_pimpinan_pemilik(d, prosedur, klausul):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Ketu", ketua="Ketu")
    tanpa = coba(d, "sampaikan_masalah", f, "Tuti", butir(prosedur), alternatif=(" ",))
    assert tanpa.mengutip(klausul)
    assert [h.fakta for h in tanpa.halangan] == ["alternatif"]
    assert coba(d, "sampaikan_masalah", f, "Tuti", butir(prosedur), alternatif=("Tunda",)).diterima
    disampaikan = butir(prosedur, Keadaan.DISAMPAIKAN)
    terbuka = replace(f.perkara, butir=(disampaikan,))
    assert pilih("sampaikan_masalah", FaktaTugas(terbuka), d.pelaku("Tono")).keadaan == Keadaan.BARU
    assert coba(d, "putuskan_masalah", f, "Asma", disampaikan).mengutip(klausul)
    assert coba(d, "putuskan_masalah", f, "Darwis", disampaikan).halangan[0].penyembuh == ("Asma",)


def test_bila_beberapa_pimpinan_harus_bertindak_masing_masing_memutus_bagiannya(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Hani")
    bagian = replace(butir("masalah_lintas_unit", Keadaan.DISAMPAIKAN), pemutus=d.kantor("Bidang Yankes"))
    assert coba(d, "putuskan_masalah", f, "Basri", bagian).mengutip("lamp-IV-B-4")
    assert not coba(d, "putuskan_masalah", f, "Asma", bagian).diterima


@pytest.mark.klausul("lamp-IV-C-5")
def test_bagian_instansi_lain_menunggu_surat_pejabat_yang_berwenang_lalu_jawabannya(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Bayu")
    luar = replace(
        butir("masalah_lintas_instansi", Keadaan.DISAMPAIKAN, id=7, siapa=d.id("Tuti")),
        pemutus=d.luar("Prasetyo"), instansi_pemutus=d.instansi["Bayu"],
    )  # fmt: skip
    dalam = replace(luar, id=8, pemutus=d.kantor("Bidang Kesmas"), instansi_pemutus=None)

    def menunggu(*b: Butir) -> set[tuple[int | None, str, str]]:
        semua = giliran(replace(f.perkara, butir=b))
        return {(g.butir, g.langkah.nama, w.pejabat.nama) for g in semua for w in g.orang}

    assert menunggu(luar, dalam) == {(7, "teruskan_masalah", "Man"), (8, "putuskan_masalah", "Asma")}
    belum = coba(d, "putuskan_masalah", f, "Prasetyo", luar)
    assert belum.mengutip("lamp-IV-C-5")
    assert {h.fakta: h.penyembuh for h in belum.halangan}["surat"] == ("Man",)
    disurati = coba(d, "teruskan_masalah", f, "Man", luar)
    assert disurati.rangkaian[-1].ke == Keadaan.DITERUSKAN
    assert disurati.mengutip("lamp-III-1-iv-2")
    assert coba(d, "teruskan_masalah", f, "Asma", luar).halangan[0].penyembuh == ("Man",)
    assert not coba(d, "teruskan_masalah", f, "Man", dalam).diterima
    diteruskan = replace(luar, keadaan=Keadaan.DITERUSKAN)
    putus = {(7, "putuskan_masalah", nama) for nama in ("Prasetyo", "Dewi")}
    assert menunggu(diteruskan) == putus
    assert coba(d, "putuskan_masalah", f, "Dewi", diteruskan).diterima
    assert not coba(d, "putuskan_masalah", f, "Man", diteruskan).diterima


def test_anggota_tanpa_tempat_dan_anggota_yang_mengepalai_unitnya_tidak_memutus_masalahnya_sendiri(d):
    f = tugas(d, "Bidang Kesmas", "Tuti", "Hani", "Basri")
    asma, basri = d.kantor("Bidang Kesmas").id, d.kantor("Bidang Yankes").id
    kepala_dinas = d.kantor("Dinas Kesehatan").id
    kantor = [k.id for k in pemutus_masalah(f, masing_masing=True)]
    assert sorted(kantor) == sorted({asma, basri, kepala_dinas})
    (jalur,) = f.perkara.jalur
    tanpa = replace(jalur, orang=tuple(replace(o, susunan=()) for o in jalur.orang))
    pindah = FaktaTugas(replace(f.perkara, jalur=(tanpa,)))
    assert [k.id for k in pemutus_masalah(pindah, masing_masing=True)] == [asma]


def test_laporan_yang_pelapornya_sudah_lepas_tidak_lagi_menunggu_siapa_pun(d):
    laporan = butir("laporan", Keadaan.DIMINTA, siapa=d.id("Tuti"))
    f = tugas(d, "Bidang Kesmas", "Tuti", "Wati", butir={"laporan": laporan})
    assert [g.langkah.nama for g in giliran(f.perkara)] == ["laporkan"]
    (jalur,) = f.perkara.jalur
    lepas = replace(f.perkara, jalur=(replace(jalur, berakhir=frozenset({d.id("Tuti")})),))
    assert not [g for g in giliran(lepas) if g.butir is not None]


def test_yang_tidak_boleh_memulai_ditolak_karena_wewenang_bukan_karena_keadaan_yang_terakhir(d):
    masalah = butir("masalah_dalam_unit", Keadaan.DISAMPAIKAN, id=7, siapa=d.id("Tuti"))
    f = tugas(d, "Bidang Kesmas", "Tuti", butir={"masalah": masalah})
    dipilih = pilih("sampaikan_masalah", f, d.pelaku("Darwis"))
    assert dipilih.id == 0
    assert pilih("tuntaskan_masalah", f, d.pelaku("Tuti")).id == masalah.id
    (halangan,) = coba(d, "sampaikan_masalah", f, "Darwis", dipilih, alternatif=("Pinjam",)).halangan
    assert halangan.fakta == "wewenang"

"""The way of a real staff list: 10,000 rows, fifty of them wrong; looked at, mended, loaded, loaded again."""

from datetime import timedelta
from io import BytesIO, StringIO
from pathlib import Path
from time import monotonic

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from python_calamine import CalamineWorkbook

from simpul.inti.jejak import periksa_perkara
from simpul.inti.models import Instansi, Jejak, Perkara
from simpul.organisasi import services
from simpul.organisasi.impor import layanan
from simpul.organisasi.impor.kolom import LEMBAR
from simpul.organisasi.impor.templat import kesalahan_xlsx, templat_csv, templat_xlsx
from simpul.organisasi.models import Impor, Kompetensi, Pegawai, Penempatan, UnitOrganisasi
from tests.organisasi.berkas_impor import CARA_SALAH, DaftarStaf, perbaiki, rusakkan, tulis_xlsx
from tests.organisasi.contoh import buat_instansi

Status = Impor.Status


@pytest.fixture
def instansi(db: None) -> Instansi:
    return buat_instansi()


def periksa(instansi: Instansi, isi: bytes, nama: str = "staf.xlsx") -> Impor:
    return layanan.kerjakan(layanan.unggah(instansi=instansi, nama=nama, isi=isi).pk)


def muat(impor: Impor, *, hanya_yang_baik: bool = False) -> Impor:
    return layanan.kerjakan(layanan.minta_muat(impor=impor, hanya_yang_baik=hanya_yang_baik).pk)


def jumlah(impor: Impor, apa: str) -> dict[str, int]:
    return {nama: h[apa] for nama, h in impor.ringkasan["lembar"].items() if h[apa]}


def kosong() -> bool:
    return not any(m.objects.exists() for m in (UnitOrganisasi, Pegawai, Penempatan, Kompetensi))


def test_ten_thousand_rows_with_fifty_wrong_ones_are_mended_loaded_and_loaded_again(
    instansi: Instansi,
) -> None:
    assert len(CARA_SALAH) >= 15
    daftar = DaftarStaf(10_000)
    kerusakan = rusakkan(daftar, 50)

    pertama = periksa(instansi, daftar.xlsx())
    assert pertama.status == Status.SIAP
    assert sorted({(k["lembar"], k["baris"]) for k in pertama.kesalahan}) == sorted(
        (k.lembar, k.baris) for k in kerusakan
    )
    assert all(k["kolom"] and k["sebab"] for k in pertama.kesalahan)
    with pytest.raises(ValidationError, match="Masih ada baris yang salah"):
        layanan.minta_muat(impor=pertama)
    assert kosong()

    perbaiki(daftar, kerusakan)
    mulai = monotonic()
    kedua = muat(periksa(instansi, daftar.xlsx()))
    assert monotonic() - mulai < 60
    assert (kedua.status, kedua.kesalahan, kedua.persen) == (Status.SELESAI, [], 100)
    assert (Pegawai.objects.count(), Penempatan.objects.count()) == (10_000, 10_000)
    assert not kedua.berkas

    ketiga = periksa(instansi, daftar.xlsx())
    assert ketiga.ringkasan["tanpa_perubahan"]
    assert jumlah(ketiga, "sama")["Pegawai"] == 10_000
    assert (jumlah(ketiga, "baru"), jumlah(ketiga, "berubah")) == ({}, {})


def test_loading_takes_few_queries_and_leaves_one_entry(instansi: Instansi) -> None:
    def hitung(orang: int, awalan: str) -> int:
        daftar = DaftarStaf(orang)
        for lembar in daftar.lembar().values():
            for isi in lembar:
                isi.update({k: f"{awalan}{isi[k]}" for k in ("kode", "unit", "induk") if k in isi})
        impor = layanan.minta_muat(impor=periksa(instansi, daftar.xlsx()))
        with CaptureQueriesContext(connection) as kueri:
            layanan.kerjakan(impor.pk)
        return len(kueri)

    hitung(20, "A")
    assert hitung(200, "B") == hitung(800, "C") < 40
    daftar_jejak = Jejak.objects.filter(langkah="impor")
    assert daftar_jejak.count() == 3
    entri = daftar_jejak.latest("urut")
    assert len(entri.isian["sha256"]) == 64
    assert entri.isian["ringkasan"]["Pegawai"]["baru"] == 800
    awal, akhir = entri.sesudah["baru"]["pegawai"][0]
    assert akhir - awal == 799
    assert periksa_perkara(Perkara.objects.get(jenis=Perkara.Jenis.ORGANISASI)) == []


def test_an_imported_unit_equals_one_that_the_services_make(instansi: Instansi) -> None:
    muat(periksa(instansi, DaftarStaf(20).xlsx()))
    pd = services.buat_perangkat_daerah(instansi=instansi, nama="Dinas Rekaan 0", pola="b")
    bidang = services.buat_unit(induk=pd, nama="Bidang 1", jenjang_kepala="administrator")
    for dibuat, kode in ((pd, "PD0"), (bidang, "B1")):
        diimpor = UnitOrganisasi.objects.get(kode=kode)
        kepala = diimpor.jabatan.get(peran="kepala")
        assert (kepala.nama, kepala.jenjang) == tuple(
            dibuat.jabatan.values_list("nama", "jenjang").get(peran="kepala")
        )
        assert (diimpor.jenjang_kepala, len(diimpor.leluhur)) == (dibuat.jenjang_kepala, len(dibuat.leluhur))
        assert diimpor.leluhur[-1] == diimpor.pk
        assert diimpor.perangkat_daerah.kode == "PD0"


def test_only_the_good_rows_are_loaded_when_that_is_wanted(instansi: Instansi) -> None:
    daftar = DaftarStaf(60)
    daftar.pegawai[10]["golongan"] = "V/z"
    impor = periksa(instansi, daftar.xlsx())
    assert (jumlah(impor, "salah"), jumlah(impor, "menunggu")) == (
        {"Pegawai": 1},
        {"Penempatan": 1, "Kompetensi": 1},
    )
    assert muat(impor, hanya_yang_baik=True).status == Status.SELESAI
    assert (Pegawai.objects.count(), Penempatan.objects.count()) == (59, 59)


def test_what_changed_since_the_preview_is_checked_again(instansi: Instansi) -> None:
    daftar = DaftarStaf(20)
    impor = periksa(instansi, daftar.xlsx())
    muat(periksa(instansi, daftar.xlsx()))
    lama = Penempatan.objects.get(pegawai__kode="P00001")
    services.kosongkan(jabatan=lama.jabatan, sejak=lama.mulai)
    dodi = services.daftarkan_pegawai(instansi=instansi, nama="Dodi")
    services.tempatkan(pegawai=dodi, jabatan=lama.jabatan, mulai=lama.mulai)
    hasil = muat(impor)
    assert hasil.status == Status.SIAP
    assert {(k["lembar"], k["baris"]) for k in hasil.kesalahan} >= {("Penempatan", 3)}


def test_a_failure_while_loading_leaves_nothing_behind(
    instansi: Instansi, monkeypatch: pytest.MonkeyPatch
) -> None:
    impor = periksa(instansi, DaftarStaf(20).xlsx())

    def meledak(*_args: object) -> None:
        raise RuntimeError("listrik padam")

    monkeypatch.setattr("simpul.organisasi.impor.layanan.jejak_ubahan", meledak)
    assert muat(impor).status == Status.GAGAL
    assert kosong()
    assert not Jejak.objects.filter(langkah="impor").exists()


def test_an_import_is_loaded_once(instansi: Instansi) -> None:
    impor = muat(periksa(instansi, DaftarStaf(20).xlsx()))
    with pytest.raises(ValidationError, match="tidak sedang menunggu"):
        layanan.minta_muat(impor=impor)
    with pytest.raises(ValidationError, match="sudah selesai"):
        layanan.batalkan(impor=impor)
    assert layanan.kerjakan(impor.pk).status == Status.SELESAI


def test_a_cancelled_import_forgets_its_file(instansi: Instansi) -> None:
    impor = periksa(instansi, DaftarStaf(20).xlsx())
    tempat = Path(impor.berkas.path)
    assert tempat.exists()
    layanan.batalkan(impor=impor)
    impor.refresh_from_db()
    assert (impor.status, tempat.exists(), bool(impor.berkas)) == (Status.DIBATALKAN, False, False)


def test_an_import_that_nobody_decides_on_is_given_up_after_a_week(instansi: Instansi) -> None:
    impor = periksa(instansi, DaftarStaf(5).xlsx())
    assert layanan.lupakan_yang_lama() == 0
    Impor.objects.update(detak=impor.detak - timedelta(days=8))
    assert layanan.lupakan_yang_lama() == 1
    impor.refresh_from_db()
    assert (impor.status, bool(impor.berkas)) == (Status.DIBATALKAN, False)


@pytest.mark.django_db(transaction=True)
def test_progress_is_seen_by_others_while_everything_is_still_in_one_transaction(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from django.db import connections

    impor = periksa(buat_instansi(), DaftarStaf(200).xlsx())
    monkeypatch.setattr(layanan, "JEDA", 0)
    terlihat: list[tuple[int, int]] = []
    lain = connections.create_connection("default")
    asli = layanan.Kemajuan.__call__

    def mengintip(diri: layanan.Kemajuan, banyak: int) -> None:
        asli(diri, banyak)
        with lain.cursor() as kursor:
            kursor.execute("SELECT kemajuan, total FROM organisasi_impor WHERE id = %s", [impor.pk])
            terlihat.append(kursor.fetchone())
            kursor.execute("SELECT count(*) FROM organisasi_pegawai")
            assert kursor.fetchone() == (0,)

    monkeypatch.setattr(layanan.Kemajuan, "__call__", mengintip)
    try:
        assert muat(impor).status == Status.SELESAI
    finally:
        lain.close()
    assert len(terlihat) >= 4
    assert [k for k, _ in terlihat] == sorted(k for k, _ in terlihat)
    assert terlihat[-1][0] == terlihat[-1][1]


def test_the_template_says_what_it_wants_and_its_examples_load_nothing(instansi: Instansi) -> None:
    isi = templat_xlsx(instansi.profil_kini)
    buku = CalamineWorkbook.from_filelike(BytesIO(isi))
    assert buku.sheet_names[:1] == ["Petunjuk"]
    assert [nama for nama in buku.sheet_names if nama in {satu.nama for satu in LEMBAR}] == [
        satu.nama for satu in LEMBAR
    ]
    impor = periksa(instansi, isi)
    assert (impor.status, impor.kesalahan, impor.ringkasan["tanpa_perubahan"]) == (Status.SIAP, [], True)
    assert len(impor.ringkasan["catatan"]) == len(LEMBAR)


def test_the_examples_of_the_template_would_load_if_they_were_real(instansi: Instansi) -> None:
    lembar = {}
    for satu in LEMBAR:
        banyak = max(len(k.contoh) for k in satu.kolom)
        lembar[satu.nama] = [
            {
                k.kunci: (
                    k.contoh[i].replace("CONTOH-", "X-") if isinstance(k.contoh[i], str) else k.contoh[i]
                )
                for k in satu.kolom
                if i < len(k.contoh)
            }
            for i in range(banyak)
        ]
    impor = periksa(instansi, tulis_xlsx(lembar))
    assert impor.kesalahan == []
    assert muat(impor).status == Status.SELESAI


def test_the_list_of_errors_can_be_downloaded_and_holds_no_formula(instansi: Instansi) -> None:
    daftar = DaftarStaf(20)
    daftar.pegawai[3]["golongan"] = "=HYPERLINK(1)"
    daftar.pegawai[4]["surel"] = "@SUM(A1)"
    isi = kesalahan_xlsx(periksa(instansi, daftar.xlsx()))
    baris = CalamineWorkbook.from_filelike(BytesIO(isi)).get_sheet_by_index(0).to_python()
    assert baris[0] == ["Lembar", "Baris", "Kolom", "Nilai", "Sebab"]
    assert [b[:4] for b in baris[1:]] == [
        ["Pegawai", 5.0, "Golongan", "'=HYPERLINK(1)"],
        ["Pegawai", 6.0, "Surel", "'@SUM(A1)"],
    ]
    assert baris[1][4].startswith("Tidak dikenal. Pilihannya: I/a")


def test_csv_files_are_known_by_their_headings(instansi: Instansi) -> None:
    unit = "kode_unit,NAMA UNIT,Pola\nD1,Dinas Satu,b\n"
    pegawai = "Nama;NIP;Gelar Belakang\nAlice;19850315 201001 2 002;M.Kes.\n"
    for isi in (unit, pegawai):
        assert muat(periksa(instansi, isi.encode(), "data.csv")).status == Status.SELESAI
    assert UnitOrganisasi.objects.get().nama == "Dinas Satu"
    assert Pegawai.objects.get().nip == "198503152010012002"
    assert periksa(instansi, templat_csv(LEMBAR[2]), "pegawai.csv").kesalahan == []


def test_the_command_reports_and_loads(instansi: Instansi, tmp_path: Path) -> None:
    daftar, berkas = DaftarStaf(20), tmp_path / "staf.xlsx"
    daftar.pegawai[7]["pendidikan"] = "S9"
    berkas.write_bytes(daftar.xlsx())
    keluar, galat = StringIO(), StringIO()
    with pytest.raises(CommandError, match="Masih ada baris yang salah"):
        call_command("impor", str(berkas), instansi=instansi.nama, stdout=keluar, stderr=galat)
    assert "Pegawai baris 9, Pendidikan: 'S9'" in galat.getvalue()
    assert kosong()
    daftar.pegawai[7]["pendidikan"] = "S2"
    berkas.write_bytes(daftar.xlsx())
    call_command("impor", str(berkas), instansi=instansi.nama, stdout=keluar)
    assert "Pegawai: 20 baru" in keluar.getvalue()
    assert Pegawai.objects.count() == 20
    with pytest.raises(CommandError, match="Tidak ada instansi 'X'"):
        call_command("impor", str(berkas), instansi="X")

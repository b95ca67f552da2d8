"""The database itself keeps two Instansi apart: asked without any filter of ours, it knows one, or none.

A new table with rows of an Instansi joins these tests by itself, and fails them until it has a policy.
"""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, LiteralString

import pytest
from django.apps import apps
from django.contrib.auth.decorators import login_not_required
from django.core.signals import request_finished, request_started
from django.db import DatabaseError, connection, models, transaction
from django.http import HttpRequest, JsonResponse
from django.test import Client
from django.urls import path, reverse
from psycopg import sql

from simpul.config import urls as alamat_sungguhan
from simpul.inti.batas import dalam, transaksi
from simpul.inti.jam import pada
from simpul.inti.jejak import segel_hari
from simpul.inti.models import Akun, Instansi, MilikInstansi, Perkara
from simpul.naskah.models import Naskah, PaketNaskah
from simpul.organisasi import services as organisasi
from simpul.organisasi.carian import pegawai_bernama
from simpul.organisasi.models import Delegasi, Impor, Kompetensi, Pegawai, RiwayatNip
from simpul.penugasan.models import Butir, Giliran, Penugasan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.perjanjian import services as perjanjian
from simpul.perjanjian.fakta import Sebutan
from simpul.perjanjian.isi import IsiIndikator, IsiPerjanjian, IsiProgram, IsiSasaran
from simpul.siklus_kerja import ukuran
from simpul.siklus_kerja.capaian import simpan_capaian
from simpul.siklus_kerja.dokumen import DataDokumen, catat_dokumen
from tests import conftest
from tests.adversari import pekerjaan
from tests.adversari.serentak import serentak
from tests.dunia import HARI, bangun_dunia, kepala

# Tables without rows of one Instansi, and why.
BERSAMA = {
    "naskah.Lambang": "one copy of each picture for all, found by its fingerprint only, public",
    "auth.Permission": "the same for all",
    "auth.Group": "the same for all",
    "auth.Group_permissions": "the same for all",
    "contenttypes.ContentType": "the same for all",
    "sessions.Session": "read to learn who asks; found by a secret only",
    "latar.Kegagalan": "kinds of failure by the number of a job",
    "account.EmailConfirmation": "empty: addresses are not confirmed",
} | {f"procrastinate.Procrastinate{apa}": "jobs: numbers of rows; workers serve all Instansi"
     for apa in ("Job", "Event", "PeriodicDefer", "Worker")}  # fmt: skip
# What must be readable before anybody is known: whose account, address or token it is.
SEBELUM_MASUK = {"inti.Akun", "account.EmailAddress", "api.Token"}


def jalan(model: type[models.Model]) -> str | None:
    """The way from a row to its Instansi; nothing if it has none."""
    if model is Instansi:
        return "pk"
    for medan in model._meta.concrete_fields:
        if medan.remote_field and medan.remote_field.model is Instansi:
            return medan.name
    for medan in model._meta.concrete_fields:
        if medan.remote_field and medan.remote_field.model is Akun:
            return f"{medan.name}__instansi"
    return None


SEMUA = {m._meta.label: m for m in apps.get_models(include_auto_created=True)}
MILIK = {nama: model for nama, model in SEMUA.items() if jalan(model)}


def isi_lengkap(daerah: str, awalan: str) -> SimpleNamespace:
    """One Instansi with rows in every table."""
    with pada(HARI):
        d = bangun_dunia(daerah, awalan)
        d.perkara = ajukan(
            Permintaan("ajukan", d.asma, f"Survei {daerah}", (d.dodi,), unit_tujuan=d.yankes)
        ).perkara
        tim = DataTim("Tim Gizi", True, d.citra)
        ajukan(Permintaan("bentuk", d.asma, f"Tim {daerah}", (d.citra, d.dodi), tim=tim))
        disetujui = ajukan(Permintaan("ajukan", d.asma, f"Gizi {daerah}", (d.endah,), unit_tujuan=d.yankes))
        langkah(disetujui, "setujui", d.basri)
        isi = IsiPerjanjian(
            (IsiSasaran("Gizi", (IsiIndikator("Balita", Decimal(1)),)),), (IsiProgram("Gizi"),)
        )
        satu = perjanjian.susun(d.darwis, d.dinkes, HARI.year, isi)
        perjanjian.tetapkan(satu, d.darwis)
        perjanjian.bagi(satu.sasaran.get(), d.darwis, Sebutan(kepala(d.kesmas)))
        tugas = ajukan(Permintaan("tunjuk", d.asma, f"Stunting {daerah}", (d.citra,)))
        langkah(tugas, "terima", d.citra)
        pekerjaan.maju(tugas, d.asma, d.citra)
        simpan_capaian(tugas.butir.first(), {satu.sasaran.get().indikator.get().pk: Decimal(1)})
        catat_dokumen(d.asma, DataDokumen(d.kesmas, "peta jalan", HARI.year, f"Peta jalan {daerah}"))
        ukuran.hitung(d.instansi, HARI)
        d.naskah = Naskah.objects.filter(instansi=d.instansi)[0]
        segel_hari(d.instansi, HARI)
    milik = {"instansi": d.instansi, "pegawai": d.citra}
    Delegasi.objects.create(
        instansi=d.instansi,
        jabatan=kepala(d.kesmas),
        pemberi=d.asma,
        penerima=d.citra,
        nomor="1",
        tanggal=HARI,
        mulai=HARI,
        selesai=HARI,
    )
    RiwayatNip.objects.create(nip="198001012005011001", sampai=HARI, **milik)
    Kompetensi.objects.create(jenis="keahlian", nama="Gizi", bukti="Sertifikat", **milik)
    Impor.objects.create(instansi=d.instansi, nama_berkas="staf.xlsx", sidik="0" * 64)
    _isi_sekitar_akun(d.asma.akun)
    with (
        connection.cursor() as kursor
    ):  # sums that are checked at the end of a transaction, as long as they are seen
        kursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
    return d


def _isi_sekitar_akun(akun: Akun) -> None:
    from allauth.account.models import EmailAddress
    from django.contrib.auth.models import Group, Permission

    from simpul.api.models import Kunci, Token

    akun.groups.add(Group.objects.get(name="auditor"))
    akun.user_permissions.add(Permission.objects.first())
    EmailAddress.objects.create(user=akun, email=akun.email)
    instansi = akun.pegawai.instansi
    sidik = f"{akun.pk:064d}"
    Token.objects.create(
        instansi=instansi, akun=akun, nama="uji", sidik=sidik, cakupan=[], berlaku_sampai=date(2030, 1, 1)
    )
    Kunci.objects.create(instansi=instansi, akun=akun, kunci="a", sidik=sidik, status=200, isi=b"{}")
    PaketNaskah.objects.create(instansi=instansi, akun=akun, jumlah=1)


@pytest.fixture
def dua(db: None) -> tuple[SimpleNamespace, SimpleNamespace]:
    return isi_lengkap("Kabupaten Bombana", ""), isi_lengkap("Kabupaten Kolaka", "k-")


@pytest.fixture
def dua_nyata(basis_pola: Callable[[str, Callable[[], object]], None]) -> tuple[Instansi, Instansi]:
    """The same, committed."""
    basis_pola(
        "satu-instansi", lambda: [isi_lengkap("Kabupaten Bombana", ""), isi_lengkap("Kabupaten Kolaka", "k-")]
    )
    bombana, kolaka = Instansi.objects.order_by("pk")
    return bombana, kolaka


def _setel(nilai: str) -> None:
    with connection.cursor() as kursor:
        kursor.execute("SELECT set_config('simpul.instansi', %s, true)", [nilai])


def pemilik_baris(model: type[models.Model]) -> set[int]:
    return set(model._default_manager.order_by().values_list(jalan(model), flat=True))


# What the database is made of


def test_every_table_belongs_to_an_instansi_or_is_named_with_its_reason() -> None:
    assert set(SEMUA) - set(MILIK) == set(BERSAMA)


@pytest.mark.django_db
def test_every_table_with_rows_of_an_instansi_has_policies_for_reading_and_writing() -> None:
    with connection.cursor() as kursor:
        kursor.execute("""
            SELECT c.relname, c.relrowsecurity AND EXISTS (
                SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*' AND p.polqual IS NOT NULL
                    AND p.polwithcheck IS NOT NULL AND p.polpermissive)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND n.nspname = 'public'
              AND (c.relname = ANY (%s) OR EXISTS (
                SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'instansi_id'))
            """, [[m._meta.db_table for m in MILIK.values()]])  # fmt: skip
        terpagar = dict(kursor.fetchall())
    assert {m._meta.db_table for m in MILIK.values()} <= set(terpagar)
    assert [tabel for tabel, baik in terpagar.items() if not baik] == []


# What sees past the policies. Before anybody is known: whose account it is, which names are taken.
SEBELUM_DIKENAL = {
    "simpul_akun_menurut_nip(text)": "bigint",
    "simpul_akun_menurut_surel(text)": "bigint",
    "simpul_nama_terpakai(text[])": "text",
}
# Searches by an index, which hold the fence themselves.
CARIAN = {
    "simpul_kompetensi_bernama(text)": "bigint",
    "simpul_pegawai_bernama(text)": "bigint",
    "simpul_unit_di_bawah(bigint[])": "bigint",
}


@pytest.mark.django_db
def test_what_sees_past_the_policies_is_named_here_and_closed_to_the_public() -> None:
    with connection.cursor() as kursor:
        kursor.execute("""
            SELECT p.oid::regprocedure::text, p.prorettype::regtype::text, p.proconfig,
                EXISTS (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0)
            FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE p.prosecdef AND n.nspname = 'public'
            """)
        daftar = kursor.fetchall()
    assert {nama: hasil for nama, hasil, _setelan, _umum in daftar} == SEBELUM_DIKENAL | CARIAN
    assert all(setelan == ["search_path=public, pg_temp"] and not umum for *_n, setelan, umum in daftar)


def test_a_search_finds_rows_of_the_chosen_instansi_only(dua: tuple[Any, Any]) -> None:
    kata = {
        "simpul_kompetensi_bernama": "gizi",
        "simpul_pegawai_bernama": "a",
    }
    for tanda in CARIAN:
        nama = tanda.partition("(")[0]
        isi: Any = kata.get(nama) or [d.dinkes.pk for d in dua]
        with connection.cursor() as kursor:

            def cari(nama: str = nama, isi: Any = isi, kursor: Any = kursor) -> set[int]:
                kursor.execute(sql.SQL("SELECT {}(%s)").format(sql.Identifier(nama)), [isi])
                return {pk for (pk,) in kursor.fetchall()}

            semua = cari()
            hasil = []
            for d in dua:
                with dalam(d.instansi.pk):
                    hasil.append(cari())
            _setel("")
            assert cari() == set(), nama
            _setel("*")
        assert all(hasil), nama
        assert hasil[0] | hasil[1] == semua, nama
        assert not hasil[0] & hasil[1], nama


@pytest.mark.parametrize("kata", ["100%", "a_b", "\\", "'; --", "a\\"])
def test_a_search_takes_every_sign_for_itself(dua: tuple[Any, Any], kata: str) -> None:
    assert not Pegawai.objects.filter(pegawai_bernama(kata)).exists()
    Pegawai.objects.filter(pk=dua[0].kiki.pk).update(nama=f"Kiki {kata} Baru")
    assert [p.pk for p in Pegawai.objects.filter(pegawai_bernama(kata.upper()))] == [dua[0].kiki.pk]


# What is seen, changed and made


def test_within_one_instansi_nothing_of_the_other_is_seen(dua: tuple[Any, Any]) -> None:
    a, b = (d.instansi.pk for d in dua)
    for nama, model in MILIK.items():
        assert {a, b} <= pemilik_baris(model), f"{nama}: tidak ada yang diuji"
        with dalam(a):
            assert pemilik_baris(model) == {a}, nama


def test_while_no_instansi_is_chosen_nothing_is_seen_but_who_may_come(dua: tuple[Any, Any]) -> None:
    _setel("")
    assert {nama for nama, model in MILIK.items() if model._default_manager.exists()} == SEBELUM_MASUK
    Akun.objects.filter(pk=dua[0].asma.akun.pk).delete()
    assert Akun.objects.filter(pk=dua[0].asma.akun.pk).exists()
    with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
        Akun.objects.create_user("orang-tak-dikenal")


def test_an_instansi_that_does_not_exist_shows_nothing(dua: tuple[Any, Any]) -> None:
    for pilihan in ("0", "999999999"):
        _setel(pilihan)
        assert not any(model._default_manager.exists() for model in MILIK.values())
    _setel("semua")
    with pytest.raises(DatabaseError, match="bigint"), transaction.atomic():
        Perkara.objects.exists()


def perintah(teks: LiteralString, model: type[models.Model]) -> sql.Composed:
    """A statement on ``{tabel}`` and its key ``{kunci}``."""
    tabel, kunci = sql.Identifier(model._meta.db_table), sql.Identifier(model._meta.pk.column)
    return sql.SQL(teks).format(tabel=tabel, kunci=kunci)


def test_rows_of_another_instansi_are_neither_changed_nor_deleted(dua: tuple[Any, Any]) -> None:
    a, b = (d.instansi.pk for d in dua)
    for nama, model in MILIK.items():
        milik_b = list(model._default_manager.filter(**{jalan(model): b}).values_list("pk", flat=True))
        for ubah in ("UPDATE {tabel} SET {kunci} = {kunci}", "DELETE FROM {tabel}"):
            with dalam(a), connection.cursor() as kursor:
                kursor.execute(perintah(ubah + " WHERE {kunci} = ANY (%s)", model), [milik_b])
                assert kursor.rowcount == 0, (nama, ubah)


def test_rows_of_another_instansi_are_not_made(dua: tuple[Any, Any]) -> None:
    a, b = (d.instansi.pk for d in dua)
    for nama, model in MILIK.items():
        contoh = model._default_manager.filter(**{jalan(model): b}).values_list("pk", flat=True)[0]
        with connection.cursor() as kursor:
            kursor.execute(
                perintah("SELECT row_to_json(t)::text FROM {tabel} t WHERE {kunci} = %s", model), [contoh]
            )
            (baris,) = kursor.fetchone()
            sisip = perintah("INSERT INTO {tabel} SELECT (json_populate_record(NULL::{tabel}, %s)).*", model)
            with pytest.raises(DatabaseError) as galat, dalam(a):
                kursor.execute(sisip, [baris])
        assert "row-level security" in str(galat.value), nama


def test_own_rows_are_not_given_to_another_instansi(dua: tuple[Any, Any]) -> None:
    a, b = (d.instansi.pk for d in dua)
    for nama, model in MILIK.items():
        if issubclass(model, MilikInstansi):
            with pytest.raises(DatabaseError) as galat, dalam(a), connection.cursor() as kursor:
                kursor.execute(perintah("UPDATE {tabel} SET instansi_id = %s", model), [b])
            # Some refuse every change.
            assert any(k in str(galat.value) for k in ("row-level security", "tidak dapat diubah")), nama


def test_an_account_of_another_instansi_is_nobodys_here(dua: tuple[Any, Any]) -> None:
    a, b = dua
    orang = organisasi.daftarkan_pegawai(instansi=a.instansi, nama="Baru")
    Pegawai.objects.filter(pk=b.kiki.pk).update(akun=None)
    with pytest.raises(DatabaseError, match="milik instansi lain"), transaction.atomic():
        Pegawai.objects.filter(pk=orang.pk).update(akun=b.kiki.akun)
    with pytest.raises(DatabaseError, match="milik instansi lain"), dalam(a.instansi.pk):
        Pegawai.objects.filter(pk=orang.pk).update(akun=b.kiki.akun)


# Through the pages


def hitung(request: HttpRequest) -> JsonResponse:
    """Everything that a page without any filter would see, by Instansi."""
    return JsonResponse({nama: sorted(pemilik_baris(model)) for nama, model in MILIK.items()})


def gagal(request: HttpRequest) -> JsonResponse:
    """Writes, commits a change of its own, writes again, breaks."""
    Perkara.objects.update(judul="separuh jalan")
    transaction.set_rollback(True)
    with transaksi():
        Perkara.objects.update(judul="tersimpan")
    Perkara.objects.update(judul="separuh jalan")
    raise ValueError


urlpatterns = [
    path("hitung/", hitung),
    path("gagal/", gagal),
    path("siapa-pun/", login_not_required(hitung)),
    *alamat_sungguhan.urlpatterns,
]


@pytest.mark.urls(__name__)
def test_a_page_without_filters_sees_the_instansi_of_its_visitor(dua: tuple[Any, Any]) -> None:
    for d in dua:
        client = Client()
        client.force_login(d.asma.akun)
        terlihat = client.get("/hitung/").json()
        assert terlihat == {nama: [d.instansi.pk] for nama in MILIK}


@pytest.mark.urls(__name__)
def test_the_anonymous_see_no_more_than_who_may_come(dua: tuple[Any, Any]) -> None:
    terlihat = Client().get("/siapa-pun/").json()
    assert {nama for nama, pemilik in terlihat.items() if pemilik} == SEBELUM_MASUK


def test_addresses_of_the_other_instansi_lead_nowhere(dua: tuple[Any, Any]) -> None:
    a, b = dua
    client = Client()
    client.force_login(a.asma.akun)
    jalur = b.perkara.penugasan.jalur.get()
    laporan = Butir.objects.get(instansi=b.instansi, prosedur="laporan")
    kode = laporan.penugasan.perkara.kode
    for alamat in (
        *(reverse(nama, args=[kode]) for nama in ("kerja", "rencana", "rincian", "kemajuan")),
        reverse("butir", args=[kode, laporan.pk]),
        reverse("langkah_kerja_baru", args=[kode, "laporkan"]),
        reverse("bukti", args=[laporan.lampiran.get().bukti_id]),
        reverse("perkara", args=[b.perkara.kode]),
        reverse("jejak_perkara", args=[b.perkara.kode]),
        reverse("langkah", args=[b.perkara.kode, "setujui", jalur.pk]),
        reverse("naskah_pdf", args=[b.naskah.perkara.kode, b.naskah.pk]),
        reverse("orang", args=[b.citra.pk]),
    ):
        assert client.get(alamat).status_code == 404, alamat


# With real connections


@pytest.fixture
def proses_web(transactional_db: None) -> Iterator[None]:
    """Our connection as that of a web process: without the start-up option, kept between requests."""
    tanda = ((request_started, conftest._see_nothing), (request_finished, conftest._see_everything))
    for kapan, apa in tanda:
        kapan.disconnect(apa)
    connection.close()
    semula = connection.settings_dict["OPTIONS"].pop("options")
    yield
    connection.close()
    connection.settings_dict["OPTIONS"]["options"] = semula
    for kapan, apa in tanda:
        kapan.connect(apa, weak=False)


def _proses() -> tuple[int, str]:
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_backend_pid(), coalesce(current_setting('simpul.instansi', true), '')")
        return kursor.fetchone()


@pytest.mark.urls(__name__)
def test_a_connection_carries_nothing_to_the_next_request(
    dua_nyata: tuple[Instansi, Instansi], proses_web: None
) -> None:
    a, b = dua_nyata
    satu, lain, tak_dikenal = Client(), Client(), Client()
    for client, nama in ((satu, "asma"), (lain, "k-asma")):
        masuk = {"login": nama, "password": "rahasia-contoh"}
        assert client.post(reverse("account_login"), masuk).status_code == 302
    sebelum = _proses()
    assert sebelum[1] == ""
    for client, harapan in ((satu, a), (tak_dikenal, None), (lain, b), (tak_dikenal, None)):
        terlihat = client.get("/siapa-pun/").json()
        assert terlihat["inti.Perkara"] == ([harapan.pk] if harapan else [])
        assert _proses() == sebelum


@pytest.mark.urls(__name__)
def test_a_page_that_breaks_keeps_only_its_committed_changes(
    dua_nyata: tuple[Instansi, Instansi], proses_web: None
) -> None:
    client = Client(raise_request_exception=False)
    client.force_login(Akun.objects.get(username="asma"))
    assert client.get("/gagal/").status_code == 500
    assert _proses()[1] == ""
    with dalam(dua_nyata[0].pk):
        assert set(Perkara.objects.values_list("judul", flat=True)) == {"tersimpan"}
    with dalam(dua_nyata[1].pk):
        assert "tersimpan" not in set(Perkara.objects.values_list("judul", flat=True))


def test_two_threads_for_two_instansi_do_not_mix(dua_nyata: tuple[Instansi, Instansi]) -> None:
    def baca(instansi: Instansi) -> set[int]:
        dilihat: set[int] = set()
        for _kali in range(50):
            with dalam(instansi.pk):
                dilihat |= pemilik_baris(Perkara)
                with transaksi():
                    dilihat |= pemilik_baris(Penugasan)
                dilihat |= pemilik_baris(Giliran)
        return dilihat

    a, b = dua_nyata
    assert serentak([lambda: baca(a), lambda: baca(b)]) == [{a.pk}, {b.pk}]


def test_an_act_commits_on_its_own_within_a_request(dua_nyata: tuple[Instansi, Instansi]) -> None:
    """Somebody else sees it, and can lock its case, while the page that asked for it is still being made."""
    with pada(HARI), dalam(dua_nyata[0].pk):
        penugasan = Penugasan.objects.get(judul__startswith="Survei")
        langkah(penugasan, "setujui", Pegawai.objects.get(nama="Basri"))
        (lain,) = serentak([lambda: _kunci_sekarang(penugasan.pk)])
    assert lain == "disetujui"


def _kunci_sekarang(nomor: int) -> str:
    with transaction.atomic():
        Perkara.objects.select_for_update(nowait=True).get(pk=nomor)
        return Penugasan.objects.get(pk=nomor).status

"""A right on one object never reads, lists, exports or changes another: every address for every visitor, by GET and by POST."""

import io
import re
import zipfile
from collections.abc import Iterator

import pytest
from django.http import FileResponse, HttpResponse
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from simpul.organisasi.models import Pegawai
from simpul.organisasi.nip import cetak
from tests.adversari import tabel_pekerjaan as pekerjaan
from tests.adversari.panggung import (
    PERAN,
    Panggung,
    alamat_objek,
    baca,
    beda,
    keadaan,
    pengunjung,
)
from tests.adversari.pekerjaan import RAHASIA
from tests.adversari.tabel_alamat import (
    DI_TEMPAT_LAIN,
    KIRIM,
    KIRIM_KOLAKA,
    LANGKAH,
    LIHAT,
    LIHAT_KOLAKA,
    PEMBACA,
    isian,
    uraikan,
)


def semua_alamat() -> set[str]:
    """Every named address of the resolver; one without a name is named by its pattern."""

    def telusuri(pola: list[URLPattern | URLResolver], awal: str) -> Iterator[str]:
        for satu in pola:
            if str(satu.pattern) == "api/v1/":
                continue  # tried token by token in test_hak_atas_antarmuka
            if isinstance(satu, URLResolver):
                yield from telusuri(satu.url_patterns, awal + str(satu.pattern))
            else:
                yield satu.name or awal + str(satu.pattern)

    return set(telusuri(get_resolver().url_patterns, ""))


def test_every_address_has_a_row_for_every_visitor():
    for tabel in (LIHAT + pekerjaan.LIHAT, KIRIM + pekerjaan.KIRIM):
        tertulis = {nama for nama, _objek, _tanda in uraikan(tabel)} | set(DI_TEMPAT_LAIN)
        kurang = semua_alamat() - tertulis
        assert not kurang, f"tulis siapa boleh apa di tabel_alamat.py: {sorted(kurang)}"
        assert not tertulis - semua_alamat() - set(DI_TEMPAT_LAIN), (
            "ada dalam tabel, tidak ada lagi alamatnya"
        )


def tanda(jawab: HttpResponse, berubah: bool) -> str:
    """The sign for an answer."""
    kode = jawab.status_code
    if kode == 302:
        ke = jawab["Location"]
        if ke.startswith("/akun/masuk/") and "next=" in ke:
            return "m"
        if ke.startswith("/akun/sandi/") and jawab.wsgi_request.resolver_match.url_name != (
            "account_change_password"
        ):
            return "g"
        return "!" if berubah else ">"
    if kode == 200:
        return "*" if berubah else "+"
    return {400: "0", 403: "x", 404: "-", 405: "5", 422: "u"}.get(kode, str(kode)) + ("!" if berubah else "")


def isi(jawab: HttpResponse) -> str:
    """All text of an answer: pages, files, archives."""
    mentah = b"".join(jawab.streaming_content) if isinstance(jawab, FileResponse) else jawab.content
    if mentah.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(mentah)) as arsip:
            mentah = b"\n".join(arsip.read(nama) for nama in arsip.namelist())
    if mentah.startswith(b"%PDF"):
        from pypdf import PdfReader

        return " ".join(hal.extract_text() for hal in PdfReader(io.BytesIO(mentah)).pages)
    return mentah.decode(errors="replace")


def alamat(p: Panggung, nama: str, objek: tuple[str, ...], milik: str) -> str:
    """The address of an object."""
    if nama == "account_reset_password_from_key":
        return reverse(nama, kwargs={"uidb36": "a", "key": "b"})
    nilai = alamat_objek(p, milik)
    return reverse(nama, args=[o[1:] if o.startswith("=") else nilai[o] for o in objek])


BARIS = [("bombana", *b) for b in uraikan(LIHAT + pekerjaan.LIHAT)]
BARIS += [("kolaka", *b) for b in uraikan(LIHAT_KOLAKA + pekerjaan.LIHAT_KOLAKA)]


def penanda_terlarang(p: Panggung, siapa: str) -> dict[str, str]:
    """What this visitor must not find anywhere: titles of cases that are none of his business, others' data."""
    terlarang = {judul: "perkara" for judul, boleh in PEMBACA.items() if siapa not in boleh.split()}
    terlarang |= {isi: "laporan" for isi, boleh in RAHASIA.values() if siapa not in boleh.split()}
    instansi = p.orang[siapa].instansi if siapa in p.orang else None
    for orang in p.orang.values():
        lain = instansi is None or orang.instansi_id != instansi.pk
        if lain and (orang.nama.startswith("Z") or siapa in ("zul", "zeni", "zaki")):
            terlarang[f">{orang.nama}<"] = "orang instansi lain"
        if siapa in ("nia", "zeni") and instansi and orang.instansi_id == instansi.pk:
            continue
        for nilai in (orang.surel, orang.telepon):
            if nilai and siapa != orang.nama.lower():
                terlarang[nilai] = "data pribadi"
    return terlarang


def nip_terlihat(teks: str) -> set[str]:
    """All numbers of the form of a NIP in a text, spaced or not."""
    return {re.sub(r"\s", "", satu) for satu in re.findall(r"\d{8}\s?\d{6}\s?\d\s?\d{3}", teks)}


ATASAN = {  # who may see whose number today (Keputusan 0008): those above him
    "asma": {"citra"}, "basri": {"dodi", "endah", "mira", "gani"}, "man": {"nia", "oki", "ari", "susi"}, "zul": {"zaenal", "zeni", "zaki"},
}  # fmt: skip


@pytest.mark.parametrize("siapa", PERAN)
def test_nobody_reads_by_any_address_what_is_not_his(p, segar, siapa):
    client = pengunjung(siapa)
    terlarang = penanda_terlarang(p, siapa)
    milik_nip = {o.nip: n for n, o in p.orang.items() if o.nip}
    salah = []
    sebelum = keadaan()
    for milik, nama, objek, tanda_ in BARIS:
        ke = alamat(p, nama, objek, milik)
        jawab = client.get(ke)
        dapat = tanda(jawab, False)
        if dapat != tanda_[siapa]:
            salah.append(f"GET {ke} ({milik}): {dapat}, menurut tabel {tanda_[siapa]}")
        teks = isi(jawab)
        salah += [f"GET {ke} memuat {apa} {t!r}" for t, apa in terlarang.items() if t in teks]
        if nama not in ("naskah_pdf", "perjanjian_naskah") and siapa not in (
            "nia",
            "zeni",
        ):  # documents print the numbers of whom they name
            boleh = {siapa} | ATASAN.get(siapa, set())
            lihat = {milik_nip[n] for n in nip_terlihat(teks) & milik_nip.keys()} - boleh
            salah += [f"GET {ke} memuat NIP {n}" for n in lihat]
    berubah = beda(sebelum, keadaan(percobaan=False))
    assert not salah, "\n".join(salah)
    assert not berubah, f"membaca mengubah {berubah}"


def kirim_panduan(client, p, nama: str) -> None:
    """The pages of the guide build on the draft of the session."""
    if nama in ("tugaskan_periksa", "tugaskan_bentuk"):
        for langkah in ("tugaskan", "tugaskan_siapa", "tugaskan_bentuk"):
            client.post(reverse(langkah), isian(langkah, p))


def _kiriman(p: Panggung) -> list[tuple[str, str, str, dict[str, str]]]:
    """All POSTs: whose object, key of what is sent, address, signs."""
    hasil = []
    sini, sana = KIRIM + pekerjaan.KIRIM, KIRIM_KOLAKA + pekerjaan.KIRIM_KOLAKA
    for milik, tabel in (("bombana", sini), ("kolaka", sana)):
        for nama, objek, tanda_ in uraikan(tabel):
            awal = "langkah" if nama == "langkah" else "kerja"
            kunci = f"{awal}:{objek[1][1:]}" if nama.startswith("langkah") else nama
            hasil.append((milik, kunci, alamat(p, nama, objek, milik), tanda_))
    for judul, nama, teks in LANGKAH:
        kasus = p.kasus[judul]
        ke = reverse("langkah", args=[kasus.perkara.kode, nama, kasus.jalur.get().pk])
        ((_n, _o, tanda_),) = uraikan(f"langkah {teks}")
        hasil.append(("bombana", f"langkah:{nama}", ke, tanda_))
    return hasil


@pytest.mark.parametrize("siapa", PERAN)
def test_nobody_changes_by_any_address_what_is_not_his(p, segar, siapa):
    salah = []
    semula = keadaan()
    for milik, kunci, ke, tanda_ in _kiriman(p):
        client = pengunjung(siapa)
        kirim_panduan(client, p, kunci)
        jawab = client.post(ke, isian(kunci, p))
        berubah = beda(semula, keadaan())
        dapat = tanda(jawab, bool(berubah))
        if dapat != tanda_[siapa]:
            galat = getattr((jawab.context or {}).get("form"), "errors", "") if jawab.context else ""
            salah.append(f"POST {ke} ({milik}): {dapat}, menurut tabel {tanda_[siapa]} {berubah} {galat}")
        if berubah or kunci == "account_logout":  # signing out ends the session that the others need
            segar()
            p = baca()
            semula = keadaan()
    assert not salah, "\n".join(salah)


def test_lists_of_an_auditor_hold_every_case_of_his_institution_and_no_other(p):
    for siapa, milik in (("ari", "Bombana"), ("zaki", "Kolaka")):
        teks = isi(pengunjung(siapa).get(reverse("daftar_perkara")))
        for judul, boleh in PEMBACA.items():
            assert (judul in teks) == (siapa in boleh.split()), (siapa, judul, milik)


@pytest.mark.parametrize("siapa", [s for s in PERAN if s and s not in ("tamu", "mira", "gani")])
def test_the_list_of_cases_holds_exactly_what_one_may_read(p, siapa):
    teks = isi(pengunjung(siapa).get(reverse("daftar_perkara")))
    ada = {judul for judul in PEMBACA if judul in teks}
    assert ada == {judul for judul, boleh in PEMBACA.items() if siapa in boleh.split()}


@pytest.mark.parametrize("siapa", ["asma", "kiki", "oki", "zul"])
def test_a_search_finds_no_case_by_the_words_number_or_people_of_one_that_is_not_his(p, siapa):
    client = pengunjung(siapa)
    for judul, boleh in PEMBACA.items():
        if siapa in boleh.split():
            continue
        kasus = p.kasus[judul]
        nomor = kasus.perkara.naskah.values_list("nomor", flat=True)
        for kata in (judul, kasus.perkara.kode, *nomor):
            jawab = client.get(reverse("daftar_perkara"), {"q": kata})
            assert reverse("perkara", args=[kasus.perkara.kode]) not in isi(jawab), (siapa, kata)


def test_the_list_of_first_passwords_holds_the_people_of_that_agency_alone(p):
    Pegawai.objects.filter(nama__in=["Kiki", "Zaenal", "Endah"]).update(akun=None)
    jawab = pengunjung("nia").post(reverse("kelola_akun_buat", args=[p.dinkes.pk]))
    teks = isi(jawab)
    assert "Endah" in teks
    assert "Wati" in teks
    assert "Kiki" not in teks
    assert "Zaenal" not in teks


def test_the_number_of_another_is_masked_where_it_may_not_be_read(p):
    dodi = p.dodi
    for siapa in ("asma", "kiki", "oki", "ari", "citra"):
        teks = isi(pengunjung(siapa).get(reverse("orang", args=[dodi.pk])))
        assert dodi.nip not in teks, siapa
        assert cetak(dodi.nip) not in teks, siapa
    for siapa in ("basri", "dodi", "nia"):
        teks = isi(pengunjung(siapa).get(reverse("orang", args=[dodi.pk])))
        assert dodi.nip in re.sub(r"\s", "", teks), siapa

"""The same for programs: every operation of the described interface with the token of every kind of visitor, and with none that holds."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from simpul.api import dokumen
from simpul.api.cakupan import Cakupan
from simpul.api.models import Token
from simpul.api.token import buat_token, cabut_token
from simpul.inti import jam
from tests.adversari import pekerjaan
from tests.adversari.panggung import HARI, KOLAKA, TIM, Panggung, alamat_objek, beda, keadaan
from tests.adversari.pekerjaan import RAHASIA
from tests.adversari.tabel_alamat import PEMBACA
from tests.adversari.test_hak_atas_alamat import ATASAN, isi, nip_terlihat, penanda_terlarang

SEMUA = [satu.value for satu in Cakupan]
ORANG = ("asma", "kiki", "nia", "oki", "ari", "zul", "zeni")
PENGELOLA, KEPEGAWAIAN, PEMERIKSA = {"nia", "oki", "zeni"}, {"nia", "zeni"}, {"ari", "zaki"}
# Who reads the agreement of each institution: its Perangkat Daerah, the Sekretaris Daerah, its auditors (Keputusan 0008).
PEMBACA_PERJANJIAN = {"bombana": "asma ari", "kolaka": "zul zeni zaki"}
DI_KOLAKA = {"zul", "zeni", "zaki"}
# Addresses of the work of a case.
KERJA = ("/kerja", "/butir", "/bukti", "/rencana", "/rincian", "/kemajuan")
CARA = ("get", "post", "put", "patch", "delete")


def operasi() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Everything that the description describes."""
    for jalan, semua in dokumen.openapi()["paths"].items():
        for cara, satu in semua.items():
            if cara in CARA:
                yield cara, jalan, satu


def alamat(jalan: str, objek: dict[str, Any], langkah: str = "setujui") -> str:
    """An address of the description with an object in it."""
    bagian = jalan.removeprefix("/api/v1/").split("/")[0]
    milik = {
        "unit": "unit", "pegawai": "orang", "jabatan": "kantor", "delegasi": "delegasi", "penempatan": "penempatan",
        "kompetensi": "kompetensi", "instansi-lain": "lain", "saya": "token", "perjanjian": "sasaran",
    }  # fmt: skip
    if any(satu in jalan for satu in KERJA):
        return jalan.format(
            kode=objek["kerja"],
            id=objek["bukti" if "bukti" in jalan else "laporan"],
            nama="laporkan",
            butir=0,
        )
    nilai = {
        "kode": objek[bagian if bagian in ("impor", "paket", "perjanjian") else "kasus"],
        "id": "ps1-23"
        if bagian == "klausul"
        else objek["naskah" if "naskah" in jalan else milik.get(bagian, "unit")],
        "jalur": objek["jalur"],
        "nama": "pegawai" if "templat" in bagian else langkah,
        "nomor": 0,
    }
    return jalan.format(**nilai)


def boleh(cara: str, jalan: str, siapa: str, milik: str) -> set[int]:
    """What this visitor may get: by hand, after Keputusan 0008 and the guide. Writes are sent empty."""
    sini = (siapa in DI_KOLAKA) == (milik == "kolaka")
    kosong = set() if cara == "get" else {400, 403, 409, 412, 415, 422, 428}
    ada = "{" in jalan
    jalan = jalan.removeprefix("/api/v1/")
    if jalan.startswith(("perkara/{kode}/butir/", "bukti/")):
        terbaca = (
            siapa in RAHASIA[pekerjaan.KERJA if milik == "bombana" else pekerjaan.KERJA_KOLAKA][1].split()
        )
        return {200} if terbaca and not jalan.endswith("/berkas") else {404}  # its evidence is a link
    if jalan.startswith("perkara/"):
        baca = siapa in PEMBACA[TIM if milik == "bombana" else KOLAKA].split()
        return ({200} if cara == "get" else kosong) if baca else {404} | ({428, 400, 422} & kosong)
    if jalan.startswith("perjanjian/{kode}"):
        baca = siapa in PEMBACA_PERJANJIAN[milik].split()
        return ({200} if cara == "get" else kosong) if baca else {404} | ({428, 400, 422} & kosong)
    if jalan.startswith("paket/{kode}"):
        return {404} | ({428, 400} & kosong)
    if jalan.startswith(("akun", "pegawai/{id}/akun", "unit/{id}/akun")):
        hak = siapa in KEPEGAWAIAN
    elif jalan.startswith("impor"):
        hak = siapa in PENGELOLA
        if jalan.startswith("impor/{kode}") and siapa == "oki":
            return {403, 404} | kosong
    elif jalan.startswith("jejak"):
        hak = siapa in PEMERIKSA
    elif jalan in ("pegawai", "pegawai/{id}") and cara != "get":
        hak = siapa in KEPEGAWAIAN
    elif cara == "get" and jalan.startswith(
        ("profil", "jabatan", "delegasi", "penempatan", "kompetensi", "instansi-lain")
    ):
        return {200, 403} if sini or not ada else {403, 404}
    elif jalan.startswith("unit/{id}/jabatan") and cara == "get":
        return {200, 403} if sini else {403, 404}
    elif jalan.startswith("saya/token/{id}"):
        return {404} | ({428, 400} & kosong)
    elif cara != "get" and jalan.startswith(
        ("penugasan", "sukarela", "giliran", "pemberitahuan", "paket", "perjanjian")
    ):
        return {200, 201, *kosong, 404}
    elif cara == "get" or jalan.startswith("saya"):
        hak = True
    else:
        hak = siapa in PENGELOLA
    if not hak:
        return {403, 404} | ({428, 400, 415, 422} & kosong if not sini else set())
    return (
        {200, 201, *kosong}
        if sini or not ada or jalan.startswith(("klausul", "impor-templat"))
        else {404} | kosong
    )


def penanda(
    p: Panggung, siapa: str, cakupan: list[str] | None = None, hari: date = HARI
) -> tuple[Token, str]:
    with jam.pada(hari):
        return buat_token(
            pegawai=p.orang[siapa],
            nama="Uji",
            cakupan=cakupan or SEMUA,
            berlaku_sampai=hari + timedelta(days=30),
        )


def minta(rahasia: str | None, cara: str, ke: str, **lain: Any):
    kepala = {"Authorization": f"Bearer {rahasia}"} if rahasia else {}
    isian = {} if cara == "get" else {"data": "{}", "content_type": "application/json"}
    return getattr(Client(raise_request_exception=False), cara)(ke, headers=kepala | lain, **isian)


@pytest.mark.parametrize("siapa", ORANG)
def test_no_token_reads_or_changes_more_than_its_owner(p, siapa):
    _token, rahasia = penanda(p, siapa)
    terlarang, salah = penanda_terlarang(p, siapa), []
    terlarang = {t.strip("><"): apa for t, apa in terlarang.items() if not t.startswith(">")}
    milik_nip = {o.nip: n for n, o in p.orang.items() if o.nip}
    semula = keadaan()
    for milik in ("bombana", "kolaka"):
        objek = alamat_objek(p, milik)
        for cara, jalan, _satu in operasi():
            ke = alamat(jalan, objek, "setujui" if milik == "bombana" else "terima")
            jawab = minta(rahasia, cara, ke)
            di = f"{cara} {ke} ({milik}, {siapa})"
            if jawab.status_code not in boleh(cara, jalan, siapa, milik):
                salah.append(f"{di}: {jawab.status_code}, boleh {sorted(boleh(cara, jalan, siapa, milik))}")
            if (
                jawab.status_code >= 400
                and jawab.status_code != 404
                and cara != "get"
                and jawab.status_code != 405
            ):
                assert "problem+json" in jawab.get("Content-Type", ""), di
            teks = isi(jawab)
            if cara == "get":
                salah += [f"{di} memuat {apa} {t!r}" for t, apa in terlarang.items() if t in teks]
                if siapa not in KEPEGAWAIAN and "pdf" not in jalan:
                    lihat = (
                        {milik_nip[n] for n in nip_terlihat(teks) & milik_nip.keys()}
                        - {siapa}
                        - ATASAN.get(siapa, set())
                    )
                    salah += [f"{di} memuat NIP {n}" for n in lihat]
    assert not salah, "\n".join(salah)
    if siapa not in PENGELOLA:
        # Its own day of use and what it has read are all that a token of no operator leaves behind.
        assert set(beda(semula, keadaan())) <= {"api_token", "inti_pemberitahuan", "api_kunci"}, siapa


def test_without_a_token_that_holds_nothing_opens(p):
    """None, another's form, an expired, a revoked one, one of a closed account, one whose owner must change his password."""
    _habis, habis = penanda(p, "nia", hari=HARI - timedelta(days=200))
    dicabut, cabut = penanda(p, "nia")
    cabut_token(token=dicabut, pegawai=p.nia)
    tutup = [penanda(p, siapa)[1] for siapa in ("mira", "gani")]
    objek, semula = alamat_objek(p), keadaan()
    for cara, jalan, _satu in operasi():
        ke = alamat(jalan, objek)
        for nomor, rahasia in enumerate((None, "simpul_palsu", habis, cabut, *tutup)):
            jawab = minta(rahasia, cara, ke)
            assert jawab.status_code in (401, 429), (cara, ke, nomor, jawab.status_code)
    assert not [t for t in beda(semula, keadaan()) if t != "api_token"]


def test_a_session_of_the_pages_opens_nothing_here(p):
    from tests.adversari.panggung import pengunjung

    objek = alamat_objek(p)
    for cara, jalan, _satu in operasi():
        isian = {} if cara == "get" else {"data": "{}", "content_type": "application/json"}
        assert getattr(pengunjung("nia"), cara)(alamat(jalan, objek), **isian).status_code in (
            401,
            403,
            429,
        ), jalan


def test_a_token_is_refused_outside_its_scope(p):
    """For each operation a token of somebody who may do everything, with every scope but the one that is needed."""
    objek, semula = alamat_objek(p), keadaan()
    lain = {c: penanda(p, "nia", [x for x in SEMUA if x != c])[1] for c in SEMUA}
    semula = keadaan()
    for cara, jalan, satu in operasi():
        perlu = satu.get("x-cakupan")
        if perlu:
            jawab = minta(lain[perlu], cara, alamat(jalan, objek))
            assert jawab.status_code == 403, (cara, jalan, jawab.status_code)
            assert perlu in jawab.content.decode(), jalan
    assert not [t for t in beda(semula, keadaan()) if t != "api_token"]


def test_every_operation_that_writes_needs_a_scope_that_writes(p):
    for cara, jalan, satu in operasi():
        perlu = satu.get("x-cakupan")
        if cara != "get" and "pratinjau" not in jalan and "dibaca" not in jalan and "saya/token" not in jalan:
            assert perlu in ("perkara:tulis", "organisasi:tulis", "akun:kelola"), (cara, jalan, perlu)

"""What the page disables the server refuses with the same clauses, at every station of every procedure, for everyone."""

import pytest
from django.urls import reverse

from simpul.aturan.putusan import Putusan
from simpul.penugasan.selectors import ambil_berkas, pembaca
from simpul.penugasan.tampilan import HalamanPerkara, Tombol, halaman_perkara
from tests.adversari.kisah import SEMUA, coba, cocok, stasiun
from tests.adversari.panggung import HARI, baca, beda, keadaan, pengunjung

BERGILIR = 2  # at each station every other person, in turn: with all of them this takes minutes
# Here people are chosen with the step: whom one chose may be one reason more.
MEMILIH = frozenset({"alihkan", "ganti_ketua"})
ORANG = ("asma", "basri", "darwis", "man", "dodi", "ida", "ari")


def halaman(siapa: str, kode: str) -> HalamanPerkara | None:
    """What the page of a case shows to somebody, which is asked for as well: each quiet button with its clauses."""
    jawab = pengunjung(siapa).get(reverse("perkara", args=[kode]))
    if jawab.status_code == 404:
        return None
    pegawai = baca().orang[siapa]
    kelompok = frozenset(pegawai.akun.groups.values_list("name", flat=True))
    p = pembaca(pegawai, HARI, kelompok)
    isi = halaman_perkara(p, ambil_berkas(p, kode))
    teks = jawab.content.decode()
    for t in isi.redup:
        for satu in klausul(t.tindakan.putusan):
            assert reverse("satu_klausul", args=[satu]) in teks, (siapa, t.tindakan.nama, satu)
    return isi


def klausul(putusan: Putusan) -> set[str]:
    return {k.id for h in putusan.halangan for k in h.klausul}


def kalimat(putusan: Putusan) -> set[str]:
    return {str(h.pesan) for h in putusan.halangan}


@pytest.mark.parametrize("kisah", SEMUA, ids=lambda k: k.nama)
def test_a_quiet_button_and_the_refusal_cite_the_same(p, kisah):
    diperiksa = 0
    for nomor, (tempat, penugasan) in enumerate(stasiun(kisah)):
        kode = penugasan.perkara.kode
        for siapa in ORANG[nomor % BERGILIR :: BERGILIR]:
            tampil = halaman(siapa, kode)
            semula = keadaan()
            for t in tampil.redup if tampil else ():
                diperiksa += 1
                _bandingkan(t, penugasan, siapa, f"{tempat}, {siapa}, {t.tindakan.nama}")
            assert not beda(semula, keadaan()), f"{tempat}, {siapa}"
    assert diperiksa > 5


def _bandingkan(t: Tombol, penugasan, siapa: str, di: str) -> None:
    p = baca()
    isi = cocok(p, p.kasus[penugasan.judul], t.tindakan.nama)
    tolak = coba(p.kasus[penugasan.judul], t.tindakan.nama, p.orang[siapa], t.jalur or None, isi)
    assert tolak is not None, f"{di}: redup, tetapi diterima"
    if t.tindakan.nama in MEMILIH:
        assert klausul(tolak.putusan) >= klausul(t.tindakan.putusan), di
        assert kalimat(tolak.putusan) >= kalimat(t.tindakan.putusan), di
    else:
        assert klausul(tolak.putusan) == klausul(t.tindakan.putusan), di
        assert kalimat(tolak.putusan) == kalimat(t.tindakan.putusan), di
    assert klausul(tolak.putusan), f"{di}: tanpa klausul"


@pytest.mark.parametrize("kisah", SEMUA[:2], ids=lambda k: k.nama)
def test_the_page_of_a_step_that_is_refused_cites_what_the_page_of_the_case_cites(p, kisah):
    """By POST, around the button: 422, with the same clauses in the page."""
    for tempat, penugasan in stasiun(kisah):
        kode = penugasan.perkara.kode
        for siapa in ("asma", "dodi"):
            client, tampil = pengunjung(siapa), halaman(siapa, kode)
            for t in tampil.redup if tampil else ():
                ke = reverse("langkah", args=[kode, t.tindakan.nama, t.jalur])
                jawab = client.post(ke, {"alasan": "Ada", "selesai": "2025-12-31"})
                di = f"{tempat}, {siapa}, {t.tindakan.nama}"
                assert jawab.status_code == 422, di
                teks = jawab.content.decode()
                for h in t.tindakan.putusan.halangan:
                    for k in h.klausul:
                        assert reverse("satu_klausul", args=[k.id]) in teks, (di, k.id)


@pytest.mark.parametrize("kisah", SEMUA, ids=lambda k: k.nama)
def test_a_button_that_is_offered_is_accepted(p, kisah):
    """The other half: what the page offers, the server does not refuse when what it asks for is given."""
    from django.db import transaction

    from simpul.penugasan.services import langkah

    for nomor, (tempat, penugasan) in enumerate(stasiun(kisah)):
        for siapa in ORANG[nomor % BERGILIR :: BERGILIR]:
            tampil = halaman(siapa, penugasan.perkara.kode)
            for t in tampil.tombol if tampil else ():
                if t.pencatatan or t.tindakan.nama in ("alihkan", "ganti_ketua"):
                    continue  # these choose people; the lists offered are asked in test_langkah_dan_isiannya
                q = baca()
                isi = cocok(q, q.kasus[penugasan.judul], t.tindakan.nama)
                di = f"{tempat}, {siapa}, {t.tindakan.nama}"
                with transaction.atomic():
                    jalur = t.jalur or None
                    putusan = langkah(
                        q.kasus[penugasan.judul], t.tindakan.nama, q.orang[siapa], jalur=jalur, masukan=isi
                    )
                    assert putusan.diterima, di
                    transaction.set_rollback(True)

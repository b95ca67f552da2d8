"""The work of cases: the stored parent decides, texts told to few stay with few, what happens twice takes effect once."""

import json
from typing import Any

import pytest
from django.db import transaction
from django.urls import reverse

from simpul.inti.models import Jejak
from simpul.inti.pintu import Ditolak
from simpul.organisasi import services as organisasi
from simpul.penugasan.butir import MasukanButir, kerjakan
from simpul.penugasan.models import Butir
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.selectors import ambil_berkas, pembaca
from simpul.penugasan.services import ajukan, langkah
from simpul.siklus_kerja.bukti import Unggahan, lampirkan
from simpul.siklus_kerja.models import Bagian, Bukti, Kegiatan, Kemajuan, Lampiran
from simpul.siklus_kerja.services import (
    DataBagian,
    DataKegiatan,
    catat_kemajuan,
    susun_rencana,
    susun_rincian,
)
from simpul.siklus_kerja.tampilan import HalamanKerja, halaman_kerja
from tests.adversari import pekerjaan
from tests.adversari.panggung import AKHIR, HARI, PERAN, Panggung, baca, beda, keadaan, kepala, pengunjung
from tests.adversari.pekerjaan import JUDUL, KERJA
from tests.adversari.serentak import serentak
from tests.adversari.tabel_pekerjaan import _baris
from tests.adversari.test_hak_atas_alamat import isi
from tests.adversari.test_hak_atas_antarmuka import minta, penanda
from tests.adversari.test_skrip_tersimpan import MUATAN, periksa_halaman

TAB = 4


def ke(nama: str, tugas: Any, *lain: Any) -> str:
    return reverse(nama, args=[tugas.perkara.kode, *lain])


def kirim_api(p: Panggung, siapa: str, jalan: str, isi_: dict[str, Any], kunci: str = "kunci-0001") -> Any:
    """Send something to the interface for programs."""
    kepala_ = {"Authorization": f"Bearer {penanda(p, siapa)[1]}", "Idempotency-Key": kunci, "If-Match": "*"}
    from django.test import Client

    return Client().post(f"/api/v1/{jalan}", json.dumps(isi_), "application/json", headers=kepala_)


def berubah(semula: dict[str, str]) -> list[str]:
    """What changed of cases and their work; a token was made for the attempt."""
    return [t for t in beda(semula, keadaan()) if t.startswith(("penugasan_", "siklus_kerja_", "naskah_"))]


@pytest.fixture
def lain(p):
    """Another case of the same people, as far as the first."""
    tugas = ajukan(Permintaan("tunjuk", p.asma, "Lain", (p.citra,), mulai=HARI, selesai=AKHIR))
    langkah(tugas, "terima", p.citra)
    pekerjaan.maju(tugas, p.asma, p.citra)
    return baca().kasus["Lain"]


# The stored parent decides


def test_a_part_of_another_case_takes_no_progress_here(p, lain):
    bagian, semula = Bagian.objects.get(penugasan=lain), keadaan()
    jawab = pengunjung("citra").post(ke("kemajuan", p.kasus[KERJA]), {"bagian": bagian.pk, "persen": 90})
    assert jawab.status_code == 422
    kode = p.kasus[KERJA].perkara.kode
    jawab = kirim_api(p, "citra", f"perkara/{kode}/kemajuan", {"bagian": bagian.pk, "persen": 90})
    assert jawab.status_code == 422
    with pytest.raises(LookupError):
        catat_kemajuan(p.kasus[KERJA], p.citra, 90, bagian=bagian)
    assert not berubah(semula)


@pytest.mark.parametrize("nama", ["putuskan_masalah", "laporkan", "tetapkan_rencana"])
def test_a_thing_of_another_case_is_not_moved_from_here(p, lain, nama):
    masalah, semula = Butir.objects.get(penugasan=lain, prosedur__startswith="masalah"), keadaan()
    alamat = ke("langkah_kerja", p.kasus[KERJA], nama, masalah.pk)
    assert pengunjung("asma").post(alamat, {"uraian": "Pinjam"}).status_code == 302
    assert not beda(semula, keadaan())
    jalan = f"perkara/{p.kasus[KERJA].perkara.kode}/kerja/{nama.replace('_', '-')}"
    isian = {"butir": masalah.pk} | ({} if nama == "tetapkan_rencana" else {"uraian": "Pinjam"})
    assert kirim_api(p, "asma", jalan, isian).status_code == 422
    assert not berubah(semula)
    for satu in ("butir", "butir_pdf"):
        assert pengunjung("asma").get(ke(satu, p.kasus[KERJA], masalah.pk)).status_code == 404


def test_evidence_of_another_case_is_not_chosen_here(p, lain):
    bukti = Bukti.objects.get(lampiran__penugasan=lain, lampiran__butir=None)
    semula = keadaan()
    isian = {"uraian": "Petanya", "bukti_ada": [bukti.pk]}
    jawab = pengunjung("citra").post(ke("langkah_kerja_baru", p.kasus[KERJA], "sampaikan_hasil"), isian)
    assert jawab.status_code == 422
    kode = p.kasus[KERJA].perkara.kode
    for nomor, (jalan, isi_) in enumerate(
        ((f"perkara/{kode}/kerja/sampaikan-hasil", isian),
         (f"perkara/{kode}/kemajuan", {"bagian": Bagian.objects.get(penugasan=p.kasus[KERJA]).pk, "persen": 50,
                                       "bukti_ada": [bukti.pk]}))
    ):  # fmt: skip
        assert kirim_api(p, "citra", jalan, isi_, f"kunci-{nomor:04d}").status_code == 422
    assert not berubah(semula)


def test_rows_of_another_plan_are_neither_changed_nor_used(p, lain):
    kegiatan, bagian = Kegiatan.objects.get(rencana__penugasan=lain), Bagian.objects.get(penugasan=lain)
    tugas = p.kasus[KERJA]
    isian = _baris("bagian", id=bagian.pk, kegiatan=kegiatan.pk, uraian="Milik lain", pelaksana=p.citra.pk)
    assert pengunjung("citra").post(ke("rincian", tugas), isian).status_code == 422
    baris = {"kegiatan": kegiatan.pk, "uraian": "Milik lain", "pelaksana": p.citra.pk}
    masa = {"mulai": "2024-03-05", "selesai": "2024-06-30"}
    jalan = f"perkara/{tugas.perkara.kode}/rincian"
    assert kirim_api(p, "citra", jalan, {"bagian": [baris | masa]}).status_code == 422
    with pytest.raises(Ditolak):
        susun_rincian(tugas, p.citra, [DataBagian(kegiatan.pk, "Milik lain", p.citra, HARI, AKHIR)])
    sendiri = Kegiatan.objects.get(rencana__penugasan=tugas)
    ulang = [
        DataKegiatan("Ukur", HARI, AKHIR, id=sendiri.pk),
        DataKegiatan("Baru", HARI, AKHIR, id=kegiatan.pk),
    ]
    susun_rencana(tugas, p.citra, ulang, alasan="Ditambah")
    kegiatan.refresh_from_db()
    assert (kegiatan.uraian, kegiatan.rencana.penugasan_id) == ("Ukur", lain.pk)


def test_who_does_not_do_the_work_gets_no_part_of_it(p):
    tugas, kegiatan = p.kasus[KERJA], Kegiatan.objects.get(rencana__penugasan=p.kasus[KERJA])
    isian = _baris("bagian", kegiatan=kegiatan.pk, uraian="Titipan", pelaksana=p.kiki.pk)
    assert pengunjung("citra").post(ke("rincian", tugas), isian).status_code == 422
    baris = {"kegiatan": kegiatan.pk, "uraian": "Titipan", "pelaksana": p.kiki.pk}
    masa = {"mulai": "2024-03-05", "selesai": "2024-06-30"}
    jawab = kirim_api(p, "citra", f"perkara/{tugas.perkara.kode}/rincian", {"bagian": [baris | masa]})
    assert (jawab.status_code, jawab.json()["galat"][0]["pointer"]) == (422, "/bagian/0/pelaksana")
    assert not Bagian.objects.filter(pelaksana=p.kiki).exists()


# Once


def diterima(nama: str) -> int:
    return Jejak.objects.filter(perkara__judul=KERJA, langkah=nama, hasil="diterima").count()


def sampaikan_hasil(p: Panggung) -> Butir:
    kerjakan(p.kasus[KERJA], "sampaikan_hasil", p.citra, masukan=MasukanButir("Petanya"))
    return Butir.objects.get(penugasan=p.kasus[KERJA], prosedur="hasil")


def test_a_result_reviewed_from_several_tabs_at_once_is_reviewed_once(p):
    hasil = sampaikan_hasil(p)
    alamat = ke("langkah_kerja", p.kasus[KERJA], "nyatakan_sesuai", hasil.pk)
    jawab = serentak([lambda: pengunjung("asma").post(alamat, {"uraian": ""})] * TAB)
    assert {getattr(j, "status_code", j) for j in jawab} <= {302, 422}, jawab
    assert diterima("nyatakan_sesuai") == 1
    assert Butir.objects.get(pk=hasil.pk).keadaan == "diteruskan"
    jawab = serentak([lambda: kerjakan(baca().kasus[KERJA], "nyatakan_sesuai", p.darwis)] * TAB)
    assert sum(isinstance(j, Ditolak) for j in jawab) == TAB - 1, jawab
    assert baca().kasus[KERJA].status == "selesai"
    assert diterima("nyatakan_sesuai") == 2


@pytest.mark.parametrize("putaran", range(2))
def test_the_holder_and_his_delegate_review_once_between_them(p, putaran):
    organisasi.delegasikan(
        jabatan=kepala(p.dinkes), pemberi=p.darwis, penerima=p.basri, nomor="D/9", tanggal=HARI, mulai=HARI,
        selesai=AKHIR, mencakup_penugasan=True,
    )  # fmt: skip
    sampaikan_hasil(p)
    kerjakan(p.kasus[KERJA], "nyatakan_sesuai", p.asma)
    kurang = MasukanButir(alasan="Kurang")
    serentak(
        [
            lambda: kerjakan(baca().kasus[KERJA], "nyatakan_sesuai", p.darwis),
            lambda: kerjakan(baca().kasus[KERJA], "nyatakan_sesuai", p.basri),
            lambda: kerjakan(baca().kasus[KERJA], "kembalikan_hasil", p.darwis, masukan=kurang),
        ]
    )
    assert diterima("nyatakan_sesuai") + diterima("kembalikan_hasil") == 2


def test_a_problem_settled_from_several_tabs_at_once_is_settled_once(p):
    masalah = Butir.objects.get(penugasan=p.kasus[KERJA], prosedur__startswith="masalah")
    kerjakan(p.kasus[KERJA], "putuskan_masalah", p.asma, butir=masalah.pk)
    alamat = ke("langkah_kerja", p.kasus[KERJA], "tuntaskan_masalah", masalah.pk)
    jawab = serentak([lambda: pengunjung("citra").post(alamat)] * TAB)
    assert {getattr(j, "status_code", j) for j in jawab} <= {302, 422}, jawab
    assert diterima("tuntaskan_masalah") == 1


def test_the_same_progress_sent_twice_by_a_program_is_kept_once(p):
    jalan = f"perkara/{p.kasus[KERJA].perkara.kode}/kemajuan"
    isian = {
        "bagian": Bagian.objects.get(penugasan=p.kasus[KERJA]).pk,
        "persen": 90,
        "tautan": "https://x.test/1",
    }
    semula = Kemajuan.objects.count()
    jawab = [kirim_api(p, "citra", jalan, isian) for _kali in range(3)]
    assert [j.status_code for j in jawab] == [200] * 3
    assert Kemajuan.objects.count() == semula + 1


def test_the_same_evidence_handed_in_at_once_is_kept_once(p):
    tugas = p.kasus[KERJA]

    def lapor() -> None:
        bukti = [Unggahan(tautan="https://contoh.test/bersama")]
        masukan = MasukanButir("Lancar", isi=lambda b: lampirkan(bukti, tugas, p.citra, butir=b))
        kerjakan(tugas, "laporkan", p.citra, masukan=masukan)

    assert serentak([lapor] * 3) == [None] * 3
    assert Bukti.objects.filter(tautan__endswith="bersama").count() == 1
    assert Lampiran.objects.filter(bukti__tautan__endswith="bersama").count() == 3


# What is told to few

SECRET = {
    "laporan": ("Isi-laporan-Dodi", {"dodi", "citra"}),
    "umpan_balik": ("Isi-umpan-balik-Asma", {"asma", "dodi"}),
    "laporan_anggota": ("Isi-tentang-Dodi", {"citra", "basri"}),
    "rencana_pribadi": ("Isi-rencana-pribadi-Dodi", {"dodi"}),
}


@pytest.fixture
def rahasia(p):
    """A team in which people told each other things."""
    tugas = pekerjaan.tim(p.orang)
    for nama, siapa, jenis, tentang in (
        ("laporkan", "dodi", "laporan", None),
        ("beri_umpan_balik", "asma", "umpan_balik", p.dodi),
        ("laporkan_anggota", "citra", "laporan_anggota", p.dodi),
        ("susun_rencana_pribadi", "dodi", "rencana_pribadi", None),
    ):
        teks = SECRET[jenis][0]
        bukti = [Unggahan(tautan=f"https://contoh.test/{teks}")]
        tulis = lambda b, s=p.orang[siapa], u=bukti: lampirkan(u, tugas, s, butir=b)  # noqa: E731  # one line
        kerjakan(tugas, nama, p.orang[siapa], masukan=MasukanButir(teks, tentang=tentang, isi=tulis))
    return baca().kasus[JUDUL]


def _tempat(tugas: Any) -> tuple[list[str], list[str]]:
    """Every page and every operation where such a text could stand."""
    kode, butir = tugas.perkara.kode, list(Butir.objects.filter(penugasan=tugas).values_list("pk", flat=True))
    bukti = list(Bukti.objects.values_list("pk", flat=True))
    halaman = [ke(n, tugas) for n in ("kerja", "perkara", "jejak_perkara", "rencana", "rincian", "kemajuan")]
    halaman += [ke(n, tugas, b) for n in ("butir", "butir_pdf") for b in butir]
    langkah_ = ("laporkan", "laporkan_anggota", "beri_umpan_balik", "sampaikan_hasil")
    halaman += [ke("langkah_kerja_baru", tugas, n) for n in langkah_]
    halaman += [reverse(n) for n in ("laporan", "giliran", "pemberitahuan", "penugasan_saya", "tim_saya")]
    halaman += [f"{reverse('cari')}?q=Isi-", f"{reverse('daftar_perkara')}?q=Isi-"]
    api = [f"perkara/{kode}{satu}" for satu in ("", "/kerja", "/butir", "/jejak", "/kerja/laporkan/0")]
    api += [f"perkara/{kode}/butir/{b}{pdf}" for b in butir for pdf in ("", "/pdf")]
    api += ["laporan", "giliran", "pemberitahuan", *(f"bukti/{b}" for b in bukti)]
    return halaman + [reverse("bukti", args=[b]) for b in bukti], api


@pytest.mark.parametrize("siapa", [s for s in PERAN if s and s not in ("tamu", "mira", "gani")])
def test_what_was_told_to_few_is_read_by_few(rahasia, siapa):
    p = baca()
    halaman, api = _tempat(rahasia)
    client, token = pengunjung(siapa), penanda(p, siapa)[1]
    dibaca = {teks: 0 for teks, _siapa in SECRET.values()}
    for jawab in (*(client.get(a) for a in halaman), *(minta(token, "get", f"/api/v1/{a}") for a in api)):
        teks = isi(jawab) + jawab.get("Location", "")
        for rahasia_, pembaca_ in SECRET.values():
            ada = rahasia_ in teks
            assert not ada or siapa in pembaca_ | {"ari"}, (siapa, jawab.wsgi_request.path, rahasia_)
            dibaca[rahasia_] += ada
    boleh = {teks for teks, pembaca_ in SECRET.values() if siapa in pembaca_ | {"ari"}}
    assert {teks for teks, kali in dibaca.items() if kali} == boleh


def test_the_trail_knows_of_reports_but_not_what_they_say(rahasia):
    entri = list(Jejak.objects.filter(perkara=rahasia.pk).values())
    assert {"laporkan", "beri_umpan_balik", "laporkan_anggota"} <= {j["langkah"] for j in entri}
    for teks, _siapa in SECRET.values():
        assert teks not in json.dumps(entri, default=str), teks


# What is greyed is refused alike


def halaman(p: Panggung, siapa: str, tugas: Any) -> HalamanKerja:
    kelompok = frozenset(p.orang[siapa].akun.groups.values_list("name", flat=True))
    pembaca_ = pembaca(p.orang[siapa], HARI, kelompok)
    return halaman_kerja(pembaca_, ambil_berkas(pembaca_, tugas.perkara.kode))


def _sebab(putusan: Any) -> tuple[set[str], set[str]]:
    return {k.id for h in putusan.halangan for k in h.klausul}, {str(h.pesan) for h in putusan.halangan}


def test_a_quiet_step_of_the_work_is_refused_alike_and_an_offered_one_is_taken(p):
    orang, diperiksa = ("asma", "citra", "darwis", "dodi", "basri", "ari"), 0
    for nomor, (tempat, tugas) in enumerate(pekerjaan.stasiun(baca)):
        for siapa in orang[nomor % 2 :: 2]:
            p = baca()
            teks = pengunjung(siapa).get(ke("kerja", tugas)).content.decode()
            for t in halaman(p, siapa, tugas).semua:
                di = f"{tempat}, {siapa}, {t.nama} {t.butir}"
                _bandingkan(p, tugas, siapa, t, di)
                diperiksa += 1
                for k in _sebab(t.tindakan.putusan)[0] if t.butir or t.nama != "catat_kemajuan" else ():
                    assert reverse("satu_klausul", args=[k]) in teks, (di, k)
    assert diperiksa > 300


def _bandingkan(p: Panggung, tugas: Any, siapa: str, t: Any, di: str) -> None:
    masukan = pekerjaan.cocok(p.orang, t.nama, siapa)
    with transaction.atomic():
        try:
            kerjakan(tugas, t.nama, p.orang[siapa], butir=t.butir or None, masukan=masukan)
        except Ditolak as tolak:
            sebab = _sebab(tolak.putusan)
            assert not t.tindakan.putusan.diterima, f"{di}: ditawarkan, tetapi ditolak {sebab}"
            assert sebab == _sebab(t.tindakan.putusan), di
            assert sebab[0], f"{di}: tanpa klausul"
        else:
            assert t.tindakan.putusan.diterima, f"{di}: redup, tetapi diterima"
        finally:
            transaction.set_rollback(True)


# What was typed stays text


def _isi_semua(p: Panggung, muatan: str) -> Any:
    tugas = pekerjaan.tim(p.orang)
    susun_rencana(
        tugas,
        p.citra,
        [DataKegiatan(muatan[:300], HARI, tugas.selesai, muatan[:300], 9)],
        bersama=muatan[:200],
    )
    kerjakan(tugas, "kembalikan_rencana", p.asma, masukan=MasukanButir(alasan=muatan))
    susun_rencana(tugas, p.citra, [DataKegiatan(muatan[:300], HARI, tugas.selesai, muatan[:300], 9)])
    kerjakan(tugas, "tetapkan_rencana", p.asma)
    kegiatan = Kegiatan.objects.get(rencana__penugasan=tugas).pk
    bagian = DataBagian(kegiatan, muatan[:300], p.citra, HARI, tugas.selesai, kompetensi=muatan[:150])
    susun_rincian(tugas, p.citra, [bagian], alasan=muatan)
    bukti = [Unggahan(tautan="https://contoh.test/" + muatan[:200])]
    catat_kemajuan(tugas, p.citra, 30, bagian=tugas.bagian.get(), uraian=muatan, bukti=bukti)
    satu = MasukanButir(
        muatan, alasan=muatan, alternatif=(muatan,), rincian={"dengan": muatan, "tahap": "evaluasi"}
    )
    for siapa, nama in (("citra", "sampaikan_masalah"), ("asma", "putuskan_masalah"), ("citra", "catat_koordinasi"),
                        ("citra", "laporkan"), ("citra", "minta_sumber_daya"), ("asma", "beri_arahan"),
                        ("citra", "sampaikan_hasil"), ("asma", "kembalikan_hasil")):  # fmt: skip
        kerjakan(tugas, nama, p.orang[siapa], masukan=satu)
    return tugas


@pytest.mark.parametrize("muatan", MUATAN, ids=["skrip", "atribut", "alamat", "typst"])
def test_no_page_of_the_work_runs_what_somebody_typed(p, muatan):
    tugas = _isi_semua(p, muatan)
    alamat, _api = _tempat(tugas)
    alamat += [ke("langkah_kerja_baru", tugas, "sampaikan_masalah"), "/"]
    terlihat = 0
    for siapa in ("citra", "asma", "ari"):
        for satu in alamat:
            jawab = pengunjung(siapa).get(satu)
            teks = isi(jawab)
            if "pdf" in jawab.get("Content-Type", ""):
                assert "root:" not in teks
                assert not [t for t in (b"/JavaScript", b"/Launch", b"/OpenAction") if t in jawab.content]
            elif jawab.status_code == 200:
                periksa_halaman(teks, f"{siapa} {satu}")
            terlihat += "jahat" in teks or "passwd" in teks
    assert terlihat > 20, "isian itu memang tampil di halaman-halaman"


def test_evidence_is_no_address_that_runs(p):
    for tautan in ("javascript:jahat()", "data:text/html,<script>", "bukan alamat"):
        isian = {"persen": 50, "bagian": Bagian.objects.get(penugasan=p.kasus[KERJA]).pk, "tautan": tautan}
        assert pengunjung("citra").post(ke("kemajuan", p.kasus[KERJA]), isian).status_code == 422
        jalan = f"perkara/{p.kasus[KERJA].perkara.kode}/kemajuan"
        assert kirim_api(p, "citra", jalan, isian).status_code == 422
        isian = {"uraian": "Lancar", "tautan": tautan}
        alamat = ke("langkah_kerja_baru", p.kasus[KERJA], "laporkan")
        assert pengunjung("citra").post(alamat, isian).status_code == 422
    assert not Bukti.objects.exclude(tautan__startswith="https://contoh.test/").exists()

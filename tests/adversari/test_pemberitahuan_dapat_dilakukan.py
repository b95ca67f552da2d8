"""A notice never asks for an act that would be refused: after every step and every move, each notice and turn is tried."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import transaction

from simpul.inti import jam
from simpul.inti.models import Akun, Pemberitahuan
from simpul.inti.pintu import Ditolak
from simpul.organisasi import services as organisasi
from simpul.penugasan.butir import kerjakan
from simpul.penugasan.kabar import DISAMPAIKAN
from simpul.penugasan.models import Giliran
from simpul.penugasan.selectors import giliran_saya, pembaca
from simpul.penugasan.services import langkah
from simpul.penugasan.tasks import harian
from tests.adversari import panggung, pekerjaan
from tests.adversari.kisah import SEMUA, Kisah, buka, cocok, stasiun
from tests.adversari.panggung import AKHIR, HARI, Panggung, baca, kepala

ORANG = ("asma", "basri", "darwis", "man", "hasan", "ida", "sinta", "dodi", "citra", "endah", "kiki", "zul")
SEHARI = timedelta(days=1)


def ditolak(penugasan, nama: str, siapa, jalur: int | None, butir: int | None = None) -> str:
    """Why a decision would be refused to somebody today, if it would; the attempt is taken back.

    Whoever is asked to approve and cannot for now (the person has left service, his assessor's office is vacant) can
    still refuse.
    """
    sebab = _ditolak(penugasan, nama, siapa, jalur, butir)
    jawaban = {"setujui": "tolak", "setujui_perubahan": "tolak_perubahan", "tetapkan": "tolak"}
    if any(satu in sebab for satu in ("tidak berstatus aktif", "kosong. Perlu ditunjuk")) and nama in jawaban:
        return _ditolak(penugasan, jawaban[nama], siapa, jalur)
    return sebab


def _ditolak(penugasan, nama: str, siapa, jalur: int | None, butir: int | None = None) -> str:
    p = baca()
    with transaction.atomic():
        try:
            if nama in pekerjaan.LANGKAH:
                isi_kerja = pekerjaan.cocok(p.orang, nama, siapa.nama.lower())
                kerjakan(penugasan, nama, siapa, butir=butir, masukan=isi_kerja)
            else:
                langkah(penugasan, nama, siapa, jalur=jalur, masukan=cocok(p, penugasan, nama))
        except Ditolak as tolak:
            return str(tolak)
        finally:
            transaction.set_rollback(True)
    return ""


def periksa(di: str, awal: str = "Kisah") -> None:
    """Every unread notice to its reader, every turn to each of those whom it is shown."""
    p, hari = baca(), jam.hari_ini("Asia/Makassar")
    belum = Pemberitahuan.objects.filter(dibaca=None, perkara__judul__startswith=awal)
    belum = belum.exclude(pesan=DISAMPAIKAN)  # asks for nothing
    for kabar in belum.select_related("akun__pegawai", "perkara"):
        siapa, nama = kabar.akun.pegawai, kabar.nilai["langkah"]
        sebab = ditolak(p.kasus[kabar.perkara.judul], nama, siapa, None)
        assert not sebab, f"{di}: {siapa} diminta {nama} atas {kabar.perkara.judul}, ditolak: {sebab}"
    for akun in Akun.objects.filter(pegawai__isnull=False, is_active=True).select_related(
        "pegawai__instansi"
    ):
        for g in giliran_saya(pembaca(akun.pegawai, hari)).filter(perkara__judul__startswith=awal):
            sebab = ditolak(p.kasus[g.perkara.judul], g.langkah, akun.pegawai, g.jalur_id, g.butir_id)
            assert not sebab, f"{di}: giliran {akun} {g.langkah} atas {g.perkara.judul}, ditolak: {sebab}"


def test_after_every_step_of_the_work_what_is_asked_for_can_be_done(p):
    for tempat, _penugasan in pekerjaan.stasiun(baca):
        periksa(tempat)


@pytest.mark.parametrize("kisah", SEMUA, ids=lambda k: k.nama)
def test_after_every_step_what_is_asked_for_can_be_done(p, kisah):
    for tempat, _penugasan in stasiun(kisah):
        periksa(tempat)


def plh(kantor: str, siapa: str) -> Callable[[Panggung], object]:
    """Somebody acts in an office from tomorrow on."""
    return lambda p: organisasi.tempatkan(
        pegawai=p.orang[siapa], jabatan=kepala(p.unit[kantor]), jenis="plh", mulai=HARI + SEHARI,
        selesai=HARI + 5 * SEHARI,
    )  # fmt: skip


def delegasi(kantor: str, pemberi: str, siapa: str) -> Callable[[Panggung], object]:
    """An official delegates the authority to assign from tomorrow on."""
    return lambda p: organisasi.delegasikan(
        jabatan=kepala(p.unit[kantor]), pemberi=p.orang[pemberi], penerima=p.orang[siapa], nomor="D/7",
        tanggal=HARI, mulai=HARI + SEHARI, selesai=AKHIR, mencakup_penugasan=True,
    )  # fmt: skip


def pindah(siapa: str, unit: str) -> Callable[[Panggung], object]:
    """Somebody works in another unit from tomorrow on."""

    def kerja(p: Panggung) -> object:
        from simpul.aturan.jenjang import Jenjang

        jabatan = organisasi.buat_jabatan(unit=p.unit[unit], nama="Pelaksana", jenjang=Jenjang.PELAKSANA)
        return organisasi.tempatkan(pegawai=p.orang[siapa], jabatan=jabatan, mulai=HARI + SEHARI)

    return kerja


PERPINDAHAN: dict[str, Callable[[Panggung], object]] = {
    "Plh. kepala Yankes": plh("yankes", "endah"),
    "yang meminta menjadi Plh. kepala Yankes": plh("yankes", "asma"),
    "yang meminta menjadi Plh. kepala Dinas": plh("dinkes", "asma"),
    "Plh. Sekretaris Daerah": plh("setda", "hasan"),
    "kepala Yankes mendelegasikan": delegasi("yankes", "basri", "endah"),
    "jabatan kepala Yankes kosong": lambda p: organisasi.kosongkan(
        jabatan=kepala(p.yankes), sejak=HARI + SEHARI
    ),
    "orang yang diminta pindah": pindah("dodi", "p2p"),
    "orang yang diminta pindah Perangkat Daerah": pindah("dodi", "resos"),
    "orang yang diminta tidak aktif lagi": lambda p: organisasi.ubah_pegawai(pegawai=p.dodi, aktif=False),
}


def _kisah(nama: str) -> Kisah:
    return next(k for k in SEMUA if k.nama == nama)


# Three stories, each at several stations, stand side by side when somebody moves.
BERHENTI = (("tim", (0, 1, 2)), ("lintas pd", (0, 1)), ("sukarela lintas unit", (0, 1, 3)))


def siapkan_kisah() -> None:
    """The stage with these cases on it. Nobody signs in: the sessions of the others belong to their own copy."""
    panggung.bangun()
    with jam.pada(HARI):
        for nama, tempat in BERHENTI:
            for maju in tempat:
                buka(_kisah(nama), maju)


@pytest.mark.parametrize("pindahan", PERPINDAHAN)
def test_after_every_move_what_is_asked_for_can_be_done(basis_pola, pindahan):
    basis_pola("adversari_kisah", siapkan_kisah)
    with jam.pada(HARI):
        PERPINDAHAN[pindahan](baca())
        harian()
    with jam.pada(HARI + SEHARI):
        harian()
        periksa(f"sehari sesudah {pindahan}", "")


def test_what_the_delegate_has_decided_is_no_longer_asked_of_the_holder(p):
    with jam.pada(HARI):
        delegasi("yankes", "basri", "endah")(p)
    with jam.pada(HARI + SEHARI):
        harian()
        kasus = buka(_kisah("lintas pd"))
        langkah(baca().kasus[kasus.judul], "setujui", p.endah)
        belum = Pemberitahuan.objects.filter(perkara=kasus.pk, dibaca=None, nilai__langkah="setujui")
        assert not belum.exists(), [k.akun.username for k in belum]
        assert not Giliran.objects.filter(perkara=kasus.pk, langkah="setujui").exists()


def test_a_reminder_asks_for_nothing_that_is_refused(p):
    buka(_kisah("tim"))
    for lama in range(1, 30, 2):
        with jam.pada(HARI + lama * SEHARI):
            harian()
    with jam.pada(HARI + 30 * SEHARI):
        p_ = baca()
        for kabar in (
            Pemberitahuan.objects.filter(dibaca=None)
            .exclude(pesan__startswith="Lama menunggu")
            .exclude(pesan=DISAMPAIKAN)
        ):
            siapa = kabar.akun.pegawai
            sebab = ditolak(p_.kasus[kabar.perkara.judul], kabar.nilai["langkah"], siapa, None)
            assert not sebab, (siapa, kabar.pesan, kabar.nilai, sebab)

"""Work in the background: notices, mail, reminders, turns that move with the day."""

from datetime import date, timedelta

import pytest
from django.core import mail

from simpul.inti import jam
from simpul.inti.models import Pemberitahuan, Segel
from simpul.organisasi import services as organisasi
from simpul.penugasan.models import Giliran
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.penugasan.surel import kirim_surel
from simpul.penugasan.tasks import harian
from tests.dunia import HARI, kepala


@pytest.fixture
def penugasan(dunia):
    return ajukan(Permintaan("ajukan", dunia.asma, "Survei gizi", (dunia.dodi,), unit_tujuan=dunia.yankes))


def kabar(pegawai) -> list[str]:
    return list(Pemberitahuan.objects.filter(akun=pegawai.akun).values_list("pesan", flat=True))


def test_yang_mendapat_giliran_diberi_tahu_dan_disurati(dunia, penugasan):
    assert kabar(dunia.basri) == ["Menunggu Anda"]
    assert kabar(dunia.asma) == []
    kirim_surel(list(Pemberitahuan.objects.values_list("pk", flat=True)))
    assert [(m.to, m.subject) for m in mail.outbox] == [(["basri@contoh.test"], "Menunggu Anda: Survei gizi")]


def pada_hari(nomor: int) -> None:
    with jam.pada(HARI + timedelta(days=nomor)):
        harian()


def test_pengingat_lalu_kepala_perangkat_daerah_diberi_tahu(dunia, penugasan):
    pada_hari(3)
    assert kabar(dunia.basri).count("Pengingat: masih menunggu Anda") == 1
    assert kabar(dunia.darwis) == []
    pada_hari(7)
    assert kabar(dunia.basri).count("Pengingat: masih menunggu Anda") == 2
    assert kabar(dunia.darwis) == ["Lama menunggu di bawah Anda"]


def test_harian_sekali_saja_sehari_dan_menyegel_kemarin(dunia, penugasan):
    pada_hari(3)
    pada_hari(3)
    assert kabar(dunia.basri).count("Pengingat: masih menunggu Anda") == 1
    assert Segel.objects.get().tanggal == HARI + timedelta(days=2)


@pytest.mark.klausul("lamp-III-1-iii-2")
def test_diam_tidak_pernah_menjadi_persetujuan(dunia, penugasan):
    for nomor in range(1, 30):
        pada_hari(nomor)
    penugasan.refresh_from_db()
    assert penugasan.status == "diajukan"


@pytest.mark.klausul("keputusan-dua-pihak")
def test_giliran_pindah_pada_hari_pejabat_pelaksana_mulai(dunia, penugasan):
    """Asma asked; from the day on which she acts for Basri the head of the PD decides in her place."""
    organisasi.tempatkan(
        pegawai=dunia.asma,
        jabatan=kepala(dunia.yankes),
        jenis="plh",
        mulai=HARI + timedelta(days=2),
        selesai=HARI + timedelta(days=4),
    )
    pada_hari(2)
    assert Giliran.objects.get().jabatan == kepala(dunia.dinkes)
    pada_hari(5)
    assert Giliran.objects.get().jabatan == kepala(dunia.yankes)


def test_giliran_ada_pada_jabatan_sehingga_pejabat_pelaksana_menemukannya(dunia, penugasan, masuk):
    organisasi.tempatkan(
        pegawai=dunia.ida, jabatan=kepala(dunia.yankes), jenis="plh", mulai=HARI, selesai=date(2024, 4, 1)
    )
    assert "Survei gizi" in masuk(dunia.ida).get("/").content.decode()
    assert "Survei gizi" not in masuk(dunia.basri).get("/").content.decode()
    langkah(penugasan, "setujui", dunia.ida)

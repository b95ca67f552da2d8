"""What a page knows about its visitor: who he is in which Instansi, and what day it is there."""

from datetime import date

from django.http import HttpRequest

from simpul.inti.models import Akun, Instansi
from simpul.organisasi.models import Pegawai


class Kunjungan(HttpRequest):
    """A request of someone who is signed in and known as staff; the middleware fills it."""

    user: Akun
    pegawai: Pegawai
    instansi: Instansi
    hari_ini: date


def adalah_kepegawaian(akun: Akun) -> bool:
    """True for those who keep the staff records."""
    return akun.has_perm("organisasi.change_pegawai")

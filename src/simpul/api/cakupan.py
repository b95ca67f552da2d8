"""Scopes: what a token may be used for. Below them stands, as on the pages, what its owner may do."""

from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Cakupan(StrEnum):
    """What a token may be used for."""

    PERKARA_BACA = "perkara:baca"
    PERKARA_TULIS = "perkara:tulis"
    ORGANISASI_BACA = "organisasi:baca"
    ORGANISASI_TULIS = "organisasi:tulis"
    AKUN_KELOLA = "akun:kelola"
    JEJAK_BACA = "jejak:baca"


ARTI: dict[Cakupan, Promise] = {
    Cakupan.PERKARA_BACA: _("Membaca giliran, penugasan, naskah, dan pemberitahuan Anda"),
    Cakupan.PERKARA_TULIS: _("Mengajukan penugasan dan memutuskan atas nama Anda"),
    Cakupan.ORGANISASI_BACA: _("Membaca unit, orang, dan klausul"),
    Cakupan.ORGANISASI_TULIS: _("Mengubah unit, orang, penempatan, dan memuat impor"),
    Cakupan.AKUN_KELOLA: _("Membuat akun dan menyetel sandi orang lain"),
    Cakupan.JEJAK_BACA: _("Membaca jejak audit"),
}

"""The first day: an institution, and the one person who keeps its data."""

from zoneinfo import available_timezones

from django.contrib.auth.models import Group
from django.contrib.auth.password_validation import validate_password
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from simpul.aturan.profil import daftar_profil
from simpul.inti.models import Akun, Instansi
from simpul.organisasi.models import Pegawai
from simpul.organisasi.nip import PANJANG, rapikan
from simpul.organisasi.services.dasar import butuh, perubahan

KELOMPOK_AWAL = ("kepegawaian", "organisasi")


def mulai_instansi(
    *, instansi: Instansi, pengelola: str, nama_pengelola: str, sandi: str, nip: str = ""
) -> Pegawai:
    """Found an institution with its operator: a civil servant with an account that keeps staff and organisation.

    ``nip``: by which an import later knows the operator again.

    Raises:
        ValidationError: what is asked for exists already, or cannot be.
    """
    akun = Akun(username=pengelola.strip())
    periksa_instansi(instansi)
    periksa_pengelola(akun, nama_pengelola)
    periksa_nip(nip)
    validate_password(sandi, akun)
    with transaction.atomic():
        return _dirikan(instansi, akun, nama_pengelola, sandi, nip)


def _dirikan(instansi: Instansi, akun: Akun, nama: str, sandi: str, nip: str) -> Pegawai:
    instansi.save(force_insert=True)
    with perubahan(instansi, "mulai instansi", None) as catatan:
        akun.set_password(sandi)
        akun.save(force_insert=True)
        akun.groups.set(Group.objects.get_or_create(name=nama)[0] for nama in KELOMPOK_AWAL)
        pegawai = Pegawai.objects.create(instansi=instansi, nama=nama.strip(), nip=rapikan(nip), akun=akun)
        catatan.sesudah = {"instansi": instansi.nama, "profil": instansi.profil, "pengelola": pegawai.pk}
    return pegawai


def periksa_instansi(instansi: Instansi) -> None:
    """Refuse what cannot be an institution, or is one already."""
    ada = ", ".join(daftar_profil())
    teks = _("Profil %(profil)s tidak dikenal. Yang ada: %(ada)s.")
    butuh(instansi.profil in daftar_profil(), teks, "profil", profil=instansi.profil, ada=ada)
    zona = instansi.zona_waktu
    butuh(zona in available_timezones(), _("Zona waktu %(zona)s tidak dikenal."), "zona", zona=zona)
    sudah = Instansi.objects.filter(nama__iexact=instansi.nama).exists()
    butuh(not sudah, _("Instansi %(nama)s sudah ada."), "instansi_ada", nama=instansi.nama)
    instansi.full_clean(validate_constraints=False)


def periksa_pengelola(akun: Akun, nama: str) -> None:
    """Refuse a user name that is taken or none, and a person without a name."""
    butuh(nama.strip(), _("Tulis nama orangnya."), "tanpa_nama")
    sudah = Akun.objects.filter(username__iexact=akun.username).exists()
    butuh(not sudah, _("Nama pengguna %(nama)s sudah dipakai."), "akun_ada", nama=akun.username)
    akun.full_clean(exclude=["password"], validate_constraints=False)


def periksa_nip(nip: str) -> None:
    """Refuse what is longer than a NIP."""
    butuh(len(rapikan(nip)) in (0, PANJANG), _("NIP harus 18 angka."), "nip")

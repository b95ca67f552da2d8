"""Signing in by NIP or user name. Accounts are given by the institution, never opened by a visitor."""

from typing import Any, LiteralString, cast

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.forms import ChangePasswordForm, LoginForm, ResetPasswordForm, ResetPasswordKeyForm
from django import forms
from django.contrib.auth.models import Permission
from django.db.models import Q
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from simpul.inti.kueri import baca, baca_satu, jadi
from simpul.inti.models import Akun, Instansi
from simpul.organisasi.models import Pegawai

PANJANG_NIP = 18
AKUN: LiteralString = """
SELECT row_to_json(a), row_to_json(p), row_to_json(i),
       (SELECT count(*) FROM inti_pemberitahuan n WHERE n.akun_id = a.id AND n.dibaca IS NULL),
       (SELECT json_agg(g.name ORDER BY g.name) FROM inti_akun_groups k JOIN auth_group g ON g.id = k.group_id
         WHERE k.akun_id = a.id),
       (SELECT json_agg(t.app_label || '.' || h.codename)
          FROM auth_permission h JOIN django_content_type t ON t.id = h.content_type_id
         WHERE h.id IN (SELECT permission_id FROM inti_akun_user_permissions WHERE akun_id = a.id UNION
                        SELECT g.permission_id FROM auth_group_permissions g
                          JOIN inti_akun_groups k ON k.group_id = g.group_id WHERE k.akun_id = a.id))
  FROM inti_akun a
  LEFT JOIN organisasi_pegawai p ON p.akun_id = a.id
  LEFT JOIN inti_instansi i ON i.id = p.instansi_id
 WHERE a.id = %(akun)s::bigint
"""


class NipAtauNama(AuthenticationBackend):  # type: ignore[misc]  # allauth has no types
    """Finds the account by its name or by the NIP of its owner.

    An unknown name costs the same hashing as a known one (the parent class sees to that), and a NIP that two
    people share belongs to neither: both sign in by name.
    """

    def get_user(self, user_id: int) -> Akun | None:
        """The account of a session with what every page needs of it, in one query."""
        baris = baca_satu(AKUN, akun=int(user_id))
        akun = _akun(*baris) if baris else None
        return akun if akun is not None and self.user_can_authenticate(akun) else None

    def get_all_permissions(self, user_obj: Akun, obj: object = None) -> set[str]:
        """The rights of an account and of its groups in one query instead of two."""
        if not user_obj.is_active or user_obj.is_superuser or obj is not None:
            return cast(set[str], super().get_all_permissions(user_obj, obj))
        if not hasattr(user_obj, "_perm_cache"):
            hak = Permission.objects.filter(Q(user=user_obj) | Q(group__user=user_obj)).distinct().order_by()
            pasangan = hak.values_list("content_type__app_label", "codename")
            user_obj._perm_cache = {f"{app}.{nama}" for app, nama in pasangan}  # type: ignore[attr-defined]  # allauth has no types
        return cast(set[str], user_obj._perm_cache)  # type: ignore[attr-defined]  # allauth has no types

    def _authenticate_by_username(self, username: str, password: str) -> Akun | None:
        akun: Akun | None = self._check_password(_menurut_nama(username) or _menurut_nip(username), password)
        return akun


def _akun(
    isi: dict[str, Any],
    pegawai: dict[str, Any] | None,
    instansi: dict[str, Any] | None,
    belum_dibaca: int,
    kelompok: list[str] | None,
    hak: list[str] | None,
) -> Akun:
    """An account with its owner, his Instansi, how many notices he has not read, its operating roles and rights."""
    akun = jadi(Akun, isi)
    akun.belum_dibaca, akun.kelompok = belum_dibaca, kelompok or []  # type: ignore[attr-defined]  # known to whoever signs in
    if not akun.is_superuser:
        akun._perm_cache = set(hak or ())  # type: ignore[attr-defined]  # where Django looks for them first
    akun._state.fields_cache["pegawai"] = None
    if pegawai is not None and instansi is not None:
        orang = jadi(Pegawai, pegawai)
        orang.instansi = jadi(Instansi, instansi)
        orang.akun = akun
    return akun


def _menurut_nama(nama: str) -> Akun | None:
    daftar = {satu.username: satu for satu in Akun.objects.filter(username__in=[nama, nama.lower()])}
    return daftar.get(nama) or daftar.get(nama.lower())


def _menurut_nip(ketikan: str) -> Akun | None:
    nip = "".join(ketikan.split()).replace(".", "")
    if len(nip) != PANJANG_NIP or not nip.isdecimal():
        return None
    nomor = [pk for (pk,) in baca("SELECT simpul_akun_menurut_nip(%(nip)s)", nip=nip)]
    return Akun.objects.filter(pk=nomor[0]).first() if len(nomor) == 1 else None


class AdaptorAkun(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """No sign-up; messages in plain words that tell nobody which accounts exist."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("Akun ini tidak aktif. Hubungi pengelola kepegawaian instansi Anda."),
        "username_password_mismatch": _(
            "NIP atau nama pengguna, atau kata sandinya, tidak cocok. Periksa lalu coba lagi."
        ),
        "too_many_login_attempts": _(
            "Terlalu banyak percobaan yang tidak cocok. Tunggu lima menit, lalu coba lagi."
        ),
        "rate_limited": _("Terlalu banyak permintaan dalam waktu singkat. Tunggu sebentar, lalu coba lagi."),
        "enter_current_password": _("Kata sandi sekarang tidak cocok."),
        "incorrect_password": _("Kata sandi tidak cocok."),
        "invalid_password_reset": _("Tautan ini tidak berlaku lagi."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False

    def set_password(self, user: Akun, password: str) -> None:
        """Whoever chose a password himself need not change it again."""
        user.harus_ganti_sandi = False
        super().set_password(user, password)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """On to the work."""
        return "/"


def _polos(form: forms.Form) -> None:
    """A label says what to type; a placeholder that repeats it only gets in the way."""
    for medan in form.fields.values():
        medan.widget.attrs.pop("placeholder", None)


class FormMasuk(LoginForm):  # type: ignore[misc]  # allauth has no types
    """NIP or user name, and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _polos(self)
        self.fields["login"].label = _("NIP atau nama pengguna")
        self.fields["login"].widget.attrs |= {"autocapitalize": "none", "spellcheck": "false"}
        self.fields["password"].label = _("Kata sandi")
        self.fields["password"].help_text = ""


class FormAturUlang(ResetPasswordForm):  # type: ignore[misc]  # allauth has no types
    """A link goes to the address that the account or the staff record holds."""

    users: list[Akun]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _polos(self)
        self.fields["email"].label = _("Alamat surel Anda yang tercatat di kepegawaian")

    def clean_email(self) -> str:
        """Find the accounts of this address without telling whether there are any."""
        surel: str = super().clean_email()
        akun: list[Akun] = list(self.users)
        nomor = {pk for (pk,) in baca("SELECT simpul_akun_menurut_surel(%(surel)s)", surel=surel)}
        lain = Akun.objects.filter(pk__in=nomor - {satu.pk for satu in akun}, is_active=True)
        self.users = akun + list(lain)
        return surel


class FormSandiBaru(ResetPasswordKeyForm):  # type: ignore[misc]  # allauth has no types
    """A new password, twice."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _polos(self)
        self.fields["password1"].label = _("Kata sandi baru")
        self.fields["password2"].label = _("Kata sandi baru, sekali lagi")


class FormGantiSandi(ChangePasswordForm):  # type: ignore[misc]  # allauth has no types
    """The present password, and a new one twice."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _polos(self)
        self.fields["oldpassword"].label = _("Kata sandi sekarang")
        self.fields["password1"].label = _("Kata sandi baru")
        self.fields["password2"].label = _("Kata sandi baru, sekali lagi")

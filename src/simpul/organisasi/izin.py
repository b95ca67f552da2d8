"""Who keeps the data of the organisation: accounts in the groups 'kepegawaian' and 'organisasi'.

These groups are for operating the system. What an official may do follows from his office, never from a group.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast

from django.apps import AppConfig
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from simpul.inti.models import Akun
from simpul.organisasi.kunjungan import Kunjungan, adalah_kepegawaian

P = ParamSpec("P")
GRUP: dict[str, tuple[str, ...]] = {
    "kepegawaian": ("change_pegawai", "change_penempatan"),
    "organisasi": ("change_unitorganisasi",),
    "auditor": (),
    "persuratan": (),
}
HAK = tuple(f"organisasi.{nama}" for nama in ("change_pegawai", "change_unitorganisasi"))


def adalah_pengelola(akun: Akun) -> bool:
    """True for those who may change units, people and placements."""
    return any(akun.has_perm(hak) for hak in HAK)


def pengelola(
    halaman: Callable[Concatenate[Kunjungan, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """A page for those who keep the data; others are told who they are."""

    @wraps(halaman)
    def dijaga(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        kunjungan = cast(Kunjungan, request)
        if not adalah_pengelola(kunjungan.user):
            raise PermissionDenied(_("Halaman ini untuk pengelola data kepegawaian dan organisasi."))
        return halaman(kunjungan, *args, **kwargs)

    return cast(Callable[Concatenate[HttpRequest, P], HttpResponse], dijaga)


def kepegawaian(
    halaman: Callable[Concatenate[Kunjungan, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """A page for those who keep the staff records alone: accounts are theirs."""

    @wraps(halaman)
    def dijaga(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        kunjungan = cast(Kunjungan, request)
        if not adalah_kepegawaian(kunjungan.user):
            raise PermissionDenied(_("Halaman ini untuk pengelola kepegawaian."))
        return halaman(kunjungan, *args, **kwargs)

    return cast(Callable[Concatenate[HttpRequest, P], HttpResponse], dijaga)


def organisasi(
    halaman: Callable[Concatenate[Kunjungan, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """A page for those who keep the organisation alone: by which regulation it works is theirs."""

    @wraps(halaman)
    def dijaga(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        kunjungan = cast(Kunjungan, request)
        if not kunjungan.user.has_perm("organisasi.change_unitorganisasi"):
            raise PermissionDenied(_("Halaman ini untuk pengelola organisasi."))
        return halaman(kunjungan, *args, **kwargs)

    return cast(Callable[Concatenate[HttpRequest, P], HttpResponse], dijaga)


def siapkan_grup(sender: AppConfig, using: str, **lain: Any) -> None:
    """Make the groups, after every migration; members that they have stay."""
    from django.contrib.auth.management import create_permissions
    from django.contrib.auth.models import Group, Permission

    create_permissions(sender, verbosity=0, using=using)
    for nama, hak in GRUP.items():
        grup, _baru = Group.objects.using(using).get_or_create(name=nama)
        milik = Permission.objects.using(using).filter(content_type__app_label=sender.label, codename__in=hak)
        grup.permissions.add(*milik)

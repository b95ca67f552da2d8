"""Accounts: opening them for many at once, first passwords, groups of operators.

How first passwords work without mail. Each is drawn at random, handed back once to the operator (who prints or
passes it on), and opens nothing but the page that replaces it. What is stored is its hash, with few rounds: rounds
protect passwords that people invent, and these are drawn from 2^51. Ten thousand take half a minute instead of an
hour, so neither a background job nor a stored list of open passwords is needed. At the first sign-in Django
hashes anew with all rounds.
"""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import PBKDF2PasswordHasher, get_hasher
from django.contrib.auth.models import Group
from django.db.models import F, OuterRef, QuerySet, Subquery
from django.utils.translation import gettext_lazy as _

from simpul.inti import jam
from simpul.inti.kueri import baca
from simpul.inti.models import Akun, Instansi
from simpul.inti.pintu import Siapa
from simpul.organisasi.models import Pegawai, Penempatan, UnitOrganisasi
from simpul.organisasi.nip import PANJANG
from simpul.organisasi.services.dasar import butuh, perubahan
from simpul.organisasi.susunan import berlaku_pada

KELOMPOK = ("kepegawaian", "organisasi", "auditor", "persuratan")
PUTARAN = 10_000
KONSONAN, VOKAL = "bcdfghjklmnprstw", "aeiou"
# Words that nobody wants to be handed.
KASAR = frozenset(
    [
        "babi",
        "bego",
        "bisu",
        "bodo",
        "buta",
        "gila",
        "kere",
        "mati",
        "pepe",
        "peli",
        "puki",
        "tahi",
        "tete",
        "tolo",
        "tuli",
    ]
)


@dataclass(frozen=True)
class AkunBaru:
    """An account with its first password: shown once, stored nowhere."""

    pegawai: Pegawai
    nama_pengguna: str
    sandi: str


def sandi_sekali_pakai() -> str:
    """Easy to read out and to type: 'kabu-reno-lita-4821'."""
    return f"{'-'.join(_kata() for _urut in range(3))}-{secrets.randbelow(10_000):04d}"


def _kata() -> str:
    while (kata := "".join(secrets.choice(KONSONAN) + secrets.choice(VOKAL) for _suku in range(2))) in KASAR:
        continue
    return kata


def sidik_sandi(sandi: str) -> str:
    """The stored form of a drawn password; see above for why few rounds do."""
    penyidik = get_hasher()
    if isinstance(penyidik, PBKDF2PasswordHasher):
        return penyidik.encode(sandi, penyidik.salt(), iterations=PUTARAN)
    return penyidik.encode(sandi, penyidik.salt())


def orang_untuk_akun(
    instansi: Instansi, unit: UnitOrganisasi | None = None, *, ulang: bool = False
) -> QuerySet[Pegawai]:
    """Active staff without an account, of a unit with all below it or of everywhere.

    ``ulang``: instead those whose first password was never used, because its list was lost.
    """
    daftar = Pegawai.objects.filter(instansi=instansi, instansi_lain__isnull=True, aktif=True)
    if unit is not None:
        hari = jam.hari_ini(instansi.zona_waktu)
        di_sana = Penempatan.objects.filter(
            berlaku_pada(hari), jenis="definitif", jabatan__unit__leluhur__contains=[unit.pk]
        )
        daftar = daftar.filter(pk__in=di_sana.values("pegawai"))
    belum = {"akun__harus_ganti_sandi": True, "akun__last_login__isnull": True, "akun__is_active": True}
    return (daftar.filter(**belum) if ulang else daftar.filter(akun__isnull=True)).order_by("nama", "pk")


def buat_akun_semua(
    *,
    instansi: Instansi,
    siapa: Siapa | None = None,
    unit: UnitOrganisasi | None = None,
    batas: int | None = None,
    ulang: bool = False,
) -> list[AkunBaru]:
    """Open an account for everyone who has none; the first passwords are told this once.

    ``batas``: at most so many, by name. ``ulang``: new first passwords where the old ones were never used.
    """
    langkah = "terbitkan ulang sandi pertama" if ulang else "buat akun"
    with perubahan(instansi, langkah, siapa) as catatan:
        daftar = list(orang_untuk_akun(instansi, unit, ulang=ulang).select_related("akun")[:batas])
        hasil = _sandi_baru(daftar) if ulang else _buka(daftar)
        catatan.isian = {"unit": unit.pk if unit else None}
        catatan.sesudah, catatan.batal = {"pegawai": [p.pk for p in daftar]}, not daftar
    return hasil


def buat_akun(*, pegawai: Pegawai, siapa: Siapa | None = None) -> AkunBaru:
    """Open an account for one person."""
    butuh(pegawai.instansi_lain_id is None, _("Orang instansi lain tidak mendapat akun."), "orang_luar")
    with perubahan(pegawai.instansi, "buat akun", siapa) as catatan:
        pegawai.refresh_from_db()
        butuh(pegawai.akun_id is None, _("Orang ini sudah mempunyai akun."), "sudah_ada")
        (baru,) = _buka([pegawai])
        catatan.sesudah = {"pegawai": [pegawai.pk]}
    return baru


def setel_ulang_sandi(*, pegawai: Pegawai, siapa: Siapa | None = None) -> AkunBaru:
    """A new first password in place of the present one; whoever is signed in with that account is signed out."""
    akun = _akun(pegawai)
    butuh(not akun.is_superuser, _("Sandi akun ini hanya disetel dari terminal."), "akun_istimewa")
    with perubahan(pegawai.instansi, "setel ulang sandi", siapa) as catatan:
        (baru,) = _sandi_baru([pegawai])
        catatan.sesudah = {"pegawai": [pegawai.pk]}
    return baru


def aktifkan_akun(*, pegawai: Pegawai, aktif: bool, siapa: Siapa | None = None) -> None:
    """Let an account sign in, or no longer; nobody locks himself out."""
    akun = _akun(pegawai)
    butuh(
        aktif or not _diri_sendiri(pegawai, siapa),
        _("Akun sendiri tidak dapat dinonaktifkan."),
        "diri_sendiri",
    )
    with perubahan(pegawai.instansi, "aktifkan akun" if aktif else "nonaktifkan akun", siapa) as catatan:
        catatan.sebelum, catatan.batal = (
            {"pegawai": pegawai.pk, "aktif": akun.is_active},
            akun.is_active == aktif,
        )
        Akun.objects.filter(pk=akun.pk).update(is_active=aktif)
        catatan.sesudah = {"pegawai": pegawai.pk, "aktif": aktif}


def atur_kelompok(*, pegawai: Pegawai, kelompok: Iterable[str], siapa: Siapa | None = None) -> None:
    """The operating groups of an account are these and no others; nobody gives up 'kepegawaian' himself."""
    akun, mau = _akun(pegawai), set(kelompok) & set(KELOMPOK)
    with perubahan(pegawai.instansi, "atur kelompok akun", siapa) as catatan:
        ada = set(akun.groups.filter(name__in=KELOMPOK).values_list("name", flat=True))
        lepas = "kepegawaian" in ada - mau and _diri_sendiri(pegawai, siapa)
        butuh(not lepas, _("Anda tidak dapat mengeluarkan diri sendiri dari kepegawaian."), "diri_sendiri")
        akun.groups.remove(*Group.objects.filter(name__in=ada - mau))
        akun.groups.add(*(Group.objects.get_or_create(name=nama)[0] for nama in sorted(mau - ada)))
        catatan.sebelum = {"pegawai": pegawai.pk, "kelompok": sorted(ada)}
        catatan.sesudah, catatan.batal = {"pegawai": pegawai.pk, "kelompok": sorted(mau)}, mau == ada


def samakan_surel(pegawai: Iterable[int]) -> None:
    """The address of an account is that of its owner's record; one that he no longer has opens nothing."""
    daftar = Akun.objects.filter(pegawai__in=list(pegawai))
    surel = Pegawai.objects.filter(akun=OuterRef("pk")).values("surel")[:1]
    daftar.update(email=Subquery(surel))
    EmailAddress.objects.filter(user__in=daftar).exclude(email__iexact=F("user__email")).delete()


def _akun(pegawai: Pegawai) -> Akun:
    butuh(pegawai.akun_id, _("Orang ini belum mempunyai akun."), "tanpa_akun")
    return Akun.objects.get(pegawai=pegawai)


def _diri_sendiri(pegawai: Pegawai, siapa: Siapa | None) -> bool:
    return siapa is not None and siapa.pegawai == pegawai.pk


def _buka(daftar: Sequence[Pegawai]) -> list[AkunBaru]:
    nama = _nama_pengguna(daftar)
    hasil = [AkunBaru(p, nama[p.pk], sandi_sekali_pakai()) for p in daftar]
    akun = [_akun_baru(satu) for satu in hasil]
    for pegawai, baru in zip(daftar, Akun.objects.bulk_create(akun, batch_size=1000), strict=True):
        pegawai.akun = baru
    Pegawai.objects.bulk_update(daftar, ["akun"], batch_size=1000)
    return hasil


def _akun_baru(satu: AkunBaru) -> Akun:
    return Akun(
        instansi_id=satu.pegawai.instansi_id,
        username=satu.nama_pengguna,
        email=satu.pegawai.surel,
        password=sidik_sandi(satu.sandi),
        harus_ganti_sandi=True,
    )


def _sandi_baru(daftar: Sequence[Pegawai]) -> list[AkunBaru]:
    akun = {a.pk: a for a in Akun.objects.filter(pegawai__in=daftar)}
    hasil = [AkunBaru(p, akun[p.akun_id or 0].username, sandi_sekali_pakai()) for p in daftar]
    for satu in hasil:
        milik = akun[satu.pegawai.akun_id or 0]
        milik.password, milik.harus_ganti_sandi = sidik_sandi(satu.sandi), True
    Akun.objects.bulk_update(akun.values(), ["password", "harus_ganti_sandi"], batch_size=1000)
    return hasil


def _nama_pengguna(daftar: Sequence[Pegawai]) -> dict[int, str]:
    """The NIP where it is whole and one person's only; else p and a number."""
    usul = {p.pk: (*([p.nip] if len(p.nip) == PANJANG else []), f"p{p.pk}") for p in daftar}
    terpakai = nama_terpakai(nama for dua in usul.values() for nama in dua)
    bebas = {pk: next((nama for nama in dua if nama not in terpakai), None) for pk, dua in usul.items()}
    return {pk: nama or f"p{pk}-{secrets.randbelow(9000) + 1000}" for pk, nama in bebas.items()}


def nama_terpakai(nama: Iterable[str]) -> set[str]:
    """Of these user names those that cannot be given: taken, or a NIP of several, in whatever Instansi."""
    return {satu for (satu,) in baca("SELECT simpul_nama_terpakai(%(nama)s)", nama=list(nama))}

"""Which regulation an institution works by. Cases that have begun keep the version that they began under."""

from django.utils.translation import gettext_lazy as _

from simpul.aturan.profil import Profil, daftar_profil, profil_pada
from simpul.inti import jam
from simpul.inti.models import Instansi
from simpul.inti.pintu import Siapa
from simpul.organisasi.services.dasar import butuh, perubahan


def ganti_profil(
    *, instansi: Instansi, profil: str, versi: int | None = None, siapa: Siapa | None = None
) -> Instansi:
    """Let new cases begin under another regulation, from today on; in which version the day says.

    ``versi``: the version that was shown to the one who decides, if he rests on it.

    Raises:
        ValidationError: no such profile, none in force today, another version than was shown, or other patterns.
    """
    with perubahan(instansi, "ganti profil", siapa) as catatan:
        instansi.refresh_from_db()
        baru = profil_untuk(instansi, profil)
        pesan = _("Yang berlaku hari ini versi %(kini)s, bukan versi %(versi)s. Periksa lagi.")
        butuh(versi in (None, baru.versi), pesan, "versi", kini=baru.versi, versi=versi)
        catatan.sebelum = potret_profil(instansi.profil_kini)
        catatan.sesudah, catatan.batal = potret_profil(baru), instansi.profil == baru.id
        instansi.profil = baru.id
        instansi.save(update_fields=["profil"])
    return instansi


def profil_untuk(instansi: Instansi, id_: str) -> Profil:
    """The version of a profile by which new cases of an institution would be judged today.

    Units keep their patterns, and old cases are judged by their own profile: both must know the same patterns.

    Raises:
        ValidationError: it cannot be the profile of this institution today.
    """
    ada = ", ".join(daftar_profil())
    butuh(
        id_ in daftar_profil(),
        _("Profil %(profil)s tidak dikenal. Yang ada: %(ada)s."),
        "profil",
        profil=id_,
        ada=ada,
    )
    hari = jam.hari_ini(instansi.zona_waktu)
    baru = profil_pada(id_, hari)
    pesan = _("%(dasar)s baru berlaku sejak %(sejak)s.")
    butuh(baru.versi_sejak <= hari, pesan, "belum_berlaku", dasar=baru.dasar, sejak=baru.versi_sejak)
    beda = sorted(set(baru.pola) ^ set(instansi.profil_kini.pola))
    butuh(not beda, _("Profil itu memakai pola susunan lain: %(beda)s."), "pola", beda=", ".join(beda))
    return baru


def potret_profil(isi: Profil) -> dict[str, str | int]:
    """What the trail says of a profile."""
    return {"profil": isi.id, "versi": isi.versi, "dasar": isi.dasar}

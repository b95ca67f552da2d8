"""People: registering, changing, what they can do."""

from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from simpul.aturan.jenjang import GOLONGAN_PNS, GOLONGAN_PPPK
from simpul.inti import jam
from simpul.inti.models import Instansi
from simpul.inti.pintu import Siapa
from simpul.organisasi.models import Kompetensi, Pegawai, RiwayatNip
from simpul.organisasi.nip import rapikan
from simpul.organisasi.pegangan import pegangan
from simpul.organisasi.services.akun import samakan_surel
from simpul.organisasi.services.dasar import Catatan, butuh, perubahan

TERBUKA = ("kode", "nama", "gelar_depan", "gelar_belakang", "jenis_asn", "golongan", "pendidikan", "aktif")
# The trail says that these changed, not what they hold.
PRIBADI = ("nip", "tanggal_lahir", "surel", "telepon")
ISIAN = frozenset((*TERBUKA, *PRIBADI, "akun"))


def potret_pegawai(pegawai: Pegawai) -> dict[str, Any]:
    """What the trail says of a person: no personal numbers."""
    return {"pegawai": pegawai.pk} | {nama: getattr(pegawai, nama) for nama in TERBUKA}


def _isi(pegawai: Pegawai, isian: dict[str, Any]) -> None:
    asing = set(isian) - ISIAN
    butuh(not asing, _("Isian tidak dikenal: %(nama)s."), "isian_asing", nama=", ".join(sorted(asing)))
    for nama, nilai in isian.items():
        setattr(pegawai, nama, nilai)
    pegawai.nip, pegawai.nama = rapikan(pegawai.nip), pegawai.nama.strip()
    periksa_golongan(pegawai.jenis_asn, pegawai.golongan)
    pegawai.full_clean(
        exclude=["instansi", "akun", "instansi_lain", "penilai_luar"], validate_constraints=False
    )


def periksa_golongan(jenis_asn: str, golongan: str) -> None:
    """Refuse a rank of the other kind of civil servant: no equivalence is known to the law."""
    milik = GOLONGAN_PPPK if jenis_asn == Pegawai.JenisAsn.PPPK else GOLONGAN_PNS
    butuh(
        not golongan or golongan in milik,
        _("Golongan %(golongan)s bukan golongan %(jenis)s."),
        "golongan_salah_jenis",
        golongan=golongan,
        jenis=jenis_asn.upper(),
    )


def daftarkan_pegawai(*, instansi: Instansi, nama: str, siapa: Siapa | None = None, **isian: Any) -> Pegawai:
    """Register a civil servant of the institution."""
    with perubahan(instansi, "daftarkan pegawai", siapa) as catatan:
        pegawai = Pegawai(instansi=instansi)
        _isi(pegawai, {"nama": nama, **isian})
        pegawai.save(force_insert=True)
        catatan.sesudah = potret_pegawai(pegawai)
    return pegawai


def ubah_pegawai(*, pegawai: Pegawai, siapa: Siapa | None = None, **isian: Any) -> Pegawai:
    """Change what is known of a person; a number that he no longer has is kept with its last day."""
    with perubahan(pegawai.instansi, "ubah pegawai", siapa) as catatan:
        pegawai.refresh_from_db()
        lama = {nama: getattr(pegawai, nama) for nama in isian if nama in ISIAN}
        catatan.sebelum = potret_pegawai(pegawai)
        _isi(pegawai, isian)
        diubah = sorted(nama for nama in lama if lama[nama] != getattr(pegawai, nama))
        pegawai.save(update_fields=list(lama))
        _ingat_nip(pegawai, lama.get("nip", ""))
        catatan.sesudah, catatan.isian, catatan.batal = (
            potret_pegawai(pegawai),
            {"diubah": diubah},
            not diubah,
        )
        if "surel" in diubah:
            samakan_surel([pegawai.pk])
        if "aktif" in diubah:
            catatan.jabatan = {j.pk for j in pegangan(pegawai.pk, _hari_ini(pegawai.instansi)).jabatan}
    return pegawai


def _hari_ini(instansi: Instansi) -> date:
    return jam.hari_ini(instansi.zona_waktu)


def _ingat_nip(pegawai: Pegawai, lama: str) -> None:
    if lama and lama != pegawai.nip:
        RiwayatNip.objects.create(
            instansi_id=pegawai.instansi_id, pegawai=pegawai, nip=lama, sampai=_hari_ini(pegawai.instansi)
        )


def catat_kompetensi(
    *,
    pegawai: Pegawai,
    jenis: str,
    nama: str,
    bukti: str,
    tanggal_bukti: date | None = None,
    siapa: Siapa | None = None,
) -> Kompetensi:
    """Record what a person can do, with the evidence; recording it again renews the evidence."""
    with perubahan(pegawai.instansi, "catat kompetensi", siapa) as catatan:
        kompetensi = Kompetensi.objects.filter(
            pegawai=pegawai, jenis=jenis, nama__iexact=nama.strip()
        ).first()
        if kompetensi:
            catatan.sebelum = _potret_kompetensi(kompetensi)
        else:
            kompetensi = Kompetensi(
                instansi_id=pegawai.instansi_id, pegawai=pegawai, jenis=jenis, nama=nama.strip()
            )
        kompetensi.bukti, kompetensi.tanggal_bukti = bukti.strip(), tanggal_bukti
        kompetensi.full_clean(exclude=["instansi", "pegawai"], validate_constraints=False)
        kompetensi.save()
        _tutup(catatan, kompetensi)
    return kompetensi


def _tutup(catatan: Catatan, kompetensi: Kompetensi) -> None:
    catatan.sesudah = _potret_kompetensi(kompetensi)
    catatan.batal = catatan.sesudah == catatan.sebelum


def hapus_kompetensi(*, kompetensi: Kompetensi, alasan: str = "", siapa: Siapa | None = None) -> None:
    """Remove a record of competence; the trail keeps what it said."""
    with perubahan(kompetensi.instansi, "hapus kompetensi", siapa, koreksi=True) as catatan:
        catatan.sebelum, catatan.isian = _potret_kompetensi(kompetensi), {"alasan": alasan}
        kompetensi.delete()


def _potret_kompetensi(kompetensi: Kompetensi) -> dict[str, Any]:
    return {
        "kompetensi": kompetensi.pk,
        "pegawai": kompetensi.pegawai_id,
        "jenis": kompetensi.jenis,
        "nama": kompetensi.nama,
        "bukti": kompetensi.bukti,
        "tanggal_bukti": kompetensi.tanggal_bukti,
    }

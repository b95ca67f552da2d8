"""Authority given to another official for some time, with a document."""

from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext_lazy as _

from simpul.aturan.jenjang import Jenjang
from simpul.inti.pintu import Siapa
from simpul.organisasi.models import Delegasi, Jabatan, Pegawai
from simpul.organisasi.services.dasar import butuh, perubahan, seinstansi
from simpul.organisasi.services.penempatan import menyentuh
from simpul.organisasi.susunan import pemangku, penempatan_pada


def potret_delegasi(delegasi: Delegasi) -> dict[str, Any]:
    """What the trail says of a delegation."""
    nama = ("jabatan_id", "pemberi_id", "penerima_id", "mencakup_penugasan")
    masa = ("nomor", "tanggal", "mulai", "selesai", "berlaku")
    return {"delegasi": delegasi.pk} | {satu: getattr(delegasi, satu) for satu in (*nama, *masa)}


def delegasikan(
    *,
    jabatan: Jabatan,
    pemberi: Pegawai,
    penerima: Pegawai,
    mulai: date,
    selesai: date,
    nomor: str,
    tanggal: date,
    mencakup_penugasan: bool = False,
    siapa: Siapa | None = None,
) -> Delegasi:
    """Delegate the authority of an office to assess and, if the document says so, to assign.

    Raises:
        ValidationError: the giver does not hold the office that day, or the receiver may not have it.
    """
    baru = Delegasi(
        instansi_id=jabatan.instansi_id,
        jabatan=jabatan,
        pemberi=pemberi,
        penerima=penerima,
        mencakup_penugasan=mencakup_penugasan,
        nomor=nomor.strip(),
        tanggal=tanggal,
        mulai=mulai,
        selesai=selesai,
    )
    with perubahan(jabatan.instansi, "delegasikan wewenang", siapa) as catatan:
        _periksa_masa(baru)
        _periksa_pemberi(baru)
        _periksa_penerima(baru)
        baru.save(force_insert=True)
        catatan.sesudah, catatan.jabatan = potret_delegasi(baru), {jabatan.pk}
    return baru


def _periksa_masa(baru: Delegasi) -> None:
    seinstansi(baru.instansi_id, baru.pemberi, baru.penerima)
    butuh(baru.selesai >= baru.mulai, _("Hari terakhir mendahului hari pertama."), "terbalik")
    butuh(baru.nomor, _("Tulis nomor surat yang mendelegasikan."), "tanpa_nomor")
    ada = Delegasi.objects.filter(menyentuh(baru.mulai, baru.selesai), jabatan=baru.jabatan_id)
    lain = ada.select_related("penerima").first()
    butuh(
        lain is None,
        _("Wewenang itu sudah didelegasikan kepada %(nama)s sampai %(selesai)s."),
        "sudah_didelegasikan",
        nama=lain.penerima.nama if lain else "",
        selesai=lain.selesai if lain else "",
    )


def _periksa_pemberi(baru: Delegasi) -> None:
    kini = pemangku([baru.jabatan_id], baru.mulai).first()
    butuh(
        kini is not None and kini.pegawai_id == baru.pemberi_id,
        _("%(nama)s tidak memangku %(jabatan)s pada %(mulai)s."),
        "bukan_pemangku",
        nama=baru.pemberi.nama,
        jabatan=baru.jabatan.nama,
        mulai=baru.mulai,
    )


def _periksa_penerima(baru: Delegasi) -> None:
    nama = baru.penerima.nama
    butuh(
        baru.penerima_id != baru.pemberi_id,
        _("Wewenang tidak didelegasikan kepada diri sendiri."),
        "diri_sendiri",
    )
    tempat = penempatan_pada([baru.penerima_id], baru.mulai).get(baru.penerima_id)
    if tempat is None:
        butuh(False, _("%(nama)s belum mempunyai penempatan pada hari itu."), "tanpa_penempatan", nama=nama)
    elif baru.mencakup_penugasan:
        pesan = _("%(nama)s seorang Pelaksana: ia tidak dapat menugaskan orang lain.")
        butuh(tempat.jabatan.jenjang != Jenjang.PELAKSANA, pesan, "penerima_pelaksana", nama=nama)


def cabut_delegasi(*, delegasi: Delegasi, sejak: date, siapa: Siapa | None = None) -> Delegasi:
    """End a delegation from a day on; one that has not begun never takes effect."""
    with perubahan(delegasi.instansi, "cabut delegasi", siapa) as catatan:
        delegasi.refresh_from_db()
        butuh(
            delegasi.berlaku and delegasi.selesai >= sejak,
            _("Delegasi itu sudah berakhir."),
            "sudah_berakhir",
        )
        catatan.sebelum = potret_delegasi(delegasi)
        delegasi.berlaku = delegasi.mulai < sejak
        delegasi.selesai = sejak - timedelta(days=1) if delegasi.berlaku else delegasi.selesai
        delegasi.save(update_fields=["selesai", "berlaku"])
        catatan.sesudah, catatan.jabatan = potret_delegasi(delegasi), {delegasi.jabatan_id}
    return delegasi

"""Who holds which office when: appointing, ending, vacating, correcting."""

from datetime import date, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from simpul.inti.pintu import Siapa
from simpul.organisasi.models import Jabatan, Pegawai, Penempatan
from simpul.organisasi.services.dasar import Catatan, butuh, perubahan, seinstansi

Jenis = Penempatan.Jenis
DAPAT_DIKOREKSI = frozenset(
    {"pegawai", "jabatan", "jenis", "mulai", "selesai", "nomor_dasar", "tanggal_dasar"}
)
SEHARI = timedelta(days=1)


def potret_penempatan(penempatan: Penempatan) -> dict[str, Any]:
    """What the trail says of a placement."""
    return {
        "penempatan": penempatan.pk,
        "pegawai": penempatan.pegawai_id,
        "nama": penempatan.pegawai.nama,
        "jabatan": penempatan.jabatan_id,
        "sebutan": penempatan.jabatan.nama,
        "jenis": penempatan.jenis,
        "mulai": penempatan.mulai,
        "selesai": penempatan.selesai,
        "nomor_dasar": penempatan.nomor_dasar,
        "tanggal_dasar": penempatan.tanggal_dasar,
        "berlaku": penempatan.berlaku,
    }


def menyentuh(mulai: date, selesai: date | None) -> Q:
    """Periods in force that share a day with the given one."""
    q = Q(berlaku=True) & (Q(selesai__isnull=True) | Q(selesai__gte=mulai))
    return q & Q(mulai__lte=selesai) if selesai else q


def tempatkan(
    *,
    pegawai: Pegawai,
    jabatan: Jabatan,
    mulai: date,
    selesai: date | None = None,
    jenis: str = "definitif",
    nomor_dasar: str = "",
    tanggal_dasar: date | None = None,
    siapa: Siapa | None = None,
) -> Penempatan:
    """Place a person in a position, definitively or as Plt. or Plh. A definitive placement ends his former one.

    Raises:
        ValidationError: someone else holds the office, or acts in it, on one of those days.
    """
    baru = Penempatan(
        instansi_id=jabatan.instansi_id,
        pegawai=pegawai,
        jabatan=jabatan,
        jenis=Jenis(jenis),
        mulai=mulai,
        selesai=selesai,
        nomor_dasar=nomor_dasar.strip(),
        tanggal_dasar=tanggal_dasar,
    )
    with perubahan(jabatan.instansi, "tempatkan", siapa) as catatan:
        _periksa(baru)
        if baru.jenis == Jenis.DEFINITIF:
            _akhiri_yang_lama(baru, catatan)
        _pastikan_bebas(baru)
        baru.save(force_insert=True)
        catatan.sesudah, catatan.jabatan = potret_penempatan(baru), {*catatan.jabatan, jabatan.pk}
    return baru


def _periksa(baru: Penempatan) -> None:
    """What must hold for a placement whatever else there is."""
    pegawai, jabatan, unit = baru.pegawai, baru.jabatan, baru.jabatan.unit
    seinstansi(baru.instansi_id, pegawai, jabatan)
    butuh(
        pegawai.instansi_lain_id is None,
        _("%(nama)s pegawai instansi lain."),
        "pegawai_luar",
        nama=pegawai.nama,
    )
    butuh(
        baru.selesai is None or baru.selesai >= baru.mulai,
        _("Hari terakhir mendahului hari pertama."),
        "terbalik",
    )
    butuh(
        unit.aktif_sampai is None or (baru.selesai or date.max) <= unit.aktif_sampai,
        _("%(unit)s sudah dibubarkan."),
        "dibubarkan",
        unit=unit.nama,
    )
    if baru.jenis != Jenis.DEFINITIF:
        pesan = _("Hanya jabatan kepala atau sekretaris yang dapat diisi Plt. atau Plh.")
        butuh(jabatan.peran != Jabatan.Peran.ANGGOTA, pesan, "bukan_kantor")


def _akhiri_yang_lama(baru: Penempatan, catatan: Catatan) -> None:
    """The person's running definitive placement ends on the day before."""
    berjalan = Penempatan.objects.filter(
        menyentuh(baru.mulai, baru.mulai),
        pegawai=baru.pegawai_id,
        jenis=Jenis.DEFINITIF,
        mulai__lt=baru.mulai,
    )
    for lama in berjalan.select_related("pegawai", "jabatan"):
        catatan.sebelum = potret_penempatan(lama)
        lama.selesai = baru.mulai - SEHARI
        lama.save(update_fields=["selesai"])
        catatan.jabatan |= {lama.jabatan_id}


def _pastikan_bebas(baru: Penempatan) -> None:
    """Name who stands in the way; the database would refuse too, without names."""
    dekat = Penempatan.objects.filter(menyentuh(baru.mulai, baru.selesai)).exclude(pk=baru.pk)
    if baru.jenis == Jenis.DEFINITIF:
        _tolak_bila_ada(
            dekat.filter(pegawai=baru.pegawai_id, jenis=Jenis.DEFINITIF),
            _("%(nama)s sudah ditempatkan sebagai %(jabatan)s sejak %(mulai)s."),
            "orang_sudah_ditempatkan",
        )
        butuh_kosong = dekat.filter(jabatan=baru.jabatan_id, jenis=Jenis.DEFINITIF, tunggal=True)
        pesan = _("%(jabatan)s sudah dipegang %(nama)s sejak %(mulai)s.")
        _tolak_bila_ada(butuh_kosong, pesan, "jabatan_sudah_dipegang")
        return
    _tolak_bila_ada(
        dekat.filter(jabatan=baru.jabatan_id).exclude(jenis=Jenis.DEFINITIF),
        _("%(nama)s sudah menjadi %(jenis)s %(jabatan)s sejak %(mulai)s."),
        "sudah_ada_pelaksana",
    )
    sendiri = dekat.filter(jabatan=baru.jabatan_id, pegawai=baru.pegawai_id, jenis=Jenis.DEFINITIF)
    _tolak_bila_ada(sendiri, _("%(nama)s sendiri pemangku definitif %(jabatan)s."), "plt_atas_diri_sendiri")


def _tolak_bila_ada(daftar: QuerySet[Penempatan], pesan: Any, kode: str) -> None:
    ada = daftar.select_related("pegawai", "jabatan").order_by("mulai").first()
    butuh(
        ada is None,
        pesan,
        kode,
        nama=ada.pegawai.nama if ada else "",
        jabatan=ada.jabatan.nama if ada else "",
        jenis=ada.get_jenis_display() if ada else "",
        mulai=ada.mulai if ada else "",
    )


def akhiri_penempatan(*, penempatan: Penempatan, selesai: date, siapa: Siapa | None = None) -> Penempatan:
    """End a placement; ``selesai`` is its last day."""
    with perubahan(penempatan.instansi, "akhiri penempatan", siapa) as catatan:
        penempatan.refresh_from_db()
        butuh(penempatan.berlaku, _("Penempatan itu sudah dikoreksi."), "tidak_berlaku")
        butuh(selesai >= penempatan.mulai, _("Hari terakhir mendahului hari pertama."), "terbalik")
        catatan.sebelum, penempatan.selesai = potret_penempatan(penempatan), selesai
        _pastikan_bebas(penempatan)
        penempatan.save(update_fields=["selesai"])
        catatan.sesudah, catatan.jabatan = potret_penempatan(penempatan), {penempatan.jabatan_id}
    return penempatan


def kosongkan(*, jabatan: Jabatan, sejak: date, siapa: Siapa | None = None) -> Jabatan:
    """Leave a position without a definitive holder from a day on; whoever acts in it goes on acting.

    A placement that would have begun on that day or later never takes effect.
    """
    with perubahan(jabatan.instansi, "kosongkan jabatan", siapa) as catatan:
        daftar = Penempatan.objects.filter(menyentuh(sejak, None), jabatan=jabatan, jenis=Jenis.DEFINITIF)
        daftar = daftar.select_related("pegawai", "jabatan").order_by("mulai")
        catatan.sebelum = {"penempatan": [potret_penempatan(p) for p in daftar]}
        for penempatan in daftar:
            penempatan.berlaku = penempatan.mulai < sejak
            penempatan.selesai = sejak - SEHARI if penempatan.berlaku else penempatan.selesai
            penempatan.save(update_fields=["selesai", "berlaku"])
        catatan.sesudah = {"penempatan": [potret_penempatan(p) for p in daftar], "kosong_sejak": sejak}
        catatan.jabatan, catatan.batal = {jabatan.pk}, not daftar
    return jabatan


def koreksi_penempatan(
    *, penempatan: Penempatan, alasan: str, siapa: Siapa | None, **baru: Any
) -> Penempatan:
    """Put a placement right: the old row stays, no longer in force, and points to the one that replaces it."""
    butuh(alasan.strip(), _("Tulis alasan koreksi."), "tanpa_alasan")
    butuh(baru and set(baru) <= DAPAT_DIKOREKSI, _("Tidak ada yang dikoreksi."), "tanpa_perubahan")
    with perubahan(penempatan.instansi, "koreksi penempatan", siapa, koreksi=True) as catatan:
        penempatan.refresh_from_db()
        butuh(penempatan.berlaku, _("Penempatan itu sudah dikoreksi."), "tidak_berlaku")
        ganti = _salin(penempatan, baru)
        catatan.sebelum, catatan.isian = potret_penempatan(penempatan), {"alasan": alasan.strip()}
        penempatan.berlaku = False
        penempatan.save(update_fields=["berlaku"])
        _periksa(ganti)
        _pastikan_bebas(ganti)
        ganti.save(force_insert=True)
        penempatan.dikoreksi_oleh = ganti
        penempatan.save(update_fields=["dikoreksi_oleh"])
        catatan.sesudah, catatan.jabatan = potret_penempatan(ganti), {penempatan.jabatan_id, ganti.jabatan_id}
    return ganti


def _salin(penempatan: Penempatan, baru: dict[str, Any]) -> Penempatan:
    isi = {nama: getattr(penempatan, nama) for nama in DAPAT_DIKOREKSI} | baru
    return Penempatan(instansi_id=penempatan.instansi_id, **isi)


def batalkan_penempatan(*, penempatan: Penempatan, alasan: str, siapa: Siapa | None) -> Penempatan:
    """A placement that never was: its row stays, no longer in force."""
    butuh(alasan.strip(), _("Tulis alasan koreksi."), "tanpa_alasan")
    with perubahan(penempatan.instansi, "batalkan penempatan", siapa, koreksi=True) as catatan:
        penempatan.refresh_from_db()
        butuh(penempatan.berlaku, _("Penempatan itu sudah dikoreksi."), "tidak_berlaku")
        catatan.sebelum, catatan.isian = potret_penempatan(penempatan), {"alasan": alasan.strip()}
        penempatan.berlaku = False
        penempatan.save(update_fields=["berlaku"])
        catatan.sesudah, catatan.jabatan = potret_penempatan(penempatan), {penempatan.jabatan_id}
    return penempatan

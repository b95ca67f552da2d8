"""Other institutions and their people, known from letters."""

from django.utils.translation import gettext_lazy as _

from simpul.aturan.jenjang import Jenjang
from simpul.inti.models import Instansi
from simpul.inti.pintu import Siapa
from simpul.organisasi.models import InstansiLain, Pegawai
from simpul.organisasi.services.dasar import butuh, perubahan


def catat_instansi_lain(
    *,
    instansi: Instansi,
    nama: str,
    alamat: str = "",
    pejabat_nama: str = "",
    pejabat_jabatan: str = "",
    siapa: Siapa | None = None,
) -> InstansiLain:
    """Record an institution that letters are exchanged with, and its Pejabat yang Berwenang."""
    butuh(nama.strip(), _("Tulis nama instansi."), "tanpa_nama")
    with perubahan(instansi, "catat instansi lain", siapa) as catatan:
        lain = InstansiLain.objects.create(instansi=instansi, nama=nama.strip(), alamat=alamat.strip())
        if pejabat_nama.strip():
            lain.pejabat_berwenang = Pegawai.objects.create(
                instansi=instansi,
                instansi_lain=lain,
                nama=pejabat_nama.strip(),
                jabatan_luar=pejabat_jabatan.strip(),
            )
            lain.save(update_fields=["pejabat_berwenang"])
        catatan.sesudah = {"instansi_lain": lain.pk, "nama": lain.nama, "pejabat": pejabat_nama.strip()}
    return lain


def catat_pegawai_luar(
    *,
    instansi_lain: InstansiLain,
    nama: str,
    jenjang: Jenjang,
    jabatan: str = "",
    penilai: Pegawai | None = None,
    siapa: Siapa | None = None,
) -> Pegawai:
    """Record a person of another institution and who assesses him there."""
    butuh(nama.strip(), _("Tulis nama orangnya."), "tanpa_nama")
    butuh(
        penilai is None or penilai.instansi_lain_id == instansi_lain.pk,
        _("Pejabat penilainya bukan orang instansi itu."),
        "penilai_instansi_lain",
    )
    with perubahan(instansi_lain.instansi, "catat pegawai instansi lain", siapa) as catatan:
        pegawai = Pegawai.objects.create(
            instansi_id=instansi_lain.instansi_id,
            instansi_lain=instansi_lain,
            nama=nama.strip(),
            jenjang_luar=Jenjang(jenjang),
            jabatan_luar=jabatan.strip(),
            penilai_luar=penilai,
        )
        catatan.sesudah = {"pegawai": pegawai.pk, "nama": pegawai.nama, "instansi_lain": instansi_lain.pk}
    return pegawai

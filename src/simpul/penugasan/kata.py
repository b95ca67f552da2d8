"""The words of steps on screen: buttons, what was done, and what an act brings about."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop


@dataclass(frozen=True)
class Kata:
    """How a step is spoken of: the button, the sentence of the record, and what follows from it."""

    tombol: str | Promise
    lampau: str | Promise
    akibat: str | Promise
    bahaya: bool = False


KATA = {
    "tunjuk": Kata(_("Tugaskan"), _("menunjuk"), _("Surat Tugas terbit atas nama Anda dan orang itu diberi tahu.")),
    "usulkan": Kata(_("Usulkan"), _("mengusulkan"), _("Usulan Anda diteruskan kepada penilai atau pimpinannya.")),
    "ajukan": Kata(_("Ajukan permohonan"), _("mengajukan permohonan"), _("Surat permohonan terbit dan dikirim.")),
    "bentuk": Kata(_("Bentuk tim"), _("membentuk tim"), _("Tim dibentuk; orang dari unit lain dimintakan persetujuan.")),
    "masuk": Kata(_("Catat permintaan"), _("mencatat permintaan instansi lain"), _("Permintaan tercatat dan diproses.")),
    "sampaikan": Kata(_("Sampaikan keinginan"), _("menyampaikan keinginan"), _("Penilai Anda akan memutuskan.")),
    "ajukan_diri": Kata(_("Ajukan diri"), _("mengajukan diri"), _("Surat permohonan Anda terbit; penilai Anda mengetahuinya lebih dulu.")),
    "ketahui": Kata(_("Ketahui"), _("mengetahui pengajuan"), _("Anda mencatat telah mengetahui; ini belum persetujuan.")),
    "setujui": Kata(_("Setujui"), _("menyetujui"), _("Persetujuan Anda tetap berlaku walau Anda berganti jabatan.")),
    "tolak": Kata(_("Tolak dengan alasan"), _("menolak"), _("Permohonan ini berakhir. Alasan Anda dikirim kepada yang meminta."), bahaya=True),
    "cabut": Kata(_("Cabut"), _("mencabut"), _("Permohonan ditarik dan tidak diproses lagi."), bahaya=True),
    "teruskan": Kata(_("Setujui dan teruskan"), _("meneruskan permohonan"), _("Surat permohonan antarinstansi terbit atas nama Anda.")),
    "instruksikan": Kata(_("Instruksikan penilai"), _("menginstruksikan penugasan"), _("Penilai orang itu diminta menugaskannya.")),
    "minta_persetujuan": Kata(_("Minta persetujuan penilai"), _("meminta persetujuan penilai"), _("Surat permohonan persetujuan terbit atas nama Anda.")),
    "tetapkan": Kata(_("Tetapkan"), _("menetapkan"), _("Naskah penetapan terbit, bernomor, dan tidak dapat diubah lagi.")),
    "terima": Kata(_("Terima"), _("menerima penugasan"), _("Anda menyatakan telah menerima; masa tugas Anda dihitung sejak hari ini.")),
    "lanjutkan": Kata(_("Lanjutkan tanpa orang ini"), _("melanjutkan tanpa yang ditolak"), _("Tim diteruskan tanpa orang yang permohonannya ditolak.")),
    "perpanjang": Kata(_("Perpanjang"), _("memperpanjang"), _("Hari selesai bergeser; naskah perpanjangan terbit.")),
    "akhiri": Kata(_("Akhiri lebih awal"), _("mengakhiri lebih awal"), _("Penugasan berakhir; naskah pengakhiran terbit."), bahaya=True),
    "alihkan": Kata(_("Alihkan kepada orang lain"), _("mengalihkan"), _("Orang yang baru menerima tugas; yang lama dilepas.")),
    "ganti_ketua": Kata(_("Ganti ketua tim"), _("mengganti ketua tim"), _("Ketua baru disebut dalam naskah penetapan.")),
    "setujui_perubahan": Kata(_("Setujui perubahan"), _("menyetujui perubahan"), _("Perubahan dapat ditetapkan setelah semua setuju.")),
    "tolak_perubahan": Kata(_("Tolak perubahan"), _("menolak perubahan"), _("Penugasan berjalan seperti semula."), bahaya=True),
    "tetapkan_perubahan": Kata(_("Tetapkan perubahan"), _("menetapkan perubahan"), _("Naskah perubahan terbit dan langsung berlaku.")),
    "susun_rencana": Kata(_("Susun rencana kegiatan"), _("menyusun rencana kegiatan"), _("Rencana menunggu ditetapkan Pimpinan Unit pemilik kinerja.")),
    "tetapkan_rencana": Kata(_("Tetapkan rencana kegiatan"), _("menetapkan rencana kegiatan"), _("Rincian kegiatan dapat disusun dalam batas rencana ini.")),
    "kembalikan_rencana": Kata(_("Kembalikan rencana"), _("mengembalikan rencana kegiatan"), _("Penyusunnya diberi tahu alasan Anda dan memperbaikinya."), bahaya=True),
    "ubah_rencana": Kata(_("Ubah rencana kegiatan"), _("mengubah rencana kegiatan"), _("Rencana perlu ditetapkan lagi sebelum rinciannya diubah.")),
    "susun_rincian": Kata(_("Susun rincian kegiatan"), _("menyusun rincian kegiatan"), _("Setiap orang melihat bagiannya dan dapat mencatat kemajuannya.")),
    "catat_kemajuan": Kata(_("Catat kemajuan"), _("mencatat kemajuan"), _("Kemajuan dan buktinya tampil bagi tim dan pimpinannya.")),
    "sampaikan_hasil": Kata(_("Sampaikan hasil"), _("menyampaikan hasil"), _("Hasil direviu menurut pola unit pemilik kinerja.")),
    "nyatakan_sesuai": Kata(_("Nyatakan sesuai"), _("menyatakan hasil sesuai"), _("Hasil diteruskan kepada pejabat level 1; bila Anda pejabat itu, pekerjaan selesai.")),
    "kembalikan_hasil": Kata(_("Kembalikan hasil"), _("mengembalikan hasil"), _("Pengirimnya diberi tahu alasan Anda dan menyampaikannya lagi."), bahaya=True),
    "minta_laporan": Kata(_("Minta laporan"), _("meminta laporan"), _("Ia diberi tahu dan laporannya disampaikan kepada Anda.")),
    "laporkan": Kata(_("Laporkan"), _("menyampaikan laporan"), _("Laporan disampaikan kepada yang berhak menerimanya.")),
    "beri_umpan_balik": Kata(_("Beri umpan balik"), _("memberi umpan balik"), _("Umpan balik hanya dibaca yang bersangkutan dan yang memantaunya.")),
    "laporkan_anggota": Kata(_("Laporkan kinerja anggota"), _("melaporkan kinerja anggota"), _("Laporan disampaikan kepada penilai dan pimpinan anggota itu saja.")),
    "susun_rencana_pribadi": Kata(_("Susun rencana kerja pribadi"), _("menyusun rencana kerja pribadi"), _("Rencana Anda tersimpan dan dapat diubah kapan saja.")),
    "beri_arahan": Kata(_("Beri arahan"), _("memberi arahan"), _("Arahan Anda tampil bagi semua yang melaksanakan tugas ini.")),
    "minta_sumber_daya": Kata(_("Minta sumber daya"), _("meminta sumber daya"), _("Pimpinan Unit pemilik kinerja diminta menyediakannya.")),
    "sediakan_sumber_daya": Kata(_("Sediakan"), _("menyediakan sumber daya"), _("Yang meminta diberi tahu bahwa sumber dayanya tersedia.")),
    "tolak_sumber_daya": Kata(_("Tidak dapat disediakan"), _("menolak permintaan sumber daya"), _("Yang meminta diberi tahu alasan Anda."), bahaya=True),
    "catat_koordinasi": Kata(_("Catat koordinasi"), _("mencatat koordinasi"), _("Notulen tampil bagi semua yang boleh membaca perkara ini.")),
    "sampaikan_masalah": Kata(_("Sampaikan masalah"), _("menyampaikan masalah"), _("Pimpinan Unit diminta memutus; Anda diberi tahu keputusannya.")),
    "teruskan_masalah": Kata(_("Surati instansi lain"), _("meneruskan masalah kepada instansi lain"), _("Surat Penyampaian Masalah terbit atas nama Anda; jawabannya dicatat di sini.")),
    "putuskan_masalah": Kata(_("Putuskan masalah"), _("memutuskan masalah"), _("Pelapornya menindaklanjuti keputusan Anda.")),
    "tuntaskan_masalah": Kata(_("Tandai masalah tuntas"), _("menuntaskan masalah"), _("Masalah ditutup; keputusan dan tindak lanjutnya tetap tersimpan.")),
    "susun_perjanjian": Kata(_("Simpan rancangan"), _("menyusun perjanjian kinerja"), _("Rancangan tersimpan dan masih dapat diubah.")),
    "tetapkan_perjanjian": Kata(_("Tetapkan perjanjian"), _("menetapkan perjanjian kinerja"), _("Naskahnya terbit, bernomor, dan isinya tidak dapat diubah lagi.")),
    "revisi_perjanjian": Kata(_("Revisi dengan alasan"), _("merevisi perjanjian kinerja"), _("Versi baru disusun; yang sekarang berlaku sampai versi baru ditetapkan.")),
    "bagi_sasaran": Kata(_("Bagikan"), _("membagi sasaran"), _("Pejabat yang memikulnya diberi tahu dan memilih strateginya.")),
    "tarik_sasaran": Kata(_("Tarik kembali"), _("menarik pembagian sasaran"), _("Ia tidak lagi memikul sasaran ini; penugasan yang ada tetap."), bahaya=True),
    "tetapkan_strategi": Kata(_("Pilih strategi"), _("menetapkan strategi sasaran"), _("Strategi tercatat dan dapat langsung menjadi penugasan.")),
}  # fmt: skip
# Scope and way of an assignment.
LINGKUP = (
    gettext_noop("dalam unit"), gettext_noop("lintas unit"), gettext_noop("lintas perangkat daerah"),
    gettext_noop("lintas instansi"), gettext_noop("penunjukan"), gettext_noop("sukarela"),
)  # fmt: skip
# What a document does to an assignment, beside its kind.
PERISTIWA = (
    gettext_noop("perpanjangan"),
    gettext_noop("pengakhiran"),
    gettext_noop("pengalihan"),
    gettext_noop("ganti ketua"),
)
# Decisions that may be taken for several cases at once: nothing needs to be entered.
SEKALIGUS = frozenset(
    {
        "setujui",
        "ketahui",
        "tetapkan",
        "terima",
        "tunjuk",
        "setujui_perubahan",
        "tetapkan_perubahan",
        "tetapkan_rencana",
        "nyatakan_sesuai",
        "tuntaskan_masalah",
        "sediakan_sumber_daya",
    }  # fmt: skip
)
BERALASAN = frozenset({"tolak", "perpanjang", "akhiri", "alihkan", "ganti_ketua", "tolak_perubahan"})

"""Standard wording that fills what the caller left open: subject, considerations, basis.

Our own words, after the national rules of official letters and decrees. What is filled here is frozen with the
document like everything else.
"""

from dataclasses import replace

from simpul.naskah.bahasa import tanggal_panjang
from simpul.naskah.isi import KEPUTUSAN, IsiNaskah, JenisNaskah, Peristiwa, RujukanSurat

HAL = {
    JenisNaskah.SURAT_PERMOHONAN_PELIBATAN: "Permohonan Pelibatan Pegawai",
    JenisNaskah.SURAT_PERMOHONAN_PYB: "Permohonan Pelibatan Pegawai Antar-Instansi",
    JenisNaskah.SURAT_INSTRUKSI: "Instruksi Penugasan Pegawai",
    JenisNaskah.SURAT_JAWABAN: "Jawaban atas Permohonan",
    JenisNaskah.SURAT_USULAN: "Usulan Penugasan Pegawai",
    JenisNaskah.SURAT_PENYAMPAIAN_MASALAH: "Penyampaian Masalah Pekerjaan Bersama",
    JenisNaskah.SURAT_PERMOHONAN_SUKARELA: "Permohonan Penugasan secara Sukarela",
    JenisNaskah.SURAT_PERMOHONAN_PERSETUJUAN: "Permohonan Persetujuan Penugasan",
    JenisNaskah.PERJANJIAN_KINERJA: "Perjanjian Kinerja",
}

TENTANG = {
    Peristiwa.PENUGASAN: "Penugasan Pegawai untuk {pekerjaan}",
    Peristiwa.GANTI_KETUA: "Pergantian Ketua {tim}",
    Peristiwa.PERPANJANGAN: "Perpanjangan Penugasan untuk {pekerjaan}",
    Peristiwa.PENGAKHIRAN: "Pengakhiran Penugasan untuk {pekerjaan}",
    Peristiwa.PENGALIHAN: "Pengalihan Penugasan untuk {pekerjaan}",
}

SEBAB = {
    Peristiwa.PENUGASAN: "bahwa untuk mencapai {target} diperlukan pegawai dengan kompetensi, keahlian,"
    " dan/atau keterampilan yang sesuai guna melaksanakan {pekerjaan}",
    Peristiwa.GANTI_KETUA: "bahwa untuk menjaga kelancaran {pekerjaan} perlu mengganti Ketua {tim}{karena}",
    Peristiwa.PERPANJANGAN: "bahwa pelaksanaan {pekerjaan} masih diperlukan untuk mencapai {target}{karena}",
    Peristiwa.PENGAKHIRAN: "bahwa penugasan untuk {pekerjaan} perlu diakhiri{karena}",
    Peristiwa.PENGALIHAN: "bahwa untuk menjaga kelancaran {pekerjaan} perlu mengalihkan penugasan kepada"
    " pegawai lain{karena}",
}

LAYAK = (
    "bahwa pegawai yang namanya tercantum dalam Lampiran dipandang mampu dan memenuhi kriteria untuk"
    " melaksanakan tugas dimaksud"
)

UMUM = (
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
    "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil",
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022"
    " tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi",
)


def lengkapi(isi: IsiNaskah) -> IsiNaskah:
    """The same content with standard wording wherever the caller gave none."""
    isi = replace(isi, hal=isi.hal or _hal(isi), dasar=isi.dasar or _dasar(isi))
    if isi.jenis not in KEPUTUSAN:
        return isi
    return replace(
        isi,
        menimbang=isi.menimbang or _menimbang(isi),
        mengingat=isi.mengingat or _peraturan(isi),
        memperhatikan=isi.memperhatikan or tuple(map(sebut_surat, isi.rujukan)),
    )


def sebut_surat(surat: RujukanSurat) -> str:
    """A letter as a basis names it."""
    nomor = f" Nomor {surat.nomor}" if surat.nomor else ""
    tanggal = f" tanggal {tanggal_panjang(surat.tanggal)}" if surat.tanggal else ""
    return f"{surat.nama}{nomor}{tanggal}{f' hal {surat.hal}' if surat.hal else ''}"


def _hal(isi: IsiNaskah) -> str:
    if isi.jenis in HAL:
        return HAL[isi.jenis]
    if isi.peristiwa is Peristiwa.PENUGASAN and isi.nama_tim:
        return f"Pembentukan {_tim(isi)} untuk {isi.pekerjaan}"
    return TENTANG[isi.peristiwa].format(pekerjaan=isi.pekerjaan, tim=_tim(isi))


def _tim(isi: IsiNaskah) -> str:
    """The team's name, said to be a team once."""
    sudah = isi.nama_tim.lower().startswith("tim ")
    return isi.nama_tim if sudah else f"Tim Kerja {isi.nama_tim}".strip()


def _dasar(isi: IsiNaskah) -> tuple[str, ...]:
    return (*((isi.profil,) if isi.profil else UMUM[-1:]), *map(sebut_surat, isi.rujukan))


def _peraturan(isi: IsiNaskah) -> tuple[str, ...]:
    return (*UMUM, isi.profil) if isi.profil else UMUM


def _menimbang(isi: IsiNaskah) -> tuple[str, ...]:
    sebab = SEBAB[isi.peristiwa].format(
        pekerjaan=isi.pekerjaan,
        target=_target(isi),
        tim=_tim(isi),
        karena=f" karena {isi.alasan}" if isi.alasan else "",
    )
    layak = (LAYAK,) if isi.peristiwa is Peristiwa.PENUGASAN else ()
    return (sebab, *layak, _kesimpulan(isi, 1 + len(layak)))


def _target(isi: IsiNaskah) -> str:
    target = f"sasaran kinerja “{isi.sasaran}”" if isi.sasaran else "target kinerja"
    return f"{target} pada {isi.unit_pemilik}" if isi.unit_pemilik else target


def _kesimpulan(isi: IsiNaskah, banyak: int) -> str:
    huruf = "huruf a" if banyak == 1 else "huruf a dan huruf b"
    return (
        f"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {huruf}, perlu menetapkan Keputusan"
        f" {isi.penanda_tangan.atas_nama or isi.penanda_tangan.jabatan} tentang {isi.hal}"
    )

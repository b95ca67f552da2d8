"""Steps of the cycle of work inside an assignment: plan, breakdown, feedback, report, result, problem."""

from functools import partial

from simpul.aturan.putusan import Putusan
from simpul.organisasi.models import Pegawai
from simpul.penugasan.butir import MasukanButir, kerjakan, putusan_butir
from simpul.penugasan.models import Butir, Penugasan
from simpul.penugasan.selectors import butir_terbaca, pembaca
from simpul.siklus_kerja.models import Kegiatan
from simpul.siklus_kerja.services import DataBagian, DataKegiatan, susun_rencana, susun_rincian
from simpul.skenario.dunia import BelumDiperkenalkan, Dunia, harus
from simpul.skenario.kosakata import ketika, maka
from simpul.skenario.langkah_ketika import coba, tanpa_perkara


def kerja(d: Dunia, t: str, nama: str, siapa: str, masukan: MasukanButir | None = None) -> None:
    """Take a step of the work on the newest case of a task where this person can; without a case it is refused."""
    pegawai, isi = d.orang(siapa), masukan or MasukanButir()
    d.tugas.setdefault(t, [])
    if not d.tugas[t]:
        d.putusan, d.belum_diperiksa = tanpa_perkara(nama), True
        return
    penugasan = pilih_tugas(d, t, nama, pegawai, isi.tentang)
    coba(d, lambda: kerjakan(penugasan, nama, pegawai, masukan=isi))


def pilih_tugas(d: Dunia, t: str, nama: str, siapa: Pegawai, tentang: Pegawai | None = None) -> Penugasan:
    """Of several cases of one task the newest on which this person can take the step."""
    daftar = d.perkara(t)
    bisa = (p for p in daftar if putusan_butir(p, nama, siapa, tentang=tentang).diterima)
    return next(bisa, daftar[0])


def jajaki(d: Dunia, t: str, nama: str, siapa: Pegawai) -> Putusan:
    """What the rules say of this person taking a step of the work."""
    if not d.perkara(t):
        return tanpa_perkara(nama)
    return putusan_butir(pilih_tugas(d, t, nama, siapa), nama, siapa)


@ketika("{n} menyusun rencana kegiatan {t} dengan anggaran #anggaran#", "{n} menyusun rencana kegiatan {t}")
def menyusun_rencana(d: Dunia, n: str, t: str, anggaran: str = "0") -> None:
    kerja(d, t, "susun_rencana", n, MasukanButir(uraian=t, anggaran=int(anggaran)))


@ketika("{n} menyusun rencana kegiatan {t} berisi {kegiatan}")
def menyusun_rencana_berisi(d: Dunia, n: str, t: str, kegiatan: str) -> None:
    siapa = d.orang(n)
    tugas = pilih_tugas(d, t, "susun_rencana", siapa)
    satu = DataKegiatan(kegiatan, tugas.mulai, tugas.selesai)
    coba(d, lambda: susun_rencana(tugas, siapa, [satu]))


@ketika(
    "{n} membagi peran {kompetensi} pada {t} kepada {m}",
    "{n} membagi peran {kompetensi} pada {t} kepada {m} dengan alasan {alasan}",
)
def membagi_peran(d: Dunia, n: str, kompetensi: str, t: str, m: str, alasan: str = "") -> None:
    siapa = d.orang(n)
    tugas = pilih_tugas(d, t, "susun_rincian", siapa)
    k = Kegiatan.objects.filter(rencana__penugasan=tugas)[0]
    bagian = DataBagian(k.pk, k.uraian, d.orang(m), k.mulai, k.selesai, kompetensi=kompetensi)
    coba(d, lambda: susun_rincian(tugas, siapa, [bagian], alasan=alasan))


@ketika("{n} mengubah rencana kegiatan {t} dengan anggaran #anggaran# karena {alasan}")
def mengubah_rencana(d: Dunia, n: str, t: str, anggaran: str, alasan: str) -> None:
    kerja(d, t, "ubah_rencana", n, MasukanButir(anggaran=int(anggaran), alasan=alasan))


@ketika("{n} menetapkan rencana kegiatan {t}")
def menetapkan_rencana(d: Dunia, n: str, t: str) -> None:
    kerja(d, t, "tetapkan_rencana", n)


@ketika(
    "{n} mengembalikan rencana kegiatan {t} dengan alasan {alasan}",
    "{n} mengembalikan rencana kegiatan {t} tanpa alasan",
)
def mengembalikan_rencana(d: Dunia, n: str, t: str, alasan: str = "") -> None:
    kerja(d, t, "kembalikan_rencana", n, MasukanButir(alasan=alasan))


@ketika("{n} menyusun rincian kegiatan {t}", "{n} menyusun rincian kegiatan {t} dengan anggaran #anggaran#")
def menyusun_rincian(d: Dunia, n: str, t: str, anggaran: str = "0") -> None:
    kerja(d, t, "susun_rincian", n, MasukanButir(uraian=t, anggaran=int(anggaran)))


@ketika("{n} memberi umpan balik atas {t} kepada {m}")
def memberi_umpan_balik(d: Dunia, n: str, t: str, m: str) -> None:
    kerja(d, t, "beri_umpan_balik", n, MasukanButir(uraian=f"Umpan balik atas {t}", tentang=d.orang(m)))


@ketika("{n} melaporkan {t} kepada {m}")
def melaporkan(d: Dunia, n: str, t: str, m: str) -> None:
    kerja(d, t, "laporkan", n, MasukanButir(uraian=f"Laporan {t}", penerima=d.orang(m)))


@ketika("{n} meminta laporan {t} dari {m}")
def meminta_laporan(d: Dunia, n: str, t: str, m: str) -> None:
    kerja(d, t, "minta_laporan", n, MasukanButir(tentang=d.orang(m)))


@ketika("{n} menyampaikan hasil {t}")
def menyampaikan_hasil(d: Dunia, n: str, t: str) -> None:
    kerja(d, t, "sampaikan_hasil", n, MasukanButir(uraian=f"Hasil {t}"))


@ketika("{n} menyatakan hasil {t} sesuai")
def menyatakan_sesuai(d: Dunia, n: str, t: str) -> None:
    kerja(d, t, "nyatakan_sesuai", n)


@ketika("{n} mengembalikan hasil {t} dengan alasan {alasan}", "{n} mengembalikan hasil {t} tanpa alasan")
def mengembalikan_hasil(d: Dunia, n: str, t: str, alasan: str = "") -> None:
    kerja(d, t, "kembalikan_hasil", n, MasukanButir(alasan=alasan))


@ketika("{n} menyampaikan laporan kinerja anggota {m} atas {t}")
def melaporkan_anggota(d: Dunia, n: str, m: str, t: str) -> None:
    kerja(d, t, "laporkan_anggota", n, MasukanButir(uraian=f"Kinerja {m}", tentang=d.orang(m)))


@ketika(
    "{n} menyampaikan masalah {masalah} atas {t} dengan alternatif {alternatif}",
    "{n} menyampaikan masalah {masalah} atas {t} tanpa alternatif",
)
def menyampaikan_masalah(d: Dunia, n: str, masalah: str, t: str, alternatif: str = "") -> None:
    d.masalah[masalah] = t
    pilihan = (alternatif,) if alternatif else ()
    kerja(d, t, "sampaikan_masalah", n, MasukanButir(uraian=masalah, alternatif=pilihan))


@ketika("{n} menyampaikan masalah {masalah} atas {t} kepada masing-masing pimpinan dengan alternatif {alternatif}")  # fmt: skip
def menyampaikan_masalah_bersama(d: Dunia, n: str, masalah: str, t: str, alternatif: str) -> None:
    """A problem in which several heads must act, each for his part."""
    d.masalah[masalah] = t
    isi = MasukanButir(uraian=masalah, alternatif=(alternatif,), masing_masing=True)
    kerja(d, t, "sampaikan_masalah", n, isi)


@ketika("{n} meneruskan masalah {masalah} kepada instansi lain")
def meneruskan_masalah(d: Dunia, n: str, masalah: str) -> None:
    """Sign the letters by which other institutions are asked for their parts."""
    _pada_masalah(d, "teruskan_masalah", n, masalah)


@ketika("{n} memutuskan masalah {masalah}")
def memutuskan_masalah(d: Dunia, n: str, masalah: str) -> None:
    _pada_masalah(d, "putuskan_masalah", n, masalah)


@ketika("{n} menuntaskan masalah {masalah}")
def menuntaskan_masalah(d: Dunia, n: str, masalah: str) -> None:
    _pada_masalah(d, "tuntaskan_masalah", n, masalah)


def _pada_masalah(d: Dunia, nama: str, n: str, masalah: str) -> None:
    """A step on the part of a problem that this person can take it on; else on any part, which is refused."""
    if masalah not in d.masalah:
        raise BelumDiperkenalkan(f'masalah "{masalah}" belum diperkenalkan')
    bagian = Butir.objects.filter(penugasan__in=[p.pk for p in d.tugas[d.masalah[masalah]]], uraian=masalah)
    semua = list(bagian.order_by("-terbuka", "pk").select_related("penugasan__perkara__instansi"))
    bisa = (b for b in semua if b.terbuka and _dapat(b, nama, d.orang(n)))
    satu = next(bisa, semua[0] if semua else None)
    if satu is None:
        return kerja(d, d.masalah[masalah], nama, n)
    return coba(d, partial(kerjakan, satu.penugasan, nama, d.orang(n), butir=satu.pk))


def _dapat(satu: Butir, nama: str, siapa: Pegawai) -> bool:
    return putusan_butir(satu.penugasan, nama, siapa, butir=satu.pk).diterima


@maka("laporan {t} diterima {n}")
def laporan_diterima(d: Dunia, t: str, n: str) -> None:
    _diterima(d, n, [b for b in _terbaca(d, t, n) if b.prosedur == "laporan"])


@maka("laporan kinerja {m} atas {t} diterima {n}")
def laporan_kinerja_diterima(d: Dunia, m: str, t: str, n: str) -> None:
    _diterima(d, n, _tentang(d, t, n, m))


def _diterima(d: Dunia, n: str, laporan: list[Butir]) -> None:
    sampai = [b for b in laporan if b.penerima.filter(pegawai=d.orang(n)).exists()]
    harus(sampai, f"{n} tidak menerimanya")


@maka("{n} tidak melihat laporan kinerja {m} atas {t}")
def tidak_melihat(d: Dunia, n: str, m: str, t: str) -> None:
    harus(not _tentang(d, t, n, m), f"{n} melihatnya")


@maka("{n} melihat laporan kinerja {m} atas {t}")
def melihat(d: Dunia, n: str, m: str, t: str) -> None:
    harus(_tentang(d, t, n, m), f"{n} tidak melihatnya")


def _tentang(d: Dunia, t: str, n: str, m: str) -> list[Butir]:
    orang = d.orang(m).pk
    return [b for b in _terbaca(d, t, n) if b.prosedur == "laporan_anggota" and b.siapa_id == orang]


def _terbaca(d: Dunia, t: str, n: str) -> list[Butir]:
    p = pembaca(d.orang(n), d.hari)
    return [b for penugasan in d.perkara(t) for b in butir_terbaca(p, penugasan.pk)]


@maka("{n} membaca umpan balik atas {t}")
def membaca_umpan_balik(d: Dunia, n: str, t: str) -> None:
    harus([b for b in _terbaca(d, t, n) if b.prosedur == "umpan_balik"], f"{n} tidak membacanya")


@maka("{n} tidak membaca umpan balik atas {t}")
def tidak_membaca_umpan_balik(d: Dunia, n: str, t: str) -> None:
    harus(not [b for b in _terbaca(d, t, n) if b.prosedur == "umpan_balik"], f"{n} membacanya")


@maka("rencana kegiatan {t} berkeadaan {keadaan}")
def rencana_berkeadaan(d: Dunia, t: str, keadaan: str) -> None:
    _berkeadaan(d, t, ("rencana",), keadaan)


@maka("hasil {t} berkeadaan {keadaan}")
def hasil_berkeadaan(d: Dunia, t: str, keadaan: str) -> None:
    _berkeadaan(d, t, ("hasil", "hasil_satu_tingkat"), keadaan)


@maka("masalah {masalah} berkeadaan {keadaan}")
def masalah_berkeadaan(d: Dunia, masalah: str, keadaan: str) -> None:
    daftar = Butir.objects.filter(penugasan__in=d.perkara(d.masalah[masalah]), uraian=masalah)
    ada = sorted({b.keadaan for b in daftar})
    harus(ada == [keadaan], f"berkeadaan {', '.join(ada) or 'tidak ada'}")


def _berkeadaan(d: Dunia, t: str, prosedur: tuple[str, ...], keadaan: str) -> None:
    daftar = Butir.objects.filter(penugasan=d.satu(t), prosedur__in=prosedur)
    ada = ", ".join(b.keadaan for b in daftar) or "tidak ada"
    harus(ada == keadaan, f"berkeadaan {ada}")

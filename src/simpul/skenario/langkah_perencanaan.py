"""Steps of planning: agreements, sharing their goals out, strategies, and assignments that serve a goal."""

from simpul.aturan.klausul import rujuk
from simpul.aturan.pesan import _, pesan
from simpul.aturan.putusan import Halangan, Putusan
from simpul.aturan.siklus.perjanjian import IsianPerjanjian
from simpul.naskah.isi import JenisNaskah
from simpul.naskah.models import Naskah
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.penugasan.models import Penugasan
from simpul.perjanjian import services
from simpul.perjanjian.fakta import Sebutan, sebutan_orang, unit_perjanjian
from simpul.perjanjian.isi import IsiPerjanjian, IsiSasaran, baca_isi
from simpul.perjanjian.models import Pembagian, PerjanjianKinerja, Sasaran
from simpul.skenario.dunia import BelumDiperkenalkan, Dunia, harus
from simpul.skenario.kosakata import ketika, maka
from simpul.skenario.langkah_ketika import buka, coba, minta

BERLAKU = PerjanjianKinerja.Keadaan.DITETAPKAN


def unit_milik(d: Dunia, siapa: Pegawai) -> UnitOrganisasi | None:
    """The unit whose agreement is this person's, or covers him."""
    return unit_perjanjian(siapa, d.instansi.profil_kini, d.hari)


def tanpa_unit(nama: str) -> Putusan:
    """The refusal of someone who stands nowhere in the organisation."""
    isi = pesan(_("Ia tidak ditempatkan di unit mana pun."))
    return Putusan(nama, (Halangan(rujuk("lamp-I-1-a", "lamp-I-1-b"), isi, "penempatan"),))


# Agreements


@ketika(
    "{n} menetapkan perjanjian kinerja tahun #tahun# dengan sasaran {s}",
    "{n} menetapkan perjanjian kinerja {unit} tahun #tahun# dengan sasaran {s}",
)
def menetapkan_perjanjian(d: Dunia, n: str, tahun: str, s: str, unit: str = "") -> None:
    """Draft and set; a second one in the same year adds the goal as a revision."""
    d.tujuan.add(s)
    _tetapkan(d, n, int(tahun), unit, (IsiSasaran(s),))


@ketika("{n} menetapkan perjanjian kinerja tahun #tahun# tanpa sasaran")
def menetapkan_tanpa_sasaran(d: Dunia, n: str, tahun: str) -> None:
    _tetapkan(d, n, int(tahun), "", ())


def _tetapkan(d: Dunia, n: str, tahun: int, unit: str, baru: tuple[IsiSasaran, ...]) -> None:
    siapa = d.orang(n)
    tempat = d.tempat(unit) if unit else unit_milik(d, siapa)
    if tempat is None:
        d.putusan, d.belum_diperiksa = tanpa_unit("tetapkan_perjanjian"), True
        return
    kini = PerjanjianKinerja.objects.filter(unit=tempat, tahun=tahun, keadaan=BERLAKU).first()
    if kini is None:
        coba(d, lambda: _susun_dan_tetapkan(siapa, tempat, tahun, IsiPerjanjian(baru)))
        return
    isi = baca_isi(kini, lanjutan=True)
    ada = {satu.uraian for satu in isi.sasaran}
    sasaran = (*isi.sasaran, *(satu for satu in baru if satu.uraian not in ada))
    lanjut = IsiPerjanjian(sasaran, isi.program)
    coba(d, lambda: _revisi_dan_tetapkan(kini, siapa, lanjut, "Menambah sasaran"))


def _susun_dan_tetapkan(siapa: Pegawai, unit: UnitOrganisasi, tahun: int, isi: IsiPerjanjian) -> Putusan:
    return services.tetapkan(services.susun(siapa, unit, tahun, isi), siapa)


def _revisi_dan_tetapkan(kini: PerjanjianKinerja, siapa: Pegawai, isi: IsiPerjanjian, alasan: str) -> Putusan:
    services.revisi(kini, siapa, alasan)
    return _susun_dan_tetapkan(siapa, kini.unit, kini.tahun, isi)


@ketika(
    "{n} merevisi sasaran {lama} menjadi {baru} dengan alasan {alasan}",
    "{n} merevisi sasaran {lama} menjadi {baru} tanpa alasan",
)
def merevisi(d: Dunia, n: str, lama: str, baru: str, alasan: str = "") -> None:
    """A new version in which one goal reads differently."""
    siapa, sasaran = d.orang(n), _sasaran(d, lama, d.orang(n))
    d.tujuan.add(baru)
    if sasaran is None:
        _coba_tanpa_perjanjian(d, siapa, "bagi_sasaran", IsianPerjanjian())
        return
    isi = baca_isi(sasaran.perjanjian, lanjutan=True)
    ganti = tuple(
        IsiSasaran(baru if x.uraian == lama else x.uraian, x.indikator, x.induk) for x in isi.sasaran
    )
    coba(
        d,
        lambda: _revisi_dan_tetapkan(sasaran.perjanjian, siapa, IsiPerjanjian(ganti, isi.program), alasan),
    )


@ketika("{n} menyalin perjanjian kinerja tahun lalu untuk tahun #tahun#")
def menyalin(d: Dunia, n: str, tahun: str) -> None:
    """Draft with last year's content, and set it."""
    siapa = d.orang(n)
    unit = unit_milik(d, siapa)

    def tindakan() -> Putusan:
        rancangan = services.salin_tahun_lalu(siapa, unit, int(tahun)) if unit else None
        harus(rancangan, f"tidak ada perjanjian kinerja tahun {int(tahun) - 1}")
        assert rancangan is not None
        return services.tetapkan(rancangan, siapa)

    coba(d, tindakan)


# Goals


def _sasaran(d: Dunia, s: str, siapa: Pegawai | None = None) -> Sasaran | None:
    """The goal with this text: of the agreement in force, of one's own unit first. It is known from now on."""
    d.tujuan.add(s)
    daftar = Sasaran.objects.filter(instansi=d.instansi, uraian=s).select_related(
        "perjanjian__unit", "perjanjian__perkara__instansi"
    )
    urut = daftar.order_by("-perjanjian__keadaan", "-pk")
    unit = unit_milik(d, siapa) if siapa else None
    return urut.filter(perjanjian__unit=unit).first() or urut.first()


def _coba_tanpa_perjanjian(d: Dunia, siapa: Pegawai, nama: str, isian: IsianPerjanjian) -> None:
    """A step on a goal that no accepted act has set: refused by the rules for want of the agreement."""
    d.putusan, d.belum_diperiksa = _tanpa_perjanjian(d, siapa, nama, isian), True


def _tanpa_perjanjian(d: Dunia, siapa: Pegawai, nama: str, isian: IsianPerjanjian) -> Putusan:
    unit = unit_milik(d, siapa)
    if unit is None:
        return tanpa_unit(nama)
    return services.putusan_tanpa_perjanjian(d.instansi, unit, d.hari.year, nama, siapa, isian)


def _kepada(d: Dunia, m: str) -> Sebutan | None:
    """A person, by what he holds, or the head of a unit."""
    if m in d.unit:
        return Sebutan(d.kantor_kepala(m))
    return sebutan_orang(d.orang(m), d.hari)


@ketika("{n} membagi sasaran {s} kepada {m}")
def membagi(d: Dunia, n: str, s: str, m: str) -> None:
    """The first to carry a goal leads; the next contribute."""
    _bagi(d, n, s, m, None)


@ketika("{n} membagi sasaran {s} kepada {m} sebagai pendukung")
def membagi_pendukung(d: Dunia, n: str, s: str, m: str) -> None:
    _bagi(d, n, s, m, utama=False)


def _bagi(d: Dunia, n: str, s: str, m: str, utama: bool | None) -> None:
    siapa, tujuan = d.orang(n), _kepada(d, m)
    sasaran = _sasaran(d, s, siapa)
    if sasaran is None:
        _coba_tanpa_perjanjian(d, siapa, "bagi_sasaran", IsianPerjanjian())
        return
    coba(d, lambda: services.bagi(sasaran, siapa, tujuan, utama=utama))


@ketika(
    "{n} menarik sasaran {s} dari {m} dengan alasan {alasan}",
    "{n} menarik sasaran {s} dari {m} tanpa alasan",
)
def menarik(d: Dunia, n: str, s: str, m: str, alasan: str = "") -> None:
    siapa, tujuan, sasaran = d.orang(n), _kepada(d, m), _sasaran(d, s, d.orang(n))
    if sasaran is None or tujuan is None:
        _coba_tanpa_perjanjian(d, siapa, "tarik_sasaran", IsianPerjanjian(alasan=alasan))
        return
    coba(d, lambda: services.tarik(sasaran, siapa, tujuan, alasan))


@ketika("{n} menetapkan strategi sasaran {s} sebagai {strategi}")
def menetapkan_strategi(d: Dunia, n: str, s: str, strategi: str) -> None:
    siapa = d.orang(n)
    sasaran = _sasaran(d, s, siapa)
    if sasaran is None:
        _coba_tanpa_perjanjian(d, siapa, "tetapkan_strategi", IsianPerjanjian(strategi=strategi))
        return
    coba(d, lambda: services.tetapkan_strategi(sasaran, siapa, strategi))


@ketika("{n} menunjuk {m} untuk {t} dengan sasaran {s}")
def menunjuk_untuk_sasaran(d: Dunia, n: str, m: str, t: str, s: str) -> None:
    """Appoint for work that serves a goal of an agreement."""
    sasaran = _sasaran(d, s, d.orang(n))
    buka(d, t, minta(d, "tunjuk", n, t, orang=d.banyak_orang(m), sasaran=sasaran))


def jajaki_sasaran(d: Dunia, n: str, nama: str, s: str) -> Putusan:
    """What the rules would say of a step on a goal."""
    siapa = d.orang(n)
    sasaran = _sasaran(d, s, siapa)
    if sasaran is not None:
        return services.putusan_sasaran(sasaran, nama, siapa)
    return _tanpa_perjanjian(d, siapa, nama, IsianPerjanjian())


# What must hold


def _ada(d: Dunia, s: str) -> Sasaran:
    if s not in d.tujuan:
        raise BelumDiperkenalkan(f'sasaran "{s}" belum diperkenalkan')
    sasaran = _sasaran(d, s)
    harus(sasaran, f'sasaran "{s}" tidak ada: perjanjian kinerjanya ditolak')
    assert sasaran is not None
    return sasaran


def _perjanjian(d: Dunia, unit: str, tahun: str) -> PerjanjianKinerja:
    daftar = PerjanjianKinerja.objects.filter(unit=d.tempat(unit), tahun=int(tahun), keadaan=BERLAKU)
    perjanjian = daftar.first()
    harus(perjanjian, f'tidak ada perjanjian kinerja "{unit}" tahun {tahun} yang berlaku')
    assert perjanjian is not None
    return perjanjian


def _pemikul(sasaran: Sasaran) -> dict[int, Pembagian]:
    """Who carries a goal, by office or person."""
    return {p.pegawai_id or -p.jabatan_id: p for p in sasaran.pembagian.select_related("jabatan", "pegawai")}


def _kunci(tujuan: Sebutan | None) -> int:
    harus(tujuan, "ia tidak memegang jabatan apa pun")
    assert tujuan is not None
    return tujuan.pegawai.pk if tujuan.pegawai else -tujuan.jabatan.pk


@maka("sasaran {s} dibagikan kepada {m}")
def dibagikan(d: Dunia, s: str, m: str) -> None:
    ada = _pemikul(_ada(d, s))
    nama = ", ".join(str(p.pegawai or p.jabatan) for p in ada.values()) or "tidak seorang pun"
    harus(_kunci(_kepada(d, m)) in ada, f"dipikul {nama}")


@maka("sasaran {s} tidak dibagikan kepada {m}")
def tidak_dibagikan(d: Dunia, s: str, m: str) -> None:
    harus(_kunci(_kepada(d, m)) not in _pemikul(_ada(d, s)), f"dibagikan kepada {m}")


@maka("sasaran {s} berstrategi {strategi}")
def berstrategi(d: Dunia, s: str, strategi: str) -> None:
    ada = {p.strategi for p in _ada(d, s).pembagian.all()}
    harus(strategi in ada, f"strateginya {', '.join(sorted(ada)) or 'belum ada'}")


@maka("sasaran {s} belum berstrategi")
def belum_berstrategi(d: Dunia, s: str) -> None:
    ada = {p.strategi for p in _ada(d, s).pembagian.all()} - {""}
    harus(not ada, f"strateginya {', '.join(sorted(ada))}")


@maka("perjanjian kinerja {unit} tahun #tahun# memuat sasaran {s}")
def memuat(d: Dunia, unit: str, tahun: str, s: str) -> None:
    ada = list(_perjanjian(d, unit, tahun).sasaran.values_list("uraian", flat=True))
    harus(s in ada, f"sasarannya: {', '.join(ada)}")


@maka("perjanjian kinerja {unit} tahun #tahun# versi #versi# ditandatangani {n}")
def ditandatangani(d: Dunia, unit: str, tahun: str, versi: str, n: str) -> None:
    """In force in this version, with a numbered document in this person's name."""
    perjanjian = _perjanjian(d, unit, tahun)
    harus(perjanjian.versi == int(versi), f"yang berlaku versi {perjanjian.versi}")
    naskah = Naskah.objects.filter(perkara=perjanjian.pk, jenis=JenisNaskah.PERJANJIAN_KINERJA).first()
    ada = f"{naskah.nomor} oleh {naskah.penanda_tangan_nama}" if naskah else "tidak ada"
    harus(naskah and naskah.nomor and naskah.penanda_tangan_id == d.orang(n).pk, f"naskahnya: {ada}")


@maka("tidak ada perjanjian kinerja {unit} tahun #tahun#")
def tidak_ada(d: Dunia, unit: str, tahun: str) -> None:
    daftar = PerjanjianKinerja.objects.filter(unit=d.tempat(unit), tahun=int(tahun))
    harus(not daftar.exists(), "ada")


@maka("penugasan {t} mendukung sasaran {s}")
def mendukung(d: Dunia, t: str, s: str) -> None:
    penugasan: Penugasan = d.satu(t)
    ada = penugasan.sasaran.akar if penugasan.sasaran else None
    harus(ada == _ada(d, s).akar, f"targetnya {penugasan.target!r}")

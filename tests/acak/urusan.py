"""What people wish and what they enter: mostly sensible, so that cases get far, and never the same twice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from simpul.aturan.fakta import FaktaJalur, FaktaPerkara, Kriteria
from simpul.organisasi.models import Pegawai
from simpul.penugasan.masukan import Masukan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.surat import Surat
from tests.acak.dunia import Daerah, pilih
from tests.acak.kabupaten import KEMAMPUAN

PEMBUKA = {
    "tunjuk": ("penunjukan_dalam_unit",),
    "usulkan": ("penunjukan_dalam_unit",),
    "bentuk": ("tim_dalam_unit", "anggota_unit_pemilik", "penunjukan_lintas_unit"),
    "ajukan": ("penunjukan_lintas_unit", "penunjukan_lintas_perangkat_daerah", "penunjukan_lintas_instansi"),
    "sampaikan": ("sukarela_dalam_unit",),
    "ajukan_diri": ("sukarela_lintas_unit", "sukarela_lintas_perangkat_daerah", "sukarela_lintas_instansi"),
    "masuk": ("permintaan_masuk",),
}
BULAN = timedelta(days=30)


class TidakAda(Exception):
    """Nobody is there for this wish today."""


def permintaan(acak: Random, d: Daerah, langkah: str, judul: str, hari: date) -> Permintaan:
    """A wish as somebody might enter it."""
    dasar = Permintaan(
        langkah=langkah,
        peminta=d.kabupaten.pencatat,
        judul=judul,
        alasan="Beban kerja" if acak.random() < 0.8 else "",
        selesai=hari + acak.randint(2, 9) * BULAN if acak.random() < 0.7 else None,
        mulai=hari + timedelta(days=acak.randint(0, 20)) if acak.random() < 0.3 else None,
        kompetensi=pilih(acak, list(KEMAMPUAN), 1) if acak.random() < 0.2 else (),
        target="IKU" if acak.random() < 0.5 else "",
    )
    return ISI[langkah](acak, d, dasar)


def _seorang(acak: Random, daftar: list[Pegawai]) -> Pegawai:
    if not daftar:
        raise TidakAda
    return acak.choice(daftar)


def _tunjuk(acak: Random, d: Daerah, m: Permintaan) -> Permintaan:
    pemimpin = _seorang(acak, d.pimpinan)
    bawahan = d.staf_di_bawah(pemimpin)
    if m.langkah == "usulkan":
        c = d.catatan
        bawahan = [s for s in d.staf if c.penilai(s.pk) != c.pimpinan(s.pk)]
        orang = _seorang(acak, bawahan)
        calon = sorted(c.pemutus(c.penilai(orang.pk)) | c.pemangku(c.pimpinan(orang.pk)))
        return replace(m, peminta=_seorang(acak, [d.orang[p] for p in calon]), orang=(orang,))
    return replace(m, peminta=pemimpin, orang=pilih(acak, bawahan or d.staf, acak.randint(1, 2)))


def _bentuk(acak: Random, d: Daerah, m: Permintaan) -> Permintaan:
    pemimpin = _seorang(acak, d.pimpinan)
    sendiri = list(pilih(acak, d.seunit(pemimpin), acak.randint(1, 3)))
    lain = [p for p in (*d.staf, *d.orang_luar) if p not in sendiri]
    orang = sendiri + list(pilih(acak, lain, acak.choice((0, 0, 1, 2, 3))))
    ketua = acak.choice(sendiri or orang or [None]) if acak.random() < 0.8 else None
    tim = DataTim(f"Tim {m.judul}", rutin=acak.random() < 0.5, ketua=ketua)
    return replace(m, peminta=pemimpin, orang=tuple(orang), tim=tim)


def _ajukan(acak: Random, d: Daerah, m: Permintaan) -> Permintaan:
    pemimpin = _seorang(acak, d.pimpinan)
    m = replace(m, peminta=pemimpin)
    bukan = [s for s in d.staf if s not in d.seunit(pemimpin)]
    arah = acak.random()
    if arah < 0.2:
        return replace(m, orang=pilih(acak, d.orang_luar, acak.randint(1, 2)))
    if arah < 0.4:
        kriteria = Kriteria(
            acak.randint(1, 2), None, frozenset(pilih(acak, list(KEMAMPUAN), acak.randint(0, 1)))
        )
        if acak.random() < 0.4:
            return replace(m, kriteria=kriteria, instansi_tujuan=acak.choice(d.luar))
        return replace(m, kriteria=kriteria, unit_tujuan=acak.choice(list(d.unit.values())))
    if arah < 0.7:
        pd = {
            d.catatan.ke_atas(u)[-1]
            for u, k in d.catatan.kepala.items()
            if pemimpin.pk in d.catatan.pemangku(k)
        }
        bukan = [s for s in bukan if d.catatan.ke_atas(_unit(d, s))[-1] in pd] or bukan
    return replace(m, orang=pilih(acak, bukan, acak.choice((1, 1, 2, 3))))


def _unit(d: Daerah, orang: Pegawai) -> int:
    unit: int = d.catatan.jabatan[d.catatan.tempat[orang.pk]]["unit_id"]
    return unit


def _sampaikan(acak: Random, d: Daerah, m: Permintaan) -> Permintaan:
    orang = _seorang(acak, d.staf)
    return replace(m, peminta=orang, orang=(orang,))


def _ajukan_diri(acak: Random, d: Daerah, m: Permintaan) -> Permintaan:
    orang = _seorang(acak, d.staf)
    m = replace(m, peminta=orang, orang=(orang,))
    if acak.random() < (0.6 if d.instansi.profil_kini.sukarela_lintas_instansi else 0.05):
        return replace(m, instansi_tujuan=acak.choice(d.luar))
    unit = list(d.unit.values())
    dekat = [u for u in unit if d.catatan.ke_atas(u.pk)[-1] == d.catatan.ke_atas(_unit(d, orang))[-1]]
    return replace(m, unit_tujuan=acak.choice(dekat if acak.random() < 0.5 else unit))


def _masuk(acak: Random, d: Daerah, m: Permintaan) -> Permintaan:
    lain = acak.choice(d.luar)
    m = replace(m, peminta=d.orang[lain.pejabat_berwenang_id or 0], surat=_surat(acak, m.mulai))
    if acak.random() < 0.3:
        return replace(m, kriteria=Kriteria(1), unit_tujuan=acak.choice(list(d.unit.values())))
    return replace(m, orang=pilih(acak, d.staf, acak.choice((1, 1, 2))))


def _surat(acak: Random, tanggal: date | None) -> Surat:
    return Surat(f"045/{acak.randint(1, 999)}/X", tanggal) if acak.random() < 0.6 else Surat()


ISI: dict[str, Callable[[Random, Daerah, Permintaan], Permintaan]] = {
    "tunjuk": _tunjuk,
    "usulkan": _tunjuk,
    "bentuk": _bentuk,
    "ajukan": _ajukan,
    "sampaikan": _sampaikan,
    "ajukan_diri": _ajukan_diri,
    "masuk": _masuk,
}


def masukan(
    acak: Random, d: Daerah, nama: str, f: FaktaPerkara, j: FaktaJalur | None, siapa: Pegawai
) -> Masukan:
    """What somebody enters with a step."""
    isi = masukan_biasa(acak, nama, f.hari_ini)
    if j is not None and j.kriteria is not None and not j.orang:
        isi = replace(isi, orang=_menurut_kriteria(acak, d, j, siapa))
    isi_khusus = {
        "perpanjang": _perpanjang,
        "akhiri": _akhiri,
        "alihkan": _alihkan,
        "ganti_ketua": _ketua,
        "lanjutkan": _ketua,
    }
    return isi_khusus[nama](acak, d, f, isi) if nama in isi_khusus else isi


def masukan_biasa(acak: Random, nama: str, hari: date) -> Masukan:
    """A reason most times, and a letter where another institution may have written one."""
    surat = _surat(acak, hari) if nama in ("setujui", "instruksikan", "teruskan") else Surat()
    return Masukan(alasan="Sudah dipertimbangkan" if acak.random() < 0.9 else "", surat=surat)


def _menurut_kriteria(acak: Random, d: Daerah, j: FaktaJalur, siapa: Pegawai) -> tuple[Pegawai, ...]:
    jumlah = j.kriteria.jumlah if j.kriteria else 1
    if j.instansi_tujuan is not None:
        calon = [p for p in d.orang_luar if p.instansi_lain_id == j.instansi_tujuan]
    else:
        bawah = {u for u in d.unit if j.unit_tujuan and j.unit_tujuan[0].id in d.catatan.ke_atas(u)}
        calon = [s for s in d.staf if _unit(d, s) in bawah]
        calon = [s for s in calon if siapa.pk in d.catatan.pemutus(d.catatan.penilai(s.pk))] or calon
    return pilih(acak, calon, jumlah)


def _perpanjang(acak: Random, d: Daerah, f: FaktaPerkara, isi: Masukan) -> Masukan:
    return replace(isi, selesai=f.selesai + acak.randint(1, 60) * timedelta(days=1))


def _akhiri(acak: Random, d: Daerah, f: FaktaPerkara, isi: Masukan) -> Masukan:
    lama = max((f.selesai - f.mulai).days, 1)
    return replace(
        isi, selesai=f.mulai + timedelta(days=acak.randrange(lama)) if acak.random() < 0.7 else None
    )


def _anggota(f: FaktaPerkara) -> list[int]:
    return sorted({o.id for j in f.jalur for o in j.orang if o.id not in j.berakhir})


def _alihkan(acak: Random, d: Daerah, f: FaktaPerkara, isi: Masukan) -> Masukan:
    lama = acak.choice(_anggota(f) or [0])
    c = d.catatan
    rekan = [s for s in d.staf if s.pk not in _anggota(f) and c.penilai(s.pk) == c.penilai(lama)]
    return replace(isi, orang_lama=d.orang.get(lama), orang=pilih(acak, rekan or d.staf, 1))


def _ketua(acak: Random, d: Daerah, f: FaktaPerkara, isi: Masukan) -> Masukan:
    anggota = [d.orang[p] for p in _anggota(f) if p in d.orang]
    pemilik = f.unit_pemilik[0].id if f.unit_pemilik else 0
    seunit = [s for s in d.staf if pemilik in d.catatan.ke_atas(_unit(d, s))]
    calon = anggota if acak.random() < 0.6 else seunit
    return replace(isi, ketua=acak.choice(calon)) if calon else isi

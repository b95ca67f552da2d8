"""Which documents a step issues, and what they say. The numbers, the layout and the freezing are naskah's."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simpul.aturan.fakta import FaktaJalur, FaktaPerkara, Kantor, Kapasitas, Pejabat
from simpul.aturan.kedudukan import pimpinan_dari, tentukan
from simpul.aturan.lingkup import GUGUR, Lingkup, adalah_penugasan, terluas
from simpul.aturan.peran import Wewenang, pemutus_tujuan
from simpul.aturan.prosedur import Langkah
from simpul.aturan.prosedur import Naskah as N
from simpul.aturan.tabel.perubahan import PERUBAHAN
from simpul.naskah.isi import (
    IsiNaskah,
    JenisNaskah,
    Kop,
    OrangNaskah,
    PejabatTtd,
    Peristiwa,
    RujukanSurat,
)
from simpul.naskah.models import Naskah
from simpul.naskah.services import Salinan, Terbitan, catat_surat_masuk, terbitkan_semua
from simpul.organisasi.models import Jabatan, Pegawai, Penempatan, UnitOrganisasi
from simpul.organisasi.susunan import berlaku_pada, muat_orang
from simpul.penugasan.models import Jalur

if TYPE_CHECKING:
    from simpul.penugasan.tulis import Kerja

PERISTIWA = {
    "perpanjang": Peristiwa.PERPANJANGAN,
    "akhiri": Peristiwa.PENGAKHIRAN,
    "alihkan": Peristiwa.PENGALIHAN,
    "ganti_ketua": Peristiwa.GANTI_KETUA,
}
KEPUTUSAN = frozenset({N.KEPUTUSAN_KEPALA_PD, N.KEPUTUSAN_SEKDA})


@dataclass
class Konteks:
    """What the documents of one step draw on, read once."""

    kerja: "Kerja"
    jalur: Jalur
    fakta: FaktaPerkara
    baris: Langkah
    wewenang: Wewenang
    pegawai: dict[int, Pegawai]
    jabatan: dict[int, str]
    kantor: dict[int, Jabatan]

    @property
    def fj(self) -> FaktaJalur:
        return self.fakta.jalur_ke(self.jalur.pk)

    @property
    def perubahan(self) -> bool:
        return self.jalur.prosedur in PERUBAHAN


def terbitkan(
    kerja: "Kerja", jalur: Jalur, baris: Langkah, sebelum: FaktaPerkara, wewenang: Wewenang | None
) -> list[Naskah]:
    """Issue every document of a step, numbered and frozen."""
    jenis = jenis_terbit(kerja.fakta, kerja.fakta.jalur_ke(jalur.pk), baris)
    if not jenis or wewenang is None:
        return []
    konteks = _konteks(kerja, jalur, baris, sebelum, wewenang)
    terbitan = [t for satu in jenis for t in SUSUN[satu](konteks, satu)]
    dalam = [t for t in terbitan if isinstance(t, Terbitan)]
    hasil = terbitkan_semua(perkara=kerja.penugasan.perkara, terbitan=dalam) if dalam else []
    return hasil + [_catat_luar(konteks, t) for t in terbitan if isinstance(t, SuratLuar)]


def jenis_terbit(f: FaktaPerkara, j: FaktaJalur, baris: Langkah) -> tuple[N, ...]:
    """The kinds that a row issues; the decree is that of the widest scope and of the profile."""
    if baris.nama == "tetapkan" and j.prosedur != "permintaan_masuk":
        penetapan = jenis_penetapan(f)
        antarunit = any(_dari_luar(x) for x in _hidup(f))
        return (penetapan, N.SURAT_PENUGASAN) if antarunit else (penetapan,)
    if baris.nama == "tetapkan_perubahan":
        return (jenis_penetapan(f),)
    return baris.naskah


def _hidup(f: FaktaPerkara) -> list[FaktaJalur]:
    return [x for x in f.jalur if adalah_penugasan(x) and x.keadaan not in GUGUR]


def _dari_luar(j: FaktaJalur) -> bool:
    return j.prosedur not in {"anggota_unit_pemilik", "tim_dalam_unit", "penunjukan_dalam_unit"}


def jenis_penetapan(f: FaktaPerkara) -> N:
    """Which document establishes the assignment (Pasal 22)."""
    lingkup = terluas(tuple(_hidup(f)))
    if lingkup is Lingkup.LINTAS_PD:
        return N.KEPUTUSAN_SEKDA if f.profil.penetap_lintas_pd == "sekretaris_daerah" else N.KEPUTUSAN_KEPALA_PD
    return {
        Lingkup.DALAM_UNIT: N.SURAT_TUGAS,
        Lingkup.LINTAS_UNIT: N.KEPUTUSAN_KEPALA_PD,
        Lingkup.LINTAS_INSTANSI: N.KEPUTUSAN_SEKDA,
    }[lingkup]


@dataclass(frozen=True)
class SuratLuar:
    """A letter that an official of another institution signed; we only record it."""

    jenis: JenisNaskah
    penanda: Pejabat
    sebutan: str


def _catat_luar(k: Konteks, surat: SuratLuar) -> Naskah:
    perkara = k.kerja.penugasan.perkara
    penanda = k.pegawai[surat.penanda.pegawai]
    nomor = k.kerja.surat.nomor or f"Agenda {perkara.kode}/{perkara.jumlah_jejak + 1}"
    return catat_surat_masuk(
        perkara=perkara,
        jenis=surat.jenis,
        nomor=nomor,
        tanggal=k.kerja.surat.tanggal or k.fakta.hari_ini,
        asal=penanda.instansi_lain.nama if penanda.instansi_lain else "",
        penanda_tangan_nama=surat.penanda.nama,
        penanda_tangan=penanda,
        kapasitas=surat.sebutan,
        jalur_ref=k.jalur.pk,
    )


def _konteks(
    kerja: "Kerja", jalur: Jalur, baris: Langkah, sebelum: FaktaPerkara, wewenang: Wewenang
) -> Konteks:
    f = kerja.fakta
    orang = {o.id for j in f.jalur for o in j.orang} | {kerja.pelaku.id, f.peminta, *_rincian(jalur)}
    orang |= {w.pejabat.pegawai for j in f.jalur for p, _untuk in pemutus_tujuan(f, j) for w in p.wewenang}
    orang |= {k.pemangku.pegawai for k in _semua_kantor(f) if k.pemangku}
    pegawai = Pegawai.objects.filter(pk__in=orang).select_related("instansi_lain")
    tempat = Penempatan.objects.filter(berlaku_pada(f.hari_ini), pegawai__in=orang, jenis="definitif")
    kantor = Jabatan.objects.filter(pk__in={k.id for k in _semua_kantor(f)}).select_related("unit__perangkat_daerah")
    return Konteks(
        kerja,
        jalur,
        f,
        baris,
        wewenang,
        {p.pk: p for p in pegawai},
        {t.pegawai_id: t.jabatan.nama for t in tempat.select_related("jabatan")},
        {j.pk: j for j in kantor},
    )


def _rincian(jalur: Jalur) -> set[int]:
    ketua = {jalur.rincian["ketua"]} if jalur.rincian.get("ketua") else set()
    return ketua | set(jalur.rincian.get("orang_baru", [])) | set(jalur.rincian.get("orang", []))


def _semua_kantor(f: FaktaPerkara) -> list[Kantor]:
    daftar = [f.sekretaris_daerah, *(u.kepala for u in f.unit_pemilik)]
    for j in f.jalur:
        daftar += [u.kepala for u in j.unit_tujuan] + [u.kepala for o in j.orang for u in o.susunan]
        daftar += [j.pyb_tujuan, *(o.penilai_luar for o in j.orang)]
    return [k for k in daftar if k is not None]


# Building blocks


def _ttd(k: Konteks, w: Wewenang) -> PejabatTtd:
    """The signature block of someone who acts in an office, or for himself."""
    pegawai = k.pegawai[w.pejabat.pegawai]
    sendiri = k.jabatan.get(pegawai.pk, pegawai.jabatan_luar)
    kapasitas = w.pejabat.kapasitas
    delegasi = kapasitas is Kapasitas.DELEGASI and w.kantor is not None
    return PejabatTtd(
        nama=pegawai.nama_gelar,
        jabatan=sendiri if delegasi or w.kantor is None else w.kantor.sebutan,
        nip=pegawai.nip,
        pangkat_golongan=pegawai.pangkat_golongan,
        kapasitas="an" if delegasi else kapasitas.value if kapasitas in _PELAKSANA else "definitif",
        atas_nama=w.kantor.sebutan if delegasi and w.kantor else None,
    )


_PELAKSANA = frozenset({Kapasitas.PLT, Kapasitas.PLH})


def _unit_penerbit(k: Konteks, w: Wewenang) -> UnitOrganisasi:
    if w.kantor is not None and w.kantor.id in k.kantor:
        return k.kantor[w.kantor.id].unit
    tempat = Penempatan.objects.filter(berlaku_pada(k.fakta.hari_ini), pegawai=w.pejabat.pegawai, jenis="definitif")
    return tempat.select_related("jabatan__unit__perangkat_daerah").get().jabatan.unit


def _kop(k: Konteks, unit: UnitOrganisasi) -> Kop:
    instansi = k.kerja.penugasan.perkara.instansi
    pd = unit.perangkat_daerah or unit
    return Kop(
        nama_pemerintah=instansi.nama,
        nama_perangkat_daerah=pd.nama,
        alamat=pd.alamat or instansi.alamat,
        kontak=pd.kontak or instansi.kontak,
    )


def _orang(k: Konteks, ids: Iterable[int]) -> tuple[OrangNaskah, ...]:
    tim = k.fakta.tim
    fakta = {o.id: o for j in k.fakta.jalur for o in j.orang}
    return tuple(_seorang(k, p, fakta.get(p), tim.ketua if tim else None) for p in ids if p in k.pegawai)


def _seorang(k: Konteks, pegawai_id: int, fakta: object, ketua: int | None) -> OrangNaskah:
    pegawai = k.pegawai[pegawai_id]
    susunan = getattr(fakta, "susunan", ())
    luar = pegawai.instansi_lain
    return OrangNaskah(
        nama=pegawai.nama_gelar,
        nip=pegawai.nip,
        pangkat_golongan=pegawai.pangkat_golongan,
        jabatan=k.jabatan.get(pegawai_id, pegawai.jabatan_luar),
        unit_asal=luar.nama if luar else (susunan[0].nama if susunan else ""),
        peran=_peran(k, pegawai_id, ketua),
    )


def _peran(k: Konteks, pegawai_id: int, ketua: int | None) -> str:
    if k.fakta.tim is None:
        return "Pelaksana tugas"
    return "Ketua Tim" if pegawai_id == ketua else "Anggota"


def _salinan(k: Konteks, pejabat: Iterable[tuple[Pejabat | None, str]]) -> tuple[Salinan, ...]:
    hasil: dict[int, Salinan] = {}
    for siapa, sebutan in pejabat:
        if siapa is not None and siapa.pegawai in k.pegawai:
            hasil.setdefault(siapa.pegawai, Salinan(nama=f"{sebutan}", pegawai=k.pegawai[siapa.pegawai]))
    return tuple(hasil.values())


def _penilai_orang(k: Konteks, j: FaktaJalur) -> list[tuple[Pejabat | None, str]]:
    """The assessors of the people on a way, as they are copied in."""
    kedudukan = [tentukan(o, k.fakta.profil) for o in j.orang]
    return [(x.pejabat_penilai, x.penilai.sebutan) for x in kedudukan if x.penilai]


def _pimpinan_orang(k: Konteks, j: FaktaJalur) -> list[tuple[Pejabat | None, str]]:
    kedudukan = [tentukan(o, k.fakta.profil) for o in j.orang]
    return [(x.pejabat_pimpinan, x.pimpinan.sebutan) for x in kedudukan if x.pimpinan]


def _kepada(*kantor: Kantor | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(k.sebutan for k in kantor if k is not None))


def _unit_pemilik(k: Konteks) -> str:
    p = k.kerja.penugasan
    return p.unit_pemilik.nama if p.unit_pemilik else (p.instansi_pemilik.nama if p.instansi_pemilik else "")


def _rujukan(k: Konteks, *jenis: JenisNaskah) -> tuple[RujukanSurat, ...]:
    """The letters that this one answers or rests on."""
    daftar = Naskah.objects.filter(perkara=k.kerja.penugasan.pk, jenis__in=[j.value for j in jenis])
    if not k.perubahan and k.baris.nama != "tetapkan":
        daftar = daftar.filter(jalur_ref=k.jalur.pk)
    return tuple(
        RujukanSurat(nama=n.get_jenis_display(), nomor=n.nomor, tanggal=n.tanggal, hal=n.hal) for n in daftar
    )


PERMOHONAN = (
    JenisNaskah.SURAT_PERMOHONAN_PELIBATAN,
    JenisNaskah.SURAT_PERMOHONAN_PYB,
    JenisNaskah.SURAT_PERMOHONAN_SUKARELA,
    JenisNaskah.SURAT_PERMOHONAN_PERSETUJUAN,
)


def _isi(k: Konteks, jenis: N, w: Wewenang, **lain: object) -> IsiNaskah:
    """What all documents of an assignment have in common, and ``lain`` on top."""
    p, f = k.kerja.penugasan, k.fakta
    tim = getattr(p, "tim", None)
    dasar: dict[str, object] = {
        "jenis": jenis,
        "tanggal": f.hari_ini,
        "tempat": p.perkara.instansi.tempat,
        "kop": _kop(k, _unit_penerbit(k, w)),
        "penanda_tangan": _ttd(k, w),
        "pekerjaan": p.judul,
        "nama_daerah": p.perkara.instansi.nama_daerah,
        "unit_pemilik": _unit_pemilik(k),
        "sasaran": p.target,
        "uraian": tuple(b for b in p.uraian.splitlines() if b.strip()),
        "mulai": p.mulai,
        "selesai": p.selesai,
        "nama_tim": tim.nama if tim else "",
        "jenis_tim": tim.get_jenis_display() if tim else "",
        "klausul": tuple(dict.fromkeys(f.profil.kutipan_untuk(c.id) for c in k.baris.klausul)),
        "profil": f.profil.dasar,
        "contoh": p.perkara.instansi.contoh,
        "alasan": k.kerja.alasan,
    }
    return IsiNaskah(**{**dasar, **lain})  # type: ignore[arg-type]  # keywords are IsiNaskah's own


def _terbitan(k: Konteks, w: Wewenang, isi: IsiNaskah, salinan: tuple[Salinan, ...] = ()) -> Terbitan:
    kantor = k.kantor.get(w.kantor.id) if w.kantor else None
    return Terbitan(
        isi=isi,
        unit_penerbit=_unit_penerbit(k, w),
        penanda_tangan=k.pegawai[w.pejabat.pegawai],
        jabatan_penanda=kantor,
        salinan=salinan,
        jalur_ref=k.jalur.pk,
    )


# One function a kind


Isi = Terbitan | SuratLuar


def _kriteria(j: FaktaJalur) -> tuple[str, ...]:
    if j.kriteria is None:
        return ()
    jenjang = [f"Jenjang {j.kriteria.jenjang.label}"] if j.kriteria.jenjang else []
    return tuple(jenjang + [f"Kemampuan: {k}" for k in sorted(j.kriteria.kompetensi)])


def _surat_permohonan(k: Konteks, jenis: N) -> list[Isi]:
    """The head of the owner's unit asks; the assessor gets a copy (lamp-III-1-iii-1, lamp-III-1-iv-1)."""
    j = k.fj
    lintas_instansi = j.prosedur == "penunjukan_lintas_instansi"
    if lintas_instansi and _menyurati_diri(k):
        return []
    tujuan = k.fakta.sekretaris_daerah if lintas_instansi else pimpinan_dari(_tempat(j), k.fakta.profil)
    salinan = _salinan(k, _penilai_peminta(k) if lintas_instansi else _penilai_orang(k, j) or [_pemangku(tujuan)])
    isi = _isi(
        k,
        jenis,
        k.wewenang,
        bentuk="nota_dinas" if j.prosedur == "penunjukan_lintas_unit" else "surat_dinas",
        kepada=_kepada(tujuan),
        dari=k.wewenang.kantor.sebutan if k.wewenang.kantor else "",
        orang=_orang(k, (o.id for o in j.orang)),
        kriteria=_kriteria(j),
        jumlah_orang=j.kriteria.jumlah if j.kriteria else len(j.orang),
    )
    return [_terbitan(k, k.wewenang, isi, salinan)]


def _menyurati_diri(k: Konteks) -> bool:
    """Nobody writes a letter to himself (Keputusan 0006)."""
    sekda = k.fakta.sekretaris_daerah
    return bool(sekda and sekda.pemangku and sekda.pemangku.pegawai == k.kerja.pelaku.id)


def _pemangku(kantor: Kantor | None) -> tuple[Pejabat | None, str]:
    return (kantor.pemangku, kantor.sebutan) if kantor else (None, "")


def _penilai_peminta(k: Konteks) -> list[tuple[Pejabat | None, str]]:
    orang, _peta = muat_orang([k.fakta.peminta], k.fakta.hari_ini)
    penilai = tentukan(orang[k.fakta.peminta], k.fakta.profil)
    pejabat = penilai.pejabat_penilai
    if pejabat is None or penilai.penilai is None:
        return []
    k.pegawai.setdefault(pejabat.pegawai, Pegawai.objects.get(pk=pejabat.pegawai))
    return [(pejabat, penilai.penilai.sebutan)]


def _tempat(j: FaktaJalur):  # type: ignore[no-untyped-def]  # tuple of FaktaUnit
    return j.unit_tujuan or next(o.susunan for o in j.orang if o.susunan)


def _surat_pyb(k: Konteks, jenis: N) -> list[Isi]:
    j = k.fj
    isi = _isi(
        k,
        jenis,
        k.wewenang,
        kepada=_kepada(j.pyb_tujuan),
        orang=_orang(k, (o.id for o in j.orang)),
        kriteria=_kriteria(j),
        jumlah_orang=j.kriteria.jumlah if j.kriteria else len(j.orang),
        rujukan=_rujukan(k, JenisNaskah.SURAT_PERMOHONAN_PELIBATAN, JenisNaskah.SURAT_PERMOHONAN_SUKARELA),
    )
    return [_terbitan(k, k.wewenang, isi)]


def _surat_instruksi(k: Konteks, jenis: N) -> list[Isi]:
    j = k.fj
    penilai = [p.wewenang[0].kantor for p, _untuk in pemutus_tujuan(k.fakta, j) if p.wewenang]
    if any(w.pejabat.pegawai == k.kerja.pelaku.id for p, _untuk in pemutus_tujuan(k.fakta, j) for w in p.wewenang):
        return []
    isi = _isi(
        k,
        jenis,
        k.wewenang,
        kepada=_kepada(*penilai),
        orang=_orang(k, (o.id for o in j.orang)),
        kriteria=_kriteria(j),
        jumlah_orang=j.kriteria.jumlah if j.kriteria else len(j.orang),
    )
    return [_terbitan(k, k.wewenang, isi, _salinan(k, _penilai_orang(k, j)))]


def _surat_jawaban(k: Konteks, jenis: N) -> list[Isi]:
    """Whoever refuses signs the answer (lamp-III-1-iii-2-b)."""
    if k.wewenang.kantor is not None and k.wewenang.kantor.id < 0:
        return [SuratLuar(JenisNaskah.SURAT_JAWABAN, k.wewenang.pejabat, k.wewenang.kantor.sebutan)]
    pemilik = pimpinan_dari(k.fakta.unit_pemilik, k.fakta.profil) if k.fakta.unit_pemilik else k.fakta.pemilik_luar
    isi = _isi(
        k,
        jenis,
        k.wewenang,
        setuju=False,
        kepada=_kepada(pemilik),
        orang=_orang(k, (o.id for o in k.fj.orang)),
        rujukan=_rujukan(k, *PERMOHONAN),
    )
    return [_terbitan(k, k.wewenang, isi, _salinan(k, _penilai_orang(k, k.fj)))]


def _surat_sukarela(k: Konteks, jenis: N) -> list[Isi]:
    j = k.fj
    tujuan = pimpinan_dari(j.unit_tujuan, k.fakta.profil) if j.unit_tujuan else j.pyb_tujuan
    isi = _isi(k, jenis, k.wewenang, kepada=_kepada(tujuan), orang=_orang(k, (o.id for o in j.orang)))
    return [_terbitan(k, k.wewenang, isi, _salinan(k, _penilai_orang(k, j)))]


def _surat_persetujuan(k: Konteks, jenis: N) -> list[Isi]:
    j = k.fj
    tujuan = pimpinan_dari(j.unit_tujuan, k.fakta.profil) if j.unit_tujuan else None
    penilai = [tentukan(o, k.fakta.profil).penilai for o in j.orang]
    isi = _isi(
        k,
        jenis,
        k.wewenang,
        kepada=_kepada(*penilai),
        orang=_orang(k, (o.id for o in j.orang)),
        rujukan=_rujukan(k, JenisNaskah.SURAT_PERMOHONAN_SUKARELA),
    )
    return [_terbitan(k, k.wewenang, isi, _salinan(k, [_pemangku(tujuan), *_pimpinan_orang(k, j)]))]


def _surat_usulan(k: Konteks, jenis: N) -> list[Isi]:
    j = k.fj
    lawan = [w.kantor for w in _lawan_usulan(k)]
    isi = _isi(k, jenis, k.wewenang, kepada=_kepada(*lawan), orang=_orang(k, (o.id for o in j.orang)))
    return [_terbitan(k, k.wewenang, isi)]


def _lawan_usulan(k: Konteks) -> list[Wewenang]:
    from simpul.aturan.peran import pemegang
    from simpul.aturan.prosedur import Peran

    return list(pemegang(Peran.PENYETUJU_USULAN, k.fakta, k.fj).wewenang)


def _surat_tugas(k: Konteks, jenis: N) -> list[Isi]:
    """Signed by whoever assigns; the other of assessor and head gets a copy (Pasal 22 ayat (3))."""
    salinan = _salinan(k, [*_penilai_orang(k, k.fj), *_pimpinan_orang(k, k.fj)])
    salinan = tuple(s for s in salinan if s.pegawai and s.pegawai.pk != k.kerja.pelaku.id)
    return [_terbitan(k, k.wewenang, _isi(k, jenis, k.wewenang, **_daftar(k)), salinan)]


def _keputusan(k: Konteks, jenis: N) -> list[Isi]:
    semua = [x for j in _hidup(k.fakta) for x in _penilai_orang(k, j)]
    pemilik = pimpinan_dari(k.fakta.unit_pemilik, k.fakta.profil) if k.fakta.unit_pemilik else None
    salinan = _salinan(k, [_pemangku(pemilik), *semua])
    salinan = tuple(s for s in salinan if s.pegawai and s.pegawai.pk != k.kerja.pelaku.id)
    isi = _isi(k, jenis, k.wewenang, **_daftar(k), rujukan=_rujukan(k, *PERMOHONAN))
    return [_terbitan(k, k.wewenang, isi, salinan)]


def _daftar(k: Konteks) -> dict[str, object]:
    """The people of an establishing document, and what a change changes."""
    hidup = [o.id for j in _hidup(k.fakta) for o in j.orang if o.id not in j.berakhir]
    tim = k.fakta.tim
    isi: dict[str, object] = {"orang": _orang(k, hidup)}
    if tim and tim.ketua in k.pegawai:
        isi["ketua"] = next(iter(_orang(k, [tim.ketua or 0])), None)
    return isi | (_isi_perubahan(k) if k.perubahan else {})


def _isi_perubahan(k: Konteks) -> dict[str, object]:
    jenis = k.jalur.prosedur.removesuffix("_dalam_unit").removesuffix("_antarunit")
    rincian = k.jalur.rincian
    isi: dict[str, object] = {"peristiwa": PERISTIWA[jenis], "alasan": rincian.get("alasan", "") or k.kerja.alasan}
    isi["rujukan"] = _rujukan(k, JenisNaskah.SURAT_TUGAS, JenisNaskah.KEPUTUSAN_KEPALA_PD, JenisNaskah.KEPUTUSAN_SEKDA)
    if jenis == "ganti_ketua":
        isi["ketua"] = next(iter(_orang(k, [rincian["ketua"]])), None)
        isi["sebelumnya"] = next(iter(_orang(k, [rincian.get("ketua_lama") or 0])), None)
    if jenis == "alihkan":
        isi["orang"] = _orang(k, rincian["orang_baru"])
        isi["sebelumnya"] = next(iter(_orang(k, rincian["orang"])), None)
    if rincian.get("selesai_semula"):
        isi["selesai_semula"] = _tanggal(rincian["selesai_semula"])
    return isi


def _tanggal(teks: str):  # type: ignore[no-untyped-def]  # date
    from datetime import date

    return date.fromisoformat(teks)


def _surat_penugasan(k: Konteks, jenis: N) -> list[Isi]:
    """The assessor's letter for his people: it comes out with the Keputusan, in his name."""
    if k.jalur.prosedur == "permintaan_masuk":
        isi = _isi(k, jenis, k.wewenang, orang=_orang(k, (o.id for o in k.fj.orang)))
        return [_terbitan(k, k.wewenang, isi)]
    return [t for j in _hidup(k.fakta) if _dari_luar(j) for t in _penugasan_jalur(k, j, jenis)]


def _penugasan_jalur(k: Konteks, j: FaktaJalur, jenis: N) -> list[Isi]:
    luar = [o for o in j.orang if o.penilai_luar]
    if luar:
        kantor = {o.penilai_luar for o in luar if o.penilai_luar}
        return [
            SuratLuar(JenisNaskah.SURAT_PENUGASAN, x.pemangku, x.sebutan) for x in kantor if x.pemangku is not None
        ]
    return [_penugasan_penilai(k, w, ids, jenis) for w, ids in _penanda_penugasan(k, j)]


def _penanda_penugasan(k: Konteks, j: FaktaJalur) -> list[tuple[Wewenang, frozenset[int]]]:
    """Who signs for whom: the one who agreed while he still may, else his successor in the office."""
    penyetuju = dict(Jalur.objects.get(pk=j.id).anggota.values_list("pegawai", "penyetuju"))
    hasil = []
    for p, untuk in _penilai_sukarela(k, j) if j.prosedur.startswith("sukarela") else pemutus_tujuan(k.fakta, j):
        setuju = next((w for w in p.wewenang if w.pejabat.pegawai in {penyetuju.get(o) for o in untuk}), None)
        w = setuju or next(iter(p.wewenang), None)
        if w is not None:
            hasil.append((w, untuk or frozenset(o.id for o in j.orang)))
    return hasil


def _penilai_sukarela(k: Konteks, j: FaktaJalur):  # type: ignore[no-untyped-def]  # as pemutus_tujuan
    from simpul.aturan.peran import pemegang
    from simpul.aturan.prosedur import Peran

    return ((pemegang(Peran.PENILAI, k.fakta, j), frozenset(o.id for o in j.orang)),)


def _penugasan_penilai(k: Konteks, w: Wewenang, ids: frozenset[int], jenis: N) -> Terbitan:
    isi = _isi(
        k,
        jenis,
        w,
        orang=_orang(k, sorted(ids)),
        alasan="",
        rujukan=_rujukan(k, JenisNaskah.KEPUTUSAN_KEPALA_PD, JenisNaskah.KEPUTUSAN_SEKDA),
    )
    pemilik = pimpinan_dari(k.fakta.unit_pemilik, k.fakta.profil) if k.fakta.unit_pemilik else None
    return _terbitan(k, w, isi, _salinan(k, [_pemangku(pemilik)]))


SUSUN: dict[N, Callable[[Konteks, N], list[Isi]]] = {
    N.SURAT_TUGAS: _surat_tugas,
    N.SURAT_PENUGASAN: _surat_penugasan,
    N.KEPUTUSAN_KEPALA_PD: _keputusan,
    N.KEPUTUSAN_SEKDA: _keputusan,
    N.SURAT_PERMOHONAN_PELIBATAN: _surat_permohonan,
    N.SURAT_PERMOHONAN_PYB: _surat_pyb,
    N.SURAT_INSTRUKSI: _surat_instruksi,
    N.SURAT_JAWABAN: _surat_jawaban,
    N.SURAT_PERMOHONAN_SUKARELA: _surat_sukarela,
    N.SURAT_PERMOHONAN_PERSETUJUAN: _surat_persetujuan,
    N.SURAT_USULAN: _surat_usulan,
}

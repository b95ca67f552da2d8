"""What the documents of one step draw on, and the parts that they have in common."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, LiteralString

from simpul.aturan.fakta import FaktaJalur, FaktaPerkara, FaktaUnit, Kantor, Kapasitas, Pejabat
from simpul.aturan.kedudukan import pimpinan_dari, tentukan
from simpul.aturan.peran import Wewenang, pemutus_tujuan
from simpul.aturan.prosedur import Langkah
from simpul.aturan.prosedur import Naskah as N
from simpul.aturan.tabel.perubahan import PERUBAHAN
from simpul.inti.kueri import baca, jadi
from simpul.naskah.isi import IsiNaskah, JenisNaskah, Kop, OrangNaskah, PejabatTtd, RujukanSurat
from simpul.naskah.isi import Kapasitas as KapasitasTtd
from simpul.naskah.models import Naskah
from simpul.naskah.services import Salinan, Terbitan
from simpul.organisasi.models import InstansiLain, Jabatan, Pegawai, Penempatan, UnitOrganisasi
from simpul.penugasan.kerja import Kerja
from simpul.penugasan.models import Butir, Jalur

KAPASITAS: dict[Kapasitas, KapasitasTtd] = {Kapasitas.PLT: "plt", Kapasitas.PLH: "plh"}


@dataclass
class Konteks:
    """What the documents of one step draw on, read once. ``butir``: the thing of the work that the step is about, if it is one."""

    kerja: Kerja
    jalur: Jalur
    fakta: FaktaPerkara
    baris: Langkah
    wewenang: Wewenang
    pegawai: dict[int, Pegawai]
    tempat: dict[int, Penempatan]
    kantor: dict[int, Jabatan]
    butir: Butir | None = None

    @property
    def fj(self) -> FaktaJalur:
        return self.fakta.jalur_ke(self.jalur.pk)

    @property
    def perubahan(self) -> bool:
        return self.jalur.prosedur in PERUBAHAN


@dataclass(frozen=True)
class SuratLuar:
    """A letter that an official of another institution signed; we only record it."""

    jenis: JenisNaskah
    penanda: Pejabat
    sebutan: str


Isi = Terbitan | SuratLuar
BAHAN: LiteralString = """
SELECT (SELECT json_agg(json_build_array(row_to_json(p), row_to_json(x)))
          FROM organisasi_pegawai p LEFT JOIN organisasi_instansilain x ON x.id = p.instansi_lain_id
         WHERE p.id = ANY(%(orang)s::bigint[])),
       (SELECT json_agg(json_build_array(row_to_json(t), row_to_json(j), row_to_json(u), row_to_json(pd)))
          FROM organisasi_penempatan t
          JOIN organisasi_jabatan j ON j.id = t.jabatan_id JOIN organisasi_unitorganisasi u ON u.id = j.unit_id
          LEFT JOIN organisasi_unitorganisasi pd ON pd.id = u.perangkat_daerah_id
         WHERE t.pegawai_id = ANY(%(orang)s::bigint[]) AND t.jenis = 'definitif' AND t.berlaku
           AND t.mulai <= %(hari)s AND (t.selesai IS NULL OR t.selesai >= %(hari)s)),
       (SELECT json_agg(json_build_array(row_to_json(j), row_to_json(u), row_to_json(pd)))
          FROM organisasi_jabatan j JOIN organisasi_unitorganisasi u ON u.id = j.unit_id
          LEFT JOIN organisasi_unitorganisasi pd ON pd.id = u.perangkat_daerah_id
         WHERE j.id = ANY(%(kantor)s::bigint[]))
"""
Penerima = tuple[Pejabat | None, str]


def susun_konteks(
    kerja: Kerja, jalur: Jalur, baris: Langkah, wewenang: Wewenang, butir: Butir | None = None
) -> Konteks:
    f = kerja.fakta
    orang = {o.id for j in f.jalur for o in j.orang} | {kerja.pelaku.id, f.peminta, *_rincian(jalur)}
    orang |= {w.pejabat.pegawai for j in f.jalur for p, _untuk in pemutus_tujuan(f, j) for w in p.wewenang}
    orang |= {p.pegawai for k in _semua_kantor(f) for p in (k.pemangku, k.delegat) if p}
    kantor = {k.id for k in _semua_kantor(f)}
    ((pegawai, tempat, jabatan),) = baca(BAHAN, orang=sorted(orang), kantor=sorted(kantor), hari=f.hari_ini)
    tertempat = [(t, _jabatan(*isi)) for t, *isi in tempat or ()]
    return Konteks(
        kerja,
        jalur,
        f,
        baris,
        wewenang,
        {p["id"]: _pegawai(p, luar) for p, luar in pegawai or ()},
        {t["pegawai_id"]: _penempatan(t, j) for t, j in tertempat},
        {isi[0]["id"]: _jabatan(*isi) for isi in jabatan or ()},
        butir,
    )


def _pegawai(isi: Mapping[str, Any], luar: Mapping[str, Any] | None) -> Pegawai:
    pegawai = jadi(Pegawai, isi)
    pegawai.instansi_lain = jadi(InstansiLain, luar) if luar else None
    return pegawai


def _jabatan(isi: Mapping[str, Any], unit: Mapping[str, Any], pd: Mapping[str, Any] | None) -> Jabatan:
    jabatan = jadi(Jabatan, isi)
    jabatan.unit = jadi(UnitOrganisasi, unit)
    jabatan.unit.perangkat_daerah = jadi(UnitOrganisasi, pd) if pd else None
    return jabatan


def _penempatan(isi: Mapping[str, Any], jabatan: Jabatan) -> Penempatan:
    tempat = jadi(Penempatan, isi)
    tempat.jabatan = jabatan
    return tempat


def _rincian(jalur: Jalur) -> set[int]:
    ketua = {jalur.rincian["ketua"]} if jalur.rincian.get("ketua") else set()
    return ketua | set(jalur.rincian.get("orang_baru", [])) | set(jalur.rincian.get("orang", []))


def _semua_kantor(f: FaktaPerkara) -> list[Kantor]:
    daftar = [f.sekretaris_daerah, *(u.kepala for u in f.unit_pemilik)]
    for j in f.jalur:
        daftar += [u.kepala for u in j.unit_tujuan] + [u.kepala for o in j.orang for u in o.susunan]
        daftar += [j.pyb_tujuan, *(o.penilai_luar for o in j.orang)]
    return [k for k in daftar if k is not None]


def jabatan_orang(k: Konteks, pegawai: Pegawai) -> str:
    """The position that someone holds definitively, here or in another institution."""
    tempat = k.tempat.get(pegawai.pk)
    return tempat.jabatan.nama if tempat else pegawai.jabatan_luar


def tanda_tangan(k: Konteks, w: Wewenang) -> PejabatTtd:
    """The signature block of someone who acts in an office, or for himself."""
    pegawai = k.pegawai[w.pejabat.pegawai]
    sendiri = jabatan_orang(k, pegawai)
    delegasi = w.pejabat.kapasitas is Kapasitas.DELEGASI and w.kantor is not None
    return PejabatTtd(
        nama=pegawai.nama_gelar,
        jabatan=sendiri if delegasi or w.kantor is None else w.kantor.sebutan,
        nip=pegawai.nip,
        pangkat_golongan=pegawai.pangkat_golongan,
        kapasitas="an" if delegasi else KAPASITAS.get(w.pejabat.kapasitas, "definitif"),
        atas_nama=w.kantor.sebutan if delegasi and w.kantor else None,
    )


def _unit_penerbit(k: Konteks, w: Wewenang) -> UnitOrganisasi:
    if w.kantor is not None and w.kantor.id in k.kantor:
        return k.kantor[w.kantor.id].unit
    return k.tempat[w.pejabat.pegawai].jabatan.unit


def _kop(k: Konteks, unit: UnitOrganisasi) -> Kop:
    instansi = k.kerja.penugasan.perkara.instansi
    pd = unit.perangkat_daerah or unit
    return Kop(
        nama_pemerintah=instansi.nama,
        nama_perangkat_daerah=pd.nama,
        alamat=pd.alamat or instansi.alamat,
        kontak=pd.kontak or instansi.kontak,
    )


def daftar_orang(k: Konteks, ids: Iterable[int]) -> tuple[OrangNaskah, ...]:
    """People as a document lists them, with their role."""
    return tuple(_seorang(k, k.pegawai[p]) for p in ids if p in k.pegawai)


def _seorang(k: Konteks, pegawai: Pegawai) -> OrangNaskah:
    luar, tempat = pegawai.instansi_lain, k.tempat.get(pegawai.pk)
    return OrangNaskah(
        nama=pegawai.nama_gelar,
        nip=pegawai.nip,
        pangkat_golongan=pegawai.pangkat_golongan,
        jabatan=jabatan_orang(k, pegawai),
        unit_asal=luar.nama if luar else (tempat.jabatan.unit.nama if tempat else ""),
        peran=_peran(k, pegawai.pk),
    )


def _peran(k: Konteks, pegawai_id: int) -> str:
    if k.fakta.tim is None:
        return "Pelaksana tugas"
    return "Ketua Tim" if pegawai_id == k.fakta.tim.ketua else "Anggota"


def tembusan(k: Konteks, pejabat: Iterable[Penerima]) -> tuple[Salinan, ...]:
    """Copies, each person once."""
    hasil: dict[int, Salinan] = {}
    for siapa, sebutan in pejabat:
        if siapa is not None and siapa.pegawai in k.pegawai:
            hasil.setdefault(siapa.pegawai, Salinan(nama=f"{sebutan}", pegawai=k.pegawai[siapa.pegawai]))
    return tuple(hasil.values())


def penilai_orang(k: Konteks, j: FaktaJalur) -> list[Penerima]:
    """The assessors of the people on a way, as they are copied in."""
    kedudukan = [tentukan(o, k.fakta.profil) for o in j.orang]
    return [(x.pejabat_penilai, x.penilai.sebutan) for x in kedudukan if x.penilai]


def pimpinan_orang(k: Konteks, j: FaktaJalur) -> list[Penerima]:
    """The heads of their units."""
    kedudukan = [tentukan(o, k.fakta.profil) for o in j.orang]
    return [(x.pejabat_pimpinan, x.pimpinan.sebutan) for x in kedudukan if x.pimpinan]


def pemangku(kantor: Kantor | None) -> Penerima:
    """Who acts in an office, as a recipient."""
    return (kantor.pemangku, kantor.sebutan) if kantor else (None, "")


def pimpinan_pemilik(k: Konteks) -> Kantor | None:
    """The office that heads the unit that owns the performance; elsewhere the one that asked."""
    return (
        pimpinan_dari(k.fakta.unit_pemilik, k.fakta.profil) if k.fakta.unit_pemilik else k.fakta.pemilik_luar
    )


def tempat_tujuan(j: FaktaJalur) -> tuple[FaktaUnit, ...]:
    """Where the people asked for are placed."""
    return j.unit_tujuan or next((o.susunan for o in j.orang if o.susunan), ())


def kepada(*kantor: Kantor | None) -> tuple[str, ...]:
    """Addressees: the offices, each once."""
    return tuple(dict.fromkeys(k.sebutan for k in kantor if k is not None))


def _unit_pemilik(k: Konteks) -> str:
    p = k.kerja.penugasan
    return p.unit_pemilik.nama if p.unit_pemilik else (p.instansi_pemilik.nama if p.instansi_pemilik else "")


def rujukan(k: Konteks, *jenis: JenisNaskah) -> tuple[RujukanSurat, ...]:
    """The letters that this one answers or rests on."""
    daftar = Naskah.objects.filter(perkara=k.kerja.penugasan.pk, jenis__in=[j.value for j in jenis])
    if not k.perubahan and k.baris.nama != "tetapkan":
        daftar = daftar.filter(jalur_ref=k.jalur.pk)
    return tuple(
        RujukanSurat(nama=n.get_jenis_display(), nomor=n.nomor, tanggal=n.tanggal, hal=n.hal) for n in daftar
    )


def susun_isi(k: Konteks, jenis: N, w: Wewenang, **lain: Any) -> IsiNaskah:
    """What all documents of an assignment have in common, and ``lain`` on top."""
    p, f = k.kerja.penugasan, k.fakta
    tim = getattr(p, "tim", None)
    dasar: dict[str, Any] = {
        "jenis": jenis,
        "tanggal": f.hari_ini,
        "tempat": p.perkara.instansi.tempat,
        "kop": _kop(k, _unit_penerbit(k, w)),
        "penanda_tangan": tanda_tangan(k, w),
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
    return IsiNaskah(**{**dasar, **lain})


def terbitan(k: Konteks, w: Wewenang, isi: IsiNaskah, salinan: tuple[Salinan, ...] = ()) -> Terbitan:
    """A document to be issued, with who signs it in which office."""
    kantor = k.kantor.get(w.kantor.id) if w.kantor else None
    return Terbitan(
        isi=isi,
        unit_penerbit=_unit_penerbit(k, w),
        penanda_tangan=k.pegawai[w.pejabat.pegawai],
        jabatan_penanda=kantor,
        salinan=salinan,
        jalur_ref=k.jalur.pk,
        butir_ref=k.butir.pk if k.butir else None,
    )

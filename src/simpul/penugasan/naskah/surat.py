"""Letters: asking, forwarding, instructing, answering, volunteering, proposing."""

from dataclasses import replace

from simpul.aturan.fakta import FaktaJalur, Kantor
from simpul.aturan.kedudukan import pimpinan_dari, tentukan
from simpul.aturan.peran import pemegang, pemutus_tujuan
from simpul.aturan.prosedur import Naskah as N
from simpul.aturan.prosedur import Peran
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.naskah.isi import JenisNaskah
from simpul.organisasi.models import Pegawai
from simpul.organisasi.peta import muat_orang
from simpul.penugasan.naskah.konteks import (
    Isi,
    Konteks,
    Penerima,
    SuratLuar,
    daftar_orang,
    kepada,
    pemangku,
    penilai_orang,
    pimpinan_orang,
    pimpinan_pemilik,
    rujukan,
    susun_isi,
    tembusan,
    tempat_tujuan,
    terbitan,
)

PERMOHONAN = (
    JenisNaskah.SURAT_PERMOHONAN_PELIBATAN,
    JenisNaskah.SURAT_PERMOHONAN_PYB,
    JenisNaskah.SURAT_PERMOHONAN_SUKARELA,
    JenisNaskah.SURAT_PERMOHONAN_PERSETUJUAN,
)


def _kriteria(j: FaktaJalur) -> tuple[str, ...]:
    if j.kriteria is None:
        return ()
    jenjang = [f"Jenjang {j.kriteria.jenjang.label}"] if j.kriteria.jenjang else []
    return tuple(jenjang + [f"Kemampuan: {k}" for k in sorted(j.kriteria.kompetensi)])


def surat_permohonan(k: Konteks, jenis: N) -> list[Isi]:
    """The head of the owner's unit asks; the assessor gets a copy (lamp-III-1-iii-1, lamp-III-1-iv-1)."""
    j = k.fj
    lintas_instansi = j.prosedur == "penunjukan_lintas_instansi"
    if lintas_instansi and _menyurati_diri(k):
        return []
    tujuan = k.fakta.sekretaris_daerah if lintas_instansi else _yang_dituju(k, j)
    salinan = _penilai_peminta(k) if lintas_instansi else penilai_orang(k, j) or [pemangku(tujuan)]
    if j.prosedur == "penunjukan_lintas_perangkat_daerah":
        salinan = [*salinan, pemangku(tempat_tujuan(j)[-1].kepala)]
    isi = susun_isi(
        k,
        jenis,
        k.wewenang,
        bentuk="nota_dinas" if j.prosedur == "penunjukan_lintas_unit" else "surat_dinas",
        kepada=kepada(tujuan),
        dari=k.wewenang.kantor.sebutan if k.wewenang.kantor else "",
        orang=daftar_orang(k, (o.id for o in j.orang)),
        kriteria=_kriteria(j),
        jumlah_orang=j.kriteria.jumlah if j.kriteria else len(j.orang),
    )
    lain = tuple(s for s in tembusan(k, salinan) if s.pegawai and s.pegawai.pk != k.kerja.pelaku.id)
    return [terbitan(k, k.wewenang, isi, lain)]


def _yang_dituju(k: Konteks, j: FaktaJalur) -> Kantor:
    """The head of the unit asked; where that is the one who asks, who decides in his place (Keputusan 0005 and 0006)."""
    pimpinan = pimpinan_dari(tempat_tujuan(j), k.fakta.profil)
    if pimpinan.pemangku is None or pimpinan.pemangku.pegawai != k.kerja.pelaku.id:
        return pimpinan
    pengganti = (w.kantor for p, _untuk in pemutus_tujuan(k.fakta, j) for w in p.wewenang if w.kantor)
    return next(pengganti, pimpinan)


def _menyurati_diri(k: Konteks) -> bool:
    """Nobody writes a letter to himself (Keputusan 0006)."""
    sekda = k.fakta.sekretaris_daerah
    return bool(sekda and sekda.pemangku and sekda.pemangku.pegawai == k.kerja.pelaku.id)


def _penilai_peminta(k: Konteks) -> list[Penerima]:
    """The assessor on the side of who asks: the letter is still inside the own institution (lamp-III-1-iv-1)."""
    orang, _peta = muat_orang([k.fakta.peminta], k.fakta.hari_ini)
    penilai = tentukan(orang[k.fakta.peminta], k.fakta.profil)
    pejabat = penilai.pejabat_penilai
    if pejabat is None or penilai.penilai is None:
        return []
    k.pegawai.setdefault(pejabat.pegawai, Pegawai.objects.get(pk=pejabat.pegawai))
    return [(pejabat, penilai.penilai.sebutan)]


def surat_pyb(k: Konteks, jenis: N) -> list[Isi]:
    """The Pejabat yang Berwenang asks his counterpart (lamp-III-1-iv-2)."""
    j = k.fj
    isi = susun_isi(
        k,
        jenis,
        k.wewenang,
        kepada=kepada(j.pyb_tujuan),
        orang=daftar_orang(k, (o.id for o in j.orang)),
        kriteria=_kriteria(j),
        jumlah_orang=j.kriteria.jumlah if j.kriteria else len(j.orang),
        rujukan=rujukan(k, JenisNaskah.SURAT_PERMOHONAN_PELIBATAN, JenisNaskah.SURAT_PERMOHONAN_SUKARELA),
    )
    return [terbitan(k, k.wewenang, isi)]


def surat_instruksi(k: Konteks, jenis: N) -> list[Isi]:
    """The Pejabat yang Berwenang tells the assessor to assign; not where he is that himself (Keputusan 0006)."""
    j = k.fj
    pemutus = [p for p, _untuk in pemutus_tujuan(k.fakta, j)]
    if any(p.milik(k.kerja.pelaku.id) for p in pemutus):
        return []
    penilai = [p.wewenang[0].kantor for p in pemutus if p.wewenang]
    isi = susun_isi(
        k,
        jenis,
        k.wewenang,
        kepada=kepada(*penilai),
        orang=daftar_orang(k, (o.id for o in j.orang)),
        kriteria=_kriteria(j),
        jumlah_orang=j.kriteria.jumlah if j.kriteria else len(j.orang),
    )
    return [terbitan(k, k.wewenang, isi, tembusan(k, penilai_orang(k, j)))]


def surat_jawaban(k: Konteks, jenis: N) -> list[Isi]:
    """Whoever refuses signs the answer (lamp-III-1-iii-2-b)."""
    if k.wewenang.kantor is not None and k.wewenang.kantor.id < 0:
        return [SuratLuar(JenisNaskah.SURAT_JAWABAN, k.wewenang.pejabat, k.wewenang.kantor.sebutan)]
    isi = susun_isi(
        k,
        jenis,
        k.wewenang,
        setuju=False,
        kepada=kepada(pimpinan_pemilik(k)),
        orang=daftar_orang(k, (o.id for o in k.fj.orang)),
        rujukan=rujukan(k, *PERMOHONAN),
    )
    return [terbitan(k, k.wewenang, isi, tembusan(k, penilai_orang(k, k.fj)))]


def surat_sukarela(k: Konteks, jenis: N) -> list[Isi]:
    """The person's own letter, copy to his assessor (lamp-III-2-2-a)."""
    j = k.fj
    tujuan = pimpinan_dari(j.unit_tujuan, k.fakta.profil) if j.unit_tujuan else j.pyb_tujuan
    isi = susun_isi(
        k, jenis, k.wewenang, kepada=kepada(tujuan), orang=daftar_orang(k, (o.id for o in j.orang))
    )
    return [terbitan(k, k.wewenang, isi, tembusan(k, penilai_orang(k, j)))]


def surat_persetujuan(k: Konteks, jenis: N) -> list[Isi]:
    """The person asks his assessor, copy to the head who agreed (lamp-III-2-2-b)."""
    j = k.fj
    tujuan = pimpinan_dari(j.unit_tujuan, k.fakta.profil) if j.unit_tujuan else None
    penilai = [tentukan(o, k.fakta.profil).penilai for o in j.orang]
    isi = susun_isi(
        k,
        jenis,
        k.wewenang,
        kepada=kepada(*penilai),
        orang=daftar_orang(k, (o.id for o in j.orang)),
        rujukan=rujukan(k, JenisNaskah.SURAT_PERMOHONAN_SUKARELA),
    )
    return [terbitan(k, k.wewenang, isi, tembusan(k, [pemangku(tujuan), *pimpinan_orang(k, j)]))]


def surat_usulan(k: Konteks, jenis: N) -> list[Isi]:
    """A proposal to whoever else may assign (lamp-III-p2-k1)."""
    j = k.fj
    lawan = [w.kantor for w in pemegang(Peran.PENYETUJU_USULAN, k.fakta, j).wewenang]
    isi = susun_isi(
        k, jenis, k.wewenang, kepada=kepada(*lawan), orang=daftar_orang(k, (o.id for o in j.orang))
    )
    return [terbitan(k, k.wewenang, isi)]


def surat_masalah(k: Konteks, jenis: N) -> list[Isi]:
    """The Pejabat yang Berwenang puts a problem to another institution, copies to the heads on either side (lamp-IV-C-5).

    It names the members from there and nothing else of them: nobody needs more to decide.
    """
    b = k.butir
    assert b is not None
    fakta = next(x for x in k.fakta.butir if x.id == b.pk)
    anggota = [o for o in FaktaTugas(k.fakta).pelaksana if o.instansi_lain == b.instansi_pemutus_id]
    isi = susun_isi(
        k,
        jenis,
        k.wewenang,
        kepada=kepada(fakta.pemutus),
        masalah=tuple(baris for baris in b.uraian.splitlines() if baris.strip()),
        alternatif=tuple(b.alternatif),
        orang=tuple(
            replace(o, nip="", pangkat_golongan="") for o in daftar_orang(k, (o.id for o in anggota))
        ),
        uraian=(),
        rujukan=rujukan(k, JenisNaskah.SURAT_PERMOHONAN_PYB),
    )
    lain = (pimpinan_pemilik(k), *(o.penilai_luar for o in anggota))
    return [terbitan(k, k.wewenang, isi, tembusan(k, [pemangku(x) for x in lain if x != fakta.pemutus]))]

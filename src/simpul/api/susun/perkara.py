"""From what pages show to what is answered: the same values, the same words."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from simpul.api.masalah import halangan_json, klausul_json
from simpul.api.skema import perkara as skema
from simpul.api.skema.dasar import Halangan, InstansiSingkat, KlausulRingkas, Orang, Peringatan, UnitSingkat
from simpul.aturan.alur import Stasiun
from simpul.aturan.fakta import Kriteria
from simpul.aturan.klausul import Klausul
from simpul.aturan.peran import Pemegang
from simpul.aturan.putusan import Putusan
from simpul.aturan.tabel import PROSEDUR
from simpul.inti.models import Jejak, Pemberitahuan
from simpul.naskah.models import Naskah
from simpul.penugasan import selectors
from simpul.penugasan.forms import perlu_diisi
from simpul.penugasan.kata import KATA, SEKALIGUS
from simpul.penugasan.models import Anggota, Giliran, Jalur, Penugasan
from simpul.penugasan.tampilan import HalamanPerkara, Kini, Lewat, Nanti, Tombol
from simpul.penugasan.views import akan_terbit, ringkasan
from simpul.penugasan.views_tugaskan import Ramalan
from simpul.web import kata


def klausul(daftar: Iterable[Klausul], request: HttpRequest) -> list[KlausulRingkas]:
    """Clauses with how the regulation of the case cites them."""
    return [KlausulRingkas(**klausul_json(k, request)) for k in daftar]


def halangan(putusan: Putusan, request: HttpRequest) -> list[Halangan]:
    """What blocks."""
    return [Halangan.model_validate(halangan_json(h, request)) for h in putusan.halangan]


def peringatan(putusan: Putusan, request: HttpRequest) -> list[Peringatan]:
    """What is warned of."""
    return [
        Peringatan(klausul=klausul(w.klausul, request), pesan=kata.terjemahkan(w.pesan))
        for w in putusan.peringatan
    ]


def orang(siapa: Any) -> Orang:
    """A person, from a row or a fact."""
    return Orang(id=siapa.pk if hasattr(siapa, "pk") else siapa.id, nama=siapa.nama)


def pemilik(p: Penugasan) -> str:
    """Whose performance it is."""
    return str(p.unit_pemilik or p.instansi_pemilik or "")


def nama_tim(p: Penugasan) -> str | None:
    """The name of the team, if it is one."""
    tim = getattr(p, "tim", None)
    return tim.nama if tim else None


def giliran(g: Giliran) -> skema.GiliranBaris:
    """A row of Giliran saya."""
    p = g.perkara.penugasan
    return skema.GiliranBaris(
        id=g.pk,
        perkara=g.perkara.kode,
        judul=p.judul,
        langkah=g.langkah,
        tombol=str(KATA[g.langkah].tombol),
        jalur=g.jalur_id,
        butir=g.butir_id,
        sebagai=g.jabatan.nama if g.jabatan else "",
        peminta=orang(p.peminta),
        orang=[orang(a.pegawai) for a in g.jalur.anggota.all()] if g.jalur else [],
        mulai=p.mulai,
        selesai=p.selesai,
        sejak=g.sejak,
        dapat_sekaligus=g.langkah in SEKALIGUS and not (g.jalur and g.jalur.kriteria),
    )


def penugasan(p: Penugasan) -> skema.PenugasanBaris:
    """A case in a list."""
    return skema.PenugasanBaris(
        kode=p.perkara.kode,
        judul=p.judul,
        status=p.status,
        status_teks=kata.kata(p.status),
        cara=p.cara,
        lingkup=p.lingkup,
        bentuk=p.bentuk,
        pemilik=pemilik(p),
        tim=nama_tim(p),
        orang=[orang(a.pegawai) for a in p.anggota.all()],
        mulai=p.mulai,
        selesai=p.selesai,
        diperbarui=p.diperbarui,
    )


def keanggotaan(a: Anggota) -> skema.KeanggotaanBaris:
    """An assignment that somebody has had."""
    p = a.penugasan
    return skema.KeanggotaanBaris(
        id=a.pk,
        perkara=p.perkara.kode,
        judul=p.judul,
        keadaan=a.keadaan,
        keadaan_teks=kata.kata(a.keadaan),
        pemilik=pemilik(p),
        tim=nama_tim(p),
        mulai=a.mulai,
        selesai=a.selesai,
        diterima=a.diterima,
    )


def permohonan(j: Jalur) -> skema.PermohonanBaris:
    """A request in or out."""
    return skema.PermohonanBaris(
        id=j.pk,
        perkara=j.penugasan.perkara.kode,
        judul=j.penugasan.judul,
        prosedur=j.prosedur,
        keadaan=j.keadaan,
        keadaan_teks=kata.kata(j.keadaan),
        peminta=orang(j.penugasan.peminta),
        unit_tujuan=_unit(j.unit_tujuan),
        instansi_tujuan=_instansi(j.instansi_tujuan),
        orang=[orang(a.pegawai) for a in j.anggota.all()],
        diperbarui=j.diperbarui,
    )


def _unit(u: Any) -> UnitSingkat | None:
    return UnitSingkat(id=u.pk, kode=u.kode, nama=u.nama) if u else None


def _instansi(i: Any) -> InstansiSingkat | None:
    return InstansiSingkat(id=i.pk, nama=i.nama) if i else None


def perkara(h: HalamanPerkara, request: HttpRequest) -> skema.Perkara:
    """A case, whole."""
    p, tim = h.penugasan, getattr(h.penugasan, "tim", None)
    return skema.Perkara(
        kode=p.perkara.kode,
        versi=p.perkara.versi,
        judul=p.judul,
        uraian=p.uraian,
        target=p.target,
        kemampuan=p.kompetensi,
        alasan=p.alasan,
        status=p.status,
        status_teks=kata.kata(p.status),
        cara=p.cara,
        lingkup=p.lingkup,
        bentuk=p.bentuk,
        mulai=p.mulai,
        selesai=p.selesai,
        unit_pemilik=_unit(p.unit_pemilik),
        instansi_pemilik=_instansi(p.instansi_pemilik),
        peminta=orang(p.peminta),
        tim=skema.Tim(nama=tim.nama, jenis=tim.jenis, ketua=orang(tim.ketua) if tim.ketua else None)
        if tim
        else None,
        menurut=h.fakta.profil.dasar,
        jalur=_jalur(h),
        orang=_orang(h),
        lewat=[_lewat(satu, request) for satu in h.lewat],
        kini=[_kini(satu, request) for satu in h.kini],
        nanti=[_nanti(satu, request) for satu in h.nanti],
        langkah=[langkah(h, t, request) for t in (*h.tombol, *h.redup)],
        perubahan=[
            skema.Perubahan(
                jalur=c.jalur.pk,
                judul=_(c.jalur.judul),
                keadaan=c.jalur.keadaan,
                selesai=c.selesai,
                orang_baru=c.baru,
            )
            for c in h.perubahan
        ],
        naskah=[naskah(satu, p.perkara.kode) for satu in h.naskah],
        percobaan_ditolak=len(h.ditolak),
    )


def _jalur(h: HalamanPerkara) -> list[skema.Jalur]:
    return [
        skema.Jalur(
            id=j.id,
            prosedur=j.prosedur,
            judul=_(PROSEDUR[j.prosedur].judul),
            keadaan=j.keadaan,
            keadaan_teks=kata.kata(j.keadaan),
            unit_tujuan=j.unit_tujuan[0].nama if j.unit_tujuan else None,
            instansi_tujuan=j.instansi_tujuan,
            kriteria=_kriteria(j.kriteria),
        )
        for j in h.fakta.jalur
    ]


def _kriteria(k: Kriteria | None) -> skema.Kriteria | None:
    if k is None:
        return None
    return skema.Kriteria(
        jumlah=k.jumlah, jenjang=k.jenjang.value if k.jenjang else None, kemampuan=sorted(k.kompetensi)
    )


def _orang(h: HalamanPerkara) -> list[skema.OrangPerkara]:
    tim = getattr(h.penugasan, "tim", None)
    hasil = []
    for o, j, unit in ringkasan(h)["orang"]:
        keadaan = _keadaan_orang(o.id, j)
        hasil.append(
            skema.OrangPerkara(
                id=o.id,
                nama=o.nama,
                jalur=j.id,
                unit=unit,
                keadaan=keadaan,
                keadaan_teks=kata.kata(keadaan),
                ketua=bool(tim and tim.ketua_id == o.id),
                instansi_lain=o.instansi_lain is not None,
            )
        )
    return hasil


def _keadaan_orang(id_: int, j: Any) -> str:
    if id_ in j.berakhir:
        return "berakhir"
    if id_ in j.diterima:
        return "diterima"
    return "ditetapkan" if j.keadaan == "berjalan" else str(j.keadaan)


def _lewat(satu: Lewat, request: HttpRequest) -> skema.Lewat:
    j = satu.jejak
    return skema.Lewat(
        urut=j.urut,
        waktu=j.waktu,
        pelaku=j.pelaku_nama,
        kapasitas=j.kapasitas,
        langkah=j.langkah,
        kalimat=f"{j.pelaku_nama} {satu.kata.lampau}",
        alasan=str(j.isian.get("alasan", "")),
        klausul=klausul(satu.klausul, request),
    )


def _pelaku(p: Pemegang) -> list[skema.Pelaku]:
    return [
        skema.Pelaku(id=w.pejabat.pegawai, nama=w.pejabat.nama, jabatan=w.kantor.sebutan if w.kantor else "")
        for w in p.wewenang
    ]


def _kini(satu: Kini, request: HttpRequest) -> skema.Stasiun:
    return skema.Stasiun(
        langkah=satu.giliran.langkah.nama,
        tombol=str(satu.kata.tombol),
        jalur=satu.giliran.jalur,
        butir=satu.giliran.butir,
        sejak=satu.sejak,
        pejabat=_pelaku(satu.giliran.pemegang),
        kosong=satu.kosong,
        klausul=klausul(satu.giliran.langkah.klausul, request),
    )


def _nanti(satu: Nanti, request: HttpRequest) -> skema.Stasiun:
    return stasiun(satu.stasiun, str(satu.kata.tombol), request)


def stasiun(s: Stasiun, tombol: str, request: HttpRequest) -> skema.Stasiun:
    """A step that is still to come."""
    return skema.Stasiun(
        langkah=s.langkah.nama,
        tombol=tombol,
        jalur=s.jalur.id,
        butir=None,
        sejak=None,
        pejabat=_pelaku(s.pemegang),
        kosong=[k.sebutan for k in s.pemegang.kosong],
        klausul=klausul(s.langkah.klausul, request),
    )


def langkah(h: HalamanPerkara, t: Tombol, request: HttpRequest) -> skema.LangkahBoleh:
    """An act as the caller sees it."""
    putusan = t.tindakan.putusan
    return skema.LangkahBoleh(
        nama=t.tindakan.nama,
        jalur=t.jalur,
        sebutan=t.sebutan,
        akibat=str(t.kata.akibat),
        boleh=putusan.diterima,
        pencatatan=t.pencatatan,
        isian=sorted(perlu_diisi(t.tindakan, t.pencatatan)),
        terbit=[_(str(n.value)) for n in akan_terbit(h, t)],
        klausul=klausul(putusan.klausul if putusan.diterima else (), request),
        halangan=halangan(putusan, request),
        peringatan=peringatan(putusan, request),
    )


def naskah(n: Naskah, kode: str) -> skema.NaskahRingkas:
    """A document of a case."""
    ada = bool(n.pindaian) if n.luar else True
    return skema.NaskahRingkas(
        id=n.pk,
        jenis=n.jenis,
        peristiwa=n.peristiwa,
        nomor=n.nomor,
        tanggal=n.tanggal,
        penanda_tangan=n.penanda_tangan_nama,
        kapasitas=n.kapasitas,
        surat_masuk=n.luar,
        butir=n.butir_ref,
        tautan=f"/api/v1/perkara/{kode}/naskah/{n.pk}/pdf" if ada else None,
    )


def ketetapan(p: Penugasan, nama: str, putusan: Putusan, request: HttpRequest) -> skema.Ketetapan:
    """What a step brought about; the row of the case is read anew."""
    perkara, status = selectors.keadaan(p.pk)
    return skema.Ketetapan(
        kode=perkara.kode,
        versi=perkara.versi,
        status=status,
        langkah=nama,
        kalimat=str(KATA[nama].lampau),
        klausul=klausul(putusan.klausul, request),
        peringatan=peringatan(putusan, request),
    )


def pembukaan(p: Penugasan, nama: str, r: Ramalan | None, request: HttpRequest) -> skema.Ketetapan:
    """What opening brought about."""
    return ketetapan(p, nama, r.rancangan.gabungan() if r else Putusan(nama), request)


def ramalan(r: Ramalan, request: HttpRequest) -> skema.Ramalan:
    """What a wish would become."""
    rancangan, putusan = r.rancangan, r.rancangan.gabungan()
    nama = rancangan.permintaan.langkah
    pemilik_ = rancangan.fakta.unit_pemilik
    return skema.Ramalan(
        langkah=nama,
        tombol=str(KATA[nama].tombol),
        akibat=str(KATA[nama].akibat),
        boleh=putusan.diterima,
        cara=rancangan.cara.value,
        lingkup=rancangan.lingkup.value,
        bentuk=rancangan.bentuk.value,
        unit_pemilik=pemilik_[0].nama if pemilik_ else "",
        mulai=rancangan.fakta.mulai,
        selesai=rancangan.fakta.selesai,
        halangan=halangan(putusan, request),
        peringatan=peringatan(putusan, request),
        klausul=klausul(putusan.klausul if putusan.diterima else (), request),
        jalan=[stasiun(s, str(k.tombol), request) for s, k in r.stasiun],
        naskah=[_(str(n.value)) for n in r.naskah],
        naskah_segera=[_(str(n.value)) for n in r.segera],
    )


def jejak(j: Jejak) -> skema.JejakBaris:
    """An entry of the trail, whole."""
    return skema.JejakBaris(
        id=j.pk,
        perkara=j.perkara.kode,
        **{nama: getattr(j, nama) for nama in skema.JejakBaris.model_fields if nama not in {"id", "perkara"}},
    )


def pemberitahuan(n: Pemberitahuan) -> skema.PemberitahuanBaris:
    """A notice in the caller's language."""
    nama = str(n.nilai.get("langkah", ""))
    return skema.PemberitahuanBaris(
        id=n.pk,
        perkara=n.perkara.kode,
        judul=str(n.nilai.get("judul", "")),
        pesan=_(n.pesan),
        langkah=nama,
        dibuat=n.dibuat,
        dibaca=n.dibaca,
    )

"""Every operation is done once, in one story; what was sent and answered are the examples of the description.

``TULIS_CONTOH=1 pytest tests/api/test_contoh.py`` records them anew.
"""

import base64
import json
import os
import re
from pathlib import Path

import jsonschema_rs
import pytest
from django.contrib.auth.models import Group
from django.test import Client

import simpul.api
from simpul.api.operasi import OPERASI
from simpul.naskah.models import PaketNaskah
from simpul.organisasi.impor.layanan import kerjakan
from simpul.organisasi.models import Impor
from simpul.penugasan.paket_cetak import kerjakan as cetak_paket
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan
from simpul.perjanjian.models import Sasaran
from tests.dunia import kepala

TEMPAT = Path(simpul.api.__file__).with_name("contoh.json")
GANTI = (
    (re.compile(r"simpul_[\w-]{20,}"), "simpul_…"),
    (re.compile(r"\b([a-z]{4}-){3}\d{4}\b"), "kabu-reno-lita-4821"),
)
TERPANJANG = 3


class Kisah:
    """Calls as several people, and remembers the first good answer of each operation."""

    def __init__(self, klien):
        self.klien, self.orang, self.contoh = klien, {}, {}

    def __call__(self, siapa, nama, isi=None, harap=200, /, **alamat):
        if siapa not in self.orang:
            self.orang[siapa] = self.klien(siapa)
        jawab = getattr(self.orang[siapa], nama)(*([isi] if isi is not None else []), **alamat)
        assert jawab.status == harap, (nama, jawab.status, jawab.badan[:600])
        if harap < 300:
            self.contoh.setdefault(nama, self._contoh(isi, alamat, jawab))
        return jawab

    @staticmethod
    def _contoh(isi, alamat, jawab):
        satu = {"alamat": {k: v for k, v in alamat.items() if k != "if_match"}}
        if isi is not None:
            satu["masukan"] = isi
        if jawab.kepala["Content-Type"] == "application/json":
            satu["keluaran"] = _pendek(jawab.isi)
        return json.loads(_samar(json.dumps(satu)))


def _samar(teks):
    for pola, ganti in GANTI:
        teks = pola.sub(ganti, teks)
    return teks


def _pendek(nilai):
    if isinstance(nilai, list):
        return [_pendek(satu) for satu in nilai[:TERPANJANG]]
    return {k: _pendek(v) for k, v in nilai.items()} if isinstance(nilai, dict) else nilai


def _membaca(k, d):
    k("asma", "saya")
    for nama in (
        "daftarToken",
        "daftarUnit",
        "daftarPegawai",
        "daftarKlausul",
        "daftarInstansiLain",
        "bagan",
    ):
        k("asma", nama, **({"fields": "id,nama"} if nama == "daftarInstansiLain" else {}))
    token = k("asma", "daftarToken").isi["data"][0]["id"]
    k("asma", "token", id=token)
    for nama in ("unit", "cabangUnit", "orangUnit", "jabatanUnit", "daftarPenugasanUnit"):
        k("asma", nama, id=d.dinkes.pk if nama == "cabangUnit" else d.kesmas.pk)
    k("asma", "pegawai", id=d.citra.pk)
    k("asma", "klausul", id="ps22-2")
    k("asma", "daftarCalon", q="dodi")
    k("man", "instansiLain", id=d.provinsi.pk)
    for nama in ("jabatanKosong", "profil", "jejakInstansi", "templatImpor"):
        k("man", nama)
    k("man", "templatImporCsv", nama="pegawai")


def _perkara_lintas_unit(k, d):
    ingin = {
        "judul": "Survei gizi balita",
        "orang": [d.dodi.pk],
        "mulai": "2024-03-05",
        "selesai": "2024-06-30",
    }
    k("asma", "pratinjauPenugasan", ingin)
    k("asma", "pratinjauNaskah", ingin, nomor=1)
    kode = k("asma", "bukaPenugasan", ingin, 201).isi["kode"]
    for nama in ("daftarPerkara", "daftarPenugasanDiminta"):
        k("asma", nama)
    k("asma", "daftarPermohonan", arah="keluar")
    (giliran,) = k("basri", "daftarGiliran").isi["data"]
    k("basri", "langkahRinci", kode=kode, nama="tolak", jalur=giliran["jalur"])
    k("basri", "putuskanSekaligus", {"giliran": [giliran["id"]]})
    k("darwis", "tetapkan", {}, kode=kode, if_match=k("darwis", "perkara", kode=kode).etag)
    k("dodi", "daftarPemberitahuan")
    k("dodi", "terima", {}, kode=kode, if_match="*")
    k("dodi", "tandaiDibaca")
    k("dodi", "daftarPenugasanSaya")
    naskah = k("dodi", "perkara", kode=kode).isi["naskah"]
    k("dodi", "naskahPdf", kode=kode, id=naskah[0]["id"])
    k("asma", "jejakPerkara", kode=kode)
    k("asma", "keutuhanPerkara", kode=kode)
    k("asma", "jejakKlausul", id="ps22-2")
    k("asma", "daftarPenugasanPegawai", id=d.dodi.pk)
    k("asma", "perpanjang", {"alasan": "Belum selesai.", "selesai": "2024-07-31"}, kode=kode, if_match="*")
    k("basri", "setujuiPerubahan", {}, kode=kode, if_match="*")
    k("darwis", "tetapkanPerubahan", {}, kode=kode, if_match="*")
    k("asma", "akhiri", {"alasan": "Selesai lebih awal.", "selesai": "2024-05-31"}, kode=kode, if_match="*")
    k("darwis", "tolakPerubahan", {"alasan": "Masih diperlukan."}, kode=kode, if_match="*")


def _jawaban_lain(k, d):
    kode = k("asma", "bukaPenugasan", {"judul": "Pendataan", "orang": [d.endah.pk]}, 201).isi["kode"]
    k("basri", "setujui", {}, kode=kode, if_match=k("basri", "perkara", kode=kode).etag)
    kode = k("asma", "bukaPenugasan", {"judul": "Pemantauan", "orang": [d.endah.pk]}, 201).isi["kode"]
    k(
        "basri",
        "tolak",
        {"alasan": "Sedang padat."},
        kode=kode,
        if_match=k("basri", "perkara", kode=kode).etag,
    )
    kode = k("asma", "bukaPenugasan", {"judul": "Pemetaan", "orang": [d.endah.pk]}, 201).isi["kode"]
    k("asma", "cabut", {}, kode=kode, if_match=k("asma", "perkara", kode=kode).etag)


def _tim(k, d):
    ingin = {
        "judul": "Tim gizi",
        "orang": [d.citra.pk, d.endah.pk, d.kiki.pk],
        "alasan": "Perlu.",
        "tim": {"nama": "Tim gizi", "rutin": False, "ketua": d.citra.pk},
    }
    kode = k("asma", "bukaPenugasan", ingin, 201).isi["kode"]
    k("asma", "daftarTim")
    k("basri", "setujui", {}, kode=kode, if_match="*")
    k("ida", "tolak", {"alasan": "Sedang padat."}, kode=kode, if_match="*")
    k("asma", "lanjutkan", {}, kode=kode, if_match="*")
    k("darwis", "tetapkan", {}, kode=kode, if_match="*")
    k("citra", "terima", {}, kode=kode, if_match="*")
    k("endah", "terima", {}, kode=kode, if_match="*")
    isi = {"tentang": d.endah.pk, "uraian": "Menyelesaikan bagiannya tepat waktu."}
    k("citra", "laporkanAnggota", isi, kode=kode, if_match="*")


def _dalam_unit(k, d):
    kode = k(
        "darwis", "bukaPenugasan", {"judul": "Data stunting", "orang": [d.citra.pk], "usulan": True}, 201
    )
    assert kode.isi["langkah"] in {"usulkan", "ajukan"}
    kode = k("asma", "bukaPenugasan", {"judul": "Data stunting", "orang": [d.citra.pk]}, 201).isi["kode"]
    k("citra", "terima", {}, kode=kode, if_match="*")
    baru = k(
        "man",
        "daftarkanPegawai",
        {"nama": "Nurul Huda", "nip": "", "golongan": "III/a", "jenis_asn": "pns"},
        201,
    )
    jabatan = k("man", "buatJabatan", {"nama": "Penyuluh", "jenjang": "ahli pertama"}, 201, id=d.kesmas.pk)
    isi = {"jabatan": jabatan.isi["id"], "mulai": "2024-03-01", "nomor_dasar": "800/12/2024"}
    k("man", "tempatkan", isi, 201, id=baru.isi["id"])
    alih = {"alasan": "Citra cuti.", "orang_lama": d.citra.pk, "orang": [baru.isi["id"]]}
    k("asma", "alihkan", alih, kode=kode, if_match="*")
    return baru.isi["id"]


def _pekerjaan(k, d):
    """Plan, breakdown, progress, result, and what people tell each other on the way."""
    ingin = {"judul": "Peta stunting", "orang": [d.citra.pk], "target": "Prevalensi stunting"}
    kode = k("asma", "bukaPenugasan", ingin, 201).isi["kode"]
    k("citra", "terima", {}, kode=kode, if_match="*")

    def lakukan(siapa, nama, isi=None):
        return k(siapa, nama, isi or {}, kode=kode, if_match="*").isi

    _rencana(k, d, kode, lakukan)
    foto = {"nama": "foto.png", "isi": base64.b64encode(b"\x89PNG\r\n\x1a\n isi").decode()}
    bagian = k("citra", "pekerjaan", kode=kode).isi["bagian"][0]["id"]
    lakukan("citra", "catatKemajuan", {"bagian": bagian, "persen": 50, "uraian": "12 desa", "berkas": foto})
    bukti = k("asma", "pekerjaan", kode=kode).isi["terkini"][0]["bukti"][0]["id"]
    k("asma", "bukti", id=bukti)
    k("asma", "berkasBukti", id=bukti)
    lakukan("citra", "sampaikanHasil", {"uraian": "Petanya", "bukti_ada": [bukti]})
    lakukan("asma", "kembalikanHasil", {"alasan": "Kurang 3 desa."})
    _pembicaraan(k, d, kode, lakukan)
    lakukan("citra", "sampaikanHasil", {"uraian": "Petanya, lengkap"})
    lakukan("asma", "nyatakanSesuai")


def _rencana(k, d, kode, lakukan):
    masa = {"mulai": "2024-03-05", "selesai": "2024-04-30"}
    ukur = {"uraian": "Ukur", "keluaran": "Data", "anggaran": 10_000_000, **masa}
    lakukan("citra", "susunRencana", {"kegiatan": [ukur], "bersama": "Asma"})
    lakukan("asma", "kembalikanRencana", {"alasan": "Anggarannya terlalu besar."})
    lakukan("citra", "susunRencana", {"kegiatan": [{**ukur, "anggaran": 8_000_000}]})
    lakukan("asma", "tetapkanRencana")
    kegiatan = k("citra", "pekerjaan", kode=kode).isi["kegiatan"][0]["id"]
    timbang = {
        "kegiatan": kegiatan,
        "uraian": "Timbang",
        "pelaksana": d.citra.pk,
        "anggaran": 5_000_000,
        **masa,
    }
    lakukan("citra", "susunRincian", {"bagian": [timbang]})


def _pembicaraan(k, d, kode, lakukan):
    lakukan(
        "asma",
        "mintaLaporan",
        {"tentang": d.citra.pk, "uraian": "Dua pekan pertama", "tenggat": "2024-03-20"},
    )
    k("citra", "langkahKerjaRinci", kode=kode, nama="laporkan", butir=0)
    lakukan("citra", "laporkan", {"uraian": "12 dari 15 desa selesai.", "tautan": "https://contoh.test/peta"})
    laporan = k("asma", "daftarLaporan").isi["data"][0]["id"]
    k("asma", "butir", kode=kode, id=laporan)
    k("asma", "butirPdf", kode=kode, id=laporan)
    lakukan("asma", "beriUmpanBalik", {"tentang": d.citra.pk, "uraian": "Baik; lengkapi tiga desa."})
    lakukan("citra", "sampaikanMasalah", {"uraian": "Timbangan rusak", "alternatif": ["Pinjam", "Sewa"]})
    lakukan("asma", "putuskanMasalah", {"uraian": "Pinjam dari Puskesmas."})
    lakukan("citra", "tuntaskanMasalah")
    lakukan("citra", "susunRencanaPribadi", {"uraian": "Senin sampai Rabu di lapangan."})
    lakukan("asma", "beriArahan", {"uraian": "Dahulukan desa terjauh."})
    for akhir, isi in (
        ("sediakanSumberDaya", {"uraian": "Satu mobil."}),
        ("tolakSumberDaya", {"alasan": "Habis."}),
    ):
        lakukan("citra", "mintaSumberDaya", {"uraian": "Kendaraan"})
        lakukan("asma", akhir, isi)
    notulen = {"dengan": "Puskesmas Rumbia", "tahap": "pelaksanaan", "uraian": "Jadwal disepakati."}
    lakukan("citra", "catatKoordinasi", notulen)
    k("citra", "daftarButir", kode=kode)


def _sukarela(k, d):
    isi = {"judul": "Posyandu keliling", "unit_tujuan": d.kesmas.pk}
    k("dodi", "pratinjauSukarela", isi)
    kode = k("dodi", "ajukanDiri", isi, 201).isi["kode"]
    k("basri", "ketahui", {}, kode=kode, if_match="*")


def _instansi_lain(k, d):
    ingin = {"judul": "Kajian gizi", "orang": [d.gita.pk], "instansi_tujuan": d.provinsi.pk}
    kode = k("asma", "bukaPenugasan", ingin, 201).isi["kode"]
    k("man", "teruskan", {}, kode=kode, if_match="*")
    surat = {"nomor_surat": "800/77/2024", "tanggal_surat": "2024-03-05"}
    k("man", "setujui", surat, kode=kode, if_match="*")
    masuk = {
        "judul": "Bantuan data",
        "instansi_lain": d.provinsi.pk,
        "orang": d.dodi.pk,
        "mulai": "2024-04-01",
        "selesai": "2024-04-30",
        **surat,
    }
    kode = k("man", "catatPermintaanMasuk", masuk, 201).isi["kode"]
    k("man", "setujui", {}, kode=kode, if_match="*")
    _masalah_bersama(k, d, kode)


def _masalah_bersama(k, d, kode):
    """A problem in which the other institution must act: it is asked by letter."""
    k("man", "instruksikan", {}, kode=kode, if_match="*")
    for siapa, nama in (("basri", "tetapkan"), ("dodi", "terima")):
        k(siapa, nama, {}, kode=kode, if_match="*")
    masalah = {"uraian": "Bentrok jadwal", "alternatif": ["Daring"], "masing_masing": True}
    k("dodi", "sampaikanMasalah", masalah, kode=kode, if_match="*")
    k("man", "teruskanMasalah", {}, kode=kode, if_match="*")
    (surat,) = [n for n in k("man", "perkara", kode=kode).isi["naskah"] if n["butir"]]
    assert k("man", "butir", kode=kode, id=surat["butir"]).isi["naskah"] == [surat]


def _organisasi(k, d, pegawai):
    dinas = k("man", "buatPerangkatDaerah", {"nama": "Dinas Pariwisata", "pola": "b"}, 201)
    bidang = k(
        "man",
        "buatUnit",
        {"nama": "Bidang Promosi", "jenjang_kepala": "administrator"},
        201,
        id=dinas.isi["id"],
    )
    ubah = k("man", "ubahUnit", {"nama": "Bidang Promosi Wisata"}, id=bidang.isi["id"], if_match=bidang.etag)
    pindah = k("man", "pindahkanUnit", {"induk": d.dinsos.pk}, id=bidang.isi["id"], if_match=ubah.etag)
    k(
        "man",
        "bubarkanUnit",
        {"tanggal": "2024-12-31", "alasan": "Digabung."},
        id=bidang.isi["id"],
        if_match=pindah.etag,
    )
    k("man", "buatSekretaris", None, 201, id=dinas.isi["id"])
    kantor = kepala(d.resos).pk
    plh = {
        "pegawai": d.hasan.pk,
        "jenis": "plh",
        "mulai": "2024-03-06",
        "selesai": "2024-03-08",
        "nomor_dasar": "821/3/2024",
    }
    tempat = k("man", "tunjukPelaksana", plh, 201, id=kantor)
    k("man", "penempatan", id=tempat.isi["id"])
    benar = k(
        "man",
        "koreksiPenempatan",
        {"alasan": "Salah hari.", "selesai": "2024-03-09"},
        id=tempat.isi["id"],
        if_match=tempat.etag,
    )
    akhir = k("man", "akhiriPenempatan", {"selesai": "2024-03-07"}, id=benar.isi["id"], if_match=benar.etag)
    k("man", "batalkanPenempatan", {"alasan": "Tidak jadi."}, id=benar.isi["id"], if_match=akhir.etag)
    isi = {
        "penerima": d.kiki.pk,
        "mulai": "2024-03-06",
        "selesai": "2024-03-20",
        "nomor": "100/4/2024",
        "tanggal": "2024-03-05",
    }
    delegasi = k("man", "delegasikan", isi, 201, id=kantor)
    k("man", "delegasi", id=delegasi.isi["id"])
    k("man", "cabutDelegasi", {"sejak": "2024-03-10"}, id=delegasi.isi["id"], if_match=delegasi.etag)
    k(
        "man",
        "kosongkanJabatan",
        {"sejak": "2024-04-01"},
        id=kantor,
        if_match=k("man", "jabatan", id=kantor).etag,
    )
    orang = k("man", "pegawai", id=pegawai)
    k("man", "ubahPegawai", {"gelar_belakang": "S.K.M."}, id=pegawai, if_match=orang.etag)
    isi = {"jenis": "keahlian", "nama": "Antropometri", "bukti": "Sertifikat 2023"}
    kompetensi = k("man", "catatKompetensi", isi, 201, id=pegawai)
    k("man", "kompetensi", id=kompetensi.isi["id"])
    k("man", "hapusKompetensi", {"alasan": "Keliru."}, id=kompetensi.isi["id"], if_match=kompetensi.etag)
    lain = k("man", "catatInstansiLain", {"nama": "Kantor Wilayah", "pejabat_nama": "Rahmat"}, 201)
    k("man", "catatPegawaiLuar", {"nama": "Sinta", "jenjang": "ahli muda"}, 201, id=lain.isi["id"])


def _akun(k, d, pegawai):
    k("man", "daftarAkun")
    akun = k("man", "akunPegawai", id=pegawai)
    baru = k("man", "setelUlangSandi", id=pegawai, if_match=akun.etag)
    aktif = k("man", "aktifkanAkun", {"aktif": True}, id=pegawai, if_match=baru.etag)
    k("man", "aturKelompok", {"kelompok": ["persuratan"]}, id=pegawai, if_match=aktif.etag)
    k("man", "buatAkunSemua", {"ulang": False}, id=d.dinkes.pk)


def _impor(k):
    isi = base64.b64encode(b"Kode;Nama;NIP;Jenis ASN\nP-1;Budi Santoso;;PNS\nP-2;;;PNS\n").decode()
    for nama, harap in (("pegawai.csv", "siap"), ("ulang.csv", "siap")):
        kode = k("man", "unggahImpor", {"berkas": {"nama": nama, "isi": isi}}, 201).isi["kode"]
        kerjakan(Impor.objects.get(kode=kode).pk)
        keadaan = k("man", "impor", kode=kode)
        assert keadaan.isi["status"] == harap, keadaan.isi
        k("man", "temuanImpor", kode=kode)
        k("man", "kesalahanImpor", kode=kode)
        if nama == "ulang.csv":
            k("man", "batalkanImpor", kode=kode, if_match=keadaan.etag)
        else:
            k("man", "muatImpor", {"hanya_yang_baik": True}, kode=kode, if_match=keadaan.etag)
    k("man", "daftarImpor")


def _paket(k):
    kode = k("asma", "mintaPaket", {"q": "gizi", "dari": "2024-01-01"}, 201).isi["kode"]
    k("asma", "paket", kode=kode)
    cetak_paket(PaketNaskah.objects.get(kode=kode).pk)
    k("asma", "berkasPaket", kode=kode)
    k("asma", "batalkanPaket", kode=k("asma", "mintaPaket", {}, 201).isi["kode"])
    k("asma", "daftarPaket")


def _perjanjian(k, d):
    isi = {
        "sasaran": [
            {
                "uraian": "Stunting turun",
                "indikator": [
                    {
                        "uraian": "Prevalensi stunting",
                        "target": "14.50",
                        "satuan": "persen",
                        "arah": "turun",
                        "hitungan": "terakhir",
                    }
                ],
            }
        ],
        "program": [{"uraian": "Pemenuhan upaya kesehatan", "anggaran": 25_000_000}],
    }
    untuk = {"unit": d.dinkes.pk, "tahun": 2024}
    kode = k("darwis", "susunPerjanjian", untuk | isi, 201).isi["kode"]
    k("darwis", "susunPerjanjian", untuk | isi, 409)
    k("darwis", "gantiPerjanjian", isi, kode=kode, if_match=k("darwis", "perjanjian", kode=kode).etag)
    k("darwis", "tetapkanPerjanjian", {}, kode=kode, if_match="*")
    sasaran = k("darwis", "perjanjian", kode=kode).isi["sasaran"][0]["id"]
    di = {"kode": kode, "id": sasaran, "if_match": "*"}
    k("darwis", "bagiSasaran", {"jabatan": kepala(d.kesmas).pk}, **di)
    indikator = k("darwis", "perjanjian", kode=kode).isi["sasaran"][0]["indikator"][0]["id"]
    strategi = {"strategi": "tim kerja", "perlu_orang": "Ahli gizi", "perlu_dari": d.yankes.pk}
    k("asma", "strategiSasaran", strategi, **di)
    bagian = k("asma", "perjanjian", kode=kode).isi["sasaran"][0]["pemikul"][0]["bagian"]
    k("darwis", "tarikSasaran", {"bagian": bagian, "alasan": "Bidang lain yang memikulnya."}, **di)
    for nama, alamat in (("daftarPerjanjian", {}), ("jejakPerjanjian", {"kode": kode})):
        k("darwis", nama, **alamat)
    k("darwis", "revisiPerjanjian", {"alasan": "Refocusing anggaran."}, 201, kode=kode, if_match="*")
    k("darwis", "salinPerjanjian", {"unit": d.dinkes.pk, "tahun": 2025}, 201)
    return sasaran, indikator


def _capaian(k, d, tujuan):
    """A result that adds to an indicator of the goal which its work serves."""
    nomor, indikator = tujuan
    sasaran = Sasaran.objects.get(pk=nomor)
    penugasan = ajukan(Permintaan("tunjuk", d.asma, "Survei prevalensi", (d.citra,), sasaran=sasaran))
    kode = penugasan.perkara.kode
    k("citra", "terima", {}, kode=kode, if_match="*")
    ukur = {"uraian": "Ukur", "keluaran": "Data", "mulai": "2024-03-05", "selesai": "2024-04-30"}
    k("citra", "susunRencana", {"kegiatan": [ukur], "bersama": "Asma"}, kode=kode, if_match="*")
    k("asma", "tetapkanRencana", {}, kode=kode, if_match="*")
    nilai = [{"indikator": indikator, "nilai": "14.20"}]
    k("citra", "sampaikanHasil", {"uraian": "Laporan survei", "capaian": nilai}, kode=kode, if_match="*")
    hasil = k("asma", "pekerjaan", kode=kode).isi["hasil"]["id"]
    k("asma", "butir", kode=kode, id=hasil)


@pytest.fixture
def kisah(dunia, klien, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    dunia.man.akun.groups.set(Group.objects.all())
    k = Kisah(klien)
    _membaca(k, dunia)
    _perkara_lintas_unit(k, dunia)
    _jawaban_lain(k, dunia)
    _tim(k, dunia)
    pegawai = _dalam_unit(k, dunia)
    _capaian(k, dunia, _perjanjian(k, dunia))
    _pekerjaan(k, dunia)
    _sukarela(k, dunia)
    _instansi_lain(k, dunia)
    _organisasi(k, dunia, pegawai)
    _akun(k, dunia, pegawai)
    _impor(k)
    _paket(k)
    token = k("man", "daftarToken").isi["data"][0]["id"]
    k("man", "cabutToken", id=token, if_match=k("man", "token", id=token).etag)
    return k


# What the story does not come to; the scenarios do. They answer as others of their kind.
TANPA_KISAH = {
    "tunjuk": {},
    "mintaPersetujuan": {},
    "gantiKetua": {"alasan": "Ketua lama pindah.", "ketua": 8},
    "gantiProfil": {"profil": "rekaan-7-2024", "versi": 1},
}


def test_every_operation_can_be_done_and_has_its_example(kisah):
    assert set(OPERASI) - set(kisah.contoh) == set(TANPA_KISAH)
    semua = kisah.contoh | {nama: {"masukan": isi} for nama, isi in TANPA_KISAH.items()}
    if os.environ.get("TULIS_CONTOH"):
        TEMPAT.write_text(json.dumps(semua, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
    assert set(json.loads(TEMPAT.read_text())) == set(semua)


def test_every_example_is_what_the_description_allows(db):
    dok = Client().get("/api/v1/openapi.json").json()
    jumlah = 0
    for jalan in dok["paths"].values():
        for operasi in jalan.values():
            isi = [operasi.get("requestBody", {}), *operasi["responses"].values()]
            for bentuk in (b for x in isi for b in x.get("content", {}).values() if "example" in b):
                skema = {**bentuk["schema"], "components": dok["components"]}
                jsonschema_rs.validator_for(skema).validate(bentuk["example"])
                jumlah += 1
    assert jumlah > len(OPERASI)

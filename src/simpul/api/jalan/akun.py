"""Accounts of the staff: where they are missing, first passwords (told once), groups of operators."""

import json

from django.http import HttpRequest
from ninja import Query

from simpul.api.cakupan import Cakupan
from simpul.api.jalan.alamat import NomorJalan
from simpul.api.jalan.izin import ambil, kepegawaian, kunci_organisasi, pelaku
from simpul.api.laman import Potong, potong_nilai
from simpul.api.operasi import Hasil, Satu, baca, siapa, tulis
from simpul.api.skema import kelola as masuk
from simpul.api.skema import pengelolaan
from simpul.api.skema.dasar import Lembar
from simpul.api.susun import organisasi as susun
from simpul.api.versi import cocokkan, sidik
from simpul.organisasi import services
from simpul.organisasi.daftar_akun import menurut_perangkat_daerah
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.organisasi.services.akun import KELOMPOK
from simpul.organisasi.services.akun import AkunBaru as Baru
from simpul.organisasi.views_akun import SEKALI_UNDUH

TAG = "Akun"
KELOLA = Cakupan.AKUN_KELOLA
ORANG = Pegawai.objects.filter(instansi_lain__isnull=True).select_related("instansi", "akun")


def tanpa_sandi(badan: bytes) -> bytes:
    """An answer as it is kept: a first password is told once and stored nowhere."""
    isi = json.loads(badan)
    for satu in isi.get("akun", [isi]):
        satu["sandi"] = None
    return json.dumps(isi, ensure_ascii=False).encode()


def _akun(p: Pegawai) -> pengelolaan.Akun:
    akun = p.akun
    kelompok = sorted(akun.groups.filter(name__in=KELOMPOK).values_list("name", flat=True)) if akun else []
    rupa = pengelolaan.Akun(
        pegawai=susun.orang(p),
        ada=akun is not None,
        pengguna=akun.username if akun else None,
        aktif=bool(akun and akun.is_active),
        harus_ganti_sandi=bool(akun and akun.harus_ganti_sandi),
        terakhir_masuk=akun.last_login if akun else None,
        kelompok=kelompok,
        versi="",
    )
    return rupa.model_copy(update={"versi": sidik(rupa.model_dump_json(exclude={"terakhir_masuk"}).encode())})


def _baru(satu: Baru) -> pengelolaan.AkunBaru:
    return pengelolaan.AkunBaru(
        pegawai=susun.orang(satu.pegawai), pengguna=satu.nama_pengguna, sandi=satu.sandi
    )


def _untuk_diubah(request: HttpRequest, id_: int) -> Pegawai:
    kunci_organisasi(request)
    orang = ambil(ORANG, request, pk=id_)
    cocokkan(request, _akun(orang).versi)
    return orang


@baca(TAG, "/akun", id="daftarAkun", cakupan=KELOLA, hasil=pengelolaan.AkunPerangkatDaerah, izin=kepegawaian)
def daftar(request: HttpRequest, lembar: Query[Lembar]) -> Potong:
    """Berapa orang tiap Perangkat Daerah yang belum mempunyai akun atau belum memakainya."""
    baris = [
        pengelolaan.AkunPerangkatDaerah(
            id=b["jabatan__unit__perangkat_daerah_id"],
            nama=b["jabatan__unit__perangkat_daerah__nama"],
            orang=b["orang"],
            tanpa_akun=b["tanpa"],
            belum_dipakai=b["belum"],
        )
        for b in menurut_perangkat_daerah(siapa(request).instansi)
    ]
    return potong_nilai(baris, lambda b: str(b.id), "akun", lembar)


@tulis(
    TAG,
    "/unit/{id}/akun",
    id="buatAkunSemua",
    cakupan=KELOLA,
    hasil=pengelolaan.DaftarAkunBaru,
    izin=kepegawaian,
    rahasia=tanpa_sandi,
)
def buat_semua(request: HttpRequest, id: NomorJalan, isi: masuk.AkunSemua) -> pengelolaan.DaftarAkunBaru:
    """Buat akun bagi semua yang belum mempunyainya di satu Perangkat Daerah, paling banyak 300 sekali.

    Sandi pertamanya hanya ada dalam jawaban ini; jawaban yang diulang tidak menyebutnya lagi.
    """
    puncak = UnitOrganisasi.objects.filter(induk__isnull=True)
    unit = ambil(puncak, request, pk=id)
    hasil = services.buat_akun_semua(
        instansi=siapa(request).instansi,
        unit=unit,
        siapa=pelaku(request),
        batas=None if isi.ulang else SEKALI_UNDUH,
        ulang=isi.ulang,
    )
    return pengelolaan.DaftarAkunBaru(akun=[_baru(satu) for satu in hasil])


@baca(TAG, "/pegawai/{id}/akun", id="akunPegawai", cakupan=KELOLA, hasil=pengelolaan.Akun, izin=kepegawaian)
def akun(request: HttpRequest, id: NomorJalan) -> Satu:
    """Akun seseorang."""
    rupa = _akun(ambil(ORANG, request, pk=id))
    return Satu(rupa, rupa.versi)


@tulis(
    TAG,
    "/pegawai/{id}/akun/sandi",
    id="setelUlangSandi",
    cakupan=KELOLA,
    hasil=pengelolaan.AkunBaru,
    izin=kepegawaian,
    berversi=True,
    rahasia=tanpa_sandi,
)
def sandi(request: HttpRequest, id: NomorJalan) -> Hasil:
    """Buat akun seseorang, atau beri sandi pertama yang baru; sandinya hanya dijawab sekali."""
    orang = _untuk_diubah(request, id)
    layanan = services.setel_ulang_sandi if orang.akun_id else services.buat_akun
    baru = layanan(pegawai=orang, siapa=pelaku(request))
    return Hasil(_baru(baru), _akun(ambil(ORANG, request, pk=id)).versi)


def _kini(request: HttpRequest, id_: int) -> Hasil:
    rupa = _akun(ambil(ORANG, request, pk=id_))
    return Hasil(rupa, rupa.versi)


@tulis(
    TAG,
    "/pegawai/{id}/akun/aktif",
    id="aktifkanAkun",
    cakupan=KELOLA,
    hasil=pengelolaan.Akun,
    izin=kepegawaian,
    berversi=True,
)
def aktifkan(request: HttpRequest, id: NomorJalan, isi: masuk.Aktif) -> Hasil:
    """Aktifkan atau nonaktifkan akun seseorang."""
    services.aktifkan_akun(pegawai=_untuk_diubah(request, id), aktif=isi.aktif, siapa=pelaku(request))
    return _kini(request, id)


@tulis(
    TAG,
    "/pegawai/{id}/akun/kelompok",
    id="aturKelompok",
    cakupan=KELOLA,
    hasil=pengelolaan.Akun,
    izin=kepegawaian,
    berversi=True,
)
def kelompok(request: HttpRequest, id: NomorJalan, isi: masuk.KelompokMasuk) -> Hasil:
    """Atur kelompok pengelola sebuah akun: yang disebut, dan tidak ada yang lain."""
    mau = [satu.value for satu in isi.kelompok]
    services.atur_kelompok(pegawai=_untuk_diubah(request, id), kelompok=mau, siapa=pelaku(request))
    return _kini(request, id)

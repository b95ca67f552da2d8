"""What every address answers to every visitor, copied by hand from Keputusan 0008, 0004 to 0007 and the guide.

Not computed from the code: a wrong right in the code does not make a wrong row here. A row: the address, the objects in
it, and one sign for each visitor of ``panggung.PERAN``, in that order:

    asma basri dodi citra sinta | kiki | man | nia oki ari susi | zul zeni zaki | tamu anonim mira gani

    +  shown            !  done, back to a page (something changed)      *  done, the answer is a page
    >  another page, nothing changed                                     u  refused with the reason (422), nothing changed
    -  does not exist for him (404)      x  not for him (403)            5  not by this method (405)
    m  sign in first                     g  change the password first    0  400, what was sent makes no sense
"""

from collections.abc import Callable
from typing import Any

from tests.adversari import tabel_pekerjaan
from tests.adversari.panggung import DALAM, HARI, KOLAKA, LUAR, MASUK, PD, PERAN, TIM

# Who may read which case (Keputusan 0008).
PEMBACA = {
    TIM: "asma basri dodi citra sinta ari",
    PD: "asma basri dodi citra sinta kiki man ari",
    LUAR: "asma basri dodi citra sinta man ari susi",
    DALAM: "kiki ari",
    MASUK: "kiki man ari susi",
    KOLAKA: "zul zeni zaki",
} | tabel_pekerjaan.PEMBACA

LIHAT = """
giliran                                          +++++ + + ++++ +++ xmmg
beranda                                          +++++ + + ++++ +++ xmmg
penugasan_saya                                   +++++ + + ++++ +++ xmmg
tim_saya                                         +++++ + + ++++ +++ xmmg
unit_saya                                        >>>>> > > >>>> >>> xmmg
permohonan                                       +++++ + + ++++ +++ xmmg
permintaan_masuk                                 >>>>> > + >>>+ >>> xmmg
daftar_perkara                                   +++++ + + ++++ +++ xmmg
jejak                                            xxxxx x x xx+x xx+ xmmg
perkara                   kasus                  +++++ - - --+- --- xmmg
jejak_perkara             kasus                  +++++ - - --+- --- xmmg
naskah_pdf                kasus naskah           +++++ - - --+- --- xmmg
langkah                   kasus =setujui jalur   +++++ - - --+- --- xmmg
langkah                   kasus =tolak jalur     +++++ - - --+- --- xmmg
paket_minta                                      +++++ + + ++++ +++ xmmg
paket                     paket                  --+-- - - ---- --- xmmg
paket_unduh               paket                  -->-- - - ---- --- xmmg
paket_batalkan            paket                  55555 5 5 5555 555 xmmg
tugaskan                                         +++++ + + ++++ +++ xmmg
tugaskan_siapa                                   +++++ + + ++++ +++ xmmg
tugaskan_kriteria                                +++++ + + ++++ +++ xmmg
tugaskan_bentuk                                  +++++ + + ++++ +++ xmmg
tugaskan_periksa                                 >>>>> > > >>>> >>> xmmg
tugaskan_pratinjau        =0                     ----- - - ---- --- xmmg
tugaskan_batal                                   55555 5 5 5555 555 xmmg
ajukan_diri                                      +++++ + + ++++ +++ xmmg
pemberitahuan                                    +++++ + + ++++ +++ xmmg
pemberitahuan_dibaca                             55555 5 5 5555 555 xmmg
organisasi                                       +++++ + + ++++ +++ xmmg
organisasi_cabang         kode_unit              +++++ + + ++++ --- xmmg
unit                      kode_unit              +++++ + + ++++ --- xmmg
orang                     orang                  +++++ + + ++++ --- xmmg
cari                                             +++++ + + ++++ +++ xmmg
klausul                                          +++++ + + ++++ +++ xmmg
satu_klausul              =ps1-23                +++++ + + ++++ +++ xmmg
klausul_ringkas           =ps1-23                +++++ + + ++++ +++ xmmg
kelola                                           xxxxx x x ++xx x+x xmmg
kelola_perangkat_daerah_baru                     xxxxx x x ++xx x+x xmmg
kelola_unit               unit                   xxxxx x x ++xx x-x xmmg
kelola_unit_baru          unit                   xxxxx x x ++xx x-x xmmg
kelola_ubah_unit          unit                   xxxxx x x ++xx x-x xmmg
kelola_pindah_unit        unit                   xxxxx x x ++xx x-x xmmg
kelola_bubarkan_unit      kosong                 xxxxx x x ++xx x-x xmmg
kelola_sekretaris_baru    unit                   xxxxx x x ++xx x-x xmmg
kelola_pelaksana          kantor                 xxxxx x x ++xx x-x xmmg
kelola_kosongkan          kantor                 xxxxx x x ++xx x-x xmmg
kelola_delegasi_baru      kantor                 xxxxx x x ++xx x-x xmmg
kelola_cabut_delegasi     delegasi               xxxxx x x ++xx x-x xmmg
kelola_akhiri             penempatan             xxxxx x x ++xx x-x xmmg
kelola_koreksi            penempatan             xxxxx x x ++xx x-x xmmg
kelola_batalkan           penempatan             xxxxx x x ++xx x-x xmmg
kelola_orang_baru                                xxxxx x x +xxx x+x xmmg
kelola_ubah_orang         orang                  xxxxx x x +xxx x-x xmmg
kelola_tempatkan          orang                  xxxxx x x ++xx x-x xmmg
kelola_kompetensi         orang                  xxxxx x x ++xx x-x xmmg
kelola_hapus_kompetensi   kompetensi             55555 5 5 5555 555 xmmg
kelola_instansi_lain_baru                        xxxxx x x ++xx x+x xmmg
kelola_instansi_lain      lain                   xxxxx x x ++xx x-x xmmg
kelola_orang_luar_baru    lain                   xxxxx x x ++xx x-x xmmg
kelola_profil                                    xxxxx x x ++xx x+x xmmg
kelola_profil_ganti                              xxxxx x x x+xx xxx xmmg
pekerjaan                                        xxxxx x x x+xx xxx xmmg
pekerjaan_lagi            =1                     55555 5 5 5555 555 xmmg
kelola_akun                                      xxxxx x x +xxx x+x xmmg
kelola_akun_buat          pd                     55555 5 5 5555 555 xmmg
kelola_akun_orang         orang                  xxxxx x x +xxx x-x xmmg
kelola_akun_sandi         orang                  55555 5 5 5555 555 xmmg
kelola_akun_aktif         orang                  55555 5 5 5555 555 xmmg
kelola_akun_kelompok      orang                  55555 5 5 5555 555 xmmg
impor_unggah                                     xxxxx x x ++xx x+x xmmg
impor_templat                                    xxxxx x x ++xx x+x xmmg
impor_templat_satu        =pegawai               xxxxx x x ++xx x+x xmmg
impor                     impor                  xxxxx x x +-xx x-x xmmg
impor_muat                impor                  55555 5 5 5555 555 xmmg
impor_batalkan            impor                  55555 5 5 5555 555 xmmg
impor_kesalahan           impor                  xxxxx x x +-xx x-x xmmg
api_openapi                                      +++++ + + ++++ +++ ++++
api_dokumen                                      +++++ + + ++++ +++ ++++
token                                            +++++ + + ++++ +++ xmmg
token_cabut               token                  55555 5 5 5555 555 xmmg
account_login                                    >>>>> > > >>>> >>> >++>
account_logout                                   +++++ + + ++++ +++ +>>+
account_inactive                                 +++++ + + ++++ +++ ++++
account_change_password                          +++++ + + ++++ +++ +mm+
account_reset_password                           +++++ + + ++++ +++ ++++
account_reset_password_done                      +++++ + + ++++ +++ ++++
account_reset_password_from_key =a-b             +++++ + + ++++ +++ ++++
account_reset_password_from_key_done             +++++ + + ++++ +++ ++++
set_language                                     >>>>> > > >>>> >>> >>>>
pantauan                                         +++++ + + ++++ +++ xmmg
pantauan_xlsx                                    ++--+ - + --+- +-+ xmmg
tanggung_jawab                                   +++++ + + ++++ +++ xmmg
perjanjian_daftar                                +++++ + + ++++ +++ xmmg
perjanjian_susun                                 >>>>> + + ++++ >>> xmmg
perjanjian_impor                                 +++++ + + ++++ +++ xmmg
perjanjian_templat                               +++++ + + ++++ +++ xmmg
rencana_templat                                  +++++ + + ++++ +++ xmmg
perjanjian                perjanjian             +++++ - + --+- --- xmmg
perjanjian_naskah         perjanjian             +++++ - + --+- --- xmmg
perjanjian_sasaran_xlsx   perjanjian             +++++ - + --+- --- xmmg
perjanjian_jejak          perjanjian             +++++ - + --+- --- xmmg
perjanjian_langkah        perjanjian =revisi_perjanjian +++++ - + --+- --- xmmg
sasaran_bagi              perjanjian sasaran     +++++ - + --+- --- xmmg
sasaran_tarik             perjanjian sasaran pembagian +++++ - + --+- --- xmmg
sasaran_strategi          perjanjian sasaran     +++++ - + --+- --- xmmg
"""

# The same addresses with the other institution's objects: for them alone.
LIHAT_KOLAKA = """
perkara                   kasus                  ----- - - ---- +++ xmmg
jejak_perkara             kasus                  ----- - - ---- +++ xmmg
naskah_pdf                kasus naskah           ----- - - ---- +++ xmmg
langkah                   kasus =terima jalur    ----- - - ---- +++ xmmg
paket                     paket                  ----- - - ---- --- xmmg
paket_unduh               paket                  ----- - - ---- --- xmmg
organisasi_cabang         kode_unit              ----- - - ---- +++ xmmg
unit                      kode_unit              ----- - - ---- +++ xmmg
orang                     orang                  ----- - - ---- +++ xmmg
kelola_unit               unit                   xxxxx x x --xx x+x xmmg
kelola_unit_baru          unit                   xxxxx x x --xx x+x xmmg
kelola_ubah_unit          unit                   xxxxx x x --xx x+x xmmg
kelola_pindah_unit        unit                   xxxxx x x --xx x+x xmmg
kelola_bubarkan_unit      kosong                 xxxxx x x --xx x+x xmmg
kelola_sekretaris_baru    unit                   xxxxx x x --xx x+x xmmg
kelola_pelaksana          kantor                 xxxxx x x --xx x+x xmmg
kelola_kosongkan          kantor                 xxxxx x x --xx x+x xmmg
kelola_delegasi_baru      kantor                 xxxxx x x --xx x+x xmmg
kelola_cabut_delegasi     delegasi               xxxxx x x --xx x+x xmmg
kelola_akhiri             penempatan             xxxxx x x --xx x+x xmmg
kelola_koreksi            penempatan             xxxxx x x --xx x+x xmmg
kelola_batalkan           penempatan             xxxxx x x --xx x+x xmmg
kelola_ubah_orang         orang                  xxxxx x x -xxx x+x xmmg
kelola_tempatkan          orang                  xxxxx x x --xx x+x xmmg
kelola_kompetensi         orang                  xxxxx x x --xx x+x xmmg
kelola_instansi_lain      lain                   xxxxx x x --xx x+x xmmg
kelola_orang_luar_baru    lain                   xxxxx x x --xx x+x xmmg
kelola_akun_orang         orang                  xxxxx x x -xxx x+x xmmg
impor                     impor                  xxxxx x x --xx x+x xmmg
impor_kesalahan           impor                  xxxxx x x --xx x+x xmmg
perjanjian                perjanjian             ----- - - ---- +++ xmmg
perjanjian_naskah         perjanjian             ----- - - ---- +++ xmmg
perjanjian_sasaran_xlsx   perjanjian             ----- - - ---- +++ xmmg
perjanjian_jejak          perjanjian             ----- - - ---- +++ xmmg
perjanjian_langkah        perjanjian =revisi_perjanjian ----- - - ---- +++ xmmg
sasaran_bagi              perjanjian sasaran     ----- - - ---- +++ xmmg
sasaran_tarik             perjanjian sasaran pembagian ----- - - ---- +++ xmmg
sasaran_strategi          perjanjian sasaran     ----- - - ---- +++ xmmg
"""

# What is sent, by the name of the address (or address:object), so that whoever may do it does it.
ISIAN: dict[str, Callable[[Any], dict[str, Any]]] = {}

KIRIM = """
giliran                                          >!>>> > > >>>> >>> xmmg
beranda                                          >!>>> > > >>>> >>> xmmg
penugasan_saya                                   55555 5 5 5555 555 xmmg
tim_saya                                         55555 5 5 5555 555 xmmg
unit_saya                                        55555 5 5 5555 555 xmmg
permohonan                                       55555 5 5 5555 555 xmmg
permintaan_masuk                                 >>>>> > ! >>>! >>> xmmg
daftar_perkara                                   55555 5 5 5555 555 xmmg
jejak                                            55555 5 5 5555 555 xmmg
perkara                   kasus                  55555 5 5 5555 555 xmmg
jejak_perkara             kasus                  55555 5 5 5555 555 xmmg
naskah_pdf                kasus naskah           55555 5 5 5555 555 xmmg
langkah                   kasus =setujui jalur   u!uuu - - --u- --- xmmg
langkah                   kasus =tolak jalur     u!uuu - - --u- --- xmmg
langkah                   kasus =cabut jalur     !uuuu - - --u- --- xmmg
paket_minta                                      !!u!! ! ! uu!! !!! xmmg
paket                     paket                  55555 5 5 5555 555 xmmg
paket_unduh               paket                  55555 5 5 5555 555 xmmg
paket_batalkan            paket                  --!-- - - ---- --- xmmg
tugaskan                                         >>>>> > > >>>> >>> xmmg
tugaskan_siapa                                   >>>>> > > >>>> >>> xmmg
tugaskan_kriteria                                >>>>> > > >>>> >>> xmmg
tugaskan_bentuk                                  >>>>> > > >>>> >>> xmmg
tugaskan_periksa                                 !!uu! u ! uuuu uuu xmmg
tugaskan_pratinjau        =0                     55555 5 5 5555 555 xmmg
tugaskan_batal                                   >>>>> > > >>>> >>> xmmg
ajukan_diri                                      uu!!u ! u !!!! u!! xmmg
pemberitahuan                                    55555 5 5 5555 555 xmmg
pemberitahuan_dibaca                             !!>>> ! ! >>>> !>> xmmg
organisasi                                       55555 5 5 5555 555 xmmg
organisasi_cabang         kode_unit              55555 5 5 5555 555 xmmg
unit                      kode_unit              55555 5 5 5555 555 xmmg
orang                     orang                  55555 5 5 5555 555 xmmg
cari                                             >>>>> > > >>>> >>> xmmg
klausul                                          55555 5 5 5555 555 xmmg
satu_klausul              =ps1-23                55555 5 5 5555 555 xmmg
klausul_ringkas           =ps1-23                55555 5 5 5555 555 xmmg
kelola                                           55555 5 5 5555 555 xmmg
kelola_perangkat_daerah_baru                     xxxxx x x !!xx x!x xmmg
kelola_unit               unit                   55555 5 5 5555 555 xmmg
kelola_unit_baru          unit                   xxxxx x x !!xx x-x xmmg
kelola_ubah_unit          unit                   xxxxx x x !!xx x-x xmmg
kelola_pindah_unit        unit                   xxxxx x x !!xx x-x xmmg
kelola_bubarkan_unit      kosong                 xxxxx x x !!xx x-x xmmg
kelola_sekretaris_baru    unit                   xxxxx x x !!xx x-x xmmg
kelola_pelaksana          kantor                 xxxxx x x !!xx x-x xmmg
kelola_kosongkan          kantor                 xxxxx x x !!xx x-x xmmg
kelola_delegasi_baru      kantor                 xxxxx x x !!xx x-x xmmg
kelola_cabut_delegasi     delegasi               xxxxx x x !!xx x-x xmmg
kelola_akhiri             penempatan             xxxxx x x !!xx x-x xmmg
kelola_koreksi            penempatan             xxxxx x x !!xx x-x xmmg
kelola_batalkan           penempatan             xxxxx x x !!xx x-x xmmg
kelola_orang_baru                                xxxxx x x !xxx x!x xmmg
kelola_ubah_orang         orang                  xxxxx x x !xxx x-x xmmg
kelola_tempatkan          orang                  xxxxx x x !!xx x-x xmmg
kelola_kompetensi         orang                  xxxxx x x !!xx x-x xmmg
kelola_hapus_kompetensi   kompetensi             xxxxx x x !!xx x-x xmmg
kelola_instansi_lain_baru                        xxxxx x x !!xx x!x xmmg
kelola_instansi_lain      lain                   55555 5 5 5555 555 xmmg
kelola_orang_luar_baru    lain                   xxxxx x x !!xx x-x xmmg
kelola_profil                                    55555 5 5 5555 555 xmmg
kelola_profil_ganti                              xxxxx x x x!xx xxx xmmg
pekerjaan                                        55555 5 5 5555 555 xmmg
pekerjaan_lagi            =1                     xxxxx x x x>xx xxx xmmg
kelola_akun                                      55555 5 5 5555 555 xmmg
kelola_akun_buat          pd                     xxxxx x x *xxx x-x xmmg
kelola_akun_orang         orang                  55555 5 5 5555 555 xmmg
kelola_akun_sandi         orang                  xxxxx x x *xxx x-x xmmg
kelola_akun_aktif         orang                  xxxxx x x !xxx x-x xmmg
kelola_akun_kelompok      orang                  xxxxx x x !xxx x-x xmmg
impor_unggah                                     xxxxx x x !!xx x!x xmmg
impor_templat                                    55555 5 5 5555 555 xmmg
impor_templat_satu        =pegawai               55555 5 5 5555 555 xmmg
impor                     impor                  55555 5 5 5555 555 xmmg
impor_muat                impor                  xxxxx x x !-xx x-x xmmg
impor_batalkan            impor                  xxxxx x x !-xx x-x xmmg
impor_kesalahan           impor                  55555 5 5 5555 555 xmmg
api_openapi                                      55555 5 5 5555 555 5555
api_dokumen                                      55555 5 5 5555 555 5555
token                                            ***** * * **** *** xmmg
token_cabut               token                  --!-- - - ---- --- xmmg
account_login                                    >>>>> > > >>>> >>> >++>
account_logout                                   >>>>> > > >>>> >>> >>>>
account_inactive                                 55555 5 5 5555 555 5555
account_change_password                          +++++ + + ++++ +++ +mm+
account_reset_password                           +++++ + + ++++ +++ ++++
account_reset_password_done                      55555 5 5 5555 555 5555
account_reset_password_from_key =a-b             +++++ + + ++++ +++ ++++
account_reset_password_from_key_done             55555 5 5 5555 555 5555
set_language                                     >>>>> > > >>>> >>> >>>>
pantauan                                         55555 5 5 5555 555 xmmg
pantauan_xlsx                                    55555 5 5 5555 555 xmmg
tanggung_jawab                                   uuuuu u u uuuu uuu xmmg
perjanjian_daftar                                55555 5 5 5555 555 xmmg
perjanjian_susun                                 uuuuu u ! uuuu uuu xmmg
perjanjian_impor                                 uuuuu u ! uuuu uuu xmmg
perjanjian_templat                               55555 5 5 5555 555 xmmg
rencana_templat                                  55555 5 5 5555 555 xmmg
perjanjian                perjanjian             55555 5 5 5555 555 xmmg
perjanjian_naskah         perjanjian             55555 5 5 5555 555 xmmg
perjanjian_sasaran_xlsx   perjanjian             55555 5 5 5555 555 xmmg
perjanjian_jejak          perjanjian             55555 5 5 5555 555 xmmg
perjanjian_langkah        perjanjian =revisi_perjanjian uuuuu - u --u- --- xmmg
sasaran_bagi              perjanjian sasaran     uuuuu - u --u- --- xmmg
sasaran_tarik             perjanjian sasaran pembagian uuuuu - u --u- --- xmmg
sasaran_strategi          perjanjian sasaran     !uuuu - u --u- --- xmmg
"""

KIRIM_KOLAKA = """
langkah                   kasus =terima jalur    ----- - - ---- uuu xmmg
paket_batalkan            paket                  ----- - - ---- --- xmmg
kelola_unit_baru          unit                   xxxxx x x --xx x!x xmmg
kelola_ubah_unit          unit                   xxxxx x x --xx x!x xmmg
kelola_bubarkan_unit      kosong                 xxxxx x x --xx x!x xmmg
kelola_sekretaris_baru    unit                   xxxxx x x --xx x!x xmmg
kelola_kosongkan          kantor                 xxxxx x x --xx x!x xmmg
kelola_cabut_delegasi     delegasi               xxxxx x x --xx x!x xmmg
kelola_akhiri             penempatan             xxxxx x x --xx x!x xmmg
kelola_batalkan           penempatan             xxxxx x x --xx x!x xmmg
kelola_ubah_orang         orang                  xxxxx x x -xxx x!x xmmg
kelola_kompetensi         orang                  xxxxx x x --xx x!x xmmg
kelola_hapus_kompetensi   kompetensi             xxxxx x x --xx x!x xmmg
kelola_orang_luar_baru    lain                   xxxxx x x --xx x!x xmmg
kelola_akun_sandi         orang                  xxxxx x x -xxx x*x xmmg
token_cabut               token                  ----- - - ---- --- xmmg
kelola_akun_aktif         orang                  xxxxx x x -xxx x!x xmmg
kelola_akun_kelompok      orang                  xxxxx x x -xxx x!x xmmg
impor_muat                impor                  xxxxx x x --xx x!x xmmg
impor_batalkan            impor                  xxxxx x x --xx x!x xmmg
perjanjian_langkah        perjanjian =revisi_perjanjian ----- - - ---- uuu xmmg
sasaran_bagi              perjanjian sasaran     ----- - - ---- uuu xmmg
sasaran_tarik             perjanjian sasaran pembagian ----- - - ---- uuu xmmg
sasaran_strategi          perjanjian sasaran     ----- - - ---- !uu xmmg
"""

# Steps on the other cases: who takes them, and to whom the case does not exist.
LANGKAH = (
    (PD, "setujui", "u!uuu u u --u- --- xmmg"),
    (PD, "cabut", "uuuuu u u --u- --- xmmg"),
    (LUAR, "teruskan", "uuuuu - ! --uu --- xmmg"),
    (LUAR, "tolak", "uuuuu - ! --uu --- xmmg"),
    (MASUK, "instruksikan", "----- u ! --uu --- xmmg"),
    (DALAM, "terima", "----- ! - --u- --- xmmg"),
)

# Addresses that are tried elsewhere, each with the file that does.
DI_TEMPAT_LAIN: dict[str, str] = {}


def uraikan(tabel: str) -> list[tuple[str, tuple[str, ...], dict[str, str]]]:
    """Rows as address, objects, and the sign of each visitor."""
    hasil = []
    for kata in filter(None, map(str.split, tabel.splitlines())):
        awal = next(i for i, k in enumerate(kata) if len("".join(kata[i:])) == len(PERAN))
        tanda = "".join(kata[awal:])
        hasil.append((kata[0], tuple(kata[1:awal]), dict(zip(PERAN, tanda, strict=True))))
    return hasil


def _isi(nama: str) -> Callable[[Callable[[Any], dict[str, Any]]], Callable[[Any], dict[str, Any]]]:
    def catat(fungsi: Callable[[Any], dict[str, Any]]) -> Callable[[Any], dict[str, Any]]:
        ISIAN[nama] = fungsi
        return fungsi

    return catat


def isian(nama: str, p: Any) -> dict[str, Any]:
    """What is sent to an address; files are made anew, they can be read once."""
    return semua[nama](p) if nama in (semua := ISIAN | tabel_pekerjaan.ISIAN) else {}


HARI_TEKS = HARI.isoformat()
PEKERJAAN = {"judul": "Pekerjaan baru", "mulai": HARI_TEKS, "selesai": "2024-06-30"}


@_isi("giliran")
@_isi("beranda")
def _giliran(p: Any) -> dict[str, Any]:
    return {"satu": p.giliran(TIM, "setujui").pk}


@_isi("permintaan_masuk")
def _masuk(p: Any) -> dict[str, Any]:
    surat = {"nomor_surat": "7/PROV", "tanggal_surat": HARI_TEKS}
    return PEKERJAAN | surat | {"instansi_lain": p.provinsi.pk, "nip_atau_nama": "Citra"}


@_isi("tugaskan")
def _tugaskan(p: Any) -> dict[str, Any]:
    return PEKERJAAN


@_isi("tugaskan_siapa")
def _siapa(p: Any) -> dict[str, Any]:
    return {"tambah": p.citra.pk, "lanjut": "1"}


@_isi("tugaskan_kriteria")
def _kriteria(p: Any) -> dict[str, Any]:
    return {"jumlah": 1, "tujuan": f"unit:{p.yankes.pk}"}


@_isi("tugaskan_bentuk")
def _bentuk(p: Any) -> dict[str, Any]:
    return {"bentuk": "individu"}


@_isi("tugaskan_periksa")
def _periksa(p: Any) -> dict[str, Any]:
    return {"kirim": "1", "alasan": "Diperlukan"}


@_isi("ajukan_diri")
def _ajukan_diri(p: Any) -> dict[str, Any]:
    return PEKERJAAN | {"kirim": "1", "diperiksa": "", "target": "Turunnya stunting"}


_tetap = {
    "langkah:tolak": {"alasan": "Tenaganya diperlukan di sini."},
    "kelola_perangkat_daerah_baru": {"nama": "Dinas Baru", "pola": "b"},
    "kelola_unit_baru": {"nama": "Seksi Baru", "jenjang_kepala": "pengawas"},
    "kelola_ubah_unit": {"nama": "Bidang Berganti Nama", "kode": "GANTI"},
    "kelola_pindah_unit": {"induk": "DINSOS"},
    "kelola_bubarkan_unit": {"tanggal": HARI_TEKS, "alasan": "Digabung"},
    "kelola_pelaksana": {"orang": "Endah", "jenis": "plh", "mulai": HARI_TEKS, "selesai": "2024-03-20"},
    "kelola_kosongkan": {"sejak": HARI_TEKS},
    "kelola_delegasi_baru": {
        "orang": "Endah", "mulai": HARI_TEKS, "selesai": "2024-03-20", "nomor": "D/2", "tanggal": HARI_TEKS,
    },
    "kelola_cabut_delegasi": {"sejak": "2024-04-01"},
    "kelola_akhiri": {"selesai": "2024-04-01"},
    "kelola_koreksi": {
        "orang": "Dodi", "unit": "YANKES", "jabatan": "Juru", "jenis": "definitif", "mulai": "2015-01-01",
        "alasan": "Keliru",
    },
    "kelola_batalkan": {"alasan": "Keliru"},
    "kelola_orang_baru": {"nama": "Orang Baru", "jenis_asn": "pns"},
    "kelola_ubah_orang": {"nama": "Berganti", "jenis_asn": "pns"},
    "kelola_tempatkan": {"unit": "KESMAS", "jabatan": "Juru", "jenjang": "pelaksana", "mulai": HARI_TEKS},
    "kelola_kompetensi": {"jenis": "keahlian", "nama": "Menyelam", "bukti": "Sertifikat 3"},
    "kelola_instansi_lain_baru": {"nama": "Pemerintah Kota Kendari"},
    "kelola_orang_luar_baru": {"nama": "Orang Luar", "jenjang": "ahli muda"},
    "kelola_profil_ganti": {"profil": "rekaan-7-2024", "versi": "1"},
    "token": {"nama": "Program", "cakupan": ["perkara:baca"], "berlaku_sampai": "2024-06-30"},
    "kelola_akun_aktif": {"aktif": "tidak"},
    "kelola_akun_kelompok": {"kelompok": ["auditor"]},
    "impor_muat": {"hanya_yang_baik": "on"},
    "cari": {"q": "Dodi"},
    "set_language": {"language": "en"},
    "perjanjian_susun": {"s0-uraian": "Tata kelola membaik", "banyak-sasaran": "1"},
    "perjanjian_langkah": {"alasan": "Refocusing"},
    "sasaran_tarik": {"alasan": "Mutasi"},
    "sasaran_strategi": {"strategi": "individu"},
}  # fmt: skip
for _nama, _nilai in _tetap.items():
    ISIAN[_nama] = lambda p, nilai=_nilai: dict(nilai)  # type: ignore[misc]  # the value of this turn


@_isi("impor_unggah")
def _unggah(p: Any) -> dict[str, Any]:
    from django.core.files.uploadedfile import SimpleUploadedFile

    return {"berkas": SimpleUploadedFile("pegawai.csv", b"Nama;Kode Pegawai\nBudi;B1\n")}


@_isi("sasaran_bagi")
def _bagi(p: Any) -> dict[str, Any]:
    return {"unit_lain": "YANKES", "sebagai": "pendukung"}


@_isi("perjanjian_impor")
def _impor_perjanjian(p: Any) -> dict[str, Any]:
    from django.core.files.uploadedfile import SimpleUploadedFile

    return {"berkas": SimpleUploadedFile("sasaran.csv", b"Sasaran;Indikator;Target\nTata kelola;Indeks;80\n")}

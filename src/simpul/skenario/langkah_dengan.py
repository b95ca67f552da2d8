"""Steps that give facts: the organisation, its people, acting officials, the day."""

from datetime import date

from simpul.aturan.jenjang import Jenjang
from simpul.aturan.profil import daftar_versi
from simpul.inti.models import Instansi
from simpul.organisasi import services
from simpul.organisasi.models import Jabatan, Penempatan
from simpul.organisasi.pegangan import pegangan
from simpul.organisasi.susunan import penempatan_pada
from simpul.skenario.dunia import SEJAK_LAMA, BelumDiperkenalkan, Dunia
from simpul.skenario.kosakata import dengan

POLA = {"c": "c1"}


@dengan("instansi {nama} memakai profil {p}")
def instansi(d: Dunia, nama: str, p: str) -> None:
    daerah = nama.removeprefix("Pemerintah ")
    d.instansi_ = Instansi.objects.create(
        nama=nama, nama_daerah=daerah, tempat="Rumbia", profil=daftar_versi(p)[0].id
    )


@dengan("hari ini tanggal <tgl>")
def hari_ini(d: Dunia, tgl: str) -> None:
    d.hari = date.fromisoformat(tgl)


@dengan("instansi lain {nama} dengan pejabat yang berwenang {pejabat}")
def instansi_lain(d: Dunia, nama: str, pejabat: str) -> None:
    lain = services.catat_instansi_lain(instansi=d.instansi, nama=nama, pejabat_nama=pejabat)
    d.instansi_lain[nama] = lain
    assert lain.pejabat_berwenang is not None
    d.pegawai[pejabat] = lain.pejabat_berwenang


@dengan("sekretaris daerah {nama}")
def sekretaris_daerah(d: Dunia, nama: str) -> None:
    if "Sekretariat Daerah" not in d.unit:
        d.unit["Sekretariat Daerah"] = services.buat_perangkat_daerah(
            instansi=d.instansi, nama="Sekretariat Daerah", pola="a", sekretariat_daerah=True
        )
    _pimpin(d, nama, "Sekretariat Daerah")


@dengan("perangkat daerah {pd} berpola {pola} dipimpin {nama}")
def perangkat_daerah(d: Dunia, pd: str, pola: str, nama: str) -> None:
    if pd not in d.unit:
        d.unit[pd] = services.buat_perangkat_daerah(
            instansi=d.instansi,
            nama=pd,
            pola=POLA.get(pola, pola),
            sekretariat_daerah=pd == "Sekretariat Daerah",
            pola_alasan="Menurut skenario",
        )
    _pimpin(d, nama, pd)


@dengan(
    "unit {unit} pada {induk} dipimpin {nama} sebagai {jenjang}",
    "unit {unit} pada {induk} berpola {pola} dipimpin {nama} sebagai {jenjang}",
)
def unit(d: Dunia, unit: str, induk: str, nama: str, jenjang: str, pola: str = "") -> None:
    d.unit[unit] = services.buat_unit(
        induk=d.tempat(induk),
        nama=unit,
        jenjang_kepala=Jenjang(jenjang),
        pola=POLA.get(pola, pola),
        pola_alasan="Menurut skenario" if pola else "",
    )
    _pimpin(d, nama, unit)


@dengan("sekretaris {nama} pada {pd}")
def sekretaris(d: Dunia, nama: str, pd: str) -> None:
    tempatkan(d, nama, services.buat_sekretaris(unit=d.tempat(pd)))


@dengan("pegawai {nama} sebagai {jenjang} pada {tempat}")
def pegawai(d: Dunia, nama: str, jenjang: str, tempat: str) -> None:
    jabatan = services.buat_jabatan(
        unit=d.tempat(tempat), nama=Jenjang(jenjang).label, jenjang=Jenjang(jenjang)
    )
    tempatkan(d, nama, jabatan)


@dengan("pegawai {nama} sebagai {jenjang} pada instansi {lain} dinilai {penilai}")
def pegawai_luar(d: Dunia, nama: str, jenjang: str, lain: str, penilai: str) -> None:
    tujuan = d.lain(lain)
    if penilai not in d.pegawai:
        d.pegawai[penilai] = services.catat_pegawai_luar(
            instansi_lain=tujuan, nama=penilai, jenjang=Jenjang.ADMINISTRATOR
        )
    d.pegawai[nama] = services.catat_pegawai_luar(
        instansi_lain=tujuan, nama=nama, jenjang=Jenjang(jenjang), penilai=d.pegawai[penilai]
    )


@dengan("{nama} berpendidikan {pendidikan} dan bergolongan {golongan}")
def pendidikan(d: Dunia, nama: str, pendidikan: str, golongan: str) -> None:
    services.ubah_pegawai(pegawai=d.orang(nama), pendidikan=pendidikan, golongan=golongan)
    d.pegawai[nama].refresh_from_db()


@dengan("{nama} menjadi Plt. pimpinan {unit} dari <dari> sampai <sampai>")
def plt(d: Dunia, nama: str, unit: str, dari: str, sampai: str) -> None:
    _pelaksana(d, nama, unit, Penempatan.Jenis.PLT, dari, sampai)


@dengan("{nama} menjadi Plh. pimpinan {unit} dari <dari> sampai <sampai>")
def plh(d: Dunia, nama: str, unit: str, dari: str, sampai: str) -> None:
    _pelaksana(d, nama, unit, Penempatan.Jenis.PLH, dari, sampai)


@dengan("jabatan pimpinan {unit} kosong")
def kosong(d: Dunia, unit: str) -> None:
    services.kosongkan(jabatan=d.kantor_kepala(unit), sejak=d.hari)


@dengan("{pemberi} mendelegasikan wewenang penilaian kepada {penerima} dari <dari> sampai <sampai>")
def delegasi(d: Dunia, pemberi: str, penerima: str, dari: str, sampai: str) -> None:
    delegasikan(d, pemberi, penerima, dari, sampai, mencakup_penugasan=False)


@dengan(
    "{pemberi} mendelegasikan wewenang penilaian dan penugasan kepada {penerima} dari <dari> sampai <sampai>"
)
def delegasi_penuh(d: Dunia, pemberi: str, penerima: str, dari: str, sampai: str) -> None:
    delegasikan(d, pemberi, penerima, dari, sampai, mencakup_penugasan=True)


def delegasikan(
    d: Dunia, pemberi: str, penerima: str, dari: str, sampai: str, *, mencakup_penugasan: bool
) -> None:
    """Delegate the authority of the giver's office."""
    kantor = pegangan(d.orang(pemberi).pk, date.fromisoformat(dari)).kantor
    if not kantor:
        raise BelumDiperkenalkan(f'"{pemberi}" tidak memegang jabatan pada {dari}')
    services.delegasikan(
        jabatan=kantor[0],
        pemberi=d.orang(pemberi),
        penerima=d.orang(penerima),
        mulai=date.fromisoformat(dari),
        selesai=date.fromisoformat(sampai),
        nomor="Skenario",
        tanggal=date.fromisoformat(dari),
        mencakup_penugasan=mencakup_penugasan,
    )


def _pimpin(d: Dunia, nama: str, unit: str) -> None:
    tempatkan(d, nama, d.kantor_kepala(unit))


def tempatkan(d: Dunia, nama: str, jabatan: Jabatan) -> None:
    """Place someone definitively; a second office at the same time he holds as Plt."""
    if nama not in d.pegawai:
        d.pegawai[nama] = services.daftarkan_pegawai(instansi=d.instansi, nama=nama)
        services.tempatkan(pegawai=d.pegawai[nama], jabatan=jabatan, mulai=SEJAK_LAMA)
        return
    ada = penempatan_pada([d.pegawai[nama].pk], d.hari).get(d.pegawai[nama].pk)
    if ada is not None and ada.jabatan_id == jabatan.pk:
        return
    if ada is not None and jabatan.peran != Jabatan.Peran.ANGGOTA:
        plt = Penempatan.Jenis.PLT
        services.tempatkan(pegawai=d.pegawai[nama], jabatan=jabatan, mulai=SEJAK_LAMA, jenis=plt)
    else:
        services.tempatkan(pegawai=d.pegawai[nama], jabatan=jabatan, mulai=d.hari)


def _pelaksana(d: Dunia, nama: str, unit: str, jenis: Penempatan.Jenis, dari: str, sampai: str) -> None:
    services.tempatkan(
        pegawai=d.orang(nama),
        jabatan=d.kantor_kepala(unit),
        mulai=date.fromisoformat(dari),
        selesai=date.fromisoformat(sampai),
        jenis=jenis,
    )

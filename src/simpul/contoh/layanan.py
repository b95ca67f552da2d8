"""Write a planned regency through the services, as a regency would that enters it by hand."""

from collections.abc import Callable
from dataclasses import dataclass, field

from simpul.contoh.rencana import Orang, Rencana, Unit
from simpul.inti.models import Instansi
from simpul.organisasi import services
from simpul.organisasi.models import InstansiLain, Jabatan, Pegawai, UnitOrganisasi

Lapor = Callable[[str], None]


@dataclass
class Kabupaten:
    """A regency that has been written, by the keys of its plan."""

    instansi: Instansi
    unit: dict[str, UnitOrganisasi] = field(default_factory=dict)
    orang: dict[str, Pegawai] = field(default_factory=dict)
    instansi_lain: dict[str, InstansiLain] = field(default_factory=dict)

    def kantor(self, kode: str, peran: str = "kepala") -> Jabatan:
        """The office of the head (or Sekretaris) of a unit."""
        return Jabatan.objects.select_related("unit").get(unit=self.unit[kode], peran=peran)


def tulis(instansi: Instansi, rencana: Rencana, lapor: Lapor) -> Kabupaten:
    """Units first, then people with their positions and what they can do."""
    kab = Kabupaten(instansi)
    for unit in rencana.unit:
        _tulis_unit(kab, unit)
    lapor(f"{len(rencana.unit)} unit")
    for urut, orang in enumerate(rencana.orang, start=1):
        _tulis_orang(kab, orang)
        if urut % 100 == 0 or urut == len(rencana.orang):
            lapor(f"{urut} dari {len(rencana.orang)} orang")
    return kab


def _tulis_unit(kab: Kabupaten, unit: Unit) -> None:
    if unit.induk:
        baru = services.buat_unit(
            induk=kab.unit[unit.induk],
            nama=unit.nama,
            jenjang_kepala=unit.jenjang,
            pola=unit.pola,
            kode=unit.kode,
            pola_alasan=unit.pola_alasan,
        )
    else:
        baru = services.buat_perangkat_daerah(
            instansi=kab.instansi,
            nama=unit.nama,
            pola=unit.pola,
            kode=unit.kode,
            jenjang_kepala=unit.jenjang,
            sekretariat_daerah=unit.nama == "Sekretariat Daerah",
            pola_alasan=unit.pola_alasan,
        )
    if unit.sekretaris:
        services.buat_sekretaris(unit=baru, jenjang=unit.sekretaris)
    if unit.alamat:
        baru = services.ubah_unit(unit=baru, alamat=unit.alamat)
    kab.unit[unit.kode] = baru


def _tulis_orang(kab: Kabupaten, orang: Orang) -> None:
    pegawai = services.daftarkan_pegawai(
        instansi=kab.instansi,
        nama=orang.nama,
        gelar_depan=orang.gelar_depan,
        gelar_belakang=orang.gelar_belakang,
        nip=orang.nip,
        tanggal_lahir=orang.lahir,
        jenis_asn=orang.jenis_asn,
        golongan=orang.golongan,
        pendidikan=orang.pendidikan,
    )
    kab.orang[orang.kunci] = pegawai
    services.tempatkan(pegawai=pegawai, jabatan=_jabatan(kab, orang), mulai=orang.mulai)
    for satu in orang.kecakapan:
        services.catat_kompetensi(
            pegawai=pegawai, jenis=satu.jenis, nama=satu.nama, bukti=satu.bukti, tanggal_bukti=satu.tanggal
        )


def _jabatan(kab: Kabupaten, orang: Orang) -> Jabatan:
    if orang.peran == "anggota":
        return services.buat_jabatan(unit=kab.unit[orang.unit], nama=orang.jabatan, jenjang=orang.jenjang)
    return kab.kantor(orang.unit, orang.peran)
